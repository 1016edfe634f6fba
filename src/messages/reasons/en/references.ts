import type { ReferencesArgs } from '../../../catalogue/references.ts'
import type { ReasonsOf } from '../reasons.ts'

export const references: ReasonsOf<ReferencesArgs> = {
  KO020: {
    title: 'A cited plan that the repository lacks',
    reason:
      'The repository has plans of this issuer and year with lower and with higher numbers, but not the one that is cited: the number may be wrong, or the file was never added.',
  },
  KO021: {
    title: 'A plan cited with another date than it has',
    reason: 'The cited plan is in the repository, with the same number, symbol and issuer, and another date of issue.',
  },
  KO022: {
    title: 'A plan cited with another symbol than it has',
    reason: 'In the repository the plan of this issuer with the same number and date bears another symbol.',
  },
  KO023: {
    title: 'A plan cited with another issuer than it has',
    reason: 'In the repository the plan with the same number, symbol, date and subject was issued by another body.',
  },
  KO024: {
    title: 'A plan cited with another subject than it has',
    reason:
      'Number, symbol and date are those of a plan in the repository, but the subject speaks of something else: number or date are often wrong then.',
  },
  KO025: {
    title: 'A plan cited that has been replaced',
    reason:
      'Another plan of the repository, issued later, says that it replaces this one. What rests on a plan that is no longer valid rests on nothing.',
    advice: 'Cite the plan that replaces it; where the past is told, say that it has been replaced.',
  },
  KO026: {
    title: 'One instrument with two dates in the repository',
    reason: 'Plans of the repository tell different dates of issue for one instrument: at least one of them is wrong.',
  },
  KO027: {
    title: 'A superior’s plan carried out without being a basis',
    reason:
      'The bases include the instruments that are the ground for issuing. A plan made to carry out a superior’s plan names it among its bases or in its opening.',
  },
  KO028: {
    title: 'Plans that carry out or replace each other in a circle',
    reason: 'A plan cannot carry out or replace one that was issued after it: one of the citations is wrong.',
  },
  KO029: {
    title: 'A superior’s plan that the repository lacks',
    reason:
      'The key thuc_hien names a plan of a body that has other plans with the same symbol in the repository, but not this one, so that tasks, deadlines and periods cannot be compared. Nothing is told where the repository has no plan of that body, or where thuc_hien names no co_quan.',
  },
  KO030: {
    title: 'A basis that is not in force',
    reason:
      'By the office’s list (van_ban) the instrument is no longer in force, has been replaced, or is not yet in force on the day of the plan (of a draft: today).',
    advice: 'Cite what replaces it; where the list is wrong, mend the list.',
  },
  KO031: {
    title: 'A date other than in the list of instruments',
    reason: 'The office’s list (van_ban) tells another date of issue than the citation.',
  },
  KO032: {
    title: 'An issuer other than in the list of instruments',
    reason: 'The office’s list (van_ban) tells another issuer than the citation.',
  },
}
