import type { FormArgs } from '../../catalogue/form.ts'
import { isMarkAtEnd } from '../../compose/circulation-mark.ts'
import type { ComponentKey } from '../../profile/profile.ts'
import { defineFormRule } from '../form-rule.ts'
import { demandOf, isContent, provisionOf } from './demand.ts'
import type { FormReading } from './form-reading.ts'
import type { MeasuredPart } from './measured-part.ts'
import { stateClauses } from './state-clauses.ts'
import { type Breach, tellOnce } from './tell-once.ts'
import { fillsLines, lengthOf, roomOf } from './text-room.ts'

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
    const breaches = form.parts.flatMap((part): readonly Breach<Omit<FormArgs['TB006'], 'count'>>[] => {
      const demand = demandOf(form.profile, part.key, 'align')
      const { align } = part.paragraph.look
      if (isSectionInTheMiddle(part, form)) {
        const args = { component: part.key, align, wanted: 'both' as const }
        return [{ kind: `${part.key} ${align}`, at: part.place, args, severity: 'info', ...clauseOfSections(form) }]
      }
      if (demand === undefined && isLeftAside(part, form, mixed.size > 0 ? 'sharedLines' : 'ownLines')) {
        const { clause } = form.profile.components[part.key]?.align ?? { clause: '' }
        const more = { severity: 'info' as const, clause: provisionOf(form.profile, { clause }) }
        return [{ kind: `${part.key} ${align}`, at: part.place, args: { component: part.key, align, wanted: 'center' }, ...more }]
      }
      // Page numbers have a rule of their own.
      if (demand === undefined || part.key === 'pageNumber' || mixed.has(part.paragraph) || align === demand.v) return []
      // At the end of a document a mark stands in another place than at its head.
      const { circulationEnd } = form.profile.wording
      if (part.key === 'circulation' && align === circulationEnd?.align.v && isMarkAtEnd(part.text, form.profile)) return []
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

/** Lines of the head that every sample shows in the middle, also where the words of the instrument do not say it. */
const shownInTheMiddle: ReadonlySet<ComponentKey> = new Set([
  'nationalTitle',
  'organisationTitle',
  'parentBody',
  'issuingBody',
  'typeName',
  'subject',
])

function isLeftAside(part: MeasuredPart, { profile, word }: FormReading, lines: 'ownLines' | 'sharedLines'): boolean {
  const { key, paragraph, component, standing } = part
  if (!shownInTheMiddle.has(key) || component?.appendix !== undefined || opensWithTab(part)) return false
  if (lines === 'sharedLines' && standing?.cell === undefined && key !== 'typeName' && key !== 'subject') return false
  if (profile.components[key]?.align?.v !== 'center' || paragraph.look.align === 'center') return false
  // A line as wide as its column looks the same, however it is aligned.
  const room = roomOf(part, word)
  return room !== undefined && lengthOf(part) < room * 0.8
}

/** `I. MỤC ĐÍCH` in the middle: the table of the State's forms shows it at the first line's indent; “Phần I”, “Chương I” alone are centred. */
function isSectionInTheMiddle({ key, paragraph, component }: MeasuredPart, { profile }: FormReading): boolean {
  return (
    sectionClauses[profile.id] !== undefined &&
    key === 'headingSection' &&
    component?.appendix === undefined &&
    paragraph.look.align === 'center' &&
    /^[IVX]+\.$/.test(component?.label ?? '')
  )
}

function clauseOfSections({ profile }: FormReading): { readonly clause?: string } {
  const clause = sectionClauses[profile.id]
  return clause === undefined ? {} : { clause }
}

const sectionClauses: Readonly<Record<string, string | undefined>> = stateClauses('Mục V, số thứ tự 6')

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
