import { defineFormRule } from '../form-rule.ts'
import { demandOf, fits, isContent, isHeading } from './demand.ts'

export const bodySizes = defineFormRule({
  code: 'TB015',
  severity: 'warning',
  alsoAs: ['info'],
  sure: 'text',
  covers: ['U038'],
  bad: { change: { runs: { bullet: { size: 13 } } }, at: 'bullet' },
  good: { change: { runs: { tableCell: { size: 12 } } } },
  check({ parts, profile }, report) {
    const demand = demandOf(profile, 'body', 'size')
    if (demand === undefined) return
    // A size that the form does not allow is told by itself.
    const text = parts.filter(
      ({ key, component, size }) =>
        isContent(key) &&
        !isHeading(key) &&
        component?.appendix === undefined &&
        component?.table === undefined &&
        fits(demand, size, 0.26),
    )
    const letters = new Map<number, number>()
    for (const { size, text: words } of text) letters.set(size, (letters.get(size) ?? 0) + words.length)
    if (letters.size < 2) return
    const [usual] = [...letters].reduce((best, next) => (next[1] > best[1] ? next : best))
    const [first, ...rest] = text.filter(({ size }) => size !== usual)
    if (first === undefined) return
    const severity = demand.severity === 'info' ? 'info' : 'warning'
    const others = rest.map(({ place }) => place)
    report(first.place, { size: first.size, usual, count: rest.length + 1 }, { severity, clause: demand.provision, others })
  },
})
