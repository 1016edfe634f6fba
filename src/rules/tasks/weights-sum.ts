import { formatNumber } from '../../language/numbers/format-number.ts'
import { defineRule } from '../rule.ts'
import { costTable } from './example-table.ts'
import { cellNumber, isSomeTotal } from './total-row.ts'

const weights = /^trọng số(?: \(?%\)?)?$/u
const columns = 'TT, Tiêu chí, Trọng số (%)'

/** Weights of all criteria make the whole. Tables with groups, whose weights may be sums, are left alone. */
export const weightsSum = defineRule({
  code: 'ND072',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  covers: ['U208'],
  bad: { yaml: costTable(['"1"|Đúng hạn|"40"', '"2"|Đúng quy trình|"30"', '"3"|Hài lòng|"⟦20⟧"'], columns) },
  good: { yaml: costTable(['"1"|Đúng hạn|"40"', '"2"|Đúng quy trình|"30"', '"3"|Hài lòng|"30"'], columns) },
  check({ reading }, report) {
    for (const { headings, rows } of reading.tables()) {
      const column = headings.findIndex((heading) => weights.test(heading))
      const own = rows.filter((row) => !isSomeTotal(row))
      if (column < 0 || own.length < 2 || own.some(({ group }) => group)) continue
      const cells = own.map((row) => row.cells[column])
      const numbers = cells.map((cell) => cellNumber(cell))
      const sum = numbers.reduce<number>((all, number) => (typeof number === 'object' ? all + number.value : Number.NaN), 0)
      const last = cells.at(-1)
      if (last === undefined || Number.isNaN(sum) || Math.abs(sum - 100) < 0.01 || Math.abs(sum - 1) < 0.001) continue
      report(last.place, { sum: formatNumber(sum) })
    }
  },
})
