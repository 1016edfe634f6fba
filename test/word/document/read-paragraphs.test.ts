import { describe, expect, it } from 'vitest'
import type { WordNotice } from '../../../src/word/word-document.ts'
import { bodyOf, paragraph, textOf } from './word-xml.ts'

const run = (text: string, rPr = '') => `<w:r>${rPr && `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (inside: string, pPr = '') => `<w:p>${pPr && `<w:pPr>${pPr}</w:pPr>`}${inside}</w:p>`
const texts = (body: string) => bodyOf(body).blocks.map(textOf)
const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`

describe('the text of a paragraph', () => {
  it('holds tabs, breaks and hyphens as characters (ECMA-376-1, 17.3.3)', () => {
    const inside =
      '<w:r><w:t>Số:</w:t><w:tab/><w:t>15</w:t><w:br/><w:t>hai</w:t><w:cr/><w:t>ba</w:t><w:br w:type="page"/><w:t>KH</w:t><w:noBreakHyphen/><w:t>UB</w:t>' +
      '<w:softHyphen/><w:t>ND</w:t><w:ptab w:alignment="right"/><w:br w:type="column"/><w:lastRenderedPageBreak/></w:r>'
    expect(texts(p(inside))).toEqual(['Số:\t15\nhai\nba\fKH-UBND\t\f'])
  })

  it('keeps blanks at the ends of a piece only where the file says so (17.3.3.31)', () => {
    expect(texts(p('<w:r><w:t> Kế </w:t><w:t xml:space="preserve"> hoạch </w:t></w:r>'))).toEqual(['Kế hoạch '])
    expect(texts(p('<w:r><w:t xml:space="preserve">một\n  hai</w:t></w:r>'))).toEqual(['một   hai'])
  })

  it('joins runs that look alike, and parts those that do not', () => {
    const { blocks } = bodyOf(p(run('Sở ') + run('Nội ') + run('vụ', '<w:b/>')))
    expect(paragraph(blocks[0]).runs.map(({ text, look }) => [text, look.bold])).toEqual([
      ['Sở Nội ', false],
      ['vụ', true],
    ])
  })

  it('is read through whatever wraps it', () => {
    const inside =
      `<w:smartTag w:element="place"><w:smartTagPr/>${run('một ')}</w:smartTag><w:customXml w:element="x">${run('hai ')}</w:customXml>` +
      `<w:sdt><w:sdtPr><w:alias w:val="không in"/></w:sdtPr><w:sdtContent>${run('ba ')}</w:sdtContent></w:sdt><w:bdo w:val="ltr">${run('bốn ')}</w:bdo>` +
      `<w:moreThanWeKnow>${run('năm')}</w:moreThanWeKnow>`
    expect(texts(p(inside))).toEqual(['một hai ba bốn năm'])
    expect(
      texts(`<w:sdt><w:sdtContent>${p(run('trong'))}<w:customXml>${p(run('sâu'))}</w:customXml></w:sdtContent></w:sdt>`),
    ).toEqual(['trong', 'sâu'])
  })

  it('holds letters of picture fonts as characters, and marks those that are not known (17.3.3.30)', () => {
    const symbol = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    const { blocks, notices } = bodyOf(
      p(
        `${symbol('Symbol', 'F0B7')}${symbol('Wingdings', 'F0FC')}${symbol('Wingdings', 'F0E0')}${symbol('Symbol', 'F061')}${symbol('Wingdings', 'F001')}`,
      ),
    )
    expect(textOf(blocks[0])).toBe('•✓→α\ufffd')
    expect(notices).toEqual([{ kind: 'unknownContent', text: 'Wingdings F001', paragraph: 1 }])
    expect(texts(p(run('\uf0d8 việc', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')))).toEqual(['➢ việc'])
  })

  it('has the font of ASCII letters where it holds no others (17.3.2.26)', () => {
    const fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Times New Roman"/>'
    const { blocks } = bodyOf(p(run('KH-UBND', fonts) + run(' ngày', fonts)))
    expect(paragraph(blocks[0]).runs.map(({ look }) => look.font)).toEqual(['Arial', 'Times New Roman'])
  })

  it('reads one branch of what is there in two forms (ECMA-376-3, 9.3)', () => {
    const both = (requires: string) =>
      `<mc:AlternateContent><mc:Choice Requires="${requires}">${run('mới')}</mc:Choice><mc:Fallback>${run('cũ')}</mc:Fallback></mc:AlternateContent>`
    expect(texts(p(both('wps')))).toEqual(['mới'])
    expect(texts(p(both('m')))).toEqual(['cũ'])
    expect(
      texts(p(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>chữ</w:t></mc:Choice></mc:AlternateContent></w:r>`)),
    ).toEqual(['chữ'])
  })

  it('holds the signs of notes, the words of formulas and the base of annotated letters', () => {
    const { blocks, notices } = bodyOf(
      p(
        `${run('một')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="3"/></w:r>${run(' hai ')}` +
          `<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:r><w:ruby><w:rt><w:r><w:t>âm</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>chữ</w:t></w:r></w:rubyBase></w:ruby></w:r>`,
      ),
    )
    expect(textOf(blocks[0])).toBe('một hai a+bchữ')
    expect(paragraph(blocks[0]).runs.flatMap(({ note }) => note ?? [])).toEqual(['2', 'endnote:3'])
    expect(notices).toEqual([{ kind: 'unknownContent', text: 'âm', paragraph: 1 }])
  })

  it('knows in which paragraph the sign of a comment stands', () => {
    const { comments } = bodyOf(
      p(run('một')) + p(`<w:commentRangeStart w:id="7"/>${run('hai')}<w:r><w:commentReference w:id="7"/></w:r>`),
    )
    expect([...comments]).toEqual([['7', 2]])
  })
})

