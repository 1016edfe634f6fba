import { type Code, findingNames } from '../catalogue.ts'
import { parseDate } from '../plan/parse-date.ts'
import type { CalendarDate } from '../plan/plan.ts'
import type { LineTable } from '../source/line-table.ts'
import { type YamlToken, yamlTokens } from '../source/yaml-tokens.ts'

/** Words of a comment, by offsets in the file. */
export interface CommentWords {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** `# plan-ignore TT002, LV010 den 2027-01-31: lý do`. */
export interface Suppression {
  /** The word `plan-ignore`. */
  readonly mark: CommentWords
  /** In a text it is printed and does nothing. */
  readonly isText: boolean
  /** The line that it speaks of: its own, or the next that is no comment. */
  readonly line: number
  readonly codes: readonly (CommentWords & { readonly code?: Code })[]
  readonly until?: CommentWords & { readonly date?: CalendarDate }
  readonly hasReason: boolean
}

const suppressionMark = 'plan-ignore'
const mentioned = new RegExp(suppressionMark, 'i')

/** False for most files: then nothing need be read. */
export function mentionsSuppression(text: string): boolean {
  return mentioned.test(text)
}

const word = '[^\\s,:]{1,80}'
const form = new RegExp(
  `^(${word}(?:[ \\t]*,[ \\t]*${word})*)(?:[ \\t]+(?:den|đến)[ \\t]+(${word}))?[ \\t]*(?::[ \\t]*(\\S.*)?)?$`,
  'u',
)
const codesInARow = new RegExp(`^${word}(?:[ \\t]+${word}){1,40}(?=[ \\t]*:)`, 'u')
const firstWord = new RegExp(`^${word}`, 'u')
const marked = /#[ \t]*plan-ignore(?![\p{L}\p{N}_-])[ \t]*/giu

const codeOf: ReadonlyMap<string, Code> = new Map(
  (Object.entries(findingNames) as [Code, string][]).flatMap(([code, name]) => [
    [code.toLowerCase(), code] as const,
    [name, code] as const,
  ]),
)

/** What the comments of a file ask not to be told of. */
export function readSuppressions(text: string, lines: LineTable): readonly Suppression[] {
  const below = linesBelow(text)
  /** A comment behind words speaks of its line, one that stands alone of the next line that holds words. */
  const lineMeant = ({ start }: YamlToken): number => below[lines.position(start).line] ?? 0
  return yamlTokens(text).flatMap((token) => {
    if (token.kind === 'plain') return []
    return [...text.slice(token.start, token.end).matchAll(marked)].flatMap(({ 0: opening, index }) => {
      // A comment says one thing, from its first sign on.
      if (token.kind === 'comment' && !/^[#\s]*$/.test(text.slice(token.start, token.start + index))) return []
      const start = token.start + index + opening.toLowerCase().indexOf(suppressionMark)
      const mark = { text: suppressionMark, start, end: start + suppressionMark.length }
      const end = token.kind === 'comment' ? token.end : lines.lineEnd(start)
      const said = saidIn(text.slice(token.start + index + opening.length, end), token.start + index + opening.length)
      return [{ mark, isText: token.kind !== 'comment', line: lineMeant(token), ...said }]
    })
  })
}

function saidIn(rest: string, at: number): Pick<Suppression, 'codes' | 'until' | 'hasReason'> {
  const trimmed = rest.trimEnd()
  // Words without a colon before them are a reason that is not marked as one: only the codes can be told.
  const [, list = firstWord.exec(trimmed)?.[0] ?? '', until, reason] = form.exec(withCommas(trimmed)) ?? []
  const codes = [...list.matchAll(/[^\s,]+/g)].map(({ 0: text, index }) => {
    const code = codeOf.get(text.toLowerCase())
    return { text, start: at + index, end: at + index + text.length, ...(code === undefined ? {} : { code }) }
  })
  if (until === undefined) return { codes, hasReason: reason !== undefined }
  const start = at + trimmed.indexOf(until, list.length)
  const date = parseDate(until)
  const last = { text: until, start, end: start + until.length, ...(date === undefined ? {} : { date }) }
  return { codes, until: last, hasReason: reason !== undefined }
}

/** Codes with blanks between them and no comma are codes all the same, as long as each is one: only then is no word of a reason among them. */
function withCommas(said: string): string {
  const list = codesInARow.exec(said)?.[0]
  if (list === undefined || !list.split(/[ \t]+/).every((one) => codeOf.has(one.toLowerCase()))) return said
  return `${list.replace(/[ \t](?=[^ \t])/g, ',')}${said.slice(list.length)}`
}

/** For each line (1-based), itself or the next one that holds more than a comment; 0 where none does. */
function linesBelow(text: string): readonly number[] {
  const lines = text.split('\n')
  const below: number[] = []
  for (let line = lines.length, next = 0; line > 0; line -= 1) {
    if (/^[\s\ufeff]*[^\s#\ufeff]/.test(lines[line - 1] ?? '')) next = line
    below[line] = next
  }
  return below
}
