import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Table } from './table.ts'
import { sheetNames } from './xlsx/sheet-names.ts'
import { sheetXml } from './xlsx/sheet-xml.ts'
import { stylesXml } from './xlsx/styles-xml.ts'
import { contentTypesXml, packageLinksXml, workbookLinksXml, workbookXml } from './xlsx/workbook-xml.ts'

/**
 * A workbook (ECMA-376, Office Open XML) with one sheet a table: typed dates, filters, the header row frozen and printed on every page. An empty table is
 * left out while another is full. The same tables give the same bytes.
 */
export function xlsxOf(tables: readonly Table[]): Uint8Array {
  const full = tables.flatMap(withinSheets)
  const sheets = full.length > 0 ? full : tables.slice(0, 1)
  const names = sheetNames(sheets.map(({ name }) => name))
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypesXml(sheets.length),
    '_rels/.rels': packageLinksXml,
    'xl/workbook.xml': workbookXml(sheets, names),
    'xl/_rels/workbook.xml.rels': workbookLinksXml(sheets.length),
    'xl/styles.xml': stylesXml,
    ...Object.fromEntries(sheets.map((table, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(table)])),
  }
  const zip: Zippable = {}
  // Local time, as zip entries hold it; the first day that one can bear.
  for (const [name, xml] of Object.entries(parts)) zip[name] = [strToU8(xml), { mtime: new Date(1980, 0, 1), level: 6 }]
  return zipSync(zip)
}

/** As many rows as a sheet can have below its header; the rest goes on in another. */
const mostRows = 1_048_575

/** The tables of one that is longer than a sheet; none of an empty one. */
function withinSheets(table: Table): readonly Table[] {
  const count = Math.ceil(table.rows.length / mostRows)
  return Array.from({ length: count }, (_, at) => ({ ...table, rows: table.rows.slice(at * mostRows, (at + 1) * mostRows) }))
}
