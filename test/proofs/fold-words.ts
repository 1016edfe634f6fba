// What no XML file can hold, so what no DOCX can print.
const unprintable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/**
 * The words of a text, for comparison: without letter case (the form sets some components in capitals), without footnote
 * references, without the stars and backslashes of Markdown, with other ASCII punctuation as blanks (the form adds dashes,
 * semicolons and end marks), and numbers without leading zeros (the form writes 07).
 */
export function foldWords(text: string): string[] {
  return text
    .replace(unprintable, '')
    .normalize('NFC')
    .replace(/\[\^[^\]\s]+\]:?/g, '')
    .replace(/[*\\]/g, '')
    .replace(/[!-/:-@[-`{-~\u0085]/g, ' ')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => word.replace(/^0+(?=\d+$)/, ''))
    .filter((word) => word !== '')
}
