import { sameAgency } from '../../../language/agencies/same-agency.ts'
import { compareDates } from '../../../plan/calendar.ts'
import { clausesOf } from '../../../rules/head/form-sources.ts'
import type { PlanRecord } from '../../plan-record.ts'
import { isPlanKind } from '../../references/is-plan-kind.ts'
import type { ResolvedReference } from '../../references/references-of.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { citedSpots } from './cited-spot.ts'

/** A base, or an opening that names the plan: both are where a reader looks for why a plan was issued. */
export const implementsWithoutBasis = defineRepositoryRule({
  code: 'KO027',
  severity: 'warning',
  clause: clausesOf({ state: 'khoản 6 điểm a', hd05: 'khoản 6.2.3', hd36: 'điểm 1.6.1' }),
  sure: 'practice',
  bad: {
    files: [
      {
        name: '15-snv.plan.yaml',
        yaml: `thuc_hien: ⟦{so: 210, ky_hieu: KH-UBND, ngay: 2026-09-02, co_quan: Ủy ban nhân dân tỉnh}⟧
can_cu: [Luật Lưu trữ ngày 21 tháng 6 năm 2024]`,
      },
    ],
  },
  good: {
    files: [
      {
        name: '15-snv.plan.yaml',
        yaml: `thuc_hien: {so: 210, ky_hieu: KH-UBND, ngay: 2026-09-02, co_quan: Ủy ban nhân dân tỉnh}
can_cu:
  - Kế hoạch số 210/KH-UBND ngày 02 tháng 9 năm 2026 của Ủy ban nhân dân tỉnh về chuyển đổi số`,
      },
    ],
  },
  check({ records, references }, report) {
    for (const record of records) {
      const all = references().of(record)
      for (const reference of all) {
        const { parentKey, text, relations } = reference
        if (!(parentKey !== undefined || relations.has('implements')) || isGround(reference, all)) continue
        if (parentKey !== undefined)
          report(record, parentKey, { text: `Kế hoạch số ${text.replace(/^.*số /u, '')}`, where: 'key' })
        else if (isSuperiors(record, reference)) report(record, citedSpots(reference).at, { text, where: 'text' })
      }
    }
  },
})

/** It, or one that surely means it with a slip of the pen, stands among the bases or in the opening: the slip is told by itself. */
function isGround(reference: ResolvedReference, all: readonly ResolvedReference[]): boolean {
  return all.some(
    (other) =>
      meansTheSame(reference, other) && other.citations.some(({ relation, opening }) => relation === 'basis' || opening === true),
  )
}

/** The same number with the same symbol, whatever the date; or a plan of the same number, day and issuer under other letters; or another name of one plan. */
function meansTheSame({ number, symbol, date, issuer, cited }: ResolvedReference, other: ResolvedReference): boolean {
  if (cited !== undefined && other.cited?.plan === cited.plan) return true
  if (other.number.value !== number.value || other.number.letter !== number.letter) return false
  if (other.symbol.whole === symbol.whole) return true
  return (
    isPlanKind(other.kind) &&
    date !== undefined &&
    other.date !== undefined &&
    compareDates(date, other.date) === 0 &&
    (issuer === undefined || other.issuer === undefined || sameAgency(issuer, other.issuer))
  )
}

/** Issued by the body above: one's own plan of last year is carried out too. */
function isSuperiors({ issuer }: PlanRecord, { kind, issuer: told }: ResolvedReference): boolean {
  const parent = issuer.parent.at(-1)
  return isPlanKind(kind) && told !== undefined && parent !== undefined && sameAgency(parent, told)
}
