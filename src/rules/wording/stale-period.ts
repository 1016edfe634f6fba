import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

const stretch = /giai đoạn\s(20\d\d)\s?[-–]\s?(20\d\d)/iu
const single = /(?<!\p{L})năm\s(20\d\d)(?!\d)/iu
const anyYear = /20\d\d/g
/** A look back may name the years before. */
const past =
  /(?<!\p{L})(?:kết quả|đánh giá|tổng kết|sơ kết|thực trạng|tình hình|bối cảnh|hạn chế|tồn tại|thành tựu|nhìn lại|đã|quyết định|nghị quyết|kế hoạch|chương trình|đề án|luật|nghị định)(?!\p{L})/iu
const roles = new Set(['nhiem_vu', 'giai_phap', 'muc_tieu', 'kinh_phi', 'to_chuc_thuc_hien', 'muc_dich', 'che_do_bao_cao'])

/** A title copied from the plan of the years before: all its years lie before the plan's first. */
export const stalePeriod = defineRule({
  code: 'LV090',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - nhiem_vu:
      tieu_de: Nhiệm vụ ⟦giai đoạn 2021 - 2025⟧
      noi_dung: |
        Rà soát, thống kê hồ sơ theo từng phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - muc:
      tieu_de: Kết quả giai đoạn 2021 - 2025
      noi_dung: |
        Đã thống kê hồ sơ theo từng phông.
  - nhiem_vu: |
      Rà soát hồ sơ theo từng phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  },
  check({ reading }, report) {
    const first = reading.period()?.first
    if (first === undefined) return
    const issued = reading.dayOfJudgement()?.year ?? first - 1
    for (const { role, text, place, section, appendix } of reading.where(anyYear)) {
      if (role !== 'title' || appendix !== undefined || !roles.has(section?.role ?? '')) continue
      const found = stretch.exec(text) ?? single.exec(text)
      if (found === null || past.test(text)) continue
      const last = Number(found[2] ?? found[1])
      // What is prepared in the year of issue may have a title of its own.
      if (last >= first || (found[2] === undefined && last >= issued)) continue
      report(placeWithin(place, found.index, found.index + found[0].length), { words: found[0], first })
    }
  },
})
