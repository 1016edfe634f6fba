import { planText } from './plan-text.js'

const ofProvince = 'Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027'
const ofParty = 'Kế hoạch số 07-KH/TU, ngày 12/02/2026 của Ban Thường vụ Tỉnh ủy về phát triển đảng viên năm 2026'

/** What a department does in a year: a series of the State without a gap. */
const yearOfHomeAffairs = [
  ['2026-01-08', 'Kiểm tra công tác văn thư năm 2026'],
  ['2026-02-03', 'Số hóa hồ sơ giai đoạn 2026 - 2028'],
  ['2026-02-24', 'Tập huấn nghiệp vụ lưu trữ năm 2026'],
  ['2026-03-16', 'Xét thăng hạng viên chức năm 2026'],
  ['2026-04-07', 'Tuyển dụng công chức cấp xã năm 2026'],
  ['2026-05-12', 'Thi đua chào mừng Quốc khánh'],
  ['2026-06-09', 'Kiểm tra kỷ luật hành chính năm 2026'],
  ['2026-07-14', 'Chăm sóc người có công năm 2026'],
  ['2026-08-04', 'Giải quyết việc làm cho thanh niên'],
  ['2026-08-25', 'Bầu trưởng thôn nhiệm kỳ 2026 - 2029'],
]

const specs = {
  'tinh/2025/044': { body: 'sonHa', number: 44, date: '2025-03-11', subject: 'Trồng rừng phòng hộ năm 2025' },
  'tinh/2026/072': { body: 'sonHa', number: 72, date: '2026-03-02', subject: 'Phòng, chống bệnh dại ở vật nuôi' },
  'tinh/2026/198': { body: 'sonHa', number: 198, date: '2026-08-20', subject: 'Cải cách hành chính năm 2027' },
  'tinh/2026/210': {
    body: 'sonHa',
    number: 210,
    date: '2026-09-02',
    subject: 'Chuyển đổi số năm 2027',
    more: ['ky_ke_hoach: 2027'],
    bases: ['Luật Lưu trữ ngày 21 tháng 6 năm 2024'],
    tasks: [
      ['Số hóa hồ sơ lưu trữ lịch sử', 'Sở Nội vụ', 'trước ngày 30/6/2027'],
      ['Bồi dưỡng kỹ năng số cho công chức cấp xã', 'Sở Nội vụ', 'Quý III/2027'],
      ['Kết nối bệnh án điện tử giữa các bệnh viện', 'Sở Y tế', 'trước ngày 30/9/2027'],
    ],
  },
  'tinh-vinh-an/2026/210': { body: 'vinhAn', number: 210, date: '2026-09-15', subject: 'Bảo vệ nguồn nước sinh hoạt' },
  ...Object.fromEntries(
    yearOfHomeAffairs.map(([date, subject], at) => {
      const number = String(at + 1).padStart(2, '0')
      return [`so-noi-vu/2026/${number}`, { body: 'homeAffairs', number, date, subject }]
    }),
  ),
  'so-noi-vu/2025/09': { body: 'homeAffairs', number: '09', date: '2025-04-22', subject: 'Kiểm tra công tác văn thư năm 2025' },
  'so-noi-vu/2026/11': {
    body: 'homeAffairs',
    number: 11,
    date: '2026-10-05',
    subject: 'Thực hiện chuyển đổi số của ngành nội vụ năm 2027',
    more: ['ky_ke_hoach: 2027', 'thuc_hien: {so: 210, ky_hieu: KH-UBND, ngay: 2026-09-02, co_quan: Ủy ban nhân dân tỉnh}'],
    bases: [
      'Luật Lưu trữ ngày 21 tháng 6 năm 2024',
      'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    ],
    opening: `Thực hiện ${ofProvince}`,
    tasks: [
      ['Số hóa hồ sơ lưu trữ lịch sử', 'Trung tâm Lưu trữ lịch sử', 'trước ngày 15/6/2027'],
      ['Bồi dưỡng kỹ năng số cho công chức cấp xã', 'Phòng Công chức, viên chức', 'tháng 8/2027'],
    ],
  },
  'so-y-te/2026/31': {
    body: 'health',
    number: 31,
    date: '2026-10-12',
    subject: 'Kết nối bệnh án điện tử năm 2027',
    bases: ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'],
    opening: `Thực hiện ${ofProvince}`,
    tasks: [['Kết nối bệnh án điện tử giữa các bệnh viện', 'Phòng Nghiệp vụ y', 'trước ngày 15/9/2027']],
  },
  'so-noi-vu-du-thao': { body: 'homeAffairs', subject: 'Kiểm tra công tác văn thư năm 2027' },
  'xa-hoa-phu/12': {
    body: 'hoaPhu',
    number: 12,
    date: '2026-04-03',
    subject: 'Tiêm phòng bệnh dại năm 2026',
    opening:
      'Thực hiện Kế hoạch số 72/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh Sơn Hà về phòng, chống bệnh dại ở vật nuôi',
  },
  'xa-tan-lap/12': { body: 'tanLap', number: 12, date: '2026-05-18', subject: 'Nạo vét kênh mương mùa khô' },
  'xa-hoa-phu-vinh-an/12': { body: 'hoaPhuVinhAn', number: 12, date: '2026-06-22', subject: 'Sửa chữa nhà văn hóa các thôn' },
  'tinh-uy/2025/188': { body: 'partyOfSonHa', number: 188, date: '2025-08-14', subject: 'tuyên truyền đại hội đảng bộ các cấp' },
  ...Object.fromEntries(
    [
      ['2025-11-06', 'học tập nghị quyết đại hội đảng bộ tỉnh'],
      ['2025-11-24', 'kiểm tra, giám sát năm 2026'],
      ['2025-12-10', 'bồi dưỡng lý luận chính trị năm 2026'],
      ['2026-01-09', 'gặp mặt văn nghệ sĩ đầu xuân'],
      ['2026-01-20', 'công tác dân vận năm 2026'],
      ['2026-02-02', 'rà soát quy hoạch cán bộ'],
      ['2026-02-12', 'phát triển đảng viên năm 2026'],
    ].map(([date, subject], at) => [`tinh-uy/2026/0${at + 1}`, { body: 'partyOfSonHa', number: `0${at + 1}`, date, subject }]),
  ),
  'dang-uy-hoa-phu/03': {
    body: 'partyOfHoaPhu',
    number: '03',
    date: '2026-03-10',
    subject: 'kết nạp đảng viên năm 2026',
    opening: `Thực hiện ${ofParty}`,
  },
  'tinh-doan/15': { body: 'youth', number: 15, date: '2026-02-20', subject: 'Tổ chức Tháng Thanh niên năm 2026' },
}

/** A repository as an office keeps it: State, Party and youth union, two provinces, two communes of one name, plans and those that carry them out. No rule finds anything in it. */
export const validPlans = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [`${name}.plan.yaml`, planText(spec)]))

/** The text of one of its plans with some things told otherwise. */
export function likePlan(name, changes) {
  return planText({ ...specs[name], ...changes })
}

export const settings = `nhiem_ky:
  - {tu: 2020-10-18, den: 2025-10-01}
  - {tu: 2025-10-02}
`

export const instruments = `- {loai: Luật, ten: Lưu trữ, ngay: 2024-06-21, hieu_luc_tu: 2025-07-01}
- {loai: Nghị định, so_ky_hieu: 30/2020/NĐ-CP, ngay: 2020-03-05, co_quan: Chính phủ}
- {loai: Nghị quyết, so_ky_hieu: 57-NQ/TW, ngay: 2024-12-22, co_quan: Bộ Chính trị}
- loai: Quyết định
  so_ky_hieu: 15/2021/QĐ-UBND
  ngay: 2021-04-08
  co_quan: Ủy ban nhân dân tỉnh Sơn Hà
  het_hieu_luc: 2026-05-01
  thay_the_boi: Quyết định số 20/2026/QĐ-UBND
`
