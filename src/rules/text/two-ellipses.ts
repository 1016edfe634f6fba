import { defineRule } from '../rule.ts'
import { letter } from './letters.ts'
import { fixOf } from './rewrite.ts'

// Only what breaks off a list or a sentence: dots to be filled in stand beside others, or alone.
const ellipsis = new RegExp(`(?<=[${letter}0-9,;)”] ?)(?:\\.{3}|…)(?![.…/])`, 'g')

/** Three dots and the one letter … in the same document. */
export const twoEllipses = defineRule({
  code: 'LV010',
  group: 'loi-van',
  severity: 'info',
  sure: 'practice',
  fix: 'suggestion',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở mua hộp, giá, tủ...; các phòng chuẩn bị bút, giấy, kéo...; đơn vị khác lo nước, đèn⟦…⟧ cho hội nghị.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở mua hộp, giá, tủ...; các phòng chuẩn bị bút, giấy, kéo... cho hội nghị.`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    if (!whole.text.includes('…') || !whole.text.includes('...')) return
    const all = [...whole.text.matchAll(ellipsis)].map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
      written,
    }))
    const dots = all.filter(({ written }) => written === '...')
    const letters = all.filter(({ written }) => written === '…')
    const [rarer, wanted] = letters.length <= dots.length ? [letters, '...'] : [dots, '…']
    const [first] = rarer
    if (first === undefined || dots.length === 0) return
    const args = { written: first.written, wanted, dots: dots.length, letters: letters.length }
    const pieces = rarer.map((one) => ({ ...one, wanted }))
    report(whole.placeOf(first.start, first.end), args, { ...fixOf(whole, pieces), others: whole.placesOf(rarer) })
  },
})
