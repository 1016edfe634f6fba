import { alignSequence } from './align-sequence.ts'
import { splitWords } from './split-words.ts'

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
  let [gone, come] = ['', '']
  const settle = (): void => {
    // Joined with a blank that both end with, which stayed.
    const blank = /\s*$/.exec(gone)?.[0] ?? ''
    const shared = come !== '' && blank !== '' && come.endsWith(blank) ? blank : ''
    put('dropped', gone.slice(0, gone.length - shared.length))
    put('added', come.slice(0, come.length - shared.length))
    put('same', shared)
    gone = come = ''
  }
  const stretches = alignSequence(old, now)
  stretches.forEach(({ same, before: [from, to], after: [first, last] }, i) => {
    const kept = same ? old.slice(from, to).join('') : ''
    // A blank or a comma between two changes says nothing of its own: told apart, every word of a new sentence would be a change.
    const inner = same && i > 0 && i < stretches.length - 1 && !hasLetters.test(kept)
    if (same && !inner) {
      settle()
      put('same', kept)
    } else {
      gone += same ? kept : old.slice(from, to).join('')
      come += same ? kept : now.slice(first, last).join('')
    }
  })
  settle()
  return runs
}

const hasLetters = /[\p{L}\p{N}]/u
