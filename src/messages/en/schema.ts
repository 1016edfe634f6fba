import type { SchemaArgs, ValueKind, WayOut } from '../../catalogue/schema.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const schema: MessagesOf<SchemaArgs> = {
  LD001: ({ key, suggestion, known, below, reading }) =>
    reading === 'rest'
      ? `Between { and } a comma divides keys, so “${shorten(key)}” is taken for one. Put several values in [ ], a text with a comma in quotes.`
      : below !== undefined
        ? `The key “${key}” belongs to “${below}”: put it below “${below}:”, indented by 2 spaces.`
        : suggestion === undefined
          ? `There is no key “${key}” here. The keys are: ${known.join(', ')}.`
          : `There is no key “${key}” here. Did you mean “${suggestion}”?`,
  LD002: ({ key, parent, example }) =>
    parent === undefined
      ? `The plan lacks the key “${key}”${example === undefined ? '.' : `; add it, like: ${example}`}`
      : `The key “${key}” is missing in “${parent}”.`,
  LD003: ({ expected, read, text, otherKey, way }) =>
    `This must be ${kindsToName(expected).join(' or ')}, but it reads as ${kinds[read]}${text === undefined ? '' : ` “${shorten(text)}”`}.${
      expected.includes('text') && (read === 'number' || read === 'boolean') ? ' Put it in quotes.' : ''
    }${otherKey === undefined ? '' : ` Such a value belongs under the key “${otherKey}”.`}${way === undefined || otherKey !== undefined ? '' : ` ${wayOut(way)}`}`,
  LD004: ({ value, allowed, suggestion }) =>
    `“${shorten(value)}” is not one of the values${suggestion === undefined ? '' : `. Did you mean “${suggestion}”?`}${
      suggestion === undefined ? '. Choose one of' : ' The values are'
    }: ${allowed.join(', ')}.`,
  LD005: ({ limit, length }) => `It has ${length} characters; at most ${limit} are allowed.`,
  LD006: ({ key }) =>
    key === undefined ? 'This is empty.' : `“${key}” is empty. Fill it in; a key that is not needed can be removed.`,
  LD007: ({ count, limit, bound }) =>
    `There are ${count} items; ${bound === 'max' ? 'at most' : 'at least'} ${limit} are expected.`,
  LD008: ({ value, limit, bound }) =>
    `${value} is out of range: it must be ${{ max: 'at most', min: 'at least', above: 'more than' }[bound]} ${limit}.`,
  LD009: ({ first, second }) => `A section has one key only, here are “${first}” and “${second}”. Put a dash before “${second}”.`,
  LD010: ({ key, suggestion, known }) =>
    suggestion === undefined
      ? `There is no kind of section “${key}”. For a section with a title of its own use “muc”; the other kinds are: ${known.filter((role) => role !== 'muc').join(', ')}.`
      : `There is no kind of section “${key}”. Did you mean “${suggestion}”?`,
  LD011: ({ reason, text, suggestion }) =>
    `${dates[reason](shorten(text))} ${suggestion === undefined ? 'Write it like 2026-10-05 or 05/10/2026.' : `Write ${suggestion}.`}`,
  LD012: ({ source, read }) => `YAML reads “${source}” as the number ${read}. Put it in quotes to keep it as it is.`,
  LD013: ({ source, read, better }) =>
    `YAML reads “${source}” as the number ${read}; it prints correctly, but better write ${better}.`,
  LD014: ({ key }) =>
    `The colon after “${shorten(key)}” turns this sentence into a key. Put the whole sentence in quotes, or on a new line after |.`,
  LD015: () => 'This line of the list has no content. Give it one or delete the dash.',
  LD016: ({ name, parts }) =>
    `The comma cuts “${shorten(name)}” into ${parts} names. Write one unit a line (- …), or one text with semicolons.`,
  LD017: ({ role, key }) => `“${key}” belongs to the section “${role}”, so it must be indented more than “${role}”.`,
  LD018: ({ text }) => `The blank after the dash is missing in “${shorten(text)}”: a list is written “- …”, one item a line.`,
  LD019: ({ text }) =>
    `“${shorten(text)}” is no period of a plan. Write 2027, 2026-2030, 2027-H1 (half), 2027-Q1 (quarter), 2027-03 (month) or 2027-W10 (week).`,
}

function wayOut(way: WayOut): string {
  switch (way.kind) {
    case 'quote':
      return 'The bracket [ opens a list: put the whole text in quotes.'
    case 'one-value':
      return 'Write one text on the line of the key, or prose on new lines after |.'
    case 'dashes':
      return 'Go to a new line, and give each item a line that begins with “- ”.'
    case 'no-bar':
      return `Take away the ${way.mark} after the key: it makes all lines below it prose.`
    case 'keys':
      return `Write a key first, then what it holds; the keys here are: ${way.keys.join(', ')}.`
    case 'colon':
      return `The colon is missing: write “${way.key}: …”.`
    case 'below':
      return `The list goes below the key “${way.key}”, indented by 2 spaces.`
  }
}

/** Where a text may stand, nobody needs to be told that a number may. */
function kindsToName(expected: readonly ValueKind[]): readonly string[] {
  const needless = expected.includes('text') ? new Set<ValueKind>(['number', 'integer']) : new Set<ValueKind>()
  return expected.filter((kind) => !needless.has(kind)).map((kind) => kinds[kind])
}

const kinds = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'a true/false value',
  list: 'a list',
  map: 'a group of keys',
  nothing: 'nothing',
}

const dates = {
  'no-such-day': (text: string) => `There is no day “${text}” in the calendar.`,
  'month-first': (text: string) => `“${text}” puts the month before the day.`,
  'short-year': (text: string) => `The year in “${text}” needs four digits.`,
  words: (text: string) => `“${text}” is in words; the form prints the words “ngày … tháng … năm …” itself.`,
  year: (text: string) => `The year in “${text}” is not between 1900 and 2100.`,
  form: (text: string) => `“${text}” cannot be read as a date.`,
}
