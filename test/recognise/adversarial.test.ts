import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterClassesPlugin } from '../../build/letter-classes.js'
import { messageOf } from '../../src/messages/messages.ts'
import { vi } from '../../src/messages/vi.ts'
import { importDocument } from '../../src/recognise/import-document.ts'
import { validateWord } from '../../src/rules/validate-word.ts'
import { examples } from '../examples.ts'
import { printPlan, today } from '../print-plan.ts'
import { paragraph, wordFile } from '../word/word-file.ts'

const options = { today, say: (finding: Parameters<typeof messageOf>[1]) => messageOf(vi, finding) }

/** Neither importing nor judging throws; each finding has a sentence, and what is not read has a reason. */
function survives(name: string, content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const imported = importDocument({ name, bytes }, options)
  const judged = validateWord({ name, bytes }, { today, stage: 'draft' })
  for (const finding of [...imported.findings, ...judged.findings]) expect(messageOf(vi, finding)).toMatch(/\S/)
  if (imported.yaml === undefined) {
    expect(judged.plan).toBeUndefined()
    return imported.findings.map(({ code }) => code).join()
  }
  expect(imported.complete).toBe(!imported.findings.some(({ code }) => code === 'NV001' || code === 'NV002'))
  return 'read'
}

const words = 'Văn phòng rà soát hồ sơ theo từng phông lưu trữ và báo cáo trước ngày 31 tháng 3 năm 2027; '
const lines = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('\n')
const head = ['UBND TỈNH SƠN HÀ', 'Số: 15/KH-UBND', 'KẾ HOẠCH', 'Số hóa hồ sơ lưu trữ']
const word = (texts: readonly string[], more = ''): Uint8Array =>
  wordFile({ body: [...head, ...texts].map((text) => paragraph(text)).join('') + more })
const repeated = <T>(count: number, text: (i: number) => T): readonly T[] => Array.from({ length: count }, (_, i) => text(i))
const table = (rows: number, columns: number): string =>
  `<w:tbl>${`<w:tr>${`<w:tc>${paragraph('việc')}</w:tc>`.repeat(columns)}</w:tr>`.repeat(rows)}</w:tbl>`

