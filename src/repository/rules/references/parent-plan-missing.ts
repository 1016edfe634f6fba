import { readPlanSymbol } from '../../register/plan-number.ts'
import { defineRepositoryRule } from '../repository-rule.ts'

/** Only where the repository has plans of that body: one's own repository does not hold the plans of the ministries. */
export const parentPlanMissing = defineRepositoryRule({
  code: 'KO029',
  severity: 'info',
  sure: 'practice',
  bad: {
    files: [
      {
        name: '198-ubnd.plan.yaml',
        yaml: 'co_quan: {ban_hanh: Ủy ban nhân dân tỉnh Sơn Hà, viet_tat: UBND}\nso: 198\nngay_ban_hanh: 2026-08-20\ntrich_yeu: Cải cách hành chính năm 2027',
      },
      {
        name: '15-snv.plan.yaml',
        yaml: `thuc_hien: ⟦{so: 210, ky_hieu: KH-UBND, ngay: 2026-09-02, co_quan: Ủy ban nhân dân tỉnh}⟧
mo_dau: |
  Thực hiện Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  good: {
    files: [
      {
        name: '198-ubnd.plan.yaml',
        yaml: 'co_quan: {ban_hanh: Ủy ban nhân dân tỉnh Sơn Hà, viet_tat: UBND}\nso: 198\nngay_ban_hanh: 2026-08-20\ntrich_yeu: Cải cách hành chính năm 2027',
      },
      {
        name: '15-snv.plan.yaml',
        yaml: `thuc_hien: {so: 198, ky_hieu: KH-UBND, ngay: 2026-08-20, co_quan: Ủy ban nhân dân tỉnh}
mo_dau: |
  Thực hiện Kế hoạch số 198/KH-UBND ngày 20/8/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính, Sở Nội vụ ban hành Kế hoạch như sau:`,
      },
    ],
  },
  check({ records, references }, report) {
    const { of, fitsIssuer } = references()
    for (const record of records)
      for (const { parentKey, cited, text, issuer, symbol } of record.parents === undefined ? [] : of(record)) {
        if (parentKey === undefined || cited !== undefined || issuer === undefined) continue
        const isHere = records.some(
          (plan) =>
            plan !== record &&
            plan.symbol !== undefined &&
            readPlanSymbol(plan.symbol.text).whole === symbol.whole &&
            fitsIssuer(record, issuer, plan) === 'same',
        )
        if (isHere) report(record, parentKey, { text: text.replace(/^.*số /u, ''), issuer })
      }
  },
})
