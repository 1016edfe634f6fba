import { describe, expect, it } from 'vitest'
import { profiles } from '../../../src/generated/profiles.ts'
import { foreignTitles } from '../../../src/recognise/family/foreign-titles.ts'
import { recogniseHead } from '../../../src/recognise/head/recognise-head.ts'
import { flowByHand } from '../closing/flow-by-hand.ts'

const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const head = (...title: readonly string[]) =>
  recogniseHead(flowByHand('ĐẢNG BỘ XÃ HÒA PHÚ', 'CHI BỘ THÔN ĐÔNG', 'Số 05-KH/CB', ...title, 'KẾ HOẠCH', 'Kiểm tra năm 2026'))
    .components
const found = (id: string, ...title: readonly string[]) => {
  const profile = profiles.find((one) => one.id === id)
  if (profile === undefined) throw new Error(id)
  const { asides, doubts } = foreignTitles(head(...title), profile)
  return [asides.map(({ text }) => text), doubts.map(({ code }) => code)]
}

// HD 05-HD/VPTW, II/I/1: a Party document has the Party's title, and never the State's.
describe('the title of another system', () => {
  it('is set aside and told once', () => {
    expect(found('dang_hd05', ...nation)).toEqual([nation, ['NV037']])
    expect(found('nd30', 'ĐẢNG CỘNG SẢN VIỆT NAM')).toEqual([['ĐẢNG CỘNG SẢN VIỆT NAM'], ['NV037']])
  })

  it('is none where the form prints it', () => {
    expect(found('nd30', ...nation)).toEqual([[], []])
    expect(found('hoi_lhpn', ...nation)).toEqual([[], []])
    expect(found('dang_hd36', 'ĐẢNG CỘNG SẢN VIỆT NAM')).toEqual([[], []])
  })
})
