import { placeWithin } from '../../plan/snippet.ts'
import type { Passage } from '../passages.ts'
import { defineRule } from '../rule.ts'

/** Not the dots that leave a day open: `.../.../2026`. */
const mark = /(?<![.…/])\.\s?\/\s?\.(?![\p{L}\d/.…])/gu
const someMark = /\.\s?\/\s?\./
const roles: ReadonlySet<Passage['role']> = new Set(['opening', 'title', 'unit', 'paragraph', 'bullet', 'assignment', 'closing'])

/** `./.` says that nothing follows: it stands once, after the last word, where the form prints it (at the end of an appendix, too). */
export const endMarkInside = defineRule({
  code: 'ND026',
  group: 'bo-cuc',
  severity: 'warning',
  clause: { nd30: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4' },
  sure: 'derived',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung⟦./.⟧
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi./.`,
  },
  check({ reading }, report) {
    if (!someMark.test(reading.whole().text)) return
    const passages = reading.passages().filter(({ role }) => roles.has(role))
    passages.forEach((passage, i) => {
      const { text, place, appendix } = passage
      const next = passages[i + 1]
      const last = next === undefined || next.appendix !== appendix
      for (const match of text.matchAll(mark)) {
        const end = match.index + match[0].length
        if (last && text.slice(end).trim() === '') continue
        report(placeWithin(place, match.index, end), {})
        break
      }
    })
  },
})
