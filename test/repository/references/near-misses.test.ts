import { describe, expect, it } from 'vitest'
import { messageOf } from '../../../src/messages/messages.ts'
import { vi } from '../../../src/messages/vi.ts'
import { readInstruments } from '../../../src/repository/references/read-instruments.ts'
import { sampleText } from '../../rules/sample-plans.ts'
import { judgeFiles } from '../rules/judge-files.ts'

const province = (name: string, yaml: string) =>
  `co_quan: {ban_hanh: Ủy ban nhân dân tỉnh ${name}, viet_tat: UBND}\ndia_danh: ${name}\n${yaml}`
const commune = (name: string, yaml: string) =>
  `co_quan: {ban_hanh: Ủy ban nhân dân xã ${name}, viet_tat: UBND}\ndia_danh: ${name}\n${yaml}`
const carriesOut = (text: string, by = 'Sở Nội vụ') => `mo_dau: |\n  Thực hiện ${text}, ${by} ban hành Kế hoạch như sau:`
const sonHa = province('Sơn Hà', 'so: 72\nngay_ban_hanh: 2026-03-02\ntrich_yeu: Chuyển đổi số năm 2026')

/** Codes by file; register findings left out. */
function codes(files: Readonly<Record<string, string>>): readonly string[] {
  const texts = Object.entries(files).map(([name, yaml]) => [name, sampleText({ yaml }).text] as const)
  return judgeFiles(Object.fromEntries(texts))
    .filter(({ code }) => !/^KO00/.test(code))
    .map(({ code, file }) => `${file} ${code}`)
}

