import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit, Finding } from '../../src/finding.ts'
import { type FixLevel, fixPlan } from '../../src/rules/fix-plan.ts'
import { type Validation, validatePlan } from '../../src/rules/validate-plan.ts'
import { toValue } from '../../src/source/source-tree.ts'
import { arbitraryPlan, planYaml } from '../arbitrary-plan.ts'

const options = { today: { year: 2026, month: 11, day: 22 }, stage: 'draft' } as const
const bytesOf = (text: string) => new TextEncoder().encode(text)
const validate = (bytes: Uint8Array) => validatePlan({ name: 'a.plan.yaml', bytes }, options)
const fix = (text: string, level: FixLevel = 'safe') => fixPlan(bytesOf(text), level, validate)

const plan = `# yaml-language-server: $schema=../schemas/plan.schema.json
the_thuc: nha_nuoc # thể thức
co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV}
so: 07   # vào sổ
dia_danh: Sơn Hà

ngay_ban_hanh: 2026-10-05
trich_yeu: 'Số hóa hồ sơ lưu trữ năm 2027'
mo_dau: |
  Sở Nội vụ ban hành Kế hoạch như sau:
noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - nhiem_vu: >-
      Rà soát, thống kê hồ sơ
      theo từng phông.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi việc thực hiện Kế hoạch này.
noi_nhan:
  gui: [UBND tỉnh (báo cáo), "Văn phòng Sở"]
  luu: [VT]
ky: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}
`

describe('what is repaired', () => {
  test('a number that YAML would shorten: nothing else in the file moves', () => {
    const { text, fixed, refused } = fix(plan)
    expect(text).toBe(plan.replace('so: 07', 'so: "07"'))
    expect([fixed.map(({ code }) => code), refused]).toEqual([['LD013'], undefined])
  })

  test('byte order mark, CRLF and a carriage return alone are left as they are', () => {
    for (const form of [(text: string) => `\ufeff${text}`, crlf, (text: string) => text.replaceAll('\n', '\r')])
      expect(fix(form(plan)).text).toBe(form(plan.replace('so: 07', 'so: "07"')))
  })

  test('letters and marks apart are joined, in texts and comments, and repairs beside them hold', () => {
    expect(fix(plan.normalize('NFD')).text).toBe(plan.replace('so: 07', 'so: "07"'))
    expect(fix(crlf(`\ufeff${plan.normalize('NFD')}`)).text).toBe(crlf(`\ufeff${plan.replace('so: 07', 'so: "07"')}`))
  })

  test('one repair uncovers the next', () => {
    const { text, fixed } = fix(
      plan.replace('dia_danh: Sơn Hà', 'dia_danh:Sơn Hà').replace('ngay_ban_hanh: 2026-10-05', 'ngay-ban-hanh: 5.10.2026'),
    )
    expect(text).toBe(plan.replace('so: 07', 'so: "07"').replace('2026-10-05', '05/10/2026'))
    expect(fixed.map(({ code }) => code)).toEqual(['YA012', 'LD013', 'LD001', 'LD011'])
  })

  test('words are brought in only where the author allows it', () => {
    const swallowed = plan.replace('Văn phòng Sở"]', 'Văn phòng Sở"]').replace('dia_danh: Sơn Hà', 'dia_danh: Phường #1')
    expect(fix(swallowed).text).toContain('dia_danh: Phường #1')
    expect(fix(swallowed, 'suggestion').text).toContain('dia_danh: "Phường #1"')
  })

  test('what is answered for by a comment stays', () => {
    const kept = plan.replace('so: 07', '# plan-ignore LD013: sổ cũ\nso: 07')
    expect(fix(kept)).toMatchObject({ text: kept, fixed: [] })
  })

  test('bytes that are no text are left alone', () => {
    expect(fixPlan(new Uint8Array([0x61, 0xff]), 'safe', validate)).toMatchObject({ fixed: [] })
  })
})

