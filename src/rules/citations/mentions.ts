import type { Edit } from '../../finding.ts'
import type { Citation } from '../../language/citations/citation.ts'
import type { Span } from '../../language/span.ts'
import type { Place } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import type { Passage, PassageRole } from '../passages.ts'
import type { Found } from '../reading.ts'

/** One naming of an instrument in the plan. */
export interface Mention {
  readonly passage: Passage
  readonly found: Citation
  /** It stands in the subject of another instrument: a title that is quoted as it is. */
  readonly nested: boolean
  /** It is one of a list whose members share type, date or issuer: "các Quyết định số A và số B ngày …". */
  readonly listed: boolean
}

const running: ReadonlySet<PassageRole> = new Set(['opening', 'paragraph', 'bullet', 'closing'])

/** The instruments that the plan names, in printed order. */
export function mentionsOf(all: readonly Found<Citation>[]): readonly Mention[] {
  return all.map(({ passage, found }, at): Mention => {
    const around = all.slice(Math.max(0, at - 12), at).filter((other) => other.passage === passage)
    const next = all[at + 1]
    return {
      passage,
      found,
      nested: around.some(
        ({ found: { subject } }) => subject !== undefined && subject.start <= found.start && found.start < subject.end,
      ),
      listed: found.kindCarried || (next?.passage === passage && next.found.kindCarried),
    }
  })
}

/** True in the plan's own sentences: not in titles, bases, cells, notes, appendices or the decision that issues it. */
export function inSentence({ passage }: Mention): boolean {
  return running.has(passage.role) && passage.appendix === undefined
}

const yearlyKinds: ReadonlySet<string> = new Set(['luật', 'pháp lệnh', 'hiến pháp', 'nghị định', 'thông tư'])

/** The date, or the year told by itself, with its place. The year of a plan or programme is the one that it is for, and no date of issue. */
export function issueOf({ kind = '', date, dateSpan, yearOnly, yearOnlySpan }: Citation) {
  if (date !== undefined && dateSpan !== undefined) return { year: date.year, date, span: dateSpan }
  if (yearOnly === undefined || yearOnlySpan === undefined || !yearlyKinds.has(kind)) return undefined
  return { year: yearOnly, span: yearOnlySpan }
}

export function placeIn({ passage }: { readonly passage: Passage }, { start, end }: Span): Place {
  return placeWithin(passage.place, start, end)
}

/** The place of number and symbol, and what is written there: `57-NQ/TW`. Undefined where the number is open. */
export function numberOfMention({ passage, found }: Mention): (Span & { readonly text: string }) | undefined {
  const { numberSpan, symbolSpan, year } = found
  if (numberSpan === undefined) return undefined
  const start = numberSpan.start
  const bare = year === undefined ? numberSpan.end : passage.text.indexOf(String(year), numberSpan.end) + 4
  const end = symbolSpan?.end ?? bare
  return { start, end, text: passage.text.slice(start, end) }
}

/** Replaces a piece of the passage in the file; undefined where its characters cannot be located one by one. */
export function editIn({ passage }: { readonly passage: Passage }, { start, end }: Span, text: string): Edit | undefined {
  if (passage.place.locate === undefined) return undefined
  const from = passage.place.locate(start).offset
  // A wrapped line has its break and indent between two characters: they go with the blank that they stand for.
  const to =
    end > start && /\s/u.test(passage.text.charAt(end - 1))
      ? passage.place.locate(end).offset
      : placeWithin(passage.place, start, end).range.end.offset
  return { start: from, end: end > start ? to : from, text }
}

/** What a fix needs of the edits, if all of them could be made. */
export function fixOf(edits: readonly (Edit | undefined)[]): { readonly edits: readonly Edit[] } | undefined {
  const made = edits.filter((edit) => edit !== undefined)
  return made.length === edits.length && made.length > 0 ? { edits: made } : undefined
}
