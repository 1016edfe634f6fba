import { findPhrase } from '../../language/words/find-words.ts'
import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause } from './capitals-clause.ts'
import { isUpper } from './letter-case.ts'
import { suggest } from './suggest.ts'

/** “Kế hoạch này” is the document itself, one instrument and no kind. Told once, with the number of places. */
export const thisPlanSmall = defineRule({
  code: 'LV056',
  group: 'loi-van',
  severity: 'info',
  clause: capitalsClause('Mục V, khoản 6'),
  sure: 'text',
  covers: ['U188'],
  fix: 'suggestion',
  bad: { yaml: 'ket_thuc: |\n  Đề nghị các phòng thực hiện nghiêm túc ⟦kế hoạch này⟧' },
  good: { yaml: 'ket_thuc: |\n  Đề nghị các phòng lập kế hoạch riêng và thực hiện nghiêm túc Kế hoạch này' },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    const [index, whole] = [reading.words(), reading.whole()]
    const places: { readonly start: number; readonly end: number; readonly small: boolean }[] = []
    for (const i of findPhrase(index, ['kế', 'hoạch', 'này'])) {
      const [first, last, before] = [index.words[i], index.words[i + 2], index.words[i - 1]]
      if (first === undefined || last === undefined || isUpper(first.text)) continue
      if (before?.lower === 'các' || before?.lower === 'những') continue
      if (!isOwn(first.start, first.end)) continue
      places.push({ start: first.start, end: last.end, small: first.text === 'kế' })
    }
    const small = places.filter((place) => place.small)
    const [first] = small
    if (first === undefined) return
    const changes = small.map(({ start }) => ({ at: whole.placeOf(start, start + 1), text: 'K' }))
    const args = { count: small.length, capital: places.length - small.length }
    report(whole.placeOf(first.start, first.end), args, { ...suggest(...changes), others: whole.placesOf(small) })
  },
})
