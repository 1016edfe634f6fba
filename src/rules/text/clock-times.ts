import { ownWords } from '../own-words.ts'
import { defineRule } from '../rule.ts'
import { letter } from './letters.ts'
import { fixOf } from './rewrite.ts'

const hour = '(?:[01]?\\d|2[0-4])'
// 7h30, 19h00’, 8g15, 20 giờ 15’.
const exact = `${hour} ?(?:[hg] ?|giờ )[0-5]\\d(?: ?(?:phút|ph|p|[’'′]))?`
// A lone 24h, 4H or 50g may be a rate, a programme or a weight: it is told only where a time must stand, and at the ends of a stretch (7h-9h).
const whole = `${hour} ?h`
const end = `(?![${letter}0-9])`
const short = new RegExp(
  `(?=\\d)(?<![${letter}0-9.,/-])(?:(${exact}|${whole})${end} ?([-–]) ?(${exact}|${whole}(?!/))${end}|(${exact})${end}|(?<=(?:lúc|hồi|từ|đến|trước) )(${whole})(?!/)${end})`,
  'g',
)
const parts = /^(\d{1,2}) ?(h|g|giờ) ?(\d\d)? ?(\S*)$/

/** Hours shortened as in a diary: a document writes 7 giờ 30 phút. */
export const clockTimes = defineRule({
  code: 'LV027',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở họp giao ban lúc ⟦7h30⟧ thứ Hai.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở họp giao ban lúc 7 giờ 30 phút thứ Hai, trực 24/24 giờ.`,
  },
  check({ reading, house }, report) {
    const all = reading.whole()
    const isOwn = ownWords({ reading, house })
    const found = [...all.text.matchAll(short)].flatMap(({ 0: written, 1: from, 2: dash, 3: to, 4: one, 5: lone, index }) => {
      const times = [from, to, one, lone].flatMap((time) => (time === undefined ? [] : [time]))
      const piece = { start: index, end: index + written.length, written }
      if (times.every(isLong) || !isOwn(piece.start, piece.end)) return []
      return [{ ...piece, wanted: times.map(long).join(` ${dash ?? ''} `) }]
    })
    const [first] = found
    if (first === undefined) return
    const { written, wanted } = first
    const args = { written, wanted, count: found.length }
    report(all.placeOf(first.start, first.end), args, { ...fixOf(all, found), others: all.placesOf(found) })
  },
})

/** 14 giờ 30 and 14 giờ 30 phút are words already. */
function isLong(time: string): boolean {
  const [, , sign, , unit = ''] = parts.exec(time) ?? []
  return sign === 'giờ' && (unit === '' || unit === 'phút')
}

function long(time: string): string {
  const [, hours, , minutes] = parts.exec(time) ?? []
  return minutes === undefined ? `${hours} giờ` : `${hours} giờ ${minutes} phút`
}
