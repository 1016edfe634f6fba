import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

const sign = /^[•●▪■◦○‣➢✓✔–—*-](?=\s)/u
/** Each passage begins a line of the whole text. */
const someSign = /^[•●▪■◦○‣➢✓✔–—*-]\s/mu

/** Signs before a paragraph that are no bullets to the form: it prints them as words, without the indent of a list. */
export const typedBullets = defineRule({
  code: 'ND025',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      ⟦•⟧ Rà soát hồ sơ.

      • Lập danh mục hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      - Rà soát hồ sơ.
      - Lập danh mục hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ reading }, report) {
    if (!someSign.test(reading.whole().text)) return
    const found = reading.passages().flatMap(({ role, text, place, node }) => {
      // `* Lưu ý:` leads in what follows: no item of a list.
      const mark =
        role === 'paragraph' && !(text.startsWith('*') && text.endsWith(':')) && node?.paragraph?.blocks[0]?.place !== place
          ? sign.exec(text)?.[0]
          : undefined
      return mark === undefined ? [] : [{ mark, at: placeWithin(place, 0, 1) }]
    })
    const [first] = found
    if (first === undefined) return
    const edits = found.map(({ at }) => ({ start: at.range.start.offset, end: at.range.end.offset, text: '-' }))
    report(first.at, { mark: first.mark, count: found.length }, { fix: { edits }, others: found.map(({ at }) => at) })
  },
})
