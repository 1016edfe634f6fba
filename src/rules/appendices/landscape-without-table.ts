import type { Content } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'

/** A page lies across only for tables (NĐ 30/2020, Phụ lục I, Phần I, Mục I, khoản 2; HD 05, II/IV, 4.3). */
export const landscapeWithoutTable = defineRule({
  code: 'TT138',
  group: 'phu-luc',
  severity: 'warning',
  clause: {
    ...Object.fromEntries(
      ['nd30', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'].map((id) => [
        id,
        'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 2',
      ]),
    ),
    dang_hd05: 'HD 05-HD/VPTW, Phần II, mục IV, khoản 4.3',
    dang_hd36: 'HD 36-HD/VPTW, mục II, điểm 4.3',
  },
  sure: 'derived',
  covers: ['U021'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ, kinh phí ghi tại Phụ lục kèm theo.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.
phu_luc:
  - ten: ⟦Kinh phí dự kiến⟧
    kho_giay: ngang
    noi_dung: Kinh phí số hóa là 250 triệu đồng.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ, kinh phí ghi tại Phụ lục kèm theo.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.
phu_luc:
  - ten: Kinh phí dự kiến
    kho_giay: ngang
    bang:
      cot: [TT, Việc, Tiền]
      hang:
        - ['1', Quét, '250']`,
  },
  check({ plan, readable }, report) {
    for (const { title, place, matrix, content, orientation } of plan.appendices) {
      if (orientation !== 'ngang' || matrix || content.length === 0 || hasTable(content)) continue
      if (!readable(`${place.path}/bang`)) continue
      report(title === undefined ? place : placeWithin(title.place, 0, title.value.length), {})
    }
  },
})

function hasTable(content: readonly Content[]): boolean {
  return content.some((item) => {
    if (item.kind === 'table') return true
    if (item.kind === 'node')
      return hasTable(item.node.content) || (item.node.paragraph?.blocks ?? []).some(({ kind }) => kind === 'table')
    return item.prose.blocks.some(({ kind }) => kind === 'table')
  })
}
