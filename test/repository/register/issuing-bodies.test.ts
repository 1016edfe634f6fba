import { expect, it } from 'vitest'
import { issuingBodies } from '../../../src/repository/register/issuing-bodies.ts'

it.each([
  [['Sở Nội vụ'], ['Sở Nội vụ']],
  [['Ủy ban nhân dân', 'tỉnh Sơn Hà'], ['Ủy ban nhân dân tỉnh Sơn Hà']],
  [['Sở Văn hóa,', 'Thể thao và Du lịch'], ['Sở Văn hóa, Thể thao và Du lịch']],
  [['Ban Thường vụ', 'Tỉnh ủy Sơn Hà'], ['Ban Thường vụ Tỉnh ủy Sơn Hà']],
  [
    ['Sở Nội vụ', 'Sở Giáo dục', 'và Đào tạo'],
    ['Sở Nội vụ', 'Sở Giáo dục và Đào tạo'],
  ],
  [[], []],
])('the lines %j name %j', (lines, bodies) => expect(issuingBodies(lines)).toEqual(bodies))
