import { defineRule } from '../rule.ts'
import { clausesOf } from './form-sources.ts'

/** Numbers below ten bear a zero. An integer in YAML has none and is padded by the form; a text is what its author wants to see printed. */
export const numberNotPadded = defineRule({
  code: 'TT026',
  group: 'dau-van-ban',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ state: 'khoản 3 điểm c', hd05: 'khoản 3.2.2', hd36: 'điểm 1.3.2', youth: 'mục III, khoản 3.1' }),
  sure: 'text',
  covers: ['U077'],
  fix: 'safe',
  bad: { yaml: 'so: ⟦"7"⟧' },
  good: { yaml: 'so: 7' },
  check({ plan, profile }, report) {
    const { number } = plan
    if (number === undefined || !/^[1-9]$/.test(number.value)) return
    const { start, end } = number.place.range
    // Quotes make the range longer than the text.
    if (end.offset - start.offset !== number.value.length + 2) return
    const severity = profile.wording.numberPadBelow.sure === 'text' ? 'error' : 'warning'
    const edit = { start: start.offset + 1, end: end.offset - 1, text: `0${number.value}` }
    report(number.place, { number: number.value }, { severity, fix: { edits: [edit] } })
  },
})
