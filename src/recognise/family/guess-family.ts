import { type Family, families } from '../../plan/plan.ts'
import type { Flow, FlowBlock, FlowParagraph } from '../flow.ts'
import type { HeadReading } from '../head/head-reading.ts'
import { hasLabel } from '../head/line-shapes.ts'
import type { Doubt, Evidence } from '../recognised.ts'
import { evidenceOfClosing } from './evidence-of-closing.ts'
import { evidence, evidenceOfHead, evidenceOfOpening } from './family-evidence.ts'

export type Certainty = 'certain' | 'likely' | 'guess'

export interface FamilyGuess {
  readonly family: Family
  /** All that was seen, what speaks for others too; in reading order. */
  readonly evidence: readonly Evidence[]
  readonly certainty: Certainty
  /** Told where a person must look. */
  readonly doubts: readonly Doubt[]
}

/**
 * Whose form a document has (`the_thuc`), by the evidence of its head, its opening and its closing, each piece with its weight. `closing` are the
 * blocks of recipients and signature, from `start` up to, not including, `end`; `given` overrides the evidence.
 */
export function guessFamily(
  flow: Flow,
  head: HeadReading,
  closing: { readonly start: number; readonly end: number },
  { family: given }: { readonly family?: Family } = {},
): FamilyGuess {
  const blocks = (head.rest ?? flow).blocks
  const seen = [
    ...evidenceOfHead(head, flow),
    ...evidenceOfOpening(openingOf(blocks, head.end)),
    ...evidenceOfClosing(blocks.slice(closing.start, closing.end).flatMap(paragraphsOf)),
  ]
  const all = seen.some(({ weight }) => weight >= 4) ? seen : [...seen, ...byMentions(blocks)]
  if (given !== undefined) return { family: given, evidence: all, certainty: 'certain', doubts: [] }
  const weights = families
    .map((family) => ({ family, weight: isExcluded(family, all) ? 0 : weightOf(all, family) }))
    .sort((a, b) => b.weight - a.weight)
  const [best, second] = weights
  const at = { line: 1, column: 1, offset: 0 }
  if (best === undefined || best.weight === 0) {
    const evidenceless = evidence('nha_nuoc', 'default', 0, '', at)
    return { family: 'nha_nuoc', evidence: [evidenceless], certainty: 'guess', doubts: [doubt('nha_nuoc', 'guess')] }
  }
  const lead = best.weight - (second?.weight ?? 0)
  const certainty = best.weight >= 7 && lead >= 4 ? 'certain' : best.weight >= 4 && lead >= 2 ? 'likely' : 'guess'
  return { family: best.family, evidence: all, certainty, doubts: certainty === 'certain' ? [] : [doubt(best.family, certainty)] }

  function doubt(family: Family, how: 'likely' | 'guess'): Doubt {
    return { code: 'NV016', args: { family, certainty: how }, at: all[0]?.at ?? at, path: '/the_thuc' }
  }
}

/**
 * The Party and the Youth Union print a title of their own, never the State's (HD 05-HD/VPTW, II/I/1; HD 29-HD/TWĐTN-VP, III.1): in their form the national
 * title would have no place.
 */
function isExcluded(family: Family, all: readonly Evidence[]): boolean {
  const has = (...kinds: readonly Evidence['kind'][]) => all.some(({ kind }) => kinds.includes(kind))
  return (family === 'dang' || family === 'doan') && has('nationalTitle') && !has('partyTitle', 'organisationTitle', 'style')
}

/** Each kind of evidence counts once for a family: ten lines with `T/M` say no more than one. */
function weightOf(all: readonly Evidence[], family: Family): number {
  const best = new Map<string, number>()
  for (const one of all) {
    if (one.family === family) best.set(one.kind, Math.max(best.get(one.kind) ?? 0, one.weight))
  }
  return [...best.values()].reduce((sum, weight) => sum + weight, 0)
}

/** The paragraphs between title and first section. */
function openingOf(blocks: readonly FlowBlock[], from: number): readonly FlowParagraph[] {
  const most = 40
  const rest = blocks.slice(from, from + most)
  const first = rest.findIndex(
    (block) => block.kind === 'table' || hasLabel(block.text.slice(0, 40)) || block.label !== undefined,
  )
  return (first < 0 ? rest : rest.slice(0, first)).flatMap((block) => (block.kind === 'paragraph' ? [block] : []))
}

const mentions: readonly (readonly [Family, RegExp])[] = [
  ['cong_doan', /(?<!\p{L})(?:công đoàn|LĐLĐ|liên đoàn lao động)(?!\p{L})/giu],
  ['hoi_lhpn', /(?<!\p{L})(?:Hội LHPN|Hội Liên hiệp Phụ nữ|hội viên,? phụ nữ|các cấp Hội)(?!\p{L})/gu],
  ['doan', /(?<!\p{L})(?:đoàn viên,? thanh niên|chi đoàn|các cấp bộ Đoàn|Đoàn TNCS)(?!\p{L})/giu],
  ['mttq', /(?<!\p{L})(?:Ban Công tác Mặt trận|Ủy ban MTTQ|Mặt trận các cấp)(?!\p{L})/giu],
  ['huu_nghi', /(?<!\p{L})(?:Hội hữu nghị|Liên hiệp các tổ chức hữu nghị)(?!\p{L})/giu],
  ['dang', /(?<!\p{L})(?:chi bộ|đảng viên|cấp [uủ][yỷ])(?!\p{L})/giu],
]

/** Where head and closing are lost: a name that the text has again and again, far more often than any other. A guess, and weighed as one. */
function byMentions(blocks: readonly FlowBlock[]): readonly Evidence[] {
  const counts = new Map<Family, { count: number; first: Evidence }>()
  for (const paragraph of blocks.flatMap(paragraphsOf)) {
    for (const [family, pattern] of mentions) {
      for (const { 0: text, index } of paragraph.text.matchAll(pattern)) {
        const known = counts.get(family)
        if (known !== undefined) known.count += 1
        else counts.set(family, { count: 1, first: evidence(family, 'default', 1, text, paragraph.locate(index)) })
      }
    }
  }
  const [best, second] = [...counts.values()].sort((a, b) => b.count - a.count)
  return best !== undefined && best.count >= 12 && best.count >= 3 * (second?.count ?? 0) ? [best.first] : []
}

function paragraphsOf(block: FlowBlock): readonly FlowParagraph[] {
  if (block.kind === 'paragraph') return [block]
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf)))
}
