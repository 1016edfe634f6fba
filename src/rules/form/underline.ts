import { defineFormRule } from '../form-rule.ts'
import { judgeLook } from './wanted-look.ts'

export const underline = defineFormRule({
  code: 'TB004',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U154'],
  bad: { profile: 'dang_hd05', change: { runs: { recipientsLabel: { underline: false } } }, at: 'recipientsLabel' },
  good: { profile: 'dang_hd05', change: { lastWord: { body: { underline: true } } } },
  check(form, report) {
    judgeLook(form, report, {
      property: 'underline',
      // The line under the words may be drawn (HD 05-HD/VPTW, Phần II, mục I, khoản 9.2.1 says a line, not how it is made).
      has: (part) =>
        part.paragraph.drawings.length > 0 || part.paragraph.look.bottomBorder !== undefined ? undefined : part.underline,
    })
  },
})
