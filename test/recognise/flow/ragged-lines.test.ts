import { describe, expect, it } from 'vitest'
import { flowOfText } from '../../../src/recognise/flow-of-text.ts'
import { textsOf } from './flow-views.ts'

const flowOf = (lines: readonly string[]) => flowOfText({ name: 'a.txt', text: lines.join('\n') })
const asidesOf = (lines: readonly string[]) => flowOf(lines).asides.map(({ reason, text }) => [reason, text])

describe('lines that a site broke at no width', () => {
  it('are one paragraph up to the mark that ends it, titles apart', () => {
    const lines = [
      'Căn cứ Quyết định của Thủ tướng',
      'Chính phủ về chương trình trồng rừng trên địa bàn các tỉnh miền núi giai đoạn này;',
      'Căn cứ Kế hoạch số 5/KH-UBND ngày',
      '05/01/2026 của UBND tỉnh Sơn Hà về việc trồng cây ở các xã, phường trong năm',
      '2026;',
      'I. MỤC TIÊU',
      '1. Mục tiêu chung',
      'Trồng mới một nghìn cây trên các',
      'tuyến đường liên thôn, khuôn viên trường học, trạm y tế và nhà văn hóa của các thôn.',
      'a) Phấn đấu đến hết quý III toàn xã',
      'trồng xong phần diện tích được giao theo kế hoạch của huyện và của tỉnh đã đề ra;',
      '- Chăm sóc cây theo hướng dẫn của',
      'cơ quan chuyên môn, không để trâu, bò phá hoại cây mới trồng trong hai năm đầu.',
      '2. Mục tiêu cụ thể',
      'Xã có nghìn cây.',
    ]
    expect(textsOf(flowOf(lines)).map((text) => text.slice(0, 34))).toEqual([
      'Căn cứ Quyết định của Thủ tướng Ch',
      'Căn cứ Kế hoạch số 5/KH-UBND ngày ',
      'I. MỤC TIÊU',
      '1. Mục tiêu chung',
      'Trồng mới một nghìn cây trên các t',
      'a) Phấn đấu đến hết quý III toàn x',
      '- Chăm sóc cây theo hướng dẫn của ',
      '2. Mục tiêu cụ thể',
      'Xã có nghìn cây.',
    ])
  })

  it('are two notes where each stands in brackets of its own', () => {
    const notes = [
      '(Kèm theo Kế hoạch số 5/KH-UBND ngày 05/01/2026 của UBND xã)',
      '(Các thôn, đơn vị ghi số liệu',
      'của mình, không để trống)',
    ]
    const long = [
      'Các thôn rà soát đất trống, lập danh',
      'sách cây cần trồng gửi xã trước',
      'ngày hội, phân công người trông',
      'coi và tưới nước cho cây.',
    ]
    expect(textsOf(flowOf([...long, ...notes])).slice(1)).toEqual([notes[0], `${notes[1]} ${notes[2]}`])
  })

  it('are no subject under one in capitals, though no basis opens them', () => {
    const lines = [
      'KẾ HOẠCH',
      'TRỒNG CÂY PHÂN TÁN NĂM 2026',
      'Năm 2025, nhân dân trong xã đã trồng hơn hai nghìn cây ở các tuyến đường thôn và',
      'quanh trường học. Để giữ được số cây ấy và trồng thêm trên các bãi đất trống',
      'còn lại ven sông, Ủy ban nhân dân xã ban hành',
      'kế hoạch trồng cây như sau:',
      'I. MỤC TIÊU',
      'Trồng mới một nghìn cây trên các',
      'tuyến đường liên thôn.',
    ]
    expect(textsOf(flowOf(lines))).toEqual([lines[0], lines[1], lines.slice(2, 6).join(' '), lines[6], lines.slice(7).join(' ')])
  })

  it('keep the name of an office in one piece that was cut behind its dash, its joining word or its comma', () => {
    const lines = [
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Sở Lao động -',
      'Thương binh và Xã hội chủ trì, phối hợp với các sở, ngành liên quan, các hội, đoàn thể của tỉnh và các xã',
      'tổ chức thực hiện.',
      '2. Sở Giáo dục và',
      'Đào tạo chỉ đạo các trường trên địa bàn tổ chức cho học sinh',
      'tham gia trồng cây.',
      '3. Sở Văn hóa,',
      'Thể thao và Du lịch tuyên truyền trên các phương tiện',
      'thông tin đại chúng.',
      '4. Các xã',
      'Rà soát đất trống.',
    ]
    expect(textsOf(flowOf(lines))).toEqual([
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Sở Lao động - Thương binh và Xã hội chủ trì, phối hợp với các sở, ngành liên quan, các hội, đoàn thể của tỉnh và các xã tổ chức thực hiện.',
      '2. Sở Giáo dục và Đào tạo chỉ đạo các trường trên địa bàn tổ chức cho học sinh tham gia trồng cây.',
      '3. Sở Văn hóa, Thể thao và Du lịch tuyên truyền trên các phương tiện thông tin đại chúng.',
      '4. Các xã',
      'Rà soát đất trống.',
    ])
  })

  it('keep the name of a body in one piece that was cut behind the word for its kind', () => {
    const lines = ['SỞ', 'VĂN HÓA', 'Số: 12/KH-SVH', 'BỘ', 'Độc lập - Tự do - Hạnh phúc']
    expect(textsOf(flowOf(lines))).toEqual(['SỞ VĂN HÓA', ...lines.slice(2)])
  })

  it('of a page of fixed width begin a paragraph where they are indented', () => {
    const lines = [
      '        Căn cứ Quyết định số 15/QĐ-SYT ngày 23 tháng 5 năm 2026 của Giám đốc Sở',
      'quy định chức năng, nhiệm vụ và quyền hạn của Trung tâm Kiểm soát bệnh tật tỉnh,',
      '        Trung tâm Kiểm soát bệnh tật xây dựng Kế hoạch kiểm tra công tác tiêm chủng',
      'mở rộng tại các trạm y tế trên địa bàn tỉnh trong sáu tháng cuối năm 2026 như',
      'sau:',
      '        1. Kiểm tra sổ sách, kho lạnh và việc bảo quản vắc xin tại các trạm y tế, phòng',
      'tiêm của các xã.',
    ]
    expect(textsOf(flowOf(lines))).toHaveLength(3)
  })
})

