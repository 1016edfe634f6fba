import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { describeCodes } from '../../src/explain/describe-code.ts'
import { coverageProblems, coverChecks, type FieldCheck } from '../../src/explain/field-checks.ts'
import { rulesPage } from '../../src/explain/rules-page.ts'

const root = path.resolve(import.meta.dirname, '../..')
const all = describeCodes('vi')
const listed = parse(readFileSync(path.join(root, 'build/field-checks.yaml'), 'utf8')) as readonly FieldCheck[]
const checks = coverChecks(listed, all)

describe('docs/rules.md', () => {
  test('is what the rules say today: node build/generate-docs.js writes it', () => {
    expect(readFileSync(path.join(root, 'docs/rules.md'), 'utf8') === rulesPage(all, checks)).toBe(true)
  })

  test('leads from each code to its section, and every link leads somewhere', () => {
    const page = rulesPage(all, checks)
    const anchors = new Set(
      [...page.matchAll(/^### (\w+)$|<a id="([\w-]+)">/gm)].map(([, code, id]) => code?.toLowerCase() ?? id),
    )
    for (const { code } of all) expect(anchors).toContain(code.toLowerCase())
    for (const [, target] of page.matchAll(/\]\(#([\w-]+)\)/g)) expect(anchors).toContain(target)
  })

  test('has tables of which every row has as many cells as its head', () => {
    const tables = rulesPage(all, checks).matchAll(/^\|.*\n\| ---.*\n(?:\|.*\n?)+/gm)
    for (const [table] of tables) {
      const widths = table
        .trimEnd()
        .split('\n')
        .map((row) => row.split(/(?<!\\)\|/).length)
      expect(new Set(widths).size).toBe(1)
    }
  })
})

describe('the checks of the field', () => {
  test('are 234, each once, in order', () => {
    expect(listed.map(({ number }) => number)).toEqual(
      Array.from({ length: 234 }, (_, n) => `U${String(n + 1).padStart(3, '0')}`),
    )
  })

  test('are each made by a code, or it is said why not', () => expect(coverageProblems(checks, all)).toEqual([]))

  test('that are neither, both, or of unknown numbers and codes are told', () => {
    const [first] = all
    if (first === undefined) throw new Error('there are no codes')
    const some = [{ ...first, covers: ['U002', 'U999'] }]
    const covered = coverChecks(
      [
        { number: 'U001', check: 'a' },
        { number: 'U002', check: 'b', why: 'person' },
        { number: 'U003', check: 'c', by: ['XX001'] },
      ],
      some,
    )
    expect(coverageProblems(covered, some)).toEqual([
      'U001: no rule covers it, and no `why` says why',
      `U002: ${first.code} cover it, but \`why: person\``,
      'U003: there is no code XX001',
      `${first.code}: there is no check U999`,
    ])
  })
})
