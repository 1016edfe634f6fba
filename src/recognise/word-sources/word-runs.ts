import type { TextInline } from '../../plan/prose.ts'
import type { WordParagraph } from '../../word/word-document.ts'
import type { FlowRun } from '../flow.ts'
import { cleanWordText, isComponent, rawOfRuns } from './word-lines.ts'

type FlowNote = NonNullable<FlowRun['note']>
type Look = Pick<FlowRun, 'bold' | 'italic' | 'underline'>

/**
 * The runs of a paragraph, those of the same look as one, without the blanks at both ends. A letter whose marks stand in another run (typed as several
 * characters) takes the look of its first one; a stretch of blanks is bold and italic as what stands before it.
 */
export function runsOfWord(
  { runs, styleId }: Pick<WordParagraph, 'runs' | 'styleId'>,
  noteAt: (id: string, index: number) => FlowNote | undefined,
): readonly FlowRun[] {
  // A file printed from a plan sets nothing high but the signs of notes.
  const raised = isComponent(styleId) ? 'signs' : 'words'
  const { text, offsets } = cleanWordText(rawOfRuns(runs), styleId)
  const from = text.length - text.trimStart().length
  const to = Math.max(from, text.trimEnd().length)
  const found: FlowRun[] = []
  let index = 0
  let end = 0
  for (const run of runs) {
    end += run.text.length
    const start = index
    while (index < text.length && (offsets === undefined ? index : (offsets[index] as number)) < end) index++
    const own = text.slice(Math.max(start, from), Math.min(index, to))
    if (raised === 'signs' && run.look.vertical === 'superscript' && /^\d{1,4}$/.test(own))
      found.push({ kind: 'text', text: own, bold: false, italic: false, underline: false, noteAgain: own })
    else push(found, own, run.look)
    const note = run.note === undefined ? undefined : noteAt(run.note, Math.min(Math.max(index - from, 0), to - from))
    const last = found.at(-1)
    if (note !== undefined && last !== undefined && last.note === undefined) found[found.length - 1] = { ...last, note }
    else if (note !== undefined) found.push({ kind: 'text', text: '', bold: false, italic: false, underline: false, note })
  }
  return found
}

function push(runs: FlowRun[], text: string, { bold, italic, underline }: Look): void {
  if (text === '') return
  const last = runs.at(-1)
  const isBlank = last !== undefined && text.trim() === ''
  const look: Look = isBlank ? { bold: last.bold, italic: last.italic, underline } : { bold, italic, underline }
  if (last !== undefined && last.note === undefined && last.noteAgain === undefined && sameLook(last, look))
    runs[runs.length - 1] = { ...last, text: last.text + text }
  else runs.push({ kind: 'text', text, ...look })
}

function sameLook(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline
}

/** The words of a note: its paragraphs one after another, parted by a blank. */
export function inlinesOfNote(paragraphs: readonly WordParagraph[]): readonly TextInline[] {
  const inlines: TextInline[] = []
  for (const paragraph of paragraphs) {
    const gap = inlines.length === 0 ? '' : ' '
    runsOfWord(paragraph, () => undefined).forEach(({ text, bold, italic }, i) => {
      const last = inlines.at(-1)
      const own = `${i === 0 ? gap : ''}${text.replaceAll('\n', ' ')}`
      if (last?.bold === bold && last.italic === italic) inlines[inlines.length - 1] = { ...last, text: last.text + own }
      else inlines.push({ kind: 'text', text: own, bold, italic })
    })
  }
  return inlines
}
