import { defineFormRule } from '../form-rule.ts'
import { judgeLook } from './wanted-look.ts'

export const italic = defineFormRule({
  code: 'TB003',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U040', 'U052', 'U094', 'U107'],
  bad: { change: { runs: { placeDate: { italic: false } } }, at: 'placeDate' },
  good: { change: { lastWord: { body: { italic: true } } } },
  check(form, report) {
    judgeLook(form, report, { property: 'italic', has: (part) => part.italic })
  },
})
