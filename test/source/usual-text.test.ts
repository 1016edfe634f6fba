import { describe, expect, it } from 'vitest'
import { hasUsualCharacters } from '../../src/source/usual-text.ts'

describe('usual text', () => {
  it('holds only what is NFC beside anything usual, visible, and no blank but two', () => {
    for (let code = 0; code < 0x10000; code += 1) {
      const sign = String.fromCharCode(code)
      if (!hasUsualCharacters(sign)) continue
      const name = code.toString(16)
      expect(sign.normalize('NFC'), name).toBe(sign)
      expect(`a${sign}`.normalize('NFC'), name).toBe(`a${sign}`)
      if (sign !== '\n') expect(/^[^\p{C}\p{Z}\p{M}]$|^ $|^\p{Cn}$/u.test(sign), name).toBe(true)
    }
  })

  it('holds every letter of Vietnamese', () => {
    const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ'
    expect(hasUsualCharacters(letters + letters.toUpperCase())).toBe(true)
    expect(hasUsualCharacters('“Số: 15/KH-UBND” – 50% § 5.000 ₫ … • ½ ²')).toBe(true)
  })
})
