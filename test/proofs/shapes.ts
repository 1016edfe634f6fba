/** Plans built like real ones, in a few invented words: what matters is how their sections, labels, recipients and signatures stand. */
export const shapes = [
  {
    // Numbered paragraphs beside titled ones on one level, bullets under a title, a section of one sentence.
    name: 'women’s union: numbered paragraphs with and without titles',
    yaml: `
the_thuc: hoi_lhpn
co_quan: { chu_quan: Hội LHPN Việt Nam, ban_hanh: Ban Chấp hành tỉnh Sơn Hà, viet_tat: BTV }
so: 41
dia_danh: Sơn Hà
ngay_ban_hanh: 2017-05-12
trich_yeu: Vận động hội viên giữ gìn nghề dệt truyền thống “khung cửi nhà mình”
mo_dau: |
  Ban Thường vụ Hội xây dựng kế hoạch giữ gìn nghề dệt ở các xã vùng cao với những việc như sau:
noi_dung:
  - muc_dich:
      tieu_de: Mục đích, yêu cầu
      noi_dung:
        - doan: Hội viên hiểu giá trị của nghề; biết khung cửi nào còn dùng được.
        - doan: Mỗi chi hội chọn một việc vừa sức, làm đến nơi đến chốn.
  - nhiem_vu:
      tieu_de: Nhiệm vụ trọng tâm
      noi_dung:
        - tieu_de: Kể lại chuyện nghề
          noi_dung: |
            Các cấp Hội ghi lời kể của người thợ lớn tuổi, chú ý ba điều:

            - Cách chọn sợi theo mùa và cách nhuộm bằng lá rừng.
            - Tên gọi từng hoa văn;
              nơi phát sinh của hoa văn ấy.
        - doan: Mượn nhà văn hóa xã làm nơi học nghề vào ngày Chủ nhật.
        - tieu_de: "Đón khách phương xa:"
          doan: Chi hội cử người giới thiệu, không thu tiền.
  - kinh_phi: Từ quỹ Hội và đóng góp tự nguyện.
  - to_chuc_thuc_hien:
      noi_dung:
        - don_vi: Hội LHPN tỉnh
          noi_dung: |
            - Soạn tài liệu mỏng, dễ đọc.
            - Đi thăm từng huyện.
        - don_vi: Các huyện, thị Hội
          noi_dung: |
            Báo cáo định kỳ trước ngày 15/6 và ngày 10/12 hằng năm về Ban Thường vụ.
ket_thuc: Trên đây là kế hoạch giữ gìn nghề dệt của Ban Thường vụ Hội
noi_nhan: { gui: [Ban Gia đình TW Hội, Các đơn vị trực thuộc], luu: [VT, Ban Gia đình] }
ky: { thay_mat: Ban Thường vụ, chuc_vu: Phó Chủ tịch, ho_ten: Lò Thị Mây }
`,
  },
  {
    // Four levels with capitals on top, labels that jump and repeat, titles that end with a colon, a signature note.
    name: 'friendship union: A over I over 1 over 1, misnumbered',
    yaml: `
the_thuc: huu_nghi
co_quan: { ban_hanh: [Liên hiệp các tổ chức hữu nghị, tỉnh Sơn Hà] }
so: "09"
ky_hieu: KH-LH
dia_danh: Sơn Hà
ngay_ban_hanh: 2014-12-27
trich_yeu: Gặp gỡ bạn bè quốc tế năm 2015
danh_so: A.
noi_dung:
  - muc_dich:
      tieu_de: "Mục đích, yêu cầu:"
      noi_dung: |
        Giữ liên lạc với người từng sống ở tỉnh.
        Mời họ về thăm trường cũ, bến cũ.
  - nhiem_vu:
      tieu_de: "Nội dung, phương thức thực hiện:"
      danh_so: I.
      noi_dung:
        - tieu_de: Công tác đối ngoại nhân dân (ĐNND)
          danh_so: "1."
          noi_dung:
            - tieu_de: "Tìm hiểu, ghi chép:"
              noi_dung: |
                - Lập sổ địa chỉ & số điện thoại.
                - Hỏi chuyện từng gia đình.
            - tieu_de: Gặp mặt.
              danh_so: "1."
              noi_dung:
                - doan: Mồng Hai Tết mời trà.
                - doan: Ngày Trẻ em thi vẽ.
                - { nhan: "6.", doan: "Câu lạc bộ tiếng Anh họp mỗi tháng." }
            - { nhan: "4.", tieu_de: "Đào tạo:", noi_dung: "- Gửi hai người đi học." }
        - tieu_de: Công tác viện trợ (PCPNN).
          danh_so: "1."
          noi_dung:
            - { tieu_de: Vận động, noi_dung: "- Tiếp đoàn khảo sát\\n- Cảm ơn bằng thư tay" }
  - to_chuc_thuc_hien:
      tieu_de: "Tổ chức thực hiện:"
      noi_dung: Thường trực Liên hiệp họp giao ban hằng tháng.
noi_nhan: { gui: [Uỷ ban MTTQVN tỉnh (b/c), Sở Ngoại vụ; Sở Kế hoạch & Đầu tư], luu: VPLH }
ky: { thay_mat: Thường trực Liên hiệp, chuc_vu: Chủ tịch, ghi_chu: (Đã ký), ho_ten: Y Thanh Niê }
`,
  },
  {
    // Two titled clauses, bullets of several sentences, a group among the recipients, a deputy who signs for the chairman.
    name: 'people’s committee: bullets under titles, signed for the chairman',
    yaml: `
the_thuc: nha_nuoc
co_quan: { ban_hanh: [Ủy ban nhân dân, tỉnh Sơn Hà], viet_tat: UBND }
so: 88
dia_danh: Sơn Hà
ngay_ban_hanh: 17/08/2017
trich_yeu: Thực hiện Chương trình “Bến nước sạch” ở các xã ven sông
noi_dung:
  - muc_dich:
      tieu_de: Mục đích, yêu cầu
      noi_dung:
        - { tieu_de: Mục đích, noi_dung: "Mỗi bến nước có người trông nom và có bảng nội quy." }
        - tieu_de: Yêu cầu
          noi_dung: |
            Làm từ bến đông người trước.

            Không để việc dở dang qua mùa lũ.
  - nhiem_vu:
      tieu_de: Nhiệm vụ, giải pháp
      noi_dung:
        - tieu_de: Dọn bến
          noi_dung: |
            - Sở Xây dựng chủ trì khảo sát 30 bến. Kết quả gửi các huyện trước ngày 01/10/2017.
            - Các huyện huy động dân công; ưu tiên bến có trường học.
        - { tieu_de: Giữ bến, noi_dung: "- Thôn lập tổ tự quản.\\n- Hết năm bình xét bến đẹp." }
  - to_chuc_thuc_hien: |
      - Trên cơ sở kế hoạch này, các huyện lập kế hoạch riêng.
      - Có vướng mắc thì báo về Sở Xây dựng.
noi_nhan:
  gui: [Bộ Xây dựng, { ten: TT, gom: [Tỉnh ủy, HĐND tỉnh] }, "Các sở, ban, ngành"]
  luu: [VT, Th08]
ky: { ky_thay: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Trần Văn Bến }
`,
  },
  {
    // "I -" above, a clause whose numbers begin at 2, numbered paragraphs that name who acts.
    name: 'provincial Party committee: dashed Roman sections, numbers from 2',
    yaml: `
the_thuc: dang
co_quan: { ban_hanh: Tỉnh ủy Sơn Hà }
so: 33
ky_hieu: KH/TU
dia_danh: Sơn Hà
ngay_ban_hanh: 2022-09-30
trich_yeu: triển khai việc đọc sách trong sinh hoạt chi bộ
danh_so: "I -"
noi_dung:
  - muc_dich:
      tieu_de: Mục đích, yêu cầu
      noi_dung:
        - { tieu_de: Mục đích, noi_dung: "- Đảng viên có thói quen đọc.\\n- Chi bộ có tủ sách chung." }
        - { tieu_de: Yêu cầu, noi_dung: "Thiết thực, không hình thức." }
  - nhiem_vu:
      tieu_de: Nội dung thực hiện
      noi_dung:
        - { nhan: "2.", tieu_de: Chọn sách, noi_dung: "Mỗi quý một cuốn.\\n\\nNgười giới thiệu do chi bộ phân công." }
        - { nhan: "3.", tieu_de: Nói chuyện sách, noi_dung: "Mỗi buổi không quá 30 phút." }
  - to_chuc_thuc_hien:
      noi_dung:
        - doan: Cấp ủy các cấp đưa việc đọc vào chương trình sinh hoạt.
        - doan: Ban Tuyên giáo Tỉnh ủy theo dõi, báo cáo Ban Thường vụ.
noi_nhan:
  gui: [Ban Bí thư Trung ương Đảng (báo cáo), Các đ/c Tỉnh ủy viên, "CPVP, CVK2"]
  luu: Văn phòng Tỉnh ủy
ky: { thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Hồ Thị Sách }
`,
  },
  {
    // Numbered paragraphs from 2, a title with prose and bullets, an archive line with a plus sign.
    name: 'provincial Party committee: paragraphs and bullets, archive with a plus',
    yaml: `
the_thuc: dang
co_quan: { ban_hanh: Tỉnh ủy Sơn Hà }
so: 71
ky_hieu: KH/TU
dia_danh: Sơn Hà
ngay_ban_hanh: 2017-06-05
trich_yeu: Chăm lo vườn thuốc nam của trạm y tế
mo_dau: Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau;
noi_dung:
  - muc_dich:
      tieu_de: Mục đích, yêu cầu
      noi_dung:
        - { nhan: "2.", doan: "Phát huy vai trò của thầy thuốc làng; giữ bài thuốc hay." }
  - nhiem_vu:
      tieu_de: Nhiệm vụ và giải pháp
      noi_dung:
        - tieu_de: Trồng cây thuốc
          noi_dung: |
            Mỗi trạm dành một khoảnh đất, trong đó lưu ý:

            - Cây dễ trồng trước, cây quý sau.
              + Có bảng tên từng cây.
              + Có người tưới ngày nghỉ.
            - Không phun thuốc trừ sâu.
        - { nhan: "3.", tieu_de: Dạy nghề, noi_dung: "Mở lớp ngắn ngày." }
  - to_chuc_thuc_hien:
      noi_dung:
        - doan: Các ban đảng hướng dẫn theo ngành dọc.
        - doan: Ban Dân vận Tỉnh ủy tổng hợp, báo cáo.
noi_nhan: { gui: [Văn phòng Trung ương, "Các BCS đảng, Đảng đoàn; các huyện ủy"], luu: VPTU + TH }
ky: { thay_mat: Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Trần Văn Thuốc }
`,
  },
] as const
