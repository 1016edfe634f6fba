import { defineRule } from '../rule.ts'
import { type Mention, placeIn } from './mentions.ts'

/** "ngày 05/3/2026" here, "ngày 05 tháng 3 năm 2026" there. Bases and sentences are counted apart: the bases often stand in full. */
export const twoDateStyles = defineRule({
  code: 'VD021',
  group: 'vien-dan',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số.
  - nhiem_vu: |
      Triển khai Kế hoạch số 131/KH-UBND ⟦ngày 10 tháng 3 năm 2026⟧ của Ủy ban nhân dân tỉnh về lưu trữ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Thực hiện Kế hoạch số 120/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số.
  - nhiem_vu: |
      Triển khai Kế hoạch số 131/KH-UBND ngày 10/3/2026 của Ủy ban nhân dân tỉnh về lưu trữ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  check({ reading }, report) {
    const mentions = reading
      .mentions()
      .filter(({ passage, nested, found }) => !nested && found.kind !== 'luật' && passage.role !== 'decision')
    const parts = [
      mentions.filter(({ passage }) => passage.role === 'basis'),
      mentions.filter(({ passage }) => passage.role !== 'basis'),
    ]
    for (const part of parts) {
      const short = part.filter(({ found }) => found.dateForm === 'short')
      const long = part.filter(({ found }) => found.dateForm === 'long')
      const [rare, usual]: [readonly Mention[], readonly Mention[]] = long.length <= short.length ? [long, short] : [short, long]
      const [first] = rare
      const span = first?.found.dateSpan
      if (first === undefined || span === undefined) continue
      const args = {
        date: first.found.dateText ?? '',
        other: usual[0]?.found.dateText ?? '',
        rare: rare.length,
        usual: usual.length,
      }
      report(placeIn(first, span), args)
      return
    }
  },
})
