import { foldName } from '../../language/agencies/fold-name.ts'
import type { Appendix, Place } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import { defineRule } from '../rule.ts'
import { appendixMentions, bodyPassages, readAppendixLabel } from './appendix-mentions.ts'
import { appendixClauses, plainlyOnAppendices } from './appendix-sources.ts'

/** Words by which a body points to what is attached. */
const pointing = /(?<!\p{L})(?:phụ lục|phụ biểu|(?:kèm|đính|gửi) (?:theo|kèm)|chi tiết (?:tại|theo))(?!\p{L})/iu
/** What an appendix may be called, in the title and in the body: `theo mẫu`, `danh sách`. */
const nouns = ['biểu', 'mẫu', 'bảng', 'danh sách', 'danh mục', 'đề cương', 'lịch', 'sơ đồ', 'bản đồ'] as const

/**
 * “Văn bản có Phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về Phụ lục đó”: an error where the body has no word that could point to one, a
 * warning where it only speaks of other lists and tables, or names the other appendices by number and leaves this one out.
 */
export const appendixNotMentioned = defineRule({
  code: 'TT130',
  group: 'phu-luc',
  severity: 'error',
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
    const [first] = plan.appendices
    if (first === undefined || plan.sections.length === 0) return
    const body = bodyPassages(reading).map(({ text }) => text)
    const words = foldName(body.join('\n'))
    const said = nouns.filter((noun) => hasWord(words, noun))
    const unnamed = ({ title }: Appendix) => {
      const name = title && foldName(title.value)
      return name === undefined ? said.length === 0 : !words.includes(name) && !said.some((noun) => hasWord(name, noun))
    }
    if (!pointing.test(words)) {
      const severity = said.length > 0 ? 'warning' : plainlyOnAppendices(profile)
      if (plan.appendices.every(unnamed)) report(placeOf(first), { others: [] }, { severity })
      return
    }
    const mentions = appendixMentions(reading)
    const named = new Set(mentions.map(({ number }) => number))
    // A word that names no number (the tables attached) may mean any of them.
    const rest = body.map((text) => text.replace(numbered, ' ')).join('\n')
    if (named.size === 0 || pointing.test(rest)) return
    plan.appendices.forEach((appendix, i) => {
      const label = appendix.explicitLabel && readAppendixLabel(appendix.explicitLabel.value)
      if (appendix.explicitLabel !== undefined && label === undefined) return
      if (!named.has(label?.number ?? i + 1) && unnamed(appendix))
        report(placeOf(appendix), { others: [...new Set(mentions.map(({ numeral }) => numeral))] }, { severity: 'warning' })
    })
  },
})

function hasWord(text: string, word: string): boolean {
  return ` ${text.replace(/[^\p{L}\d]+/gu, ' ')} `.includes(` ${word} `)
}

const numbered =
  /(?:\(?chi tiết (?:tại|theo)\s)?[Pp]hụ lục\s(?:số\s)?(?:[IVX]{1,5}|\d{1,2})(?!\p{L})(?:(?:\s?[,;-]\s?|\s(?:và|đến)\s)(?:[IVX]{1,5}|\d{1,2})(?!\p{L})){0,9}(?:\s(?:kèm theo|đính kèm|gửi kèm)(?: Kế hoạch này)?)?/gu

function placeOf({ title, place }: Appendix): Place {
  return title === undefined ? place : placeWithin(title.place, 0, title.value.length)
}
