import { describe, expect, it } from 'vitest'
import { readWord } from '../../src/word/read-word.ts'
import type { WordBlock, WordDocument } from '../../src/word/word-document.ts'
import { paragraph, type WordFile, wordFile } from './word-file.ts'

function read(run: string, more: Omit<WordFile, 'body'> = {}): WordDocument {
  const reading = readWord(wordFile({ ...more, body: `<w:p><w:r>${run}</w:r></w:p>` }))
  if (!('document' in reading)) throw new Error(reading.refusal)
  return reading.document
}

function drawings(run: string, more: Omit<WordFile, 'body'> = {}) {
  const [first] = read(run, more).blocks
  return first?.kind === 'paragraph' ? first.drawings : []
}

const position =
  '<wp:positionH relativeFrom="column"><wp:posOffset>720000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>-36000</wp:posOffset></wp:positionV>'

function anchored(graphic: string, { cx = 1800000, cy = 0, place = position, name = 'Hình 1' } = {}): string {
  return `<w:drawing><wp:anchor>${place}<wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="1" name="${name}"/><a:graphic><a:graphicData uri="x">${graphic}</a:graphicData></a:graphic></wp:anchor></w:drawing>`
}

const solid = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'

function shape(preset: string, { line = solid, frame = '', more = '', fill = '' } = {}): string {
  return `<wps:wsp><wps:spPr>${frame}<a:prstGeom prst="${preset}"/>${fill}${line}</wps:spPr>${more}<wps:bodyPr/></wps:wsp>`
}

const box = (text: string): string => `<wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx>`

const textsOf = (blocks: readonly WordBlock[] | undefined) =>
  blocks?.map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : 'table'))

