import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

const type = /^(?:KH|CTr|CTR)\s{0,4}[-/–]\s{0,4}(?=\S)/

/** `viet_tat` is the body's part alone: the type's letters come before it by themselves, so typed ones print twice (KH-KH-SNV). */
export const abbreviationWithType = defineRule({
  code: 'TT043',
  group: 'dau-van-ban',
  severity: 'warning',
  sure: 'practice',
  fix: 'suggestion',
  bad: { yaml: 'co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: ⟦KH-⟧SNV}' },
  good: { yaml: 'co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Khoa học và Công nghệ, viet_tat: SKHCN}' },
  check({ plan }, report) {
    const { abbreviation } = plan.issuer
    const found = abbreviation && type.exec(abbreviation.value)
    if (abbreviation === undefined || !found) return
    const at = placeWithin(abbreviation.place, 0, found[0].length)
    const edit = { start: at.range.start.offset, end: at.range.end.offset, text: '' }
    report(
      at,
      { abbreviation: abbreviation.value, right: abbreviation.value.slice(found[0].length) },
      { fix: { edits: [edit], kind: 'suggestion' } },
    )
  },
})
