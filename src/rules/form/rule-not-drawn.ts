import { defineFormRule } from '../form-rule.ts'
import { provisionOf } from './demand.ts'
import { drawnRules } from './drawn-rule.ts'

export const ruleNotDrawn = defineFormRule({
  code: 'TB060',
  severity: 'warning',
  alsoAs: ['info'],
  sure: 'derived',
  covers: ['U059', 'U064', 'U101'],
  bad: { change: { drawings: { motto: [] }, runs: { motto: { underline: true } } }, at: 'motto' },
  good: {},
  check(form, report) {
    for (const { key, how, last, rule } of drawnRules(form)) {
      if (how !== 'underline' && how !== 'typed' && how !== 'border') continue
      // An underline and a border are as long as the text or the column; only where a share of it is asked for are they wrong.
      const isAsLong = how !== 'typed' && rule.ratio.v === 1
      const severity = isAsLong ? 'info' : 'warning'
      report(last.place, { component: key, drawn: how }, { severity, clause: provisionOf(form.profile, rule.ratio) })
    }
  },
})
