import type { TextArgs } from '../../catalogue/text.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten, times } from './words.ts'

const damages = {
  'no-syllable': 'is no Vietnamese word',
  glued: 'has lost a blank between two words',
  'glued-number': 'has a number stuck to its word',
  split: 'is set apart letter by letter',
  'mixed-case': 'mixes capitals and small letters',
}

export const text: MessagesOf<TextArgs> = {
  LV001: ({ word, encoding, count }) =>
    `“${word}” is text of the ${encoding} code table (${count} such words in the document): convert it to Unicode, or nobody can read or search it.`,
  LV002: ({ character, codePoint, wanted, count }) =>
    `“${character}” (${codePoint}) only looks like “${wanted}”, ${times(count)}; it must be “${wanted}”.`,
  LV003: ({ count }) =>
    count === 1
      ? 'A tab stands between two words: one blank is enough.'
      : `${count} blanks in a row between two words: one is enough.`,
  LV004: ({ mark, glued }) =>
    glued === undefined
      ? `Remove the blank before “${mark}”: the mark is written close to the word before it.`
      : `Put the blank after “${mark}”, not before it as in “${glued}”.`,
  LV005: ({ mark, written }) => `A blank is missing after “${mark}” in “${written}”.`,
  LV006: ({ mark, side }) =>
    `Remove the blank ${side} “${mark}”: brackets and quotation marks are written close to what they enclose.`,
  LV007: ({ mark, written }) =>
    `A blank is missing between the word and “${mark}”${written.includes(`${mark} `) ? ', and one too many stands after it,' : ''} in “${written}”.`,
  LV008: ({ written, once }) => `“${written}” is typed twice, “${once}” is probably enough.`,
  LV009: ({ written, wanted }) =>
    `“${written}” has a mark too many${wanted === undefined ? ': keep one' : `, “${wanted}” is probably meant`}.`,
  LV010: ({ written, wanted, dots, letters }) =>
    `The ellipsis is typed in two ways: “...” ${times(dots)}, “…” ${times(letters)}. Better one way: “${wanted}” for “${written}”.`,
  LV011: ({ written }) => `“${written}” is better written “v.v.”: a stop for each letter and no dots after it.`,
  LV012: ({ mark, kind, missing }) =>
    kind === 'unclosed'
      ? `“${mark}” is not closed by a “${missing}” in its paragraph.`
      : `“${mark}” is not opened by a “${missing}” in its paragraph.`,
  LV013: ({ straight, curly }) =>
    `The document has straight quotation marks (${straight}) beside curly ones (${curly}). Better one kind.`,
  LV014: ({ mark, wanted }) => `“${mark}” is turned the wrong way: here it must be “${wanted}”.`,
  LV015: ({ written, wanted }) => `“${written}” has a blank on one side of the hyphen only; better “${wanted}”.`,
  LV016: ({ written, count, other, otherCount }) =>
    `Periods of years are written in two ways: “${written}” (${times(count)}) and “${other}” (${times(otherCount)}). Better one way.`,
  LV017: ({ written, count, other, otherCount }) =>
    `The same words are joined in two ways: “${written}” (${times(count)}) and “${other}” (${times(otherCount)}). Better one way.`,
  LV018: ({ written, wanted }) =>
    `“${written}” has a number stuck to its word${wanted === undefined ? '' : `; write “${wanted}”`}.`,
  LV019: ({ written, why, wanted }) =>
    `“${shorten(written)}” ${damages[why]}${wanted === undefined ? '' : `; “${shorten(wanted)}” is probably meant`}.`,
  LV020: ({ written, count, other, otherCount }) =>
    `Tone marks are placed in two styles: “${written}” (${times(count)}) and “${other}” (${times(otherCount)}). Better one style all through.`,
  LV021: ({ written, wanted, count, right }) =>
    `“${written}” is better written “${wanted}” (“hàng” ${times(count)}${right === 0 ? '' : `, “hằng” ${times(right)}`}).`,
  LV022: ({ written, wanted, count, right }) =>
    `“${written}” is better written “${wanted}” (${times(count)}${right === 0 ? '' : `, while “bảo đảm” stands ${times(right)}`}).`,
  LV023: ({ written, count, other, otherCount }) =>
    `The same word is spelt in two ways: “${written}” (${times(count)}) and “${other}” (${times(otherCount)}). Better one way.`,
  LV024: ({ written, wanted }) => `“${written}” is misspelt: “${wanted}”.`,
  LV025: ({ written, wanted }) => `“${written}” is an old wording; now it is “${wanted}”.`,
  LV026: ({ written, wanted }) => `“${written}” behind an amount is a slip for “${wanted}”.`,
  LV027: ({ written, wanted, count }) =>
    `The time “${written}” is better written “${wanted}”${count === 1 ? '' : ` (${count} places)`}.`,
  LV028: ({ written, wanted, count }) =>
    `The unit “${written}” is written “${wanted}”${count === 1 ? '' : ` (${count} units are in the wrong case)`}.`,
  LV029: ({ word }) => `“${word}” begins a sentence and must have a capital.`,
  LV030: ({ word }) => `“${word}” begins a paragraph and must have a capital.`,
  LV031: () => 'The paragraph ends without a mark.',
  LV032: ({ word }) =>
    `The paragraph before has no end and “${word}” begins a new one: probably one paragraph torn in two. Take out the empty line.`,
  LV033: ({ written, wanted }) => `“${written}” has a letter among its figures; “${wanted}” is probably meant.`,
  LV034: ({ written, wanted }) => `“${written}” has lost the marks between its parts; write “${wanted}”.`,
}
