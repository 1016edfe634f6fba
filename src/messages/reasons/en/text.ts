import type { TextArgs } from '../../../catalogue/text.ts'
import type { ReasonsOf } from '../reasons.ts'

export const text: ReasonsOf<TextArgs> = {
  LV001: {
    title: 'Text of an old code table',
    reason:
      'Documents use Unicode by TCVN 6909:2001. Text of TCVN3 (ABC) or VNI fonts becomes strange signs that cannot be read, searched or signed.',
    advice: 'Convert the whole passage with the keyboard driver’s tool, from TCVN3 or VNI to precomposed Unicode.',
  },
  LV002: {
    title: 'A character that only looks right',
    reason:
      'Icelandic Ð, Greek or Cyrillic letters and full-width marks print like the ones that are meant, but to a machine they are others: searching, sorting and spell checking miss them.',
  },
  LV003: {
    title: 'More than one blank',
    reason: 'Two words have one blank between them; more of them stretch the line when it is justified.',
  },
  LV004: {
    title: 'A blank before a mark',
    reason:
      'Comma, stop, semicolon and colon stand close to the word before them; with a blank the mark can fall to the head of the next line.',
  },
  LV005: {
    title: 'No blank after a mark',
    reason:
      'A blank follows comma, stop, semicolon and colon. Numbers, times, addresses, file names and abbreviations are not judged.',
  },
  LV006: {
    title: 'A blank inside brackets',
    reason: 'Brackets and quotation marks stand close to what they enclose.',
  },
  LV007: {
    title: 'A bracket stuck to the word outside',
    reason: 'An opening bracket or quotation mark has a blank before it, a closing one a blank after it.',
  },
  LV008: {
    title: 'A word typed twice',
    reason:
      'A word or phrase that stands twice in a row is mostly left over from an edit. Reduplications (ngày ngày, dần dần) and two compounds that meet (hành vi vi phạm) are not accused.',
  },
  LV009: {
    title: 'A mark too many',
    reason: 'Two marks in a row, or four dots for three, are slips of typing.',
  },
  LV010: {
    title: 'Two kinds of ellipsis',
    reason: 'Three stops and the character … print differently; a document should have one of them.',
  },
  LV011: {
    title: 'v.v. with other stops',
    reason: '“v.v.” shortens “vân vân” (and so on), with a stop for each letter. Dots after it say the same twice.',
  },
  LV012: {
    title: 'A bracket or quotation mark without its partner',
    reason:
      'Brackets and quotation marks come in pairs in a paragraph. A quotation over several paragraphs is not accused; of nested quotations each needs its own closing mark.',
  },
  LV013: {
    title: 'Straight quotation marks beside curly ones',
    reason: 'Straight marks mostly come from copied text; a document should have one kind.',
  },
  LV014: {
    title: 'A quotation mark the wrong way round',
    reason: 'A quotation opens with “ and closes with ”.',
  },
  LV015: {
    title: 'A hyphen with a blank on one side',
    reason: 'Between two words or years a hyphen has blanks on both sides or on neither.',
  },
  LV016: {
    title: 'Periods of years in two ways',
    reason: 'No instrument demands 2026-2030 or 2026 - 2030, but a document should write one of them.',
  },
  LV017: {
    title: 'The same words joined in two ways',
    reason: 'A phrase like kinh tế - xã hội should be joined in one way all through a document.',
  },
  LV018: {
    title: 'A number stuck to its word',
    reason: 'Without the blank between word and number (ngày29, năm2026) dates and deadlines can no longer be read.',
  },
  LV019: {
    title: 'A damaged word',
    reason:
      'What is no Vietnamese syllable, two words stuck together, letters set apart or capitals inside a word are traces of typing, OCR or conversion. Names, abbreviations and loans are not accused.',
  },
  LV020: {
    title: 'Tone marks in two styles',
    reason:
      '“hòa, ủy” and “hoà, uỷ” are both right, but where they are mixed a search for one does not find the other. Names keep their own style; hoàn, toán, quý have one spelling only.',
  },
  LV021: {
    title: 'hàng năm or hằng năm',
    reason:
      '“hằng” means regularly, each period, as laws and the State’s instruments now write (hằng năm, hằng quý); “hàng” means by the row (hàng nghìn). A document should not mix the two.',
  },
  LV022: {
    title: 'đảm bảo or bảo đảm',
    reason: 'Laws and the instruments of Party and State say “bảo đảm”; many offices change “đảm bảo” into it before signing.',
  },
  LV023: {
    title: 'i beside y',
    reason: 'kỹ and kĩ, lý and lí are both in use; a document should follow one of them.',
  },
  LV024: {
    title: 'A misspelling',
    reason:
      'The list holds spellings that are right in no context and that offices often type: s for x, ch for tr, one tone for another, a mark left out, a word half heard.',
  },
  LV025: {
    title: 'A wording no longer used',
    reason:
      'Laws and instruments in force have replaced these words: “hành chánh” by “hành chính”, “héc ta” by “ha”, “người tàn tật” by “người khuyết tật”.',
  },
  LV026: {
    title: 'The unit of money typed wrong',
    reason: 'Where “đồng” behind an amount is typed wrong the amount is no longer certain.',
  },
  LV027: {
    title: 'Times shortened',
    reason: 'A document writes hours in words: 7 giờ 30 phút, not 7h30 or 20 giờ 15’.',
  },
  LV028: {
    title: 'A unit in the wrong case',
    reason: 'The signs of legal units tell capitals from small letters: km, kg, ha, kWh.',
  },
  LV029: {
    title: 'A sentence without a capital',
    reason:
      'Appendix II of Decree 30/2020/NĐ-CP: the first syllable of a sentence has a capital after a stop, a question or an exclamation mark.',
    advice: 'Where the sentence goes on it is the stop that is wrong: make it a comma.',
  },
  LV030: {
    title: 'A paragraph without a capital',
    reason: 'Appendix II of Decree 30/2020/NĐ-CP: the first syllable of a sentence has a capital on a new line.',
  },
  LV031: {
    title: 'A paragraph without a final mark',
    reason:
      'A paragraph of sentences ends with a mark. Headings, list items, what leads into a table and the last line of the plan are not judged.',
  },
  LV032: {
    title: 'A paragraph torn in mid-sentence',
    reason:
      'The one before has no final mark, the next begins with a small letter: mostly a page break, or text copied from a PDF.',
  },
  LV033: {
    title: 'A letter in a number',
    reason: 'O for 0, l or I for 1 print alike, but a date or year so written is neither found nor reckoned with.',
  },
  LV034: {
    title: 'The marks between parts are lost',
    reason:
      '“Chính trị - xã hội”, “kinh tế - xã hội”, “sở, ban, ngành” are parts of equal rank; the Constitution and the instruments of State and Party write the marks between them.',
  },
}
