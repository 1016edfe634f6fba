import type { AppendicesArgs } from '../../../catalogue/appendices.ts'
import type { ReasonsOf } from '../reasons.ts'

export const appendices: ReasonsOf<AppendicesArgs> = {
  TT130: {
    title: 'An appendix that the body never points to',
    reason: 'A document with appendices must point to them in its text, so that a reader knows when to read them.',
  },
  TT131: {
    title: 'A reference to an appendix that is not there',
    reason:
      'Where the text points to an appendix there must be one. If it is a file of its own that is sent along, this may be ignored.',
  },
  TT132: {
    title: 'Appendices numbered in the wrong numerals',
    reason:
      'Two appendices or more have Roman numerals in administrative documents (Phụ lục I) and Arabic ones in those of the Party (Phụ lục 1).',
  },
  TT133: {
    title: 'An appendix without a title',
    reason: 'The form of the Party demands a title of every appendix, under the word “Phụ lục” and its number.',
  },
  TT134: {
    title: 'What the form prints, typed in a title',
    reason:
      'The word “Phụ lục” with its number and the line “(Kèm theo …)” are printed over and under the title; typed in it they stand twice and do not follow the number and the day of the document.',
  },
  TT135: {
    title: 'A single appendix with a number',
    reason: 'Only two appendices or more are numbered; a single one prints “Phụ lục”.',
  },
  TT136: {
    title: 'Labels of appendices do not count on',
    reason: 'Appendices are numbered without a gap, in one kind of numerals, in the order in which they stand.',
  },
  TT137: {
    title: 'An appendix without content',
    reason: 'An appendix with nothing but a title was mostly left to be filled in later.',
  },
  TT138: {
    title: 'Landscape without a table',
    reason: 'Documents are set along the length of the A4 sheet; only tables and forms may lie across it.',
  },
  TT139: {
    title: 'Reference line typed by hand',
    reason:
      'The line (Kèm theo Kế hoạch số …) is printed by the form from the number and date of the plan itself. Typed by hand it stands twice, and stays behind when they change.',
  },
}
