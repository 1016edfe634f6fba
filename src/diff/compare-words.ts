import { alignSequence, withoutPauses } from './align-sequence.ts'
import { isPause, splitWords } from './split-words.ts'

/** A run of words that stayed, went or came. Those that stayed and went are the text before, those that stayed and came the text after. */
export interface WordRun {
  readonly kind: 'same' | 'dropped' | 'added'
  readonly text: string
}

/** What became of the words of a text, in reading order; what went stands before what came in its place. */
export function compareWords(before: string, after: string): readonly WordRun[] {
  const [old, now] = [splitWords(before), splitWords(after)]
  const runs: { kind: WordRun['kind']; text: string }[] = []
  const put = (kind: WordRun['kind'], text: string): void => {
    const last = runs.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  const stretches = withoutPauses(alignSequence(old, now), {
    isPause: ({ before }) => isPause(old.slice(...before).join('')),
    isSame: (i, j) => old[i] === now[j],
  })
  for (const { same, before: gone, after: come } of stretches) {
    put(same ? 'same' : 'dropped', old.slice(...gone).join(''))
    if (!same) put('added', now.slice(...come).join(''))
  }
  return runs
}
