import type { ItemKind } from '../../../diff/outline.ts'
import type { Language } from '../../../messages/messages.ts'
import type { ChangeCounts } from './count-changes.ts'

/** What `plan diff` says. */
export interface DiffSentences {
  readonly argument: string
  readonly values: { readonly format: string; readonly path: string; readonly name: string }
  readonly help: Readonly<Record<'operands' | 'staged' | 'format' | 'out' | 'author' | 'exitCode', string>>
  readonly parts: { readonly head: string; readonly unnamed: string }
  readonly kinds: Readonly<Record<Thing, string>>
  /** A cell that heads a column. */
  readonly columnHeading: string
  readonly movedFrom: (place: string) => string
  readonly movedHere: string
  readonly line: (line: number) => string
  readonly formerLine: (line: number) => string
  readonly later: (days: number) => string
  readonly earlier: (days: number) => string
  readonly noDay: string
  readonly recurring: (words: string) => string
  readonly versions: (before: string, after: string) => string
  readonly workTree: string
  readonly index: string
  readonly renamed: (before: string) => string
  readonly isNew: string
  readonly isGone: string
  /** A plan by its number and symbol (`41/KH-SYT`) and its subject. */
  readonly planNamed: (number: string, subject: string) => string
  readonly same: string
  readonly nothing: string
  readonly notRead: (name: string) => string
  readonly incomplete: (name: string, errors: number) => string
  readonly summary: (counts: ChangeCounts) => string
  readonly badOperands: string
  readonly twoTimes: string
  readonly unknownOperand: (operand: string) => string
  readonly noSuchPath: (path: string) => string
  readonly optionsFirst: (option: string) => string
  readonly outside: (path: string) => string
  readonly onePairForWord: (count: number) => string
  readonly nothingForWord: string
  readonly notForTracking: (name: string) => string
}

/** What is called by its kind and not by its key. */
type Thing = Exclude<ItemKind, 'plan' | 'field' | 'value'> | 'task'

function counted(parts: readonly (readonly [number, string])[]): string {
  return parts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ')
}

const vi: DiffSentences = {
  argument: 'tệp-hoặc-phiên-bản',
  values: { format: 'dạng[=tệp]', path: 'đường-dẫn', name: 'tên' },
  help: {
    operands:
      'hai tệp kế hoạch, hoặc phiên bản trong Git (HEAD~1, tên nhánh, A..B) rồi -- và các tệp; chỉ nêu tệp thì so với HEAD; không nêu gì thì so mọi kế hoạch đang sửa với HEAD',
    staged: 'so với bản sắp commit (git add) thay cho tệp trên đĩa',
    format: 'pretty (mặc định), md (để dán vào nhận xét), json, docx (bản in có đánh dấu chỗ sửa); có thể nêu nhiều lần',
    out: 'nơi ghi, - là đầu ra chuẩn; đuôi tệp cho biết dạng nếu không có -f',
    author: 'tên người sửa ghi trong bản DOCX (mặc định: plan)',
    exitCode: 'mã thoát 1 khi có khác nhau (mặc định: 0)',
  },
  parts: { head: 'Phần đầu', unnamed: 'không tên' },
  kinds: {
    section: 'mục',
    task: 'nhiệm vụ',
    node: 'mục',
    paragraph: 'đoạn',
    bullet: 'gạch đầu dòng',
    table: 'bảng',
    column: 'cột',
    row: 'hàng',
    cell: 'ô',
    recipient: 'nơi nhận',
    signature: 'người ký',
    appendix: 'phụ lục',
  },
  columnHeading: 'tiêu đề cột',
  movedFrom: (place) => `chuyển từ ${place}`,
  movedHere: 'đổi thứ tự',
  line: (line) => `dòng ${line}`,
  formerLine: (line) => `dòng ${line} bản trước`,
  later: (days) => `lùi ${days} ngày`,
  earlier: (days) => `sớm hơn ${days} ngày`,
  noDay: 'không có ngày cụ thể',
  recurring: (words) => `lặp lại: ${words}`,
  versions: (before, after) => `${before} → ${after}`,
  workTree: 'tệp trên đĩa',
  index: 'bản sắp commit',
  renamed: (before) => `đổi tên từ ${before}`,
  isNew: 'kế hoạch mới',
  isGone: 'kế hoạch đã bỏ',
  planNamed: (number, subject) => `số ${number}${subject === '' ? '' : `, ${subject}`}`,
  same: 'Nội dung hai bản như nhau.',
  nothing: 'Không có kế hoạch nào thay đổi.',
  notRead: (name) => `«${name}» không đọc ra được kế hoạch nên không so được; xem lỗi bằng plan validate.`,
  incomplete: (name, errors) =>
    `«${name}» có ${errors} lỗi cấu trúc: chỗ không đọc được thì so như không có, nên có thể kể thừa hoặc thiếu thay đổi; xem lỗi bằng plan validate.`,
  summary: (counts) =>
    `Tổng cộng ${counts.changes} thay đổi${colon(
      counted([
        [counts.tasks.added, 'nhiệm vụ thêm'],
        [counts.tasks.dropped, 'nhiệm vụ bỏ'],
        [counts.tasks.moved, 'nhiệm vụ chuyển chỗ'],
        [counts.units, 'thay đổi về đơn vị thực hiện'],
        [counts.deadlines, 'thời hạn đổi'],
        [counts.paragraphs, 'thay đổi ở lời văn'],
        [counts.tables, 'thay đổi ở bảng'],
        [counts.recipients, 'thay đổi ở nơi nhận'],
        [counts.bases, 'thay đổi ở căn cứ'],
        [counts.head, 'thay đổi ở phần đầu'],
        [counts.other, 'thay đổi khác'],
      ]),
    )}.`,
  badOperands: 'Chỉ so được hai tệp, một hoặc hai phiên bản; các tệp đứng sau --.',
  twoTimes: '--staged so bản sắp commit với một phiên bản, không dùng với hai phiên bản hay hai tệp.',
  unknownOperand: (operand) => `«${operand}» không phải tệp đang có, cũng không phải phiên bản nào trong kho Git.`,
  noSuchPath: (path) => `Không có «${path}» trong cả hai phiên bản.`,
  optionsFirst: (option) => `«${option}» đứng sau --, nơi chỉ có tệp; hãy đặt các tùy chọn trước --.`,
  outside: (path) => `«${path}» nằm ngoài kho Git nên không so được các phiên bản của nó.`,
  onePairForWord: (count) => `Bản DOCX có đánh dấu chỗ sửa chỉ làm cho một kế hoạch, lần này có ${count}; hãy nêu một tệp.`,
  nothingForWord: 'Không có kế hoạch nào thay đổi nên không có gì để in.',
  notForTracking: (name) => `«${name}» chỉ có ở một phiên bản nên không có gì để đánh dấu; hãy in bằng plan render.`,
}

