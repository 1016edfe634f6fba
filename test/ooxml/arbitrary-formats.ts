import fc, { type Arbitrary } from 'fast-check'
import type { Border } from '../../src/ooxml/border.ts'
import type { ParagraphFormat } from '../../src/ooxml/paragraph.ts'
import type { RunFormat } from '../../src/ooxml/run.ts'
import type { SampleParagraph } from './docx-library.ts'

const twips = fc.nat(30_000)
const color = fc.constantFrom('000000', '1F4E79', 'auto')
/** What an author may write, marks of XML and the blanks that XML would swallow among it. */
const text = fc.oneof(
  // What XML forbids is left out before it comes to the writer.
  fc.string({ unit: 'binary', maxLength: 12 }).map((any) => any.replaceAll(/[\p{Cc}\ufffe\uffff]/gu, '')),
  fc.constantFrom('', ' ', '\t', 'a\tb', ' “Kế hoạch” ', '<w:t>&amp;', 'l\'eau "x"', ']]>', 'ế'.repeat(3000), '🎉'),
)
const name = fc.constantFrom('body', 'Tên loại', 'a"b<c>&')

/** Some of the keys, each left out now and then. */
function some<T>(all: { [K in keyof T]-?: Arbitrary<NonNullable<T[K]>> }): Arbitrary<T> {
  return fc.record(all as Record<string, Arbitrary<unknown>>, { requiredKeys: [] }) as Arbitrary<T>
}

const border: Arbitrary<Border> = fc.record({
  style: fc.constantFrom('single' as const, 'none' as const),
  color,
  size: fc.nat(48),
  space: fc.nat(31),
})

export const runFormat: Arbitrary<RunFormat> = some<RunFormat>({
  style: name,
  font: fc.constantFrom('Times New Roman', 'Tinos'),
  bold: fc.boolean(),
  italic: fc.boolean(),
  caps: fc.boolean(),
  color,
  size: fc.integer({ min: 2, max: 144 }),
  underline: fc.constant('single' as const),
  position: fc.constant('superscript' as const),
  language: fc.constantFrom('vi-VN', 'en-US'),
})

export const paragraphFormat: Arbitrary<ParagraphFormat> = some<ParagraphFormat>({
  style: name,
  keepNext: fc.boolean(),
  frame: fc.record({ x: twips, y: twips, width: twips, height: twips }),
  borders: some({ top: border, left: border, bottom: border, right: border }).filter((sides) => Object.keys(sides).length > 0),
  spacing: fc.record(
    { before: twips, after: twips, line: twips, lineRule: fc.constantFrom('auto' as const, 'exact' as const) },
    { requiredKeys: ['after'] },
  ),
  indent: fc.oneof(
    fc.record({ left: twips, right: twips, firstLine: twips }),
    fc.record({ left: twips, right: twips, hanging: twips }),
  ),
  alignment: fc.constantFrom('left' as const, 'center' as const, 'right' as const, 'both' as const),
  outlineLevel: fc.nat(8),
})

export const sampleParagraph: Arbitrary<SampleParagraph> = fc.record({
  format: paragraphFormat,
  runs: fc.array(fc.record({ text, format: runFormat }), { maxLength: 3 }),
})
