/** Defects of appendices. What the finding must point at stands in ⟦ ⟧. */
const ubnd = 'ke-hoach-ubnd'
const department = 'ke-hoach-so-noi-vu'
const commune = 'ke-hoach-dang-uy-xa'
const province = 'ke-hoach-tinh-uy'
const province2017 = 'ke-hoach-tinh-uy-2017'
const women = 'ke-hoach-hoi-phu-nu'
const youth = 'ke-hoach-tinh-doan'

/** Appendices of a plan that has none, and a word on them in its body. */
const withAppendices = (code, file, yaml, body = 'Hồ sơ cần có ghi tại Phụ lục kèm theo.') => ({
  code,
  file,
  edits: [
    {
      find: '\n  - to_chuc_thuc_hien:',
      replace: `\n  - muc:\n      tieu_de: Công tác chuẩn bị\n      noi_dung: ${body}\n  - to_chuc_thuc_hien:`,
    },
    { find: '\nnoi_nhan:', replace: yaml === '' ? '\nnoi_nhan:' : `\nphu_luc:\n${yaml}noi_nhan:` },
  ],
})
const both = 'Hồ sơ cần có ghi tại các phụ lục kèm theo.'
const change = (code, file, find, replace, more = {}) => ({ code, file, find, replace, ...more })

