import { describe, expect, it } from 'vitest'
import type { Code } from '../../src/catalogue.ts'
import { en } from '../../src/messages/en.ts'
import { messageOf } from '../../src/messages/messages.ts'
import { vi } from '../../src/messages/vi.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { checkSchema } from '../../src/schema/check-schema.ts'
import { readSource } from '../../src/source/read-source.ts'
import { validPlan } from './valid-plan.ts'

function check(text: string) {
  const { tree, findings } = readSource({ name: 'x.plan.yaml', bytes: new TextEncoder().encode(text) })
  if (tree === undefined) throw new Error(JSON.stringify(findings))
  const { findings: found, bad } = checkSchema(tree, 'x.plan.yaml')
  return { findings: [...findings, ...found], bad }
}

/** The valid plan with one piece replaced. */
function broken(from: string, to: string): string {
  expect(validPlan.split(from).length).toBe(2)
  return validPlan.replace(from, () => to)
}

const item = '        - Đoạn văn không đánh số.'

/** What is replaced, by what, the one code, its place, and the node that later rules must not read. */
const cases: readonly (readonly [string, string, Code, string, string | undefined])[] = [
  ['trich_yeu:', 'trich-yeu:', 'LD001', '9:1', undefined],
  ['trich_yeu:', 'Trích yếu:', 'LD001', '9:1', undefined],
  ['trich_yeu:', 'trich_yue:', 'LD001', '9:1', undefined],
  ['dia_danh: Sơn Hà', 'noi_ban_hanh: Sơn Hà', 'LD001', '7:1', undefined],
  ['dia_danh: Sơn Hà', 'xyz: 07', 'LD001', '7:1', undefined],
  ['  viet_tat: SNV', '  viet_tắt: SNV', 'LD001', '5:3', undefined],
  ['rong: 10', 'rong_cot: 10', 'LD001', '35:28', undefined],
  ['          danh_so: a)', '          đánh số: a)', 'LD001', '21:11', undefined],
  ['trich_yeu: Triển khai số hóa hồ sơ lưu trữ năm 2027\n', '', 'LD002', '1:1', '/trich_yeu'],
  ['  ban_hanh: Sở Nội vụ\n', '', 'LD002', '2:1', '/co_quan/ban_hanh'],
  ['    - UBND tỉnh (báo cáo)', '    - gom: [UBND tỉnh]', 'LD002', '27:7', '/noi_nhan/gui/0/ten'],
  ['ky:\n  chuc_vu: Giám đốc\n  ho_ten: Nguyễn Văn An\n', '', 'LD002', '1:1', '/ky'],
  ['viet_tat: SNV', 'viet_tat: 7', 'LD003', '5:13', '/co_quan/viet_tat'],
  ['viet_tat: SNV', 'viet_tat: true', 'LD003', '5:13', '/co_quan/viet_tat'],
  ['so: 15', 'so: 1.5', 'LD003', '6:5', '/so'],
  ['can_cu:\n  - Luật Lưu trữ ngày 21 tháng 6 năm 2024', 'can_cu: Luật Lưu trữ', 'LD003', '10:9', '/can_cu'],
  ['trich_yeu: Triển khai số hóa hồ sơ lưu trữ năm 2027', 'trich_yeu: [a, b]', 'LD003', '9:12', '/trich_yeu'],
  ['  chuc_vu: Giám đốc', '  chuc_vu: Giám đốc\n  duyet: có', 'LD003', '31:10', '/ky/duyet'],
  ['  - muc_dich: |\n      Chuyển hồ sơ giấy sang dạng số.', '  - Lời văn', 'LD003', '15:5', '/noi_dung/0'],
  ['ngay_ban_hanh: 2026-10-05', 'ngay_ban_hanh: [2026]', 'LD003', '8:16', '/ngay_ban_hanh'],
  ['the_thuc: nha_nuoc', 'the_thuc: Nhà nước', 'LD004', '1:11', '/the_thuc'],
  ['the_thuc: nha_nuoc', 'the_thuc: xyz', 'LD004', '1:11', '/the_thuc'],
  ['danh_so: a)', 'danh_so: a', 'LD004', '21:20', '/noi_dung/1/nhiem_vu/noi_dung/1/danh_so'],
  ['so: 15', 'so: "123456789012"', 'LD005', '6:5', undefined],
  ['trich_yeu: Triển khai số hóa hồ sơ lưu trữ năm 2027', `trich_yeu: ${'ắ'.repeat(501)}`, 'LD005', '9:12', undefined],
  ['so: 15', 'so:', 'LD006', '6:1', '/so'],
  ['so: 15', 'so: ~', 'LD006', '6:1', '/so'],
  ['so: 15', 'so: ""', 'LD006', '6:1', '/so'],
  ['can_cu:\n  - Luật Lưu trữ ngày 21 tháng 6 năm 2024', 'can_cu: []', 'LD006', '10:1', '/can_cu'],
  ['  chuc_vu: Giám đốc\n  ho_ten: Nguyễn Văn An', '  {}', 'LD006', '29:1', '/ky'],
  ['  - muc_dich: |\n      Chuyển hồ sơ giấy sang dạng số.', '  - {}', 'LD006', '15:5', '/noi_dung/0'],
  ['  chu_quan: UBND tỉnh Sơn Hà', '  chu_quan: [a, b, c, d]', 'LD007', '3:13', undefined],
  ['so: 15', 'so: 0', 'LD008', '6:5', '/so'],
  ['so: 15', 'so: 999999999999', 'LD008', '6:5', '/so'],
  ['rong: 10', 'rong: 0', 'LD008', '35:34', '/phu_luc/0/bang/cot/0/rong'],
  ['rong: 10', 'rong: 101', 'LD008', '35:34', '/phu_luc/0/bang/cot/0/rong'],
  ['  - nhiem_vu:', '    nhiem_vu:', 'LD009', '17:5', undefined],
  ['dia_danh: Sơn Hà', 'dia_chi: {dien_thoai: 0905123456, ngay: 1e3}', 'LD003', '7:10', '/dia_chi'],
  ['  - muc_dich: |', '  - mục đích: |', 'LD010', '15:5', '/noi_dung/0/mục đích'],
  ['  - muc_dich: |', '  - muc_dch: |', 'LD010', '15:5', '/noi_dung/0/muc_dch'],
  ['  - muc_dich: |', '  - ly_do: |', 'LD010', '15:5', '/noi_dung/0/ly_do'],
  [
    '  - muc_dich: |\n      Chuyển hồ sơ giấy sang dạng số.',
    '  - tieu_de: a\n    noi_dung: b',
    'LD010',
    '15:5',
    '/noi_dung/0/tieu_de',
  ],
  ['2026-10-05', '31/02/2026', 'LD011', '8:16', '/ngay_ban_hanh'],
  ['2026-10-05', '20261005', 'LD011', '8:16', '/ngay_ban_hanh'],
  ['2026-10-05', '05.10', 'LD011', '8:16', '/ngay_ban_hanh'],
  ['so: 15', 'so: 1e3', 'LD012', '6:5', '/so'],
  ['so: 15', 'so: 0x1F', 'LD012', '6:5', '/so'],
  ['so: 15', 'so: 0o17', 'LD012', '6:5', '/so'],
  ['so: 15', 'so: 12345678901234567890', 'LD012', '6:5', '/so'],
  ['dia_danh: Sơn Hà', 'dia_chi: 0912345678', 'LD012', '7:10', '/dia_chi'],
  ['dia_danh: Sơn Hà', 'dia_chi: +84912', 'LD012', '7:10', '/dia_chi'],
  ['thoi_han: 31/3/2027', 'thoi_han: 1.10', 'LD012', '24:21', '/noi_dung/1/nhiem_vu/noi_dung/1/thoi_han'],
  ['danh_so: a)', 'danh_so: 1.', 'LD012', '21:20', '/noi_dung/1/nhiem_vu/noi_dung/1/danh_so'],
  ['so: 15', 'so: 07', 'LD013', '6:5', undefined],
  ['  - Luật Lưu trữ ngày 21 tháng 6 năm 2024', '  - Mục tiêu: đạt 100%', 'LD014', '11:5', '/can_cu/0'],
  ['  - Luật Lưu trữ ngày 21 tháng 6 năm 2024', '  - Căn cứ sau đây:', 'LD014', '11:5', '/can_cu/0'],
  [item, '        - Mục tiêu: đạt 100%', 'LD014', '19:11', '/noi_dung/1/nhiem_vu/noi_dung/0'],
  [item, '        - Chỉ tiêu: a\n          Khối lượng: 07', 'LD014', '19:11', '/noi_dung/1/nhiem_vu/noi_dung/0'],
  ['trich_yeu: Triển khai số hóa hồ sơ lưu trữ năm 2027', 'trich_yeu:\n  Triển khai: số hóa', 'LD014', '10:3', '/trich_yeu'],
  ['    - UBND tỉnh (báo cáo)', '    - Lưu: VT', 'LD014', '27:7', '/noi_nhan/gui/0'],
  ['  - Luật Lưu trữ ngày 21 tháng 6 năm 2024', '  -', 'LD015', '11:3', '/can_cu/0'],
  ['  - Luật Lưu trữ ngày 21 tháng 6 năm 2024', '  - # Luật', 'LD015', '11:3', '/can_cu/0'],
  ['  - Luật Lưu trữ ngày 21 tháng 6 năm 2024', '  - ~', 'LD015', '11:5', '/can_cu/0'],
  [
    'chu_tri: Văn phòng Sở',
    'chu_tri: [Sở Văn hóa, Thể thao và Du lịch]',
    'LD016',
    '22:21',
    '/noi_dung/1/nhiem_vu/noi_dung/1/chu_tri',
  ],
  [
    'chu_tri: Văn phòng Sở',
    'chu_tri: {nhan: Cơ quan chủ trì, gia_tri: [Sở Văn hóa, Thể thao và Du lịch]}',
    'LD016',
    '22:54',
    '/noi_dung/1/nhiem_vu/noi_dung/1/chu_tri/gia_tri',
  ],
  [
    'chu_tri: Văn phòng Sở',
    'chu_tri: {nhan: Cơ quan chủ trì}',
    'LD002',
    '22:11',
    '/noi_dung/1/nhiem_vu/noi_dung/1/chu_tri/gia_tri',
  ],
  ['chu_tri: Văn phòng Sở', 'chu_tri: {nhan: Cơ quan chủ trì, gia_trị: Văn phòng Sở}', 'LD001', '22:44', undefined],
  ['chu_tri: Văn phòng Sở', 'chu_tri: {ten: Văn phòng Sở}', 'LD001', '22:21', undefined],
  [
    'chu_tri: Văn phòng Sở',
    'chu_tri: {nhan: "", gia_tri: Văn phòng Sở}',
    'LD006',
    '22:21',
    '/noi_dung/1/nhiem_vu/noi_dung/1/chu_tri/nhan',
  ],
  [
    'thoi_han: 31/3/2027',
    'thoi_han: {nhan: Thời gian thực hiện, gia_tri: [Quý I]}',
    'LD003',
    '24:58',
    '/noi_dung/1/nhiem_vu/noi_dung/1/thoi_han/gia_tri',
  ],
  ['      noi_dung:\n        - Đoạn', '    noi_dung:\n        - Đoạn', 'LD017', '18:5', '/noi_dung/1'],
  ['  - Luật Lưu trữ ngày 21 tháng 6 năm 2024', '  -Luật Lưu trữ\n  -Nghị định', 'LD018', '11:3', '/can_cu'],
  ['chu_tri: Văn phòng Sở', 'chu_tri:\n            -Văn phòng', 'LD018', '23:13', '/noi_dung/1/nhiem_vu/noi_dung/1/chu_tri'],
  ['  - muc_dich: |', '  -muc_dich: |', 'LD018', '15:3', '/noi_dung'],
  ['so: 15', 'so: 15\nky_ke_hoach: Quý I/2027', 'LD019', '7:14', '/ky_ke_hoach'],
  ['so: 15', 'so: 15\nthuc_hien: {so: 72, ky_hieu: KH-UBND, ngay: 31/02/2026}', 'LD011', '7:45', '/thuc_hien/ngay'],
  [
    'so: 15',
    'so: 15\nthuc_hien:\n  - {so: 72, ky_hieu: KH-UBND}\n  - {so: 9, ky_hieu: KH-SNV, ngay: 30/02/2026}',
    'LD011',
    '9:36',
    '/thuc_hien/1/ngay',
  ],
  ['so: 15', 'so: 15\nthuc_hien:\n  - {so: 072, ky_hieu: KH-UBND}', 'LD013', '8:10', undefined],
]

