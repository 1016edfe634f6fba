// How many injected defects are found: each mutation changes one of the examples and must give exactly its finding, at its
// place, and nothing else. Prints rules × found, missed, extra; with --check it fails under the bars. --only VD or VD003 narrows it.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { letterClassesPlugin } from '../build/letter-classes.js'

const root = path.resolve(import.meta.dirname, '..')
const bars = { found: 0.98, extra: 0.01, perRule: 3 }
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1].split(',') : ['']
const today = { year: 2026, month: 11, day: 22 }

/** The source as it stands, not a build that may be older. */
async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { validatePlan } from './src/rules/validate-plan.ts'
        export { rules } from './src/rules/rules.ts'
        export { noHouseRules } from './src/rules/house-rules.ts'`,
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
  let text = readFileSync(path.join(root, `examples/${file}.plan.yaml`), 'utf8')
  for (const edit of edits) {
    const at = positionOf(text, edit, `${code} in ${file}`)
    text = text.slice(0, at) + edit.replace + text.slice(at + edit.find.length)
  }
  const start = text.indexOf('⟦')
  const end = text.indexOf('⟧') - 1
  if (start < 0 || end < start) throw new Error(`${code} in ${file}: no ⟦ ⟧ around what the finding must point at`)
  return { text: text.replace('⟦', '').replace('⟧', ''), start, end }
}

function positionOf(text, { find, nth }, what) {
  const places = []
  for (let at = text.indexOf(find); at >= 0; at = text.indexOf(find, at + 1)) places.push(at)
  if (places.length === 0) throw new Error(`${what}: «${find}» is not there`)
  if (nth === undefined && places.length > 1) throw new Error(`${what}: «${find}» is there ${places.length} times`)
  return places[(nth ?? 1) - 1]
}

const { validatePlan, rules, noHouseRules } = await load()
const mutations = await mutationsIn(path.join(root, 'bench/mutations'))
const rows = new Map(
  rules
    .filter(({ code }) => only.some((prefix) => code.startsWith(prefix)))
    .map(({ code, name }) => [code, { name, tried: 0, found: 0, missed: 0, extra: 0 }]),
)
for (const mutation of mutations) {
  const row = rows.get(mutation.code)
  if (row === undefined) throw new Error(`no rule ${mutation.code}`)
  const { text, start, end } = mutate(mutation)
  const { findings } = validatePlan(
    { name: `${mutation.file}.plan.yaml`, bytes: new TextEncoder().encode(text) },
    { today, stage: mutation.stage ?? 'draft', house: { ...noHouseRules, ...mutation.house } },
  )
  const right = findings.find(
    ({ code, range }) => code === mutation.code && range.start.offset === start && range.end.offset === end,
  )
  const others = findings.filter((finding) => finding !== right)
  row.tried++
  row[right === undefined ? 'missed' : 'found']++
  row.extra += others.length
  if (right === undefined || others.length > 0) {
    const wanted = (mutation.replace ?? mutation.edits.map(({ replace }) => replace).join(' … ')).replace(/\s+/g, ' ')
    console.log(`${mutation.code} ${mutation.file}: ${wanted.slice(0, 100)}${right === undefined ? '  MISSED' : ''}`)
    for (const { code, range } of others) {
      const piece = text.slice(range.start.offset, range.end.offset).replace(/\s+/g, ' ')
      console.log(`    extra ${code} ${range.start.line}:${range.start.column} ⟦${piece.slice(0, 80)}⟧`)
    }
  }
}

const all = [...rows.values()]
const sum = (key) => all.reduce((total, row) => total + row[key], 0)
console.log(`\n${'rule'.padEnd(48)}${'tried'.padStart(6)}${'found'.padStart(6)}${'missed'.padStart(7)}${'extra'.padStart(6)}`)
for (const [code, { name, tried, found, missed, extra }] of rows) {
  const few = tried < bars.perRule ? '  too few' : ''
  console.log(
    `${`${code} ${name}`.padEnd(48)}${String(tried).padStart(6)}${String(found).padStart(6)}${String(missed).padStart(7)}${String(extra).padStart(6)}${few}`,
  )
}
const tried = sum('tried')
const share = { found: sum('found') / tried, extra: sum('extra') / tried }
console.log(
  `\n${rows.size} rules, ${tried} mutations: ${(share.found * 100).toFixed(1)}% found, ${(share.extra * 100).toFixed(1)}% extra`,
)
const few = all.filter((row) => row.tried < bars.perRule).length
if (few > 0) console.log(`${few} rules have fewer than ${bars.perRule} mutations`)
if (process.argv.includes('--check') && (share.found < bars.found || share.extra > bars.extra || few > 0)) process.exitCode = 1
