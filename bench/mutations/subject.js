import { readFileSync } from 'node:fs'

/** Defects of the subject and the bases. What the finding must point at stands in ⟦ ⟧. */
const ubnd = 'ke-hoach-ubnd'
const department = 'ke-hoach-so-noi-vu'
const commune = 'ke-hoach-dang-uy-xa'
const province = 'ke-hoach-tinh-uy'
const province2017 = 'ke-hoach-tinh-uy-2017'
const youth = 'ke-hoach-tinh-doan'
const women = 'ke-hoach-hoi-phu-nu'
const friendship = 'ke-hoach-huu-nghi'

/** The bases of an example, which a plan without grounds has not. */
const basesOf = (file) => {
  const text = readFileSync(new URL(`../../examples/${file}.plan.yaml`, import.meta.url), 'utf8')
  return /^can_cu:\n(?: .*\n)+/m.exec(text)[0]
}

const subjects = {
  [ubnd]: 'Phát triển văn hóa đọc trong cộng đồng trên địa bàn tỉnh Sơn Hà giai đoạn 2017 - 2020',
  [department]: 'Bồi dưỡng kỹ năng số và nghiệp vụ giải quyết thủ tục hành chính cho công chức cấp xã năm 2027',
  [commune]: 'kiểm tra việc lãnh đạo, chỉ đạo cải cách thủ tục hành chính và chuyển đổi số năm 2026',
  [province2017]: 'đẩy mạnh công tác khuyến học, khuyến tài, xây dựng xã hội học tập đến năm 2020',
  [youth]: 'Tổ chức Chiến dịch Thanh niên tình nguyện Hè năm 2026',
  [women]: 'Vận động hội viên, phụ nữ phân loại rác thải sinh hoạt tại hộ gia đình giai đoạn 2017 - 2021',
  [friendship]: 'Giao lưu văn hóa nhân dân và xây dựng tủ sách hữu nghị năm 2015',
}
const subject = (file, change) => ({
  file,
  find: `trich_yeu: ${subjects[file]}`,
  replace: `trich_yeu: ${change(subjects[file])}`,
})
const law = '  - Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025\n'
const ubndLaw = '  - Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015\n'
const charter = '  - Điều lệ Đoàn Thanh niên Cộng sản Hồ Chí Minh\n'
const basis = (file, old, text) => ({ file, find: old, replace: `${old}${text}\n` })

const groundless = (file) => ({
  code: 'TT060',
  file,
  edits: [
    { find: `trich_yeu: ${subjects[file]}`, replace: `trich_yeu: ⟦${subjects[file]}⟧` },
    { find: basesOf(file), replace: '' },
  ],
})

