import { defineRule } from '../rule.ts'

/** `duyet: true` marks who approves another's plan, printed on the left: someone must have signed it on the right. */
export const approverAlone = defineRule({
  code: 'TT106',
  group: 'ky',
  severity: 'warning',
  sure: 'practice',
  covers: ['U137'],
  bad: { yaml: 'ky: {duyet: true, chuc_vu: Giám đốc, ho_ten: ⟦Nguyễn Văn An⟧}' },
  good: {
    yaml: 'ky:\n  - {chuc_vu: Chánh Văn phòng, ho_ten: Trần Thị Bình}\n  - {duyet: true, chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}',
  },
  check({ plan }, report) {
    const [first] = plan.signatures
    if (first === undefined || plan.signatures.some(({ approves }) => !approves)) return
    const { name, position, place } = first
    report((name ?? position)?.place ?? place, {})
  },
})
