import { describe, expect, it } from 'vitest'
import { readAutomaticLabel, readLabels } from '../../../src/recognise/body/label-reading.ts'
import { bodyOf, proseLines, treeOf } from './tree-view.ts'

const options = { letters: 'abcdđeghiklmnopqrstuvxy' }
const first = (text: string) => readLabels(text, options)[0]

describe('the label at the head of a text', () => {
  // NĐ 30/2020, Phụ lục I, Phần I, II.6: I., 1., a); the others are those that plans really bear.
  it.each([
    ['I. MỤC ĐÍCH', 'I.', 'I.', 1],
    ['II - NỘI DUNG', 'II -', 'I -', 2],
    ['II – NỘI DUNG', 'II -', 'I -', 2],
    ['IV- NỘI DUNG', 'IV-', 'I-', 4],
    ['I.CÔNG TÁC', 'I.', 'I.', 1],
    ['B. Nội dung', 'B.', 'A.', 2],
    ['3. Sở Y tế', '3.', '1.', 3],
    ['3.Sở Y tế', '3.', '1.', 3],
    ['3 . Sở Y tế', '3.', '1.', 3],
    ['12) Rà soát', '12)', '1)', 12],
    ['(4) Rà soát', '(4)', '(1)', 4],
    ['2.1. Thu', '2.1.', '1.1.', 1],
    ['2.1 Thu', '2.1', '1.1', 1],
    ['1.2.3. Thu', '1.2.3.', '1.1.', 3],
    ['1.2- Giám sát chi bộ', '1.2-', undefined, 2],
    ['đ) Xét khen thưởng', 'đ)', 'a)', 5],
    ['b. Cá nhân', 'b.', 'a.', 2],
    ['b, Cá nhân', 'b,', undefined, 2],
    ['(iii) Bầu ban chấp hành', '(iii)', '(i)', 3],
    ['1/ Mục đích', '1/', undefined, 1],
    ['1/. Thời gian', '1/.', undefined, 1],
    ['II/. NỘI DUNG', 'II/.', undefined, 2],
    ['II/.NỘI DUNG', 'II/.', undefined, 2],
    ['B.2. Số lượng', 'B.2.', undefined, 2],
    ['Điều 3. Tổ chức', 'Điều 3.', undefined, 3],
    ['PHẦN THỨ HAI', 'PHẦN THỨ HAI', undefined, 2],
  ])('%s', (text, label, style, number) => {
    expect(first(text)).toMatchObject({ text: label, number, ...(style === undefined ? {} : { style }) })
    expect(first(text)?.style).toBe(style)
  })

  it.each([
    '100% hộ gia đình',
    '1.500 tỷ đồng',
    '1.5 triệu đồng',
    '10 - 15 người',
    '1.5 - 2 triệu đồng',
    '2026. Năm bản lề',
    '30/4 là ngày lễ',
    'Đến năm 2027',
    'Phần việc của Sở',
    'a và b',
  ])('%s has none', (text) => {
    expect(readLabels(text, options).filter(({ sure }) => sure)).toEqual([])
    expect(bodyOf(['I. MỤC ĐÍCH', text]).sections.length).toBe(1)
  })

  it('may be read in two ways', () => {
    expect(readLabels('i) Xét', options).map(({ kind, number }) => `${kind} ${number}`)).toEqual(['point 9', 'small 1'])
    expect(readLabels('V. KINH PHÍ', options).map(({ kind, number }) => `${kind} ${number}`)).toEqual(['section 5', 'part 20'])
  })

  it('that Word numbers is one whatever it looks like', () => {
    expect(readAutomaticLabel('1', options)[0]).toMatchObject({ text: '1', number: 1, sure: true, length: 0 })
    expect(readAutomaticLabel('Bước 2:', options)[0]).toMatchObject({ text: 'Bước 2:', number: 2 })
    expect(readAutomaticLabel('II.', options)[0]).toMatchObject({ text: 'II.', style: 'I.', sure: true })
  })
})