describe('a cited plan with another date', () => {
  const wrong = carriesOut('Kế hoạch số 72/KH-UBND ngày 12/3/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2026')
  it('is told where the issuer is of the same province', () => {
    expect(codes({ a: sonHa, b: wrong })).toEqual(['b KO021'])
  })
  it('is told by whatever spelling the issuer has', () => {
    const spelled = carriesOut('Kế hoạch số 72/KH-UBND ngày 12/3/2026 của UBND tỉnh Sơn Hà về chuyển đổi số năm 2026')
    expect(codes({ a: sonHa, b: spelled })).toEqual(['b KO021'])
  })
  it('is told of the same day in another year where the subject is the plan’s own', () => {
    const slip = (subject: string) => carriesOut(`Kế hoạch số 72/KH-UBND ngày 02/3/2025 của Ủy ban nhân dân tỉnh${subject}`)
    expect(codes({ a: sonHa, b: slip(' về chuyển đổi số năm 2026 trong các cơ quan') })).toEqual(['b KO021'])
    expect(codes({ a: sonHa, b: slip(' về chuyển đổi số năm 2025') })).toEqual([])
    expect(codes({ a: sonHa, b: slip('') })).toEqual([])
  })
  it('is told of the province to which a commune reports, and of no other', () => {
    const other = province('Vĩnh An', 'so: 5\nngay_ban_hanh: 2026-01-05\ntrich_yeu: Trồng rừng năm 2026')
    const reporting = (to: string) =>
      commune(
        'Hòa Phú',
        `${carriesOut('Kế hoạch số 72/KH-UBND ngày 12/3/2026 của Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân xã')}\nnoi_nhan: {gui: [UBND tỉnh ${to}], luu: [VT]}`,
      )
    expect(codes({ a: sonHa, b: reporting('Sơn Hà'), c: other })).toEqual(['b KO021'])
    expect(codes({ a: sonHa, b: reporting('Vĩnh An'), c: other })).toEqual([])
    expect(codes({ a: sonHa, b: reporting('Vĩnh An') })).toEqual([])
  })
  it('is likelier to be a wrong number where the subject is another, too', () => {
    const else_ = carriesOut('Kế hoạch số 72/KH-UBND ngày 12/3/2026 của Ủy ban nhân dân tỉnh về phòng, chống cháy rừng mùa khô')
    expect(codes({ a: sonHa, b: else_ })).toEqual(['b KO024'])
  })
  it('is another province’s where number, day and subject are those of its plan', () => {
    const other = province('Vĩnh An', 'so: 72\nngay_ban_hanh: 2026-03-12\ntrich_yeu: Bảo vệ nguồn nước sinh hoạt')
    const wrong = carriesOut(
      'Kế hoạch số 72/KH-UBND ngày 12/3/2026 của Ủy ban nhân dân tỉnh Sơn Hà về bảo vệ nguồn nước sinh hoạt',
    )
    expect(codes({ a: sonHa, b: wrong, c: other })).toEqual(['b KO023'])
  })
  it('is another plan of another year', () => {
    expect(codes({ a: sonHa, b: carriesOut('Kế hoạch số 72/KH-UBND ngày 14/6/2025 của Ủy ban nhân dân tỉnh') })).toEqual([])
  })
  it('is another plan of another province, named or at home', () => {
    expect(codes({ a: sonHa, b: carriesOut('Kế hoạch số 72/KH-UBND ngày 12/3/2026 của Ủy ban nhân dân tỉnh Vĩnh An') })).toEqual(
      [],
    )
    const elsewhere = `co_quan: {chu_quan: UBND tỉnh Vĩnh An, ban_hanh: Sở Nội vụ, viet_tat: SNV}\ndia_danh: Vĩnh An\n${wrong}`
    const other = province('Vĩnh An', 'so: 5\nngay_ban_hanh: 2026-01-05\ntrich_yeu: Trồng rừng năm 2026')
    expect(codes({ a: sonHa, b: elsewhere, c: other })).toEqual([])
  })
  it('is not told of a commune whose province nobody knows, where there are two', () => {
    const other = province('Vĩnh An', 'so: 5\nngay_ban_hanh: 2026-01-05\ntrich_yeu: Trồng rừng năm 2026')
    const b = commune(
      'Hòa Phú',
      carriesOut('Kế hoạch số 72/KH-UBND ngày 12/3/2026 của Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân xã'),
    )
    expect(codes({ a: sonHa, b, c: other })).toEqual([])
    expect(codes({ a: sonHa, b })).toEqual(['b KO021'])
  })
  it('is not told of the commune’s own number', () => {
    const a = commune('Tân Lập', 'so: 72\nngay_ban_hanh: 2026-03-02\ntrich_yeu: Chuyển đổi số năm 2026')
    const b = commune('Hòa Phú', carriesOut('Kế hoạch số 72/KH-UBND ngày 12/3/2026 của Ủy ban nhân dân xã', 'Ủy ban nhân dân xã'))
    expect(codes({ a, b })).toEqual([])
  })
  it('is not told without an issuer, whose it may be', () => {
    expect(codes({ a: sonHa, b: carriesOut('Kế hoạch số 72/KH-UBND ngày 12/3/2026') })).toEqual([])
  })
  it('is told once for a plan that is named often', () => {
    const often = `${wrong}\nnoi_dung:\n  - muc_dich: |\n      Cụ thể hóa Kế hoạch số 72/KH-UBND.\n  - nhiem_vu: |\n      Rà soát các chỉ tiêu của Kế hoạch số 72/KH-UBND ngày 12/3/2026.\n  - to_chuc_thuc_hien: |\n      Văn phòng Sở theo dõi.`
    expect(codes({ a: sonHa, b: often })).toEqual(['b KO021'])
  })
})

