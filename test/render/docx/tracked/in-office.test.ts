import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { deterministicZip } from '../../../../src/render/docx/deterministic-zip.ts'
import { printedParts } from '../../../../src/render/docx/render-docx.ts'
import { trackChanges } from '../../../../src/render/docx/tracked/track-changes.ts'
import { examples } from '../../../examples.ts'
import { printPlan } from '../../../print-plan.ts'
import { openDocx } from '../../../proofs/docx-parts.ts'
import { child, children, type Element, named } from '../../../proofs/xml.ts'
import { answerInOffice } from './answer-in-office.ts'

const isThere = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined
const modified = new Date(Date.UTC(2026, 10, 22))

async function documents(earlier: string, later: string) {
  const [old, now] = [(await printPlan('a', earlier)).document, (await printPlan('b', later)).document]
  const [before, after] = [printedParts(old, { modified }), printedParts(now, { modified })]
  const tracked = trackChanges(before, after, { author: 'Văn thư', date: modified })
  return { tracked: deterministicZip(tracked), before: deterministicZip(before), after: deterministicZip(after) }
}

/** Style and words of each paragraph; no-width blanks are where LibreOffice anchors a drawing. */
function paragraphs(bytes: Uint8Array | undefined): readonly string[] {
  const document = bytes === undefined ? undefined : openDocx(bytes).xml.get('word/document.xml')
  if (document === undefined) throw new Error('LibreOffice saved no document')
  expect([...named(document, 'w:ins'), ...named(document, 'w:del')]).toEqual([])
  const words = (element: Element): string =>
    element.name === 'w:t' ? element.children.join('') : children(element).map(words).join('')
  return named(document, 'w:p').map((paragraph) => {
    const style = child(child(paragraph, 'w:pPr'), 'w:pStyle')?.attributes.get('w:val')
    return `${style}: ${words(paragraph).replaceAll('\u200b', '')}`
  })
}

const wordsOnly = (all: readonly string[]): readonly string[] =>
  all.map((one) => one.replace(/^[^:]*: /, '')).filter((one) => one !== '')

describe.skipIf(!isThere)('LibreOffice makes of tracked changes', () => {
  it('the print before and the print after', { timeout: 300_000 }, async () => {
    const [one, other] = [
      examples.find(({ name }) => name.includes('so-noi-vu')),
      examples.find(({ name }) => name.includes('ubnd')),
    ]
    if (one === undefined || other === undefined) throw new Error('no examples')
    const edits = {
      'so: 127': 'so: 128',
      'Trước ngày 20 tháng 11 năm 2026': 'Trước ngày 15 tháng 12 năm 2026',
      'không dưới 60% thời lượng': 'không dưới 70% thời lượng',
      '        - tieu_de: Tổng kết':
        '        - tieu_de: Xây dựng cổng học liệu\n          chu_tri: Văn phòng Sở\n        - tieu_de: Tổng kết',
    }
    for (const old of Object.keys(edits)) expect(one.yaml).toContain(old)
    const edited = Object.entries(edits).reduce((yaml, [old, now]) => yaml.replace(old, now), one.yaml)
    const [edit, rewrite] = [await documents(one.yaml, edited), await documents(one.yaml, other.yaml)]
    const saved = answerInOffice({
      'accept-edit': edit.tracked,
      'reject-edit': edit.tracked,
      'accept-rewrite': rewrite.tracked,
      'reject-rewrite': rewrite.tracked,
      before: edit.before,
      after: edit.after,
      other: rewrite.after,
    })
    expect(paragraphs(saved['accept-edit'])).toEqual(paragraphs(saved.after))
    expect(paragraphs(saved['reject-edit'])).toEqual(paragraphs(saved.before))
    // Of a whole plan it leaves empty paragraphs where one that went stood before a table that went.
    expect(wordsOnly(paragraphs(saved['accept-rewrite']))).toEqual(wordsOnly(paragraphs(saved.other)))
    expect(wordsOnly(paragraphs(saved['reject-rewrite']))).toEqual(wordsOnly(paragraphs(saved.before)))
  })
})
