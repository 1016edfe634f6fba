import { areJoined } from '../../language/words/find-words.ts'
import { ownTypedWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { capitalsClause, capitalsFrom } from './capitals-clause.ts'
import { capitalized, isCapital } from './letter-case.ts'
import { suggest } from './suggest.ts'

const events = ['điện biên phủ', 'cách mạng tháng', 'hai bà trưng', 'trần hưng đạo', 'nguyễn trãi', 'nguyễn huệ', 'võ thị sáu']

/** `Quận 1, Phường Điện Biên Phủ`: the word of a unit that bears a number, a person's name or that of an event has a capital. */
export const numberedWardSmall = defineRule({
  code: 'LV060',
  group: 'loi-van',
  severity: 'info',
  clause: capitalsClause('Mục III, khoản 1 điểm b'),
  sure: 'text',
  holds: { from: capitalsFrom },
  covers: ['U183'],
  fix: 'suggestion',
  bad: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo), Văn phòng Sở, UBND ⟦phường⟧ Điện Biên Phủ], luu: [VT]}' },
  good: { yaml: 'noi_nhan: {gui: [UBND tỉnh (báo cáo), Văn phòng Sở, "UBND Phường 5, xã Hòa Phú"], luu: [VT]}' },
  check({ reading, house }, report) {
    const isOwn = ownTypedWords({ reading, house })
    const [index, whole] = [reading.words(), reading.whole()]
    for (const lower of ['phường', 'quận', 'xã']) {
      for (const i of index.at.get(lower) ?? []) {
        const [word, name] = [index.words[i], index.words[i + 1]]
        if (word?.text !== lower || name === undefined || !areJoined(index, word, name)) continue
        // `phường 5 năm liền`: only a number that ends the phrase is a name.
        const numbered = lower !== 'xã' && /^\d{1,2}$/.test(name.text) && ',;.)\n'.includes(index.text.charAt(name.end) || '\n')
        const named =
          isCapital(name.text) &&
          events.some((event) => index.text.slice(name.start, name.start + event.length).toLowerCase() === event)
        if (!numbered && !named) continue
        if (!isOwn(word.start, word.end)) continue
        const at = whole.placeOf(word.start, word.end)
        const right = capitalized(lower)
        report(at, { word: lower, right, name: name.text }, suggest({ at, text: right }))
      }
    }
  },
})
