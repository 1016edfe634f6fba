import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findProvinces } from '../../src/language/places/find-provinces.ts'
import { isDistrictBody } from '../../src/language/places/is-district-body.ts'
import { provinceStatus } from '../../src/language/places/province-status.ts'
import { provincesOn } from '../../src/language/places/provinces.ts'
import { readProvince } from '../../src/language/places/read-province.ts'

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  return { year, month, day: date }
}
const count = (text: string): [number, number] => {
  const all = provincesOn(day(text))
  return [all.filter(({ kind }) => kind === 'tỉnh').length, all.filter(({ kind }) => kind === 'thành phố').length]
}

describe('provincesOn', () => {
  // 63 units with 5 cities; Huế the sixth from 2025; NQ 202/2025/QH15: 28 + 6; NQ 30, 36, 39/2026/QH16: 25 + 9 in the end.
  it.each([
    ['2024-12-31', 58, 5],
    ['2025-01-01', 57, 6],
    ['2025-06-30', 57, 6],
    ['2025-07-01', 28, 6],
    ['2026-04-29', 28, 6],
    ['2026-04-30', 27, 7],
    ['2026-09-01', 26, 8],
    ['2026-09-19', 26, 8],
    ['2026-09-20', 25, 9],
  ])('%s: %i provinces, %i cities', (date, provinces, cities) => expect(count(date)).toEqual([provinces, cities]))

  it('has each province once, and reads each by its own name', () => {
    for (const date of ['2020-01-01', '2026-11-22']) {
      const all = provincesOn(day(date))
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
      for (const { id, name, kind } of all) expect(readProvince(`${kind} ${name}`)).toEqual({ id, name, kind })
    }
  })
})

describe('readProvince', () => {
  it.each([
    ['Đắk Lắk', 'dak-lak'],
    ['ĐăkLăk', 'dak-lak'],
    ['TỈNH ĐĂKLĂK', 'dak-lak'],
    ['Đắc Lắc', 'dak-lak'],
    ['Dak Lak', 'dak-lak'],
    ['Bà Rịa – Vũng Tàu', 'ba-ria-vung-tau'],
    ['Thừa Thiên - Huế', 'thua-thien-hue'],
    ['TP. Hồ Chí Minh', 'ho-chi-minh'],
    ['TPHCM', 'ho-chi-minh'],
    ['Thành phố Huế', 'hue'],
    ['tỉnh Hoà Bình', 'hoa-binh'],
    ['KHÁNH HOÀ', 'khanh-hoa'],
  ])('%s', (text, id) => expect(readProvince(text)?.id).toBe(id))

  it('reads nothing else', () => {
    for (const text of ['Sơn Hà', 'xã Hà Nam', 'Hà Nội mới', 'tỉnh', '']) expect(readProvince(text)).toBeUndefined()
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(readProvince(`${a}, ${b}`)).toBeUndefined()
        for (const { start, end, text } of findProvinces(`${a} tỉnh ${b}`)) expect(`${a} tỉnh ${b}`.slice(start, end)).toBe(text)
      }),
    )
  })
})

describe('provinceStatus', () => {
  it.each([
    ['Bình Phước', '2025-06-30', 'valid'],
    ['Bình Phước', '2025-07-01', 'merged'],
    ['tỉnh Bắc Ninh', '2026-09-19', 'valid'],
    ['tỉnh Bắc Ninh', '2026-09-20', 'raised'],
    ['thành phố Bắc Ninh', '2026-09-20', 'valid'],
    ['thành phố Bắc Ninh', '2026-09-19', 'not-yet'],
    // until then a city inside the province bore the name
    ['thành phố Bắc Ninh', '2025-06-30', 'unknown'],
    ['thành phố Hòa Bình', '2026-01-01', 'unknown'],
    ['Thừa Thiên Huế', '2024-12-31', 'valid'],
    ['Thừa Thiên Huế', '2025-01-01', 'renamed'],
    ['Thành phố Huế', '2026-01-01', 'valid'],
    ['Thành phố Đồng Nai', '2026-04-29', 'not-yet'],
    ['Sơn Hà', '2026-01-01', 'unknown'],
  ])('%s on %s: %s', (name, date, status) => expect(provinceStatus(name, day(date)).status).toBe(status))

  it('tells where a province went', () => {
    expect(provinceStatus('tỉnh Bình Phước', day('2025-08-01'))).toMatchObject({
      into: { name: 'Đồng Nai', kind: 'tỉnh' },
      on: day('2025-07-01'),
    })
    expect(provinceStatus('tỉnh Bình Phước', day('2026-08-01'))).toMatchObject({ into: { name: 'Đồng Nai', kind: 'thành phố' } })
  })
})

describe('findProvinces', () => {
  it('finds names with their word only', () => {
    const text = 'UBND tỉnh Bình Phước và TP. Hồ Chí Minh, đường Hồ Chí Minh, tỉnh Sơn Hà; TỈNH ĐẮK LẮK NĂM 2026'
    expect(findProvinces(text).map((found) => [found.text, found.id])).toEqual([
      ['tỉnh Bình Phước', 'binh-phuoc'],
      ['TP. Hồ Chí Minh', 'ho-chi-minh'],
      ['TỈNH ĐẮK LẮK', 'dak-lak'],
    ])
    for (const found of findProvinces(text)) expect(text.slice(found.start, found.end)).toBe(found.text)
  })
})

describe('isDistrictBody', () => {
  // Luật 72/2025/QH15: no huyện, quận, thị xã, city inside a province, and no thị trấn, from 01/7/2025.
  it.each([
    'UBND huyện Hòa An',
    'Huyện ủy Hòa An',
    'Phòng Giáo dục và Đào tạo huyện',
    'Liên đoàn Lao động huyện',
    'các quận, huyện, thị xã',
    'UBND các huyện, thành phố',
    'Hội LHPN các huyện, thị',
    'UBND thành phố Thanh Hóa',
    'UBND thị trấn Hòa An',
  ])('%s', (name) => expect(isDistrictBody(name)).toBe(true))

  it.each([
    'UBND xã Huyện Đồng',
    'UBND huyện Hòa An (cũ)',
    'thị trấn cũ',
    'Trường THPT huyện Hòa An',
    'Bệnh viện Đa khoa huyện Hòa An',
    'UBND thành phố Đà Nẵng',
    'UBND Thành phố',
    'đồng chí Nguyễn Văn Huyện',
    'Sở Nội vụ',
  ])('not %s', (name) => expect(isDistrictBody(name)).toBe(false))
})
