import type { Plan, Text } from '../../plan/plan.ts'
import { type Prose, plainText } from '../../plan/prose.ts'
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
  bad: {
    yaml: `can_cu:
  - ⟦Luật Lưu trữ ngày 21 tháng 6 năm 2024;⟧`,
  },
  good: {
    yaml: `can_cu:
  - Luật Lưu trữ ngày 21 tháng 6 năm 2024`,
  },
  check({ plan, profile }, report) {
    for (const [text, strips] of markedTexts(plan, profile)) {
      const marks = strips.flatMap((strip) => {
        const found = strip(text.value)
        return found === undefined || found.text === '' ? [] : [found.mark]
      })
      if (marks.length > 0) report(text.place, { marks })
    }
    const end = plan.closing === undefined ? undefined : endOf(plan.closing)
    if (end !== undefined) report(end.place, { marks: [end.mark] })
  },
})

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
function endOf(closing: Prose): { mark: string; place: Text['place'] } | undefined {
  const last = closing.blocks.at(-1)
  if (last === undefined || last.kind === 'table') return undefined
  const mark = withoutEndMark(plainText(last.inlines))?.mark
  return mark === undefined || mark === '.' ? undefined : { mark, place: last.place }
}
