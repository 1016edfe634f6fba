/** A sign before an item of a list. */
export interface Bullet {
  /** As it stands: `-`, `+`, `•`. */
  readonly sign: string
  /** How many characters of the text it takes, with the blanks behind it; none where Word or Markdown sets it. */
  readonly length: number
  /** 0-based, where the file says so. */
  readonly level?: number
}

const typed = /^([-–—+•●▪■◦○‣➢➤✓✔])(?:\s+|(?=\p{Lu}\p{L}))(?=.)/u
const signs = /^[-–—+*•●▪■◦○‣➢➤✓✔→o]$/u

/**
 * The bullet before a text. A typed star is none: it stands before remarks and small titles (`* Lưu ý:`) more than before items, and stays with
 * the words.
 */
export function bulletOf(text: string): Bullet | undefined {
  const match = typed.exec(text)
  return match === null ? undefined : { sign: match[1] as string, length: match[0].length }
}

/** A label that Word or Markdown sets by itself, where it is a bullet. */
export function automaticBullet(label: string, level: number | undefined): Bullet | undefined {
  if (!signs.test(label)) return undefined
  return { sign: label, length: 0, ...(level === undefined ? {} : { level }) }
}
