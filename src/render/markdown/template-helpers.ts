import { escapeHtml, escapeMarkdown } from './escape-markdown.ts'
import { labelled } from './text-view.ts'

/** A helper's own work; undefined when its arguments are not what it takes. */
type Work = (...args: readonly unknown[]) => string | boolean | undefined

/**
 * What a template may call, beside `if`, `unless`, `each` and `with`:
 * - `md text`: words as Markdown, all its signs escaped
 * - `cell parts`: one paragraph or a list of them, label and Markdown, as one line of a `|` table
 * - `html text`: words as the content of an HTML element
 * - `upper text`: upper case by Vietnamese rules
 * - `join list separator`: words of a list (texts or paragraphs) with a separator
 * - `date iso pattern`: a date with `{ngay}`, `{thang}` (two digits) and `{nam}` filled in
 * - `eq a b`, `or a b`: conditions for `#if`
 */
const works = {
  md: (text) => (isWords(text) ? escapeMarkdown(String(text)) : undefined),
  cell: (parts) => listOf(parts)?.map(paragraphLine).join('<br>'),
  html: (text) => (isWords(text) ? escapeHtml(String(text)) : undefined),
  upper: (text) => (isWords(text) ? String(text).toLocaleUpperCase('vi') : undefined),
  join: (list, separator) => (isWords(separator) ? listOf(list)?.map(plainWords).join(String(separator)) : undefined),
  date: (iso, pattern) => (typeof iso === 'string' && typeof pattern === 'string' ? dated(iso, pattern) : undefined),
  eq: (a, b) => a === b,
  or: (a, b) => isTrue(a) || isTrue(b),
} satisfies Readonly<Record<string, Work>>

export type HelperName = keyof typeof works

/** The names, for `knownHelpers`: whoever calls anything else is told so when the template is compiled. */
export const helperNames = Object.keys(works) as readonly HelperName[]

/** Handlebars calls a helper with its arguments and, last, its options. */
export type Helper = (...all: readonly unknown[]) => unknown

/** The helpers as functions; `refuse` is called, and must throw, when the arguments of one do not fit. */
export function templateHelpers(refuse: (name: HelperName, options: unknown) => never): Readonly<Record<HelperName, Helper>> {
  const helper =
    (name: HelperName): Helper =>
    (...all) => {
      const work: Work = works[name]
      const result = work(...all.slice(0, -1))
      return result === undefined ? refuse(name, all.at(-1)) : result
    }
  return {
    md: helper('md'),
    cell: helper('cell'),
    html: helper('html'),
    upper: helper('upper'),
    join: helper('join'),
    date: helper('date'),
    eq: helper('eq'),
    or: helper('or'),
  }
}

function isWords(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

/** One value or many; `null` (a part that the document has not) is none. */
function listOf(value: unknown): readonly unknown[] | undefined {
  if (value === null) return []
  const list: readonly unknown[] = Array.isArray(value) ? Array.from<unknown>(value) : [value]
  return list.every((item) => isWords(item) || isParagraph(item)) ? list : undefined
}

function isParagraph(value: unknown): value is { readonly label: string; readonly text: string; readonly markdown: string } {
  return typeof value === 'object' && value !== null && 'markdown' in value && 'label' in value
}

function paragraphLine(part: unknown): string {
  return isParagraph(part) ? labelled(part.label, part.markdown) : escapeMarkdown(String(part).replace(/[\r\n]+/gu, ' '))
}

function plainWords(part: unknown): string {
  return isParagraph(part) ? [part.label, part.text].filter((word) => word !== '').join(' ') : String(part)
}

/** A draft has no date: nothing is printed for it. */
function dated(iso: string, pattern: string): string | undefined {
  if (iso === '') return ''
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  return pattern.replaceAll('{ngay}', day).replaceAll('{thang}', month).replaceAll('{nam}', year)
}
