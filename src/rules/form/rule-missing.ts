import { defineFormRule } from '../form-rule.ts'
import { provisionOf } from './demand.ts'
import { drawnRules } from './drawn-rule.ts'

export const ruleMissing = defineFormRule({
  code: 'TB058',
  severity: 'warning',
  sure: 'text',
  covers: ['U059', 'U062', 'U071', 'U101'],
  bad: { change: { drawings: { motto: [] } }, at: 'motto' },
  good: {},
  check(form, report) {
    for (const { key, how, last, rule } of drawnRules(form)) {
      if (how === 'none') report(last.place, { component: key }, { clause: provisionOf(form.profile, rule.ratio) })
      // A picture or a group of shapes may hold the line.
      if (how === 'unknown') form.unassessed.add('ruleLength')
    }
  },
})
