import { isoDate, isoOpenDate } from '../plan/calendar.ts'
import { optional } from '../plan/optional.ts'
import type { Plan } from '../plan/plan.ts'
import { unmarked, withoutDash, withoutListMark } from '../plan/typed-marks.ts'
import type { Profile } from '../profile/profile.ts'
import { paddedNumber, symbolOf } from './compose-number.ts'
import type { DocumentProperties } from './official-document.ts'

/** What the file says of itself: the fields of NĐ 30/2020/NĐ-CP, Phụ lục VI, Phần II that a plan knows. */
export function composeProperties(plan: Plan, profile: Profile): DocumentProperties {
  const { wording } = profile
  const signer = plan.signatures.find((signature) => !signature.approves)
  const typeName = plan.typeName?.value ?? wording.typeName.v
  const subject = plan.subject?.value ?? ''
  const date = plan.issuedOn?.date
  return {
    title: `${typeName} ${subject}`.trim(),
    subject,
    typeName,
    issuer: plan.issuer.issuing.map(({ value }) => value).join(' '),
    language: profile.font.language.v,
    recipients: plan.recipients?.to.map(({ name }) => unmarked(name.value, withoutDash, withoutListMark)) ?? [],
    profile: profile.id,
    ...optional({
      parent: plan.issuer.parent.length === 0 ? undefined : plan.issuer.parent.map(({ value }) => value).join(' '),
      number: plan.number && paddedNumber(plan.number.value, wording.numberPadBelow.v),
      symbol: plan.issuedWith === undefined ? symbolOf(plan, profile) : undefined,
      issuedOn: date && isoDate(date),
      issuedIn: plan.issuedIn && isoOpenDate(plan.issuedIn),
      signerPosition: signer?.position?.value,
      signerName: signer?.name?.value,
      urgency: plan.marks.urgency?.value,
      copies: plan.marks.copies?.value,
    }),
  }
}
