import { paragraph } from '../../word/word-file.ts'

/** Lines of a cell or of the body; `*` at the start is bold, `^` is centred. */
export function lines(texts: readonly string[]): string {
  return texts.map(line).join('')
}

function line(text: string): string {
  const centred = text.startsWith('^')
  const rest = centred ? text.slice(1) : text
  const properties = centred ? '<w:jc w:val="center"/>' : ''
  if (!rest.startsWith('*')) return paragraph(rest, properties)
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${rest.slice(1)}</w:t></w:r></w:p>`
}

/** A table; without `borders` it only sets things side by side. */
export function table(
  rows: readonly (readonly (readonly string[])[])[],
  { borders = false }: { readonly borders?: boolean } = {},
): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (edge) => `<w:${edge} w:val="${borders ? 'single' : 'none'}" w:sz="4" w:space="0" w:color="auto"/>`,
  )
  const count = rows[0]?.length ?? 1
  const width = Math.floor(9000 / count)
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(count)
  const cell = (texts: readonly string[]) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${lines(texts)}</w:tc>`
  return `<w:tbl><w:tblPr><w:tblBorders>${edges.join('')}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows
    .map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`)
    .join('')}</w:tbl>`
}

/** A paragraph that Word numbers by itself. */
export function item(list: number, level: number, text: string): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

const numberFormat = (level: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`

/** List 1: `I.` over `1.` over `a)`; list 2: dashes. */
export const numbering = `<w:abstractNum w:abstractNumId="1">${numberFormat(0, 'upperRoman', '%1.')}${numberFormat(1, 'decimal', '%2.')}${numberFormat(2, 'lowerLetter', '%3)')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${numberFormat(0, 'bullet', '-')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`

export const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
