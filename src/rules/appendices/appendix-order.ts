import { romanOf } from '../../plan/label.ts'
import type { Appendix } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { placeOfLabel } from '../structure/label-shape.ts'
import { readAppendixLabel } from './appendix-mentions.ts'

/** Labels that the author gave to appendices, which leave a number out, repeat one, or mix `I` with `2`. Each word (Phụ lục, Biểu, Mẫu) counts for itself. */
export const appendixOrder = defineRule({
  code: 'TT136',
  group: 'phu-luc',
  severity: 'warning',
  sure: 'practice',
  covers: ['U168'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ theo các phụ lục kèm theo.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.
phu_luc:
  - {ten: Danh mục phông, noi_dung: Phông Văn phòng.}
  - {nhan: ⟦Phụ lục III⟧, ten: Kinh phí, noi_dung: Kinh phí số hóa là 250 triệu đồng.}`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ theo các biểu kèm theo.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.
phu_luc:
  - {nhan: Biểu số 01, ten: Danh mục phông, noi_dung: Phông Văn phòng.}
  - {nhan: Biểu số 02, ten: Kinh phí, noi_dung: Kinh phí số hóa là 250 triệu đồng.}`,
  },
  check({ plan, profile }, report) {
    const roman = profile.wording.appendix.numerals.v === 'roman'
    const last = new Map<string, { readonly number: number; readonly roman: boolean }>()
    plan.appendices.forEach((appendix, i) => {
      const own = numberOf(appendix, i, roman)
      if (own === undefined) return
      const before = last.get(own.word)
      last.set(own.word, own)
      const { explicitLabel } = appendix
      const number = (before?.number ?? 0) + 1
      const mixed = before !== undefined && before.roman !== own.roman
      if (explicitLabel === undefined || (own.number === number && !mixed)) return
      const expected = before === undefined ? own.roman : before.roman
      const at = placeWithin(placeOfLabel(explicitLabel), 0, explicitLabel.value.length)
      report(at, { label: explicitLabel.value, expected: expected ? romanOf(number) : String(number) })
    })
  },
})

function numberOf({ explicitLabel }: Appendix, index: number, roman: boolean) {
  if (explicitLabel === undefined) return { word: 'phụ lục', number: index + 1, roman }
  const read = readAppendixLabel(explicitLabel.value)
  return read && { word: read.word, number: read.number, roman: !/^\d/.test(read.numeral) }
}
