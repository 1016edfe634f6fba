import { holds } from '../../language/words/holds.ts'
import { defineRule } from '../rule.ts'
import { editIn, fixOf, placeIn } from './mentions.ts'

const point = 'điểm\\s[a-zđ]'
const clause = 'khoản\\s\\d{1,3}[a-zđ]?'
const article = 'điều\\s\\d{1,4}[a-zđ]?'
const before = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(${article}),?\\s(${clause})(?:,?\\s(${point}))?|(${clause}),?\\s(${point})(?:,?\\s(${article})))(?:,?\\s(?:của\\s)?)$`,
  'iu',
)

/** The instrument's own example goes from the smallest part to the largest: “điểm a khoản 2 Điều 103 … của Bộ luật Hình sự”. */
export const provisionOrder = defineRule({
  code: 'VD022',
  group: 'vien-dan',
  severity: 'info',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7',
  sure: 'derived',
  holds: { families: ['nha_nuoc', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] },
  fix: 'suggestion',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện đúng ⟦Điều 5 khoản 2⟧ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.
  - nhiem_vu: |
      Rà soát, thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện đúng khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.
  - nhiem_vu: |
      Rà soát, thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  check({ reading }, report) {
    for (const mention of reading.mentions()) {
      const from = Math.max(0, mention.found.start - 80)
      const text = mention.passage.text.slice(from, mention.found.start)
      const found = holds(text, 'khoản') ? before.exec(text) : null
      if (found === null) continue
      const [whole, topArticle, midClause, lowPoint, otherClause, otherPoint, otherArticle] = found
      const parts = [lowPoint ?? otherPoint, midClause ?? otherClause, topArticle ?? otherArticle]
      const right = parts.filter((part) => part !== undefined).join(' ')
      const written = whole.replace(/[\s,]*(?:của\s)?$/iu, '')
      const span = { start: from + found.index, end: from + found.index + written.length }
      const fix = fixOf([editIn(mention, span, right)])
      report(placeIn(mention, span), { written, right }, fix === undefined ? {} : { fix })
    }
  },
})
