import type { Table } from '../table.ts'
import { columnName } from './sheet-xml.ts'
import { xmlText } from './xml-text.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageLinks = 'http://schemas.openxmlformats.org/package/2006/relationships'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export function contentTypesXml(sheets: number): string {
  const parts = numbers(sheets).map(
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
  )
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${parts.join('')}</Types>`
}

export const packageLinksXml = `${head}<Relationships xmlns="${packageLinks}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

export function workbookLinksXml(sheets: number): string {
  const links = numbers(sheets).map(
    (n) => `<Relationship Id="rId${n}" Type="${relationships}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  )
  return `${head}<Relationships xmlns="${packageLinks}">${links.join('')}<Relationship Id="rId${sheets + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`
}

/** The sheets in order, with the names that filters and repeated header rows are known by. */
export function workbookXml(sheets: readonly Table[], names: readonly string[]): string {
  const listed = names.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const defined = sheets.map(({ columns, rows }, at) => {
    const sheet = `'${(names[at] ?? '').replaceAll("'", "''")}'`
    const area = `${sheet}!$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}`
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${xmlText(area)}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlText(`${sheet}!$1:$1`)}</definedName>`
  })
  return `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><sheets>${listed.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1)
}
