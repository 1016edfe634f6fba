import type { Severity } from '../finding.ts'
import type { Language } from '../messages/messages.ts'

/** The few words that a report has of its own. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>
  readonly count: (severity: Severity, n: number) => string
  readonly clean: (files: number) => string
  /** The same where old findings are left out. */
  readonly nothingNew: (files: number) => string
  readonly summary: (files: number, counts: string) => string
  /** Before the option that repairs a finding, and before the command that explains it. */
  readonly fixable: string
  readonly see: string
  /** More warnings than are allowed. */
  readonly excess: (warnings: number, allowed: number) => string
  /** What is said of a clean file where each has a line of its own. */
  readonly passed: string
}

const vi: ReportWords = {
  severity: { error: 'lỗi', warning: 'cảnh báo', info: 'gợi ý' },
  count: (severity, n) => `${n} ${vi.severity[severity]}`,
  clean: (files) => `Đã kiểm tra ${files} tệp: đạt, không có gì phải sửa.`,
  nothingNew: (files) => `Đã kiểm tra ${files} tệp: không có phát hiện mới.`,
  summary: (files, counts) => `Đã kiểm tra ${files} tệp: ${counts}.`,
  fixable: 'sửa được:',
  see: 'xem:',
  excess: (warnings, allowed) => `${warnings} cảnh báo, quá số cho phép (${allowed})`,
  passed: 'đạt',
}

const en: ReportWords = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  count: (severity, n) => (severity === 'info' ? `${n} info` : plural(n, severity)),
  clean: (files) => `${plural(files, 'file')} checked: nothing to correct.`,
  nothingNew: (files) => `${plural(files, 'file')} checked: no new findings.`,
  summary: (files, counts) => `${plural(files, 'file')} checked: ${counts}.`,
  fixable: 'can be fixed:',
  see: 'see:',
  excess: (warnings, allowed) => `${plural(warnings, 'warning')}, more than allowed (${allowed})`,
  passed: 'passed',
}

export const reportWords: Readonly<Record<Language, ReportWords>> = { vi, en }

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
