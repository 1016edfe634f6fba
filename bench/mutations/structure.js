/** Defects of sections, labels and tables. What the finding must point at stands in ⟦ ⟧. */
const ubnd = 'ke-hoach-ubnd'
const department = 'ke-hoach-so-noi-vu'
const commune = 'ke-hoach-dang-uy-xa'
const province = 'ke-hoach-tinh-uy'
const province2017 = 'ke-hoach-tinh-uy-2017'
const youth = 'ke-hoach-tinh-doan'
const women = 'ke-hoach-hoi-phu-nu'

const change = (code, file, find, replace, more = {}) => ({ code, file, find, replace, ...more })
/** A section put before the organisation. */
const section = (code, file, yaml, more = {}) =>
  change(code, file, '\n  - to_chuc_thuc_hien:', `\n${yaml}  - to_chuc_thuc_hien:`, more)
const prose = (code, file, text) =>
  section(code, file, `  - muc:\n      tieu_de: Công tác chuẩn bị\n      noi_dung: |\n${text.replace(/^(?=.)/gm, '        ')}\n`)
const list = (code, file, items, style = '') =>
  section(
    code,
    file,
    `  - muc:\n      tieu_de: Công tác chuẩn bị\n${style}      noi_dung:\n${items.replace(/^(?=.)/gm, '        ')}\n`,
  )
const table = (code, file, rows) => section(code, file, `  - muc:\n      tieu_de: Công tác chuẩn bị\n      bang:\n${rows}`)

/** A task on the sixth numbered level. */
const levels = (code, file, title, text) => {
  const names = ['Công việc chung', 'Công việc trước', 'Công việc tại chỗ', 'Công việc trong ngày', `⟦${title}⟧`]
  const styles = ['1.', 'a)', '(i)', '(1)', 'i)']
  const items = names.reduceRight(
    (inner, name, i) =>
      `- tieu_de: ${name}\n${inner === '' ? `  noi_dung: ${text}\n` : `  danh_so: "${styles[i + 1]}"\n  noi_dung:\n${inner.replace(/^(?=.)/gm, '    ')}`}`,
    '',
  )
  return list(code, file, items, '      danh_so: "1."\n')
}

