import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Flow } from '../../../src/recognise/flow.ts'
import { flowOfMarkdown } from '../../../src/recognise/flow-of-markdown.ts'
import { flowOfText } from '../../../src/recognise/flow-of-text.ts'
import { wordsOf } from '../../../src/recognise/words-of.ts'
import { differences, paragraphsOf, wordsOfFlow } from './flow-views.ts'

/** Pieces of which texts with every construct are made, whole and broken ones. */
const piece = fc.constantFrom(
  ...[
    'Ủy ban nhân dân xã ',
    'tổ chức ',
    'hoà ',
    'KẾ HOẠCH',
    'số 05-',
    'HD/HU',
    'và',
    '1.',
    '2',
    'a) ',
    '- ',
    '+ ',
    'Nơi nhận:',
    'Số hiệu: 5',
  ],
  ...[
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\f',
    '|',
    ' | ',
    '| x |',
    '---',
    '-----',
    '|--|--|',
  ],
  ...[
    '*',
    '**',
    '***',
    '****',
    '_',
    '__',
    '# ',
    '## ',
    '> ',
    '[1]',
    '[^1]',
    '[^1]: ',
    '[1] ',
    '```',
    '~~~',
    '\\',
    '\\*',
    '…',
    '[…]',
    '.',
    ';',
    ':',
  ],
  ...[
    'Nguồn: x',
    'ĐẾN Số: 12',
    'Ngày: 02/3/26',
    'Chuyển: ',
    'Người ký: A',
    'Email: b',
    '18-09-2025 10:55:35',
    'Trang 2/5',
    '<<TABLE>>',
  ],
)
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

function holds(source: string, flow: Flow): void {
  // Letters, not words: a mark of emphasis between two words parts them in the file and not in the document.
  expect(differences([...wordsOf(source).join('')], [...wordsOfFlow(flow).join('')])).toEqual([])
  const lines = source.split('\n')
  for (const paragraph of paragraphsOf(flow.blocks)) {
    expect(paragraph.runs.map(({ text }) => text).join('')).toBe(paragraph.text)
    expect(paragraph.text).toBe(paragraph.text.trim())
    expect(paragraph.text).not.toBe('')
    for (let i = 0; i < paragraph.text.length; i++) {
      const { line, column, offset } = paragraph.locate(i)
      const shown = paragraph.text[i] as string
      if (/[\s]/.test(shown)) continue
      expect(source[offset]).toBe(shown)
      expect((lines[line - 1] as string).replace(/^\ufeff/, line === 1 ? '' : '$&')[column - 1]).toBe(shown)
    }
  }
}

describe('whatever a file holds', () => {
  it('no word of a text is lost, and each letter is where it stands', () => {
    fc.assert(
      fc.property(text, (source) => holds(source, flowOfText({ name: 'a.txt', text: source }))),
      { numRuns: 1000 },
    )
  })

  it('no word of a Markdown file is lost, and each letter is where it stands', () => {
    fc.assert(
      fc.property(text, (source) => holds(source, flowOfMarkdown({ name: 'a.md', text: source }))),
      { numRuns: 1000 },
    )
  })
})
