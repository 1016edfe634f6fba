import type { SubjectArgs } from '../../../catalogue/subject.ts'
import type { ReasonsOf } from '../reasons.ts'

export const subject: ReasonsOf<SubjectArgs> = {
  TT007: {
    title: 'The subject repeats the type',
    reason: 'The type stands on a line of its own above the subject; a subject that begins with it prints “Kế hoạch” twice.',
  },
  TT050: {
    title: 'A mark at the end of the subject',
    reason: 'The subject is a short sentence or a phrase set as a title; no model has a mark behind it.',
  },
  TT051: {
    title: '“V/v” before the subject',
    reason: '“V/v” belongs to the công văn, which has no type name.',
  },
  TT052: {
    title: 'The subject all in capitals',
    reason: 'The type name is set in capitals, the subject in bold small letters. It is printed as it was typed.',
  },
  TT053: {
    title: 'A subject of several sentences',
    reason: 'The subject is one short sentence or phrase that tells the main content.',
  },
  TT054: {
    title: 'A long subject',
    reason: 'The subject is to be short. One that copies the whole name of what it carries out fills the head of the page.',
  },
  TT055: {
    title: 'A capital at the head of a Party subject',
    reason:
      'Every example of HD 36 and HD 05 begins the subject with a small letter, but for proper names; no sentence demands it.',
  },
  TT060: {
    title: 'No grounds',
    reason:
      'A document may have a part with its legal grounds. A plan that names none leaves its reader to guess what it carries out.',
  },
  TT061: {
    title: 'How a basis begins',
    reason:
      'A basis begins with the form’s “Căn cứ”, or with “Thực hiện”, “Theo”, “Xét đề nghị” with a capital; other words print twice.',
  },
  TT062: {
    title: 'Two bases in one line',
    reason: 'Each basis stands on a line of its own; in can_cu each is an item of the list.',
  },
  TT063: {
    title: 'An incomplete basis',
    reason:
      'A basis tells type, number, symbol, issuer, date and subject; laws and ordinances only name and date (in the Party the year).',
  },
  TT064: {
    title: 'A law with its number among the bases',
    reason: 'Laws and ordinances bear no number, symbol and issuer when they are a basis.',
  },
  TT065: {
    title: 'The same basis twice',
    reason: 'The same instrument stands twice among the bases.',
  },
  TT066: {
    title: 'A consolidated text as basis',
    reason:
      'A consolidated text puts an instrument and its changes together for use; the basis is the instrument and what changed it.',
  },
  TT067: {
    title: 'An internal paper as basis',
    reason: 'Bases are instruments that give competence and content; slips, e-mails and minutes are none.',
  },
  TT068: {
    title: 'A basis out of force',
    reason: 'A basis must be in force on the day of issue. Only instruments on form are judged, where the replacing one says so.',
  },
}
