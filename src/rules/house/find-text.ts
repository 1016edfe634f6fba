/** Where a text of the settings stands in a passage: 0-based, the end exclusive. */
export interface FoundText {
  readonly start: number
  readonly end: number
  /** As it is written there. */
  readonly text: string
}

const letter = /[\p{L}\p{M}\p{N}]/u

/** Those of the wanted texts that stand somewhere among the others, in whatever case: of a long list few do, and only they are searched for one by one. */
export function presentIn(texts: readonly string[], wanted: readonly string[]): readonly string[] {
  if (wanted.length === 0) return []
  const all = lower(texts.join('\n'))
  return wanted.filter((text) => all.includes(lower(text)))
}

/**
 * Every place of `wanted` in a text, as whole words. What the settings write in small letters is found in any case; what they write with capitals
 * only so, or all in capitals.
 */
export function findText(text: string, wanted: string): readonly FoundText[] {
  const anyCase = wanted === lower(wanted)
  const [where, what] = anyCase ? [lower(text), wanted] : [text, wanted]
  // Lowering a text keeps its length, but for a few letters of other languages: there the places would be wrong.
  if (where.length !== text.length) return placesOf(text, wanted)
  const found = placesOf(where, what)
  const loud = anyCase ? [] : placesOf(text, wanted.toLocaleUpperCase('vi'))
  return [...found, ...loud.filter((one) => !found.some(({ start }) => start === one.start))]
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    .toSorted((a, b) => a.start - b.start)
}

/** A text in the case of the one it replaces: `Đảm bảo` → `Bảo đảm`. */
export function inCaseOf(text: string, model: string): string {
  const [first = ''] = model
  if (model === lower(model)) return text
  if (model.length > 1 && model === model.toLocaleUpperCase('vi')) return text.toLocaleUpperCase('vi')
  return first === lower(first) ? text : text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

function placesOf(text: string, wanted: string): FoundText[] {
  const found: FoundText[] = []
  if (wanted === '') return found
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length
    if (!splitsWord(text, at) && !splitsWord(text, end)) found.push({ start: at, end, text: wanted })
  }
  return found
}

/** Is there a letter or digit on both sides? */
function splitsWord(text: string, at: number): boolean {
  return letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at))
}

function lower(text: string): string {
  return text.toLocaleLowerCase('vi')
}
