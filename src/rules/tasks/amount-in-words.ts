import { findWrittenAmounts } from '../../language/numbers/find-written-amounts.ts'
import { formatNumber } from '../../language/numbers/format-number.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { withProse } from './example-plan.ts'

const cost = '- kinh_phi: |\n    Tổng kinh phí là 929.000.000 đồng ('
const bracket = /\(/g
const prose = 'Rà soát, thống kê hồ sơ theo từng phông.'

/** An amount is written in words beside its figures so that neither can be changed alone. */
export const amountInWords = defineRule({
  code: 'ND074',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: withProse(prose, `${cost}⟦chín trăm hai mươi triệu đồng⟧).`) },
  good: { yaml: withProse(prose, `${cost}chín trăm hai mươi chín triệu đồng).`) },
  check({ reading }, report) {
    for (const { text, place } of reading.where(bracket)) {
      for (const { figures, words } of findWrittenAmounts(text)) {
        if (figures.value === words.value) continue
        const args = { figures: formatNumber(figures.value), words: words.text, value: formatNumber(words.value) }
        report(placeWithin(place, words.start, words.end), args)
      }
    }
  },
})
