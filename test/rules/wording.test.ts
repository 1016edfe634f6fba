import { describe, expect, it } from 'vitest'
import type { Example } from '../../src/rules/rule.ts'
import { findingsIn, sampleText } from './sample-plans.ts'

/** What the rules of wording find in a sentence of the closing: code and words. */
function found(sentence: string, more: Partial<Example> = {}): readonly string[] {
  return inPlan({ yaml: `ket_thuc: |\n  ${sentence}`, ...more })
}

function inPlan(example: Example): readonly string[] {
  const { text } = sampleText(example)
  return findingsIn(example)
    .filter(({ code }) => code >= 'LV050' && code <= 'LV099')
    .map(({ code, range }) => `${code} ${text.slice(range.start.offset, range.end.offset)}`)
}

describe('Nhân dân, Nhà nước, Đảng (NĐ 30/2020, Phụ lục II, V.1 and V.4)', () => {
  it.each([
    ['Lấy ý kiến của nhân dân trước khi làm', 'LV050 nhân dân'],
    ['Vận động toàn thể nhân dân tham gia', 'LV050 nhân dân'],
    ['Thực hiện chủ trương của Đảng và nhà nước', 'LV050 nhà nước'],
    ['Thực hiện chủ trương của Đảng, nhà nước', 'LV050 nhà nước'],
    ['Thực hiện đường lối của đảng, chính sách của Nhà nước', 'LV064 đảng'],
    ['Tuyên truyền truyền thống của đảng ta', 'LV064 đảng'],
  ])('%s', (sentence, expected) => expect(found(sentence)).toEqual([expected]))

  it.each([
    'Phối hợp với Tòa án nhân dân, Viện kiểm sát nhân dân, Quân đội nhân dân và Công an nhân dân',
    'Phát huy vai trò của nhân dân các nước, của nhân dân thế giới trong đối ngoại nhân dân',
    'Quy đổi theo tỷ giá của nhân dân tệ',
    'Các cơ quan nhà nước quản lý ngân sách nhà nước, doanh nghiệp nhà nước, tài chính nhà nước',
    'Cấp ủy đảng, tổ chức đảng, đoàn thể nhân dân và đảng viên làm tốt công tác đảng',
    'Phân công nhiệm vụ của đảng viên, của đảng ủy cơ sở',
  ])('leaves alone: %s', (sentence) => expect(found(sentence)).toEqual([]))

  it('asks nothing of plans from before the decree', () => {
    expect(
      found('Lấy ý kiến của nhân dân', { yaml: 'ket_thuc: |\n  Lấy ý kiến của nhân dân\nngay_ban_hanh: 2017-03-01' }),
    ).toEqual([])
  })
})

describe('names of bodies (Phụ lục II, IV.1)', () => {
  it.each([
    ['Báo cáo Uỷ ban Nhân dân tỉnh', 'LV051 Uỷ ban Nhân dân'],
    ['Báo cáo ủy ban nhân dân tỉnh', 'LV051 ủy ban nhân dân'],
    ['Báo cáo Thủ tướng chính phủ', 'LV051 Thủ tướng chính phủ'],
    ['Phối hợp với Hội liên hiệp phụ nữ tỉnh', 'LV051 Hội liên hiệp phụ nữ'],
    ['Phối hợp với Sở Văn hóa, thể thao và du lịch', 'LV052 Sở Văn hóa, thể thao và du lịch'],
    ['Phối hợp với Sở Nội Vụ', 'LV052 Sở Nội Vụ'],
    ['Giao sở Tài chính thẩm định', 'LV052 sở Tài chính'],
    ['Báo cáo Ban thường vụ Tỉnh ủy', 'LV053 Ban thường vụ'],
    ['Báo cáo Đảng Ủy xã', 'LV053 Đảng Ủy'],
    ['Ban thường vụ Tỉnh ủy cho ý kiến', 'LV053 Ban thường vụ'],
    ['Đề nghị Sở GD&ĐT phối hợp', 'LV070 &'],
    ['Hợp tác với các nước Asean', 'LV071 Asean'],
  ])('%s', (sentence, expected) => expect(found(sentence)).toEqual([expected]))

  it.each([
    'Ủy ban nhân dân tỉnh, Hội đồng nhân dân các cấp, Tòa án nhân dân khu vực',
    'Các liên đoàn lao động, hội nông dân, đoàn thanh niên cơ sở kiện toàn ban chỉ đạo',
    'Các tổ chức phi chính phủ nước ngoài hoạt động ở tỉnh',
    'Sở xây dựng kế hoạch chi tiết, bộ phận tài chính và các cơ sở y tế phối hợp',
    'Các cơ sở Giáo dục và Đào tạo tham gia; các sở Tài chính, Nội vụ cho ý kiến',
    'Sở Công Thương và Phòng Công thương cùng thẩm định',
    'Ban chấp hành đông thì bầu thêm ban thường vụ',
  ])('leaves alone: %s', (sentence) => expect(found(sentence)).toEqual([]))

  it('a heading in capitals is no name in wrong letters', () => {
    expect(inPlan({ yaml: 'phu_luc:\n  - ten: DANH SÁCH ỦY BAN NHÂN DÂN CÁC XÃ\n    noi_dung: Theo Phụ lục' })).toEqual([])
  })
})

