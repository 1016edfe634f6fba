import { foldName } from '../../language/agencies/fold-name.ts'
import type { Appendix, Place } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { appendixMentions, bodyPassages, readAppendixLabel } from './appendix-mentions.ts'
import { appendixClauses, plainlyOnAppendices } from './appendix-sources.ts'
import { isNameless } from './is-nameless.ts'

/** Words by which a body points to what is attached. */
const pointing = /[Pp]hụ (?:lục|biểu)|PHỤ LỤC|[Kk]èm theo|(?:[Đđ]ính|[Gg]ửi) kèm|[Cc]hi tiết (?:tại|theo)/
/** What an appendix may be called, in the title and in the body: `theo mẫu`, `danh sách`. */
const nouns = ['biểu', 'mẫu', 'bảng', 'danh sách', 'danh mục', 'đề cương', 'lịch', 'sơ đồ', 'bản đồ']

/**
 * “Văn bản có Phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về Phụ lục đó”: an error where the body has no word that could point to one, a
 * warning where it only speaks of other lists and tables, or names the other appendices by number and leaves this one out.
 */
export const appendixNotMentioned = defineRule({
  code: 'TT130',
  group: 'phu-luc',
  severity: 'error',
  alsoAs: ['warning'],
  clause: appendixClauses('a'),
  sure: 'text',
  covers: ['U167'],
  bad: {
    yaml: `phu_luc:
  - ten: ⟦Kinh phí dự kiến⟧
    noi_dung: Kinh phí số hóa là 250 triệu đồng.`,
  },
  good: {
    yaml: `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu: |
      Rà soát hồ sơ, kinh phí ghi tại Phụ lục kèm theo.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.
phu_luc:
  - ten: Kinh phí dự kiến
    noi_dung: Kinh phí số hóa là 250 triệu đồng.`,
  },
  check({ plan, profile, reading }, report) {
    const appendices = plan.appendices.filter((one) => !isNameless(one))
    const [first] = appendices
    if (first === undefined || plan.sections.length === 0) return
    const body = bodyPassages(reading).map(({ text }) => text)
    const words = () => foldName(body.join('\n'))
    const unnamed = ({ title }: Appendix) => {
      const name = foldName(title?.value ?? '')
      return name === '' || (!words().includes(name) && !nounsIn(name).some((noun) => nounsIn(words()).includes(noun)))
    }
    if (!body.some((text) => pointing.test(text))) {
      if (!appendices.every(unnamed)) return
      report(placeOf(first), { others: [] }, { severity: nounsIn(words()).length > 0 ? 'warning' : plainlyOnAppendices(profile) })
      return
    }
    const mentions = appendixMentions(reading)
    const named = new Set(mentions.map(({ number }) => number))
    // A word that names no number (the tables attached) may mean any of them.
    if (named.size === 0 || body.some((text) => pointing.test(text.replace(numbered, ' ')))) return
    appendices.forEach((appendix, i) => {
      const label = appendix.explicitLabel && readAppendixLabel(appendix.explicitLabel.value)
      if (appendix.explicitLabel !== undefined && label === undefined) return
      if (!named.has(label?.number ?? i + 1) && unnamed(appendix))
        report(placeOf(appendix), { others: [...new Set(mentions.map(({ numeral }) => numeral))] }, { severity: 'warning' })
    })
  },
})

function nounsIn(text: string): readonly string[] {
  const words = ` ${text.replace(/[^\p{L}\d]+/gu, ' ')} `
  return nouns.filter((noun) => words.includes(` ${noun} `))
}

const numbered =
  /(?:\(?chi tiết (?:tại|theo)\s)?[Pp]hụ lục\s(?:số\s)?(?:[IVX]{1,5}|\d{1,2})(?!\p{L})(?:(?:\s?[,;-]\s?|\s(?:và|đến)\s)(?:[IVX]{1,5}|\d{1,2})(?!\p{L})){0,9}(?:\s(?:kèm theo|đính kèm|gửi kèm)(?: Kế hoạch này)?)?/gu

function placeOf({ title, place }: Appendix): Place {
  return title === undefined ? place : placeWithin(title.place, 0, title.value.length)
}
