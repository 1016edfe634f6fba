import { describe, expect, it } from 'vitest'
import { profileOf } from './printed-lines.ts'
import { bodyOf, treeOf } from './tree-view.ts'

const tree = (...lines: Parameters<typeof bodyOf>[0]) => treeOf(bodyOf(lines).sections)

describe('what a numbered line is', () => {
  it('a short line with something below it is a title, a sentence is a paragraph', () => {
    expect(
      tree(
        'I. NỘI DUNG',
        '1. Tuyên truyền, phổ biến',
        '- X.',
        '2. Rà soát hồ sơ; lập danh mục.',
        '- X.',
        '3. Lập danh mục hồ sơ',
      ),
    ).toEqual([
      'nhiem_vu NỘI DUNG',
      '  Tuyên truyền, phổ biến',
      '    - X.',
      '  : Rà soát hồ sơ; lập danh mục.',
      '    - X.',
      '  : Lập danh mục hồ sơ',
    ])
  })

  it('a title that runs on into its text is bold, or a few words and a colon where bold is not known', () => {
    expect(
      tree('II. NỘI DUNG', '1. **Thời gian:** Ngày 29/4/2027.', '2. **Địa điểm**: Hội trường xã.', '3. **Sở Nội vụ** chủ trì.'),
    ).toEqual([
      'nhiem_vu [II.] NỘI DUNG',
      '  Thời gian: : Ngày 29/4/2027.',
      '  Địa điểm: : Hội trường xã.',
      '  : **Sở Nội vụ** chủ trì.',
    ])
    const lines = [
      '1. Thời gian: Ngày 29/4/2027.',
      '2. Địa điểm: Hội trường xã.',
      '3. Kiểm tra các nội dung sau: hồ sơ, sổ sách.',
    ]
    expect(tree('I. NỘI DUNG', ...lines)).toEqual([
      'nhiem_vu NỘI DUNG',
      '  Thời gian: : Ngày 29/4/2027.',
      '  Địa điểm: : Hội trường xã.',
      '  : Kiểm tra các nội dung sau: hồ sơ, sổ sách.',
    ])
    // Pasted into Word without a bold word anywhere, nothing says what is bold.
    const inWord = (first: string) => treeOf(bodyOf([first, '1. Thời gian: Ngày 29/4/2027.'], { format: 'word' }).sections)[1]
    expect(inWord('**I. NỘI DUNG**')).toBe('  : Thời gian: Ngày 29/4/2027.')
    expect(inWord('I. NỘI DUNG')).toBe('  Thời gian: : Ngày 29/4/2027.')
  })

  it('what may be either is what its fellows are', () => {
    const among = (...lines: string[]) => tree('I. NỘI DUNG', ...lines).filter((line) => /^ {2}\S/.test(line))
    expect(among('1. Rà soát', '- X.', '2. Số hóa; chỉnh lý; sắp xếp hồ sơ.', '- X.', '3. Bàn giao', '- X.')).toEqual([
      '  Rà soát',
      '  Số hóa; chỉnh lý; sắp xếp hồ sơ.',
      '  Bàn giao',
    ])
    expect(among('1. Rà soát hồ sơ.', '2. Kinh phí: Từ nguồn thường xuyên.', '3. Bàn giao hồ sơ.')[1]).toBe(
      '  : Kinh phí: Từ nguồn thường xuyên.',
    )
  })

  it('in a file that plan printed its style and outline say so', () => {
    const lines = [
      { text: 'I. NỘI DUNG', style: 'headingSection', heading: 1 },
      { text: 'Nhiệm vụ 1: Rà soát', style: 'headingClause', heading: 2 },
      { text: 'a) Lập danh mục', style: 'headingPoint', heading: 3 },
      { text: '1. Thống kê', style: 'body' },
      { text: 'Nhiệm vụ 2: Số hóa', style: 'headingClause', heading: 2 },
    ]
    expect(treeOf(bodyOf(lines, { format: 'word' }).sections)).toEqual([
      'nhiem_vu NỘI DUNG',
      '  [Nhiệm vụ 1:] Rà soát',
      '    {1.} Lập danh mục',
      '      : Thống kê',
      '  [Nhiệm vụ 2:] Số hóa',
    ])
  })

  it('small titles with a star part what they stand under, where the list between them has ended', () => {
    const part = (...more: readonly string[]) =>
      tree('I. CHƯƠNG TRÌNH', '* Phần lễ:', '1. Chào cờ.', '2. Diễn văn.', '* Phần hội:', ...more)
    expect(part('- Kéo co.')).toEqual([
      'muc CHƯƠNG TRÌNH',
      '  : * Phần lễ:',
      '  : Chào cờ.',
      '  : Diễn văn.',
      '  : * Phần hội:',
      '  - Kéo co.',
    ])
    expect(part('1. Kéo co.', '2. Múa.')).toEqual([
      'muc CHƯƠNG TRÌNH',
      '  : * Phần lễ:',
      '  : Chào cờ.',
      '  : Diễn văn.',
      '  : * Phần hội:',
      '  [1.] : Kéo co.',
      '  : Múa.',
    ])
    expect(part('3. Bế mạc.')).toEqual([
      'muc CHƯƠNG TRÌNH',
      '  : * Phần lễ:',
      '  : Chào cờ.',
      '  : Diễn văn.',
      '    : * Phần hội:',
      '  : Bế mạc.',
    ])
    expect(tree('I. CHƯƠNG TRÌNH', '1. Chào cờ.', '* Phần hội:', '- Kéo co.')).toEqual([
      'muc CHƯƠNG TRÌNH',
      '  : Chào cờ.',
      '    : * Phần hội:',
      '    - Kéo co.',
    ])
  })

  it('what holds a footnote is a paragraph: a title cannot', () => {
    expect(tree('I. NỘI DUNG', '1. **Rà soát hồ sơ**[[Kể cả bản sao.]]', '- X.')).toEqual([
      'nhiem_vu NỘI DUNG',
      '  : **Rà soát hồ sơ**[^1]',
      '    - X.',
    ])
  })

  it('the name of a unit in the section that assigns is the unit', () => {
    const lines = [
      'V. TỔ CHỨC THỰC HIỆN',
      '1. Sở Nội vụ',
      '- Chủ trì theo dõi.',
      '2. Sở Văn hóa, Thể thao và Du lịch, Sở Y tế:',
      '- Phối hợp.',
      '3. Ủy ban nhân dân các xã, phường: Lập danh mục.',
      '4. Hội nghị tổng kết',
      '- Tháng 12.',
      '5. Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh',
      '- Giám sát.',
    ]
    expect(tree(...lines)).toEqual([
      'to_chuc_thuc_hien [V.]',
      '  @Sở Nội vụ',
      '    - Chủ trì theo dõi.',
      '  @Sở Văn hóa, Thể thao và Du lịch, Sở Y tế:',
      '    - Phối hợp.',
      '  @Ủy ban nhân dân các xã, phường: : Lập danh mục.',
      '  Hội nghị tổng kết',
      '    - Tháng 12.',
      '  Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh',
      '    - Giám sát.',
    ])
    expect(tree('I. NHIỆM VỤ', '1. Sở Nội vụ', '- X.')[1]).toBe('  Sở Nội vụ')
  })

  it('a section of tasks may be told unit by unit, where every node names one and says something of it', () => {
    const units = ['1. Sở Nội vụ', '- Chủ trì.', '2. Ủy ban nhân dân các xã: Lập danh mục.']
    expect(tree('II. NHIỆM VỤ CỤ THỂ', ...units).slice(1)).toEqual([
      '  @Sở Nội vụ',
      '    - Chủ trì.',
      '  @Ủy ban nhân dân các xã: : Lập danh mục.',
    ])
    const first = (...lines: string[]) => tree(...lines)[1]
    expect(first('II. NỘI DUNG KIỂM TRA', ...units)).toBe('  Sở Nội vụ')
    expect(first('II. NHIỆM VỤ CỤ THỂ', ...units, '3. Số hóa hồ sơ', '- X.')).toBe('  Sở Nội vụ')
    expect(first('II. NHIỆM VỤ CỤ THỂ', '1. Sở Nội vụ', '2. Sở Y tế')).not.toContain('@')
  })

  it('a sentence about a unit is no unit, though something stands below it', () => {
    const under = (words: string) => tree('V. TỔ CHỨC THỰC HIỆN', `1. ${words}`, '- X.')[1]
    expect(under('Hội Nông dân các xã báo cáo trước ngày 10/12/2026.')).toBe(
      '  : Hội Nông dân các xã báo cáo trước ngày 10/12/2026.',
    )
    expect(under('Văn phòng Sở gửi hồ sơ về Ủy ban nhân dân tỉnh.')).toMatch(/^ {2}: /)
    expect(under('Báo và Phát thanh, Truyền hình tỉnh mở chuyên mục hỏi đáp.')).toMatch(/^ {2}: /)
    expect(under('Sở Xây dựng')).toBe('  @Sở Xây dựng')
    expect(under('Ban Tổ chức Tỉnh ủy')).toBe('  @Ban Tổ chức Tỉnh ủy')
  })

  it('a title with a colon in it is whole where a list of its own stands below', () => {
    const lines = ['1. Nhóm A: Phục vụ người dân', '1.1. Trả hồ sơ đúng hạn.', '2. Nhóm B: Chỉnh lý tài liệu']
    expect(tree('I. NỘI DUNG', ...lines, '2.1. Chỉnh lý 20 phông.')).toEqual([
      'nhiem_vu NỘI DUNG',
      '  {1.1.} Nhóm A: Phục vụ người dân',
      '    : Trả hồ sơ đúng hạn.',
      '  {1.1.} Nhóm B: Chỉnh lý tài liệu',
      '    : Chỉnh lý 20 phông.',
    ])
    const sentences = ['1. Nhóm A: Phục vụ người dân.', '1.1. Trả hồ sơ đúng hạn.', '2. Nhóm B: Chỉnh lý tài liệu.']
    expect(tree('I. NỘI DUNG', ...sentences)[1]).toBe('  {1.1.} Nhóm A: : Phục vụ người dân.')
  })

  it('a few words with a full stop over a text are titles where all of a list are so', () => {
    const lines = ['1. Thời gian.', 'Từ tháng 3 đến hết tháng 5 năm 2027.', '2. Địa điểm.', 'Tại hội trường các thôn, khu phố.']
    expect(tree('I. NỘI DUNG', ...lines).slice(1)).toEqual([
      '  Thời gian.',
      '    : Từ tháng 3 đến hết tháng 5 năm 2027.',
      '  Địa điểm.',
      '    : Tại hội trường các thôn, khu phố.',
    ])
  })

  it('a long sentence is no title, though the last paragraph of the document stands under it', () => {
    const lines = [
      'IV. PHÂN CÔNG',
      '1. Phòng Kinh tế:',
      '- Lập danh sách.',
      '2. Đề nghị Điện lực: Sửa đường điện.',
      '3. Người đi thuyền phải mặc áo phao và không đi vào ban đêm khi có gió lớn.',
      'Các đơn vị nêu trên thực hiện Kế hoạch này từ ngày ký.',
    ]
    const body = bodyOf(lines)
    expect(treeOf(body.sections).at(-1)).toBe('  : Người đi thuyền phải mặc áo phao và không đi vào ban đêm khi có gió lớn.')
    expect(body.closing?.blocks).toHaveLength(1)
  })

  it('the name of a unit with a sentence behind its colon is no title as a whole', () => {
    const last = '3. Ủy ban nhân dân các xã: Xây dựng kế hoạch cụ thể.'
    const body = bodyOf(['V. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế: Tham mưu.', last, 'Yêu cầu các đơn vị nghiêm túc thực hiện.'])
    expect(body.closing?.blocks).toHaveLength(1)
  })

  it('the members of a team are paragraphs', () => {
    const lines = ['1. Bà Lê Thị Bình - Chánh Văn phòng: Trưởng đoàn;', '2. Đại diện Sở Nội vụ: Thành viên.']
    expect(tree('I. THÀNH PHẦN', ...lines).slice(1)).toEqual([
      '  : Bà Lê Thị Bình - Chánh Văn phòng: Trưởng đoàn;',
      '  : Đại diện Sở Nội vụ: Thành viên.',
    ])
  })
})