describe('an issuer whose name is cut short', () => {
  const own = 'so: 7\nngay_ban_hanh: 2026-02-03\ntrich_yeu: Kiểm tra công tác văn thư năm 2026'
  const cites = (date: string) =>
    carriesOut(`Kế hoạch số 07/KH-SNV ngày ${date} của Sở về kiểm tra công tác văn thư năm 2026`, 'Trung tâm Lưu trữ')
  const centre = (date: string) => `co_quan: {chu_quan: Sở Nội vụ, ban_hanh: Trung tâm Lưu trữ, viet_tat: TTLT}\n${cites(date)}`
  it('is the body’s own', () => {
    expect(codes({ a: own, b: cites('05/02/2026') })).toEqual(['b KO021'])
    expect(codes({ a: own, b: cites('03/02/2026') })).toEqual([])
  })
  it('is held against nobody else', () => {
    expect(codes({ a: own, b: centre('03/02/2026') })).toEqual([])
    expect(codes({ a: own, b: centre('05/02/2026') })).toEqual([])
  })
})

describe('a joint plan', () => {
  const joint =
    'co_quan: {chu_quan: UBND tỉnh Sơn Hà, ban_hanh: [Sở Nội vụ, Sở Y tế], viet_tat: SNV}\nso: 13\nky_hieu: KHLT-SNV-SYT\nngay_ban_hanh: 2026-02-11\ntrich_yeu: Chăm sóc sức khỏe người có công năm 2026'
  const cites = (date: string, by: string) =>
    carriesOut(`Kế hoạch liên tịch số 13/KHLT-SNV-SYT ngày ${date} của ${by} về chăm sóc sức khỏe người có công năm 2026`)
  it.each(['Sở Nội vụ và Sở Y tế', 'Sở Y tế và Sở Nội vụ', 'Sở Y tế', 'Sở Nội vụ'])('is known by the name of %s', (by) => {
    expect(codes({ a: joint, b: cites('11/02/2026', by) })).toEqual([])
    expect(codes({ a: joint, b: cites('12/02/2026', by) })).toEqual(['b KO021'])
  })
  it('is not another body’s', () => {
    expect(codes({ a: joint, b: cites('11/02/2026', 'Sở Tài chính') })).toEqual(['b KO023'])
  })
})

describe('a cited plan that is not there', () => {
  const ends = { a: 'so: 7\nngay_ban_hanh: 2026-02-03\ntrich_yeu: Kiểm tra văn thư', b: 'so: 15' }
  const cites = (text: string) => `so: 21\nngay_ban_hanh: 2026-11-02\ntrich_yeu: Trồng cây năm 2027\n${carriesOut(text)}`
  it('is told between two plans of the year', () => {
    expect(codes({ ...ends, c: cites('Kế hoạch số 11/KH-SNV ngày 12/5/2026 của Sở Nội vụ') })).toEqual(['c KO020'])
  })
  it('weighs more where its day contradicts its neighbours', () => {
    const texts = Object.entries({ ...ends, c: cites('Kế hoạch số 11/KH-SNV ngày 12/01/2026 của Sở Nội vụ') })
    const findings = judgeFiles(Object.fromEntries(texts.map(([name, yaml]) => [name, sampleText({ yaml }).text])))
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['KO020', 'warning']])
  })
  it('is not told beyond the numbers of the repository, nor of another year', () => {
    expect(codes({ ...ends, c: cites('Kế hoạch số 5/KH-SNV ngày 12/01/2026 của Sở Nội vụ') })).toEqual([])
    expect(codes({ ...ends, c: cites('Kế hoạch số 11/KH-SNV ngày 12/5/2024 của Sở Nội vụ') })).toEqual([])
  })
})

