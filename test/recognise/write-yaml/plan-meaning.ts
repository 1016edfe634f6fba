import { symbolOf } from '../../../src/compose/compose-number.ts'
import { isoDate } from '../../../src/plan/calendar.ts'
import type { Appendix, Content, DateText, Plan, PlanNode, Text } from '../../../src/plan/plan.ts'
import type { Inline, Prose, ProseBlock } from '../../../src/plan/prose.ts'
import type { Cell, Row, Table } from '../../../src/plan/table.ts'
import type { Profile } from '../../../src/profile/profile.ts'

/**
 * A plan as plain data in which two plans are equal that say the same. What does not count, and why:
 * - places, which belong to the file and not to the plan;
 * - a date's way of writing (`05/10/2026`, `2026-10-05`): the form prints the day, not the text;
 * - whether the symbol is typed or derived: the same is printed;
 * - into how many texts the prose of some content is cut, and whether a table stands in Markdown among it or as `bang`: the blocks are printed in the
 *   same order;
 * - the look of blanks, which nobody sees, and runs of one look that are cut in two;
 * - the names of notes: the form numbers them;
 * - `assignmentFirst` where there is no content or no assignment to be first;
 * - into how many names an assignment field is cut: they are printed with `; ` between them, and one that ends with `;` can only be written as one text;
 * - recipients without a single name.
 */
export function planMeaning(plan: Plan, profile: Profile): unknown {
  const { recipients } = plan
  return plain({
    family: plan.family,
    applied: plan.appliedProfile,
    issuer: plan.issuer,
    number: plan.number,
    symbol: symbolOf(plan, profile),
    placeName: plan.placeName,
    issuedOn: dateMeaning(plan.issuedOn),
    typeName: plan.typeName,
    author: plan.author,
    subject: plan.subject,
    bases: plan.bases,
    opening: proseMeaning(plan.opening),
    sections: plan.sections.map(nodeMeaning),
    sectionStyle: plan.sectionStyle,
    closing: proseMeaning(plan.closing),
    recipients: recipients && recipients.to.length + recipients.archive.length > 0 ? recipients : undefined,
    signatures: plan.signatures,
    appendices: plan.appendices.map(appendixMeaning),
    status: plan.status,
    assignmentsIn: plan.assignmentsIn,
    issuedWith: plan.issuedWith && {
      ...plan.issuedWith,
      issuedOn: dateMeaning(plan.issuedWith.issuedOn),
      fullText: proseMeaning(plan.issuedWith.fullText),
    },
    period: plan.period?.value,
    parents: plan.parents?.map((parent) => ({ ...parent, issuedOn: dateMeaning(parent.issuedOn) })),
    marks: plan.marks,
  })
}

/** Texts as strings, places left out, maps as lists of pairs. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, item: unknown) => {
      if (key.endsWith('lace')) return undefined
      if (item instanceof Map) return [...item]
      return isText(item) ? item.value : item
    }),
  )
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'value' in value && 'place' in value
}

function dateMeaning(text: DateText | undefined): string | undefined {
  return text?.date === undefined ? text?.value : isoDate(text.date)
}

function proseMeaning(prose: Prose | undefined): unknown {
  return prose && numbered([{ kind: 'prose', prose }])
}

function nodeMeaning(node: PlanNode): unknown {
  const { content, assignment, assignmentFirst, paragraph, childStylePlace: _, ...rest } = node
  return {
    ...rest,
    paragraph: proseMeaning(paragraph),
    content: numbered(content),
    assignment: [...assignment].map(([field, texts]) => [field, texts.map(({ value }) => value).join('; ')]),
    assignmentFirst: assignmentFirst && content.length > 0 && assignment.size > 0,
  }
}

function appendixMeaning({ content, childStylePlace: _, ...rest }: Appendix): unknown {
  return { ...rest, content: numbered(content) }
}

/** The blocks of some content in printed order. */
function numbered(content: readonly Content[]): unknown {
  return content.flatMap((item): unknown[] => {
    if (item.kind === 'node') return [nodeMeaning(item.node)]
    return item.kind === 'table' ? [tableMeaning(item.table)] : item.prose.blocks.map(blockMeaning)
  })
}

function blockMeaning(block: ProseBlock): unknown {
  if (block.kind === 'table') return tableMeaning(block.table)
  const { kind, level, inlines } = block
  return { kind, level, inlines: inlinesMeaning(inlines), ...(block.kind === 'bullet' ? { marker: block.marker } : {}) }
}

function tableMeaning({ caption, columns, header, rows }: Table): unknown {
  return {
    kind: 'table',
    caption: caption && inlinesMeaning(caption),
    columns,
    header: header.map(rowMeaning),
    rows: rows.map(rowMeaning),
  }
}

function rowMeaning({ group, cells }: Row): unknown {
  return { group, cells: cells.map(cellMeaning) }
}

function cellMeaning({ paragraphs, columnSpan, rowSpan, align }: Cell): unknown {
  return { paragraphs: paragraphs.map(inlinesMeaning), columnSpan, rowSpan, align }
}

function inlinesMeaning(inlines: readonly Inline[]): unknown {
  const out: { text?: string; look?: string; note?: unknown }[] = []
  for (const inline of inlines) {
    if (inline.kind === 'footnote') {
      out.push({ note: inline.note === undefined ? 'again' : inlinesMeaning(inline.note) })
      continue
    }
    const look = `${inline.bold ? 'b' : ''}${inline.italic ? 'i' : ''}`
    for (const piece of inline.text.split(/(\s+)/)) {
      const own = piece.trim() === '' ? '' : look
      const last = out.at(-1)
      if (piece === '') continue
      if (last?.text !== undefined && last.look === own) last.text += piece
      else out.push({ text: piece, look: own })
    }
  }
  return out
}
