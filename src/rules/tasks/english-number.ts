import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { withProse } from './example-plan.ts'

/**
 * Only what cannot be Vietnamese: two groups or more after commas, one group of an amount in đồng, a decimal point before a unit. `2,607 triệu` is a
 * Vietnamese decimal.
 */
const english =
  /(?<![\d.,\p{L}/-])(?:\d{1,3}(?:,\d{3}){2,5}(?![\d,]|\.\d{3})(?:\.\d{1,2})?|\d{1,3},\d{3}(?=\s?(?:đồng|VNĐ|VND)(?!\p{L}))|\d{1,4}\.\d{1,2}(?=\s?(?:%|tỷ|triệu|nghìn|km|ha|kg|tấn)(?!\p{L})))(?!\d)/gu

/** What all of them hold, without what stands around. */
const sign = /\d,\d{3}|\d\.\d{1,2}\s?[%tnkh]/u

export const englishNumber = defineRule({
  code: 'ND076',
  group: 'nhiem-vu',
  severity: 'info',
  sure: 'practice',
  bad: { yaml: withProse('Số hóa hồ sơ của sáu phông, kinh phí ⟦12,500,000⟧ đồng mỗi phông.') },
  good: { yaml: withProse('Số hóa hồ sơ của sáu phông, kinh phí 12.500.000 đồng mỗi phông.') },
  check({ reading }, report) {
    if (!sign.test(reading.whole().text)) return
    const found = reading
      .passages()
      .flatMap(({ text, place }) => [...text.matchAll(english)].map((match) => ({ number: match[0], place, start: match.index })))
    const [first] = found
    if (first === undefined) return
    const { number, place, start } = first
    const right = number.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','))
    const others = found.map((one) => placeWithin(one.place, one.start, one.start + one.number.length))
    report(placeWithin(place, start, start + number.length), { number, right, count: found.length }, { others })
  },
})
