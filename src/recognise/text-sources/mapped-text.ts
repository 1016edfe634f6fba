import { cleanText } from './clean-text.ts'

/** A text that knows where its characters stand in a longer one. */
export interface Mapped {
  readonly text: string
  /** Where the character at `index` stands. */
  readonly at: (index: number) => number
  /** Where the characters before `index` end: the next one may stand on another line. */
  readonly until: (index: number) => number
}

/** Raw text that stands at `start` of the longer one, cleaned. */
export function mapped(raw: string, start: number): Mapped {
  const { text, offsets } = cleanText(raw)
  const at = (index: number) => start + (offsets === undefined ? Math.min(index, text.length) : (offsets[index] ?? raw.length))
  return { text, at, until: at }
}

/** From `from` up to, not including, `to`. */
export function sliceMapped(whole: Mapped, from: number, to: number): Mapped {
  if (from === 0 && to >= whole.text.length) return whole
  return {
    text: whole.text.slice(from, to),
    at: (index) => whole.at(Math.min(from + index, to)),
    until: (index) => whole.until(Math.min(from + index, to)),
  }
}

/** Without the blanks at both ends. */
export function trimMapped(whole: Mapped): Mapped {
  const start = whole.text.length - whole.text.trimStart().length
  return sliceMapped(whole, start, Math.max(start, whole.text.trimEnd().length))
}

/** Several texts as one. */
export function joinMapped(pieces: readonly Mapped[]): Mapped {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) return only
  const starts: number[] = []
  let text = ''
  for (const piece of pieces) {
    starts.push(text.length)
    text += piece.text
  }
  const find = (index: number, take: (piece: Mapped, index: number) => number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= index) low = middle
      else high = middle - 1
    }
    const piece = pieces[low]
    return piece === undefined ? 0 : take(piece, index - (starts[low] as number))
  }
  return {
    text,
    at: (index) => find(index, (piece, inside) => piece.at(inside)),
    until: (index) =>
      index === 0 ? find(0, (piece) => piece.at(0)) : find(index - 1, (piece, inside) => piece.until(inside + 1)),
  }
}

/** A blank that the source does not have: it stands where the text before it ends. */
export function blankAfter(before: Mapped): Mapped {
  return signAfter(before, ' ')
}

/** The same for a break: the paragraphs of a cell. */
export function breakAfter(before: Mapped): Mapped {
  return signAfter(before, '\n')
}

function signAfter(before: Mapped, text: string): Mapped {
  const at = () => before.until(before.text.length)
  return { text, at, until: at }
}
