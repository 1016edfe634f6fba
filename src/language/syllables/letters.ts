/** The six tones, in the order of the rows below. */
export type Tone = 'ngang' | 'huyen' | 'hoi' | 'nga' | 'sac' | 'nang'

export const tones: readonly Tone[] = ['ngang', 'huyen', 'hoi', 'nga', 'sac', 'nang']

const rows = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
]

/** A vowel letter as its toneless letter and the index of its tone in `tones`. */
export interface Vowel {
  readonly base: string
  readonly tone: number
}

const vowels: ReadonlyMap<string, Vowel> = new Map(
  rows.flatMap((row) => [...row].map((letter, tone) => [letter, { base: row[0] as string, tone }] as const)),
)

/** The reading of one lower-case letter, or undefined where it is no Vietnamese vowel letter. */
export const vowelOf = (letter: string): Vowel | undefined => vowels.get(letter)

/** The vowel letter `base` (lower case, toneless) under the tone of that index. */
export function withTone(base: string, tone: number): string {
  const row = rows.find((each) => each.startsWith(base))
  return row?.[tone] ?? base
}
