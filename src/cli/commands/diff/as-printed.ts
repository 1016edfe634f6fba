import { numberOf, symbolOf } from '../../../compose/compose-number.ts'
import { withSectionTitles } from '../../../compose/section-titles.ts'
import type { ComparedPlan } from '../../../diff/compare-plans.ts'
import type { Content, Plan, PlanNode } from '../../../plan/plan.ts'
import type { Prose } from '../../../plan/prose.ts'
import { withoutEndMark } from '../../../plan/typed-marks.ts'
import type { Profile } from '../../../profile/profile.ts'
import { shownDate } from '../../../repository/tables/table.ts'

/**
 * A version that is compared with a Word file: what a print says alike is alike. There a section has its usual title, written or not, a unit is a title, the
 * abbreviation stands in the symbol, numbers and days are padded, and the end mark is the form's.
 */
export function asPrinted({ plan, labels, ...rest }: ComparedPlan, profile: Profile | undefined): ComparedPlan {
  const made = new Map<PlanNode, { readonly label: string }>()
  const printed = (node: PlanNode): PlanNode => {
    const { unit, ...others } = node
    const title = node.title ?? unit
    const own = { ...others, ...(title === undefined ? {} : { title }), content: node.content.map(inContent) }
    const label = labels?.get(node)
    if (label !== undefined) made.set(own, label)
    return own
  }
  const inContent = (content: Content): Content =>
    content.kind === 'node' ? { kind: 'node', node: printed(content.node) } : content
  const sections = plan.sections.map(printed)
  const appendices = plan.appendices.map((appendix) => ({ ...appendix, content: appendix.content.map(inContent) }))
  const closing = plan.closing === undefined ? {} : { closing: withoutLastMark(plan.closing) }
  const whole = withPrintedHead({ ...plan, ...closing, sections, appendices }, profile)
  const titled = profile === undefined ? whole : withSectionTitles(whole, profile)
  titled.sections.forEach((section, i) => {
    const label = made.get(sections[i] ?? section)
    if (label !== undefined) made.set(section, label)
  })
  return { plan: titled, labels: made, ...rest }
}

/** Number, date and symbol as the form writes them. */
function withPrintedHead(plan: Plan, profile: Profile | undefined): Plan {
  const { number, issuedOn, symbol } = plan
  const { abbreviation, ...issuer } = plan.issuer
  const place = symbol?.place ?? abbreviation?.place
  if (profile === undefined) return plan
  return {
    ...plan,
    ...(number === undefined ? {} : { number: { ...number, value: numberOf(plan, profile) } }),
    ...(issuedOn?.date === undefined ? {} : { issuedOn: { ...issuedOn, value: shownDate(issuedOn.date) } }),
    ...(place === undefined ? {} : { issuer, symbol: { value: symbolOf(plan, profile), place } }),
  }
}

/** The mark at the end is the form's, typed or not. */
function withoutLastMark(prose: Prose): Prose {
  const block = prose.blocks.at(-1)
  if (block === undefined || block.kind === 'table') return prose
  const words = block.inlines.at(-1)
  if (words?.kind !== 'text') return prose
  const text = withoutEndMark(words.text.trimEnd())?.text.trimEnd() ?? words.text
  const bare = { ...block, inlines: [...block.inlines.slice(0, -1), { ...words, text }] }
  return { ...prose, blocks: [...prose.blocks.slice(0, -1), bare] }
}
