import { describe, expect, it } from 'vitest'
import { sampleText } from '../../rules/sample-plans.ts'
import { judgeFiles } from '../rules/judge-files.ts'

const parent = (
  unit: string,
  deadline = 'trước ngày 30/6/2027',
) => `co_quan: {ban_hanh: Ủy ban nhân dân tỉnh Sơn Hà, viet_tat: UBND}
so: 210
ngay_ban_hanh: 2026-09-02
trich_yeu: Chuyển đổi số năm 2027
noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Số hóa hồ sơ lưu trữ lịch sử
          chu_tri: ${unit}
          thoi_han: ${deadline}
  - to_chuc_thuc_hien: |
      Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`

const child = (task: string, deadline = 'trước ngày 15/6/2027', more = '') => `${more}trich_yeu: Nâng cao năng lực nội bộ
thuc_hien: {so: 210, ky_hieu: KH-UBND, ngay: 2026-09-02, co_quan: Ủy ban nhân dân tỉnh}
mo_dau: |
  Thực hiện Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:
noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - nhiem_vu:
      noi_dung:
        - tieu_de: ${task}
          chu_tri: Văn phòng Sở
          thoi_han: ${deadline}
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`

function codes(above: string, below: string): readonly string[] {
  const files = { 'a.plan.yaml': sampleText({ yaml: above }).text, 'b.plan.yaml': sampleText({ yaml: below }).text }
  return judgeFiles(files).map(({ code, file }) => `${file} ${code}`)
}

const own = 'Số hóa hồ sơ lưu trữ lịch sử của các huyện cũ'
const other = 'Mua sắm máy quét và phần mềm quản trị'

describe('a task that a superior gives', () => {
  it('to this body is missed where no task is near to it', () => {
    expect(codes(parent('Sở Nội vụ'), child(other))).toEqual(['b.plan.yaml KO050'])
    expect(codes(parent('Sở Nội vụ tỉnh'), child(other))).toEqual(['b.plan.yaml KO050'])
    expect(codes(parent('Sở Nội vụ'), child(own))).toEqual([])
  })
  it('is not missed in one plan of this body where another one takes it up', () => {
    const plan = (yaml: string) => sampleText({ yaml }).text
    const found = (files: Readonly<Record<string, string>>) => judgeFiles(files).map(({ code, file }) => `${file} ${code}`)
    const [a, b, c] = [plan(parent('Sở Nội vụ')), plan(child(other)), plan(child(own, 'trước ngày 15/6/2027', 'so: 77\n'))]
    expect(found({ 'a.plan.yaml': a, 'b.plan.yaml': b, 'c.plan.yaml': c }).filter((one) => one.includes('KO050'))).toEqual([])
    // Another body that has the same task takes up its own.
    const both = plan(parent('Sở Nội vụ; Sở Tài chính'))
    const ofAnother = c.replace('ban_hanh: Sở Nội vụ', 'ban_hanh: Sở Tài chính').replace('viet_tat: SNV', 'viet_tat: STC')
    expect(ofAnother).toContain('Sở Tài chính')
    expect(
      found({ 'a.plan.yaml': both, 'b.plan.yaml': b, 'c.plan.yaml': ofAnother }).filter((one) => one.includes('KO050')),
    ).toEqual(['b.plan.yaml KO050'])
  })
  it('to a group or to another body is not missed here', () => {
    expect(codes(parent('Các sở, ban, ngành'), child(other))).toEqual([])
    expect(codes(parent('Sở Tài chính'), child(other))).toEqual([])
    expect(codes(parent('Sở Nội vụ tỉnh Vĩnh An'), child(other))).toEqual([])
  })
  it('is told where the key names that superior, not another one’s plan of the same number', () => {
    const party = sampleText({ base: 'dang', yaml: 'so: 210\nngay_ban_hanh: 2026-08-03\ntrich_yeu: Chuyển đổi số' }).text
    const two = child(other).replace(
      /^thuc_hien: (.*)$/m,
      'thuc_hien:\n  - {so: 210, ky_hieu: KH/TU, ngay: 2026-08-03, co_quan: Tỉnh ủy}\n  - $1',
    )
    const findings = judgeFiles({
      'a.plan.yaml': sampleText({ yaml: parent('Sở Nội vụ') }).text,
      'b.plan.yaml': sampleText({ yaml: two }).text,
      'c.plan.yaml': party,
    })
    expect(findings.filter(({ code }) => code === 'KO050').map(({ path }) => path)).toEqual(['/thuc_hien/1'])
  })
  it('is not missed where it may be meant in other words', () => {
    expect(codes(parent('Sở Nội vụ'), child('Chuyển hồ sơ lịch sử sang dạng số'))).toEqual([])
  })
})

