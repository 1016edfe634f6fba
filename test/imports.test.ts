import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The house's one-way street: what each room of `src/` may import besides itself. Types count as much as values:
 * a room that knows another's types knows the other.
 */
const bottom = ['finding', 'catalogue', 'errors', 'terms']
const data = ['source', 'plan', 'profile', 'schema', 'generated', ...bottom]
const mayImport: Readonly<Record<string, readonly string[]>> = {
  terms: [],
  catalogue: ['terms'],
  finding: ['catalogue'],
  errors: [],
  messages: ['finding', 'catalogue', 'terms'],
  report: ['messages', ...bottom],
  source: bottom,
  plan: data.filter((room) => room !== 'generated'),
  profile: data,
  // The languages inside the text: dates, deadlines, citations, agencies, syllables.
  language: ['plan', 'terms'],
  schema: data,
  // Written by the build: modules of data, typed by the rooms that read them.
  generated: ['plan', 'profile', 'schema'],
  // Widths of Times New Roman: what fits on a line.
  typeface: [],
  compose: ['typeface', ...data.filter((room) => room !== 'generated')],
  // DOCX → paragraphs, tables, effective formatting.
  word: ['plan', 'profile', ...bottom],
  // Word, Markdown or text → components with their roles → Plan → YAML.
  recognise: ['word', 'language', 'compose', ...data],
  rules: ['recognise', 'word', 'typeface', 'compose', 'language', ...data.filter((room) => room !== 'generated')],
  // What became of a plan from one version to the next.
  diff: ['language', ...data],
  // The elements and parts of a Word file; knows nothing of plans.
  ooxml: [],
  // Tracked changes are made of two prints, which are read again.
  render: ['ooxml', 'compose', 'typeface', 'diff', 'word', ...data],
  // What each code is about, printed: lists, explanations, docs/rules.md.
  explain: ['repository', 'rules', 'messages', 'report', ...data],
  // Settings, and what the plans of a repository say about each other.
  repository: ['rules', 'language', 'compose', 'report', 'typeface', ...data],
  index: ['rules', 'recognise', 'render', 'diff', 'report', 'messages', 'compose', ...data],
  cli: [
    'index',
    'explain',
    'repository',
    'diff',
    'rules',
    'recognise',
    'word',
    'render',
    'report',
    'messages',
    'compose',
    ...data,
  ],
}

const libraryRooms: Readonly<Record<string, readonly string[]>> = {
  yaml: ['source'],
  handlebars: ['render'],
  fflate: ['render', 'word', 'repository'],
  diff: ['diff'],
  '@dagrejs/dagre': ['repository'],
  commander: ['cli'],
  chalk: ['cli'],
}

/** Libraries of which only the types are known at run time: the schema is compiled by the build. */
const typeRooms: Readonly<Record<string, readonly string[]>> = { ajv: ['schema'] }

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const root = path.resolve(import.meta.dirname, '../src')

/** The imports of one module; statements begin a line, as the formatter leaves them. */
function importsOf(file: string, text: string): Import[] {
  const from = path.relative(root, file)
  const found: Import[] = []
  for (const match of text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]/gm)) {
    const clause = match[0].slice(0, match[0].search(/['"]/))
    const names = /\{([^}]*)\}/.exec(clause)?.[1]
    const allTypes =
      names !== undefined && /^\s*(type\s+\w+(\s+as\s+\w+)?\s*,?\s*)+$/.test(names) && !/^import\s+\w+\s*,/.test(clause)
    found.push({ from, to: match[2] as string, typeOnly: match[1] !== undefined || allTypes })
  }
  for (const match of text.matchAll(/\bimport\s*\(\s*([^)]*)\)/g)) {
    const literal = /^['"]([^'"]+)['"]\s*(?:,|$)/.exec(match[1] as string)
    found.push({ from, to: literal?.[1] ?? `not a literal: import(${match[1]})`, typeOnly: false })
  }
  return found
}

function allImports(): Import[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'))
    .flatMap((name) => importsOf(path.join(root, name), readFileSync(path.join(root, name), 'utf8')))
}

/** What lies outside `src/`: the programme tells its version and prints the schema. */
const outside = /^\.\.\/(package\.json|schemas\/[\w.-]+\.json)$/

const room = (file: string): string => file.split(path.sep)[0]?.replace(/\.[jt]s$/, '') ?? ''
const isOurs = (specifier: string): boolean => specifier.startsWith('.')
const target = (from: string, to: string): string => path.join(path.dirname(from), to)
const packageName = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

describe('imports', () => {
  const imports = allImports()

  it('are seen in every way that they can be written', () => {
    const sample = [
      "import { a, type B } from './a.ts'",
      "import type { C } from './c.ts'",
      "import { type D, type E } from './d.ts'",
      "export * from './e.ts'",
      "export {\n  f,\n  g,\n} from '../f.ts'",
      "import './g.ts'",
      "const h = await import('./h.ts')",
      "import * as i from 'i'",
    ].join('\n')
    expect(importsOf(path.join(root, 'x/y.ts'), sample).map(({ to, typeOnly }) => (typeOnly ? `type ${to}` : to))).toEqual([
      './a.ts',
      'type ./c.ts',
      'type ./d.ts',
      './e.ts',
      '../f.ts',
      './g.ts',
      'i',
      './h.ts',
    ])
    expect(imports.length).toBeGreaterThan(20)
  })

  it('run one way', () => {
    const wrong = imports
      .filter(({ to }) => isOurs(to))
      .map(({ from, to }) => ({ from, to: target(from, to) }))
      .filter(({ from, to }) => !(room(from) === 'cli' && outside.test(to)))
      .filter(({ from, to }) => room(from) !== room(to) && !mayImport[room(from)]?.includes(room(to)))
      .map(({ from, to }) => `${from} → ${to}`)
    expect(wrong).toEqual([])
  })

  it('name files that exist, by their whole name', () => {
    const wrong = imports
      .filter(
        ({ from, to }) => isOurs(to) && room(target(from, to)) !== 'generated' && !existsSync(path.join(root, target(from, to))),
      )
      .map(({ from, to }) => `${from} → ${to}`)
    expect(wrong).toEqual([])
  })

  it('keep each library in its rooms', () => {
    const allowed = ({ from, to, typeOnly }: Import): boolean => {
      if (to.startsWith('node:')) return room(from) === 'cli' || room(from) === 'repository'
      const rooms = [...(libraryRooms[packageName(to)] ?? []), ...(typeOnly ? (typeRooms[packageName(to)] ?? []) : [])]
      return rooms.includes(room(from))
    }
    const wrong = imports
      .filter(({ from, to }) => !isOurs(to) && room(from) !== 'generated')
      .filter((found) => !allowed(found))
      .map(({ from, to }) => `${from} → ${to}`)
    expect(wrong).toEqual([])
  })

  // Types may refer to each other in a circle; modules that run may not, because then their order decides what is defined.
  it('of values go in no circle', () => {
    const edges = new Map<string, string[]>()
    for (const { from, to, typeOnly } of imports) {
      if (isOurs(to) && !typeOnly) edges.set(from, [...(edges.get(from) ?? []), target(from, to)])
    }
    const done = new Set<string>()
    const circles: string[] = []
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '))
      if (done.has(file)) return
      done.add(file)
      for (const next of edges.get(file) ?? []) walk(next, [...way, file])
    }
    for (const file of edges.keys()) walk(file, [])
    expect(circles).toEqual([])
  })
})
