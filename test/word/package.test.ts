import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { kindOfBytes } from '../../src/word/kind-of-bytes.ts'
import { readWord } from '../../src/word/read-word.ts'
import type { WordDocument } from '../../src/word/word-document.ts'
import { documentType, namespaces, paragraph, relationshipsXml, type WordFile, wordEntries, wordFile } from './word-file.ts'

function documentOf(bytes: Uint8Array): WordDocument {
  const reading = readWord(bytes)
  if (!('document' in reading)) throw new Error(JSON.stringify(reading))
  return reading.document
}

function textsOf({ blocks }: Pick<WordDocument, 'blocks'>): readonly string[] {
  return blocks.map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : 'table'))
}

const plain = { body: paragraph('Kế hoạch') }

function typed(type: string): WordFile {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`
  return { ...plain, entries: { '[Content_Types].xml': types } }
}

/** The first sector of a compound file with the name of one stream ([MS-CFB] 2.2 and 2.6). */
function compound(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0])
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0), ...name, 0, 0])
}

describe('a Word file', () => {
  it('is read whatever kind of document of Word it is', () => {
    for (const type of [
      documentType,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
      'application/vnd.ms-word.document.macroEnabled.main+xml',
      'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
    ])
      expect(textsOf(documentOf(wordFile(typed(type))))).toEqual(['Kế hoạch'])
  })

  it('is found by its relationships, by whatever names', () => {
    const entries = wordEntries(plain)
    const renamed = {
      '[CONTENT_TYPES].XML': strToU8(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/Văn bản/a b.xml" ContentType="${documentType}"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        relationshipsXml(
          `<Relationship Id="x" Type="${namespaces.r}/officeDocument" Target="/V%C4%83n%20b%E1%BA%A3n/a%20b.xml"/>`,
        ),
      ),
      'Văn bản/a b.xml': entries['word/document.xml'] as Uint8Array,
    }
    expect(textsOf(documentOf(zipSync(renamed)))).toEqual(['Kế hoạch'])
  })

  it('is read in its strict form as in the transitional one', () => {
    const strict = (text: Uint8Array): Uint8Array =>
      strToU8(
        new TextDecoder()
          .decode(text)
          .replaceAll(namespaces.w, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
          .replaceAll(namespaces.r, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
      )
    const entries = wordEntries({
      body: paragraph('x', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      linked: {
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      },
    })
    const bytes = zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strict(text)])))
    const [first] = documentOf(bytes).blocks
    expect(first).toMatchObject({ label: { text: 'I.' } })
  })

  it('may be stored without compression, and in UTF-16', () => {
    expect(textsOf(documentOf(zipSync(wordEntries(plain), { level: 0 })))).toEqual(['Kế hoạch'])
    const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="${namespaces.w}"><w:body>${paragraph('Kế hoạch')}</w:body></w:document>`
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...xml].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
    ])
    expect(textsOf(documentOf(wordFile({ ...plain, entries: { 'word/document.xml': utf16 } })))).toEqual(['Kế hoạch'])
  })

  it('has footnotes and endnotes, but for the lines above them', () => {
    const note = (name: string, id: number, text: string, type = ''): string =>
      `<w:${name} w:id="${id}"${type}>${paragraph(text)}</w:${name}>`
    const { notes } = documentOf(
      wordFile({
        ...plain,
        linked: {
          footnotes: note('footnote', 0, '', ' w:type="separator"') + note('footnote', 2, 'Chú thích'),
          endnotes: note('endnote', 0, '', ' w:type="continuationSeparator"') + note('endnote', 2, 'Cuối văn bản'),
        },
      }),
    )
    expect([...notes].map(([id, blocks]) => [id, textsOf({ blocks })])).toEqual([
      ['2', ['Chú thích']],
      ['endnote:2', ['Cuối văn bản']],
    ])
  })

  it('prints in each section its headers and footers', () => {
    const { sections } = documentOf(
      wordFile({
        body: `${paragraph('Kế hoạch')}<w:sectPr><w:headerReference w:type="default" r:id="rId-header"/><w:titlePg/></w:sectPr>`,
        linked: {
          header:
            '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>2</w:t></w:r></w:p></w:hdr>',
        },
      }),
    )
    expect(sections[0]?.titlePage).toBe(true)
    expect(textsOf({ blocks: sections[0]?.headers.default ?? [] })).toEqual(['2'])
  })

  it('tells its properties by their names', () => {
    const { properties } = documentOf(
      wordFile({
        ...plain,
        entries: {
          '_rels/.rels': relationshipsXml(
            `<Relationship Id="a" Type="${namespaces.r}/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="c" Type="${namespaces.r}/extended-properties" Target="docProps/app.xml"/><Relationship Id="d" Type="${namespaces.r}/custom-properties" Target="docProps/custom.xml"/>`,
          ),
          'docProps/core.xml':
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Số hóa</dc:title></cp:coreProperties>',
          'docProps/app.xml':
            '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Word</Application></Properties>',
          'docProps/custom.xml':
            '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="OrganName" pid="2"><vt:lpwstr>Sở Nội vụ</vt:lpwstr></property></Properties>',
        },
      }),
    )
    expect([...properties]).toEqual([
      ['dc:title', 'Số hóa'],
      ['ep:Application', 'Word'],
      ['OrganName', 'Sở Nội vụ'],
    ])
  })
})

