import type { ImportArgs } from '../../../catalogue/import.ts'
import type { ReasonsOf } from '../reasons.ts'

export const importing: ReasonsOf<ImportArgs> = {
  NV001: {
    title: 'Words that are not in the plan',
    reason: 'No word of the document may get lost: a person must look at those that found no place.',
  },
  NV002: {
    title: 'Words in another order',
    reason: 'Sentences and paragraphs that change places can change the meaning. Compare with the source and put them back.',
  },
  NV010: {
    title: 'The head lacks a component',
    reason:
      'The source has lost it or never had it. Nothing is invented: fill it in, or leave it open while this is a draft; titles and motto are printed by the form.',
  },
  NV011: {
    title: 'The date of issue is not whole',
    reason:
      'A plan holds a whole date, or while it is a draft a year, or a month and a year, the day being left to the registry. Other parts of a date cannot be held.',
  },
  NV012: {
    title: 'A line of the head without a place',
    reason: 'It resembles no component of the form. Put it where it belongs, or drop it if a system left it there.',
  },
  NV013: {
    title: 'Unknown document type',
    reason: 'The type is usually “Kế hoạch”; further words may be a subject written in the same line.',
  },
  NV014: {
    title: 'The line that names the issuing decision could not be read',
    reason: 'It needs type, number, symbol, date and issuer of the decision (NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3).',
  },
  NV015: {
    title: 'The head stands further down',
    reason: 'Copying text out of Word or a web page can drop the head below the body. Check that it belongs to this plan.',
  },
  NV016: {
    title: 'The form is guessed',
    reason:
      'Little tells whether the document is of the State, the Party or a mass organisation; the wrong form makes everything look wrong.',
  },
  NV017: {
    title: 'The form was chosen by a guessed time',
    reason: 'The form depends on the date of issue. Where there is none, add it or check `ap_dung`.',
  },
  NV030: {
    title: 'No recipients',
    reason:
      'A document has recipients and a place of its archive copy (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9). What the source lost is left open, not invented.',
  },
  NV031: {
    title: 'No signature',
    reason:
      'A document has the position and the name of its signer (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.7). What the source lost is left open.',
  },
  NV032: {
    title: 'The signature lacks a line',
    reason:
      'Copies of text often lose the line of the position or the name. Only a member who signs for a Party committee has no line of position (HD 05-HD/VPTW, Phần II, mục I, 7.1.2.b).',
  },
  NV033: {
    title: 'A line at the end found no place',
    reason:
      'It looks like no recipient, authority, position or name. Put it where it belongs, or leave it out where a system left it there.',
  },
  NV034: {
    title: 'The archive line is printed otherwise',
    reason:
      'The word “Lưu” and its marks are the form’s. A place written in another way may be printed otherwise than in the source.',
  },
  NV035: {
    title: 'The archive copy is not the last',
    reason: 'The last line of the recipients is that of the archive copy (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9.d).',
  },
  NV036: {
    title: 'Lines of authority in another order',
    reason:
      'The form prints on behalf of, by order, by delegation, for the chief, acting, each once. A person must look at any other order.',
  },
  NV037: {
    title: 'Words of the form typed otherwise',
    reason: 'These words are the form’s and not the plan’s: what is printed are those of the form.',
  },
  NV039: {
    title: 'Place and date at the end',
    reason: 'Place and date stand at the head, under the national title (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.4).',
  },
  NV042: {
    title: 'Nameless text after the signature',
    reason:
      'Only appendices follow a signature. This has neither label nor title: it may be a note, or words that a system left there.',
  },
  NV045: {
    title: 'A bullet became one of the form',
    reason: 'The form knows a dash (-) and, for what is smaller, a plus (+). The words stay; only the sign changes.',
  },
  NV046: {
    title: 'A table inside a cell',
    reason: 'A cell holds paragraphs only. The inner table became paragraphs in reading order; no word is lost.',
    advice: 'Look at that cell: it may become a table of its own, or further columns.',
  },
  NV047: {
    title: 'Texts set side by side by a table without lines',
    reason: 'A table without lines only puts text in columns. Its cells became paragraphs, row by row.',
    advice: 'Look at their order; where it is a table after all, make it a `bang`.',
  },
  NV048: {
    title: 'Another document in the same file',
    reason:
      'Behind the signature stands the head of another document, with its number. An import keeps its words in an appendix; of a Word file only the first document is judged.',
    advice: 'Put each document into a file of its own.',
  },
  NV060: {
    title: 'A look that cannot be written',
    reason: 'The stars of Markdown cannot part bold from italic within a word. The words are kept, only their look changes.',
  },
  NV061: {
    title: 'Merged cells that cannot be written',
    reason:
      'Among prose only Markdown tables stand, which have no merged cells. To keep them, make the table a `bang` in `noi_dung`.',
  },
}
