import { expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { renderMarkdown } from '../../src/render/markdown/render-markdown.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { examples } from '../examples.ts'

const [{ yaml } = { yaml: '' }] = examples
const today = { year: 2026, month: 11, day: 22 }

/** What is appended as an appendix: a table of so many rows, or of so many columns. */
const tables = {
  rows: (count: number) => [
    '| Việc | Tiền |',
    '|---|---|',
    ...Array.from({ length: count }, (_, i) => `| Quét hồ sơ ${i} | ${i} |`),
  ],
  columns: (count: number) => ['| a '.repeat(count), '|---'.repeat(count), '| b '.repeat(count)].map((line) => `${line}|`),
}

/** The time of the processor in ms, the shorter of two. */
function timeOf(lines: readonly string[]): number {
  const text = `${yaml.replace(/^phu_luc:[\s\S]*/m, '')}\nphu_luc:\n  - ten: Bảng kê\n    noi_dung: |\n${lines.map((line) => `      ${line}\n`).join('')}`
  const bytes = new TextEncoder().encode(text)
  const times = [1, 2].map(() => {
    const start = process.cpuUsage()
    const { plan, profile, findings } = validatePlan({ name: 'a.plan.yaml', bytes }, { today, stage: 'draft' })
    if (plan === undefined || profile === undefined) throw new Error(JSON.stringify(findings.slice(0, 3)))
    renderMarkdown(compose(plan, profile, { today }))
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

it.each(['rows', 'columns'] as const)(
  'a table of many %s takes a time that grows with their number',
  { timeout: 120_000 },
  (kind) => {
    timeOf(tables[kind](500))
    const [few, many] = [timeOf(tables[kind](2000)), timeOf(tables[kind](16_000))]
    // Eight times as many: were it the square, it would be sixty-four times as long.
    expect(many).toBeLessThan(28 * few)
  },
)
