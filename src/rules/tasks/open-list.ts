import type { Span } from '../../language/span.ts'
import { placeWithin } from '../../plan/snippet.ts'
import type { PassageRole } from '../passages.ts'
import { defineRule } from '../rule.ts'
import { withProse } from './example-plan.ts'

const own: ReadonlySet<PassageRole> = new Set(['title', 'paragraph', 'bullet', 'assignment'])
/** Behind at least one comma, at the end of a list: dots that wait for a number or a name are another matter. */
const open =
  /(?<=,\s?[^,.;:()…]{1,80}[\s,;]{0,2})(?:…(?![.…])|(?<!\.)\.{3}(?!\.)|(?<!\p{L})v\.\s?v\.{0,4}…?(?![.…]))(?=[\s.]{0,2}(?:[);.,\n]|$))/giu
/** Behind a comma the list is open in the middle of a sentence too: “nước ngoài, ... phục vụ”. A figure or a name left open stands otherwise. */
const inside = /(\p{L}{1,12})[”")]?,\s?((?<!\.)\.{3}|…)(?=\s\p{Ll})/gu
const sign = /…|\.\.\.|[vV]\.\s?[vV]/g
const blanks = new Set(['ngày', 'tháng', 'năm', 'số', 'giờ', 'quý', 'lúc', 'ông', 'bà', 'khoảng', 'xã', 'phường', 'thôn', 'khóa'])

/** Those who carry a plan out cannot guess what "v.v." means. Told once. */
export const openList = defineRule({
  code: 'ND081',
  group: 'nhiem-vu',
  severity: 'info',
  sure: 'practice',
  bad: { yaml: withProse('Thống kê hồ sơ giấy, phim, ảnh, ⟦v.v.⟧') },
  good: { yaml: withProse('Thống kê hồ sơ giấy, phim, ảnh và các tài liệu khác.') },
  check({ reading }, report) {
    const places = reading.where(sign).flatMap(({ role, text, place }) => {
      if (!own.has(role)) return []
      const spans = [...text.matchAll(open)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }))
      return [...spans, ...insideOf(text)]
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end }) => placeWithin(place, start, end))
    })
    if (places[0] !== undefined) report(places[0], { count: places.length }, { others: places })
  },
})

function insideOf(text: string): readonly Span[] {
  return [...text.matchAll(inside)].flatMap(({ 0: all, 1: word = '', 2: dots = '', index }) => {
    const end = index + all.length
    return blanks.has(word.toLocaleLowerCase('vi')) ? [] : [{ start: end - dots.length, end }]
  })
}
