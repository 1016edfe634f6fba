import type { CitationsArgs } from '../../../catalogue/citations.ts'
import type { ReasonsOf } from '../reasons.ts'

export const citations: ReasonsOf<CitationsArgs> = {
  VD001: {
    title: 'The word “số” is missing from a citation',
    reason:
      'The samples of every instrument on form write “Nghị định số …”, “Kế hoạch số …”; without “số” type and number run together.',
  },
  VD002: {
    title: 'Citations now with, now without “số”',
    reason:
      'One instrument named as “Chỉ thị số …” here and “Chỉ thị …” there is inconsistent, and a search for the phrase misses places.',
  },
  VD003: {
    title: 'A first citation is incomplete',
    reason:
      'The first citation gives type, number, symbol, date, issuer and subject, so that readers find the right instrument. Numbers of administrative documents begin anew each year: without its date nobody knows of which year it is.',
  },
  VD004: {
    title: 'A later citation repeats date and issuer',
    reason:
      'Once cited in full, an instrument is named by type, number and symbol alone: shorter, and no room for contradictions.',
  },
  VD005: {
    title: 'One instrument with two dates',
    reason: 'Number and symbol are unique within a year, so an instrument has one date of issue: one of the two is wrong.',
  },
  VD006: {
    title: 'One instrument with two issuers',
    reason: 'Where one number and symbol is given to two issuers, one of the two is wrong.',
  },
  VD007: {
    title: 'One instrument with two symbols',
    reason:
      'The same type and number with a symbol that differs by a letter, or lacks the year, is mostly a slip of typing or of text recognition.',
  },
  VD008: {
    title: 'The year in the number is not the year of issue',
    reason: 'Numbers are given from 1 January to 31 December of each year, so the year in the number is the year of issue.',
  },
  VD009: {
    title: 'Issuer and symbol do not agree',
    reason:
      'The end of a symbol is the abbreviation of its issuer: QH the National Assembly, UBTVQH its Standing Committee, CP the Government, TTg the Prime Minister.',
  },
  VD010: {
    title: 'A cited instrument is later than the plan',
    reason: 'A plan can only rest on what was issued before. A later date is mostly a mistyped year.',
  },
  VD011: {
    title: 'The date of issue is no real day',
    reason: 'The date of issue of a cited instrument must be a day of the calendar.',
  },
  VD012: {
    title: 'Blanks inside the number or symbol of a cited instrument',
    reason:
      'There are no blanks between number and symbol, nor between the groups of a symbol: with blanks it is not found by searching, and may break over two lines.',
  },
  VD013: {
    title: 'Number or symbol stuck to the next word',
    reason: 'This mostly comes from copying a scan; number and symbol stand apart from the words around them.',
  },
  VD014: {
    title: 'A symbol mixes the Party’s and the State’s writing',
    reason:
      'State organs write number slash type hyphen organ (2215/QĐ-UBND); the Party and the youth union number hyphen type slash organ (27-NQ/TW).',
  },
  VD015: {
    title: 'Number or date of a cited instrument left open',
    reason:
      'A draft may wait for another document to be signed; once issued, number, symbol and date of every cited instrument must be there.',
  },
  VD016: {
    title: 'Type and symbol do not agree',
    reason:
      'The first letters of a symbol stand for the type: QĐ a decision, NQ a resolution, KH a plan. Where they differ, one of the two is wrong.',
  },
  VD017: {
    title: 'The issuer is abbreviated at the first citation',
    reason: 'The first citation names the issuer: in full, or by an abbreviation that was explained before.',
  },
  VD018: {
    title: 'A dash inside number or symbol',
    reason:
      'The groups are joined by hyphens. Word processors like to make dashes of them, and the instrument is not found by its symbol.',
  },
  VD019: {
    title: 'Letters of a symbol are not written properly',
    reason: 'Symbols stand in capitals, but for fixed abbreviations like CTr, TTr, QyĐ, TTg, and keep their marks: QĐ, HĐND.',
  },
  VD020: {
    title: 'A cited number below ten lacks its zero',
    reason: 'Numbers below ten bear a leading zero; a citation gives the number as the instrument bears it.',
  },
  VD021: {
    title: 'Dates of citations in two styles',
    reason: 'Both “05/3/2026” and “ngày 05 tháng 3 năm 2026” are right, but one document should keep to one of them.',
  },
  VD022: {
    title: 'Point, clause and article in reverse order',
    reason:
      'The decree’s own example goes from the smallest to the largest: “điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự”.',
  },
  VD023: {
    title: 'Commas between point, clause and article',
    reason: 'The decree’s own example has no comma: “điểm a khoản 2 Điều 103”; commas only list several clauses or points.',
  },
  VD024: {
    title: 'A law is cited with its number',
    reason: 'Laws and ordinances are cited by type and name only.',
  },
  VD025: {
    title: 'The number of a decree or circular lacks its year',
    reason:
      'Decrees and circulars are legislation; since 1997 their numbers hold serial number, year and symbol. Without the year the instrument is not identified.',
  },
  VD026: {
    title: 'The term does not contain the year of issue',
    reason:
      'The term of the National Assembly or of the Party’s Central Committee told in a citation must be the one in office in the year of issue.',
  },
  VD027: {
    title: 'The plan cites its own number',
    reason: 'Numbers are given after signature. In its text a plan calls itself “Kế hoạch này”.',
  },
  VD028: {
    title: 'A colon after “số” in a sentence',
    reason: 'The colon belongs to the word “Số” at the head of a document; a sentence writes “Kế hoạch số 120/KH-UBND”.',
  },
  VD029: {
    title: 'An amending law without the law that it amends',
    reason: 'Several amending laws are passed each year; without the name of the amended law nobody knows which is meant.',
  },
}
