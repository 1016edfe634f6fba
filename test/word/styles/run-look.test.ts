import { describe, expect, it } from 'vitest'
import { stylesOf, xml } from '../document/word-xml.ts'

const rPr = (inside: string) => xml(`<w:rPr>${inside}</w:rPr>`)
const style = (type: string, id: string, inside: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`
const cell = { key: 'T', pPr: [], rPr: [rPr('<w:b/><w:sz w:val="20"/>')] }

describe('a run of text', () => {
  it('has 10 pt where nothing says otherwise (ECMA-376-1, 17.3.2.38)', () => {
    expect(stylesOf('').runLook(undefined, undefined, undefined)).toEqual({
      font: 'Times New Roman',
      size: 10,
      bold: false,
      italic: false,
      underline: false,
      strike: false,
      caps: false,
      smallCaps: false,
      colour: 'auto',
      spacing: 0,
      vertical: 'baseline',
    })
  })

  it('is formatted by defaults, table, paragraph, character and itself, in that order (17.7.2)', () => {
    const styles = stylesOf(`
      <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="18"/></w:rPr></w:rPrDefault></w:docDefaults>
      ${style('paragraph', 'Than', '<w:rPr><w:sz w:val="24"/></w:rPr>')}${style('paragraph', 'Tron', '')}
      ${style('character', 'Chu', '<w:rPr><w:sz w:val="28"/></w:rPr>')}`)
    const size = (...of: Parameters<typeof styles.runLook>) => styles.runLook(...of).size
    expect(size(undefined, 'Tron', undefined)).toBe(9)
    expect(size(undefined, 'Tron', undefined, cell)).toBe(10)
    expect(size(undefined, 'Than', undefined, cell)).toBe(12)
    expect(size(undefined, 'Than', 'Chu', cell)).toBe(14)
    expect(size(rPr('<w:sz w:val="27"/>'), 'Than', 'Chu', cell)).toBe(13.5)
  })

  it('is switched in turn by the levels of styles, and set by itself (17.7.3)', () => {
    const styles = stylesOf(`
      ${style('paragraph', 'Dam', '<w:rPr><w:b/></w:rPr>')}
      ${style('paragraph', 'DamNua', '<w:basedOn w:val="Dam"/><w:rPr><w:b/></w:rPr>')}
      ${style('paragraph', 'Thoi', '<w:basedOn w:val="Dam"/><w:rPr><w:b w:val="0"/></w:rPr>')}
      ${style('character', 'Nhan', '<w:rPr><w:b w:val="true"/></w:rPr>')}`)
    const bold = (...of: Parameters<typeof styles.runLook>) => styles.runLook(...of).bold
    expect(bold(undefined, 'Dam', undefined)).toBe(true)
    // Of one level the first value from the style up counts, and counts once.
    expect(bold(undefined, 'DamNua', undefined)).toBe(true)
    expect(bold(undefined, 'Thoi', undefined)).toBe(false)
    expect(bold(undefined, 'Dam', 'Nhan')).toBe(false)
    expect(bold(undefined, 'Thoi', 'Nhan')).toBe(true)
    expect(bold(undefined, 'Dam', undefined, cell)).toBe(false)
    expect(bold(undefined, 'Dam', 'Nhan', cell)).toBe(true)
    expect(bold(rPr('<w:b/>'), 'Dam', 'Nhan')).toBe(true)
    expect(bold(rPr('<w:b w:val="off"/>'), 'Dam', undefined)).toBe(false)
  })

  it('stays on where the defaults of the document switch it on (17.7.3)', () => {
    const styles = stylesOf(
      `<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>${style('paragraph', 'Nghieng', '<w:rPr><w:i/></w:rPr>')}`,
    )
    expect(styles.runLook(undefined, 'Nghieng', undefined).italic).toBe(true)
    expect(styles.runLook(rPr('<w:i w:val="0"/>'), 'Nghieng', undefined).italic).toBe(false)
  })

  it('takes the default styles where it names none, and none that does not exist (17.7.4.17)', () => {
    const styles = stylesOf(
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:sz w:val="28"/></w:rPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Khac"><w:rPr><w:sz w:val="26"/></w:rPr></w:style>',
    )
    expect(styles.runLook(undefined, undefined, undefined).size).toBe(14)
    expect(styles.runLook(undefined, 'KhongCo', 'KhongCo').size).toBe(14)
    // A style that is based on nothing owes nothing to the default one.
    expect(styles.runLook(undefined, 'Khac', undefined).size).toBe(13)
    expect(styles.paragraphStyle('KhongCo')?.id).toBe('Normal')
  })

  it('ends a circle of base styles, and takes no base of another type (17.7.4.3)', () => {
    const styles = stylesOf(`
      ${style('paragraph', 'A', '<w:basedOn w:val="B"/><w:rPr><w:sz w:val="26"/></w:rPr>')}
      ${style('paragraph', 'B', '<w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr>')}
      ${style('character', 'C', '<w:rPr><w:u w:val="single"/></w:rPr>')}
      ${style('paragraph', 'D', '<w:basedOn w:val="C"/>')}`)
    expect(styles.runLook(undefined, 'A', undefined)).toMatchObject({ size: 13, italic: true })
    expect(styles.runLook(undefined, 'D', undefined).underline).toBe(false)
  })

  it('that names the style of a paragraph has its linked character style (17.7.4.6)', () => {
    const styles = stylesOf(
      style('paragraph', 'Muc', '<w:link w:val="MucChar"/>') +
        style('character', 'MucChar', '<w:link w:val="Muc"/><w:rPr><w:caps/></w:rPr>'),
    )
    expect(styles.runLook(undefined, undefined, 'Muc').caps).toBe(true)
  })

  it('shows what is direct: colours, lines, position, spacing, language', () => {
    const look = stylesOf('').runLook(
      rPr(
        '<w:dstrike/><w:smallCaps/><w:u w:val="single"/><w:color w:val="ff0000"/><w:highlight w:val="yellow"/><w:shd w:val="clear" w:color="auto" w:fill="d9d9d9"/>' +
          '<w:spacing w:val="-8"/><w:vertAlign w:val="superscript"/><w:lang w:val="vi-VN"/>',
      ),
      undefined,
      undefined,
    )
    expect(look).toMatchObject({
      strike: true,
      smallCaps: true,
      underline: true,
      colour: 'FF0000',
      highlight: 'yellow',
      shading: 'D9D9D9',
      spacing: -0.4,
      vertical: 'superscript',
      language: 'vi-VN',
    })
    const plain = stylesOf('').runLook(
      rPr('<w:u w:val="none"/><w:highlight w:val="none"/><w:shd w:val="nil"/>'),
      undefined,
      undefined,
    )
    expect(plain).toMatchObject({ underline: false })
    expect(plain).not.toHaveProperty('highlight')
    expect(plain).not.toHaveProperty('shading')
  })

  it('does not show the formatting that a tracked change replaced (17.13.5.31)', () => {
    const styles = stylesOf('')
    const changed = rPr('<w:b/><w:rPrChange w:id="1" w:author="An"><w:rPr><w:i/><w:sz w:val="40"/></w:rPr></w:rPrChange>')
    expect(styles.runLook(changed, undefined, undefined)).toBe(styles.runLook(rPr('<w:b/>'), undefined, undefined))
  })

  it('of complex script has the font, size and weight for it (17.3.2.7)', () => {
    const styles = stylesOf('')
    const inside = '<w:rFonts w:hAnsi="Arial" w:cs="Traditional Arabic"/><w:b/><w:iCs/><w:sz w:val="28"/><w:szCs w:val="32"/>'
    expect(styles.runLook(rPr(`${inside}<w:cs/>`), undefined, undefined)).toMatchObject({
      font: 'Traditional Arabic',
      size: 16,
      bold: false,
      italic: true,
    })
    expect(styles.runLook(rPr(inside), undefined, undefined)).toMatchObject({
      font: 'Arial',
      size: 14,
      bold: true,
      italic: false,
    })
  })

  it('tells that it is hidden beside its look (17.3.2.41)', () => {
    const styles = stylesOf(style('character', 'An', '<w:rPr><w:vanish/></w:rPr>'))
    expect(styles.runFormat(undefined, undefined, 'An').hidden).toBe(true)
    expect(styles.runFormat(rPr('<w:vanish w:val="0"/>'), undefined, 'An').hidden).toBe(false)
  })
})

describe('a font', () => {
  const theme = `
    <a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>
      <a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>
    <a:fontScheme name="x">
      <a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Viet" typeface="Times New Roman"/></a:majorFont>
      <a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface="Arial"/></a:minorFont></a:fontScheme>`
  const fonts = (attributes: string) => rPr(`<w:rFonts ${attributes}/>`)

  it('of Vietnamese letters is hAnsi, of ASCII letters ascii (17.3.2.26)', () => {
    const styles = stylesOf('')
    const two = styles.runFormat(fonts('w:ascii="Arial" w:hAnsi="Tahoma"'), undefined, undefined)
    expect(two.look.font).toBe('Tahoma')
    expect(two.asciiLook.font).toBe('Arial')
    const one = styles.runFormat(fonts('w:ascii="Arial" w:hAnsi="Arial"'), undefined, undefined)
    expect(one.asciiLook).toBe(one.look)
  })

  it('of the theme goes before one that is named beside it, and gives way to one that is nearer', () => {
    const styles = stylesOf(
      style('paragraph', 'P', '<w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:hAnsi="Verdana"/></w:rPr>'),
      {
        theme,
      },
    )
    expect(styles.runLook(undefined, 'P', undefined).font).toBe('Calibri')
    expect(styles.runLook(fonts('w:hAnsi="Times New Roman"'), 'P', undefined).font).toBe('Times New Roman')
  })

  it('of the theme is the one for the language of the settings (17.15.1.88)', () => {
    const major = fonts('w:hAnsiTheme="majorHAnsi"')
    const minor = fonts('w:hAnsiTheme="minorHAnsi"')
    const vietnamese = stylesOf('', { theme, settings: '<w:themeFontLang w:val="vi-VN"/>' })
    expect(vietnamese.runLook(major, undefined, undefined).font).toBe('Times New Roman')
    // A theme without a font for the script keeps its Latin one.
    expect(vietnamese.runLook(minor, undefined, undefined).font).toBe('Calibri')
    const english = stylesOf('', { theme, settings: '<w:themeFontLang w:val="en-US"/>' })
    expect(english.runLook(major, undefined, undefined).font).toBe('Cambria')
    expect(stylesOf('', { theme }).runLook(major, undefined, undefined).font).toBe('Cambria')
  })

  it('of a theme that is not there falls back on the name', () => {
    expect(stylesOf('').runLook(fonts('w:hAnsiTheme="minorHAnsi" w:hAnsi="Verdana"'), undefined, undefined).font).toBe('Verdana')
  })

  it('has a colour of the theme, lighter by a tint and darker by a shade (17.3.2.6)', () => {
    const colour = (attributes: string, settings = '') =>
      stylesOf('', { theme, settings }).runLook(rPr(`<w:color ${attributes}/>`), undefined, undefined).colour
    expect(colour('w:val="123456" w:themeColor="text1"')).toBe('000000')
    expect(colour('w:val="auto" w:themeColor="accent1"')).toBe('4472C4')
    // The settings may turn roles round (17.15.1.20).
    expect(colour('w:val="auto" w:themeColor="text1"', '<w:clrSchemeMapping w:t1="light1" w:bg1="dark1"/>')).toBe('FFFFFF')
    expect(colour('w:val="auto" w:themeColor="text1" w:themeTint="80"')).toBe('7F7F7F')
    // Word writes 2F5496 for the accent of its theme darkened by BF.
    expect(colour('w:val="2F5496" w:themeColor="accent1" w:themeShade="BF"')).toBe('2F5496')
    expect(colour('w:val="3A3A3A" w:themeColor="accent9"')).toBe('3A3A3A')
  })
})

describe('looks', () => {
  it('that are the same are one object', () => {
    const styles = stylesOf(style('paragraph', 'P', ''))
    const one = styles.runLook(rPr('<w:b/><w:sz w:val="28"/>'), 'P', undefined)
    expect(styles.runLook(rPr('<w:b/><w:sz w:val="28"/>'), 'P', undefined)).toBe(one)
    expect(styles.runLook(rPr('<w:b/><w:sz w:val="26"/>'), 'P', undefined)).not.toBe(one)
  })

  it('of a label lie over that of the paragraph mark', () => {
    const styles = stylesOf('')
    expect(styles.runLook([rPr('<w:b/><w:sz w:val="28"/>'), rPr('<w:b w:val="0"/>')], undefined, undefined)).toMatchObject({
      bold: false,
      size: 14,
    })
  })
})
