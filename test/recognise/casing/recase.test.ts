import { describe, expect, it } from 'vitest'
import type { Text } from '../../../src/plan/plan.ts'
import { createFormCase } from '../../../src/recognise/casing/form-case.ts'
import { createRecase } from '../../../src/recognise/casing/recase.ts'
import { profileOf } from '../body/printed-lines.ts'
import { flowByHand } from '../closing/flow-by-hand.ts'

const start = { line: 1, column: 1, offset: 0 }

function recased(value: string, document: readonly string[] = [], path = '/x'): string {
  const text: Text = { value, place: { file: 'thu.txt', path, range: { start, end: start } } }
  return createRecase(flowByHand(...document))(text).value
}

describe('createFormCase', () => {
  const profile = profileOf('nha_nuoc')
  const subjectOf = (value: string) =>
    createFormCase(flowByHand('Trồng cây.'), profile).subject({
      value,
      place: { file: 'a', path: '/trich_yeu', range: { start, end: start } },
    }).value

  it('gives back the small letters of a subject that begins on the line of the type', () => {
    expect(subjectOf('CẢI CÁCH HÀNH CHÍNH Năm 2026')).toBe('Cải cách hành chính Năm 2026')
    expect(subjectOf('CẢI CÁCH HÀNH CHÍNH NĂM 2026')).toBe('CẢI CÁCH HÀNH CHÍNH NĂM 2026')
    expect(subjectOf('CCHC, CNTT năm 2026')).toBe('CCHC, CNTT năm 2026')
    expect(subjectOf('LÀNG TÒ HE Xuân La')).toBe('LÀNG TÒ HE Xuân La')
  })
})

describe('the name of an issuer over several lines', () => {
  const profile = profileOf('nha_nuoc')
  const line = (value: string, at: number): Text => ({
    value,
    place: { file: 'a', path: `/co_quan/ban_hanh/${at}`, range: { start, end: start } },
  })

  it('is known as a whole where its lines by themselves are not', () => {
    const flow = flowByHand('Chi cục Thuế khu vực Đồi Cọ - Suối Mây thông báo lịch đối thoại.')
    const issuing = ['CHI CỤC THUẾ KHU VỰC', 'ĐỒI CỌ - SUỐI MÂY'].map(line)
    const read = createFormCase(flow, profile).issuer({ parent: [], issuing, place: issuing[0]?.place } as never)
    expect(read.issuing.map(({ value }) => value)).toEqual(['Chi cục Thuế khu vực', 'Đồi Cọ - Suối Mây'])
  })

  it('keeps its capitals where one word of it may be a name', () => {
    const issuing = ['TRUNG TÂM HẠT DẺ', 'ĐỒI CỌ'].map(line)
    const read = createFormCase(flowByHand('Trồng cây.'), profile).issuer({ parent: [], issuing } as never)
    expect(read.issuing.map(({ value }) => value)).toEqual(['TRUNG TÂM HẠT DẺ', 'ĐỒI CỌ'])
  })
})

