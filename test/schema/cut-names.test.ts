import { describe, expect, it } from 'vitest'
import { cutNames } from '../../src/schema/cut-names.ts'

/** The names that are put together again, as the author meant them. */
const rejoined = (list: string) => {
  const items = list.split(', ')
  return cutNames(items).map(({ from, to }) => items.slice(from, to + 1).join(', '))
}

describe('cutNames', () => {
  it.each([
    'Sở Văn hóa, Thể thao và Du lịch',
    'Bộ Văn hóa, Thể thao và Du lịch',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Chi cục Chăn nuôi, Thú y và Thủy sản',
    'Sở Lao động, Thương binh và Xã hội',
    'Ủy ban Văn hóa, Giáo dục của Quốc hội',
    'các sở, ban, ngành',
    'UBND các xã, phường',
    'UBND các huyện, thị xã, thành phố',
    'Các phòng, đơn vị thuộc Sở',
    'các cơ quan, đơn vị',
    'Ban Quản lý dự án dân dụng, công nghiệp',
  ])('puts together %s', (name) => {
    expect(rejoined(name)).toEqual([name])
    expect(cutNames(name.split(', ')).every(({ known }) => known)).toBe(true)
    expect(rejoined(`Văn phòng Sở, ${name}, Sở Tài chính`)).toEqual([name])
  })

  it.each([
    'VT, QLVTLT',
    'VT, P.TH, NVA (03b)',
    'Văn phòng Sở, các phòng chuyên môn',
    'Văn phòng, Ban Tổ chức, Ban Tuyên giáo',
    'Sở Tài chính, Kho bạc Nhà nước, Công an tỉnh',
    'Phòng Nội vụ, Chủ tịch UBND xã, Nguyễn Văn An',
    'Hà Nội, Hải Phòng, Cần Thơ',
    'Sở Nội vụ, UBND các xã',
    'Đoàn Thanh niên, Hội Phụ nữ, Công đoàn',
    'Tỉnh ủy, HĐND, UBND',
    'Như trên, Lưu VT',
    'Văn thư, Phòng Tổng hợp',
    'Trường Tiểu học Hòa Bình, Trạm Y tế, doanh nghiệp trên địa bàn',
  ])('leaves %s alone', (list) => {
    expect(rejoined(list)).toEqual([])
  })

  it('doubts, without knowing, a part that begins like no name', () => {
    expect(cutNames(['Sở Tư pháp', 'Trật tự xã hội'])).toEqual([{ from: 0, to: 1, known: false }])
  })

  it('keeps two cut names of one list apart', () => {
    expect(rejoined('các sở, ban, ngành, Sở Văn hóa, Thể thao và Du lịch')).toEqual([
      'các sở, ban, ngành',
      'Sở Văn hóa, Thể thao và Du lịch',
    ])
  })
})
