import { numberAt } from './read-number.ts'
import { placeDateAt } from './read-place-date.ts'

/** What the form itself prescribes in the head, as far as words alone tell it. */
export type FixedWords = 'nationalTitle' | 'motto' | 'partyTitle' | 'youthTitle' | 'number' | 'placeDate'

export interface FixedStretch {
  readonly start: number
  readonly end: number
  readonly fixed: FixedWords
}

/**
 * NĐ 30/2020, Phụ lục I, Phần I, II.1 (national title and motto, both tone-mark styles, any dash); HD 05-HD/VPTW, II/I/1 (the Party's title);
 * HD 29-HD/TWĐTN-VP, III.1 (the Youth Union's, which also ends names of its committees: it must stand alone or behind a wide blank).
 */
const titles: readonly (readonly [FixedWords, RegExp])[] = [
  ['nationalTitle', /C[ỘO]NG\s{1,4}H(?:ÒA|OÀ|OA)\s{1,4}XÃ\s{1,4}H[ỘO]I\s{1,4}CH[ỦU]\s{1,4}NGH[ĨI]A\s{1,4}VI[ỆE]T\s{1,4}NAM/iu],
  ['motto', /Độc\s{1,4}lập\s{0,4}[-–—‑.]?\s{0,4}Tự\s{1,4}do\s{0,4}[-–—‑.]?\s{0,4}Hạnh\s{1,4}phúc/iu],
  ['partyTitle', /ĐẢNG\s{1,4}CỘNG\s{1,4}SẢN\s{1,4}VIỆT\s{1,4}NAM(?=\s*$)/u],
  [
    'youthTitle',
    /(?<=^\s*|\s{3})(?:ĐOÀN\s{1,4}(?:TNCS|THANH\s{1,4}NIÊN\s{1,4}CỘNG\s{1,4}SẢN)|ĐỘI\s{1,4}(?:TNTP|THIẾU\s{1,4}NIÊN\s{1,4}TIỀN\s{1,4}PHONG))\s{1,4}HỒ\s{1,4}CHÍ\s{1,4}MINH(?=\s*$)/u,
  ],
]

/** No line of a head is longer; what is longer is prose. */
const longestLine = 400
/** No title that is misspelt is. */
const longestTitle = 200

/** The stretches of a line that the form prescribes, in order. */
export function fixedWordsIn(line: string): readonly FixedStretch[] {
  if (line.length > longestLine) return []
  const found: FixedStretch[] = []
  const plain = line.length > longestTitle ? '' : fold(line)
  for (const [fixed, pattern] of titles) {
    const match = pattern.exec(line) ?? folded[fixed]?.exec(plain) ?? null
    if (match !== null && isFree(line, match.index, match.index + match[0].length))
      found.push({ fixed, start: match.index, end: match.index + match[0].length })
  }
  found.sort((a, b) => a.start - b.start)
  const between = [0, ...found.map(({ end }) => end)].map((from, at) => [from, found[at]?.start ?? line.length] as const)
  return [...found, ...between.flatMap(([from, to]) => numberAndDate(line, from, to))].sort((a, b) => a.start - b.start)
}

/** Behind a name in capitals the number may stand on the same line, as where a cell lost its line breaks: `UBND XÃ HÒA PHÚ Số: 5/KH-UBND`. */
const besideName = /(?<=\p{Lu}{2}\s)Số\s?:/u

function numberAndDate(line: string, from: number, to: number): readonly FixedStretch[] {
  const text = line.slice(from, to)
  const first = numberAt(text)
  const shift = first === undefined ? (besideName.exec(text)?.index ?? 0) : 0
  const own = first ?? (shift === 0 ? undefined : numberAt(text.slice(shift)))
  const number: FixedStretch[] =
    own === undefined ? [] : [{ fixed: 'number', start: from + shift + own.start, end: from + shift + own.end }]
  const date = placeDateAt(text, own === undefined ? 0 : shift + own.end)
  return date === undefined ? number : [...number, { fixed: 'placeDate', start: from + date.start, end: from + date.end }]
}

/** The titles with other tone marks, or a letter lost (`H̉A` is what some pages made of `HÒA`): alone in their line, or behind a wide blank, they can mean nothing else. */
const folded: Readonly<Partial<Record<FixedWords, RegExp>>> = {
  nationalTitle:
    /(?<=^\s*|\s{3}|\t)cong\s{1,4}h(?:o|\u0309){1,2}a\s{1,4}xa\s{1,4}hoi?\s{1,4}chu\s{1,4}nghia\s{1,4}viet\s{1,4}nam(?=\s*$)/,
  motto: /(?<=^\s*|\s{3}|\t)doc\s{1,4}lap\s{0,4}[-–—‑.,;]?\s{0,4}tu\s{1,4}do\s{0,4}[-–—‑.,;]?\s{0,4}hanh\s{1,4}phuc(?=\s*$)/,
  partyTitle: /^\s*dang\s{1,4}cong\s{1,4}san\s{1,4}viet\s{1,4}nam\s*$/,
}

/** For each UTF-16 unit its small letter without any mark, once it was asked for. */
const plainLetters: string[] = []

/** Small letters without any mark, one for one. */
function fold(line: string): string {
  let text = ''
  for (let i = 0; i < line.length; i++) text += plainLetters[line.charCodeAt(i)] ?? plainLetter(line.charCodeAt(i))
  return text
}

function plainLetter(unit: number): string {
  const letter = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase()
  const plain = letter === 'đ' ? 'd' : letter
  plainLetters[unit] = plain
  return plain
}

/** Quoted or bracketed words speak of something else. */
function isFree(line: string, start: number, end: number): boolean {
  return !/[“"(\p{L}]$/u.test(line.slice(0, start)) && !/^[\p{L}”")]/u.test(line.slice(end))
}
