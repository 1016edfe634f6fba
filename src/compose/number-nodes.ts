import { anyTypedLabel, kindOf, type LabelKind, labelKinds, labelOf, numberOfLabel, typedLabels } from '../plan/label.ts'
import type { Content, LabelStyle, Plan, PlanNode } from '../plan/plan.ts'
import { plainText } from '../plan/prose.ts'
import type { ComponentKey, Profile } from '../profile/profile.ts'

/** The printed label of a node and the component of its heading. */
export interface Numbering {
  readonly label: string
  readonly style: LabelStyle
  /** What the author typed as a label at the start of the text; its length is to be left out of the text. */
  readonly typed?: string
  /** The label that the form computes, where `label` is the author's own. */
  readonly computed: string
  readonly heading: ComponentKey
  /** 1 for sections. */
  readonly depth: number
}

/** Labels of all nodes of a plan, appendices included. */
export function numberNodes(plan: Plan, profile: Profile): ReadonlyMap<PlanNode, Numbering> {
  const numbering = new Map<PlanNode, Numbering>()
  const walk = { ladder: profile.ladder, numbering }
  const first = plan.sectionStyle ?? (profile.ladder.first.v as LabelStyle)
  numberSiblings(plan.sections, stepTo(first, -1, profile.ladder), [], 1, walk)
  for (const appendix of plan.appendices) {
    const style = appendix.childStyle ?? (profile.ladder.first.v as LabelStyle)
    numberSiblings(nodesOf(appendix.content), stepTo(style, -1, profile.ladder), [], 1, walk)
  }
  return numbering
}

/** The nodes among some content, in order. */
function nodesOf(content: readonly Content[]): readonly PlanNode[] {
  return content.flatMap((item) => (item.kind === 'node' ? [item.node] : []))
}

interface Walk {
  readonly ladder: Profile['ladder']
  readonly numbering: Map<PlanNode, Numbering>
}

/** Where on the ladder some siblings stand. */
interface Step {
  readonly style: LabelStyle
  readonly rung: number
  readonly heading: ComponentKey
}

function numberSiblings(nodes: readonly PlanNode[], step: Step, parents: readonly number[], depth: number, walk: Walk): void {
  const letters = walk.ladder.letters.v
  const kind = kindOf(step.style)
  let count = 0
  for (const node of nodes) {
    const named = node.title !== undefined || node.unit !== undefined || node.paragraph !== undefined
    // A section whose role says what it is prints the form's own title, and is counted.
    const printed = named || (node.role !== undefined && node.role !== 'muc')
    if (printed) count++
    const computed = printed ? labelOf(step.style, [...parents, count], letters) : ''
    const typed = kind === undefined ? undefined : typedLabelOf(node, kind)
    const label = node.explicitLabel?.value ?? typed?.trimEnd() ?? computed
    // The siblings after a label of the author's own go on from it: a misnumbered plan stays as it was issued.
    if (label !== computed && kind !== undefined) count = numberOfLabel(label, kind, letters) ?? count
    const own = { label, computed, style: step.style, heading: step.heading, depth }
    walk.numbering.set(node, typed === undefined ? own : { ...own, typed })
    const children = node.childStyle === undefined ? nextStep(step, walk.ladder) : stepTo(node.childStyle, step.rung, walk.ladder)
    // `1.1.` counts under the clause above it, not under the section: `1.1.` in section III, too (HD 29, mục III, khoản 6).
    const path = kind === 'decimal' ? [...parents, count] : [count]
    numberSiblings(nodesOf(node.content), children, path, depth + 1, walk)
  }
}

function nextStep(step: Step, ladder: Profile['ladder']): Step {
  const rung = Math.min(step.rung + 1, ladder.rungs.length - 1)
  const next = ladder.rungs[rung]
  if (next === undefined) return step
  return { style: next.label as LabelStyle, rung, heading: next.heading }
}

/** A style that the author chose: on its own rung below the present one, or between two rungs. */
function stepTo(style: LabelStyle, above: number, ladder: Profile['ladder']): Step {
  const kind = kindOf(style)
  if (kind === undefined) return { ...nextStep({ style, rung: above, heading: 'headingSection' }, ladder), style }
  const kindAt = (rung: number) => kindOf((ladder.rungs[rung]?.label ?? 'không') as LabelStyle)
  const all = ladder.rungs.map((_, rung) => rung)
  const own = all.find((rung) => rung > above && kindAt(rung) === kind) ?? all.find((rung) => kindAt(rung) === kind)
  if (own !== undefined) return { style, rung: own, heading: ladder.rungs[own]?.heading ?? headings[kind] }
  const order = labelKinds.indexOf(kind)
  const outer = all.filter((rung) => labelKinds.indexOf(kindAt(rung) ?? 'part') < order)
  return { style, rung: outer.at(-1) ?? above, heading: headings[kind] }
}

/** The component of a titled node on a style that the profile's ladder does not have. */
const headings: Readonly<Record<LabelKind, ComponentKey>> = {
  part: 'headingPart',
  section: 'headingSection',
  clause: 'headingClause',
  decimal: 'headingDecimal',
  point: 'headingPoint',
  small: 'headingPoint',
  dash: 'headingBullet',
  plus: 'headingBullet',
}

/** A label that the author typed in the text where the form prints one: recognised, so that it is not printed twice. */
function typedLabelOf(node: PlanNode, kind: LabelKind): string | undefined {
  const first = node.paragraph?.blocks[0]
  const text = node.title?.value ?? node.unit?.value ?? (first?.kind === 'paragraph' ? plainText(first.inlines) : undefined)
  if (text === undefined || node.explicitLabel !== undefined) return undefined
  return (typedLabels[kind].exec(text) ?? anyTypedLabel.exec(text))?.[0]
}