describe('a plan that was replaced', () => {
  const old = 'so: 8\nngay_ban_hanh: 2026-02-03\ntrich_yeu: Số hóa hồ sơ giai đoạn 2026 - 2028'
  const newer = carriesOut('chỉ đạo của Ủy ban nhân dân tỉnh và thay thế Kế hoạch số 08/KH-SNV ngày 03/02/2026 của Sở Nội vụ')
  const draft = `trang_thai: du_thao\ntrich_yeu: Trồng cây năm 2027\ncan_cu: [Kế hoạch số 08/KH-SNV ngày 03 tháng 02 năm 2026 của Sở Nội vụ]`
  it('is told to a draft, by today', () => {
    const texts = {
      a: sampleText({ yaml: old }).text,
      b: sampleText({ yaml: newer }).text,
      c: sampleText({ yaml: draft, without: ['so', 'ngay_ban_hanh'] }).text,
    }
    expect(judgeFiles(texts).map(({ code, file }) => `${file} ${code}`)).toEqual(['c KO025'])
  })
  it('is told too where the repository does not hold the old one', () => {
    const cites =
      'so: 21\nngay_ban_hanh: 2026-11-02\ntrich_yeu: Trồng cây năm 2027\ncan_cu: [Kế hoạch số 08/KH-SNV ngày 03 tháng 02 năm 2026 của Sở Nội vụ]'
    expect(codes({ b: newer, c: cites })).toEqual(['c KO025'])
    expect(codes({ b: newer, c: cites.replace('03 tháng 02', '04 tháng 02') }).filter((code) => code.endsWith('KO025'))).toEqual(
      [],
    )
  })
  it('is not told by a plan that is only a draft itself', () => {
    const texts = {
      a: sampleText({ yaml: old }).text,
      b: sampleText({ yaml: newer, without: ['so', 'ngay_ban_hanh'] }).text,
      c: sampleText({ yaml: draft, without: ['so', 'ngay_ban_hanh'] }).text,
    }
    expect(judgeFiles(texts).filter(({ code }) => code === 'KO025')).toEqual([])
  })
  it.each([
    'Kế hoạch này không thay thế Kế hoạch số 08/KH-SNV ngày 03/02/2026 của Sở Nội vụ.',
    'Kế hoạch này chưa thay thế Kế hoạch số 08/KH-SNV ngày 03/02/2026 của Sở Nội vụ.',
    'Trong khi chờ ban hành kế hoạch thay thế Kế hoạch số 08/KH-SNV ngày 03/02/2026 của Sở Nội vụ, các đơn vị tiếp tục thực hiện.',
    'Kế hoạch số 08/KH-SNV ngày 03/02/2026 của Sở Nội vụ không hết hiệu lực kể từ ngày Kế hoạch này được ban hành.',
  ])('is not told by what replaces nothing yet: %s', (words) => {
    const cites =
      'so: 21\nngay_ban_hanh: 2026-11-02\ntrich_yeu: Trồng cây năm 2027\ncan_cu: [Kế hoạch số 08/KH-SNV ngày 03 tháng 02 năm 2026 của Sở Nội vụ]'
    expect(codes({ a: old, b: `ket_thuc: |\n  ${words}`, c: cites })).toEqual([])
  })
  it('is not told to a plan that a decision issued before', () => {
    const issued = (day: string) =>
      sampleText({
        yaml: `ban_hanh_kem: {loai: Quyết định, so: 12, ky_hieu: QĐ-SNV, ngay: ${day}}\ntrich_yeu: Trồng cây năm 2027\ncan_cu: [Kế hoạch số 08/KH-SNV ngày 03 tháng 02 năm 2026 của Sở Nội vụ]`,
        without: ['so', 'ngay_ban_hanh'],
      }).text
    const told = (day: string) =>
      judgeFiles({ a: sampleText({ yaml: old }).text, b: sampleText({ yaml: newer }).text, c: issued(day) }).map(
        ({ code, file }) => `${file} ${code}`,
      )
    expect(told('2026-05-06')).toEqual([])
    expect(told('2026-11-06')).toEqual(['c KO025'])
  })
  it('is not told to who names the newer one too', () => {
    const both = `so: 21\nngay_ban_hanh: 2026-11-02\ntrich_yeu: Trồng cây năm 2027\ncan_cu:\n  - Kế hoạch số 08/KH-SNV ngày 03 tháng 02 năm 2026 của Sở Nội vụ\n  - Kế hoạch số 15/KH-SNV ngày 05 tháng 10 năm 2026 của Sở Nội vụ`
    expect(codes({ a: old, b: newer, c: both })).toEqual([])
  })
})

