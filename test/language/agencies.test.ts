import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyKey } from '../../src/language/agencies/agency-key.ts'
import { covers } from '../../src/language/agencies/covers.ts'
import { isGeneric, isGroup } from '../../src/language/agencies/is-group.ts'
import { kindOfAgency, levelOf } from '../../src/language/agencies/kind-of-agency.ts'
import { sameAgency } from '../../src/language/agencies/same-agency.ts'
import { splitAgencies } from '../../src/language/agencies/split-agencies.ts'

const names = (text: string): string[] => splitAgencies(text).map(({ name }) => name)

describe('splitAgencies', () => {
  it.each([
    [
      'Sở Tài chính, Sở Văn hóa, Thể thao và Du lịch; các sở, ban, ngành tỉnh và Ủy ban nhân dân các xã, phường, đặc khu',
      ['Sở Tài chính', 'Sở Văn hóa, Thể thao và Du lịch', 'các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các xã, phường, đặc khu'],
    ],
    ['Bộ Giáo dục và Đào tạo và Bộ Y tế', ['Bộ Giáo dục và Đào tạo', 'Bộ Y tế']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị; Công an, Quân sự xã', ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Công an, Quân sự xã']],
    [
      'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
      ['Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh'],
    ],
    [
      'Ban Quản lý các khu công nghệ cao và khu công nghiệp, Sở Xây dựng',
      ['Ban Quản lý các khu công nghệ cao và khu công nghiệp', 'Sở Xây dựng'],
    ],
    ['các Sở, Ban, ngành, UBND cấp xã', ['các Sở, Ban, ngành', 'UBND cấp xã']],
    ['Các cơ quan, đơn vị, địa phương liên quan.', ['Các cơ quan, đơn vị, địa phương liên quan']],
    ['các huyện ủy, thị ủy, đảng ủy trực thuộc', ['các huyện ủy, thị ủy, đảng ủy trực thuộc']],
    ['TT. Tỉnh ủy, TT. HĐND tỉnh (b/c)', ['TT. Tỉnh ủy', 'TT. HĐND tỉnh']],
    [
      'Chi bộ, Ban Giám hiệu, Công đoàn và Đoàn Thanh niên trường',
      ['Chi bộ', 'Ban Giám hiệu', 'Công đoàn', 'Đoàn Thanh niên trường'],
    ],
    ['Đồng chí Nguyễn Văn An, Phó Giám đốc Sở', ['Đồng chí Nguyễn Văn An, Phó Giám đốc Sở']],
    ['Lưu: VT, NC.', ['Lưu: VT, NC']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
    expect(splitAgencies(text).every(({ sure }) => sure)).toBe(true)
  })

  it('gives a head that is written once to each name after the colon', () => {
    expect(names('Sở: Nội vụ, Văn hóa, Thể thao và Du lịch, Y tế')).toEqual([
      'Sở Nội vụ',
      'Sở Văn hóa, Thể thao và Du lịch',
      'Sở Y tế',
    ])
    expect(names('UBND các xã: Hòa Phú, Tân Lập và phường Bắc Sơn')).toEqual([
      'UBND xã Hòa Phú',
      'UBND xã Tân Lập',
      'UBND phường Bắc Sơn',
    ])
    expect(names('VP: Tỉnh ủy, HĐND tỉnh')).toEqual(['VP Tỉnh ủy', 'VP HĐND tỉnh'])
  })

  it('leaves whole, and says so, what it cannot tell', () => {
    for (const text of ['Sở Tài chính, Nội vụ và Tư pháp', 'UBND xã Hòa Phú, phường Tân An', 'VP UBND tỉnh: CVP, các phòng']) {
      expect(splitAgencies(text)).toEqual([{ start: 0, end: text.length, text, name: text, sure: false }])
    }
  })

  it('finds again the names from which a list was made', () => {
    const known = fc.constantFrom(
      'Sở Văn hóa, Thể thao và Du lịch',
      'Sở Nông nghiệp và Môi trường',
      'Sở Nội vụ',
      'Công an tỉnh',
      'Bộ Chỉ huy Quân sự tỉnh',
      'Phòng Kinh tế, Hạ tầng và Đô thị',
      'Ban Tuyên giáo và Dân vận Tỉnh ủy',
      'Hội Liên hiệp Phụ nữ tỉnh',
      'Đoàn TNCS Hồ Chí Minh tỉnh',
      'Ủy ban MTTQ Việt Nam tỉnh',
      'UBND các xã, phường, đặc khu',
      'các sở, ban, ngành tỉnh',
      'Báo và Phát thanh, Truyền hình tỉnh',
      'Trung tâm Phục vụ hành chính công',
      'Viện kiểm sát nhân dân tỉnh',
    )
    const mark = fc.constantFrom(', ', '; ', ' và ', ',\u00a0', ' ;\n- ')
    fc.assert(
      fc.property(
        fc.array(known, { minLength: 1, maxLength: 8 }),
        fc.array(mark, { minLength: 8, maxLength: 8 }),
        (list, marks) => {
          const text = list.map((name, i) => (i === 0 ? name : `${marks[i]}${name}`)).join('')
          expect(names(text)).toEqual(list)
          for (const { start, end, text: written } of splitAgencies(text)) expect(text.slice(start, end)).toBe(written)
        },
      ),
    )
  })

  it('never throws and never overlaps', () => {
    const piece = fc.constantFrom('các ', 'Sở', ', ', ' và ', '(', ')', ';', ':', 'UBND', ' xã', 'İ', '\u0301', ' ', 'Đ/c', '\n')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          let last = 0
          for (const { start, end, text: written } of splitAgencies(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(written).toBe(text.slice(start, end))
            last = end
          }
        },
      ),
    )
  })
})

