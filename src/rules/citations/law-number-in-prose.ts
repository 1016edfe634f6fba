import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { inSentence, numberOfMention, placeIn } from './mentions.ts'

/** “Đối với Luật và Pháp lệnh chỉ ghi tên loại và tên” (II.6.b). Bases have a rule of their own; the Party makes no exception for laws. */
export const lawNumberInProse = defineRule({
  code: 'VD024',
  group: 'vien-dan',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 6 điểm b' }),
  sure: 'text',
  holds: { families: ['nha_nuoc', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi'] },
  covers: ['U114'],
  bad: {
    yaml: `mo_dau: |
  Thực hiện Luật Lưu trữ số ⟦33/2024/QH15⟧ và chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  good: {
    yaml: `mo_dau: |
  Thực hiện Luật Lưu trữ và chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:`,
  },
  check({ reading }, report) {
    const told = new Set<string>()
    for (const mention of reading.mentions()) {
      const { kind, kindText, name, key = '' } = mention.found
      const number = numberOfMention(mention)
      if ((kind !== 'luật' && kind !== 'pháp lệnh') || name === undefined || number === undefined || mention.nested) continue
      if (!inSentence(mention) || told.has(key)) continue
      told.add(key)
      report(placeIn(mention, number), { law: `${kindText?.text ?? ''} ${name.text}`.trim(), number: number.text })
    }
  },
})