export const mutations = [
  withAppendices('TT130', commune, '  - ten: ⟦Số phòng họp⟧\n    noi_dung: Mỗi thôn một phòng.\n', 'Phòng họp mở cửa từ sớm.'),
  withAppendices(
    'TT130',
    province2017,
    '  - ten: ⟦Số liệu học tập⟧\n    noi_dung: Mỗi xã một trung tâm.\n',
    'Phòng họp mở cửa từ sớm.',
  ),
  change('TT130', department, '', '', {
    edits: [
      { find: '; nội dung chi tiết tại Phụ lục II kèm theo.', replace: '.' },
      { find: '- ten: Dự toán kinh phí', replace: '- ten: ⟦Dự toán kinh phí⟧' },
    ],
  }),
  change(
    'TT131',
    department,
    'ghi tại Phụ lục I kèm theo. Ngoài ra',
    'ghi tại Phụ lục I, kinh phí ghi tại ⟦Phụ lục III⟧ kèm theo. Ngoài ra',
  ),
  withAppendices('TT131', ubnd, '', 'Hồ sơ cần có ghi tại ⟦Phụ lục 02⟧.'),
  withAppendices('TT131', commune, '', 'Hồ sơ cần có (⟦có Phụ lục⟧ kèm theo).'),
  change('TT132', department, 'tại Phụ lục II kèm theo', 'tại Phụ lục ⟦2⟧ kèm theo'),
  change('TT132', department, 'ghi tại Phụ lục I kèm theo', 'ghi tại Phụ lục số ⟦01⟧ kèm theo'),
  withAppendices(
    'TT132',
    commune,
    '  - {ten: Hồ sơ, noi_dung: Báo cáo của chi bộ.}\n  - {ten: Phòng họp, noi_dung: Mỗi thôn một phòng.}\n',
    'Hồ sơ cần có ghi tại Phụ lục 1, phòng họp tại Phụ lục ⟦II⟧.',
  ),
  withAppendices('TT133', commune, '  - ⟦noi_dung: Báo cáo của chi bộ.⟧\n'),
  withAppendices('TT133', province, '  - ⟦noi_dung: Mỗi thôn một tổ.⟧\n'),
  withAppendices(
    'TT133',
    commune,
    '  - {ten: Hồ sơ, noi_dung: Báo cáo của chi bộ.}\n  - ⟦{noi_dung: Mỗi thôn một phòng.}⟧\n',
    both,
  ),
  change('TT134', department, '- ten: Dự toán kinh phí', '- ten: ⟦Phụ lục II.⟧ Dự toán kinh phí'),
  withAppendices('TT134', commune, '  - ten: "⟦Phụ lục:⟧ Hồ sơ kiểm tra"\n    noi_dung: Báo cáo của chi bộ.\n'),
  withAppendices(
    'TT134',
    ubnd,
    '  - ten: Số kệ sách ⟦(Kèm theo Kế hoạch của Ủy ban nhân dân tỉnh)⟧\n    noi_dung: Mỗi xã hai kệ.\n',
  ),
  withAppendices('TT135', ubnd, '  - {ten: Số kệ sách, noi_dung: Mỗi xã hai kệ.}\n', 'Số kệ ghi tại ⟦Phụ lục I⟧ kèm theo.'),
  withAppendices('TT135', commune, '  - {nhan: ⟦Phụ lục 1⟧, ten: Hồ sơ, noi_dung: Báo cáo của chi bộ.}\n'),
  withAppendices('TT135', women, '  - {ten: Số thùng rác, noi_dung: Mỗi tổ ba thùng.}\n', 'Số thùng ghi tại ⟦Phụ lục 01⟧.'),
  change('TT136', department, '', '', {
    edits: [
      { find: 'tại Phụ lục II kèm theo', replace: 'tại Phụ lục III kèm theo' },
      { find: '  - ten: Dự toán kinh phí\n', replace: '  - nhan: ⟦Phụ lục III⟧\n    ten: Dự toán kinh phí\n' },
    ],
  }),
  withAppendices(
    'TT136',
    ubnd,
    '  - {nhan: Biểu 01, ten: Số kệ sách, noi_dung: Mỗi xã hai kệ.}\n  - {nhan: ⟦Biểu 01⟧, ten: Số sổ mượn, noi_dung: Mỗi xã hai sổ.}\n',
    both,
  ),
  withAppendices(
    'TT136',
    youth,
    '  - {ten: Số áo, noi_dung: Mỗi xã mười áo.}\n  - {nhan: ⟦Phụ lục 3⟧, ten: Số xe, noi_dung: Mỗi xã một xe.}\n',
    both,
  ),
  withAppendices('TT137', ubnd, '  - ten: ⟦Số kệ sách⟧\n'),
  withAppendices(
    'TT137',
    commune,
    '  - {ten: Hồ sơ, noi_dung: Báo cáo của chi bộ.}\n  - {ten: ⟦Phòng họp⟧, noi_dung: []}\n',
    both,
  ),
  withAppendices('TT137', women, '  - ten: ⟦Số thùng rác⟧\n    kho_giay: doc\n'),
  withAppendices('TT138', ubnd, '  - {ten: ⟦Số kệ sách⟧, kho_giay: ngang, noi_dung: Mỗi xã hai kệ.}\n'),
  withAppendices(
    'TT138',
    women,
    '  - ten: ⟦Số thùng rác⟧\n    kho_giay: ngang\n    noi_dung:\n      - {tieu_de: Nơi đặt, doan: Ở đầu ngõ.}\n',
  ),
  withAppendices('TT138', youth, '  - {ten: ⟦Số áo⟧, kho_giay: ngang, noi_dung: [Mỗi xã mười áo., Mỗi phường hai mươi áo.]}\n'),
  withAppendices(
    'TT139',
    ubnd,
    '  - ten: Số kệ sách\n    noi_dung: |\n      ⟦(Kèm theo Kế hoạch số 64/KH-UBND ngày 22/8/2017 của Ủy ban nhân dân tỉnh)⟧\n\n      Mỗi xã hai kệ.\n',
  ),
  withAppendices(
    'TT139',
    women,
    '  - ten: Số thùng rác\n    noi_dung: |\n      ⟦(Kèm theo Kế hoạch số    /KH-BTV ngày   tháng   năm 2021)⟧\n\n      Mỗi ngõ hai thùng.\n',
  ),
  withAppendices(
    'TT139',
    commune,
    '  - ten: Số phòng họp\n    noi_dung:\n      - ⟦(Kèm theo Kế hoạch số 12-KH/ĐU của Đảng ủy xã Hòa Phú)⟧\n      - Mỗi thôn một phòng.\n',
  ),
]
