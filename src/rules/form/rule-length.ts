import { defineFormRule } from '../form-rule.ts'
import { provisionOf } from './demand.ts'
import { drawnRules } from './drawn-rule.ts'

/** A line is drawn by hand, and its text is measured by ours. */
const tolerance = 0.1

export const ruleLength = defineFormRule({
  code: 'TB059',
  severity: 'warning',
  sure: 'text',
  covers: ['U059', 'U062', 'U071', 'U101'],
  bad: { change: { drawings: { motto: [{ kind: 'line', width: 25, height: 0 }] } }, at: 'motto' },
  good: { change: { drawings: { motto: [{ kind: 'line', width: 58, height: 0 }] } } },
  check(form, report) {
    for (const { key, how, last, rule, drawings, longest, lastLine } of drawnRules(form)) {
      if (how !== 'drawn') continue
      const widths = drawings.flatMap(({ width }) => (width === undefined ? [] : [width]))
      if (widths.length < drawings.length) {
        form.unassessed.add('ruleLength')
        continue
      }
      const [low, high] = [rule.ratio.range?.[0] ?? rule.ratio.v, rule.ratio.range?.[1] ?? rule.ratio.v]
      // Which line of a long name counts is not said: one of them must fit.
      const fits = (width: number) =>
        [longest, lastLine].some((line) => width >= low * (1 - tolerance) * line && width <= high * (1 + tolerance) * line)
      if (widths.some(fits)) continue
      const [width = 0] = widths
      const args = {
        component: key,
        length: Math.round(width),
        least: Math.round(low * Math.min(longest, lastLine)),
        most: Math.round(high * longest),
      }
      report(last.place, args, { clause: provisionOf(form.profile, rule.ratio) })
    }
  },
})
