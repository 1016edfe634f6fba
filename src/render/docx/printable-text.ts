/** What XML 1.0 forbids in a document: it must not reach a part of the file, whatever a caller passes in. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be left out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Finds in one pass what few texts have: a line break, or something that could be forbidden. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const suspect = /[\u0000-\u0008\u000a-\u001f\ud800-\udfff\ufffe\uffff]/

/** Text that a run may hold: NFC, on one line, without characters that XML forbids. */
export function printableText(text: string): string {
  if (!suspect.test(text)) return text.normalize('NFC')
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(forbidden, '')
    .normalize('NFC')
}

/** The same without the blanks at both ends. */
export function printableLine(text: string): string {
  return printableText(text).trim()
}

/** A printable line, ready to stand in XML text or an attribute. */
export function xmlText(text: string): string {
  return printableLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
