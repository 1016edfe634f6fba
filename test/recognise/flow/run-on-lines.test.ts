import { describe, expect, it } from 'vitest'
import { flowOfText } from '../../../src/recognise/flow-of-text.ts'
import { recognise } from '../../../src/recognise/recognise.ts'
import { wordsOf } from '../../../src/recognise/words-of.ts'
import { differences, textsOf, wordsOfFlow } from './flow-views.ts'

const flowOf = (text: string) => flowOfText({ name: 'a.txt', text })
const partsOf = (text: string) => textsOf(flowOf(text))

const names = 'UBND XÃ HÒA PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM TRẠM Y TẾ Độc lập - Tự do - Hạnh phúc'
const head = `${names} Số: 08/KH-TYT Hòa Phú, ngày 05 tháng 02 năm 2026 KẾ HOẠCH Diệt lăng quăng năm 2026`
const bases =
  'Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2025; Căn cứ Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND xã. Trạm Y tế xây dựng kế hoạch như sau:'
const body =
  'I. MỤC TIÊU 1. Mục tiêu chung Không để dịch lớn xảy ra. 2. Mục tiêu cụ thể - Xử lý kịp thời mọi ổ dịch; - Vận động từng hộ. II. NỘI DUNG 1. Giám sát a) Giám sát ca bệnh; b) Giám sát muỗi. 2. Truyền thông: Phát thanh tháng 6. Kết thúc tháng 9. III. KINH PHÍ Ngân sách xã.'
const end = 'Trên đây là kế hoạch của Trạm Y tế./. Nơi nhận: - UBND xã (b/c); - Các thôn; - Lưu: VT. TRƯỞNG TRẠM Nguyễn Thị Lan'
const document = `${head} ${bases} ${body} ${end}`

describe('a cell that lost its line break', () => {
  it('holds the national title and the motto, each a line of its own', () => {
    const cell = 'TRƯỜNG THCS HÒA PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập – Tự do – Hạnh phúc'
    const [first, second] = partsOf(`${cell}\nSố: 3/KH-THCS Hòa Phú, ngày 05 tháng 9 năm 2026\nKẾ HOẠCH\nĐọc sách`)
    expect(first).toMatch(/VIỆT NAM$/u)
    expect(second).toBe('Độc lập – Tự do – Hạnh phúc')
    expect(partsOf('Nhân dân Việt Nam\nĐộc lập dân tộc là trên hết.')).toHaveLength(2)
  })
})

