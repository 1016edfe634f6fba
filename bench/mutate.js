// How many injected defects are found: each mutation changes one of the examples and must give exactly its finding, at its
// place, and nothing else. The rules on a repository (KO…) are tried on one of their own, and with near misses of which nothing may be told.
// Prints rules × found, missed, extra; with --check it fails under the bars. --only VD or VD003 narrows it.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { letterClassesPlugin } from '../build/letter-classes.js'
import { openRepository } from './repository/judge-changes.js'

const root = path.resolve(import.meta.dirname, '..')
const bars = { found: 0.98, extra: 0.01, perRule: 3, nearPerRule: 2 }
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1].split(',') : ['']
const today = { year: 2026, month: 11, day: 22 }

/** The source as it stands, not a build that may be older. */
async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { validatePlan } from './src/rules/validate-plan.ts'
        export { rules } from './src/rules/rules.ts'
        export { noHouseRules } from './src/rules/house-rules.ts'
        export { repositoryRules } from './src/repository/rules/repository-rules.ts'
        export { judgeRepository } from './src/repository/rules/judge-repository.ts'
        export { recordOf } from './src/repository/record-of.ts'
        export { readConfig } from './src/repository/read-config.ts'
        export { readInstruments } from './src/repository/references/read-instruments.ts'`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    plugins: [letterClassesPlugin],
    logLevel: 'error',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

async function mutationsIn(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const lists = await Promise.all(files.map((name) => import(path.join(folder, name))))
  return lists.flatMap(({ mutations }) => mutations).filter(({ code }) => only.some((prefix) => code.startsWith(prefix)))
}

/** The example with its defect, and the offsets of what stood in ⟦ ⟧. */
function mutate({ code, file, find, replace, nth, edits = [{ find, replace, nth }] }) {
  const text = edits.reduce(
    (before, edit) => change(before, edit, `${code} in ${file}`),
    readFileSync(path.join(root, `examples/${file}.plan.yaml`), 'utf8'),
  )
  const start = text.indexOf('⟦')
  const end = text.indexOf('⟧') - 1
  if (start < 0 || end < start) throw new Error(`${code} in ${file}: no ⟦ ⟧ around what the finding must point at`)
  return { text: text.replace('⟦', '').replace('⟧', ''), start, end }
}

function change(text, edit, what) {
  const at = positionOf(text, edit, what)
  return text.slice(0, at) + edit.replace + text.slice(at + edit.find.length)
}

function positionOf(text, { find, nth }, what) {
  const places = []
  for (let at = text.indexOf(find); at >= 0; at = text.indexOf(find, at + 1)) places.push(at)
  if (places.length === 0) throw new Error(`${what}: «${find}» is not there`)
  if (nth === undefined && places.length > 1) throw new Error(`${what}: «${find}» is there ${places.length} times`)
  return places[(nth ?? 1) - 1]
}

/** What is found in an example with a defect, and where it must be found. */
function judgeExample(mutation) {
  const { text, start, end } = mutate(mutation)
  const file = `${mutation.file}.plan.yaml`
  const { findings } = validatePlan(
    { name: file, bytes: new TextEncoder().encode(text) },
    { today, stage: mutation.stage ?? 'draft', house: { ...noHouseRules, ...mutation.house } },
  )
  return { wanted: [{ file, start, end }], findings, texts: new Map([[file, text]]) }
}

const program = await load()
const { validatePlan, rules, repositoryRules, noHouseRules } = program
const judgeRepository = openRepository({ program, today, change })
const mutations = [
  ...(await mutationsIn(path.join(root, 'bench/mutations'))),
  ...(await mutationsIn(path.join(root, 'bench/mutations/repository'))),
]
const rows = new Map(
  [...rules, ...repositoryRules]
    .filter(({ code }) => only.some((prefix) => code.startsWith(prefix)))
    .map(({ code, name }) => [code, { code, name, tried: 0, found: 0, missed: 0, extra: 0, near: 0 }]),
)
for (const mutation of mutations) {
  const { code, title = mutation.file } = mutation
  const row = rows.get(code)
  if (row === undefined) throw new Error(`no rule ${code}`)
  const { wanted, findings, texts } =
    mutation.changes === undefined ? judgeExample(mutation) : judgeRepository(mutation.changes, `${code} ${title}`)
  const isWanted = (finding) =>
    finding.code === code &&
    wanted.some(
      ({ file, start, end }) => finding.file === file && finding.range.start.offset === start && finding.range.end.offset === end,
    )
  const isFound = findings.filter(isWanted).length === wanted.length
  const others = findings.filter((finding) => !isWanted(finding))
  if (wanted.length === 0) row.near++
  else {
    row.tried++
    row[isFound ? 'found' : 'missed']++
  }
  row.extra += others.length
  if (!isFound || others.length > 0) {
    const edits = mutation.changes ?? mutation.edits ?? [mutation]
    const replaced = edits
      .map(({ replace = '' }) => replace)
      .join(' … ')
      .replace(/\s+/g, ' ')
    console.log(`${code} ${title}: ${replaced.slice(0, 100)}${isFound ? '' : '  MISSED'}`)
    for (const { file, code, range } of others) {
      const piece = texts.get(file).slice(range.start.offset, range.end.offset).replace(/\s+/g, ' ')
      console.log(`    extra ${code} ${file}:${range.start.line}:${range.start.column} ⟦${piece.slice(0, 80)}⟧`)
    }
  }
}

const all = [...rows.values()]
const sum = (key) => all.reduce((total, row) => total + row[key], 0)
const isOfRepository = ({ code }) => repositoryRules.some((rule) => rule.code === code)
const isFew = (row) => row.tried < bars.perRule || (isOfRepository(row) && row.near < bars.nearPerRule)
console.log(
  `\n${'rule'.padEnd(48)}${'tried'.padStart(6)}${'found'.padStart(6)}${'missed'.padStart(7)}${'extra'.padStart(6)}${'near'.padStart(6)}`,
)
for (const row of all) {
  const { code, name, tried, found, missed, extra, near } = row
  console.log(
    `${`${code} ${name}`.padEnd(48)}${String(tried).padStart(6)}${String(found).padStart(6)}${String(missed).padStart(7)}${String(extra).padStart(6)}${(isOfRepository(row) ? String(near) : '').padStart(6)}${isFew(row) ? '  too few' : ''}`,
  )
}
const tried = sum('tried')
const share = { found: sum('found') / tried, extra: sum('extra') / (tried + sum('near')) }
console.log(
  `\n${rows.size} rules, ${tried} mutations: ${(share.found * 100).toFixed(1)}% found, ${(share.extra * 100).toFixed(1)}% extra`,
)
const few = all.filter(isFew).length
if (few > 0) console.log(`${few} rules have too few mutations`)
if (process.argv.includes('--check') && (share.found < bars.found || share.extra > bars.extra || few > 0)) process.exitCode = 1
