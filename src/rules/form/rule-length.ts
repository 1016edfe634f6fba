import { defineFormRule } from '../form-rule.ts'
import { fitsRule } from './border-lines.ts'
import { provisionOf } from './demand.ts'
import { drawnRules } from './drawn-rule.ts'

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
      if (widths.some((width) => fitsRule(rule, width, [longest, lastLine]))) continue
      const [width = 0] = widths
      const args = {
        component: key,
        length: Math.round(width),
        least: Math.round(low * longest),
        most: Math.round(high * longest),
      }
      report(last.place, args, { clause: provisionOf(form.profile, rule.ratio) })
    }
  },
})
