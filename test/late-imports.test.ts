import { describe, expect, it } from 'vitest'
import { withLateImports } from '../build/late-imports.js'

describe('imports of what few runs need', () => {
  it('become functions that load their module when they are called; types and other imports stay out of it', () => {
    const source = [
      "import { lineTable } from './line-table.ts'",
      "import { type YamlToken, yamlTokens } from '../source/yaml-tokens.ts'",
      "import type { YamlToken as Token } from './yaml-tokens.ts'",
    ]
    expect(withLateImports(source.join('\n')).split('\n')).toEqual([
      source[0],
      "function yamlTokens(...all) { return requireNow(import('../source/yaml-tokens.ts')).yamlTokens(...all) }",
      source[2],
    ])
  })
})
