/** The keys of each map in the order in which a plan is read: that of the printed form, and of schemas/plan.schema.json. */
const root = [
  'the_thuc',
  'ap_dung',
  'co_quan',
  'ten_loai',
  'tac_gia',
  'so',
  'ky_hieu',
  'dia_danh',
  'ngay_ban_hanh',
  'trich_yeu',
  'ky_ke_hoach',
  'thuc_hien',
  'ban_hanh_kem',
  'kinh_gui',
  'can_cu',
  'mo_dau',
  'danh_so',
  'noi_dung',
  'hien_phan_cong',
  'ket_thuc',
  'noi_nhan',
  'ky',
  'phu_luc',
  'trang_thai',
  'lan_du_thao',
  'do_mat',
  'do_khan',
  'luu_hanh',
  'nguoi_soan',
  'so_ban',
  'dia_chi',
]

const issuer = ['chu_quan', 'ban_hanh', 'viet_tat']
const recipients = ['gui', 'luu']
const signature = [
  'co_quan_ky',
  'thay_mat',
  'thua_lenh',
  'thua_uy_quyen',
  'ky_thay',
  'quyen',
  'chuc_vu',
  'kiem',
  'ghi_chu',
  'chuc_vu_khac',
  'ho_ten',
  'duyet',
]

const orders: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^$/, root],
  [/^\/co_quan$/, issuer],
  [/^\/noi_nhan$/, recipients],
  [/^\/ky(?:\/\d+)?$/, signature],
]

/**
 * The usual order of the keys in the map at a JSON Pointer; undefined where the author's order is printed (the fields of a task stand before or behind its
 * content as they are written).
 */
export function keyOrder(path: string): readonly string[] | undefined {
  return orders.find(([place]) => place.test(path))?.[1]
}
