import { defineRule } from '../rule.ts'
import { type Mention, numberOfMention, placeIn } from './mentions.ts'

/** "Chỉ thị số 04-CT/TW" here and "Chỉ thị 04-CT/TW" there: one way through the whole document. */
export const numberWordMixed = defineRule({
  code: 'VD002',
  group: 'vien-dan',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số.
  - nhiem_vu: |
      Rà soát từng chỉ tiêu của Kế hoạch ⟦120/KH-UBND⟧.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số.
  - nhiem_vu: |
      Rà soát từng chỉ tiêu của Kế hoạch số 120/KH-UBND.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  check({ reading }, report) {
    const told = new Set<string>()
    const without: Mention[] = []
    for (const mention of reading.mentions()) {
      const { found, passage, nested } = mention
      if (found.key === undefined || found.kindText === undefined || passage.role === 'cell') continue
      if (found.numberWord) told.add(found.key)
      else if (!nested && told.has(found.key) && found.glued.length === 0) without.push(mention)
    }
    const [first] = without
    const number = first && numberOfMention(first)
    if (first === undefined || number === undefined) return
    const others = without.flatMap((one) => {
      const span = numberOfMention(one)
      return span === undefined ? [] : [placeIn(one, span)]
    })
    const args = { kind: first.found.kindText?.text ?? '', number: number.text, count: without.length }
    report(placeIn(first, number), args, { others })
  },
})
