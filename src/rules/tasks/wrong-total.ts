import { formatNumber } from '../../language/numbers/format-number.ts'
import type { ReadRow, ReadTable } from '../read-tables.ts'
import { defineRule } from '../rule.ts'
import { costTable } from './example-table.ts'
import { cellNumber, isSomeTotal, isTotalRow } from './total-row.ts'

/** What cannot be added up. */
const notAdded = /%|tỷ lệ|tỉ lệ|đơn giá|định mức|mức chi|giá|bình quân|trung bình|năm|tốc độ|so sánh|hệ số/u
const plainNumber = /^\d{1,3}[.)]?$/u
/** "Trong đó" and dashes name parts of the row above: they are counted there. */
const part = /^(?:trong đó|gồm|bao gồm|[-–+•])/iu

/** A total row under plain rows, numbered 1, 2, 3 or not at all; other tables, with groups that have sums of their own, are left alone. */
export const wrongTotal = defineRule({
  code: 'ND073',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  covers: ['U178'],
  bad: { yaml: costTable(['"1"|Khảo sát|"38.000.000"', '"2"|Tập huấn|"52.400.000"', '""|Cộng|"⟦90.500.000⟧"']) },
  good: { yaml: costTable(['"1"|Khảo sát|"38.000.000"', '"2"|Tập huấn|"52.400.000"', '""|Cộng|"90.400.000"']) },
  check({ reading }, report) {
    for (const table of reading.tables()) {
      const at = table.rows.findIndex(isTotalRow)
      const above = table.rows.slice(0, at).filter(({ group }) => !group)
      const totals = table.rows.filter(isSomeTotal).length
      if (at < 0 || at < table.rows.length - totals || above.length < 2 || !above.every((row) => isPlain(row, table))) continue
      table.rows[at]?.cells.forEach((cell, column) => {
        const role = table.roles[column]
        if (
          cell === undefined ||
          cell.columnSpan > 1 ||
          role === 'stt' ||
          (role !== 'kinh_phi' && notAdded.test(table.headings[column] ?? ''))
        )
          return
        const written = cellNumber(cell)
        const sum = sumOf(above, column)
        if (written === undefined || written === 'empty' || sum === undefined) return
        // Rounded figures may be off by half of their last digit each.
        const slack = sum.decimals === 0 ? 0 : (sum.count + 1) * 0.5 * 10 ** -Math.max(sum.decimals, written.decimals)
        if (Math.abs(sum.value - written.value) <= slack + 1e-6) return
        report(cell.place, { written: formatNumber(written.value), sum: formatNumber(sum.value) })
      })
    }
  },
})

function isPlain({ cells }: ReadRow, { roles }: ReadTable): boolean {
  return cells.every((cell, column) => {
    if (cell === undefined || cell.text === '') return true
    if (roles[column] === 'stt') return plainNumber.test(cell.text)
    return !part.test(cell.text) || cell.text.length === 1
  })
}

/** The sum of a column; undefined when it holds words, or fewer than two numbers. */
function sumOf(rows: readonly ReadRow[], column: number) {
  let [value, decimals, count] = [0, 0, 0]
  for (const { cells } of rows) {
    const cell = cells[column]
    if ((cell?.columnSpan ?? 1) > 1 || (cell?.cell.rowSpan ?? 1) > 1) return undefined
    const number = cellNumber(cell)
    if (number === undefined) return undefined
    if (number === 'empty') continue
    value += number.value
    decimals = Math.max(decimals, number.decimals)
    count++
  }
  return count < 2 ? undefined : { value: Math.round(value * 1e4) / 1e4, decimals, count }
}
