import { type ExpectedFacts, signed } from './expected-facts.ts'

/** Plans of the State. */
export const statePlans: Readonly<Record<string, ExpectedFacts>> = {
  '01-141-kh-ubnd-bac-ninh-nang-cao-nang-luc-cho-doi-ngu-can-bo-cong.txt': {
    family: 'nha_nuoc',
    profile: 'nd30',
    issuer: [0, 2],
    number: '141',
    symbol: 'KH-UBND',
    place: 'Bắc Ninh',
    date: '2025-11-20',
    subject: 25,
    bases: 0,
    sections: `
      I. = 4
        1. = 2 / 2. = 2
      II. = 4
        1. / 2. / 3. / 4. / 5.
      III. = 4
        1. = 26 / 2. = 27 / 3. = 33 / 4. = 19 / 5. = 28 / 6. = 19 / 7. = 18 / 8. = 13 / 9. = 16
      IV. = 4
        1. / 2. / 3. / 4. / 5. / 6.`,
    recipients: 7,
    archive: 2,
    signatures: [signed('thay_mat ky_thay', 3)],
    outside: { site: 57 },
    words: 2879,
  },
  '07-310-kh-ubnd-ha-noi-phat-trien-ha-tang-5g-iot-trong-cac-khu-co.txt': {
    family: 'nha_nuoc',
    profile: 'nd30',
    issuer: [0, 2],
    number: '310',
    symbol: 'KH-UBND',
    place: 'Hà Nội',
    date: '2025-11-24',
    subject: 28,
    bases: 0,
    sections: `
      I. = 4
        1. = 2 / 2. = 2
      II. = 2
        1. = 6 / 2. = 5
      III. = 2
        1. = 4
          a) / b) / c)
        2. = 12
          a) / b)
        3. = 8
          a) / b) / c)
        4. = 13
          a) / b) / c) / d)
        5. = 6
      IV. = 4 / V. = 4
        1. = 12 / 2. = 6 / 3. = 3 / 4. = 10 / 5. = 12`,
    recipients: 11,
    archive: 2,
    signatures: [signed('thay_mat ky_thay', 3)],
    appendices: [{ title: 35, tables: ['7×5'] }],
    outside: { site: 59 },
    words: 3944,
  },
  '09-157-kh-ubnd-can-tho-phat-dong-phong-trao-thi-dua-van-dong-thuc.txt': {
    family: 'nha_nuoc',
    profile: 'nd30',
    issuer: [0, 2],
    number: '157',
    symbol: 'KH-UBND',
    place: 'Cần Thơ',
    date: '2025-11-18',
    subject: 31,
    bases: 2,
    sections: `
      I. = 4
        1. = 2
          a) / b) / c) / d)
        2. = 2
          a) / b) / c)
      II. = 7
        1. = 4
          a) = 2 / b) = 2
        2. = 4
          a) = 8? / b)
      III. = 19
        1. = 4
          (1) / (2) / (3) / (4) / (5)
        2. = 4
          a) / b) = 9? / c) = 17? / d) / đ)
        3. = 6
          a) / b)
        4. = 4
          a) / b)
      IV. = 2
        1. = 3
          a) / b) = 4?
        2. = 2
          a) / b)
      V. = 4
        1. = 3
          a) / b) / c) / d) / đ)
        2. = 3 / 3. = 9
          a) / b)
        4. = 6 / 5. = 6
          a) / b) = 26? / c) / d) / đ)
        6. = 11
          a) / b) / c)`,
    recipients: 6,
    archive: 2,
    signatures: [signed('thay_mat ky_thay', 4)],
    appendices: [{ title: 31, tables: ['13×4'] }],
    outside: { site: 59 },
    words: 5052,
  },
  '12-0129-kh-ubnd-dak-lak-v-v-ho-tro-nhu-yeu-pham-khan-cap-cho-nhan.txt': {
    family: 'nha_nuoc',
    profile: 'nd30',
    issuer: [0, 2],
    number: '0129',
    symbol: 'KH-UBND',
    place: 'Đắk Lắk',
    date: '2025-11-21',
    subject: 23,
    bases: 4,
    // Two sections are numbered IV.
    sections: `
      I. = 6 / II. = 2
        1. = 4 / 2. = 5?
      III. = 10
        1. = 2? / 2. = 8 / 3. = 6 / 4. = 6
      IV. = 5
        1. = 2 / 2. = 7
      IV. = 4
        1. = 3 / 2. = 6 / 3. = 3 / 4. = 3 / 5. = 6 / 6. = 3 / 7. = 3 / 8. = 6 / 9. = 29 / 10. = 4 / 11. = 19 / 12. = 8?
        13. = 14? / 14. = 8? / 15.`,
    recipients: 16,
    archive: 2,
    signatures: [signed('ky_thay', 4)],
    outside: { site: 57 },
    words: 3958,
  },
  '20-0204-kh-ubnd-ca-mau-tai-chinh-ngan-sach-nha-nuoc-03-nam-2026-2.txt': {
    family: 'nha_nuoc',
    profile: 'nd30',
    issuer: [0, 2],
    number: '0204',
    symbol: 'KH-UBND',
    place: 'Cà Mau',
    date: '2025-11-24',
    subject: 13,
    bases: 3,
    sections: `
      I. = 19
        1. = 16 / 2. = 10
          2.1. = 6 / 2.2. = 6
      II. = 32
        1. = 12 / 2. = 19
          2.1. = 2 / 2.2. = 2 / 2.3. = 13
      III. = 26
        1. = 10
          a) = 2 / b) = 2
        2. = 16
          2.1. = 2 / 2.2. = 2`,
    recipients: 9,
    archive: 3,
    signatures: [signed('thay_mat ky_thay', 3)],
    // The source tore rows with empty cells apart: as it stands, or as it was printed.
    appendices: [
      { label: 'Mẫu biểu số 01', title: 18, tables: ['63×8 or 47×8'] },
      { label: 'Mẫu biểu số 02', title: 12, tables: ['56×8 or 54×8'] },
      { label: 'Mẫu biểu số 03', title: 18, tables: ['29×8 or 28×8'] },
      { label: 'Mẫu biểu số 04', title: 15, tables: ['34×7 or 29×7'] },
      { label: 'Mẫu biểu số 05', title: 16, tables: ['47×8 or 35×8'] },
    ],
    outside: { site: 67 },
    words: 8670,
  },
  '34-1627-qd-ubnd-quang-ngai-trien-khai-thuc-hien-tong-kiem-ke-tai-san.txt': {
    family: 'nha_nuoc',
    profile: 'nd30',
    issuer: [0, 2],
    subject: 48,
    bases: 0,
    sections: `
      I. = 4
        1. = 2? / 2. = 2
          a) / b)
      II. = 4
        1. = 2? / 2. = 6
          a) = 28? / b) = 15?
      III. = 4
        1. / 2. / 3. / 4. / 5.
      IV. = 4
        1. = 8
          1.1. = 4 / 1.2. = 10 / 1.3. = 37 / 1.4. = 9 / 1.5. = 9 / 1.6. = 23
      V. = 4 / VI. = 4
        1. / 2. / 3.`,
    recipients: 0,
    archive: 0,
    signatures: [],
    outside: { site: 66 },
    words: 3213,
  },
  '52-kh-sct-lao-cai-kiem-tra-cap-gcn-28-don-vi.txt': {
    family: 'nha_nuoc',
    profile: 'nd30',
    issuer: [1, 1],
    symbol: 'KH-SCT',
    place: 'Lào Cai',
    subject: 27,
    bases: 6,
    sections: `
      I. = 4
        1. = 2 / 2. = 2
      II. = 2
        1. = 4? / 2. = 2? / 3. = 2? / 4. = 4
      III. = 4
        1. = 15? / 2. / 3.`,
    recipients: 1,
    archive: 2,
    signatures: [signed('ky_thay', 3)],
    appendices: [{ label: '', title: 21, tables: ['10×4'] }],
    outside: { site: 66 },
    words: 1539,
  },
  '57-kh-sct-lao-cai-de-an-08.txt': {
    family: 'nha_nuoc',
    profile: 'nd30',
    issuer: [1, 1],
    symbol: 'KH-SCT',
    place: 'Lào Cai',
    subject: 42,
    bases: 7,
    sections: `
      I. = 4
        1. = 2 / 2. = 2
      II. = 6
        1. = 4 / 2. = 8
      III. = 4
        1. = 22 / 2. = 12 / 3. = 18 / 4. = 21 / 5. = 13
      IV. = 5
        1. = 12 / 2. = 9 / 3. = 12 / 4. = 13 / 5. = 13
      V. = 4
        1. = 5? / 2. = 5? / 3. = 5? / 4. = 5? / 5. = 3? / 6. = 6?
      VI. = 4`,
    recipients: 5,
    archive: 2,
    signatures: [signed('ky_thay', 3)],
    appendices: [
      {
        label: 'Phụ lục số 01:',
        title: 41,
        sections: `
          I. = 4
            1. = 2? / 2. = 6?
          II. = 4
            1. = 7 / 2. = 11
          III. = 3
            1. = 2? / 2. = 4? / 3. = 2?
          IV. = 8
            1. = 4? / 2. = 4? / 3. = 4?`,
        tables: [],
      },
      { label: 'Biểu 01:', title: 10, tables: ['8×8'] },
      { label: 'Biểu 02:', title: 13, tables: ['6×8'] },
    ],
    outside: { site: 59 },
    words: 4127,
  },
}
