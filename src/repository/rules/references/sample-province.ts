import type { ExampleFile } from '../repository-rule.ts'

/** A province's plan that the examples name. */
export function provincePlan(subject: string): ExampleFile {
  return {
    name: '210-ubnd.plan.yaml',
    yaml: `co_quan: {ban_hanh: Ủy ban nhân dân tỉnh Sơn Hà, viet_tat: UBND}\nso: 210\nngay_ban_hanh: 2026-09-02\ntrich_yeu: ${subject}`,
  }
}
