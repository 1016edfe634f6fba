import { defineRule } from '../rule.ts'
import { letter } from './letters.ts'
import { mostFindings } from './most-findings.ts'
import { fixOf } from './rewrite.ts'

const strange = /[ÐðƉɖƢƣ\u0370-\u03ff\u0400-\u04ff\uff08-\uff5d]/
const strangeAll = new RegExp(strange, 'g')
// Letters of other alphabets that print as ours do; µ, Ω, α and the like are signs in their own right.
const from = 'ÐðƉɖƢƣΑΒΕΖΗΙΚΜΝΟΡΤΥΧονАВЕЗКМНОРСТУХаеорсухіјЅѕІЈ（），；！？'
const to = 'ĐđĐđƯưABEZHIKMNOPTYXovABE3KMHOPCTYXaeopcyxijSsIJ(),;!?'
const right: ReadonlyMap<string, string> = new Map([...from].map((character, i) => [character, to.charAt(i)]))
const beside = new RegExp(`[${letter}0-9]`)

/** Ð of Iceland for Đ, letters of Greek and Cyrillic, full-width marks: the eye sees no difference, a search and a spell checker do. */
export const lookAlikeLetters = defineRule({
  code: 'LV002',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U007'],
  fix: 'safe',
  bad: {
    yaml: `ket_thuc: |
  Văn phòng Sở theo dõi việc số hóa ở phường ⟦Ð⟧ồng Mít.`,
  },
  good: {
    yaml: `ket_thuc: |
  Văn phòng Sở đo bụi 5 μm ở phường Đồng Mít.`,
  },
  check({ reading }, report) {
    const whole = reading.whole()
    if (!strange.test(whole.text)) return
    const byCharacter = new Map<string, { start: number; end: number; wanted: string }[]>()
    for (const { 0: character, index: start } of whole.text.matchAll(strangeAll)) {
      const wanted = right.get(character)
      const end = start + 1
      const isBeside = beside.test(`${plain(whole.text[start - 1])}${plain(whole.text[end])}`)
      if (wanted === undefined || !isBeside) continue
      const found = byCharacter.get(character)
      if (found === undefined) byCharacter.set(character, [{ start, end, wanted }])
      else found.push({ start, end, wanted })
    }
    for (const [character, found] of byCharacter) {
      const [first] = found
      if (first === undefined) continue
      const codePoint = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      const args = { character, codePoint, wanted: first.wanted, count: found.length }
      const told = found.slice(0, mostFindings)
      report(whole.placeOf(first.start, first.end), args, { ...fixOf(whole, told), others: whole.placesOf(told) })
    }
  },
})

// A word all of strange letters is Greek or Russian.
const plain = (character = ' '): string => (strange.test(character) && !/[ÐðƉɖƢƣ]/.test(character) ? ' ' : character)
