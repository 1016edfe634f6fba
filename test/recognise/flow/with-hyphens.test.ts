import { describe, expect, it } from 'vitest'
import { flowOfText } from '../../../src/recognise/flow-of-text.ts'
import { withHyphens } from '../../../src/recognise/text-sources/with-hyphens.ts'
import { textsOf } from './flow-views.ts'

describe('withHyphens', () => {
  it('makes hyphens of what a PDF gives in their place, and leaves those that part a word', () => {
    expect(withHyphens('Số: 7/KH\u00adUBND, giai đoạn 2026\u00ad2030')).toBe('Số: 7/KH-UBND, giai đoạn 2026-2030')
    expect(withHyphens('\u00ad Lưu: VT')).toBe('- Lưu: VT')
    expect(withHyphens('ngoe\u00ado')).toBe('ngoe\u00ado')
  })

  it('keeps the ư of TCVN3, letter for letter', () => {
    const text = 'B¶o ®¶m tµi liÖu ®\u00adîc l\u00adu tr÷ t¹i phßng v¨n th\u00ad cña c¬ quan, ®¬n vÞ.'
    const read = withHyphens(text)
    expect(read).toHaveLength(text.length)
    expect(read).toContain('v¨n thư cña')
    expect(read).toContain('®ưîc lưu')
  })

  it('keeps every place of a file', () => {
    const flow = flowOfText({ name: 'a.txt', text: 'KẾ HOẠCH\n\u00ad Trồng cây\u00ad 2026' })
    expect(textsOf(flow)).toEqual(['KẾ HOẠCH', '- Trồng cây- 2026'])
  })
})
