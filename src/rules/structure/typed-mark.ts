import type { Edit } from '../../finding.ts'
import type { Place, Plan, Text } from '../../plan/plan.ts'
import { type Prose, plainText } from '../../plan/prose.ts'
import { placeWithin } from '../../plan/snippet.ts'
import {
  type Unmarked,
  withoutArchiveWord,
  withoutAuthorityMark,
  withoutConcurrently,
  withoutDash,
  withoutDraftWords,
  withoutEndMark,
  withoutListMark,
  withoutNumberWord,
} from '../../plan/typed-marks.ts'
import type { Profile } from '../../profile/profile.ts'
import { defineRule } from '../rule.ts'
import { authorityFields, isOwnMark } from '../signature/authority-fields.ts'

type Strip = (text: string) => Unmarked | undefined

/** Marks that the form sets (`;`, `TM.`, `./.`, “Lưu:”) and the author typed: printed once, and told that they may go. */
export const typedMark = defineRule({
  code: 'TT004',
  group: 'bo-cuc',
  severity: 'info',
  sure: 'practice',
  covers: ['U108', 'U135', 'U156'],
  fix: 'safe',
  bad: {
    yaml: `can_cu:
  - Luật Lưu trữ ngày 21 tháng 6 năm 2024⟦;⟧`,
  },
  good: {
    yaml: `can_cu:
  - Luật Lưu trữ ngày 21 tháng 6 năm 2024`,
  },
  check({ plan, profile }, report) {
    for (const [{ value, place }, strips] of markedTexts(plan, profile)) {
      const [first, ...others] = typedMarks(value, strips)
      if (first === undefined) continue
      const marks = [first, ...others].map(({ mark }) => mark)
      const edits = removalOf(value, place, [first, ...others], strips)
      report(placeWithin(place, first.start, first.end), { marks }, edits === undefined ? {} : { fix: { edits } })
    }
    const end = plan.closing === undefined ? undefined : endOf(plan.closing)
    if (end !== undefined) report(end.place, { marks: [end.mark] })
  },
})

/** Where a mark stands in its text, and how much of the text goes with it: the blanks beside it too. */
interface TypedMark {
  readonly mark: string
  readonly start: number
  readonly end: number
  readonly gone: readonly [number, number]
}

function typedMarks(value: string, strips: readonly Strip[]): readonly TypedMark[] {
  const marks = strips.flatMap((strip) => {
    const found = strip(value)
    if (found === undefined || found.text === '') return []
    const { mark, text } = found
    // A list mark stands at the end, every other one at the head.
    if (strip === withoutListMark)
      return [{ mark, start: value.length - mark.length, end: value.length, gone: [text.length, value.length] as const }]
    return [{ mark, start: 0, end: mark.length, gone: [0, value.length - text.length] as const }]
  })
  return marks.sort((a, b) => a.start - b.start)
}

/** The edits that take the marks out; none where what is left would lose a further mark, begin with a sign of YAML, or become a number. */
function removalOf(
  value: string,
  { locate }: Place,
  marks: readonly TypedMark[],
  strips: readonly Strip[],
): readonly Edit[] | undefined {
  const from = Math.max(0, ...marks.filter(({ start }) => start === 0).map(({ gone }) => gone[1]))
  const to = Math.min(value.length, ...marks.filter(({ start }) => start > 0).map(({ gone }) => gone[0]))
  const rest = value.slice(from, to)
  if (locate === undefined || !/^\p{L}/u.test(rest) || strips.some((strip) => strip(rest) !== undefined)) return undefined
  return marks.map(({ gone: [start, end] }) => ({ start: locate(start).offset, end: locate(end - 1).offset + 1, text: '' }))
}

function markedTexts(plan: Plan, profile: Profile): readonly (readonly [Text, readonly Strip[]])[] {
  const list: readonly Strip[] = [withoutDash, withoutListMark]
  // A mark of another form is told by TT080.
  const signed = plan.signatures
    .flatMap((signature) => authorityFields(signature, profile))
    .filter(({ text, mark }) => isOwnMark(withoutAuthorityMark(text.value)?.mark ?? mark, mark))
    .map(({ text }) => text)
  return [
    ...(plan.number === undefined ? [] : [[plan.number, [withoutNumberWord]] as const]),
    ...(plan.marks.draft === undefined ? [] : [[plan.marks.draft, [withoutDraftWords]] as const]),
    ...plan.bases.map((basis) => [basis, list] as const),
    ...(plan.recipients?.to ?? []).flatMap(({ name, members }) => [name, ...members].map((text) => [text, list] as const)),
    ...(plan.recipients?.archive ?? []).map((text) => [text, [...list, withoutArchiveWord]] as const),
    ...signed.map((text) => [text, [withoutAuthorityMark]] as const),
    ...plan.signatures.flatMap(({ concurrently }) =>
      concurrently === undefined ? [] : [[concurrently, [withoutConcurrently]] as const],
    ),
  ]
}

/** `./.` typed at the end of the closing; a plain full stop is only how sentences end. */
function endOf(closing: Prose): { readonly mark: string; readonly place: Place } | undefined {
  const last = closing.blocks.at(-1)
  if (last === undefined || last.kind === 'table') return undefined
  const text = plainText(last.inlines)
  const mark = withoutEndMark(text)?.mark
  if (mark === undefined || mark === '.') return undefined
  const end = text.trimEnd().length
  return { mark, place: placeWithin(last.place, end - mark.length, end) }
}
