let lowers = new Map<string, string>()
let kept = 0
/** Characters of texts: the passages of a long plan. What is longer is made anew. */
const most = 200_000

/**
 * The text in small letters, as long as it was: what an expression without the flag `i` can be asked about (with it, it costs a fresh run three times as
 * much). Kept for the last texts: several rules ask about each passage of a plan, one rule after another.
 */
export function lowerOf(text: string): string {
  const known = lowers.get(text)
  if (known !== undefined) return known
  let lower = text.toLowerCase()
  // The one letter whose small form is two.
  if (lower.length !== text.length) lower = text.replaceAll('İ', 'ı').toLowerCase()
  if (text.length > most) return lower
  kept += text.length
  if (kept > most) {
    forgetLowers()
    kept = text.length
  }
  lowers.set(text, lower)
  return lower
}

/** The texts of one plan are not asked about again when the next is judged: kept, they would live long enough to be collected dearly. */
export function forgetLowers(): void {
  // Not cleared: what an old map held outlives it until V8 collects its whole memory.
  lowers = new Map()
  kept = 0
}

/**
 * True when one of the words (in small letters) occurs in the text, also as a part of longer words. The cheap question before a dear one: V8 makes each
 * expression at its first use and keeps none from run to run, so one whose key word is not in the text is better not asked.
 */
export function holds(text: string, ...words: readonly string[]): boolean {
  const lower = lowerOf(text)
  return words.some((word) => lower.includes(word))
}
