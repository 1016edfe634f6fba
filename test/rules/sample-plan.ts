import { stringify } from 'yaml'
import type { Finding } from '../../src/finding.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'

/** A plan that no rule finds anything in: the examples of the rules are changes to it. */
const sample: Readonly<Record<string, unknown>> = {
  the_thuc: 'nha_nuoc',
  co_quan: { chu_quan: 'UBND tỉnh Sơn Hà', ban_hanh: 'Sở Nội vụ', viet_tat: 'SNV' },
  so: 15,
  dia_danh: 'Sơn Hà',
  ngay_ban_hanh: '2026-10-05',
  trich_yeu: 'Số hóa hồ sơ lưu trữ năm 2027',
  mo_dau: 'Thực hiện Chương trình công tác năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:',
  noi_dung: [{ muc_dich: 'Lời văn.' }, { nhiem_vu: 'Lời văn.' }, { to_chuc_thuc_hien: 'Lời văn.' }],
  noi_nhan: { gui: ['UBND tỉnh (báo cáo)'], luu: ['VT'] },
  ky: { ky_thay: 'Giám đốc', chuc_vu: 'Phó Giám đốc', ho_ten: 'Nguyễn Văn An' },
}

export const today = { year: 2026, month: 11, day: 22 }

/** The sample with some keys of its root changed; `undefined` takes a key away. */
export function samplePlan(changes: Readonly<Record<string, unknown>> = {}): string {
  const all = Object.entries({ ...sample, ...changes }).filter(([, value]) => value !== undefined)
  return stringify(Object.fromEntries(all), { lineWidth: 0 })
}

/** What is found in a plan given as YAML text. */
export function findingsOf(yaml: string, stage: 'draft' | 'final' = 'draft'): readonly Finding[] {
  return validatePlan({ name: 'x.plan.yaml', bytes: new TextEncoder().encode(yaml) }, { today, stage }).findings
}
