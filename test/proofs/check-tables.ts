import { child, children, descendants, type Element, named, number } from './xml.ts'

/** What a body, a cell or a margin holds. */
export const blocks = new Set(['w:p', 'w:tbl', 'w:sdt'])

export function checkTables(part: string, root: Element): string[] {
  const wrong: string[] = []
  for (const container of descendants(root)) {
    if (!['w:tc', 'w:hdr', 'w:ftr', 'w:txbxContent'].includes(container.name)) continue
    if (children(container).findLast(({ name }) => blocks.has(name))?.name !== 'w:p')
      wrong.push(`${part}: a ${container.name} does not end with a paragraph`)
  }
  for (const [index, table] of named(root, 'w:tbl').entries()) {
    const where = `${part}: table ${index + 1}`
    const grid = children(child(table, 'w:tblGrid'), 'w:gridCol').map((column) => number(column, 'w:w'))
    const rows = children(table, 'w:tr')
    if (grid.length === 0 || grid.some((width) => !(width > 0))) wrong.push(`${where} has no grid, or a column without a width`)
    if (grid.length > 63) wrong.push(`${where} has ${grid.length} columns; Word takes 63`)
    if (rows.length === 0) wrong.push(`${where} has no row`)
    let above = new Set<number>()
    let headerOver = false
    for (const [rowIndex, row] of rows.entries()) {
      const rowWhere = `${where}, row ${rowIndex + 1}`
      const cells = children(row, 'w:tc')
      if (cells.length === 0) wrong.push(`${rowWhere} has no cell`)
      let at = 0
      const open = new Set<number>()
      for (const cell of cells) {
        const properties = child(cell, 'w:tcPr')
        const span = number(child(properties, 'w:gridSpan'), 'w:val', 1)
        const merge = child(properties, 'w:vMerge')
        if (merge !== undefined && merge.attributes.get('w:val') !== 'restart' && !above.has(at))
          wrong.push(`${rowWhere} continues a merged cell that did not begin`)
        if (merge !== undefined) open.add(at)
        const width = number(child(properties, 'w:tcW'), 'w:w', Number.NaN)
        const sum = grid.slice(at, at + span).reduce((all, one) => all + one, 0)
        if (Math.abs(width - sum) > 1 && child(properties, 'w:tcW')?.attributes.get('w:type') === 'dxa')
          wrong.push(`${rowWhere}: a cell is ${width} wide, its columns ${sum}`)
        at += span
      }
      if (at !== grid.length) wrong.push(`${rowWhere} fills ${at} of ${grid.length} columns`)
      const header = child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined
      if (header && headerOver) wrong.push(`${rowWhere} is a header below the body`)
      headerOver ||= !header
      above = open
    }
  }
  return wrong
}
