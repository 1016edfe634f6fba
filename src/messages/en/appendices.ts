import type { AppendicesArgs } from '../../catalogue/appendices.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const appendices: MessagesOf<AppendicesArgs> = {
  TT130: ({ others }) =>
    others.length === 0
      ? 'The plan has appendices, but its body never points to one; mention them where they are needed.'
      : `The body names appendix ${others.join(', ')}, but never points to this one; mention it where it is needed.`,
  TT131: ({ text, count }) =>
    count === 0
      ? `The text points to “${text}”, but the plan has no appendix; add it in phu_luc or take the mention out.`
      : `The text points to “${text}”, but the plan has only ${count} of them; correct the number or add the appendix.`,
  TT132: ({ numeral, right }) => `Write the appendix number “${numeral}” as “${right}”, as the form of this document has it.`,
  TT133: () => 'This appendix has no title; write one in ten: appendices to documents of the Party must have it.',
  TT134: ({ text }) => `Leave “${shorten(text)}” out of the title of the appendix: the form prints it.`,
  TT135: ({ text }) => `The plan has one appendix only, which is not numbered: write “Phụ lục” in place of “${text}”.`,
  TT136: ({ label, expected }) => `The label “${label}” does not follow the appendix before; here ${expected} is due.`,
  TT137: () => 'This appendix has a title only; write its content or take it out.',
  TT138: () => 'The appendix lies across (kho_giay: ngang) and has no table; take kho_giay out, since only tables are set so.',
  TT139: () => 'Take this line out: the form prints “Kèm theo …” under the title itself, so it would stand twice.',
}
