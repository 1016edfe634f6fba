import { describe, expect, test } from 'vitest'
import { findText, inCaseOf } from '../../src/rules/house/find-text.ts'
import { type HouseRules, noHouseRules } from '../../src/rules/house-rules.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { samplePlan, today } from '../rules/sample-plan.ts'

function judged(changes: Readonly<Record<string, unknown>>, house: Partial<HouseRules>) {
  const text = samplePlan(changes)
  const { findings } = validatePlan(
    { name: 'x.plan.yaml', bytes: new TextEncoder().encode(text) },
    { today, stage: 'draft', house: { ...noHouseRules, ...house } },
  )
  return findings
    .filter(({ code }) => code.startsWith('NB'))
    .map(({ code, range, fix }) => ({
      code,
      at: text.slice(range.start.offset, range.end.offset),
      ...(fix === undefined ? {} : { to: fix.edits[0]?.text }),
    }))
}

const task = (fields: object) => ({
  noi_dung: [
    { muc_dich: 'Lời văn.' },
    { nhiem_vu: { noi_dung: [{ tieu_de: 'Rà soát hồ sơ', ...fields }] } },
    { to_chuc_thuc_hien: 'Lời văn.' },
  ],
})

describe('a text of the settings', () => {
  test.each([
    ['đảm bảo', 'Đảm bảo an toàn, đảm bảo tiến độ, ĐẢM BẢO', ['Đảm bảo', 'đảm bảo', 'ĐẢM BẢO']],
    ['Đắc Lắc', 'tỉnh Đắc Lắc, TỈNH ĐẮC LẮC, đắc lắc', ['Đắc Lắc', 'ĐẮC LẮC']],
    ['an', 'an toàn, bàn, Lan, ban', ['an']],
    ['quý 4', 'quý 4, quý 41', ['quý 4']],
    ['...', 'vân vân...', ['...']],
    ['', 'chữ', []],
  ])('%s in «%s»', (wanted, text, found) => expect(findText(text, wanted).map((one) => one.text)).toEqual(found))

  test('takes the case of the one it replaces', () => {
    expect(['đảm bảo', 'Đảm bảo', 'ĐẢM BẢO'].map((model) => inCaseOf('bảo đảm', model))).toEqual([
      'bảo đảm',
      'Bảo đảm',
      'BẢO ĐẢM',
    ])
  })

  test('is searched in milliseconds in a long text', () => {
    const start = performance.now()
    findText('ạ '.repeat(100_000), 'ạ ạ ạ b')
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('a preferred spelling', () => {
  const spellings = new Map([
    ['nhân dân tệ', 'Nhân dân tệ'],
    ['UBND', 'UBND tỉnh'],
    ['Internet', 'internet'],
  ])
  test.each([
    ['Nộp Internet chậm', [{ code: 'NB001', at: 'Internet', to: 'internet' }]],
    ['Internet và mạng nội bộ', []],
    ['Gửi UBND tỉnh', []],
    ['Gửi UBND trước hạn', [{ code: 'NB001', at: 'UBND', to: 'UBND tỉnh' }]],
    ['Đổi nhân dân tệ', [{ code: 'NB001', at: 'nhân dân tệ', to: 'Nhân dân tệ' }]],
    ['Đổi Nhân dân tệ', []],
  ])('in «%s»', (trich_yeu, found) => {
    expect(
      judged(
        { trich_yeu, noi_nhan: { gui: ['Văn phòng Sở'], luu: ['VT'] }, co_quan: { ban_hanh: 'Sở Nội vụ', viet_tat: 'SNV' } },
        { spellings },
      ),
    ).toEqual(found)
  })
})

describe('the office’s units', () => {
  const units = ['Văn phòng Sở', 'Phòng Tổ chức hành chính', 'Trung tâm Lưu trữ lịch sử']
  test.each([
    [{ chu_tri: 'Văn phòng' }, ['Văn phòng']],
    [{ chu_tri: 'Phòng Tổ chức - Hành chính' }, []],
    [{ chu_tri: 'Phòng Tổ chức hành chánh' }, ['Phòng Tổ chức hành chánh']],
    [{ phoi_hop: ['Sở Tài chính', 'UBND các xã', 'Các phòng chuyên môn'] }, []],
    [{ phoi_hop: 'Văn phòng Sở, Phòng Kế toán' }, ['Phòng Kế toán']],
    [{ chu_tri: 'Trung tâm Lưu trữ lịch sử (đ/c An)' }, []],
    [{ san_pham: 'Phòng đọc mới' }, []],
  ])('%j', (fields, found) => expect(judged(task(fields), { units }).map(({ at }) => at)).toEqual(found))
})

describe('the office’s signers', () => {
  const signers = [
    { name: 'Nguyễn Văn An', positions: ['Phó Giám đốc'] },
    { name: 'Hoàng Thuý Hoà', positions: [] },
  ]
  const ky = (ho_ten: string, chuc_vu = 'Phó Giám đốc') => ({ ky_thay: 'Giám đốc', chuc_vu, ho_ten })
  test.each([
    [ky('Nguyễn Văn An'), []],
    [ky('TS. Nguyễn Văn An'), []],
    [ky('Hoàng Thúy Hòa'), []],
    [ky('Nguyễn Văn Ẩn'), [{ code: 'NB005', at: 'Nguyễn Văn Ẩn' }]],
    [ky('Nguyễn Văn An', 'Phó Giám đốc Sở'), []],
    [ky('Nguyễn Văn An', 'Chánh Văn phòng'), [{ code: 'NB006', at: 'Chánh Văn phòng' }]],
    [[ky('Nguyễn Văn An'), { chuc_vu: 'Phó Chủ tịch', ho_ten: 'Đỗ Thị Cúc' }], []],
  ])('%j', (signature, found) => expect(judged({ ky: signature }, { signers })).toEqual(found))
})
