import { expect, test } from 'vitest'
import { findParagraphs } from '../../src/cli/pages-of-word.ts'

test('each paragraph is found on the page where it begins, whatever breaks its lines', () => {
  const paragraphs = [
    'UBND TỈNH SƠN HÀ',
    'I. Mục đích',
    'Đưa hồ sơ của kho lưu trữ lên hệ thống chung của tỉnh.',
    '',
    'II. Nhiệm vụ',
  ]
  const pages = findParagraphs(paragraphs, [
    'UBND tỉnh\nSơn Hà\nI. MỤC ĐÍCH\nĐưa hồ sơ của kho lưu trữ lên hệ\nthống',
    '2\nchung của tỉnh.\nII. NHIỆM VỤ\n',
  ])
  expect(pages.count).toBe(2)
  expect([1, 2, 3, 4, 5].map(pages.of)).toEqual([1, 1, 1, undefined, 2])
})

test('words that stand twice are found in their order', () => {
  const pages = findParagraphs(['Văn phòng', 'Rà soát', 'Văn phòng'], ['Văn phòng Rà soát', 'Văn phòng'])
  expect([1, 2, 3].map(pages.of)).toEqual([1, 1, 2])
})
