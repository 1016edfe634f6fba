import { type Document, Packer } from 'docx'

/** The parts of a Word file by their names: XML as text, anything else as bytes. */
export type DocumentParts = ReadonlyMap<string, string | Uint8Array>

/**
 * The parts of a document before they are packed. The docx library offers only the finished zip, which would have to be
 * taken apart again to give it fixed times: its compiler is reached directly. The library's version is fixed.
 */
export function documentParts(file: Document): DocumentParts {
  const { compiler } = Packer as unknown as { readonly compiler: { readonly compile: (file: Document) => DocumentParts } }
  const parts = new Map(compiler.compile(file))
  const styles = parts.get('word/styles.xml')
  return typeof styles === 'string' ? parts.set('word/styles.xml', withoutLibraryStyles(styles)) : parts
}

/**
 * The library adds styles of its own that no paragraph here uses, blue headings among them: the clerk's list of styles shall
 * show the components of the form and nothing else.
 */
function withoutLibraryStyles(styles: string): string {
  return styles.replace(
    /<w:style [^>]*w:styleId="(?:Title|Heading\d|Strong|ListParagraph|Caption|Bibliography|TOC\d|Hyperlink|LineNumber|(?:Footnote|Endnote)Text(?:Char)?)".*?<\/w:style>/gs,
    '',
  )
}