describe('sameAgency', () => {
  it.each([
    ['UBND tỉnh', 'Uỷ ban nhân dân tỉnh Sơn Hà'],
    ['Sở KH&ĐT', 'Sở Kế hoạch - Đầu tư'],
    ['Sở GDĐT Đồng Tháp', 'Sở Giáo dục và Đào tạo'],
    ['Uỷ ban MTTQVN tỉnh (b/c)', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['Tỉnh Đoàn', 'Đoàn TNCS Hồ Chí Minh tỉnh'],
    ['BCHQS tỉnh', 'Bộ Chỉ huy quân sự tỉnh'],
    ['Ban CHQS phường', 'Ban Chỉ huy Quân sự phường'],
    ['Phòng Kinh tế xã Hòa Phú', 'PHÒNG KINH TẾ'],
    ['VP UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ])('%s is %s', (a, b) => expect(sameAgency(a, b)).toBe(true))

  it.each([
    ['UBND xã Hòa Phú', 'UBND xã Tân Lập'],
    ['Công an tỉnh', 'Công an xã'],
    ['Sở Nội vụ', 'Sở Ngoại vụ'],
    ['Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
    ['', ''],
  ])('%s is not %s', (a, b) => expect(sameAgency(a, b)).toBe(false))

  it('reads the abbreviations of the document', () => {
    const abbreviations = { TTHTND: 'Trung tâm Hỗ trợ nông dân' }
    expect(sameAgency('TTHTND tỉnh', 'Trung tâm Hỗ trợ nông dân', { abbreviations })).toBe(true)
    expect(sameAgency('TTHTND tỉnh', 'Trung tâm Hỗ trợ nông dân')).toBe(false)
  })

  it('makes keys that are their own keys', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('UBND tỉnh Sơn Hà', 'Sở KH&ĐT', 'Tỉnh Đoàn', 'Ủy ban MTTQ Việt Nam xã', 'BCH Quân sự xã', 'VPUB'),
        (name) => {
          expect(agencyKey(agencyKey(name))).toBe(agencyKey(name))
        },
      ),
    )
    expect(agencyKey('Sở Kế hoạch & Đầu tư (để b/c)')).toBe('sở kế hoạch đầu tư')
  })
})

describe('covers', () => {
  it.each([
    ['các sở, ban, ngành tỉnh', 'Sở Nội vụ'],
    ['Các Sở, ban, ngành', 'Thanh tra tỉnh'],
    ['các sở, ngành', 'Công an tỉnh'],
    ['các sở, ban, ngành, đoàn thể tỉnh', 'Hội LHPN tỉnh'],
    ['UBND các xã, phường, đặc khu', 'UBND xã Hòa Phú'],
    ['các phòng, đơn vị thuộc Sở', 'Văn phòng Sở'],
    ['các phòng, đơn vị thuộc Sở', 'Phòng Tổ chức'],
    ['Các ban đảng Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy'],
    ['Các cơ quan tham mưu, giúp việc Đảng ủy', 'Ban Xây dựng Đảng'],
    ['các tổ chức chính trị - xã hội', 'Hội Cựu chiến binh'],
    ['Các tổ chức thành viên', 'Hội hữu nghị Việt Nam - Lào'],
    ['các đơn vị liên quan', 'Sở Y tế'],
    ['Như Điều 2', 'UBND xã Hòa Phú'],
    ['Thường trực Tỉnh ủy', 'Tỉnh ủy'],
    ['CT, các PCT UBND tỉnh', 'UBND tỉnh'],
    ['Hội LHPN các xã, phường', 'Hội LHPN xã Hòa Phú'],
    ['Các nhóm việc khác', 'Sở Y tế'],
  ])('%s holds %s', (group, member) => expect(covers(group, member)).toBe(true))

  it.each([
    ['các sở, ban, ngành', 'UBND xã Hòa Phú'],
    ['các sở, ban, ngành', 'Hội LHPN tỉnh'],
    ['UBND các xã, phường', 'Sở Y tế'],
    ['các phòng, đơn vị thuộc Sở', 'UBND tỉnh'],
    ['các ban đảng', 'Sở Nội vụ'],
    ['Hội LHPN các xã, phường', 'UBND xã Hòa Phú'],
    ['Các đồng chí Tỉnh ủy viên', 'Sở Nội vụ'],
    ['Sở Y tế', 'Sở Nội vụ'],
  ])('%s does not hold %s', (group, member) => expect(covers(group, member)).toBe(false))
})

describe('what a name tells', () => {
  it.each([
    ['UBND tỉnh Sơn Hà', 'ubnd', 'province'],
    ['Bộ Tư pháp', 'bo', 'central'],
    ['Bộ Chỉ huy Quân sự tỉnh', 'military', 'province'],
    ['Bộ CHQS tỉnh', 'military', 'province'],
    ['Bộ đội Biên phòng tỉnh', 'border-guard', 'province'],
    ['Phòng Văn hóa - Xã hội xã Hòa Phú', 'phong', 'commune'],
    ['Liên minh Hợp tác xã tỉnh', 'cooperative-union', 'province'],
    ['Ban Tổ chức Tỉnh ủy', 'party-body', 'province'],
    ['Ban Thường vụ Đảng ủy xã', 'party-committee', 'commune'],
    ['Ban Thường trực Ủy ban MTTQ Việt Nam phường', 'front', 'commune'],
    ['Liên đoàn Lao động huyện', 'trade-union', 'district'],
    ['Trường THPT Hòa Phú', 'truong', undefined],
    ['Công an', 'police', undefined],
    ['Cây xanh đô thị', undefined, undefined],
  ])('%s', (name, kind, level) => {
    expect(kindOfAgency(name)).toBe(kind)
    expect(levelOf(name)).toBe(level)
  })

  it('tells groups from bodies with "các" in their names', () => {
    for (const name of ['các sở, ban, ngành', 'UBND xã, phường', 'UBND cấp xã', 'Như trên']) expect(isGroup(name)).toBe(true)
    for (const name of ['Ban Quản lý các khu công nghiệp', 'Liên hiệp các tổ chức hữu nghị tỉnh', 'Sở Y tế'])
      expect(isGroup(name)).toBe(false)
  })

  it('tells words that mean anyone', () => {
    for (const name of ['các cơ quan, đơn vị có liên quan', 'các địa phương', 'đơn vị được giao nhiệm vụ', 'Như mục III'])
      expect(isGeneric(name)).toBe(true)
    for (const name of ['các sở, ban, ngành tỉnh', 'Sở Y tế', 'UBND các xã']) expect(isGeneric(name)).toBe(false)
  })
})
