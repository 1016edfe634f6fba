let last = ''
let lastLower = ''

/**
 * The text in small letters, as long as it was: what an expression without the flag `i` can be asked about (with it, it costs a fresh run three times as
 * much). Kept for the last text, about which several ask in turn.
 */
export function lowerOf(text: string): string {
  if (text !== last) {
    last = text
    lastLower = text.toLowerCase()
    // The one letter whose small form is two.
    if (lastLower.length !== text.length) lastLower = text.replaceAll('İ', 'ı').toLowerCase()
  }
  return lastLower
}

/**
 * True when one of the words (in small letters) occurs in the text, also as a part of longer words. The cheap question before a dear one: V8 makes each
 * expression at its first use and keeps none from run to run, so one whose key word is not in the text is better not asked.
 */
export function holds(text: string, ...words: readonly string[]): boolean {
  const lower = lowerOf(text)
  return words.some((word) => lower.includes(word))
}
