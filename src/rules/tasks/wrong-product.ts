import { formatNumber } from '../../language/numbers/format-number.ts'
import { defineRule } from '../rule.ts'
import { costTable } from './example-table.ts'
import { cellNumber, isSomeTotal } from './total-row.ts'

const quantity = /^(?:số lượng|sl|khối lượng)(?: \([^()]{0,30}\))?$/u
const price = /^(?:đơn giá|mức chi|định mức)(?: \([^()]{0,30}\))?$/u
const amount = /^(?:thành tiền|số tiền)(?: \([^()]{0,30}\))?$/u
/** A further factor. */
const factor = /^(?:số (?:ngày|buổi|lần|tháng|người|lớp|tiết|giờ|đợt|hệ số)|hệ số|thời gian|thời lượng|tỷ lệ)/u
const columns = 'TT, Nội dung chi, Số lượng, Đơn giá, Thành tiền'
/** đồng, nghìn đồng or triệu đồng: price and amount may have different ones. */
const scales = [1, 1e-3, 1e-6, 1e3, 1e6]

export const wrongProduct = defineRule({
  code: 'ND079',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  covers: ['U178'],
  bad: {
    yaml: costTable(
      ['"1"|Lớp tập trung|"12"|"38.000.000"|"⟦465.000.000⟧"', '"2"|Lớp thực hành|"24"|"6.800.000"|"163.200.000"'],
      columns,
    ),
  },
  good: {
    yaml: costTable(
      ['"1"|Lớp tập trung|"12"|"38.000.000"|"456.000.000"', '"2"|Lớp thực hành|"24"|"6.800.000"|"163.200.000"'],
      columns,
    ),
  },
  check({ reading }, report) {
    for (const { headings, rows } of reading.tables()) {
      if (headings.some((heading) => factor.test(heading))) continue
      const [quantities, prices, amounts] = [quantity, price, amount].map((words) => onlyColumn(headings, words))
      if (quantities === undefined || prices === undefined || amounts === undefined) continue
      for (const row of rows) {
        if (row.group || isSomeTotal(row)) continue
        const cell = row.cells[amounts]
        const [count, each, all] = [row.cells[quantities], row.cells[prices], cell].map(cellNumber)
        if (!isNumber(count) || !isNumber(each) || !isNumber(all) || cell === undefined) continue
        const product = count.value * each.value
        // A price may be rounded by half of its last digit.
        const slack = 0.5 * 10 ** -all.decimals + 0.5 * 10 ** -each.decimals * count.value + 1e-6
        if (scales.some((scale) => Math.abs(product * scale - all.value) <= slack * Math.max(1, scale))) continue
        report(cell.place, { amount: formatNumber(all.value), product: formatNumber(product) })
      }
    }
  },
})

function onlyColumn(headings: readonly string[], words: RegExp): number | undefined {
  const found = headings.flatMap((heading, column) => (words.test(heading) ? [column] : []))
  return found.length === 1 ? found[0] : undefined
}

function isNumber(number: ReturnType<typeof cellNumber>): number is Exclude<ReturnType<typeof cellNumber>, 'empty' | undefined> {
  return number !== undefined && number !== 'empty'
}
