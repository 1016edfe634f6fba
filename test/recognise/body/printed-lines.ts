import { compose } from '../../../src/compose/compose.ts'
import type { Block } from '../../../src/compose/official-document.ts'
import type { Appendix, Plan } from '../../../src/plan/plan.ts'
import { plainText } from '../../../src/plan/prose.ts'
import type { Profile } from '../../../src/profile/profile.ts'
import { selectProfile } from '../../../src/profile/select-profile.ts'
import type { BodyReading } from '../../../src/recognise/body/recognise-body.ts'
import type { ContentReading } from '../../../src/recognise/body/recognise-content.ts'
import type { Flow, FlowBlock } from '../../../src/recognise/flow.ts'

const start = { line: 1, column: 1, offset: 0 }
const place = { file: 'ke-hoach.txt', path: '', range: { start, end: start } }
const today = { year: 2026, month: 11, day: 2 }

/** The form of a family at a time when each has one of its own. */
export function profileOf(family: NonNullable<Plan['family']>): Profile {
  const profile = selectProfile({ family, issuedOn: { year: 2025, month: 11, day: 1 } })
  if (profile === undefined) throw new Error(family)
  return profile
}

/** A plan that holds nothing but a body. */
export function planOf(body: Pick<BodyReading, 'bases' | 'opening' | 'sections' | 'sectionStyle' | 'closing'>): Plan {
  const { bases, opening, sections, sectionStyle, closing } = body
  return {
    file: place.file,
    place,
    headPlace: place,
    issuer: { parent: [], issuing: [{ value: 'Sở Nội vụ', place }] },
    bases,
    sections,
    signatures: [],
    appendices: [],
    status: 'du_thao',
    assignmentsIn: 'dong',
    marks: { addressees: [] },
    ...(opening === undefined ? {} : { opening }),
    ...(sectionStyle === undefined ? {} : { sectionStyle }),
    ...(closing === undefined ? {} : { closing }),
  }
}

/** What a body prints, composed. */
export function printedBlocks(body: Parameters<typeof planOf>[0], profile: Profile): readonly Block[] {
  return compose(planOf(body), profile, { today, stage: 'as-is' }).body
}

/** What an appendix prints, composed. */
export function printedContent({ content, childStyle }: ContentReading, profile: Profile): readonly Block[] {
  const appendix: Appendix = {
    place,
    orientation: 'doc',
    matrix: false,
    content,
    ...(childStyle === undefined ? {} : { childStyle }),
  }
  const plan = { ...planOf({ bases: [], sections: [] }), appendices: [appendix] }
  return compose(plan, profile, { today, stage: 'as-is' }).appendices[0]?.blocks ?? []
}

/** Printed paragraphs as lines: label, blank, words; cells with `|` between. */
export function linesOfBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [`${block.label ?? ''} ${block.cased ?? plainText(block.inlines)}`.trim()]
    const { caption, header, rows } = block.table
    const cells = [...header, ...rows].map((row) => row.cells.map((cell) => cell.paragraphs.map(plainText).join(' ')).join(' | '))
    return [...(caption === undefined ? [] : [plainText(caption)]), ...cells]
  })
}

/** Lines to be compared: those with words, without what the form decides. */
export function compared(lines: readonly string[]): string[] {
  return lines.map(withoutForm).filter((line) => /[\p{L}\p{N}]/u.test(line))
}

/** The lines of a flow in the same way. */
export function linesOfFlow(flow: Flow): string[] {
  const line = (block: FlowBlock): string[] => {
    if (block.kind === 'paragraph') return [`${block.label ?? ''} ${block.text}`.trim()]
    return block.rows.map(({ cells }) => cells.map(({ blocks }) => blocks.flatMap(line).join(' ')).join(' | '))
  }
  return flow.blocks.flatMap(line)
}

/**
 * A line without what the form decides: case, kinds of dashes and blanks, bullets, marks at its end.
 */
function withoutForm(line: string): string {
  return line
    .normalize('NFC')
    .toLocaleUpperCase('vi')
    .replaceAll('–', '-')
    .replace(/\s+/g, ' ')
    .replace(/^(?:[-+*] )+/, '')
    .replace(/^([\p{L}\p{N}]{1,7}) -/u, '$1-')
    .replace(/[\s;,./]+$/, '')
    .trim()
}
