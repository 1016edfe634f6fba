import type { FlowParagraph } from '../flow.ts'

/** Where the bold letters that begin at `start` end; `start` itself where none do. Blanks and marks between bold words are bold with them. */
export function boldEnd({ runs }: FlowParagraph, start: number, end: number): number {
  let at = 0
  let last = start
  for (const { text, bold } of runs) {
    const from = Math.max(at, start)
    const to = Math.min(at + text.length, end)
    at += text.length
    if (to <= from) continue
    const piece = text.slice(from - (at - text.length), to - (at - text.length))
    if (bold) last = to
    else if (/[\p{L}\p{N}]/u.test(piece)) return last
  }
  return last
}

/** Every letter between the two is bold. */
export function isBold(paragraph: FlowParagraph, start: number, end: number): boolean {
  const text = paragraph.text.slice(boldEnd(paragraph, start, end), end)
  return /[\p{L}\p{N}]/u.test(paragraph.text.slice(start, end)) && !/[\p{L}\p{N}]/u.test(text)
}
