/** Defects of the register of numbers, and near misses: changes of the bench's repository. What findings must point at stands in ⟦ ⟧; without it nothing may be found. */
import { likePlan } from '../../repository/valid-plans.js'

const all = (code, list) => list.map(([title, ...changes]) => ({ code, title, changes }))
const edit = (file, find, replace, nth) => ({ file, find, replace, ...(nth === undefined ? {} : { nth }) })
const added = (file, like, changes, mark = (text) => text) => ({ file, text: mark(likePlan(like, changes)) })
const numberMarked = (text) => text.replace(/^so: (.*)$/m, 'so: ⟦$1⟧')
const dateMarked = (text) => text.replace(/^ngay_ban_hanh: (.*)$/m, 'ngay_ban_hanh: ⟦$1⟧')
const mark = (file, number) => edit(file, `so: ${number}`, `so: ⟦${number}⟧`)
const gone = (file) => ({ file, gone: true })
/** A number with a letter, which the office has a reason for. */
const withLetter = (text) => text.replace(/^so: .*$/m, '$& # plan-ignore TT028: vào sổ sau')
const snv = 'so-noi-vu/2026'
/** A further plan of a body, of which nothing is to be told but its number. */
const another = { subject: 'Tiếp công dân định kỳ', opening: undefined, bases: [], more: [], tasks: [] }

