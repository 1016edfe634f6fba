import { agencyKey } from '../../language/agencies/agency-key.ts'
import { withoutPlace } from '../../language/agencies/agency-tail.ts'
import { isoDate } from '../../plan/calendar.ts'
import type { CalendarDate, Status } from '../../plan/plan.ts'
import { issueDay } from '../issue-day.ts'
import type { PlanRecord } from '../plan-record.ts'
import { isPlanKind } from '../references/is-plan-kind.ts'
import { isOfCentre } from '../references/of-centre.ts'
import type { ResolvedReference } from '../references/references-of.ts'
import { shownIssuer } from '../register/issuing-bodies.ts'
import { provinceOfBody } from '../register/named-province.ts'
import { numberKey, readPlanNumber, shownNumber } from '../register/plan-number.ts'
import type { Repository } from '../rules/repository.ts'

/** A plan of the repository, or an instrument that its plans carry out, rest on or replace and that is not there. */
export interface GraphNode {
  /** Within one graph: `p1`, `p2` …, `v1` … for what is outside, in the order of the plans. */
  readonly id: string
  /** Absent for what is outside. */
  readonly file?: string
  /** `15/KH-SNV`; of what is outside as it is named: "Nghị quyết số 57-NQ/TW". Absent for a plan without a number. */
  readonly name?: string
  readonly issuer?: string
  readonly date?: CalendarDate
  readonly subject?: string
  readonly status?: Status
}

/** Whether a plan is not issued yet; what is outside the repository is taken to be. */
export function isDraft({ status }: GraphNode): boolean {
  return status !== undefined && status !== 'ban_hanh'
}

/** What the plan `from` is to `to`: it carries it out, rests on it as a basis without saying so, or replaces it. */
export type GraphRelation = 'implements' | 'basis' | 'replaces'

export interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly relation: GraphRelation
  /** Where the plan says so, in its file. */
  readonly line: number
}

/** Which plans carry out, rest on or replace which. */
export interface PlanGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

export interface GraphOptions {
  /** Of what is not in the repository: plans that are carried out or replaced; also every other instrument that is carried out. Default `plans`. */
  readonly outside?: 'plans' | 'all'
}

/** Draws the references of all plans together. The same plans give the same graph, whatever else is asked of them. */
export function planGraph(
  { records, references, register }: Pick<Repository, 'records' | 'references' | 'register'>,
  { outside = 'plans' }: GraphOptions = {},
): PlanGraph {
  const ids = new Map(records.map((record, index) => [record, `p${index + 1}`]))
  const outsiders = new Map<string, GraphNode>()
  const edges: GraphEdge[] = []
  for (const record of records) {
    const from = ids.get(record) ?? ''
    const known = new Map<string, GraphEdge>()
    for (const reference of references().of(record)) {
      const relation = relationOf(reference)
      if (relation === undefined) continue
      const cited = reference.cited?.differs === 'subject' ? undefined : reference.cited
      const to =
        cited === undefined
          ? outsiderOf(reference, record, {
              relation,
              outside,
              outsiders,
              province: register().issuers.get(record)?.identity.province,
            })
          : ids.get(cited.plan)
      if (to === undefined || to === from) continue
      const line = reference.citations[0]?.range.start.line ?? record.head.range.start.line
      const edge = known.get(to)
      if (edge === undefined || rank[relation] < rank[edge.relation]) known.set(to, { from, to, relation, line })
    }
    edges.push(...known.values())
  }
  return { nodes: [...records.map((record) => nodeOf(record, ids.get(record) ?? '')), ...outsiders.values()], edges }
}

const rank = { replaces: 0, implements: 1, basis: 2 } as const

function relationOf({ relations, parentKey }: ResolvedReference): GraphRelation | undefined {
  if (relations.has('replaces')) return 'replaces'
  if (parentKey !== undefined || relations.has('implements')) return 'implements'
  return relations.has('basis') ? 'basis' : undefined
}

function outsiderOf(
  { kind, number, symbol, text, date, issuer, subject }: ResolvedReference,
  { issuer: by }: PlanRecord,
  {
    relation,
    outside,
    outsiders,
    province,
  }: {
    readonly relation: GraphRelation
    readonly outside: 'plans' | 'all'
    readonly outsiders: Map<string, GraphNode>
    /** That of the plan's issuer. */
    readonly province: string | undefined
  },
): string | undefined {
  const isPlan = isPlanKind(kind)
  if (relation === 'basis' ? !isPlan : !(isPlan || outside === 'all')) return undefined
  const owner = issuer === undefined ? by.names.join(' ') : bodyKey(issuer, symbol.whole, province ?? by.parent.at(-1) ?? '')
  const key = [numberKey(number), symbol.whole, date === undefined ? '' : isoDate(date), isPlan ? owner : ''].join(' ')
  const known = outsiders.get(key)
  if (known !== undefined) return known.id
  const id = `v${outsiders.size + 1}`
  outsiders.set(key, {
    id,
    name: text,
    ...(issuer === undefined ? {} : { issuer }),
    ...(date === undefined ? {} : { date }),
    ...(subject === undefined ? {} : { subject }),
  })
  return id
}

/** One key for a body, whoever names it; "Ủy ban nhân dân tỉnh" is another's in another province. */
function bodyKey(name: string, symbol: string, home: string): string {
  const key = agencyKey(name)
  if (isOfCentre(symbol)) return key
  const told = provinceOfBody(key)
  return told === undefined ? `${key} ${home}` : `${withoutPlace(key)} ${told === '' ? home : told}`
}

function nodeOf(record: PlanRecord, id: string): GraphNode {
  const { file, issuer, subject, status } = record
  const name = nameOf(record)
  const date = issueDay(record)
  return {
    id,
    file,
    ...(name === undefined ? {} : { name }),
    ...(issuer.names.length === 0 ? {} : { issuer: shownIssuer(issuer.names) }),
    ...(date === undefined ? {} : { date }),
    ...(subject === undefined ? {} : { subject: subject.text }),
    status,
  }
}

/** A plan that a decision issues is known by the decision. */
function nameOf({ number, symbol, issuedWith }: PlanRecord): string | undefined {
  const own = number && readPlanNumber(number.text)
  if (own !== undefined) return shownNumber(own, symbol?.text)
  const other = issuedWith?.number === undefined ? undefined : readPlanNumber(issuedWith.number)
  return other === undefined ? undefined : `${issuedWith?.type} số ${shownNumber(other, issuedWith?.symbol)}`
}
