import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/compose/compose.ts'
import type { Paragraph, SignatureBlock } from '../../../src/compose/official-document.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { plainText } from '../../../src/plan/prose.ts'
import { recogniseClosing } from '../../../src/recognise/closing/recognise-closing.ts'
import { settleClosing } from '../../../src/recognise/closing/settle-closing.ts'
import { validatePlan } from '../../../src/rules/validate-plan.ts'
import { examples } from '../../examples.ts'
import { today } from '../../print-plan.ts'
import { type Block, flowByHand, values } from './flow-by-hand.ts'

const text = ({ inlines }: Paragraph): string => plainText(inlines)
const lines = (block: SignatureBlock | undefined): string => (block?.lines ?? []).map(text).join('\n')

/** What a closing says, without the letters' case, which the form decides for authority and position. */
function said({ recipients, signatures, marks }: Pick<Plan, 'recipients' | 'signatures'> & { marks: object }): string {
  const all = {
    to: recipients?.to.map(({ name, members }) => [name.value, ...members.map(({ value }) => value)]),
    archive: recipients?.archive.map(({ value }) => value),
    signatures: signatures.map(values),
    marks: values(marks),
  }
  return JSON.stringify(all, null, 1).toLocaleLowerCase('vi')
}

describe.each(examples)('the closing of $name, printed', ({ name, yaml }) => {
  const { plan, profile } = validatePlan({ name, bytes: new TextEncoder().encode(yaml) }, { today, stage: 'draft' })
  if (plan === undefined || profile === undefined) throw new Error(`${name} was not read`)
  const { recipients, signatures } = compose(plan, profile, { today, stage: 'as-is' }).closing
  const { drafter, copies } = plan.marks
  const expected = said({ ...plan, marks: { ...(drafter && { drafter }), ...(copies && { copies }) } })
  const left = signatures.filter(({ side }) => side === 'left')
  const right = signatures.filter(({ side }) => side === 'right')
  const listed = recipients.map(text)

  const read = (...blocks: readonly Block[]) => {
    const reading = recogniseClosing(flowByHand('Trên đây là Kế hoạch.', ...blocks), 0)
    const settled = settleClosing(reading, profile)
    expect(settled.doubts.filter(({ code }) => code !== 'NV032')).toEqual([])
    expect([settled.start, settled.end]).toEqual([1, blocks.length + 1])
    return said(settled)
  }

  it('is read again from its table', () => {
    const rows = right.map((block, i) => [lines(left[i]), lines(block)])
    const single = left.length === 0 && rows.length === 1
    expect(read({ rows: single ? [[listed.join('\n'), rows[0]?.[1] ?? '']] : [...rows, [listed.join('\n'), '']] })).toBe(expected)
  })

  it.skipIf(left.length > 0 || right.length > 1)('is read again from its lines', () => {
    expect(read(...listed, ...right.flatMap((block) => block.lines.map(text)))).toBe(expected)
  })
})