describe('provisions, types, titles (Phụ lục II, V.3, V.6, V.7)', () => {
  it.each([
    ['Thực hiện theo khoản 1, điều 5 Luật Lưu trữ', 'LV054 điều'],
    ['Thực hiện theo điều 5 của Luật Lưu trữ', 'LV054 điều'],
    ['Thực hiện theo Điểm a khoản 1 Điều 5 Luật Lưu trữ', 'LV054 Điểm'],
    ['Thực hiện theo quy định tại mục III Kế hoạch này', 'LV054 mục'],
    ['Báo cáo chủ tịch UBND tỉnh', 'LV057 chủ tịch'],
    ['Theo phân công của phó chủ tịch Ủy ban nhân dân tỉnh', 'LV057 phó chủ tịch'],
    ['Giao đồng chí giám đốc Nguyễn Văn Bình chỉ đạo', 'LV057 giám đốc'],
    ['Làm tốt Nhiệm Vụ được giao', 'LV063 Nhiệm Vụ'],
    ['Họp vào chiều thứ sáu', 'LV061 sáu'],
    ['Họp vào sáng thứ hai hằng tuần', 'LV061 hai'],
    ['Tổ chức kỷ niệm ngày quốc khánh', 'LV061 quốc khánh'],
  ])('%s', (sentence, expected) => expect(found(sentence)).toEqual([expected]))

  it('tells both ends of a stretch of weekdays', () => {
    expect(found('Tiếp nhận hồ sơ từ thứ hai đến thứ sáu')).toEqual(['LV061 hai', 'LV061 sáu'])
  })

  it.each([
    'Khoản 2 Điều 9 Luật Lưu trữ quy định việc này',
    'Xử lý theo điểm a khoản 1 Điều 5 Mục 2 Chương I',
    'Chú ý điều 1 lần nữa, điều 2 và mục 3 của danh sách',
    'Cấp điều động 5 xe, phần 2 của bài kiểm tra',
    'Các chủ tịch UBND xã và giám đốc trung tâm dự họp',
    'Họp lần thứ hai, thứ tư; thứ hai là kinh phí',
    'Hội Liên hiệp Phụ nữ Việt Nam và phụ nữ Việt Nam ở nước ngoài',
    'Công ty Cổ phần Xây Dựng Quản Lý Sơn Hà thi công',
  ])('leaves alone: %s', (sentence) => expect(found(sentence)).toEqual([]))

  it('“kế hoạch này” is told once for all its places, with a repair for each', () => {
    const example = { yaml: 'ket_thuc: |\n  Căn cứ kế hoạch này, các phòng thực hiện kế hoạch này' }
    const [finding, ...others] = findingsIn(example)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ code: 'LV056', args: { count: 2, capital: 1 } })
    expect(finding?.fix?.edits).toHaveLength(2)
  })
})

describe('abbreviations', () => {
  const sentences = (...lines: readonly string[]): Example => ({ base: 'dang', yaml: `mo_dau: |\n  ${lines.join('\n\n  ')}` })

  it('reports the first use before the definition, with its line', () => {
    const example = sentences('Đẩy mạnh CCHC ở cơ sở; CCHC là việc chính.', 'Chú trọng cải cách hành chính (CCHC) như sau:')
    expect(findingsIn(example).filter(({ code }) => code === 'LV065')).toMatchObject([{ args: { short: 'CCHC' } }])
  })

  it('two meanings weigh more than one meaning told twice', () => {
    const severities = (second: string) =>
      findingsIn(sentences(`Chú trọng cải cách hành chính (CCHC).`, `Chú trọng ${second} (CCHC) như sau:`))
        .filter(({ code }) => code === 'LV067')
        .map(({ severity }) => severity)
    expect(severities('cải cách hành chính')).toEqual(['info'])
    expect(severities('chăm chỉ học chữ')).toEqual(['warning'])
  })

  it.each([
    ['Đẩy mạnh CNTT ở cơ sở như sau:', ['LV066 CNTT']],
    ['Theo đề nghị của UBND, HĐND và Ủy ban MTTQ xã như sau:', []],
    ['Làm việc với Công ty Cổ phần YBB như sau:', []],
    ['Các đ/c cấp ủy viên như sau:', ['LV069 đ/c']],
  ])('%s', (sentence, expected) => expect(inPlan(sentences(sentence))).toEqual(expected))

  it('recipients and the archive line have their own usage', () => {
    expect(inPlan({ yaml: 'noi_nhan: {gui: [UBND tỉnh (b/c), "PCT UBND tỉnh", Văn phòng Sở], luu: [VT, KTTH]}' })).toEqual([])
  })
})

