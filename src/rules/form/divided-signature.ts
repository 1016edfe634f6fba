import { defineFormRule } from '../form-rule.ts'
import { signaturesOf } from './signature-parts.ts'

export const dividedSignature = defineFormRule({
  code: 'TB100',
  severity: 'info',
  sure: 'practice',
  covers: ['U150'],
  bad: {
    change: { closingRow: { cantSplit: false }, paragraphs: { authority: { keepNext: false }, position: { keepNext: false } } },
    at: 'authority',
  },
  good: { change: { closingRow: { cantSplit: false } } },
  check(form, report) {
    for (const { office, name } of signaturesOf(form)) {
      const [first] = office
      if (first === undefined || name === undefined) continue
      const isHeld = first.standing?.row?.cantSplit === true || office.every(({ paragraph }) => paragraph.look.keepNext)
      if (isHeld) continue
      report(first.place, { standing: first.standing?.row === undefined ? 'text' : 'row' })
      return
    }
  },
})
