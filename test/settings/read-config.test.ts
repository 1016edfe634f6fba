import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import schema from '../../schemas/config.schema.json' with { type: 'json' }
import type { Code } from '../../src/catalogue.ts'
import { en } from '../../src/messages/en.ts'
import { messageOf } from '../../src/messages/messages.ts'
import { vi } from '../../src/messages/vi.ts'
import { readConfig } from '../../src/repository/read-config.ts'

function read(text: string) {
  return readConfig({ name: 'plan.config.yaml', bytes: new TextEncoder().encode(text) })
}

const whole = `# Sở Nội vụ tỉnh Sơn Hà
quy_tac:
  MD006: tat
  ND: goi_y
  thieu-muc-chinh: loi
gom: [ke-hoach/**/*.yaml]
bo_qua:
  - luu-tru
phat_hien_cu: .plan/cu.json
noi_bo:
  cach_viet:
    đảm bảo: bảo đảm
  phai_co: [Hệ thống quản lý văn bản]
  khong_dung: ["từng bước "]
  don_vi: [Văn phòng Sở]
  nguoi_ky:
    - ho_ten: Nguyễn Văn An
      chuc_vu: Phó Giám đốc
    - {ho_ten: Trần Thị Bình, chuc_vu: [Giám đốc, Phó Giám đốc]}
    - ho_ten: Lê Văn Cường
`

test('settings say what each rule weighs, which files are plans, and what the office asks', () => {
  const { config, findings } = read(whole)
  expect(findings).toEqual([])
  expect(config?.rules.get('MD006')).toBe('off')
  expect(config).toMatchObject({ include: ['ke-hoach/**/*.yaml'], ignore: ['luu-tru'], baseline: { path: '.plan/cu.json' } })
  expect(config?.house).toEqual({
    spellings: new Map([['đảm bảo', 'bảo đảm']]),
    required: ['Hệ thống quản lý văn bản'],
    forbidden: ['từng bước'],
    units: ['Văn phòng Sở'],
    signers: [
      { name: 'Nguyễn Văn An', positions: ['Phó Giám đốc'] },
      { name: 'Trần Thị Bình', positions: ['Giám đốc', 'Phó Giám đốc'] },
      { name: 'Lê Văn Cường', positions: [] },
    ],
  })
})

test('a name goes before a prefix, a longer prefix before a shorter, whatever their order', () => {
  const { config } = read('quy_tac:\n  thieu-muc-chinh: loi\n  ND00: canh_bao\n  ND: off\n  bo-cuc: info\n')
  const weight = (code: Code) => config?.rules.get(code)
  expect([weight('ND001'), weight('ND002'), weight('ND010'), weight('TT003')]).toEqual(['error', 'warning', 'off', 'info'])
})

test.each(['', '# chưa đặt gì\n', '{}\n'])('a file without settings asks for nothing: %j', (text) => {
  expect(read(text)).toMatchObject({ findings: [], config: { ignore: [] } })
})

/** The settings, the one code, and what stands at its place. */
const mistakes: readonly (readonly [string, Code, string])[] = [
  ['quytac: {MD006: tat}', 'LD001', 'quytac'],
  ['noi_bo: {don_vi: Văn phòng}', 'LD003', 'Văn phòng'],
  ['noi_bo: {nguoi_ky: [{chuc_vu: Giám đốc}]}', 'LD002', 'chuc_vu'],
  ['quy_tac: {MD006: khong}', 'LD004', 'khong'],
  ['quy_tac: {MD006: false}', 'LD003', 'false'],
  ['quy_tac: {MD006: }', 'LD006', 'MD006'],
  ['gom: []', 'LD006', 'gom'],
  ['- quy_tac', 'LD003', '- quy_tac'],
  ['quy_tac: {MD006: tat', 'YA008', '{MD006: tat'],
  ['quy_tac: {MD999: tat}', 'CH001', 'MD999'],
  ['quy_tac: {thieu-muc-chin: tat}', 'CH001', 'thieu-muc-chin'],
  ['quy_tac: {LD001: tat}', 'CH002', 'LD001'],
  ['quy_tac: {YA: canh_bao}', 'CH002', 'YA'],
  ['quy_tac: {ND001: tat, thieu-muc-chinh: loi}', 'CH003', 'thieu-muc-chinh'],
  ['noi_bo: {cach_viet: {bảo đảm: bảo đảm}}', 'CH004', 'bảo đảm'],
  ['noi_bo: {cach_viet: {đảm bảo: bảo đảm, bảo đảm: đảm bảo}}', 'CH004', 'bảo đảm'],
  ['noi_bo: {phai_co: [Rõ người], khong_dung: [rõ người]}', 'CH004', 'rõ người'],
  ['gom: [../x/*.yaml]', 'CH005', '../x/*.yaml'],
  ['bo_qua: [/tmp]', 'CH005', '/tmp'],
  ["bo_qua: ['a\\b']", 'CH005', "'a\\b'"],
]

describe('a mistake in the settings', () => {
  it.each(mistakes)('%s is %s at «%s»', (text, code, at) => {
    const { findings, config } = read(`${text}\n`)
    expect(config).toBeUndefined()
    const [first] = findings
    expect(first?.code).toBe(code)
    expect(text.slice(first?.range.start.offset, first?.range.end.offset)).toBe(at)
    for (const finding of findings) {
      expect(finding.severity).toBe('error')
      const [vietnamese, english] = [messageOf(vi, finding), messageOf(en, finding)]
      expect(vietnamese).not.toBe(english)
      expect(`${vietnamese}${english}`).not.toMatch(/undefined|\[object/)
    }
  })

  it('names the rule that was probably meant', () => {
    expect(read('quy_tac: {thieu-muc-chin: tat}\n').findings[0]?.args).toMatchObject({ suggestion: 'thieu-muc-chinh' })
    expect(read('quy_tac: {loi van: tat}\n').findings[0]?.args).toMatchObject({ suggestion: 'loi-van' })
  })

  it('is told beside the others', () => {
    expect(read('la: 1\nquy_tac: {MD006: x}\n').findings.map(({ code }) => code)).toEqual(['LD001', 'LD004'])
    expect(read('quy_tac: {XX: tat}\nbo_qua: [/a]\n').findings.map(({ code }) => code)).toEqual(['CH001', 'CH005'])
  })
})

test('the example of the documentation is right, and names every key that there is', () => {
  const page = readFileSync(new URL('../../docs/cau-hinh.md', import.meta.url), 'utf8')
  const example = /```yaml\n(.*?)```/s.exec(page)?.[1] ?? ''
  expect(read(example).findings).toEqual([])
  const keys = [...Object.keys(schema.properties), ...Object.keys(schema.properties.noi_bo.properties)]
  for (const key of keys) expect(example).toContain(`${key}:`)
})