describe('a document on one line', () => {
  it('is taken apart before all that shows by itself that it begins a line', () => {
    expect(partsOf(document)).toEqual([
      'UBND XÃ HÒA PHÚ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'TRẠM Y TẾ',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 08/KH-TYT',
      'Hòa Phú, ngày 05 tháng 02 năm 2026',
      'KẾ HOẠCH',
      'Diệt lăng quăng năm 2026',
      'Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2025;',
      'Căn cứ Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND xã.',
      'Trạm Y tế xây dựng kế hoạch như sau:',
      'I. MỤC TIÊU',
      '1. Mục tiêu chung',
      'Không để dịch lớn xảy ra.',
      '2. Mục tiêu cụ thể',
      '- Xử lý kịp thời mọi ổ dịch;',
      '- Vận động từng hộ.',
      'II. NỘI DUNG',
      '1. Giám sát',
      'a) Giám sát ca bệnh;',
      'b) Giám sát muỗi.',
      '2. Truyền thông: Phát thanh tháng 6. Kết thúc tháng 9.',
      'III. KINH PHÍ',
      'Ngân sách xã.',
      'Trên đây là kế hoạch của Trạm Y tế./.',
      'Nơi nhận: - UBND xã (b/c); - Các thôn; - Lưu: VT.',
      'TRƯỞNG TRẠM',
      'Nguyễn Thị Lan',
    ])
  })

  it('loses no word, and each part stands where it stands', () => {
    const flow = flowOf(document)
    expect(differences(wordsOfFlow(flow), wordsOf(document))).toEqual([])
    for (const block of flow.blocks) {
      if (block.kind === 'table') continue
      const { offset } = block.locate(0)
      expect(document.slice(offset, offset + block.text.length)).toBe(block.text)
    }
  })

  it('is the plan that its lines would make', () => {
    const { plan } = recognise(flowOf(document), { today: { year: 2026, month: 3, day: 1 } })
    expect(plan.issuer.parent.map(({ value }) => value)).toEqual(['UBND xã Hòa Phú'])
    expect([plan.number?.value, plan.subject?.value, plan.issuedOn?.value]).toEqual([
      '08',
      'Diệt lăng quăng năm 2026',
      '2026-02-05',
    ])
    expect(plan.sections).toHaveLength(3)
    expect(plan.recipients?.archive.map(({ value }) => value)).toEqual(['VT'])
    expect(plan.signatures.map(({ name }) => name?.value)).toEqual(['Nguyễn Thị Lan'])
  })

  it('has parts A/ B/ and signs of lists behind titles in capitals', () => {
    const text = `TRƯỜNG THCS HÒA PHÚ KẾ HOẠCH HOẠT ĐỘNG NĂM HỌC 2026 – 2027 Năm học này nhà trường có nhiều thuận lợi. A/ ĐẶC ĐIỂM + Số lớp: 12 lớp. + Số học sinh: 400 em. 1/ Thuận lợi: - Đủ phòng học. B/ NHIỆM VỤ 1/ Dạy học: - Soạn bài đủ. Nơi nhận: - Phòng GDĐT; - Lưu: VT. HIỆU TRƯỞNG Trần Văn Bình`
    expect(partsOf(text)).toEqual([
      'TRƯỜNG THCS HÒA PHÚ',
      'KẾ HOẠCH HOẠT ĐỘNG NĂM HỌC 2026 – 2027',
      'Năm học này nhà trường có nhiều thuận lợi.',
      'A/ ĐẶC ĐIỂM',
      '+ Số lớp: 12 lớp.',
      '+ Số học sinh: 400 em.',
      '1/ Thuận lợi:',
      '- Đủ phòng học.',
      'B/ NHIỆM VỤ',
      '1/ Dạy học:',
      '- Soạn bài đủ.',
      'Nơi nhận: - Phòng GDĐT; - Lưu: VT.',
      'HIỆU TRƯỞNG',
      'Trần Văn Bình',
    ])
  })

  it('may begin with its type, and end without a signature', () => {
    const text = `KẾ HOẠCH triển khai tuần lễ chuyển đổi số trên địa bàn tỉnh Thực hiện Chỉ thị số 5/CT-UBND ngày 05/01/2026, Sở Nội vụ ban hành Kế hoạch như sau: ${body}`
    expect(partsOf(text).slice(0, 4)).toEqual([
      'KẾ HOẠCH',
      'triển khai tuần lễ chuyển đổi số trên địa bàn tỉnh',
      'Thực hiện Chỉ thị số 5/CT-UBND ngày 05/01/2026, Sở Nội vụ ban hành Kế hoạch như sau:',
      'I. MỤC TIÊU',
    ])
  })

  it('parts two who sign one for the other, and what a site wrote behind the name', () => {
    const text = `${body} Nơi nhận: - UBND tỉnh; - Lưu: VT, NC. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Cường Tải về máy`
    expect(partsOf(text).slice(-6)).toEqual([
      'Nơi nhận: - UBND tỉnh; - Lưu: VT, NC.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Lê Văn Cường',
      'Tải về máy',
    ])
  })
})

describe('a long paragraph', () => {
  it.each([
    'Các phòng phối hợp thực hiện ba việc: 1. Lập danh mục tài liệu cần số hóa của phòng mình và gửi Văn phòng Sở; 2. Bàn giao tài liệu theo đúng thứ tự trong danh mục; 3. Kiểm tra lại tài liệu sau khi đã quét, ký biên bản giao nhận từng đợt.',
    `Căn cứ các Nghị định của Chính phủ: số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020; số 113/2025/NĐ-CP ngày 03 tháng 6 năm 2025; số 120/2025/NĐ-CP ngày 11 tháng 6 năm 2025 và các văn bản hướng dẫn thi hành của Bộ Nội vụ, Bộ Khoa học và Công nghệ có liên quan;`,
    'Ở phần Nơi nhận của công văn, các đơn vị ghi đủ tên cơ quan; điểm a) khoản 2 Điều 9 nói rõ cách ghi, điểm b) nói về thứ tự. Đơn vị nào ghi sai thì sửa ngay trong ngày, báo cáo Văn phòng Sở trước 16 giờ để tổng hợp chung cho toàn cơ quan.',
  ])('is left whole: %s', (text) => {
    expect(partsOf(text)).toEqual([text])
  })

  it('takes milliseconds where it is made to be slow', () => {
    for (const unit of ['I. AB ', 'Nơi nhận: Lưu ', '1. A a) b ', 'KẾ HOẠCH A; Căn cứ ', 'TM. ỦY CHỦ TỊCH Nguyễn ', 'A B C D ']) {
      const text = unit.repeat(Math.ceil(200_000 / unit.length))
      const start = performance.now()
      flowOf(text)
      expect(performance.now() - start, unit).toBeLessThan(3000)
    }
  })
})
