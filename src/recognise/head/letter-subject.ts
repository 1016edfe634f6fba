import type { Text } from '../../plan/plan.ts'
import type { Aside } from '../flow.ts'
import type { Doubt } from '../recognised.ts'
import { wordsOf } from '../words-of.ts'

/**
 * Lines of the head without a place that are `V/v …` under the number, where letters have their subject (NĐ 30/2020, Phụ lục I, Phần I, II.5.b): a plan says it
 * under its title, and where it says all of these words there, the line has no word of its own.
 */
export function letterSubjects(doubts: readonly Doubt[], subject: Text | undefined): ReadonlyMap<Doubt, Aside> {
  const said = subject === undefined ? [] : wordsOf(subject.value)
  return new Map(
    doubts.flatMap((doubt) => {
      const text = doubt.code === 'NV012' && 'text' in doubt.args ? String(doubt.args.text) : ''
      const words = letterSubject.exec(text)?.[1]
      const isSaid = words !== undefined && holdsInOrder(said, wordsOf(words))
      return isSaid ? [[doubt, { reason: 'formWords', text, at: doubt.at }] as const] : []
    }),
  )
}

const letterSubject = /^\(?V\/v\s?:?\s?(\S.*)$/iu

function holdsInOrder(all: readonly string[], words: readonly string[]): boolean {
  let at = -1
  return words.every((word) => {
    at = all.indexOf(word, at + 1)
    return at >= 0
  })
}
