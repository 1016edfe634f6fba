import type { Place, Plan } from '../plan/plan.ts'
import { plainText } from '../plan/prose.ts'
import { placeWithin } from '../plan/snippet.ts'
import type { Cell, Table } from '../plan/table.ts'
import { type Grid, gridOf } from '../plan/table-grid.ts'
import { tablesOf } from './tables-of.ts'

export interface ReadCell {
  readonly cell: Cell
  /** All its paragraphs as one text. */
  readonly text: string
  readonly columnSpan: number
  /** Of the text where its characters can be located, else of the cell. */
  readonly place: Place
}

export interface ReadRow {
  /** A row that names a group of rows. */
  readonly group: boolean
  /** By column; a merged cell stands at its first column and first row alone. */
  readonly cells: readonly (ReadCell | undefined)[]
}

/** A table by its columns: what each is headed, and what it holds by `vai_tro` or, without it, by the heading. */
export interface ReadTable {
  readonly table: Table
  /** In small letters; what stands above several columns belongs to each. */
  readonly headings: readonly string[]
  readonly roles: readonly (string | undefined)[]
  readonly rows: readonly ReadRow[]
}

const roles: readonly (readonly [string, RegExp])[] = [
  ['stt', /^(?:stt|tt|số tt|số thứ tự)$/u],
  [
    'nhiem_vu',
    /^(?:tên )?(?:các )?(?:nội dung|nhiệm vụ|công việc|hoạt động|đầu việc)(?:\s?[/,]?\s?(?:và )?(?:nội dung|công việc|nhiệm vụ|thực hiện|chủ yếu|hoạt động|trọng tâm|chi)){0,4}$/u,
  ],
  ['chu_tri', /chủ trì/u],
  ['phoi_hop', /phối hợp/u],
  ['thoi_han', /^(?:thời (?:gian|hạn)|hạn|tiến độ)(?: (?:thực hiện|hoàn thành|ban hành|báo cáo|gửi)){0,2}$/u],
  ['san_pham', /^(?:sản phẩm|kết quả)(?: (?:đầu ra|dự kiến|đạt được|hoàn thành|chủ yếu)){0,2}$/u],
]

/** The tables of a plan, in printed order. */
export function readTables(plan: Plan): readonly ReadTable[] {
  return tablesOf(plan).map((table) => {
    const grid = gridOf(table)
    const headings = headingsOf(grid)
    return {
      table,
      headings,
      roles: headings.map(
        (heading, column) => table.columns[column]?.role ?? roles.find(([, words]) => words.test(heading))?.[0],
      ),
      rows: grid.rows.map(({ group, cells }) => {
        const byColumn: (ReadCell | undefined)[] = Array.from({ length: grid.columns })
        for (const { cell, column, columnSpan } of cells) byColumn[column] = readCell(cell, columnSpan)
        return { group, cells: byColumn }
      }),
    }
  })
}

/** The column of a role; undefined where there is none, or more than one. */
export function columnOf({ roles }: ReadTable, role: string): number | undefined {
  const first = roles.indexOf(role)
  return first >= 0 && roles.lastIndexOf(role) === first ? first : undefined
}

/** Each cell is seen once: a line of a file has room for a hundred thousand columns. */
function headingsOf({ header, columns }: Grid): readonly string[] {
  const texts: string[][] = Array.from({ length: columns }, () => [])
  for (const { cells } of header) {
    for (const { cell, column, columnSpan } of cells) {
      const text = textOf(cell)
      for (let at = column; at < column + columnSpan; at++) texts[at]?.push(text)
    }
  }
  return texts.map((parts) => parts.join(' ').trim().toLowerCase())
}

function readCell(cell: Cell, columnSpan: number): ReadCell {
  const text = textOf(cell)
  const [first = [], ...others] = cell.paragraphs
  const exact = others.length === 0 && first.length === 1 && first[0]?.kind === 'text' && !first[0].bold && text !== ''
  return { cell, text, columnSpan, place: exact ? placeWithin(cell.place, 0, text.length) : cell.place }
}

function textOf({ paragraphs }: Cell): string {
  return paragraphs.map(plainText).join(' ').trim()
}
