import { parseSymbol } from '../../language/citations/symbol.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { clausesOf } from './form-sources.ts'

/** No blanks between the groups of a symbol (II.3.c: “không cách chữ”). */
export const symbolBlanks = defineRule({
  code: 'TT019',
  group: 'dau-van-ban',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ state: 'khoản 3 điểm c', hd05: 'khoản 3.2.2', hd36: 'điểm 1.3.2', youth: 'mục III, khoản 3.2' }),
  sure: 'text',
  covers: ['U080', 'U082'],
  fix: 'safe',
  bad: { yaml: 'ky_hieu: ⟦KH- SNV⟧' },
  good: { yaml: 'ky_hieu: KH-SNV' },
  check({ plan, profile }, report) {
    for (const text of [plan.symbol, plan.issuer.abbreviation]) {
      const blanks = text && parseSymbol(text.value)?.blanks
      if (text === undefined || blanks === undefined || blanks.length === 0) continue
      const edits = blanks.map(({ start, end }) => {
        const { range } = placeWithin(text.place, start, end)
        return { start: range.start.offset, end: range.end.offset, text: '' }
      })
      const right = blanks.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text.value)
      // Only NĐ 30 says in words that there is none; the others show it in their examples, and one of HD 29's has some.
      report(
        placeWithin(text.place, 0, text.value.length),
        { symbol: text.value, right },
        { severity: profile.id === 'nd30' ? 'error' : 'warning', fix: { edits } },
      )
    }
  },
})