describe('an instrument with two dates', () => {
  const base = (so: number, text: string) =>
    `so: ${so}\nngay_ban_hanh: 2026-0${so}-05\ntrich_yeu: Việc thứ ${so} trong năm\ncan_cu: [${text}]`
  const decree = (day: string) => `Nghị định số 30/2020/NĐ-CP ngày ${day} của Chính phủ`
  it('is told in the plan that is alone with its day', () => {
    expect(
      codes({
        a: base(1, decree('15 tháng 3 năm 2020')),
        b: base(2, decree('05 tháng 3 năm 2020')),
        c: base(3, decree('05 tháng 3 năm 2020')),
      }),
    ).toEqual(['a KO026'])
  })
  it('of one province is told across its departments and communes, whoever leaves its name out; not across provinces', () => {
    const decision = (day: string, name: string) =>
      `Quyết định số 45/QĐ-UBND ngày ${day} của Ủy ban nhân dân tỉnh${name} về tiếp công dân`
    const department = (so: number, province: string, name: string, text: string) =>
      `co_quan: {chu_quan: UBND tỉnh ${province}, ban_hanh: ${name}, viet_tat: SO}\n${base(so, text)}`
    const commune = (so: number, text: string) =>
      `co_quan: {ban_hanh: Ủy ban nhân dân xã Hòa Phú, viet_tat: UBND}\n${base(so, text)}`
    const [early, late] = ['10 tháng 01 năm 2026', '12 tháng 01 năm 2026']
    const here = department(1, 'Sơn Hà', 'Sở Nội vụ', decision(early, ''))
    const other = (province: string) => department(2, province, 'Sở Y tế', decision(late, ''))
    expect(codes({ a: here, b: other('Sơn Hà') })).toEqual(['b KO026'])
    expect(codes({ a: here, b: other('Bình Hà') })).toEqual([])
    expect(codes({ a: here, b: commune(2, decision(late, ' Sơn Hà')) })).toEqual(['b KO026'])
    expect(codes({ a: here, b: commune(2, decision(late, ' Bình Hà')) })).toEqual([])
    const ofCommune = (day: string, name: string) =>
      `Quyết định số 9/QĐ-UBND ngày ${day} của Ủy ban nhân dân xã ${name}, tỉnh Sơn Hà về nội quy`
    const [one, two] = [ofCommune(early, 'Hòa Phú'), ofCommune(late, 'Tân Lập')]
    expect(codes({ a: department(1, 'Sơn Hà', 'Sở Nội vụ', one), b: department(2, 'Sơn Hà', 'Sở Y tế', two) })).toEqual([])
  })
  it('is two laws of one name within a year, where month and day differ; a law where one of them does', () => {
    const of = (day: string) => `Luật Tổ chức chính quyền địa phương ngày ${day} năm 2025`
    expect(codes({ a: base(1, of('19 tháng 02')), b: base(2, of('16 tháng 6')) })).toEqual([])
    expect(codes({ a: base(1, of('16 tháng 6')), b: base(2, of('16 tháng 5')) })).toEqual(['b KO026'])
    expect(codes({ a: base(1, of('16 tháng 6')), b: base(2, of('19 tháng 6')) })).toEqual(['b KO026'])
  })
  it('is two instruments where the number begins anew each year', () => {
    const of = (year: number) => `Nghị quyết số 01/NQ-CP ngày 01/01/${year} của Chính phủ`
    expect(codes({ a: base(1, of(2020)), b: base(2, of(2021)) })).toEqual([])
  })
  it('is two instruments of two organs of the Party’s centre, or of two years', () => {
    const of = (day: string, organ: string) => `Nghị quyết số 19-NQ/TW ngày ${day} của ${organ}`
    expect(
      codes({ a: base(1, of('25/10/2017', 'Ban Chấp hành Trung ương')), b: base(2, of('05/9/2017', 'Bộ Chính trị')) }),
    ).toEqual([])
    expect(
      codes({
        a: base(1, of('25/10/2017', 'Ban Chấp hành Trung ương')),
        b: base(2, of('16/6/2022', 'Ban Chấp hành Trung ương')),
      }),
    ).toEqual([])
  })
})

