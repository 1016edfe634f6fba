import { isAssociation } from '../../language/agencies/is-association.ts'
import { type Family, families } from '../../plan/plan.ts'
import type { Flow, FlowBlock, FlowParagraph } from '../flow.ts'
import type { HeadReading } from '../head/head-reading.ts'
import { hasLabel } from '../head/line-shapes.ts'
import { paragraphsOf } from '../paragraphs-of.ts'
import type { Doubt, Evidence } from '../recognised.ts'
import { evidenceOfClosing } from './evidence-of-closing.ts'
import { evidence, evidenceOfHead, evidenceOfOpening } from './family-evidence.ts'
import { isPlainly } from './is-plainly.ts'

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
  const opening = openingOf(blocks, head.end)
  const seen = [
    ...evidenceOfHead(head, flow),
    ...evidenceOfOpening(opening),
    ...evidenceOfClosing(blocks.slice(closing.start, closing.end).flatMap(paragraphsOf)),
  ]
  const all = seen.some(({ weight }) => weight >= 4) ? seen : [...seen, ...bySubject(head, opening), ...byMentions(blocks)]
  if (given !== undefined) return { family: given, evidence: all, certainty: 'certain', doubts: [] }
  const weights = families
    .map((family) => ({ family, weight: isExcluded(family, all, head) ? 0 : weightOf(all, family) }))
    .sort((a, b) => b.weight - a.weight)
  const [best, second] = weights
  const at = { line: 1, column: 1, offset: 0 }
  if (best === undefined || best.weight === 0) {
    const evidenceless = evidence('nha_nuoc', 'default', 0, '', at)
    return { family: 'nha_nuoc', evidence: [evidenceless], certainty: 'guess', doubts: [doubt('nha_nuoc', 'guess')] }
  }
  const lead = best.weight - (second?.weight ?? 0)
  const sure = best.weight >= 7 && lead >= 4 ? 'certain' : best.weight >= 4 && lead >= 2 ? 'likely' : 'guess'
  // What an association does of its own accord is not known: the State's form holds for it as far as it fits.
  const certainty = best.family === 'nha_nuoc' && associationOf(head) !== undefined ? 'guess' : sure
  return { family: best.family, evidence: all, certainty, doubts: certainty === 'certain' ? [] : [doubt(best.family, certainty)] }

  function doubt(family: Family, how: 'likely' | 'guess'): Doubt {
    const association = family === 'nha_nuoc' ? associationOf(head) : undefined
    const own = association === undefined ? {} : { association }
    return { code: 'NV016', args: { family, certainty: how, ...own }, at: all[0]?.at ?? at, path: '/the_thuc' }
  }
}

function associationOf({ issuer }: HeadReading): string | undefined {
  const name = issuer.issuing.map(({ value }) => value).join(' ')
  return isAssociation(name) ? name : undefined
}

/**
 * The Party and the Youth Union print a title of their own, never the State's (HD 05-HD/VPTW, II/I/1; HD 29-HD/TWĐTN-VP, III.1): a body of another kind
 * that has the national title is none of theirs, whatever its symbol looks like. One that plainly is has it by mistake.
 */
function isExcluded(family: Family, all: readonly Evidence[], head: HeadReading): boolean {
  const has = (...kinds: readonly Evidence['kind'][]) => all.some(({ kind }) => kinds.includes(kind))
  // An association may sign as the Party does, and is none of its bodies.
  if (family === 'dang' && associationOf(head) !== undefined && !has('partyTitle', 'style')) return true
  return (
    (family === 'dang' || family === 'doan') &&
    has('nationalTitle') &&
    !has('partyTitle', 'organisationTitle', 'style') &&
    !isPlainly(family, head)
  )
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

/** An instrument of a Party cell, which none but the cell carries out: `12-KH/CB`. */
const partySymbol = /(?:^|[^\p{L}])(?:NQ|CT|KL|QĐ|QĐi|QC|HD|KH|CTr|TB)\s?\/\s?CB(?!\p{L})/u

/** Where head and closing are lost: whose work the title names, and whose instrument the opening carries out. A guess, and weighed as one. */
function bySubject({ typeName, subject }: HeadReading, opening: readonly FlowParagraph[]): readonly Evidence[] {
  const titles = [typeName, subject].flatMap((text) => text ?? [])
  const named = titles.flatMap(({ value, place }) =>
    mentions.flatMap(([family, pattern]) =>
      value.search(pattern) < 0 ? [] : [evidence(family, 'default', 1, value, place.range.start)],
    ),
  )
  const cited = opening.flatMap((paragraph) => {
    const found = partySymbol.exec(paragraph.text)
    return found === null ? [] : [evidence('dang', 'basis', 1, found[0].trim(), paragraph.locate(found.index))]
  })
  return [...named, ...cited]
}

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