describe('what was left over', () => {
  it.each([
    ['Thời hạn hoàn thành: ……………… theo quy định', 'LV080 ………………'],
    ['Theo đề nghị của [Tên đơn vị] và các phòng', 'LV080 [Tên đơn vị]'],
    ['Theo đề nghị của <tên đơn vị> và các phòng', 'LV080 <tên đơn vị>'],
    ['Kinh phí là xxx triệu đồng', 'LV080 xxx'],
    ['Họp ngày ..... tháng ..... năm 2027', 'LV080 ngày ..... tháng ..... năm'],
    ['Giao ông Trần Văn B chỉ đạo', 'LV081 Trần Văn B'],
    ['Bố trí 120 chỗ ngồi (bổ sung sau)', 'LV082 (bổ sung sau)'],
    ['Thực hiện Kế hoạch này. Th08', 'LV086 Th08'],
  ])('%s', (sentence, expected) => expect(found(sentence)).toEqual([expected]))

  it.each([
    'Các phòng, trung tâm, chi cục… thuộc Sở, v.v. cùng thực hiện',
    'Theo [hướng dẫn](https://sonha.example/huong-dan) của Sở',
    'Nhóm có dưới 5 người (<5) và trên 10 người (>10)',
    'Theo chú thích [1], [2, 3] của báo cáo',
    'Ghi ngày, tháng, năm sinh; chọn mẫu xx hay x',
    'Giao ông Trần Văn Bình, bà Lê Thị Ánh chỉ đạo',
    'Mua 20 bộ máy tính (đã kiểm tra, có biên bản)',
    'Báo cáo về UBND tỉnh qua Sở Nội vụ (xem Phụ lục I)',
  ])('leaves alone: %s', (sentence) => expect(found(sentence).filter((text) => !text.startsWith('LV066'))).toEqual([]))

  it('is an error only at the gate', () => {
    const severity = (stage: 'draft' | 'final') =>
      findingsIn({ yaml: 'ket_thuc: |\n  Theo đề nghị của [TÊN ĐƠN VỊ]', stage }).find(({ code }) => code === 'LV080')?.severity
    expect(severity('draft')).toBe('warning')
    expect(severity('final')).toBe('error')
  })

  it('several blanks in one paragraph are one finding with their number', () => {
    const [finding] = findingsIn({ yaml: 'ket_thuc: |\n  Đồng chí ……… làm trưởng đoàn, đồng chí ……… làm thư ký' })
    expect(finding).toMatchObject({ code: 'LV080', args: { count: 2 } })
  })
})

describe('bodies that are gone', () => {
  it('a district is asked to act: told after 01/7/2025, not before, and not of the past', () => {
    const code = (sentence: string, date: string) =>
      found(sentence, { yaml: `ket_thuc: |\n  ${sentence}\nngay_ban_hanh: ${date}` })
    expect(code('Đề nghị UBND huyện Tân Lâm phối hợp', '2026-10-05')).toEqual(['LV078 UBND huyện Tân Lâm'])
    expect(code('Đề nghị UBND huyện Tân Lâm phối hợp', '2025-05-05')).toEqual([])
    expect(code('Hồ sơ do UBND huyện Tân Lâm cũ để lại', '2026-10-05')).toEqual([])
  })
})

describe('names of persons and regions (NĐ 30/2020, Phụ lục II, II.1.a and III.1.đ)', () => {
  it.each([
    ['Giao ông Nguyễn văn Bình chỉ đạo', 'LV072 văn'],
    ['Giao đồng chí Lê thị Ánh Tuyết chỉ đạo', 'LV072 thị'],
    ['Giao bà trần Thị Ánh chỉ đạo', 'LV072 trần'],
    ['Giao bà trần thị Ánh chỉ đạo', 'LV072 trần thị'],
    ['Hợp tác với vùng Đông Nam bộ', 'LV073 Đông Nam bộ'],
    ['Hợp tác với các tỉnh tây Nguyên', 'LV073 tây Nguyên'],
  ])('%s', (sentence, expected) => expect(found(sentence)).toEqual([expected]))

  it.each([
    'Giao ông Nguyễn Văn Bình, bà Lê Thị Ánh chỉ đạo',
    'Vận động trong toàn Đoàn thị xã Hà Lâm và Hồ văn hóa làng',
    'Nâng cao thị phần, mai đình Phú Xuân mở cửa',
    'Xây dựng nhà văn hóa thôn Cao Đình Thượng',
    'Đón đoàn Việt Nam bộ đội; hợp tác với vùng Tây Nguyên, Nam Bộ',
    'Đi về phía đông nam bộ phận một cửa',
  ])('leaves alone: %s', (sentence) => expect(found(sentence).filter((text) => /LV07[23]/.test(text))).toEqual([]))
})
