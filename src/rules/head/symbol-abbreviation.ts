import { parseSymbol } from '../../language/citations/symbol.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { symbolGroups } from './symbol-groups.ts'

/** `ky_hieu` and `co_quan.viet_tat` name the same body: where they differ one of them stayed behind from another plan. */
export const symbolAbbreviation = defineRule({
  code: 'TT024',
  group: 'dau-van-ban',
  severity: 'warning',
  sure: 'practice',
  bad: { yaml: 'ky_hieu: KH-⟦STC⟧' },
  good: { base: 'doan', yaml: 'ky_hieu: KH/TĐTN-BTG' },
  check({ plan }, report) {
    const { abbreviation } = plan.issuer
    if (plan.symbol === undefined || abbreviation === undefined) return
    const groups = symbolGroups(plan.symbol)
    const [first, organ] = [groups[0], groups[1]]
    // Without the letters of a type there is no telling where the body's begin.
    if (first === undefined || organ === undefined || parseSymbol(plan.symbol.value)?.type === undefined) return
    const given = symbolGroups(abbreviation).map(({ letters }) => plain(letters))
    const written = groups.slice(1).map(({ letters }) => plain(letters))
    const same = given.every((letters, i) => written[i] === letters) || written.every((letters, i) => given[i] === letters)
    if (same || given.length === 0) return
    report(placeWithin(plan.symbol.place, organ.start, plan.symbol.value.length), {
      organ: plan.symbol.value.slice(organ.start),
      abbreviation: abbreviation.value,
    })
  },
})

function plain(letters: string): string {
  return letters.toLocaleUpperCase('vi').replaceAll('Ð', 'Đ')
}
