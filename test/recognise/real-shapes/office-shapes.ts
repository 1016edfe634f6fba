import { headLost, signed } from '../real/expected-facts.ts'
import { type Shape, sourceText } from './shape.ts'

/** Plans as text that offices, schools and party cells write. */
export const officeShapes: readonly Shape[] = [
  {
    name: 'head read row by row, number and day left blank, a base that is proposed, an appendix without label whose own reference is blank, too',
    source: sourceText('blank-number'),
    expected: {
      family: 'nha_nuoc',
      profile: 'nd30',
      issuer: [1, 1],
      symbol: 'KH-SCT',
      place: 'Sơn Hà',
      subject: 12,
      bases: 3,
      sections: `
        I. = 4
          1. = 2 / 2. = 2
        II. = 2
          1. = 4? / 2. = 2? / 3. = 4
        III. = 4
          1. / 2.`,
      recipients: 1,
      archive: 2,
      signatures: [signed('ky_thay', 3)],
      appendices: [{ label: '', title: 8, tables: ['3×3'] }],
    },
    says: ['Lập danh sách trạm'],
  },
  {
    name: 'decision that issues the plan: its articles, recipients and signature stand before, the plan has none of its own',
    source: sourceText('decision'),
    expected: {
      family: 'nha_nuoc',
      profile: 'nd30',
      issuer: [0, 2],
      subject: 12,
      bases: 0,
      sections: `
        I. = 4
          1. = 2? / 2. = 2
            a) / b)
        II. = 4
          1. = 6
            1.1. = 6 / 1.2. = 7
        III. = 4
          1. / 2.`,
      recipients: 0,
      archive: 0,
      signatures: [],
    },
    says: ['Như Điều 2', 'Nguyễn Khắc Hiếu'],
  },
  {
    name: 'form of a party cell: dotted blanks, the head pushed behind the body, 2.1. under 2., commas after recipients, no name yet',
    source: sourceText('party-form'),
    expected: {
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
          3. = 6
        III. = 4
          1. / 2.`,
      recipients: 2,
      archive: 1,
      signatures: [signed('thay_mat', 0)],
    },
  },
  {
    name: 'hard-wrapped text of a scanned party plan: two sections II, 2.1. run-in, a recipient over two lines, an outline with a letterhead of its own, lines of a digital signature',
    source: sourceText('hard-wrapped'),
    expected: {
      family: 'dang',
      profile: 'dang_hd36',
      issuer: [1, 1],
      symbol: 'KH/ĐU',
      place: 'Hòa Phú',
      subject: 22,
      bases: 0,
      sections: `
        I. = 4
          1. / 2.
        II. = 6
          1. = 5 / 2. = 6
            2.1. = 6? / 2.2. = 6?
          3. = 4?
        II. = 4? / III. = 4
          1. / 2.`,
      recipients: 3,
      archive: 1,
      signatures: [signed('thay_mat', 4)],
      appendices: [
        {
          label: '',
          title: 19,
          sections: `
            I. = 7 / II. = 6
              1. = 4? / 2. = 5?
            III. = 4`,
          tables: [],
        },
      ],
      outside: { signature: 26 },
    },
    says: [
      'Đ/c Vàng A Páo – UVTV, Trưởng Ban Dân vận Tỉnh uỷ (theo dõi ba xã biên giới)',
      'để xây dựng báo cáo phục vụ buổi kiểm tra; trong đó',
    ],
    never: ['+07:00'],
  },
  {
    name: 'two sections IV, run-in titles, labelled lines of who leads and by when, bullets within bullets, a note at the end of the file',
    source: sourceText('misnumbered'),
    expected: {
      family: 'nha_nuoc',
      profile: 'nd30',
      issuer: [0, 2],
      number: '31',
      symbol: 'KH-UBND',
      place: 'Hòa Phú',
      date: '2025-09-08',
      subject: 9,
      bases: 1,
      sections: `
        I. = 4 / II. = 2
          1. = 4 / 2. = 4?
        III. = 2
          1. = 5
        IV. = 2
          1. = 2 / 2. = 4
        IV. = 4
          1. = 3 / 2. = 6? / 3.`,
      recipients: 3,
      archive: 2,
      signatures: [signed('ky_thay', 4)],
    },
    says: ['Thôn Đông, thôn Đoài và xóm Bãi.', 'Trước ngày 12/9/2025'],
  },
  {
    name: 'body pasted without letterhead and signature, blank lines anywhere, recipients without bullets, place and date at the end',
    source: sourceText('pasted-body'),
    expected: {
      ...headLost,
      family: 'nha_nuoc',
      profile: 'nd30',
      place: 'Hòa Phú',
      date: '2026-05-20',
      subject: 12,
      bases: 1,
      sections: `
        I. = 4 / II. = 5
          1. = 12 / 2. = 6
        III. = 4`,
      recipients: 1,
      archive: 1,
      signatures: [],
    },
  },
]
