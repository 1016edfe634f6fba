import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/typeface/text-width.ts'
import { wrapText } from '../../src/typeface/wrap-text.ts'

const bold = { bold: true, italic: false }
const upright = { size: 1000, bold: false, italic: false }

describe('textWidth', () => {
  // Calculated by hand from the metrics of Liberation Serif Bold, the same as those of Times New Roman.
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 250.3],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 271.2],
    ['Độc lập - Tự do - Hạnh phúc', 13, 158.6],
    ['Độc lập - Tự do - Hạnh phúc', 14, 170.8],
  ])('%s at %d pt bold is %d pt wide', (text, size, width) => {
    // That reckoning took ư for u, which is up to 1/20 em narrower.
    expect(textWidth(text, { size, ...bold })).toBeGreaterThan(width - 0.1)
    expect(textWidth(text, { size, ...bold })).toBeLessThan(width + size / 20)
  })

  it('has the published AFM widths of Times Roman', () => {
    for (const [character, width] of [
      ['a', 444],
      ['m', 778],
      ['W', 944],
      ['0', 500],
      [' ', 250],
      ['.', 250],
      ['–', 500],
      ['—', 1000],
    ] as const) {
      expect(textWidth(character, upright), character).toBeCloseTo(width, -1)
    }
    expect(textWidth('a', { ...upright, bold: true })).toBeCloseTo(500, 0)
    expect(textWidth('A', { ...upright, bold: true })).toBeCloseTo(722, 0)
    expect(textWidth('w', { ...upright, italic: true })).toBeCloseTo(667, 0)
    expect(textWidth('W', { ...upright, bold: true, italic: true })).toBeCloseTo(889, 0)
  })

  it('gives a toned letter the width of its bare letter, composed or not', () => {
    for (const [toned, bare] of ['ấa', 'ềe', 'ỗo', 'ởơ', 'ựư', 'ỹy', 'ỊI', 'ẲA', 'ỮƯ'].map((pair) => [...pair])) {
      expect(textWidth(toned as string, upright), toned).toBe(textWidth(bare as string, upright))
    }
    expect(textWidth('Hội nghị'.normalize('NFD'), upright)).toBe(textWidth('Hội nghị', upright))
    expect(textWidth('ư', upright)).toBeGreaterThan(textWidth('u', upright))
  })

  it('counts what it does not know: half an em, an em for an ideograph or a pictograph, nothing for a mark', () => {
    expect(textWidth('☎字Ж', upright)).toBe(1000 + 1000 + 500)
    expect(textWidth('\u200b\u0301\u00ad', upright)).toBe(0)
    expect(textWidth('', upright)).toBe(0)
  })
})

describe('wrapText', () => {
  const font = { size: 13, ...bold }

  it('breaks at blanks, as late as the column allows, and loses no word', () => {
    const text = 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH SƠN HÀ'
    const lines = wrapText(text, 160, font)
    expect(lines.join(' ')).toBe(text)
    expect(lines.length).toBeGreaterThan(1)
    for (const [index, line] of lines.entries()) {
      expect(textWidth(line, font)).toBeLessThanOrEqual(160)
      const next = lines[index + 1]?.split(' ')[0]
      if (next !== undefined) expect(textWidth(`${line} ${next}`, font)).toBeGreaterThan(160)
    }
  })

  it('keeps a text that fits, a word that does not, and no-break spaces', () => {
    expect(wrapText('SỞ NỘI VỤ', 200, font)).toEqual(['SỞ NỘI VỤ'])
    expect(wrapText('a Mmmmmmmmmmmmmm b', 20, font)).toEqual(['a', 'Mmmmmmmmmmmmmm', 'b'])
    expect(wrapText('xã\u00a0Hòa\u00a0Phú', 20, font)).toEqual(['xã\u00a0Hòa\u00a0Phú'])
    expect(wrapText('', 20, font)).toEqual([''])
  })
})