describe('where a label stands in the tree', () => {
  const tree = (...lines: string[]) => treeOf(bodyOf(lines).sections)

  it('a list from 1 below item 3 is its own, and 4 goes on with the outer list', () => {
    const lines = ['I. NỘI DUNG', '1. Một.', '2. Hai.', '3. Các hoạt động hữu nghị.', '1. Lễ.', '2. Hội.', '4. Bốn.']
    expect(tree(...lines)).toEqual([
      'nhiem_vu NỘI DUNG',
      '  : Một.',
      '  : Hai.',
      '  {1.} Các hoạt động hữu nghị.',
      '    : Lễ.',
      '    : Hội.',
      '  : Bốn.',
    ])
  })

  it('i) behind h) is a point, at the head of a list a numeral', () => {
    const points = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'].map((letter) => `${letter}) Việc ${letter};`)
    expect(tree('I. NỘI DUNG', '1. Danh mục:', ...points).filter((line) => line.startsWith('    ')).length).toBe(10)
    expect(tree('I. NỘI DUNG', '1. Danh mục:', 'i) Một;', 'ii) Hai.')).toEqual([
      'nhiem_vu NỘI DUNG',
      '  {i)} Danh mục:',
      '    : Một;',
      '    : Hai.',
    ])
  })

  it('misnumbered labels stay as they are, and what follows counts on from them', () => {
    expect(
      tree(
        'I. MỤC ĐÍCH',
        '- X.',
        'II. NỘI DUNG',
        '- X.',
        'IV. KINH PHÍ',
        '- X.',
        'IV. TỔ CHỨC THỰC HIỆN',
        '- X.',
        'V. KHEN THƯỞNG',
        '- X.',
      ),
    ).toEqual([
      'muc_dich MỤC ĐÍCH',
      '  - X.',
      'nhiem_vu NỘI DUNG',
      '  - X.',
      'kinh_phi [IV.]',
      '  - X.',
      'to_chuc_thuc_hien [IV.]',
      '  - X.',
      'muc KHEN THƯỞNG',
      '  - X.',
    ])
  })

  it('points counted without đ keep their letters', () => {
    expect(tree('I. NỘI DUNG', '1. Gồm:', 'a) A;', 'b) B;', 'c) C;', 'd) D;', 'e) E;', 'f) F;', 'g) G.').slice(2)).toEqual([
      '    : A;',
      '    : B;',
      '    : C;',
      '    : D;',
      '    [e)] : E;',
      '    [f)] : F;',
      '    [g)] : G.',
    ])
  })

  it('decimals stand under the number that they begin with', () => {
    expect(
      tree(
        'II. NỘI DUNG',
        '1. Thu',
        'X.',
        '2. Chi',
        '2.1. Đầu tư',
        'a) Xây dựng;',
        'b) Mua sắm.',
        '2.2. Thường xuyên',
        'X.',
        '3. Bội chi',
        'X.',
      ),
    ).toEqual([
      'nhiem_vu [II.] NỘI DUNG',
      '  Thu',
      '    : X.',
      '  {1.1.} Chi',
      '    Đầu tư',
      '      : Xây dựng;',
      '      : Mua sắm.',
      '    Thường xuyên',
      '      : X.',
      '  Bội chi',
      '    : X.',
    ])
  })

  it('another style of label in one section is its own', () => {
    expect(tree('I. NỘI DUNG', '1. Chỉ tiêu', '(1) Một;', '(2) Hai.', '2. Giải pháp', 'a) Một;', 'b) Hai.')).toEqual([
      'nhiem_vu NỘI DUNG',
      '  {(1)} Chỉ tiêu',
      '    : Một;',
      '    : Hai.',
      '  Giải pháp',
      '    : Một;',
      '    : Hai.',
    ])
  })

  it('letters above Roman numerals above numbers', () => {
    const body = bodyOf([
      'A. MỤC ĐÍCH',
      'X.',
      'B. NỘI DUNG',
      'I. CÔNG TÁC TUYÊN TRUYỀN',
      '1. Một.',
      '2. Hai.',
      'II. CÔNG TÁC VẬN ĐỘNG',
      '1. Một.',
      'C. TỔ CHỨC THỰC HIỆN',
      'X.',
    ])
    expect(body.sectionStyle).toBe('A.')
    expect(treeOf(body.sections)).toEqual([
      'muc_dich MỤC ĐÍCH',
      '  : X.',
      'nhiem_vu NỘI DUNG',
      '  CÔNG TÁC TUYÊN TRUYỀN',
      '    : Một.',
      '    : Hai.',
      '  CÔNG TÁC VẬN ĐỘNG',
      '    : Một.',
      'to_chuc_thuc_hien',
      '  : X.',
    ])
  })

  it('the initials of a name are none', () => {
    expect(tree('I. MỤC ĐÍCH', 'V. I. Lênin đã dạy.', 'C. Mác đã viết.')).toEqual([
      'muc_dich MỤC ĐÍCH',
      '  : V. I. Lênin đã dạy.',
      '  : C. Mác đã viết.',
    ])
  })

  it('lists whose numbers were lost stay lists', () => {
    expect(tree('I. NỘI DUNG', '1. Một.', '1. Hai.', '1. Ba.')).toEqual([
      'nhiem_vu NỘI DUNG',
      '  : Một.',
      '  [1.] : Hai.',
      '  [1.] : Ba.',
    ])
  })

  it('a list before the first section is a section of its own without a title', () => {
    expect(tree('(1) Một.', '(2) Hai.', 'II. NỘI DUNG', 'X.')).toEqual([
      'muc {(1)}',
      '  : Một.',
      '  : Hai.',
      'nhiem_vu [II.] NỘI DUNG',
      '  : X.',
    ])
  })

  it('without sections the numbers are the sections', () => {
    const body = bodyOf(['Sở Nội vụ ban hành Kế hoạch như sau:', '1. Mục đích', 'X.', '2. Nội dung', 'X.'])
    expect(body.sectionStyle).toBe('1.')
    expect(treeOf(body.sections)).toEqual(['muc_dich Mục đích', '  : X.', 'nhiem_vu Nội dung', '  : X.'])
  })

  it('Mục with a number is a label, as Điều and Chương are', () => {
    const lines = ['Mục I. MỤC ĐÍCH', '1. Mục đích', 'X.', '2. Yêu cầu', 'X.', 'Mục II. NỘI DUNG', 'X.']
    const headings = lines.map((text) => (text.startsWith('Mục') ? { text, heading: 2 } : text))
    for (const body of [bodyOf(lines), bodyOf(headings, { format: 'markdown' })]) {
      expect(treeOf(body.sections).filter((line) => !line.includes('X.'))).toEqual([
        'muc_dich [Mục I.] MỤC ĐÍCH',
        '  Mục đích',
        '  Yêu cầu',
        'nhiem_vu [Mục II.] NỘI DUNG',
      ])
    }
  })

  it('a first section that a scan numbered 1. stands beside II. and keeps its label', () => {
    const lines = ['1. CĂN CỨ, YÊU CẦU', '1. Căn cứ', 'X.', '2. Yêu cầu', 'X.', 'II. NỘI DUNG', '1. Rà soát', 'X.']
    expect(treeOf(bodyOf(lines).sections).filter((line) => !line.includes('X.'))).toEqual([
      'muc [1.] CĂN CỨ, YÊU CẦU',
      '  Căn cứ',
      '  Yêu cầu',
      'nhiem_vu NỘI DUNG',
      '  Rà soát',
    ])
    // A site makes a list of one item of each numeral that it knows.
    const site = ['1. MỤC ĐÍCH, Ý NGHĨA', '- X.', '1. NỘI DUNG', '1. Rà soát', 'X.', '2. Lập sổ', 'X.', 'III. THỜI GIAN', 'X.']
    expect(treeOf(bodyOf(site).sections).filter((line) => !line.includes('X.'))).toEqual([
      'muc_dich [1.] MỤC ĐÍCH, Ý NGHĨA',
      'nhiem_vu [1.] NỘI DUNG',
      '  Rà soát',
      '  Lập sổ',
      'muc THỜI GIAN',
    ])
    // Of a list 1., 2. the section above is lost.
    const cut = treeOf(bodyOf(['1. MỤC TIÊU CHUNG', 'X.', '2. Mục tiêu cụ thể', 'X.', 'II. NỘI DUNG', 'X.']).sections)
    const depthOf = (words: string) => cut.find((line) => line.includes(words))?.search(/\S/)
    expect(depthOf('Mục tiêu cụ thể')).toBe(depthOf('MỤC TIÊU CHUNG'))
    // With a I. somewhere the number is its own.
    const own = bodyOf(['1. BỐI CẢNH', '1. Chung', 'X.', 'I. MỤC ĐÍCH', 'X.', 'II. NỘI DUNG', 'X.'])
    expect(treeOf(own.sections)).toContain('muc_dich MỤC ĐÍCH')
  })

  it('decimals with a dash stand under the numbers with a dash, as the Party writes them', () => {
    const lines = [
      'II- NỘI DUNG',
      '1- Công tác kiểm tra',
      '1.1- Kiểm tra chi bộ:',
      'X.',
      '1.2- Kiểm tra đảng viên:',
      'X.',
      '2- Giám sát',
      'X.',
    ]
    expect(treeOf(bodyOf(lines, { family: 'dang' }).sections).filter((line) => !line.includes('X.'))).toEqual([
      'nhiem_vu {1-} [II-] NỘI DUNG',
      '  Công tác kiểm tra',
      '    [1.1-] Kiểm tra chi bộ:',
      '    [1.2-] Kiểm tra đảng viên:',
      '  Giám sát',
    ])
  })

  it('an I. that a scan made of 1. opens the list that 2. goes on', () => {
    const lines = [
      'I. MỤC TIÊU',
      'X.',
      'II. CHỈ TIÊU CỤ THỂ',
      'I. Trồng mới cây phân tán.',
      '2. Chăm sóc cây đã trồng.',
      'III. KINH PHÍ',
      'X.',
    ]
    expect(treeOf(bodyOf(lines).sections).filter((line) => !line.includes('X.'))).toEqual([
      'muc_tieu',
      'muc CHỈ TIÊU CỤ THỂ',
      '  [I.] : Trồng mới cây phân tán.',
      '  : Chăm sóc cây đã trồng.',
      'kinh_phi',
    ])
    // Sections of a second part begin with I. again.
    const parts = [
      'PHẦN I. CHUNG',
      'I. Bối cảnh',
      'X.',
      'II. Căn cứ',
      'X.',
      'PHẦN II. RIÊNG',
      'I. Nội dung',
      '1. Rà soát',
      '2. Lập sổ',
    ]
    expect(treeOf(bodyOf(parts).sections)).toContain('  Nội dung')
  })

  it('a part has its title on the next line, whatever letters it is in', () => {
    const lines = [
      'PHẦN I',
      'Kết quả năm 2025',
      'I. Thuận lợi',
      'X.',
      'II. Khó khăn',
      'X.',
      'PHẦN II',
      'Trong năm tới, xã tiếp tục trồng cây.',
    ]
    expect(treeOf(bodyOf(lines).sections)).toEqual([
      'muc {I.} [PHẦN I] Kết quả năm 2025',
      '  Thuận lợi',
      '    : X.',
      '  Khó khăn',
      '    : X.',
      'muc [PHẦN II]',
      '  : Trong năm tới, xã tiếp tục trồng cây.',
    ])
  })

  it('deeper than any plan goes it stays flat', () => {
    const tower = Array.from({ length: 3000 }, () => '1. Gồm:')
    expect(bodyOf(tower).components.length).toBe(3000)
  })
})

