import { unmarked, withoutNumberWord } from '../../plan/typed-marks.ts'
import { defineRule } from '../rule.ts'
import { clausesOf, plainlyButYouth } from './form-sources.ts'

/** The number is written in Arabic digits; symbol and year have places of their own, and a draft has no number. */
export const numberNotArabic = defineRule({
  code: 'TT028',
  group: 'dau-van-ban',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ state: 'khoản 3 điểm a', hd05: 'khoản 3.2.2', hd36: 'điểm 1.3.2' }),
  sure: 'text',
  covers: ['U076'],
  bad: { yaml: 'so: ⟦15/KH-SNV⟧' },
  good: { yaml: 'so: 15' },
  check({ plan, profile }, report) {
    const { number } = plan
    if (number === undefined) return
    const bare = unmarked(number.value, withoutNumberWord)
    if (/^\d+$/.test(bare) && Number(bare) > 0) return
    // With a year it is told as a year in the number; a letter behind the digits (15a) is a habit of registries.
    if (/\d\s{0,5}[/-]\s{0,5}(?:19|20)\d\d(?!\d)/.test(bare)) return
    report(number.place, { number: bare }, { severity: /^\d{1,5}[a-zđ]$/iu.test(bare) ? 'warning' : plainlyButYouth(profile) })
  },
})
