import type { Language } from '../../../messages/messages.ts'
import type { Status } from '../../../plan/plan.ts'
import type { Period } from '../../../repository/register/series.ts'

/** A term without a last day: `2025–`. */
const openEnd = /^(\d+)–$/

/** What `plan register` says of itself. */
export interface RegisterSentences {
  readonly columns: Readonly<
    Record<
      | 'issuer'
      | 'period'
      | 'number'
      | 'symbol'
      | 'date'
      | 'subject'
      | 'signer'
      | 'position'
      | 'family'
      | 'status'
      | 'file'
      | 'notes',
      string
    >
  >
  readonly sheet: string
  readonly status: Readonly<Record<Status, string>>
  readonly secret: string
  readonly period: (period: Period) => string
  /** Behind the name of a series. */
  readonly next: (number: string) => string
  readonly unnumbered: string
  readonly issuedWith: string
  readonly unreadable: string
  readonly withInstrument: (type: string, number: string) => string
  readonly badYear: (value: string) => string
  /** Nothing in the register is of the issuer, symbol or year asked for. */
  readonly nothing: string
  readonly several: (series: readonly string[]) => string
  readonly notRunning: (series: string) => string
  readonly notRead: (count: number) => string
  /** Behind the next number: what is wrong in its series, and files that may bear it already. */
  readonly wrongSeries: (number: string, wrong: readonly string[]) => string
  readonly perhapsTaken: (number: string, files: readonly string[]) => string
  /** Beside a plan that another one replaces. */
  readonly replacedBy: (number: string) => string
  readonly counted: (plans: number, series: number) => string
}

export const sentences: Readonly<Record<Language, RegisterSentences>> = {
  vi: {
    columns: {
      issuer: 'Cơ quan ban hành',
      period: 'Năm, nhiệm kỳ',
      number: 'Số',
      symbol: 'Ký hiệu',
      date: 'Ngày ban hành',
      subject: 'Trích yếu',
      signer: 'Người ký',
      position: 'Chức vụ',
      family: 'Thể thức',
      status: 'Trạng thái',
      file: 'Tệp',
      notes: 'Ghi chú',
    },
    sheet: 'Sổ đăng ký kế hoạch',
    status: { du_thao: 'dự thảo', trinh_ky: 'trình ký', ban_hanh: 'đã ban hành' },
    secret: 'mật',
    period: (period) => {
      if (period.kind === 'year') return `năm ${period.year}`
      if (period.kind === 'term') return `nhiệm kỳ ${period.name.replace(openEnd, 'từ $1')}`
      if (period.kind === 'outside') return 'ngoài các nhiệm kỳ đã khai'
      return `${years(period)} (chưa khai nhiệm kỳ)`
    },
    next: (number) => `số tiếp theo: ${number}`,
    unnumbered: 'Chưa có số, ngày',
    issuedWith: 'Ban hành kèm văn bản khác',
    unreadable: 'Không đọc được',
    withInstrument: (type, number) => `kèm theo ${type}${number === '' ? '' : ` số ${number}`}`,
    badYear: (value) => `--year cần một năm, như 2026; «${value}» không phải là năm.`,
    nothing: 'Sổ đăng ký không có kế hoạch nào như vậy.',
    several: (series) => `Có ${series.length} dãy số; hãy chọn một bằng --issuer, --symbol:\n${list(series)}`,
    notRunning: (series) =>
      `Chưa biết số tiếp theo của dãy ${series}: có thể đã sang nhiệm kỳ mới. Hãy khai nhiem_ky trong plan.config.yaml.`,
    notRead: (count) => `${count} tệp không đọc được nên chưa vào sổ; xem lỗi bằng: plan validate`,
    wrongSeries: (number, wrong) => `Dãy số của ${number} đang có lỗi:\n${list(wrong)}`,
    perhapsTaken: (number, files) =>
      `Số ${number} có thể đã cấp: ${files.length} tệp không đọc được nên chưa vào sổ; xem lỗi bằng: plan validate\n${list(files)}`,
    replacedBy: (number) => `đã được thay thế bằng ${number}`,
    counted: (plans, series) => `${plans} kế hoạch, ${series} dãy số.`,
  },
  en: {
    columns: {
      issuer: 'Issuer',
      period: 'Year or term',
      number: 'No.',
      symbol: 'Symbol',
      date: 'Date',
      subject: 'Subject',
      signer: 'Signer',
      position: 'Position',
      family: 'Form',
      status: 'Status',
      file: 'File',
      notes: 'Notes',
    },
    sheet: 'Register of plans',
    status: { du_thao: 'draft', trinh_ky: 'for signature', ban_hanh: 'issued' },
    secret: 'secret',
    period: (period) => {
      if (period.kind === 'year') return String(period.year)
      if (period.kind === 'term') return `term ${period.name.replace(openEnd, 'since $1')}`
      if (period.kind === 'outside') return 'outside the terms given'
      return `${years(period)} (no terms given)`
    },
    next: (number) => `next number: ${number}`,
    unnumbered: 'Without number or date',
    issuedWith: 'Issued with another instrument',
    unreadable: 'Not readable',
    withInstrument: (type, number) => `with ${type}${number === '' ? '' : ` ${number}`}`,
    badYear: (value) => `--year takes a year such as 2026; '${value}' is none.`,
    nothing: 'The register has no such plan.',
    several: (series) => `There are ${series.length} series; choose one with --issuer, --symbol:\n${list(series)}`,
    notRunning: (series) =>
      `The next number of ${series} is not known: a new term may have begun. Give the terms under nhiem_ky in plan.config.yaml.`,
    notRead: (count) => `Files that cannot be read and are not in the register: ${count}; see why: plan validate`,
    wrongSeries: (number, wrong) => `The series of ${number} has errors:\n${list(wrong)}`,
    perhapsTaken: (number, files) =>
      `${number} may be given already, to files that cannot be read and are not in the register; see why: plan validate\n${list(files)}`,
    replacedBy: (number) => `replaced by ${number}`,
    counted: (plans, series) => `${plans} ${plans === 1 ? 'plan' : 'plans'}, ${series} series.`,
  },
}

function years({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${first}–${last}`
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `  ${text}`).join('\n')
}
