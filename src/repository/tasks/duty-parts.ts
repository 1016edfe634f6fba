import { placeWithin } from '../../plan/snippet.ts'
import { clauseDeadline } from './clause-deadline.ts'
import type { Duty } from './duties.ts'
import { linesOf, type Words } from './node-words.ts'
import type { DeadlineAt, DeadlinesAt } from './task-deadlines.ts'

/** A piece of a duty with a deadline of its own, or the rest of it. */
export interface DutyPart {
  readonly text: string
  readonly place: Words['place']
  readonly deadlines: readonly DeadlineAt[]
}

const clauseEnd = /;|[.!?](?=\s+\p{Lu})/gu
const bracketed = /\([^()]{0,300}\)|“[^”]{0,300}”/gu
/** Says nothing but when: it belongs to what stands before it. */
const timeAlone =
  /^\s*(?:và\s|,)?\s*(?:thời\s(?:gian|hạn|điểm)|hoàn thành(?=\s(?:trước|trong|vào|chậm|xong))|xong|chậm nhất|muộn nhất|trước ngày|trong (?:tháng|quý|năm)|định kỳ\s(?:hằng|hàng)|(?:hằng|hàng) (?:tháng|quý|năm),? trước)(?!\p{L})/iu

/** A duty by its deadlines: a clause that has one stands alone, so that its day is not taken for that of the whole paragraph; nothing is left out. */
export function dutyParts({ words }: Duty, deadlinesAt: DeadlinesAt): readonly DutyPart[] {
  const [first, ...others] = words
  if (first === undefined) return []
  const own = deadlinesAt(first.place)
  if (others.length > 0) {
    const more = others.flatMap(({ place }) => deadlinesAt(place))
    return [{ text: linesOf(words), place: first.place, deadlines: [...own, ...more] }]
  }
  return clausesOf(first, own).map(({ start, end, deadlines }) => ({
    text: first.text.slice(start, end).trim(),
    place: placeWithin(first.place, start, end),
    deadlines,
  }))
}

interface Clause {
  start: number
  end: number
  deadlines: DeadlineAt[]
}

function clausesOf({ text, place }: Words, deadlines: readonly DeadlineAt[]): readonly Clause[] {
  const clauses: Clause[] = []
  for (const { start, end } of cutAtEnds(text)) {
    const read = deadlines.filter((at) => at.start >= start && at.start < end)
    const own = read.length > 0 ? read : atClauseEnd(text, place, start, end)
    const last = clauses.at(-1)
    const goesOn = last !== undefined && (own.length === 0 ? last.deadlines.length === 0 : timeAlone.test(text.slice(start, end)))
    if (goesOn) {
      last.end = end
      last.deadlines.push(...own)
    } else clauses.push({ start, end, deadlines: own })
  }
  return clauses
}

function atClauseEnd(text: string, place: Words['place'], start: number, end: number): DeadlineAt[] {
  const found = clauseDeadline(text.slice(start, end))
  if (found === undefined) return []
  const span = { start: start + found.start, end: start + found.end }
  return [
    {
      ...span,
      deadline: found.deadline,
      record: { deadline: found.deadline, range: placeWithin(place, span.start, span.end).range },
    },
  ]
}

function cutAtEnds(text: string): { start: number; end: number }[] {
  const seen = text.replace(bracketed, (inner) => '\u0001'.repeat(inner.length))
  const cuts: { start: number; end: number }[] = []
  let start = 0
  for (const match of seen.matchAll(clauseEnd)) {
    cuts.push({ start, end: match.index + 1 })
    start = match.index + 1
    while (/\s/u.test(text.charAt(start))) start++
  }
  if (text.slice(start).trim() !== '') cuts.push({ start, end: text.length })
  return cuts
}
