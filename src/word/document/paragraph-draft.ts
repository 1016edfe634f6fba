import type { RunLook, WordDrawing, WordNotice, WordRun } from '../word-document.ts'

/** A paragraph while its runs are being read. */
export interface ParagraphDraft {
  readonly number: number
  readonly runs: readonly WordRun[]
  readonly drawings: WordDrawing[]
  /** How many characters are printed so far. */
  readonly printed: () => number
  readonly text: (text: string, look: RunLook, field?: string) => void
  /** A run without text: the sign of a note, a field whose result is not stored. */
  readonly sign: (run: WordRun) => void
  /** Told of the paragraph when it is done; words that follow one another of one kind and author are told once. */
  readonly change: (kind: WordNotice['kind'], text: string, author?: string) => void
  /** What of the paragraph is to be told, in its order. */
  readonly notices: () => readonly WordNotice[]
}

interface Change {
  readonly kind: WordNotice['kind']
  readonly author?: string
  text: string
  /** Characters printed up to its end. */
  end: number
}

interface OpenRun {
  text: string
  readonly look: RunLook
  readonly field?: string
}

export function paragraphDraft(number: number): ParagraphDraft {
  const runs: (WordRun | OpenRun)[] = []
  const drawings: WordDrawing[] = []
  const changes: Change[] = []
  let last: OpenRun | undefined
  let printed = 0
  return {
    number,
    runs,
    drawings,
    printed: () => printed,
    text: (text, look, field) => {
      if (text === '') return
      printed += text.length
      if (last !== undefined && last.look === look && last.field === field) {
        last.text += text
        return
      }
      last = { text, look, ...(field !== undefined && { field }) }
      runs.push(last)
    },
    sign: (run) => {
      last = undefined
      runs.push(run)
    },
    change: (kind, text, author) => {
      const before = changes.at(-1)
      const inserted = kind === 'inserted' ? text.length : 0
      if (before?.kind === kind && before.author === author && before.end === printed - inserted) {
        before.text += text
        before.end = printed
      } else changes.push({ kind, text, end: printed, ...(author !== undefined && { author }) })
    },
    notices: () =>
      changes
        .filter(({ text }) => text.trim() !== '')
        .map(({ kind, text, author }) => ({ kind, text, ...(author !== undefined && { author }) })),
  }
}