describe('what a site wrote round a document', () => {
  const document = [
    'ỦY BAN NHÂN DÂN Số: 12/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Sơn Hà, ngày 07 tháng 6 năm 2026 |',
    'KẾ HOẠCH',
    'Trồng cây năm 2026',
    'I. MỤC ĐÍCH',
    'Phủ xanh đồi trọc.',
    'Nơi nhận:',
    '- Lưu: VT.',
    'CHỦ TỊCH',
    'Trần Văn An',
  ]

  it('is a menu longer than a head, where keys stand beside it', () => {
    const chrome = [
      'Cảm ơn quý khách đã gửi góp ý.',
      '- Thuộc tính',
      '- Nội dung',
      '- Lược đồ văn bản và các văn bản liên quan khác',
      ...Array.from({ length: 14 }, (_, at) => `Tiện ích ${at + 1}`),
      '- Chia sẻ:',
      'Cơ quan ban hành: | Ủy ban nhân dân tỉnh Sơn Hà | Số công báo: | Đang cập nhật |',
      'Số hiệu: | 12/KH-UBND | Ngày đăng công báo: | Đang cập nhật |',
      'Ngày ban hành: | 07/06/2026 | Ngày hết hiệu lực: | Đang cập nhật |',
    ]
    expect(asidesOf([...chrome, ...document]).map(([, text]) => text)).toEqual(chrome)
  })

  it('is the page that shows a document: its greeting, keys without a table, who sent it', () => {
    const chrome = [
      'Chào mừng quý vị đến với website của Phòng GD&ĐT Sơn Hà',
      'Quý vị chưa đăng nhập hoặc chưa đăng ký làm thành viên.',
      ...Array.from({ length: 18 }, (_, at) => `Người gửi thứ ${at + 1}: Trần Hoa`),
    ]
    expect(asidesOf([...chrome, ...document]).map(([, text]) => text)).toEqual(chrome)
    expect(asidesOf([...chrome.slice(1), ...document])).toEqual([])
  })

  it('is the title of its page in capitals, where the plan has its own under the letterhead', () => {
    const names = ['UBND XÃ HÒA PHÚ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 1/KH-UBND']
    const title = 'KẾ HOẠCH TRỒNG CÂY 2026'
    expect(asidesOf([title, '', ...names, ...document.slice(1)])).toEqual([['portal', title]])
    expect(asidesOf([title, '', ...names, ...document.slice(3)])).toEqual([])
    const school = ['LIÊN ĐỘI TRƯỜNG TIỂU HỌC HÒA PHÚ', '***', 'Số:     – KH/LĐ']
    expect(asidesOf(['Kế hoạch của Liên đội', ...school, ...document.slice(1)])[0]).toEqual(['portal', 'Kế hoạch của Liên đội'])
    const site = ['LIÊN ĐỘI', 'Kế hoạch tháng 6 năm 2026']
    expect(asidesOf([...site, ...names, ...document.slice(1)]).map(([, text]) => text)).toEqual(site)
    expect(asidesOf([...site, ...names, ...document.slice(3)])).toEqual([])
  })

  it('is the title of its page in capitals, said twice', () => {
    const title = 'KE HOACH TRONG CAY PHAN TAN NAM 2026'
    const names = ['UBND XÃ HÒA PHÚ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 1/KH-UBND']
    expect(asidesOf([title, '', title, ...names, ...document.slice(1)])).toEqual([
      ['portal', title],
      ['portal', title],
    ])
    const twice = ['KẾ HOẠCH TRỒNG CÂY NĂM 2026 XÃ HÒA PHÚ', 'KẾ HOẠCH TRỒNG CÂY  NĂM 2026 XÃ HÒA PHÚ']
    expect(asidesOf([...twice, ...names, ...document.slice(1)]).map(([reason]) => reason)).toEqual(['portal', 'portal'])
  })

  it('is what it says of its article, and rows of buttons, below the signature', () => {
    const below = [
      'Nhắn tin cho tác giả',
      'Trần Văn B @ 09:12 10/09/2026',
      'Số lượt xem: 215',
      'Tác giả: Lê Hoa',
      'Bản in | Quay lại',
    ]
    expect(asidesOf([...document.slice(1), '', ...below]).map(([, text]) => text)).toEqual(below)
  })

  it('is no part of the document itself: its first part, its opening, its title', () => {
    const own = ['Phần I', 'KẾT QUẢ NĂM 2025', 'I. TÌNH HÌNH', 'Thuận lợi.']
    expect(asidesOf(['In trang', 'Văn bản mới', ...own])).toEqual([
      ['portal', 'In trang'],
      ['portal', 'Văn bản mới'],
    ])
    const opening = 'Thực hiện Công văn số 5/SNV ngày 05/01/2026, Phòng xây dựng kế hoạch:'
    expect(textsOf(flowOf(['In trang', opening, ...own]))[0]).toBe(opening)
  })

  it('is the number of its last page', () => {
    expect(asidesOf([...document.slice(1), '', '2'])).toEqual([['pageNumber', '2']])
    expect(asidesOf(['TT', '1', '', '2'])).toEqual([])
  })

  it('is the look in tags', () => {
    const lines = ['<b>KẾ HOẠCH</b>', '<i>Trồng cây</i> x < y', '<b>Nơi nhận:</b>', '- Lưu: VT.']
    expect(textsOf(flowOf(lines))).toEqual(['KẾ HOẠCH', 'Trồng cây x < y', 'Nơi nhận:', '- Lưu: VT.'])
    expect(textsOf(flowOf(['Viết <b>đậm</b> là gì?']))).toEqual(['Viết <b>đậm</b> là gì?'])
  })
})