describe('titles without a label', () => {
  it('are sections where the numbering begins again behind them', () => {
    const lines = [
      'PHẦN MỞ ĐẦU VÀ BỐI CẢNH',
      'I. BỐI CẢNH',
      'X.',
      'II. CĂN CỨ',
      'X.',
      'NỘI DUNG CỦA KẾ HOẠCH',
      'I. MỤC TIÊU',
      'X.',
      'II. NHIỆM VỤ',
      'X.',
    ]
    const body = bodyOf(lines)
    expect(body.sectionStyle).toBe('không')
    expect(treeOf(body.sections).filter((line) => !line.startsWith('    '))).toEqual([
      'muc PHẦN MỞ ĐẦU VÀ BỐI CẢNH',
      '  BỐI CẢNH',
      '  CĂN CỨ',
      'nhiem_vu NỘI DUNG CỦA KẾ HOẠCH',
      '  MỤC TIÊU',
      '  NHIỆM VỤ',
    ])
  })

  it('are prose where labelled sections are numbered through', () => {
    const body = bodyOf([
      'NỘI DUNG CỤ THỂ NHƯ SAU',
      'I. MỤC ĐÍCH',
      'THUẬN LỢI CƠ BẢN',
      'X.',
      'II. NỘI DUNG',
      'KHÓ KHĂN CƠ BẢN',
      'X.',
    ])
    expect(proseLines(body.opening)).toEqual([': NỘI DUNG CỤ THỂ NHƯ SAU'])
    expect(treeOf(body.sections)).toEqual([
      'muc_dich MỤC ĐÍCH',
      '  : THUẬN LỢI CƠ BẢN',
      '  : X.',
      'nhiem_vu NỘI DUNG',
      '  : KHÓ KHĂN CƠ BẢN',
      '  : X.',
    ])
  })

  it('go by their level in Markdown', () => {
    const lines = [
      { text: 'Mục đích', heading: 2 },
      'X.',
      { text: 'Nội dung', heading: 2 },
      { text: 'Tuyên truyền', heading: 3 },
      'X.',
      { text: 'Vận động', heading: 3 },
      'X.',
    ]
    expect(treeOf(bodyOf(lines, { format: 'markdown' }).sections)).toEqual([
      'muc_dich Mục đích',
      '  : X.',
      'nhiem_vu {không} Nội dung',
      '  Tuyên truyền',
      '    : X.',
      '  Vận động',
      '    : X.',
    ])
  })

  it('in capitals go on over two lines', () => {
    const lines = ['I. MỤC ĐÍCH', 'X.', 'II. NHIỆM VỤ TRỌNG TÂM VÀ CÁC GIẢI PHÁP CHỦ YẾU ĐỂ', 'THỰC HIỆN KẾ HOẠCH', 'X.']
    expect(treeOf(bodyOf(lines).sections)[2]).toBe('nhiem_vu NHIỆM VỤ TRỌNG TÂM VÀ CÁC GIẢI PHÁP CHỦ YẾU ĐỂ THỰC HIỆN KẾ HOẠCH')
  })
})

