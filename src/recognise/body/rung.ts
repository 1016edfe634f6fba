import { numberNodes } from '../../compose/number-nodes.ts'
import type { LabelStyle, Place, Plan, PlanNode } from '../../plan/plan.ts'
import type { ComponentKey, Profile } from '../../profile/profile.ts'

/** Where on the ladder of labels some siblings stand: the styles chosen for each list from the outermost in; `undefined` where the form's own follows. */
export interface Rung {
  readonly chosen: readonly (LabelStyle | undefined)[]
  readonly style: LabelStyle
  readonly heading: ComponentKey
}

/** The rung of the outermost siblings: sections, or what an appendix holds. */
export function firstRung(style: LabelStyle | undefined, profile: Profile): Rung {
  return rungAt([style], profile)
}

/** The rung of the children of what stands on `above`. */
export function rungBelow(above: Rung, style: LabelStyle | undefined, profile: Profile): Rung {
  return rungAt([...above.chosen, style], profile)
}

const known = new WeakMap<Profile, Map<string, Rung>>()

/** What composing gives such a list: asked of composing itself, with a plan of one node in each list. */
function rungAt(chosen: readonly (LabelStyle | undefined)[], profile: Profile): Rung {
  const rungs = known.get(profile) ?? new Map<string, Rung>()
  known.set(profile, rungs)
  const key = chosen.map((style) => style ?? '').join('|')
  const found = rungs.get(key) ?? { chosen, ...askedOf(chosen, profile) }
  rungs.set(key, found)
  return found
}

function askedOf(chosen: readonly (LabelStyle | undefined)[], profile: Profile): Pick<Rung, 'style' | 'heading'> {
  const [first, ...rest] = chosen
  const innermost = rest.reduceRight<PlanNode>((inner, style) => nodeWith(inner, style), nodeWith(undefined, undefined))
  const plan: Plan = { ...emptyPlan, sections: [innermost], ...(first === undefined ? {} : { sectionStyle: first }) }
  const numbered = [...numberNodes(plan, profile).values()].at(-1)
  return { style: numbered?.style ?? 'không', heading: numbered?.heading ?? 'body' }
}

const start = { line: 1, column: 1, offset: 0 }
const place: Place = { file: '', path: '', range: { start, end: start } }

function nodeWith(inner: PlanNode | undefined, childStyle: LabelStyle | undefined): PlanNode {
  return {
    place,
    title: { value: 'x', place },
    content: inner === undefined ? [] : [{ kind: 'node', node: inner }],
    assignment: new Map(),
    assignmentFirst: false,
    ...(childStyle === undefined ? {} : { childStyle }),
  }
}

const emptyPlan: Plan = {
  file: '',
  place,
  headPlace: place,
  issuer: { parent: [], issuing: [] },
  bases: [],
  sections: [],
  signatures: [],
  appendices: [],
  status: 'du_thao',
  assignmentsIn: 'dong',
  marks: { addressees: [] },
}
