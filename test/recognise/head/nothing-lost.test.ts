import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessFamily } from '../../../src/recognise/family/guess-family.ts'
import type { Flow, FlowBlock, FlowParagraph } from '../../../src/recognise/flow.ts'
import { recogniseHead } from '../../../src/recognise/head/recognise-head.ts'
import { type Block, flowByHand } from '../closing/flow-by-hand.ts'

const lines = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH SƠN HÀ',
  'SỞ NỘI VỤ',
  'ĐẢNG BỘ TỈNH SƠN HÀ',
  'BAN THƯỜNG TRỰC',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'ĐOÀN TNCS HỒ CHÍ MINH',
  'UBND TỈNH SƠN HÀ      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 15/KH-SNV',
  'Số 05-KH/ĐU      Hòa Phú, ngày     tháng 4 năm 2026',
  'Sơn Hà, ngày 05 tháng 01 năm 2026',
  'Sơn Hà, ngày 31 tháng 02 năm 2026',
  'MẬT',
  'HỎA TỐC',
  'DỰ THẢO',
  'Dự thảo lần 2',
  '-------',
  '*',
  'KẾ HOẠCH',
  'KẾ HOẠCH TỔ CHỨC NGÀY HỘI',
  'Kế hoạch tổ chức ngày hội\nnăm 2026',
  'QUYẾT ĐỊNH',
  'Về việc ban hành Kế hoạch',
  'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.',
  '(Ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 05/01/2026 của UBND xã Hòa Phú)',
  '(Kèm theo Quyết định số   /QĐ-UBND ngày   tháng 01 năm 2026)',
  'của Ban Thường vụ Đảng ủy',
  'phát triển văn hóa đọc,',
  'Năm học 2026 - 2027',
  'Kính gửi: Sở Nội vụ',
  'Kính gửi:',
  '- Sở Tài chính;',
  'Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;',
  'Thực hiện Kế hoạch số 5/KH-UBND, Sở Nội vụ ban hành Kế hoạch như sau:',
  'Một dòng lạ',
  'I. MỤC ĐÍCH',
  'Nơi nhận:',
  'T/M CHI BỘ',
]
const cell = fc
  .array(fc.constantFrom(...lines), { maxLength: 4 })
  .map((all) => all.map((line) => line.replaceAll('\n', '//')).join('\n'))
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines) },
  {
    weight: 1,
    arbitrary: fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) => ({ rows })),
  },
)

describe('recogniseHead', () => {
  it('gives every letter before its end a component, an aside or a doubt', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
        const flow = flowByHand(...blocks)
        const head = recogniseHead(flow)
        const went = (head.rest ?? flow).blocks
        const taken = flow.blocks.filter((one) => !went.slice(head.end).includes(one))
        expect(untold(taken, flow)).toEqual([])
        // What comes after is untouched and in order.
        expect(went.slice(head.end)).toEqual(flow.blocks.filter((one) => !taken.includes(one)))
        expect(guessFamily(flow, head, { start: head.end, end: went.length }).evidence.length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })

  it('points with each value at its own words', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
        const flow = flowByHand(...blocks)
        const { issuer, number, symbol, placeName, subject, typeName } = recogniseHead(flow)
        const all = flow.blocks.flatMap(paragraphsOf)
        for (const text of [...issuer.parent, ...issuer.issuing, number, symbol, placeName, subject, typeName].flatMap(
          (one) => one ?? [],
        )) {
          const letters = [...text.value].map((letter, index) => {
            const at = text.place.locate?.(index)
            const paragraph = all.find((one) => one.locate(0).line === at?.line)
            return [letter, (paragraph?.text ?? '').charAt((at?.column ?? 1) - 1)]
          })
          for (const [letter, source] of letters) if (letter !== ' ') expect(source).toBe(letter)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('takes milliseconds for what is made to be slow', () => {
    const pieces = [
      'Số: ',
      '………',
      'ngày ',
      'ngày … tháng ',
      'A ',
      'KẾ HOẠCH ',
      '(Kèm theo Quyết định số ',
      '- ',
      'của ',
      '   ',
      '\n',
      'Độc lập ',
      '*',
    ]
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length)).trim()
      const before = performance.now()
      recogniseHead(flowByHand('UBND XÃ HÒA PHÚ', text, 'KẾ HOẠCH', text, 'Nơi nhận:'))
      expect(performance.now() - before, piece).toBeLessThan(2000)
    }
  })
})

/** Letters of the blocks that no component, aside or doubt tells. */
function untold(blocks: readonly FlowBlock[], flow: Flow): readonly string[] {
  const { components, asides, doubts } = recogniseHead(flow)
  const told = [
    ...asides.map(({ text, at }) => ({ text, at })),
    ...doubts.flatMap(({ code, args, at }) => (code === 'NV012' ? [{ text: (args as { text: string }).text, at }] : [])),
  ]
  return blocks.flatMap(paragraphsOf).flatMap((paragraph) => {
    const covered = new Set<number>()
    for (const one of components) {
      if (one.paragraph !== paragraph) continue
      const [start, end] = one.span ?? [0, paragraph.text.length]
      for (let at = start; at < end; at += 1) covered.add(at)
    }
    const line = paragraph.locate(0).line
    for (const { text, at } of told) if (at.line === line) for (let i = 0; i < text.length; i += 1) covered.add(at.column - 1 + i)
    const left = [...paragraph.text].flatMap((letter, at) => (/[\p{L}\d]/u.test(letter) && !covered.has(at) ? [letter] : []))
    return left.length === 0 ? [] : [`${paragraph.text}: ${left.join('')}`]
  })
}

function paragraphsOf(one: FlowBlock): readonly FlowParagraph[] {
  if (one.kind === 'paragraph') return [one]
  return one.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf)))
}
