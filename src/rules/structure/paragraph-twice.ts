import type { PlanNode } from '../../plan/plan.ts'
import type { Passage } from '../passages.ts'
import { defineRule } from '../rule.ts'

const fewest = 12
const roles: ReadonlySet<Passage['role']> = new Set(['opening', 'paragraph', 'bullet', 'closing'])

/**
 * A paragraph word for word twice under one node, or right after itself: it was pasted twice. Under different nodes the same duty may be meant for
 * two units, and nothing is said.
 */
export const paragraphTwice = defineRule({
  code: 'ND023',
  group: 'bo-cuc',
  severity: 'warning',
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      - Rà soát, thống kê hồ sơ theo từng phông, đối chiếu với sổ đăng ký.
      - Lập danh mục hồ sơ cần số hóa trước.
      - ⟦Rà soát, thống kê hồ sơ theo từng phông, đối chiếu với sổ đăng ký.⟧
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Phông Ủy ban
          noi_dung: Rà soát, thống kê hồ sơ theo từng phông, đối chiếu với sổ đăng ký.
        - tieu_de: Phông Hội đồng
          noi_dung: Rà soát, thống kê hồ sơ theo từng phông, đối chiếu với sổ đăng ký.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ reading }, report) {
    const byWords = new Map<string, Passage[]>()
    for (const passage of reading.passages()) {
      if (!roles.has(passage.role)) continue
      const words = withoutEnd(passage.text)
      const same = byWords.get(words)
      if (same === undefined) byWords.set(words, [passage])
      else same.push(passage)
    }
    let parents: ReadonlyMap<PlanNode, PlanNode | undefined> | undefined
    for (const [words, same] of byWords) {
      if (same.length < 2 || (words.match(/\p{L}+/gu)?.length ?? 0) < fewest) continue
      parents ??= new Map(reading.siblings().flatMap(({ nodes, parent }) => nodes.map((node) => [node, parent] as const)))
      const met = new Map<unknown, Passage>()
      for (const passage of same) {
        const { node, place } = passage
        // A numbered paragraph stands beside its siblings, under their parent.
        const numbered = node !== undefined && node.title === undefined && node.unit === undefined
        const under = (numbered ? parents.get(node) : node) ?? 'plan'
        const before = met.get(under)
        if (before === undefined) met.set(under, passage)
        else report(place, { line: before.place.range.start.line })
      }
    }
  },
})

/** Without the marks and blanks at its end, nine at most: counted from there, since an expression would try each blank of the text. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && text.length - end < 9 && /[\s.;,:]/.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
