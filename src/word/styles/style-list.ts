import { childOf, childrenOf, valOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { isOn } from './on-off.ts'
import type { WordStyle } from './styles.ts'

/** The styles of `w:styles` by their ids, the default one of each type, and chains of base styles. */
export interface StyleList {
  readonly style: (id: string | undefined) => WordStyle | undefined
  /** The style of that type, or the default one where the id names none of that type. */
  readonly resolve: (id: string | undefined, type: WordStyle['type']) => WordStyle | undefined
  /** The style with those that it is based on, the innermost base first. */
  readonly chain: (style: WordStyle | undefined) => readonly WordStyle[]
  readonly defaults: { readonly pPr?: XmlElement; readonly rPr?: XmlElement }
}

const types: readonly string[] = ['paragraph', 'character', 'table', 'numbering'] satisfies readonly WordStyle['type'][]

/** `styles` is `w:styles`. */
export function readStyleList(styles: XmlElement | undefined): StyleList {
  const byId = new Map<string, WordStyle>()
  const defaultOf = new Map<string, WordStyle>()
  for (const element of childrenOf(styles, 'w:style')) {
    const style = readStyle(element)
    // Of two with one id the later one counts, as of two defaults of a type (17.7.4.17).
    if (style === undefined) continue
    byId.set(style.id, style)
    if (style.isDefault) defaultOf.set(style.type, style)
  }
  const docDefaults = childOf(styles, 'w:docDefaults')
  const pPr = childOf(childOf(docDefaults, 'w:pPrDefault'), 'w:pPr')
  const rPr = childOf(childOf(docDefaults, 'w:rPrDefault'), 'w:rPr')
  const style = (id: string | undefined): WordStyle | undefined => (id === undefined ? undefined : byId.get(id))
  const chains = new Map<string, readonly WordStyle[]>()
  return {
    style,
    resolve: (id, type) => {
      const named = style(id)
      if (named?.type === type) return named
      // A run that names a paragraph's style has the look of its linked character style (17.7.4.6).
      const linked = named === undefined ? undefined : style(named.link)
      return linked?.type === type ? linked : defaultOf.get(type)
    },
    chain: (of) => {
      if (of === undefined) return []
      const known = chains.get(of.id)
      if (known !== undefined) return known
      const chain = chainOf(of, style)
      chains.set(of.id, chain)
      return chain
    },
    defaults: { ...(pPr && { pPr }), ...(rPr && { rPr }) },
  }
}

function readStyle(element: XmlElement): WordStyle | undefined {
  const id = element.attributes['w:styleId']
  const type = element.attributes['w:type'] ?? 'paragraph'
  if (id === undefined || !types.includes(type)) return undefined
  const basedOn = valOf(element, 'w:basedOn')
  const link = valOf(element, 'w:link')
  const isDefault = element.attributes['w:default']
  return {
    id,
    name: valOf(element, 'w:name') ?? id,
    type: type as WordStyle['type'],
    isDefault: isDefault !== undefined && isOn(isDefault),
    ...(basedOn !== undefined && { basedOn }),
    ...(link !== undefined && { link }),
    element,
  }
}

/** More base styles than Word lets anybody build on one another. */
const maxChain = 64

/** Base styles are of the same type (17.7.4.3); a circle of them, which files do have, ends where it closes. */
function chainOf(of: WordStyle, style: (id: string | undefined) => WordStyle | undefined): readonly WordStyle[] {
  const chain = new Set<WordStyle>()
  for (
    let at: WordStyle | undefined = of;
    at?.type === of.type && !chain.has(at) && chain.size < maxChain;
    at = style(at.basedOn)
  )
    chain.add(at)
  return [...chain].reverse()
}
