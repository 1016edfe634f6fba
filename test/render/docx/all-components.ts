import { stringify } from 'yaml'

/** A plan that uses every component of a form, in the words of an issuer of its family. */
export interface Sample {
  readonly the_thuc: string
  readonly ngay: string
  readonly chu_quan: string
  readonly ban_hanh: string | readonly string[]
  readonly viet_tat: string
  /** The author named under the type (Party). */
  readonly tac_gia?: string
  readonly trich_yeu: string
  readonly luu: string | readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

/** YAML of a plan with every component, `more` put over its top-level keys; a key set to undefined is left out. */
export function allComponents(sample: Sample, more: Fields = {}): string {
  const { the_thuc, ngay, chu_quan, ban_hanh, viet_tat, tac_gia, trich_yeu, luu } = sample
  const plan: Fields = {
    the_thuc,
    co_quan: { chu_quan, ban_hanh, viet_tat },
    tac_gia,
    so: 7,
    dia_danh: 'Sơn Hà',
    ngay_ban_hanh: ngay,
    trich_yeu,
    do_mat: 'Mật',
    do_khan: 'Thượng khẩn',
    luu_hanh: 'Lưu hành nội bộ',
    lan_du_thao: 2,
    can_cu: [
      'Luật Lưu trữ ngày 21 tháng 6 năm 2024',
      'Nghị quyết số 18-NQ/TU ngày 02 tháng 12 năm 2025 của Tỉnh ủy Sơn Hà về chuyển đổi số',
      'Theo đề nghị của Văn phòng',
    ],
    mo_dau: 'Cơ quan ban hành Kế hoạch với những nội dung sau đây:\n',
    noi_dung: sections,
    hien_phan_cong: 'dong',
    ket_thuc: 'Trên đây là Kế hoạch của năm 2027; có vướng mắc thì phản ánh về cơ quan ban hành\n',
    noi_nhan: {
      gui: [
        'Cơ quan cấp trên (báo cáo)',
        { ten: 'Các đơn vị trực thuộc', gom: ['Đơn vị thứ nhất', 'Đơn vị thứ hai'] },
        'Các cơ quan phối hợp (thực hiện)',
      ],
      luu,
    },
    nguoi_soan: 'LMT',
    so_ban: 125,
    dia_chi: 'Số 12 đường Hòa Bình, xã Sơn Trung; điện thoại: 0255 000 000; thư điện tử: vanphong@sonha.vn',
    ky: { ky_thay: 'Giám đốc', chuc_vu: 'Phó Giám đốc', ghi_chu: '(Đã ký)', ho_ten: 'Trịnh Thu Hằng' },
    phu_luc: [
      { ten: 'Bảng phân công nhiệm vụ', kho_giay: 'ngang', phan_cong: true },
      {
        ten: 'Dự toán kinh phí',
        noi_dung: ['Số liệu tạm tính theo mức giá của năm 2026.', { bang: spannedTable }, 'Phụ lục này thay cho dự toán đã gửi'],
      },
    ],
    ...more,
  }
  return stringify(Object.fromEntries(Object.entries(plan).filter(([, value]) => value !== undefined)), { lineWidth: 0 })
}

const spannedTable = {
  ten: 'Bảng 2. Kinh phí theo năm',
  dau_bang: [
    [
      { o: 'TT', gop_hang: 2 },
      { o: 'Nội dung chi', gop_hang: 2 },
      { o: 'Kinh phí (đồng)', gop_cot: 2 },
    ],
  ],
  cot: [
    { rong: 8, can: 'giua' },
    { rong: 42 },
    { tieu_de: 'Năm 2026', rong: 25, can: 'phai' },
    { tieu_de: 'Năm 2027', rong: 25, can: 'phai' },
  ],
  hang: [
    { nhom: 'I. Chuẩn bị' },
    ['1', 'Khảo sát hiện trạng kho', '38.000.000', { o: '52.400.000', gop_hang: 2 }],
    ['2', 'Biên soạn tài liệu', '96.000.000'],
    [{ o: 'Cộng hai khoản', gop_cot: 2 }, '134.000.000', '52.400.000'],
  ],
}

const sections = [
  {
    muc_dich: {
      tieu_de: 'Mục đích, yêu cầu',
      noi_dung: [
        {
          tieu_de: 'Mục đích',
          noi_dung:
            'Chuyển hồ sơ giấy sang **dạng số** để *tra cứu nhanh* theo quy chuẩn[^1].\n\n[^1]: Quy chuẩn do cơ quan quản lý ngành ban hành.\n',
        },
        {
          tieu_de: 'Yêu cầu',
          noi_dung: '- Rõ người, rõ việc.\n  + Mỗi việc một người chịu trách nhiệm.\n- Không gián đoạn việc tra cứu.\n',
        },
      ],
    },
  },
  {
    nhiem_vu: {
      noi_dung: [
        {
          tieu_de: 'Rà soát hồ sơ',
          noi_dung: [
            {
              tieu_de: 'Thống kê theo phông',
              noi_dung: [
                { tieu_de: 'Kho chính', noi_dung: 'Đếm từng giá kệ trong kho.' },
                { doan: 'Kho phụ chỉ thống kê một lần.' },
              ],
            },
            { doan: 'Lập danh mục hồ sơ phải số hóa.' },
          ],
          chu_tri: 'Trung tâm Lưu trữ',
          phoi_hop: ['Văn phòng', 'Các phòng chuyên môn'],
          thoi_han: 'Trước ngày 31 tháng 3 năm 2027',
          san_pham: 'Danh mục được phê duyệt',
        },
        {
          tieu_de: 'Số hóa',
          danh_so: '1.1.',
          noi_dung: [
            { tieu_de: 'Quét tài liệu', noi_dung: 'Quét hai mặt, độ phân giải 300 điểm ảnh.' },
            { tieu_de: 'Ký số từng tệp', noi_dung: 'Ký bằng chứng thư của cơ quan.' },
          ],
          chu_tri: 'Phòng Nghiệp vụ',
          thoi_han: 'Quý II năm 2027',
        },
        { tieu_de: 'Nghiệm thu', nhan: '5.', noi_dung: 'Nghiệm thu theo từng phông.' },
        {
          tieu_de: 'Chỉ tiêu',
          danh_so: '-',
          noi_dung: [
            { doan: 'Chỉ tiêu thứ nhất là tỷ lệ hồ sơ đã quét.' },
            '| Năm | Tỷ lệ |\n|:--|--:|\n| 2026 | 40% |\n| 2027 | 100% |\n',
            'Số liệu lấy đến hết tháng 12 hằng năm.',
          ],
        },
      ],
    },
  },
  { kinh_phi: 'Từ nguồn ngân sách được giao, chi tiết tại Phụ lục kèm theo.\n' },
  { to_chuc_thuc_hien: { noi_dung: [{ don_vi: 'Văn phòng', noi_dung: 'Bố trí kinh phí, đôn đốc tiến độ.' }] } },
]
