import { type Face, glyphWidths } from './glyph-widths.ts'

/** A text face of Times New Roman. `size` is in pt. */
export interface TextFont {
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
}

const unitsPerEm = 2048
/** What a character that is in no table counts for: half an em, as wide as a digit, near the mean of running Vietnamese text. */
const unknownAdvance = 1024

/**
 * The width in pt of a text set on one line, as the sum of its advances: Word and LibreOffice do not kern unless they are told to.
 * Marks that stand over a letter and zero-width characters add nothing; ideographs and pictographs count as one em.
 */
export function textWidth(text: string, font: TextFont): number {
  const face: Face = font.bold ? (font.italic ? 'boldItalic' : 'bold') : font.italic ? 'italic' : 'regular'
  const advances = advancesOf(face)
  let units = 0
  for (const character of text) units += advances.get(character) ?? remember(advances, character)
  return (units / unitsPerEm) * font.size
}

const known = new Map<Face, Map<string, number>>()

function advancesOf(face: Face): Map<string, number> {
  const earlier = known.get(face)
  if (earlier !== undefined) return earlier
  const advances = new Map<string, number>()
  for (const [width, characters] of Object.entries(glyphWidths[face])) {
    for (const character of characters) advances.set(character, Number(width))
  }
  known.set(face, advances)
  return advances
}

function remember(advances: Map<string, number>, character: string): number {
  const advance = /^[\p{M}\p{Cf}\p{Cc}]$/u.test(character) ? 0 : (advances.get(bareLetter(character)) ?? guess(character))
  // Bounded, because the text is the author's: the tables hold some 220 characters, Vietnamese text adds 120.
  if (advances.size < 2000) advances.set(character, advance)
  return advance
}

/** The letter without its tone mark, circumflex or breve; the horn of ơ and ư widens the letter and stays. */
function bareLetter(character: string): string {
  return character
    .normalize('NFD')
    .replace(/[\u0300-\u031a\u031c-\u036f]/g, '')
    .normalize('NFC')
}

function guess(character: string): number {
  return /^[\p{Extended_Pictographic}\u1100-\u115f\u2e80-\uffef\u{20000}-\u{3ffff}]$/u.test(character)
    ? unitsPerEm
    : unknownAdvance
}