describe('lines of which only the first of a paragraph is indented', () => {
  const document = [
    '     Thực hiện Kế hoạch số 88/KH-TLĐ ngày 10/3/2026 của Đoàn Chủ tịch Tổng',
    'Liên đoàn Lao động Việt Nam về Tháng Công nhân, Ban Thường vụ xây dựng Kế hoạch như sau:',
    '     I. MỤC ĐÍCH',
    '     - Khẳng định vai trò của giai cấp công nhân, của tổ chức Công đoàn trong',
    'sự nghiệp xây dựng đất nước.',
    '     II. NỘI DUNG',
    '     1. Tổ chức lễ phát động ở các khu công nghiệp và chương trình thăm hỏi cho ít',
    'nhất một trăm đoàn viên khó khăn.',
    '     2. Trích kinh phí cho các công đoàn cơ sở theo quy định của Đoàn Chủ tịch',
  ]

  it('keep a name in one piece that was cut behind a capital', () => {
    expect(textsOf(flowOf([...document, 'Tổng Liên đoàn.']))).toEqual([
      'Thực hiện Kế hoạch số 88/KH-TLĐ ngày 10/3/2026 của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam về Tháng Công nhân, Ban Thường vụ xây dựng Kế hoạch như sau:',
      'I. MỤC ĐÍCH',
      '- Khẳng định vai trò của giai cấp công nhân, của tổ chức Công đoàn trong sự nghiệp xây dựng đất nước.',
      'II. NỘI DUNG',
      '1. Tổ chức lễ phát động ở các khu công nghiệp và chương trình thăm hỏi cho ít nhất một trăm đoàn viên khó khăn.',
      '2. Trích kinh phí cho các công đoàn cơ sở theo quy định của Đoàn Chủ tịch Tổng Liên đoàn.',
    ])
  })

  it('are seen by one of them, where all that is labelled is indented', () => {
    const few = [
      '     Căn cứ Điều lệ Đoàn và Hướng dẫn số 45-HD/TWĐTN-BTC ngày',
      '12/7/2023 của Ban Thường vụ Trung ương Đoàn, Đoàn xã xây dựng kế hoạch như sau:',
      '     I. MỤC ĐÍCH',
      '     1. Tiết kiệm.',
      '     II. NỘI DUNG',
      '     1. Đại hội xong trước ngày 30/11/2026; đơn vị làm điểm: Đoàn cơ sở',
      'Công ty Điện lực Sơn Hà.',
    ]
    expect(textsOf(flowOf(few))).toEqual([
      'Căn cứ Điều lệ Đoàn và Hướng dẫn số 45-HD/TWĐTN-BTC ngày 12/7/2023 của Ban Thường vụ Trung ương Đoàn, Đoàn xã xây dựng kế hoạch như sau:',
      'I. MỤC ĐÍCH',
      '1. Tiết kiệm.',
      'II. NỘI DUNG',
      '1. Đại hội xong trước ngày 30/11/2026; đơn vị làm điểm: Đoàn cơ sở Công ty Điện lực Sơn Hà.',
    ])
    // Without an indent the name may begin a paragraph.
    const flat = few.map((line) => line.trim())
    expect(textsOf(flowOf(flat)).slice(-2)).toEqual(flat.slice(-2))
  })

  it('leave the columns of the head alone', () => {
    const head = [
      '   TỈNH ĐOÀN SƠN HÀ                               ĐOÀN TNCS HỒ CHÍ MINH',
      '            ***                               Sơn Hà, ngày 15 tháng 8 năm 2026',
      '     Số: 88-KH/ĐTNK',
      '',
    ]
    const texts = textsOf(flowOf([...head, ...document]))
    expect(texts.filter((text) => text.includes('Số: 88')).map((text) => text.includes('năm 2026'))).toEqual([false])
  })

  it('end where recipients, a basis or the closing words begin', () => {
    for (const next of ['Nơi nhận:', 'Trên đây là Kế hoạch của Ban Thường vụ.', 'Căn cứ Luật Công đoàn;'])
      expect(textsOf(flowOf([...document, next])).at(-1)).toBe(next)
  })
})
