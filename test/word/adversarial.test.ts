import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { readWord } from '../../src/word/read-word.ts'
import { wordFindings } from '../../src/word/word-findings.ts'
import { examples } from '../examples.ts'
import { printPlan } from '../print-plan.ts'
import { paragraph, wordEntries, wordFile } from './word-file.ts'

const plain = { body: paragraph('Kế hoạch') }

/** Reads without a throw; what is read holds together. */
function survives(bytes: Uint8Array): string {
  const reading = readWord(bytes)
  if (!('document' in reading)) return reading.refusal
  const { document } = reading
  expect(document.sections.length).toBeGreaterThan(0)
  wordFindings(document, 'a.docx')
  return 'read'
}

/** Sets a 32-bit number of every entry in the central directory (APPNOTE 4.3.12). */
function withDirectory(bytes: Uint8Array, offset: number, value: (old: number) => number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 < copy.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value(view.getUint32(at + offset, true)) >>> 0, true)
  return copy
}

const [crcField, compressedField, sizeField, offsetField] = [16, 20, 24, 42]

describe('a bomb', () => {
  it('that says its size is refused before it is inflated', () => {
    const bytes = wordFile({ body: '<w:p/>'.repeat(8_000_000) })
    expect(bytes.length).toBeLessThan(100_000)
    expect(readWord(bytes)).toEqual({ refusal: 'tooLarge', part: 'word/document.xml' })
  })

  it('that lies about its size costs no more than what it says', () => {
    const bytes = wordFile({ body: '<w:p/>'.repeat(2_000_000) })
    const parts = withDirectory(bytes, sizeField, (size) => Math.min(size, 1000))
    expect(readWord(parts)).toEqual({ refusal: 'damaged', part: 'word/document.xml' })
  })

  it('of many entries is refused', () => {
    const entries = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`word/media/${i}.png`, '']))
    expect(readWord(wordFile({ ...plain, entries }))).toEqual({ refusal: 'tooLarge' })
  })

  it('of many elements or paragraphs is refused', () => {
    expect(survives(wordFile({ body: `<w:p>${'<w:r/>'.repeat(1_100_000)}</w:p>` }))).toBe('tooLarge')
    expect(survives(wordFile({ body: '<w:p/>'.repeat(60_000) }))).toBe('tooLarge')
  })

  it('of parts that are large together is refused', () => {
    const notes = `<!--${'x'.repeat(7 << 20)}-->`
    const linked = Object.fromEntries(
      ['styles', 'numbering', 'settings', 'footnotes', 'endnotes', 'comments', 'theme'].map((name) => [name, notes]),
    )
    expect(survives(wordFile({ ...plain, linked }))).toBe('tooLarge')
  })

  it('of entities, or of nesting, is refused', () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'
    expect(survives(wordFile({ ...plain, entries: { 'word/document.xml': xml } }))).toBe('damaged')
    const nest = (open: string, close: string, times: number): string => open.repeat(times) + close.repeat(times)
    expect(survives(wordFile({ body: nest('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 60) }))).toBe('tooDeep')
    expect(survives(wordFile({ body: nest('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 5000) }))).toBe('tooDeep')
    expect(survives(wordFile({ body: nest('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 100) }))).toBe('read')
    expect(survives(wordFile({ body: `<w:p>${nest('<w:ins w:id="1"><w:smartTag>', '</w:smartTag></w:ins>', 100)}</w:p>` }))).toBe(
      'read',
    )
  })

  it('is not found in a long document', () => {
    const table = `<w:tbl><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${`<w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr>`.repeat(10)}</w:tbl>`
    const reading = readWord(wordFile({ body: paragraph('Kế hoạch').repeat(5000) + table.repeat(200) }))
    expect('document' in reading && reading.document.paragraphCount).toBe(5000 + 200 * 20)
  })
})

describe('a broken package', () => {
  const bytes = wordFile(plain)

  it('is damaged when sums or sizes do not agree with the data', () => {
    expect(survives(withDirectory(bytes, crcField, (crc) => crc ^ 1))).toBe('damaged')
    expect(survives(withDirectory(bytes, sizeField, (size) => size + 1))).toBe('damaged')
    expect(survives(withDirectory(bytes, sizeField, (size) => size - 1))).toBe('damaged')
    expect(survives(withDirectory(bytes, compressedField, (size) => size - 1))).toBe('damaged')
    expect(survives(withDirectory(bytes, compressedField, () => 0xffffffff))).toBe('damaged')
    expect(survives(withDirectory(bytes, sizeField, () => 0xffffffff))).toBe('tooLarge')
    expect(survives(withDirectory(bytes, offsetField, () => 0xfffffff0))).toBe('damaged')
  })

  it('has names that lead out of it, or one name twice', () => {
    for (const name of ['../a.xml', 'word/../../a.xml', '/etc/a', 'C:/a', 'word//a.xml', '..\\a.xml', 'WORD/Document.xml'])
      expect(survives(wordFile({ ...plain, entries: { [name]: '<a/>' } }))).toBe('damaged')
  })

  it.each(['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])('lacks %s', (name) => {
    expect(survives(wordFile({ ...plain, entries: { [name]: undefined } }))).toMatch(/^(?:damaged|notWord)$/)
    expect(survives(wordFile({ ...plain, entries: { [name]: '' } }))).toMatch(/^(?:damaged|notWord)$/)
    expect(survives(wordFile({ ...plain, entries: { [name]: '<a' } }))).toMatch(/^(?:damaged|notWord)$/)
  })

  it('lacks a part that holds words or looks', () => {
    for (const purpose of ['styles', 'numbering', 'footnotes', 'header']) {
      const links = [{ id: 'rId1', purpose, target: 'gone.xml' }]
      expect(readWord(wordFile({ ...plain, links }))).toEqual({ refusal: 'damaged', part: 'word/gone.xml' })
    }
  })

  it('has a main part without a body, or of something else', () => {
    expect(survives(wordFile({ ...plain, entries: { 'word/document.xml': '<a/>' } }))).toBe('noBody')
    const empty = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    expect(survives(wordFile({ ...plain, entries: { 'word/document.xml': empty } }))).toBe('noBody')
  })

  it('is cut off', () => {
    for (let length = 0; length < bytes.length; length += 7) expect(survives(bytes.subarray(0, length))).not.toBe('read')
  })
})

describe('any bytes', () => {
  let printed: Uint8Array
  let parts: Record<string, Uint8Array>

  beforeAll(async () => {
    const { name, yaml } = examples[0] as (typeof examples)[number]
    printed = (await printPlan(name, yaml)).docx
    parts = unzipSync(printed)
  })

  /** Cuts, doubles, overwrites: `[kind, where, how much]`, places as a share of the whole. */
  const change = fc.tuple(
    fc.constantFrom('flip', 'cut', 'double', 'zero'),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 1, max: 400 }),
  )

  function changed(bytes: Uint8Array, [kind, where, length]: readonly [string, number, number]): Uint8Array {
    const at = Math.floor(where * Math.max(bytes.length - 1, 0))
    const piece = bytes.subarray(at, at + length)
    if (kind === 'cut') return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)])
    if (kind === 'double') return Uint8Array.from([...bytes.subarray(0, at), ...piece, ...bytes.subarray(at)])
    const copy = bytes.slice()
    for (let i = 0; i < piece.length && (kind === 'zero' || i < 1); i += 1)
      copy[at + i] = kind === 'zero' ? 0 : (copy[at + i] ?? 0) ^ (1 << (length % 8))
    return copy
  }

  it('give a document or a refusal', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => void survives(bytes)))
  })

  it('of a real file, changed anywhere, give a document or a refusal', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        survives(changes.reduce(changed, printed))
      }),
      { numRuns: 300 },
    )
  })

  it('of its parts, changed before they are packed, give a document or a refusal', () => {
    const names = fc.constantFrom(
      'word/document.xml',
      'word/styles.xml',
      'word/numbering.xml',
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
    )
    fc.assert(
      fc.property(names, fc.array(change, { minLength: 1, maxLength: 3 }), (name, changes) => {
        const part = parts[name]
        if (part !== undefined) survives(zipSync({ ...parts, [name]: changes.reduce(changed, part) }, { level: 0 }))
      }),
      { numRuns: 200 },
    )
  })

  it('of its elements, moved and doubled so that the XML stays whole, give a document or a refusal', () => {
    const text = new TextDecoder().decode(parts['word/document.xml'])
    const names = [...new Set([...text.matchAll(/<(w:[A-Za-z]+)[ >/]/g)].map(([, name]) => name as string))].filter(
      (name) => name !== 'w:document',
    )
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...names), fc.boolean(), (from, to, all) => {
        const pattern = new RegExp(`(</?)${from}(?=[ >/])`, 'g')
        let count = 0
        const swapped = text.replace(pattern, (whole, sign: string) => (all || count++ < 40 ? `${sign}${to}` : whole))
        survives(zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(swapped) }, { level: 0 }))
      }),
      { numRuns: 150 },
    )
  })

  it('of a small file, one bit at a time, never give other words', () => {
    const bytes = zipSync(wordEntries(plain))
    for (let at = 0; at < bytes.length; at += 1) {
      const copy = bytes.slice()
      copy[at] = (copy[at] ?? 0) ^ 4
      const reading = readWord(copy)
      if (!('document' in reading)) continue
      const [block] = reading.document.blocks
      expect(block?.kind === 'paragraph' && block.runs.map(({ text }) => text).join('')).toBe('Kế hoạch')
    }
  })
})
