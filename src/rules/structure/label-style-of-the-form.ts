import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { placeOfLabel, readLabel } from './label-shape.ts'

/** What the instruments write plainly: a full stop after the number of a clause, a closing bracket after the letter of a point. */
const byTheForm: Readonly<Record<string, string>> = { '1)': '1.', '1-': '1.', 'a.': 'a)' }
/** The youth union numbers its points `1.1.` (HD 29, mục III, khoản 6). */
const byTheYouthForm: Readonly<Record<string, string>> = { '1)': '1.', '1-': '1.', 'a)': '1.1.', 'a.': '1.1.' }

export const labelStyleOfTheForm = defineRule({
  code: 'ND017',
  group: 'bo-cuc',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 6 điểm đ', hd05: 'khoản 6.2.4', hd36: 'điểm 1.6.2', youth: 'mục III, khoản 6' }),
  sure: 'text',
  covers: ['U128'],
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      danh_so: ⟦1)⟧
      noi_dung:
        - doan: Thống kê hồ sơ theo từng phông.
        - doan: Lập danh mục hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      danh_so: a)
      noi_dung:
        - doan: Thống kê hồ sơ theo từng phông.
        - doan: Lập danh mục hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ profile, reading }, report) {
    const numbering = reading.numbering()
    const form = profile.family === 'doan' ? byTheYouthForm : byTheForm
    const told = new Set<string>()
    for (const { nodes, stylePlace } of reading.siblings()) {
      for (const node of nodes) {
        const own = numbering.get(node)
        const { explicitLabel } = node
        const at = explicitLabel === undefined ? stylePlace : placeOfLabel(explicitLabel)
        if (own === undefined || own.typed !== undefined || at === undefined) continue
        const shape = readLabel(own.label, own.style, profile.ladder.letters.v)?.shape ?? ''
        const right = form[shape]
        if (right === undefined || told.has(shape)) continue
        told.add(shape)
        report(at, { label: shape, right })
      }
    }
  },
})
