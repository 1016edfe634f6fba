import type { XmlElement } from '../xml.ts'

/** What tracked changes keep of earlier formatting, and what of a paragraph is no formatting of it. */
const passedOver: ReadonlySet<string> = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:rPr',
  'w:sectPr',
  'w:numPr',
  'w:tabs',
  'w:ins',
  'w:del',
])

/** Equal for equal formatting: what looks are remembered by. */
export function signature(element: XmlElement): string {
  let text = ''
  const { attributes } = element
  for (const name in attributes) text += ` ${name}=${attributes[name]}`
  for (const child of element.children) {
    if (typeof child !== 'string' && !passedOver.has(child.name)) text += `<${child.name}${signature(child)}>`
  }
  return text
}
