import { placeWithin } from '../../plan/snippet.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { besideName, signerName } from './signer-name.ts'
import { wordsEdit } from './words-edit.ts'

/** The signer's name stands in small letters (II.7.đ) with a capital for every syllable (Phụ lục II, Mục II, khoản 1 điểm a), not all in capitals. */
export const nameCapitals = defineRule({
  code: 'TT098',
  group: 'ky',
  severity: 'error',
  alsoAs: ['warning'],
  clause: clausesOf({
    state: 'khoản 7 điểm đ; Phụ lục II, Mục II, khoản 1 điểm a',
    hd05: 'khoản 7.1.4 (các ví dụ)',
    hd36: 'điểm 1.7.1 (các ví dụ)',
  }),
  sure: 'text',
  covers: ['U143', 'U182'],
  fix: 'suggestion',
  bad: { yaml: 'ky: {chuc_vu: Giám đốc, ho_ten: ⟦NGUYỄN VĂN AN⟧}' },
  good: { yaml: 'ky: {chuc_vu: Giám đốc, ho_ten: Y Bhăm Niê}' },
  check({ plan, profile }, report) {
    for (const { name } of plan.signatures) {
      const read = name === undefined ? undefined : signerName(name.value)
      if (name === undefined || read === undefined || besideName(read.name)) continue
      const right = inNameCase(read.name)
      if (right === undefined) continue
      const at = placeWithin(name.place, read.start, name.value.length)
      const edit = wordsEdit(at, read.name, right)
      // The Party's guides only show it in their examples.
      const severity = profile.id === 'nd30' ? 'error' : 'warning'
      report(at, { name: read.name, right }, { severity, ...(edit === undefined ? {} : { fix: { edits: [edit] } }) })
    }
  },
})

/** The name as it should be written; undefined where it is so. Names with foreign particles or apostrophes keep their own small letters. */
function inNameCase(name: string): string | undefined {
  const syllables = name.split(/\s+/)
  const isLoud =
    name === name.toLocaleUpperCase('vi') && syllables.some((syllable) => (syllable.match(/\p{L}/gu)?.length ?? 0) > 1)
  const isLow = syllables.some((syllable) => /^\p{Ll}/u.test(syllable))
  if (!isLoud && !isLow) return undefined
  const words = isLoud ? name.toLocaleLowerCase('vi') : name
  return words.replace(/(^|\s)(\p{Ll})/gu, (_, blank: string, first: string) => blank + first.toLocaleUpperCase('vi'))
}
