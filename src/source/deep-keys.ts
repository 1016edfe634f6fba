/** Signs of nesting on the way to the parser: beyond this it would exhaust the stack before it could say so. */
export const hopelessDepth = 200

/**
 * Where the keys of one line stand too deep in one another (`a: a: a: …`). What is quoted is no key, and what a comma parts between brackets stands side by side:
 * a whole plan as JSON is one line.
 */
export function deepKeys(text: string, from: number, end: number): number | undefined {
  let [inBlock, inFlow, brackets] = [0, 0, 0]
  /** A value or a key may begin here. */
  let fresh = true
  for (let at = from; at < end; at++) {
    const sign = text[at] ?? ''
    if (fresh && (sign === '"' || sign === "'")) {
      at = endOfQuoted(text, at, end)
      fresh = false
    } else if ('[{'.includes(sign) && (fresh || brackets > 0)) {
      brackets += 1
      inFlow = 0
      fresh = true
    } else if (brackets > 0 && ',]}'.includes(sign)) {
      if (sign !== ',') brackets -= 1
      inFlow = 0
      fresh = sign === ','
    } else if (sign === ':' && text[at + 1] === ' ') {
      if (brackets > 0) inFlow += 1
      else inBlock += 1
      if (inBlock + inFlow > hopelessDepth) return at
      fresh = true
    } else if (sign !== ' ' && sign !== '\t' && !(fresh && (sign === '-' || sign === '?'))) fresh = false
  }
  return undefined
}

/** The mark that closes what one opens, or the last place of the line: then it goes on below. */
function endOfQuoted(text: string, from: number, end: number): number {
  const mark = text[from]
  for (let at = from + 1; at < end; at++) {
    if (mark === '"' && text[at] === '\\') at += 1
    else if (text[at] === mark) {
      if (mark === '"' || text[at + 1] !== "'") return at
      at += 1
    }
  }
  return end
}
