import type { TasksArgs } from '../../catalogue/tasks.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']
const lacks = { whom: 'gửi báo cáo cho ai', when: 'khi nào báo cáo', both: 'gửi báo cáo cho ai và khi nào' }

export const tasks: MessagesOf<TasksArgs> = {
  ND005: () =>
    'Phụ lục cần bảng phân công (phan_cong: true), nhưng chưa nhiệm vụ nào có chu_tri, phoi_hop, thoi_han hay san_pham.',
  ND006: () =>
    'hien_phan_cong: phu_luc, nhưng không phụ lục nào có phan_cong: true; chủ trì, phối hợp, thời hạn, sản phẩm được in thành dòng dưới từng nhiệm vụ.',
  ND050: ({ why }) =>
    why === 'support'
      ? 'Nhiệm vụ có đơn vị phối hợp mà không có đơn vị chủ trì; hãy ghi chu_tri hoặc thuc_hien.'
      : 'Nhiệm vụ này chưa có đơn vị chủ trì (chu_tri hoặc thuc_hien), trong khi các nhiệm vụ cùng mục đều có.',
  ND051: () => 'Nhiệm vụ này chưa có thời hạn (thoi_han), trong khi các nhiệm vụ cùng mục đều có.',
  ND052: () => 'Nhiệm vụ này chưa ghi sản phẩm (san_pham), trong khi các nhiệm vụ cùng mục đều có.',
  ND053: ({ names }) =>
    `Một nhiệm vụ có ${names.length} đơn vị chủ trì: ${names.join('; ')}. Nên giao một đầu mối, đơn vị còn lại phối hợp.`,
  ND054: ({ name }) => `«${shorten(name)}» vừa chủ trì vừa phối hợp cùng một nhiệm vụ; hãy bỏ ở phoi_hop.`,
  ND055: ({ name, field }) => `«${shorten(name)}» được ghi hai lần trong ${field} của nhiệm vụ này; hãy bỏ một.`,
  ND056: ({ name }) =>
    `Chủ trì ghi chung «${shorten(name)}» thì không biết đơn vị nào chịu trách nhiệm; hãy ghi rõ tên một đơn vị.`,
  ND057: ({ date }) => `«${date}» là ngày, tháng không có trong lịch; hãy kiểm tra lại.`,
  ND058: ({ deadline, issued }) =>
    `Thời hạn «${shorten(deadline)}» đã qua khi kế hoạch được ban hành (ngày ${dayFirst(issued)}); hãy kiểm tra ngày, năm.`,
  ND059: ({ deadline, last }) =>
    `Thời hạn «${shorten(deadline)}» ở ngoài thời gian của kế hoạch (đến hết năm ${last}); hãy kiểm tra năm.`,
  ND060: ({ period }) => `«${shorten(period)}» kết thúc trước khi bắt đầu; hãy kiểm tra hai mốc.`,
  ND061: ({ written, date, weekday }) =>
    `Ngày ${dayFirst(date)} là ${weekdays[weekday - 1]}, không phải «${written}»; hãy sửa ngày hoặc thứ.`,
  ND062: ({ date, right }) => `«${date}» phải ghi «${right}»: ngày nhỏ hơn 10 và tháng 1, tháng 2 ghi thêm số 0.`,
  ND063: ({ deadline, first, last }) =>
    `Thời hạn «${shorten(deadline)}» không ghi năm, trong khi kế hoạch kéo dài từ năm ${first} đến năm ${last}; hãy ghi thêm năm.`,
  ND064: ({ deadline, parent }) =>
    `Thời hạn «${shorten(deadline)}» muộn hơn thời hạn «${shorten(parent)}» của nhiệm vụ chứa nó; hãy sửa một trong hai.`,
  ND065: ({ deadline }) =>
    `«${shorten(deadline)}» trông như ngày, tháng nhưng không đọc được; hãy ghi như 30/11/2026, Tháng 11/2026 hay Quý IV/2026.`,
  ND066: ({ missing }) => `Chế độ báo cáo chưa nói ${lacks[missing]}; hãy ghi rõ.`,
  ND067: ({ task, line }) => `Nhiệm vụ «${shorten(task)}» đã ghi ở dòng ${line}; hãy bỏ hoặc gộp.`,
  ND068: ({ task, deadline, other, line }) =>
    `Nhiệm vụ «${shorten(task)}» có hai thời hạn: ở đây là «${shorten(deadline)}», ở dòng ${line} là «${shorten(other)}»; hãy giữ một.`,
  ND069: ({ unit, line }) => `«${shorten(unit)}» đã được giao việc ở dòng ${line}; nên gộp lại một chỗ.`,
  ND070: ({ name }) =>
    `«${shorten(name)}» thuộc cấp huyện, cấp này đã kết thúc hoạt động từ ngày 01/7/2025 nên không giao nhiệm vụ được.`,
  ND071: ({ name, on, now }) =>
    `Từ ngày ${dayFirst(on)} không còn tên gọi «${name}»${now === undefined ? '' : `, nay là ${now}`}; sửa tên đơn vị được giao việc.`,
  ND072: ({ sum }) => `Các trọng số cộng lại là ${sum}, không phải 100; hãy kiểm tra lại.`,
  ND073: ({ written, sum }) => `Dòng cộng ghi ${written}, các dòng cộng lại là ${sum}; hãy kiểm tra lại.`,
  ND074: ({ figures, words, value }) =>
    `Số ghi bằng chữ «${shorten(words)}» là ${value}, khác với số ghi bằng số ${figures}; hãy sửa cho khớp.`,
  ND075: ({ total, sum }) => `Tổng là ${total} đồng, nhưng các khoản nêu sau đó cộng lại đã là ${sum} đồng; hãy kiểm tra lại.`,
  ND076: ({ number, right, count }) =>
    `«${number}» viết theo lối tiếng Anh; tiếng Việt dùng dấu chấm giữa các nhóm ba chữ số và dấu phẩy trước phần thập phân: «${right}»${count > 1 ? ` (${count} số)` : ''}.`,
  ND077: ({ share }) => `«${share}»: tỷ lệ của một số lượng không thể quá 100%; hãy kiểm tra lại.`,
  ND078: ({ range }) => `«${range}» có số đầu lớn hơn số cuối; hãy kiểm tra lại.`,
  ND079: ({ amount, product }) => `Thành tiền ghi ${amount}, số lượng nhân đơn giá là ${product}; hãy kiểm tra lại.`,
  ND080: ({ amount, table }) => `Tổng kinh phí trong lời văn là ${amount}, dòng cộng của bảng là ${table}; hãy sửa cho khớp.`,
  ND081: ({ count }) =>
    `Danh sách việc, đối tượng kết thúc bằng «v.v.» hay dấu ba chấm${count > 1 ? ` (${count} chỗ)` : ''}: người thực hiện không biết còn gì nữa; kể cho hết, hoặc ghi «và các … khác».`,
  ND082: ({ word }) => `«${word}» là lời phỏng đoán; hãy bỏ hoặc nói chắc.`,
  ND083: () => 'Mục chỉ tiêu không nêu con số nào, nên không có gì để đo kết quả; hãy ghi số lượng hoặc tỷ lệ cần đạt.',
  ND084: ({ amount }) => `Kinh phí «${amount}» không có đơn vị tiền; hãy ghi rõ đồng, triệu đồng hay tỷ đồng.`,
}

/** `2026-03-05` → `05/3/2026` */
function dayFirst(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`
}
