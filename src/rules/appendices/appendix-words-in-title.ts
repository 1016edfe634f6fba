import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { appendixClauses } from './appendix-sources.ts'

const label = /^(?:phụ lục)(?:\s(?:số\s)?(?:[ivx]{1,5}|\d{1,2}))?(?:\s?[:.–-]|(?=\s\p{Lu})|$)/iu
const reference = /\((?:ban hành )?kèm theo [^()]{0,200}\)?\s*$/iu

/** The form prints `Phụ lục I` over the title and `(Kèm theo Kế hoạch số …)` under it: typed in the title they stand twice. */
export const appendixWordsInTitle = defineRule({
  code: 'TT134',
  source: 'yaml',
  group: 'phu-luc',
  severity: 'warning',
  clause: { ...appendixClauses('b'), dang_hd05: 'HD 05-HD/VPTW, Phần II, mục II, khoản 1.2' },
  sure: 'derived',
  fix: 'suggestion',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ, kinh phí ghi tại Phụ lục kèm theo.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.
phu_luc:
  - ten: "⟦Phụ lục I:⟧ Kinh phí dự kiến"
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
  - ten: Kinh phí dự kiến (đơn vị triệu đồng)
    noi_dung: Kinh phí số hóa là 250 triệu đồng.`,
  },
  check({ plan }, report) {
    for (const { title } of plan.appendices) {
      if (title === undefined) continue
      const found = label.exec(title.value) ?? reference.exec(title.value)
      if (found === null) continue
      const end = found.index + found[0].trimEnd().length
      const at = placeWithin(title.place, found.index, end)
      const rest = (title.value.slice(0, found.index) + title.value.slice(end)).trim()
      const blank = found.index === 0 ? (/^\s*/.exec(title.value.slice(end))?.[0].length ?? 0) : 0
      const edit = { start: at.range.start.offset, end: at.range.end.offset + blank, text: '' }
      report(at, { text: found[0].trim() }, rest === '' ? {} : { fix: { edits: [edit] } })
    }
  },
})
