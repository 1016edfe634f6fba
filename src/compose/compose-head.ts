import type { CalendarDate, Plan } from '../plan/plan.ts'
import { unmarked, withoutDraftWords } from '../plan/typed-marks.ts'
import type { ComponentKey, Profile, Sourced } from '../profile/profile.ts'
import { circulationMark } from './circulation-mark.ts'
import { issueDateParts, numberOf, symbolOf } from './compose-number.ts'
import type { ComposeOptions } from './compose-options.ts'
import { fillTemplate } from './fill-template.ts'
import type { Head, Paragraph } from './official-document.ts'
import { paragraph, textParagraph } from './paragraph.ts'

/** The two columns at the top of page 1, and the marks that belong to them. */
export function composeHead(plan: Plan, profile: Profile, { today, stage }: ComposeOptions): Head {
  const { wording } = profile
  const fixed = (component: ComponentKey, text: Sourced<string> | undefined): readonly Paragraph[] =>
    text === undefined ? [] : [paragraph(profile, component, text.v)]
  const circulation = circulationMark(plan, profile, 'head')
  return {
    left: [
      ...plan.issuer.parent.flatMap((line) => textParagraph(profile, 'parentBody', line)),
      ...plan.issuer.issuing.flatMap((line) => textParagraph(profile, 'issuingBody', line)),
      ...fixed('issuingBodyMark', wording.issuingBodyMark),
    ],
    right: [
      ...fixed('nationalTitle', wording.nationalTitle),
      ...fixed('motto', wording.motto),
      ...fixed('organisationTitle', wording.organisationTitle),
    ],
    // A plan issued with a decision has no number, place and date of its own (NĐ 30, Phụ lục III, Mẫu 1.3).
    ...(plan.issuedWith === undefined
      ? { number: numberLine(plan, profile), placeDate: placeDateLine(plan, profile, today) }
      : {}),
    marks: [
      ...textParagraph(profile, 'secrecy', plan.marks.secrecy),
      ...textParagraph(profile, 'urgency', plan.marks.urgency),
      ...draftMark(plan, profile, stage),
    ],
    ...(circulation === undefined ? {} : { circulation }),
  }
}

function numberLine(plan: Plan, profile: Profile): Paragraph {
  const text = fillTemplate(profile.wording.number.v, { so: numberOf(plan, profile), ky_hieu: symbolOf(plan, profile) })
  return paragraph(profile, 'number', text, { place: plan.number?.place })
}

function placeDateLine(plan: Plan, profile: Profile, today: CalendarDate): Paragraph {
  const { wording } = profile
  const parts = issueDateParts(plan, profile, today)
  const dia_danh = plan.placeName?.value.replace(/\s*,$/, '') ?? wording.placeGap.v
  return paragraph(profile, 'placeDate', fillTemplate(wording.placeDate.v, { dia_danh, ...parts }), {
    place: (plan.issuedOn ?? plan.issuedIn)?.place,
  })
}

/** Which draft this is; a document printed in spite of its mistakes says at least that it is one. */
function draftMark(plan: Plan, profile: Profile, stage: ComposeOptions['stage']): readonly Paragraph[] {
  const { draft, draftOnly } = profile.wording
  const turn = plan.marks.draft
  if (turn !== undefined)
    return [
      paragraph(profile, 'draft', fillTemplate(draft.v, { lan: unmarked(turn.value, withoutDraftWords) }), { place: turn.place }),
    ]
  return stage === 'draft' ? [paragraph(profile, 'draft', draftOnly.v)] : []
}
