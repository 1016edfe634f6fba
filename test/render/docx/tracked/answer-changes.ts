import { child, children, type Element } from '../../../proofs/xml.ts'

/**
 * A document after all its tracked changes were accepted, or rejected, as ECMA-376-1, 17.13.5 has it, written without any of the product's code.
 * Throws on a mark that is not known, and where a paragraph's mark goes while words of it stay: two paragraphs would become one.
 */
export function answerChanges(element: Element, answer: 'accept' | 'reject'): Element {
  return content(element, answer)
}

const gone = { accept: 'w:del', reject: 'w:ins' } as const
const stays = { accept: 'w:ins', reject: 'w:del' } as const

function content(element: Element, answer: 'accept' | 'reject'): Element {
  const kept: (Element | string)[] = []
  for (const inner of element.children) {
    if (typeof inner === 'string') kept.push(inner)
    else kept.push(...answered(inner, answer))
  }
  return { ...element, children: kept }
}

function answered(element: Element, answer: 'accept' | 'reject'): readonly (Element | string)[] {
  const { name } = element
  if (/Change$/.test(name)) throw new Error(`${name} outside of what it changes`)
  if (name === gone[answer]) return []
  if (name === stays[answer]) return content(element, answer).children
  if (name === 'w:tr' && child(child(element, 'w:trPr'), gone[answer]) !== undefined) return []
  if (name === 'w:p') return paragraph(element, answer)
  if (properties.has(name)) return withoutChange(element, answer)
  const inner = content(element, answer)
  if (name === 'w:tbl' && children(inner, 'w:tr').length === 0) return []
  if (name === 'w:delText') return [{ ...inner, name: 'w:t' }]
  return [inner]
}

const properties = new Set(['w:pPr', 'w:rPr', 'w:tblPr', 'w:tblGrid', 'w:trPr', 'w:tcPr', 'w:sectPr'])

function paragraph(element: Element, answer: 'accept' | 'reject'): readonly Element[] {
  const mark = child(child(element, 'w:pPr'), 'w:rPr')
  const inner = content(element, answer)
  if (child(mark, gone[answer]) === undefined) return [inner]
  if (children(inner).some(({ name }) => name !== 'w:pPr')) throw new Error('the mark of a paragraph goes, its words stay')
  return []
}

/** Properties after or before their change. What a mark of a change says of a paragraph does not touch its section, nor the marks on itself. */
function withoutChange(element: Element, answer: 'accept' | 'reject'): readonly Element[] {
  const change = children(element).find(({ name }) => name === `${element.name}Change`)
  const own = children(element).filter((inner) => inner !== change && inner.name !== 'w:ins' && inner.name !== 'w:del')
  const before = change === undefined ? undefined : child(change, element.name)
  if (change !== undefined && before === undefined) throw new Error(`${change.name} without ${element.name}`)
  const untouched =
    element.name === 'w:pPr'
      ? ['w:rPr', 'w:sectPr']
      : element.name === 'w:sectPr'
        ? ['w:headerReference', 'w:footerReference']
        : []
  const left = own.filter(({ name }) => untouched.includes(name))
  const chosen =
    answer === 'accept' || before === undefined
      ? own
      : element.name === 'w:sectPr'
        ? [...left, ...children(before)]
        : [...children(before), ...left]
  const inner = chosen.flatMap((one) => (typeof one === 'string' ? [] : (answered(one, answer) as Element[])))
  return inner.length === 0 ? [] : [{ ...element, children: inner }]
}
