/**
 * The characters of ordinary Vietnamese text: ASCII without tab, carriage return and control characters, the letters of the Latin blocks, the usual
 * punctuation, currency signs, arrows, figures and boxes. Each is NFC whatever of them stands beside it, can be seen, and is no blank but U+0020 and
 * the line feed (test/source/usual-text.test.ts).
 */
const usualBlocks = [
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x2ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x203e],
  [0x20a0, 0x20bf],
  [0x2190, 0x21ff],
  [0x2460, 0x24ff],
  [0x2500, 0x27bf],
] as const

/** By character: 1 for a usual one. */
const usual = new Uint8Array(0x2800)
usual[0x0a] = 1
for (const [first, last] of usualBlocks) usual.fill(1, first, last + 1)

/** A mark after which YAML sees a comment where the author may have meant words. */
const gluedComment = / #+[^ \n#]/

/** Does a text hold usual characters only? */
export function hasUsualCharacters(text: string): boolean {
  // A loop over a table takes a quarter of the time of an expression; the built program asks at each mention of a constant whether it was made.
  const table = usual
  for (let at = 0; at < text.length; at += 1) if (table[text.charCodeAt(at)] !== 1) return false
  return true
}

/** Does a text of usual characters hold nothing else that the careful reader would look at twice? Then its plain blocks may be read alone (`readPlainBlocks`). */
export function hasPlainComments(text: string): boolean {
  return !(text.includes(' #') && gluedComment.test(text))
}
