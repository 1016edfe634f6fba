import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { samplePlan } from '../rules/sample-plan.ts'
import { plan, workFolder } from './fake-io.ts'

const own = samplePlan({
  noi_dung: [
    { muc_dich: 'Lời văn.' },
    {
      nhiem_vu: {
        noi_dung: [
          { tieu_de: 'Khảo sát kho', chu_tri: 'Văn phòng Sở', thoi_han: 'trước ngày 15/11/2026', san_pham: 'Báo cáo khảo sát' },
          { tieu_de: 'Số hóa hồ sơ', chu_tri: 'Phòng Lưu trữ', phoi_hop: 'các phòng chuyên môn', thoi_han: 'Quý II/2027' },
          { tieu_de: 'Mua máy quét', chu_tri: 'Văn phòng Sở', thoi_han: 'theo hướng dẫn của Sở Tài chính' },
        ],
      },
    },
    { to_chuc_thuc_hien: { noi_dung: [{ don_vi: 'Phòng Tổ chức', noi_dung: 'Báo cáo Giám đốc Sở trước ngày 25 hằng tháng.' }] } },
  ],
})
const other = samplePlan({
  so: 16,
  noi_dung: [{ nhiem_vu: { noi_dung: [{ tieu_de: 'Tập huấn', chu_tri: 'Phòng Tổ chức', thoi_han: 'Tháng 12/2026' }] } }],
})
const folder = () => workFolder({ 'so-hoa.plan.yaml': own, 'tap-huan.plan.yaml': other })
const year = ['--from', '2026-11-01', '--until', '2027-02-28']

describe('plan tasks', () => {
  it('lists who does what by when over all plans, by day, and apart what has no day', async () => {
    const { status, out, err } = await plan(folder(), ['tasks', ...year])
    expect(status).toBe(0)
    expect(out.split('\n').map((line) => line.split(/ {2,}/).slice(0, 4).join(' | '))).toEqual([
      'Có thời hạn (4)',
      '',
      'Hạn cuối | Đơn vị | Vai trò | Nhiệm vụ',
      expect.stringMatching(/^─/),
      '14/11/2026 | Văn phòng Sở | chủ trì | Khảo sát kho',
      '31/12/2026 | Phòng Tổ chức | chủ trì | Tập huấn',
      '24/01/2027 | Phòng Tổ chức | thực hiện | Báo cáo Giám đốc Sở trước ngày 25 hằng tháng.',
      '24/02/2027 | Phòng Tổ chức | thực hiện | Báo cáo Giám đốc Sở trước ngày 25 hằng tháng.',
      '',
      'Chưa đọc được thời hạn (1)',
      '',
      'Đơn vị | Vai trò | Nhiệm vụ | Thời hạn ghi trong kế hoạch',
      expect.stringMatching(/^─/),
      'Văn phòng Sở | chủ trì | Mua máy quét | theo hướng dẫn của Sở Tài chính',
      '',
    ])
    expect(out).toContain('theo văn bản khác')
    expect(out).toContain('15/KH-SNV')
    expect(err).toBe('4 nhiệm vụ trong 2 kế hoạch.\n')
  })

  it('fits a terminal', async () => {
    const { out } = await plan(folder(), ['tasks', '--no-color'], { terminal: { stdout: true, columns: 90 } })
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(90)
    for (const word of 'Báo cáo Giám đốc Sở trước ngày 25 hằng tháng.'.split(' ')) expect(out).toContain(word)
  })

  it('is of one unit, and says by which group', async () => {
    const { out } = await plan(folder(), ['tasks', '--unit', 'Phòng Tổ chức', '--from', '2027-06-01', '--until', '30/6/2027'])
    expect(out).toMatch(/30\/06\/2027 +Phòng Tổ chức +thuộc: các phòng chuyên môn +phối hợp +Số hóa hồ sơ/)
    expect(out).toMatch(/24\/06\/2027 +Phòng Tổ chức +thực hiện +Báo cáo/)
    expect(out).not.toContain('Khảo sát')
  })

  it('is of what is overdue today, which is 22/11/2026, or another day', async () => {
    const { out } = await plan(folder(), ['tasks', '--overdue'])
    expect(out).toContain('Khảo sát kho')
    expect(out).not.toContain('Tập huấn')
    const later = await plan(folder(), ['tasks', '--overdue', '--on', '01/01/2027'])
    expect(later.out).toContain('Tập huấn')
    expect(later.err).not.toContain('plan:')
  })

  it('is English with --lang en', async () => {
    const { out, err } = await plan(folder(), ['tasks', '--lang', 'en', '--due-before', '2026-12-01'])
    expect(out).toMatch(/With a date \(1\)/)
    expect(out).toMatch(/Deadline not read as a date \(1\)/)
    expect(out).toMatch(/14\/11\/2026 +Văn phòng Sở +lead +Khảo sát kho +trước ngày 15\/11\/2026 +overdue +Báo cáo khảo sát/)
    expect(err).toMatch(/^2 tasks in 1 plan\.\n/)
  })

  it('is quiet with -q', async () => {
    const { out, err } = await plan(folder(), ['tasks', '-q'])
    expect(out).toContain('Khảo sát kho')
    expect(err).toBe('')
  })

  it('reads standard input', async () => {
    const { status, out } = await plan(workFolder(), ['tasks', '-'], { stdin: other })
    expect(status).toBe(0)
    expect(out).toMatch(/31\/12\/2026 +Phòng Tổ chức +chủ trì +Tập huấn/)
  })

  it('says so where no task is given', async () => {
    const { status, out, err } = await plan(workFolder({ 'a.plan.yaml': samplePlan() }), ['tasks'])
    expect([status, out]).toEqual([0, ''])
    expect(err).toMatch(/^Trong 1 kế hoạch không có nhiệm vụ nào được phân công/)
  })

  it('lists what it can where a file is no plan, and tells', async () => {
    const { status, out, err } = await plan(workFolder({ 'a.plan.yaml': other, 'b.plan.yaml': 'so: [1' }), ['tasks'])
    expect(status).toBe(1)
    expect(out).toContain('Tập huấn')
    expect(err).toContain('1 tệp không đọc được thành kế hoạch')
  })
})

