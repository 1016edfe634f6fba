import type { OfficeHabits } from './office-file.ts'

/** Half points. */
export interface Setting {
  readonly size: number
  readonly bold?: true
  readonly italic?: true
}

export type MakeRun = (words: string, set: Setting) => string

const times = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
export const centred = '<w:jc w:val="center"/>'
const emuPerMm = 36_000
const ptPerMm = 72 / 25.4

export function runOf(words: string, set: Setting, habits: OfficeHabits): string {
  const look = lookOf(set, habits)
  const pieces = words
    .split('\t')
    .map((piece) => (piece === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${piece}</w:t></w:r>`))
  return pieces.join(`<w:r>${look}<w:tab/></w:r>`)
}

export function lookOf({ size, bold, italic }: Setting, { font = times, language = 'vi-VN' }: OfficeHabits): string {
  return `<w:rPr>${font}${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="${language}"/></w:rPr>`
}

export function paragraph(runs: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
}

export function table(columns: readonly number[], rows: readonly (readonly string[])[], rowProperties = ''): string {
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const cells = (row: readonly string[]) =>
    row.map((blocks, i) => `<w:tc><w:tcPr><w:tcW w:w="${columns[i]}" w:type="dxa"/></w:tcPr>${blocks}</w:tc>`).join('')
  return `<w:tbl><w:tblPr></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${rowProperties}${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

/** Top, right, bottom, left in twips. */
export function edges(top: number, right: number, bottom: number, left: number): string {
  return `w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="720" w:footer="720" w:gutter="0"`
}

/** A line of `length` mm in the middle of a column, drawn in the text's last paragraph, or as the border of a thin paragraph below. */
export function ruleOf(
  kind: NonNullable<OfficeHabits['rule']>,
  length: number,
  column: number,
): { readonly drawn: string; readonly below: string } {
  const x = (column - length) / 2
  const side = Math.round(x * 56.7)
  const from = `${(x * ptPerMm).toFixed(1)}pt`
  const width = `${(length * ptPerMm).toFixed(1)}pt`
  switch (kind) {
    case 'border':
      return {
        drawn: '',
        below: paragraph(
          '',
          `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1"/></w:pBdr><w:spacing w:after="0" w:line="60" w:lineRule="exact"/><w:ind w:left="${side}" w:right="${side}"/>`,
        ),
      }
    case 'vml':
      return {
        drawn: `<w:r><w:pict><v:line style="position:absolute" from="${from},4pt" to="${((x + length) * ptPerMm).toFixed(1)}pt,4pt"/></w:pict></w:r>`,
        below: '',
      }
    case 'vmlShape':
      return {
        drawn: `<w:r><w:pict><v:shape type="#_x0000_t32" style="position:absolute;margin-left:${from};margin-top:4pt;width:${width};height:0" o:connectortype="straight"/></w:pict></w:r>`,
        below: '',
      }
    case 'drawingMl':
      return {
        drawn: `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${lineShape(x, length)}</mc:Choice></mc:AlternateContent></w:r>`,
        below: '',
      }
  }
}

function lineShape(x: number, length: number): string {
  const emu = (mm: number) => Math.round(mm * emuPerMm)
  return `<w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>${emu(x)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="${emu(length)}" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:cNvCnPr/><wps:spPr><a:prstGeom prst="line"/><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
}

export function headerOf(kind: NonNullable<OfficeHabits['pageNumber']>, run: MakeRun): string {
  const two = run('2', { size: 26 })
  const char = (type: string) => two.replace(/<w:t .*<\/w:t>/, `<w:fldChar w:fldCharType="${type}"/>`)
  const code = two.replace(/<w:t .*<\/w:t>/, '<w:instrText xml:space="preserve"> PAGE   \\* MERGEFORMAT </w:instrText>')
  const field = `${char('begin')}${code}${char('separate')}${two}${char('end')}`
  const text = (words: string) => code.replace(' PAGE   \\* MERGEFORMAT ', words)
  switch (kind) {
    case 'complex':
      return paragraph(field, centred)
    case 'condition':
      return paragraph(
        `${char('begin')}${text(' IF ')}${field}${text(' &gt; 1 ')}${field}${char('separate')}${two}${char('end')}`,
        centred,
      )
    case 'simple':
      return paragraph(`<w:fldSimple w:instr=" PAGE ">${two}</w:fldSimple>`, centred)
    case 'control':
      return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Page Numbers (Top of Page)"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(field, centred)}</w:sdtContent></w:sdt>`
    case 'frame':
      return paragraph(field, '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>')
    case 'textBox':
      return paragraph(
        `<w:r><w:pict><v:shape style="position:absolute;width:30pt;height:18pt"><v:textbox><w:txbxContent>${paragraph(field, centred)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      )
  }
}

export function themeOf(font: string): string {
  const fonts = `<a:latin typeface="${font}"/><a:font script="Viet" typeface="Arial"/>`
  return `<?xml version="1.0"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme></a:themeElements></a:theme>`
}

export const numbering = `<w:abstractNum w:abstractNumId="0">${[
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
]
  .map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
