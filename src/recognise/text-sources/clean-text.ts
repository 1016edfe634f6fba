/** A text as a flow holds it, and where each of its characters stood. */
export interface Cleaned {
  readonly text: string
  /** For each character, and for the end, its index in the raw text; absent where nothing has moved. */
  readonly offsets?: readonly number[]
}

/** What no reader sees: zero-width blanks and joiners, marks of direction, soft hyphens, byte order marks. */
const invisible = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff'
const blanks = '\\u0000-\\u0009\\u000b-\\u001f\\u007f\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'
const breaks = '\\u0085\\u2028\\u2029'

const invisibleCharacters = new RegExp(`[${invisible}]`, 'g')
const visible = new RegExp(`[^${invisible}]`, 'g')
const blankCharacter = new RegExp(`^[${blanks}]$`)
const breakCharacter = new RegExp(`^[${breaks}]$`)
const strange = new RegExp(`[${invisible}${blanks}${breaks}]`)
/** Characters that NFC may put together: a base with its marks, the letters of a Korean syllable. */
const clusters = /(?:[\u1100-\u11ff\uac00-\ud7a3]+|.)\p{M}*/gsu

/** Without the characters that no reader sees. */
export function withoutInvisible(text: string): string {
  return text.replace(invisibleCharacters, '')
}

/**
 * NFC; every kind of blank as a plain blank, every kind of line break as `\n`, nothing that no reader sees. Words keep their letters and runs of blanks
 * their length. A letter that was typed as several characters stands where the first of them stood.
 */
export function cleanText(raw: string): Cleaned {
  if (!strange.test(raw) && raw.normalize('NFC') === raw) return { text: raw }
  // What no reader sees does not part a letter from its mark.
  const seen = [...raw.matchAll(visible)]
  let text = ''
  const offsets: number[] = []
  for (const { 0: cluster, index } of seen
    .map(({ 0: unit }) => unit)
    .join('')
    .matchAll(clusters)) {
    const clean = cleanCluster(cluster)
    for (let i = 0; i < clean.length; i++)
      offsets.push((seen[index + (clean.length === cluster.length ? i : 0)] as RegExpExecArray).index)
    text += clean
  }
  offsets.push(raw.length)
  return { text, offsets }
}

function cleanCluster(cluster: string): string {
  if (blankCharacter.test(cluster)) return ' '
  return breakCharacter.test(cluster) ? '\n' : cluster.normalize('NFC')
}
