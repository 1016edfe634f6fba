import { unmarked, withoutNumberWord } from '../../plan/typed-marks.ts'
import { defineRule } from '../rule.ts'
import { clausesOf } from './form-sources.ts'

/** One zero, and only before numbers below ten: some offices pad to four digits, against every example of the instruments. */
export const numberPaddedTooFar = defineRule({
  code: 'TT027',
  group: 'dau-van-ban',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 3 điểm c', hd05: 'khoản 3.2.2', hd36: 'điểm 1.3.2' }),
  sure: 'derived',
  covers: ['U077'],
  fix: 'suggestion',
  bad: { yaml: 'so: ⟦"0129"⟧' },
  good: { yaml: 'so: "09"' },
  check({ plan }, report) {
    const { number } = plan
    if (number === undefined) return
    const bare = unmarked(number.value, withoutNumberWord)
    if (!/^0\d{2,10}$/.test(bare) || Number(bare) === 0) return
    const right = String(Number(bare)).padStart(2, '0')
    const { start, end } = number.place.range
    // Without quotes YAML reads another number, which is told already.
    const inner = (end.offset - start.offset - number.value.length) / 2
    if (inner < 1) return
    const edit = { start: start.offset + inner, end: end.offset - inner, text: right }
    report(number.place, { number: bare, right }, Number.isInteger(inner) ? { fix: { edits: [edit], kind: 'suggestion' } } : {})
  },
})
