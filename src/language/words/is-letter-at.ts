/**
 * Letters of English, and from À on everything but × ÷ up to the last Vietnamese letter, marks set apart included. By plain code: an expression with \p{L}
 * takes longer to be made than most texts take to be read.
 */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7
}
