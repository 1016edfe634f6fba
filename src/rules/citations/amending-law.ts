import { defineRule } from '../rule.ts'
import { citedInFull } from './cited-clauses.ts'
import { placeIn } from './mentions.ts'

const nameless = /^sửa\s?đổi\s?,?\s(?:và\s)?bổ sung(?:\s(?:một số|các))?\s(?:điều|nội dung)$/iu

/** The name of an amending law names the law that it amends; without it nobody knows which one is meant. Bases have a rule of their own. */
export const amendingLaw = defineRule({
  code: 'VD029',
  group: 'vien-dan',
  severity: 'warning',
  clause: citedInFull,
  sure: 'derived',
  covers: ['U118'],
  bad: {
    yaml: `mo_dau: |
  Thực hiện ⟦Luật sửa đổi, bổ sung một số điều⟧ năm 2024 và chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế năm 2024 và chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    for (const mention of reading.mentions()) {
      const { kindText, name } = mention.found
      if (
        kindText === undefined ||
        name === undefined ||
        mention.passage.role === 'basis' ||
        !nameless.test(name.text.replaceAll(/\s+/gu, ' '))
      )
        continue
      report(placeIn(mention, { start: kindText.start, end: name.end }), { law: `${kindText.text} ${name.text}` })
    }
  },
})
