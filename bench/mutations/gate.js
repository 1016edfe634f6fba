/** Defects that only the gate, or a status, brings out. What the finding must point at stands in ⟦ ⟧. */
const ubnd = 'ke-hoach-ubnd'
const department = 'ke-hoach-so-noi-vu'
const commune = 'ke-hoach-dang-uy-xa'
const province = 'ke-hoach-tinh-uy'
const women = 'ke-hoach-hoi-phu-nu'

/** The number, place or day taken away; the key of the form is what the finding points at. */
const without = (file, family, line) => ({
  code: 'TT006',
  file,
  stage: 'final',
  edits: [
    { find: `\nthe_thuc: ${family}`, replace: `\n⟦the_thuc⟧: ${family}` },
    { find: line, replace: '' },
  ],
})
const decided = (file, so, decision) => ({
  code: 'TT153',
  file,
  stage: 'final',
  find: so,
  replace: `ban_hanh_kem: ${decision}\n`,
})

export const mutations = [
  without(department, 'nha_nuoc', 'so: 127\n'),
  without(commune, 'dang', 'dia_danh: Hòa Phú\n'),
  without(commune, 'dang', 'ngay_ban_hanh: 2026-07-06\n'),
  { code: 'TT150', file: department, find: '\nso: 127', replace: '\ntrang_thai: du_thao\nso: ⟦127⟧' },
  { code: 'TT150', file: commune, find: '\nso: 18', replace: '\ntrang_thai: trinh_ky\nso: ⟦18⟧' },
  { code: 'TT150', file: ubnd, find: '\nso: 64', replace: '\ntrang_thai: trinh_ky\nso: ⟦64⟧' },
  { code: 'TT151', file: department, find: '\nso: 127', replace: '\nlan_du_thao: ⟦2⟧\nso: 127', stage: 'final' },
  { code: 'TT151', file: province, find: '\nso: 58', replace: '\nlan_du_thao: ⟦1⟧\nso: 58' },
  { code: 'TT151', file: women, find: '\nso: 36', replace: '\nlan_du_thao: ⟦3⟧\nso: 36', stage: 'final' },
  { code: 'TT152', file: department, find: '\nso: 127', replace: '\ntrang_thai: du_thao\nso: ⟦127⟧', stage: 'final' },
  { code: 'TT152', file: commune, find: '\nso: 18', replace: '\ntrang_thai: trinh_ky\nso: ⟦18⟧', stage: 'final' },
  { code: 'TT152', file: women, find: '\nso: 36', replace: '\ntrang_thai: trinh_ky\nso: ⟦36⟧', stage: 'final' },
  decided(
    department,
    'so: 127\ndia_danh: Sơn Hà\nngay_ban_hanh: 2026-10-19\n',
    '{loai: ⟦Quyết định⟧, ky_hieu: QĐ-SNV, ngay: 2026-10-19}',
  ),
  decided(department, 'so: 127\ndia_danh: Sơn Hà\nngay_ban_hanh: 2026-10-19\n', '{loai: ⟦Quyết định⟧, so: 90, ky_hieu: QĐ-SNV}'),
  decided(department, 'so: 127\ndia_danh: Sơn Hà\nngay_ban_hanh: 2026-10-19\n', '{loai: ⟦Quyết định⟧, so: 90, ngay: 2026-10-19}'),
]
