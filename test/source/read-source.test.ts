import { describe, expect, it } from 'vitest'
import type { Code } from '../../src/catalogue.ts'
import type { Finding } from '../../src/finding.ts'
import { en } from '../../src/messages/en.ts'
import { messageOf } from '../../src/messages/messages.ts'
import { vi } from '../../src/messages/vi.ts'
import { readSource } from '../../src/source/read-source.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readSource({ name: 'x.plan.yaml', bytes: utf8(text) })
const at = ({ range }: Finding) => `${range.start.line}:${range.start.column}`

/** Source, code, place of its one finding, and whether the later stages still get a tree. */
const cases: readonly (readonly [string, string, Code, string, 'tree' | 'no tree'])[] = [
  ['a NUL', 'a: 1\nb: x\0y\n', 'YA002', '2:5', 'no tree'],
  ['a C1 control', 'a: x\u0085y\n', 'YA002', '1:5', 'no tree'],
  ['a non-character', 'a: \uffff\n', 'YA002', '1:4', 'no tree'],
  ['a control character by escape', 'a: 1\nb: "x\\u0007y"\n', 'YA002', '2:6', 'tree'],
  ['half a surrogate pair by escape', 'b: "\\ud83d"\n', 'YA002', '1:5', 'tree'],
  ['nothing at all', '', 'YA004', '1:1', 'no tree'],
  ['only comments', '# a\n\n', 'YA004', '1:1', 'no tree'],
  ['a merge conflict', 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n', 'YA005', '2:1', 'no tree'],
  ['a mark left behind', 'a: 1\n>>>>>>> x\n', 'YA005', '2:1', 'no tree'],
  ['a tab as indent', 'a:\n\tb: 1\n', 'YA006', '2:1', 'no tree'],
  ['two tabs as indent', 'a:\n\t- x\n\t- y\n', 'YA006', '2:1', 'no tree'],
  ['a tab after blanks', 'a:\n - b: 1\n \tc: 2\n', 'YA006', '3:2', 'no tree'],
  ['a tab in a flow list', 'a: [\n\tx ]\n', 'YA006', '2:1', 'no tree'],
  ['an open double quote', 'a: 1\nb: "Triển khai\nc: 2\nd: "x"\n', 'YA007', '2:4', 'no tree'],
  ['an open single quote', "a: 1\nb: 'Triển khai\nc: 2\n", 'YA007', '2:4', 'no tree'],
  ['an open quote in a list', 'a:\n  - "x\n  - y\n', 'YA007', '2:5', 'no tree'],
  ['an open quote in a map', 'a:\n  b: "Sở\n  c: "SNV"\n', 'YA007', '2:6', 'no tree'],
  ['a quote closed by an escape', 'a: "C:\\"\nb: 2\n', 'YA007', '1:4', 'no tree'],
  ['an open quote at the root', '"abc\n', 'YA007', '1:1', 'no tree'],
  ['an open bracket', 'a: [x, y\nb: 2\n', 'YA008', '1:4', 'no tree'],
  ['an open brace', 'a: {x: 1\nb: 2\n', 'YA008', '1:4', 'no tree'],
  ['a key between two levels', 'a:\n  b: 1\n c: 2\nd: 3\n', 'YA009', '3:2', 'no tree'],
  ['a key too deep', 'a:\n  b: 1\n   c: 2\n', 'YA009', '3:4', 'no tree'],
  ['a key under a value', 'a: 1\n  b: 2\n', 'YA009', '2:3', 'no tree'],
  ['a key under a value with a comment, after an empty line', 'a: 1 # x\n\n  b: 2\n', 'YA009', '3:3', 'no tree'],
  ['a list under a value with a comment, after an empty line', 'a: 1 # x\n\n  - b: 2\n', 'YA009', '3:3', 'no tree'],
  ['… with Windows line ends', 'a: 1 # x\r\n\r\n  - b: 2\r\n', 'YA009', '3:3', 'no tree'],
  ['a dash too shallow', 'a:\n  - x\n - y\n', 'YA009', '3:2', 'no tree'],
  ['a dash at the level of the keys', 'a: 1\n- b\n', 'YA009', '2:1', 'no tree'],
  ['a text too shallow', 'a: |\n    x\n  y\nb: 1\n', 'YA009', '3:3', 'no tree'],
  ['no colon', 'a: 1\ntrich_yeu Triển khai\nb: 2\n', 'YA010', '2:1', 'no tree'],
  ['no colon on the last line', 'a: 1\ntrich_yeu\n', 'YA010', '2:1', 'no tree'],
  ['no colon before deeper keys', 'co_quan\n  ban_hanh: x\n', 'YA010', '1:1', 'no tree'],
  ['a text that was copied in', 'UBND XÃ A\nSố: 7/KH-UBND\n\nKẾ HOẠCH\n- Việc: xong\n', 'YA010', '1:1', 'no tree'],
  ['… with a blank that YAML would take for a letter', '\nUBND\u00a0XÃ A\nSố: 7\n\tKẾ HOẠCH\n', 'YA010', '2:1', 'no tree'],
  ['keys in Vietnamese, and a list that is no list', 'Số: 7\nTrích yếu: Trồng cây\nNgày: 5\n- x\n', 'YA009', '4:1', 'no tree'],
  ['a colon in a value', 'a: Mục tiêu: đạt\nb: 1\n', 'YA011', '1:4', 'no tree'],
  ['a colon at the end of a value', 'a: Như sau:\nb: 1\n', 'YA011', '1:4', 'no tree'],
  ['a second colon in a list item', 'a:\n  - Mục tiêu: đạt: 9\n', 'YA011', '2:15', 'no tree'],
  ['a colon in the second line', 'a: Trien khai\n  Muc tieu: dat\n', 'YA011', '2:3', 'no tree'],
  ['no blank after the colon', 'a: 1\ntrich_yeu:Triển khai\nb: 2\n', 'YA012', '2:1', 'no tree'],
  ['text after a quote', 'a: "Ngày" hội\nb: 1\n', 'YA013', '1:11', 'no tree'],
  ['text after a bracket', 'a: [x] y\nb: 1\n', 'YA013', '1:8', 'no tree'],
  ['a reserved sign', 'a: @x\nb: 1\n', 'YA014', '1:4', 'no tree'],
  ['a per cent sign', 'a:\n - % x\n', 'YA014', '2:4', 'no tree'],
  ['a dash as value', 'danh_so: -\nb: 1\n', 'YA014', '1:10', 'no tree'],
  ['a question mark as value', 'a: ? b\n', 'YA014', '1:4', 'no tree'],
  ['a bad escape', 'a: "C:\\dir"\n', 'YA015', '1:7', 'no tree'],
  ['a text that begins with >', 'a:\n - >90% hộ\n - x\n', 'YA016', '2:4', 'no tree'],
  ['a text after |', 'a: | abc\n   d\nb: 1\n', 'YA016', '1:4', 'no tree'],
  ['a bracket too many', 'a: [x]]\nb: 1\n', 'YA018', '1:7', 'no tree'],
  ['two commas', 'a: [x,,y]\n', 'YA018', '1:7', 'no tree'],
  ['a missing comma', 'a: ["x" "y"]\n', 'YA017', '1:9', 'no tree'],
  ['a list item in brackets', 'a: [- x]\n', 'YA014', '1:5', 'no tree'],
  ['two colons in brackets', 'a: [x: y: z]\n', 'YA011', '1:8', 'no tree'],
  ['a comment without a blank in brackets', 'a: [#x]\n', 'YA019', '1:5', 'no tree'],
  ['a dash without a blank', 'a:\n-x\nb: 1\n', 'YA032', '2:1', 'no tree'],
  ['a key twice', 'a: 1\nb: 2\na: 3\n', 'YA020', '3:1', 'tree'],
  ['a number and its text as keys', '1: a\n"1": b\n', 'YA020', '2:1', 'tree'],
  ['a key twice in different Unicode forms', '"\\u0111\\u00e2\\u0301": 1\nđấ: 2\n', 'YA020', '2:1', 'tree'],
  ['an anchor', 'a: &x y\n', 'YA021', '1:4', 'no tree'],
  ['an alias', 'a: *x\n', 'YA022', '1:4', 'no tree'],
  ['bold text', 'a:\n - **đậm** chữ\n', 'YA022', '2:4', 'no tree'],
  ['a tag', 'a: !!str 07\n', 'YA023', '1:4', 'no tree'],
  ['an unknown tag', 'a: !foo [x]\n', 'YA023', '1:4', 'no tree'],
  ['a tag by accident', 'a: !Chú ý\n', 'YA023', '1:4', 'no tree'],
  ['a merge key', 'a:\n  <<: {b: 1}\n', 'YA024', '2:3', 'no tree'],
  ['a directive', '# x\n%YAML 1.1\n---\na: no\n', 'YA025', '2:1', 'no tree'],
  ['a directive without end', '%YAML 1.2\na: 1\n', 'YA025', '1:1', 'no tree'],
  ['two documents', 'a: 1\n---\nb: 2\n', 'YA026', '2:1', 'no tree'],
  ['61 levels', `a: ${'['.repeat(60)}${']'.repeat(60)}\n`, 'YA027', '1:63', 'no tree'],
  ['a list at the root', '- a\n', 'YA028', '1:1', 'no tree'],
  ['a text at the root', 'abc\n', 'YA028', '1:1', 'no tree'],
  ['a list as key', '? [a]\n: b\n', 'YA029', '1:3', 'no tree'],
  ['no key', ': b\n', 'YA029', '1:1', 'tree'],
  ['letters and marks apart', 'a: 1\nb: Sở Nội vụ\n'.normalize('NFD'), 'YA030', '2:4', 'tree'],
  ['an item joined to the one above', 'a:\n- x\n  - y\n', 'YA031', '3:3', 'no tree'],
  ['a no-break space after a colon', 'a: 1\nb:\u00a0x\nc: 2\n', 'YA033', '2:3', 'no tree'],
  ['a zero-width space in a text', 'a: 1\nb: Sở N\u200bội vụ\n', 'YA034', '2:8', 'tree'],
  ['a comment that was a number', 'a:\n  - Lãnh đạo Sở #1\n', 'YA035', '2:17', 'tree'],
  ['a text cut off by a comment', 'a: Lãnh đạo #1\n  và văn thư\nb: 1\n', 'YA035', '1:13', 'no tree'],
  ['a bracket swallowed by a comment', 'a: [x, y #1]\nb: 1\n', 'YA035', '1:10', 'no tree'],
  ['three keys twice', 'a: 1\nb: 2\nc: 3\na: 4\nb: 5\nc: 6\n', 'YA036', '4:1', 'tree'],
  ['a key one blank short in a list', 'a:\n  - b: 1\n   c: 2\n', 'YA009', '3:4', 'no tree'],
  ['a dash one blank too deep', 'a:\n  - x\n   - b: 1\n', 'YA009', '3:4', 'no tree'],
  ['a text one blank short in a list', 'a:\n  - b: 1\n   cuối\n', 'YA010', '3:4', 'no tree'],
  ['a bad escape in a file of an old Mac', 'a: 1\rb: "C:\\dir"\rc: 3\r', 'YA015', '2:7', 'no tree'],
  ['items joined by >', 'a: >\n  - x\n  - y\n', 'YA031', '3:3', 'no tree'],
]

describe('readSource', () => {
  it.each(cases)('%s', (_, text, code, place, tree) => {
    const { findings, tree: root } = read(text)
    expect(findings.map((finding) => [finding.code, at(finding)])).toEqual([[code, place]])
    expect(root === undefined ? 'no tree' : 'tree').toBe(tree)
  })

  it('has a case for every code', () => {
    const elsewhere = ['YA001', 'YA003']
    const covered = new Set([...cases.map((one) => one[2]), ...elsewhere])
    expect(Object.keys(vi).filter((code) => code.startsWith('YA') && !covered.has(code as Code))).toEqual([])
  })

  it('says every mistake in Vietnamese and in English', () => {
    for (const [, text] of cases) {
      for (const finding of read(text).findings) {
        const sentences = [messageOf(vi, finding), messageOf(en, finding)]
        expect(new Set(sentences).size).toBe(2)
        for (const sentence of sentences) {
          expect(sentence.length).toBeGreaterThan(10)
          expect(sentence).toBe(sentence.normalize('NFC'))
          expect(sentence).not.toMatch(/undefined|implicit|scalar|mapping|token/)
        }
      }
    }
  })

  it('accepts a byte order mark, CRLF, comments, document marks and explicit keys', () => {
    for (const text of [
      '\uFEFFa: 1\r\nb: |\r\n  x\r\n',
      '---\na: 1\n...\n',
      '# c\na: 1 # d\n',
      '? a\n: b\n',
      'a:\tb\n',
      'a: 1\rb: |\r  x\r  y\r',
      'a: 15 # chú thích\nb: 2 #----\nc: "x" #1\n',
      'a: [\n  x\n]\n',
    ]) {
      const { findings, tree } = read(text)
      expect(findings).toEqual([])
      expect(tree?.kind).toBe('map')
    }
  })

  it('gives columns that do not count a byte order mark', () => {
    const [finding] = read('\uFEFFa: @x\n').findings
    expect(finding?.range.start).toEqual({ line: 1, column: 4, offset: 4 })
  })

  it.each([
    ['a Windows-1258 letter on line 2', [...utf8('a: 1\nb: Ti'), 0xea, ...utf8('u\n')], '2:6', 'other'],
    ['a character cut at the end', [...utf8('a: 1\nb: '), 0xe1, 0xbb], '2:4', 'other'],
    ['a bad letter in a file of an old Mac', [...utf8('a: 1\rb: Ti'), 0xea, ...utf8('u\r')], '2:6', 'other'],
    ['a surrogate in UTF-8', [...utf8('a: '), 0xed, 0xa0, 0x80], '1:4', 'other'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], '1:1', 'utf-16'],
  ])('tells bytes that are not UTF-8: %s', (_, bytes, place, encoding) => {
    const { findings, tree } = readSource({ name: 'x', bytes: Uint8Array.from(bytes) })
    expect(findings.map((finding) => [finding.code, at(finding)])).toEqual([['YA001', place]])
    expect(findings[0]?.args).toMatchObject({ encoding, line: Number(place.split(':')[0]) })
    expect(tree).toBeUndefined()
  })

  it('refuses a file above 2 MB and reads one just below', () => {
    const big = `a: ${'x'.repeat(2 * 1024 * 1024 - 4)}\n`
    expect(utf8(big).length).toBe(2 * 1024 * 1024)
    expect(read(big).findings).toEqual([])
    expect(read(`${big} `).findings.map(({ code }) => code)).toEqual(['YA003'])
  })

  it('reads 60 levels', () => {
    expect(read(`a: ${'['.repeat(59)}${']'.repeat(59)}\n`).findings).toEqual([])
  })

  it.each([
    ['brackets', `a: ${'['.repeat(100_000)}`],
    ['dashes', '- '.repeat(100_000)],
    ['keys on one line', 'a: '.repeat(50_000)],
    ['indents', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('gives up early on hopeless nesting: %s', (_, text) => {
    const start = performance.now()
    expect(read(text).findings.map(({ code }) => code)).toEqual(['YA027'])
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it.each([
    ['JSON on one line', `{"muc": [${Array.from({ length: 300 }, (_, i) => `{"doan": "việc ${i}: làm ngay"}`).join(', ')}]}\n`],
    ['colons in one quoted text', `muc: "${'ghi chú: đủ '.repeat(300)}"\n`],
    ['a list of pairs', `muc: [${Array.from({ length: 300 }, (_, i) => `viec${i}: x`).join(', ')}]\n`],
  ])('takes what stands side by side on one line for no nesting: %s', (_, text) => {
    const { tree, findings } = read(text)
    expect(tree).toBeDefined()
    expect(findings.map(({ code }) => code)).not.toContain('YA027')
  })

  it.each([
    ['bare', 'a: '],
    ['quoted', "'a': "],
    ['with an apostrophe', "a 'b, c: "],
    ['between brackets', 'a: '],
  ])('still says that keys of one line stand too deep: %s', (name, key) => {
    const text = `x: ${name === 'between brackets' ? '{' : ''}${key.repeat(5000)}\n`
    expect(read(text).findings.map(({ code }) => code)).toEqual(['YA027'])
  })

  it('reports mistakes that do not touch each other side by side', () => {
    const { findings } = read('a: &x 1\nb: @y\nc: Mục: tiêu\nd: "C:\\dir"\ne: 5\ne: 6\n')
    expect(findings.map((finding) => [finding.code, finding.range.start.line]).toSorted()).toEqual([
      ['YA011', 3],
      ['YA014', 2],
      ['YA015', 4],
      ['YA020', 6],
      ['YA021', 1],
    ])
  })

  it('offers quotes where they keep every word', () => {
    const fixed = (text: string) => {
      const edits = read(text).findings.flatMap((finding) => finding.fix?.edits ?? [])
      return edits
        .toSorted((a, b) => b.start - a.start)
        .reduce((now, { start, end, text }) => now.slice(0, start) + text + now.slice(end), text)
    }
    expect(fixed('a: Mục tiêu: đạt 90%\nb: 1\n')).toBe('a: "Mục tiêu: đạt 90%"\nb: 1\n')
    expect(fixed('a:\n  - >90% hộ\n')).toBe('a:\n  - ">90% hộ"\n')
    expect(fixed('a: **đậm** và "x"\n')).toBe(`a: '**đậm** và "x"'\n`)
    expect(fixed('trich_yeu:Triển khai\nb: 1\n')).toBe('trich_yeu: Triển khai\nb: 1\n')
    expect(fixed(`a: ${'Sở'.normalize('NFD')}\n`)).toBe('a: Sở\n')
    // Deeper lines below would lose their parent.
    expect(fixed('a: b:\n  c: d\n')).toBe('a: b:\n  c: d\n')
  })
})
