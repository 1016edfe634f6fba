import type { PlanRecord } from '../../plan-record.ts'
import { readPlanSymbol } from '../../register/plan-number.ts'
import type { RegisterEntry } from '../../register/series.ts'
import { defineRepositoryRule } from '../repository-rule.ts'
import { otherPlan, relatedPlan } from './other-plan.ts'

/** So many plans with one symbol make it the body's usual one, against so few with another. */
const usually = 5
const rarely = 1

/**
 * Units that draft may stand behind the body in the symbol (`KH-UBND-VX`): only another body's letters are told. Where the plan's own `viet_tat` says the
 * usual ones, that its `ky_hieu` does not is told already (TT024).
 */
export const unusualSymbol = defineRepositoryRule({
  code: 'KO007',
  severity: 'info',
  clause: { nd30: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 điểm b' },
  sure: 'practice',
  bad: {
    files: [
      ...[11, 12, 13, 14, 15].map(of),
      {
        name: '16.plan.yaml',
        yaml: 'so: 16\nngay_ban_hanh: 2026-10-16\nco_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: ⟦SNVU⟧}',
      },
    ],
  },
  good: { files: [11, 12, 13, 14, 15, 16].map(of) },
  check(repository, report) {
    const byIssuer = new Map<string, Map<string, RegisterEntry[]>>()
    for (const { issuer, entries } of repository.register().series)
      for (const entry of entries) {
        // A body may be given another abbreviation with a new year.
        const body = `${issuer.id} ${entry.date.year}`
        const symbols = byIssuer.get(body) ?? new Map<string, RegisterEntry[]>()
        byIssuer.set(body, symbols)
        const letters = readPlanSymbol(entry.record.symbol?.text ?? '').series
        const plans = symbols.get(letters) ?? []
        symbols.set(letters, plans)
        if (letters !== '') plans.push(entry)
      }
    for (const symbols of byIssuer.values()) {
      const sorted = [...symbols.values()].toSorted((a, b) => b.length - a.length)
      const [usual = [], ...others] = sorted
      const [model] = usual
      if (model?.record.symbol === undefined || usual.length < usually) continue
      for (const entry of others.filter(({ length }) => length <= rarely).flat()) {
        const { symbol, file } = entry.record
        if (symbol === undefined || !sameType(symbol.text, model.record.symbol.text)) continue
        if (isAbbreviatedAs(entry.record, model.record.symbol.text)) continue
        const args = { symbol: symbol.text, usual: model.record.symbol.text, plans: usual.length, ...otherPlan(model.record) }
        if (file !== model.record.file) report(entry.record, symbol, args, relatedPlan(model.record))
      }
    }
  },
})

function isAbbreviatedAs({ issuer: { abbreviation } }: PlanRecord, symbol: string): boolean {
  return abbreviation !== undefined && readPlanSymbol(symbol).series.endsWith(`-${readPlanSymbol(abbreviation).whole}`)
}

/** A programme of action (`CTr-UBND`) is another type, not another symbol of plans. */
function sameType(a: string, b: string): boolean {
  return typeOf(a) === typeOf(b)
}

function typeOf(symbol: string): string | undefined {
  return symbol.toUpperCase().split(/[-/]/u)[0]?.trim()
}

function of(number: number): { readonly name: string; readonly yaml: string } {
  return { name: `${number}.plan.yaml`, yaml: `so: ${number}\nngay_ban_hanh: 2026-10-${number}` }
}
