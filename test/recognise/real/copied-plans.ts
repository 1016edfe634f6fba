import { type ExpectedFacts, headLost, signed } from './expected-facts.ts'

/** Plans copied from web sites and scans, as they stand there. */
export const copiedPlans: Readonly<Record<string, ExpectedFacts>> = {
  '000_90f6722db2ea5b94.txt': {
    ...headLost,
    family: 'hoi_lhpn',
    profile: 'hoi_lhpn',
    subject: 40,
    bases: 0,
    sections: `
      I. = 4
        1. / 2. / 3. / 4.
      II. = 4
        1. = 22? / 2. / 3. / 4. / 5. / 6.
      III. = 2 / IV. = 4
        1. = 3 / 2. = 4`,
    recipients: 3,
    archive: 2,
    signatures: [signed('thay_mat', 4, { position: false })],
    words: 1432,
  },
  '001_3777857d0baa752e.txt': {
    family: 'huu_nghi',
    profile: 'huu_nghi',
    issuer: [0, 2],
    number: '14',
    symbol: 'KH- LH',
    place: 'ĐăkLăk',
    date: '2014-01-27',
    subject: 8,
    bases: 0,
    // The clauses 1–7 under a clause 3 stand beside it in the source: they are children of 3 (its words announce them), and 4 goes on above.
    sections: `
      A. = 4 / B. = 6
        I. = 7
          1. = 8 / 2. = 8 / 3. = 13 / 4. = 4
        II. = 12
          1. = 6 / 2. = 6
      C. = 4`,
    recipients: 6,
    archive: 1,
    signatures: [signed('thay_mat', 3, { note: true })],
    outside: { site: 11 },
    words: 1692,
  },
  '002_f81d705193a5a158.txt': {
    family: 'nha_nuoc',
    profile: 'tt01',
    issuer: [0, 2],
    number: '72',
    symbol: 'KH-UBND',
    place: 'Cà Mau',
    date: '2017-08-17',
    subject: 32,
    bases: 0,
    sections: `
      I. = 4
        1. = 2 / 2. = 2
      II. = 4
        1. = 20 / 2. = 20 / 3. = 23 / 4. = 21
      III. = 4`,
    recipients: 5,
    archive: 3,
    signatures: [signed('ky_thay', 3)],
    outside: { site: 97 },
    words: 2011,
  },
  '003_5fa5d9adf5ac0e08.txt': {
    ...headLost,
    family: 'dang',
    profile: 'dang_hd36',
    subject: 38,
    bases: 0,
    sections: `
      I - = 4
        1. = 2 / 2. = 2
      II - = 4
        1. = 17 / 2. = 14 / 3. = 20 / 4. = 12 / 5. = 21 / 6. = 20
      III - = 4
        1. / 2. / 3.`,
    recipients: 8,
    archive: 1,
    signatures: [signed('thay_mat', 3, { position: false })],
    outside: { stamp: 14 },
    words: 2204,
  },
  '004_6bb908f3e1d95f88.txt': {
    ...headLost,
    family: 'dang',
    profile: 'dang_hd11',
    subject: 40,
    bases: 0,
    sections: `
      I. = 4
        1. / 2. / 3.
      II. = 5
        1. = 20 / 2. = 25 / 3. = 11 / 4. = 19
      III. = 4
        1. / 2. / 3. / 4.`,
    recipients: 9,
    archive: 1,
    signatures: [signed('thay_mat', 3)],
    words: 1944,
  },
}
