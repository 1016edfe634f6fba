import type { Inline, TextInline } from '../../plan/prose.ts'

/** A reader of Markdown shows a sign of its own for U+0000; what no document may hold is left out, as it is in Word (YA002 tells it). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be left out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu

/** A stretch of text in one look, or the place of a footnote. Neighbours in the same look are already joined. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly kind: 'note'; readonly number: number }

/** What a component adds to the author's own bold and italic; `plain` where the surroundings are bold already. */
export interface Look {
  readonly bold: 'own' | 'always' | 'plain'
  readonly italic: 'own' | 'always'
}

export const ownLook: Look = { bold: 'own', italic: 'own' }

export interface Footnotes {
  /** The runs of some inlines; footnotes get their numbers in the order of the calls. */
  readonly runsOf: (inlines: readonly Inline[], look: Look) => readonly Run[]
  /** The notes met so far, by number. */
  readonly notes: () => readonly { readonly number: number; readonly runs: readonly Run[] }[]
}

/** Numbers the footnotes of one document from 1, whatever labels the author gave them: labels repeat between proses. */
export function footnotes(): Footnotes {
  const notes: { number: number; runs: readonly Run[] }[] = []
  const byLabel = new Map<string, number>()

  function numberOf(label: string, note: readonly TextInline[] | undefined): number {
    const known = byLabel.get(label)
    if (note === undefined && known !== undefined) return known
    const number = notes.length + 1
    notes.push({ number, runs: joined((note ?? []).map((inline) => textRun(inline, ownLook))) })
    byLabel.set(label, number)
    return number
  }

  return {
    runsOf: (inlines, look) =>
      joined(
        inlines.map((inline) =>
          inline.kind === 'text' ? textRun(inline, look) : { kind: 'note', number: numberOf(inline.label, inline.note) },
        ),
      ),
    notes: () => notes,
  }
}

/** The words of some runs, without the numbers of footnotes. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
}

function textRun(inline: TextInline, look: Look): Run {
  return {
    kind: 'text',
    // A line break inside Markdown would begin a new block; on paper it is a blank.
    text: inline.text.replace(/[\r\n\t]+/gu, ' ').replace(unprintable, ''),
    bold: look.bold === 'always' || (look.bold === 'own' && inline.bold),
    italic: look.italic === 'always' || inline.italic,
  }
}

/** Empty texts go, equal neighbours become one, outer blanks are cut: they would change the meaning of a Markdown line. */
function joined(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (run.kind === 'note') out.push(run)
    else if (last?.kind === 'text' && last.bold === run.bold && last.italic === run.italic) {
      out[out.length - 1] = { ...last, text: last.text + run.text }
    } else if (run.text !== '') out.push(run)
  }
  trim(out, 0, trimStart)
  trim(out, -1, trimEnd)
  return out
}

function trim(runs: Run[], end: 0 | -1, cut: (text: string) => string): void {
  for (let run = runs.at(end); run?.kind === 'text'; run = runs.at(end)) {
    const text = cut(run.text)
    const index = end === 0 ? 0 : runs.length - 1
    if (text !== '') {
      runs[index] = { ...run, text }
      return
    }
    runs.splice(index, 1)
  }
}

function trimStart(text: string): string {
  return text.replace(/^\p{Zs}+/u, '')
}

/** A loop, because `/ +$/` takes quadratic time on long gaps inside a text. */
export function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && /\p{Zs}/u.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
