import type { XmlElement } from '../xml.ts'

/** The words of what is not printed (deleted, moved away, hidden by a merge), for the one who is told of it. Paragraphs and tabs are blanks. */
export function unreadText(element: XmlElement): string {
  let text = ''
  const visit = ({ name, children }: XmlElement): void => {
    if (name === 'w:t' || name === 'w:delText') for (const child of children) text += typeof child === 'string' ? child : ''
    else if (breaks.has(name)) text += ' '
    else if (name !== 'mc:Fallback') for (const child of children) if (typeof child !== 'string') visit(child)
    if (name === 'w:p') text += ' '
  }
  visit(element)
  return text
}

const breaks: ReadonlySet<string> = new Set(['w:tab', 'w:br', 'w:cr', 'w:ptab'])