describe('what is refused', () => {
  /** `validatePlan`, with one more finding as long as a text stands in the file. */
  const withFix =
    (needle: string, edit: (at: number) => readonly Edit[], more: Partial<Finding> = {}) =>
    (bytes: Uint8Array): Validation => {
      const result = validate(bytes)
      const at = result.text.indexOf(needle)
      const base = { code: 'TT007', severity: 'info', file: 'a.plan.yaml', path: '', args: { type: '' } } as const
      const place = { line: 1, column: 1, offset: at }
      const found = { ...base, range: { start: place, end: place }, fix: { edits: edit(at) }, ...more } as Finding
      return at < 0 ? result : { ...result, findings: [...result.findings, found] }
    }
  const clean = plan.replace('so: 07', 'so: 17')
  const tried = (needle: string, edit: (at: number) => readonly Edit[], more?: Partial<Finding>) =>
    fixPlan(bytesOf(clean), 'safe', withFix(needle, edit, more))
  const put =
    (text: string, length = 0) =>
    (at: number) => [{ start: at, end: at + length, text }]

  test('an edit inside a value is made', () => {
    expect(tried('thống kê hồ sơ', put('kiểm kê', 8)).text).toBe(clean.replace('thống kê', 'kiểm kê'))
    expect(tried('Số hóa hồ sơ', put('Lập', 6)).text).toBe(clean.replace('Số hóa hồ sơ', 'Lập hồ sơ'))
    expect(tried('Sở Nội vụ, viet', put('Văn phòng', 9)).text).toBe(clean.replace('Sở Nội vụ, viet', 'Văn phòng, viet'))
  })

  test.each([
    ['an edit that breaks the file', 'Số hóa', put("'")],
    ['an edit that makes a comment of words', 'Sơn Hà\n', put('X # ')],
    ['an edit that makes a comment part of a text', ' # thể thức', put('', 2)],
    ['an edit that cuts a name in two', 'Nội vụ, viet', put(', ')],
    ['an edit that turns a value into another', '17', put('"')],
    ['an edit that moves a line into another level', '  luu: [VT]', put('  ')],
    ['an edit that gives a key twice', 'dia_danh:', put('so: 5\n')],
  ] as const)('%s', (_, needle, edit) => {
    const { text, fixed, refused } = tried(needle, edit)
    expect([text, fixed]).toEqual([clean, []])
    expect(refused?.map(({ code }) => code)).toEqual(['TT007'])
  })

  test('one that is refused is left out and named; those before and behind it are made', () => {
    const spoilt = clean
      .replace("trich_yeu: 'Số hóa hồ sơ", 'trich_yeu: "Số hóa\\thồ sơ')
      .replace("năm 2027'", 'năm 2027"')
      .replace('thống kê hồ sơ', 'thống  kê hồ  sơ')
      .replace('Đưa hồ sơ giấy', 'Đưa  hồ sơ , giấy')
    const lone = validate(bytesOf(spoilt)).findings.find(({ code }) => code === 'LV003')
    const spoiling = (bytes: Uint8Array): Validation => {
      const result = validate(bytes)
      const at = result.text.indexOf('\\thồ')
      const findings = result.findings.filter(({ range }) => range.start.offset !== at)
      const range = { start: { line: 1, column: 1, offset: at }, end: { line: 1, column: 2, offset: at + 1 } }
      const edits = [{ start: at, end: at + 1, text: ' ' }]
      return { ...result, findings: [{ ...lone, range, fix: { edits } } as Finding, ...findings] }
    }
    const { text, fixed, refused } = fixPlan(bytesOf(spoilt), 'safe', spoiling)
    expect(text).toContain('"Số hóa\\thồ sơ')
    expect(text).toContain('thống kê hồ sơ')
    expect(text).toContain('Đưa hồ sơ, giấy')
    expect(fixed.length).toBe(4)
    expect(refused).toMatchObject([{ code: 'LV003', range: { start: { line: 8, offset: text.indexOf('\\thồ') } } }])
  })

  test('a repair that makes an error', () => {
    const error = { code: 'TT001', severity: 'error' } as const
    const validateWith = (bytes: Uint8Array): Validation => {
      const result = withFix('Số hóa', put('Lập', 6))(bytes)
      const [first] = withFix('2026', put(''))(bytes).findings
      return result.text.includes('Lập') ? { ...result, findings: [{ ...first, ...error } as Finding] } : result
    }
    expect(fixPlan(bytesOf(clean), 'safe', validateWith)).toMatchObject({ text: clean, fixed: [] })
  })

  test('of two repairs that touch, the first is made and the second in the next round', () => {
    const both = (bytes: Uint8Array): Validation => {
      const one = withFix('Số hóa', put('Lập', 6))(bytes)
      const two = withFix('hóa hồ', put('hóa các hồ', 6))(bytes)
      return { ...one, findings: [...one.findings, ...two.findings] }
    }
    expect(fixPlan(bytesOf(clean), 'safe', both).text).toBe(clean.replace('Số hóa', 'Lập'))
  })

  test('repairs that never come to an end stop', () => {
    const { text } = tried('Số hóa', put('Số hóa, Số hóa', 6))
    expect(text.match(/Số hóa/g)?.length).toBe(11)
  })
})

test('any plan: no value is another after its repairs, and nothing is left to repair', { timeout: 60_000 }, () => {
  const shape = fc.record({
    mark: fc.constantFrom('', '\ufeff'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    form: fc.constantFrom('NFC', 'NFD'),
    padded: fc.boolean(),
  })
  fc.assert(
    fc.property(arbitraryPlan, shape, (value, { mark, lineEnd, form, padded }) => {
      const yaml = planYaml(padded ? { ...value, so: '07' } : value)
      const source =
        mark +
        yaml
          .replace(/^so: "07"$/m, 'so: 07')
          .replaceAll('\n', lineEnd)
          .normalize(form)
      const before = validate(bytesOf(source))
      // Rules on form take away what the form adds by itself: those words go.
      const repaired = (yaml: string) => fixPlan(bytesOf(yaml), 'safe', validate, (code) => /^(?:YA|LD|LV)/.test(code))
      const { text, fixed, refused, validation } = repaired(source)
      // Beside an escape, letters that are composed outside the basic plane cannot be proved to have stayed: their repair is left out, and said,
      // and so is another repair of such a text, which stays decomposed.
      const isComposed = refused?.some(({ code }) => code === 'YA030') !== true
      expect(refused?.filter(({ code }) => code !== 'YA030' && isComposed) ?? []).toEqual([])
      expect(repaired(text)).toMatchObject({ text, fixed: [] })
      if (fixed.length === 0) expect(text).toBe(source)
      if (padded) expect(text).toContain('so: "07"')
      if (before.tree !== undefined && validation.tree !== undefined)
        expect(wordsOf(toValue(validation.tree))).toBe(wordsOf(toValue(before.tree)))
    }),
    { numRuns: 60 },
  )
})

/** What no safe repair may change: letters and digits in their order (dates may be written in another). */
function wordsOf(value: unknown): string {
  const unpadded = (key: string, part: unknown): unknown => (key === 'so' ? Number(part) : part)
  return JSON.stringify(value, unpadded).replace(/[^\p{L}\p{N}]+/gu, '')
}

function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n')
}
