import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { foldInPlace } from '../signature/fold-in-place.ts'
import { type PurposeKind, purposeOf } from './purpose.ts'
import { recipientLines } from './recipient-names.ts'

/** One purpose, one spelling in a document: “(b/c)” here and “(để báo cáo)” there look careless. Told once for each purpose. */
export const purposesSpelledTwoWays = defineRule({
  code: 'TT116',
  group: 'noi-nhan',
  severity: 'info',
  sure: 'practice',
  bad: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo), Sở Tài chính ⟦(b/c)⟧], luu: [VT]}' },
  good: { yaml: 'noi_nhan: {gui: [UBND tỉnh (b/c), Sở Tài chính (ph/h)], luu: [VT]}' },
  check({ plan }, report) {
    const first = new Map<PurposeKind, string>()
    const told = new Set<PurposeKind>()
    for (const { value, place } of recipientLines(plan)) {
      const purpose = purposeOf(value)
      if (purpose === undefined || told.has(purpose.kind)) continue
      const known = first.get(purpose.kind)
      if (known === undefined) first.set(purpose.kind, purpose.text)
      else if (foldInPlace(known) !== foldInPlace(purpose.text)) {
        told.add(purpose.kind)
        report(placeWithin(place, purpose.start, purpose.end), { first: known, other: purpose.text })
      }
    }
  },
})