describe('a field', () => {
  it('is its result, not its instruction (17.16.18)', () => {
    const inside = `${run('trang ')}${sign('begin')}${code(' PAGE ')}${code(' \\* MERGEFORMAT ')}${sign('separate')}${run('3')}${sign('end')}${run(' của')}`
    const { blocks } = bodyOf(p(inside))
    expect(paragraph(blocks[0]).runs.map(({ text, field }) => [text, field])).toEqual([
      ['trang ', undefined],
      ['3', 'PAGE'],
      [' của', undefined],
    ])
  })

  it('may lie in another, and run over paragraphs', () => {
    const start = `${sign('begin')}${code('IF ')}${sign('begin')}${code('DOCPROPERTY x')}${sign('separate')}${run('ẩn')}${sign('end')}${code(' = 1')}${sign('separate')}`
    const { blocks } = bodyOf(
      p(`${start}${run('một')}`) +
        p(
          `${run('hai')}${sign('begin')}${code('REF y')}${sign('separate')}${run('ba')}${sign('end')}${sign('end')}${run('bốn')}`,
        ),
    )
    expect(blocks.map(textOf)).toEqual(['một', 'haibabốn'])
    expect(paragraph(blocks[1]).runs.map(({ field }) => field)).toEqual(['IF', 'REF', undefined])
  })

  it('in the condition of another is what that one prints: the page but for the first (17.16.5.25)', () => {
    const page = `${sign('begin')}${code('PAGE')}${sign('separate')}${run('2')}${sign('end')}`
    const start = `${sign('begin')}${code(' IF ')}${page}${code(' > 1 ')}${page}`
    const { blocks } = bodyOf(p(`${start}${sign('separate')}${run('2')}${sign('end')}`) + p(`${start}${sign('end')}`))
    expect(blocks.map((block) => paragraph(block).runs.map(({ text, field }) => [text, field]))).toEqual([
      [['2', 'PAGE IF']],
      [['', 'PAGE IF']],
    ])
  })

  it('that is not ended hides no word', () => {
    expect(
      texts(
        p(`${run('một ')}${sign('begin')}${code('PAGE')}${run('hai ')}`) +
          p(`${sign('separate')}${run('ba')}${sign('end')}${sign('end')}`),
      ),
    ).toEqual(['một ', 'ba'])
    expect(texts(p(`${sign('begin')}${code('PAGE')}${run('hai')}`) + p(run('ba')))).toEqual(['hai', 'ba'])
  })

  it('of one element has its instruction in an attribute (17.16.19)', () => {
    const { blocks } = bodyOf(
      p(
        `<w:fldSimple w:instr=" numpages  \\* Arabic">${run('9')}</w:fldSimple><w:hyperlink r:id="rId1">${run('địa chỉ')}</w:hyperlink>`,
      ),
    )
    expect(paragraph(blocks[0]).runs.map(({ text, field }) => [text, field])).toEqual([
      ['9', 'NUMPAGES'],
      ['địa chỉ', 'HYPERLINK'],
    ])
  })

  it('that counts pages is there though no result is stored', () => {
    const { blocks } = bodyOf(
      p(`${sign('begin')}${code('PAGE')}${sign('end')}<w:fldSimple w:instr="PAGE"/><w:r><w:pgNum/></w:r>`) +
        p(`${sign('begin')}${code('XE "từ"')}${sign('end')}`),
    )
    expect(blocks.map((block) => paragraph(block).runs.map(({ text, field }) => [text, field]))).toEqual([
      [
        ['', 'PAGE'],
        ['', 'PAGE'],
        ['', 'PAGE'],
      ],
      [],
    ])
  })

  it('that shows words of its instruction, or a box, is read; one that Word draws without a result is told', () => {
    const button = `${sign('begin')}${code('MACROBUTTON NoMacro [Nhập họ tên]')}${sign('end')}`
    const box =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>'
    const { blocks, notices } = bodyOf(
      p(`${button}${box}${code('FORMCHECKBOX')}${sign('end')}${sign('begin')}${code('AUTONUM')}${sign('end')}`),
    )
    expect(textOf(blocks[0])).toBe('[Nhập họ tên]☒')
    expect(notices).toEqual([{ kind: 'unknownContent', text: 'AUTONUM', paragraph: 1 }])
  })
})

