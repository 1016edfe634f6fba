import { splitWords } from '../../../diff/split-words.ts'
import { childOf } from '../../../word/xml/children.ts'
import type { XmlElement } from '../../../word/xml.ts'
import { element, withChildren, xmlText } from './xml-text.ts'

/** The least that is compared of a paragraph: a word with the look of its run, a tab, a drawing, a reference. */
export interface Piece {
  /** Equal keys are printed alike. */
  readonly key: string
  /** The words of a piece of text. */
  readonly text?: string
  /** The run's properties. */
  readonly look?: XmlElement
  /** What stands in the run, for a piece that is no text; what is no run at all. */
  readonly content?: XmlElement
  readonly isRun: boolean
}

/** What a paragraph prints, piece by piece. */
export function piecesOf(paragraph: XmlElement): readonly Piece[] {
  return elementsIn(paragraph).flatMap((child): readonly Piece[] => {
    if (child.name === 'w:pPr') return []
    if (child.name !== 'w:r') return [{ key: xmlText(child), content: child, isRun: false }]
    const look = childOf(child, 'w:rPr')
    const shared = { isRun: true, ...(look === undefined ? {} : { look }) }
    const lookKey = look === undefined ? '' : xmlText(look)
    return elementsIn(child).flatMap((inner): readonly Piece[] => {
      if (inner.name === 'w:rPr') return []
      if (inner.name !== 'w:t') return [{ ...shared, key: `${lookKey}${xmlText(inner)}`, content: inner }]
      return splitWords(inner.children.join('')).map((text) => ({ ...shared, key: `${lookKey}\n${text}`, text }))
    })
  })
}

/** Pieces as runs again, those with the same look in one. `gone`: their words are deleted text. */
export function runsOfPieces(pieces: readonly Piece[], state: 'there' | 'gone'): readonly XmlElement[] {
  const runs: { look: string; run: XmlElement }[] = []
  for (const { look, text, content, isRun } of pieces) {
    if (!isRun) {
      if (content !== undefined) runs.push({ look: 'apart', run: content })
      continue
    }
    const key = look === undefined ? '' : xmlText(look)
    const last = runs.at(-1)
    const word = text === undefined ? content : textElement(text, state)
    if (word === undefined) continue
    if (last === undefined || last.look !== key)
      runs.push({ look: key, run: element('w:r', {}, look === undefined ? [word] : [look, word]) })
    else last.run = joined(last.run, word, text)
  }
  return runs.map(({ run }) => run)
}

function joined(run: XmlElement, word: XmlElement, text: string | undefined): XmlElement {
  const last = run.children.at(-1)
  if (text === undefined || last === undefined || typeof last === 'string' || last.name !== word.name)
    return withChildren(run, [...run.children, word])
  return withChildren(run, [...run.children.slice(0, -1), withChildren(last, [last.children.join('') + text])])
}

function textElement(text: string, state: 'there' | 'gone'): XmlElement {
  return element(state === 'gone' ? 'w:delText' : 'w:t', { 'xml:space': 'preserve' }, [text])
}

function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string')
}
