import { checkGiven } from '../plan/check-given.ts'
import { optional } from '../plan/optional.ts'
import type { Plan } from '../plan/plan.ts'
import type { Profile } from '../profile/profile.ts'
import { composeAppendices } from './compose-appendices.ts'
import { type BodyContext, composeBody, proseBlocks } from './compose-body.ts'
import { composeClosing } from './compose-closing.ts'
import { composeHead } from './compose-head.ts'
import type { ComposeOptions } from './compose-options.ts'
import { composeProperties } from './compose-properties.ts'
import { composeTitle } from './compose-title.ts'
import { withEndMark } from './end-mark.ts'
import { numberNodes } from './number-nodes.ts'
import type { OfficialDocument } from './official-document.ts'
import { withSectionTitles } from './section-titles.ts'

/** Puts a plan into the form of a profile: every word in its place, with the labels and marks that the form adds. */
export function compose(plan: Plan, profile: Profile, options: ComposeOptions): OfficialDocument {
  checkGiven({ today: options.today })
  const titled = withSectionTitles(plan, profile)
  const shown = options.stage === 'draft' ? asDraft(titled) : titled
  const inMatrix = shown.assignmentsIn === 'phu_luc' && shown.appendices.some(({ matrix }) => matrix)
  const assignments = inMatrix ? 'matrix' : 'lines'
  const context: BodyContext = { plan: shown, profile, numbering: numberNodes(shown, profile), assignments, today: options.today }
  return {
    profile,
    properties: composeProperties(shown, profile),
    preceding: proseBlocks(shown.issuedWith?.fullText, profile),
    head: composeHead(shown, profile, options),
    title: composeTitle(shown, profile),
    body: withEndMark(composeBody(context), profile.wording.endMark.v),
    closing: composeClosing(shown, profile),
    appendices: composeAppendices(context),
  }
}

/** A plan with mistakes may be printed to be worked on, never to be signed: the clerk's number and day stay open. */
function asDraft(plan: Plan): Plan {
  const { number: _number, issuedOn, ...rest } = plan
  const issuedIn = issuedOn?.date === undefined ? plan.issuedIn : { ...issuedOn, year: issuedOn.date.year }
  return { ...rest, ...optional({ issuedIn }), status: 'du_thao' }
}
