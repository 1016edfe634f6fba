import type { HeadArgs } from '../../../catalogue/head.ts'
import type { ReasonsOf } from '../reasons.ts'

export const head: ReasonsOf<HeadArgs> = {
  TT001: {
    title: 'Thể thức không khớp cơ quan ban hành',
    reason:
      'Mỗi hệ thống có văn bản quy định thể thức riêng: Nhà nước theo Nghị định 30/2020/NĐ-CP, Đảng theo quy định và hướng dẫn của Trung ương, Mặt trận và các đoàn thể theo văn bản của mình. Chọn nhầm thì sai từ đầu trang đến chữ ký.',
  },
  TT002: {
    title: 'Áp dụng thể thức khác thể thức đang có hiệu lực',
    reason:
      'Thể thức được chọn theo hệ thống của cơ quan và ngày ban hành. Khóa ap_dung đi trước sự lựa chọn đó, nên người soát cần biết là cố ý.',
  },
  TT008: {
    title: 'Tên cơ quan ban hành viết tắt',
    reason:
      'Tên cơ quan ban hành là tên chính thức, đầy đủ. Chỉ tên cơ quan chủ quản trực tiếp được viết tắt những cụm từ thông dụng như UBND, HĐND.',
  },
  TT009: {
    title: 'Thiếu tên cơ quan chủ quản',
    reason:
      'Ô tên cơ quan gồm tên cơ quan chủ quản trực tiếp (nếu có) và tên cơ quan ban hành. Sở, phòng, chi cục, trung tâm, trường công lập đều có cơ quan chủ quản.',
  },
  TT010: {
    title: 'Thừa tên cơ quan cấp trên',
    reason:
      'Ủy ban nhân dân, Hội đồng nhân dân không có cơ quan chủ quản; văn bản của tỉnh ủy, thành ủy trực thuộc Trung ương chỉ ghi một dòng tên tỉnh ủy, thành ủy.',
  },
  TT011: {
    title: 'Thiếu tên đảng bộ cấp trên',
    reason:
      'Văn bản của đảng ủy xã, phường, đặc khu và của chi bộ ghi tên đảng bộ cấp trên trực tiếp rồi đến tên đảng ủy, chi bộ ban hành.',
  },
  TT012: {
    title: 'Thiếu tên cấp ủy trên tên cơ quan của Đảng',
    reason:
      'Cơ quan tham mưu, giúp việc, đơn vị sự nghiệp, ban chỉ đạo, tiểu ban do cấp ủy lập ra ghi tên cấp ủy mà cơ quan đó trực thuộc rồi đến tên cơ quan.',
  },
  TT013: {
    title: 'Ghi ban thường vụ, ban chấp hành là cơ quan ban hành',
    reason:
      'Văn bản của ban chấp hành đảng bộ và của ban thường vụ đều ghi tên tỉnh ủy, thành ủy, đảng ủy; ai quyết định thì thấy ở dòng T/M của phần ký.',
  },
  TT014: {
    title: 'Cơ quan cấp huyện đã kết thúc hoạt động',
    reason:
      'Từ ngày 01/7/2025 chính quyền địa phương có hai cấp: tỉnh và xã. Tên huyện, quận, thị xã ở đầu văn bản thường là chép lại từ văn bản cũ.',
  },
  TT015: {
    title: 'Tổ chức đảng không còn trong hướng dẫn',
    reason:
      'Đảng đoàn, ban cán sự đảng, đảng ủy khối có trong Hướng dẫn 36 nhưng không còn trong Hướng dẫn 05; tên này thường là chép lại từ văn bản cũ.',
  },
  TT016: {
    title: 'Tên tỉnh, thành phố không đúng thời điểm',
    reason:
      'Tên cơ quan ghi theo đơn vị hành chính có vào ngày ban hành: 63 tỉnh, thành phố đến 30/6/2025, 34 từ 01/7/2025; năm 2026 Đồng Nai, Quảng Ninh, Bắc Ninh thành thành phố trực thuộc Trung ương.',
  },
  TT017: {
    title: 'Ký hiệu không đúng tên loại',
    reason: 'Ký hiệu gồm chữ viết tắt tên loại văn bản rồi đến chữ viết tắt tên cơ quan; kế hoạch viết tắt là KH.',
  },
  TT018: {
    title: 'Số, ký hiệu có năm',
    reason:
      'Ký hiệu chỉ gồm chữ viết tắt tên loại và tên cơ quan. Năm giữa số và ký hiệu là cách ghi của văn bản quy phạm pháp luật.',
  },
  TT019: {
    title: 'Dấu cách trong ký hiệu',
    reason: 'Giữa số và ký hiệu, giữa các nhóm chữ viết tắt trong ký hiệu chỉ có dấu gạch, không cách chữ.',
  },
  TT020: {
    title: 'Dấu trong ký hiệu không đúng hệ thống',
    reason:
      'Văn bản nhà nước: số, gạch chéo, tên loại, gạch nối, cơ quan. Văn bản Đảng, Đoàn: số, gạch nối, tên loại, gạch chéo, cơ quan.',
  },
  TT021: {
    title: 'Số gõ trong ký hiệu',
    reason: 'Số và ký hiệu là hai khóa (so, ky_hieu); thể thức ghép chúng lại khi in.',
  },
  TT022: {
    title: 'Gạch dài trong ký hiệu',
    reason:
      'Giữa các nhóm chữ viết tắt là dấu gạch nối (-). Gạch dài do máy tự đổi làm việc tìm kiếm, đối chiếu ký hiệu không ra.',
  },
  TT023: {
    title: 'Chữ thường trong ký hiệu',
    reason: 'Ký hiệu trình bày bằng chữ in hoa, trừ những chữ mà bảng viết tắt ghi thường: CTr, TTr, QyĐ, TrS.',
  },
  TT024: {
    title: 'Ký hiệu khác chữ viết tắt của cơ quan',
    reason: 'Hai khóa cùng nói về một cơ quan; khác nhau thường là vì một trong hai còn lại từ kế hoạch khác.',
  },
  TT025: {
    title: 'Ký hiệu của cơ quan khác',
    reason: 'Ký hiệu mang chữ viết tắt của chính cơ quan ban hành; với tổ chức đảng, hướng dẫn quy định thống nhất: TU, ĐU, CB …',
  },
  TT026: {
    title: 'Số nhỏ hơn 10 thiếu số 0',
    reason: 'Những số nhỏ hơn 10 phải ghi thêm số 0 phía trước. Ghi số không có ngoặc kép (so: 7) thì thể thức tự thêm.',
  },
  TT027: {
    title: 'Số thừa số 0',
    reason: 'Quy định chỉ thêm số 0 cho số nhỏ hơn 10; số 015 hay 0129 không có trong mẫu nào.',
  },
  TT028: {
    title: 'Số không phải chữ số Ả Rập',
    reason: 'Số của văn bản ghi bằng chữ số Ả Rập. Ký hiệu, năm, chỗ trống không thuộc về số: thể thức tự ghép và tự chừa chỗ.',
  },
  TT029: {
    title: 'Số lớn bất thường',
    reason:
      'Số có từ năm chữ số thường là số giữ chỗ hoặc gõ nhầm. Một vài tỉnh đánh số chung mọi văn bản nên có thể tới hơn mười nghìn: dưới 30000 chỉ là lời nhắc.',
  },
  TT030: {
    title: 'Địa danh kèm chữ thừa',
    reason: 'dia_danh chỉ ghi tên địa danh; dấu phẩy và ngày, tháng, năm do thể thức đặt từ ngay_ban_hanh.',
  },
  TT031: {
    title: 'Địa danh thừa cấp hành chính',
    reason:
      'Địa danh là tên của đơn vị hành chính, như «Hà Nội, ngày …». Chỉ tên người, chữ số, sự kiện lịch sử (trong văn bản Đảng còn tên một âm tiết, tên trùng) mới ghi thêm cấp.',
  },
  TT032: {
    title: 'Địa danh thiếu cấp hành chính',
    reason:
      'Đơn vị hành chính đặt theo tên người, chữ số hoặc sự kiện lịch sử phải ghi tên gọi đầy đủ; văn bản Đảng còn ghi thêm cấp cho địa danh một âm tiết.',
  },
  TT033: {
    title: 'Địa danh viết tắt',
    reason:
      'Địa danh là tên gọi chính thức của đơn vị hành chính. Chỉ văn bản Đảng, Đoàn được viết tắt cấp hành chính (TP. Hồ Chí Minh).',
  },
  TT034: {
    title: 'Chữ hoa của địa danh',
    reason: 'Địa danh trình bày bằng chữ in thường, các chữ cái đầu viết hoa.',
  },
  TT035: {
    title: 'Địa danh cấp huyện, thị trấn',
    reason:
      'Địa danh là tên đơn vị hành chính nơi đóng trụ sở: tỉnh, thành phố hoặc xã, phường, đặc khu. Huyện, quận, thị xã, thị trấn không còn từ ngày 01/7/2025.',
  },
  TT036: {
    title: 'Ngày ban hành chưa tới',
    reason: 'Số và ngày được cấp khi văn bản đã ký; ngày chưa tới là gõ nhầm hoặc là dự kiến của bản dự thảo.',
  },
  TT037: {
    title: 'Ngày ban hành lệch năm của kế hoạch',
    reason:
      'Kế hoạch của một năm ban hành trong năm đó hoặc cuối năm trước. Đầu năm mới rất dễ ghi nhầm năm cũ vào ngày ban hành.',
  },
  TT038: {
    title: 'Tên cơ quan gõ chữ hoa',
    reason: 'Thể thức tự in hoa tên cơ quan; tên này còn đứng trong câu, như «(Kèm theo Kế hoạch … của …)», nơi chữ hoa là sai.',
  },
  TT039: {
    title: 'Tên cơ quan thiếu tên địa phương',
    reason: 'Tên cơ quan ở địa phương có thêm tên tỉnh, thành phố hoặc xã, phường nơi đóng trụ sở.',
  },
  TT040: {
    title: 'Tên loại không có trong quy định',
    reason: 'Điều 7 nêu 29 loại văn bản hành chính; tên loại khác không có chữ viết tắt và không được đăng ký.',
  },
  TT041: {
    title: 'Tác giả ngoài văn bản của Đảng',
    reason:
      'Tác giả ghi dưới tên loại để phân biệt văn bản của cấp ủy với văn bản của ban thường vụ; thể thức khác không có dòng này.',
  },
  TT042: {
    title: 'Kế hoạch ban hành kèm có số riêng',
    reason: 'Văn bản ban hành kèm quyết định không có số, ngày và chữ ký riêng: những yếu tố đó ở quyết định.',
  },
  TT043: {
    title: 'Chữ viết tắt lặp tên loại',
    reason: 'Ký hiệu được lập từ chữ viết tắt tên loại và co_quan.viet_tat; ghi sẵn KH thì thành KH-KH-….',
  },
}
