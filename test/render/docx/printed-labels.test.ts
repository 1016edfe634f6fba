import { describe, expect, it } from 'vitest'
import { printed } from './printed-sample.ts'

/** The labels that stand before three titled nodes of a section. */
async function labels(danh_so: string): Promise<(string | undefined)[]> {
  const file = await printed('nd30', {
    phu_luc: undefined,
    can_cu: undefined,
    mo_dau: undefined,
    ket_thuc: undefined,
    noi_dung: [
      { muc: { tieu_de: 'Việc', danh_so, noi_dung: ['Một', 'Hai', 'Ba'].map((tieu_de) => ({ tieu_de, noi_dung: 'Lời.' })) } },
    ],
  })
  return file
    .body()
    .map(({ text }) => /^(.*?) ?(?:MỘT|HAI|BA|Một|Hai|Ba)$/.exec(text)?.[1])
    .filter((label) => label !== undefined)
}

describe('danh_so names a style of labels by its first label', () => {
  it.each([
    ['A.', ['A.', 'B.', 'C.']],
    ['I.', ['I.', 'II.', 'III.']],
    ['I-', ['I-', 'II-', 'III-']],
    ['I -', ['I -', 'II -', 'III -']],
    ['1.', ['1.', '2.', '3.']],
    ['1)', ['1)', '2)', '3)']],
    ['1-', ['1-', '2-', '3-']],
    ['(1)', ['(1)', '(2)', '(3)']],
    ['a)', ['a)', 'b)', 'c)']],
    ['a.', ['a.', 'b.', 'c.']],
    ['(i)', ['(i)', '(ii)', '(iii)']],
    ['i)', ['i)', 'ii)', 'iii)']],
    ['-', ['-', '-', '-']],
    ['+', ['+', '+', '+']],
    ['*', ['*', '*', '*']],
    ['không', ['', '', '']],
  ])('%s', async (style, expected) => {
    expect(await labels(style)).toEqual(expected)
  })
})

it('points follow the Vietnamese alphabet as NĐ 30 letters its own: a b c d đ e g h i k l m n o p q r s t u v x y', async () => {
  const letters = 'abcdđeghiklmnopqrstuvxy'
  const file = await printed('nd30', {
    phu_luc: undefined,
    noi_dung: [{ muc: { tieu_de: 'Việc', danh_so: 'a)', noi_dung: [...letters].map(() => ({ doan: 'Một việc.' })) } }],
  })
  expect(file.texts('body').filter((text) => text.endsWith('Một việc.'))).toEqual(
    [...letters].map((letter) => `${letter}) Một việc.`),
  )
})

it('sections reach over ten: IX, X, XI', async () => {
  const noi_dung = Array.from({ length: 11 }, () => ({ muc: { tieu_de: 'Việc', noi_dung: 'Lời.' } }))
  const file = await printed('nd30', { phu_luc: undefined, noi_dung })
  expect(file.texts('headingSection').slice(8)).toEqual(['IX. VIỆC', 'X. VIỆC', 'XI. VIỆC'])
})
