import { describe, expect, it } from 'vitest'
import { findingsIn, sampleText } from './sample-plans.ts'

const pointedAt = (example: Parameters<typeof findingsIn>[0]) => {
  const { text } = sampleText(example)
  return findingsIn(example).map(({ code, range }) => [code, text.slice(range.start.offset, range.end.offset)])
}

describe('the gate', () => {
  it('what the whole document lacks is told at the key of its form, not over the whole file', () => {
    expect(pointedAt({ yaml: '', without: ['so', 'dia_danh'], stage: 'final' })).toEqual([
      ['TT006', 'the_thuc'],
      ['TT006', 'the_thuc'],
    ])
  })

  it('a draft may lack all of it', () => {
    expect(pointedAt({ yaml: '', without: ['so', 'dia_danh', 'ngay_ban_hanh'] })).toEqual([])
  })

  it.each([
    ['du_thao', 'draft', ['TT150']],
    ['trinh_ky', 'draft', ['TT150']],
    ['trinh_ky', 'final', ['TT152']],
    ['ban_hanh', 'final', []],
  ] as const)('trang_thai: %s with number and date at the stage %s gives %j', (status, stage, codes) => {
    expect(findingsIn({ yaml: `trang_thai: ${status}`, stage }).map(({ code }) => code)).toEqual(codes)
  })

  it('the mark of a draft goes when the document is issued', () => {
    expect(pointedAt({ yaml: 'lan_du_thao: 2' })).toEqual([['TT151', '2']])
    expect(pointedAt({ yaml: 'lan_du_thao: 2', without: ['so'] })).toEqual([])
  })

  it('a plan issued with a decision needs the decision’s number, not its own', () => {
    const without = ['so', 'ngay_ban_hanh', 'dia_danh']
    expect(pointedAt({ yaml: 'ban_hanh_kem: {loai: Quyết định}', without })).toEqual([])
    expect(pointedAt({ yaml: 'ban_hanh_kem: {loai: Quyết định}', without, stage: 'final' })).toEqual([['TT153', 'Quyết định']])
  })
})
