import { numberOf, symbolOf } from '../../../compose/compose-number.ts'
import { withSectionTitles } from '../../../compose/section-titles.ts'
import type { ComparedPlan } from '../../../diff/compare-plans.ts'
import type { Appendix, Content, Plan, PlanNode } from '../../../plan/plan.ts'
import type { Prose } from '../../../plan/prose.ts'
import { withoutEndMark } from '../../../plan/typed-marks.ts'
import type { Profile } from '../../../profile/profile.ts'
import { shownDate } from '../../../repository/tables/table.ts'
import { isMatrix, printedAssignment, printedMatrix, printedProse, printedTable } from './printed-tables.ts'

/**
 * A version that is compared with a Word file: what a print says alike is alike. There a section has its usual title, written or not, a unit is a title, the
 * abbreviation stands in the symbol, numbers and days are padded, what no form prints is left out, the assignment matrix is a table like others, and the end mark is the form's.
 * `repeated`: of a matrix beside the tasks that it repeats.
 */
export function asPrinted(
  { plan, labels, ...rest }: ComparedPlan,
  profile: Profile | undefined,
  { repeated = 'kept' }: { readonly repeated?: 'kept' | 'left-out' } = {},
): ComparedPlan {
  const made = new Map<PlanNode, { readonly label: string }>()
  const matrix = printedMatrix(plan, profile)
  const isOnlyThere = matrix !== undefined && plan.assignmentsIn === 'phu_luc' && plan.appendices.some((one) => one.matrix)
  const printed = (node: PlanNode): PlanNode => {
    const { unit, assignmentLabels, ...others } = node
    const title = node.title ?? unit
    const own = {
      ...others,
      ...(title === undefined ? {} : { title }),
      ...(node.paragraph === undefined ? {} : { paragraph: printedProse(node.paragraph) }),
      assignment: isOnlyThere ? new Map() : printedAssignment(node.assignment),
      ...(isOnlyThere || assignmentLabels === undefined ? {} : { assignmentLabels }),
      content: node.content.map(inContent),
    }
    const label = labels?.get(node)
    if (label !== undefined) made.set(own, label)
    return own
  }
  const inContent = (content: Content): Content => {
    if (content.kind === 'node') return { kind: 'node', node: printed(content.node) }
    return content.kind === 'table'
      ? { kind: 'table', table: printedTable(content.table) }
      : { kind: 'prose', prose: printedProse(content.prose) }
  }
  const inAppendix = (appendix: Appendix): Appendix => {
    const kept = repeated === 'kept' ? appendix.content : appendix.content.filter((item) => !isMatrix(item, matrix))
    const content = kept.map(inContent)
    if (!appendix.matrix || matrix === undefined) return { ...appendix, content }
    if (repeated === 'left-out') return { ...appendix, matrix: false, content }
    return { ...appendix, matrix: false, content: [...content, { kind: 'table', table: printedTable(matrix) }] }
  }
  const sections = plan.sections.map(printed)
  const appendices = plan.appendices.map(inAppendix)
  const opening = plan.opening === undefined ? {} : { opening: printedProse(plan.opening) }
  const closing = plan.closing === undefined ? {} : { closing: printedProse(withoutLastMark(plan.closing)) }
  const { parents: _parents, period: _period, ...shown } = plan
  const whole = withPrintedHead({ ...shown, ...opening, ...closing, sections, appendices, assignmentsIn: 'dong' }, profile)
  const titled = profile === undefined ? whole : withSectionTitles(whole, profile)
  titled.sections.forEach((section, i) => {
    const label = made.get(sections[i] ?? section)
    if (label !== undefined) made.set(section, label)
  })
  return { plan: titled, labels: made, ...rest }
}

/** Whether a plan's print tells its tasks twice: at each of them, and again in a matrix that follows from them. */
export function repeatsTasks({ plan }: ComparedPlan, profile: Profile | undefined): boolean {
  if (plan.appendices.some((appendix) => appendix.matrix)) return plan.assignmentsIn === 'dong'
  const matrix = printedMatrix(plan, profile)
  return plan.appendices.some(({ content }) => content.some((item) => isMatrix(item, matrix)))
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
