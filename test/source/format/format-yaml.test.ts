import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Document, parse, parseDocument, visit } from 'yaml'
import { keyOrder } from '../../../src/plan/key-order.ts'
import { formatYaml } from '../../../src/source/format/format-yaml.ts'
import { yamlTokens } from '../../../src/source/yaml-tokens.ts'
import { arbitraryPlan } from '../../arbitrary-plan.ts'

const format = (text: string) => formatYaml(new TextEncoder().encode(text), { order: keyOrder })
const formatted = (...lines: readonly string[]) =>
  format(`${lines.join('\n')}\n`)
    ?.text.split('\n')
    .slice(0, -1)

describe('formatYaml', () => {
  it('indents by two, lists below their key too', () => {
    expect(
      formatted('co_quan:', '     ban_hanh:', '     - Sở Nội vụ', '     -   Sở Tài chính', 'can_cu:', '- a', '-     b'),
    ).toEqual(['co_quan:', '  ban_hanh:', '    - Sở Nội vụ', '    - Sở Tài chính', 'can_cu:', '  - a', '  - b'])
  })

  it('moves a block as a whole, with what stands further in', () => {
    const lines = ['noi_dung:', '- muc_dich: |', '       - Rõ người.', '', '         + Rõ việc.   ', '- kinh_phi: x']
    expect(formatted(...lines)).toEqual([
      'noi_dung:',
      '  - muc_dich: |',
      '      - Rõ người.',
      '',
      '        + Rõ việc.   ',
      '  - kinh_phi: x',
    ])
  })

  it('counts the indentation of a block from its key where the author gave a number', () => {
    const lines = ['noi_dung:', '    - kinh_phi: |2', '          Lùi vào.', '        Từ ngân sách.']
    const text = format(`${lines.join('\n')}\n`)?.text ?? ''
    expect(parse(text)).toEqual(parse(`${lines.join('\n')}\n`))
    expect(text.split('\n')[1]).toBe('  - kinh_phi: |2')
  })

  it('puts keys in the order of the form, with their comments, and leaves the head of the file', () => {
    const lines = ['# Đầu tệp', 'trich_yeu: Số hóa', '', '# số chờ văn thư', 'so: 7 # tạm', 'the_thuc: dang', '# cuối tệp']
    expect(formatted(...lines)).toEqual([
      '# Đầu tệp',
      'the_thuc: dang',
      '',
      '# số chờ văn thư',
      'so: 7 # tạm',
      'trich_yeu: Số hóa',
      '# cuối tệp',
    ])
  })

  it('keeps the order of the fields of a task: they are printed as they are written', () => {
    const lines = ['noi_dung:', '  - nhiem_vu:', '      thoi_han: Quý I', '      chu_tri: Sở', '      tieu_de: Rà soát']
    expect(formatted(...lines)).toEqual(lines)
  })

  it('orders the keys behind a dash', () => {
    expect(formatted('ky:', '  - ho_ten: An', '    chuc_vu: Giám đốc', '  - ho_ten: Bình')).toEqual([
      'ky:',
      '  - chuc_vu: Giám đốc',
      '    ho_ten: An',
      '  - ho_ten: Bình',
    ])
  })

  it('takes quotes away where YAML needs none', () => {
    const lines = [
      'a: "Sở Nội vụ"',
      "b: '7'",
      "c: 'không'",
      'd: "Kinh phí: 5"',
      'e: \'nói "có"\'',
      'f: "\\u0041"',
      'g: ""',
      'h: "no"',
    ]
    expect(formatted(...lines)).toEqual([
      'a: Sở Nội vụ',
      'b: "7"',
      'c: không',
      'd: "Kinh phí: 5"',
      'e: nói "có"',
      'f: "\\u0041"',
      'g: ""',
      'h: "no"',
    ])
  })

  it('fills values that run over several lines, and lets one line be', () => {
    const long = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(4).trim()
    expect(formatted(`trich_yeu: ${long}`)).toEqual([`trich_yeu: ${long}`])
    expect(formatted('trich_yeu: Số hóa', '   hồ sơ', '   lưu trữ')).toEqual(['trich_yeu: Số hóa hồ sơ lưu trữ'])
    const filled = formatted('trich_yeu: một', `  ${long}`) ?? []
    expect(filled.every((line) => line.length <= 100)).toBe(true)
    expect(parse(filled.join('\n'))).toEqual({ trich_yeu: `một ${long}` })
  })

  it('leaves one empty line of several, none at the ends, and ends the file with a line break', () => {
    expect(format('\n\nso: 7   \n\n\n\nky_hieu: KH\n\n')?.text).toBe('so: 7\n\nky_hieu: KH\n')
    expect(format('so: 7')?.text).toBe('so: 7\n')
  })

  it('keeps the line ends and the byte order mark of the file', () => {
    expect(format('\ufeffky_hieu: KH\r\nso:   7\r\n\r\n\r\n')?.text).toBe('\ufeffso: 7\r\nky_hieu: KH\r\n')
  })

  it('keeps empty lines that are part of a block', () => {
    const text = 'mo_dau: |+\n  Một.\n\n\n\nket_thuc: x\n'
    expect(format(text)?.text).toBe(text)
  })

  it('leaves the order of keys where the last value would lose what keeps its end, and says so', () => {
    const text = 'ky_hieu: KH\nso: |+\n  7\n\n'
    expect(format(text)).toEqual({ text, left: ['order'] })
  })

  it('does not touch what is written between brackets', () => {
    expect(formatted('chu_tri: [ "A",  B ]')).toEqual(['chu_tri: [ "A",  B ]'])
  })

  it('says nothing of a text that is no YAML', () => {
    expect(format('a: [1\n')).toBeUndefined()
    expect(format('a: &x 1\nb: *x\n')).toBeUndefined()
  })

  it('keeps every value and every comment of any plan in any layout, and changes nothing the second time', () => {
    const layout = fc.record({
      indent: fc.integer({ min: 1, max: 7 }),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 30, 60),
      singleQuote: fc.constantFrom(true, false, null),
      blockQuote: fc.constantFrom<(true | 'folded' | 'literal' | false)[]>(true, 'folded', 'literal', false),
    })
    const comments = fc.infiniteStream(fc.constantFrom(undefined, undefined, undefined, ' văn thư xem lại', ' a: b', ' - "x'))
    fc.assert(
      fc.property(arbitraryPlan, layout, comments, (value, options, stream) => {
        const document = new Document(value, { aliasDuplicateObjects: false })
        visit(document, {
          Pair(_, pair) {
            const comment = stream.next().value
            if (comment !== undefined) (pair.key as { commentBefore?: string }).commentBefore = comment
          },
        })
        const text = document.toString(options)
        // What the reader refuses (a strange blank, a depth) is not formatted.
        const first = format(text)
        // The library that lays it out may break a line within a character.
        fc.pre(!/[\ud800-\udbff]\\?\n/.test(text))
        fc.pre(first !== undefined)
        expect(first.left).toEqual([])
        expect(parseDocument(first.text).toJS()).toEqual(parseDocument(text).toJS())
        expect(commentsOf(first.text)).toEqual(commentsOf(text))
        expect(format(first.text)?.text).toBe(first.text)
      }),
      { numRuns: Number(process.env.RUNS ?? 40), seed: Number(process.env.SEED ?? 5) },
    )
  })
})

function commentsOf(text: string): readonly string[] {
  return yamlTokens(text)
    .flatMap(({ kind, start, end }) => (kind === 'comment' ? text.slice(start, end).replace(/[ \t]+$/, '') : []))
    .sort()
}
