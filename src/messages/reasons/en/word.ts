import type { WordArgs } from '../../../catalogue/word.ts'
import type { ReasonsOf } from '../reasons.ts'

export const word: ReasonsOf<WordArgs> = {
  DW001: {
    title: 'The Word file cannot be read',
    reason:
      'A .docx file is a package of parts. Where one is missing, broken, under a password or strangely large the whole file is not read, so that no word is lost unnoticed.',
    advice: 'Open the file in Word, choose Open and Repair where it asks, remove the password and save it as a new .docx file.',
  },
  DW010: {
    title: 'The Word file has macros',
    reason: 'An official document needs no macros, and strange ones carry malware. This tool neither runs nor changes them.',
    advice: 'Save the file as .docx (not .docm) before it is sent.',
  },
  DW011: {
    title: 'The Word file is signed digitally',
    reason:
      'A digital signature holds for every byte of the file: the file is read and not changed, and what is imported is a new document without a signature.',
  },
  DW012: {
    title: 'Tracked changes are left',
    reason:
      'Drafts that several people have edited often keep their tracked changes. What was inserted is read, what was deleted is not; the author must settle each before the document goes to be signed.',
    advice: 'In Word: Review > Accept or Reject each change, and save the file.',
  },
  DW013: {
    title: 'Hidden text',
    reason: 'Text with the Hidden property is not printed, but stays in the file and goes wherever the file goes.',
    advice: 'Show it where it belongs to the document, delete it where it does not.',
  },
  DW014: {
    title: 'Comments are left',
    reason: 'Comments are talk among those who draft, not words of the document, and are not read into the plan.',
    advice: 'Settle each comment and delete it before the document goes to be signed.',
  },
  DW015: {
    title: 'Pictures in the file',
    reason: 'Pictures mostly are seals, signatures, logos or photographed tables; the words in them cannot be read.',
    advice: 'Type a photographed table in as a table.',
  },
  DW016: {
    title: 'Embedded or linked parts',
    reason:
      'Embedded objects (sheets, old formulas) and links to other files are no words of the document; they are not opened, for safety.',
    advice: 'Copy what must be printed into the document as text and tables.',
  },
  DW017: {
    title: 'Something printed that cannot be read',
    reason: 'Charts, diagrams, word art and letters of picture fonts are printed, but the file has no words for them.',
    advice: 'Compare with the printed page and type in what belongs to the plan.',
  },
  DW018: {
    title: 'Text in an old encoding',
    reason:
      'Official documents use Times New Roman in Unicode by TCVN 6909:2001 (NĐ 30/2020, Phụ lục I, Phần I, mục I.4). Fonts named .Vn… (TCVN3) and VNI-… look right where they are installed, but the letters in the file are others.',
    advice: 'Convert the text with UniKey (Ctrl+Shift+F6) or another tool, change the font, and read the file again.',
  },
  DW019: {
    title: 'Not a .docx file',
    reason:
      'The kind of a file is seen in its content, not in its name. Only .docx, .md and .txt are read directly; others must be converted first.',
    advice:
      'Use plan import --via-libreoffice to convert .doc, .odt, .rtf and .pdf while reading, where LibreOffice is installed; of a PDF compare every word.',
  },
}
