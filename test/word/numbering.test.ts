import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../src/word/numbering/number-formats.ts'
import { readWord } from '../../src/word/read-word.ts'
import type { WordBlock, WordParagraph } from '../../src/word/word-document.ts'
import { paragraph, wordFile } from './word-file.ts'

interface Level {
  readonly format?: string
  readonly text: string
  readonly more?: string
  readonly start?: number
}

/** `w:abstractNum` with its levels in order. */
function definition(id: number, levels: readonly Level[], more = ''): string {
  const inner = levels.map(
    ({ format = 'decimal', text, more: other = '', start = 1 }, index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${other}<w:lvlText w:val="${text}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${more}${inner.join('')}</w:abstractNum>`
}

function list(id: number, of: number, more = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
}

/** A paragraph `[list, level]`, or whatever properties are given. */
type Item = readonly [number, number] | string

function labels(numbering: string, items: readonly Item[], styles = ''): readonly (string | undefined)[] {
  return paragraphs(numbering, items, styles).map(({ label }) => label?.text)
}

function paragraphs(numbering: string, items: readonly Item[], styles = ''): readonly WordParagraph[] {
  const properties = (item: Item): string =>
    typeof item === 'string' ? item : `<w:numPr><w:ilvl w:val="${item[1]}"/><w:numId w:val="${item[0]}"/></w:numPr>`
  const body = items.map((item) => paragraph('x', properties(item))).join('')
  const reading = readWord(wordFile({ body, linked: { numbering, ...(styles === '' ? {} : { styles }) } }))
  if (!('document' in reading)) throw new Error(reading.refusal)
  return reading.document.blocks.filter((block) => block.kind === 'paragraph')
}

const outline = [
  { format: 'upperRoman', text: '%1.' },
  { format: 'decimal', text: '%2.' },
  { format: 'lowerLetter', text: '%3)' },
]

describe('labels', () => {
  it('count each level, and begin a deeper one anew after a higher one (ECMA-376-1, 17.9.11)', () => {
    const items = [0, 1, 2, 2, 1, 2, 0, 1].map((level) => [1, level] as const)
    expect(labels(definition(0, outline) + list(1, 0), items)).toEqual(['I.', '1.', 'a)', 'b)', '2.', 'a)', 'II.', '1.'])
  })

  it('repeat the numbers of higher levels where the text of the level asks for them', () => {
    const levels = [{ text: '%1' }, { text: '%1.%2' }, { text: '%1.%2.%3.' }]
    const items = [0, 1, 2, 2, 1, 0, 1].map((level) => [1, level] as const)
    expect(labels(definition(0, levels) + list(1, 0), items)).toEqual(['1', '1.1', '1.1.1.', '1.1.2.', '1.2', '2', '2.1'])
  })

  it('begin where the level says', () => {
    expect(labels(definition(0, [{ text: '%1.', start: 5 }]) + list(1, 0), [[1, 0], [1, 0]])).toEqual(['5.', '6.']) // biome-ignore format: pairs
  })

  it('go on through all lists of one definition (17.9.15)', () => {
    const numbering = definition(0, outline) + list(1, 0) + list(2, 0)
    expect(labels(numbering, [[1, 0], [2, 0], [1, 1], [2, 1]])).toEqual(['I.', 'II.', '1.', '2.']) // biome-ignore format: pairs
  })

  it('begin anew in a list that overrides the start, at its first item alone (17.9.26)', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>'
    const numbering = definition(0, outline) + list(1, 0) + list(2, 0, override)
    expect(labels(numbering, [[1, 0], [1, 0], [2, 0], [2, 0], [1, 0], [2, 0]])).toEqual(['I.', 'II.', 'IV.', 'V.', 'VI.', 'VII.']) // biome-ignore format: pairs
  })

  it('take a level that the list defines itself (17.9.8)', () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimalZero"/><w:lvlText w:val="(%1)"/></w:lvl></w:lvlOverride>'
    expect(labels(definition(0, outline) + list(1, 0, own), [[1, 0], [1, 1]])).toEqual(['(01)', '1.']) // biome-ignore format: pairs
  })

  it('never begin anew, or only after one level, where the level says so (17.9.10)', () => {
    const levels = [{ text: '%1.' }, { text: '%2)', more: '<w:lvlRestart w:val="0"/>' }]
    const items = [0, 1, 1, 0, 1].map((level) => [1, level] as const)
    expect(labels(definition(0, levels) + list(1, 0), items)).toEqual(['1.', '1)', '2)', '2.', '3)'])
    const chapters = [{ text: 'C%1' }, { text: 'M%2' }, { text: 'Điều %3.', more: '<w:lvlRestart w:val="1"/>' }]
    const articles = [0, 1, 2, 1, 2, 0, 1, 2].map((level) => [1, level] as const)
    expect(labels(definition(0, chapters) + list(1, 0), articles)).toEqual(
      ['C1', 'M1', 'Điều 1.', 'M2', 'Điều 2.', 'C2', 'M1', 'Điều 1.'], // biome-ignore format: one line
    )
  })

  it('print all numbers as digits in a legal level (17.9.4)', () => {
    const levels = [
      { format: 'upperRoman', text: '%1.' },
      { text: '%1.%2.', more: '<w:isLgl/>' },
    ]
    expect(labels(definition(0, levels) + list(1, 0), [[1, 0], [1, 0], [1, 1]])).toEqual(['I.', 'II.', '2.1.']) // biome-ignore format: pairs
  })

  it('are nothing for a level without number or text, and leave out the number of a bullet', () => {
    const levels = [
      { format: 'none', text: '' },
      { format: 'bullet', text: '-' },
      { format: 'decimal', text: '%2%3.' },
    ]
    expect(labels(definition(0, levels) + list(1, 0), [[1, 0], [1, 1], [1, 2]])).toEqual([undefined, '-', '1.']) // biome-ignore format: pairs
  })

  it('read a bullet of a picture font as the sign that it looks like', () => {
    const bullet = (text: string, font: string): Level => ({
      format: 'bullet',
      text,
      more: `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`,
    })
    const levels = [
      bullet('\uf0b7', 'Symbol'),
      bullet('\uf0a7', 'Wingdings'),
      bullet('o', 'Courier New'),
      bullet('\uf0d8', 'Wingdings'),
      bullet('\uf0fc', 'Wingdings'),
      bullet('\uf02d', 'Symbol'),
      bullet('+', 'Times New Roman'),
      bullet('\uf0b7', 'Unknown'),
    ]
    const items = levels.map((_, level) => [1, level] as const)
    // The order of `w:rPr` behind `w:lvlText` does not matter to the reader.
    expect(labels(definition(0, levels) + list(1, 0), items)).toEqual(['•', '▪', '○', '➢', '✓', '-', '+', '•'])
  })

  it('belong to no list where the paragraph takes itself out, or the list does not exist', () => {
    expect(labels(definition(0, outline) + list(1, 0), [[0, 0], [7, 0], [1, 0]])).toEqual([undefined, undefined, 'I.']) // biome-ignore format: pairs
  })

  it('go on through the cells of a table in the order of the file (17.9.15)', () => {
    const item = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    const row = `<w:tr><w:tc>${item}</w:tc><w:tc>${item}</w:tc></w:tr>`
    const body = `${item}<w:tbl><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid>${row}${row}</w:tbl>${item}`
    const reading = readWord(wordFile({ body, linked: { numbering: definition(0, outline) + list(1, 0) } }))
    if (!('document' in reading)) throw new Error(reading.refusal)
    const inOrder = (blocks: readonly WordBlock[]): readonly (string | undefined)[] =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph'
          ? [block.label?.text]
          : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => inOrder(cell.blocks))),
      )
    expect(inOrder(reading.document.blocks)).toEqual(['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.'])
  })

  it('do not count a paragraph whose deletion is tracked', () => {
    const gone = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'
    const body = `${paragraph('a', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}<w:p><w:pPr>${gone}</w:pPr><w:del w:id="2" w:author="A"><w:r><w:delText>b</w:delText></w:r></w:del></w:p>${paragraph('c', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}`
    const reading = readWord(wordFile({ body, linked: { numbering: definition(0, outline) + list(1, 0) } }))
    const { blocks } = (reading as Extract<typeof reading, { document: unknown }>).document
    expect(blocks.map((block) => block.kind === 'paragraph' && block.label?.text)).toEqual(['I.', 'II.'])
  })

  it('look as the mark of the paragraph does, and over it as the level says', () => {
    const level = { text: '%1.', more: '<w:rPr><w:i/></w:rPr>' }
    const properties = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>'
    const [first] = paragraphs(definition(0, [level]) + list(1, 0), [properties])
    expect(first?.label?.look).toMatchObject({ bold: true, italic: true, size: 13 })
  })
})

