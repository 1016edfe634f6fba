import type { SignatureArgs } from '../../catalogue/signature.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const signature: MessagesOf<SignatureArgs> = {
  TT080: ({ typed, field, mark }) =>
    `«${typed}» không phải dấu quyền hạn của ${field} theo thể thức này: văn bản in «${mark}». Hãy bỏ «${typed}», thể thức tự đặt dấu.`,
  TT081: ({ words, field }) => `Chuyển «${words}» từ chuc_vu sang ${field}; chuc_vu chỉ ghi chức vụ của người ký.`,
  TT082: ({ office, mark }) =>
    `«${mark}» đặt trước tên tập thể lãnh đạo hoặc tên cơ quan, không đặt trước chức vụ «${shorten(office)}». Ký cho một người thì ghi ky_thay, thua_lenh hoặc thua_uy_quyen.`,
  TT083: ({ body }) =>
    `«${shorten(body)}» làm việc theo chế độ thủ trưởng: người đứng đầu ký trực tiếp, cấp phó ký thay (ky_thay). Hãy bỏ thay_mat.`,
  TT084: ({ body, issuer }) => `Thay mặt «${shorten(body)}» không khớp cơ quan ban hành «${shorten(issuer)}»; hãy kiểm tra lại.`,
  TT085: ({ position, chief }) =>
    `«${shorten(position)}» không phải cấp phó của «${shorten(chief)}»: ký thay là cấp phó ký cho chính cấp trưởng của mình.`,
  TT086: ({ position }) =>
    `«${shorten(position)}» ký mà không ghi ky_thay; hãy ghi thêm: cấp phó ký thay cấp trưởng, kể cả khi được giao phụ trách.`,
  TT087: ({ chief }) =>
    `Thay ky_thay «${shorten(chief)}» (K/T) bằng thay_mat (T/M): văn bản của cấp ủy ký thay mặt, phó bí thư cũng vậy.`,
  TT088: ({ mark, again }) => `Người được ủy quyền (${mark}) phải trực tiếp ký, không để người khác ký thay (${again}).`,
  TT089: ({ right }) => `Thể thức này không có thừa ủy quyền (TUQ.); văn bản được ủy quyền ký ghi thua_lenh (${right}).`,
  TT090: ({ mark, chief, position }) =>
    `«${shorten(position)}» không ký ${mark} «${shorten(chief)}»: thừa lệnh, thừa ủy quyền là người đứng đầu đơn vị cấp dưới ký. Cấp phó thì ghi ky_thay.`,
  TT091: ({ first, second }) =>
    `«${first}» và «${second}» không đi cùng nhau trong một khối ký. Hãy giữ đúng quyền hạn của người ký.`,
  TT092: ({ position }) =>
    `Ký T/M cấp ủy thì không ghi «${shorten(position)}»: chỉ ghi chức vụ bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch.`,
  TT093: () => 'Khối ký chưa có chức vụ của người ký; hãy ghi ở chuc_vu.',
  TT094: ({ position, right }) =>
    `«${shorten(position)}» chỉ ghi «${shorten(right)}»: chức vụ không kèm tên cấp ủy, tổ chức, cơ quan đảng.`,
  TT095: ({ body, right }) => `«${shorten(body)}» đã có ở phần tên cơ quan: chức vụ chỉ cần ghi «${shorten(right)}».`,
  TT096: ({ title, name }) =>
    `Bỏ «${title}», chỉ ghi «${name}»: trước họ tên người ký không ghi học hàm, học vị, quân hàm, danh hiệu.`,
  TT097: ({ words }) => `Bỏ «${words}» trước họ tên người ký.`,
  TT098: ({ name, right }) => `Họ tên người ký «${name}» viết là «${right}»: chữ thường, hoa chữ cái đầu mỗi âm tiết.`,
  TT099: ({ name }) => `Họ tên người ký «${name}» còn thiếu hoặc viết tắt; hãy ghi đầy đủ họ, tên đệm và tên.`,
  TT100: ({ written }) =>
    `ho_ten chỉ ghi họ tên một người, không ghi «${shorten(written)}». Ghi chú ở ghi_chu, chức vụ ở chuc_vu, người ký khác thành một mục riêng.`,
  TT101: ({ written, full }) => `Chức vụ viết tắt «${written}»; hãy ghi đầy đủ: «${full}».`,
  TT102: ({ words }) => `«${shorten(words)}» gõ toàn chữ in hoa; hãy viết chữ thường, thể thức tự in hoa quyền hạn, chức vụ.`,
  TT103: ({ position, issuer }) => `«${shorten(issuer)}» không có chức vụ «${shorten(position)}»; hãy kiểm tra chức vụ người ký.`,
  TT104: ({ position }) => `Thiếu thay_mat (T/M) trên chức vụ «${shorten(position)}»: văn bản của cấp ủy ký thay mặt.`,
  TT105: ({ words, office }) => `Bỏ «${words}», chỉ ghi chức vụ chính thức «${office}».`,
  TT106: () => 'Khối ký chỉ có người duyệt (duyet: true); hãy thêm người ký.',
  TT107: ({ office, mark }) =>
    `Sau «${mark}» phải là chức vụ của người đứng đầu; hãy ghi chức vụ ấy thay cho «${shorten(office)}».`,
  TT108: ({ body, mark }) =>
    `Sau «${mark}» phải là chức vụ của người đứng đầu; hãy ghi chức vụ ấy thay cho tên cơ quan «${shorten(body)}».`,
}
