/** A plan that uses every part of the model once; the tests of this folder break it in one place at a time. */
export const validPlan = `the_thuc: nha_nuoc
co_quan:
  chu_quan: UBND tỉnh Sơn Hà
  ban_hanh: Sở Nội vụ
  viet_tat: SNV
so: 15
dia_danh: Sơn Hà
ngay_ban_hanh: 2026-10-05
trich_yeu: Triển khai số hóa hồ sơ lưu trữ năm 2027
can_cu:
  - Luật Lưu trữ ngày 21 tháng 6 năm 2024
mo_dau: |
  Sở Nội vụ ban hành Kế hoạch như sau:
noi_dung:
  - muc_dich: |
      Chuyển hồ sơ giấy sang dạng số.
  - nhiem_vu:
      noi_dung:
        - Đoạn văn không đánh số.
        - tieu_de: Rà soát hồ sơ
          danh_so: a)
          chu_tri: Văn phòng Sở
          phoi_hop: [Phòng Tài chính, các phòng chuyên môn]
          thoi_han: 31/3/2027
noi_nhan:
  gui:
    - UBND tỉnh (báo cáo)
  luu: [VT, QLVTLT]
ky:
  chuc_vu: Giám đốc
  ho_ten: Nguyễn Văn An
phu_luc:
  - ten: Kinh phí dự kiến
    bang:
      cot: [{tieu_de: STT, rong: 10}, Nội dung]
      hang:
        - [1, Thuê máy quét]
`
