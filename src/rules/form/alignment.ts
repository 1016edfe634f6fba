import type { ComponentKey } from '../../profile/profile.ts'
import { defineFormRule } from '../form-rule.ts'
import { demandOf, isContent } from './demand.ts'
import type { FormReading } from './form-reading.ts'
import type { MeasuredPart } from './measured-part.ts'
import { tellOnce } from './tell-once.ts'
import { fillsLines } from './text-room.ts'

export const alignment = defineFormRule({
  code: 'TB006',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U041', 'U042', 'U058', 'U068', 'U095', 'U099', 'U169'],
  bad: { change: { paragraphs: { subject: { align: 'left' } } }, at: 'subject' },
  good: { change: { paragraphs: { recipientsLabel: { align: 'both' } } } },
  check(form, report) {
    const mixed = mixedParagraphs(form)
    const breaches = form.parts.flatMap((part) => {
      const demand = demandOf(form.profile, part.key, 'align')
      const { align } = part.paragraph.look
      // Page numbers have a rule of their own.
      if (demand === undefined || part.key === 'pageNumber' || mixed.has(part.paragraph) || align === demand.v) return []
      // A tab carries the words to the middle of a line that begins at the left, and without a table each side has a middle of its own.
      if (demand.v === 'center' && align !== 'right' && opensWithTab(part)) return []
      if (mixed.size > 0 && part.standing?.cell === undefined && (left.has(part.key) || right.has(part.key))) return []
      // One line looks the same, whether it is justified or only begins at the left.
      if (demand.v === 'left' && align === 'both') return []
      if (isContent(part.key) && !isPlainlyText(part, form)) return []
      const args = { component: demand.owner, align, wanted: demand.v }
      const { severity, provision: clause } = demand
      return [{ kind: `${demand.owner} ${align}`, at: part.place, args, severity, clause }]
    })
    tellOnce<'TB006'>(breaches, report)
  },
})

const left: ReadonlySet<ComponentKey> = new Set(['parentBody', 'issuingBody', 'issuingBodyMark', 'number'])
const right: ReadonlySet<ComponentKey> = new Set(['nationalTitle', 'motto', 'organisationTitle', 'placeDate'])

/** Paragraphs in which both sides of the head stand, parted by tabs or blanks: their alignment says nothing. */
function mixedParagraphs({ parts }: FormReading): ReadonlySet<unknown> {
  const sides = new Map<unknown, Set<string>>()
  for (const { key, paragraph } of parts) {
    const side = left.has(key) ? 'left' : right.has(key) ? 'right' : undefined
    if (side !== undefined) sides.set(paragraph, (sides.get(paragraph) ?? new Set()).add(side))
  }
  return new Set([...sides].filter(([, found]) => found.size > 1).map(([paragraph]) => paragraph))
}

function opensWithTab({ paragraph }: MeasuredPart): boolean {
  return paragraph.runs.find(({ text }) => text !== '')?.text.startsWith('\t') === true
}

/** Running text of more than one line: a short line in the middle may be a title without a number, and a short one at the left looks justified. */
function isPlainlyText(part: MeasuredPart, { word }: FormReading): boolean {
  return (
    part.component?.appendix === undefined &&
    part.component?.table === undefined &&
    fillsLines(part, word) &&
    !part.text.includes('\n')
  )
}
