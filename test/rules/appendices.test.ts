import { describe, expect, it } from 'vitest'
import type { Family } from '../../src/plan/plan.ts'
import { findingsIn } from './sample-plans.ts'

const plan = (text: string, appendices: readonly string[]) => `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      ${text}
  - to_chuc_thuc_hien: |
      Bộ phận văn phòng theo dõi.
${appendices.length === 0 ? '' : `phu_luc:\n${appendices.map((ten) => `  - {${ten.includes(':') ? '' : 'ten: '}${ten}, noi_dung: Nội dung của phụ lục.}`).join('\n')}`}`
const found = (yaml: string, base: Family = 'nha_nuoc') =>
  findingsIn({ yaml, base }).filter(({ code }) => code.startsWith('TT13'))
const codes = (text: string, appendices: readonly string[], base?: Family) =>
  found(plan(text, appendices), base).map(({ code }) => code)

describe('what the body says of appendices (NĐ 30/2020, Phụ lục I, Phần I, III.1; HD 05-HD/VPTW, Phần II, mục II, khoản 1)', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['Rà soát hồ sơ theo Phụ lục kèm theo.', ['Phông'], []],
    ['Rà soát hồ sơ (có danh sách đính kèm).', ['Danh sách phông'], []],
    ['Rà soát hồ sơ theo mẫu.', ['Mẫu sổ'], []],
    ['Rà soát hồ sơ theo số liệu từng phông.', ['Số liệu từng phông'], []],
    ['Rà soát hồ sơ.', ['Phông'], ['TT130']],
    ['Lập danh mục hồ sơ.', ['Phông'], ['TT130']],
    ['Rà soát hồ sơ theo Phụ lục I kèm theo.', ['Phông', 'Máy quét'], ['TT130']],
    ['Rà soát hồ sơ theo Phụ lục I và II.', ['Phông', 'Máy quét'], []],
    ['Rà soát hồ sơ theo Phụ lục I và các biểu kèm theo.', ['Phông', 'Máy quét'], []],
    ['Rà soát hồ sơ theo Phụ lục I, II, III kèm theo.', ['Phông', 'Máy quét'], ['TT131']],
    ['Rà soát hồ sơ theo Phụ lục II Luật Lưu trữ.', [], []],
    ['Rà soát hồ sơ theo Luật Lưu trữ (Phụ lục II).', [], []],
    ['Rà soát hồ sơ theo Phụ lục 1 và Phụ lục 2.', ['Phông', 'Máy quét'], ['TT132', 'TT132']],
    ['Rà soát hồ sơ theo Phụ lục 1.', ['Phông'], ['TT135']],
    ['Rà soát hồ sơ theo các biểu kèm theo.', ['nhan: Biểu 01, ten: Phông', 'nhan: Biểu 03, ten: Máy quét'], ['TT136']],
  ])('%s %j: %j', (text, appendices, expected) => {
    expect(codes(text, appendices)).toEqual(expected)
  })

  it('an error only where no word of the body could point to it', () => {
    expect(found(plan('Rà soát hồ sơ.', ['Phông']))[0]?.severity).toBe('error')
    expect(found(plan('Lập danh mục hồ sơ.', ['Phông']))[0]?.severity).toBe('warning')
    // The form of the unions is taken over from the State's: what it demands of them is no error.
    expect(found(plan('Rà soát hồ sơ.', ['Phông']), 'cong_doan')[0]?.severity).toBe('warning')
  })

  it('Arabic numerals are right for the Party, Roman ones for the State', () => {
    const text = 'Lịch học ghi tại Phụ lục 1, kinh phí tại Phụ lục 2.'
    expect(codes(text, ['Buổi học', 'Kinh phí'], 'dang')).toEqual([])
    expect(codes(text.replace('1', 'I').replace('2', 'II'), ['Buổi học', 'Kinh phí'], 'dang')).toEqual(['TT132', 'TT132'])
  })

  it('two labels in the other numerals are an error: the decree says it in so many words', () => {
    const labels = found(
      plan('Rà soát hồ sơ theo các phụ lục kèm theo.', ['nhan: Phụ lục 1, ten: Phông', 'nhan: Phụ lục 2, ten: Máy quét']),
    )
    expect(labels.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['TT132 error', 'TT132 error'])
  })
})
