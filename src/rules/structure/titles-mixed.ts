import { kindOf } from '../../plan/label.ts'
import type { PlanNode } from '../../plan/plan.ts'
import { plainText } from '../../plan/prose.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { placeOfHeading } from './label-shape.ts'

const runIn = /^\s{0,3}[^\n:.;]{2,40}:\s/u

/** Numbered siblings of which some have a title and one or a few have none (or the other way round). */
export const titlesMixed = defineRule({
  code: 'ND031',
  group: 'bo-cuc',
  severity: 'info',
  sure: 'practice',
  covers: ['U130'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Rà soát
          noi_dung: Thống kê hồ sơ theo từng phông.
        - doan: ⟦Lập danh mục hồ sơ cần số hóa.⟧
        - tieu_de: Số hóa
          noi_dung: Quét và lưu bản số.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Rà soát
          noi_dung: Thống kê hồ sơ theo từng phông.
        - tieu_de: Lập danh mục
          doan: Chọn hồ sơ cần số hóa.
        - tieu_de: Số hóa
          noi_dung: Quét và lưu bản số.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ reading }, report) {
    const numbering = reading.numbering()
    for (const { nodes, parent } of reading.siblings()) {
      if (parent === undefined) continue
      const counted = nodes.filter((node) => {
        const own = numbering.get(node)
        const kind = own && kindOf(own.style)
        return own !== undefined && own.label !== '' && kind !== undefined && kind !== 'dash' && kind !== 'plus'
      })
      const titled = counted.filter(({ title, unit }) => title !== undefined || unit !== undefined)
      const bare = counted.filter(
        (node) => node.title === undefined && node.unit === undefined && node.paragraph !== undefined && !bearsItsTitle(node),
      )
      const few = bare.length <= titled.length ? bare : titled
      // The last one often speaks to all the others, and needs no name.
      const [first] = few === bare && few.length === 1 && few[0] === counted.at(-1) ? [] : few
      if (first === undefined || titled.length === 0 || bare.length === 0) continue
      const { title, unit } = first
      const text = title ?? unit
      const at = text === undefined ? placeOfHeading(first) : placeWithin(text.place, 0, text.value.length)
      report(at, { label: numbering.get(first)?.label ?? '', titled: titled.length, bare: bare.length })
    }
  },
})

/** "Mục đích: Đưa hồ sơ lên …" bears its title at the head of its paragraph: it goes with either kind. */
function bearsItsTitle({ paragraph }: PlanNode): boolean {
  const [first] = paragraph?.blocks ?? []
  return first !== undefined && first.kind !== 'table' && runIn.test(plainText(first.inlines))
}
