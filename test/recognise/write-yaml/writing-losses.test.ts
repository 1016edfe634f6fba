import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Inline, Prose } from '../../../src/plan/prose.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { writingLosses } from '../../../src/recognise/write-yaml/writing-losses.ts'
import { readSource } from '../../../src/source/read-source.ts'
import { examples } from '../../examples.ts'

const at = { line: 7, column: 1, offset: 90 }
const place = { file: 'a.docx', path: '/mo_dau', range: { start: at, end: at } }
const text = (words: string, bold: boolean, italic: boolean): Inline => ({ kind: 'text', text: words, bold, italic })

function planOf(yaml: string): Plan {
  const { tree } = readSource({ name: 'a', bytes: new TextEncoder().encode(yaml) })
  if (tree === undefined) throw new Error('not read')
  return readPlan(tree, { file: 'a', bad: new Set() }).plan
}

const bare = planOf('the_thuc: nha_nuoc\nco_quan: {ban_hanh: Sở Nội vụ}\n')
const withOpening = (blocks: Prose['blocks']): Plan => ({ ...bare, opening: { place, blocks } })

describe('what YAML cannot hold', () => {
  it.each(examples)('is nothing of what was read from YAML: $name', ({ yaml }) => {
    expect(writingLosses(planOf(yaml))).toEqual([])
  })

  it('are two looks that meet within a word', () => {
    const inlines = [text('Kế', true, false), text('hoạch', false, true)]
    expect(writingLosses(withOpening([{ kind: 'paragraph', inlines, level: 0, place }]))).toEqual([
      { code: 'NV060', args: { text: 'Kếhoạch' }, at, path: '/mo_dau' },
    ])
  })

  it('are not looks whose words stand apart', () => {
    const inlines = [text('Kế hoạch: ', true, false), text('(trích)', false, true)]
    expect(writingLosses(withOpening([{ kind: 'paragraph', inlines, level: 0, place }]))).toEqual([])
  })

  it('are merged cells where only Markdown can stand', () => {
    const cell = { paragraphs: [[text('Cộng', false, false)]], columnSpan: 2, rowSpan: 1, place }
    const table = { place, columns: [{}, {}], header: [], rows: [{ group: false, cells: [cell] }] }
    expect(writingLosses(withOpening([{ kind: 'table', table, place }]))).toEqual([
      { code: 'NV061', args: { text: 'Cộng' }, at, path: '/mo_dau' },
    ])
  })
})
