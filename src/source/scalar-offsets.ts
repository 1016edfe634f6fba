/** How a scalar stands in the file. */
export interface ScalarSource {
  readonly source: string
  readonly start: number
  readonly end: number
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded'
}

/**
 * Offset in the file of each character of a scalar's `text`, and of its end.
 * YAML takes away indents, folds lines and resolves escapes, but never moves a word: the characters that are no blanks stand
 * in the file in the same order. A blank is placed right after what precedes it.
 */
export function scalarOffsets(text: string, scalar: ScalarSource): readonly number[] {
  const offsets: number[] = []
  const units = sourceUnits(scalar)
  let unit = units.next()
  let after = contentStart(scalar)
  for (let i = 0; i < text.length; ) {
    if (isBlank(text[i])) {
      offsets.push(after)
      if (after < scalar.end) after += 1
      i += 1
      continue
    }
    if (unit.done) {
      offsets.push(scalar.end)
      i += 1
      continue
    }
    for (let k = 0; k < unit.value.length; k += 1) offsets.push(unit.value.start)
    i += unit.value.length
    after = unit.value.end
    unit = units.next()
  }
  offsets.length = text.length
  offsets.push(Math.min(after, scalar.end))
  return offsets
}

interface Unit {
  readonly start: number
  readonly end: number
  /** How many characters of the text it makes. */
  readonly length: number
}

/** What stands in the file between the marks of the scalar, blanks left out. */
function* sourceUnits(scalar: ScalarSource): Generator<Unit, undefined> {
  const { source, style } = scalar
  let at = contentStart(scalar)
  while (at < scalar.end) {
    const end = unitEnd(source, at, style)
    const word = written(source.slice(at, end), style)
    if (word !== '' && !isBlank(word)) yield { start: at, end, length: word.length }
    at = end
  }
}

function unitEnd(source: string, at: number, style: ScalarSource['style']): number {
  const sign = source[at]
  if (style === 'double' && sign === '\\') return at + escapeLength(source, at)
  if (style === 'single' && sign === "'" && source[at + 1] === "'") return at + 2
  let end = at + 1
  // Some characters of two units are one in NFC (U+2F800 and what follows it).
  if (isHigh(source.charCodeAt(at)) && source.slice(at, at + 2).normalize('NFC').length !== 2) end += 1
  // A letter and its combining marks are one character of the NFC text.
  if (!isBlank(sign)) while (isMark(source.charCodeAt(end))) end += 1
  return end
}

function contentStart({ source, start, style }: ScalarSource): number {
  if (style === 'plain') return start
  if (style === 'single' || style === 'double') return start + 1
  const lineFeed = source.indexOf('\n', start)
  return lineFeed < 0 ? source.length : lineFeed + 1
}

function escapeLength(source: string, at: number): number {
  const digits = { x: 2, u: 4, U: 8 }[source[at + 1] ?? '']
  if (digits !== undefined) return 2 + digits
  return source[at + 1] === '\r' && source[at + 2] === '\n' ? 3 : 2
}

/** What a piece of the file makes in the text, as far as its length and blankness go. */
function written(piece: string, style: ScalarSource['style']): string {
  if (style === 'double' && piece.startsWith('\\')) return unescaped(piece)
  if (style === 'single' && piece === "''") return "'"
  // Nothing below the combining marks is written in another way.
  return piece.length === 1 && piece < '\u0300' ? piece : piece.normalize('NFC')
}

function unescaped(sequence: string): string {
  if (/^\\[xuU]/.test(sequence)) {
    const code = Number.parseInt(sequence.slice(2), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : sequence
  }
  // A line break after `\` makes nothing at all.
  if (/^\\[\r\n]/.test(sequence)) return ''
  return /^\\[ \tntr_]/.test(sequence) ? ' ' : '.'
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t' || character === '\u00a0'
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

/** What can be one character with what precedes it: combining marks, and the vowels and finals of Hangul. */
function isMark(code: number): boolean {
  if (code < 0x300 || (code >= 0x1e00 && code < 0x2000)) return false
  if (code <= 0x36f || (code >= 0x1160 && code <= 0x11ff)) return true
  return code >= 0x483 && /\p{M}/u.test(String.fromCharCode(code))
}
