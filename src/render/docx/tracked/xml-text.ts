import type { XmlElement } from '../../../word/xml.ts'

/** An element without attributes and children where none are given. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes, children }
}

/** An element with other children. */
export function withChildren(outer: XmlElement, children: readonly (XmlElement | string)[]): XmlElement {
  return { ...outer, children }
}

/** An element as it stands in a part of the package. */
export function xmlText({ name, attributes, children }: XmlElement): string {
  const start = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('')}`
  return children.length === 0 ? `<${start}/>` : `<${start}>${innerXml(children)}</${name}>`
}

export function innerXml(children: readonly (XmlElement | string)[]): string {
  return children.map((child) => (typeof child === 'string' ? escaped(child) : xmlText(child))).join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
