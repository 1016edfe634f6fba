import { type Document, Packer } from 'docx'

/** The parts of a Word file by their names: XML as text, anything else as bytes. */
export type DocumentParts = ReadonlyMap<string, string | Uint8Array>

/**
 * The parts of a document before they are packed. The docx library offers only the finished zip, which would have to be
 * taken apart again to give it fixed times: its compiler is reached directly. The library's version is fixed.
 */
export function documentParts(file: Document): DocumentParts {
  const { compiler } = Packer as unknown as { readonly compiler: { readonly compile: (file: Document) => DocumentParts } }
  return compiler.compile(file)
}
