import { symbolOf } from '../../../src/compose/compose-number.ts'
import { numberNodes } from '../../../src/compose/number-nodes.ts'
import { withSectionTitles } from '../../../src/compose/section-titles.ts'
import { isoDate } from '../../../src/plan/calendar.ts'
import type { Appendix, Content, Plan, PlanNode, Signature, Text } from '../../../src/plan/plan.ts'
import type { Table } from '../../../src/plan/table.ts'
import { gridOf } from '../../../src/plan/table-grid.ts'
import type { Profile } from '../../../src/profile/profile.ts'
import { wordsOf } from '../../../src/recognise/words-of.ts'
import type { PlanFacts, SignatureFacts } from './facts.ts'

/** The structure of a plan without its sentences: what a reader of the printed document can count. */
export function factsOf(read: Plan, profile: Profile): PlanFacts {
  const plan = withSectionTitles(read, profile)
  const { issuer, number, symbol, placeName, issuedOn, recipients } = plan
  const hasSymbol = symbol !== undefined || issuer.abbreviation !== undefined
  const date = issuedOn?.date
  return {
    family: plan.family ?? 'nha_nuoc',
    profile: profile.id,
    issuer: [issuer.parent.filter(isWritten).length, issuer.issuing.filter(isWritten).length],
    ...(number === undefined ? {} : { number: number.value }),
    ...(hasSymbol ? { symbol: symbolOf(plan, profile) } : {}),
    ...(placeName === undefined ? {} : { place: placeName.value }),
    ...(date === undefined ? {} : { date: isoDate(date) }),
    subject: words(plan.subject?.value),
    bases: plan.bases.length,
    sections: treeOf(plan.sections, plan, profile),
    tables: plan.sections.flatMap(({ content }) => tablesOf(content)),
    recipients: recipients?.to.length ?? 0,
    archive: recipients?.archive.length ?? 0,
    signatures: plan.signatures.map(signatureFacts),
    appendices: plan.appendices.map((appendix) => ({
      ...(appendix.explicitLabel === undefined ? {} : { label: appendix.explicitLabel.value }),
      title: words(appendix.title?.value),
      sections: treeOf(nodesOf(appendix.content), plan, profile),
      tables: tablesOf(appendix.content),
    })),
  }
}

function signatureFacts(signature: Signature): SignatureFacts {
  const marks = Object.entries(marksOf).flatMap(([key, mark]) =>
    signature[key as keyof typeof marksOf] === undefined ? [] : [mark],
  )
  return {
    marks: signature.approves ? ['duyet', ...marks] : marks,
    position: signature.position !== undefined,
    note: signature.note !== undefined,
    name: words(signature.name?.value),
  }
}

const marksOf = {
  onBehalf: 'thay_mat',
  byOrder: 'thua_lenh',
  byDelegation: 'thua_uy_quyen',
  forChief: 'ky_thay',
  acting: 'quyen',
  concurrently: 'kiem',
  otherPosition: 'chuc_vu_khac',
  signingBody: 'co_quan_ky',
} as const

/** One line a node, two blanks further in a level: its printed label and how many words its title has (`I. = 4`); bullets are text, not nodes. */
function treeOf(sections: readonly PlanNode[], plan: Plan, profile: Profile): readonly string[] {
  const numbering = numberNodes(plan, profile)
  const lines = (nodes: readonly PlanNode[], depth: number): readonly string[] =>
    nodes.flatMap((node) => {
      const label = numbering.get(node)?.label ?? ''
      if (depth > 2 || bullet.test(label)) return []
      const count = words(node.title?.value ?? node.unit?.value)
      const own = `${'  '.repeat(depth)}${label === '' ? '∅' : label}${count === 0 ? '' : ` = ${count}`}`
      return [own, ...lines(nodesOf(node.content), depth + 1)]
    })
  return lines(sections, 0)
}

const bullet = /^[-–—+*•]$/u

function nodesOf(content: readonly Content[]): readonly PlanNode[] {
  return content.flatMap((item) => (item.kind === 'node' ? [item.node] : []))
}

function tablesOf(content: Appendix['content']): readonly string[] {
  return content.flatMap((item) => {
    if (item.kind === 'table') return [sizeOf(item.table)]
    if (item.kind === 'node') return tablesOf(item.node.content)
    return item.prose.blocks.flatMap((block) => (block.kind === 'table' ? [sizeOf(block.table)] : []))
  })
}

/** Rows × columns, heads of columns included. */
function sizeOf(table: Table): string {
  const { header, rows, columns } = gridOf(table)
  return `${header.length + rows.length}×${columns}`
}

function isWritten({ value }: Text): boolean {
  return value !== ''
}

function words(text = ''): number {
  return wordsOf(text).length
}
