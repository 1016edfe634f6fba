import type { WordRun } from '../../../diff/compare-words.ts'

/** Letters of an unchanged text that are shown beside a change. */
const shown = 40

/** Long texts that stayed are shown only beside what changed; “…” stands for the rest. */
export function shortenWords(words: readonly WordRun[]): readonly WordRun[] {
  return words.map((run, i) => {
    if (run.kind !== 'same') return run
    const first = i === 0
    const last = i === words.length - 1
    const most = first || last ? shown : 2 * shown
    if (run.text.length <= most + 10) return run
    const start = first ? '' : upTo(run.text, shown)
    const end = last ? '' : run.text.slice(from(run.text, run.text.length - shown))
    return { ...run, text: `${start}…${end}` }
  })
}

function upTo(text: string, length: number): string {
  const blank = text.lastIndexOf(' ', length)
  return text.slice(0, blank <= 0 ? length : blank + 1)
}

function from(text: string, at: number): number {
  const blank = text.indexOf(' ', at)
  return blank < 0 ? at : blank
}

/** Letters of an unchanged text that are worth showing once, between the changes. */
const worthShowing = 12
/** Letters of both texts together that stand side by side. */
const mostReplaced = 120

/** A text as it was and as it is, where it is short and little of it stayed: `15 → 16`. */
export function asReplaced(words: readonly WordRun[]): readonly [before: string, after: string] | undefined {
  if (words.some(({ kind, text }) => kind === 'same' && text.trim().length > worthShowing)) return undefined
  const side = (left: WordRun['kind']): string => words.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('')
  const [before, after] = [side('added'), side('dropped')]
  return before.length + after.length <= mostReplaced &&
    before !== '' &&
    after !== '' &&
    !before.includes('\n') &&
    !after.includes('\n')
    ? [before, after]
    : undefined
}
