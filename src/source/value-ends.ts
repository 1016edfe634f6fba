const [blank, hash, colon, apostrophe] = [..." #:'"].map((sign) => sign.charCodeAt(0))

/** The end of what stands between two offsets without the blanks and line feeds behind it. */
export function trimmedEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && (text.charCodeAt(end - 1) === blank || text[end - 1] === '\n')) end -= 1
  return end
}

/** The end of a plain text on its line, before a comment; undefined where a colon makes something else of it. */
export function plainEnd(text: string, start: number, lineEnd: number): number | undefined {
  let end = lineEnd
  for (let offset = start; offset < lineEnd; offset += 1) {
    const code = text.charCodeAt(offset)
    if (code === colon && (offset + 1 === lineEnd || text.charCodeAt(offset + 1) === blank)) return undefined
    if (code === hash && text.charCodeAt(offset - 1) === blank) {
      end = offset
      break
    }
  }
  return trimmedEnd(text, start, end)
}

/** The end of a plain text between brackets. */
export function flowPlainEnd(text: string, start: number, lineEnd: number): number | undefined {
  for (let offset = start; offset < lineEnd; offset += 1) {
    const sign = text[offset]
    if (sign === ',' || sign === ']' || sign === '}') return trimmedEnd(text, start, offset)
    if (sign === ':' || sign === '[' || sign === '{' || sign === '#') return undefined
  }
  return undefined
}

/** The end of a text in double quotes, behind the last; undefined where it holds an escape, or does not end on its line. */
export function doubleEnd(text: string, start: number, lineEnd: number): number | undefined {
  const end = text.indexOf('"', start + 1)
  if (end < 0 || end >= lineEnd) return undefined
  return text.slice(start, end).includes('\\') ? undefined : end + 1
}

/** The end of a text in single quotes, behind the last: two of them are one of its own. Undefined where it does not end on its line. */
export function singleEnd(text: string, start: number, lineEnd: number): number | undefined {
  let end = text.indexOf("'", start + 1)
  while (end >= 0 && text.charCodeAt(end + 1) === apostrophe) end = text.indexOf("'", end + 2)
  return end < 0 || end >= lineEnd ? undefined : end + 1
}
