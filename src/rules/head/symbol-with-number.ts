import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

const number = /^(\d{1,5})\s{0,5}[/\-–]\s{0,5}/
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/

/** The number has a key of its own: typed before the symbol it prints twice. */
export const symbolWithNumber = defineRule({
  code: 'TT021',
  group: 'dau-van-ban',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: 'ky_hieu: ⟦15/⟧KH-SNV' },
  good: { yaml: 'so: 15\nky_hieu: KH-SNV' },
  check({ plan }, report) {
    const found = plan.symbol && number.exec(plan.symbol.value)
    // A year there is told as one.
    if (plan.symbol === undefined || !found || year.test(plan.symbol.value)) return
    report(placeWithin(plan.symbol.place, 0, found[0].length), { number: found[1] ?? '' })
  },
})
