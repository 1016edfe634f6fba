import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

const most = 60

/** A title of more than sixty words is a paragraph: `doan` numbers it without setting it bold. */
export const titleTooLong = defineRule({
  code: 'ND020',
  group: 'bo-cuc',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: >-
            ⟦Rà soát, thống kê hồ sơ theo từng phông, đối chiếu với sổ đăng ký, ghi rõ hồ sơ còn thiếu, hồ sơ hư hỏng,
            hồ sơ trùng lặp, lập danh mục hồ sơ cần số hóa trước, trình lãnh đạo Sở phê duyệt, bàn giao cho bộ phận
            số hóa theo từng đợt, kiểm tra chất lượng bản số và nhập dữ liệu đặc tả vào hệ thống quản lý tài liệu⟧
          noi_dung: Thực hiện trong quý đầu năm.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Rà soát, thống kê hồ sơ theo từng phông
          noi_dung: Đối chiếu với sổ đăng ký, ghi rõ hồ sơ còn thiếu.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ reading }, report) {
    for (const { title } of reading.numbering().keys()) {
      if (title === undefined) continue
      const words = title.value.match(/[\p{L}\d]+/gu)?.length ?? 0
      if (words > most) report(placeWithin(title.place, 0, title.value.length), { words, most })
    }
  },
})
