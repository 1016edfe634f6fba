import { expect, test } from 'vitest'
import { concise } from '../../src/report/concise.ts'
import { json } from '../../src/report/json.ts'
import { contextOf, findingAt } from './sample-report.ts'

const context = contextOf({ 'a.yaml': 'so: "7"\n', 'b.yaml': 'so: 10\n' }, 'số nhỏ hơn 10 phải viết 07')

test('concise is one line a finding and nothing else', () => {
  const findings = [findingAt('a.yaml', [1, 5, 3]), findingAt('a.yaml', [1, 1, 2], { severity: 'info' })]
  expect(concise(findings, context)).toBe(
    'a.yaml:1:5: lỗi MD002 chu-thich-khong-co-noi-dung: số nhỏ hơn 10 phải viết 07\n' +
      'a.yaml:1:1: gợi ý MD002 chu-thich-khong-co-noi-dung: số nhỏ hơn 10 phải viết 07\n',
  )
  expect(concise([], context)).toBe('')
})

test('JSON has the keys of version 1, and those that are optional only where there is something to say', () => {
  const plain = findingAt('a.yaml', [1, 5, 3])
  const full = {
    ...findingAt('a.yaml', [1, 1, 2], { clause: 'NĐ 30/2020/NĐ-CP' }),
    fix: { edits: [{ start: 4, end: 7, text: '07' }] },
  }
  const text = json([plain, full], context)
  expect(text.endsWith('}\n')).toBe(true)
  const common = {
    code: 'MD002',
    name: 'chu-thich-khong-co-noi-dung',
    severity: 'error',
    file: 'a.yaml',
    path: '/so',
    message: 'số nhỏ hơn 10 phải viết 07',
  }
  expect(JSON.parse(text)).toEqual({
    version: 1,
    files: ['a.yaml', 'b.yaml'],
    findings: [
      { ...common, line: 1, column: 5, endLine: 1, endColumn: 8 },
      {
        ...common,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 3,
        clause: 'NĐ 30/2020/NĐ-CP',
        fix: { edits: [{ start: 4, end: 7, text: '07' }] },
      },
    ],
  })
})

test('JSON of no findings is still a whole report', () => {
  expect(JSON.parse(json([], context))).toEqual({ version: 1, files: ['a.yaml', 'b.yaml'], findings: [] })
})
