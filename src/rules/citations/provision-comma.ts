import { defineRule } from '../rule.ts'
import { editIn, fixOf, type Mention, placeIn } from './mentions.ts'

const comma = /(?<=(?:điểm|khoản)\s[\da-zđ]{1,4}\s?),(?=\s?(?:khoản|điều)\s)/iu

/** The instrument's own example has no comma between point, clause and article. Once, with their number. */
export const provisionComma = defineRule({
  code: 'VD023',
  group: 'vien-dan',
  severity: 'info',
  clause: 'NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7',
  sure: 'derived',
  holds: { families: ['nha_nuoc', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] },
  fix: 'suggestion',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện đúng ⟦khoản 2, Điều 5⟧ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.
  - nhiem_vu: |
      Rà soát, thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện đúng khoản 1, 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.
  - nhiem_vu: |
      Rà soát, thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  check({ reading }, report) {
    const found = reading.mentions().filter(({ found: { provision } }) => provision !== undefined && comma.test(provision.text))
    const [first] = found
    const provision = first?.found.provision
    if (first === undefined || provision === undefined) return
    const fix = fixOf(found.map(withoutComma))
    const others = found.flatMap((one) => (one.found.provision === undefined ? [] : [placeIn(one, one.found.provision)]))
    const args = { written: provision.text, count: found.length }
    report(placeIn(first, provision), args, { others, ...(fix === undefined ? {} : { fix }) })
  },
})

function withoutComma(mention: Mention) {
  const { provision } = mention.found
  const at = provision === undefined ? -1 : provision.text.search(comma)
  if (provision === undefined || at < 0) return undefined
  return editIn(mention, { start: provision.start + at, end: provision.start + at + 1 }, '')
}
