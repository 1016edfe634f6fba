import type { ExampleFile } from '../repository-rule.ts'

/** One of the tasks that the province's plan gives. */
export const training = 'Bồi dưỡng kỹ năng số cho công chức cấp xã'

/** A province's plan that gives tasks to a department: the examples carry it out. */
export const sampleParent: ExampleFile = {
  name: '210-ubnd.plan.yaml',
  yaml: `co_quan: {ban_hanh: Ủy ban nhân dân tỉnh Sơn Hà, viet_tat: UBND}
so: 210
ngay_ban_hanh: 2026-09-02
trich_yeu: Chuyển đổi số năm 2027
ky_ke_hoach: 2027
mo_dau: |
  Thực hiện Chương trình công tác năm 2027, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Số hóa hồ sơ lưu trữ lịch sử
          chu_tri: Sở Nội vụ
          thoi_han: trước ngày 30/6/2027
        - tieu_de: ${training}
          chu_tri: Sở Nội vụ
          thoi_han: Quý III/2027
  - to_chuc_thuc_hien: |
      Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
}

/** The department's plan, with its two tasks and one more key. */
export function sampleChild(first: string, second: string, more = ''): ExampleFile {
  return {
    name: '15-snv.plan.yaml',
    yaml: `${more === '' ? '' : `${more}\n`}thuc_hien: {so: 210, ky_hieu: KH-UBND, ngay: 2026-09-02, co_quan: Ủy ban nhân dân tỉnh}
mo_dau: |
  Thực hiện Kế hoạch số 210/KH-UBND ngày 02/9/2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2027, Sở Nội vụ ban hành Kế hoạch như sau:
noi_dung:
  - muc_dich: |
      Đưa hồ sơ giấy lên hệ thống dùng chung của tỉnh.
  - nhiem_vu:
      noi_dung:
        - tieu_de: Số hóa hồ sơ lưu trữ lịch sử
          chu_tri: Trung tâm Lưu trữ lịch sử
          thoi_han: ${first}
        - tieu_de: ${second}
          chu_tri: Phòng Công chức, viên chức
          thoi_han: tháng 8/2027
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc việc thực hiện Kế hoạch này.`,
  }
}
