import { UserError } from '../../errors.ts'
import { helperNames } from './template-helpers.ts'

/** What can be wrong with a user's template, as data. */
export type TemplateProblem =
  /** `names` are those that stand where the field was looked for. */
  | { readonly what: 'missing'; readonly field: string; readonly names: readonly string[]; readonly suggestion?: string }
  /** The field was looked for in a list. */
  | { readonly what: 'list' | 'unprintable'; readonly field: string }
  | { readonly what: 'unknown_helper' | 'unknown_block' | 'arguments'; readonly name: string }
  | { readonly what: 'unclosed' | 'partial' | 'decorator' | 'too_long' }
  | { readonly what: 'mismatch'; readonly detail: string }
  | { readonly what: 'syntax'; readonly near: string }

/** 1-based line; the column only where it is known. */
export interface TemplatePlace {
  readonly line: number
  readonly column?: number
}

export type TemplateLanguage = 'vi' | 'en'

/** The error that a user reads: which template, which line, which field, what to do. */
export function templateError(
  name: string,
  problem: TemplateProblem,
  place: TemplatePlace | undefined,
  language: TemplateLanguage,
): UserError {
  const words = language === 'vi' ? vi : en
  const where = [`${words.template} ${name}`]
  if (place !== undefined) where.push(`${words.line} ${place.line}`)
  if (place?.column !== undefined) where.push(`${words.column} ${place.column}`)
  return new UserError(`${where.join(', ')}: ${words.sentence(problem)}`)
}

const blocks = '#if, #unless, #each, #with'
const helpers = helperNames.join(', ')

/** As many names as a reader takes in at a glance. */
const most = 12

/** The names and the end of their sentence. */
function listed(names: readonly string[]): string {
  return names.length <= most ? `${names.join(', ')}.` : `${names.slice(0, most).join(', ')} …`
}

const vi = {
  template: 'Mẫu',
  line: 'dòng',
  column: 'cột',
  sentence(problem: TemplateProblem): string {
    switch (problem.what) {
      case 'missing':
        return [
          `«${problem.field}» không có trong dữ liệu`,
          problem.suggestion === undefined ? '' : ` (có phải «${problem.suggestion}» không?)`,
          problem.names.length === 0 ? '.' : `; ở đây có: ${listed(problem.names)}`,
        ].join('')
      case 'list':
        return `«${problem.field}» không có trong dữ liệu: ở đây là một danh sách; hãy dùng #each để xét từng phần tử.`
      case 'unprintable':
        return `«${problem.field}» không phải là chữ nên không in thẳng được; hãy dùng #each hoặc gọi tên một trường bên trong.`
      case 'unknown_helper':
        return `không có hàm nào tên là «${problem.name}»; các hàm dùng được: ${helpers}.`
      case 'unknown_block':
        return `không có khối nào tên là «#${problem.name}»; các khối dùng được: ${blocks}.`
      case 'arguments':
        return `hàm «${problem.name}» nhận giá trị không đúng loại hoặc thiếu giá trị.`
      case 'unclosed':
        return 'hết mẫu mà một khối {{#…}} vẫn chưa được đóng bằng {{/…}}.'
      case 'mismatch':
        return `khối mở và khối đóng không khớp nhau (${problem.detail}).`
      case 'partial':
        return 'không gọi được mẫu khác bằng {{> …}}; hãy viết thẳng nội dung vào mẫu này.'
      case 'decorator':
        return 'không dùng được {{* …}} trong mẫu.'
      case 'syntax':
        return `sai cú pháp gần «${problem.near}».`
      case 'too_long':
        return 'các vòng lặp lồng nhau làm kết quả quá dài; đã dừng.'
    }
  },
}

const en: typeof vi = {
  template: 'Template',
  line: 'line',
  column: 'column',
  sentence(problem) {
    switch (problem.what) {
      case 'missing':
        return [
          `“${problem.field}” is not in the data`,
          problem.suggestion === undefined ? '' : ` (did you mean “${problem.suggestion}”?)`,
          problem.names.length === 0 ? '.' : `; here are: ${listed(problem.names)}`,
        ].join('')
      case 'list':
        return `“${problem.field}” is not in the data: here is a list; use #each to take its items one by one.`
      case 'unprintable':
        return `“${problem.field}” is not text and cannot be printed as it is; use #each or name a field inside it.`
      case 'unknown_helper':
        return `there is no function named “${problem.name}”; functions to use: ${helpers}.`
      case 'unknown_block':
        return `there is no block named “#${problem.name}”; blocks to use: ${blocks}.`
      case 'arguments':
        return `function “${problem.name}” is given a value of the wrong kind, or too few.`
      case 'unclosed':
        return 'the template ends while a {{#…}} block is not closed with {{/…}}.'
      case 'mismatch':
        return `the opening and the closing of a block differ (${problem.detail}).`
      case 'partial':
        return 'another template cannot be called with {{> …}}; write its content here.'
      case 'decorator':
        return '{{* …}} cannot be used in a template.'
      case 'syntax':
        return `syntax error near “${problem.near}”.`
      case 'too_long':
        return 'nested loops make the result too long; stopped.'
    }
  },
}
