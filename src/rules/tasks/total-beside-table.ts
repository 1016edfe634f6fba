import { findMoney } from '../../language/numbers/find-money.ts'
import { formatNumber } from '../../language/numbers/format-number.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { columnOf, type ReadTable } from '../read-tables.ts'
import { defineRule } from '../rule.ts'
import { costTable } from './example-table.ts'
import { cellNumber, isSomeTotal } from './total-row.ts'

const rows = ['"1"|Khảo sát|"38.000.000"', '"2"|Tập huấn|"52.400.000"', '""|Cộng|"90.400.000"']
const columns = 'TT, Nội dung chi, Kinh phí (đồng)'
const total =
  /(?<!\p{L})tổng (?:số )?(?:kinh phí|dự toán)(?: (?:thực hiện|dự kiến|triển khai|tổ chức|bảo đảm)){0,2}(?: (?:của )?kế hoạch(?: này)?)?\s?(?:là|:)?\s$/iu
const scales = [1, 1e-3, 1e-6, 1e-9]

/** The total cost that the text names stands in a total row of the table of costs, in its unit. */
export const totalBesideTable = defineRule({
  code: 'ND080',
  group: 'nhiem-vu',
  severity: 'warning',
  sure: 'practice',
  covers: ['U179'],
  bad: { yaml: costTable(rows, columns, 'Tổng kinh phí là ⟦94.000.000 đồng⟧.') },
  good: { yaml: costTable(rows, columns, 'Tổng kinh phí là 90.400.000 đồng.') },
  check({ reading }, report) {
    // With several tables the text may name what they make together.
    const [totals, ...more] = reading
      .tables()
      .map(totalsOf)
      .filter(({ length }) => length > 0)
    if (totals === undefined || more.length > 0) return
    const named = reading.passages().flatMap(({ text, place }) =>
      findMoney(text)
        .filter(({ start }) => total.test(text.slice(Math.max(0, start - 80), start)))
        .map(({ start, end, value }) => ({ place: placeWithin(place, start, end), value })),
    )
    const [only, ...others] = named
    if (only === undefined || others.length > 0) return
    if (totals.some((each) => scales.some((scale) => Math.abs(only.value * scale - each) < 0.5 * scale + 1e-6))) return
    const last = totals.at(-1) ?? 0
    report(only.place, { amount: formatNumber(only.value), table: formatNumber(last) })
  },
})

/** The numbers of the total rows of a table of costs, and what they add up to. */
function totalsOf(table: ReadTable): readonly number[] {
  const { headings, roles } = table
  if (
    columnOf(table, 'kinh_phi') === undefined &&
    !roles.includes('kinh_phi') &&
    !headings.some((heading) => /kinh phí|tiền|dự toán/u.test(heading))
  )
    return []
  return table.rows.filter(isSomeTotal).flatMap(({ cells }) => {
    const numbers = cells.flatMap((cell) => {
      const number = cellNumber(cell)
      return number === undefined || number === 'empty' ? [] : [number.value]
    })
    return [...numbers, numbers.reduce((all, value) => all + value, 0)].filter((value) => value > 0)
  })
}
