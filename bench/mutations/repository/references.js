/** Defects of what plans say of each other, and near misses: changes of the bench's repository. What findings must point at stands in ⟦ ⟧; without it nothing may be found. */
import { likePlan } from '../../repository/valid-plans.js'

const all = (code, list) => list.map(([title, ...changes]) => ({ code, title, changes }))
const edit = (file, find, replace, nth) => ({ file, find, replace, ...(nth === undefined ? {} : { nth }) })
const added = (file, like, changes) => ({ file, text: likePlan(like, changes) })
const gone = (file) => ({ file, gone: true })
const home = 'so-noi-vu/2026/11'
const health = 'so-y-te/2026/31'
const draft = 'so-noi-vu-du-thao'
const commune = 'xa-hoa-phu/12'
const party = 'dang-uy-hoa-phu/03'
const province = 'Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh'
/** A draft of the department that carries out an instrument. */
const carriesOut = (opening, more = {}) => added(draft, draft, { opening: `Thực hiện ${opening}`, ...more })
const based = (base) => added(draft, draft, { bases: [base] })

const keyOfHome = 'thuc_hien: {so: 210, ky_hieu: KH-UBND, ngay: 2026-09-02, co_quan: Ủy ban nhân dân tỉnh}'
const parentKey = (value) => edit(home, keyOfHome, `thuc_hien: ⟦${value}⟧`)
const decree = (day) => `Nghị định số 145/2020/NĐ-CP ngày ${day} tháng 12 năm 2020 của Chính phủ về điều kiện lao động`

