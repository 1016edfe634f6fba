import { expect, it } from 'vitest'
import { shareOf, taskWords } from '../../../src/repository/cascade/task-words.ts'

it('leaves out what any task may say', () => {
  expect([...taskWords('Báo cáo kết quả thực hiện, bảo đảm số hóa hồ sơ')]).toEqual(['số', 'hóa', 'hồ', 'sơ'])
  // Following up a plan is anybody's duty under it.
  expect([...taskWords('Theo dõi, đôn đốc, tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh')]).toEqual([])
})

it('tells how much of one stands in the other', () => {
  expect(shareOf(new Set(['số', 'hóa', 'hồ', 'sơ']), new Set(['hồ', 'sơ', 'giấy']))).toBe(0.5)
  expect(shareOf(new Set(), new Set(['hồ']))).toBe(0)
})