describe('formats of plan tasks', () => {
  it('CSV holds everything in one table, days as 2026-11-14', async () => {
    const { out } = await plan(folder(), ['tasks', ...year, '-f', 'csv', '-o', '-'])
    const [head = '', first = ''] = out.split('\r\n')
    expect(head).toBe(
      '\ufeffNhóm,Hạn cuối,Giờ,Đơn vị,Vì sao,Vai trò,Nhiệm vụ,Thuộc mục,Thời hạn ghi trong kế hoạch,Đọc là,Lưu ý,Sản phẩm,Kinh phí,Kế hoạch,Nơi ghi',
    )
    expect(first).toMatch(
      /^Có thời hạn,2026-11-14,,Văn phòng Sở,,chủ trì,Khảo sát kho,II\. Nhiệm vụ › 1\.,trước ngày 15\/11\/2026,trước ngày 15\/11\/2026,quá hạn,Báo cáo khảo sát,,15\/KH-SNV,so-hoa\.plan\.yaml:\d+$/,
    )
    expect(out.split('\r\n')).toHaveLength(7)
  })

  it('XLSX has typed days', async () => {
    const cwd = folder()
    const { status, out } = await plan(cwd, ['tasks', ...year, '-o', 'viec.xlsx'])
    expect([status, out]).toEqual([0, ''])
    const rows = await readSheet(readFileSync(join(cwd, 'viec.xlsx')))
    expect(rows[1]?.slice(0, 6)).toEqual([
      new Date(Date.UTC(2026, 10, 14)),
      null,
      'Văn phòng Sở',
      null,
      'chủ trì',
      'Khảo sát kho',
    ])
  })

  it('ICS has entries with rules, and says what is not in it', async () => {
    const { out, err } = await plan(folder(), ['tasks', '-f', 'ics'])
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events.map(({ summary, startDate }) => `${startDate} ${summary}`)).toEqual([
      '2026-11-14 Khảo sát kho',
      '2027-06-30 Số hóa hồ sơ',
      '2027-01-24 Báo cáo Giám đốc Sở trước ngày 25 hằng tháng.',
      '2026-12-31 Tập huấn',
    ])
    expect(out).toContain('RRULE:FREQ=MONTHLY;BYMONTHDAY=24;UNTIL=20271231\r\n')
    expect(events[0]?.description).toContain('Chủ trì: Văn phòng Sở\nThời hạn ghi trong kế hoạch: trước ngày 15/11/2026')
    expect(err).toContain('1 nhiệm vụ, thời hạn không có ngày nên không vào lịch')
  })

  it('ICS is the same bytes on another day', async () => {
    const [one, two] = await Promise.all(
      [new Date(2026, 10, 22), new Date(2027, 1, 1)].map((now) => plan(folder(), ['tasks', '-f', 'ics'], { now: () => now })),
    )
    expect(one?.out).toBe(two?.out)
  })

  it('Markdown and JSON', async () => {
    const { out } = await plan(folder(), ['tasks', ...year, '-f', 'md'])
    expect(out).toContain('## Có thời hạn\n\n| Hạn cuối | Đơn vị | Vai trò | Nhiệm vụ |')
    const json = JSON.parse((await plan(folder(), ['tasks', ...year, '-f', 'json'])).out)
    expect(json).toMatchObject({ version: 1, on: '2026-11-22', leftOut: { perhaps: 0 } })
    expect(json.tasks[0]).toMatchObject({
      timing: 'dated',
      due: '2026-11-14',
      overdue: true,
      unit: 'Văn phòng Sở',
      role: 'chu_tri',
      task: 'Khảo sát kho',
      deadline: { written: 'trước ngày 15/11/2026', kind: 'date', sure: true },
      deliverables: ['Báo cáo khảo sát'],
      plan: { file: 'so-hoa.plan.yaml', number: '15', symbol: 'KH-SNV', issuedOn: '2026-10-05' },
    })
  })

  it('several at once, each in its file', async () => {
    const cwd = folder()
    const { out } = await plan(cwd, ['tasks', '-f', 'ics=a.ics', '-f', 'csv'])
    expect(out.startsWith('\ufeffNhóm')).toBe(true)
    expect(readFileSync(join(cwd, 'a.ics'), 'utf8')).toContain('BEGIN:VEVENT')
  })
})

