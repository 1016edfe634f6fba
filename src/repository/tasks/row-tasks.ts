import { optional } from '../../plan/optional.ts'
import type { Plan } from '../../plan/plan.ts'
import { plainText } from '../../plan/prose.ts'
import { columnOf, type ReadCell, type ReadTable } from '../../rules/read-tables.ts'
import { headingsByPath } from './headings-by-path.ts'
import type { TaskContext } from './task-context.ts'
import { type TaskRecord, type TaskRole, taskRoles } from './task-record.ts'
import { unitNames } from './unit-names.ts'

/** Headings of columns that name who does the work, besides those that the table's roles know. */
const doers: Readonly<Partial<Record<TaskRole, RegExp>>> = {
  thuc_hien:
    /^(?:cơ quan|đơn vị|người|bộ phận|cá nhân|tổ chức|phân công|đơn vị, cá nhân|cá nhân, đơn vị)(?: \/ ?(?:đơn vị|cá nhân))? (?:thực hiện|phụ trách|đảm nhận|chịu trách nhiệm)$|^(?:phụ trách|người phụ trách|phân công|phân công thực hiện|thực hiện)$/u,
  theo_doi:
    /^(?:(?:cơ quan|đơn vị|người|lãnh đạo) )?(?:theo dõi|chỉ đạo|giám sát|kiểm tra)(?:, (?:đôn đốc|kiểm tra|giám sát))?$/u,
}
/** Names one above the other, in a text that puts a cell on one line. */
const betweenNames = /\s\/\s/gu
/** Of a group of rows, whose own are numbered. */
const groupLabel = /^(?:[IVXLC]{1,5}|[A-ZĐ])[.)]?$/u
const moneyHeading = /^(?:dự kiến |dự toán )?(?:nguồn )?kinh phí(?: (?:thực hiện|dự kiến))?(?: \([^)]{1,20}\))?$/u

/** The rows of tables that give work: such a table has a column of tasks and one that says who or when. */
export function rowTasks(plan: Plan, context: TaskContext): readonly TaskRecord[] {
  const headingsAt = headingsByPath(plan, context)
  return context.reading.tables().flatMap((table) => tasksOfTable(table, context, headingsAt))
}

function tasksOfTable(
  table: ReadTable,
  { deadlinesAt, abbreviations }: TaskContext,
  headingsAt: (path: string) => readonly string[],
): readonly TaskRecord[] {
  const task = columnOf(table, 'nhiem_vu')
  const due = columnOf(table, 'thoi_han')
  // Persons carry out what they are named for (`vai_tro: nguoi`).
  const byRole = (role: TaskRole) => columnOf(table, role) ?? (role === 'thuc_hien' ? columnOf(table, 'nguoi') : undefined)
  const who = taskRoles.map((role) => [role, byRole(role) ?? headed(table, doers[role])] as const)
  if (task === undefined || (due === undefined && who.every(([, column]) => column === undefined))) return []
  const number = columnOf(table, 'stt')
  const deliverable = columnOf(table, 'san_pham')
  const money = columnOf(table, 'kinh_phi') ?? headed(table, moneyHeading)
  const told = [due, deliverable, money, ...who.map(([, column]) => column)]
  const cellsAt = withDittos(spread(table), new Set(told))
  const isNumbered = table.rows.some((_, at) => number !== undefined && /^\d/u.test(cellsAt[at]?.[number]?.text ?? ''))
  let group: readonly string[] = []
  const headings = headingsAt(table.table.place.path)
  return table.rows.flatMap((row, at): readonly TaskRecord[] => {
    const cell = (column: number | undefined): ReadCell | undefined => (column === undefined ? undefined : cellsAt[at]?.[column])
    const own = cell(task)
    // `I | Tuyên truyền | | |` over rows 1, 2, 3 is the title of these.
    const isTitle = isNumbered && groupLabel.test(cell(number)?.text ?? '') && told.every((column) => !cell(column)?.text)
    if (row.group || own === undefined || own.columnSpan > 1 || isTitle) {
      const words = row.cells.flatMap((one) => (one === undefined || one.text === '' ? [] : [one.text]))
      if (words.length > 0) group = [words.join(' ')]
      return []
    }
    if (own.text === '') return []
    const time = cell(due)
    const deadlines = time === undefined ? [] : deadlinesAt(time.cell.place)
    const values = (column: number | undefined): readonly string[] => {
      const text = linesIn(cell(column))
      return text === '' ? [] : [text]
    }
    const [deliverables, funding] = [values(deliverable), values(money)]
    return [
      {
        text: linesIn(own),
        above: [...headings, ...group],
        units: who.flatMap(([role, column]) =>
          values(column).flatMap((text) => unitNames(text.replace(betweenNames, '\n'), role, abbreviations)),
        ),
        deadlines: (deadlines.length > 0 ? deadlines : deadlinesAt(own.cell.place)).map(({ record }) => record),
        path: own.cell.place.path,
        range: own.place.range,
        ...optional({
          label: values(number)[0],
          deliverables: deliverables.length === 0 ? undefined : deliverables,
          funding: funding.length === 0 ? undefined : funding,
        }),
      },
    ]
  })
}

function headed({ headings, roles }: ReadTable, words: RegExp | undefined): number | undefined {
  if (words === undefined) return undefined
  const found = headings.flatMap((heading, column) => (roles[column] === undefined && words.test(heading) ? [column] : []))
  return found.length === 1 ? found[0] : undefined
}

/** Its paragraphs, each on a line: names are often listed so. */
function linesIn(cell: ReadCell | undefined): string {
  return (cell?.cell.paragraphs ?? [])
    .map((paragraph) => plainText(paragraph).trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** `- nt -`, `〃`: who, when and what for is as in the cell above. */
const ditto = /^[-–\s(]*(?:n\/?t|như trên|[〃″"]|'')[-–\s).]*$/iu

function withDittos(rows: ReturnType<typeof spread>, columns: ReadonlySet<number | undefined>): ReturnType<typeof spread> {
  const above: (ReadCell | undefined)[] = []
  return rows.map((cells) =>
    cells.map((cell, column) => {
      const meant = cell !== undefined && columns.has(column) && ditto.test(cell.text) ? (above[column] ?? cell) : cell
      if (meant !== undefined && meant.text !== '') above[column] = meant
      return meant
    }),
  )
}

/** The cells of each row, a merged cell in every row that it covers. */
function spread({ rows }: ReadTable): readonly (readonly (ReadCell | undefined)[])[] {
  const open: ({ readonly cell: ReadCell; readonly rows: number } | undefined)[] = []
  return rows.map(({ cells }) =>
    Array.from(cells, (cell, column) => {
      const above = open[column]
      const shown = cell ?? (above !== undefined && above.rows > 0 ? above.cell : undefined)
      open[column] =
        cell !== undefined
          ? { cell, rows: cell.cell.rowSpan - 1 }
          : above === undefined
            ? undefined
            : { cell: above.cell, rows: above.rows - 1 }
      return shown
    }),
  )
}
