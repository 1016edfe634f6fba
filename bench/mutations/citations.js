/** Defects of citations: number, symbol, date, issuer, and what two mentions of one instrument contradict. What the finding must point at stands in ⟦ ⟧. */
const ubnd = 'ke-hoach-ubnd'
const department = 'ke-hoach-so-noi-vu'
const commune = 'ke-hoach-dang-uy-xa'
const province = 'ke-hoach-tinh-uy'
const province2017 = 'ke-hoach-tinh-uy-2017'
const youth = 'ke-hoach-tinh-doan'
const women = 'ke-hoach-hoi-phu-nu'
const friendship = 'ke-hoach-huu-nghi'

/** Where a sentence can stand before the others of its paragraph. */
const beginnings = {
  [ubnd]: 'Vận động mỗi gia đình có một góc đọc',
  [department]: 'Tạo lập đội ngũ giảng viên nguồn tại chỗ',
  [commune]: 'Kiểm tra 06 tổ chức đảng trực thuộc',
  [province]: 'Mỗi cán bộ, đảng viên tự học để sử dụng',
  [province2017]: 'Phấn đấu đến năm 2020 có ít nhất 70%',
  [youth]: 'Mỗi xã, phường có một đội hình từ 05 đến 10 người',
  [women]: 'Vận động hội viên và tiểu thương ở chợ',
  [friendship]: 'Nâng cao năng lực tổ chức của các hội thành viên',
}
const says = (file, sentence, more = {}) => ({
  file,
  find: beginnings[file],
  replace: `${sentence} ${beginnings[file]}`,
  ...more,
})
const all = (code, list) => list.map((mutation) => ({ code, ...mutation }))

