import { FootnoteReferenceRun, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Inline, TextInline } from '../../plan/prose.ts'
import { printableText } from './printable-text.ts'

/** The notes of one document, numbered in the order in which they are met. */
export interface Footnotes {
  readonly texts: (readonly TextInline[])[]
  readonly numbers: Map<string, number>
}

/** What the style of a paragraph gives all its words. */
export interface StyleLook {
  readonly bold: boolean
  readonly italic: boolean
}

/** The runs of a paragraph: only what the author set apart (bold, italic) from the look of its style is formatted here. */
export function runsOf(inlines: readonly Inline[], footnotes: Footnotes, style: StyleLook): ParagraphChild[] {
  return settled(inlines, style).flatMap((inline): ParagraphChild[] => {
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

/** As few runs as show the same: words of one look together, blanks in the look of what stands before them. */
function settled(inlines: readonly Inline[], style: StyleLook): readonly Inline[] {
  const runs: Inline[] = []
  for (const inline of inlines) {
    const last = runs.at(-1)
    if (inline.kind === 'footnote') runs.push(inline)
    else if (inline.text !== '') {
      const { underline = false } = inline
      const isBlank = last?.kind === 'text' && inline.text.trim() === ''
      const bold = isBlank ? last.bold : inline.bold && !style.bold
      const italic = isBlank ? last.italic : inline.italic && !style.italic
      const isSame = last?.kind === 'text' && last.bold === bold && last.italic === italic
      if (isSame && (last.underline ?? false) === underline) runs[runs.length - 1] = { ...last, text: last.text + inline.text }
      else runs.push({ ...inline, bold, italic })
    }
  }
  return runs
}

function textRun({ text, bold, italic, underline }: TextInline): TextRun {
  const pieces = printableText(text).split('\t')
  return new TextRun({
    children: pieces.flatMap((piece, i) => (i === 0 ? [piece] : [new Tab(), piece])),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(underline ? { underline: {} } : {}),
  })
}
