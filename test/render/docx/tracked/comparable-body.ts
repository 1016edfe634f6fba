import { children, type Element } from '../../../proofs/xml.ts'

/**
 * The body of a document as one text a block, without what only counts: numbers of drawings, notes and relationships. Runs with the same look are one.
 * `notes`: what the numbers of notes stand for; `margins`: what is left of the references to headers.
 */
export function comparableBody(
  body: Element,
  notes: ReadonlyMap<string, string>,
  margins: 'kept' | 'left out' = 'left out',
): readonly string[] {
  return children(body).map((block) => shown(block, notes, margins))
}

/** The notes of a part by their number. */
export function notesIn(part: Element | undefined): ReadonlyMap<string, string> {
  const notes = new Map<string, string>()
  for (const note of children(part, 'w:footnote'))
    notes.set(
      note.attributes.get('w:id') ?? '',
      children(note)
        .map((one) => shown(one, new Map(), 'kept'))
        .join(''),
    )
  return notes
}

function shown(element: Element | string, notes: ReadonlyMap<string, string>, margins: 'kept' | 'left out'): string {
  if (typeof element === 'string') return element.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const { name } = element
  if (margins === 'left out' && (name === 'w:headerReference' || name === 'w:footerReference')) return ''
  const attributes = [...element.attributes]
    .filter(([key]) => !key.startsWith('xmlns') && !(name === 'wp:docPr') && !(name === 'wp:anchor' && key === 'relativeHeight'))
    .map(([key, value]) =>
      name === 'w:footnoteReference' && key === 'w:id' ? [key, notes.get(value) ?? `none: ${value}`] : [key, value],
    )
    .filter(([key]) => key !== 'r:id')
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('')
  const inner = (name === 'w:p' ? joined(element) : element.children).map((child) => shown(child, notes, margins)).join('')
  return `<${name}${attributes}>${inner}</${name}>`
}

/** The children of a paragraph, runs with the same look in one, texts that follow each other in one. */
function joined(paragraph: Element): readonly Element[] {
  const out: Element[] = []
  for (const one of children(paragraph)) {
    const last = out.at(-1)
    if (last === undefined || one.name !== 'w:r' || last.name !== 'w:r' || lookOf(last) !== lookOf(one))
      out.push(one.name === 'w:r' ? run(one) : one)
    else
      out[out.length - 1] = run({
        ...last,
        children: [...last.children, ...children(one).filter(({ name }) => name !== 'w:rPr')],
      })
  }
  return out
}

function run(element: Element): Element {
  const inner: Element[] = []
  for (const one of children(element)) {
    const last = inner.at(-1)
    if (one.name === 'w:t' && last?.name === 'w:t')
      inner[inner.length - 1] = { ...last, children: [last.children.join('') + one.children.join('')] }
    else inner.push(one)
  }
  return { ...element, children: inner }
}

function lookOf(element: Element): string {
  return children(element, 'w:rPr')
    .map((look) => shown(look, new Map(), 'kept'))
    .join('')
}
