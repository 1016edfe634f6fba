import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { clausesOf, plainly } from './form-sources.ts'

const year = /(?<![\p{L}\d])(?:19|20)\d\d(?!\d)/u
const numberWithYear = /\d\s{0,5}[/-]\s{0,5}((?:19|20)\d\d)(?!\d)/u

/** Number and symbol of an administrative document hold no year; only legislation has one (15/2026/NQ-HĐND). */
export const symbolYear = defineRule({
  code: 'TT018',
  group: 'dau-van-ban',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ state: 'khoản 3 điểm b', hd05: 'khoản 3.1.2', hd36: 'điểm 1.3.1.b', youth: 'mục III, khoản 3.2' }),
  sure: 'text',
  covers: ['U080'],
  bad: { yaml: 'ky_hieu: ⟦2026⟧/KH-SNV' },
  good: { yaml: 'ky_hieu: KH-SNV' },
  check({ plan, profile }, report) {
    const { symbol, number } = plan
    const inSymbol = symbol && year.exec(symbol.value)
    const inNumber = number && numberWithYear.exec(number.value)?.[1]
    if (symbol !== undefined && inSymbol) {
      const found = inSymbol[0]
      report(
        placeWithin(symbol.place, inSymbol.index, inSymbol.index + found.length),
        { year: found },
        { severity: plainly(profile) },
      )
    } else if (number !== undefined && inNumber !== undefined) {
      const start = number.value.lastIndexOf(inNumber)
      report(placeWithin(number.place, start, start + inNumber.length), { year: inNumber }, { severity: plainly(profile) })
    }
  },
})
