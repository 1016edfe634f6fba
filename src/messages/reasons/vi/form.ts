import type { FormArgs } from '../../../catalogue/form.ts'
import type { ReasonsOf } from '../reasons.ts'

const style = 'Sửa trong kiểu (style) của thành phần, hoặc nhập tệp thành YAML rồi in lại: plan import, plan render.'

export const form: ReasonsOf<FormArgs> = {
  TB001: {
    title: 'Cỡ chữ sai thể thức',
    reason: 'Mỗi thành phần thể thức có cỡ chữ do văn bản hướng dẫn quy định. Cỡ chữ được đo trên phần lớn chữ của thành phần.',
    advice: style,
  },
  TB002: {
    title: 'Độ đậm của chữ sai thể thức',
    reason: 'Văn bản hướng dẫn quy định thành phần nào in đậm, thành phần nào không.',
    advice: style,
  },
  TB003: {
    title: 'Chữ đứng, chữ nghiêng sai thể thức',
    reason: 'Văn bản hướng dẫn quy định kiểu chữ đứng hay nghiêng của từng thành phần.',
    advice: style,
  },
  TB004: {
    title: 'Gạch chân sai thể thức',
    reason: 'Văn bản của Đảng có đường kẻ dưới cụm từ “Nơi nhận”; các thành phần khác không gạch chân.',
    advice: style,
  },
  TB005: {
    title: 'Chữ in hoa, in thường sai thể thức',
    reason: 'Văn bản hướng dẫn quy định thành phần nào viết bằng chữ in hoa, thành phần nào bằng chữ in thường.',
    advice: style,
  },
  TB006: {
    title: 'Canh lề của đoạn sai thể thức',
    reason:
      'Tiêu đề canh giữa, nội dung canh đều hai lề. Đoạn chỉ có một dòng thì canh trái và canh đều trông như nhau nên không bị nêu.',
    advice: style,
  },
  TB007: {
    title: 'Thụt đầu dòng sai thể thức',
    reason:
      'Khi xuống dòng, chữ đầu dòng của nội dung lùi vào một khoảng do văn bản hướng dẫn quy định; nơi nhận viết sát lề trái.',
    advice: style,
  },
  TB008: {
    title: 'Cả đoạn nội dung thụt vào so với lề',
    reason: 'Nội dung trình bày hết chiều ngang của vùng chữ, chỉ chữ đầu dòng lùi vào.',
  },
  TB009: {
    title: 'Khoảng cách giữa các đoạn sai thể thức',
    reason: 'Văn bản hướng dẫn quy định khoảng cách tối thiểu (hoặc tối đa) giữa các đoạn của nội dung.',
    advice: style,
  },
  TB010: {
    title: 'Giãn dòng sai thể thức',
    reason: 'Văn bản hướng dẫn quy định khoảng cách giữa các dòng; thể thức của Đảng đặt chính xác theo điểm (pt).',
    advice: style,
  },
  TB011: {
    title: 'Phông chữ sai thể thức',
    reason: 'Cả văn bản dùng một phông chữ do văn bản hướng dẫn quy định, kể cả trong bảng, đầu trang và chân trang.',
  },
  TB012: {
    title: 'Chữ không phải màu đen',
    reason: 'Chữ của văn bản màu đen; chỉ các dấu chỉ mức độ khẩn, độ mật mới dùng mực đỏ.',
  },
  TB013: {
    title: 'Phông chữ của bảng mã cũ',
    reason: 'Văn bản phải dùng bộ mã Unicode theo TCVN 6909:2001. Phông TCVN3 (.Vn…) và VNI hiển thị sai chữ ở máy khác.',
    advice: 'Đặt lại phông; nếu chữ hiện sai thì chuyển mã văn bản sang Unicode trước.',
  },
  TB014: {
    title: 'Một thành phần có chữ không đều',
    reason: 'Các chữ trong một thành phần thể thức có cùng cỡ và kiểu; phần chữ khác đi thường là dấu vết của lần sửa trước.',
  },
  TB015: { title: 'Nội dung dùng nhiều cỡ chữ', reason: 'Cỡ chữ trong cùng một văn bản phải thống nhất.' },
  TB016: {
    title: 'Cỡ chữ đầu văn bản không thành cặp',
    reason:
      'Cỡ chữ tăng, giảm phải thống nhất: Quốc hiệu 13 thì Tiêu ngữ, địa danh và ngày tháng 14; Quốc hiệu 12 thì hai dòng kia 13.',
  },
  TB017: { title: 'Chữ có màu nền', reason: 'Màu nền và bút đánh dấu là dấu vết khi soạn, in ra sẽ thành mảng xám.' },
  TB018: {
    title: 'Thụt đầu dòng bằng phím Tab hoặc dấu cách',
    reason: 'Thụt bằng phím không giữ được khoảng lùi khi đổi phông, đổi máy.',
  },
  TB019: {
    title: 'Dòng canh giữa bị lệch',
    reason:
      'Đoạn canh giữa mà còn thụt lề hoặc thụt đầu dòng thì chữ lệch khỏi giữa cột, thường do kiểu Normal có thụt đầu dòng.',
  },
  TB020: {
    title: 'Chữ Việt ở dạng tổ hợp',
    reason:
      'Bộ mã Unicode theo TCVN 6909:2001 có sẵn mọi chữ tiếng Việt; chữ ghép từ chữ cái và dấu rời trông giống hệt nhưng tìm kiếm, so sánh không ra.',
    advice: 'Dùng công cụ chuyển mã sang “Unicode dựng sẵn”, hoặc nhập tệp vào kế hoạch YAML rồi in lại.',
  },
  TB021: {
    title: 'Ký tự ẩn trong văn bản',
    reason: 'Ký tự không chiếm chỗ, thường theo chữ sao chép từ trang web, làm việc tìm kiếm và ngắt dòng bị sai.',
  },
  TB022: {
    title: 'Thụt đầu dòng không đều',
    reason: 'Thể thức cho phép hai mức thụt đầu dòng; trong một văn bản nên dùng một mức.',
  },
  TB023: {
    title: 'Phần, chương, mục trình bày sai thể thức',
    reason:
      'Từ “Phần”, “Chương”, “Mục” và số thứ tự ở một dòng riêng, canh giữa, đậm; tiêu đề ở ngay dưới, canh giữa, đậm. Phần, chương, mục đều phải có tiêu đề.',
  },
  TB030: { title: 'Khổ giấy không phải A4', reason: 'Văn bản trình bày trên khổ giấy A4. Trang ngang cũng là A4.' },
  TB031: {
    title: 'Trang ngang không có bảng, biểu',
    reason: 'Văn bản trình bày theo chiều dài khổ giấy; chiều rộng chỉ dùng cho phần có bảng, biểu.',
  },
  TB032: {
    title: 'Lề trang sai thể thức',
    reason: 'Văn bản hướng dẫn quy định bốn lề của trang. Trang ngang không bị xét vì lề đã xoay.',
  },
  TB033: {
    title: 'Số trang cách mép giấy sai thể thức',
    reason: 'Thể thức của Đảng đặt số trang cách mép trên của trang giấy 10 mm.',
  },
  TB034: {
    title: 'Thiếu số trang',
    reason: 'Văn bản từ hai trang trở lên phải đánh số trang. Chỉ nêu khi chắc chắn văn bản dài hơn một trang.',
  },
  TB035: { title: 'Vị trí số trang sai thể thức', reason: 'Văn bản hướng dẫn quy định số trang đặt ở lề nào và canh ra sao.' },
  TB036: { title: 'Số trang không phải chữ số Ả Rập', reason: 'Số trang được đánh bằng chữ số Ả Rập.' },
  TB037: {
    title: 'Trang thứ nhất hiện số trang',
    reason: 'Số trang không hiển thị ở trang thứ nhất.',
    advice: 'Chọn “Different First Page” cho đầu trang và để trống đầu trang thứ nhất.',
  },
  TB038: {
    title: 'Phụ lục không đánh số trang riêng',
    reason: 'Số trang của phụ lục được đánh số riêng theo từng phụ lục.',
    advice: 'Chèn dấu ngắt phần (Section Break, Next Page) trước phụ lục và đặt số trang bắt đầu từ 1.',
  },
  TB039: { title: 'Số trang không bắt đầu từ 1', reason: 'Số trang văn bản được đánh từ số 1.' },
  TB050: { title: 'Quốc hiệu sai chữ', reason: 'Quốc hiệu phải đúng từng chữ; “HÒA” và “HOÀ” đều đúng.' },
  TB051: { title: 'Tiêu ngữ sai chữ', reason: 'Tiêu ngữ phải đúng từng chữ, giữa các cụm từ có gạch nối và cách chữ.' },
  TB052: {
    title: 'Tiêu ngữ dùng gạch ngang dài',
    reason: 'Giữa các cụm từ của Tiêu ngữ là gạch nối (-). Word thường tự đổi gạch nối thành gạch dài.',
  },
  TB053: {
    title: 'Quốc hiệu, Tiêu ngữ hoặc tiêu đề bị ngắt dòng',
    reason: 'Mỗi dòng ở đầu văn bản phải nằm trọn trên một dòng; cột hẹp hơn dòng chữ thì Word ngắt nó.',
  },
  TB054: { title: 'Tiêu đề của Đảng, Đoàn sai chữ', reason: 'Tiêu đề ở góc phải trang đầu phải đúng từng chữ.' },
  TB055: {
    title: 'Tiêu đề của hệ thống khác',
    reason: 'Văn bản của Đảng không ghi Quốc hiệu, Tiêu ngữ; văn bản của Nhà nước không ghi tiêu đề của Đảng.',
  },
  TB056: {
    title: 'Dấu sao dưới tên cơ quan sai thể thức',
    reason: 'Văn bản của Đảng có một dấu sao, văn bản của Đoàn có ba dấu sao dưới tên cơ quan ban hành.',
  },
  TB057: {
    title: 'Dấu dưới trích yếu sai thể thức',
    reason: 'Dưới trích yếu của văn bản Đảng là năm dấu gạch nối; của văn bản Đoàn là một dãy gạch nối.',
  },
  TB058: {
    title: 'Thiếu đường kẻ',
    reason:
      'Dưới Tiêu ngữ (tiêu đề), tên cơ quan và trích yếu có đường kẻ ngang, nét liền. Nếu đường kẻ là hình ghép thì không bị nêu.',
  },
  TB059: {
    title: 'Độ dài đường kẻ sai thể thức',
    reason:
      'Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ; dưới tên cơ quan và trích yếu dài từ 1/3 đến 1/2 dòng chữ. Cho phép sai 10 %.',
  },
  TB060: {
    title: 'Đường kẻ không phải nét vẽ',
    reason: 'Gạch chân, đường viền hoặc dấu gõ không giữ được độ dài và vị trí của đường kẻ mà thể thức quy định.',
  },
  TB061: {
    title: 'Số và ngày tháng không cùng dòng',
    reason: 'Địa danh và thời gian ban hành được trình bày trên cùng một dòng với số, ký hiệu văn bản.',
  },
  TB062: {
    title: 'Bảng xếp chữ còn kẻ khung',
    reason: 'Bảng chỉ dùng để xếp hai cột ở đầu và cuối văn bản; đường viền của nó không thuộc thể thức.',
  },
  TB063: {
    title: 'Bảng đầu văn bản quá rộng',
    reason: 'Phần đầu văn bản nằm trong vùng chữ; bảng rộng hơn nhiều thì lấn sang lề.',
  },
  TB064: {
    title: 'Ngắt dòng cứng trong tiêu đề',
    reason: 'Dấu ngắt dòng (Shift+Enter) đứng yên khi chữ thay đổi, làm dòng gãy sai chỗ.',
  },
  TB065: {
    title: 'Dòng cuối của trích yếu lẻ một tiếng',
    reason: 'Dòng cuối chỉ có một tiếng trông mất cân đối, và đường kẻ bên dưới không còn đúng tỷ lệ.',
  },
  TB066: {
    title: 'Hai bên đổi chỗ',
    reason: 'Sơ đồ của thể thức đặt tên cơ quan, nơi nhận ở bên trái; Quốc hiệu (tiêu đề), phần ký ở bên phải.',
  },
  TB067: { title: 'Không chừa chỗ ghi số', reason: 'Số được cấp sau khi ký; bản trình ký cần chừa chỗ để văn thư ghi số.' },
  TB068: {
    title: 'Thiếu Quốc hiệu, Tiêu ngữ hoặc tiêu đề',
    reason:
      'Quốc hiệu và Tiêu ngữ (tiêu đề của Đảng, Đoàn) là thành phần thể thức bắt buộc. Tệp không có phần đầu thì không bị nêu.',
  },
  TB069: { title: 'Đường kẻ nét rời', reason: 'Đường kẻ ở đầu văn bản là nét liền.' },
  TB070: {
    title: 'Dòng địa danh, ngày tháng sai cách ghi',
    reason:
      'Thời gian ban hành viết đủ chữ “ngày … tháng … năm …”; ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0; sau địa danh có dấu phẩy. Bản dự thảo được để trống.',
  },
  TB071: {
    title: 'Chữ “Số” hoặc dấu hai chấm sau nó sai thể thức',
    reason:
      'Văn bản nhà nước ghi “Số:”, văn bản của Đảng ghi “Số” không có dấu hai chấm. Từ “Số” viết bằng chữ in thường, hoa chữ cái đầu.',
  },
  TB072: {
    title: 'Dấu ở cuối căn cứ sai thể thức',
    reason: 'Sau mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy; căn cứ cuối kết thúc bằng dấu mà thể thức quy định.',
  },
  TB073: {
    title: 'Gạch đầu dòng trước căn cứ sai thể thức',
    reason: 'Văn bản của Đảng ghi gạch đầu dòng trước mỗi căn cứ, văn bản nhà nước thì không.',
  },
  TB074: {
    title: 'Dấu của danh sách nơi nhận sai thể thức',
    reason: 'Mỗi nơi nhận một dòng, đầu dòng có gạch đầu dòng, cuối dòng và dòng cuối có dấu mà thể thức quy định.',
  },
  TB075: {
    title: 'Dấu kết thúc nội dung sai thể thức',
    reason: 'Nội dung văn bản nhà nước kết thúc bằng “./.” như các mẫu; văn bản của Đảng, Đoàn kết thúc bằng dấu chấm.',
  },
  TB076: {
    title: 'Hai dòng ở đầu văn bản cách xa nhau',
    reason:
      'Quốc hiệu và Tiêu ngữ, tên cơ quan chủ quản và tên cơ quan ban hành được trình bày cách nhau dòng đơn, không có dòng trống ở giữa.',
  },
  TB077: {
    title: 'Số của văn bản ghi sai cách',
    reason:
      'Số nhỏ hơn 10 ghi thêm một số 0; giữa số và ký hiệu là dấu gạch chéo (Nhà nước) hoặc gạch nối (Đảng), không cách chữ.',
  },
  TB078: {
    title: 'Căn cứ không ở chỗ của nó',
    reason: 'Căn cứ ban hành trình bày ngay dưới trích yếu, mỗi căn cứ một dòng và mở đầu bằng chữ “Căn cứ”.',
  },
  TB079: {
    title: 'Chữ viết tắt quyền hạn sai dấu chấm',
    reason: 'Các chữ viết tắt quyền hạn là “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”, có một dấu chấm ở cuối.',
  },
  TB080: {
    title: 'Dùng đoạn trống để tạo khoảng cách',
    reason: 'Đoạn trống trong nội dung làm khoảng cách không đều và hay rơi xuống đầu trang.',
  },
  TB081: {
    title: 'Dấu đầu dòng tự động lạ',
    reason: 'Thể thức dùng gạch đầu dòng; các dấu chấm, ô vuông tự động của Word in ra thành ký hiệu khác.',
  },
  TB082: {
    title: 'Chữ nằm trong khung chữ',
    reason: 'Chữ trong khung (text box) dễ xê dịch, khó tìm kiếm và hay mất khi chuyển định dạng.',
  },
  TB083: {
    title: 'Ngôn ngữ soát lỗi không phải tiếng Việt',
    reason: 'Đặt sai ngôn ngữ thì Word gạch đỏ cả văn bản và không soát được lỗi.',
  },
  TB084: {
    title: 'Dòng lưu của nơi nhận sai thể thức',
    reason: 'Dòng cuối của nơi nhận là dòng “Lưu”; văn bản nhà nước có dấu hai chấm sau chữ này.',
  },
  TB085: {
    title: 'Dấu của thể thức khác',
    reason: 'Dấu sao dưới tên cơ quan và dãy gạch nối dưới trích yếu là của văn bản Đảng, Đoàn; văn bản nhà nước có đường kẻ.',
  },
  TB086: {
    title: 'Thiếu thành phần thể thức',
    reason:
      'Số và ký hiệu, địa danh và thời gian, tên loại, trích yếu, nơi nhận, phần ký là thành phần chính của văn bản; bản dự thảo cũng có các dòng này. Khi có dòng chưa xếp được thì không nêu.',
  },
  TB087: {
    title: 'Dòng kèm theo của phụ lục không khớp văn bản',
    reason: 'Dòng này dẫn về chính văn bản có phụ lục, nên số, ký hiệu và ngày phải trùng với đầu văn bản.',
  },
  TB088: {
    title: 'Phụ lục không có dòng kèm theo',
    reason:
      'Trên mỗi phụ lục của văn bản giấy ghi đầy đủ “(Kèm theo văn bản số … ngày … của …)”; văn bản điện tử không phải điền các vị trí này.',
  },
  TB090: {
    title: 'Đầu bảng không lặp lại',
    reason: 'Bảng dài sang trang sau cần lặp lại đầu bảng để người đọc biết tên cột.',
    advice: 'Chọn hàng đầu, đặt “Repeat as header row”.',
  },
  TB091: {
    title: 'Hàng của bảng bị cắt giữa hai trang',
    reason: 'Hàng bị cắt đôi khó đọc; nên không cho phép cắt hàng.',
    advice: 'Bỏ chọn “Allow row to break across pages”.',
  },
  TB092: { title: 'Bảng tràn ra ngoài vùng chữ', reason: 'Bảng rộng hơn vùng chữ lấn sang lề, khi in có thể mất cột.' },
  TB093: { title: 'Đặt cứng chiều cao hàng', reason: 'Chiều cao “chính xác” che mất dòng chữ khi nội dung dài thêm.' },
  TB094: { title: 'Ô của bảng tô nền', reason: 'Màu nền không thuộc thể thức, in và sao chụp làm mờ chữ.' },
  TB100: {
    title: 'Phần ký có thể bị cắt đôi',
    reason: 'Quyền hạn, chức vụ, chữ ký và họ tên phải ở cùng một trang.',
    advice: 'Không cho hàng của bảng cắt qua trang, hoặc đặt “Keep with next” cho các dòng.',
  },
  TB101: { title: 'Không đủ chỗ ký', reason: 'Giữa chức vụ và họ tên cần chỗ cho chữ ký và dấu.' },
  TB102: {
    title: 'Dấu thiếu khung',
    reason: 'Dấu chỉ mức độ khẩn, phạm vi lưu hành trình bày trong khung hình chữ nhật viền đơn.',
  },
  TB103: {
    title: 'Tiêu đề có thể đứng một mình cuối trang',
    reason: 'Tiêu đề phải đi liền với nội dung của nó.',
    advice: 'Đặt “Keep with next” cho kiểu của tiêu đề.',
  },
  TB104: {
    title: 'Thiếu đường kẻ trên thông tin liên hệ',
    reason: 'Địa chỉ, điện thoại … đặt dưới một đường kẻ nét liền kéo dài hết chiều ngang vùng trình bày.',
  },
  TB105: {
    title: 'Khung của dấu độ khẩn sai kích thước',
    reason:
      'Dấu “HỎA TỐC” rộng 30 mm, “THƯỢNG KHẨN” 40 mm, “KHẨN” 20 mm, cao 8 mm. Chỉ đo khung là viền của đoạn; cho phép sai 6 mm.',
  },
  TB190: {
    title: 'Chưa đánh giá được',
    reason:
      'Tệp này có điều không đo được: số trang khi dàn ra giấy, vị trí của số trang đặt bằng Tab, độ dài của hình ghép. Điều không tệp Word nào cho biết (chữ ký và con dấu, vị trí chính xác trên mặt giấy, sổ đăng ký, thẩm quyền) được kể ở cuối báo cáo. Những điều đó là chưa đánh giá, không coi là đạt.',
  },
}
