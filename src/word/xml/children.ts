import type { XmlElement } from '../xml.ts'

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) if (typeof child !== 'string' && child.name === name) return child
  return undefined
}

/** The children that are elements; of one name where it is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const isWanted = (child: XmlElement | string): child is XmlElement =>
    typeof child !== 'string' && (name === undefined || child.name === name)
  return element?.children.filter(isWanted) ?? []
}

/** `w:val` of the first child of that name: what most properties of Word are. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}

/** All the text inside, in its order. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return ''
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
