import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { type Code, findingNames } from '../../../../src/catalogue.ts'
import { compose } from '../../../../src/compose/compose.ts'
import type { OfficialDocument } from '../../../../src/compose/official-document.ts'
import { deterministicZip } from '../../../../src/render/docx/deterministic-zip.ts'
import { printedParts } from '../../../../src/render/docx/render-docx.ts'
import { trackChanges } from '../../../../src/render/docx/tracked/track-changes.ts'
import { validatePlan } from '../../../../src/rules/validate-plan.ts'
import { arbitraryPlan, type PlanValue, planYaml } from '../../../arbitrary-plan.ts'
import { changePlan, someDeeds } from '../../../diff/change-plan.ts'
import { examples } from '../../../examples.ts'
import { checkDocx } from '../../../proofs/docx-check.ts'
import { type DocxParts, openDocx } from '../../../proofs/docx-parts.ts'
import { child, type Element, named } from '../../../proofs/xml.ts'
import { answerChanges } from './answer-changes.ts'
import { comparableBody, notesIn } from './comparable-body.ts'

const validator = process.env.OOXML_VALIDATOR
const today = { year: 2026, month: 11, day: 22 }
const tracking = { author: 'Văn thư', date: new Date(Date.UTC(2026, 10, 22)) }
const modified = new Date(Date.UTC(2026, 10, 22))
const off = new Set(Object.keys(findingNames) as Code[])

function printOf(value: PlanValue): OfficialDocument | undefined {
  const bytes = new TextEncoder().encode(planYaml(value))
  const { plan, profile } = validatePlan(
    { name: 'x.plan.yaml', bytes },
    { today, stage: 'draft', selection: { off, severities: new Map() } },
  )
  return plan === undefined || profile === undefined ? undefined : compose(plan, profile, { today })
}

function bodyOf({ xml }: DocxParts): Element {
  const body = child(xml.get('word/document.xml'), 'w:body')
  if (body === undefined) throw new Error('no body')
  return body
}

function track(before: OfficialDocument, after: OfficialDocument): Uint8Array {
  return deterministicZip(trackChanges(printedParts(before, { modified }), printedParts(after, { modified }), tracking))
}

/** Accepted it is the print after, rejected the print before: word for word, look for look. */
function prove(before: OfficialDocument, after: OfficialDocument): DocxParts {
  const tracked = openDocx(track(before, after))
  const notes = notesIn(tracked.xml.get('word/footnotes.xml'))
  for (const [answer, print] of [
    ['accept', after],
    ['reject', before],
  ] as const) {
    const parts = openDocx(deterministicZip(printedParts(print, { modified })))
    const wanted = comparableBody(bodyOf(parts), notesIn(parts.xml.get('word/footnotes.xml')))
    const got = comparableBody(answerChanges(bodyOf(tracked), answer), notes).map((block) =>
      block.replaceAll('w:val="truoc-', 'w:val="'),
    )
    expect(got).toEqual(wanted)
  }
  return tracked
}

const expected = /wide, its columns|empty paragraph|header below the body|did not begin/

/** What Word would call damage in a file with tracked changes. */
function damage(before: OfficialDocument, after: OfficialDocument): readonly string[] {
  // Rows that went have the widths that they had, an empty paragraph may keep two tables apart, and a section that went the paper of its form.
  const known = before.profile === after.profile ? expected : new RegExp(`${expected.source}|^section`)
  return checkDocx(track(before, after), after.profile).filter((wrong) => !known.test(wrong))
}

/** The words that went and came. */
function told(tracked: DocxParts): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const said = (name: string, text: string) =>
    named(bodyOf(tracked), name)
      .map((mark) =>
        named(mark, text)
          .map(({ children }) => children.join(''))
          .join(''),
      )
      .filter((words) => words !== '')
  return { gone: said('w:del', 'w:delText'), come: said('w:ins', 'w:t') }
}

