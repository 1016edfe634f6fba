import type { WordParts } from '../../../ooxml/word-parts.ts'
import type { XmlElement } from '../../../word/xml.ts'
import { type PrintBody, partText } from './print-body.ts'
import { withChildren } from './xml-text.ts'

/** Before the id and behind the name of a style of the form before. */
const mark = 'truoc-'

export interface OlderStyles {
  /** The parts after with the styles before that are not the same, under names of their own. */
  readonly parts: WordParts
  /** Gives the print before those names. */
  readonly restyle: (body: PrintBody) => PrintBody
}

/** Where a plan came under another instrument its paragraphs looked otherwise before: what went, and what is rejected, keeps that look. */
export function withOlderStyles(before: WordParts, after: WordParts): OlderStyles {
  const [old, now] = [before, after].map((parts) => stylesOf(partText(parts, 'word/styles.xml'))) as [
    Map<string, string>,
    Map<string, string>,
  ]
  const differs = (id: string): boolean => {
    const style = old.get(id)
    const base = style === undefined ? undefined : /<w:basedOn w:val="([^"]*)"/.exec(style)?.[1]
    return style !== undefined && (style !== now.get(id) || (base !== undefined && base !== id && differs(base)))
  }
  const changed = new Set([...old.keys()].filter(differs))
  if (changed.size === 0) return { parts: after, restyle: (body) => body }
  const rename = (id: string): string => (changed.has(id) ? mark + id : id)
  const copies = [...changed].map((id) =>
    (old.get(id) ?? '')
      .replace(/ w:default="[^"]*"/, '')
      .replace(/w:styleId="[^"]*"/, () => `w:styleId="${rename(id)}"`)
      .replace(/<w:name w:val="([^"]*)"/, (_, name: string) => `<w:name w:val="${name} (${mark.slice(0, -1)})"`)
      .replace(
        /<w:(basedOn|next|link) w:val="([^"]*)"/g,
        (_, kind: string, target: string) => `<w:${kind} w:val="${rename(target)}"`,
      ),
  )
  const styles = partText(after, 'word/styles.xml')
  const end = styles.lastIndexOf('</w:styles>')
  const restyled = (element: XmlElement): XmlElement => {
    const isStyle = element.name === 'w:pStyle' || element.name === 'w:rStyle'
    const attributes = isStyle
      ? { ...element.attributes, 'w:val': rename(element.attributes['w:val'] ?? '') }
      : element.attributes
    return withChildren(
      { ...element, attributes },
      element.children.map((child) => (typeof child === 'string' ? child : restyled(child))),
    )
  }
  return {
    parts: new Map(after).set('word/styles.xml', styles.slice(0, end) + copies.join('') + styles.slice(end)),
    restyle: (body) => ({ ...body, blocks: body.blocks.map(restyled) }),
  }
}

function stylesOf(xml: string): Map<string, string> {
  return new Map(
    [...xml.matchAll(/<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gs)].map((match) => [match[1] ?? '', match[0]]),
  )
}
