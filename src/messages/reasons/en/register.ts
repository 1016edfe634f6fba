import type { RegisterArgs } from '../../../catalogue/register.ts'
import type { ReasonsOf } from '../reasons.ts'

export const register: ReasonsOf<RegisterArgs> = {
  KO001: {
    title: 'Two plans with one number',
    reason:
      "Number and symbol of a body's documents are unique: within a year (State), or within a term for each type (Party, youth union). Of two plans with one number neither can be cited.",
    advice:
      'Compare with the register of outgoing documents and correct the file that is wrong. The next number: plan register --next.',
  },
  KO002: {
    title: 'One plan kept in two files',
    reason:
      'The same body, number, symbol, date and subject are one plan. With two files a correction reaches only one of them, and each task in it counts twice.',
  },
  KO003: {
    title: 'Number against date order',
    reason:
      'Numbers follow the order of issue in time: a plan with a higher number cannot have been issued earlier. Mostly a slip in a number or a date, or a number that was kept back until signature.',
    advice: 'Compare both plans with the register of outgoing documents: it is known that they disagree, not which one is wrong.',
  },
  KO004: {
    title: 'Gaps in the numbers',
    reason:
      "Nearly every number of this body's plans is in the repository, but for a few in between: a file that was not added, a number that was given and not used, or another type of document.",
  },
  KO005: {
    title: "Last year's plan copied and not edited",
    reason:
      'Two plans of different years with one number, one subject, and one year that they speak of: the newer file was probably copied from the older one, and only its date was changed.',
  },
  KO006: {
    title: 'Draft with a number already given',
    reason:
      'Numbers are given after signature. A plan that is not issued and bears a number that was given to another will be printed as a second document of that number.',
  },
  KO007: {
    title: 'One body, two symbols',
    reason:
      "The body's abbreviation in the symbol is laid down by its head and used throughout. A symbol that differs from that of nearly all plans of the same body is mostly a slip.",
  },
  KO008: {
    title: 'Date outside the terms that are given',
    reason:
      'Documents of the Party and the youth union are numbered by terms. A date in none of the terms under nhiem_ky in plan.config.yaml leaves it unknown which series the number is of, so that repeated numbers cannot be told.',
  },
}