/** 36,000 English metric units are a millimetre (ECMA-376-1, 20.1.10.16). */
describe('DrawingML', () => {
  it.each(['line', 'straightConnector1'])('measures a line (%s): place, length, thickness, colour', (preset) => {
    expect(drawings(anchored(shape(preset)))).toEqual([
      {
        kind: 'line',
        width: 50,
        height: 0,
        x: 20,
        y: -1,
        from: { x: 'column', y: 'paragraph' },
        thickness: 0.75,
        colour: '000000',
      },
    ])
  })

  it('tells how a line is dashed, and leaves out one that is not drawn', () => {
    const dashed = '<a:ln w="12700"><a:solidFill><a:srgbClr val="ff0000"/></a:solidFill><a:prstDash val="sysDot"/></a:ln>'
    expect(drawings(anchored(shape('line', { line: dashed })))).toMatchObject([
      { thickness: 1, colour: 'FF0000', dash: 'sysDot' },
    ])
    expect(drawings(anchored(shape('line', { line: '<a:ln><a:noFill/></a:ln>' })))).toEqual([])
  })

  it('takes thickness and colour from the theme where the line refers to it (20.1.4.2.19)', () => {
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w="x"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="112233"/></a:dk1></a:clrScheme><a:fmtScheme name="x"><a:lnStyleLst><a:ln w="6350"/><a:ln w="12700"/></a:lnStyleLst></a:fmtScheme></a:themeElements></a:theme>'
    const style = '<wps:style><a:lnRef idx="2"><a:schemeClr val="tx1"/></a:lnRef></wps:style>'
    expect(drawings(anchored(shape('line', { line: '', more: style })), { linked: { theme } })).toMatchObject([
      { thickness: 1, colour: '112233' },
    ])
  })

  it('tells the rule by which a drawing is set', () => {
    const place =
      '<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="line"><wp:posOffset>0</wp:posOffset></wp:positionV>'
    const [line] = drawings(anchored(shape('line'), { place }))
    expect(line).toMatchObject({ align: { x: 'center' }, from: { x: 'column', y: 'line' }, y: 0 })
    expect(line).not.toHaveProperty('x')
  })

  it('turns a line that stands on its end', () => {
    const [line] = drawings(anchored(shape('line', { frame: '<a:xfrm rot="5400000"/>' })))
    expect(line).toMatchObject({ width: 0, height: 50 })
  })

  it('takes a rectangle as thin as a line for one', () => {
    expect(drawings(anchored(shape('rect'), { cy: 18000 }))).toMatchObject([{ kind: 'line' }])
    expect(drawings(anchored(shape('rect'), { cy: 360000 }))).toMatchObject([{ kind: 'shape', height: 10 }])
  })

  it('reads the paragraphs of a text box', () => {
    const [drawing] = drawings(anchored(shape('rect', { more: box('MẬT') }), { cx: 720000, cy: 288000 }))
    expect(drawing).toMatchObject({ kind: 'textBox', width: 20, height: 8 })
    expect(textsOf(drawing?.blocks)).toEqual(['MẬT'])
    const [inner] = drawing?.blocks ?? []
    expect(inner).toMatchObject({ number: 2, part: { kind: 'textBox' } })
  })

  it('measures what is grouped in lengths of the page (20.1.7.5)', () => {
    const frame = (x: number, cx: number) => ({ frame: `<a:xfrm><a:off x="${x}" y="0"/><a:ext cx="${cx}" cy="0"/></a:xfrm>` })
    const group = `<wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="360000"/><a:chOff x="1000" y="0"/><a:chExt cx="3600000" cy="720000"/></a:xfrm></wpg:grpSpPr>${shape('line', frame(1000, 720000))}${shape('rect', { ...frame(721000, 720000), more: box('Nội bộ') })}</wpg:wgp>`
    expect(drawings(anchored(group, { cy: 360000 }))).toMatchObject([
      { kind: 'line', width: 10, x: 20 },
      { kind: 'textBox', width: 10, x: 30 },
    ])
  })

  it('lists pictures, each by what it is called', () => {
    const picture = '<pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic>'
    const inline = `<w:drawing><wp:inline><wp:extent cx="360000" cy="720000"/><a:graphic><a:graphicData>${picture}</a:graphicData></a:graphic></wp:inline></w:drawing>`
    const links = [{ id: 'rId9', purpose: 'image', target: 'media/con-dau.png' }] as const
    expect(drawings(inline, { links })).toEqual([{ kind: 'picture', width: 10, height: 20, name: 'con-dau.png' }])
    expect(read(anchored(picture, { name: 'Chữ ký' }), { links }).notices).toEqual([
      { kind: 'picture', paragraph: 1, text: 'Chữ ký' },
    ])
  })

  it('tells of a chart, whose words are not in the text', () => {
    const chart = '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/>'
    expect(read(anchored(chart, { name: 'Biểu đồ 1' })).notices).toEqual([
      { kind: 'unknownContent', text: 'Biểu đồ 1', paragraph: 1 },
    ])
  })

  it('reads one branch of an alternative', () => {
    const run = `<mc:AlternateContent><mc:Choice Requires="wps">${anchored(shape('line'))}</mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="10pt,0"/></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(drawings(run)).toHaveLength(1)
  })
})

describe('VML', () => {
  it('measures a line from end to end', () => {
    const run =
      '<w:pict><v:line style="position:absolute;mso-position-horizontal-relative:text" from="72pt,.75pt" to="2in,.75pt" strokeweight="1.5pt" strokecolor="#f00"><v:stroke dashstyle="dash"/></v:line></w:pict>'
    expect(drawings(run)).toEqual([
      {
        kind: 'line',
        width: 25.4,
        height: 0,
        x: 25.4,
        y: 0.26,
        from: { x: 'column', y: 'paragraph' },
        thickness: 1.5,
        colour: 'FF0000',
        dash: 'dash',
      },
    ])
  })

  it('knows the straight connector by its number', () => {
    const connector =
      '<w:pict><v:shapetype id="_x0000_t32" o:spt="32"/><v:shape type="#_x0000_t32" style="position:absolute;margin-left:72pt;margin-top:0;width:144pt;height:0"/></w:pict>'
    expect(drawings(connector)).toMatchObject([{ kind: 'line', width: 50.8, x: 25.4, y: 0, thickness: 0.75, colour: '000000' }])
  })

  it('leaves out a line that is not stroked', () => {
    expect(drawings('<w:pict><v:line from="0,0" to="10pt,0" stroked="f"/></w:pict>')).toEqual([])
  })

  it('takes a horizontal rule for a line from margin to margin', () => {
    const rule = '<w:pict><v:rect style="width:0;height:1.5pt" o:hr="t" o:hrstd="t"/></w:pict>'
    expect(drawings(rule)).toEqual([{ kind: 'line', thickness: 1.5 }])
  })

  it('reads text boxes, also in groups, whose lengths are their own', () => {
    const group = `<w:pict><v:group style="position:absolute;width:100mm;height:50mm;margin-left:10mm" coordsize="1000,500" coordorigin="0,0"><v:rect style="position:absolute;left:100;top:0;width:200;height:80"><v:textbox><w:txbxContent>${paragraph('HỎA TỐC')}</w:txbxContent></v:textbox></v:rect><v:line from="0,0" to="500,0"/></v:group></w:pict>`
    const [first, second] = drawings(group)
    expect(first).toMatchObject({ kind: 'textBox', width: 20, height: 8, x: 20 })
    expect(textsOf(first?.blocks)).toEqual(['HỎA TỐC'])
    expect(second).toMatchObject({ kind: 'line', width: 50, x: 10 })
  })

  it('lists pictures, and tells of letters that are drawn', () => {
    const links = [{ id: 'rId3', purpose: 'image', target: 'media/logo.emf' }] as const
    const image = '<w:pict><v:shape style="width:20pt;height:20pt"><v:imagedata r:id="rId3"/></v:shape></w:pict>'
    expect(drawings(image, { links })).toMatchObject([{ kind: 'picture', name: 'logo.emf' }])
    const art = '<w:pict><v:shape style="width:20pt;height:20pt"><v:textpath string="DỰ THẢO"/></v:shape></w:pict>'
    expect(read(art).notices).toEqual([{ kind: 'unknownContent', text: 'DỰ THẢO', paragraph: 1 }])
  })
})
