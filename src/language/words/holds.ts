let last = ''
let lastLower = ''

/**
 * True when one of the words (in small letters) occurs in the text, also as a part of longer words. The cheap question before a dear one: V8 makes each
 * expression at its first use and keeps none from run to run, so one whose key word is not in the text is better not asked.
 */
export function holds(text: string, ...words: readonly string[]): boolean {
  if (text !== last) {
    last = text
    lastLower = text.toLowerCase()
  }
  return words.some((word) => lastLower.includes(word))
}