describe('tracked changes', () => {
  it.each(examples)('are none between two prints of one plan: $name', ({ yaml }) => {
    const print = printOf(parse(yaml) as PlanValue)
    if (print === undefined) throw new Error('not read')
    const tracked = prove(print, print)
    for (const name of ['w:ins', 'w:del', 'w:pPrChange', 'w:tcPrChange', 'w:sectPrChange'])
      expect(named(bodyOf(tracked), name)).toEqual([])
  })

  it('lead from any plan to what it became, and back', () => {
    fc.assert(
      fc.property(arbitraryPlan, someDeeds, (value, deeds) => {
        const [before, after] = [printOf(value), printOf(changePlan(value, deeds))]
        // A deed may leave no plan.
        fc.pre(before !== undefined && after !== undefined)
        prove(before, after)
        expect(damage(before, after)).toEqual([])
      }),
      { numRuns: 10, endOnFailure: true },
    )
  }, 180_000)

  it('lead from any plan to any other', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (one, other) => {
        const [before, after] = [printOf(one), printOf(other)]
        if (before === undefined || after === undefined) throw new Error('not read')
        prove(before, after)
        expect(damage(before, after)).toEqual([])
      }),
      { numRuns: 6, endOnFailure: true },
    )
  }, 180_000)

  it('change but the number of a task before which another comes in', () => {
    const [example] = examples
    const given = parse(example?.yaml ?? '') as PlanValue
    const task = (tieu_de: string, thoi_han: string) => ({ tieu_de, chu_tri: 'Văn phòng Sở', thoi_han })
    const first = task('Lập danh mục hồ sơ', 'trước ngày 31/3/2027')
    const later = task('Lập danh mục hồ sơ', 'tháng 5')
    const last = task('Báo cáo tiến độ quét', 'Quý III/2027')
    const print = (tasks: readonly unknown[]) => printOf({ ...given, noi_dung: [{ nhiem_vu: { noi_dung: tasks } }] })
    const [before, after] = [print([first, last]), print([later, task('Nghiệm thu ảnh', 'Quý II/2027'), last])]
    if (before === undefined || after === undefined) throw new Error('not read')
    const { gone, come } = told(prove(before, after))
    expect(gone).toEqual(['trước ngày 31/3/2027', '2'])
    expect(come.toSorted()).toEqual(['2. Nghiệm thu ảnh', '3', 'Chủ trì: Văn phòng Sở', 'Thời hạn: Quý II/2027', 'tháng 5'])
  })

  it('put words in before a comma or a blank without taking that out', () => {
    const [example] = examples
    const given = parse(example?.yaml ?? '') as PlanValue
    const print = (text: string) => printOf({ ...given, mo_dau: text })
    const [before, after] = [print('Rà soát hồ sơ lưu trữ.'), print('Rà soát, kiểm tra hồ sơ lưu trữ.')]
    if (before === undefined || after === undefined) throw new Error('not read')
    expect(told(prove(before, after))).toEqual({ gone: [], come: [', kiểm tra'] })
    expect(told(prove(after, before))).toEqual({ gone: [', kiểm tra'], come: [] })
  })

  it('have numbers of their own, their author and their day', () => {
    const [one, other] = examples.slice(0, 2).map(({ yaml }) => printOf(parse(yaml) as PlanValue))
    if (one === undefined || other === undefined) throw new Error('not read')
    const marks = ['w:ins', 'w:del', 'w:pPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:tblPrChange', 'w:sectPrChange'].flatMap(
      (name) => named(bodyOf(openDocx(track(one, other))), name),
    )
    expect(marks.length).toBeGreaterThan(100)
    expect(new Set(marks.map(({ attributes }) => attributes.get('w:id'))).size).toBe(marks.length)
    expect(new Set(marks.map(({ attributes }) => `${attributes.get('w:author')} ${attributes.get('w:date')}`))).toEqual(
      new Set(['Văn thư 2026-11-22T00:00:00Z']),
    )
  })

  // The Open XML SDK's validator is 79 MB: who has it says where it is.
  it.skipIf(validator === undefined)(
    'are valid for the Open XML SDK',
    () => {
      const prints = examples.flatMap(({ yaml }) => printOf(parse(yaml) as PlanValue) ?? [])
      const folder = mkdtempSync(join(tmpdir(), 'plan-tracked-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      for (const [i, print] of prints.entries()) {
        const file = join(folder, `${i}.docx`)
        writeFileSync(file, track(print, prints[(i + 1) % prints.length] ?? print))
        const { stdout } = spawnSync(validator ?? '', [file], { encoding: 'utf8' })
        expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] })
      }
    },
    120_000,
  )
})