/** Long files of each kind that makes a reader look back or ahead: paragraphs by their label, tables, lines without end. */
const long: Readonly<Record<string, () => readonly [string, string | Uint8Array]>> = {
  'five thousand numbered paragraphs': () => ['a.docx', word(repeated(5000, (i) => `${i + 1}. ${words}`))],
  'five thousand bullets': () => ['a.docx', word(repeated(5000, () => `- ${words}`))],
  'five thousand labels that disagree': () => ['a.docx', word(repeated(5000, (i) => `${i % 2 ? 'I.' : '1.'} MỤC ĐÍCH`))],
  'five thousand bases': () => ['a.docx', word(repeated(5000, () => 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;'))],
  'five thousand heads': () => ['a.docx', word(repeated(5000, () => 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))],
  'a thousand signatures': () => [
    'a.docx',
    word(repeated(1000, () => ['Nơi nhận:', '- Như trên;', 'GIÁM ĐỐC', 'Nguyễn Văn An']).flat()),
  ],
  'two thousand appendices': () => ['a.docx', word(repeated(2000, (i) => [`Phụ lục ${i}`, 'DANH MỤC']).flat())],
  'two hundred tables': () => ['a.docx', word([], (table(12, 6) + paragraph('Bảng')).repeat(200))],
  'a table of two thousand rows': () => ['a.docx', word([], table(2000, 8))],
  'tables in tables': () => [
    'a.docx',
    word([], '<w:tbl><w:tr><w:tc>'.repeat(15) + paragraph('a') + `<w:p/></w:tc></w:tr></w:tbl>`.repeat(15)),
  ],
  'a paragraph of 300 kB': () => ['a.docx', word([words.repeat(2200)])],
  'a paragraph of ten thousand runs': () => [
    'a.docx',
    word(
      [],
      `<w:p>${repeated(10_000, (i) => `<w:r><w:rPr>${i % 2 ? '<w:b/>' : '<w:i/>'}</w:rPr><w:t>a </w:t></w:r>`).join('')}</w:p>`,
    ),
  ],
  'a line of 300 kB': () => ['a.txt', words.repeat(2200)],
  'eight thousand lines': () => ['a.txt', lines(8_000, () => 'a')],
  'eight thousand labels': () => ['a.txt', lines(8_000, (i) => `${i}. a`)],
  'eight thousand titles': () => ['a.txt', lines(8_000, () => 'KẾ HOẠCH')],
  'eight thousand headings': () => ['a.md', lines(8_000, () => '# a')],
  'lines of fixed width': () => ['a.txt', lines(10_000, () => words.slice(0, 75))],
  'a table of pipes': () => ['a.md', `| a | b |\n|---|---|\n${lines(5000, () => '| a | b |')}`],
  'a hundred thousand empty lines': () => ['a.txt', '\n'.repeat(100_000)],
}

/** What makes an expression, or a search for what closes something, go back and try again. */
const pieces = [
  '*',
  '*a ',
  '**a',
  '_a**b_ ',
  '[',
  '[a](b ',
  '![',
  '`',
  '<p ',
  '<!-- ',
  '|',
  '|a',
  '\t',
  ' ',
  'a\t',
  '.',
  '-',
  '- ',
  '1',
  '1.',
  'I.',
]
pieces.push(
  '“',
  '(',
  '(a ',
  '…',
  'KẾ HOẠCH ',
  'TM. ',
  'KT. ',
  'Nơi nhận: ',
  'Phụ lục ',
  'Số: ',
  'số 1/',
  'ngày ',
  'Điều 1. ',
  'Lưu: ',
)
pieces.push('a\u0301\u0323', '\u200b', '\u202e', '😀', '\ufeff')

describe('what is too much', () => {
  it.each(Object.keys(long))('%s: an answer, and no throw', { timeout: 240_000 }, (name) => {
    const [file, content] = (long[name] as (typeof long)[string])()
    survives(file, content)
  })

  it.each(pieces)('50 kB of %j in a line of text and of Markdown', { timeout: 240_000 }, (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length))
    survives('a.txt', `KẾ HOẠCH\n${text}`)
    survives('a.md', `KẾ HOẠCH\n${text}`)
  })

  it('is refused with a sentence where no plan is as large', { timeout: 60_000 }, () => {
    expect(survives('a.txt', 'a\n'.repeat(100_000))).toBe('DW001')
    expect(survives('a.md', `|${'a|'.repeat(1000)}\n|${'---|'.repeat(1000)}\n`)).toMatch(/^(?:DW001|read)$/)
    expect(survives('a.docx', word(repeated(25_000, () => 'a')))).toBe('DW001')
    expect(survives('a.txt', words.repeat(30_000))).toBe('YA003')
    expect(survives('a.docx', wordFile({ body: '<w:p/>'.repeat(8_000_000) }))).toBe('DW001')
  })
})

describe('a file that is not what its name says', () => {
  it.each([
    ['a.docx', 'Kế hoạch', 'DW019'],
    ['a.docx', '', 'DW019'],
    ['a.docx', '%PDF-1.4\n', 'DW019'],
    ['a.txt', '%PDF-1.4\n', 'DW019'],
    ['a.txt', '{\\rtf1 a}', 'DW019'],
    ['a.md', '\x89PNG\r\n\x1a\n\0', 'DW019'],
    ['a.txt', '\0\0\0', 'DW019'],
    ['a.md', '<!DOCTYPE html><p>a</p>', 'DW019'],
    ['a.txt', '', 'DW019'],
    ['a.txt', 'Kế hoạch\x07', 'DW019'],
  ])('%s %j: %s', (name, content, answer) => {
    expect(survives(name, content)).toBe(answer)
  })

  it('is read for what it is where that can be read', () => {
    expect(survives('a.txt', word([]))).toBe('read')
    expect(survives('a', word([]))).toBe('read')
    expect(survives('a.txt', Uint8Array.of(0xff, 0xfe, 0x4b, 0))).toBe('YA001')
    expect(survives('a.docx', zipSync({ 'a.txt': strToU8('a') }))).toBe('DW019')
  })
})

describe('real Word files', () => {
  const printed: Uint8Array[] = []
  beforeAll(async () => {
    for (const { name, yaml } of examples.slice(0, 3)) printed.push((await printPlan(name, yaml)).docx)
  }, 60_000)

  it('with bytes changed, cut or doubled are read or refused', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(), fc.nat(), fc.constantFrom('flip', 'cut', 'double', 'drop'), (file, at, size, how) => {
        const bytes = printed[file] as Uint8Array
        const start = at % bytes.length
        const end = Math.min(bytes.length, start + 1 + (size % 64))
        const changed = {
          flip: () => bytes.map((byte, i) => (i >= start && i < end ? byte ^ (1 + (size % 255)) : byte)),
          cut: () => bytes.slice(0, start),
          double: () => Buffer.concat([bytes.slice(0, end), bytes.slice(start)]),
          drop: () => Buffer.concat([bytes.slice(0, start), bytes.slice(end)]),
        }[how]()
        survives('a.docx', new Uint8Array(changed))
      }),
      { numRuns: 80 },
    )
  })

  it('with their XML changed are read or refused', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(), fc.constantFrom('paragraph', 'swap', 'tag', 'attribute', 'text'), (file, at, how) => {
        const entries = unzipSync(printed[file] as Uint8Array)
        const xml = strFromU8(entries['word/document.xml'] ?? new Uint8Array())
        const split = (pattern: RegExp) => xml.split(pattern)
        const parts = {
          paragraph: split(/(?=<w:p[ >])/),
          swap: split(/(?=<w:p[ >])/),
          tag: split(/(?=<)/),
          attribute: split(/(?= w:\w+=")/),
          text: split(/(?<=>)(?=[^<])/),
        }[how]
        const index = 1 + (at % (parts.length - 1))
        const [one = '', other = ''] = [parts[index], parts[(index * 7) % parts.length]]
        if (how === 'swap') parts[index] = other + one
        else if (how === 'text') parts[index] = one.replace(/^[^<]*/, (text) => text.toUpperCase().repeat(1 + (at % 3)))
        else parts.splice(index, 1)
        survives('a.docx', zipSync({ ...entries, 'word/document.xml': strToU8(parts.join('')) }, { level: 1 }))
      }),
      { numRuns: 60 },
    )
  })
})

