import { compose } from '../../../src/compose/compose.ts'
import { paddedNumber, symbolOf } from '../../../src/compose/compose-number.ts'
import type { Block, Paragraph } from '../../../src/compose/official-document.ts'
import { isoDate } from '../../../src/plan/calendar.ts'
import type { DateText, Plan, Text } from '../../../src/plan/plan.ts'
import { settledInlines, trimmedInlines } from '../../../src/plan/settled-inlines.ts'
import type { Profile } from '../../../src/profile/profile.ts'
import { today } from '../../print-plan.ts'

/**
 * A plan as plain data in which two plans are equal that are the same plan. Its head and marks are compared key by key; its body, recipients and signatures as
 * the components that they are printed as (titles with their depth, numbered paragraphs, bullets, assignment lines with their labels, tables, each line of a
 * signature with its side). What does not count, and why:
 * - places, which belong to the file;
 * - capitals of names, marks and offices: the form prints them in capitals whatever the author typed;
 * - padding of numbers, ways of writing a date, a symbol that is typed or derived, one text typed on two lines: the same is printed;
 * - `trang_thai`, and where assignment fields were said to stand: the file shows the outcome;
 * - whether a number stands as the label of a node or is typed at the head of a paragraph, whether a usual title stands for a role, into how many texts prose is
 *   cut, whether the matrix is asked for or stands as its table, into how many names a field is cut: no reader of the printed page can tell;
 * - marks that the author typed and the form prints anyway (`KT.`, `- `, `;`), and whether the drafter's code stands in the archive line or behind it;
 * - of tables: empty cells, given widths (the columns themselves are compared as bytes).
 */
export function planAsPrinted(plan: Plan, profile: Profile): unknown {
  const { marks, issuedWith } = plan
  const printed = compose(plan, profile, { today, stage: 'as-is' })
  return plain({
    family: plan.family,
    form: profile.id,
    parent: joined(plan.issuer.parent),
    issuing: joined(plan.issuer.issuing),
    number: plan.number && paddedNumber(plan.number.value, profile.wording.numberPadBelow.v),
    symbol: issuedWith === undefined ? symbolOf(plan, profile) : undefined,
    issuedOn: dayOf(plan.issuedOn),
    typeName: capitals(plan.typeName?.value ?? profile.wording.typeName.v),
    author: plan.author && capitals(plan.author.value),
    subject: plan.subject && capitals(plan.subject.value),
    bases: printed.body.flatMap((block) => (block.kind === 'paragraph' && block.component === 'basis' ? [lineOf(block)] : [])),
    decision: issuedWith && [issuedWith.type.value, dayOf(issuedWith.issuedOn)],
    recipients: printed.closing.recipients.map(lineOf),
    signatures: (['left', 'right'] as const).map((side) =>
      printed.closing.signatures.filter((block) => block.side === side).map(({ lines }) => lines.map(lineOf)),
    ),
    secrecy: marks.secrecy?.value,
    urgency: marks.urgency?.value,
    circulation: marks.circulation && capitals(marks.circulation.value),
    addressees: printed.title.filter(({ component }) => component.startsWith('addressee')).map(lineOf),
    copies: marks.copies?.value,
    draft: marks.draft?.value.replace(/^lần /, ''),
    contact: marks.contact?.value,
    preceding: printed.preceding.flatMap(blocksOf),
    body: printed.body.flatMap(blocksOf),
    appendices: printed.appendices.map(({ orientation, title, blocks }) => [
      orientation,
      title.map(lineOf),
      blocks.flatMap(blocksOf),
    ]),
  })
}

/** The title of a table stands by itself: where the table has no rows it is printed over the next one. */
function blocksOf(block: Block): readonly unknown[] {
  if (block.kind === 'paragraph') return [lineOf(block)]
  const { caption, header, rows } = block.table
  const said = [...header, ...rows].map(({ group, cells }) => [
    group,
    cells.map(({ paragraphs }) => paragraphs.map(wordsOf)).filter(String),
  ])
  return [...(caption === undefined ? [] : [wordsOf(caption)]), ...(said.length === 0 ? [] : [said])]
}

function lineOf({ component, label = '', inlines, outline }: Paragraph): unknown {
  const words = wordsOf(inlines)
  return [component, outline, label === '' || words === '' ? label + words : `${label} ${words}`]
}

function wordsOf(inlines: Paragraph['inlines']): string {
  return settledInlines(trimmedInlines(inlines))
    .map((inline) => (inline.kind === 'text' ? inline.text : `[${(inline.note ?? []).map(({ text }) => text).join('')}]`))
    .join('')
}

function dayOf(text: DateText | undefined): string | undefined {
  return text?.date && isoDate(text.date)
}

function joined(lines: readonly Text[]): string {
  return capitals(lines.map(({ value }) => value).join(' '))
}

function capitals(text: string): string {
  return text.toLocaleUpperCase('vi').replace(/\s+/g, ' ').trim()
}

/** Without what is not there. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