describe('a deadline', () => {
  it('later than the superior’s is told for the same task', () => {
    expect(codes(parent('Sở Nội vụ'), child(own, 'trước ngày 30/9/2027'))).toEqual(['b.plan.yaml KO051'])
    expect(codes(parent('Sở Nội vụ', 'Quý II/2027'), child(own, 'tháng 7/2027'))).toEqual(['b.plan.yaml KO051'])
  })
  it('is not late for a word: one day between "trước ngày 30/6" and "ngày 30/6", or "trước ngày 01/7" and "ngày 30/6"', () => {
    expect(codes(parent('Sở Nội vụ', 'trước ngày 30/6/2027'), child(own, 'ngày 30/6/2027'))).toEqual([])
    expect(codes(parent('Sở Nội vụ', 'ngày 30/6/2027'), child(own, 'trước ngày 01/7/2027'))).toEqual([])
    expect(codes(parent('Sở Nội vụ', 'trước ngày 30/6/2027'), child(own, 'ngày 01/7/2027'))).toEqual(['b.plan.yaml KO051'])
    const [finding] = judgeFiles({
      'a.plan.yaml': sampleText({ yaml: parent('Sở Nội vụ', 'trước ngày 30/6/2027') }).text,
      'b.plan.yaml': sampleText({ yaml: child(own, 'ngày 01/7/2027') }).text,
    })
    expect(finding?.args).toMatchObject({ date: 'ngày 01/7/2027', limit: 'trước ngày 30/6/2027', last: '29/06/2027' })
  })
  it('that recurs, or hangs on something, is not compared', () => {
    expect(codes(parent('Sở Nội vụ', 'hằng tháng'), child(own, 'trước ngày 30/9/2027'))).toEqual([])
    expect(codes(parent('Sở Nội vụ'), child(own, 'sau khi có hướng dẫn của tỉnh'))).toEqual([])
  })
  it('outside the plan’s own period is told, but not of what looks back on it', () => {
    const period = 'ky_ke_hoach: 2027-H1\n'
    expect(codes(parent('Sở Tài chính'), child(own, 'trước ngày 30/9/2027', period))).toEqual(['b.plan.yaml KO053'])
    expect(
      codes(parent('Sở Tài chính'), child('Tổng kết, báo cáo kết quả số hóa hồ sơ', 'trước ngày 30/9/2027', period)),
    ).toEqual([])
    expect(codes(parent('Sở Tài chính'), child(own, 'trước ngày 30/6/2027', period))).toEqual([])
  })
})

describe('a period', () => {
  const year = 'ky_ke_hoach: 2027\n'
  const of = (period: string) => codes(`${year}${parent('Sở Tài chính')}`, child(own, 'thường xuyên', `ky_ke_hoach: ${period}\n`))
  it.each(['2027', '2027-H2', '2027-Q1', '2027-03', '2027-W10', '2027-W52'])('%s lies within 2027', (period) => {
    expect(of(period)).toEqual([])
  })
  it.each(['2026', '2026-2027', '2028-Q1', '2026-12'])('%s does not', (period) => {
    expect(of(period)).toEqual(['b.plan.yaml KO052'])
  })
})
