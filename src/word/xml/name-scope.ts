import { canonicalPrefix } from './canonical-names.ts'
import type { Tag } from './tag-reader.ts'

/** The namespaces that hold for an element, with the names seen under them: a part has a few dozen names, used a hundred thousand times. */
export interface NameScope {
  /** Canonical prefixes, with their colon, by those of the file. */
  readonly prefixes: ReadonlyMap<string, string>
  readonly elements: Map<string, string>
  readonly attributes: Map<string, string>
}

/** What holds before anything is declared (Namespaces in XML 1.0, 3). */
export const rootScope = scopeOf(new Map([['xml', 'xml:']]))

function scopeOf(prefixes: ReadonlyMap<string, string>): NameScope {
  return { prefixes, elements: new Map(), attributes: new Map() }
}

/** The scope inside an element that declares namespaces. */
export function innerScope(outer: NameScope, { names, values, count }: Tag): NameScope {
  const prefixes = new Map(outer.prefixes)
  for (let i = 0; i < count; i += 1) {
    const name = names[i] as string
    if (isDeclaration(name)) prefixes.set(name.slice('xmlns:'.length), canonicalPrefix(values[i] as string))
  }
  return scopeOf(prefixes)
}

/** `w:p` for an element's name as the file has it; undefined where the name is none, or its prefix is not declared. */
export function elementName(raw: string, scope: NameScope): string | undefined {
  return scope.elements.get(raw) ?? remember(scope.elements, raw, canonicalName(raw, scope, scope.prefixes.get('') ?? ''))
}

/** As `elementName`; an attribute without a prefix is in no namespace. Empty for what is not kept. */
export function attributeName(raw: string, scope: NameScope): string | undefined {
  return scope.attributes.get(raw) ?? remember(scope.attributes, raw, keptName(raw, scope))
}

/** The prefixes that `mc:Choice Requires` names, as they are called here: `wps`. */
export function requiredPrefixes(value: string, scope: NameScope): string {
  const canonical = (prefix: string): string => scope.prefixes.get(prefix)?.replace(/:$/, '') ?? prefix
  return value.trim().split(/\s+/).map(canonical).join(' ')
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}

/** Marks by which Word merges versions: half of all attributes of a document, and nothing that is printed. */
const unread = /^w:rsid|^w14:(?:paraId|textId)$/

function keptName(raw: string, scope: NameScope): string | undefined {
  if (isDeclaration(raw)) return ''
  const name = canonicalName(raw, scope, '')
  return name !== undefined && unread.test(name) ? '' : name
}

function remember(names: Map<string, string>, raw: string, name: string | undefined): string | undefined {
  if (name !== undefined) names.set(raw, name)
  return name
}

function canonicalName(raw: string, scope: NameScope, unprefixed: string): string | undefined {
  const [, prefix, local] = /^(?:([\p{L}_][\p{L}\p{M}\p{N}._-]*):)?([\p{L}_][\p{L}\p{M}\p{N}._-]*)$/u.exec(raw) ?? []
  if (local === undefined) return undefined
  if (prefix === undefined) return unprefixed + local
  const canonical = scope.prefixes.get(prefix)
  return canonical === undefined ? undefined : canonical + local
}
