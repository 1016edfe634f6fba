import { strToU8, zipSync } from 'fflate'

export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
} as const

/** Declarations of every namespace that the tests use. */
export const declared = Object.entries(namespaces)
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

const relationshipTypes = namespaces.r
export const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

export interface WordFile {
  /** What stands in `w:body`. */
  readonly body: string
  /** Parts of the document by what their relationship is for: `numbering`, `styles`; whole, or what stands in the root `w:numbering`. */
  readonly linked?: Readonly<Record<string, string>>
  /** Further relationships of the main part: id, purpose and target (with `external`, outside). */
  readonly links?: readonly { readonly id: string; readonly purpose: string; readonly target: string; readonly external?: true }[]
  /** Any other entry of the zip, or one of the above in another form; undefined leaves it out. */
  readonly entries?: Readonly<Record<string, string | Uint8Array | undefined>>
}

/** The entries of a small Word file. */
export function wordEntries({ body, linked = {}, links = [], entries = {} }: WordFile): Record<string, Uint8Array> {
  const names = Object.keys(linked)
  const relationships = [
    ...names.map((purpose) => ({ id: `rId-${purpose}`, purpose, target: `${purpose}.xml`, external: undefined })),
    ...links,
  ].map(
    ({ id, purpose, target, external }) =>
      `<Relationship Id="${id}" Type="${relationshipTypes}/${purpose}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  const all: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${documentType}"/></Types>`,
    '_rels/.rels': relationshipsXml(
      `<Relationship Id="rId1" Type="${relationshipTypes}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${declared}><w:body>${body}</w:body></w:document>`,
    ...(relationships.length === 0 ? {} : { 'word/_rels/document.xml.rels': relationshipsXml(relationships.join('')) }),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, rooted(name, linked[name] ?? '')])),
    ...entries,
  }
  const present = Object.entries(all).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== undefined)
  return Object.fromEntries(present.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]))
}

/** A small Word file. */
export function wordFile(file: WordFile): Uint8Array {
  return zipSync(wordEntries(file))
}

export function relationshipsXml(relationships: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships}</Relationships>`
}

function rooted(name: string, content: string): string {
  return content.startsWith('<?xml') || content.includes('xmlns:w=') ? content : `<w:${name} ${declared}>${content}</w:${name}>`
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}
