import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/compose/compose.ts'
import type { Block } from '../../../src/compose/official-document.ts'
import type { Text } from '../../../src/plan/plan.ts'
import { recogniseBody } from '../../../src/recognise/body/recognise-body.ts'
import { recogniseContent } from '../../../src/recognise/body/recognise-content.ts'
import { validatePlan } from '../../../src/rules/validate-plan.ts'
import { arbitraryPlan, planYaml } from '../../arbitrary-plan.ts'
import { examples } from '../../examples.ts'
import { compared, linesOfBlocks, printedBlocks, printedContent } from './printed-lines.ts'
import { flowOfBlocks, type Returned } from './sample-flow.ts'

const today = { year: 2026, month: 11, day: 2 }

interface Printed {
  readonly first: readonly Block[]
  readonly again: readonly Block[]
}

/** What the body and the appendices of a plan print, and what is recognised from that prints. */
function bothTimes(yaml: string, returned: Returned): readonly Printed[] {
  const file = { name: 'ke-hoach.plan.yaml', bytes: new TextEncoder().encode(yaml) }
  const { plan, profile } = validatePlan(file, { today, stage: 'draft' })
  if (plan === undefined || profile === undefined) return []
  const { body, appendices } = compose(plan, profile, { today, stage: 'as-is' })
  const context = { profile, recase: (text: Text) => text }
  const flow = flowOfBlocks(body, returned)
  const reading = recogniseBody(flow, { from: 0, to: flow.blocks.length }, context)
  const further = appendices.map(({ blocks }, appendix): Printed => {
    const own = flowOfBlocks(blocks, returned)
    const path = `/phu_luc/${appendix}`
    return {
      first: blocks,
      again: printedContent(recogniseContent(own, { from: 0, to: own.blocks.length }, { ...context, path, appendix }), profile),
    }
  })
  return [{ first: body, again: printedBlocks(reading, profile) }, ...further]
}

const ways: readonly Returned[] = [
  { styles: 'known', labels: 'typed' },
  { styles: 'none', labels: 'typed' },
  { styles: 'none', labels: 'automatic' },
]

describe.each(ways)('with styles $styles and labels $labels', (way) => {
  it.each(examples)('$name prints the same lines again', ({ yaml }) => {
    for (const { first, again } of bothTimes(yaml, way))
      expect(compared(linesOfBlocks(again))).toEqual(compared(linesOfBlocks(first)))
  })

  it('any plan prints the same words again, in their order', () => {
    // Without styles two lines in capitals may be the lines of one title.
    const lines = (blocks: readonly Block[]) =>
      way.styles === 'known' ? compared(linesOfBlocks(blocks)) : wordsOf(linesOfBlocks(blocks))
    fc.assert(
      fc.property(arbitraryPlan, (value) => {
        for (const { first, again } of bothTimes(planYaml(value), way)) expect(lines(again)).toEqual(lines(first))
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    )
  })
})

function wordsOf(lines: readonly string[]): string {
  return (
    compared(lines)
      .join(' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
}
