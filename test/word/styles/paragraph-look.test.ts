import { describe, expect, it } from 'vitest'
import { stylesOf, xml } from '../document/word-xml.ts'

const pPr = (inside: string) => xml(`<w:pPr>${inside}</w:pPr>`)
const look = (inside: string, styles = stylesOf('')) => styles.paragraphLook(pPr(inside), undefined)
const style = (id: string, inside: string, name = id) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`

describe('a paragraph', () => {
  it('stands left in single lines without space where nothing says otherwise', () => {
    expect(stylesOf('').paragraphLook(undefined, undefined)).toEqual({
      align: 'left',
      firstLine: 0,
      left: 0,
      right: 0,
      before: 0,
      after: 0,
      contextualSpacing: false,
      line: { multiple: 1 },
      keepNext: false,
      keepLines: false,
      pageBreakBefore: false,
      boxed: false,
    })
  })

  it('is formatted by defaults, table, style and itself, property by property (17.7.2)', () => {
    const styles = stylesOf(`
      <w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:before="20" w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
      ${style('Than', '<w:pPr><w:jc w:val="both"/><w:ind w:left="567" w:firstLine="720"/></w:pPr>')}
      ${style('Con', '<w:basedOn w:val="Than"/><w:pPr><w:ind w:firstLine="0"/></w:pPr>')}`)
    const cell = { key: 'T', pPr: [pPr('<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>')], rPr: [] }
    expect(styles.paragraphLook(undefined, 'Con')).toMatchObject({
      align: 'both',
      left: 10,
      firstLine: 0,
      before: 1,
      after: 8,
      line: { multiple: 1.0792 },
    })
    expect(styles.paragraphLook(undefined, 'Con', cell)).toMatchObject({ before: 1, after: 0, line: { multiple: 1 } })
    expect(styles.paragraphLook(pPr('<w:spacing w:before="120"/>'), 'Than', cell)).toMatchObject({
      before: 6,
      after: 0,
      firstLine: 12.7,
    })
  })

  it('has lines of a multiple, of an exact height or of a least one (17.3.1.33)', () => {
    expect(look('<w:spacing w:line="360" w:lineRule="auto"/>').line).toEqual({ multiple: 1.5 })
    expect(look('<w:spacing w:line="360"/>').line).toEqual({ multiple: 1.5 })
    expect(look('<w:spacing w:line="360" w:lineRule="exact"/>').line).toEqual({ exact: 18 })
    expect(look('<w:spacing w:line="340" w:lineRule="atLeast"/>').line).toEqual({ atLeast: 17 })
  })

  it('has the spacing that Word chooses where it is left to Word, whatever is written beside it (17.3.1.33)', () => {
    expect(look('<w:spacing w:before="100" w:beforeAutospacing="1" w:after="100" w:afterAutospacing="0"/>')).toMatchObject({
      before: 14,
      after: 5,
    })
    const older = stylesOf('', { settings: '<w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat>' })
    expect(look('<w:spacing w:beforeAutospacing="1"/>', older).before).toBe(5)
  })

  it('is indented from the start, with the hanging indent before that of the first line (17.3.1.12)', () => {
    expect(look('<w:ind w:start="1134" w:end="567" w:hanging="284" w:firstLine="720"/>')).toMatchObject({
      left: 20,
      right: 10,
      firstLine: -5.01,
    })
    const styles = stylesOf(style('Treo', '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr>'))
    expect(styles.paragraphLook(pPr('<w:ind w:firstLine="720"/>'), 'Treo')).toMatchObject({ left: 6.35, firstLine: 12.7 })
    expect(styles.paragraphLook(pPr('<w:ind w:left="0" w:firstLine="0"/>'), 'Treo')).toMatchObject({ left: 0, firstLine: 0 })
  })

  it('is indented by characters of its size where no length is given', () => {
    const styles = stylesOf(style('Than', '<w:rPr><w:sz w:val="28"/></w:rPr>'))
    expect(styles.paragraphLook(pPr('<w:ind w:firstLineChars="200"/>'), 'Than').firstLine).toBe(9.88)
    expect(styles.paragraphLook(pPr('<w:ind w:firstLineChars="200" w:firstLine="567"/>'), 'Than').firstLine).toBe(10)
    expect(styles.paragraphLook(pPr('<w:ind w:hangingChars="100"/>'), 'Than').firstLine).toBe(-4.94)
  })

  it('has lengths in other units where the file gives them (22.9.2.15)', () => {
    expect(look('<w:ind w:left="1.27cm" w:firstLine="10mm"/><w:spacing w:before="6pt"/>')).toMatchObject({
      left: 12.7,
      firstLine: 10,
      before: 6,
    })
    expect(look('<w:ind w:left="nhiều"/>').left).toBe(0)
  })

  it('stands at one of four places (17.18.44)', () => {
    const all = ['left', 'start', 'center', 'right', 'end', 'both', 'distribute'].map((jc) => look(`<w:jc w:val="${jc}"/>`).align)
    expect(all).toEqual(['left', 'left', 'center', 'right', 'right', 'both', 'both'])
  })

  it('in a frame as wide as its text stands where the frame does (17.3.1.11)', () => {
    expect(look('<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>').align).toBe(
      'center',
    )
    expect(look('<w:framePr w:w="3000" w:xAlign="center"/><w:jc w:val="right"/>').align).toBe('right')
  })

  it('has the outline level that it is given, and Word’s headings theirs without saying so (17.3.1.20)', () => {
    const styles = stylesOf(
      style('Heading2', '', 'heading 2') +
        style('Muc', '<w:basedOn w:val="Heading2"/>') +
        style('Thuong', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    )
    expect(styles.paragraphLook(undefined, 'Heading2').outline).toBe(2)
    expect(styles.paragraphLook(undefined, 'Muc').outline).toBe(2)
    expect(styles.paragraphLook(pPr('<w:outlineLvl w:val="0"/>'), 'Muc').outline).toBe(1)
    expect(styles.paragraphLook(undefined, 'Thuong')).not.toHaveProperty('outline')
  })

  it('has lines above and below, and is boxed by lines at both sides (17.3.1.24)', () => {
    const line = (side: string, val = 'single') => `<w:${side} w:val="${val}" w:sz="6" w:space="1" w:color="auto"/>`
    const styles = stylesOf(
      style('Khung', `<w:pPr><w:pBdr>${line('top')}${line('bottom', 'double')}${line('left')}${line('right')}</w:pBdr></w:pPr>`),
    )
    expect(styles.paragraphLook(undefined, 'Khung')).toMatchObject({
      topBorder: { thickness: 0.75, style: 'single' },
      bottomBorder: { thickness: 0.75, style: 'double' },
      boxed: true,
    })
    const without = styles.paragraphLook(pPr(`<w:pBdr>${line('left', 'nil')}${line('top', 'none')}</w:pBdr>`), 'Khung')
    expect(without).toMatchObject({ boxed: false, bottomBorder: { style: 'double' } })
    expect(without).not.toHaveProperty('topBorder')
  })

  it('keeps together what it is told to, and lets go of it again', () => {
    expect(look('<w:keepNext/><w:keepLines w:val="1"/><w:pageBreakBefore/><w:contextualSpacing/>')).toMatchObject({
      keepNext: true,
      keepLines: true,
      pageBreakBefore: true,
      contextualSpacing: true,
    })
    const styles = stylesOf(style('Lien', '<w:pPr><w:keepNext/></w:pPr>'))
    expect(styles.paragraphLook(pPr('<w:keepNext w:val="false"/>'), 'Lien').keepNext).toBe(false)
  })
})

describe('a paragraph of a list', () => {
  const styles = stylesOf(`
    ${style('Muc', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr><w:ind w:left="1000"/></w:pPr>')}
    ${style('Nen', '<w:pPr><w:ind w:left="500" w:firstLine="720"/></w:pPr>')}
    ${style('MucTren', '<w:basedOn w:val="Nen"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>')}
    ${style('MucCon', '<w:basedOn w:val="Muc"/>')}${style('MucThut', '<w:basedOn w:val="Muc"/><w:pPr><w:ind w:left="2000"/></w:pPr>')}
    ${style('Than', '<w:pPr><w:ind w:left="1000"/></w:pPr>')}`)
  const level = xml('<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr>')
  const own = pPr('<w:numPr><w:ilvl w:val="2"/><w:numId w:val="7"/></w:numPr>')

  it('takes the list that it names, otherwise that of its style (17.3.1.19, 17.9.18)', () => {
    expect(styles.numberingOf(own, 'Muc')).toEqual({ numId: '7', level: 2 })
    expect(styles.numberingOf(undefined, 'Muc')).toEqual({ numId: '4', level: 1, style: 'Muc' })
    expect(styles.numberingOf(undefined, 'MucCon')).toEqual({ numId: '4', level: 1, style: 'Muc' })
    expect(styles.numberingOf(pPr('<w:numPr><w:numId w:val="7"/></w:numPr>'), 'Than')).toEqual({ numId: '7', level: 0 })
    expect(styles.numberingOf(pPr('<w:numPr><w:numId w:val="0"/></w:numPr>'), 'Muc')).toBeUndefined()
    expect(styles.numberingOf(pPr('<w:numPr><w:ilvl w:val="3"/></w:numPr>'), 'Muc')).toEqual({ numId: '4', level: 3 })
    expect(styles.numberingOf(undefined, 'Than')).toBeUndefined()
  })

  it('is indented by its level over its style, and by itself over both (17.9.22)', () => {
    expect(styles.paragraphLook(own, 'Than', undefined, { pPr: level })).toMatchObject({ left: 6.35, firstLine: -6.35 })
    const direct = pPr('<w:numPr><w:numId w:val="7"/></w:numPr><w:ind w:left="567"/>')
    expect(styles.paragraphLook(direct, 'Than', undefined, { pPr: level })).toMatchObject({ left: 10, firstLine: -6.35 })
  })

  it('whose style names the list is indented by the level over what that style is based on, and by the style itself over the level', () => {
    const left = (id: string, named: string) => styles.paragraphLook(undefined, id, undefined, { pPr: level, style: named })
    expect(left('MucTren', 'MucTren')).toMatchObject({ left: 6.35, firstLine: -6.35 })
    expect(left('MucCon', 'Muc')).toMatchObject({ left: 17.64, firstLine: -6.35 })
    expect(left('MucThut', 'Muc')).toMatchObject({ left: 35.28, firstLine: -6.35 })
  })
})
