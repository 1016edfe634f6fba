import type { OtherKind, WordRefusal } from '../catalogue/word.ts'
import { kindOfBytes } from './kind-of-bytes.ts'
import { contentTypes, kindOfMain } from './package/content-types.ts'
import { openZip, type Zip } from './package/open-zip.ts'
import { partReader } from './package/part-reader.ts'
import { purposeOf, type Relationship } from './package/relationships.ts'
import type { XmlElement } from './xml.ts'

/** A Word file as a package of parts (ECMA-376-2). What holds words, looks or properties is read; nothing outside the file ever is. */
export interface WordPackage {
  /** The name of the main part: `word/document.xml`. */
  readonly documentName: string
  readonly document: XmlElement
  /** Has the main part the content type of a file with macros? */
  readonly macros: boolean
  /** The root of a part that is read; undefined for any other. */
  readonly part: (name: string | undefined) => XmlElement | undefined
  /** By id; empty for a part without relationships. The package itself is `''`. */
  readonly relationships: (part: string) => ReadonlyMap<string, Relationship>
  /** All parts, those that are not read included. */
  readonly names: readonly string[]
}

/** Why bytes are not read as a Word file. `kind`: what they are instead; `part`: what is at fault. */
export interface WordFault {
  readonly refusal: WordRefusal
  readonly kind?: OtherKind
  readonly part?: string
}

/** What holds the words of a document, their look and its properties, by what its relationship is for. */
const ofPackage = new Set(['core-properties', 'extended-properties', 'custom-properties'])
const ofDocument = new Set([
  ...['styles', 'numbering', 'settings', 'theme'],
  ...['footnotes', 'endnotes', 'comments', 'header', 'footer'],
])

/** Opens a Word file: .docx, .docm, .dotx or .dotm, transitional or strict. Never throws: what is wrong with the bytes is a value. */
export function readPackage(bytes: Uint8Array): WordPackage | WordFault {
  const kind = kindOfBytes(bytes)
  if (kind === 'encrypted') return { refusal: 'encrypted' }
  if (kind === 'zip' || kind === 'odt' || kind === 'xlsx' || kind === 'pptx') return { refusal: 'notWord', kind }
  if (kind !== 'docx') return { refusal: 'notZip', kind }
  const zip = openZip(bytes)
  return 'refusal' in zip ? zip : readParts(zip)
}

function readParts(zip: Zip): WordPackage | WordFault {
  const reader = partReader(zip)
  const types = reader.root('[Content_Types].xml')
  const links = reader.relationships('')
  const documentName = targets(links, new Set(['officeDocument']))[0]
  if (types === undefined || documentName === undefined) return reader.fault() ?? { refusal: 'notWord', kind: 'zip' }
  const type = contentTypes(types)(documentName)
  const kind = kindOfMain(type)
  if (kind === undefined) return { refusal: 'damaged', part: '[Content_Types].xml' }
  if (kind !== 'docx') return { refusal: 'notWord', kind }

  const document = reader.root(documentName)
  const parts = targets(reader.relationships(documentName), ofDocument)
  for (const part of [...parts, ...targets(links, ofPackage).filter(zip.has)]) {
    reader.root(part)
    reader.relationships(part)
  }
  const fault = reader.fault()
  if (fault !== undefined) return fault
  if (document?.name !== 'w:document') return { refusal: 'noBody', part: documentName }
  return {
    documentName,
    document,
    macros: /macroEnabled/i.test(type ?? ''),
    part: (name) => (name === undefined ? undefined : reader.known(name)),
    relationships: reader.relationships,
    names: zip.names,
  }
}

/** The parts that relationships of these purposes lead to, inside the package. */
function targets(links: ReadonlyMap<string, Relationship>, purposes: ReadonlySet<string>): readonly string[] {
  return [...links.values()].filter((link) => !link.external && purposes.has(purposeOf(link))).map(({ target }) => target)
}

/** The part that `source` has for a purpose: `styles`, `settings`, `footnotes`; `''` is the package itself. */
export function linkedPart(file: WordPackage, source: string, purpose: string): XmlElement | undefined {
  return file.part([...file.relationships(source).values()].find((link) => purposeOf(link) === purpose && !link.external)?.target)
}
