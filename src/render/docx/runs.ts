import { FootnoteReferenceRun, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Inline, TextInline } from '../../plan/prose.ts'
import { printableText } from './printable-text.ts'

/** The notes of one document, numbered in the order in which they are met. */
export interface Footnotes {
  readonly texts: (readonly TextInline[])[]
  readonly numbers: Map<string, number>
}

/** The runs of a paragraph: only what the author set apart (bold, italic) is formatted here, the style carries the rest. */
export function runsOf(inlines: readonly Inline[], footnotes: Footnotes): ParagraphChild[] {
  return inlines.flatMap((inline): ParagraphChild[] => {
    if (inline.kind === 'text') return inline.text === '' ? [] : [textRun(inline)]
    if (inline.note === undefined) {
      const number = footnotes.numbers.get(inline.label)
      return number === undefined ? [] : [new TextRun({ text: String(number), superScript: true })]
    }
    const number = footnotes.texts.push(inline.note)
    footnotes.numbers.set(inline.label, number)
    return [new FootnoteReferenceRun(number)]
  })
}

export function textRun({ text, bold, italic, underline }: TextInline): TextRun {
  const pieces = printableText(text).split('\t')
  return new TextRun({
    children: pieces.flatMap((piece, i) => (i === 0 ? [piece] : [new Tab(), piece])),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(underline ? { underline: {} } : {}),
  })
}
