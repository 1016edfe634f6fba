import type { XmlElement } from '../../../word/xml.ts'
import { element } from './xml-text.ts'

/** Who changed the document, and when. */
export interface Tracking {
  readonly author: string
  readonly date: Date
}

/** The marks of one document: every one has a number of its own (ECMA-376-1, 17.13.5). */
export interface RevisionMarks {
  /** `w:ins`, `w:del`, `w:pPrChange` … around what it is about. */
  readonly mark: (name: string, children?: readonly (XmlElement | string)[]) => XmlElement
  /** `w:tblGridChange`, which says nobody's name. */
  readonly bareMark: (name: string, children: readonly (XmlElement | string)[]) => XmlElement
}

export function revisionMarks({ author, date }: Tracking): RevisionMarks {
  let count = 0
  const time = `${date.toISOString().slice(0, 19)}Z`
  return {
    mark: (name, children = []) => element(name, { 'w:id': String(++count), 'w:author': author, 'w:date': time }, children),
    bareMark: (name, children) => element(name, { 'w:id': String(++count) }, children),
  }
}
