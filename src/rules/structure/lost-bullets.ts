import type { Content, PlanNode } from '../../plan/plan.ts'
import { plainText } from '../../plan/prose.ts'
import { defineRule } from '../rule.ts'

/**
 * The dashes of a YAML list are not printed: a list of texts gives paragraphs. Where its items end with `;` the author
 * most likely meant bullets, which stand in one text after `|`.
 */
export const lostBullets = defineRule({
  code: 'ND010',
  source: 'yaml',
  group: 'bo-cuc',
  severity: 'info',
  sure: 'practice',
  bad: {
    yaml: `noi_dung:
  - muc_dich:
      noi_dung:
        - ⟦Rõ người;⟧
        - Rõ việc;
        - Rõ thời hạn.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich:
      noi_dung:
        - Đoạn thứ nhất.
        - Đoạn thứ hai.
  - nhiem_vu: |
      Rà soát hồ sơ.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`,
  },
  check({ plan }, report) {
    const walk = (content: readonly Content[]) => {
      const texts = content.flatMap((item) => (item.kind === 'prose' ? [item.prose] : []))
      const all = texts.length > 1 && texts.length === content.length
      const [first] = texts
      if (all && first !== undefined && texts.slice(0, -1).every(({ blocks }) => endsWithSemicolon(blocks)))
        report(first.place, {})
      for (const item of content) if (item.kind === 'node') walk(item.node.content)
    }
    for (const { content } of [...plan.sections, ...plan.appendices]) walk(content)
  },
})

function endsWithSemicolon(blocks: NonNullable<PlanNode['paragraph']>['blocks']): boolean {
  const [block] = blocks
  return blocks.length === 1 && block?.kind === 'paragraph' && plainText(block.inlines).endsWith(';')
}
