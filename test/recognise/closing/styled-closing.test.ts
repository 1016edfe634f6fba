import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/compose/compose.ts'
import type { Paragraph, SignatureBlock } from '../../../src/compose/official-document.ts'
import { plainText } from '../../../src/plan/prose.ts'
import { recogniseClosing } from '../../../src/recognise/closing/recognise-closing.ts'
import { settleClosing } from '../../../src/recognise/closing/settle-closing.ts'
import { validatePlan } from '../../../src/rules/validate-plan.ts'
import { arbitraryPlan, planYaml } from '../../arbitrary-plan.ts'
import { today } from '../../print-plan.ts'
import { type Cell, flowByHand, values } from './flow-by-hand.ts'

const text = ({ inlines }: Paragraph): string => plainText(inlines)
/** As Word's text is read: NFC, other blanks than the plain one are blanks, none at the ends. */
const styled = (lines: readonly Paragraph[]): Cell =>
  lines.map((line) => ({ text: text(line).normalize('NFC').replace(/\s/gu, ' ').trim(), style: line.component }))

const rowsOf = (signatures: readonly SignatureBlock[]): readonly (readonly Cell[])[] => {
  const side = (name: string) => signatures.filter((block) => block.side === name).map(({ lines }) => styled(lines))
  const [left, right] = [side('left'), side('right')]
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [left[i] ?? '', right[i] ?? ''])
}

describe('the closing of any plan, printed in our styles', () => {
  it('prints the same after it was read', () => {
    fc.assert(
      fc.property(arbitraryPlan, (value) => {
        const { plan, profile } = validatePlan(
          { name: 'thu.plan.yaml', bytes: new TextEncoder().encode(planYaml(value)) },
          { today, stage: 'draft' },
        )
        if (plan === undefined || profile === undefined) return
        const { recipients, signatures } = compose(plan, profile, { today, stage: 'as-is' }).closing
        const rows = [...rowsOf(signatures), [styled(recipients), '']]
        if (recipients.length === 0 && signatures.length === 0) return
        // A recipient that is called an archive copy looks like one where there is none: only the properties of a whole file tell (round-trip/any-plan.test.ts).
        const last = plan.recipients?.to.at(-1)?.name.value ?? ''
        if (plan.recipients?.archive.length === 0 && /^[-–+\s]*lưu[\s:]/iu.test(last)) return
        const reading = recogniseClosing(flowByHand({ text: 'Hết.', style: 'body' }, { rows }), 0)
        const settled = settleClosing(reading, profile)
        expect([reading.start, reading.end]).toEqual([1, 2])
        const { circulation, contact } = plan.marks
        const marks = { ...settled.marks, addressees: [], ...(circulation && { circulation }), ...(contact && { contact }) }
        const { recipients: _, ...rest } = plan
        const again = compose(
          { ...rest, ...(settled.recipients && { recipients: settled.recipients }), signatures: settled.signatures, marks },
          profile,
          { today, stage: 'as-is' },
        ).closing
        expect([...rowsOf(again.signatures), [styled(again.recipients), '']]).toEqual(rows)
      }),
      { numRuns: 100 },
    )
  })

  it('is known by its styles, whatever its words and those of the body are', () => {
    const styles = (lines: readonly (readonly [string, string])[]): Cell => lines.map(([style, text]) => ({ style, text }))
    const body = [
      { text: 'Nơi nhận:', style: 'body' },
      { text: '- Như trên;', style: 'bullet' },
      { text: '- Lưu: VT.', style: 'bullet' },
      { text: 'CHỦ TỊCH', style: 'headingSection' },
      { text: 'Trần Văn Bình', style: 'body' },
    ]
    const left = styles([
      ['recipientsLabel', 'Nơi nhận:'],
      ['recipient', '- Lưu ý của Văn phòng;'],
      ['recipient', '- Lưu: VT.'],
    ])
    const right = styles([
      ['authority', 'KT. người đứng đầu: cấp trên'],
      ['position', 'ai đó, ở đâu đó;'],
      ['signerName', 'TM. ỦY BAN'],
    ])
    const { start, end, recipients, signatures } = recogniseClosing(flowByHand(...body, { rows: [[left, right]] }), 0)
    expect([start, end]).toEqual([5, 6])
    expect(recipients?.to.map(({ name }) => name.value)).toEqual(['Lưu ý của Văn phòng'])
    expect(signatures.map(values)).toEqual([
      { forChief: 'KT. người đứng đầu: cấp trên', position: 'ai đó, ở đâu đó;', name: 'TM. ỦY BAN' },
    ])
  })
})
