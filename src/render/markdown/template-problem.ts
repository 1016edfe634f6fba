import { UserError } from '../../errors.ts'

/** What can be wrong with a user's template, as data. */
export type TemplateProblem =
  | { readonly what: 'missing' | 'unprintable'; readonly field: string }
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

const vi = {
  template: 'Mẫu',
  line: 'dòng',
  column: 'cột',
  sentence(problem: TemplateProblem): string {
    switch (problem.what) {
      case 'missing':
        return `«${problem.field}» không có trong dữ liệu.`
      case 'unprintable':
        return `«${problem.field}» không phải là chữ nên không in thẳng được; hãy dùng #each hoặc gọi tên một trường bên trong.`
      case 'unknown_helper':
        return `không có hàm nào tên là «${problem.name}».`
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
        return `“${problem.field}” is not in the data.`
      case 'unprintable':
        return `“${problem.field}” is not text and cannot be printed as it is; use #each or name a field inside it.`
      case 'unknown_helper':
        return `there is no function named “${problem.name}”.`
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
