import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import { en } from '../../src/messages/en.ts'
import { messageOf } from '../../src/messages/messages.ts'
import { vi } from '../../src/messages/vi.ts'
import { checkSchema } from '../../src/schema/check-schema.ts'
import { readSource } from '../../src/source/read-source.ts'
import { toValue } from '../../src/source/source-tree.ts'
import { validPlan } from '../schema/valid-plan.ts'

const read = (text: string) => readSource({ name: 'x', bytes: new TextEncoder().encode(text) })
const told = (findings: readonly Finding[]) =>
  findings.map(({ code, range }) => `${code} ${range.start.line}:${range.start.column}`)
const all = (text: string) => {
  const { tree, findings } = read(text)
  return tree === undefined ? findings : [...findings, ...checkSchema(tree, 'x').findings]
}
const fixed = (text: string) =>
  all(text)
    .flatMap((finding) => finding.fix?.edits ?? [])
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, text }) => now.slice(0, start) + text + now.slice(end), text)

function broken(from: string, to: string): string {
  expect(validPlan.split(from).length).toBe(2)
  return validPlan.replace(from, () => to)
}

const [noBreak, ideographic, zeroWidth, mark, colon] = ['\u00a0', '\u3000', '\u200b', '\ufeff', '\uff1a']

describe('a blank that is none for YAML', () => {
  it.each([
    ['no-break', noBreak, noBreak.repeat(2)],
    ['ideographic', ideographic, ideographic],
    ['zero-width', zeroWidth, zeroWidth.repeat(2)],
    ['mark', mark, mark.repeat(2)],
  ] as const)('%s is told where it stands, alone, and mended', (blank, one, indent) => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['trich_yeu: ', `trich_yeu:${one}`, '9:11'],
      ['so: 15', `so:${one}15`, '6:4'],
      ['the_thuc: ', `the_thuc: ${one}`, '1:11'],
      ['  - Luật', `  -${one}Luật`, '11:4'],
      ['  - Luật', `${indent}- Luật`, '11:1'],
      ['  viet_tat', `${indent}viet_tat`, '5:1'],
      ['      Chuyển', `${indent.repeat(3)}Chuyển`, '16:1'],
      ['co_quan:', `co_quan:${one}`, '2:9'],
      ['can_cu:', `can_cu${one}:`, '10:7'],
      ['mo_dau: |', `mo_dau:${one}|`, '12:8'],
      ['mo_dau: |', `mo_dau: |${one}`, '12:10'],
    ]
    for (const [from, to, place] of cases) {
      const text = broken(from, to)
      expect(told(all(text)), to).toEqual([`YA033 ${place}`])
      expect(all(text)[0]?.args).toMatchObject({ blank, lines: 1 })
      const mended = read(fixed(text))
      expect(mended.findings).toEqual([])
      expect(toValue(mended.tree ?? expect.fail()), to).toEqual(toValue(read(validPlan).tree ?? expect.fail()))
    }
  })

  it('names the full-width colon after a key', () => {
    for (const [from, to, place] of [
      ['so: 15', `so${colon}15`, '6:3'],
      ['so: 15', `so${colon} 15`, '6:3'],
      ['co_quan:', `co_quan${colon}`, '2:8'],
      ['  - nhiem_vu:', `  - nhiem_vu${colon}`, '17:13'],
    ] as const) {
      expect(told(all(broken(from, to)))).toEqual([`YA033 ${place}`])
      expect(fixed(broken(from, to))).toBe(validPlan)
    }
  })

  it('says what it is, in words', () => {
    const [finding] = all(broken('so: 15', `so:${noBreak}15`))
    if (finding === undefined) expect.fail()
    expect(messageOf(vi, finding)).toMatch(/khoảng trắng không ngắt.*Word.*dấu cách thường/)
    expect(messageOf(en, finding)).toMatch(/no-break space.*Word.*ordinary blank/)
  })

  it('is one finding for lines that follow each other', () => {
    const text = broken(
      '  ban_hanh: Sở Nội vụ\n  viet_tat',
      `${noBreak}${noBreak}ban_hanh: Sở Nội vụ\n${noBreak}${noBreak}viet_tat`,
    )
    expect(told(all(text))).toEqual(['YA033 4:1'])
    expect(all(text)[0]?.args).toMatchObject({ lines: 2 })
    expect(fixed(text)).toBe(validPlan)
  })

  it('is a word like others in prose, quotes and comments', () => {
    for (const [from, to] of [
      ['      Chuyển hồ', `      ${noBreak}${noBreak}- Chuyển${noBreak}hồ\n      so${colon}45`],
      ['lưu trữ năm 2027', `lưu trữ\n  ${noBreak}năm${colon}2027`],
      ['trich_yeu: Triển', `trich_yeu: ${noBreak}Triển`],
      ['the_thuc: nha_nuoc', `the_thuc: nha_nuoc # so:${noBreak}45`],
      ['viet_tat: SNV', `viet_tat: "S\n    ${noBreak}- so${colon}"`],
      ['  - Luật', `  - so${colon}45 Luật`],
    ] as const) {
      expect(told(all(broken(from, to))), to).toEqual([])
    }
  })
})

