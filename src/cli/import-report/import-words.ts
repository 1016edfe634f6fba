import type { Language } from '../../messages/messages.ts'
import type { AsideReason } from '../../recognise/flow.ts'
import type { Certainty, EvidenceKind } from '../../recognise/recognised.ts'
import type { Family } from '../../terms.ts'

/** The words of the report on an import. */
export interface ImportWords {
  readonly form: string
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly evidence: Readonly<Record<EvidenceKind, string>>
  readonly recognised: string
  readonly parts: {
    readonly number: (text: string) => string
    readonly noNumber: string
    readonly date: (text: string) => string
    readonly noDate: string
    readonly bases: (count: number) => string
    readonly sections: (sections: number, nodes: number) => string
    readonly tables: (count: number) => string
    readonly recipients: (count: number) => string
    readonly signatures: (names: string, count: number) => string
    readonly noSignature: string
    readonly appendices: (count: number) => string
  }
  readonly lookAt: string
  readonly setAside: string
  readonly asides: Readonly<Record<AsideReason, string>>
  readonly more: (count: number) => string
  readonly complete: (source: number, aside: number) => string
  readonly families: Readonly<Record<Family, string>>
  readonly notRead: string
  readonly line: (line: number) => string
  readonly paragraph: (paragraph: number) => string
  readonly totals: (counts: { readonly complete: number; readonly incomplete: number; readonly unread: number }) => string
}

const vi: ImportWords = {
  form: 'Thể thức',
  certainty: { given: 'theo --the-thuc', certain: 'chắc chắn', likely: 'nhiều khả năng', guess: 'đoán, cần xem lại' },
  evidence: {
    nationalTitle: 'quốc hiệu',
    partyTitle: 'tiêu đề của Đảng',
    organisationTitle: 'tiêu đề của tổ chức',
    issuer: 'cơ quan ban hành',
    number: 'số và ký hiệu',
    signatureMark: 'quyền hạn ký',
    recipients: 'nơi nhận',
    author: 'tác giả',
    basis: 'căn cứ',
    position: 'chức vụ',
    style: 'kiểu đoạn của tệp',
    default: 'không có dấu hiệu nào',
  },
  recognised: 'Nhận ra',
  parts: {
    number: (text) => `số ${text}`,
    noNumber: 'chưa có số',
    date: (text) => `ngày ${text.split('-').map(Number).reverse().join('/')}`,
    noDate: 'chưa có ngày',
    bases: (count) => (count === 0 ? 'không có căn cứ' : `${count} căn cứ`),
    sections: (sections, nodes) => `${sections} mục lớn (${nodes} mục, khoản, điểm các cấp)`,
    tables: (count) => `${count} bảng`,
    recipients: (count) => (count === 0 ? 'không có nơi nhận' : `${count} nơi nhận`),
    signatures: (names, count) => (names === '' ? `${count} người ký` : `người ký: ${names}`),
    noSignature: 'không có phần ký',
    appendices: (count) => `${count} phụ lục`,
  },
  lookAt: 'Cần xem lại',
  setAside: 'Để ngoài kế hoạch',
  asides: {
    portal: 'chữ của trang web đăng văn bản',
    metadata: 'thông tin về văn bản',
    incomingStamp: 'dấu văn bản đến',
    signatureLine: 'dòng của chữ ký số',
    pageNumber: 'số trang',
    runningHead: 'đầu trang, chân trang',
    contents: 'mục lục',
    ruleLine: 'dòng kẻ',
    picture: 'hình ảnh',
    hidden: 'chữ ẩn',
    deleted: 'chữ đã xóa (theo dõi thay đổi)',
    comment: 'ghi chú bên lề',
    formWords: 'chữ do thể thức tự in',
    note: 'ghi chú của bản chép',
  },
  more: (count) => `và ${count} chỗ nữa (xem đủ bằng -f json)`,
  complete: (source, aside) =>
    aside === 0 ? `Đủ ${source} từ của văn bản gốc.` : `Đủ ${source} từ của văn bản gốc, trong đó ${aside} từ để ngoài kế hoạch.`,
  families: {
    nha_nuoc: 'Nhà nước',
    dang: 'Đảng',
    doan: 'Đoàn Thanh niên',
    mttq: 'Mặt trận Tổ quốc',
    cong_doan: 'Công đoàn',
    hoi_lhpn: 'Hội Liên hiệp Phụ nữ',
    huu_nghi: 'Liên hiệp các tổ chức hữu nghị',
  },
  notRead: 'không đọc được',
  line: (line) => `dòng ${line}`,
  paragraph: (paragraph) => `đoạn ${paragraph}`,
  totals: ({ complete, incomplete, unread }) =>
    `${[
      `Đã chuyển ${complete + incomplete} tệp`,
      ...(incomplete === 0 ? ['đủ từ'] : [`${incomplete} tệp chưa khớp từng từ`]),
      ...(unread === 0 ? [] : [`${unread} tệp không đọc được`]),
    ].join(', ')}.`,
}

