/** What stands between a place in a text and the next sign that is neither blank nor figure. */
export interface Skimmed {
  readonly figures: number
  /** Room left for the figures: "…", "..". */
  readonly dots: boolean
  /** The sign that follows, in small letters; '' at the end of the text. */
  readonly next: string
  readonly at: number
}

/**
 * Looks over blanks, figures (or dots for them) and blanks again. A look by plain code, so that no expression need be made for what cannot match: each
 * costs a fresh run a good part of a millisecond.
 */
export function skim(text: string, from: number): Skimmed {
  const start = pass(text, from, isBlank)
  const figuresEnd = pass(text, start, isFigure)
  const dotsEnd = figuresEnd > start ? figuresEnd : pass(text, start, isDot)
  const at = pass(text, dotsEnd, isBlank)
  return {
    figures: figuresEnd - start,
    dots: dotsEnd > figuresEnd,
    next: text.charAt(at).toLowerCase(),
    at,
  }
}

function pass(text: string, from: number, passes: (code: number) => boolean): number {
  let at = from
  while (at < text.length && passes(text.charCodeAt(at))) at += 1
  return at
}

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39
const isDot = (code: number): boolean => code === 0x2e || code === 0x2026 || code === 0x5f
const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0xa0 && isWideBlank(code))
const isWideBlank = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  (code >= 0x2028 && code <= 0x2029) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff
