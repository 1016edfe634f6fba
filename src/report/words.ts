import type { Severity } from '../finding.ts'
import type { Language } from '../messages/messages.ts'

/** The few words that a report has of its own. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>
  readonly count: (severity: Severity, n: number) => string
  readonly clean: (files: number) => string
  /** The same where old findings are left out. */
  readonly nothingNew: (files: number) => string
  /** Of those, behind them: what is on lines that were changed. */
  readonly onChangedLines: (counts: string) => string
  readonly summary: (files: number, counts: string) => string
  /** Before the option that repairs a finding, and before the command that explains it. */
  readonly fixable: string
  readonly see: string
  /** More warnings than are allowed. */
  readonly excess: (warnings: number, allowed: number) => string
  /** The heads of the columns of a table of findings. */
  readonly table: readonly [severity: string, place: string, code: string, message: string]
  /** Findings that a table leaves out. */
  readonly more: (count: number) => string
  /** What is said of a clean file where each has a line of its own. */
  readonly passed: string
}

const vi: ReportWords = {
  severity: { error: 'lỗi', warning: 'cảnh báo', info: 'gợi ý' },
  count: (severity, n) => `${n} ${vi.severity[severity]}`,
  clean: (files) => `Đã kiểm tra ${files} tệp: đạt, không có gì phải sửa.`,
  nothingNew: (files) => `Đã kiểm tra ${files} tệp: không có phát hiện mới.`,
  onChangedLines: (counts) => `; ở dòng đã đổi: ${counts}`,
  summary: (files, counts) => `Đã kiểm tra ${files} tệp: ${counts}.`,
  fixable: 'sửa được:',
  see: 'xem:',
  excess: (warnings, allowed) => `${warnings} cảnh báo, quá số cho phép (${allowed})`,
  table: ['Mức', 'Chỗ', 'Mã', 'Phát hiện'],
  more: (count) => `Còn ${count} phát hiện nữa; xem đủ bằng: plan validate`,
  passed: 'đạt',
}

const en: ReportWords = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  count: (severity, n) => (severity === 'info' ? `${n} info` : plural(n, severity)),
  clean: (files) => `${plural(files, 'file')} checked: nothing to correct.`,
  nothingNew: (files) => `${plural(files, 'file')} checked: no new findings.`,
  onChangedLines: (counts) => `; on changed lines: ${counts}`,
  summary: (files, counts) => `${plural(files, 'file')} checked: ${counts}.`,
  fixable: 'can be fixed:',
  see: 'see:',
  excess: (warnings, allowed) => `${plural(warnings, 'warning')}, more than allowed (${allowed})`,
  table: ['Severity', 'Place', 'Code', 'Finding'],
  more: (count) => `${count} more; see them all with: plan validate`,
  passed: 'passed',
}

export const reportWords: Readonly<Record<Language, ReportWords>> = { vi, en }

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
