import { defineFormRule } from '../form-rule.ts'
import type { FormReading } from './form-reading.ts'
import { signaturesOf } from './signature-parts.ts'

/** pt: what offices leave, whatever the size of the letters. */
const fourLines = 56

export const signatureRoom = defineFormRule({
  code: 'TB101',
  severity: 'info',
  sure: 'practice',
  covers: ['U149'],
  bad: { change: { paragraphs: { signerName: { before: 12 } } }, at: 'signerName' },
  good: { change: { paragraphs: { signerName: { before: 60 } } } },
  check(form, report) {
    const wanted = form.profile.wording.signature.room.v
    const indices = new Map(form.paragraphs.map(({ paragraph }, index) => [paragraph.number, index]))
    for (const { office, otherOffice, name, hasNote } of signaturesOf(form)) {
      const last = office.at(-1)
      if (last === undefined || name === undefined || hasNote) continue
      const lines = [last, ...otherOffice, name].map(({ paragraph }) => indices.get(paragraph.number) ?? -1)
      // Offices sign above the other office, or under it.
      const rooms = lines.slice(1).map((line, i) => roomBetween(form, lines[i] ?? -1, line))
      const room = Math.max(...rooms.map((one) => one ?? Number.POSITIVE_INFINITY))
      // A picture of the signature or of the seal stands there already.
      if (room < Math.min(wanted * 0.7, fourLines)) report(name.place, { room: Math.round(room), wanted })
    }
  },
})

/** The blank between two paragraphs (their indices) in pt, empty paragraphs included; undefined where something else stands between them. */
function roomBetween({ paragraphs }: FormReading, start: number, end: number): number | undefined {
  const [above, below] = [paragraphs[start], paragraphs[end]]
  // Rows and cells have blanks of their own.
  if (above === undefined || below === undefined || end <= start || above.cell !== below.cell) return undefined
  const between = paragraphs.slice(start + 1, end)
  if (paragraphs.slice(start, end + 1).some(({ paragraph }) => paragraph.drawings.length > 0)) return undefined
  if (between.some(({ paragraph }) => paragraph.runs.some(({ text }) => /\S/.test(text)))) return undefined
  const blank = between.reduce((sum, { paragraph }) => {
    const size = paragraph.runs[0]?.look.size ?? 14
    const { line, before, after } = paragraph.look
    const height =
      'multiple' in line ? size * 1.15 * line.multiple : 'exact' in line ? line.exact : Math.max(line.atLeast, size * 1.15)
    const breaks = paragraph.runs.reduce((all, { text }) => all + (text.match(/\n/g)?.length ?? 0), 0)
    return sum + height * (1 + breaks) + before + after
  }, 0)
  const ownBreaks = [above, below].reduce(
    (all, { paragraph }) => all + edgeBreaks(paragraph.runs.map(({ text }) => text).join('')),
    0,
  )
  return blank + above.paragraph.look.after + below.paragraph.look.before + ownBreaks * 16
}

/** Line breaks at the end of the line of office, or before the name, make room as well. */
function edgeBreaks(text: string): number {
  const ends = `${/^[\s]*/.exec(text)?.[0] ?? ''}${/[\s]*$/.exec(text)?.[0] ?? ''}`
  return ends.match(/\n/g)?.length ?? 0
}