describe('lists of styles', () => {
  const style = (id: string, more: string, basedOn = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${more}</w:pPr></w:style>`
  const of = (id: string): string => `<w:pStyle w:val="${id}"/>`

  // 17.9.23: the level of a list that a style names is the one that names the style.
  it('stand at the level that names the style in turn', () => {
    const levels = [
      { format: 'upperRoman', text: '%1.', more: '<w:pStyle w:val="Muc"/>' },
      { text: '%2.', more: '<w:pStyle w:val="Tieumuc"/>' },
    ]
    const styles =
      style('Muc', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('Tieumuc', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style('Rieng', '', 'Tieumuc')
    const items = [of('Muc'), of('Tieumuc'), of('Rieng'), of('Muc'), of('Tieumuc')]
    expect(labels(definition(0, levels) + list(1, 0), items, styles)).toEqual(['I.', '1.', '2.', 'II.', '1.'])
  })

  it('can be left by the paragraph', () => {
    const styles = style('Muc', '<w:numPr><w:numId w:val="1"/></w:numPr>')
    const items = [of('Muc'), `${of('Muc')}<w:numPr><w:numId w:val="0"/></w:numPr>`]
    expect(labels(definition(0, outline) + list(1, 0), items, styles)).toEqual(['I.', undefined])
  })

  // 17.9.21 and 17.9.27.
  it('give the levels to a definition that only names them', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Kieu"><w:name w:val="Kieu"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const numbering =
      definition(0, outline, '<w:styleLink w:val="Kieu"/>') +
      definition(1, [], '<w:numStyleLink w:val="Kieu"/>') +
      list(1, 0) +
      list(2, 1)
    expect(labels(numbering, [[2, 0], [2, 1], [1, 0]], styles)).toEqual(['I.', '1.', 'II.']) // biome-ignore format: pairs
  })

  it('that lead in a circle give none', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Kieu"><w:name w:val="Kieu"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    expect(labels(definition(0, [], '<w:numStyleLink w:val="Kieu"/>') + list(1, 0), [[1, 0]], styles)).toEqual([undefined])
  })
})

describe('formatNumber', () => {
  // ECMA-376-1, 17.18.59.
  it.each([
    [4, 'upperRoman', 'IV'],
    [1994, 'lowerRoman', 'mcmxciv'],
    [4, 'lowerLetter', 'd'],
    [26, 'upperLetter', 'Z'],
    [27, 'lowerLetter', 'aa'],
    [55, 'lowerLetter', 'ccc'],
    [7, 'decimalZero', '07'],
    [12, 'decimalZero', '12'],
    [3, 'ordinal', '3rd'],
    [12, 'ordinal', '12th'],
    [5, 'numberInDash', '- 5 -'],
    [3, 'decimalEnclosedCircle', '③'],
    [8, 'cardinalText', '8'],
    [0, 'upperRoman', '0'],
    [3, 'constructor', '3'],
  ])('prints %d as %s: %s', (value, format, printed) => {
    expect(formatNumber(value, format)).toBe(printed)
  })

  it('pads as the first item of a custom format does', () => {
    expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007')
    expect(formatNumber(7, 'custom', undefined)).toBe('7')
  })
})
