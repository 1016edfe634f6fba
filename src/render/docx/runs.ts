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

/**
 * As few runs as show the same: words of one look together, blanks in the look of the words before them, none at the ends. At the beginning and behind the sign
 * of a note blanks and marks are plain, as emphasis holds words.
 */
function settled(inlines: readonly Inline[], style: StyleLook): readonly Inline[] {
  const runs: Inline[] = []
  for (const inline of inlines) {
    if (inline.kind === 'footnote') runs.push(inline)
    else {
      const last = runs.at(-1)
      const lead = (last?.kind === 'text' ? /^\s*/ : /^[\s).,;:!?\]]*/).exec(inline.text)?.[0] ?? ''
      const look = { ...inline, bold: inline.bold && !style.bold, italic: inline.italic && !style.italic }
      const { bold, italic } = last?.kind === 'text' ? last : { bold: false, italic: false }
      add(runs, { ...look, bold, italic, text: lead })
      add(runs, { ...look, text: inline.text.slice(lead.length) })
    }
  }
  trimEnds(runs)
  return runs
}

/** No blank stands at either end, nor between the words and a sign there. */
function trimEnds(runs: Inline[]): void {
  const first = runs.findIndex(({ kind }) => kind === 'text')
  const last = runs.findLastIndex(({ kind }) => kind === 'text')
  runs.forEach((run, at) => {
    if (run.kind !== 'text' || (at !== first && at !== last)) return
    const text = at === first ? run.text.trimStart() : run.text
    runs[at] = { ...run, text: at === last ? text.trimEnd() : text }
  })
}

function add(runs: Inline[], next: TextInline): void {
  if (next.text === '') return
  const last = runs.at(-1)
  const isSame = last?.kind === 'text' && last.bold === next.bold && last.italic === next.italic
  if (isSame && (last.underline ?? false) === (next.underline ?? false))
    runs[runs.length - 1] = { ...last, text: last.text + next.text }
  else runs.push(next)
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
