import { describe, expect, test } from 'vitest'
import { type CodeDescription, describeCode, describeCodes } from '../../src/explain/describe-code.ts'
import { explanationMarkdown } from '../../src/explain/explanation-markdown.ts'
import { explanationText } from '../../src/explain/explanation-text.ts'
import { findCode } from '../../src/explain/find-code.ts'
import { markedLines } from '../../src/explain/marked-lines.ts'
import { selectCodes } from '../../src/explain/select-codes.ts'
import { noColours } from '../../src/report/report.ts'

const options = { language: 'vi', colours: noColours, columns: 80 } as const

describe('a marked example', () => {
  test('has its place underlined, line by line, without the indentation', () => {
    expect(markedLines('so: ⟦07⟧\n')).toEqual(['so: 07', '    ^^'])
    expect(markedLines('a:\n  - ⟦b: 1\n    c: 2⟧\nd: 3')).toEqual(['a:', '  - b: 1', '    ^^^^', '    c: 2', '    ^^^^', 'd: 3'])
    expect(markedLines('so: ⟦⟧x')).toEqual(['so: x', '    ^'])
  })

  test('is underlined by the width of its signs', () => {
    expect(markedLines('漢: ⟦漢⟧')).toEqual(['漢: 漢', '    ^^'])
    expect(markedLines(`${'ệ'.normalize('NFD')}: ⟦Sở⟧`)[1]).toBe('   ^^')
  })
})

describe('an explanation', () => {
  test('tells title, reason, provision, source and examples', () => {
    const text = explanationText(describeCode('TT001', 'vi'), options)
    expect(text).toContain('TT001 the-thuc-khong-khop-co-quan  lỗi/cảnh báo\nThể thức không khớp cơ quan ban hành\n')
    expect(text).toMatch(/^Căn cứ: {2}.*NĐ 30\/2020\/NĐ-CP, Điều 2/m)
    expect(text).toMatch(/Sai:\n(?: {4}.*\n)+ +\^+\n/)
    expect(text).toContain('\nĐúng:\n')
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  const made: CodeDescription = {
    ...describeCode('TT001', 'en'),
    clauses: { nd30: 'NĐ 30, Điều 8', doan: 'HD 29, mục 3' },
    holds: {
      families: ['dang'],
      profiles: ['nd30'],
      from: { year: 2026, month: 5, day: 27 },
      until: { year: 2027, month: 1, day: 31 },
    },
    fix: 'suggestion',
    bad: { yaml: 'so: ⟦7⟧', base: 'dang', without: ['ky', 'so'], stage: 'final' },
  }

  test('names each provision by its form, the days it holds, the repair, and what an example is read with', () => {
    const text = explanationText(made, { ...options, language: 'en', columns: 200 })
    expect(text).toMatch(/^Provision: +NĐ 30\/2020\/NĐ-CP: NĐ 30, Điều 8$/m)
    expect(text).toMatch(/^Provision: +the Youth Union: HD 29, mục 3$/m)
    expect(text).toMatch(/^Holds for: +the Party, NĐ 30\/2020\/NĐ-CP; from 27\/05\/2026; until 31\/01\/2027$/m)
    expect(text).toMatch(/^Repair: +plan validate --fix=goi-y/m)
    expect(text).toContain('Wrong (the_thuc: dang; without ky, so; with --final):\n    so: 7\n        ^\n')
  })

  test('says each provision once, without its instrument before it', () => {
    const clause = 'NĐ 30/2020/NĐ-CP, Điều 8'
    const clauses = { nd30: clause, mttq: clause, dang_hd05: 'HD 05-HD/VPTW, mục I', doan_hd29: 'mục III' }
    const lines = explanationText({ ...made, clauses }, { ...options, language: 'en', columns: 200 }).match(/^Provision:.*/gm)
    expect(lines?.map((line) => line.replace(/^Provision: +/, ''))).toEqual([
      `the State, the Fatherland Front: ${clause}`,
      'HD 05-HD/VPTW, mục I',
      'HD 29-HD/TWĐTN-VP: mục III',
    ])
  })

  test('shows the settings that an example is judged with, as they are written', () => {
    const house = {
      spellings: new Map([['số hoá', 'số hóa']]),
      units: ['Văn phòng Sở', 'Phòng Tổ chức'],
      signers: [{ name: 'Nguyễn Văn An', positions: ['Giám đốc'] }],
    }
    const text = explanationText({ ...made, bad: { yaml: 'so: ⟦7⟧', house } }, { ...options, columns: 200 })
    const settings =
      'noi_bo: {cach_viet: {số hoá: số hóa}, don_vi: [Văn phòng Sở, Phòng Tổ chức], nguoi_ky: [{ho_ten: Nguyễn Văn An, chuc_vu: [Giám đốc]}]}'
    expect(text).toContain(`Sai (plan.config.yaml: ${settings}):`)
  })

  test('is the same in Markdown, with the signs of Markdown escaped and a fence that holds the example', () => {
    const reason = { title: 'Dấu | và <b>', reason: 'a * b', advice: 'viết `x`' }
    const text = explanationMarkdown({ ...made, reason, bad: { yaml: 'mo_dau: |\n  ⟦```⟧' } }, 'en')
    expect(text).toContain('**Dấu \\| và \\<b>**')
    expect(text).toContain('a \\* b viết \\`x\\`')
    expect(text).toContain('````yaml\nmo_dau: |\n  ```\n  ^^^\n````')
  })

  test('of every code is there in both languages, NFC, without a hole', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const about of describeCodes(language)) {
        for (const text of [explanationText(about, { ...options, language }), explanationMarkdown(about, language)]) {
          expect(text).toBe(text.normalize('NFC'))
          expect(text, about.code).not.toMatch(/undefined|\[object|⟦|⟧/)
        }
        const { title, reason } = about.reason
        expect(title, about.code).not.toMatch(/\.$/)
        expect(reason, about.code).toMatch(/[.…]$/)
      }
    }
  })

  test('says something else in each language', () => {
    const [vi, en] = [describeCodes('vi'), describeCodes('en')]
    for (const [index, { code, reason }] of vi.entries()) {
      expect(en[index]?.reason.title, code).not.toBe(reason.title)
      expect(en[index]?.reason.reason, code).not.toBe(reason.reason)
    }
  })
})

