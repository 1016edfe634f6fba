import { describe, expect, it } from 'vitest'
import { blocks, letterClasses, withLetterClasses } from '../build/letter-classes.js'

describe('the short classes of letters', () => {
  it.each(Object.entries(letterClasses))(
    '\\p{%s} holds what Unicode says, in the blocks of Vietnamese documents',
    (name, letters) => {
      const short = new RegExp(`^[${letters}]$`, 'u')
      const unicode = new RegExp(`^\\p{${name}}$`, 'u')
      const wrong = blocks.flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).filter(
          (letter) => short.test(letter) !== unicode.test(letter),
        ),
      )
      expect(wrong).toEqual([])
    },
  )

  it('take the place of the long ones, in a class and outside of one, in an expression and in a text', () => {
    const L = letterClasses.L
    const source = (text: string) => text.replaceAll('§', '\\p{L}')
    expect(withLetterClasses(source('/(?<!§)a[^§x]\\[§/u'))).toBe(`/(?<![${L}])a[^${L}x]\\[[${L}]/u`)
    expect(withLetterClasses("'\\\\p{L}'")).toBe(`'[${L}]'`)
    expect(withLetterClasses(source('text[i] + /§/u'))).toBe(`text[i] + /[${L}]/u`)
    expect(withLetterClasses(source("[/^a(?!§)[/§]/u, '[§', 1 / 2]"))).toBe(`[/^a(?![${L}])[/${L}]/u, '[${L}', 1 / 2]`)
    expect(withLetterClasses(source('f(`§$' + '{x}`) // [ §'))).toBe(`f(\`[${L}]\${x}\`) // [ \\p{L}`)
  })
})
