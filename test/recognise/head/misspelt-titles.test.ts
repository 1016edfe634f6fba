import { describe, expect, it } from 'vitest'
import { fixedWordsIn } from '../../../src/recognise/head/fixed-words.ts'
import { placeDateAt } from '../../../src/recognise/head/read-place-date.ts'

const kinds = (line: string) => fixedWordsIn(line).map(({ fixed }) => fixed)

describe('titles with a slip', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM', 'nationalTitle'],
    ['Cộng hoà xã hôi chủ nghĩa Việt Nam', 'nationalTitle'],
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
