import { FootnoteReferenceRun, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Inline, TextInline } from '../../plan/prose.ts'
import { printedInlines, type StyleLook } from './printed-inlines.ts'

/** The notes of one document, numbered in the order in which they are met. */
export interface Footnotes {
  readonly texts: (readonly TextInline[])[]
  readonly numbers: Map<string, number>
}

/** The runs of a paragraph: only what the author set apart (bold, italic) is formatted here, the style carries the rest. `lead` is printed before the words. */
export function runsOf(
  inlines: readonly Inline[],
  { lead, style, footnotes }: { readonly lead: string; readonly style: StyleLook; readonly footnotes: Footnotes },
): ParagraphChild[] {
  return withLead(lead, printedInlines(inlines, style)).flatMap((inline): ParagraphChild[] => {
    if (inline.kind === 'text') return [textRun(inline)]
    if (inline.note === undefined) {
      const number = footnotes.numbers.get(inline.label)
      return number === undefined ? [] : [new TextRun({ text: String(number), superScript: true })]
    }
    const number = footnotes.texts.push(inline.note)
    footnotes.numbers.set(inline.label, number)
    return [new FootnoteReferenceRun(number)]
  })
}

function withLead(lead: string, inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines
  if (lead === '') return inlines
  if (first?.kind === 'text' && !first.bold && !first.italic && first.underline !== true)
    return [{ ...first, text: lead + first.text }, ...rest]
  return [{ kind: 'text', text: lead, bold: false, italic: false }, ...inlines]
}

function textRun({ text, bold, italic, underline }: TextInline): TextRun {
  const pieces = text.split('\t')
  return new TextRun({
    children: pieces.flatMap((piece, i) => (i === 0 ? [piece] : [new Tab(), piece])),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(underline ? { underline: {} } : {}),
  })
}
