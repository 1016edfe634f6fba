const letters = 26

const romans: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as const),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
]

/** Beyond these Word prints digits: roman numerals would become endless, repeated letters too. */
const [mostRoman, mostLetters] = [32767, 780]

type Format = (value: number) => string

const formats: Readonly<Record<string, Format>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerLetter: letter,
  ordinal: (value) => `${value}${ordinalEnding(value)}`,
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedParen: (value) => (value >= 1 && value <= 20 ? String.fromCodePoint(0x2473 + value) : String(value)),
  decimalEnclosedCircle: (value) => (value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)),
  decimalEnclosedFullstop: (value) => (value >= 1 && value <= 20 ? String.fromCodePoint(0x2487 + value) : `${value}.`),
  hex: (value) => value.toString(16).toUpperCase(),
  chicago: (value) => '*†‡§'.charAt((value - 1) % 4).repeat(Math.ceil(value / 4)),
}

/**
 * A number as a list level prints it (ECMA-376-1, 17.18.59): `upperRoman` IV, `lowerLetter` d. A custom format is given by its first
 * items (`001, 002, 003, ...`). What is none of the known prints as digits, as Word does where a format is not made for the language.
 */
export function formatNumber(value: number, format: string, custom?: string): string {
  if (format === 'custom') return String(value).padStart(/^0*1(?=,)/.exec(custom ?? '')?.[0].length ?? 1, '0')
  return (Object.hasOwn(formats, format) ? formats[format] : undefined)?.(value) ?? String(value)
}

function roman(value: number): string {
  if (value < 1 || value > mostRoman) return String(value)
  let rest = value
  let result = ''
  for (const [worth, sign] of romans) {
    result += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return result
}

/** After z comes aa, then bb: the letter is repeated (17.18.59, lowerLetter). Word's alphabet is the English one: it has no đ. */
function letter(value: number): string {
  if (value < 1 || value > mostLetters) return String(value)
  return String.fromCharCode(0x61 + ((value - 1) % letters)).repeat(Math.ceil(value / letters))
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}