describe('what is not printed', () => {
  const told = (body: string): readonly WordNotice[] => bodyOf(body).notices

  it('hidden words are told and not read (17.3.2.41)', () => {
    const body = p(run('thấy ') + run('ẩn một ', '<w:vanish/>') + run('ẩn hai', '<w:vanish/><w:b/>') + run('cuối'))
    expect(texts(body)).toEqual(['thấy cuối'])
    expect(told(body)).toEqual([{ kind: 'hidden', text: 'ẩn một ẩn hai', paragraph: 1 }])
  })

  it('a paragraph hidden with its mark is none', () => {
    const body = p(run('một')) + p(run('ẩn', '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>') + p(run('hai'))
    expect(bodyOf(body).blocks.map((block) => [paragraph(block).number, textOf(block)])).toEqual([
      [1, 'một'],
      [2, 'hai'],
    ])
    expect(told(body)).toEqual([{ kind: 'hidden', text: 'ẩn', paragraph: 2 }])
  })

  it('hidden by a style is as hidden as by the run itself (17.3.2.41, 17.7.2)', () => {
    const css =
      '<w:style w:type="character" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="GhiChu"><w:name w:val="GhiChu"/><w:rPr><w:vanish/></w:rPr></w:style>'
    const body =
      p(run('thấy ') + run('ẩn', '<w:rStyle w:val="An"/>')) +
      p(run('cả đoạn ẩn') + run(' trừ chữ này', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="GhiChu"/>')
    const read = bodyOf(body, { css })
    expect(read.blocks.map(textOf)).toEqual(['thấy ', ' trừ chữ này'])
    expect(read.notices.map(({ kind, text }) => [kind, text])).toEqual([
      ['hidden', 'ẩn'],
      ['hidden', 'cả đoạn ẩn'],
    ])
  })

  it('inserted words are read, deleted ones are not; both are told with their author (17.13.5.18, 17.13.5.14)', () => {
    const ins = (text: string, author = 'An') => `<w:ins w:id="1" w:author="${author}">${run(text)}</w:ins>`
    const del = (text: string) =>
      `<w:del w:id="2" w:author="An"><w:r><w:delText xml:space="preserve">${text}</w:delText><w:tab/></w:r></w:del>`
    const body = p(`${run('Trước ')}${ins('ngày ')}${ins('05')}${del('hết tháng')}${ins(' cuối', 'Bình')}`)
    expect(texts(body)).toEqual(['Trước ngày 05 cuối'])
    expect(told(body)).toEqual([
      { kind: 'inserted', text: 'ngày 05', author: 'An', paragraph: 1 },
      { kind: 'deleted', text: 'hết tháng ', author: 'An', paragraph: 1 },
      { kind: 'inserted', text: ' cuối', author: 'Bình', paragraph: 1 },
    ])
  })

  it('moved words are read where they went (17.13.5.25, 17.13.5.22)', () => {
    const body =
      p(`<w:moveFrom w:id="1" w:author="An">${run('câu')}</w:moveFrom>${run('một')}`) +
      p(`<w:moveTo w:id="2" w:author="An">${run('câu')}</w:moveTo>`)
    expect(texts(body)).toEqual(['một', 'câu'])
    expect(told(body)).toEqual([{ kind: 'moved', text: 'câu', author: 'An', paragraph: 1 }])
  })

  it('a deleted mark joins its paragraph with the next one, whose properties hold (17.13.5.15)', () => {
    const mark = '<w:rPr><w:del w:id="1" w:author="An"/></w:rPr>'
    const deleted = '<w:del w:id="2" w:author="An"><w:r><w:delText>bỏ</w:delText></w:r></w:del>'
    const body =
      p(run('đầu '), mark) + p(run('đuôi'), '<w:jc w:val="center"/>') + p(deleted, mark) + p(run('sau')) + p(deleted, mark)
    const { blocks, paragraphCount } = bodyOf(body)
    expect(blocks.map((block) => [paragraph(block).number, textOf(block), paragraph(block).look.align])).toEqual([
      [1, 'đầu đuôi', 'center'],
      [2, 'sau', 'left'],
    ])
    expect(paragraphCount).toBe(2)
    expect(told(body).map(({ text, paragraph: number }) => [text, number])).toEqual([
      ['bỏ', 2],
      ['bỏ', 3],
    ])
  })
})

describe('a paragraph', () => {
  it('counts in its list once it is printed, and has its label', () => {
    const numbered = (text: string, more = '') =>
      p(run(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${more}`)
    let count = 0
    const { blocks } = bodyOf(
      numbered('một') + numbered('đã bỏ', '<w:rPr><w:del w:id="1"/></w:rPr>') + numbered('hai', '<w:rPr><w:b/></w:rPr>'),
      {
        nextItem: ({ numId, level }) => {
          count += 1
          return { label: { text: `${count}.`, level: level ?? 0, list: numId } }
        },
      },
    )
    expect(blocks.map((block) => paragraph(block).label?.text)).toEqual(['1.', '2.'])
    expect(paragraph(blocks[1]).label).toMatchObject({ level: 0, list: '1', look: { bold: true } })
  })

  it('names the style that holds', () => {
    const css =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="nationalTitle"><w:name w:val="Quốc hiệu"/></w:style>'
    const { blocks } = bodyOf(p('') + p('', '<w:pStyle w:val="nationalTitle"/>') + p('', '<w:pStyle w:val="KhongCo"/>'), { css })
    expect(blocks.map((block) => paragraph(block).styleName)).toEqual(['Normal', 'Quốc hiệu', 'Normal'])
  })

  it('holds its drawings; the paragraphs of a text box count after it', () => {
    const box = '<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>'
    const { blocks, paragraphCount } = bodyOf(p(run('neo') + box) + p(run('sau')), {
      drawingsIn: (element, walk) => [{ kind: 'textBox', blocks: walk(element.children[0] as never) }],
    })
    const [anchor, next] = blocks.map(paragraph)
    const inner = anchor?.drawings[0]?.blocks?.[0]
    expect([anchor?.number, paragraph(inner).number, next?.number, paragraphCount]).toEqual([1, 2, 3, 3])
    expect(inner).toMatchObject({ part: { kind: 'textBox' } })
    expect(textOf(inner)).toBe('trong khung')
  })
})
