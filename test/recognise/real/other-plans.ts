import { type ExpectedFacts, headLost, signed } from './expected-facts.ts'

/** Plans of the Party, of mass organisations and of schools. */
export const otherPlans: Readonly<Record<string, ExpectedFacts>> = {
  '69-kh-12-dang-uy-cong-hai-lam-viec-tccsd.txt': {
    family: 'dang',
    profile: 'dang_hd36',
    issuer: [1, 1],
    symbol: 'KH/ĐU',
    place: 'Công Hải',
    subject: 37,
    bases: 0,
    // Two sections are numbered II.
    sections: `
      I. = 4
        1. / 2. / 3.
      II. = 9
        1. = 7 / 2. = 15
          2.1. = 5? / 2.2. = 4? / 2.3. = 14?
        3. = 4? / 4. = 4?
      II. = 4? / III. = 4
        1. / 2.`,
    recipients: 7,
    archive: 1,
    signatures: [signed('thay_mat', 4)],
    appendices: [
      {
        label: '',
        title: 44,
        sections: `
          I. = 15 / II. = 12
            1. = 2? / 2. = 14?
          III. = 11 / IV. = 4`,
        tables: [],
      },
    ],
    outside: { site: 70, signature: 26 },
    words: 1115,
  },
  '73-mau-kh-chi-bo-kiem-tra-chuyen-de.txt': {
    family: 'dang',
    profile: 'dang_hd05',
    issuer: [1, 1],
    symbol: 'KH/CB',
    subject: 7,
    bases: 0,
    sections: `
      I. = 4 / II. = 2
        1. = 5 / 2. = 8
          2.1. = 2 / 2.2. = 2
        3. = 2 / 4. = 6 / 5. = 4
          5.1. / 5.2. / 5.3. / 5.4. / 5.5. / 5.6.
      III. = 4
        1. / 2.`,
    recipients: 3,
    archive: 1,
    signatures: [signed('thay_mat', 0)],
    outside: { site: 59 },
    words: 851,
  },
  '79-mau-kh-mttq-phuong-phong-trao.txt': {
    family: 'mttq',
    profile: 'mttq',
    issuer: [0, 2],
    symbol: 'KH-MTTQ-BTT',
    place: 'Chánh Hiệp',
    subject: 11,
    bases: 0,
    sections: `
      I. = 4
        1. = 2 / 2. = 2
      II. = 7
        1. = 4 / 2. = 4
      III. = 7
        1. = 2? / 2. = 2? / 3. = 4?
      IV. = 4 / V. = 4
        1. = 9 / 2. = 9 / 3. = 8`,
    recipients: 4,
    archive: 2,
    signatures: [signed('thay_mat', 0, { note: true })],
    outside: { site: 51 },
    words: 595,
  },
  '81-trich-22-kh-tld-dai-hoi-cong-doan.txt': {
    ...headLost,
    family: 'cong_doan',
    profile: 'cong_doan',
    subject: 0,
    bases: 0,
    // Extracts in a news article: a sentence of the article owns (1) and (2); A to G follow part III, whose own line is such a sentence, too.
    sections: `
      ∅
        (1)
          (i) / (ii) / (iii) / (iv)
        (2)
          (i) / (ii) / (iii) / (iv)
      II. = 9
        2. = 7
          2.1. = 20
      A. = 9
        1.1. = 4 / 1.2. = 6 / 1.3. = 4 / 1.4. = 11
      B. = 18
        B.1. = 9
          (1) = 32? / (2) = 6 / (3) / (4) = 12
        B.2. = 9 / B.3. = 10
          (1) / (2) / (3) = 16 / (4)
        B.4.
      C. = 15 / D. = 11
        D.1. = 30?
          (1) = 8 / (2) = 7 / (3) / (4) = 14
        D.2.
      E. = 4 / F. = 6 / G.`,
    recipients: 0,
    archive: 0,
    signatures: [],
    outside: { site: 63 },
    words: 3412,
  },
  '91-phan-34-kh-ldld-yen-dinh-tet-sum-vay.txt': {
    family: 'cong_doan',
    profile: 'cong_doan',
    issuer: [1, 1],
    number: '34',
    symbol: 'KH-LĐLĐ',
    place: 'Yên Định',
    date: '2021-12-08',
    subject: 10,
    bases: 0,
    sections: 'I. = 4',
    recipients: 0,
    archive: 0,
    signatures: [],
    outside: { site: 61 },
    words: 223,
  },
  '62-kh-58-thpt-cao-lanh-2-sinh-hoat-lich-su.txt': {
    family: 'nha_nuoc',
    profile: 'nd30',
    issuer: [1, 1],
    number: '58',
    symbol: 'KH-THPTCL2',
    place: 'Đồng Tháp',
    date: '2026-04-15',
    subject: 15,
    bases: 2,
    sections: `
      I. = 4 / II. = 6
        1. / 2. / 3. / 4. / 5.
      III. = 9
        1. = 2 / 2. = 2 / 3. = 2
      IV. = 4`,
    recipients: 2,
    archive: 2,
    signatures: [signed('ky_thay', 3)],
    outside: { site: 59 },
    words: 673,
  },
  '64-kh-thpt-dbk-bao-luc-hoc-duong.txt': {
    ...headLost,
    family: 'nha_nuoc',
    profile: 'nd30',
    // Place and date stand at the end of what was pasted.
    place: 'Đốc Binh Kiều',
    date: '2026-04-28',
    subject: 36,
    bases: 3,
    sections: `
      I. = 4 / II. = 7
        1. = 20 / 2. = 6 / 3. = 17 / 4. = 11
      III. = 4`,
    recipients: 1,
    archive: 1,
    signatures: [],
    outside: { site: 64 },
    words: 1251,
  },
}
