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
  BQ001: ({ code }) => `chú thích bỏ qua chưa nêu lý do nên chưa có hiệu lực; viết: # plan-ignore ${code}: lý do`,
  BQ002: ({ code }) => `không có gì của «${code}» ở đây để bỏ qua; hãy xóa chú thích này`,
  BQ003: ({ code, date }) =>
    `chú thích bỏ qua «${code}» đã hết hạn ngày ${date}; hãy sửa chỗ sai, hoặc xem lại lý do rồi lùi hạn`,
  BQ004: ({ text, suggestion }) =>
    `không có mã hay tên nào là «${shorten(text)}»${suggestion === undefined ? '; xem danh mục bằng: plan rules' : `; có phải «${suggestion}» không?`}`,
  BQ005: ({ text }) => `hạn bỏ qua «${shorten(text)}» không phải là một ngày; viết 2027-01-31 hoặc 31/01/2027`,
  BQ006: ({ code }) => `không bỏ qua được «${code}»: chỗ này phải sửa thì tệp mới đọc đúng`,
  BQ007: () => 'chưa nêu bỏ qua mã nào; viết: # plan-ignore MÃ: lý do',
  BQ008: () => 'dòng này nằm trong lời văn nên được in ra chứ không bỏ qua gì; hãy đưa lên trên dòng có khóa của đoạn văn',
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
