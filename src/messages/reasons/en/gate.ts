import type { GateArgs } from '../../../catalogue/gate.ts'
import type { ReasonsOf } from '../reasons.ts'

export const gate: ReasonsOf<GateArgs> = {
  TT006: {
    title: 'Something is missing for issue',
    reason:
      'A draft may leave number, date and signature to the clerk and the signer; a document that is issued must have all main components of the form.',
  },
  TT150: {
    title: 'A draft with number and date',
    reason: 'Number and date are given after the signature; a draft has neither.',
  },
  TT151: {
    title: 'A draft mark on the final document',
    reason: 'The draft mark is printed under the number; an issued document bears none.',
  },
  TT152: {
    title: 'A status that is not yet issued',
    reason: 'The register and the reports read trang_thai: an issued document that calls itself a draft is not counted.',
  },
  TT153: {
    title: 'The decision’s number or day is missing',
    reason:
      'A plan issued with a decision bears the decision’s number, symbol and day; when it is issued the line has no blanks.',
  },
}
