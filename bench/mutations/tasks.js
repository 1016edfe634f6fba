// The ends of the examples without an appendix, and where their text can name one.
const ends = {
  'ke-hoach-tinh-doan': [
    '  ho_ten: Lương Khánh Vy',
    'Hè năm 2026, đề nghị các cấp',
    'Hè năm 2026 (Phụ lục kèm theo), đề nghị các cấp',
  ],
  'ke-hoach-dang-uy-xa': [
    '  ho_ten: Phan Văn Lợi',
    'Kế hoạch này; nếu có vướng mắc',
    'Kế hoạch này (Phụ lục kèm theo); nếu có vướng mắc',
  ],
  'ke-hoach-tinh-uy-2017': [
    '  ho_ten: Đinh Quang Thạch',
    'đến năm 2020 với các nội dung sau',
    'đến năm 2020 (Phụ lục kèm theo) với các nội dung sau',
  ],
  'ke-hoach-tinh-uy': [
    '  ho_ten: Đỗ Thanh Bình',
    'và Kế hoạch này\n            đến chi bộ',
    'và Kế hoạch này (Phụ lục kèm theo)\n            đến chi bộ',
  ],
  'ke-hoach-ubnd': [
    '  ho_ten: Trần Quang Vĩnh',
    'địa chỉ, có thời hạn, phù hợp',
    'địa chỉ, có thời hạn (Phụ lục kèm theo), phù hợp',
  ],
  'ke-hoach-huu-nghi': [
    '  ho_ten: Phan Quốc Khải',
    'Liên hiệp lập lịch công tác',
    'Liên hiệp (theo Phụ lục kèm theo) lập lịch công tác',
  ],
}

/** A mutation that adds an appendix, which the text names; `more` are further edits. */
function withAppendix(code, file, appendix, more = []) {
  const [end, find, replace] = ends[file]
  return { code, file, edits: [{ find, replace }, ...more, { find: end, replace: `${end}\nphu_luc:\n${appendix}` }] }
}

function withTable(code, file, title, columns, rows, more) {
  const lines = rows.map((row) => `        - [${row}]`).join('\n')
  return withAppendix(code, file, `  - ten: ${title}\n    bang:\n      cot: [${columns}]\n      hang:\n${lines}`, more)
}

const matrix = '  - ten: ⟦Bảng phân công nhiệm vụ⟧\n    phan_cong: true'
const progress = 'TT, Nội dung công việc, Chủ trì, Thời hạn'
const costs = 'TT, Nội dung chi, Số lượng, Đơn giá (đồng), Thành tiền (đồng)'
const sums = 'TT, Nội dung chi, Kinh phí (đồng)'
const marks = 'TT, Tiêu chí, Trọng số (%)'

