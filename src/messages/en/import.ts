import type { ImportArgs } from '../../catalogue/import.ts'
import type { MessagesOf } from '../messages.ts'
import { families, shorten } from './words.ts'

export const importing: MessagesOf<ImportArgs> = {
  NV001: ({ words, count }) =>
    `${count === 1 ? '1 word of the source is' : `${count} words of the source are`} not in the plan: ${shorten(words)}.`,
  NV002: ({ words, count }) =>
    `${count === 1 ? '1 word is' : `${count} words are`} printed in another order than in the source: ${shorten(words)}.`,
  NV010: ({ part }) =>
    part === 'title' || part === 'motto'
      ? `The source has no ${headParts[part]}; the form prints it of itself.`
      : `The source has no ${headParts[part]}; it is left empty for you to fill in.`,
  NV011: ({ text }) => `The date of issue is not whole (“${shorten(text)}”) and is not in the plan.`,
  NV012: ({ text }) => `This line of the head found no place: “${shorten(text)}”.`,
  NV013: ({ text }) => `“${shorten(text)}” is read as the type; if the type is only “Kế hoạch”, move the rest into the subject.`,
  NV014: ({ text }) => `The line that names the issuing decision could not be read: “${shorten(text)}”.`,
  NV015: ({ text }) => `“${shorten(text)}” further down is read as part of the head.`,
  NV016: ({ family, certainty, association }) =>
    association !== undefined
      ? `No form of its own is known for “${association}”: the nearest, that of ${families[family]}, is taken (Decree 30/2020/NĐ-CP, Article 2(2): applied as it fits); check \`the_thuc\`.`
      : `The form is guessed to be that of ${families[family]}${certainty === 'guess' ? ', on little evidence' : ''}; check \`the_thuc\`.`,
  NV017: ({ profile, by }) =>
    by === 'cited'
      ? `The document has no date of issue; ${profile} is applied by the dates of the instruments it cites.`
      : `The document has no date of issue; ${profile}, the form in force, is applied.`,
  NV030: () => 'The source has no recipients.',
  NV031: () => 'The source has no signature.',
  NV032: ({ part }) => `The signature of the source has no ${part === 'position' ? 'position' : 'name'} of the signer.`,
  NV033: ({ text }) => `This line at the end of the document found no place: “${shorten(text)}”.`,
  NV034: ({ text, printed }) => `The archive line of the source is “${shorten(text)}”; the form prints “${shorten(printed)}”.`,
  NV035: ({ text }) => `The line “${shorten(text)}” is not the last of the recipients; the form prints the archive copy last.`,
  NV036: ({ text }) =>
    `The line of authority or office “${shorten(text)}” stands in another order than the form's; it was put with the line above it.`,
  NV037: ({ text, printed }) => `The source says “${shorten(text)}”; the form prints “${shorten(printed)}”.`,
  NV039: ({ text }) => `Place and date stand by the signature: “${shorten(text)}”.`,
  NV042: ({ text }) => `What follows the signature has no label and no title; it became an appendix: “${shorten(text)}”.`,
  NV045: ({ sign, marker, text }) => `The bullet “${sign}” became “${marker}”, from the line “${shorten(text)}” on.`,
  NV046: ({ text }) => `A table inside a cell became paragraphs, from “${shorten(text)}” on.`,
  NV047: ({ text }) =>
    `Texts set side by side by a table without lines follow one another, row by row, from “${shorten(text)}” on.`,
  NV048: ({ text }) => `From here on the file is another document, “${shorten(text)}”; put it into a file of its own.`,
  NV060: ({ text }) => `Stars cannot tell bold and italic apart where they touch; the words are left plain: “${shorten(text)}”.`,
  NV061: ({ text }) =>
    `A table with merged cells stands where only a simple one can be written; its cells were parted: “${shorten(text)}”.`,
}

const headParts = {
  title: 'national or organisation title',
  motto: 'motto',
  issuer: 'issuing body',
  number: 'number and symbol',
  placeDate: 'place and date',
  typeName: 'document type',
  subject: 'subject',
} as const
