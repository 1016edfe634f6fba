import { headLost, signed } from '../real/expected-facts.ts'
import { type Shape, sourceText } from './shape.ts'

/** Plans as they come out of web sites and scans. */
export const copiedShapes: readonly Shape[] = [
  {
    name: 'head lost, a sentence over two pages, numbered paragraphs among which one is a bold title, no office under the authority',
    source: sourceText('lost-head'),
    expected: {
      ...headLost,
      family: 'hoi_lhpn',
      profile: 'hoi_lhpn',
      subject: 28,
      bases: 0,
      sections: `
        I. = 4
          1. / 2.
        II. = 4
          1. = 9 / 2.
        III. = 2 / IV. = 4
          1. = 3 / 2. = 4`,
      recipients: 2,
      archive: 2,
      signatures: [signed('thay_mat', 4, { position: false })],
    },
    says: ['đăng trên trang thông tin của Hội LHPN tỉnh; trong đó chú ý:'],
    never: ['Sơn Hà, ngày'],
  },
  {
    name: 'page of a web site, head line by line, parts over sections, clauses 1 to 4 under a clause 3 that goes on with 4, TM/ and (Đã ký)',
    source: sourceText('web-page'),
    expected: {
      family: 'huu_nghi',
      profile: 'huu_nghi',
      issuer: [0, 2],
      number: '09',
      symbol: 'KH- LH',
      place: 'Sơn Hà',
      date: '2015-01-14',
      subject: 6,
      bases: 0,
      sections: `
        A. = 4 / B. = 6
          I. = 5
            1. = 4 / 2. = 4 / 3. = 9 / 4. = 4
          II. = 6
            1. = 4
        C. = 4`,
      recipients: 2,
      archive: 1,
      signatures: [signed('thay_mat', 3, { note: true })],
      // Bài viết, the page's title (6), Additional information.
      outside: { site: 10 },
    },
    says: ['Sở Ngoại vụ; Sở Giáo dục & Đào tạo', 'vào dịp đầu năm học mới.'],
  },
  {
    name: 'legal site: title and table of properties before, lines of signs, subject in capitals, a deputy for the chief, codes of the drafter',
    source: sourceText('legal-site'),
    expected: {
      family: 'nha_nuoc',
      profile: 'tt01',
      issuer: [0, 2],
      number: '18',
      symbol: 'KH-UBND',
      place: 'Sơn Hà',
      date: '2017-02-21',
      subject: 10,
      bases: 0,
      sections: `
        I. = 4
          1. = 2 / 2. = 2
        II. = 4
          1. = 9 / 2. = 9
        III. = 4`,
      recipients: 3,
      archive: 3,
      signatures: [signed('ky_thay', 3)],
      // The seven lines before the letterhead: 12 + 11 + 11 + 12 + 12 + 11 + 7.
      outside: { site: 76 },
    },
    says: ['TT: Tỉnh ủy, HĐND tỉnh', 'Tu12/2'],
    never: ['Đang cập nhật'],
  },
  {
    name: 'head lost, an incoming stamp of another organ and its word run into the first sentence, sections I -, a page end inside a sentence',
    source: sourceText('incoming-stamp'),
    expected: {
      ...headLost,
      family: 'dang',
      profile: 'dang_hd36',
      subject: 26,
      bases: 0,
      sections: `
        I - = 4
          1. = 2 / 2. = 2
        II - = 4
          1. = 6 / 2. = 7
        III - = 4
          1. / 2.`,
      recipients: 3,
      archive: 1,
      signatures: [signed('thay_mat', 3, { position: false })],
      // 6 words of the organ, 3 and 4 of the stamp, and `Chuyển`.
      outside: { stamp: 14 },
    },
    says: ['các trường ở xa trung tâm, các điểm trường lẻ và các lớp ghép.'],
    never: ['Chuyển:', '2071'],
  },
  {
    name: 'scanned to Markdown: bold lines, headings of any depth, a citation parted at its hyphen, the mark of the typist, two bold lines of signature',
    source: sourceText('scan-markdown'),
    expected: {
      ...headLost,
      family: 'dang',
      profile: 'dang_hd11',
      subject: 30,
      bases: 0,
      sections: `
        I. = 4
          1. / 2.
        II. = 5
          1. = 12 / 2. = 9 / 3. = 8
        III. = 4
          1. / 2.`,
      recipients: 3,
      archive: 1,
      signatures: [signed('thay_mat', 3)],
    },
    says: ['Hướng dẫn số 06-HD/BDVTW ngày 15/02/2017', 'cập nhật kiến thức pháp luật', 'các huyện ủy, thành ủy trực thuộc'],
    never: ['##', '-----'],
  },
]
