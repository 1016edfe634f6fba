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

describe('plan tasks of a repository with more in it', () => {
  const withTasks = (so: number, nodes: readonly object[], changes: object = {}) =>
    samplePlan({
      so,
      noi_dung: [{ muc_dich: 'Lời văn.' }, { nhiem_vu: { noi_dung: nodes } }, { to_chuc_thuc_hien: 'Lời văn.' }],
      ...changes,
    })
  const survey = { tieu_de: 'Khảo sát kho;', chu_tri: 'Sở Khoa học và Công nghệ', thoi_han: 'trước ngày 15/11/2026' }
  const kept = () => workFolder({ 'a.plan.yaml': withTasks(15, [survey]), 'keep.csv': 'bản cũ' })

  it('writes no file where a path leads nowhere, or nobody is asked for', async () => {
    const cwd = kept()
    for (const argv of [
      ['tasks', 'nope', '-o', 'keep.csv'],
      ['tasks', '--unit', 'Chi cục Biển và Hải đảo', '-o', 'keep.csv'],
    ]) {
      const { status, err } = await plan(cwd, argv)
      expect(status).toBe(2)
      expect(err).toContain('keep.csv')
      expect(readFileSync(join(cwd, 'keep.csv'), 'utf8')).toBe('bản cũ')
    }
    expect((await plan(cwd, ['tasks', '--overdue', '--on', '2026-11-01', '-o', 'keep.csv'])).status).toBe(0)
    expect(readFileSync(join(cwd, 'keep.csv'), 'utf8')).not.toContain('bản cũ')
  })

  it('stops at a mistake in the settings, as register and graph do, and tells its place', async () => {
    const cwd = workFolder({ 'a.plan.yaml': withTasks(15, [survey]), 'plan.config.yaml': 'nhiem_kys: []\n' })
    for (const command of ['tasks', 'register', 'graph']) {
      const { status, out, err } = await plan(cwd, [command])
      expect([status, out]).toEqual([2, ''])
      expect(err).toContain('plan.config.yaml:1:1')
      expect(err).toContain('Cấu hình «plan.config.yaml» có lỗi nên kết quả có thể sai')
    }
  })

  it('says that settings are no plan, as register and graph do', async () => {
    const cwd = workFolder({ 'a.plan.yaml': withTasks(15, [survey]), 'plan.config.yaml': 'bo_qua: [ban-nhap]\n' })
    for (const command of ['tasks', 'register', 'graph']) {
      const { status, err } = await plan(cwd, [command, 'plan.config.yaml'])
      expect(status).toBe(2)
      expect(err).toContain('«plan.config.yaml» là tệp cấu hình, không phải kế hoạch')
    }
    for (const argv of [['fmt'], ['render', '-o', 'in/']])
      expect((await plan(cwd, [...argv, 'plan.config.yaml'])).err).toContain('không phải kế hoạch')
  })

  it('says of drafts with a number, and of plans that another replaces, that they are', async () => {
    const cwd = workFolder({
      'cu.plan.yaml': withTasks(15, [survey]),
      'moi.plan.yaml': withTasks(20, [{ ...survey, tieu_de: 'Rà soát' }], {
        ngay_ban_hanh: '2026-10-20',
        ket_thuc: 'Kế hoạch này thay thế Kế hoạch số 15/KH-SNV ngày 05/10/2026 của Sở Nội vụ.',
      }),
      'nhap.plan.yaml': withTasks(30, [{ ...survey, tieu_de: 'Sắp xếp' }], { ngay_ban_hanh: undefined }),
    })
    const csv = (await plan(cwd, ['tasks', '-f', 'csv'])).out
    expect(csv).toMatch(/Sắp xếp.*30\/KH-SNV \(dự thảo\)/)
    const { out } = await plan(cwd, ['tasks', '-f', 'ics'])
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events.map(({ summary }) => summary)).toEqual(['(kế hoạch đã được thay thế) Khảo sát kho;', 'Rà soát', 'Sắp xếp'])
    expect(events[0]?.description).toContain('kế hoạch đã được thay thế bằng 20/KH-SNV')
  })

  it('calls a unit by one name in all rows, and proposes near names where only groups hold it', async () => {
    const nodes = [
      { tieu_de: 'Cử người', chu_tri: 'Các sở, ban, ngành' },
      { tieu_de: 'Chỉnh lý', chu_tri: 'Sở Nội vụ' },
    ]
    const cwd = workFolder({ 'a.plan.yaml': withTasks(15, nodes) })
    const { out } = await plan(cwd, ['tasks', '--unit', 'SNV', '-f', 'csv'])
    expect(out).not.toContain(',SNV,')
    expect((await plan(cwd, ['tasks', '--unit', 'Sở Nôi vụ'])).err).toContain('Gần nhất: «Sở Nội vụ»')
  })

  it('names the units nearest to one that no plan names', async () => {
    const cwd = kept()
    const vi = await plan(cwd, ['tasks', '--unit', 'Sở Khoa học'])
    expect(vi.err).toContain('Không kế hoạch nào nêu tên đơn vị «Sở Khoa học». Gần nhất: «Sở Khoa học và Công nghệ».')
    const en = await plan(cwd, ['tasks', '--unit', 'Sở Abc', '--lang', 'en'])
    expect(en.err).toContain('No plan names the unit «Sở Abc».')
    expect(en.err).not.toContain('Nearest')
    expect((await plan(cwd, ['tasks', '--unit', 'Sở Khoa học và Công nghệ'])).err).not.toContain('Không kế hoạch nào')
    expect((await plan(cwd, ['tasks', '--unit', 'Sở Nội vụ'])).err).not.toContain('Không kế hoạch nào')
  })

  it('says who issues a plan where several do, and leaves off the end marks of a cut list', async () => {
    const alone = await plan(kept(), ['tasks'])
    expect(alone.out).not.toContain('Cơ quan ban hành')
    expect(alone.out).not.toContain('Khảo sát kho;')
    const json = await plan(kept(), ['tasks', '-f', 'json'])
    expect(JSON.parse(json.out).tasks[0].task).toBe('Khảo sát kho;')
    expect((await plan(kept(), ['tasks', '-f', 'csv'])).out.split('\r\n')[0]).toContain('Cơ quan ban hành')
    const cwd = workFolder({
      'a.plan.yaml': withTasks(15, [survey]),
      'b.plan.yaml': withTasks(16, [survey], { co_quan: { chu_quan: 'UBND tỉnh Sơn Hà', ban_hanh: 'Sở Y tế', viet_tat: 'SYT' } }),
    })
    const { out } = await plan(cwd, ['tasks'])
    expect(out).toContain('Cơ quan ban hành')
    expect(out).toContain('Sở Y tế')
  })

  it('shows an issuer whose name goes over two lines as one, and several issuers apart', async () => {
    const issuedBy = (so: number, ban_hanh: readonly string[]) =>
      withTasks(so, [survey], { co_quan: { ban_hanh, viet_tat: 'UBND' } })
    const cwd = workFolder({
      'a.plan.yaml': issuedBy(15, ['Ủy ban nhân dân', 'tỉnh Sơn Hà']),
      'b.plan.yaml': issuedBy(16, ['Sở Nội vụ', 'Sở Y tế']),
    })
    const shown = (await plan(cwd, ['tasks', '-f', 'csv'])).out.trim().split('\r\n').slice(1)
    expect(shown.map((line) => line.split(',').at(-2))).toEqual(['Ủy ban nhân dân tỉnh Sơn Hà', '"Sở Nội vụ; Sở Y tế"'])
    const { tasks } = JSON.parse((await plan(cwd, ['tasks', '-f', 'json'])).out)
    expect(tasks.map((task: { plan: { issuer: unknown } }) => task.plan.issuer)).toEqual([
      ['Ủy ban nhân dân tỉnh Sơn Hà'],
      ['Sở Nội vụ', 'Sở Y tế'],
    ])
    const asked = await plan(cwd, ['tasks', '--unit', 'UBND tỉnh Sơn Hà'])
    expect(asked.err).not.toContain('Không kế hoạch nào nêu tên')
  })

  it('marks what a replaced plan wanted, and does not count it as overdue', async () => {
    const cwd = workFolder({
      'a.plan.yaml': withTasks(15, [survey]),
      'b.plan.yaml': withTasks(18, [{ ...survey, tieu_de: 'Khảo sát lại' }], {
        ngay_ban_hanh: '2026-11-02',
        mo_dau:
          'Sở Nội vụ ban hành Kế hoạch này, thay thế Kế hoạch số 15/KH-SNV ngày 05 tháng 10 năm 2026 của Sở Nội vụ, như sau:',
      }),
    })
    const all = await plan(cwd, ['tasks', '-f', 'csv'])
    expect(all.out).toContain('kế hoạch đã được thay thế bằng 18/KH-SNV')
    const late = await plan(cwd, ['tasks', '--overdue', '-f', 'json'])
    expect(JSON.parse(late.out).tasks.map(({ task }: { task: string }) => task)).toEqual(['Khảo sát lại'])
    const before = await plan(cwd, ['tasks', '--overdue', '--on', '2026-11-01', '--due-before', '2026-12-01', '-f', 'json'])
    expect(JSON.parse(before.out).tasks).toEqual([])
  })

  it('says how deadlines were read: hours, distances, every day', async () => {
    const times = ['trước 17 giờ 00 ngày 15/12/2026', '10 ngày làm việc sau khi nhận kinh phí', 'hằng ngày']
    const cwd = workFolder({
      'a.plan.yaml': withTasks(
        15,
        times.map((thoi_han) => ({ tieu_de: 'Kiểm kê hồ sơ', chu_tri: 'Văn phòng Sở', thoi_han })),
      ),
    })
    const { tasks } = JSON.parse((await plan(cwd, ['tasks', '-f', 'json'])).out)
    expect(tasks.map((task: { timing: string; deadline: { read: string } }) => [task.timing, task.deadline.read])).toEqual([
      ['dated', 'trước 17:00 ngày 15/12/2026'],
      ['open', '10 ngày làm việc sau: nhận kinh phí'],
      ['continuous', 'định kỳ hằng ngày'],
    ])
    const { out } = await plan(cwd, ['tasks', '--lang', 'en'])
    expect(out).toContain('10 working days after')
  })

  it('says of school time and of rhythms without a day how they were read', async () => {
    const times = ['học kỳ I năm học 2026-2027', 'cuối học kỳ II', 'hằng tuần', 'tháng 9', 'trước ngày 15/01', 'tháng 8']
    const cwd = workFolder({
      'a.plan.yaml': withTasks(
        15,
        times.map((thoi_han) => ({ tieu_de: 'Kiểm tra hồ sơ', chu_tri: 'Văn phòng Sở', thoi_han })),
        { trich_yeu: 'Kiểm tra hồ sơ năm học 2026-2027', ngay_ban_hanh: '2026-08-20' },
      ),
    })
    const { tasks } = JSON.parse((await plan(cwd, ['tasks', '-f', 'json'])).out)
    type Task = { due?: string; deadline: { written: string; read: string } }
    const read = new Map(tasks.map(({ due, deadline }: Task) => [deadline.written, due ?? deadline.read]))
    expect([...read]).toEqual([
      ['tháng 9', '2026-09-30'],
      ['trước ngày 15/01', '2027-01-14'],
      ['học kỳ I năm học 2026-2027', 'theo năm học, không ghi ngày'],
      ['cuối học kỳ II', 'theo năm học, không ghi ngày'],
      ['hằng tuần', 'định kỳ hằng tuần'],
      // The August before it or the one after it.
      ['tháng 8', 'không rõ năm'],
    ])
  })

  it('lists a supporting unit that is written short, and names letters that nobody explains', async () => {
    const organisation = (text: string, chu_tri: string) =>
      workFolder({
        'a.plan.yaml': samplePlan({
          noi_dung: [
            { muc_dich: 'Lời văn.' },
            { nhiem_vu: { noi_dung: [{ tieu_de: 'Khảo sát kho', chu_tri }] } },
            { to_chuc_thuc_hien: { noi_dung: text } },
          ],
        }),
      })
    const text = 'Văn phòng Sở chủ trì, phối hợp với TTLT bố trí kinh phí trước ngày 15/12/2026.'
    const known = await plan(organisation(text, 'TTLT'), ['tasks', '-f', 'json'])
    const units = JSON.parse(known.out).tasks.map(({ unit, role }: { unit: string; role: string }) => `${role} ${unit}`)
    expect(units).toEqual(['chu_tri Văn phòng Sở', 'phoi_hop TTLT', 'chu_tri TTLT'])
    const unknown = await plan(organisation(text, 'Văn phòng Sở'), ['tasks'])
    expect(unknown.err).toContain('không nói là đơn vị nào nên không kê: TTLT.')
  })

  it.each(['(sau đây viết tắt là TTLT)', '(sau đây gọi tắt là TTLT)', '(viết tắt: TTLT)', '(TTLT)'])(
    'believes %s',
    async (definition) => {
      const cwd = workFolder({
        'a.plan.yaml': withTasks(15, [{ ...survey, chu_tri: 'TTLT' }], {
          mo_dau: `Theo đề nghị của Trung tâm Lưu trữ lịch sử ${definition}, Sở Nội vụ ban hành Kế hoạch như sau:`,
        }),
      })
      const { out } = await plan(cwd, ['tasks', '--unit', 'Trung tâm Lưu trữ lịch sử', '-f', 'json'])
      expect(JSON.parse(out).tasks.map(({ task }: { task: string }) => task)).toEqual(['Khảo sát kho;'])
    },
  )

  it('says under which headings the row of a table stands', async () => {
    const bang = {
      cot: ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'].map((tieu_de) => ({ tieu_de })),
      hang: [['2', 'Đo diện tích kho', 'Văn phòng Sở', 'trước ngày 15/12/2026']],
    }
    const node = { tieu_de: 'Khảo sát kho', noi_dung: [{ bang }] }
    const { out } = await plan(workFolder({ 'a.plan.yaml': withTasks(15, [node]) }), ['tasks', '-f', 'json'])
    const [task] = JSON.parse(out).tasks
    expect([...task.under, task.label]).toEqual([expect.stringContaining('II. '), '1. Khảo sát kho', '2'])
  })
})

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
      'Thời hạn không có ngày cụ thể (1)',
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

  it('says so where a unit is only in groups, and where it is nowhere', async () => {
    const { status, out, err } = await plan(folder(), ['tasks', '--unit', 'Phòng Pháp chế', '--from', '2027-06-01'])
    expect(status).toBe(0)
    expect(out).toContain('thuộc: các phòng chuyên môn')
    expect(err).toContain('Không kế hoạch nào nêu đích danh «Phòng Pháp chế»: các nhiệm vụ này giao cho nhóm có đơn vị ấy.\n')
    expect(err).not.toContain('plan:')
    const nowhere = await plan(folder(), ['tasks', '--unit', 'Sở Y tế'])
    expect(nowhere.err).toContain('plan: Không kế hoạch nào nêu tên đơn vị «Sở Y tế».')
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
    expect(out).toMatch(/Deadline without a day \(1\)/)
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
      '\ufeffNhóm,Hạn cuối,Giờ,Đơn vị,Vì sao,Vai trò,Nhiệm vụ,Thuộc mục,Thời hạn ghi trong kế hoạch,Đọc là,Lưu ý,Sản phẩm,Kinh phí,Kế hoạch,Cơ quan ban hành,Nơi ghi',
    )
    expect(first).toMatch(
      /^Có thời hạn,2026-11-14,,Văn phòng Sở,,chủ trì,Khảo sát kho,II\. Nhiệm vụ › 1\.,trước ngày 15\/11\/2026,trước ngày 15\/11\/2026,quá hạn,Báo cáo khảo sát,,15\/KH-SNV,Sở Nội vụ,so-hoa\.plan\.yaml:\d+$/,
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