describe('a code is found', () => {
  test.each(['TT005', 'tt005', 'ke-hoach-co-kinh-gui', 'Kế hoạch có kính gửi'])('by %s', (word) =>
    expect(findCode(word)).toEqual({ code: 'TT005' }),
  )
  test.each([
    ['TT0005', undefined],
    ['thieu-muc-chin', 'thieu-muc-chinh'],
    ['xyz', undefined],
  ])('or guessed: %s', (word, suggestion) => expect(findCode(word)).toEqual({ suggestion }))
})

describe('a selection of codes', () => {
  const all = describeCodes('vi')
  const codes = (filter: Parameters<typeof selectCodes>[1]) => selectCodes(all, filter).map(({ code }) => code)

  test('keeps groups, and severities from the one given up', () => {
    expect(codes({ groups: ['noi-nhan'] })).toContain('TT005')
    expect(codes({ groups: ['noi-nhan'] })).not.toContain('TT001')
    expect(codes({ severity: 'error' })).not.toContain('TT005')
    expect(codes({ severity: 'warning' })).toContain('TT005')
    expect(codes({})).toHaveLength(all.length)
  })

  test('keeps what can hold for a form: by family, by profile, and by the days on which both hold', () => {
    const [rule] = selectCodes(all, { groups: ['noi-nhan'] })
    if (rule === undefined) throw new Error('no rule')
    const day = (year: number, month: number) => ({ year, month, day: 1 })
    const holds = (held: NonNullable<CodeDescription['holds']>, form: string) =>
      selectCodes([{ ...rule, holds: held }], { forms: [form] }).length === 1
    expect(holds({ families: ['dang'] }, 'dang')).toBe(true)
    expect(holds({ families: ['dang'] }, 'dang_hd05')).toBe(true)
    expect(holds({ families: ['dang'] }, 'nd30')).toBe(false)
    expect(holds({ profiles: ['nd30'] }, 'nha_nuoc')).toBe(true)
    expect(holds({ profiles: ['nd30'] }, 'tt01')).toBe(false)
    // NĐ 30/2020/NĐ-CP is in force from 5/3/2020, HD 05-HD/VPTW from 27/5/2026.
    expect(holds({ until: day(2020, 1) }, 'nd30')).toBe(false)
    expect(holds({ until: day(2026, 1) }, 'dang_hd05')).toBe(false)
    expect(holds({ from: day(2026, 7) }, 'dang_hd05')).toBe(true)
  })
})