export const mutations = [
  withAppendix('ND005', 'ke-hoach-tinh-doan', matrix),
  withAppendix('ND005', 'ke-hoach-dang-uy-xa', matrix),
  withAppendix('ND005', 'ke-hoach-tinh-uy-2017', matrix),

  {
    code: 'ND006',
    file: 'ke-hoach-ubnd',
    edits: [
      {
        find: '- tieu_de: Khơi dậy thói quen đọc từ gia đình và nhà trường',
        replace: '- tieu_de: ⟦Khơi dậy thói quen đọc từ gia đình và nhà trường⟧',
      },
      { find: 'nguoi_soan: NTH', replace: 'hien_phan_cong: phu_luc\nnguoi_soan: NTH' },
    ],
  },
  {
    code: 'ND006',
    file: 'ke-hoach-huu-nghi',
    edits: [
      { find: 'tieu_de: Chuẩn bị', replace: 'tieu_de: ⟦Chuẩn bị⟧' },
      { find: '\nky:\n', replace: '\nhien_phan_cong: phu_luc\nky:\n' },
    ],
  },
  {
    code: 'ND006',
    file: 'ke-hoach-hoi-phu-nu',
    edits: [
      { find: '- don_vi: Hội LHPN các huyện, thành phố', replace: '- don_vi: ⟦Hội LHPN các huyện, thành phố⟧' },
      { find: '\nky:\n', replace: '\nhien_phan_cong: phu_luc\nky:\n' },
    ],
  },

  {
    code: 'ND050',
    file: 'ke-hoach-so-noi-vu',
    edits: [
      { find: '- tieu_de: Bồi dưỡng giảng viên nguồn', replace: '- tieu_de: ⟦Bồi dưỡng giảng viên nguồn⟧' },
      {
        find: '          chu_tri: Trường Chính trị tỉnh Sơn Hà\n          phoi_hop: Phòng',
        replace: '          phoi_hop: Phòng',
      },
    ],
  },
  {
    code: 'ND050',
    file: 'ke-hoach-ubnd',
    edits: [
      {
        find: '- tieu_de: Đổi mới cách phục vụ, huy động nguồn lực xã hội',
        replace: '- tieu_de: ⟦Đổi mới cách phục vụ, huy động nguồn lực xã hội⟧',
      },
      { find: '          chu_tri: Thư viện tỉnh\n', replace: '' },
    ],
  },
  {
    code: 'ND050',
    file: 'ke-hoach-tinh-doan',
    find: '- tieu_de: Nhà nhân ái\n',
    replace: '- tieu_de: ⟦Nhà nhân ái⟧\n              phoi_hop: Đoàn xã, phường\n',
  },
  {
    code: 'ND050',
    file: 'ke-hoach-so-noi-vu',
    edits: [
      { find: '- tieu_de: Lớp thực hành kỹ năng số', replace: '- tieu_de: ⟦Lớp thực hành kỹ năng số⟧' },
      {
        find: `              chu_tri: Trung tâm Công nghệ thông tin và Truyền thông
              phoi_hop:
                - Phòng Công chức, viên chức
                - Giảng viên nguồn của cụm
`,
        replace: '',
      },
    ],
  },

  {
    code: 'ND051',
    file: 'ke-hoach-so-noi-vu',
    edits: [
      { find: '- tieu_de: Sát hạch, theo dõi sau bồi dưỡng', replace: '- tieu_de: ⟦Sát hạch, theo dõi sau bồi dưỡng⟧' },
      { find: '          thoi_han: Trước ngày 31 tháng 10 năm 2027\n', replace: '' },
    ],
  },
  {
    code: 'ND051',
    file: 'ke-hoach-so-noi-vu',
    edits: [
      { find: '- tieu_de: Biên soạn, thẩm định tài liệu', replace: '- tieu_de: ⟦Biên soạn, thẩm định tài liệu⟧' },
      { find: '          thoi_han: Trước ngày 15 tháng 01 năm 2027\n', replace: '' },
    ],
  },
  {
    code: 'ND051',
    file: 'ke-hoach-so-noi-vu',
    edits: [
      { find: '- tieu_de: Lớp nghiệp vụ tập trung', replace: '- tieu_de: ⟦Lớp nghiệp vụ tập trung⟧' },
      { find: '              thoi_han: Quý I và Quý II năm 2027\n', replace: '' },
    ],
  },

  {
    code: 'ND052',
    file: 'ke-hoach-so-noi-vu',
    edits: [
      { find: '- tieu_de: Khảo sát, phân tích nhu cầu bồi dưỡng', replace: '- tieu_de: ⟦Khảo sát, phân tích nhu cầu bồi dưỡng⟧' },
      { find: '          san_pham: Báo cáo kết quả khảo sát\n', replace: '' },
    ],
  },
  {
    code: 'ND052',
    file: 'ke-hoach-so-noi-vu',
    edits: [
      { find: '- tieu_de: Khóa học trực tuyến', replace: '- tieu_de: ⟦Khóa học trực tuyến⟧' },
      { find: '              san_pham: Hai khóa học trực tuyến được đưa vào sử dụng\n', replace: '' },
    ],
  },
  {
    code: 'ND052',
    file: 'ke-hoach-ubnd',
    edits: [
      {
        find: '- tieu_de: Đổi mới cách phục vụ, huy động nguồn lực xã hội',
        replace: '- tieu_de: ⟦Đổi mới cách phục vụ, huy động nguồn lực xã hội⟧',
      },
      { find: '          san_pham: Kho tài liệu địa chí số của tỉnh\n', replace: '' },
    ],
  },

  {
    code: 'ND053',
    file: 'ke-hoach-so-noi-vu',
    find: 'chu_tri: Trường Chính trị tỉnh Sơn Hà\n          phoi_hop:\n',
    replace: 'chu_tri:\n            - Trường Chính trị tỉnh Sơn Hà\n            - ⟦Sở Tư pháp⟧\n          phoi_hop:\n',
  },
  { code: 'ND053', file: 'ke-hoach-ubnd', find: 'chu_tri: Thư viện tỉnh', replace: 'chu_tri: [Thư viện tỉnh, ⟦Sở Tài chính⟧]' },
  {
    code: 'ND053',
    file: 'ke-hoach-so-noi-vu',
    find: 'chu_tri: Sở Khoa học và Công nghệ',
    replace: 'chu_tri: Sở Khoa học và Công nghệ; ⟦Sở Tư pháp⟧',
  },

  {
    code: 'ND054',
    file: 'ke-hoach-so-noi-vu',
    find: '            - Văn phòng Sở\n            - Ủy ban nhân dân các xã, phường',
    replace:
      '            - Văn phòng Sở\n            - ⟦Phòng Công chức, viên chức⟧\n            - Ủy ban nhân dân các xã, phường',
  },
  {
    code: 'ND054',
    file: 'ke-hoach-ubnd',
    find: '            - Tỉnh đoàn\n',
    replace: '            - Tỉnh đoàn\n            - ⟦Sở Giáo dục và Đào tạo⟧\n',
  },
  { code: 'ND054', file: 'ke-hoach-ubnd', find: 'phoi_hop: Sở Thông tin', replace: 'phoi_hop: ⟦Thư viện tỉnh⟧; Sở Thông tin' },

  {
    code: 'ND055',
    file: 'ke-hoach-ubnd',
    find: '            - Tỉnh đoàn\n',
    replace: '            - Tỉnh đoàn\n            - ⟦Tỉnh đoàn⟧\n',
  },
  {
    code: 'ND055',
    file: 'ke-hoach-ubnd',
    find: '            - Sở Tài chính\n',
    replace: '            - Sở Tài chính\n            - ⟦Sở Tài chính⟧\n',
  },
  {
    code: 'ND055',
    file: 'ke-hoach-so-noi-vu',
    find: '            - Sở Văn hóa, Thể thao và Du lịch\n',
    replace: '            - Sở Văn hóa, Thể thao và Du lịch\n            - ⟦Sở Khoa học và Công nghệ⟧\n',
  },

  { code: 'ND056', file: 'ke-hoach-so-noi-vu', find: 'chu_tri: Văn phòng Sở', replace: 'chu_tri: ⟦Các đơn vị liên quan⟧' },
  {
    code: 'ND056',
    file: 'ke-hoach-ubnd',
    find: 'chu_tri: Thư viện tỉnh',
    replace: 'chu_tri: ⟦Các cơ quan, đơn vị có liên quan⟧',
  },
  {
    code: 'ND056',
    file: 'ke-hoach-so-noi-vu',
    find: 'chu_tri: Trung tâm Công nghệ thông tin và Truyền thông',
    replace: 'chu_tri: ⟦Các sở, ngành liên quan⟧',
  },

  { code: 'ND057', file: 'ke-hoach-dang-uy-xa', find: 'trước ngày 15/7/2026', replace: 'trước ⟦ngày 31/9/2026⟧' },
  { code: 'ND057', file: 'ke-hoach-tinh-doan', find: 'trước ngày 15/8/2026', replace: 'trước ⟦ngày 31/6/2026⟧' },
  { code: 'ND057', file: 'ke-hoach-tinh-uy', find: 'trước ngày 30/9/2022', replace: 'trước ⟦ngày 31/9/2022⟧' },
  { code: 'ND057', file: 'ke-hoach-so-noi-vu', find: 'ngày 20 tháng 11 năm 2026', replace: '⟦ngày 31 tháng 11 năm 2026⟧' },

  { code: 'ND058', file: 'ke-hoach-dang-uy-xa', find: 'trước ngày 15/7/2026', replace: '⟦trước ngày 15/6/2026⟧' },
  { code: 'ND058', file: 'ke-hoach-tinh-doan', find: 'trước ngày 10/5/2026', replace: '⟦trước ngày 10/3/2026⟧' },
  { code: 'ND058', file: 'ke-hoach-ubnd', find: 'trước ngày 31/3/2018', replace: '⟦trước ngày 31/3/2017⟧' },
  { code: 'ND058', file: 'ke-hoach-huu-nghi', find: 'trước ngày 31/3/2015', replace: '⟦trước ngày 31/3/2014⟧' },

  { code: 'ND059', file: 'ke-hoach-huu-nghi', find: 'trước ngày 15/12/2015', replace: '⟦trước ngày 15/12/2016⟧' },
  { code: 'ND059', file: 'ke-hoach-ubnd', find: 'Quý IV/2019', replace: '⟦Quý IV/2021⟧' },
  {
    code: 'ND059',
    file: 'ke-hoach-so-noi-vu',
    find: 'Trước ngày 30 tháng 11 năm 2027',
    replace: '⟦Trước ngày 30 tháng 11 năm 2028⟧',
  },
  {
    code: 'ND059',
    file: 'ke-hoach-tinh-doan',
    find: 'công khai trước ngày 15/9/2026',
    replace: '⟦hoàn thành trước ngày 15/9/2027⟧',
  },

  {
    code: 'ND060',
    file: 'ke-hoach-so-noi-vu',
    find: 'Từ ngày 01 tháng 3 năm 2027 đến ngày 30 tháng 9 năm 2027',
    replace: 'Từ ⟦ngày 01 tháng 10 năm 2027 đến ngày 30 tháng 9 năm 2027⟧',
  },
  {
    code: 'ND060',
    file: 'ke-hoach-dang-uy-xa',
    find: 'từ ngày 01/01/2026 đến ngày kiểm tra',
    replace: 'từ ⟦ngày 01/3/2026 đến ngày 01/01/2026⟧',
  },
  { code: 'ND060', file: 'ke-hoach-ubnd', find: 'trước ngày 31/3/2018', replace: '⟦từ tháng 9/2018 đến tháng 3/2018⟧' },
  { code: 'ND060', file: 'ke-hoach-tinh-uy', find: 'trong quý III năm 2022', replace: 'từ ⟦ngày 30/9/2022 đến ngày 15/8/2022⟧' },

  { code: 'ND061', file: 'ke-hoach-tinh-doan', find: 'vào ngày 31/5/2026', replace: 'vào ⟦thứ Hai⟧, ngày 31/5/2026' },
  { code: 'ND061', file: 'ke-hoach-dang-uy-xa', find: 'trước ngày 30/11/2026', replace: 'trước ⟦thứ Năm⟧, ngày 30/11/2026' },
  { code: 'ND061', file: 'ke-hoach-tinh-uy', find: 'ngày 31/12/2022', replace: 'ngày 31/12/2022 (⟦thứ Hai⟧)' },

  { code: 'ND062', file: 'ke-hoach-tinh-doan', find: 'ngày 10/5/2026', replace: '⟦ngày 8/5/2026⟧' },
  { code: 'ND062', file: 'ke-hoach-dang-uy-xa', find: 'trước ngày 15/7/2026', replace: 'trước ⟦ngày 9/7/2026⟧' },
  { code: 'ND062', file: 'ke-hoach-ubnd', find: 'ngày 05/12 hằng', replace: '⟦ngày 5/12⟧ hằng' },
  { code: 'ND062', file: 'ke-hoach-huu-nghi', find: 'ngày 15/02/2015', replace: '⟦ngày 15/2/2015⟧' },

  { code: 'ND063', file: 'ke-hoach-ubnd', find: 'trước ngày 31/3/2018', replace: '⟦trước ngày 31/3⟧' },
  { code: 'ND063', file: 'ke-hoach-ubnd', find: 'Quý IV/2019', replace: '⟦Quý IV⟧' },
  {
    code: 'ND063',
    file: 'ke-hoach-hoi-phu-nu',
    find: 'trước ngày 15/6 và 10/12 hằng năm',
    replace: '⟦trước ngày 15/6 và 10/12⟧',
  },

  {
    code: 'ND064',
    file: 'ke-hoach-so-noi-vu',
    edits: [
      {
        find: '- tieu_de: Tổ chức các lớp bồi dưỡng\n',
        replace: '- tieu_de: Tổ chức các lớp bồi dưỡng\n          thoi_han: Quý III năm 2027\n',
      },
      { find: 'Quý I và Quý II năm 2027', replace: '⟦Quý IV năm 2027⟧' },
    ],
  },
  {
    code: 'ND064',
    file: 'ke-hoach-huu-nghi',
    edits: [
      {
        find: '- tieu_de: Xây dựng tủ sách hữu nghị\n',
        replace: '- tieu_de: Xây dựng tủ sách hữu nghị\n          thoi_han: trước ngày 30/9/2015\n',
      },
      { find: 'trước ngày 15/12/2015', replace: '⟦trước ngày 15/12/2015⟧' },
    ],
  },
  {
    code: 'ND064',
    file: 'ke-hoach-tinh-doan',
    edits: [
      {
        find: '- tieu_de: Tình nguyện xây dựng nông thôn mới, đô thị văn minh\n',
        replace: '- tieu_de: Tình nguyện xây dựng nông thôn mới, đô thị văn minh\n          thoi_han: trước ngày 30/6/2026\n',
      },
      { find: '- tieu_de: Nhà nhân ái\n', replace: '- tieu_de: Nhà nhân ái\n              thoi_han: ⟦trước ngày 15/8/2026⟧\n' },
    ],
  },

  { code: 'ND065', file: 'ke-hoach-ubnd', find: 'Quý IV/2019', replace: '⟦Q4/2019⟧' },
  { code: 'ND065', file: 'ke-hoach-huu-nghi', find: 'trước ngày 31/3/2015', replace: '⟦T3/2015⟧' },
  { code: 'ND065', file: 'ke-hoach-so-noi-vu', find: 'Quý I và Quý II năm 2027', replace: '⟦Quý V năm 2027⟧' },

  {
    code: 'ND066',
    file: 'ke-hoach-tinh-doan',
    find: 'ket_thuc: |\n',
    replace: '  - ⟦che_do_bao_cao⟧: |\n      Các đội hình báo cáo kết quả về Ban Thường vụ Tỉnh Đoàn.\n\nket_thuc: |\n',
  },
  {
    code: 'ND066',
    file: 'ke-hoach-dang-uy-xa',
    find: 'ket_thuc: |\n',
    replace: '  - ⟦che_do_bao_cao⟧: |\n      Các chi bộ lập báo cáo bằng văn bản trước ngày 31/8/2026.\n\nket_thuc: |\n',
  },
  {
    code: 'ND066',
    file: 'ke-hoach-hoi-phu-nu',
    find: '# Dấu kết thúc ./. do thể thức đặt',
    replace:
      '  - che_do_bao_cao:\n      tieu_de: ⟦Chế độ báo cáo⟧\n      noi_dung: |\n        Các cơ sở Hội thực hiện báo cáo bằng văn bản.\n# Dấu kết thúc ./. do thể thức đặt',
  },

  withTable('ND067', 'ke-hoach-tinh-doan', 'Tiến độ các công việc', progress, [
    '"1", Tập huấn đội trưởng các đội hình, Tỉnh Đoàn, Tháng 5/2026',
    '"2", Tổ chức lễ ra quân cấp tỉnh, Tỉnh Đoàn, Tháng 5/2026',
    '"3", ⟦Tập huấn đội trưởng các đội hình⟧, Tỉnh Đoàn, Tháng 5/2026',
  ]),
  withTable('ND067', 'ke-hoach-huu-nghi', 'Tiến độ các công việc', progress, [
    '"1", Lập danh mục sách song ngữ, Văn phòng Liên hiệp, Tháng 3/2015',
    '"2", ⟦Lập danh mục sách song ngữ⟧, Văn phòng Liên hiệp, Tháng 3/2015',
  ]),
  {
    code: 'ND067',
    file: 'ke-hoach-tinh-uy',
    find: '            cuối năm 2025.\n',
    replace: `            cuối năm 2025.
        - doan: Tổng hợp số liệu về tổ công nghệ số.
          chu_tri: Văn phòng Tỉnh ủy
        - doan: ⟦Tổng hợp số liệu về tổ công nghệ số.⟧
          chu_tri: Văn phòng Tỉnh ủy
`,
  },

  withTable('ND068', 'ke-hoach-ubnd', 'Tiến độ các công việc', progress, [
    '"1", "Củng cố mạng lưới thư viện, tủ sách từ tỉnh đến cơ sở", "Sở Văn hóa, Thể thao và Du lịch", ⟦Quý III/2018⟧',
    '"2", "Đổi mới cách phục vụ, huy động nguồn lực xã hội", Thư viện tỉnh, Quý IV/2019',
  ]),
  withTable('ND068', 'ke-hoach-ubnd', 'Tiến độ các công việc', progress, [
    '"1", "Củng cố mạng lưới thư viện, tủ sách từ tỉnh đến cơ sở", "Sở Văn hóa, Thể thao và Du lịch", Quý I/2018',
    '"2", "Đổi mới cách phục vụ, huy động nguồn lực xã hội", Thư viện tỉnh, ⟦tháng 6/2019⟧',
  ]),
  withTable(
    'ND068',
    'ke-hoach-huu-nghi',
    'Tiến độ các công việc',
    progress,
    [
      '"1", Xây dựng tủ sách hữu nghị, Văn phòng Liên hiệp, ⟦Tháng 10/2015⟧',
      '"2", Giao lưu văn hóa nhân dân, Văn phòng Liên hiệp, Tháng 11/2015',
    ],
    [
      {
        find: '- tieu_de: Xây dựng tủ sách hữu nghị\n',
        replace: '- tieu_de: Xây dựng tủ sách hữu nghị\n          thoi_han: trước ngày 31/12/2015\n',
      },
    ],
  ),

  { code: 'ND069', file: 'ke-hoach-dang-uy-xa', find: '- don_vi: Văn phòng Đảng ủy', replace: '- don_vi: ⟦Ban Xây dựng Đảng⟧' },
  {
    code: 'ND069',
    file: 'ke-hoach-so-noi-vu',
    find: '- don_vi: Văn phòng Sở',
    replace: '- don_vi: ⟦Phòng Công chức, viên chức⟧',
  },
  {
    code: 'ND069',
    file: 'ke-hoach-tinh-doan',
    find: '- don_vi: Văn phòng Tỉnh Đoàn',
    replace: '- don_vi: ⟦Ban Đoàn kết tập hợp thanh niên⟧',
  },

  {
    code: 'ND070',
    file: 'ke-hoach-so-noi-vu',
    find: 'chu_tri: Trung tâm Công nghệ thông tin và Truyền thông',
    replace: 'chu_tri: ⟦Ủy ban nhân dân huyện Tà Rin⟧',
  },
  {
    code: 'ND070',
    file: 'ke-hoach-so-noi-vu',
    find: '                - Sở Tư pháp\n',
    replace: '                - Sở Tư pháp\n                - ⟦Phòng Nội vụ các huyện, thị xã⟧\n',
  },
  {
    code: 'ND070',
    file: 'ke-hoach-tinh-doan',
    find: '- don_vi: Các ban, đơn vị thuộc Tỉnh Đoàn',
    replace: '- don_vi: ⟦Đoàn Thanh niên các huyện, thị xã⟧',
  },

  {
    code: 'ND071',
    file: 'ke-hoach-so-noi-vu',
    find: '                - Sở Tư pháp\n',
    replace: '                - Sở Tư pháp ⟦tỉnh Hà Nam⟧\n',
  },
  {
    code: 'ND071',
    file: 'ke-hoach-so-noi-vu',
    find: 'chu_tri: Sở Khoa học và Công nghệ',
    replace: 'chu_tri: Sở Khoa học và Công nghệ ⟦tỉnh Bình Phước⟧',
  },
  {
    code: 'ND071',
    file: 'ke-hoach-tinh-doan',
    find: '- don_vi: Văn phòng Tỉnh Đoàn',
    replace: '- don_vi: Văn phòng Đoàn Thanh niên ⟦tỉnh Hậu Giang⟧',
  },

  withTable('ND072', 'ke-hoach-tinh-doan', 'Tiêu chí thi đua', marks, [
    '"1", Số lượt thanh niên, "40"',
    '"2", An toàn, "40"',
    '"3", Báo cáo đúng hạn, "⟦30⟧"',
  ]),
  withTable('ND072', 'ke-hoach-huu-nghi', 'Tiêu chí thi đua', marks, ['"1", Số buổi giao lưu, "50"', '"2", Số bản sách, "⟦40⟧"']),
  withTable('ND072', 'ke-hoach-ubnd', 'Tiêu chí thi đua', marks, [
    '"1", Lượt người đọc, "60"',
    '"2", Bản sách được mượn, "30"',
    '"3", Tủ sách mới, "⟦20⟧"',
  ]),

  { code: 'ND073', file: 'ke-hoach-so-noi-vu', find: '"**742.600.000**"', replace: '⟦"**741.600.000**"⟧' },
  {
    code: 'ND073',
    file: 'ke-hoach-so-noi-vu',
    edits: [
      { find: '"38.000.000"', replace: '"83.000.000"' },
      { find: '"**186.400.000**"', replace: '⟦"**186.400.000**"⟧' },
    ],
  },
  withTable('ND073', 'ke-hoach-tinh-doan', 'Dự toán kinh phí', sums, [
    '"1", Lễ ra quân, "24.000.000"',
    '"2", Bảo hiểm tình nguyện viên, "36.500.000"',
    '"", Tổng cộng, "⟦61.500.000⟧"',
  ]),
  withTable('ND073', 'ke-hoach-huu-nghi', 'Dự toán kinh phí', sums, [
    '"1", Sách song ngữ, "12.400.000"',
    '"2", Kệ sách, "9.600.000"',
    '"3", Sổ mượn, "1.200.000"',
    '"", Cộng, "⟦32.200.000⟧"',
  ]),

  {
    code: 'ND074',
    file: 'ke-hoach-so-noi-vu',
    find: 'chín trăm hai mươi chín triệu đồng',
    replace: '⟦chín trăm hai mươi triệu đồng⟧',
  },
  {
    code: 'ND074',
    file: 'ke-hoach-tinh-doan',
    find: '40 triệu đồng một nhà',
    replace: '40 triệu đồng (⟦bốn mươi lăm triệu đồng⟧) một nhà',
  },
  { code: 'ND074', file: 'ke-hoach-dang-uy-xa', find: '07 thành viên', replace: '07 (⟦tám⟧) thành viên' },

  {
    code: 'ND075',
    file: 'ke-hoach-so-noi-vu',
    edits: [
      { find: '929.000.000 đồng (', replace: '⟦929.000.000 đồng⟧ (' },
      { find: '186.400.000 đồng,', replace: '286.400.000 đồng,' },
    ],
  },
  {
    code: 'ND075',
    file: 'ke-hoach-hoi-phu-nu',
    find: 'Từ kinh phí hoạt động thường xuyên',
    replace:
      'Tổng kinh phí là ⟦50.000.000 đồng⟧, trong đó nguồn sự nghiệp 40.000.000 đồng, nguồn vận động 20.000.000 đồng.\n\n      Từ kinh phí hoạt động thường xuyên',
  },
  {
    code: 'ND075',
    file: 'ke-hoach-tinh-doan',
    find: 'Kinh phí do Tỉnh Đoàn, Đoàn cấp xã',
    replace:
      'Dự toán là ⟦1,2 tỷ đồng⟧, gồm ngân sách 800 triệu đồng và nguồn vận động 600 triệu đồng.\n\n      Kinh phí do Tỉnh Đoàn, Đoàn cấp xã',
  },

  { code: 'ND076', file: 'ke-hoach-so-noi-vu', find: '929.000.000 đồng (', replace: '⟦929,000,000⟧ đồng (' },
  { code: 'ND076', file: 'ke-hoach-tinh-doan', find: '40 triệu đồng', replace: '⟦40,000,000⟧ đồng' },
  { code: 'ND076', file: 'ke-hoach-tinh-uy', find: 'ít nhất 80% người', replace: 'ít nhất ⟦80.5⟧% người' },

  { code: 'ND077', file: 'ke-hoach-ubnd', find: '80% xã,', replace: '⟦180% xã⟧,' },
  { code: 'ND077', file: 'ke-hoach-tinh-uy', find: '80% người', replace: '⟦180% người⟧' },
  { code: 'ND077', file: 'ke-hoach-hoi-phu-nu', find: '60% hộ', replace: '⟦160% hộ⟧' },
  { code: 'ND077', file: 'ke-hoach-tinh-uy-2017', find: '60% số thôn', replace: '⟦160% số thôn⟧' },

  { code: 'ND078', file: 'ke-hoach-tinh-doan', find: 'từ 05 đến 10 người', replace: 'từ ⟦15 đến 10⟧ người' },
  { code: 'ND078', file: 'ke-hoach-dang-uy-xa', find: 'ít nhất 10 người dân', replace: 'từ ⟦20 đến 10⟧ người dân' },
  { code: 'ND078', file: 'ke-hoach-huu-nghi', find: 'cho 40 học sinh', replace: 'cho từ ⟦40 đến 30⟧ học sinh' },

  withTable('ND079', 'ke-hoach-tinh-doan', 'Dự toán kinh phí', costs, [
    '"1", Áo tình nguyện, "200", "95.000", "19.000.000"',
    '"2", Bảo hiểm, "300", "50.000", "⟦1.500.000⟧"',
  ]),
  withTable('ND079', 'ke-hoach-huu-nghi', 'Dự toán kinh phí', costs, [
    '"1", Sách song ngữ, "240", "52.000", "⟦12.840.000⟧"',
    '"2", Kệ sách, "12", "800.000", "9.600.000"',
  ]),
  withTable('ND079', 'ke-hoach-ubnd', 'Dự toán kinh phí', costs, [
    '"1", Sách tranh, "500", "45.000", "22.500.000"',
    '"2", Sách nói, "80", "120.000", "⟦9.900.000⟧"',
  ]),

  {
    code: 'ND080',
    file: 'ke-hoach-so-noi-vu',
    find: '929.000.000 đồng (chín trăm hai mươi chín triệu đồng)',
    replace: '⟦939.000.000 đồng⟧ (chín trăm ba mươi chín triệu đồng)',
  },
  {
    code: 'ND080',
    file: 'ke-hoach-so-noi-vu',
    edits: [{ find: '929.000.000 đồng (chín trăm hai mươi chín triệu đồng)', replace: '⟦9,92 tỷ đồng⟧' }],
  },
  withTable(
    'ND080',
    'ke-hoach-tinh-doan',
    'Dự toán kinh phí',
    sums,
    ['"1", Lễ ra quân, "24.000.000"', '"2", Bảo hiểm tình nguyện viên, "36.500.000"', '"", Tổng cộng, "60.500.000"'],
    [
      {
        find: 'Kinh phí do Tỉnh Đoàn, Đoàn cấp xã',
        replace: 'Tổng kinh phí là ⟦65.000.000 đồng⟧.\n\n      Kinh phí do Tỉnh Đoàn, Đoàn cấp xã',
      },
    ],
  ),

  { code: 'ND081', file: 'ke-hoach-ubnd', find: 'trường học sẵn có,', replace: 'trường học sẵn có⟦...⟧,' },
  { code: 'ND081', file: 'ke-hoach-hoi-phu-nu', find: 'giỏ tre, lá gói;', replace: 'giỏ tre, lá gói, ⟦v.v.⟧;' },
  {
    code: 'ND081',
    file: 'ke-hoach-tinh-doan',
    find: 'nơi ăn, ở, địa bàn hoạt động cho',
    replace: 'nơi ăn, ở, địa bàn hoạt động⟦…⟧; phân công cán bộ giúp',
  },

  { code: 'ND082', file: 'ke-hoach-ubnd', find: 'thoi_han: Quý IV/2019', replace: 'thoi_han: ⟦dự kiến⟧ Quý IV/2019' },
  {
    code: 'ND082',
    file: 'ke-hoach-huu-nghi',
    find: 'thoi_han: trước ngày 31/3/2015',
    replace: 'thoi_han: ⟦khoảng⟧ tháng 3/2015',
  },
  { code: 'ND082', file: 'ke-hoach-tinh-uy-2017', find: 'cấp ủy khoán trắng', replace: 'cấp ủy ⟦gần như⟧ khoán trắng' },

  {
    code: 'ND083',
    file: 'ke-hoach-ubnd',
    find: '  - nhiem_vu:\n',
    replace:
      '  - muc_tieu:\n      tieu_de: ⟦Chỉ tiêu⟧\n      noi_dung: |\n        Phần lớn thư viện, tủ sách mở cửa đều đặn; người dân đọc sách nhiều hơn.\n  - nhiem_vu:\n',
  },
  {
    code: 'ND083',
    file: 'ke-hoach-huu-nghi',
    find: '  - nhiem_vu:\n',
    replace:
      '  - muc_tieu:\n      tieu_de: ⟦Chỉ tiêu cụ thể⟧\n      noi_dung: |\n        Hội viên tham gia đông đủ, tủ sách được khai thác tốt.\n  - nhiem_vu:\n',
  },
  {
    code: 'ND083',
    file: 'ke-hoach-hoi-phu-nu',
    find: '  - nhiem_vu:\n',
    replace:
      '  - muc_tieu:\n      tieu_de: ⟦Chỉ tiêu chủ yếu⟧\n      noi_dung: |\n        Hộ gia đình hội viên phân loại rác đúng cách và duy trì lâu dài.\n  - nhiem_vu:\n',
  },
  {
    code: 'ND084',
    file: 'ke-hoach-so-noi-vu',
    find: '          san_pham: Báo cáo kết quả khảo sát',
    replace: '          san_pham: Báo cáo kết quả khảo sát\n          kinh_phi: ⟦38.000.000⟧',
  },
  {
    code: 'ND084',
    file: 'ke-hoach-ubnd',
    find: '          thoi_han: hằng năm',
    replace: '          thoi_han: hằng năm\n          kinh_phi: ⟦khoảng 120⟧',
  },
  {
    code: 'ND084',
    file: 'ke-hoach-huu-nghi',
    find: '              thoi_han: trước ngày 31/3/2015',
    replace: '              thoi_han: trước ngày 31/3/2015\n              kinh_phi: ⟦15 - 20⟧',
  },
]
