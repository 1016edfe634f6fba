import { defineFormRule } from '../form-rule.ts'
import { demandOf, fits } from './demand.ts'
import { tellOnce } from './tell-once.ts'
import { fillsLines } from './text-room.ts'

/** mm: Word rounds to twips, and 1.25 cm is what many rulers snap to. */
const tolerance = 0.55

export const firstLine = defineFormRule({
  code: 'TB007',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U042', 'U043', 'U110'],
  bad: { change: { paragraphs: { body: { firstLine: 0 } } }, at: 'body' },
  good: { change: { paragraphs: { body: { firstLine: 10.4 } } } },
  check({ parts, profile, word }, report) {
    const breaches = parts.flatMap((part) => {
      const demand = demandOf(profile, part.key, 'firstLine')
      const { component, paragraph, standing } = part
      const { look, runs } = paragraph
      if (demand === undefined || component === undefined || (component.span?.[0] ?? 0) > 0) return []
      const inMargin = demand.v === 0
      // The recipients begin at the left edge; what else begins there is centred, and an indent moves it out of the middle.
      if (inMargin ? !part.key.startsWith('recipient') : part.key !== 'body' && part.key !== 'basis') return []
      // A table's cells keep some blank at their sides.
      if (inMargin) {
        const start = look.left + look.firstLine
        if (start <= 3 || look.align === 'center' || look.align === 'right') return []
      } else {
        if (component.appendix !== undefined || standing?.cell !== undefined || standing?.inBox === true) return []
        if (look.align === 'center' || look.align === 'right' || !/^[\p{Lu}\p{N}“"(+-]/u.test(part.text)) return []
        // What the author made with tabs or blanks is another matter.
        if (/^(?:\t|[ \u00a0]{3})/.test(runs.map(({ text }) => text).join(''))) return []
        const hangs = paragraph.label !== undefined && look.firstLine < 0
        const start = hangs || look.left > 0 ? look.left + look.firstLine : look.firstLine
        const fitting = fits(demand, look.firstLine, tolerance) || (!fillsLines(part, word) && fits(demand, start, tolerance))
        if (fitting || (!fillsLines(part, word) && !/[.;:,!?”]$/.test(part.text))) return []
      }
      const wanted = [demand.v, ...(demand.accept ?? []), ...(demand.range ?? []).flatMap((end) => end ?? [])]
      const indent = inMargin ? look.left + look.firstLine : look.firstLine
      const args = { component: demand.owner, indent: Math.round(indent * 10) / 10, wanted: [...new Set(wanted)] }
      // An item with a number is text like any other, but its instrument speaks of the paragraph.
      const severity = component.label !== undefined && demand.severity === 'error' ? ('warning' as const) : demand.severity
      return [{ kind: `${demand.owner} ${Math.round(indent)}`, at: part.place, args, severity, clause: demand.provision }]
    })
    tellOnce<'TB007'>(breaches, report)
  },
})
