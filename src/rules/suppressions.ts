import { type Code, findingNames } from '../catalogue.ts'
import type { Finding, Spot } from '../finding.ts'
import { compareDates } from '../plan/calendar.ts'
import type { CalendarDate } from '../plan/plan.ts'
import { closestKey } from '../schema/closest-key.ts'
import { type LineTable, lineTable } from '../source/line-table.ts'
import { entryOf, type SourceNode } from '../source/source-tree.ts'
import { type CommentWords, mentionsSuppression, readSuppressions, type Suppression } from './read-suppressions.ts'
import { spotsOf, withoutSpots } from './several-places.ts'

const names = Object.values(findingNames)

/** What is known of the file when a comment is judged. */
interface Known extends SuppressContext {
  readonly lines: LineTable
  /** For unknown names that were met: '' where none is like it. */
  readonly suggestions: Map<string, string>
}

export interface SuppressContext {
  readonly file: string
  readonly text: string
  readonly tree: SourceNode
  readonly today: CalendarDate
  /** False for a code whose rule was not run: nobody knows then whether its suppression is of use. */
  readonly wasJudged: (code: Code) => boolean
}

/**
 * The findings without those that the author's comments (`# plan-ignore TT002: lý do`) answer for, and with what is wrong with the comments themselves.
 * A comment speaks of the findings that begin on its line (or on the next one, where it stands alone), and of those anywhere in a text whose key stands there.
 */
export function withoutSuppressed(findings: readonly Finding[], context: SuppressContext): readonly Finding[] {
  if (!mentionsSuppression(context.text)) return findings
  const known = { ...context, lines: lineTable(context.text), suggestions: new Map<string, string>() }
  const byPlace = new Map<string, Hit[]>()
  for (const finding of findings) {
    for (const [index, spot] of spotsOf(finding).entries()) {
      for (const line of linesOf(spot, context.tree)) {
        const key = `${finding.code} ${line}`
        const here = byPlace.get(key)
        if (here === undefined) byPlace.set(key, [{ finding, index }])
        else here.push({ finding, index })
      }
    }
  }
  const answered = new Map<Finding, Set<number>>()
  const mistakes = readSuppressions(context.text, known.lines).flatMap((suppression) => {
    const told = mistakesIn(suppression, known)
    if (told.length > 0) return told
    return suppression.codes.flatMap((words): Finding[] => {
      const { code } = words
      if (code === undefined) return [unknown(words, known)]
      const hits = byPlace.get(`${code} ${suppression.line}`) ?? []
      if (/^(?:CH|BQ)/.test(code) || hits.some(({ finding }) => mustBeTold(finding)))
        return [tell('BQ006', words, { code }, known)]
      for (const { finding, index } of hits) answered.set(finding, (answered.get(finding) ?? new Set()).add(index))
      return hits.length > 0 || !context.wasJudged(code) ? [] : [tell('BQ002', words, { code }, known)]
    })
  })
  const left = findings.flatMap((finding) => withoutSpots(finding, answered.get(finding) ?? none, context.text) ?? [])
  return [...left, ...mistakes]
}

const none: ReadonlySet<number> = new Set()

/** One place of a finding (an index into `spotsOf`). */
interface Hit {
  readonly finding: Finding
  readonly index: number
}

/** What keeps a whole comment from being obeyed. */
function mistakesIn({ mark, isText, codes, until, hasReason }: Suppression, known: Known): readonly Finding[] {
  const [first] = codes
  if (isText) return [tell('BQ008', mark, {}, known)]
  if (first === undefined) return [tell('BQ007', mark, {}, known)]
  if (until !== undefined && until.date === undefined) return [tell('BQ005', until, { text: until.text }, known)]
  if (!hasReason) return [tell('BQ001', { ...mark, end: codes.at(-1)?.end ?? first.end }, { code: first.text }, known)]
  if (until?.date === undefined || compareDates(known.today, until.date) <= 0) return []
  return [tell('BQ003', until, { code: first.text, date: until.text }, known)]
}

/** A file that cannot be read as it stands is no matter of taste. */
function mustBeTold({ code, severity }: Finding): boolean {
  return severity === 'error' && /^(?:YA|LD)/.test(code)
}

function unknown(words: CommentWords, known: Known): Finding {
  const { text } = words
  // Of two codes that differ by a digit none is likelier.
  const suggestion = known.suggestions.get(text) ?? (/\d/.test(text) ? '' : (closestKey(text, names) ?? ''))
  known.suggestions.set(text, suggestion)
  return tell('BQ004', words, { text, ...(suggestion === '' ? {} : { suggestion }) }, known)
}

function tell<C extends Code>(
  code: C,
  { start, end }: Pick<CommentWords, 'start' | 'end'>,
  args: Finding<C>['args'],
  { file, lines }: Known,
): Finding<C> {
  return { code, severity: 'warning', file, range: lines.range(start, end), path: '', args }
}

/** The lines on which a place can be answered for: where it begins, and where the key of its text or part stands. */
function linesOf({ range, path }: Spot, tree: SourceNode): readonly number[] {
  let node: SourceNode | undefined = tree
  let line = tree.range.start.line
  for (const step of path.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    const entry = entryOf(node, key)
    node = node?.kind === 'list' ? node.items[Number(key)] : entry?.value
    if (node === undefined) return [range.start.line]
    line = (entry?.keyRange ?? node.range).start.line
  }
  const begins = node.range.start.offset === range.start.offset
  return node.kind === 'scalar' || begins ? [range.start.line, line] : [range.start.line]
}
