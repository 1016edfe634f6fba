/**
 * What Markdown would take for its own: every character that can open a construct of CommonMark or of the code hosts
 * (`~` strikes out, `$` opens a formula, `|` parts cells). `_` inside a word opens nothing and stays readable.
 */
const special = /[\\`*~$#<[|]|_(?:(?<![\p{L}\p{N}]_)|(?![\p{L}\p{N}]))|&(?=#?[0-9A-Za-z]+;)/gu

/** An address up to the punctuation that ends its sentence. */
const address = /https?:\/\/[^\s<>|\\]*[^\s<>|\\.,;:!?'"*_~)\]}»”’…]/giu

/** One line of plain words as Markdown. Addresses become `<…>`, the one form in which no character of theirs needs an escape. */
export function escapeMarkdown(text: string): string {
  if (!text.includes('://')) return escapeWords(text)
  let out = ''
  let end = 0
  for (const match of text.matchAll(address)) {
    out += `${escapeWords(text.slice(end, match.index))}<${match[0]}>`
    end = match.index + match[0].length
  }
  return out + escapeWords(text.slice(end))
}

/** What is only special where a block begins: list markers, a quotation, a rule. `1.` becomes `1\.`, so that no list renumbers it. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(?:>|[-+](?=\s|$)|-(?=[-\s]*$))/u, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
}

/** The same words as the content of an HTML element. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function escapeWords(text: string): string {
  return text.replace(special, '\\$&')
}
