import { partyTypeCodes, stateTypeCodes } from '../../language/citations/type-codes.ts'
import { defineRule } from '../rule.ts'

const names = [...stateTypeCodes, ...partyTypeCodes].flatMap((type) => type.names)

/** `ten_loai` is one of the types of document (NĐ 30/2020/NĐ-CP, Điều 7 lists 29), with or without words behind it (Kế hoạch phối hợp). */
export const typeNameUnknown = defineRule({
  code: 'TT040',
  group: 'dau-van-ban',
  severity: 'warning',
  clause: { nha_nuoc: 'NĐ 30/2020/NĐ-CP, Điều 7' },
  sure: 'text',
  holds: { families: ['nha_nuoc'] },
  covers: ['U098'],
  bad: { yaml: 'ten_loai: ⟦Lịch công tác⟧' },
  good: { yaml: 'ten_loai: Kế hoạch phối hợp' },
  check({ plan }, report) {
    if (plan.typeName === undefined) return
    const type = plan.typeName.value.toLocaleLowerCase('vi')
    if (!names.some((name) => type === name || type.startsWith(`${name} `)))
      report(plan.typeName.place, { type: plan.typeName.value })
  },
})