export const mutations = [
  ...all('KO001', [
    [
      'a number of the State twice in a year',
      mark(`${snv}/10`, 10),
      added(`${snv}/10-lan-hai`, `${snv}/10`, { ...another, number: 10, date: '2026-09-01' }, numberMarked),
    ],
    [
      'with a zero before it, on the same day',
      mark(`${snv}/05`, '"05"'),
      added(`${snv}/5-khac`, `${snv}/05`, { ...another, number: '05' }, numberMarked),
    ],
    [
      'of the Party in one term, in two years',
      mark('tinh-uy/2026/03', '"03"'),
      added(
        'tinh-uy/2026/03-khac',
        'tinh-uy/2026/03',
        { ...another, number: '03', date: '2026-02-23', subject: 'tổng kết công tác dân vận' },
        numberMarked,
      ),
    ],
    [
      'of the youth union, by another unit that drafted',
      mark('tinh-doan/15', 15),
      added(
        'tinh-doan/15-khac',
        'tinh-doan/15',
        { subject: 'Thăm các đơn vị bộ đội biên phòng', date: '2026-03-05', more: ['ky_hieu: KH/TĐTN-PT'] },
        numberMarked,
      ),
    ],
    [
      'in another spelling of the body',
      mark(`${snv}/08`, '"08"'),
      {
        file: `${snv}/08-khac`,
        text: numberMarked(likePlan(`${snv}/08`, { ...another, date: '2026-08-03' })).replace(
          'ban_hanh: Sở Nội vụ,',
          'ban_hanh: Sở Nội Vụ,',
        ),
      },
    ],
    ['near: two provinces', edit('tinh-vinh-an/2026/210', 'ngay_ban_hanh: 2026-09-15', 'ngay_ban_hanh: 2026-09-02')],
    [
      'near: a letter behind the number',
      added(`${snv}/10a`, `${snv}/10`, { ...another, number: '10a', date: '2026-08-25' }, withLetter),
    ],
    ['near: the next year', added('so-noi-vu/2025/10', `${snv}/10`, { ...another, number: 10, date: '2025-05-06' })],
    [
      'near: the next term of the Party',
      added('tinh-uy/2025/03', 'tinh-uy/2025/188', { number: '03', date: '2020-11-12', subject: 'gặp mặt cán bộ hưu trí' }),
    ],
    [
      'near: a commune of that name begins anew in another province on 1 July 2025',
      added('xa-long-tan/cu-05', 'xa-tan-lap/12', {
        body: 'longTanBefore',
        number: '05',
        date: '2025-03-10',
        subject: 'Tu sửa đường nông thôn',
      }),
      added('xa-long-tan/05', 'xa-tan-lap/12', {
        body: 'longTan',
        number: '05',
        date: '2025-09-10',
        subject: 'Thu gom rác thải ở chợ',
      }),
    ],
    [
      'near: another type of document',
      added(`${snv}/ctr-10`, `${snv}/10`, {
        ...another,
        number: 10,
        date: '2026-09-01',
        more: ['ten_loai: Chương trình', 'ky_hieu: CTr-SNV'],
      }),
    ],
    [
      'near: secret plans of the State are numbered apart',
      added('tinh/2026/mat-210', 'tinh/2026/198', {
        number: 210,
        date: '2026-10-20',
        subject: 'Diễn tập khu vực phòng thủ',
        more: ['do_mat: Mật'],
      }),
    ],
    [
      'near: units that draft have numbers of their own',
      added('tinh/2026/198-vx', 'tinh/2026/198', {
        date: '2026-09-30',
        subject: 'Tiêm chủng mở rộng',
        more: ['ky_hieu: KH-UBND-VX'],
      }),
    ],
    [
      'near: a plan issued with a decision bears no number',
      {
        file: 'tinh/2026/theo-quyet-dinh',
        text: likePlan('tinh/2026/198', {
          number: undefined,
          date: undefined,
          subject: 'Quy hoạch điểm dân cư',
          more: ['ban_hanh_kem: {loai: Quyết định, so: 198, ky_hieu: QĐ-UBND, ngay: 2026-08-20}'],
        }).replace(/^ky: .*\n/m, ''),
      },
    ],
  ]),
  ...all('KO002', [
    ['a copy in another folder', mark(`${snv}/07`, '"07"'), added('luu-tru/07', `${snv}/07`, {}, numberMarked)],
    [
      'number and day in other spellings',
      mark(`${snv}/04`, '"04"'),
      {
        file: 'luu-tru/04',
        text: likePlan(`${snv}/04`, { date: '16/03/2026' }).replace('so: "04"', 'so: ⟦"4"⟧').replace('"4"', '"04"'),
      },
    ],
    [
      'of the Party, with another signer',
      mark('tinh-uy/2026/05', '"05"'),
      { file: 'tinh-uy/05-ban-sao', text: numberMarked(likePlan('tinh-uy/2026/05', {})).replace('Nguyễn Văn An', 'Đỗ Văn Khoa') },
    ],
    [
      'with other tasks in it',
      mark('xa-tan-lap/12', 12),
      added('xa-tan-lap/12-cu', 'xa-tan-lap/12', { opening: 'Thực hiện nghị quyết của Hội đồng nhân dân xã' }, numberMarked),
    ],
    [
      'near: a draft of next year’s with the same subject',
      added('so-noi-vu-du-thao-2', `${snv}/07`, { number: undefined, date: undefined }),
    ],
    ['near: the same subject under another number', added(`${snv}/12`, `${snv}/07`, { number: 12, date: '2026-10-27' })],
    [
      'near: the same subject and day in another commune',
      added('xa-tan-lap/13', 'xa-hoa-phu/12', { body: 'tanLap' }),
      gone('xa-tan-lap/12'),
    ],
  ]),
  ...all('KO003', [
    [
      'a day before that of a lower number',
      edit(`${snv}/09`, 'so: "09"', 'so: ⟦"09"⟧'),
      edit(`${snv}/09`, '2026-08-04', '2026-04-08'),
    ],
    [
      'a day behind that of a higher number',
      edit(`${snv}/02`, 'so: "02"', 'so: ⟦"02"⟧'),
      edit(`${snv}/02`, '2026-02-03', '2026-09-03'),
    ],
    [
      'of the Party, a slip in the year at its turn',
      edit('tinh-uy/2026/04', 'so: "04"', 'so: ⟦"04"⟧'),
      edit('tinh-uy/2026/04', '2026-01-09', '2025-11-09'),
    ],
    ['near: two numbers on one day', edit(`${snv}/09`, '2026-08-04', '2026-08-25')],
    [
      'near: a letter was put in afterwards',
      added(`${snv}/03a`, `${snv}/03`, { ...another, number: '03a', date: '2026-08-25' }, withLetter),
    ],
    ['near: other communes number by themselves', edit('xa-tan-lap/12', '2026-05-18', '2026-03-18')],
    [
      'near: a programme in the series of its type',
      added(`${snv}/ctr-04`, `${snv}/04`, {
        ...another,
        number: '04',
        date: '2026-09-14',
        more: ['ten_loai: Chương trình', 'ky_hieu: CTr-SNV'],
      }),
    ],
    [
      'near: a new term begins with 1',
      added('tinh-doan/01', 'tinh-doan/15', { number: '01', date: '2022-10-20', subject: 'Học tập nghị quyết đại hội Đoàn' }),
    ],
  ]),
  ...all('KO004', [
    ['one number is not there', mark(`${snv}/07`, '"07"'), gone(`${snv}/06`)],
    [
      'two apart, told at the first',
      mark(`${snv}/05`, '"05"'),
      gone(`${snv}/04`),
      added(`${snv}/13`, `${snv}/10`, { ...another, number: 13, date: '2026-10-27' }),
    ],
    ['of the Party', mark('tinh-uy/2026/06', '"06"'), gone('tinh-uy/2026/05')],
    [
      'a letter fills no gap',
      mark(`${snv}/07`, '"07"'),
      gone(`${snv}/06`),
      added(`${snv}/05a`, `${snv}/05`, { ...another, number: '05a', date: '2026-04-07' }, withLetter),
    ],
    [
      'near: another type has taken the number',
      gone(`${snv}/06`),
      added(`${snv}/ctr-06`, `${snv}/06`, { ...another, more: ['ten_loai: Chương trình', 'ky_hieu: CTr-SNV'] }),
    ],
    ['near: the plan has no day', gone(`${snv}/06`), added(`${snv}/06-chua-ngay`, `${snv}/06`, { date: undefined })],
    ['near: what is before the first', gone(`${snv}/01`)],
    ['near: what is behind the last', gone(`${snv}/10`), gone(`${snv}/11`)],
    [
      'near: few plans among the numbers of other types',
      added('tinh/2026/073', 'tinh/2026/072', {
        ...another,
        number: 73,
        date: '2026-03-09',
        subject: 'Phát triển du lịch làng nghề',
      }),
    ],
    [
      'near: a term of which two are there',
      added('tinh-uy/2025/201', 'tinh-uy/2025/188', { number: 201, date: '2025-09-23', subject: 'gặp mặt người cao tuổi' }),
    ],
  ]),
  ...all('KO005', [
    [
      'last year’s plan with a new day',
      edit('so-noi-vu/2025/09', 'so: "09"', 'so: "01"'),
      edit('so-noi-vu/2025/09', '2025-04-22', '2025-01-22'),
      edit(`${snv}/01`, 'văn thư năm 2026', 'văn thư năm 2025'),
      mark(`${snv}/01`, '"01"'),
    ],
    [
      'of a province',
      added('tinh/2025/072', 'tinh/2026/072', { ...another, date: '2025-12-16', subject: 'Phát triển kinh tế tập thể năm 2026' }),
      {
        file: 'tinh/2026/072',
        text: numberMarked(likePlan('tinh/2026/072', { subject: 'Phát triển kinh tế tập thể năm 2026' })),
      },
      gone('xa-hoa-phu/12'),
    ],
    [
      'of a commune',
      added('xa-tan-lap/2025-12', 'xa-tan-lap/12', { date: '2025-12-22', subject: 'Duy tu đường liên thôn năm 2026' }),
      { file: 'xa-tan-lap/12', text: numberMarked(likePlan('xa-tan-lap/12', { subject: 'Duy tu đường liên thôn năm 2026' })) },
    ],
    [
      'near: the year in the subject went on',
      edit('so-noi-vu/2025/09', 'so: "09"', 'so: "01"'),
      edit('so-noi-vu/2025/09', '2025-04-22', '2025-01-22'),
    ],
    [
      'near: a plan of each year without a year in its subject',
      added('xa-tan-lap/2025-12', 'xa-tan-lap/12', { date: '2025-05-06' }),
    ],
    ['near: another number', added('so-noi-vu/2025/14', `${snv}/01`, { number: 14, date: '2025-12-08' })],
    [
      'near: another commune’s',
      added('xa-tan-lap/2025-12', 'xa-hoa-phu/12', {
        ...another,
        body: 'tanLap',
        number: 12,
        date: '2025-05-06',
        subject: 'Tiêm phòng bệnh dại năm 2026',
      }),
    ],
  ]),
  ...all('KO006', [
    ['a draft with a number that was given', edit('so-noi-vu-du-thao', 'dia_danh:', 'so: ⟦11⟧\ndia_danh:')],
    [
      'of the Party',
      added(
        'tinh-uy/du-thao',
        'tinh-uy/2026/07',
        { ...another, number: '07', date: undefined, subject: 'sơ kết công tác kiểm tra' },
        numberMarked,
      ),
    ],
    [
      'of a commune',
      added('xa-tan-lap/du-thao', 'xa-tan-lap/12', { ...another, date: undefined, subject: 'Vệ sinh đường làng' }, numberMarked),
    ],
    ['near: the next free number', edit('so-noi-vu-du-thao', 'dia_danh:', 'so: 12\ndia_danh:')],
    [
      'near: a number of last year only',
      added('so-noi-vu/2025/40', 'so-noi-vu/2025/09', { ...another, number: 40, date: '2025-11-11' }),
      edit('so-noi-vu-du-thao', 'dia_danh:', 'so: 40\ndia_danh:'),
    ],
    [
      'near: another commune’s number',
      added('xa-tan-lap/du-thao', 'xa-tan-lap/12', { ...another, number: 11, date: undefined, subject: 'Vệ sinh đường làng' }),
      added('xa-hoa-phu/11', 'xa-hoa-phu/12', { ...another, number: 11, date: '2026-03-02' }),
    ],
  ]),
  ...all('KO007', [
    ['a letter too many', edit(`${snv}/06`, 'viet_tat: SNV', 'viet_tat: ⟦SNVU⟧')],
    ['a letter too few', edit(`${snv}/08`, 'viet_tat: SNV', 'viet_tat: ⟦SN⟧')],
    ['the abbreviation mistyped', edit(`${snv}/03`, 'viet_tat: SNV', 'viet_tat: ⟦SVN⟧')],
    ['near: the unit that drafted stands behind', edit(`${snv}/06`, 'trich_yeu:', 'ky_hieu: KH-SNV-CCVC\ntrich_yeu:')],
    [
      'near: another type',
      added(`${snv}/ctr`, `${snv}/04`, {
        ...another,
        number: '02',
        date: '2026-09-14',
        more: ['ten_loai: Chương trình', 'ky_hieu: CTr-SNV'],
      }),
    ],
    ['near: a new abbreviation with the year', edit('so-noi-vu/2025/09', 'viet_tat: SNV', 'viet_tat: SNVU')],
    ['near: few plans show no usage', edit('tinh/2026/198', 'viet_tat: UBND', 'viet_tat: UBNDT')],
    [
      'near: the plan’s own abbreviation contradicts it, which is told already',
      edit(`${snv}/06`, 'trich_yeu:', 'ky_hieu: KH-SNVU # plan-ignore TT024: thử\ntrich_yeu:'),
    ],
    [
      'near: a joint plan bears the letters of both',
      {
        file: `${snv}/12`,
        text: likePlan(`${snv}/10`, {
          ...another,
          number: 12,
          date: '2026-10-27',
          subject: 'Phối hợp chăm sóc sức khỏe người có công',
          more: ['ky_hieu: KH-SNV-SYT'],
        })
          .replace('ban_hanh: Sở Nội vụ', 'ban_hanh: [Sở Nội vụ, Sở Y tế]')
          .replace(/^ky: (\{.*\})$/m, 'ky:\n  - $1\n  - {ky_thay: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Bùi Thị Hạnh}'),
      },
    ],
  ]),
  ...all('KO008', [
    [
      'before the first term',
      added('tinh-uy/2020/88', 'tinh-uy/2025/188', { number: 88, date: '2020-06-03', subject: 'thi đua yêu nước' }, dateMarked),
    ],
    [
      'of the youth union',
      {
        file: 'tinh-doan/15',
        text: dateMarked(likePlan('tinh-doan/15', { date: '2019-02-20', subject: 'Tổ chức Tháng Thanh niên năm 2019' })),
      },
    ],
    [
      'of a commune’s committee',
      {
        file: 'dang-uy-hoa-phu/03',
        text: dateMarked(
          likePlan('dang-uy-hoa-phu/03', { ...another, date: '2020-10-17', subject: 'kết nạp đảng viên lớp 19 tháng 5' }),
        ),
      },
    ],
    ['near: the first day of a term', { file: 'tinh-uy/2025/188', text: likePlan('tinh-uy/2025/188', { date: '2020-10-18' }) }],
    ['near: the last day of a term', { file: 'tinh-uy/2025/188', text: likePlan('tinh-uy/2025/188', { date: '2025-10-01' }) }],
    [
      'near: the State numbers by years',
      edit('tinh/2025/044', '2025-03-11', '2019-03-11'),
      edit('tinh/2025/044', 'năm 2025', 'năm 2019'),
    ],
  ]),
]