describe('what a Word file holds besides its words', () => {
  const kinds = (file: WordFile) =>
    documentOf(wordFile(file)).notices.map(({ kind, text }) => (text === undefined ? kind : `${kind} ${text}`))

  it('is nothing in a plain one, whose hyperlinks and own template lead nowhere', () => {
    const links = [
      { id: 'rId1', purpose: 'hyperlink', target: 'https://example.com/', external: true },
      { id: 'rId2', purpose: 'attachedTemplate', target: 'file:///C:\\Users\\a\\Normal.dotm', external: true },
      { id: 'rId3', purpose: 'image', target: 'media/image1.png' },
    ] as const
    expect(kinds({ ...plain, links })).toEqual([])
  })

  it('are macros, a signature, embedded objects, parts outside', () => {
    const links = [
      { id: 'rId1', purpose: 'vbaProject', target: 'vbaProject.bin' },
      { id: 'rId2', purpose: 'oleObject', target: 'embeddings/oleObject1.bin' },
      { id: 'rId3', purpose: 'image', target: 'https://example.com/seal.png', external: true },
      { id: 'rId4', purpose: 'attachedTemplate', target: 'https://example.com/t.dotm', external: true },
    ] as const
    const entries = {
      '_rels/.rels': relationshipsXml(
        `<Relationship Id="a" Type="${namespaces.r}/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>`,
      ),
    }
    expect(kinds({ ...plain, links, entries })).toEqual([
      'macros',
      'signature',
      'embedded word/embeddings/oleObject1.bin',
      'externalPart https://example.com/seal.png',
      'externalPart https://example.com/t.dotm',
    ])
  })

  it('are comments, each where its sign stands', () => {
    const file = {
      body: `${paragraph('Một')}<w:p><w:r><w:t>Hai</w:t></w:r><w:r><w:commentReference w:id="5"/></w:r></w:p>`,
      linked: { comments: `<w:comment w:id="5" w:author="Lan">${paragraph('Xem lại')}</w:comment>` },
    }
    expect(documentOf(wordFile(file)).notices).toEqual([{ kind: 'comment', text: 'Xem lại', paragraph: 2, author: 'Lan' }])
  })

  it('is text in fonts of old encodings, but not Unicode text that kept such a font', () => {
    const run = (font: string, text: string): string =>
      `<w:p><w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
    const body = run('.VnTime', 'KÕ ho¹ch') + run('.VnTime', 'n¨m 2026') + run('.VnTimeH', 'Kế hoạch') + run('VNI-Times', '2026')
    expect(documentOf(wordFile({ body })).notices).toEqual([{ kind: 'legacyFont', text: '.VnTime', count: 2, paragraph: 1 }])
  })
})

describe('another file', () => {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content)
  const odt = zipSync({
    mimetype: [text('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': text('<office:document-content/>'),
  })

  it.each([
    ['rtf', text('{\\rtf1\\ansi }')],
    ['pdf', text('%PDF-1.7\n')],
    ['doc', compound('WordDocument')],
    ['other', compound('Workbook')],
    ['odt', odt],
    ['html', text('<html><body>Kế hoạch</body></html>')],
    ['html', text('MIME-Version: 1.0\nContent-Type: multipart/related')],
    ['wordXml', text('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument/>')],
    ['image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['image', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0])],
    ['text', text('KẾ HOẠCH\nSố: 15/KH-SNV')],
    ['text', Uint8Array.from([0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68])],
    ['empty', text('')],
    ['empty', text('\ufeff \n\t\n')],
    ['text', text('PK là viết tắt')],
    ['zip', zipSync({ 'a.txt': text('a') })],
    ['other', Uint8Array.from([1, 2, 3, 0])],
    ['xlsx', zipSync({ '[Content_Types].xml': text('<Types/>'), 'xl/workbook.xml': text('<workbook/>') })],
    ['pptx', zipSync({ '[Content_Types].xml': text('<Types/>'), 'ppt/presentation.xml': text('<p/>') })],
  ] as const)('is known by its bytes and refused with its name: %s', (kind, bytes) => {
    expect(kindOfBytes(bytes)).toBe(kind)
    expect(readWord(bytes)).toMatchObject({ kind })
  })

  it('with a password is said to have one', () => {
    expect(readWord(compound('EncryptedPackage'))).toEqual({ refusal: 'encrypted' })
  })

  it('is another kind of package by the type of its main part', () => {
    const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
    expect(readWord(wordFile(typed(sheet)))).toEqual({ refusal: 'notWord', kind: 'xlsx' })
    expect(readWord(wordFile(typed('application/xml')))).toEqual({ refusal: 'damaged', part: '[Content_Types].xml' })
  })
})
