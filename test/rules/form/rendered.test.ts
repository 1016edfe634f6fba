import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/compose/compose.ts'
import { flowOfWord } from '../../../src/recognise/flow-of-word.ts'
import { recognise } from '../../../src/recognise/recognise.ts'
import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { judgeForm } from '../../../src/rules/form-rule.ts'
import { formRules } from '../../../src/rules/form-rules.ts'
import { validatePlan } from '../../../src/rules/validate-plan.ts'
import { readWord } from '../../../src/word/read-word.ts'
import { examples } from '../../examples.ts'

const today = { year: 2026, month: 11, day: 22 }

/** HD 05, Phần II, mục II, 4.1 and HD 36, mục II, 2.2 have this mark in the middle at the end, every other one on the right of page 1. */
const party = examples
  .filter(({ name }) => name.includes('tinh-uy'))
  .map(({ name, yaml }) => ({
    name: `${name}, not for the media`,
    yaml: `${yaml}\nluu_hanh: Không phổ biến trên phương tiện thông tin đại chúng\n`,
  }))

describe('a plan that was printed by the form', () => {
  it.each(
    [...examples, ...party].flatMap(({ name, yaml }) =>
      (['as-is', 'draft'] as const).map((stage) => [name, stage, yaml] as const),
    ),
  )('has no finding of form when it is read again: %s %s', async (name, stage, yaml) => {
    const { plan, profile } = validatePlan({ name, bytes: new TextEncoder().encode(yaml) }, { today, stage: 'draft' })
    if (plan === undefined || profile === undefined) throw new Error(`${name} was not read`)
    const bytes = await renderDocx(compose(plan, profile, { today, stage }), { modified: new Date(0) })
    const read = readWord(bytes)
    if (!('document' in read)) throw new Error('the file was refused')
    const word = read.document
    const recognised = recognise(flowOfWord('mau.docx', word), { today })
    const findings = judgeForm(formRules, { word, recognised, profile, today, stage: 'draft' })
    expect(findings.map(({ code, path, args }) => ({ code, path, args }))).toEqual([])
  })
})
