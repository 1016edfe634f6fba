import { findMoney } from '../../language/numbers/find-money.ts'
import { formatNumber } from '../../language/numbers/format-number.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { withProse } from './example-plan.ts'

const cost = '- kinh_phi: |\n    Tổng kinh phí là '
const prose = 'Rà soát, thống kê hồ sơ theo từng phông.'
const currency = /đồng/g
const sentenceEnd = /[.!?](?=\s|$)|\n/gu
const named = /(?<!\p{L})(?:tổng|kinh phí|số tiền|dự toán|ngân sách|nguồn vốn)(?!\p{L})[^.\d]{0,60}$/iu
const marker = /(?<!\p{L})(?:trong đó|bao gồm|gồm)(?!\p{L})/giu

/** "Tổng kinh phí là A, trong đó B, C": what is part of A is not more than A; less may be left out of the list. */
export const partsOverTotal = defineRule({
  code: 'ND075',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  covers: ['U178'],
  bad: {
    yaml: withProse(prose, `${cost}⟦929.000.000 đồng⟧, trong đó năm 2026 là 286.400.000 đồng, năm 2027 là 742.600.000 đồng.`),
  },
  good: {
    yaml: withProse(prose, `${cost}929.000.000 đồng, trong đó năm 2026 là 186.400.000 đồng, năm 2027 là 742.600.000 đồng.`),
  },
  check({ reading }, report) {
    for (const { text, place } of reading.where(currency)) {
      if (!/gồm|trong đó/iu.test(text)) continue
      for (const sentence of sentencesOf(text)) {
        // What stands in brackets is said again in another way.
        const bare = sentence.text.replace(/\([^()]{0,300}\)/gu, (note) => ' '.repeat(note.length))
        const [total, ...others] = findMoney(bare)
        const [first, second] = [...bare.matchAll(marker)].map(({ index }) => index)
        if (total === undefined || first === undefined || first < total.end || !named.test(bare.slice(0, total.start))) continue
        // The parts of a part are counted with it.
        const parts = others.filter(({ start }) => start > first && start < (second ?? bare.length))
        const sum = parts.reduce((all, { value }) => all + value, 0)
        if (parts.length < 2 || sum <= total.value) continue
        const at = placeWithin(place, sentence.start + total.start, sentence.start + total.end)
        report(at, { total: formatNumber(total.value), sum: formatNumber(sum) })
      }
    }
  },
})

function sentencesOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index + 1)
  return [0, ...ends].map((start, i) => ({ text: text.slice(start, ends[i] ?? text.length), start }))
}