describe('labels that a scan or an old habit made', () => {
  it('numerals with an l or a 1 for I count as numerals before titles in capitals', () => {
    const lines = ['l. MỤC ĐÍCH', '1. X.', 'Il. NỘI DUNG', '1. Y.', 'lII. TỔ CHỨC THỰC HIỆN', '1. Z.']
    expect(treeOf(bodyOf(lines).sections)).toEqual([
      'muc_dich [l.] MỤC ĐÍCH',
      '  : X.',
      'nhiem_vu [Il.] NỘI DUNG',
      '  : Y.',
      'to_chuc_thuc_hien [lII.]',
      '  : Z.',
    ])
  })

  it('letters with a dash are points where they count', () => {
    expect(treeOf(bodyOf(['I. NỘI DUNG', '1. Tuyên truyền.', 'a- Treo cờ.', 'b- Phát thanh.']).sections)).toEqual([
      'nhiem_vu NỘI DUNG',
      '  Tuyên truyền.',
      '    [a-] : Treo cờ.',
      '    [b-] : Phát thanh.',
    ])
    expect(treeOf(bodyOf(['I. NỘI DUNG', 'e- learning là học từ xa.']).sections)[1]).toBe('  : e- learning là học từ xa.')
  })

  it('marks of an authority are none', () => {
    expect(treeOf(bodyOf(['I. NỘI DUNG', 'T/M CHI BỘ', 'K/T BÍ THƯ']).sections).join()).not.toContain('[')
  })

  it('lines of a body typed into one paragraph are lines of their own', () => {
    const text = 'I. NỘI DUNG\n1. Thống kê\nLập danh mục.\n2. Quét\nQuét từng trang.\nGiao nộp.'
    expect(treeOf(bodyOf([text], { format: 'word' }).sections)).toEqual([
      'nhiem_vu NỘI DUNG',
      '  Thống kê',
      '    : Lập danh mục.',
      '  Quét',
      '    : Quét từng trang.',
      '    : Giao nộp.',
    ])
  })
})
