import { defineFormRule } from '../form-rule.ts'
import { judgeLook } from './wanted-look.ts'

export const bold = defineFormRule({
  code: 'TB002',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U053', 'U057', 'U068', 'U069', 'U141'],
  bad: { change: { runs: { parentBody: { bold: true } } }, at: 'parentBody' },
  good: { change: { lastWord: { body: { bold: true } } } },
  check(form, report) {
    judgeLook(form, report, { property: 'bold', has: (part) => part.bold })
  },
})
