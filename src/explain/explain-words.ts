import type { Severity } from '../finding.ts'
import { families as familiesEn } from '../messages/en/words.ts'
import type { Language } from '../messages/messages.ts'
import { families as familiesVi } from '../messages/vi/words.ts'
import { reportWords } from '../report/words.ts'
import type { NamedRule } from '../rules/rule.ts'
import type { Family } from '../terms.ts'
import type { CodeGroup } from './code-groups.ts'

/** The words that lists and explanations have of their own. */
export interface ExplainWords {
  readonly groups: Readonly<Record<CodeGroup, string>>
  readonly families: Readonly<Record<Family, string>>
  readonly severity: Readonly<Record<Severity, string>>
  /** Before the severities that a rule reports too. */
  readonly alsoAs: (severities: string) => string
  readonly sure: Readonly<Record<NamedRule['sure'], string>>
  /** Of what only good practice asks, where a provision bears on it. */
  readonly practiceBeside: string
  readonly labels: Readonly<
    Record<
      | 'code'
      | 'name'
      | 'severity'
      | 'about'
      | 'group'
      | 'why'
      | 'advice'
      | 'clause'
      | 'source'
      | 'holds'
      | 'fix'
      | 'bad'
      | 'good',
      string
    >
  >
  readonly everywhere: string
  readonly clauseOfForm: string
  readonly from: (date: string) => string
  readonly until: (date: string) => string
  readonly repair: Readonly<Record<'safe' | 'suggestion', string>>
  /** What an example is read with besides its keys. */
  readonly notes: {
    readonly without: (keys: string) => string
    readonly final: string
  }
}

const vi: ExplainWords = {
  groups: {
    yaml: 'Đọc tệp YAML',
    'luoc-do': 'Khóa và giá trị (lược đồ)',
    markdown: 'Markdown trong lời văn',
    'tep-word': 'Đọc tệp Word',
    'nhap-van-ban': 'Nhập văn bản thành YAML',
    'dau-van-ban': 'Đầu văn bản',
    'trich-yeu-can-cu': 'Trích yếu và căn cứ',
    'vien-dan': 'Viện dẫn',
    'bo-cuc': 'Bố cục và đánh số',
    ky: 'Chữ ký',
    'noi-nhan': 'Nơi nhận',
    'phu-luc': 'Phụ lục',
    'nhiem-vu': 'Nhiệm vụ, thời hạn, kinh phí',
    'loi-van': 'Lời văn',
    'noi-bo': 'Quy định riêng của cơ quan',
    'ban-hanh': 'Trước khi ban hành',
    'trinh-bay': 'Trình bày (tệp Word)',
    kho: 'Kho kế hoạch',
    'cau-hinh': 'Tệp cấu hình',
    'bo-qua': 'Bỏ qua và danh sách nền',
  },
  families: familiesVi,
  severity: reportWords.vi.severity,
  alsoAs: (severities) => `tùy thể thức và trường hợp: ${severities}`,
  sure: {
    text: 'điều khoản đã đọc trong văn bản gốc',
    second_hand: 'theo tài liệu dẫn lại, chưa đọc văn bản gốc',
    derived: 'suy từ văn bản khác hoặc từ mẫu kèm theo',
    practice: 'thông lệ soạn thảo, không văn bản nào quy định',
  },
  practiceBeside: 'thông lệ soạn thảo; điều khoản trên có liên quan nhưng không quy định thẳng điều này',
  labels: {
    code: 'Mã',
    name: 'Tên',
    severity: 'Mức',
    about: 'Nội dung',
    group: 'Nhóm',
    why: 'Vì sao',
    advice: 'Cách sửa',
    clause: 'Căn cứ',
    source: 'Nguồn',
    holds: 'Áp dụng',
    fix: 'Tự sửa',
    bad: 'Sai',
    good: 'Đúng',
  },
  everywhere: 'mọi thể thức',
  clauseOfForm: 'tùy thể thức của kế hoạch, nêu trong từng phát hiện',
  from: (date) => `từ ngày ${date}`,
  until: (date) => `đến hết ngày ${date}`,
  repair: {
    safe: 'plan validate --fix (không đổi nghĩa)',
    suggestion: 'plan validate --fix=goi-y (đổi lời văn, người soạn duyệt lại)',
  },
  notes: {
    without: (keys) => `không có ${keys}`,
    final: 'với --final',
  },
}

const en: ExplainWords = {
  groups: {
    yaml: 'Reading YAML',
    'luoc-do': 'Keys and values (schema)',
    markdown: 'Markdown in prose',
    'tep-word': 'Reading Word files',
    'nhap-van-ban': 'Importing into YAML',
    'dau-van-ban': 'Head of the document',
    'trich-yeu-can-cu': 'Subject and legal bases',
    'vien-dan': 'Citations',
    'bo-cuc': 'Structure and numbering',
    ky: 'Signature',
    'noi-nhan': 'Recipients',
    'phu-luc': 'Appendices',
    'nhiem-vu': 'Tasks, deadlines, money',
    'loi-van': 'Wording',
    'noi-bo': "The office's own rules",
    'ban-hanh': 'Before it is issued',
    'trinh-bay': 'Form (Word files)',
    kho: 'The repository of plans',
    'cau-hinh': 'Settings',
    'bo-qua': 'Suppression and baseline',
  },
  families: familiesEn,
  severity: reportWords.en.severity,
  alsoAs: (severities) => `by form and case also ${severities}`,
  sure: {
    text: 'read in the instrument itself',
    second_hand: 'told by a second hand, the instrument was not read',
    derived: 'derived from another instrument or from its samples',
    practice: 'good practice, no instrument says it',
  },
  practiceBeside: 'good practice; the provision above bears on it without saying it outright',
  labels: {
    code: 'Code',
    name: 'Name',
    severity: 'Severity',
    about: 'About',
    group: 'Group',
    why: 'Why',
    advice: 'What to do',
    clause: 'Provision',
    source: 'Source',
    holds: 'Holds for',
    fix: 'Repair',
    bad: 'Wrong',
    good: 'Right',
  },
  everywhere: 'every form',
  clauseOfForm: "of the plan's own form, named in each finding",
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  repair: {
    safe: 'plan validate --fix (changes no meaning)',
    suggestion: 'plan validate --fix=goi-y (changes the wording, to be reviewed)',
  },
  notes: {
    without: (keys) => `without ${keys}`,
    final: 'with --final',
  },
}

export const explainWords: Readonly<Record<Language, ExplainWords>> = { vi, en }