const en: DiffSentences = {
  argument: 'file-or-revision',
  values: { format: 'format[=file]', path: 'path', name: 'name' },
  help: {
    operands:
      'two plan files, or revisions of the git repository (HEAD~1, a branch, A..B), then -- and files; files alone are compared with HEAD; nothing compares every plan being edited with HEAD',
    staged: 'compare with what is staged (git add) instead of the files on the disk',
    format: 'pretty (default), md (for a review comment), json, docx (the printed plan with tracked changes); may be repeated',
    out: 'where to write, - is standard output; the ending says the format where -f does not',
    author: 'author of the tracked changes in the DOCX (default: plan)',
    exitCode: 'exit with 1 where there are differences (default: 0)',
  },
  parts: { head: 'Head', unnamed: 'unnamed' },
  kinds: {
    section: 'section',
    task: 'task',
    node: 'clause',
    paragraph: 'paragraph',
    bullet: 'bullet',
    table: 'table',
    column: 'column',
    row: 'row',
    cell: 'cell',
    recipient: 'recipient',
    signature: 'signer',
    appendix: 'appendix',
  },
  columnHeading: 'column heading',
  movedFrom: (place) => `moved from ${place}`,
  movedHere: 'moved within its list',
  line: (line) => `line ${line}`,
  formerLine: (line) => `line ${line} before`,
  later: (days) => `${many(days, 'day')} later`,
  earlier: (days) => `${many(days, 'day')} earlier`,
  noDay: 'no calendar day',
  recurring: (words) => `recurring: ${words}`,
  versions: (before, after) => `${before} → ${after}`,
  workTree: 'file on disk',
  index: 'staged',
  renamed: (before) => `renamed from ${before}`,
  isNew: 'new plan',
  isGone: 'plan removed',
  planNamed: (number, subject) => `no. ${number}${subject === '' ? '' : `, ${subject}`}`,
  same: 'Both say the same.',
  nothing: 'No plan has changed.',
  notRead: (name) => `“${name}” could not be read as a plan, so it was not compared; see plan validate.`,
  incomplete: (name, errors) =>
    `“${name}” has ${many(errors, 'structural error')}; what could not be read is compared as if it were not there, so that a change may be told too many or too few; see plan validate.`,
  summary: (counts) =>
    `${many(counts.changes, 'change')} in all${colon(
      [
        [counts.tasks.added, 'task', 'added'],
        [counts.tasks.dropped, 'task', 'dropped'],
        [counts.tasks.moved, 'task', 'moved'],
        [counts.units, 'change', 'of assigned units'],
        [counts.deadlines, 'deadline', 'changed'],
        [counts.paragraphs, 'change', 'in the prose'],
        [counts.tables, 'change', 'in tables'],
        [counts.recipients, 'change', 'among recipients'],
        [counts.bases, 'change', 'among the bases'],
        [counts.head, 'change', 'in the head'],
        [counts.other, 'other change', ''],
      ]
        .flatMap(([count, thing, what]) => (count === 0 ? [] : [`${many(Number(count), String(thing))} ${what}`.trim()]))
        .join(', '),
    )}.`,
  badOperands: 'Two files can be compared, or one or two revisions; files stand behind --.',
  twoTimes: '--staged compares what is staged with one revision; it does not go with two revisions or two files.',
  unknownOperand: (operand) => `“${operand}” is neither a file here nor a revision of the git repository.`,
  noSuchPath: (path) => `“${path}” is in neither of the two versions.`,
  optionsFirst: (option) => `“${option}” stands behind --, where only files do; put the options before --.`,
  outside: (path) => `“${path}” lies outside the git repository, so its versions cannot be compared.`,
  onePairForWord: (count) => `A DOCX with tracked changes is made for one plan, here are ${count}; name one file.`,
  nothingForWord: 'No plan has changed, so there is nothing to print.',
  notForTracking: (name) =>
    `“${name}” is in one of the two versions only, so there is nothing to track; print it with plan render.`,
}

function many(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

function colon(text: string): string {
  return text === '' ? '' : `: ${text}`
}

export const diffSentences: Readonly<Record<Language, DiffSentences>> = { vi, en }
