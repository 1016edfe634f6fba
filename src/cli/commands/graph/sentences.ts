import type { Language } from '../../../messages/messages.ts'
import type { GraphWords } from '../../../repository/graph/node-lines.ts'

/** What `plan graph` says of itself. */
export interface GraphSentences extends GraphWords {
  readonly badYear: (value: string) => string
  readonly badDepth: (value: string) => string
  readonly depthAlone: string
  readonly noSuchPlan: (value: string) => string
  readonly severalPlans: (value: string, plans: readonly string[]) => string
  /** Nothing is tied to anything, or nothing is of the issuer or year asked for. */
  readonly nothing: string
  readonly counted: (plans: number, ties: number) => string
  readonly alone: (count: number) => string
  readonly notRead: (count: number) => string
}

export const sentences: Readonly<Record<Language, GraphSentences>> = {
  vi: {
    title: 'Sơ đồ kế hoạch',
    relations: { implements: 'thực hiện', basis: 'căn cứ', replaces: 'thay thế' },
    unnumbered: 'Chưa có số',
    draft: 'dự thảo',
    onDay: (date) => `ngày\u00a0${date}`,
    badYear: (value) => `--year cần một năm, như 2026; «${value}» không phải là năm.`,
    badDepth: (value) => `--depth cần một số từ 1 đến 99; «${value}» không phải.`,
    depthAlone: '--depth chỉ dùng với --around.',
    noSuchPlan: (value) => `Không có kế hoạch nào là «${value}»; hãy nêu tệp, hoặc số và ký hiệu như 15/KH-SNV.`,
    severalPlans: (value, plans) => `«${value}» có ở ${plans.length} kế hoạch; hãy nêu tệp:\n${list(plans)}`,
    nothing: 'Không có kế hoạch nào như vậy gắn với kế hoạch khác.',
    counted: (plans, ties) => `${plans} văn bản, ${ties} liên hệ.`,
    alone: (count) => `${count} kế hoạch không gắn với kế hoạch nào khác nên không vẽ.`,
    notRead: (count) => `${count} tệp không đọc được nên không có trong sơ đồ; xem lỗi bằng: plan validate`,
  },
  en: {
    title: 'Plans and what they carry out',
    relations: { implements: 'carries out', basis: 'rests on', replaces: 'replaces' },
    unnumbered: 'No number yet',
    draft: 'draft',
    onDay: (date) => date,
    badYear: (value) => `--year takes a year such as 2026; '${value}' is none.`,
    badDepth: (value) => `--depth takes a number from 1 to 99; '${value}' is none.`,
    depthAlone: '--depth goes with --around only.',
    noSuchPlan: (value) => `There is no plan '${value}'; name a file, or number and symbol such as 15/KH-SNV.`,
    severalPlans: (value, plans) => `'${value}' is ${plans.length} plans; name the file:\n${list(plans)}`,
    nothing: 'No such plan is tied to another one.',
    counted: (plans, ties) => `${plans} ${plans === 1 ? 'instrument' : 'instruments'}, ${ties} ${ties === 1 ? 'tie' : 'ties'}.`,
    alone: (count) => `${count} ${count === 1 ? 'plan is' : 'plans are'} tied to no other one and not drawn.`,
    notRead: (count) => `Files that cannot be read and are not in the drawing: ${count}; see why: plan validate`,
  },
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `  ${text}`).join('\n')
}
