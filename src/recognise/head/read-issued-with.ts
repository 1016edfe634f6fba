import { findCitations } from '../../language/citations/find-citations.ts'
import { isoDate } from '../../plan/calendar.ts'
import { optional } from '../../plan/optional.ts'
import type { DateText, IssuedWith, Text } from '../../plan/plan.ts'
import type { Prose } from '../../plan/prose.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { readOpenReference } from './read-open-reference.ts'

/** What a reference line says, and its words that the form does not print again. */
export interface ReferenceReading {
  readonly issuedWith: IssuedWith
  /** `Ban hành` before `kèm theo`: spans of the line. */
  readonly formWords: readonly (readonly [number, number])[]
  /** A date that is begun and not whole. */
  readonly openDate?: readonly [number, number]
}

const opening = /^\(?\s{0,4}(?<issued>(?:Được\s)?Ban hành\s)?k[eè]m(?: theo)?\s/diu

/** Whether a line begins like the line that names the decision with which a plan is issued (NĐ 30/2020, Phụ lục III, Mẫu 1.3). */
export function opensReference(text: string): boolean {
  return /^\(\s{0,4}(?:(?:Được\s{1,4})?Ban\s{1,4}hành\s{1,4})?k[eè]m\s{1,4}theo\s/iu.test(text)
}

/** `(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND xã Hòa Phú)`; undefined where a part of it cannot be told. */
export function readReference(line: Text, fullText?: Prose): ReferenceReading | undefined {
  const { value, place } = line
  const head = opening.exec(value)
  const cited = findCitations(value)[0]
  if (head === null || cited?.kindText === undefined || cited.kindText.start !== head[0].length) {
    const open = readOpenReference(line)
    return open && { ...open, issuedWith: { ...open.issuedWith, ...optional({ fullText }) } }
  }
  const part = (start: number, end: number, key: string): Text => ({
    value: value.slice(start, end),
    place: { ...placeWithin(place, start, end), path: `/ban_hanh_kem/${key}` },
  })
  const spanned = (span: { readonly start: number; readonly end: number } | undefined, key: string) =>
    span === undefined ? undefined : part(span.start, span.end, key)
  const dateEnd = cited.dateSpan?.end ?? cited.symbolSpan?.end ?? cited.numberSpan?.end ?? cited.kindText.end
  const owner = /^[\s,;./…_]{0,60}(?:của|do)\s{1,4}(?<name>\S.{0,300}?)\s{0,4}\)?[.;\s]{0,4}$/du.exec(value.slice(dateEnd))
  if (owner === null && /\p{L}/u.test(value.slice(dateEnd))) return undefined
  const name = owner?.indices?.groups?.name
  const date = cited.date
  const issuedOn: DateText | undefined =
    date === undefined || cited.dateSpan === undefined
      ? undefined
      : { ...part(cited.dateSpan.start, cited.dateSpan.end, 'ngay'), value: isoDate(date), date }
  const issued = head.indices?.groups?.issued
  return {
    issuedWith: {
      place: { ...place, path: '/ban_hanh_kem' },
      type: part(cited.kindText.start, cited.kindText.end, 'loai'),
      ...optional({
        number: spanned(cited.numberSpan, 'so'),
        symbol: spanned(cited.symbolSpan, 'ky_hieu'),
        issuedOn,
        issuer: name && part(dateEnd + name[0], dateEnd + name[1], 'co_quan'),
        fullText,
      }),
    },
    formWords: issued === undefined ? [] : [issued],
    ...(cited.dateSpan !== undefined && date === undefined
      ? { openDate: [cited.dateSpan.start, cited.dateSpan.end] as const }
      : {}),
  }
}
