import type { SettingsArgs } from '../../catalogue/settings.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const settings: MessagesOf<SettingsArgs> = {
  CH001: ({ name, suggestion }) =>
    `Không có quy tắc, nhóm hay mã nào là «${shorten(name)}»${suggestion === undefined ? '. Xem danh mục bằng: plan rules' : `, có phải «${suggestion}» không?`}`,
  CH002: ({ name }) => `Không tắt hay hạ mức «${name}» được: mắc những lỗi này thì tệp không đọc đúng.`,
  CH003: ({ name, first, line }) => `«${name}» và «${first}» ở dòng ${line} là một quy tắc. Hãy bỏ một dòng.`,
  CH004: ({ text, kind }) => contradictions[kind](shorten(text)),
  CH005: ({ pattern, reason }) => `Mẫu tên «${shorten(pattern)}» ${patterns[reason]}`,
  CH006: ({ reason, date, line }) =>
    reason === 'reversed'
      ? `Nhiệm kỳ kết thúc (${date}) trước khi bắt đầu.`
      : `Nhiệm kỳ này bắt đầu khi nhiệm kỳ ở dòng ${line} chưa hết (đến ${date}); một ngày chỉ thuộc một nhiệm kỳ.`,
  CH007: ({ path, reason }) => `Danh mục văn bản «${shorten(path)}» ${lists[reason]}`,
  CH008: ({ reason }) => instruments[reason],
  BQ001: ({ code }) => `Chú thích bỏ qua chưa nêu lý do nên chưa có hiệu lực. Viết: # plan-ignore ${code}: lý do`,
  BQ002: ({ code }) => `Không có gì của «${code}» ở đây để bỏ qua. Hãy xóa chú thích này.`,
  BQ003: ({ code, date }) =>
    `Chú thích bỏ qua «${code}» đã hết hạn ngày ${date}. Hãy sửa chỗ sai, hoặc xem lại lý do rồi lùi hạn.`,
  BQ004: ({ text, suggestion }) =>
    `Không có mã hay tên nào là «${shorten(text)}»${suggestion === undefined ? '. Xem danh mục bằng: plan rules' : `; có phải «${suggestion}» không?`}`,
  BQ005: ({ text }) => `Hạn bỏ qua «${shorten(text)}» không phải là một ngày. Viết 2027-01-31 hoặc 31/01/2027.`,
  BQ006: ({ code }) => `Không bỏ qua được «${code}»: chỗ này phải sửa thì tệp mới đọc đúng.`,
  BQ007: () => 'Chưa nêu bỏ qua mã nào. Viết: # plan-ignore MÃ: lý do',
  BQ008: () => 'Dòng này nằm trong lời văn nên được in ra chứ không bỏ qua gì. Hãy đưa lên trên dòng có khóa của đoạn văn.',
}

const lists = {
  absolute: 'ghi đường dẫn từ gốc của máy; hãy viết tính từ thư mục của tệp cấu hình.',
  backslash: 'dùng dấu \\; hãy viết dấu / giữa các thư mục, cả trên Windows.',
  outside: 'nằm ngoài kho (hoặc ngoài thư mục của tệp cấu hình, khi không có kho Git) nên không được đọc.',
  missing: 'không có.',
  unreadable: 'không đọc được.',
}

const instruments = {
  nameless:
    'Văn bản này chưa có so_ky_hieu (hoặc so và ky_hieu); với luật, pháp lệnh thì chưa có ten. Không có thì không nhận ra được trong kế hoạch.',
  symbol: 'Số, ký hiệu này không đọc được. Viết như trong văn bản: 30/2020/NĐ-CP, 57-NQ/TW, 12/QĐ-UBND.',
  reversed: 'Ngày hết hiệu lực đứng trước ngày ban hành hoặc ngày có hiệu lực.',
}

const contradictions = {
  same: (text: string) => `Hai bên cùng là «${text}» nên không đổi gì. Hãy sửa một bên, hoặc bỏ dòng này.`,
  avoided: (text: string) => `Cách viết này lại chứa «${text}», là chữ mà cach_viet bảo không dùng.`,
  required: (text: string) => `«${text}» vừa không được dùng (khong_dung) vừa phải có (phai_co).`,
}

const patterns = {
  absolute: 'bắt đầu từ gốc của máy; hãy viết tính từ thư mục của tệp cấu hình.',
  above: 'ra ngoài thư mục của tệp cấu hình (..); hãy đặt tệp cấu hình ở thư mục trên.',
  backslash: 'dùng dấu \\; hãy viết dấu / giữa các thư mục, cả trên Windows.',
}
