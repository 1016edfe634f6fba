import type { Span } from '../span.ts'

/** Words that an abbreviation passes over. */
const passed: ReadonlySet<string> = new Set([
  'và',
  'của',
  'các',
  'về',
  'cho',
  'với',
  'trong',
  'ở',
  'tại',
  'theo',
  'không',
  'là',
  'đối',
  'cấp',
])
const word = /[\p{L}\p{N}]+/gu
const stop = /[;:.!?()\n]/
const initials = /(?:Th|Tr|Ph|Kh|Nh|Ng|Ch|Gi|Qu|\p{Lu}|\p{N})/gu
const reach = 160
const near = 24
const lastWord = /(?<![\p{L}\p{N}])([\p{L}\p{N}]{1,20})[^\p{L}\p{N}]*$/u

/**
 * The words just before `end` whose first letters are those of `short`: `phi chính phủ nước ngoài` for `PCPNN`. Undefined when they do not answer
 * letter by letter; small words (`và`, `của`) need no letter.
 */
export function alignInitials(text: string, end: number, short: string): Span | undefined {
  const parts = short.match(initials) ?? []
  const lastPart = parts.at(-1)
  // Most brackets do not answer to the word just before them.
  const last = lastWord.exec(text.slice(Math.max(0, end - near), end))
  if (last !== null && last.index > 0 && lastPart !== undefined && !begins(last[1] ?? '', lastPart) && !isPassed(last[1] ?? ''))
    return undefined
  const from = Math.max(0, end - reach)
  const words = [...text.slice(from, end).matchAll(word)]
  let part = parts.length - 1
  let after = end
  for (let i = words.length - 1; i >= 0 && part >= 0; i -= 1) {
    const found = words[i] as RegExpExecArray
    const [start, written] = [from + found.index, found[0]]
    if (stop.test(text.slice(start + written.length, after))) return undefined
    after = start
    if (begins(written, parts[part] as string)) part -= 1
    else if (!isPassed(written)) return undefined
    if (part < 0) return { start, end: end - trailing(text.slice(from, end)) }
  }
  return undefined
}

function isPassed(written: string): boolean {
  return passed.has(written.toLowerCase())
}

function begins(written: string, part: string): boolean {
  const [a, b] = [plain(written), plain(part)]
  return a.startsWith(b) || withoutModifiers(a).startsWith(withoutModifiers(b))
}

/** Small letters without tone marks; â, ê, ô, ơ, ư stay. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
}

function withoutModifiers(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}

/** Blanks and quotation marks between the words and their brackets. */
function trailing(piece: string): number {
  let count = 0
  while (count < piece.length && /[^\p{L}\p{N}]/u.test(piece.charAt(piece.length - 1 - count))) count += 1
  return count
}
