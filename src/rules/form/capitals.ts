import { defineFormRule } from '../form-rule.ts'
import type { MeasuredPart } from './measured-part.ts'
import { judgeLook } from './wanted-look.ts'

export const capitals = defineFormRule({
  code: 'TB005',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U050', 'U068', 'U099', 'U140', 'U169'],
  bad: { change: { runs: { typeName: { caps: false } }, texts: { typeName: 'Kế hoạch' } }, at: 'typeName' },
  good: { change: { runs: { typeName: { caps: false } }, texts: { typeName: 'KẾ HOẠCH' } } },
  check(form, report) {
    judgeLook(form, report, { property: 'caps', has: inCapitals })
  },
})

/** Are the words shown in capitals? Undefined for a few letters, and where capitals and small letters are mixed in earnest. */
function inCapitals({ shown, pieces }: MeasuredPart): boolean | undefined {
  const letters = shown.match(/\p{L}/gu) ?? []
  if (letters.length < 6) return undefined
  const small = letters.filter((letter) => letter !== letter.toLocaleUpperCase('vi')).length
  if (small === 0) return true
  if (pieces.some(({ look }) => look.smallCaps)) return undefined
  return small / letters.length > 0.3 ? false : undefined
}