describe('a subject', () => {
  const forest = ' về phòng, chống cháy rừng mùa khô'
  const own = province('Sơn Hà', 'so: 72\nngay_ban_hanh: 2026-03-02\ntrich_yeu: Chuyển đổi số và số hóa hồ sơ năm 2026')
  it('that is another one is told only where the issuer is surely the same', () => {
    const told = carriesOut(`Kế hoạch số 72/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh${forest}`)
    expect(codes({ a: own, b: told })).toEqual(['b KO024'])
    const b = commune('Hòa Phú', told.replace('Sở Nội vụ', 'Ủy ban nhân dân xã'))
    const c = province('Vĩnh An', 'so: 5\nngay_ban_hanh: 2026-01-05\ntrich_yeu: Trồng rừng năm 2026')
    expect(codes({ a: own, b, c })).toEqual([])
  })
})

describe('plans in a circle', () => {
  it('of three are told in each', () => {
    const step = (so: number, to: number) =>
      `so: ${so}\nngay_ban_hanh: 2026-0${so}-05\ntrich_yeu: Việc thứ ${so} trong năm\n${carriesOut(`Kế hoạch số 0${to}/KH-SNV ngày 05/${to}/2026 của Sở Nội vụ`)}`
    expect(codes({ a: step(3, 4), b: step(4, 5), c: step(5, 3) }).filter((code) => code.endsWith('KO028'))).toEqual([
      'a KO028',
      'b KO028',
      'c KO028',
    ])
  })
})

