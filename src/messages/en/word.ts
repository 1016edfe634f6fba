import type { WordArgs } from '../../catalogue/word.ts'
import type { MessagesOf } from '../messages.ts'

export const word: MessagesOf<WordArgs> = {
  DW001: ({ reason, part }) => (part === undefined ? refusals[reason] : `${refusals[reason]} It fails at ${part}.`),
  DW010: () => 'The Word file has macros. They are not run, not read and not printed.',
  DW011: () =>
    'The Word file bears a digital signature. It holds for this very file: a copy that is printed anew or changed must be signed again.',
  DW012: ({ change, text, count, author }) => `${changes[change]}${times(count)}${said(text)}${by(author)}.`,
  DW013: ({ text, count }) =>
    `Hidden text, which is not printed and therefore not read into the plan${times(count)}${said(text)}.`,
  DW014: ({ text, count, author }) => `A comment is still in the file${times(count)}${said(text)}${by(author)}.`,
  DW015: ({ count, name }) =>
    `The file has ${count} picture${count === 1 ? '' : 's'}${name === undefined ? '' : ` (the first: “${name}”)`}; pictures do not become part of the plan. Words in a picture, seals and signatures must be seen by eye.`,
  DW016: ({ where, name, count }) =>
    where === 'inside'
      ? `The file embeds another object${times(count)}: “${name}”; the words inside it are not read.`
      : `The file links to another one${times(count)}: “${name}”; the link is not followed.`,
  DW017: ({ text, count }) =>
    `Something is printed that cannot be read as words${times(count)}${said(text)}. Look at it, and type it in if it belongs to the plan.`,
  DW018: ({ font, count }) =>
    `${count} paragraph${count === 1 ? ' is' : 's are'} typed in the font ${font}, an old encoding that is not Unicode, so its letters are read wrong. Convert the text to Unicode (UniKey: Ctrl+Shift+F6) and read the file again.`,
  DW019: ({ kind }) => others[kind],
}

function said(text: string): string {
  return text === '' ? '' : `: “${text}”`
}

function times(count: number): string {
  return count > 1 ? ` (${count} places)` : ''
}

function by(author: string | undefined): string {
  return author === undefined ? '' : `, by ${author}`
}

const refusals = {
  notZip: 'This file is not a Word file (.docx).',
  notWord: 'This file is a package of another kind, not a Word document (.docx).',
  encrypted:
    'This Word file has a password. Open it in Word, remove the password (File > Info > Protect Document) and save it again.',
  damaged:
    'This Word file is damaged and cannot be read as a whole. Open it in Word (Open and Repair) and save it as a new file.',
  tooLarge: 'This file is far larger than a plan and is not read.',
  tooDeep: 'This Word file has tables or frames nested too deeply.',
  noBody: 'This Word file has no document text.',
} as const

const changes = {
  inserted: 'Tracked insertion, read as if it were accepted',
  deleted: 'Tracked deletion, not read into the plan',
  moved: 'Tracked move, read at its new place only',
} as const

const saveAs =
  'open it in Word and save it as .docx, or convert it with plan import --via-libreoffice where LibreOffice is installed.'

const others = {
  doc: `This file is an old Word document (.doc): ${saveAs}`,
  odt: `This file is an OpenDocument text (.odt): ${saveAs}`,
  rtf: `This file is RTF text (.rtf, sometimes named .doc): ${saveAs}`,
  wordXml: `This file is Word's single-file XML: ${saveAs}`,
  html: `This file is a web page (sometimes named .doc): ${saveAs}`,
  pdf: 'This file is a PDF, which does not keep the structure of a text. Take the original Word file; failing that open the PDF in Word and save it as .docx, or convert it with plan import --via-libreoffice, and compare every word.',
  image: 'This file is a picture. Take the original Word file, or have the letters recognised (OCR) and compare every word.',
  xlsx: 'This file is an Excel sheet. Copy the table into a Word document or into phu_luc of the plan.',
  pptx: 'This file is a PowerPoint presentation, not a text document.',
  zip: 'This file is an archive. Unpack it and read the documents inside one by one.',
  text: 'This file is plain text (.txt), not a Word file. Give it the ending .txt or .md.',
  empty: 'The file is empty: there is not a word in it.',
  other: 'It is not known what kind of file this is; .docx, .md and .txt can be read.',
} as const
