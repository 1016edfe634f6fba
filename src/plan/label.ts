import type { LabelStyle } from './plan.ts'

/** Kinds of labels, outer first: styles of one kind differ only in their punctuation. */
export const labelKinds = ['part', 'section', 'clause', 'decimal', 'point', 'small', 'dash', 'plus'] as const
export type LabelKind = (typeof labelKinds)[number]

const kinds: Readonly<Record<LabelStyle, LabelKind | undefined>> = {
  'A.': 'part',
  'I.': 'section',
  'I-': 'section',
  'I -': 'section',
  '1.': 'clause',
  '1)': 'clause',
  '1-': 'clause',
  '(1)': 'clause',
  '1.1.': 'decimal',
  '1.1': 'decimal',
  'a)': 'point',
  'a.': 'point',
  '(i)': 'small',
  'i)': 'small',
  '-': 'dash',
  '+': 'plus',
  '*': 'plus',
  không: undefined,
}

/** The kind of a style; undefined for `không`. */
export function kindOf(style: LabelStyle): LabelKind | undefined {
  return kinds[style]
}

/**
 * The label of a node. `path` holds the numbers of the node and of its numbered ancestors, outermost first;
 * `letters` are the letters of points in their order (NĐ 30, Phụ lục I, Phần I, II.6.đ: the Vietnamese alphabet).
 */
export function labelOf(style: LabelStyle, path: readonly number[], letters: string): string {
  const own = path.at(-1) ?? 1
  switch (kinds[style]) {
    case undefined:
      return ''
    case 'dash':
    case 'plus':
      return style
    case 'decimal':
      return style.replace('1.1', path.join('.'))
    case 'part':
      return style.replace('A', letterOf(own, 'ABCDEGHIKLMNOPQRSTUVXY'))
    case 'section':
      return style.replace('I', romanOf(own))
    case 'clause':
      return style.replace('1', String(own))
    case 'point':
      return style.replace('a', letterOf(own, letters))
    case 'small':
      return style.replace('i', romanOf(own).toLowerCase())
  }
}

/** The number that a typed label stands for, where it is one of the kind: `III.` is 3, `đ)` is 5. */
export function numberOfLabel(label: string, kind: LabelKind, letters: string): number | undefined {
  const core = label.replace(/[^\p{L}\d.]/gu, '').replace(/\.$/, '')
  switch (kind) {
    case 'part':
      return position('ABCDEGHIKLMNOPQRSTUVXY', core)
    case 'section':
      return valueOfRoman(core)
    case 'small':
      return valueOfRoman(core.toUpperCase())
    case 'clause':
      return /^\d{1,3}$/.test(core) ? Number(core) : undefined
    case 'decimal':
      return /^\d+(\.\d+)+$/.test(core) ? Number(core.slice(core.lastIndexOf('.') + 1)) : undefined
    case 'point':
      return position(letters, core)
    case 'dash':
    case 'plus':
      return undefined
  }
}

/** What a label of the kind looks like at the start of a text that its author typed. */
export const typedLabels: Readonly<Record<LabelKind, RegExp>> = {
  part: /^[A-Z]\s?[.)/-]\s+(?=\S)/,
  section: /^[IVXLC]+\s?[.)-]\s+(?=\S)/,
  clause: /^(?:\d{1,2}(?:\s?[.)]|-)\s+|\(\d{1,2}\)\s*)(?=\S)/,
  decimal: /^\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\S)/,
  point: /^[a-zđ]\s?[.)]\s+(?=\S)/,
  small: /^(?:\([ivx]+\)|[ivx]+\))\s*(?=\S)/,
  dash: /^[-–]\s+(?=\S)/,
  plus: /^[+*]\s+(?=\S)/,
}

/** What can only be a label, whatever its level's own kind is. A single capital letter may be a name's (V. I. Lênin). */
export const anyTypedLabel = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)]|(?:I{1,3}|IV|VI{1,3}|IX|XI{1,3})[.)]|[-–+•])\s+(?=\S)/

const romans: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

export function romanOf(value: number): string {
  let rest = value
  let roman = ''
  for (const [size, sign] of romans) {
    while (rest >= size) {
      roman += sign
      rest -= size
    }
  }
  return roman
}

function valueOfRoman(roman: string): number | undefined {
  let rest = roman
  let value = 0
  for (const [size, sign] of romans) {
    while (rest.startsWith(sign)) {
      value += size
      rest = rest.slice(sign.length)
    }
  }
  return rest === '' && value > 0 && romanOf(value) === roman ? value : undefined
}

/** After the last letter they are doubled: y), aa), bb) … */
function letterOf(value: number, letters: string): string {
  const all = [...letters]
  const letter = all[(value - 1) % all.length] ?? ''
  return letter.repeat(Math.floor((value - 1) / all.length) + 1)
}

function position(letters: string, letter: string): number | undefined {
  const at = letter === '' ? -1 : [...letters].indexOf(letter)
  return at < 0 ? undefined : at + 1
}