describe('createRecase', () => {
  it.each([
    // Names of bodies and offices: NĐ 30/2020, Phụ lục II, mục IV and V.2.
    ['ỦY BAN NHÂN DÂN', 'Ủy ban nhân dân'],
    ['UBND TỈNH LÀO CAI', 'UBND tỉnh Lào Cai'],
    ['SỞ CÔNG THƯƠNG', 'Sở Công Thương'],
    ['NỘI DUNG VÀ PHƯƠNG THỨC THỰC HIỆN', 'Nội dung và phương thức thực hiện'],
    ['SỞ GDĐT TỈNH CÀ MAU', 'Sở GDĐT tỉnh Cà Mau'],
    ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Sở Lao động - Thương binh và Xã hội'],
    ['TỈNH UỶ CÀ MAU', 'Tỉnh uỷ Cà Mau'],
    ['ĐẢNG BỘ TỈNH KHÁNH HOÀ', 'Đảng bộ tỉnh Khánh Hoà'],
    ['BAN THƯỜNG VỤ', 'Ban Thường vụ'],
    ['PHÓ CHỦ TỊCH', 'Phó Chủ tịch'],
    ['PHÓ CHÁNH VĂN PHÒNG', 'Phó Chánh Văn phòng'],
    ['PHÓ CHỦ NHIỆM THƯỜNG TRỰC', 'Phó Chủ nhiệm Thường trực'],
    ['TỔNG PHỤ TRÁCH ĐỘI', 'Tổng phụ trách Đội'],
    ['MỤC ĐÍCH, YÊU CẦU', 'Mục đích, yêu cầu'],
    ['TỔ CHỨC THỰC HIỆN', 'Tổ chức thực hiện'],
    ['KẾ HOẠCH HÀNH ĐỘNG', 'Kế hoạch hành động'],
    ['NHIỆM VỤ TRỌNG TÂM NĂM 2026', 'Nhiệm vụ trọng tâm năm 2026'],
    ['PHẦN II. NỘI DUNG', 'Phần II. Nội dung'],
    ['TM. BAN THƯỜNG VỤ', 'TM. Ban Thường vụ'],
    ['BAN THƯỜNG VỤ HỘI LHPN HUYỆN', 'Ban Thường vụ Hội LHPN huyện'],
    ['BAN CHẤP HÀNH ĐOÀN XÃ', 'Ban Chấp hành Đoàn xã'],
  ])('%s', (capitals, own) => {
    expect(recased(capitals)).toBe(own)
  })

  it.each([
    // What may be a name stays as it is.
    ['ỦY BAN NHÂN DÂN XÃ HÒA PHÚ', []],
    ['TRƯỜNG THPT TÂN LẬP', []],
    ['NGUYỄN VĂN AN', []],
    ['XÃ YÊN VUI', ['Bà con sống yên vui trong thôn.']],
    // A word that is written in two ways is not certain.
    ['KẾ HOẠCH BÌNH', ['Các hộ ở Bình và các nhóm bình chọn.']],
    ['XỬ LÝ VI PHẠM', ['Việc xử lý phải kịp thời.']],
    // Not wholly in capitals, or no words.
    ['Ủy ban NHÂN DÂN', []],
    ['-----', []],
    ['2026', []],
  ])('leaves %s', (text, document) => {
    expect(recased(text, document)).toBe(text)
  })

  it.each([
    // In the name of the issuer what ends it after a department, a school or a level is the name of its place.
    ['ỦY BAN NHÂN DÂN XÃ HÒA PHÚ', 'Ủy ban nhân dân xã Hòa Phú'],
    ['SỞ Y TẾ SƠN HÀ', 'Sở Y tế Sơn Hà'],
    ['HỘI CỰU CHIẾN BINH TỈNH SƠN HÀ', 'Hội Cựu chiến binh tỉnh Sơn Hà'],
    ['BAN CHẤP HÀNH HỘI CCB XÃ HÒA PHÚ', 'Ban Chấp hành Hội CCB xã Hòa Phú'],
    ['BCH ĐOÀN TỈNH SƠN HÀ', 'BCH Đoàn tỉnh Sơn Hà'],
    ['TRƯỜNG THPT TÂN LẬP', 'Trường THPT Tân Lập'],
    ['TRƯỜNG TH LƯƠNG THẾ VINH', 'Trường TH Lương Thế Vinh'],
    ['BỘ CHQS TỈNH SƠN HÀ', 'Bộ CHQS tỉnh Sơn Hà'],
    ['VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO', 'Viện kiểm sát nhân dân tối cao'],
    ['TRƯỜNG TIỂU HỌC TP.HCM', 'Trường Tiểu học TP.HCM'],
    ['TRƯỜNG THPT CHUYÊN TÂN LẬP', 'TRƯỜNG THPT CHUYÊN TÂN LẬP'],
    ['BAN CHỈ ĐẠO BÌNH AN', 'BAN CHỈ ĐẠO BÌNH AN'],
  ])('of an issuer %s', (capitals, own) => {
    expect(recased(capitals, [], '/co_quan/ban_hanh/0')).toBe(own)
  })

  // NĐ 30/2020, Phụ lục II, mục V.6: a type of instrument has a capital where a certain one is meant; its symbol is in capitals (Phụ lục I, Phần I, II.3.b).
  it.each([
    ['THEO QUYẾT ĐỊNH 15/QĐ-UBND', 'Theo Quyết định 15/QĐ-UBND'],
    ['THỰC HIỆN ĐỀ ÁN 08-ĐA/TU CỦA TỈNH ỦY', 'Thực hiện Đề án 08-ĐA/TU của Tỉnh ủy'],
    ['THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW', 'Thực hiện Nghị quyết số 57-NQ/TW'],
    ['THỰC HIỆN KẾ HOẠCH NĂM 2027', 'Thực hiện kế hoạch năm 2027'],
  ])('%s: %s', (capitals, cased) => {
    const document = ['Ta theo quyết định của thực hiện đề án của Tỉnh ủy.', 'Đã thực hiện nghị quyết số ấy, kế hoạch năm nay.']
    expect(recased(capitals, document)).toBe(cased)
  })

  it('takes the capital behind a label for that of a beginning', () => {
    expect(recased('BIỂU TỔNG KÊ', ['b) Tổng kê cây trồng.', 'Lập bảng tổng kê hằng năm.'])).toBe('Biểu tổng kê')
    expect(recased('BIỂU TUYÊN TRUYỀN', ['1.1 Tuyên truyền luật mới.'])).toBe('Biểu tuyên truyền')
  })

  it.each([
    ['ỦY BAN NHÂN DÂN XÃ HÒA PHÚ', 'Ủy ban nhân dân xã Hòa Phú', ['Trụ sở Ủy ban nhân dân xã Hòa Phú mở cửa từ 7 giờ.']],
    ['XÃ HÒA PHÚ', 'Xã Hòa Phú', ['Hòa Phú, ngày 05 tháng 01 năm 2026']],
    ['TRƯỜNG THPT TÂN LẬP', 'Trường THPT Tân Lập', ['Học sinh Trường THPT Tân Lập đọc sách mỗi ngày.']],
    ['PHÁT TRIỂN HẠ TẦNG IOT', 'Phát triển hạ tầng IoT', ['Đầu tư hạ tầng IoT tại các xã.']],
    ['ỨNG DỤNG CNTT VÀ CĐS', 'Ứng dụng CNTT và CĐS', ['Đẩy mạnh ứng dụng CNTT và CĐS trong trường học.']],
    // The other style of tone marks is the same word; its letters stay.
    ['UỶ BAN VĂN HOÁ XÃ', 'Uỷ ban văn hoá xã', ['Thành lập ủy ban văn hóa xã.']],
    ['TỈNH ĐĂKLĂK', 'Tỉnh ĐăkLăk', ['Các hội ở ĐăkLăk và tỉnh ĐăkLăk tham gia.']],
    // A capital after a full stop says nothing; the word in the middle of a sentence does.
    ['CHẤT LƯỢNG SÁCH', 'Chất lượng sách', ['Sách là bạn. Chất lượng sách được kiểm tra.', 'Xem chất lượng sách.']],
    [
      'VĂN HÓA ĐỌC CỦA NHÂN DÂN',
      'Văn hóa đọc của Nhân dân',
      ['Phát triển văn hóa đọc; phục vụ đời sống của Nhân dân trong tỉnh.'],
    ],
  ])('takes %s from the document', (capitals, own, document) => {
    expect(recased(capitals, document)).toBe(own)
  })

  it('knows a school by the name of a person, whose words may be others by themselves', () => {
    const document = ['Báo cáo trong quý I, tự đánh giá.']
    expect(recased('TRƯỜNG THPT LÊ QUÝ ĐÔN', document, '/co_quan/ban_hanh')).toBe('Trường THPT Lê Quý Đôn')
    expect(recased('TRƯỜNG CAO ĐẲNG LÝ TỰ TRỌNG', document, '/co_quan/ban_hanh')).toBe('Trường Cao đẳng Lý Tự Trọng')
    expect(recased('TRƯỜNG CAO ĐẲNG VĂN HÓA XÃ', ['Giữ gìn văn hóa xã.'], '/co_quan/ban_hanh')).toBe('Trường Cao đẳng văn hóa xã')
  })

  it('goes on small in a further line of the issuer', () => {
    expect(recased('TỈNH CÀ MAU', [], '/co_quan/ban_hanh/1')).toBe('tỉnh Cà Mau')
    expect(recased('TỈNH CÀ MAU', [], '/co_quan/ban_hanh/0')).toBe('Tỉnh Cà Mau')
    expect(recased('BAN THƯỜNG TRỰC', [], '/co_quan/ban_hanh/1')).toBe('Ban Thường trực')
  })

  it('changes the case alone', () => {
    const value = 'KIỂM TRA, GIÁM SÁT  “VĂN HÓA ĐỌC” – NĂM 2026'
    const own = recased(value, ['Việc kiểm tra, giám sát “văn hóa đọc” năm nay.'])
    expect(own).toHaveLength(value.length)
    expect(own.toLocaleUpperCase('vi')).toBe(value)
  })

  it('is fast on text that is made to be slow', () => {
    const words = 'và của '.repeat(30_000)
    const before = performance.now()
    recased('VÀ CỦA '.repeat(200).trim(), [words, words])
    expect(performance.now() - before).toBeLessThan(3000)
  })
})