describe('a plan told of by its place', () => {
  const province = (yaml: string) =>
    sampleText({ yaml: `co_quan: {ban_hanh: Ủy ban nhân dân tỉnh Sơn Hà, viet_tat: UBND}\n${yaml}` }).text
  const parent = province('so: 72\nngay_ban_hanh: 2026-03-02\ntrich_yeu: Chuyển đổi số và số hóa hồ sơ năm 2026')
  const lineOf = (text: string, key: string) => text.split('\n').findIndex((line) => line.startsWith(key)) + 1
  const key = (day: string) => `thuc_hien: {so: 72, ky_hieu: KH-UBND, ngay: ${day}, co_quan: Ủy ban nhân dân tỉnh}\n`
  const basis = (what: string) => `can_cu: [Kế hoạch số ${what} của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2026]\n`
  const judged = (yaml: string) =>
    judgeFiles({ a: parent, b: sampleText({ yaml }).text }).filter(({ code }) => !/^KO00/.test(code))

  it('the other date is where it stands, and the key is told of as a plan', () => {
    const [finding] = judged(`${key('2026-03-12')}${basis('72/KH-UBND ngày 12 tháng 3 năm 2026')}`)
    expect(finding?.code).toBe('KO021')
    expect(finding?.args).toMatchObject({ text: 'Kế hoạch số 72/KH-UBND', other: 'a', line: lineOf(parent, 'ngay_ban_hanh:') })
    expect(finding?.related).toMatchObject([{ file: 'a', path: '/ngay_ban_hanh' }])
  })

  it('the other date is where the key says it, where the text says none', () => {
    const wrong = key('2026-03-12')
    const [finding] = judged(
      `${wrong}mo_dau: |\n  Thực hiện Kế hoạch số 72/KH-UBND của Ủy ban nhân dân tỉnh, Sở Nội vụ ban hành Kế hoạch như sau:\n`,
    )
    expect([finding?.code, finding?.path, finding?.others]).toEqual(['KO021', '/thuc_hien', undefined])
  })

  it('a plan of the Party is called by its number as the Party writes it', () => {
    const [finding] = judged('thuc_hien: {so: "05", ky_hieu: KH/TU, ngay: 2026-03-02, co_quan: Tỉnh ủy Sơn Hà}\n')
    expect([finding?.code, finding?.args]).toEqual(['KO027', { text: 'Kế hoạch số 05-KH/TU', where: 'key' }])
  })

  it('the other subject is where it stands', () => {
    const wrong = basis('72/KH-UBND ngày 02 tháng 3 năm 2026').replace('chuyển đổi số năm 2026', 'tuần tra bảo vệ rừng mùa khô')
    const [finding] = judged(wrong)
    expect([finding?.code, finding?.args]).toMatchObject(['KO024', { line: lineOf(parent, 'trich_yeu:') }])
    expect(finding?.related).toMatchObject([{ file: 'a', path: '/trich_yeu' }])
  })

  it('a replacement is where it says so', () => {
    const opening =
      'mo_dau: |\n  Ban hành Kế hoạch này, thay thế Kế hoạch số 72/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh.\n'
    const newer = province(`so: 75\nngay_ban_hanh: 2026-04-02\ntrich_yeu: Chuyển đổi số, điều chỉnh\n${opening}`)
    const citing = sampleText({ yaml: basis('72/KH-UBND ngày 02 tháng 3 năm 2026') }).text
    const finding = judgeFiles({ a: parent, c: newer, d: citing }).find(({ code }) => code === 'KO025')
    expect(finding?.args).toMatchObject({ by: '75/KH-UBND', other: 'c', line: lineOf(newer, 'mo_dau:') + 1 })
    expect(finding?.related).toMatchObject([{ file: 'c', path: '/mo_dau' }])
  })

  it('a base with one letter wrong is told once: it is the plan that is carried out', () => {
    const codes = (yaml: string) => judged(yaml).map(({ code }) => code)
    expect(codes(`${key('2026-03-02')}${basis('72/KH-UBNT ngày 02 tháng 3 năm 2026')}`)).toEqual(['KO022'])
    // Of another day it is another plan.
    expect(codes(`${key('2026-03-02')}${basis('72/KH-UBNT ngày 05 tháng 3 năm 2026')}`)).toContain('KO027')
  })

  it('a missing plan of the key is called by its number', () => {
    const [finding] = judged(`${key('2026-05-02').replace('72', '90')}${basis('90/KH-UBND ngày 02 tháng 5 năm 2026')}`)
    expect(finding?.code).toBe('KO029')
    expect(finding && messageOf(vi, finding)).toContain('kế hoạch cấp trên số 90/KH-UBND của')
  })
})

describe('the list of instruments', () => {
  const instrument = readInstruments({
    name: 'danh-muc.yaml',
    bytes: new TextEncoder().encode(
      '- {loai: Quyết định, so: 12, ky_hieu: QĐ-UBND, ngay: 2026-01-15, co_quan: Ủy ban nhân dân tỉnh Sơn Hà}\n',
    ),
  })
  const cites = (home: string) =>
    `${home}\ncan_cu: [Quyết định số 12/QĐ-UBND ngày 20 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh về nội quy]`
  const told = (home: string) =>
    judgeFiles(
      { a: sampleText({ yaml: cites(home) }).text },
      { instrumentsFor: () => ({ file: 'danh-muc.yaml', instruments: instrument.instruments }) },
    ).map(({ code }) => code)
  it('means the province of the plan by “Ủy ban nhân dân tỉnh”', () => {
    expect(told(commune('Hòa Phú', 'noi_nhan: {gui: [Ủy ban nhân dân tỉnh Sơn Hà (báo cáo)], luu: [VT]}'))).toEqual(['KO031'])
    expect(told(commune('Hòa Phú', 'noi_nhan: {gui: [Ủy ban nhân dân tỉnh Bình Hà (báo cáo)], luu: [VT]}'))).toEqual([])
    expect(told('co_quan: {chu_quan: UBND tỉnh Bình Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV}')).toEqual([])
  })
})