const en: ImportWords = {
  form: 'Form',
  certainty: { given: 'by --the-thuc', certain: 'certain', likely: 'likely', guess: 'a guess: look again' },
  evidence: {
    nationalTitle: 'national title',
    partyTitle: 'title of the Party',
    organisationTitle: 'title of the organisation',
    issuer: 'issuing body',
    number: 'number and symbol',
    signatureMark: 'authority of the signer',
    recipients: 'recipients',
    author: 'author',
    basis: 'bases',
    position: 'position',
    style: 'paragraph styles of the file',
    default: 'no sign of any',
  },
  recognised: 'Recognised',
  parts: {
    number: (text) => `number ${text}`,
    noNumber: 'no number yet',
    date: (text) => `date ${text}`,
    noDate: 'no date yet',
    bases: (count) => (count === 0 ? 'no bases' : plural(count, 'basis', 'bases')),
    sections: (sections, nodes) => `${plural(sections, 'section')} (${plural(nodes, 'heading or point', 'headings and points')})`,
    tables: (count) => plural(count, 'table'),
    recipients: (count) => (count === 0 ? 'no recipients' : plural(count, 'recipient')),
    signatures: (names, count) => (names === '' ? plural(count, 'signer') : `signed by ${names}`),
    noSignature: 'no signature',
    appendices: (count) => plural(count, 'appendix', 'appendices'),
  },
  lookAt: 'Look at',
  setAside: 'Set aside, not in the plan',
  asides: {
    portal: 'words of the web site',
    metadata: 'about the document',
    incomingStamp: 'incoming stamp',
    signatureLine: 'line of a digital signature',
    pageNumber: 'page number',
    runningHead: 'header or footer',
    contents: 'table of contents',
    ruleLine: 'rule',
    picture: 'picture',
    hidden: 'hidden text',
    deleted: 'deleted text (tracked change)',
    comment: 'comment',
    formWords: 'words that the form prints',
    note: 'note of the copy',
  },
  more: (count) => `and ${plural(count, 'more place')} (all of them with -f json)`,
  complete: (source, aside) =>
    aside === 0
      ? `All ${source} words of the source are there.`
      : `All ${source} words of the source are there, ${aside} of them set aside.`,
  families: {
    nha_nuoc: 'State',
    dang: 'Party',
    doan: 'Youth Union',
    mttq: 'Fatherland Front',
    cong_doan: 'trade union',
    hoi_lhpn: 'Women’s Union',
    huu_nghi: 'Union of Friendship Organisations',
  },
  notRead: 'could not be read',
  line: (line) => `line ${line}`,
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  totals: ({ complete, incomplete, unread }) =>
    `${[
      `${plural(complete + incomplete, 'file')} imported`,
      ...(incomplete === 0 ? ['no word lost'] : [`${incomplete} of them without all words in their order`]),
      ...(unread === 0 ? [] : [`${unread} could not be read`]),
    ].join(', ')}.`,
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

export const importWords: Readonly<Record<Language, ImportWords>> = { vi, en }
