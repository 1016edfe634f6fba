import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { clausesOf } from './form-sources.ts'

const level = /^(?:TP|Tp|T\.P|TX|TT|P|Q|H|X|T|ĐK)(?:\.\s{0,4}|\s{1,5})(?=[\p{L}\d])/u
const name = /(?<!\p{L})(?:TP\.?\s{0,4})?H\.?C\.?M\.?(?!\p{L})/u

/** The place is an official name; only the Party and the youth union shorten the word of the level (HD 05, 4.2.3; HD 29, III.4). */
export const placeAbbreviated = defineRule({
  code: 'TT033',
  group: 'dau-van-ban',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 4 điểm a', hd05: 'khoản 4.1.1', hd36: 'điểm 1.4.1', youth: 'mục III, khoản 4' }),
  sure: 'text',
  bad: { yaml: 'dia_danh: ⟦TP. ⟧Hồ Chí Minh' },
  good: { base: 'dang', yaml: 'dia_danh: TP. Hồ Chí Minh' },
  check({ plan, profile }, report) {
    const text = plan.placeName
    if (text === undefined) return
    const mayShorten = profile.family === 'dang' || profile.family === 'doan'
    const found = name.exec(text.value) ?? (mayShorten ? null : level.exec(text.value))
    if (found === null) return
    report(placeWithin(text.place, found.index, found.index + found[0].length), { short: found[0].trim() })
  },
})