it('texts made of the pieces of plans are read, every word of them', { timeout: 240_000 }, () => {
  const vocabulary = [
    ...head,
    ...pieces,
    'I. ',
    '1. ',
    'a) ',
    '- ',
    '\n',
    '\n\n',
    words,
    'Căn cứ ',
    'GIÁM ĐỐC',
    'Nguyễn Văn An',
    '***',
    '---',
  ]
  const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 40 }).map((chosen) => chosen.join(''))
  fc.assert(
    fc.property(text, fc.constantFrom('a.txt', 'a.md'), (content, name) => {
      survives(name, content)
    }),
    { numRuns: 200 },
  )
})

describe('memory', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-memory-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  beforeAll(async () => {
    await build({
      stdin: {
        contents: `
          export { importDocument } from './src/recognise/import-document.ts'
          export { validateWord } from './src/rules/validate-word.ts'`,
        resolveDir: path.resolve(import.meta.dirname, '../..'),
        loader: 'ts',
      },
      bundle: true,
      platform: 'browser',
      format: 'cjs',
      outfile: path.join(folder, 'library.cjs'),
      plugins: [letterClassesPlugin],
      logLevel: 'silent',
    })
  }, 60_000)

  it.each(['five thousand numbered paragraphs', 'two hundred tables', 'eight thousand labels', 'a table of two thousand rows'])(
    '%s take less than 400 MB',
    { timeout: 240_000 },
    (name) => {
      const [file, content] = (long[name] as (typeof long)[string])()
      writeFileSync(path.join(folder, file), content)
      const script = `
        const { importDocument, validateWord } = require('./library.cjs')
        const bytes = new Uint8Array(require('node:fs').readFileSync('${file}'))
        const today = { year: 2026, month: 11, day: 2 }
        if (process.argv[1] === 'import') importDocument({ name: '${file}', bytes }, { today, say: ({ code }) => code })
        else validateWord({ name: '${file}', bytes }, { today, stage: 'draft' })
        console.log(process.resourceUsage().maxRSS)`
      for (const what of ['import', 'validate']) {
        const { stdout, stderr } = spawnSync(process.execPath, ['-e', script, what], { cwd: folder, encoding: 'utf8' })
        expect(stderr).toBe('')
        // Kilobytes.
        expect(Number(stdout), what).toBeLessThan(400 * 1024)
      }
    },
  )
})
