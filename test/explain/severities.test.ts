import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { describeCode, describeCodes } from '../../src/explain/describe-code.ts'
import { explainWords } from '../../src/explain/explain-words.ts'
import { severitiesOf, severityCell, severityPhrase } from '../../src/explain/severities.ts'

const folder = path.resolve(import.meta.dirname, '../../src/rules')

test('a rule that weighs a finding by itself says what it may weigh, and only such a rule', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes(path.sep))
  let weighing = 0
  for (const name of files) {
    const text = readFileSync(path.join(folder, name), 'utf8')
    if (!text.includes('defineRule({')) continue
    const check = text.slice(text.indexOf('\n  check('))
    const weighs = /\bseverity\b/.test(check)
    if (weighs) weighing += 1
    expect(/^ {2}alsoAs: \[/m.test(text), name).toBe(weighs)
  }
  expect(weighing).toBeGreaterThan(30)
})

test('other severities are others, each once', () => {
  for (const about of describeCodes('vi')) expect(new Set(severitiesOf(about)).size, about.code).toBe(severitiesOf(about).length)
})

test('a list tells all severities, an explanation when they are met', () => {
  const about = describeCode('TT096', 'vi')
  expect(severityCell(about, explainWords.vi)).toBe('lỗi/cảnh báo/gợi ý')
  expect(severityPhrase(about, explainWords.vi)).toBe('lỗi (tùy thể thức và trường hợp: cảnh báo, gợi ý)')
  expect(severityPhrase(about, explainWords.en)).toBe('error (by form and case also warning, info)')
  expect(severityPhrase(describeCode('TT005', 'en'), explainWords.en)).toBe('warning')
})
