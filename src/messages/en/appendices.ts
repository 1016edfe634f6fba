import type { AppendicesArgs } from '../../catalogue/appendices.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const appendices: MessagesOf<AppendicesArgs> = {
  TT130: ({ others }) =>
    others.length === 0
      ? 'The plan has appendices, but its body never points to one.'
      : `The body names appendix ${others.join(', ')}, but never points to this one.`,
  TT131: ({ text, count }) =>
    count === 0
      ? `The text points to “${text}”, but the plan has no appendix (phu_luc).`
      : `The text points to “${text}”, but the plan has only ${count} of them.`,
  TT132: ({ numeral, right }) => `The appendix number “${numeral}” is “${right}” in the form of this document.`,
  TT133: () => 'An appendix to a document of the Party must have a title (ten).',
  TT134: ({ text }) => `“${shorten(text)}” is printed by the form; leave it out of the title of the appendix.`,
  TT135: ({ text }) => `The plan has one appendix only, which is not numbered: “${text}” is “Phụ lục”.`,
  TT136: ({ label, expected }) => `The label “${label}” does not follow the appendix before; here ${expected} is due.`,
  TT137: () => 'This appendix has a title and no content.',
  TT138: () => 'The appendix lies across (kho_giay: ngang) and has no table; only tables are set so.',
}
