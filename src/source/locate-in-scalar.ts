import { type ScalarSource, scalarOffsets } from './scalar-offsets.ts'

/** A function from the index of a character in a scalar's text to its offset in the file; the work is done at the first call. */
export function locateInScalar(text: string, scalar: ScalarSource): (index: number) => number {
  const { source, start, end, style } = scalar
  if (style === 'plain' && end - start === text.length) return (index) => start + Math.min(index, text.length)
  if (style === 'double' || style === 'single') {
    if (end - start - 2 === text.length && source.startsWith(text, start + 1))
      return (index) => start + 1 + Math.min(index, text.length)
  }
  let find: ((index: number) => number) | undefined
  return (index) => {
    find ??= (style === 'literal' ? literalLines(text, scalar) : undefined) ?? everyCharacter(text, scalar)
    return find(Math.max(0, Math.min(index, text.length)))
  }
}

function everyCharacter(text: string, scalar: ScalarSource): (index: number) => number {
  const offsets = scalarOffsets(text, scalar)
  return (index) => offsets[index] ?? scalar.end
}

/** Lines of a literal scalar are lines of the file less their indent; undefined where they are not (NFD in the file). */
function literalLines(text: string, { source, start, end }: ScalarSource): ((index: number) => number) | undefined {
  const textStarts: number[] = []
  const fileStarts: number[] = []
  let fileAt = source.indexOf('\n', start) + 1
  for (let at = 0; at <= text.length; ) {
    const textEnd = lineEnd(text, at)
    const fileEnd = lineEnd(source, fileAt)
    const line = text.slice(at, textEnd)
    const contentEnd = source[fileEnd - 1] === '\r' ? fileEnd - 1 : fileEnd
    if (line !== '' && !source.startsWith(line, contentEnd - line.length)) return undefined
    textStarts.push(at)
    fileStarts.push(contentEnd - line.length)
    at = textEnd + 1
    fileAt = fileEnd + 1
  }
  return (index) => {
    let low = 0
    let high = textStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((textStarts[middle] ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return Math.min((fileStarts[low] ?? start) + index - (textStarts[low] ?? 0), end)
  }
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}