export const mutations = [
  ...all('KO020', [
    [
      'a plan between two that are there',
      carriesOut('⟦Kế hoạch số 205/KH-UBND⟧ ngày 26/8/2026 của Ủy ban nhân dân tỉnh về an toàn giao thông'),
    ],
    [
      'with a day that is not between theirs',
      carriesOut('⟦Kế hoạch số 205/KH-UBND⟧ ngày 12/01/2026 của Ủy ban nhân dân tỉnh về an toàn giao thông'),
    ],
    [
      'of the body itself',
      gone('so-noi-vu/2026/06'),
      gone('so-noi-vu/2026/03'),
      gone('so-noi-vu/2026/09'),
      carriesOut('⟦Kế hoạch số 06/KH-SNV⟧ ngày 12/5/2026 của Sở Nội vụ về thi đua chào mừng Quốc khánh'),
    ],
    [
      'of the commune’s province',
      added(commune, commune, {
        opening: 'Thực hiện ⟦Kế hoạch số 80/KH-UBND⟧ ngày 10/3/2026 của Ủy ban nhân dân tỉnh Sơn Hà về trồng rừng',
      }),
    ],
    [
      'near: behind the last that is there',
      carriesOut('Kế hoạch số 240/KH-UBND ngày 20/10/2026 của Ủy ban nhân dân tỉnh về an toàn giao thông'),
    ],
    [
      'near: of another year',
      carriesOut('Kế hoạch số 205/KH-UBND ngày 26/8/2024 của Ủy ban nhân dân tỉnh về an toàn giao thông'),
    ],
    [
      'near: of another province',
      carriesOut('Kế hoạch số 205/KH-UBND ngày 26/8/2026 của Ủy ban nhân dân tỉnh Bình Sơn về liên kết vùng'),
    ],
    ['near: of a ministry', carriesOut('Kế hoạch số 205/KH-BNV ngày 26/8/2026 của Bộ Nội vụ về an toàn giao thông')],
    [
      'near: of the Party with the same number',
      carriesOut('Kế hoạch số 205-KH/TU ngày 26/8/2026 của Ban Thường vụ Tỉnh ủy về an toàn giao thông'),
    ],
  ]),
  ...all('KO021', [
    ['another day of the year', edit(health, 'ngày 02/9/2026 của', 'ngày ⟦12/9/2026⟧ của')],
    ['of the Party', edit(party, 'ngày 12/02/2026', 'ngày ⟦22/02/2026⟧')],
    ['of a commune’s province', edit(commune, 'ngày 02/3/2026 của', 'ngày ⟦20/3/2026⟧ của')],
    ['a slip in the year, the subject shows it', edit(health, 'ngày 02/9/2026 của', 'ngày ⟦02/9/2025⟧ của')],
    [
      'near: the same number of another province',
      edit(
        health,
        'ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027',
        'ngày 15/9/2026 của Ủy ban nhân dân tỉnh Vĩnh An về bảo vệ nguồn nước sinh hoạt',
      ),
    ],
    [
      'near: of a province that was merged into the one whose plan bears the number',
      added('dong-nai/64', 'tinh/2025/044', {
        body: 'dongNai',
        number: 64,
        date: '2025-04-02',
        subject: 'Bảo vệ môi trường làng nghề',
      }),
      added('xa-long-tan/05', 'xa-tan-lap/12', {
        body: 'longTan',
        number: '05',
        date: '2025-09-10',
        subject: 'Thu gom rác thải ở chợ',
        opening:
          'Thực hiện Kế hoạch số 64/KH-UBND ngày 12/3/2025 của Ủy ban nhân dân tỉnh Bình Phước về bảo vệ môi trường nông thôn',
      }),
    ],
    [
      'near: the same number of another year',
      edit(
        health,
        'ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027',
        'ngày 11/9/2024 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2025',
      ),
    ],
    [
      'near: the same number of a former term',
      edit(party, 'số 07-KH/TU, ngày 12/02/2026', 'số 07-KH/TU, ngày 12/02/2021'),
      edit(
        party,
        'Ban Thường vụ Tỉnh ủy về phát triển đảng viên năm 2026',
        'Ban Thường vụ Tỉnh ủy về phát triển đảng viên nhiệm kỳ 2020 - 2025',
      ),
    ],
    [
      'near: an earlier plan of the same issuer’s, another letter',
      edit(health, 'số 210/KH-UBND ngày 02/9/2026 của', 'số 210a/KH-UBND ngày 12/9/2026 của'),
    ],
  ]),
  ...all('KO022', [
    ['letters of the office', edit(health, 'Kế hoạch số 210/KH-UBND ngày', '⟦Kế hoạch số 210/KH-VP⟧ ngày')],
    ['of the Party', edit(party, 'Kế hoạch số 07-KH/TU, ngày', '⟦Kế hoạch số 07-KH/BTVTU⟧, ngày')],
    [
      'of the department itself',
      carriesOut('⟦Kế hoạch số 10/KH-SNVN⟧ ngày 25/8/2026 của Sở Nội vụ về bầu trưởng thôn nhiệm kỳ 2026 - 2029'),
    ],
    [
      'near: another plan with that number on another day',
      carriesOut('Kế hoạch số 210/KH-VP ngày 03/9/2026 của Văn phòng Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027'),
    ],
    [
      'near: a decision of that number and day',
      carriesOut('Quyết định số 210/QĐ-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh về giao chỉ tiêu chuyển đổi số năm 2027'),
    ],
    [
      'near: a plan of another body of that number and day',
      carriesOut('Kế hoạch số 210/KH-BNV ngày 02/9/2026 của Bộ Nội vụ về chuyển đổi số năm 2027'),
    ],
  ]),
  ...all('KO023', [
    ['a board of the Party', edit(party, 'của Ban Thường vụ Tỉnh ủy về', 'của ⟦Ban Tổ chức Tỉnh ủy⟧ về')],
    ['another province', edit(health, 'của Ủy ban nhân dân tỉnh về', 'của ⟦Ủy ban nhân dân tỉnh Vĩnh An⟧ về')],
    ['another committee', edit(commune, 'của Ủy ban nhân dân tỉnh Sơn Hà về', 'của ⟦Ủy ban nhân dân xã Tân Lập⟧ về')],
    ['near: the name in full', edit(health, 'của Ủy ban nhân dân tỉnh về', 'của Ủy ban nhân dân tỉnh Sơn Hà về')],
    ['near: its head', edit(health, 'của Ủy ban nhân dân tỉnh về', 'của Chủ tịch Ủy ban nhân dân tỉnh về')],
    [
      'near: a body with the same letters, number and day',
      carriesOut('Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh Bình Sơn về trồng cây phân tán'),
    ],
    ['near: the committee of the body', edit(party, 'của Ban Thường vụ Tỉnh ủy về', 'của Tỉnh ủy về')],
  ]),
  ...all('KO024', [
    [
      'of the province',
      edit(
        health,
        'Thực hiện Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027',
        'Thực hiện ⟦Kế hoạch số 210/KH-UBND⟧ ngày 02/9/2026 của Ủy ban nhân dân tỉnh về phòng, chống cháy rừng mùa khô',
      ),
    ],
    [
      'of the Party',
      edit(
        party,
        'Thực hiện Kế hoạch số 07-KH/TU, ngày 12/02/2026 của Ban Thường vụ Tỉnh ủy về phát triển đảng viên năm 2026',
        'Thực hiện ⟦Kế hoạch số 07-KH/TU⟧, ngày 12/02/2026 của Ban Thường vụ Tỉnh ủy về tổng kết công tác dân vận',
      ),
    ],
    [
      'of the department itself, among the bases',
      based('⟦Kế hoạch số 08/KH-SNV⟧ ngày 14 tháng 7 năm 2026 của Sở Nội vụ về kiểm tra việc sử dụng con dấu'),
    ],
    [
      'of the commune’s province',
      edit(
        commune,
        'Thực hiện Kế hoạch số 72/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh Sơn Hà về phòng, chống bệnh dại ở vật nuôi',
        'Thực hiện ⟦Kế hoạch số 72/KH-UBND⟧ ngày 02/3/2026 của Ủy ban nhân dân tỉnh Sơn Hà về xúc tiến đầu tư và thương mại',
      ),
    ],
    ['near: the subject is shortened', edit(commune, 'về phòng, chống bệnh dại ở vật nuôi', 'về phòng bệnh dại')],
    [
      'near: the subject is told in more words',
      edit(
        health,
        'về chuyển đổi số năm 2027',
        'về đẩy mạnh công tác chuyển đổi số trong cơ quan nhà nước trên địa bàn tỉnh năm 2027',
      ),
    ],
    ['near: no subject', edit(health, ' về chuyển đổi số năm 2027, Sở', ', Sở')],
    [
      'near: another province’s plan of that number and day',
      carriesOut('Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh Bình Sơn về trồng cây phân tán'),
    ],
  ]),
  ...all('KO025', [
    [
      'replaced before the plan that is based on it',
      added('so-noi-vu/2026/08', 'so-noi-vu/2026/08', {
        opening: 'Để thay thế Kế hoạch số 02/KH-SNV ngày 03/02/2026 của Sở Nội vụ về số hóa hồ sơ giai đoạn 2026 - 2028',
      }),
      based('⟦Kế hoạch số 02/KH-SNV⟧ ngày 03 tháng 02 năm 2026 của Sở Nội vụ về số hóa hồ sơ giai đoạn 2026 - 2028'),
    ],
    [
      'of the province, carried out by a department',
      added('tinh/2026/230', 'tinh/2026/198', {
        number: 230,
        date: '2026-10-01',
        subject: 'Chuyển đổi số giai đoạn 2027 - 2030',
        opening: 'Để thay thế Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027',
      }),
      edit(health, 'Kế hoạch số 210/KH-UBND ngày', '⟦Kế hoạch số 210/KH-UBND⟧ ngày'),
      edit(home, 'Thực hiện Kế hoạch số 210/KH-UBND ngày', 'Thực hiện ⟦Kế hoạch số 210/KH-UBND⟧ ngày'),
    ],
    [
      'of the Party',
      added('tinh-uy/2026/08', 'tinh-uy/2026/07', {
        number: '08',
        date: '2026-03-02',
        subject: 'phát triển đảng viên giai đoạn 2026 - 2030',
        opening: 'Để thay thế Kế hoạch số 07-KH/TU, ngày 12/02/2026 của Ban Thường vụ Tỉnh ủy về phát triển đảng viên năm 2026',
      }),
      edit(party, 'Kế hoạch số 07-KH/TU', '⟦Kế hoạch số 07-KH/TU⟧'),
    ],
    [
      'near: the plan was issued before',
      added('tinh/2026/230', 'tinh/2026/198', {
        number: 230,
        date: '2026-10-20',
        subject: 'Chuyển đổi số giai đoạn 2027 - 2030',
        opening: 'Để thay thế Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027',
      }),
    ],
    [
      'near: it names the one that replaces, too',
      added('so-noi-vu/2026/08', 'so-noi-vu/2026/08', {
        opening: 'Để thay thế Kế hoạch số 02/KH-SNV ngày 03/02/2026 của Sở Nội vụ về số hóa hồ sơ giai đoạn 2026 - 2028',
      }),
      added(draft, draft, {
        bases: [
          'Kế hoạch số 02/KH-SNV ngày 03 tháng 02 năm 2026 của Sở Nội vụ về số hóa hồ sơ giai đoạn 2026 - 2028',
          'Kế hoạch số 08/KH-SNV ngày 14 tháng 7 năm 2026 của Sở Nội vụ về chăm sóc người có công năm 2026',
        ],
      }),
    ],
    [
      'near: only a draft replaces it',
      added(draft, draft, {
        opening: 'Để thay thế Kế hoạch số 02/KH-SNV ngày 03/02/2026 của Sở Nội vụ về số hóa hồ sơ giai đoạn 2026 - 2028',
      }),
      added('so-noi-vu/2026/08', 'so-noi-vu/2026/08', {
        bases: ['Kế hoạch số 02/KH-SNV ngày 03 tháng 02 năm 2026 của Sở Nội vụ về số hóa hồ sơ giai đoạn 2026 - 2028'],
      }),
    ],
  ]),
  ...all('KO026', [
    [
      'a decree that the list does not know',
      added('so-noi-vu/2026/05', 'so-noi-vu/2026/05', { bases: [decree('10')] }),
      added('xa-tan-lap/12', 'xa-tan-lap/12', {
        bases: [
          decree('10')
            .replace(/ngày .* 2020/, '⟦$&⟧')
            .replace('10', '20'),
        ],
      }),
    ],
    [
      'told by more files with the one day',
      added('so-noi-vu/2026/05', 'so-noi-vu/2026/05', { bases: [decree('10').replace(/ngày .* 2020/, '⟦$&⟧')] }),
      added('xa-tan-lap/12', 'xa-tan-lap/12', { bases: [decree('20')] }),
      added(commune, commune, { bases: [decree('20')] }),
    ],
    [
      'of the Party’s centre',
      added('tinh-uy/2026/06', 'tinh-uy/2026/06', {
        opening: 'Thực hiện Quy định số 148-QĐ/TW, ngày 23/5/2024 của Bộ Chính trị về thẩm quyền của người đứng đầu',
      }),
      added('tinh-uy/2026/07', 'tinh-uy/2026/07', {
        opening: 'Thực hiện Quy định số 148-QĐ/TW, ngày ⟦25/3/2024⟧ của Bộ Chính trị về thẩm quyền của người đứng đầu',
      }),
    ],
    [
      'of the province, by two departments',
      added('so-noi-vu/2026/05', 'so-noi-vu/2026/05', {
        bases: ['Quyết định số 15/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về giao chỉ tiêu năm 2026'],
      }),
      added('so-y-te/2026/30', health, {
        number: 30,
        date: '2026-10-05',
        subject: 'Khám sức khỏe cho người cao tuổi',
        tasks: [],
        opening: undefined,
        bases: ['Quyết định số 15/QĐ-UBND ⟦ngày 21 tháng 01 năm 2026⟧ của Ủy ban nhân dân tỉnh về giao chỉ tiêu năm 2026'],
      }),
    ],
    [
      'near: of two provinces',
      added('so-noi-vu/2026/05', 'so-noi-vu/2026/05', {
        bases: ['Quyết định số 15/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về giao chỉ tiêu năm 2026'],
      }),
      added('vinh-an/so-noi-vu/04', 'so-noi-vu/2026/05', {
        body: 'homeAffairsVinhAn',
        number: '04',
        bases: ['Quyết định số 15/QĐ-UBND ngày 21 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về giao chỉ tiêu năm 2026'],
      }),
    ],
    [
      'near: a number that comes back each year',
      added('so-noi-vu/2026/05', 'so-noi-vu/2026/05', {
        bases: ['Nghị quyết số 01/NQ-CP ngày 08 tháng 01 năm 2026 của Chính phủ về nhiệm vụ, giải pháp chủ yếu năm 2026'],
      }),
      added('so-noi-vu/2025/09', 'so-noi-vu/2025/09', {
        bases: ['Nghị quyết số 01/NQ-CP ngày 08 tháng 01 năm 2025 của Chính phủ về nhiệm vụ, giải pháp chủ yếu năm 2025'],
      }),
    ],
    [
      'near: of two communes of one name',
      added(commune, commune, {
        bases: ['Quyết định số 15/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân xã về quy chế làm việc'],
      }),
      added('xa-hoa-phu-vinh-an/12', 'xa-hoa-phu-vinh-an/12', {
        bases: ['Quyết định số 15/QĐ-UBND ngày 21 tháng 01 năm 2026 của Ủy ban nhân dân xã về quy chế làm việc'],
      }),
    ],
  ]),
  ...all('KO027', [
    [
      'the key alone names it',
      edit(
        home,
        'thuc_hien: {so: 210, ky_hieu: KH-UBND, ngay: 2026-09-02, co_quan: Ủy ban nhân dân tỉnh}',
        'thuc_hien: ⟦{so: 210, ky_hieu: KH-UBND, ngay: 2026-09-02, co_quan: Ủy ban nhân dân tỉnh}⟧',
      ),
      edit(home, `Thực hiện ${province} về chuyển đổi số năm 2027`, 'Thực hiện chương trình công tác'),
    ],
    [
      'the purpose alone names it',
      edit(health, `Thực hiện ${province} về chuyển đổi số năm 2027`, 'Thực hiện chương trình công tác'),
      edit(
        health,
        'Nâng cao chất lượng phục vụ người dân ở cơ sở.',
        'Triển khai thực hiện ⟦Kế hoạch số 210/KH-UBND⟧ ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027.',
      ),
    ],
    [
      'a plan that the repository lacks',
      added('so-y-te/2026/32', health, {
        number: 32,
        date: '2026-11-02',
        subject: 'Vệ sinh trường học',
        tasks: [],
        opening: undefined,
        more: ['thuc_hien: ⟦{so: 91, ky_hieu: KH-BYT, ngay: 2026-05-11, co_quan: Bộ Y tế}⟧'],
      }),
    ],
    [
      'near: among the bases',
      edit(home, `Thực hiện ${province} về chuyển đổi số năm 2027`, 'Thực hiện chương trình công tác'),
      edit(
        home,
        '  - Luật Lưu trữ ngày 21 tháng 6 năm 2024',
        '  - Luật Lưu trữ ngày 21 tháng 6 năm 2024\n  - Kế hoạch số 210/KH-UBND ngày 02 tháng 9 năm 2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027',
      ),
    ],
    [
      'near: the body’s own plan of last year',
      edit(
        health,
        'Nâng cao chất lượng phục vụ người dân ở cơ sở.',
        'Tiếp tục thực hiện Kế hoạch số 18/KH-SYT ngày 03/3/2025 của Sở Y tế về bệnh án điện tử.',
      ),
    ],
    [
      'near: spoken of in the tasks',
      edit(
        'so-noi-vu/2026/05',
        'Rà soát, thống kê, phân loại theo từng nhóm việc.',
        'Lồng ghép với việc thực hiện Kế hoạch số 72/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân tỉnh về phòng, chống bệnh dại ở vật nuôi.',
      ),
    ],
  ]),
  ...all('KO028', [
    [
      'two carry out each other',
      added('so-noi-vu/2026/04', 'so-noi-vu/2026/04', {
        date: '2026-04-07',
        opening: 'Thực hiện ⟦Kế hoạch số 05/KH-SNV⟧ ngày 07/4/2026 của Sở Nội vụ về tuyển dụng công chức cấp xã năm 2026',
      }),
      added('so-noi-vu/2026/05', 'so-noi-vu/2026/05', {
        opening: 'Thực hiện ⟦Kế hoạch số 04/KH-SNV⟧ ngày 07/4/2026 của Sở Nội vụ về xét thăng hạng viên chức năm 2026',
      }),
    ],
    [
      'three, by their keys and words',
      added('tinh/2026/072', 'tinh/2026/072', {
        date: '2026-08-20',
        opening: 'Thực hiện ⟦Kế hoạch số 198/KH-UBND⟧ ngày 20/8/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính năm 2027',
      }),
      added('tinh/2026/198', 'tinh/2026/198', {
        opening: 'Thực hiện ⟦Kế hoạch số 07/KH-SNV⟧ ngày 20/8/2026 của Sở Nội vụ về kiểm tra kỷ luật hành chính năm 2026',
      }),
      gone('so-noi-vu/2026/08'),
      gone('so-noi-vu/2026/09'),
      gone('so-noi-vu/2026/10'),
      gone(home),
      gone(commune),
      added('so-noi-vu/2026/07', 'so-noi-vu/2026/07', {
        date: '2026-08-20',
        opening: 'Thực hiện ⟦Kế hoạch số 72/KH-UBND⟧ ngày 20/8/2026 của Ủy ban nhân dân tỉnh về phòng, chống bệnh dại ở vật nuôi',
      }),
    ],
    [
      'of the Party and its commune',
      added('tinh-uy/2026/07', 'tinh-uy/2026/07', {
        opening:
          'Thực hiện ⟦Kế hoạch số 03-KH/ĐU⟧, ngày 12/02/2026 của Ban Thường vụ Đảng ủy xã Hòa Phú về kết nạp đảng viên năm 2026',
      }),
      added(party, party, {
        date: '2026-02-12',
        opening: 'Thực hiện ⟦Kế hoạch số 07-KH/TU⟧, ngày 12/02/2026 của Ban Thường vụ Tỉnh ủy về phát triển đảng viên năm 2026',
      }),
    ],
    [
      'near: a chain without a return',
      carriesOut('Kế hoạch số 11/KH-SNV ngày 05/10/2026 của Sở Nội vụ về thực hiện chuyển đổi số của ngành nội vụ năm 2027'),
    ],
    [
      'near: the superior only speaks of the plan below',
      edit(
        'tinh/2026/198',
        'Rà soát, thống kê, phân loại theo từng nhóm việc.',
        'Tổng kết kết quả của Kế hoạch số 06/KH-SNV ngày 12/5/2026 của Sở Nội vụ về thi đua chào mừng Quốc khánh.',
      ),
      added('so-noi-vu/2026/06', 'so-noi-vu/2026/06', {
        bases: ['Kế hoạch số 72/KH-UBND ngày 02 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về phòng, chống bệnh dại ở vật nuôi'],
      }),
    ],
  ]),
  ...all('KO029', [
    [
      'a number that is not there',
      parentKey('{so: 240, ky_hieu: KH-UBND, ngay: 2026-09-30, co_quan: Ủy ban nhân dân tỉnh}'),
      edit(home, 'số 210/KH-UBND ngày 02/9/2026', 'số 240/KH-UBND ngày 30/9/2026'),
    ],
    [
      'of last year',
      parentKey('{so: 61, ky_hieu: KH-UBND, ngay: 2025-05-02, co_quan: UBND tỉnh Sơn Hà}'),
      edit(home, 'số 210/KH-UBND ngày 02/9/2026', 'số 61/KH-UBND ngày 02/5/2025'),
    ],
    [
      'of the Party',
      added(party, party, {
        more: ['thuc_hien: ⟦{so: 19, ky_hieu: KH/TU, ngay: 2026-03-05, co_quan: Tỉnh ủy}⟧'],
        opening: 'Thực hiện Kế hoạch số 19-KH/TU, ngày 05/3/2026 của Ban Thường vụ Tỉnh ủy về phát triển đảng viên năm 2026',
      }),
    ],
    [
      'near: a ministry’s',
      edit(home, keyOfHome, keyOfHome.replace('KH-UBND', 'KH-BNV').replace('Ủy ban nhân dân tỉnh', 'Bộ Nội vụ')),
      edit(home, 'số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh', 'số 210/KH-BNV ngày 02/9/2026 của Bộ Nội vụ'),
    ],
    [
      'near: another province’s',
      edit(home, keyOfHome, keyOfHome.replace('tỉnh}', 'tỉnh Bình Sơn}')),
      edit(home, 'của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027', 'của Ủy ban nhân dân tỉnh Bình Sơn về liên kết vùng'),
    ],
    [
      'near: without its issuer',
      edit(home, keyOfHome, 'thuc_hien: {so: 240, ky_hieu: KH-UBND, ngay: 2026-09-30}'),
      edit(home, 'số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh', 'số 240/KH-UBND ngày 30/9/2026'),
    ],
  ]),
  ...all('KO030', [
    [
      'a decision that was replaced',
      based(
        '⟦Quyết định số 15/2021/QĐ-UBND⟧ ngày 08 tháng 4 năm 2021 của Ủy ban nhân dân tỉnh Sơn Hà về quản lý tài liệu điện tử',
      ),
    ],
    [
      'what a plan carries out',
      carriesOut('⟦Quyết định số 15/2021/QĐ-UBND⟧ ngày 08/4/2021 của Ủy ban nhân dân tỉnh Sơn Hà về quản lý tài liệu điện tử'),
    ],
    [
      'a law before its day',
      added('so-noi-vu/2025/09', 'so-noi-vu/2025/09', { bases: ['⟦Luật Lưu trữ⟧ ngày 21 tháng 6 năm 2024'] }),
    ],
    [
      'near: on its first day',
      added('so-noi-vu/2025/09', 'so-noi-vu/2025/09', { date: '2025-07-01', bases: ['Luật Lưu trữ ngày 21 tháng 6 năm 2024'] }),
    ],
    [
      'near: spoken of as a matter of the past',
      edit(
        'so-noi-vu/2026/05',
        'Rà soát, thống kê, phân loại theo từng nhóm việc.',
        'Nộp lưu hồ sơ đã lập theo Quyết định số 15/2021/QĐ-UBND ngày 08/4/2021 của Ủy ban nhân dân tỉnh Sơn Hà về quản lý tài liệu điện tử.',
      ),
    ],
    ['near: a law of the same name', based('Luật Lưu trữ ngày 11 tháng 11 năm 2011')],
  ]),
  ...all('KO031', [
    ['a decree', edit(health, 'ngày 05 tháng 3 năm 2020', '⟦ngày 15 tháng 3 năm 2020⟧')],
    [
      'of the Party’s centre',
      added('tinh-uy/2026/06', 'tinh-uy/2026/06', {
        opening: 'Thực hiện Nghị quyết số 57-NQ/TW, ngày ⟦22/11/2024⟧ của Bộ Chính trị về đột phá phát triển khoa học, công nghệ',
      }),
    ],
    ['a law', edit(home, 'Luật Lưu trữ ngày 21 tháng 6 năm 2024', 'Luật Lưu trữ ⟦ngày 26 tháng 6 năm 2024⟧')],
    [
      'near: a resolution of that number and another year',
      added('tinh-uy/2026/06', 'tinh-uy/2026/06', {
        opening: 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 26/12/2019 của Bộ Chính trị về công tác đối ngoại',
      }),
    ],
    ['near: an ordinance of a like name', based('Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023')],
  ]),
  ...all('KO032', [
    [
      'another organ of the centre',
      added('tinh-uy/2026/06', 'tinh-uy/2026/06', {
        opening: 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của ⟦Ban Bí thư⟧ về đột phá phát triển khoa học, công nghệ',
      }),
    ],
    [
      'in a plan of the State',
      carriesOut(
        'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của ⟦Ban Chấp hành Trung ương Đảng⟧ về đột phá phát triển khoa học, công nghệ',
      ),
    ],
    [
      'of the youth union',
      added('tinh-doan/15', 'tinh-doan/15', {
        opening: 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của ⟦Ban Bí thư⟧ về đột phá phát triển khoa học, công nghệ',
      }),
    ],
    [
      'near: the organ with more words',
      carriesOut('Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị khóa XIII về đột phá phát triển khoa học, công nghệ'),
    ],
    ['near: no organ at all', carriesOut('Nghị quyết số 57-NQ/TW ngày 22/12/2024 về đột phá phát triển khoa học, công nghệ')],
  ]),
]
