import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { templateHelp } from '../../../src/cli/examples.ts'
import { markdownView } from '../../../src/render/markdown/markdown-view.ts'
import { renderTemplate } from '../../../src/render/markdown/render-template.ts'
import { helperNames } from '../../../src/render/markdown/template-helpers.ts'
import { examples } from '../../examples.ts'
import { printPlan } from '../../print-plan.ts'
import { head, note, official, paragraph, row, table, text } from './document.ts'

const guide = readFileSync(path.resolve(import.meta.dirname, '../../../docs/mau-in.md'), 'utf8')
const source = /```handlebars\n([\s\S]*?)```/u.exec(guide)?.[1] ?? ''

/** A document with a part of every kind. */
const { properties, ...parts } = official(
  [
    paragraph('headingSection', 'MỤC ĐÍCH', { label: 'I.', outline: 1 }),
    paragraph('body', [text('Số liệu'), note('1', 'Đến hết năm 2026.')]),
    paragraph('bullet', 'một', { label: '-' }),
    paragraph('bullet', 'hai', { label: '-' }),
    table([row(['A', 'B'])], [row(['1', '2'])]),
  ],
  {
    head: { ...head, circulation: paragraph('body', 'Lưu hành nội bộ') },
    appendices: [
      { orientation: 'landscape', title: [paragraph('appendixTitle', 'PHÂN CÔNG')], blocks: [paragraph('body', 'x')] },
    ],
  },
)
const full = { ...parts, properties: { ...properties, signerName: 'Lê Văn Bình', signerPosition: 'Phó Giám đốc' } }

function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsOf(inner)])
}

describe('the guide to templates', () => {
  it('has a template that prints as it says', async () => {
    expect(await renderTemplate(full, { name: 'mau.hbs', source })).toBe(`# Kế hoạch: Số hóa hồ sơ

- Cơ quan ban hành: Sở Nội vụ
- Số, ngày: Số: 15/KH-SNV, ngày 05/10/2026
- Người ký: Lê Văn Bình, Phó Giám đốc
- Nơi nhận: UBND tỉnh; Sở Tài chính

## I. MỤC ĐÍCH

Số liệu[^1]

- một
- hai

| A | B |
| --- | --- |
| 1 | 2 |

**PHÂN CÔNG**

x

[^1]: Đến hết năm 2026.
`)
  })

  it.each(examples)('prints $name with it', async ({ name, yaml }) => {
    const { document } = await printPlan(name, yaml)
    const printed = await renderTemplate(document, { name: 'mau.hbs', source })
    const plan = parse(yaml)
    const signer = [plan.ky].flat().at(-1)
    expect(printed.split('\n')[0]).toBe(`# Kế hoạch: ${plan.trich_yeu}`)
    expect(printed).toContain(`\n- Người ký: ${signer.ho_ten}, ${signer.chuc_vu}\n`)
    const headings = document.body.filter((block) => block.kind === 'paragraph' && block.outline !== undefined)
    expect(printed.match(/^#{2,} /gmu)?.length).toBeGreaterThanOrEqual(headings.length)
  })

  it('names every field and every function', () => {
    const named = new Set([...guide.matchAll(/`(\w+)`/gu)].map((match) => match[1]))
    expect([...new Set(fieldsOf(markdownView(full)))].filter((field) => !named.has(field))).toEqual([])
    for (const name of helperNames) expect(guide).toMatch(new RegExp(`\\{\\{(#if \\()?${name} `, 'u'))
  })
})

describe('the help of plan render', () => {
  it('names the fields of the document as they are', () => {
    expect(templateHelp.fields).toEqual(Object.keys(markdownView(full)))
  })

  it('shows a template that prints', async () => {
    const { example } = templateHelp
    expect(await renderTemplate(full, { name: 'mau.hbs', source: example })).toBe('Sở Nội vụ: I. MỤC ĐÍCH; ')
  })
})
