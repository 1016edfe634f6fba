import type { Content, Plan, PlanNode, Text } from '../../plan/plan.ts'
import { defineRule } from '../rule.ts'

/** Bold, or the reference of a footnote: nobody types these as words. A single star may be meant (“(*)”). */
const mark = /\*\*[^*\s][^*]*\*\*|\[\^[^[\]\s]+\]/

/** Titles, bases, recipients and assignment fields are plain text: their look is the form's business, and Markdown there is printed as typed. */
export const markdownOutsideProse = defineRule({
  code: 'MD006',
  source: 'yaml',
  group: 'loi-van',
  severity: 'warning',
  sure: 'practice',
  covers: ['U010'],
  bad: { yaml: 'trich_yeu: ⟦Số hóa **hồ sơ lưu trữ** năm 2027⟧' },
  good: {
    yaml: `trich_yeu: Số hóa hồ sơ lưu trữ (*) năm 2027
mo_dau: Thực hiện **Kế hoạch** năm 2027.`,
  },
  check({ plan, reading }, report) {
    const isMarked = [reading.whole().text, plan.typeName?.value ?? ''].some((text) => text.includes('**') || text.includes('[^'))
    if (!isMarked) return
    for (const { value, place } of plainTexts(plan)) {
      const found = mark.exec(value)
      if (found !== null) report(place, { text: found[0] })
    }
  },
})

function plainTexts(plan: Plan): readonly Text[] {
  const { recipients } = plan
  return [
    ...[plan.subject, plan.author, plan.typeName].filter((text) => text !== undefined),
    ...plan.bases,
    ...plan.sections.flatMap(inNode),
    ...plan.appendices.flatMap(({ title, content }) => [...(title === undefined ? [] : [title]), ...content.flatMap(inItem)]),
    ...(recipients?.to ?? []).flatMap(({ name, members }) => [name, ...members]),
    ...(recipients?.archive ?? []),
  ]
}

function inNode({ title, unit, assignment, assignmentLabels, content }: PlanNode): readonly Text[] {
  const own = [title, unit].filter((text) => text !== undefined)
  const fields = [...(assignmentLabels?.values() ?? []), ...[...assignment.values()].flat()]
  return [...own, ...fields, ...content.flatMap(inItem)]
}

function inItem(item: Content): readonly Text[] {
  return item.kind === 'node' ? inNode(item.node) : []
}
