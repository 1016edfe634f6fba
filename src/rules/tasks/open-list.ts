import { placeWithin } from '../../plan/snippet.ts'
import type { PassageRole } from '../passages.ts'
import { defineRule } from '../rule.ts'
import { withProse } from './example-plan.ts'

const own: ReadonlySet<PassageRole> = new Set(['title', 'paragraph', 'bullet', 'assignment'])
/** Behind at least one comma, at the end of a list: dots that wait for a number or a name are another matter. */
const open =
  /(?<=,\s?[^,.;:()…]{1,80}[\s,;]{0,2})(?:…(?![.…])|(?<!\.)\.{3}(?!\.)|(?<!\p{L})v\.\s?v(?:\.{1,3}|(?!\.))…?)(?=[\s.]{0,2}(?:[);.,\n]|$))/giu

/** Those who carry a plan out cannot guess what "v.v." means. Told once. */
export const openList = defineRule({
  code: 'ND081',
  group: 'nhiem-vu',
  severity: 'info',
  sure: 'practice',
  bad: { yaml: withProse('Thống kê hồ sơ giấy, phim, ảnh, ⟦v.v.⟧') },
  good: { yaml: withProse('Thống kê hồ sơ giấy, phim, ảnh và các tài liệu khác.') },
  check({ reading }, report) {
    const places = reading.passages().flatMap(({ role, text, place }) => {
      if (!own.has(role) || !/…|\.\.\.|v\.\s?v/iu.test(text)) return []
      return [...text.matchAll(open)].map((match) => placeWithin(place, match.index, match.index + match[0].length))
    })
    if (places[0] !== undefined) report(places[0], { count: places.length })
  },
})
