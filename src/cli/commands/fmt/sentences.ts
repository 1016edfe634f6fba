import type { Language } from '../../../messages/messages.ts'
import type { FormatPass } from '../../../source/format/format-yaml.ts'

/** What `plan fmt` says of itself. */
export interface FmtSentences {
  readonly notRead: (file: string) => string
  /** Some of the layout was left as it is. */
  readonly left: (file: string, passes: readonly FormatPass[]) => string
  readonly formatted: (changed: number, files: number) => string
  readonly wouldFormat: (changed: number, files: number) => string
  readonly stagedIsOnlyShown: string
}

const passNames: Readonly<Record<Language, Readonly<Record<FormatPass, string>>>> = {
  vi: {
    lines: 'dòng trống và dấu cách cuối dòng',
    indent: 'thụt dòng',
    order: 'thứ tự khóa',
    quotes: 'dấu nháy',
    fill: 'ngắt dòng',
  },
  en: {
    lines: 'empty lines and trailing blanks',
    indent: 'indentation',
    order: 'order of keys',
    quotes: 'quotes',
    fill: 'line breaks',
  },
}

export const sentences: Readonly<Record<Language, FmtSentences>> = {
  vi: {
    notRead: (file) => `«${file}» có lỗi cú pháp nên để nguyên; hãy sửa lỗi rồi trình bày lại.`,
    left: (file, passes) =>
      `«${file}»: giữ nguyên ${passes.map((pass) => passNames.vi[pass]).join(', ')}, vì đổi thì không chắc nội dung còn nguyên.`,
    formatted: (changed, files) =>
      changed === 0 ? `${files} tệp đều đã đúng cách trình bày.` : `Đã trình bày lại ${changed} trong ${files} tệp.`,
    wouldFormat: (changed, files) =>
      changed === 0
        ? `${files} tệp đều đã đúng cách trình bày.`
        : `${changed} trong ${files} tệp chưa đúng cách trình bày; sửa bằng: plan fmt`,
    stagedIsOnlyShown: 'Nội dung sắp commit chỉ xem được, không ghi lại được; hãy dùng --staged cùng với --check hoặc --diff.',
  },
  en: {
    notRead: (file) => `'${file}' has syntax errors and is left as it is; mend them, then format again.`,
    left: (file, passes) =>
      `'${file}': ${passes.map((pass) => passNames.en[pass]).join(', ')} left as it is: it could not be proved that the content stays the same.`,
    formatted: (changed, files) =>
      changed === 0 ? `All files (${files}) are in the usual layout.` : `Formatted ${changed} of ${files} files.`,
    wouldFormat: (changed, files) =>
      changed === 0
        ? `All files (${files}) are in the usual layout.`
        : `${changed} of ${files} files are not in the usual layout; run: plan fmt`,
    stagedIsOnlyShown: 'Staged content can be looked at, not rewritten; use --staged with --check or --diff.',
  },
}