describe('the role of a section', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', 'muc_dich'],
    ['Mục đích – yêu cầu:', 'muc_dich'],
    ['MỤC TIÊU ĐẾN NĂM 2030', 'muc_tieu'],
    ['NHIỆM VỤ VÀ GIẢI PHÁP', 'nhiem_vu'],
    ['NỘI DUNG THỰC HIỆN', 'nhiem_vu'],
    ['CÁC GIẢI PHÁP CHỦ YẾU', 'giai_phap'],
    ['NGUỒN KINH PHÍ', 'kinh_phi'],
    ['PHÂN CÔNG NHIỆM VỤ', 'to_chuc_thuc_hien'],
    ['CHẾ ĐỘ BÁO CÁO', 'che_do_bao_cao'],
    ['KHEN THƯỞNG', 'muc'],
    ['TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM 2026', 'muc'],
  ])('%s', (title, role) => {
    expect(bodyOf([`I. ${title}`, 'X.']).sections[0]?.role).toBe(role)
  })

  it('is given once, to the title that says it best', () => {
    const body = bodyOf(['I. NỘI DUNG THỰC HIỆN', 'X.', 'II. NHIỆM VỤ CỤ THỂ', 'X.', 'III. NỘI DUNG KHÁC', 'X.'])
    expect(body.sections.map(({ role }) => role)).toEqual(['muc', 'nhiem_vu', 'muc'])
  })

  it('prints the title by itself where that is the title', () => {
    const { sections } = bodyOf(['I. MỤC ĐÍCH, YÊU CẦU', 'X.', 'II. NỘI DUNG', 'X.', 'III. TỔ CHỨC THỰC HIỆN:', 'X.'])
    expect(sections.map(({ title }) => title?.value)).toEqual([undefined, 'NỘI DUNG', 'TỔ CHỨC THỰC HIỆN:'])
    expect(profileOf('nha_nuoc').wording.sectionTitles.muc_dich.v).toBe('Mục đích, yêu cầu')
  })

  it('gives the small letters back only where the form prints capitals', () => {
    const { sections } = bodyOf(['I. NỘI DUNG', '1. TUYÊN TRUYỀN', '- X.'])
    expect(sections[0]?.content[0]).toMatchObject({ node: { title: { value: 'TUYÊN TRUYỀN' } } })
  })
})

