import { describe, expect, it } from 'vitest'
import { isMisread } from '../../../src/recognise/head/find-title.ts'
import { fixedWordsIn } from '../../../src/recognise/head/fixed-words.ts'
import { placeDateAt } from '../../../src/recognise/head/read-place-date.ts'

const kinds = (line: string) => fixedWordsIn(line).map(({ fixed }) => fixed)

describe('titles with a slip', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM', 'nationalTitle'],
    ['Cộng hoà xã hôi chủ nghĩa Việt Nam', 'nationalTitle'],
    ['CỘNG H̉A XĂ HỘI CHỦ NGHĨA VIỆT NAM', 'nationalTitle'],
    ['TRƯỜNG MẦM NON HÒA PHÚ\tCỘNG HÒA XÃ HỘ CHỦ NGHĨA VIỆT NAM', 'nationalTitle'],
    ['Độc lập, Tự do, Hạnh phúc', 'motto'],
    ['Đôc lập - Tự do - Hạnh phúc', 'motto'],
    ['ĐẢNG CÔNG SẢN VIỆT NAM', 'partyTitle'],
    ['Đảng Cộng sản Việt Nam', 'partyTitle'],
  ])('%s stands alone in its line and is known', (line, fixed) => {
    expect(kinds(line)).toEqual([fixed])
  })

  it.each([
    'Căn cứ Điều lệ Đảng Cộng sản Việt Nam',
    'Đảng Cộng sản Việt Nam lãnh đạo toàn diện công tác này',
    'Khẩu hiệu: độc lập, tự do, hạnh phúc cho Nhân dân',
  ])('%s is prose', (line) => {
    expect(kinds(line)).toEqual([])
  })
})

describe('place and date that a scan or an old font has changed', () => {
  it('keep what can be read where the day is none', () => {
    const line = placeDateAt('Hòa Phú, ngày l5 tháng 5 năm 2026')
    expect(line).toMatchObject({ start: 0, place: [0, 7], year: 2026, month: 5 })
    expect(line?.date).toBeUndefined()
  })

  it.each([
    // TCVN3 and VNI, as they show in a font of Unicode.
    ['S¬n Hµ, ngµy 05 th¸ng 3 n¨m 2026', 'S¬n Hµ'],
    ['Sôn Haø, ngaøy 05 thaùng 3 naêm 2026', 'Sôn Haø'],
  ])('%s is read', (line, place) => {
    const read = placeDateAt(line)
    expect(read?.date).toEqual({ year: 2026, month: 3, day: 5 })
    expect(read?.place && line.slice(...read.place)).toBe(place)
  })
})

describe('a type that a scan misread', () => {
  it.each(['KÉ HOẠCH', 'KẾ HOACH', 'KÊ HOẠCH'])('%s is the type, alone in its line', (line) => {
    expect(isMisread(line)).toBe(true)
  })

  it.each(['KẾ HOẠCH', 'Ké hoạch', 'KHẾ HOẠCH', 'KẾ HOẠCH NĂM 2026'])('%s is not misread', (line) => {
    expect(isMisread(line)).toBe(false)
  })
})

describe('place and date without a comma', () => {
  it('is read where every word is a name’s', () => {
    expect(placeDateAt('Sơn Hà ngày 05 tháng 10 năm 2026')?.date).toEqual({ year: 2026, month: 10, day: 5 })
  })

  it.each([
    'Trước ngày 05 tháng 10 năm 2026',
    'Chỉ thị số 12 ngày 05 tháng 10 năm 2026',
    'Thực hiện từ ngày 05 tháng 10 năm 2026',
    'của Chính phủ ngày 05 tháng 10 năm 2026',
  ])('is not seen in %s', (line) => {
    expect(placeDateAt(line)).toBeUndefined()
  })
})
