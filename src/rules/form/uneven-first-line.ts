import { defineFormRule } from '../form-rule.ts'
import { demandOf, fits } from './demand.ts'
import { fillsLines } from './text-room.ts'

/** The instruments allow two indents; a document keeps to one of them. */
export const unevenFirstLine = defineFormRule({
  code: 'TB022',
  severity: 'info',
  sure: 'practice',
  covers: ['U043'],
  bad: { change: { paragraphs: { body: { firstLine: 12.7 } } }, at: 'headingSection+1' },
  good: { change: { paragraphs: { body: { firstLine: 10.4 } } } },
  check({ parts, profile, word }, report) {
    const demand = demandOf(profile, 'body', 'firstLine')
    if (demand === undefined) return
    const text = parts.filter(
      (part) =>
        part.key === 'body' &&
        part.component?.appendix === undefined &&
        part.component?.label === undefined &&
        part.standing?.cell === undefined &&
        part.paragraph.label === undefined &&
        part.paragraph.look.left === 0 &&
        // An indent that the form does not allow is told by itself.
        fits(demand, part.paragraph.look.firstLine, 0.55) &&
        fillsLines(part, word),
    )
    const lines = new Map<number, number>()
    for (const { paragraph } of text) {
      const own = Math.round(paragraph.look.firstLine)
      lines.set(own, (lines.get(own) ?? 0) + 1)
    }
    const [usual] = [...lines].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0] as readonly [number, number])
    // Word rounds to twips: a difference that nobody sees is none.
    const [first, ...rest] = text.filter(({ paragraph }) => Math.abs(paragraph.look.firstLine - usual) > 1.2)
    if (first === undefined) return
    const indent = Math.round(first.paragraph.look.firstLine * 10) / 10
    report(first.place, { indent, usual, count: rest.length + 1 }, { others: rest.map(({ place }) => place) })
  },
})