describe('who does what by when', () => {
  it('is a field where the form prints the very words again', () => {
    expect(
      tree(
        'I. NỘI DUNG',
        '1. Rà soát hồ sơ',
        '- X.',
        'Chủ trì: Phòng Công chức',
        'Phối hợp: Văn phòng Sở; các phòng',
        'Thời hạn: Quý II/2027',
      ),
    ).toEqual([
      'nhiem_vu NỘI DUNG',
      '  Rà soát hồ sơ chu_tri=Phòng Công chức phoi_hop=Văn phòng Sở|các phòng thoi_han=Quý II/2027',
      '    - X.',
    ])
  })

  it('keeps the label of the author where it is not the form’s', () => {
    const lines = [
      'I. NỘI DUNG',
      '1. Rà soát hồ sơ',
      '- X.',
      '- Cơ quan chủ trì: Phòng Công chức.',
      '- Thời gian hoàn thành: Quý II/2027.',
    ]
    const [, node] = tree(...lines)
    expect(node).toBe('  Rà soát hồ sơ chu_tri(Cơ quan chủ trì)=Phòng Công chức. thoi_han(Thời gian hoàn thành)=Quý II/2027.')
    const both = ['I. NỘI DUNG', '1. Rà soát hồ sơ', '- X.', 'Đơn vị chủ trì: Văn phòng Sở; Đơn vị phối hợp: Phòng A, Phòng B.']
    expect(tree(...both)[1]).toBe(
      '  Rà soát hồ sơ chu_tri(Đơn vị chủ trì)=Văn phòng Sở phoi_hop(Đơn vị phối hợp)=Phòng A, Phòng B.',
    )
  })

  it('stays prose where names are parted otherwise, where it may say something else, and in what is a section', () => {
    const prose = (...lines: string[]) => tree('I. NỘI DUNG', '1. Rà soát hồ sơ', '- X.', ...lines).slice(3)
    expect(prose('Phối hợp: Văn phòng Sở;các phòng')).toEqual(['    : Phối hợp: Văn phòng Sở;các phòng'])
    expect(prose('Thời gian: 8 giờ ngày 12/3.')).toEqual(['    : Thời gian: 8 giờ ngày 12/3.'])
    expect(prose('Nguồn kinh phí: Ngân sách tỉnh.')).toEqual(['    : Nguồn kinh phí: Ngân sách tỉnh.'])
    expect(tree('I. NỘI DUNG', 'Thời gian thực hiện: Cả năm.')).toEqual(['nhiem_vu NỘI DUNG', '  : Thời gian thực hiện: Cả năm.'])
  })

  it('before the content is printed before it', () => {
    expect(tree('I. NỘI DUNG', '1. Rà soát hồ sơ', 'Chủ trì: Phòng Công chức', '- X.')[1]).toBe(
      '  Rà soát hồ sơ chu_tri=Phòng Công chức first',
    )
  })

  it('behind each bullet makes the bullets nodes', () => {
    expect(
      tree('I. NỘI DUNG', '1. Rà soát', '- Lập danh mục;', 'Chủ trì: Văn phòng Sở', '- Số hóa.', 'Chủ trì: Phòng Lưu trữ'),
    ).toEqual([
      'nhiem_vu NỘI DUNG',
      '  {-} Rà soát',
      '    : Lập danh mục; chu_tri=Văn phòng Sở',
      '    : Số hóa. chu_tri=Phòng Lưu trữ',
    ])
  })

  it('twice, or between other lines, stays where it is', () => {
    expect(tree('I. NỘI DUNG', '1. Rà soát', 'X.', 'Chủ trì: Văn phòng Sở', 'Y.')).toEqual([
      'nhiem_vu NỘI DUNG',
      '  Rà soát',
      '    : X.',
      '    : Chủ trì: Văn phòng Sở',
      '    : Y.',
    ])
  })
})