export const mutations = [
  groundless(department),
  {
    code: 'TT060',
    file: friendship,
    edits: [
      { find: `trich_yeu: ${subjects[friendship]}`, replace: `trich_yeu: ⟦${subjects[friendship]}⟧` },
      {
        find: `Thực hiện Nghị quyết số 03/NQ-BCH ngày 26/12/2014 của Ban Chấp hành Liên hiệp các tổ chức hữu nghị tỉnh
  khóa II về nhiệm vụ công tác năm 2015, Liên hiệp`,
        replace: 'Liên hiệp',
      },
    ],
  },
  groundless(youth),
  { code: 'TT007', ...subject(department, () => '⟦Kế hoạch bồi dưỡng kỹ năng số cho công chức cấp xã năm 2027⟧') },
  { code: 'TT007', ...subject(commune, () => '⟦kế hoạch kiểm tra việc cải cách thủ tục hành chính năm 2026⟧') },
  { code: 'TT007', ...subject(youth, (text) => `⟦Kế hoạch ${text.charAt(0).toLowerCase()}${text.slice(1)}⟧`) },
  { code: 'TT050', ...subject(department, (text) => `${text}⟦.⟧`) },
  { code: 'TT050', ...subject(commune, (text) => `${text}⟦;⟧`) },
  { code: 'TT050', ...subject(women, (text) => `${text}⟦./.⟧`) },
  { code: 'TT051', ...subject(department, (text) => `⟦V/v⟧ ${text.charAt(0).toLowerCase()}${text.slice(1)}`) },
  { code: 'TT051', ...subject(province2017, (text) => `⟦v/v⟧ ${text}`) },
  { code: 'TT051', ...subject(friendship, (text) => `⟦V/v⟧ ${text.charAt(0).toLowerCase()}${text.slice(1)}`) },
  { code: 'TT052', ...subject(department, (text) => `⟦${text.toLocaleUpperCase('vi')}⟧`) },
  { code: 'TT052', ...subject(commune, (text) => `⟦${text.toLocaleUpperCase('vi')}⟧`) },
  { code: 'TT052', ...subject(youth, (text) => `⟦${text.toLocaleUpperCase('vi')}⟧`) },
  { code: 'TT053', ...subject(department, () => 'Bồi dưỡng kỹ năng số cho công chức cấp xã⟦.⟧ Tập huấn nghiệp vụ năm 2027') },
  { code: 'TT053', ...subject(commune, () => 'kiểm tra việc cải cách thủ tục hành chính⟦.⟧ Kiểm tra chuyển đổi số năm 2026') },
  { code: 'TT053', ...subject(women, () => 'Vận động phụ nữ phân loại rác⟦!⟧ Xây dựng mô hình ủ phân giai đoạn 2017 - 2021') },
  {
    code: 'TT054',
    ...subject(
      department,
      () =>
        `⟦Bồi dưỡng kỹ năng số${', nghiệp vụ tiếp nhận, giải quyết thủ tục hành chính và chăm sóc người dân'.repeat(4)} cho công chức cấp xã năm 2027⟧`,
    ),
  },
  {
    code: 'TT054',
    ...subject(
      commune,
      () => `⟦kiểm tra việc lãnh đạo${', chỉ đạo cải cách thủ tục hành chính và chuyển đổi số ở các thôn'.repeat(4)} năm 2026⟧`,
    ),
  },
  {
    code: 'TT054',
    ...subject(
      women,
      () =>
        `⟦Vận động hội viên${', phụ nữ phân loại rác thải sinh hoạt tại hộ gia đình và ngoài đồng ruộng'.repeat(4)} giai đoạn 2017 - 2021⟧`,
    ),
  },
  {
    code: 'TT055',
    ...subject(commune, () => '⟦Kiểm tra⟧ việc lãnh đạo, chỉ đạo cải cách thủ tục hành chính và chuyển đổi số năm 2026'),
  },
  {
    code: 'TT055',
    ...subject(province2017, () => '⟦Đẩy mạnh⟧ công tác khuyến học, khuyến tài, xây dựng xã hội học tập đến năm 2020'),
  },
  { code: 'TT055', file: province, find: 'trich_yeu: triển khai thực hiện', replace: 'trich_yeu: ⟦Triển khai⟧ thực hiện' },
  {
    code: 'TT061',
    file: department,
    find: '  - Luật Cán bộ, công chức ngày',
    replace: '  - ⟦Căn cứ vào⟧ Luật Cán bộ, công chức ngày',
  },
  { code: 'TT061', file: ubnd, find: '  - Pháp lệnh Thư viện ngày', replace: '  - ⟦căn cứ⟧ Pháp lệnh Thư viện ngày' },
  { code: 'TT061', ...basis(youth, charter, '  - ⟦Chấp hành⟧ Quy chế làm việc của Ban Chấp hành Đoàn tỉnh') },
  {
    code: 'TT062',
    file: department,
    find: '  - Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025',
    replace: '  - Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025⟦;⟧ Luật Viên chức ngày 15 tháng 11 năm 2010',
  },
  {
    code: 'TT062',
    file: ubnd,
    find: '  - Pháp lệnh Thư viện ngày 28 tháng 12 năm 2000',
    replace: '  - Pháp lệnh Thư viện ngày 28 tháng 12 năm 2000⟦;⟧ Luật Xuất bản ngày 20 tháng 11 năm 2012',
  },
  {
    code: 'TT062',
    file: youth,
    find: charter,
    replace: '  - Điều lệ Đoàn Thanh niên Cộng sản Hồ Chí Minh⟦;⟧ Quy chế làm việc của Ban Chấp hành Đoàn tỉnh\n',
  },
  { code: 'TT063', ...basis(department, law, '  - ⟦Kế hoạch số 52/KH-UBND⟧ của Ủy ban nhân dân tỉnh Sơn Hà về chuyển đổi số') },
  { code: 'TT063', ...basis(ubnd, ubndLaw, '  - ⟦Luật Xuất bản⟧') },
  { code: 'TT063', ...basis(ubnd, ubndLaw, '  - ⟦Nghị định số 195/2013/NĐ-CP⟧ ngày 21 tháng 11 năm 2013 của Chính phủ') },
  { code: 'TT064', ...basis(department, law, '  - Luật Lưu trữ số ⟦33/2024/QH15⟧ ngày 21 tháng 6 năm 2024') },
  {
    code: 'TT064',
    file: department,
    find: '  - Luật Cán bộ, công chức ngày',
    replace: '  - Luật Cán bộ, công chức số ⟦80/2025/QH15⟧ ngày',
  },
  { code: 'TT064', ...basis(department, law, '  - Luật Căn cước số ⟦26/2023/QH15⟧ ngày 27 tháng 11 năm 2023') },
  { code: 'TT065', ...basis(department, law, '  - ⟦Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025⟧') },
  { code: 'TT065', ...basis(ubnd, ubndLaw, '  - ⟦Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015⟧') },
  {
    code: 'TT065',
    file: ubnd,
    find: '  - Pháp lệnh Thư viện ngày 28 tháng 12 năm 2000\n',
    replace: '  - Pháp lệnh Thư viện ngày 28 tháng 12 năm 2000\n  - ⟦Pháp lệnh Thư viện ngày 28 tháng 12 năm 2000⟧\n',
  },
  {
    code: 'TT066',
    ...basis(
      department,
      law,
      '  - ⟦Văn bản hợp nhất số 12/VBHN-BNV⟧ ngày 05 tháng 3 năm 2026 của Bộ Nội vụ về đào tạo, bồi dưỡng công chức',
    ),
  },
  {
    code: 'TT066',
    ...basis(ubnd, ubndLaw, '  - ⟦Văn bản hợp nhất số 10/VBHN-VPQH⟧ ngày 12 tháng 7 năm 2016 của Văn phòng Quốc hội về thư viện'),
  },
  {
    code: 'TT066',
    ...basis(youth, charter, '  - ⟦Văn bản hợp nhất số 04/VBHN-BTC⟧ ngày 09/01/2026 của Bộ Tài chính về quản lý kinh phí'),
  },
  { code: 'TT067', ...basis(department, law, '  - ⟦Phiếu trình⟧ ngày 05 tháng 10 năm 2026 của Văn phòng Sở') },
  { code: 'TT067', ...basis(ubnd, ubndLaw, '  - ⟦Biên bản họp⟧ ngày 15 tháng 8 năm 2017 của Hội đồng tuyển chọn') },
  { code: 'TT067', ...basis(youth, charter, '  - ⟦Thư điện tử⟧ ngày 10 tháng 4 năm 2026 của Văn phòng Tỉnh Đoàn') },
  {
    code: 'TT068',
    file: commune,
    find: 'can_cu:\n',
    replace:
      'can_cu:\n  - ⟦Quy định số 66-QĐ/TW, ngày 06/02/2017⟧ của Ban Chấp hành Trung ương về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng\n',
  },
  {
    code: 'TT068',
    file: commune,
    find: 'can_cu:\n',
    replace:
      'can_cu:\n  - ⟦Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018⟧ của Văn phòng Trung ương Đảng về thể thức và kỹ thuật trình bày văn bản của Đảng\n',
  },
  {
    code: 'TT068',
    ...basis(department, law, '  - ⟦Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004⟧ của Chính phủ về công tác văn thư'),
  },
]
