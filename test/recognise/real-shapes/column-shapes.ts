import { signed } from '../real/expected-facts.ts'
import { type Shape, sourceText } from './shape.ts'

/** Text in which two columns stand side by side or run into one another. */
export const columnShapes: readonly Shape[] = [
  {
    name: 'both columns of the head on the same lines, recipients beside the signature',
    source: sourceText('side-by-side'),
    expected: {
      family: 'nha_nuoc',
      profile: 'nd30',
      issuer: [1, 1],
      number: '64',
      symbol: 'KH-PGDĐT',
      place: 'Sơn Đông',
      date: '2023-08-25',
      subject: 12,
      bases: 1,
      sections: `
        I. = 4
          1. = 2 / 2. = 2
        II. = 2
          1. = 4? / 2. = 2?
        III. = 4`,
      recipients: 1,
      archive: 2,
      signatures: [signed('', 4)],
    },
  },
  {
    name: 'closing of a scan: the authority stands between the label of the recipients and the recipients',
    source: sourceText('interleaved-closing'),
    expected: {
      family: 'dang',
      profile: 'dang_hd36',
      issuer: [1, 1],
      number: '27',
      symbol: 'KH/BDV',
      place: 'Sơn Hà',
      date: '2024-06-14',
      subject: 14,
      bases: 0,
      sections: `
        I- = 4
          1. = 2 / 2. = 2
        II- = 2
          1. / 2.
        III- = 4`,
      recipients: 2,
      archive: 1,
      signatures: [signed('thay_mat', 3)],
    },
  },
]
