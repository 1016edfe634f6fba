import { defineFormRule } from '../form-rule.ts'
import { provisionOf } from './demand.ts'
import { drawnRules } from './drawn-rule.ts'

export const ruleDashed = defineFormRule({
  code: 'TB069',
  severity: 'warning',
  sure: 'text',
  covers: ['U059'],
  bad: { change: { drawings: { motto: [{ kind: 'line', width: 60, height: 0, dash: 'dash' }] } }, at: 'motto' },
  good: { change: { drawings: { motto: [{ kind: 'line', width: 60, height: 0, dash: 'solid' }] } } },
  check(form, report) {
    for (const { key, last, rule, drawings } of drawnRules(form)) {
      const dash = drawings.find((drawing) => drawing.dash !== undefined && drawing.dash !== 'solid')?.dash
      if (dash !== undefined) report(last.place, { component: key, dash }, { clause: provisionOf(form.profile, rule.ratio) })
    }
  },
})