export const mutations = [
  change('TT003', department, '- tieu_de: Tổng kết', '- tieu_de: ⟦6.⟧ Tổng kết'),
  change('TT003', commune, '- tieu_de: Bước kiểm tra', '- tieu_de: ⟦b)⟧ Bước kiểm tra'),
  change('TT003', ubnd, 'tieu_de: Nhiệm vụ, giải pháp', 'tieu_de: ⟦II.⟧ Nhiệm vụ, giải pháp'),
  change('TT003', province2017, '- tieu_de: Củng cố tổ chức và đội ngũ', '- tieu_de: ⟦5.⟧ Củng cố tổ chức và đội ngũ'),
  change('TT004', department, '- Các phòng, đơn vị thuộc Sở (thực hiện)', '- Các phòng, đơn vị thuộc Sở (thực hiện)⟦;⟧'),
  change('TT004', ubnd, '  ky_thay: Chủ tịch #', '  ky_thay: ⟦KT.⟧ Chủ tịch #'),
  change('TT004', ubnd, '    - Pháp lệnh', '    - Pháp lệnh', {
    edits: [
      { find: '- Pháp lệnh Thư viện ngày 28 tháng 12 năm 2000', replace: '- Pháp lệnh Thư viện ngày 28 tháng 12 năm 2000⟦.⟧' },
    ],
  }),
  change('TT004', commune, '  luu: Văn phòng Đảng ủy', '  luu: ⟦Lưu⟧ Văn phòng Đảng ủy'),
  change('ND001', department, '', '', {
    edits: [
      { find: '  - muc_dich:\n      tieu_de: Mục đích, yêu cầu', replace: '  - ⟦muc⟧:\n      tieu_de: Bối cảnh' },
      { find: '  - muc_tieu:\n      tieu_de: Chỉ tiêu', replace: '  - muc:\n      tieu_de: Chỉ tiêu' },
    ],
  }),
  change('ND001', commune, '', '', {
    edits: [
      { find: '  - muc_dich:', replace: '  - ⟦muc_dich⟧:' },
      {
        find: '  - nhiem_vu:\n      tieu_de: Nội dung, đối tượng và thời gian kiểm tra',
        replace: '  - muc:\n      tieu_de: Đối tượng và thời gian kiểm tra',
      },
    ],
  }),
  change('ND001', youth, '', '', {
    edits: [
      { find: '  - muc_dich:', replace: '  - ⟦muc_dich⟧:' },
      { find: '  - to_chuc_thuc_hien:\n      tieu_de: Tổ chức thực hiện', replace: '  - muc:\n      tieu_de: Các đơn vị' },
    ],
  }),
  section('ND002', ubnd, '  - ⟦nhiem_vu⟧:\n      tieu_de: Nhiệm vụ bổ sung\n      noi_dung: Giữ gìn sách, báo của thư viện.\n'),
  section('ND002', youth, '  - ⟦kinh_phi⟧:\n      tieu_de: Nguồn vận động\n      noi_dung: Công khai các khoản vận động.\n'),
  change('ND002', province, '  - to_chuc_thuc_hien:\n', '  - to_chuc_thuc_hien:\n', {
    edits: [
      {
        find: '# Đoạn cuối không đánh số;',
        replace:
          '  - ⟦to_chuc_thuc_hien⟧:\n      tieu_de: Phân công\n      noi_dung: Các địa phương cử cán bộ đầu mối.\n# Đoạn cuối không đánh số;',
      },
    ],
  }),
  change('ND003', ubnd, '', '', {
    edits: [
      { find: '  - muc_dich:\n', replace: '  - nhiem_vu:\n' },
      { find: '  - nhiem_vu:\n', replace: '  - ⟦muc_dich⟧:\n', nth: 2 },
    ],
  }),
  change('ND003', women, '', '', {
    edits: [
      { find: '  - nhiem_vu:\n', replace: '  - to_chuc_thuc_hien:\n' },
      { find: '  - to_chuc_thuc_hien:\n', replace: '  - ⟦nhiem_vu⟧:\n      tieu_de: Nhiệm vụ\n', nth: 2 },
    ],
  }),
  change('ND003', province2017, '', '', {
    edits: [
      { find: '  - muc_dich:\n', replace: '  - nhiem_vu:\n' },
      { find: '  - nhiem_vu:\n', replace: '  - ⟦muc_dich⟧:\n', nth: 2 },
    ],
  }),
  list('ND004', ubnd, '- tieu_de: Rà soát\n  noi_dung: Thống kê sách của từng thư viện.\n- ⟦noi_dung: Sắp xếp lại kho sách.⟧'),
  section('ND004', women, '  - ⟦muc⟧:\n      noi_dung: Các chi hội chuẩn bị thùng rác.\n'),
  list('ND004', department, '- ⟦noi_dung: Chuẩn bị phòng học.⟧\n- tieu_de: Máy tính\n  noi_dung: Kiểm tra đường truyền.'),
  list('ND004', commune, '- tieu_de: Hồ sơ\n  noi_dung:\n    - ⟦noi_dung: Sắp xếp hồ sơ theo năm.⟧'),
  table(
    'ND007',
    ubnd,
    "        cot: [Thư viện, Số sách]\n        hang:\n          - [Tà Rin, '200']\n          - [⟦Mường Lư⟧]\n",
  ),
  table(
    'ND007',
    commune,
    "        cot: [Chi bộ, Số hồ sơ]\n        hang:\n          - [⟦Đồng Mít⟧, '20', '30']\n          - [Bến Trầu, '15']\n",
  ),
  table(
    'ND007',
    women,
    "        cot: [Tổ, Loại rác, Số hộ]\n        hang:\n          - [⟦Tổ hai⟧, '12']\n          - [Tổ ba, Hữu cơ, '14']\n",
  ),
  table(
    'ND008',
    ubnd,
    "        cot: [Thư viện, Số sách]\n        hang:\n          - [⟦{o: Tà Rin, gop_hang: 4}⟧, '200']\n          - ['210']\n",
  ),
  table(
    'ND008',
    youth,
    "        cot: [Đội hình, Số người]\n        hang:\n          - [Xã, '20']\n          - [⟦{o: Phường, gop_hang: 2}⟧, '25']\n",
  ),
  change('ND008', department, '{o: Số lượng, gop_hang: 2}', '⟦{o: Số lượng, gop_hang: 5}⟧'),
  table(
    'ND009',
    ubnd,
    "        ⟦cot: [{tieu_de: Thư viện, rong: 80}, {tieu_de: Số sách, rong: 30}]\n        hang:\n          - [Tà Rin, '200']⟧\n",
  ),
  table(
    'ND009',
    province,
    "        ⟦cot: [{tieu_de: Tổ, rong: 60}, {tieu_de: Số người, rong: 60}]\n        hang:\n          - [Tổ một, '20']⟧\n",
  ),
  table(
    'ND009',
    women,
    "        ⟦cot: [{tieu_de: Tổ, rong: 95}, {tieu_de: Số hộ, rong: 95}]\n        hang:\n          - [Tổ một, '20']⟧\n",
  ),
  list('ND010', ubnd, '- ⟦Chuẩn bị kệ sách;⟧\n- Chuẩn bị sổ mượn;\n- Chuẩn bị bàn đọc.'),
  list('ND010', commune, '- ⟦Chuẩn bị hồ sơ;⟧\n- Chuẩn bị phòng họp.'),
  list('ND010', youth, '- ⟦Chuẩn bị áo, mũ;⟧\n- Chuẩn bị thuốc;\n- Chuẩn bị xe.'),
  change('ND011', commune, '  - muc:\n      tieu_de: Đoàn kiểm tra', '  - muc:\n      nhan: ⟦II-⟧\n      tieu_de: Đoàn kiểm tra'),
  change('ND011', department, '        - tieu_de: Tổng kết\n', '        - tieu_de: Tổng kết\n          nhan: "⟦8.⟧"\n'),
  change('ND011', ubnd, '  - nhiem_vu:\n', '  - nhiem_vu:\n      nhan: ⟦III.⟧\n'),
  change(
    'ND011',
    department,
    '            - tieu_de: Khóa học trực tuyến\n',
    '            - tieu_de: Khóa học trực tuyến\n              nhan: ⟦a)⟧\n',
  ),
  change(
    'ND012',
    department,
    '        - tieu_de: Tổ chức các lớp bồi dưỡng\n',
    '        - tieu_de: Tổ chức các lớp bồi dưỡng\n          danh_so: "⟦1.⟧"\n',
  ),
  change(
    'ND012',
    commune,
    '        - tieu_de: Cách thức tiến hành\n',
    '        - tieu_de: Cách thức tiến hành\n          danh_so: "⟦1.⟧"\n',
  ),
  change('ND012', province, '  - to_chuc_thuc_hien:\n', '  - to_chuc_thuc_hien:\n      danh_so: ⟦I -⟧\n'),
  change('ND012', youth, '        - tieu_de: Tỉnh Đoàn\n', "        - tieu_de: Tỉnh Đoàn\n          danh_so: '⟦1.⟧'\n"),
  change('ND013', commune, '  - muc:\n', '  - muc:\n      nhan: ⟦III-⟧\n'),
  change('ND013', department, '        - tieu_de: Tổng kết\n', '        - tieu_de: Tổng kết\n          nhan: "⟦6.⟧"\n'),
  change('ND013', women, '  - kinh_phi: |\n      Từ', '  - kinh_phi:\n      nhan: ⟦III.⟧\n      noi_dung: |\n       Từ', {
    edits: [
      {
        find: '  - kinh_phi: |\n      Từ kinh phí hoạt động thường xuyên của Hội LHPN các cấp, nguồn sự nghiệp môi trường được giao hằng năm\n      và đóng góp tự nguyện của tổ chức, cá nhân theo quy định.\n',
        replace: '  - kinh_phi:\n      nhan: ⟦III.⟧\n      noi_dung: Từ kinh phí hoạt động thường xuyên của Hội LHPN các cấp.\n',
      },
    ],
  }),
  change('ND014', commune, '  - muc:\n', '  - muc:\n      nhan: ⟦III.⟧\n'),
  change('ND014', department, '        - tieu_de: Tổng kết\n', '        - tieu_de: Tổng kết\n          nhan: ⟦(6)⟧\n'),
  change('ND014', province, '  - nhiem_vu:\n', '  - nhiem_vu:\n      nhan: ⟦II-⟧\n'),
  change('ND014', ubnd, '  - nhiem_vu:\n', '  - nhiem_vu:\n      nhan: ⟦II -⟧\n'),
  prose('ND015', ubnd, 'đ) Chuẩn bị kệ sách;\n\ne) Chuẩn bị sổ mượn;\n\n⟦f⟧) Chuẩn bị bàn đọc.'),
  prose('ND015', commune, 'e) Chuẩn bị hồ sơ;\n\n⟦f⟧) Chuẩn bị phòng họp.'),
  prose('ND015', women, 'i) Chuẩn bị thùng rác;\n\n⟦j⟧) Chuẩn bị sổ theo dõi.'),
  change(
    'ND015',
    department,
    '            - tieu_de: Khóa học trực tuyến\n',
    '            - tieu_de: Khóa học trực tuyến\n              nhan: ⟦f⟧)\n',
  ),
  change(
    'ND016',
    department,
    '        - tieu_de: Tổ chức các lớp bồi dưỡng\n',
    '        - tieu_de: Tổ chức các lớp bồi dưỡng\n          danh_so: ⟦1.1.⟧\n',
  ),
  list('ND016', department, '- doan: Chuẩn bị phòng học.\n- doan: Kiểm tra máy tính.', '      danh_so: ⟦1.1.⟧\n'),
  list(
    'ND016',
    department,
    '- tieu_de: Phòng học\n  danh_so: "⟦1.1⟧"\n  noi_dung:\n    - doan: Chuẩn bị bàn ghế.\n    - doan: Kiểm tra máy tính.',
  ),
  change(
    'ND017',
    department,
    '        - tieu_de: Tổ chức các lớp bồi dưỡng\n',
    '        - tieu_de: Tổ chức các lớp bồi dưỡng\n          danh_so: ⟦a.⟧\n',
  ),
  change(
    'ND017',
    commune,
    '        - tieu_de: Cách thức tiến hành\n',
    '        - tieu_de: Cách thức tiến hành\n          danh_so: ⟦1)⟧\n',
  ),
  change('ND017', youth, '        - tieu_de: Tỉnh Đoàn\n', '        - tieu_de: Tỉnh Đoàn\n          danh_so: ⟦a)⟧\n'),
  change('ND018', department, '- tieu_de: Tổng kết\n', '- tieu_de: Tổng kết⟦.⟧\n'),
  change('ND018', commune, '- tieu_de: Bước kiểm tra\n', '- tieu_de: Bước kiểm tra⟦;⟧\n'),
  change('ND018', youth, '- tieu_de: Nhà nhân ái\n', '- tieu_de: "Nhà nhân ái⟦:⟧"\n'),
  change('ND018', women, '- don_vi: Hội LHPN tỉnh\n', '- don_vi: "Hội LHPN tỉnh⟦:⟧"\n'),
  change('ND019', department, '- tieu_de: Biên soạn, thẩm định tài liệu\n', '- tieu_de: ⟦BIÊN SOẠN, THẨM ĐỊNH TÀI LIỆU⟧\n'),
  change(
    'ND019',
    ubnd,
    '- tieu_de: Đưa sách đến vùng xa và người đọc gặp khó khăn',
    '- tieu_de: ⟦ĐƯA SÁCH ĐẾN VÙNG XA VÀ NGƯỜI ĐỌC GẶP KHÓ KHĂN⟧',
  ),
  change('ND019', department, '- tieu_de: Lớp thực hành kỹ năng số', '- tieu_de: ⟦LỚP THỰC HÀNH KỸ NĂNG SỐ⟧'),
  ...[
    [department, '- tieu_de: Tổng kết\n', 'Tổng kết'],
    [commune, '- tieu_de: Bước kiểm tra\n', 'Bước kiểm tra'],
    [youth, '- tieu_de: Nhà nhân ái\n', 'Nhà nhân ái'],
  ].map(([file, find, title], i) =>
    change(
      'ND020',
      file,
      find,
      `- tieu_de: ⟦${title}${[', sau khi đã họp bàn kỹ với từng đơn vị có liên quan', ' theo cách làm gọn, rõ người, rõ việc, rõ nơi làm', ' với tinh thần tự nguyện, bền bỉ, chu đáo, đến nơi đến chốn'][i].repeat(6)}⟧\n`,
    ),
  ),
  section('ND021', ubnd, '  - muc:\n      tieu_de: ⟦Thời gian thực hiện⟧\n'),
  section('ND021', commune, '  - muc:\n      tieu_de: ⟦Khen thưởng, kỷ luật⟧\n'),
  section('ND021', women, '  - muc:\n      tieu_de: ⟦Thi đua⟧\n      noi_dung: []\n'),
  change('ND022', department, '- tieu_de: Tổng kết\n', '- tieu_de: ⟦Sát hạch, theo dõi sau bồi dưỡng⟧\n'),
  change('ND022', commune, '- tieu_de: Bước kết thúc\n', '- tieu_de: ⟦Bước kiểm tra⟧\n'),
  change('ND022', youth, '- tieu_de: Nhà nhân ái\n', '- tieu_de: ⟦Công trình thanh niên⟧\n'),
  change(
    'ND023',
    department,
    '            - Sử dụng kết quả sát hạch khi bố trí, đánh giá, xếp loại công chức cuối năm.\n',
    `            - Sử dụng kết quả sát hạch khi bố trí, đánh giá, xếp loại công chức cuối năm.\n            - ⟦Sử dụng kết quả sát hạch khi bố trí, đánh giá, xếp loại công chức cuối năm.⟧\n`,
  ),
  change(
    'ND023',
    youth,
    '            - Chăm lo cho thiếu nhi ở vùng khó khăn có một mùa hè an toàn, bổ ích.\n',
    '            - Chăm lo cho thiếu nhi ở vùng khó khăn có một mùa hè an toàn, bổ ích.\n            - ⟦Chăm lo cho thiếu nhi ở vùng khó khăn có một mùa hè an toàn, bổ ích.⟧\n',
  ),
  prose(
    'ND023',
    commune,
    'Hồ sơ của từng cuộc họp được sắp xếp theo năm và giao cho bộ phận lưu trữ.\n\nPhòng họp mở cửa từ sớm.\n\n⟦Hồ sơ của từng cuộc họp được sắp xếp theo năm và giao cho bộ phận lưu trữ.⟧',
  ),
  change('ND024', commune, 'theo lịch tại khoản 3 Mục này', 'theo lịch tại khoản 3 ⟦Mục VI⟧ Kế hoạch này'),
  prose('ND024', department, 'Các phòng chuẩn bị máy tính cho các lớp ghi tại ⟦Mục VIII⟧ nêu trên.'),
  prose('ND024', women, 'Các chi hội chuẩn bị thùng rác để làm các việc ghi tại ⟦Mục IX⟧ của Kế hoạch này.'),
  prose('ND025', ubnd, '⟦•⟧ Chuẩn bị kệ sách.\n\n• Chuẩn bị sổ mượn.'),
  prose('ND025', commune, '⟦–⟧ Chuẩn bị hồ sơ.\n\n– Chuẩn bị phòng họp.'),
  prose('ND025', youth, '⟦➢⟧ Chuẩn bị áo, mũ.'),
  change('ND026', department, 'đề xuất chương trình bồi dưỡng năm 2028.', 'đề xuất chương trình bồi dưỡng năm 2028⟦./.⟧'),
  change(
    'ND026',
    commune,
    'phương tiện, hậu cần; lưu trữ hồ sơ các cuộc kiểm tra theo quy\n            định.',
    'phương tiện, hậu cần; lưu trữ hồ sơ các cuộc kiểm tra theo quy\n            định⟦./.⟧',
  ),
  change('ND026', province, 'nộp trực tuyến.\n', 'nộp trực tuyến⟦. /.⟧\n'),
  change('ND027', department, '\nmo_dau: |\n', '\nmo_dau: |\n  ⟦KẾ HOẠCH⟧\n\n'),
  change('ND027', women, '\nket_thuc: |\n', '\nket_thuc: |\n  ⟦Nơi nhận:⟧ các cấp Hội.\n\n'),
  change('ND027', commune, '\nmo_dau: |\n', '\nmo_dau: |\n  ⟦ĐẢNG CỘNG SẢN VIỆT NAM⟧\n\n'),
  change('ND027', youth, '\nmo_dau: |\n', '\nmo_dau: |\n  ⟦Kính gửi:⟧ Đoàn các xã, phường.\n\n'),
  change('ND028', commune, 'chuyển đổi số năm 2026 như sau:\n', 'chuyển đổi số năm 2026 ⟦như sau.⟧\n'),
  change('ND028', women, 'với các nội dung như sau:\n', 'với các nội dung ⟦như sau;⟧\n'),
  change('ND028', province2017, 'với các nội dung sau:\n', 'với các ⟦nội dung sau;⟧\n'),
  change('ND029', commune, '| 4  | Chi bộ Trạm Y tế xã', '| ⟦3⟧  | Chi bộ Trạm Y tế xã'),
  change('ND029', commune, '', '', {
    edits: [
      { find: '| 5  | Chi bộ thôn Đồng Mít', replace: '| ⟦6⟧  | Chi bộ thôn Đồng Mít' },
      { find: '| 6  | Chi bộ thôn Bến Trầu', replace: '| 7  | Chi bộ thôn Bến Trầu' },
    ],
  }),
  change('ND029', department, '        - - "6"\n', '        - - "⟦5⟧"\n'),
  prose(
    'ND029',
    ubnd,
    '| TT | Thư viện | Số kệ |\n|---|---|---|\n| 1 | Tà Rin | 12 |\n| 2 | Mường Lư | 14 |\n| ⟦4⟧ | Suối Ngà | 15 |',
  ),
  table(
    'ND030',
    ubnd,
    "        ⟦cot: [{rong: 40}, {rong: 60}]\n        hang:\n          - [Tà Rin, '200']\n          - [Mường Lư, '210']\n          - [Suối Ngà, '190']⟧\n",
  ),
  table(
    'ND030',
    commune,
    "        ⟦cot: [{can: trai}, {rong: 30}]\n        hang:\n          - [Đồng Mít, '20']\n          - [Bến Trầu, '15']\n          - [Trạm Y tế, '18']⟧\n",
  ),
  table(
    'ND030',
    women,
    "        ⟦cot: [{can: trai}, {can: giua}]\n        hang:\n          - [Tổ một, '12']\n          - [Tổ hai, '14']\n          - [Tổ ba, '10']\n          - [Tổ bốn, '11']⟧\n",
  ),
  list(
    'ND031',
    ubnd,
    '- tieu_de: Kệ sách\n  noi_dung: Đóng kệ mở.\n- doan: ⟦Chuẩn bị sổ mượn.⟧\n- tieu_de: Bàn đọc\n  noi_dung: Kê gần cửa sổ.',
  ),
  list(
    'ND031',
    commune,
    '- doan: Chuẩn bị hồ sơ.\n- tieu_de: ⟦Phòng họp⟧\n  noi_dung: Mở cửa từ sớm.\n- doan: Chuẩn bị nước uống.',
  ),
  change(
    'ND031',
    youth,
    '            - tieu_de: Nhà nhân ái\n              noi_dung: |\n                Phối hợp',
    '            - doan: |\n                ⟦Phối hợp',
    {
      edits: [
        {
          find: '            - tieu_de: Nhà nhân ái\n              noi_dung: |\n                Phối hợp',
          replace: '            - doan: |\n                ⟦Phối hợp',
        },
        { find: 'trước ngày 15/8/2026.', replace: 'trước ngày 15/8/2026.⟧' },
      ],
    },
  ),
  change('ND032', youth, '  - to_chuc_thuc_hien:\n', '  - ⟦muc⟧:\n'),
  change('ND032', department, '  - kinh_phi:\n', '  - ⟦muc⟧:\n'),
  change('ND032', ubnd, '  - muc_dich:\n', '  - ⟦muc⟧:\n'),
  prose('ND033', ubnd, 'a) Chuẩn bị kệ sách;\n\nb) Chuẩn bị sổ mượn;\n\n⟦d)⟧ Chuẩn bị bàn đọc.'),
  prose('ND033', commune, 'Các phòng chuẩn bị: (1) hồ sơ; (2) phòng họp; ⟦(4)⟧ nước uống.'),
  prose('ND033', women, 'd) Chuẩn bị thùng rác;\n\n⟦e)⟧ Chuẩn bị sổ theo dõi.'),
  prose('ND033', youth, '1. Chuẩn bị áo, mũ.\n\n2. Chuẩn bị thuốc.\n\n⟦2.⟧ Chuẩn bị xe.'),
  list(
    'ND034',
    ubnd,
    '- nhan: Mục 1\n  tieu_de: Kệ sách\n  noi_dung: Mỗi xã hai kệ.\n- nhan: ⟦Mục II⟧\n  tieu_de: Sổ mượn\n  noi_dung: Mỗi xã một sổ.\n',
  ),
  list('ND034', commune, '- nhan: ⟦Chương 1⟧\n  tieu_de: Hồ sơ\n  noi_dung: Mỗi chi bộ một bộ.\n'),
  list('ND034', women, '- nhan: ⟦ĐIỀU 4⟧\n  tieu_de: Thùng rác\n  noi_dung: Mỗi ngõ hai thùng.\n'),
  list(
    'ND034',
    department,
    '- nhan: ⟦PHẦN I⟧\n  tieu_de: Phòng học\n  noi_dung: Mỗi cụm một phòng.\n- nhan: Phần II\n  tieu_de: Máy tính\n  noi_dung: Mỗi lớp mười máy.\n',
  ),
  levels('ND035', ubnd, 'Kệ sách', 'Mỗi xã hai kệ.'),
  levels('ND035', commune, 'Phòng họp', 'Mỗi thôn một phòng.'),
  levels('ND035', province, 'Tài liệu', 'Mỗi chi bộ một bộ.'),
]
