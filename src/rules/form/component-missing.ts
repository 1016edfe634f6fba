import type { ComponentKey } from '../../profile/profile.ts'
import { defineFormRule } from '../form-rule.ts'

/** Main components (NĐ 30/2020/NĐ-CP, Điều 8 khoản 2) that a draft has too: number and day may be open, their lines stand. */
const main: readonly (readonly [wanted: ComponentKey, ...others: readonly ComponentKey[]])[] = [
  ['issuingBody'],
  ['number'],
  ['placeDate'],
  ['typeName'],
  ['subject'],
  ['recipientsLabel', 'recipient'],
  ['signerName', 'authority', 'position', 'positionDirect', 'concurrently'],
]

export const componentMissing = defineFormRule({
  code: 'TB086',
  severity: 'warning',
  sure: 'text',
  clause: {
    nd30: 'NĐ 30/2020/NĐ-CP, Điều 8, khoản 2',
    mttq: 'NĐ 30/2020/NĐ-CP, Điều 8, khoản 2',
    cong_doan: 'NĐ 30/2020/NĐ-CP, Điều 8, khoản 2',
    hoi_lhpn: 'NĐ 30/2020/NĐ-CP, Điều 8, khoản 2',
    huu_nghi: 'NĐ 30/2020/NĐ-CP, Điều 8, khoản 2',
    dang_hd05: 'HD 05-HD/VPTW, Phần II, mục I',
    dang_hd36: 'HD 36-HD/VPTW, mục II, khoản 1',
    doan_hd29: 'HD 29-HD/TWĐTN-VP, mục III',
  },
  holds: { profiles: ['nd30', 'mttq', 'cong_doan', 'hoi_lhpn', 'huu_nghi', 'dang_hd05', 'dang_hd36', 'doan_hd29'] },
  covers: ['U067', 'U075', 'U090', 'U098', 'U100', 'U133', 'U143', 'U153'],
  bad: { change: { without: ['number'] }, at: 'parentBody' },
  good: { change: { texts: { number: 'Số:         /KH-SNV', placeDate: 'Sơn Hà, ngày      tháng 10 năm 2026' } } },
  check({ recognised, parts, partsOf, stage }, report) {
    // Of a document that is to be issued it is told what it lacks; what comes with a decision has no head of its own.
    if (stage === 'final' || recognised.plan.issuedWith !== undefined) return
    // Lines without a role may be what is missed.
    if (recognised.doubts.some(({ code }) => code === 'NV012' || code === 'NV033' || code === 'NV042')) return
    const own = parts.filter(({ component }) => component !== undefined && component.appendix === undefined)
    const [first] = own
    const known = main.filter(([...keys]) => keys.some((key) => partsOf(key).length > 0)).length
    // A file with half of them is a piece of a document.
    if (first === undefined || known < main.length - 2) return
    for (const [wanted, ...others] of main) {
      if ([wanted, ...others].every((key) => partsOf(key).length === 0)) report(first.place, { component: wanted })
    }
  },
})
