import type { Words } from './node-words.ts'

/** What a paragraph or bullet asks of a unit. */
export interface Duty {
  readonly words: readonly Words[]
  /** The paragraph that the bullet belongs to: `Chủ trì, phối hợp với các phòng:`. */
  readonly under?: string
}

/** The duties in a prose: each paragraph and each outer bullet is one, with the bullets nested in it. A paragraph that only opens a list stands above each of its bullets. */
export function dutiesIn(words: readonly Words[]): readonly Duty[] {
  const duties: { words: Words[]; under?: string }[] = []
  let under: string | undefined
  words.forEach((one, at) => {
    const next = words[at + 1]
    if (one.level < 0) {
      const opens = one.text.endsWith(':') && next !== undefined && next.level >= 0
      under = opens ? one.text : undefined
      if (!opens) duties.push({ words: [one] })
    } else if (one.level === 0 || duties.length === 0 || words[at - 1]?.level === -1) {
      duties.push({ words: [one], ...(under === undefined ? {} : { under }) })
    } else duties.at(-1)?.words.push(one)
  })
  return duties
}
