import { expect, test } from 'vitest'
import { withLateConstants } from '../build/late-constants.js'

const chunk = `// src/rules/one.ts
var first = make("first"), second = make("second"), { third } = make("third"), fourth = 4;
function both() {
  return [first, second, first];
}
`

/** What a chunk makes when it is loaded, and what when its function is called. */
function made(code: string): {
  readonly loading: readonly string[]
  readonly calling: readonly string[]
  readonly told: unknown
} {
  const names: string[] = []
  const make = (name: string) => {
    names.push(name)
    return { name }
  }
  const both = new Function('make', `${code}; return both`)(make) as () => unknown
  const loading = [...names]
  const told = both()
  return { loading, calling: names.slice(loading.length), told }
}

test('a constant is made when it is first read, once, also where the bundler has joined its declaration to others', () => {
  expect(made(chunk).loading).toEqual(['first', 'second', 'third'])
  const late = made(withLateConstants(chunk))
  // What is taken apart stays where it is.
  expect(late.loading).toEqual(['third'])
  expect(late.calling).toEqual(['first', 'second'])
  expect(late.told).toEqual(made(chunk).told)
})

test('a constant of a library, or one that is assigned again, is left as it is', () => {
  expect(made(withLateConstants(chunk.replace('src/rules/one.ts', 'node_modules/one/index.js'))).calling).toEqual([])
  expect(made(withLateConstants(`${chunk}function again() { first = 1; }\n`)).loading).toContain('first')
})
