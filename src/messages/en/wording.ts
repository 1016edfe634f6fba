import type { WordingArgs } from '../../catalogue/wording.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten, times } from './words.ts'

export const wording: MessagesOf<WordingArgs> = {
  LV050: ({ words, right }) => `“${words}” is a noun of special standing here and has a capital: “${right}”.`,
  LV051: ({ name, right }) => `The body's name is written “${right}”, not “${name}”.`,
  LV052: ({ name, right }) => `The body's name is “${right}”, not “${name}”.`,
  LV053: ({ name, right }) => `Write “${right}”, not “${name}”.`,
  LV054: ({ word, right }) =>
    right === right.toLowerCase()
      ? `In a citation “${word}” has no capital: “${right}”.`
      : `In the citation of an instrument the word has a capital: “${right}”.`,
  LV055: ({ words, right, number }) =>
    `One instrument is meant (no. ${number}): its type has a capital, “${right}”, not “${words}”.`,
  LV056: ({ count, capital }) =>
    `“kế hoạch này” is the document itself and has a capital: “Kế hoạch này” (written small ${times(count)}${capital > 0 ? `, with the capital ${times(capital)}` : ''}).`,
  LV057: ({ words, right }) => `The title of one office or person has a capital: “${right}”, not “${words}”.`,
  LV058: ({ words, right }) => `Write “${right}”, not “${words}”: a special case of capitals.`,
  LV059: ({ word, right, name }) =>
    `The common noun before a province's name is small: “${right} ${name}”, not “${word} ${name}”.`,
  LV060: ({ word, right, name }) =>
    `A unit named by a number, a person or an event has its common noun capitalised: “${right} ${name} …”, not “${word}”.`,
  LV061: ({ words, right }) => `Write “${right}”, not “${words}”.`,
  LV062: ({ words, right }) => `The title or order is written “${right}”, not “${words}”.`,
  LV063: ({ words }) => `“${shorten(words)}” has a capital on every syllable like a name; these are common words.`,
  LV064: ({ word, right }) => `“${word}” is the Communist Party of Viet Nam here and has a capital: “${right}”.`,
  LV065: ({ short, line }) => `“${short}” is used here and explained only on line ${line}; explain it where it stands first.`,
  LV066: ({ short, count }) =>
    `“${short}” is never explained${count > 1 ? ` (used ${count} times)` : ''}; write it out, or put (${short}) after the words at first use.`,
  LV067: ({ short, line, long, other }) =>
    long === undefined || other === undefined
      ? `“${short}” was explained on line ${line}; from there “${short}” is enough.`
      : `“${short}” is “${shorten(long)}” on line ${line} and “${shorten(other)}” here.`,
  LV068: ({ short }) => `“${short}” is introduced here and never used again; no abbreviation is needed.`,
  LV069: ({ words, right, count }) =>
    `“${words}” is not abbreviated in sentences${count > 1 ? ` (${count} places)` : ''}; write “${right}”.`,
  LV070: ({ name }) => `Names of bodies have no “&”: “${shorten(name)}”; write “và”.`,
  LV071: ({ word, right }) => `The initials of a foreign body are set in capitals: “${right}”, not “${word}”.`,
  LV072: ({ name, right }) => `Write “${right}” in the name “${name}”: each syllable of a person’s name has a capital.`,
  LV073: ({ words, right }) => `Write “${right}”, not “${words}”: each syllable of a region’s name has a capital.`,
  LV075: ({ name, line }) => `“${name}” and the name on line ${line} are one body written two ways; keep to one.`,
  LV076: ({ name, usual, count }) =>
    `“${name}” and “${usual}” are one place written two ways; keep to one${count > 1 ? ` (${count} places)` : ''}.`,
  LV078: ({ name }) => `“${shorten(name)}”: the district level ended on 01/7/2025; nobody is left to do this.`,
  LV079: ({ name, now }) => `${name} was merged on 01/3/2025; most of its work is now with ${now}.`,
  LV080: ({ text, count }) =>
    `Still to be filled in: “${shorten(text)}”${count > 1 ? ` and ${count - 1} more in this paragraph` : ''}.`,
  LV081: ({ text }) => `“${shorten(text)}” is sample data; put the real thing or take it out.`,
  LV082: ({ text }) => `“${shorten(text)}” is a drafting note; settle it and take it out.`,
  LV083: ({ text }) => `“${shorten(text)}” comes from the receiving office's stamp, not from the document; take it out.`,
  LV084: ({ text }) => `“${shorten(text)}” is a trace of a signature, no part of the text; take it out.`,
  LV085: ({ text }) => `“${shorten(text)}” belongs to a web page or is a page number; take it out.`,
  LV086: ({ text }) => `“${text}” at the paragraph's end looks like the drafter's mark; it belongs in nguoi_soan.`,
  LV087: ({ text }) => `The picture “${text}” has no place in an official document.`,
  LV090: ({ words, first }) =>
    `The title says “${words}”, but the plan begins in ${first}; perhaps left over from an older plan.`,
}
