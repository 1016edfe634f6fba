import type { DateMistake } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import { firstYear, isCalendarDay, lastYear, parseDate, parseOpenDate } from '../plan/parse-date.ts'
import { errorAt } from '../source/error-at.ts'
import { entryOf, nodeAt, type SourceNode } from '../source/source-tree.ts'

/** Where a plan has dates. */
export function datePathsOf(tree: SourceNode): readonly string[] {
  const parents = entryOf(tree, 'thuc_hien')?.value
  const maps = parents?.kind === 'list' ? parents.items.map(({ path }) => path) : ['/thuc_hien']
  return ['/ngay_ban_hanh', ...['/ban_hanh_kem', ...maps].map((path) => `${path}/ngay`)]
}

/** One finding for each date at these paths that is none, saying what is wrong with it. */
export function dateFindings(tree: SourceNode, file: string, paths: readonly string[]): Finding[] {
  return paths.flatMap((path) => {
    const node = nodeAt(tree, path)
    if (node.path !== path || node.kind !== 'scalar' || node.value === null) return []
    const text = node.text.trim()
    if (text === '' || parseDate(text) !== undefined || (path === '/ngay_ban_hanh' && parseOpenDate(text) !== undefined))
      return []
    const { reason, suggestion, safe } = diagnose(text)
    const finding = errorAt(
      file,
      'LD011',
      node.range,
      { reason, text, ...(suggestion === undefined ? {} : { suggestion }) },
      path,
    )
    if (suggestion === undefined || !safe) return [finding]
    return [{ ...finding, fix: { edits: [{ start: node.range.start.offset, end: node.range.end.offset, text: suggestion }] } }]
  })
}

interface Diagnosis {
  readonly reason: DateMistake
  /** The same date in an accepted form. */
  readonly suggestion?: string
  /** True where the suggestion cannot be another day than the one that was meant. */
  readonly safe?: boolean
}

function diagnose(text: string): Diagnosis {
  const words = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})\s*$/i.exec(text)
  if (words !== null) return known('words', numbers(words))
  if (/ngày|tháng|năm/i.test(text)) return { reason: 'words' }

  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (yearFirst !== null) return known('form', [Number(yearFirst[3]), Number(yearFirst[2]), Number(yearFirst[1])])

  const dayFirst = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{2}|\d{4})$/.exec(text)
  if (dayFirst === null) return { reason: 'form' }
  const [day, month, year] = numbers(dayFirst)
  if (dayFirst[3]?.length === 2) {
    const date = parseDate(slashed(day, month, 2000 + year))
    return { reason: 'short-year', ...(date === undefined ? {} : { suggestion: slashed(day, month, 2000 + year) }) }
  }
  if (month > 12 && day <= 12 && isCalendarDay({ year, month: day, day: month })) {
    return { reason: 'month-first', suggestion: slashed(month, day, year) }
  }
  return known('form', [day, month, year])
}

/** A date whose parts are clear: wrong in itself, or only in how it is written. */
function known(reason: DateMistake, [day, month, year]: readonly [number, number, number]): Diagnosis {
  if (year < firstYear || year > lastYear) return { reason: 'year' }
  if (!isCalendarDay({ year, month, day })) return { reason: 'no-such-day' }
  return { reason, suggestion: slashed(day, month, year), safe: true }
}

function numbers(match: RegExpExecArray): readonly [number, number, number] {
  return [Number(match[1]), Number(match[2]), Number(match[3])]
}

function slashed(day: number, month: number, year: number): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
}