describe('characters that nobody sees', () => {
  it('are one warning a file, and stay', () => {
    const text = broken('Sở Nội vụ\n', `Sở Nội${zeroWidth}vụ\n`).replace('Rà soát', 'Rà\u00adsoát').replace('Giám', 'Gi\u2060ám')
    expect(told(all(text))).toEqual(['YA034 4:19'])
    expect(all(text)[0]).toMatchObject({ severity: 'warning', args: { character: 'U+200B', word: 'Nộivụ', count: 3 } })
    expect(JSON.stringify(toValue(read(text).tree ?? expect.fail()))).toContain(`Nội${zeroWidth}vụ`)
  })

  it('are no matter in pictures, comments and at the head of the file', () => {
    const text = `${mark}${broken('Sở Nội vụ\n', 'Sở 👨‍👩‍👧 👩🏽‍⚕️ 🏳️‍🌈 Nội vụ\n')}# a${zeroWidth}b\n`
    expect(told(all(text))).toEqual([])
  })
})

describe('words that YAML takes for a comment', () => {
  it('get quotes where it is a number after words', () => {
    const text = broken('  - Luật Lưu trữ ngày 21 tháng 6 năm 2024', '  - Lãnh đạo Sở #1 và #2')
    expect(told(all(text))).toEqual(['YA035 11:17'])
    expect(all(text)[0]?.severity).toBe('warning')
    expect(fixed(text)).toBe(text.replace('Lãnh đạo Sở #1 và #2', '"Lãnh đạo Sở #1 và #2"'))
  })

  it('are left to the author where they can be a note', () => {
    for (const note of ['15 #cấp sau khi ký', '15 #1']) {
      const text = broken('so: 15', `so: ${note}`)
      expect(told(all(text))).toEqual(['YA035 6:8'])
      expect(fixed(text)).toBe(text)
    }
    expect(all(broken('so: 15', 'so: 15 # cấp sau khi ký'))).toEqual([])
  })
})

describe('a file with the line ends of an old Mac', () => {
  it('is read like any other', () => {
    const { tree, findings } = read(validPlan.replaceAll('\n', '\r'))
    expect(findings).toEqual([])
    expect(toValue(tree ?? expect.fail())).toEqual(toValue(read(validPlan).tree ?? expect.fail()))
    expect(told(all(broken('so: 15', 'so: 1e3').replaceAll('\n', '\r')))).toEqual(['LD012 6:5'])
  })
})

describe('keys given again', () => {
  it('are one finding where a file was pasted twice', () => {
    expect(told(all(validPlan + validPlan))).toEqual(['YA036 38:1'])
    // the_thuc … phu_luc: every key of the root
    expect(all(validPlan + validPlan)[0]?.args).toEqual({ key: 'the_thuc', line: 1, count: 12, whole: true })
  })

  it('are told one by one where there are two', () => {
    expect(told(all(`${validPlan}so: 3\ndia_danh: A\n`))).toEqual(['YA020 38:1', 'YA020 39:1'])
  })

  it('may lack a dash inside a list', () => {
    const again = '          thoi_han: 31/3/2027\n'
    const text = broken(again, `${again}          tieu_de: B\n          danh_so: a)\n          thoi_han: hằng tháng\n`)
    expect(told(all(text))).toEqual(['YA036 25:11'])
    expect(all(text)[0]?.args).toMatchObject({ count: 3, whole: false })
  })
})
