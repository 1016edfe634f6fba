import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { messageOf } from '../../src/messages/messages.ts'
import { vi } from '../../src/messages/vi.ts'
import { checkSchema } from '../../src/schema/check-schema.ts'
import { readSource } from '../../src/source/read-source.ts'
import { validPlan } from '../schema/valid-plan.ts'

/** Whatever comes in: a tree, or at least one error; places inside the file; sentences for all. */
function expectAnswer(bytes: Uint8Array): void {
  const { text, tree, findings } = readSource({ name: 'x', bytes })
  if (tree === undefined) expect(findings.some(({ severity }) => severity === 'error')).toBe(true)
  const all = tree === undefined ? findings : [...findings, ...checkSchema(tree, 'x').findings]
  for (const finding of all) {
    const { start, end } = finding.range
    expect(start.line).toBeGreaterThan(0)
    expect(start.column).toBeGreaterThan(0)
    expect(end.offset).toBeGreaterThanOrEqual(start.offset)
    if (text !== '') expect(start.offset).toBeLessThanOrEqual(text.length)
    for (const edit of finding.fix?.edits ?? []) expect(edit.end).toBeLessThanOrEqual(text.length)
    expect(messageOf(vi, finding)).not.toContain('undefined')
    expect(messageOf(en, finding)).not.toContain('undefined')
  }
}

const yamlPiece = fc.constantFrom(
  ...[
    '"',
    "'",
    ': ',
    ':',
    '- ',
    '-',
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '| ',
    '>',
    '&a ',
    '*a',
    '!t ',
    '#',
    ' # ',
    '%',
    '@',
  ],
  ...[
    '<<: *a',
    '---',
    '...',
    '? ',
    '~',
    '07',
    '1e3',
    'so',
    'Mục tiêu',
    'noi_dung',
    '\\',
    '\\u0000',
    '\u0301',
    '\uFEFF',
    '\r\n',
    '\r',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\uff1a',
    ' #1',
    '=======',
    '\0',
  ],
)

describe('readSource never throws', () => {
  it('on random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), expectAnswer), { numRuns: 500 })
  })

  it('on random pieces of YAML', () => {
    const text = fc.array(yamlPiece, { maxLength: 40 }).map((pieces) => new TextEncoder().encode(pieces.join('')))
    fc.assert(fc.property(text, expectAnswer), { numRuns: 2000 })
  })

  it('on a valid plan with pieces put in, taken out or doubled', () => {
    const mutation = fc.record({ at: fc.nat(validPlan.length), remove: fc.nat(12), insert: fc.oneof(yamlPiece, fc.constant('')) })
    const mutated = fc
      .array(mutation, { minLength: 1, maxLength: 3 })
      .map((steps) =>
        steps.reduce((text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove), validPlan),
      )
    fc.assert(
      fc.property(mutated, (text) => expectAnswer(new TextEncoder().encode(text))),
      { numRuns: 1500 },
    )
  })

  it('on a valid plan with bytes changed', () => {
    const bytes = new TextEncoder().encode(validPlan)
    const changed = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)).map(([at, byte]) => bytes.with(at, byte))
    fc.assert(fc.property(changed, expectAnswer), { numRuns: 500 })
  })
})
