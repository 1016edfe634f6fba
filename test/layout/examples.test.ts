import { beforeAll, describe, expect, it } from 'vitest'
import type { Paragraph } from '../../src/compose/official-document.ts'
import { plainText } from '../../src/plan/prose.ts'
import { examples } from '../examples.ts'
import { type PrintedPlan, printPlan } from '../print-plan.ts'
import { findText, type Line, linesOf } from './find-words.ts'
import { measurePages, type Page, type Word, whyNotMeasured } from './pdf-pages.ts'

const reason = whyNotMeasured()
if (reason !== undefined) console.warn(`The layout of the pages is not measured: ${reason}`)

const pt = (mm: number): number => (mm / 25.4) * 72
const millimetre = pt(1)

describe.skipIf(reason !== undefined)(`pages that LibreOffice prints${reason === undefined ? '' : ` (${reason})`}`, () => {
  const printed = new Map<string, PrintedPlan & { pages: readonly Page[] }>()

  beforeAll(async () => {
    const plans = await Promise.all(examples.map(async ({ name, yaml }) => [name, await printPlan(name, yaml)] as const))
    const measured = measurePages(new Map(plans.map(([name, { docx }]) => [name, docx])))
    for (const [name, plan] of plans) printed.set(name, { ...plan, pages: measured.get(name) ?? [] })
  }, 180_000)

  describe.each(examples)('$name', ({ name }) => {
    const get = () => printed.get(name) as PrintedPlan & { pages: readonly Page[] }
    const first = () => get().pages[0] as Page
    const area = ({ width, height }: Page) => {
      const { page } = get().profile
      return { left: pt(page.left.v), right: width - pt(page.right.v), top: pt(page.top.v), bottom: height - pt(page.bottom.v) }
    }
    /** Where a paragraph of page 1 stands, line by line. */
    const lines = (paragraph: Paragraph): Line[] => {
      const words = findText(first(), plainText(paragraph.inlines))
      if (words === undefined) throw new Error(`page 1 does not show: ${plainText(paragraph.inlines)}`)
      return linesOf(words)
    }
    const head = (component: string) => {
      const { head, title } = get().document
      return [...head.left, ...head.right, ...title].filter((paragraph) => paragraph.component === component)
    }

    it('has the national title, or the title of the organisation, on one line within the margins', () => {
      for (const title of [...head('nationalTitle'), ...head('motto'), ...head('organisationTitle')]) {
        const found = lines(title)
        expect(found, plainText(title.inlines)).toHaveLength(1)
        expect(found[0]?.right).toBeLessThanOrEqual(area(first()).right)
      }
    })

    it('has number and date on one line each; where the State’s form applies, on the same', () => {
      const { number, placeDate } = get().document.head
      const found = [number, placeDate].flatMap((paragraph) => (paragraph === undefined ? [] : [lines(paragraph)]))
      for (const one of found) expect(one).toHaveLength(1)
      // NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4 điểm c.
      const [left, right] = found.map((one) => one[0] as Line)
      if (left !== undefined && right !== undefined && head('nationalTitle').length > 0)
        expect(Math.abs(left.bottom - right.bottom)).toBeLessThan(2)
    })

    it('has its text within the margins, to a millimetre', () => {
      for (const [index, page] of get().pages.entries()) {
        const { left, right, top, bottom } = area(page)
        const { document, profile } = get()
        if (document.head.circulation === undefined && document.closing.contact === undefined) {
          expect(
            marginWords(page, top, bottom).filter(({ text }) => !/^\d+$/.test(text)),
            `margins of page ${index + 1} in ${profile.id}`,
          ).toEqual([])
        }
        for (const word of bodyWords(page, top, bottom)) {
          const where = `page ${index + 1}: ${word.text}`
          expect(word.left, where).toBeGreaterThanOrEqual(left - millimetre)
          expect(word.right, where).toBeLessThanOrEqual(right + millimetre)
          expect(word.top, where).toBeGreaterThanOrEqual(top - millimetre)
          expect(word.bottom, where).toBeLessThanOrEqual(bottom + millimetre)
        }
      }
    })

    it('has no number on page 1, and "2" on page 2 where the form has it', () => {
      const { pages, profile } = get()
      expect(pages.length).toBeGreaterThan(1)
      const numberOf = (page: Page) => marginWords(page, area(page).top, area(page).bottom)
      expect(profile.pageNumber.hideFirst.v).toBe(true)
      expect(numberOf(pages[0] as Page).filter(({ text }) => /^\d+$/.test(text))).toEqual([])
      const second = pages[1] as Page
      const [number, ...others] = numberOf(second)
      expect(number?.text).toBe('2')
      expect(others).toEqual([])
      if (number === undefined) return
      const { left, right, top, bottom } = area(second)
      const { zone, align } = profile.pageNumber
      expect(zone.v === 'header' ? number.bottom <= top + millimetre : number.top >= bottom - millimetre).toBe(true)
      const [got, wanted] =
        align.v === 'center'
          ? [(number.left + number.right) / 2, (left + right) / 2]
          : align.v === 'right'
            ? [number.right, right]
            : [number.left, left]
      expect(Math.abs(got - wanted)).toBeLessThan(millimetre)
    })

    it('has recipients and signature on one page, side by side', () => {
      const { closing } = get().document
      const pageOf = (paragraph: Paragraph | undefined) =>
        get().pages.findIndex((page) => paragraph !== undefined && findText(page, plainText(paragraph.inlines)) !== undefined)
      const label = pageOf(closing.recipients[0])
      const page = get().pages[label] as Page
      expect(label).toBeGreaterThanOrEqual(0)
      for (const paragraph of [...closing.recipients, ...closing.signatures.flatMap(({ lines }) => lines)]) {
        expect(findText(page, plainText(paragraph.inlines)), plainText(paragraph.inlines)).toBeDefined()
      }
      const recipients = findText(page, plainText(closing.recipients[0]?.inlines ?? [])) ?? []
      for (const { side, lines } of closing.signatures) {
        const name = findText(page, plainText(lines.at(-1)?.inlines ?? [])) ?? []
        if (side === 'right') expect((name[0] as Word).left).toBeGreaterThan((recipients.at(-1) as Word).right)
      }
    })

    it('has lines under its titles as long as the form says', () => {
      const { components } = get().profile
      for (const key of ['motto', 'organisationTitle', 'issuingBody', 'subject'] as const) {
        const paragraph = head(key).at(-1)
        const ratio = components[key]?.rule?.ratio
        if (paragraph === undefined || ratio === undefined) continue
        const text = lines(paragraph)
        const last = text.at(-1) as Line
        const longest = Math.max(...text.map(({ left, right }) => right - left))
        // Between the text's foot and the next line of text, in its own column.
        const under = first().strokes.filter(
          ({ y, left, right }) => y > last.bottom - 4 && y < last.bottom + 8 && left < last.right && right > last.left,
        )
        expect(under, `${key}: lines under it`).toHaveLength(1)
        const length = (under[0]?.right ?? 0) - (under[0]?.left ?? 0)
        const [low, high] = [ratio.range?.[0] ?? ratio.v * 0.95, ratio.range?.[1] ?? ratio.v * 1.05]
        // The instrument does not say which line of a long text is meant: the last or the longest will do.
        const shares = [length / (last.right - last.left), length / longest]
        expect(
          shares.some((share) => share >= low - 0.005 && share <= high + 0.005),
          `${key}: ${shares.join(' or ')} of the text, the form says ${low} to ${high}`,
        ).toBe(true)
        const centre = ((under[0]?.left ?? 0) + (under[0]?.right ?? 0)) / 2
        expect(Math.abs(centre - (last.left + last.right) / 2), `${key}: the line is in the middle`).toBeLessThan(millimetre)
      }
    })

    it('draws no line with letters', () => {
      for (const page of get().pages) for (const word of page.words) expect(word.text).not.toMatch(/_{3,}/)
    })
  })
})

/** A page number or a mark stands wholly in the upper or lower margin. */
function marginWords(page: Page, top: number, bottom: number): Word[] {
  return page.words.filter((word) => word.bottom <= top || word.top >= bottom)
}

function bodyWords(page: Page, top: number, bottom: number): Word[] {
  const margin = new Set(marginWords(page, top, bottom))
  return page.words.filter((word) => !margin.has(word))
}
