import type { TasksArgs } from '../../../catalogue/tasks.ts'
import type { ReasonsOf } from '../reasons.ts'

export const tasks: ReasonsOf<TasksArgs> = {
  ND005: {
    title: 'Bảng phân công không có việc nào',
    reason:
      'Bảng phân công được lập từ các nhiệm vụ có chu_tri, phoi_hop, thoi_han hay san_pham; chưa nhiệm vụ nào có thì bảng in ra trống.',
  },
  ND006: {
    title: 'Phân công để ở phụ lục mà không có phụ lục',
    reason:
      'hien_phan_cong: phu_luc để phân công trong bảng ở phụ lục; không có phụ lục nào như thế thì các ô phân công in thành dòng dưới từng nhiệm vụ, để không mất chữ.',
  },
  ND050: {
    title: 'Nhiệm vụ chưa có đơn vị chủ trì',
    reason:
      'Có đơn vị phối hợp mà không có đơn vị chủ trì thì không ai chịu trách nhiệm chính. Nhiệm vụ con dùng chung đơn vị chủ trì của nhiệm vụ cha; «các đơn vị …» trong lời văn cũng được coi là đã nói ai làm.',
  },
  ND051: {
    title: 'Nhiệm vụ chưa có thời hạn',
    reason: 'Các nhiệm vụ cùng mục đều có thời hạn thì nhiệm vụ không có thường là bỏ sót. «Thường xuyên» cũng là thời hạn.',
  },
  ND052: {
    title: 'Nhiệm vụ chưa có sản phẩm',
    reason: 'Sản phẩm cho biết khi nào việc đã xong. Việc làm thường xuyên, hằng năm không cần.',
  },
  ND053: {
    title: 'Một nhiệm vụ có nhiều đơn vị chủ trì',
    reason:
      'Mỗi việc nên giao một đơn vị chủ trì chịu trách nhiệm chính, các đơn vị khác phối hợp; hai đơn vị cùng chủ trì thì dễ chờ nhau.',
  },
  ND054: {
    title: 'Đơn vị chủ trì lại là đơn vị phối hợp',
    reason: 'Một đơn vị không phối hợp với chính mình; phần lớn là do chép danh sách từ nhiệm vụ khác.',
  },
  ND055: {
    title: 'Đơn vị được ghi hai lần trong một nhiệm vụ',
    reason: 'Tên ghi hai lần trong cùng một danh sách là thừa, hoặc là chỗ của một đơn vị khác bị bỏ sót.',
  },
  ND056: {
    title: 'Đơn vị chủ trì ghi chung chung',
    reason: '«Các đơn vị liên quan» có thể phối hợp, nhưng không thể chủ trì: không đơn vị nào biết là mình.',
  },
  ND057: {
    title: 'Ngày, tháng không có trong lịch',
    reason:
      'Ngày 31/4, tháng 13 là lỗi gõ; người thực hiện không biết thời hạn thật. Ngày của văn bản được viện dẫn có quy tắc riêng.',
  },
  ND058: {
    title: 'Thời hạn đã qua khi ban hành',
    reason:
      'Kế hoạch không thể giao việc phải xong trước ngày ban hành; thường là ngày còn lại của bản năm trước hoặc kế hoạch ban hành muộn hơn dự định.',
  },
  ND059: {
    title: 'Thời hạn ở ngoài thời gian của kế hoạch',
    reason:
      'Thời gian của kế hoạch đọc từ trích yếu. Báo cáo, quyết toán được tính đến hết tháng 3 năm sau; muộn hơn nữa thường là gõ nhầm năm.',
  },
  ND060: {
    title: 'Khoảng thời gian kết thúc trước khi bắt đầu',
    reason: '«Từ ngày … đến ngày …» mà ngày sau sớm hơn ngày trước thường là gõ nhầm tháng hoặc năm.',
  },
  ND061: {
    title: 'Thứ trong tuần không khớp với ngày',
    reason: 'Thứ và ngày nói hai ngày khác nhau thì người dự họp không biết tin bên nào.',
  },
  ND062: {
    title: 'Ngày, tháng trong lời văn thiếu số 0',
    reason:
      'Nghị định 30/2020/NĐ-CP (Phụ lục I, Phần I, Mục II, khoản 4 điểm b) và các hướng dẫn thể thức khác buộc thêm số 0 ở ngày ban hành; trong lời văn các cơ quan viết theo cho thống nhất.',
  },
  ND063: {
    title: 'Thời hạn không ghi năm',
    reason: 'Kế hoạch nhiều năm mà thời hạn chỉ có ngày, tháng thì không biết là năm nào; nếu là mọi năm thì ghi «hằng năm».',
  },
  ND064: {
    title: 'Việc con có thời hạn muộn hơn việc cha',
    reason: 'Việc lớn chỉ xong khi các việc nhỏ trong đó đã xong, nên thời hạn của việc nhỏ không thể muộn hơn.',
  },
  ND065: {
    title: 'Thời hạn không đọc được',
    reason:
      'Bảng phân công, lịch nhắc việc lập từ các thời hạn đọc được. Chỉ những chữ trông như ngày, tháng, quý mới bị nhắc; «thường xuyên», «theo hướng dẫn của …» thì không.',
  },
  ND066: {
    title: 'Chế độ báo cáo không rõ gửi ai, khi nào',
    reason: 'Mục chế độ báo cáo cần nói báo cáo gửi về đâu và vào lúc nào, nếu không mỗi nơi làm một cách.',
  },
  ND067: {
    title: 'Nhiệm vụ ghi hai lần',
    reason:
      'Cùng một việc, cùng đơn vị, cùng thời hạn ghi ở hai chỗ là dán thừa. Việc giống nhau nhưng khác đơn vị hay khác thời hạn không bị coi là trùng.',
  },
  ND068: {
    title: 'Một nhiệm vụ có hai thời hạn',
    reason: 'Thời hạn trong lời văn và trong bảng khác nhau thì đơn vị thực hiện có quyền chọn ngày muộn hơn.',
  },
  ND069: {
    title: 'Đơn vị được giao việc ở hai chỗ',
    reason: 'Mỗi đơn vị nên có một mục ghi mọi việc của mình; mục thứ hai dễ bị bỏ qua.',
  },
  ND070: {
    title: 'Giao việc cho cơ quan cấp huyện',
    reason:
      'Từ ngày 01/7/2025 chính quyền địa phương có hai cấp; huyện, quận, thị xã không còn để nhận việc. Việc giao cho cấp xã hoặc sở, ngành của tỉnh.',
  },
  ND071: {
    title: 'Giao việc cho cơ quan của tỉnh đã sáp nhập, đổi tên',
    reason: 'Từ ngày 01/7/2025 có 34 tỉnh, thành phố; cơ quan nhận việc phải mang tên tỉnh hiện nay.',
  },
  ND072: {
    title: 'Trọng số không đủ 100',
    reason: 'Trọng số của mọi tiêu chí cộng lại là 100 (hoặc 1); khác đi thì điểm của các đơn vị không so được với nhau.',
  },
  ND073: {
    title: 'Dòng cộng của bảng sai',
    reason:
      'Chỉ những bảng đơn giản được tính: các dòng đánh số 1, 2, 3 hoặc không đánh số, rồi đến dòng cộng. Bảng có tổng riêng cho từng nhóm thì không.',
  },
  ND074: {
    title: 'Số ghi bằng chữ khác số ghi bằng số',
    reason: 'Số tiền ghi cả bằng số và bằng chữ để không sửa được một bên; hai bên khác nhau thì không biết số nào đúng.',
  },
  ND075: {
    title: 'Các khoản cộng lại vượt tổng',
    reason: 'Sau «trong đó» là các phần của tổng, nên cộng lại không thể lớn hơn tổng; nhỏ hơn thì có thể là chưa kể hết.',
  },
  ND076: {
    title: 'Số viết theo lối tiếng Anh',
    reason:
      'Trong tiếng Việt, dấu chấm tách các nhóm ba chữ số và dấu phẩy đứng trước phần thập phân; viết ngược lại thì 1,500 có thể đọc là một phẩy năm.',
  },
  ND077: {
    title: 'Tỷ lệ quá 100%',
    reason: 'Không thể có 120% số hộ, số người; tăng trưởng và so với kế hoạch thì có thể quá 100% và không bị nhắc.',
  },
  ND078: {
    title: 'Khoảng số viết ngược',
    reason: '«Từ 50 đến 30» thường là gõ nhầm một trong hai số. Câu nói về việc giảm, rút ngắn thì không bị nhắc.',
  },
  ND079: {
    title: 'Thành tiền khác số lượng nhân đơn giá',
    reason: 'Bảng có đủ ba cột số lượng, đơn giá, thành tiền thì thành tiền phải là tích của hai cột kia.',
  },
  ND080: {
    title: 'Tổng kinh phí trong lời văn khác trong bảng',
    reason: 'Người duyệt kinh phí so hai con số này trước tiên.',
  },
  ND081: {
    title: 'Danh sách bỏ ngỏ',
    reason: '«v.v.» và dấu ba chấm cuối danh sách để người thực hiện tự đoán phần còn lại. Nhắc một lần cho cả văn bản.',
  },
  ND082: {
    title: 'Lời phỏng đoán',
    reason: 'Kế hoạch giao việc, nên lời văn cần chắc chắn; thời hạn «khoảng», «dự kiến» không nhắc việc và không kiểm tra được.',
  },
  ND083: {
    title: 'Chỉ tiêu không có con số',
    reason: 'Chỉ tiêu đo được mới đánh giá được kết quả; mục tiêu chung thì không cần số.',
  },
  ND084: {
    title: 'Kinh phí không có đơn vị tiền',
    reason:
      'Giá trị của kinh_phi in nguyên như đã ghi, dưới nhiệm vụ và trong bảng phân công; chỉ có con số thì không ai biết là đồng hay triệu đồng.',
  },
}
