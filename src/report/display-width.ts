/** Marks that stand on the character before them: combining marks, joiners, variation selectors; and marks of direction. */
const zeroWidth = /^[\p{Mn}\p{Me}\u200b-\u200f\u2060-\u2064\ufeff]$/u

/** Signs that are shown as pictures by themselves; the letters of flags are shown in pairs, one column each. */
const picture = /^(?![\u{1f1e6}-\u{1f1ff}])\p{Emoji_Presentation}$/u

/** Ranges of East Asian Wide and Fullwidth characters (UAX #11). */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
]

/** How many columns of a terminal one character (a code point) takes: 0, 1 or 2. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  // Most text is Latin: no table is asked for it. Combining marks begin at U+0300.
  // The letters with Vietnamese tone marks (U+1EA0–U+1EF9) too.
  if (code < 0x300 || (code >= 0x1e00 && code < 0x1f00)) return 1
  if (zeroWidth.test(character)) return 0
  return picture.test(character) || wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}
