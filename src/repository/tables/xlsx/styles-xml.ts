/** What a cell looks like: an index into `cellXfs` below. */
export const styles = { header: 1, text: 2, date: 3, number: 4 } as const

const font = '<sz val="12"/><name val="Times New Roman"/><family val="1"/>'
const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`
const format = (attributes: string, alignment: string): string =>
  `<xf xfId="0" borderId="1" applyBorder="1" applyAlignment="1" ${attributes}><alignment ${alignment}/></xf>`

/** Times New Roman, thin lines, wrapped text; dates as days of a calendar (05/10/2026), not as text. */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[
  format('numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"', 'horizontal="center" vertical="center" wrapText="1"'),
  format('numFmtId="49" fontId="0" fillId="0" applyNumberFormat="1"', 'vertical="top" wrapText="1"'),
  format('numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1"', 'horizontal="center" vertical="top"'),
  format('numFmtId="0" fontId="0" fillId="0"', 'horizontal="right" vertical="top"'),
].join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
