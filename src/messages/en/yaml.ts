import type { YamlArgs } from '../../catalogue/yaml.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const yaml: MessagesOf<YamlArgs> = {
  YA001: ({ line, encoding }) =>
    encoding === 'utf-16'
      ? 'The file is saved as UTF-16 (Notepad calls it “Unicode”). Save it again as UTF-8.'
      : `The file is not UTF-8: line ${line} has characters that cannot be read. Save it again as UTF-8.`,
  YA002: ({ character }) => `There is a control character ${character}, which cannot be printed. Delete it.`,
  // Of a longer file no more is read than tells so.
  YA003: ({ bytes, limit }) =>
    `The file has ${bytes > 2 * limit ? `over ${megabytes(2 * limit)}` : megabytes(bytes)} MB, more than the ${megabytes(limit)} MB allowed for a plan.`,
  YA004: () => 'The file is empty. The command plan init makes a plan to start from.',
  YA005: ({ mark }) => `A merge left its conflict mark “${mark}” behind. Choose the right text and delete the lines of marks.`,
  YA006: ({ lines }) =>
    lines > 1
      ? `Lines are indented with tabs (${lines} lines). YAML takes only spaces: replace each tab by 2 spaces.`
      : 'This line is indented with a tab. YAML takes only spaces: replace it by 2 spaces.',
  YA007: ({ mark }) => `The quote ${mark} that opens here is never closed.`,
  YA008: ({ mark }) => `The bracket ${mark} that opens here has no ${mark === '[' ? ']' : '}'} to close it.`,
  YA009: ({ column, among, line }) =>
    among === 'keys'
      ? `This line begins with a dash, and line ${line}, which is of its level, does not. Put “- ” before line ${line}, or take it away here.`
      : among === 'dashes'
        ? `Line ${line}, which is of its level, begins with a dash, and this one does not. Put “- ” before this line; if it belongs to the one above, indent it by 2 more spaces.`
        : among === 'text'
          ? `Line ${line} is a text without a key, which takes no further keys. Put a key before that text, like “- tieu_de: …”.`
          : `This line is not indented like the lines of its level${column === undefined ? '' : `, which begin in column ${column}`}. Align their left edges.`,
  YA010: ({ text, key, isDocument }) =>
    isDocument === true
      ? `This file is plain text, not yet a plan in YAML: from the line “${shorten(text)}” on no line has a key. Convert it with plan import.`
      : key === undefined
        ? `The line “${shorten(text)}” has no key. Text of several lines goes after | and is indented more than its key.`
        : `The colon is missing: write “${key}: …”.`,
  YA011: ({ key }) =>
    `The colon after “${shorten(key)}” turns this sentence into a key. Put the whole sentence in quotes, or on a new line after |.`,
  YA012: ({ key }) => `The blank after the colon is missing: write “${key}: …”.`,
  YA013: ({ closed, rest }) =>
    closed === '"' || closed === "'"
      ? `“${shorten(rest)}” follows the closing quote. A sentence with quotes inside goes on a new line after |.`
      : `“${shorten(rest)}” follows the ${closed}. A sentence that begins with a bracket goes in quotes, or on a new line after |.`,
  YA014: ({ sign }) =>
    sign === '-'
      ? 'A value cannot begin with a dash. A list begins on a new line; a text goes in quotes.'
      : `Text cannot begin with ${sign}. Put it in quotes, or on a new line after |.`,
  YA015: ({ sequence }) => `${sequence} means nothing in double quotes. Use single quotes, or write \\\\ for one \\.`,
  YA016: ({ mark }) =>
    mark === '>'
      ? 'Text cannot begin with >. Put the whole sentence in quotes, or on a new line after |.'
      : 'No text stands on the same line after |. Go to a new line and indent it.',
  YA017: () => 'A comma is missing between two items of the list.',
  YA018: ({ sign }) => `There is a “${sign}” too many.`,
  YA019: ({ text }) => `This is no valid YAML from “${shorten(text)}” on. If it is text, write it on a new line after |.`,
  YA020: ({ key, line, otherKey }) =>
    `The key “${key}” already stands on line ${line}. ${otherKey === undefined ? 'Each key is given once.' : `This value belongs under the key “${otherKey}”.`}`,
  YA021: ({ name }) => `Anchors (&${name}) are not used here. If it is text, put it in quotes.`,
  YA022: ({ name, emphasis }) =>
    emphasis
      ? 'A value that begins with bold or italic text goes in quotes, or on a new line after |.'
      : `References (*${name}) are not used here: repeat the content. If it is text, put it in quotes.`,
  YA023: ({ tag }) => `Tags (${tag}) are not used here. If it is text, put it in quotes.`,
  YA024: () => 'Merge keys (<<) are not used here. Repeat the keys that are needed.',
  YA025: ({ text }) => `Directives (“${shorten(text)}”) are not used here. Delete this line.`,
  YA026: () => 'The file holds several documents. Keep each plan in a file of its own.',
  YA027: ({ limit }) => `Items are nested more than ${limit} levels deep.`,
  YA028: ({ kind }) =>
    kind === 'list'
      ? 'A plan begins with keys such as “the_thuc: nha_nuoc”; this is a list.'
      : 'A plan begins with keys such as “the_thuc: nha_nuoc”; this is only text.',
  YA029: () => 'A key must be text, like “trich_yeu”.',
  YA030: ({ word, count }) =>
    `Letters and tone marks are stored apart (decomposed Unicode) in “${shorten(word)}”${count > 1 ? ` and ${count - 1} more words` : ''}. The print is the same; the file should be converted to composed Unicode (NFC).`,
  YA031: ({ mark }) =>
    `This line begins with “${mark} ” but is joined to the line above. Align it with the list, or write the text after |.`,
  YA032: ({ text }) => `The blank after the dash is missing in “${shorten(text)}”: a list is written “- …”, one item a line.`,
  YA033: ({ character, blank, lines }) => {
    const [name, origin] = blanks[blank]
    const note = [character, origin, ...(lines > 1 ? [`on ${lines} lines`] : [])].join(', ')
    return `This is ${name} (${note}), which YAML does not understand. ${blankAdvice[blank]}`
  },
  YA034: ({ character, word, count }) =>
    `There is an invisible character ${character} in “${shorten(word)}”${count > 1 ? ` and in ${count - 1} more places` : ''}, as pasting from Word or a web page leaves it. The text is kept as it is; delete the character, because searching and comparing miss such words.`,
  YA035: () => 'From # on this is taken for a comment and is not printed; if it is text, put the whole sentence in quotes.',
  YA036: ({ key, line, count, whole }) =>
    whole
      ? `From “${key}” on (already on line ${line}) ${count} keys are given again: the file seems to be pasted twice. Delete one copy; two plans go in two files.`
      : `From “${key}” on (already on line ${line}) ${count} keys are given again: this part seems to be pasted twice, or the next item lacks its dash.`,
}

const blanks = {
  'no-break': ['a no-break space', 'often pasted from Word'],
  ideographic: ['an ideographic space', 'from a Chinese keyboard'],
  'zero-width': ['an invisible character without width', 'often pasted from a web page'],
  mark: ['a byte order mark astray inside the file', 'often from joining two files'],
  colon: ['a full-width colon “：”', 'from a Chinese keyboard'],
  other: ['a strange kind of space', 'often pasted from elsewhere'],
} as const

const blankAdvice = {
  'no-break': 'Replace it by an ordinary blank.',
  ideographic: 'Replace it by an ordinary blank.',
  'zero-width': 'Delete it; where a blank is needed, type an ordinary one.',
  mark: 'Delete it; where a blank is needed, type an ordinary one.',
  colon: 'Type an ordinary “:” with a blank after it.',
  other: 'Replace it by an ordinary blank.',
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1)
}
