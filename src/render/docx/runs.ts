import { footnoteReference } from '../../ooxml/footnotes.ts'
import { type RunFormat, textRun } from '../../ooxml/run.ts'
import type { Xml } from '../../ooxml/xml.ts'
import type { Inline, TextInline } from '../../plan/prose.ts'

/** The notes of one document, numbered in the order in which they are met. */
export interface Footnotes {
  readonly texts: (readonly TextInline[])[]
  readonly numbers: Map<string, number>
}

/** The runs of a paragraph as {@link printedInlines} leaves them: only what the author set apart (bold, italic) is formatted here, the style carries the rest. `lead` is printed before the words; `size` in half-points, where it is not the style's. */
export function runsOf(
  inlines: readonly Inline[],
  { lead, footnotes, size }: { readonly lead: string; readonly footnotes: Footnotes; readonly size?: number },
): Xml {
  const sized = size === undefined ? {} : { size }
  return withLead(lead, inlines)
    .map((inline) => {
      if (inline.kind === 'text') return textRun(inline.text, { ...formatOf(inline), ...sized })
      if (inline.note === undefined) {
        const number = footnotes.numbers.get(inline.label)
        return number === undefined ? '' : textRun(String(number), { position: 'superscript', ...sized })
      }
      const number = footnotes.texts.push(inline.note)
      footnotes.numbers.set(inline.label, number)
      return footnoteReference(number)
    })
    .join('')
}

function withLead(lead: string, inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = inlines
  if (lead === '') return inlines
  if (first?.kind === 'text' && !first.bold && !first.italic && first.underline !== true)
    return [{ ...first, text: lead + first.text }, ...rest]
  return [{ kind: 'text', text: lead, bold: false, italic: false }, ...inlines]
}

function formatOf({ bold, italic, underline }: TextInline): RunFormat {
  return { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(underline ? { underline: 'single' } : {}) }
}
