const phrases = [
  'rà soát hồ sơ, tài liệu còn lưu giữ tại các phòng',
  'lập danh mục theo từng năm và từng phông lưu trữ',
  'bố trí người trực tại bộ phận tiếp nhận',
  'kiểm tra việc cập nhật dữ liệu vào ngày làm việc cuối tuần',
  'hướng dẫn xã, phường cách quét và đặt tên tệp',
  'tổng hợp khó khăn, vướng mắc để tháo gỡ kịp thời',
  'nghiệm thu từng đợt, có biên bản của hai bên',
  'giữ bản gốc nguyên trạng, không tháo rời tập',
  'công khai kết quả tại trụ sở và trên trang thông tin',
  'đối chiếu số liệu với sổ đăng ký văn bản',
]
const openings = ['Văn phòng', 'Phòng Tổ chức', 'Trung tâm Lưu trữ', 'Thanh tra', 'Bộ phận kế toán']

/** A paragraph of so many words. The same number always makes the same words: there is no chance in it. */
function paragraph(number, count) {
  const words = openings[number % openings.length].split(' ')
  for (let turn = 0; words.length < count; turn++) words.push(...phrases[(number * 7 + turn * 3) % phrases.length].split(' '))
  return `${words.slice(0, count).join(' ').replace(/,$/, '')}.`
}

/**
 * A valid plan of so many paragraphs: sections of numbered tasks, each with prose below its title.
 * @param {{ paragraphs: number, words: number, extra?: string }} size `words` in each paragraph; `extra` stands at the end of the file
 */
export function samplePlan({ paragraphs, words, extra = '' }) {
  const perTask = Math.max(1, Math.ceil(paragraphs / 200))
  const tasks = Math.ceil(paragraphs / perTask)
  const task = (at) => {
    const count = Math.min(perTask, paragraphs - at * perTask)
    const prose = Array.from({ length: count }, (_, index) => `            ${paragraph(at * perTask + index, words)}\n`).join(
      '\n',
    )
    return `        - tieu_de: Nhiệm vụ thứ ${at + 1} của năm\n          noi_dung: |\n${prose}`
  }
  return `the_thuc: nha_nuoc
co_quan: { chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV }
so: 15
dia_danh: Sơn Hà
ngay_ban_hanh: 2026-10-05
trich_yeu: Số hóa hồ sơ lưu trữ của tỉnh năm 2027
can_cu:
  - Luật Lưu trữ ngày 21 tháng 6 năm 2024
mo_dau: |
  Sở Nội vụ ban hành Kế hoạch số hóa hồ sơ lưu trữ của tỉnh năm 2027 như sau:
noi_dung:
  - muc_dich: |
      Đưa hồ sơ của kho lưu trữ lên hệ thống chung của tỉnh để việc tra cứu được nhanh, chính xác.
  - nhiem_vu:
      noi_dung:
${Array.from({ length: tasks }, (_, at) => task(at)).join('')}
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc và báo cáo Giám đốc Sở trước ngày 20 tháng 12 năm 2027.
ket_thuc: |
  Trên đây là Kế hoạch số hóa hồ sơ lưu trữ năm 2027 của Sở Nội vụ
noi_nhan: { gui: [UBND tỉnh (báo cáo), Giám đốc Sở], luu: [VT, VP] }
ky: { chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An }
${extra}`
}
