const bracketed = /\(\d{1,2}\)/
/** After a mark that parts items: `hai (2) người` is an amount. */
const inline = /(?<=(?:^|[:;,.]|\svà)\s?)\((\d{1,2})\)(?=\s?\p{L})/gu

/** `(1) … (2) … (4)`: a list begins with its first two numbers; other numbers in brackets are none. */
export function inLine(text: string, tell: (start: number, end: number, expected: string) => void): void {
  if (!bracketed.test(text)) return
  let last = 0
  for (const match of text.matchAll(inline)) {
    const number = Number(match[1])
    if (last >= 2 && number !== last + 1 && number !== 1 && number <= last + 3)
      tell(match.index, match.index + match[0].length, `(${last + 1})`)
    last = number === 1 || (last > 0 && number > last) ? number : last
  }
}
