import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarDate } from '../../../src/plan/plan.ts'
import type { PlanRecord } from '../../../src/repository/plan-record.ts'
import { judgeRepository } from '../../../src/repository/rules/judge-repository.ts'
import { today } from '../../rules/sample-plans.ts'

const start = { line: 1, column: 1, offset: 0 }
const spot = { range: { start, end: start }, path: '' }

/** One plan of a series: how far its number is from the one before, and how many days. */
interface Step {
  readonly up: number
  readonly days: number
}

interface Body {
  readonly family: 'nha_nuoc' | 'dang'
  readonly name: string
  readonly profile: string
  readonly symbol: string
}

const bodies: readonly Body[] = [
  { family: 'nha_nuoc', name: 'Sở Nội vụ tỉnh Sơn Hà', profile: 'nd30', symbol: 'KH-SNV' },
  { family: 'nha_nuoc', name: 'Ủy ban nhân dân xã Hòa Phú', profile: 'nd30', symbol: 'KH-UBND' },
  { family: 'nha_nuoc', name: 'Ủy ban nhân dân xã Tân Lập', profile: 'nd30', symbol: 'KH-UBND' },
  { family: 'dang', name: 'Tỉnh ủy Sơn Hà', profile: 'dang_hd05', symbol: 'KH/TU' },
  { family: 'dang', name: 'Đảng ủy xã Hòa Phú', profile: 'dang_hd05', symbol: 'KH/ĐU' },
]

function record(body: Body, number: number, date: CalendarDate, name: string): PlanRecord {
  const { family, profile, symbol } = body
  return {
    file: `${name}.plan.yaml`,
    head: spot,
    family,
    profile,
    status: 'ban_hanh',
    issuer: { names: [body.name], parent: [], ...spot },
    number: { text: String(number), ...spot },
    symbol: { text: symbol, ...spot },
    issuedOn: { text: '', date, ...spot },
    subject: { text: `Việc ${name}`, ...spot },
    signers: [],
    citations: [],
    tasks: [],
  }
}

/** Plans numbered as the law says: the State's from year to year, the Party's on and on, now and then from 1 again for a new term. */
function repository(series: readonly (readonly Step[])[], terms: readonly number[]): readonly PlanRecord[] {
  return series.flatMap((steps, at) => {
    const body = bodies[at % bodies.length] as Body
    let day = Date.UTC(2025, 0, 3)
    let number = 0
    let year = 2025
    return steps.map(({ up, days }, index) => {
      // A congress takes a day at least.
      day += (body.family === 'dang' && terms.includes(index) ? days + 1 : days) * 86_400_000
      const date = new Date(day)
      const begins = body.family === 'dang' ? terms.includes(index) : date.getUTCFullYear() !== year
      year = date.getUTCFullYear()
      number = begins ? 1 : number + up
      return record(body, number, dateOf(date), `${at}-${index}`)
    })
  })
}

function dateOf(date: Date): CalendarDate {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const step = fc.record({ up: fc.integer({ min: 1, max: 4 }), days: fc.integer({ min: 0, max: 40 }) })
const someSeries = fc.array(fc.array(step, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: bodies.length })
const terms = fc.array(fc.integer({ min: 5, max: 29 }), { maxLength: 2 })
const told = (records: readonly PlanRecord[]) =>
  judgeRepository(records, { today }).filter(({ code }) => code.startsWith('KO00') && code !== 'KO004')

test('nothing is told of a repository whose numbers are right', () => {
  fc.assert(
    fc.property(someSeries, terms, (series, restarts) => {
      expect(told(repository(series, restarts))).toEqual([])
    }),
    {
      numRuns: 300,
    },
  )
})

test('of a State series in which one number was written twice, those two plans are told and no other', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 20 }), fc.nat(), fc.nat(), (steps, from, to) => {
      const records = repository([steps.map(({ up, days }) => ({ up, days: days % 15 }))], [])
      const [a, b] = [from % records.length, to % records.length]
      const [one, other] = [records[a], records[b]]
      if (one === undefined || other === undefined || a === b) return
      if (one.issuedOn?.date?.year !== other.issuedOn?.date?.year) return
      const wrong = records.map((plan) => (plan === other && one.number !== undefined ? { ...plan, number: one.number } : plan))
      expect(told(wrong).map(({ code, file }) => `${code} ${file}`)).toEqual(
        [one.file, other.file]
          .toSorted((x, y) => records.findIndex(({ file }) => file === x) - records.findIndex(({ file }) => file === y))
          .map((file) => `KO001 ${file}`),
      )
    }),
    { numRuns: 300 },
  )
})

test('of a State series in which one day was written wrong, at most one plan is told', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 3, maxLength: 20 }),
      fc.nat(),
      fc.integer({ min: 1, max: 365 }),
      (steps, at, dayOfYear) => {
        const records = repository([steps.map(({ up, days }) => ({ up, days: days % 15 }))], [])
        const wrong = records.map((plan, index) =>
          index === at % records.length && plan.issuedOn !== undefined
            ? { ...plan, issuedOn: { ...plan.issuedOn, date: dateOf(new Date(Date.UTC(2025, 0, dayOfYear))) } }
            : plan,
        )
        const found = told(wrong)
        expect(found.length).toBeLessThanOrEqual(1)
        for (const { code } of found) expect(code).toBe('KO003')
      },
    ),
    { numRuns: 300 },
  )
})
