import type { Plan, Text } from '../../plan/plan.ts'
import {
  withoutArchiveWord,
  withoutAuthorityMark,
  withoutConcurrently,
  withoutDash,
  withoutDraftWords,
  withoutListMark,
  withoutNumberWord,
} from '../../plan/typed-marks.ts'
import type { Profile } from '../../profile/profile.ts'
import { authorityFields, isOwnMark } from '../signature/authority-fields.ts'
import type { Strip } from './typed-marks-of.ts'

/** The texts to which the form adds marks of its own, and what takes each such mark off. */
export function markedTexts(plan: Plan, profile: Profile): readonly (readonly [Text, readonly Strip[]])[] {
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