describe('wrong calls of plan tasks', () => {
  it.each([
    [['tasks', '--on', '31/02/2027'], '--on: «31/02/2027» không phải là ngày'],
    [['tasks', '--due-before', 'mai'], '--due-before: «mai» không phải là ngày'],
    [['tasks', '--from', '2027-02-01', '--until', '2027-01-01'], '--from 2027-02-01 sau --until 2027-01-01'],
    [['tasks', '--unit', ' '], '--unit'],
    [['tasks', '-f', 'pdf'], 'table, csv, xlsx, ics, md, json'],
    [['tasks', '-o', 'so-hoa.plan.yaml'], 'so-hoa.plan.yaml'],
    [['tasks', 'khong-co.plan.yaml'], 'khong-co.plan.yaml'],
  ])('%s', async (argv, sentence) => {
    const { status, out, err } = await plan(folder(), argv)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })
})

const page = readFileSync(new URL('../../docs/kho-ke-hoach.md', import.meta.url), 'utf8')
const calls = [...page.matchAll(/^(plan tasks.*?)(?:\s{2,}#.*)?$/gm)].map(([, line = '']) => line)

describe('docs/kho-ke-hoach.md', () => {
  it('has calls of plan tasks', () => expect(calls.length).toBeGreaterThan(4))

  it.each(calls)('%s', async (line) => {
    const [, ...argv] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
    expect(await plan(folder(), argv)).toMatchObject({ status: 0 })
  })
})
