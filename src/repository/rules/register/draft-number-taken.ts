import { nextNumber } from '../../register/next-number.ts'
import { readPlanNumber, readPlanSymbol, shownNumber } from '../../register/plan-number.ts'
import { shownDate } from '../../tables/table.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { numberSpot, otherPlan, relatedPlan } from './other-plan.ts'

/** A plan with a number and no day is not issued; its number is held against the series that runs now. */
export const draftNumberTaken = defineRepositoryRule({
  code: 'KO006',
  severity: 'warning',
  clause: { nha_nuoc: 'NĐ 30/2020/NĐ-CP, Điều 15 khoản 2' },
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
    for (const record of apart) {
      const number = record.number && readPlanNumber(record.number.text)
      if (number === undefined || record.issuedOn !== undefined || record.issuedWith !== undefined) continue
      const issuer = issuers.get(record)
      const symbol = readPlanSymbol(record.symbol?.text ?? '').whole
      const running = series.find(
        (one) =>
          one.issuer === issuer &&
          nextNumber(one, { today, termsFor: config.termsFor }) !== undefined &&
          one.entries.some((entry) => entry.symbol === symbol),
      )
      const taken = running?.entries.find(
        (entry) => entry.symbol === symbol && entry.number.value === number.value && entry.number.letter === number.letter,
      )
      if (running === undefined || taken === undefined) continue
      const next = nextNumber(running, { today, termsFor: config.termsFor })
      const args = {
        number: taken.shown,
        date: shownDate(taken.date),
        ...(next === undefined ? {} : { next: shownNumber({ value: next, letter: '' }, running.symbol) }),
        ...otherPlan(taken.record),
      }
      report(record, numberSpot(record), args, relatedPlan(taken.record))
    }
  },
})
