import { symbolText } from '../document/symbol-text.ts'

/**
 * A bullet as it can be read: `•`, `-`, `▪`, `➢`. Bullets are letters of picture fonts, written in the private use area or as the bare code;
 * one that is not known becomes `•`: something is printed there. The letter o is the ring that Word offers for the second level.
 */
export function readableBullet(text: string, font: string | undefined): string {
  if (text === 'o') return '○'
  return [...text].map((letter) => readableLetter(letter, font ?? '')).join('')
}

function readableLetter(letter: string, font: string): string {
  const point = letter.codePointAt(0) as number
  const isPrivate = point >= 0xe000 && point <= 0xf8ff
  return symbolText(font, point) ?? (isPrivate ? (symbolText('Symbol', point) ?? '•') : letter)
}
