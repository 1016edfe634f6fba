/** A sign before an item of a list. */
export interface Bullet {
  /** As it stands: `-`, `+`, `•`. */
  readonly sign: string
  /** How many characters of the text it takes, with the blanks behind it; none where Word or Markdown sets it. */
  readonly length: number
  /** 0-based, where the file says so. */
  readonly level?: number
}

const typed = /^([-–—+•●▪■◦○‣➢➤✓✔])\s+(?=.)/u
/** No blank parts the sign from its item. `-2030` and `-15 người` may be the rest of a stretch that was broken off. */
const close = /^([-–—+•●▪■◦○‣➢➤✓✔])(?=\p{Lu}(?:\p{L}|\/\p{L})|\d{1,3}(?:,\d{1,2})?%\s|0\d\s\p{L}|["“[(]\p{Lu})/u
const signs = /^[-–—+*•●▪■◦○‣➢➤✓✔→o]$/u

/**
 * The bullet before a text. A typed star is none: it stands before remarks and small titles (`* Lưu ý:`) more than before items, and stays with
 * the words.
 */
export function bulletOf(text: string): Bullet | undefined {
  const match = typed.exec(text) ?? close.exec(text)
  return match === null ? undefined : { sign: match[1] as string, length: match[0].length }
}

/** A label that Word or Markdown sets by itself, where it is a bullet. */
export function automaticBullet(label: string, level: number | undefined): Bullet | undefined {
  if (!signs.test(label)) return undefined
  return { sign: label, length: 0, ...(level === undefined ? {} : { level }) }
}
