import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { clausesOf } from './form-sources.ts'

const dash = /[‐-―−]/g

/** The sign between groups is the hyphen (-), not a dash: with another sign the symbol is not found again. */
export const symbolDash = defineRule({
  code: 'TT022',
  group: 'dau-van-ban',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 3 điểm c', hd05: 'khoản 3.2.2', hd36: 'điểm 1.3.2', youth: 'mục III, khoản 3.2' }),
  sure: 'text',
  covers: ['U082'],
  fix: 'safe',
  bad: { yaml: 'ky_hieu: KH⟦–⟧SNV' },
  good: { yaml: 'ky_hieu: KH-SNV' },
  check({ plan }, report) {
    for (const text of [plan.symbol, plan.issuer.abbreviation]) {
      const places = text && [...text.value.matchAll(dash)].map(({ index }) => placeWithin(text.place, index, index + 1))
      const [first] = places ?? []
      if (text === undefined || places === undefined || first === undefined) continue
      const edits = places.map(({ range }) => ({ start: range.start.offset, end: range.end.offset, text: '-' }))
      report(first, { symbol: text.value }, { fix: { edits } })
    }
  },
})
