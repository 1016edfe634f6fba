const spelling = (avoided, preferred) => ({ spellings: new Map([[avoided, preferred]]) })
const offices = {
  units: ['Văn phòng Sở', 'Phòng Công chức, viên chức', 'Trường Chính trị tỉnh Sơn Hà'],
  hang: { signers: [{ name: 'Trịnh Thu Hằng', positions: ['Phó Giám đốc'] }] },
  vinh: { signers: [{ name: 'Trần Quang Vĩnh', positions: ['Phó Chủ tịch'] }] },
  loi: { signers: [{ name: 'Phan Văn Lợi', positions: ['Bí thư', 'Bí thư Đảng ủy'] }] },
  vy: { signers: [{ name: 'Lương Khánh Vy', positions: ['Phó Bí thư'] }] },
}
const chief = { signers: [{ name: 'Trịnh Thu Hằng', positions: ['Giám đốc'] }] }
const name = (find, replace) => ({ find: `ho_ten: ${find}`, replace: `ho_ten: ⟦${replace}⟧` })
const position = (find, replace) => ({ find: `chuc_vu: ${find}`, replace: `chuc_vu: ⟦${replace}⟧` })

export const mutations = [
  {
    code: 'NB001',
    file: 'ke-hoach-so-noi-vu',
    find: 'nắm chắc nghiệp vụ',
    replace: '⟦nắm vững⟧ nghiệp vụ',
    house: spelling('nắm vững', 'nắm chắc'),
  },
  {
    code: 'NB001',
    file: 'ke-hoach-ubnd',
    find: 'Vận động mỗi gia đình',
    replace: '⟦Cổ động⟧ mỗi gia đình',
    house: spelling('cổ động', 'vận động'),
  },
  {
    code: 'NB001',
    file: 'ke-hoach-huu-nghi',
    find: 'Mở chuyên mục “Chuyện làng tôi”',
    replace: 'Mở ⟦trang mục⟧ “Chuyện làng tôi”',
    house: spelling('trang mục', 'chuyên mục'),
  },
  {
    code: 'NB002',
    file: 'ke-hoach-tinh-uy',
    find: 'Tạo chuyển biến rõ trong nhận thức',
    replace: '⟦Từng bước⟧ tạo chuyển biến rõ trong nhận thức',
    house: { forbidden: ['từng bước'] },
  },
  {
    code: 'NB002',
    file: 'ke-hoach-tinh-doan',
    find: 'Chăm lo cho thiếu nhi',
    replace: 'Chăm lo ⟦nhiều hơn nữa⟧ cho thiếu nhi',
    house: { forbidden: ['nhiều hơn nữa'] },
  },
  {
    code: 'NB002',
    file: 'ke-hoach-hoi-phu-nu',
    find: 'không chạy theo số lượng',
    replace: 'không chạy theo ⟦thành tích⟧',
    house: { forbidden: ['thành tích'] },
  },
  {
    code: 'NB003',
    file: 'ke-hoach-dang-uy-xa',
    edits: [
      {
        find: 'trich_yeu: kiểm tra việc lãnh đạo, chỉ đạo cải cách thủ tục hành chính và chuyển đổi số năm 2026',
        replace: 'trich_yeu: ⟦kiểm tra việc lãnh đạo, chỉ đạo cải cách thủ tục hành chính và chuyển đổi số năm 2026⟧',
      },
      { find: 'công khai, dân chủ, khách quan', replace: 'công khai, khách quan' },
    ],
    house: { required: ['công khai, dân chủ'] },
  },
  {
    code: 'NB003',
    file: 'ke-hoach-ubnd',
    edits: [
      {
        find: 'trich_yeu: Phát triển văn hóa đọc trong cộng đồng trên địa bàn tỉnh Sơn Hà giai đoạn 2017 - 2020',
        replace: 'trich_yeu: ⟦Phát triển văn hóa đọc trong cộng đồng trên địa bàn tỉnh Sơn Hà giai đoạn 2017 - 2020⟧',
      },
      { find: 'phải có địa chỉ, có thời hạn', replace: 'phải có địa chỉ, có ngày hoàn thành' },
    ],
    house: { required: ['có địa chỉ, có thời hạn'] },
  },
  {
    code: 'NB003',
    file: 'ke-hoach-tinh-uy-2017',
    edits: [
      {
        find: 'trich_yeu: đẩy mạnh công tác khuyến học, khuyến tài, xây dựng xã hội học tập đến năm 2020',
        replace: 'trich_yeu: ⟦đẩy mạnh công tác khuyến học, khuyến tài, xây dựng xã hội học tập đến năm 2020⟧',
      },
      { find: 'có người chịu trách nhiệm và có thời hạn', replace: 'có người phụ trách và có thời hạn' },
    ],
    house: { required: ['có người chịu trách nhiệm'] },
  },
  {
    code: 'NB004',
    file: 'ke-hoach-so-noi-vu',
    find: 'chu_tri: Văn phòng Sở',
    replace: 'chu_tri: ⟦Phòng Tổ chức cán bộ⟧',
    house: { units: offices.units },
  },
  {
    code: 'NB004',
    file: 'ke-hoach-ubnd',
    find: '            - Hội Liên hiệp Phụ nữ tỉnh\n            - Tỉnh đoàn',
    replace: '            - ⟦Hội Liên hiệp Phụ nữ tỉnh⟧\n            - Tỉnh đoàn',
    house: { units: ['Hội Người cao tuổi tỉnh'] },
  },
  {
    code: 'NB004',
    file: 'ke-hoach-ubnd',
    find: 'chu_tri: Thư viện tỉnh',
    replace: 'chu_tri: ⟦Thư viện tỉnh⟧',
    house: { units: ['Thư viện Khoa học tổng hợp tỉnh'] },
  },
  { code: 'NB005', file: 'ke-hoach-so-noi-vu', ...name('Trịnh Thu Hằng', 'Trịnh Thu Hằn'), house: offices.hang },
  { code: 'NB005', file: 'ke-hoach-ubnd', ...name('Trần Quang Vĩnh', 'Trần Quang Vinh'), house: offices.vinh },
  { code: 'NB005', file: 'ke-hoach-dang-uy-xa', ...name('Phan Văn Lợi', 'Đào Thị Mai'), house: offices.loi },
  { code: 'NB006', file: 'ke-hoach-so-noi-vu', ...position('Phó Giám đốc', 'Phó Giám đốc'), house: chief },
  { code: 'NB006', file: 'ke-hoach-tinh-doan', ...position('Phó Bí thư', 'Bí thư'), house: offices.vy },
  { code: 'NB006', file: 'ke-hoach-dang-uy-xa', ...position('Bí thư', 'Phó Bí thư'), house: offices.loi },
]
