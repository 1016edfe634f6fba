import type { Content, Plan, PlanNode } from '../../plan/plan.ts'

/** What was recognised, in numbers and in the document's own marks. */
export interface PlanSummary {
  readonly issuer?: string
  readonly number?: string
  readonly symbol?: string
  readonly issuedOn?: string
  readonly subject?: string
  readonly bases: number
  readonly sections: number
  /** Sections, tasks, clauses and points, appendices included. */
  readonly nodes: number
  readonly tables: number
  readonly recipients: number
  readonly archive: number
  readonly signatures: readonly { readonly position?: string; readonly name?: string }[]
  readonly appendices: number
}

export function summaryOf(plan: Plan): PlanSummary {
  const count = { nodes: 0, tables: 0 }
  const walkNode = (node: PlanNode): void => {
    count.nodes++
    walk(node.content)
    for (const block of node.paragraph?.blocks ?? []) if (block.kind === 'table') count.tables++
  }
  const walk = (content: readonly Content[]): void => {
    for (const item of content) {
      if (item.kind === 'node') walkNode(item.node)
      else if (item.kind === 'table') count.tables++
      else for (const block of item.prose.blocks) if (block.kind === 'table') count.tables++
    }
  }
  for (const section of plan.sections) walkNode(section)
  for (const appendix of plan.appendices) walk(appendix.content)
  const value = (key: string, text: string | undefined): object => (text === undefined || text === '' ? {} : { [key]: text })
  return {
    ...value('issuer', plan.issuer.issuing.map((line) => line.value).join(' ')),
    ...value('number', plan.number?.value),
    ...value('symbol', plan.symbol?.value),
    ...value('issuedOn', plan.issuedOn?.value),
    ...value('subject', plan.subject?.value),
    bases: plan.bases.length,
    sections: plan.sections.length,
    ...count,
    recipients: plan.recipients?.to.length ?? 0,
    archive: plan.recipients?.archive.length ?? 0,
    signatures: plan.signatures.map(({ position, name }) => ({
      ...value('position', position?.value),
      ...value('name', name?.value),
    })),
    appendices: plan.appendices.length,
  }
}
