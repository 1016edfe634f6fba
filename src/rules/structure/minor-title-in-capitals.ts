import { bearsTone } from '../../language/words/bears-tone.ts'
import { lowerOf } from '../../language/words/holds.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'

const minor: ReadonlySet<string> = new Set([
  'headingClause',
  'headingPoint',
  'headingDecimal',
  'headingDecimal2',
  'headingBullet',
])

/** What is longer is a paragraph. */
const longest = 400
/** Of letters, and nine tenths of as many round up to the same. */
const fewest = 8

/** The title of a clause is set in small letters (II.6.đ: “bằng chữ in thường”); the form prints it as it was typed. */
export const minorTitleInCapitals = defineRule({
  code: 'ND019',
  group: 'bo-cuc',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 6 điểm đ' }),
  sure: 'text',
  holds: { families: ['nha_nuoc', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] },
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: ⟦RÀ SOÁT HỒ SƠ LƯU TRỮ⟧
          noi_dung: Thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      tieu_de: NHIỆM VỤ
      noi_dung:
        - tieu_de: Rà soát hồ sơ lưu trữ
          noi_dung: Thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ profile, reading }, report) {
    for (const [{ title }, { heading }] of reading.numbering()) {
      if (
        title === undefined ||
        title.value.length > longest ||
        !minor.has(heading) ||
        profile.components[heading]?.caps?.v === true
      )
        continue
      if (capitalsIn(title.value) < fewest) continue
      const letters = title.value.match(/\p{L}/gu) ?? []
      const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length
      // A name in letters (UBND, HĐND) is short; a title is a phrase.
      const phrase = letters.length >= fewest && title.value.trim().split(/\s+/).length >= 2
      // `GVCN, GVBM:` names who is meant by first letters.
      if (phrase && capitals >= 0.9 * letters.length && bearsTone(title.value))
        report(placeWithin(title.place, 0, title.value.length), {})
    }
  },
})

/** The cheap question before every letter is looked at by itself. */
function capitalsIn(text: string): number {
  const lower = lowerOf(text)
  let count = 0
  for (let i = 0; i < text.length; i++) if (text[i] !== lower[i]) count++
  return count
}
