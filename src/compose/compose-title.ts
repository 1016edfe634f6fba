import type { Plan, Text } from '../plan/plan.ts'
import { unmarked, withoutDash, withoutListMark } from '../plan/typed-marks.ts'
import type { Profile } from '../profile/profile.ts'
import { dateParts, joinNumber, paddedNumber } from './compose-number.ts'
import { fillTemplate } from './fill-template.ts'
import type { Paragraph } from './official-document.ts'
import { paragraph, textParagraph } from './paragraph.ts'

/** Type, author, subject and what stands under them. */
export function composeTitle(plan: Plan, profile: Profile): readonly Paragraph[] {
  const { wording } = profile
  const type = plan.typeName
  const issued = issuedWithText(plan, profile)
  return [
    paragraph(profile, 'typeName', type?.value ?? wording.typeName.v, { place: type?.place }),
    ...(plan.author === undefined
      ? []
      : [
          paragraph(profile, 'author', fillTemplate(wording.author.v, { tac_gia: plan.author.value }), {
            place: plan.author.place,
          }),
        ]),
    ...textParagraph(profile, 'subject', plan.subject),
    ...(wording.subjectMark === undefined ? [] : [paragraph(profile, 'subjectMark', wording.subjectMark.v)]),
    ...(issued === undefined ? [] : [paragraph(profile, 'issuedWith', issued, { place: plan.issuedWith?.place })]),
    ...composeAddressees(plan.marks.addressees, profile),
  ]
}

/** One stands in the line of the label; several under it, behind dashes (NĐ 30/2020, Phụ lục I, Phần I, II.9.d). */
function composeAddressees(addressees: readonly Text[], profile: Profile): readonly Paragraph[] {
  const { addressee, addressees: list } = profile.wording
  const [only, ...others] = addressees
  if (only === undefined) return []
  if (others.length === 0)
    return [paragraph(profile, 'addressee', fillTemplate(addressee.v, { noi_nhan: only.value }), { place: only.place })]
  return [
    paragraph(profile, 'addresseesLabel', list.label.v),
    ...addressees.map((text, i) => {
      const name = unmarked(text.value, withoutDash, withoutListMark)
      const end = i === addressees.length - 1 ? list.last.v : list.each.v
      return paragraph(profile, 'addresseeItem', list.start.v + name + end, { place: text.place })
    }),
  ]
}

/** The line that names the decision with which the plan is issued (NĐ 30, Phụ lục III, Mẫu 1.3). */
export function issuedWithText(plan: Plan, profile: Profile): string | undefined {
  const decision = plan.issuedWith
  if (decision === undefined) return undefined
  const { wording } = profile
  const date = decision.issuedOn?.date
  const number =
    decision.number === undefined ? wording.numberGap.v : paddedNumber(decision.number.value, wording.numberPadBelow.v)
  const gap = wording.dateGap.v
  return fillTemplate(wording.issuedWith.v, {
    loai: decision.type.value,
    so_ky_hieu: decision.symbol === undefined ? number : joinNumber(number, decision.symbol.value, profile),
    ngay_thang: fillTemplate(
      wording.appendix.referenceDate.v,
      date === undefined ? { ngay: gap, thang: gap, nam: gap } : dateParts(date, profile),
    ),
    co_quan: decision.issuer?.value ?? plan.issuer.issuing.map(({ value }) => value).join(' '),
  })
}
