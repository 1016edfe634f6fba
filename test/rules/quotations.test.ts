import { describe, expect, it } from 'vitest'
import type { HouseRules } from '../../src/rules/house-rules.ts'
import { findingsIn, sampleText } from './sample-plans.ts'

const wording = /^(?:LV02[0-8]|LV05|LV06[0-4]|NB001)/

function found(yaml: string, house: Partial<HouseRules> = {}): readonly string[] {
  const { text } = sampleText({ yaml })
  return findingsIn({ yaml, house })
    .filter(({ code }) => wording.test(code))
    .map(({ code, range }) => `${code} ${text.slice(range.start.offset, range.end.offset)}`)
}

const closing = (sentence: string): string => `ket_thuc: |\n  ${sentence}`
const title = 'của Hội đồng nhân dân tỉnh Sơn Hà về việc đảm bảo an toàn cho các hộ dân hàng năm'

// A cited instrument is named by its own subject (NĐ 30/2020, Phụ lục I, Phần I, II.6.b): slips in it are not the author's.
describe('titles and quotations stay as they are', () => {
  it.each([
    `can_cu: ["Nghị quyết số 29/2016/NQ-HĐND ngày 05 tháng 3 năm 2016 ${title}"]`,
    closing(`Thực hiện Nghị quyết số 29/2016/NQ-HĐND ngày 05 tháng 3 năm 2016 ${title}.`),
    'mo_dau: |\n  Thực hiện Nghị quyết số 29/NQ-HĐND ngày 05 tháng 3 năm 2026 của Hội đồng nhân dân tỉnh Sơn Hà về “Đảm bảo an toàn hàng năm”, Sở Nội vụ ban hành Kế hoạch như sau:',
    closing('Treo khẩu hiệu "Đảm bảo an toàn, phục vụ nhân dân" và «Họp lúc 7h30 hàng năm» ở xã.'),
    closing('Phát động phong trào “Toàn xã đảm bảo “an toàn” hàng năm” ở xã.'),
    closing('Tuyên truyền Đề án “Chăm lo đời sống của nhân dân, sở Tài chính và Ủy ban Nhân dân” ở xã.'),
    `trich_yeu: Triển khai Đề án đảm bảo an toàn hồ chứa năm 2027
can_cu: ["Quyết định số 29/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Sơn Hà về việc phê duyệt Đề án đảm bảo an toàn hồ chứa"]`,
  ])('%s', (yaml) => expect(found(yaml)).toEqual([]))

  it.each([
    ['trich_yeu: Triển khai đảm bảo an toàn hồ chứa năm 2027', ['LV022 đảm bảo']],
    [closing('Treo khẩu hiệu "An toàn", đảm bảo kinh phí.'), ['LV022 đảm bảo']],
    [closing('Mua màn hình 24", đảm bảo kinh phí; màn hình 27" để sau.'), ['LV022 đảm bảo']],
    [closing('Đóng ngoặc thiếu “ ở đây, đảm bảo kinh phí.'), ['LV022 đảm bảo']],
    [closing('Tuyên truyền “An toàn” cho toàn thể nhân dân.'), ['LV050 nhân dân']],
  ])('%s', (yaml, expected) => expect(found(yaml)).toEqual(expected))

  it.each([
    ['Phòng Khảo thí và Đảm bảo chất lượng, Tiểu ban đảm bảo hậu cần cùng làm.', []],
    ['Phòng Khảo thí đảm bảo chất lượng. Đảm bảo đủ kinh phí.', ['LV022 đảm bảo']],
  ])('names of offices: %s', (sentence, expected) => expect(found(closing(sentence))).toEqual(expected))
})

describe('the spelling of the house goes before', () => {
  const spellings = new Map([['đảm bảo', 'bảo đảm']])

  it('one finding, that of the house', () => {
    expect(found(closing('Sở đảm bảo kinh phí.'), { spellings })).toEqual(['NB001 đảm bảo'])
    expect(found(closing('Sở đảm bảo kinh phí hàng năm.'), { spellings })).toEqual(['NB001 đảm bảo', 'LV021 hàng năm'])
  })

  it('nobody asks for the contrary of what the house prefers', () => {
    expect(found(closing('Sở đảm bảo kinh phí.'), { spellings: new Map([['bảo đảm', 'đảm bảo']]) })).toEqual([])
  })

  it('titles, quotations and names keep theirs', () => {
    expect(found(closing('Phòng Khảo thí và Đảm bảo chất lượng dán khẩu hiệu “đảm bảo an toàn”.'), { spellings })).toEqual([])
    expect(found(closing('Mời Sở Văn hoá.'), { spellings: new Map([['văn hoá', 'văn hóa']]) })).toEqual(['NB001 Văn hoá'])
  })
})