describe('checkSchema', () => {
  it('has nothing to say about a valid plan', () => {
    const { findings, bad } = check(validPlan)
    expect(findings).toEqual([])
    expect(bad.size).toBe(0)
  })

  it.each(cases)('%j as %j is one finding', (from, to, code, place, path) => {
    // A dash without its blank also breaks the list that follows it: the plan ends there.
    const text = to === '  -muc_dich: |' ? broken(from, to).replace(/ {2}- nhiem_vu:\n(?: {6}.*\n)+/, '') : broken(from, to)
    const { findings, bad } = check(text)
    expect(findings.map(({ code, range }) => `${code} ${range.start.line}:${range.start.column}`)).toEqual([`${code} ${place}`])
    expect([...bad]).toEqual(path === undefined ? [] : [path])
    expect(findings[0]?.severity).toBe(code === 'LD013' ? 'warning' : 'error')
    const sentences = findings.flatMap((finding) => [messageOf(vi, finding), messageOf(en, finding)])
    expect(new Set(sentences).size).toBe(2)
    for (const sentence of sentences) {
      expect(sentence).toBe(sentence.normalize('NFC'))
      expect(sentence).not.toContain('undefined')
    }
  })

  it('has a case for every code', () => {
    const covered = new Set(cases.map((one) => one[2]))
    expect(Object.keys(vi).filter((code) => code.startsWith('LD') && !covered.has(code as Code))).toEqual([])
  })

  it('hides no mistake behind another', () => {
    const text = validPlan
      .replace('so: 15', 'so: 1e3')
      .replace('the_thuc: nha_nuoc', 'the_thuc: xyz')
      .replace('  viet_tat: SNV', '  viet_tat: 7\n  abc: 1')
      .replace('  - Luật Lưu trữ', '  - Mục tiêu: 1\n  -\n  - Luật Lưu trữ')
      .replace('ngay_ban_hanh: 2026-10-05', 'ngay_ban_hanh: 31/02/2026')
      .replace('[Phòng Tài chính, các phòng chuyên môn]', '[các sở, ban, ngành, Sở Văn hóa, Thể thao và Du lịch]')
      .replace('  ho_ten: Nguyễn Văn An\n', '')
      .replace('  chuc_vu: Giám đốc', '  chuc_vu: [Giám đốc]')
    expect(
      check(text)
        .findings.map(({ code }) => code)
        .toSorted(),
    ).toEqual(['LD001', 'LD003', 'LD003', 'LD004', 'LD011', 'LD012', 'LD014', 'LD015', 'LD016', 'LD016'].toSorted())
  })

  it.each([
    ['trich_yeu:', 'Trích-Yếu:', 'trich_yeu:'],
    ['the_thuc: nha_nuoc', 'the_thuc: Nhà nước', 'the_thuc: nha_nuoc'],
    ['  - muc_dich: |', '  - mục đích: |', '  - muc_dich: |'],
    ['viet_tat: SNV', 'viet_tat: 007', 'viet_tat: "007"'],
    ['  - Luật Lưu trữ ngày 21 tháng 6 năm 2024', '  - Mục tiêu: đạt 100%', '  - "Mục tiêu: đạt 100%"'],
    ['2026-10-05', 'ngày 5 tháng 10 năm 2026', '05/10/2026'],
    ['2026-10-05', '5.10.2026', '05/10/2026'],
    ['chu_tri: Văn phòng Sở', 'chu_tri: [Sở Văn hóa, Thể thao và Du lịch]', 'chu_tri: ["Sở Văn hóa, Thể thao và Du lịch"]'],
  ])('repairs %j written as %j', (from, wrong, right) => {
    const text = broken(from, wrong)
    const edits = check(text).findings.flatMap((finding) => finding.fix?.edits ?? [])
    expect(edits.length).toBe(1)
    const fixed = edits.reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text)
    expect(fixed).toBe(broken(from, right))
    expect(check(fixed).findings).toEqual([])
  })

  it.each([
    ['10/25/2026', 'month-first', '25/10/2026'],
    ['31/02/2026', 'no-such-day', undefined],
    ['29/02/2026', 'no-such-day', undefined],
    ['05/10/26', 'short-year', '05/10/2026'],
    ['ngày 5 tháng 10', 'words', undefined],
    ['ngày 31 tháng 2 năm 2026', 'no-such-day', undefined],
    ['2026/10/05', 'form', '05/10/2026'],
    ['05/10/1802', 'year', undefined],
    ['tuần sau', 'form', undefined],
  ])('says what is wrong with the date %s', (date, reason, suggestion) => {
    const [finding] = check(broken('2026-10-05', date)).findings
    expect(finding?.args).toEqual({ reason, text: date, ...(suggestion === undefined ? {} : { suggestion }) })
  })

  it('gives only a guess, no repair, where the right word is in doubt', () => {
    for (const [from, to] of [
      ['trich_yeu:', 'trich_yue:'],
      ['2026-10-05', '10/25/2026'],
      [item, '        - Thời hạn: tháng sau'],
    ] as const) {
      const [finding] = check(broken(from, to)).findings
      expect(JSON.stringify(finding?.args)).toContain('suggestion')
      expect(finding?.fix).toBeUndefined()
    }
  })

  it('keeps both sections of an item whose second dash is forgotten', () => {
    const text = broken('  - nhiem_vu:', '    la_lung: x\n    nhiem_vu:')
    const { tree } = readSource({ name: 'x', bytes: new TextEncoder().encode(text) })
    if (tree === undefined) throw new Error('no tree')
    const { findings, bad } = checkSchema(tree, 'x')
    expect(findings.map(({ code, range }) => `${code} ${range.start.line}:${range.start.column}`)).toEqual(['LD009 18:5'])
    const { plan } = readPlan(tree, { file: 'x', bad })
    expect(plan.sections.map(({ role }) => role)).toEqual(['muc_dich', 'nhiem_vu'])
    expect(JSON.stringify(plan.sections)).toContain('Chuyển hồ sơ giấy sang dạng số.')
    expect(JSON.stringify(plan.sections)).toContain('Rà soát hồ sơ')
  })

  it('suggests the key that is missing before one that is there', () => {
    const [finding] = check(broken('  ho_ten: Nguyễn Văn An', '  họ_và_tên: Nguyễn Văn An')).findings
    expect(finding).toMatchObject({ code: 'LD001', args: { key: 'họ_và_tên', suggestion: 'ho_ten' } })
  })
})
