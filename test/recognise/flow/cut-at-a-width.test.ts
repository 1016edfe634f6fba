import { describe, expect, it } from 'vitest'
import { flowOfText } from '../../../src/recognise/flow-of-text.ts'
import { textsOf } from './flow-views.ts'

/** Cuts at the last blank before the width, as whoever prints text of one width does. */
function cut(paragraph: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const textsAt = (paragraphs: readonly string[], width: number) =>
  textsOf(flowOfText({ name: 'a.txt', text: paragraphs.flatMap((one) => cut(one, width)).join('\n') }))

const around = [
  'KẾ HOẠCH',
  'Chăm sóc vườn thuốc nam',
  'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017; Nghị định số 11/2026/NĐ-CP ngày 02/02/2026 của Chính phủ về vườn ươm;',
  'Căn cứ Kế hoạch số 41/KH-UBND ngày 03/3/2026 của Ủy ban nhân dân tỉnh Sơn Hà về phát triển kinh tế - xã hội của các xã vùng cao;',
  'I. MỤC ĐÍCH',
  'Vườn thuốc của trạm phục vụ người dân trong xã. Cây trồng theo hướng dẫn của Sở Y tế. Người dân được chỉ cách dùng từng loại cây.',
  'II. NHIỆM VỤ',
  '- Hội Hữu nghị Việt Nam - Lào tặng hạt giống cho trạm, gồm các loại: Đinh lăng, Ngải cứu, Tía tô, Kinh giới và một số cây khác.',
  '- Trạm Y tế xã chủ trì, phối hợp với Hội Đông y, trường học và các thôn trồng bổ sung những cây còn thiếu trong mùa mưa năm nay.',
  'Trên đây là Kế hoạch chăm sóc vườn thuốc nam, đề nghị các thôn thực hiện nghiêm túc và báo cáo về Trạm Y tế xã trước ngày 30/11.',
]

describe('paragraphs cut at a width', () => {
  const widths = Array.from({ length: 41 }, (_, at) => 60 + at)

  it('are whole again at nearly every width, whatever words a line ends with', () => {
    const right = widths.filter((width) => textsAt(around, width).join('\n') === around.join('\n'))
    // Where the end of a paragraph fills its line by chance, nothing tells it from the end of a sentence.
    expect(right.length).toBeGreaterThanOrEqual(widths.length - 2)
  })

  it('have all their words in order at every width', () => {
    for (const width of widths) expect(textsAt(around, width).join(' ')).toBe(around.join(' '))
  })
})

describe('titles that were cut', () => {
  it.each([
    ['I. MỤC', 'ĐÍCH, YÊU CẦU'],
    ['II. NHIỆM VỤ, GIẢI', 'PHÁP'],
    ['1. Mục', 'tiêu chung'],
    ['I. MỤC ĐÍCH,', 'YÊU CẦU'],
    ['PHẦN II. KẾ', 'HOẠCH NĂM 2026'],
  ])('%s / %s is one, though no other line is cut', (first, second) => {
    expect(textsAt(['KẾ HOẠCH', 'Trồng cây', first, second, 'Trồng 500 cây.'], 200)).toContain(`${first} ${second}`)
  })

  it('goes over a line where it names an instrument by its symbol', () => {
    const lines = ['KẾ HOẠCH', 'THỰC', 'HIỆN QUYẾT ĐỊNH SỐ 12/QĐ-TTg NGÀY 03 THÁNG 3 NĂM 2026', 'I. MỤC ĐÍCH', 'Trồng cây.']
    expect(textsAt(lines, 200)).toEqual(lines)
  })

  it.each([
    ['I. NỘI DUNG', 'HỘI THI'],
    ['1. Mục', 'Đích đến của đề án'],
  ])('%s / %s are two', (first, second) => {
    expect(textsAt(['KẾ HOẠCH', 'Trồng cây', first, second, 'Trồng 500 cây.'], 200)).toContain(second)
  })
})
