import { describe, expect, it } from 'vitest'
import { type Answer, askedUnit } from '../../../src/repository/tasks/asked-unit.ts'

const department = { issuer: { names: ['Sở Nội vụ'], parent: ['UBND tỉnh Sơn Hà'], path: '', range: {} } } as never
const commune = { issuer: { names: ['UBND xã Hòa Phú'], parent: [], path: '', range: {} } } as never

const answer = (asked: string, unit: string, record = department): Answer =>
  askedUnit(asked)({ role: 'phoi_hop', text: unit }, record)

describe('work of a unit', () => {
  it.each([
    ['Sở Tài chính', 'Sở Tài chính tỉnh Sơn Hà'],
    ['sở tài chính', 'Sở Tài chính'],
    ['Ủy ban nhân dân xã Hòa Phú', 'UBND xã Hòa Phú'],
    ['Văn phòng Sở Nội vụ', 'Văn phòng Sở'],
    ['VP Sở', 'Văn phòng Sở'],
    ['UBND tỉnh Thuận Giang', 'UBND tỉnh Thuận Giang'],
    ['các phòng chuyên môn', 'Các phòng chuyên môn'],
  ])('is given by name: %s, %s', (asked, unit) => expect(answer(asked, unit)).toBe('itself'))

  it.each([
    ['Sở Tài chính', 'Các sở, ban, ngành tỉnh'],
    ['Công an tỉnh', 'Các sở, ban, ngành'],
    ['Sở Tài chính', 'các sở, ban, ngành, địa phương'],
    ['UBND xã Hòa Phú', 'UBND các xã, phường, đặc khu trên địa bàn tỉnh'],
    ['UBND phường Tân An', 'Ủy ban nhân dân cấp xã'],
    ['UBND xã Hòa Phú', 'Ủy ban nhân dân xã, phường'],
    ['Phòng Tổ chức', 'các phòng, đơn vị thuộc Sở'],
    ['Phòng Tổ chức', 'Các phòng chuyên môn'],
    ['Trung tâm Lưu trữ lịch sử', 'các đơn vị trực thuộc Sở'],
    ['Hội LHPN tỉnh', 'các tổ chức chính trị - xã hội'],
    ['Hội LHPN xã Hòa Phú', 'Hội LHPN các xã, phường'],
    ['Chi bộ Văn phòng', 'các chi bộ trực thuộc'],
    ['Trường THPT Sơn Hà', 'các trường THPT trên địa bàn tỉnh'],
  ])('is given by a group that it surely is in: %s, %s', (asked, unit) => expect(answer(asked, unit)).toBe('group'))

  it.each([
    ['UBND xã Hòa Phú', 'UBND các xã, phường nơi đặt lớp'],
    ['Sở Tài chính', 'các sở, ban, ngành liên quan'],
    ['Sở Tài chính', 'Các cơ quan, đơn vị liên quan'],
    ['Hội LHPN xã Hòa Phú', 'các tổ chức chính trị - xã hội'],
  ])('may be given by a group of which nobody can tell: %s, %s', (asked, unit) => expect(answer(asked, unit)).toBe('perhaps'))

  it.each([
    ['Sở Tài chính', 'Sở Nội vụ'],
    ['Sở Tài chính', 'Văn phòng Sở'],
    ['Văn phòng Sở Tài chính', 'Văn phòng Sở'],
    ['UBND đặc khu Cát Lam', 'UBND các xã, phường'],
    ['Công an xã Hòa Phú', 'UBND các xã, phường'],
    ['UBND xã Hòa Phú', 'Các sở, ban, ngành'],
    ['Văn phòng Sở', 'các phòng chuyên môn'],
    ['Phòng Tổ chức', 'Các Sở, ngành, đơn vị cấp tỉnh'],
    ['Trường Tiểu học Hòa Phú', 'UBND các xã, phường'],
    ['Sở Tài chính tỉnh Thuận Giang', 'các sở, ban, ngành'],
    ['UBND tỉnh Thuận Giang', 'UBND tỉnh'],
  ])('is not given to others: %s, %s', (asked, unit) => expect(answer(asked, unit)).toBe('no'))

  it('is given by name where the issuer’s goes over two lines', () => {
    const twoLines = { issuer: { names: ['Sở Giáo dục', 'và Đào tạo'], parent: [], path: '', range: {} } } as never
    expect(answer('Văn phòng Sở Giáo dục và Đào tạo', 'Văn phòng Sở', twoLines)).toBe('itself')
  })

  it('of a commune is given by its own plan to bodies of the commune', () => {
    expect(answer('Hội LHPN xã Hòa Phú', 'các đoàn thể', commune)).toBe('group')
  })
})
