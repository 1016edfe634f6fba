import { describe, expect, it } from 'vitest'
import { checkSchema } from '../../src/schema/check-schema.ts'
import { readSource } from '../../src/source/read-source.ts'
import { validPlan } from './valid-plan.ts'

function count(text: string): number {
  const { tree, findings } = readSource({ name: 'x', bytes: new TextEncoder().encode(text) })
  return findings.length + (tree === undefined ? 0 : checkSchema(tree, 'x').findings.length)
}

/** Lines of the valid plan that give a key a value on the same line, with the key and the value apart. */
const lines = validPlan.split('\n').map((line, index) => ({ line, index, match: /^( *(?:- )?)([a-z_]+): (\S.*)$/.exec(line) }))
const valued = lines.flatMap(({ index, match }) =>
  match === null || match[3] === '|' ? [] : [{ index, lead: match[1] ?? '', key: match[2] ?? '' }],
)

const withLine = (index: number, line: string) => lines.map((one) => (one.index === index ? line : one.line)).join('\n')

describe('one mistake is one finding', () => {
  it('has enough keys to break', () => {
    expect(valued.length).toBeGreaterThanOrEqual(15)
  })

  it.each(valued)('whatever the value of $key becomes', ({ index, lead, key }) => {
    for (const value of [
      '',
      '~',
      '""',
      '[]',
      '{}',
      '1e3',
      '0x1F',
      'true',
      '[[x]]',
      '{a: 1}',
      'a: b',
      '"x',
      '@x',
      '*x',
      '!x y',
      '&x y',
      '> 9 x',
      '- x',
    ]) {
      const text = withLine(index, `${lead}${key}: ${value}`)
      // Some values are right for some keys; none may be told twice.
      expect([value, count(text) <= 1]).toEqual([value, true])
    }
  })

  it.each(valued)('however $key is misspelt', ({ index, lead, key }) => {
    const rest = (lines[index]?.line ?? '').slice(lead.length + key.length)
    for (const wrong of [key.replaceAll('_', '-'), key.toUpperCase(), `${key}s`, `${key}e`]) {
      if (wrong !== key) expect([wrong, count(withLine(index, `${lead}${wrong}${rest}`))]).toEqual([wrong, 1])
    }
  })

  it.each(valued)('when $key loses its colon, its blank or its indent', ({ index, lead, key }) => {
    const value = (lines[index]?.line ?? '').slice(lead.length + key.length + 2)
    for (const line of [
      `${lead}${key} ${value}`,
      `${lead}${key}:${value}`,
      ` ${lead}${key}: ${value}`,
      `\t${lead}${key}: ${value}`,
    ]) {
      expect([line, count(withLine(index, line)) <= 1]).toEqual([line, true])
    }
  })
})
