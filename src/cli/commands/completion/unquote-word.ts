/** A word as the shell would read it, were it typed to its end: without its quotes, of which the last may still be open, and without what escapes a sign. */
export function unquoteWord(word: string): string {
  let text = ''
  let quote = ''
  for (let at = 0; at < word.length; at++) {
    const sign = word.charAt(at)
    if (sign === quote) quote = ''
    else if (quote === '' && (sign === '"' || sign === "'")) quote = sign
    else if (sign === '\\' && quote !== "'" && (quote === '' || /["\\$`]/.test(word.charAt(at + 1)))) {
      at++
      text += word.charAt(at)
    } else text += sign
  }
  return text
}
