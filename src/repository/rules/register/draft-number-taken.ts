import { nextNumber } from '../../register/next-number.ts'
import { numberKey, type PlanNumber, readPlanNumber, readPlanSymbol, shownNumber } from '../../register/plan-number.ts'
import type { RegisterEntry, Series } from '../../register/series.ts'
import { shownDate } from '../../tables/table.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { numberSpot, otherPlan, relatedPlan } from './other-plan.ts'

/** A plan with a number and no day is not issued; its number is held against the series that runs now. */
export const draftNumberTaken = defineRepositoryRule({
  code: 'KO006',
  severity: 'warning',
  clause: { nd30: 'NĐ 30/2020/NĐ-CP, Điều 15 khoản 2' },
  sure: 'practice',
  bad: {
    files: [
      { name: '15.plan.yaml', yaml: 'so: 15\nngay_ban_hanh: 2026-10-05' },
      {
        name: 'nhap.plan.yaml',
        yaml: 'so: ⟦15⟧\ntrich_yeu: Kiểm tra công tác văn thư năm 2027',
        without: ['ngay_ban_hanh'],
      },
    ],
  },
  good: {
    files: [
      { name: '15.plan.yaml', yaml: 'so: 15\nngay_ban_hanh: 2026-10-05' },
      {
        name: 'nhap.plan.yaml',
        yaml: 'trich_yeu: Kiểm tra công tác văn thư năm 2027',
        without: ['so', 'ngay_ban_hanh'],
      },
    ],
  },
  check({ register, today, config }, report) {
    const { apart, issuers, series } = register()
    const drafts = apart.filter(
      ({ number, issuedOn, issuedWith }) => number && issuedOn === undefined && issuedWith === undefined,
    )
    if (drafts.length === 0) return
    const taken = takenNumbers(series, { today, termsFor: config.termsFor })
    for (const record of drafts) {
      const number = record.number && readPlanNumber(record.number.text)
      const issuer = issuers.get(record)
      if (number === undefined || issuer === undefined || issuer.mayBeSeveral) continue
      const given = taken.get(keyOf(issuer.id, readPlanSymbol(record.symbol?.text ?? '').whole, number))
      if (given === undefined) continue
      const args = {
        number: given.entry.shown,
        date: shownDate(given.entry.date),
        next: given.next,
        ...otherPlan(given.entry.record),
      }
      report(record, numberSpot(record), args, relatedPlan(given.entry.record))
    }
  },
})

interface TakenNumber {
  readonly entry: RegisterEntry
  /** The next free one of the series, as it is shown. */
  readonly next: string
}

/** The numbers of the series that run today. */
function takenNumbers(series: readonly Series[], now: Parameters<typeof nextNumber>[1]): ReadonlyMap<string, TakenNumber> {
  const running = series.flatMap((one) => {
    const next = nextNumber(one, now)
    const shown = next === undefined ? undefined : shownNumber({ value: next, letter: '' }, one.symbol)
    return shown === undefined ? [] : one.entries.map((entry) => ({ entry, next: shown, issuer: one.issuer.id }))
  })
  return new Map(running.map(({ issuer, ...taken }) => [keyOf(issuer, taken.entry.symbol, taken.entry.number), taken]))
}

function keyOf(issuer: string, symbol: string, number: PlanNumber): string {
  return `${issuer}\n${symbol}\n${numberKey(number)}`
}
