import { visibleText } from '../../../report/visible-text.ts'
import type { Shell } from './shell-scripts.ts'
import type { Suggestion } from './suggest.ts'

/** Columns of a hint: a list of choices stays one line each. */
const longest = 70

/** Suggestions as a shell's script reads them: one a line, the hint behind a tab, or behind a colon for zsh. */
export function suggestionLines(suggestions: readonly Suggestion[], shell: Shell): string {
  return suggestions
    .filter(({ word }) => !/[\n\t]/.test(word))
    .map(({ word, hint }) => {
      const told = hint === undefined ? undefined : visibleText(short(hint.replace(/\s+/g, ' ').trim()))
      // zsh takes the first colon for the end of the word.
      if (shell === 'zsh') return `${word.replace(/[\\:]/g, '\\$&')}${told === undefined ? '' : `:${told}`}\n`
      return `${word}${told === undefined ? '' : `\t${told}`}\n`
    })
    .join('')
}

function short(text: string): string {
  const letters = [...text]
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join('')}…`
}
