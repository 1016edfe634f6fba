/**
 * The text of an XML part. OPC allows UTF-8 and UTF-16 alone (ECMA-376-2, 8.2.2), told apart by their mark or by how `<` is written.
 * Undefined where the bytes are neither, or declare another encoding. The mark is not part of the text.
 */
export function decodeXml(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes)
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return declaresOther(text.slice(0, 200)) ? undefined : text
  } catch {
    return undefined
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

function declaresOther(start: string): boolean {
  const declared = /^<\?xml [^>]{0,80}?encoding\s{0,9}=\s{0,9}["']([^"']{1,40})["']/.exec(start)?.[1]
  return declared !== undefined && !/^(?:utf-?(?:8|16(?:-?[lb]e)?)|us-ascii)$/i.test(declared)
}
