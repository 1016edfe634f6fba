import { romanOf } from '../plan/label.ts'
import type { Appendix } from '../plan/plan.ts'
import type { Profile } from '../profile/profile.ts'
import { assignmentMatrix } from './assignment-matrix.ts'
import { type BodyContext, contentBlocks } from './compose-body.ts'
import { issueDateParts, numberAndSymbol } from './compose-number.ts'
import { issuedWithText } from './compose-title.ts'
import { withEndMark } from './end-mark.ts'
import { fillTemplate } from './fill-template.ts'
import type { AppendixPart, Block, Paragraph } from './official-document.ts'
import { paragraph, textParagraph } from './paragraph.ts'

/** Appendices with their label, title and reference line. */
export function composeAppendices(context: BodyContext): readonly AppendixPart[] {
  const { plan, profile } = context
  return plan.appendices.map((appendix, i): AppendixPart => {
    const label = appendix.explicitLabel?.value ?? appendixLabel(i, plan.appendices.length, profile)
    return {
      orientation: appendix.orientation === 'ngang' ? 'landscape' : 'portrait',
      title: [
        ...(label === '' ? [] : [paragraph(profile, 'appendixLabel', label, { outline: 1 })]),
        ...textParagraph(profile, 'appendixTitle', appendix.title),
        referenceLine(context),
      ],
      blocks: appendixBlocks(appendix, context),
    }
  })
}

/** `Phụ lục` alone, or with a numeral where there are enough of them (NĐ 30, Phụ lục I, Phần I, III.1.a: two). */
export function appendixLabel(index: number, count: number, profile: Profile): string {
  const { appendix } = profile.wording
  if (count < appendix.numberFrom.v) return appendix.label.v
  const so = appendix.numerals.v === 'roman' ? romanOf(index + 1) : String(index + 1)
  return fillTemplate(appendix.numberedLabel.v, { so })
}

function referenceLine({ plan, profile, today }: BodyContext): Paragraph {
  // A plan issued with a decision has no number of its own: its appendices name the decision, too.
  const decision = issuedWithText(plan, profile)
  if (decision !== undefined) return paragraph(profile, 'appendixReference', decision)
  const { wording } = profile
  const parts = issueDateParts(plan, profile, today)
  const text = fillTemplate(wording.appendix.reference.v, {
    loai: plan.typeName?.value ?? wording.typeName.v,
    so_ky_hieu: numberAndSymbol(plan, profile),
    ngay_thang: fillTemplate(wording.appendix.referenceDate.v, parts),
    co_quan: plan.issuer.issuing.map(({ value }) => value).join(' '),
  })
  return paragraph(profile, 'appendixReference', text)
}

function appendixBlocks(appendix: Appendix, context: BodyContext): readonly Block[] {
  const matrix = appendix.matrix ? assignmentMatrix(context) : undefined
  const own = contentBlocks(appendix.content, { ...context, assignments: 'lines' })
  const blocks = matrix === undefined ? own : [...own, { kind: 'table', table: matrix } as const]
  const mark = context.profile.wording.appendix.endMark
  return mark === undefined ? blocks : withEndMark(blocks, mark.v)
}