export const mutations = [
  ...all('VD001', [
    { file: ubnd, find: 'Thực hiện Quyết định số 329/QĐ-TTg', replace: 'Thực hiện Quyết định ⟦329/QĐ-TTg⟧' },
    { file: department, find: 'Nghị định số 171/2025/NĐ-CP', replace: 'Nghị định ⟦171/2025/NĐ-CP⟧' },
    { file: province2017, find: 'Thông báo số 312-TB/TU', replace: 'Thông báo ⟦312-TB/TU⟧' },
    { file: youth, find: 'Chương trình số 21-CTr/TĐTN-VP', replace: 'Chương trình ⟦21-CTr/TĐTN-VP⟧' },
  ]),
  ...all('VD002', [
    { file: commune, find: 'cụ thể hóa Nghị quyết số 57-NQ/TW', replace: 'cụ thể hóa Nghị quyết ⟦57-NQ/TW⟧' },
    { file: province2017, find: 'nội dung Chỉ thị số 11-CT/TW', replace: 'nội dung Chỉ thị ⟦11-CT/TW⟧' },
    {
      file: province,
      find: 'Việc triển khai thực hiện Nghị quyết số 08-NQ/TU',
      replace: 'Việc triển khai thực hiện Nghị quyết ⟦08-NQ/TU⟧',
    },
  ]),
  ...all('VD003', [
    says(ubnd, 'Thực hiện ⟦Chỉ thị số 14/CT-TTg⟧ của Thủ tướng Chính phủ về khuyến đọc.'),
    says(department, 'Tiếp tục ⟦Kế hoạch số 88/KH-UBND⟧ của Ủy ban nhân dân tỉnh về chuyển đổi số.'),
    says(commune, 'Bám sát ⟦Hướng dẫn số 12-HD/UBKTTW⟧, ngày 05/3/2026.'),
    says(youth, 'Tham gia ⟦Quyết định số 131/2025⟧ ngày 25/01/2025 của Thủ tướng Chính phủ về kỹ năng số.'),
    says(women, 'Hưởng ứng ⟦Chỉ thị số 08/CT-UBND⟧ tháng 3 năm 2017 của Ủy ban nhân dân tỉnh về vệ sinh môi trường.'),
  ]),
  ...all('VD004', [
    {
      file: commune,
      find: 'cụ thể hóa Nghị quyết số 57-NQ/TW,',
      replace: 'cụ thể hóa Nghị quyết số 57-NQ/TW, ⟦ngày 22/12/2024 của Bộ Chính trị⟧,',
    },
    {
      file: province2017,
      find: 'nội dung Chỉ thị số 11-CT/TW',
      replace: 'nội dung Chỉ thị số 11-CT/TW, ⟦ngày 13/4/2007⟧',
    },
    says(ubnd, 'Thực hiện Quyết định số 329/QĐ-TTg ⟦ngày 15/3/2017 của Thủ tướng Chính phủ⟧.'),
    says(women, 'Tiếp tục Kế hoạch số 47/KH-UBND ⟦ngày 20/4/2017 của Ủy ban nhân dân tỉnh⟧ ở từng chi hội.'),
  ]),
  ...all('VD005', [
    says(ubnd, 'Bám sát Quyết định số 329/QĐ-TTg ngày ⟦16/3/2017⟧.'),
    says(women, 'Tiếp tục Kế hoạch số 47/KH-UBND ngày ⟦20/4/2016⟧ của Ủy ban nhân dân tỉnh.'),
    says(province2017, 'Quán triệt Chỉ thị số 11-CT/TW, ngày ⟦13/4/2017⟧ của Bộ Chính trị.'),
    { file: province, find: 'ngày 20/5/2022 của', nth: 2, replace: 'ngày ⟦25/5/2022⟧ của' },
  ]),
  ...all('VD006', [
    { file: commune, find: 'cụ thể hóa Nghị quyết số 57-NQ/TW,', replace: 'cụ thể hóa Nghị quyết số 57-NQ/TW của ⟦Ban Bí thư⟧,' },
    says(province2017, 'Quán triệt Chỉ thị số 11-CT/TW của ⟦Ban Bí thư⟧.'),
    says(
      youth,
      'Quán triệt Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về chuyển đổi số quốc gia; mỗi chi đoàn chọn một việc của Nghị quyết số 57-NQ/TW của ⟦Ban Chấp hành Trung ương Đảng⟧.',
    ),
  ]),
  ...all('VD007', [
    says(women, 'Bám sát Nghị quyết số ⟦02/NQ-BCN⟧ ngày 12/01/2017.'),
    says(youth, 'Bám sát Chương trình số ⟦21-CTr/TDTN-VP⟧.'),
    says(ubnd, 'Thực hiện Quyết định số ⟦329/2017/QĐ-TTg⟧ ngày 15/3/2017.'),
  ]),
  ...all('VD008', [
    {
      file: department,
      find: 'Nghị định số 171/2025/NĐ-CP ngày 30 tháng 6 năm 2025',
      replace: 'Nghị định số 171/2025/NĐ-CP ⟦ngày 30 tháng 6 năm 2024⟧',
    },
    says(ubnd, 'Thực hiện Nghị quyết số 15/2015/NQ-HĐND ngày ⟦10/12/2016⟧ của Hội đồng nhân dân tỉnh về đọc sách.'),
    says(province, 'Thực hiện Nghị định số 13/2021/NĐ-CP ngày ⟦17/4/2020⟧ của Chính phủ về dữ liệu cá nhân.'),
    says(commune, 'Thực hiện Nghị quyết số 190/2025/QH15, ngày ⟦19/02/2026⟧ của Quốc hội về sắp xếp tổ chức bộ máy.'),
  ]),
  ...all('VD009', [
    { file: ubnd, find: '15/3/2017 của Thủ tướng Chính phủ', replace: '15/3/2017 của ⟦Chính phủ⟧' },
    {
      file: department,
      find: 'ngày 30 tháng 6 năm 2025 của Chính phủ',
      replace: 'ngày 30 tháng 6 năm 2025 của ⟦Thủ tướng Chính phủ⟧',
    },
    { file: women, find: 'ngày 20/4/2017 của Ủy ban nhân dân tỉnh', replace: 'ngày 20/4/2017 của ⟦Hội đồng nhân dân tỉnh⟧' },
    says(
      province,
      'Thực hiện Nghị quyết số 31/2021/QH15, ngày 12/11/2021 của ⟦Ủy ban Thường vụ Quốc hội⟧ về cơ cấu lại nền kinh tế.',
    ),
  ]),
  ...all('VD010', [
    { file: ubnd, find: 'ngày 15/3/2017 của', replace: 'ngày ⟦15/9/2017⟧ của' },
    { file: women, find: '20/4/2017 của', replace: '⟦20/6/2017⟧ của' },
    { file: friendship, find: '26/12/2014 của', replace: '⟦26/12/2015⟧ của' },
    { file: commune, find: 'ngày 18/3/2026 của', replace: 'ngày ⟦18/7/2026⟧ của' },
    says(province2017, 'Thực hiện Luật Giáo dục năm ⟦2019⟧ ở các trường.'),
  ]),
  ...all('VD011', [
    { file: ubnd, find: 'ngày 15/3/2017 của', replace: 'ngày ⟦35/3/2017⟧ của' },
    { file: department, find: 'ngày 30 tháng 6 năm 2025', replace: '⟦ngày 31 tháng 6 năm 2025⟧' },
    { file: commune, find: 'ngày 12/01/2026 của', replace: 'ngày ⟦12/13/2025⟧ của' },
    { file: province2017, find: 'ngày 28/7/2017 của', replace: 'ngày ⟦30/02/2017⟧ của' },
  ]),
  ...all('VD012', [
    { file: ubnd, find: 'số 329/QĐ-TTg', replace: 'số ⟦329/QĐ- TTg⟧' },
    { file: women, find: 'số 02/NQ-BCH', replace: 'số ⟦02 /NQ-BCH⟧' },
    { file: province2017, find: 'số 312-TB/TU', replace: 'số ⟦312 - TB/TU⟧' },
    { file: department, find: 'số 171/2025/NĐ-CP', replace: 'số ⟦171/ 2025/NĐ-CP⟧' },
  ]),
  ...all('VD013', [
    { file: ubnd, find: 'số 329/QĐ-TTg ngày', replace: 'số ⟦329/QĐ-TTgngày⟧' },
    { file: women, find: 'và Nghị quyết số 02/NQ-BCH', replace: 'và Nghị quyết ⟦số02/NQ-BCH⟧' },
    { file: province2017, find: 'nội dung Chỉ thị số 11-CT/TW', replace: 'nội dung Chỉ ⟦thị11-CT/TW⟧' },
  ]),
  ...all('VD014', [
    { file: ubnd, find: 'số 329/QĐ-TTg', replace: 'số ⟦329-QĐ/TTg⟧' },
    { file: women, find: 'số 47/KH-UBND', replace: 'số ⟦47-KH/UBND⟧' },
    { file: province2017, find: 'số 312-TB/TU', replace: 'số ⟦312/TB-TU⟧' },
    says(
      department,
      'Thực hiện Chỉ thị số ⟦18/CT/UBND⟧ ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về cải cách hành chính.',
    ),
  ]),
  ...all('VD015', [
    { file: ubnd, find: 'Quyết định số 329/QĐ-TTg ngày 15/3/2017 của', replace: '⟦Quyết định số …/QĐ-TTg ngày …/…/2017⟧ của' },
    {
      file: women,
      find: 'Nghị quyết số 02/NQ-BCH ngày 12/01/2017 của',
      replace: '⟦Nghị quyết số      /NQ-BCH⟧ ngày 12/01/2017 của',
    },
    says(department, 'Thực hiện ⟦Kế hoạch số 15/KH-UBND ngày … tháng … năm 2026⟧ của Ủy ban nhân dân tỉnh về dữ liệu.'),
    says(province, 'Thực hiện ⟦Kế hoạch số …-KH/TU⟧ của Tỉnh ủy.', { stage: 'final' }),
  ]),
  ...all('VD016', [
    { file: ubnd, find: 'Thực hiện Quyết định số 329', replace: 'Thực hiện ⟦Nghị quyết⟧ số 329' },
    { file: department, find: 'Nghị định số 171', replace: '⟦Nghị quyết⟧ số 171' },
    { file: province2017, find: 'Thực hiện Thông báo số', replace: 'Thực hiện ⟦Chỉ thị⟧ số' },
    { file: youth, find: 'Chương trình số 21', replace: '⟦Kế hoạch⟧ số 21' },
  ]),
  ...all('VD017', [
    { file: women, find: '20/4/2017 của Ủy ban nhân dân tỉnh', replace: '20/4/2017 của ⟦UBND⟧ tỉnh' },
    { file: department, find: 'năm 2026 của Hội đồng nhân dân tỉnh Sơn Hà', replace: 'năm 2026 của ⟦HĐND⟧ tỉnh Sơn Hà' },
    { file: friendship, find: '26/12/2014 của Ban Chấp hành', replace: '26/12/2014 của ⟦BCH⟧' },
  ]),
  ...all('VD018', [
    { file: ubnd, find: 'số 329/QĐ-TTg', replace: 'số 329/QĐ⟦–⟧TTg' },
    { file: women, find: 'số 47/KH-UBND', replace: 'số 47/KH⟦‑⟧UBND' },
    { file: province2017, find: 'số 312-TB/TU', replace: 'số 312⟦—⟧TB/TU' },
  ]),
  ...all('VD019', [
    { file: ubnd, find: 'số 329/QĐ-TTg', replace: 'số 329/⟦QĐ-Ttg⟧' },
    { file: women, find: 'số 47/KH-UBND', replace: 'số 47/⟦kh-ubnd⟧' },
    { file: department, find: '26/NQ-HĐND', replace: '26/⟦NQ-HDND⟧' },
    { file: youth, find: '21-CTr/TĐTN-VP', replace: '21-⟦CTR/TĐTN-VP⟧' },
  ]),
  ...all('VD020', [
    { file: women, find: 'số 02/NQ-BCH', replace: 'số ⟦2⟧/NQ-BCH' },
    { file: commune, find: '03-CTr/ĐU', replace: '⟦3⟧-CTr/ĐU' },
    { file: friendship, find: '03/NQ-BCH', replace: '⟦3⟧/NQ-BCH' },
  ]),
  ...all('VD021', [
    { file: women, find: 'ngày 12/01/2017 của', replace: '⟦ngày 12 tháng 01 năm 2017⟧ của' },
    { file: department, find: 'ngày 30 tháng 6 năm 2025', replace: 'ngày ⟦30/6/2025⟧' },
    { file: commune, find: 'ngày 18/3/2026', replace: '⟦ngày 18 tháng 3 năm 2026⟧' },
  ]),
  ...all('VD022', [
    says(ubnd, 'Thực hiện ⟦Điều 7 khoản 2⟧ Nghị định số 61/2015/NĐ-CP ngày 15/7/2015 của Chính phủ về chính sách việc làm.'),
    says(department, 'Áp dụng ⟦khoản 3 điểm a Điều 12⟧ Nghị định số 171/2025/NĐ-CP.'),
    says(friendship, 'Thực hiện ⟦Điều 9, khoản 1, điểm b⟧ của Luật Giáo dục.'),
  ]),
  ...all('VD023', [
    says(ubnd, 'Thực hiện ⟦khoản 2, Điều 7⟧ Nghị định số 61/2015/NĐ-CP ngày 15/7/2015 của Chính phủ về chính sách việc làm.'),
    says(department, 'Áp dụng ⟦điểm a, khoản 3, Điều 12⟧ Nghị định số 171/2025/NĐ-CP.'),
    says(women, 'Thực hiện ⟦điểm b, khoản 1 Điều 15⟧ Luật Bảo vệ môi trường.'),
  ]),
  ...all('VD024', [
    says(ubnd, 'Thực hiện Luật Giáo dục số ⟦38/2005/QH11⟧ ở các trường.'),
    says(department, 'Áp dụng Luật Giao dịch điện tử số ⟦20/2023/QH15⟧ khi số hóa hồ sơ.'),
    says(women, 'Tuyên truyền Luật Bảo vệ môi trường (Luật số ⟦55/2014/QH13⟧) đến hội viên.'),
  ]),
  ...all('VD025', [
    { file: department, find: '171/2025/NĐ-CP', replace: '⟦171/NĐ-CP⟧' },
    says(ubnd, 'Thực hiện Nghị định số ⟦61/NĐ-CP⟧ ngày 15/7/2015 của Chính phủ về chính sách việc làm.'),
    says(women, 'Thực hiện Thông tư số ⟦12/TT-BTNMT⟧ ngày 15/7/2015 của Bộ Tài nguyên và Môi trường về phân loại rác.'),
  ]),
  ...all('VD026', [
    says(ubnd, 'Thực hiện Nghị quyết số 33-NQ/TW ngày 09/6/2014 của ⟦Ban Chấp hành Trung ương khóa XII⟧ về văn hóa, con người.'),
    says(department, 'Thực hiện Nghị quyết số 203/2025/⟦QH14⟧ ngày 16 tháng 6 năm 2025 của Quốc hội về Hiến pháp.'),
    { file: province2017, find: 'ngày 13/4/2007 của Bộ Chính trị', replace: 'ngày 13/4/2007 của ⟦Bộ Chính trị khóa XI⟧' },
  ]),
  ...all('VD027', [
    says(ubnd, 'Các sở cụ thể hóa ⟦Kế hoạch số 64/KH-UBND⟧ trước tháng 10.'),
    says(province, 'Các huyện ủy cụ thể hóa ⟦Kế hoạch số 58-KH/TU⟧.'),
    says(women, 'Các cấp Hội cụ thể hóa ⟦Kế hoạch số 36/KH-BTV⟧.'),
  ]),
  ...all('VD028', [
    { file: ubnd, find: 'Thực hiện Quyết định số 329', replace: 'Thực hiện Quyết định ⟦số:⟧ 329' },
    { file: women, find: 'Nghị quyết số 02', replace: 'Nghị quyết ⟦số:⟧ 02' },
    { file: commune, find: '    Chương trình số 03', replace: '    Chương trình ⟦Số:⟧ 03' },
  ]),
  ...all('VD029', [
    says(ubnd, 'Thực hiện ⟦Luật sửa đổi, bổ sung một số điều⟧ năm 2009.'),
    says(department, 'Áp dụng ⟦Luật Sửa đổi, bổ sung một số điều⟧ ngày 24 tháng 6 năm 2025.'),
    says(women, 'Phổ biến ⟦Pháp lệnh sửa đổi, bổ sung một số điều⟧ năm 2008.'),
  ]),
]
