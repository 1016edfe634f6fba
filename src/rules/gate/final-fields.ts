import type { Place, Plan } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'

type Field = 'so' | 'ngay_ban_hanh' | 'dia_danh' | 'ky_hieu' | 'noi_nhan' | 'luu' | 'ky' | 'ho_ten'

/** What a draft may leave to the clerk and the signer (NĐ 30/2020/NĐ-CP, Điều 15: number and day come after signature), a finished document must have. */
export const finalFields = defineRule({
  code: 'TT006',
  group: 'ban-hanh',
  severity: 'error',
  clause: {
    nha_nuoc: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2',
    mttq: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2',
    cong_doan: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2',
    hoi_lhpn: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2',
    huu_nghi: 'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2',
    dang_hd05: 'HD 05-HD/VPTW, Phần II, mục I, khoản 2, 3, 4, 7 và 9',
    dang_hd36: 'HD 36-HD/VPTW, mục II, khoản 1',
    doan: 'HD 29-HD/TWĐTN-VP, mục III',
  },
  sure: 'text',
  covers: ['U075', 'U090', 'U133', 'U143', 'U153'],
  bad: { yaml: '⟦the_thuc⟧: nha_nuoc', without: ['so'], stage: 'final' },
  good: { yaml: 'so: 15', stage: 'final' },
  check({ plan, stage, readable }, report) {
    if (stage !== 'final' && plan.status !== 'ban_hanh') return
    for (const { field, missing, at } of demands(plan)) {
      if (missing && readable(at.path)) report(at, { field })
    }
  },
})

function demands(plan: Plan): readonly { readonly field: Field; readonly missing: boolean; readonly at: Place }[] {
  // What a plan issued with a decision lacks stands in the decision (NĐ 30, Phụ lục III, Mẫu 1.3).
  if (plan.issuedWith !== undefined) return []
  const key = (name: string): Place => ({ ...plan.headPlace, path: `/${name}` })
  return [
    { field: 'so', missing: plan.number === undefined, at: key('so') },
    { field: 'ky_hieu', missing: plan.symbol === undefined && plan.issuer.abbreviation === undefined, at: key('ky_hieu') },
    { field: 'dia_danh', missing: plan.placeName === undefined, at: key('dia_danh') },
    { field: 'ngay_ban_hanh', missing: plan.issuedOn === undefined, at: plan.issuedIn?.place ?? key('ngay_ban_hanh') },
    {
      field: 'noi_nhan',
      missing: plan.recipients !== undefined && plan.recipients.to.length === 0,
      at: plan.recipients?.place ?? key('noi_nhan'),
    },
    {
      field: 'luu',
      // `- Lưu.` without a place is told among the recipients.
      missing:
        plan.recipients !== undefined &&
        plan.recipients.archive.length === 0 &&
        !plan.recipients.to.some(({ name }) => /^lưu[.:]?$/iu.test(name.value)),
      at: plan.recipients?.place ?? key('noi_nhan'),
    },
    ...plan.signatures.map((signature) => ({
      field: 'ho_ten' as const,
      missing: signature.name === undefined,
      at: signature.place,
    })),
  ]
}
