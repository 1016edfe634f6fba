import { defineRule } from '../rule.ts'
import { clausesOf } from './form-sources.ts'
import { needlessLevel } from './needless-level.ts'

/** Words of a level after the first (Thành phố, Thị xã, Đặc khu) stay small. */
const small: ReadonlySet<string> = new Set(['phố', 'xã', 'trấn', 'khu'])

/** The place stands in small letters, the first of each syllable a capital (II.4.c). */
export const placeCapitals = defineRule({
  code: 'TT034',
  group: 'dau-van-ban',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({ state: 'khoản 4 điểm c' }),
  sure: 'text',
  covers: ['U093'],
  fix: 'suggestion',
  bad: { yaml: 'dia_danh: ⟦SƠN HÀ⟧' },
  good: { yaml: 'dia_danh: Đắk Lắk' },
  check({ plan, profile }, report) {
    const text = plan.placeName
    if (text === undefined || /[,.…]|(?<!\p{L})ngày(?!\p{L})/u.test(text.value) || needlessLevel(text.value) !== undefined) return
    // “M'gar” and “ĐăkLăk” keep their own capitals; only a name that has nothing else is put in small letters.
    const capitals = !/\p{Ll}/u.test(text.value) && text.value.length > 3
    const words = text.value.split(/([\s-]+)/)
    const right = words.map((word, i) => (i > 0 && small.has(word) ? word : rightCase(word, { capitals }))).join('')
    if (right === text.value) return
    const { start, end } = text.place.range
    const inner = (end.offset - start.offset - text.value.length) / 2
    const edit = { start: start.offset + inner, end: end.offset - inner, text: right }
    report(
      text.place,
      { name: text.value, right },
      {
        severity: profile.id === 'nd30' ? 'error' : 'warning',
        ...(inner === 0 || inner === 1 ? { fix: { edits: [edit], kind: 'suggestion' } } : {}),
      },
    )
  },
})

function rightCase(word: string, { capitals }: { readonly capitals: boolean }): string {
  const rest = word.slice(1)
  return word.charAt(0).toLocaleUpperCase('vi') + (capitals ? rest.toLocaleLowerCase('vi') : rest)
}
