import type { CitationsArgs } from '../../../catalogue/citations.ts'
import type { ReasonsOf } from '../reasons.ts'

export const citations: ReasonsOf<CitationsArgs> = {
  VD001: {
    title: 'Viện dẫn thiếu chữ «số»',
    reason:
      'Mẫu văn bản của các quy định về thể thức đều viết «Nghị định số …», «Kế hoạch số …». Thiếu chữ «số», tên loại và số, ký hiệu dính vào nhau khi đọc.',
  },
  VD002: {
    title: 'Viện dẫn lúc có, lúc không có chữ «số»',
    reason: 'Cùng một văn bản mà chỗ viết «Chỉ thị số …», chỗ viết «Chỉ thị …» là không thống nhất; khi tìm theo cụm từ sẽ sót.',
  },
  VD003: {
    title: 'Viện dẫn lần đầu chưa đầy đủ',
    reason:
      'Lần đầu viện dẫn phải ghi đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu, để người đọc tìm được đúng văn bản. Số văn bản hành chính bắt đầu lại mỗi năm nên thiếu ngày là không biết văn bản của năm nào.',
  },
  VD004: {
    title: 'Viện dẫn lần sau lặp lại ngày, cơ quan ban hành',
    reason:
      'Văn bản đã viện dẫn đầy đủ thì các lần sau chỉ ghi tên loại và số, ký hiệu; câu ngắn hơn và không có chỗ cho sai lệch.',
  },
  VD005: {
    title: 'Một văn bản ghi hai ngày ban hành',
    reason: 'Số và ký hiệu là duy nhất trong một năm, nên một văn bản chỉ có một ngày ban hành: một trong hai chỗ ghi nhầm.',
  },
  VD006: {
    title: 'Một văn bản ghi hai cơ quan ban hành',
    reason: 'Cùng một số, ký hiệu mà chỗ này ghi cơ quan này, chỗ kia ghi cơ quan khác thì một trong hai chỗ ghi nhầm.',
  },
  VD007: {
    title: 'Một văn bản ghi hai ký hiệu',
    reason:
      'Cùng tên loại, cùng số mà ký hiệu lệch nhau một chữ hoặc thiếu năm thường là lỗi gõ hoặc lỗi nhận dạng chữ khi quét.',
  },
  VD008: {
    title: 'Năm trong số văn bản khác năm ban hành',
    reason: 'Số được cấp liên tiếp từ 01 tháng 01 đến 31 tháng 12 hằng năm, nên năm ghi trong số phải là năm ban hành.',
  },
  VD009: {
    title: 'Cơ quan ban hành không khớp ký hiệu',
    reason:
      'Phần cuối của ký hiệu là chữ viết tắt của cơ quan ban hành: QH là Quốc hội, UBTVQH là Ủy ban Thường vụ Quốc hội, CP là Chính phủ, TTg là Thủ tướng Chính phủ.',
  },
  VD010: {
    title: 'Viện dẫn văn bản ban hành sau kế hoạch',
    reason: 'Kế hoạch chỉ có thể dựa vào văn bản đã ban hành. Ngày muộn hơn ngày của kế hoạch thường là ghi nhầm năm.',
  },
  VD011: {
    title: 'Ngày ban hành không có trong lịch',
    reason: 'Ngày ban hành của văn bản được viện dẫn phải là ngày có thật.',
  },
  VD012: {
    title: 'Số, ký hiệu của văn bản viện dẫn bị cách chữ',
    reason:
      'Giữa số và ký hiệu, giữa các nhóm chữ trong ký hiệu không cách chữ. Có khoảng trắng thì khi tìm kiếm sẽ không ra và số có thể bị ngắt sang dòng sau.',
  },
  VD013: {
    title: 'Số, ký hiệu dính vào chữ bên cạnh',
    reason: 'Lỗi này thường xuất hiện khi chép từ bản quét; số, ký hiệu phải tách khỏi chữ đứng trước và đứng sau.',
  },
  VD014: {
    title: 'Ký hiệu lẫn cách viết của Đảng và Nhà nước',
    reason:
      'Cơ quan nhà nước viết số gạch chéo, loại gạch nối cơ quan (2215/QĐ-UBND); cơ quan đảng và Đoàn viết số gạch nối, loại gạch chéo cơ quan (27-NQ/TW).',
  },
  VD015: {
    title: 'Viện dẫn còn để trống số hoặc ngày',
    reason: 'Dự thảo có thể chờ văn bản khác được ký; đến khi ban hành thì số, ký hiệu và ngày của văn bản viện dẫn phải có đủ.',
  },
  VD016: {
    title: 'Tên loại không khớp ký hiệu',
    reason:
      'Nhóm chữ đầu của ký hiệu là chữ viết tắt tên loại: QĐ là quyết định, NQ là nghị quyết, KH là kế hoạch. Ghi khác nhau thì một trong hai chỗ nhầm.',
  },
  VD017: {
    title: 'Viết tắt tên cơ quan ban hành ở lần viện dẫn đầu',
    reason: 'Lần đầu viện dẫn cần ghi tên cơ quan ban hành; tên ấy ghi đầy đủ, hoặc chú giải chữ viết tắt trước khi dùng.',
  },
  VD018: {
    title: 'Gạch dài trong số, ký hiệu',
    reason:
      'Giữa các nhóm chữ là dấu gạch nối. Phần mềm soạn thảo hay tự đổi thành gạch dài, khiến không tìm ra văn bản theo ký hiệu.',
  },
  VD019: {
    title: 'Chữ trong ký hiệu viết chưa đúng',
    reason:
      'Ký hiệu viết bằng chữ in hoa, trừ các chữ viết tắt đã được quy định như CTr, TTr, QyĐ, TTg, và viết đủ dấu: QĐ, HĐND.',
  },
  VD020: {
    title: 'Số văn bản viện dẫn nhỏ hơn 10 thiếu số 0',
    reason: 'Số nhỏ hơn 10 phải ghi thêm số 0 phía trước; khi viện dẫn ghi đúng như trên văn bản.',
  },
  VD021: {
    title: 'Ngày của văn bản viện dẫn ghi theo hai cách',
    reason: 'Ghi «05/3/2026» hay «ngày 05 tháng 3 năm 2026» đều được, nhưng trong một văn bản nên thống nhất một cách.',
  },
  VD022: {
    title: 'Điểm, khoản, điều ghi ngược thứ tự',
    reason:
      'Ví dụ trong Nghị định ghi từ đơn vị nhỏ đến đơn vị lớn: «điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự».',
  },
  VD023: {
    title: 'Dấu phẩy giữa điểm, khoản, điều',
    reason:
      'Ví dụ trong Nghị định ghi liền «điểm a khoản 2 Điều 103», không có dấu phẩy; dấu phẩy chỉ dùng để kể nhiều khoản hoặc nhiều điểm.',
  },
  VD024: {
    title: 'Viện dẫn Luật, Pháp lệnh kèm số',
    reason: 'Đối với Luật và Pháp lệnh, khi viện dẫn chỉ ghi tên loại và tên của Luật, Pháp lệnh.',
  },
  VD025: {
    title: 'Số của nghị định, thông tư thiếu năm',
    reason:
      'Nghị định và thông tư là văn bản quy phạm pháp luật; từ năm 1997 số của chúng gồm số thứ tự, năm ban hành và ký hiệu. Thiếu năm thì không xác định được văn bản.',
  },
  VD026: {
    title: 'Nhiệm kỳ không khớp năm ban hành',
    reason:
      'Khóa của Quốc hội hoặc của Ban Chấp hành Trung ương ghi trong viện dẫn phải là khóa đương nhiệm vào năm ban hành văn bản.',
  },
  VD027: {
    title: 'Kế hoạch tự viện dẫn số của mình',
    reason: 'Số được cấp sau khi ký. Trong văn bản, kế hoạch tự gọi mình là «Kế hoạch này».',
  },
  VD028: {
    title: 'Dấu hai chấm sau chữ «số» trong câu',
    reason: 'Dấu hai chấm chỉ dùng sau từ «Số» ở phần đầu văn bản; trong câu viết «Kế hoạch số 120/KH-UBND».',
  },
  VD029: {
    title: 'Luật sửa đổi thiếu tên luật được sửa đổi',
    reason: 'Mỗi năm có nhiều luật sửa đổi, bổ sung; không ghi tên luật được sửa đổi thì không biết là luật nào.',
  },
}
