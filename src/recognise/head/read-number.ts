/** The line of number and symbol: offsets in the line; number and symbol as spans, absent where the line leaves them open. */
export interface NumberLine {
  readonly start: number
  readonly end: number
  readonly number?: readonly [number, number]
  readonly symbol?: readonly [number, number]
  /** The word `Số`, where a scan made another of it. */
  readonly misread?: readonly [number, number]
}

const gap = '[\\s.…_]{0,80}'
const groups = '\\p{L}[\\p{L}\\d]{0,20}(?:(?:\\s?[-–/&]\\s?|\\.)[\\p{L}\\d]{1,20}){0,6}(?:\\([\\p{L}\\d]{1,12}\\))?'

/**
 * `Số: 15/KH-UBND`, `Số 05-KH/ĐU`, and with room for the clerk: `Số:      /KH-SCT`, `Số …-KH/CB` (NĐ 30/2020, Phụ lục I, Phần I, II.3.c;
 * HD 05-HD/VPTW, II/I/3.2.2), and where the sign between them was left out: `Số: 123 KH/TWĐTN`. A year between number and symbol belongs to the symbol as it was printed,
 * and so does the team in brackets that the police write behind it: `Số: 88/KH-CAX(TH)`.
 */
const line = new RegExp(
  `(?<=^\\s{0,80}|\\s{2})(?<word>S[ốoôồóòỗ])\\s{0,4}(?<colon>[:.])?${gap}(?<number>\\d{1,6}\\p{L}?(?![\\p{L}\\d]))?(?<rest>${gap}(?:(?<sign>[-–/])\\s{0,20}|(?<=\\d\\p{L}?\\s{1,9})(?=KH\\s?[-–/]))(?<symbol>(?:\\d{4}\\s?[-–/]\\s?)?${groups}))?`,
  'diu',
)

/** Letters that a blank parts from the symbol, where nothing else follows them: `Số: 402/KH-SGD ĐT`, `Số: 5/ KH LĐ - THCSHP`, `Số: 88/KH-CAX (TH)`. */
const tornLetters = /^\s(?:\p{Lu}{1,8}\d{0,3}(?:\s?[-–]\s?\p{Lu}{1,12}){0,2}|\(\p{Lu}{1,8}\d{0,3}\))(?=\s{3}|\s{0,9}$)/u

/** The first such line in a line of text that may hold something else beside it. */
export function numberAt(text: string): NumberLine | undefined {
  const match = line.exec(text)
  if (match === null) return undefined
  const { number, symbol: letters, word } = match.indices?.groups ?? {}
  const torn = letters === undefined ? 0 : (tornLetters.exec(text.slice(letters[1]))?.[0].length ?? 0)
  const symbol: readonly [number, number] | undefined = letters && [letters[0], letters[1] + torn]
  const end = match.index + match[0].trimEnd().length + torn
  const isMisread = !/^số$/iu.test(match.groups?.word ?? '')
  // A scan that lost the mark of the first word is believed only with all the rest of the line.
  if (isMisread && (match.groups?.colon === undefined || number === undefined || symbol === undefined)) return undefined
  const nothing = number === undefined && symbol === undefined
  // “Số lượng …”, “Số 12 người”: without a symbol the line must hold nothing else, and show that it means a number.
  if (symbol === undefined && (text.slice(end).trim() !== '' || (nothing && match.groups?.colon === undefined))) return undefined
  return {
    start: match.index,
    end,
    ...(number === undefined ? {} : { number }),
    ...(symbol === undefined ? {} : { symbol }),
    ...(isMisread && word !== undefined ? { misread: word } : {}),
  }
}
