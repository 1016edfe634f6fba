import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf, plainly } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { placeOfHeading, placeOfLabel } from './label-shape.ts'

const foreign = /^[fjwz](?=\s?[.)](?:\s|$))/
const anyForeign = /[fjwz]\s?[.)]/

const mayBeForeign = (text: string): boolean => 'fjwz'.includes(text.charAt(0))

/** Points are lettered by the Vietnamese alphabet, which has no f, j, w or z: after e) stands g). The youth union numbers them (HD 29, mục III, khoản 6). */
export const pointOutsideAlphabet = defineRule({
  code: 'ND015',
  group: 'bo-cuc',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ state: 'khoản 6 điểm đ', hd05: 'khoản 6.2.4 điểm đ', hd36: 'điểm 1.6.2' }),
  sure: 'text',
  holds: { families: ['nha_nuoc', 'dang', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] },
  covers: ['U128'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      đ) Thống kê hồ sơ;

      e) Lập danh mục;

      ⟦f⟧) Lưu bản số.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      đ) Thống kê hồ sơ;

      e) Lập danh mục;

      g) Lưu bản số.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ profile, reading }, report) {
    const more = { severity: plainly(profile) }
    for (const [node, { label, typed }] of reading.numbering()) {
      const letter = mayBeForeign(label) ? foreign.exec(label)?.[0] : undefined
      if (letter === undefined) continue
      const { explicitLabel } = node
      if (explicitLabel !== undefined) report(placeWithin(placeOfLabel(explicitLabel), 0, 1), { letter }, more)
      else if (typed !== undefined) report(placeWithin(placeOfHeading(node), 0, 1), { letter }, more)
    }
    if (!anyForeign.test(reading.whole().text)) return
    let before = ''
    for (const { role, text, place, node } of reading.passages()) {
      const letter = mayBeForeign(text) ? foreign.exec(text)?.[0] : undefined
      const typed = node?.paragraph?.blocks[0]?.place === place
      // One such letter alone may be the author's sign for something else: a point stands before it.
      if (role === 'paragraph' && !typed && letter !== undefined && /^[a-zđ]\s?[.)]\s/u.test(before))
        report(placeWithin(place, 0, 1), { letter }, more)
      before = text
    }
  },
})
