import type { NamedRule } from './rule.ts'
import { basesJoined } from './subject/bases-joined.ts'
import { basisIncomplete } from './subject/basis-incomplete.ts'
import { basisOpening } from './subject/basis-opening.ts'
import { basisTwice } from './subject/basis-twice.ts'
import { consolidatedBasis } from './subject/consolidated-basis.ts'
import { internalBasis } from './subject/internal-basis.ts'
import { lawWithNumber } from './subject/law-with-number.ts'
import { noBasis } from './subject/no-basis.ts'
import { partySubjectCapital } from './subject/party-subject-capital.ts'
import { replacedBasis } from './subject/replaced-basis.ts'
import { subjectEndMark } from './subject/subject-end-mark.ts'
import { subjectInCapitals } from './subject/subject-in-capitals.ts'
import { subjectLong } from './subject/subject-long.ts'
import { subjectSentences } from './subject/subject-sentences.ts'
import { subjectVv } from './subject/subject-vv.ts'
import { typeNameInSubject } from './subject/type-name-in-subject.ts'

export const subjectRules = [
  typeNameInSubject,
  subjectEndMark,
  subjectVv,
  subjectInCapitals,
  subjectSentences,
  subjectLong,
  partySubjectCapital,
  noBasis,
  basisOpening,
  basesJoined,
  basisIncomplete,
  lawWithNumber,
  basisTwice,
  consolidatedBasis,
  internalBasis,
  replacedBasis,
] as readonly NamedRule[]
