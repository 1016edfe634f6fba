import { declaration } from './namespaces.ts'
import type { Xml } from './xml.ts'

/** What a part is to the one that refers to it. */
export type PartKind =
  | 'officeDocument'
  | 'core-properties'
  | 'custom-properties'
  | 'styles'
  | 'settings'
  | 'footnotes'
  | 'header'
  | 'footer'

/** A part that another refers to; its id is `rId` and its place in the list, from 1. */
export interface Related {
  readonly kind: PartKind
  /** From the folder of the part that refers to it. */
  readonly target: string
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'

/** The relationships of a part (ECMA-376-2, 6.5). */
export function relationshipsPart(related: readonly Related[]): Xml {
  const all = related.map(({ kind, target }, i) => {
    const type = kind === 'core-properties' ? `${packaging}/relationships/metadata/${kind}` : `${officeDocument}/${kind}`
    return `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`
  })
  return `${declaration}<Relationships xmlns="${packaging}/relationships">${all.join('')}</Relationships>`
}

/** `[Content_Types].xml` (ECMA-376-2, 6.2.3): what each part is, by its name from the root of the package. */
export function contentTypesPart(parts: readonly Related[]): Xml {
  const all = parts.map(({ kind, target }) => `<Override ContentType="${contentTypes[kind]}" PartName="/${target}"/>`)
  return `${declaration}<Types xmlns="${packaging}/content-types"><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Default ContentType="application/xml" Extension="xml"/>${all.join('')}</Types>`
}

const document = 'application/vnd.openxmlformats-officedocument'
const contentTypes: Readonly<Record<PartKind, string>> = {
  officeDocument: `${document}.wordprocessingml.document.main+xml`,
  'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
  'custom-properties': `${document}.custom-properties+xml`,
  styles: `${document}.wordprocessingml.styles+xml`,
  settings: `${document}.wordprocessingml.settings+xml`,
  footnotes: `${document}.wordprocessingml.footnotes+xml`,
  header: `${document}.wordprocessingml.header+xml`,
  footer: `${document}.wordprocessingml.footer+xml`,
}
