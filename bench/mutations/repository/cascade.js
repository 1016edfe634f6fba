/** Defects of plans against the superior's, and near misses: changes of the bench's repository. What findings must point at stands in ⟦ ⟧; without it nothing may be found. */
import { likePlan } from '../../repository/valid-plans.js'

const all = (code, list) => list.map(([title, ...changes]) => ({ code, title, changes }))
const edit = (file, find, replace) => ({ file, find, replace })
const added = (file, like, changes) => ({ file, text: likePlan(like, changes) })
const home = 'so-noi-vu/2026/11'
const health = 'so-y-te/2026/31'
const province = 'tinh/2026/210'
const key = '{so: 210, ky_hieu: KH-UBND, ngay: 2026-09-02, co_quan: Ủy ban nhân dân tỉnh}'
const archives = ['Số hóa hồ sơ lưu trữ lịch sử', 'Trung tâm Lưu trữ lịch sử', 'trước ngày 15/6/2027']
const training = ['Bồi dưỡng kỹ năng số cho công chức cấp xã', 'Phòng Công chức, viên chức', 'tháng 8/2027']
const scanners = ['Mua sắm máy quét khổ lớn', 'Văn phòng Sở', 'trước ngày 15/3/2027']
const records = ['Kết nối bệnh án điện tử giữa các bệnh viện', 'Phòng Nghiệp vụ y', 'trước ngày 15/9/2027']
const ofHome = (tasks, more = ['ky_ke_hoach: 2027', `thuc_hien: ${key}`]) => added(home, home, { tasks, more })
const ofHealth = (tasks, more = [`thuc_hien: ${key}`]) => added(health, health, { tasks, more })

export const mutations = [
  ...all('KO050', [
    ['one task of two', ofHome([archives, scanners], ['ky_ke_hoach: 2027', `thuc_hien: ⟦${key}⟧`])],
    ['the other', ofHome([scanners, training], ['ky_ke_hoach: 2027', `thuc_hien: ⟦${key}⟧`])],
    [
      'the only one',
      added(health, health, { subject: 'Vệ sinh trường học năm 2027', tasks: [scanners], more: [`thuc_hien: ⟦${key}⟧`] }),
    ],
    [
      'near: in other words',
      ofHome([['Số hóa toàn bộ hồ sơ đang bảo quản ở kho lưu trữ lịch sử', ...archives.slice(1)], training]),
    ],
    [
      'near: by two plans of the body',
      ofHome([archives, scanners]),
      added('so-noi-vu/2026/12', home, {
        number: 12,
        date: '2026-10-27',
        subject: 'Bồi dưỡng công chức năm 2027',
        tasks: [training],
      }),
    ],
    [
      'near: what is given to all departments',
      edit(province, 'chu_tri: Sở Y tế', 'chu_tri: Các sở, ban, ngành tỉnh'),
      ofHealth([scanners]),
    ],
    ['near: the task is another department’s', ofHome([archives, training])],
  ]),
  ...all('KO051', [
    ['a day behind the superior’s', ofHome([[...archives.slice(0, 2), '⟦trước ngày 31/7/2027⟧'], training])],
    ['a month behind a quarter', ofHome([archives, [...training.slice(0, 2), '⟦tháng 10/2027⟧']])],
    ['a quarter behind a day', ofHealth([[...records.slice(0, 2), '⟦Quý IV/2027⟧']])],
    ['near: the superior’s own day', ofHome([[...archives.slice(0, 2), 'trước ngày 30/6/2027'], training])],
    ['near: up to that day', ofHome([[...archives.slice(0, 2), 'đến ngày 30/6/2027'], training])],
    ['near: the last month of the quarter', ofHome([archives, [...training.slice(0, 2), 'tháng 9/2027']])],
    ['near: what goes on', ofHome([archives, [...training.slice(0, 2), 'thường xuyên']])],
    ['near: a plan that names no superior’s', ofHealth([[...records.slice(0, 2), 'trước ngày 15/12/2027']], [])],
  ]),
  ...all('KO052', [
    ['two years within one', ofHome([archives, training], ['ky_ke_hoach: ⟦2027-2028⟧', `thuc_hien: ${key}`])],
    [
      'a month of the year before',
      ofHome([], ['ky_ke_hoach: ⟦2026-12⟧', `thuc_hien: ${key}`]),
      edit(province, 'chu_tri: Sở Nội vụ\n          thoi_han: trước', 'chu_tri: Sở Xây dựng\n          thoi_han: trước'),
      edit(province, 'chu_tri: Sở Nội vụ', 'chu_tri: Sở Xây dựng'),
    ],
    [
      'a year within a quarter',
      edit(province, 'ky_ke_hoach: 2027', 'ky_ke_hoach: 2027-Q3'),
      edit(province, 'trước ngày 30/6/2027', 'trước ngày 30/7/2027'),
      ofHome([archives, training], ['ky_ke_hoach: ⟦2027⟧', `thuc_hien: ${key}`]),
    ],
    [
      'near: a quarter within its year',
      ofHome([archives, [...training.slice(0, 2), 'tháng 5/2027']], ['ky_ke_hoach: 2027-H1', `thuc_hien: ${key}`]),
    ],
    ['near: the same year', ofHealth([records], ['ky_ke_hoach: 2027', `thuc_hien: ${key}`])],
    [
      'near: the superior’s plan has no period',
      edit(province, 'ky_ke_hoach: 2027\n', ''),
      ofHome([archives, training], ['ky_ke_hoach: 2027-2028', `thuc_hien: ${key}`]),
    ],
  ]),
  ...all('KO053', [
    ['a day behind the period', ofHome([archives, training, [...scanners.slice(0, 2), '⟦trước ngày 31/3/2028⟧']])],
    ['a month before it', ofHome([archives, training, [...scanners.slice(0, 2), '⟦tháng 11/2026⟧']])],
    [
      'behind a quarter',
      added('so-noi-vu/2026/12', home, {
        number: 12,
        date: '2026-10-27',
        subject: 'Mua sắm thiết bị',
        more: ['ky_ke_hoach: 2027-Q1'],
        tasks: [[...scanners.slice(0, 2), '⟦Quý II/2027⟧']],
      }),
    ],
    ['near: the last day', ofHome([archives, training, [...scanners.slice(0, 2), 'trước ngày 31/12/2027']])],
    [
      'near: the day behind the last, before which it is',
      ofHome([archives, training, [...scanners.slice(0, 2), 'trước ngày 01/01/2028']]),
    ],
    [
      'near: the report on it',
      ofHome([archives, training, ['Tổng kết việc thực hiện nhiệm vụ năm', 'Văn phòng Sở', 'trước ngày 15/01/2028']]),
    ],
    ['near: preparing it', ofHome([archives, training, ['Chuẩn bị nguồn lực', 'Văn phòng Sở', 'tháng 12/2026']])],
    [
      'near: the plan says no period',
      added('so-noi-vu/2026/12', home, {
        number: 12,
        date: '2026-10-27',
        subject: 'Mua sắm thiết bị',
        more: [],
        tasks: [[...scanners.slice(0, 2), 'trước ngày 31/3/2028']],
      }),
    ],
  ]),
]
