// A thousand plans (with --large ten thousand more) in one process each: without a cache, with an empty one, with a full one, and with one plan changed. The
// references run in the same rounds: Node reading the same data as JSON and parsing it, and Node reading the plans and hashing them. Medians of wall time
// and of processor time; the bars are on wall time, which says something only where the cores are idle. With --check it fails when one is over its bar.
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { generatePlan, pathOfPlan, writePlans } from './generate-plans.js'
import { median } from './median.js'

const plan = path.resolve(import.meta.dirname, process.env.PLAN_BIN ?? '../bin/plan.js')
const usage = path.join(import.meta.dirname, 'report-usage.cjs')
const rounds = Number(process.env.BENCH_ROUNDS ?? 5)
const isLarge = process.argv.includes('--large')
const folder = mkdtempSync(path.join(tmpdir(), 'plan-bench-'))

const list = `const{readdirSync,readFileSync}=require('node:fs');const all=readdirSync('.',{recursive:true})`
const parse = `${list}.filter(f=>f.endsWith('.json'));for(const f of all)JSON.parse(readFileSync(f,'utf8'))`
const sha = `${list}.filter(f=>f.endsWith('.yaml'));const{hash}=require('node:crypto');for(const f of all)hash('sha256',readFileSync(f))`

/** Plans and the same data as JSON, in folders beside each other. */
function writeCorpus(count) {
  const root = path.join(folder, String(count))
  writePlans(path.join(root, 'plans'), count)
  for (let index = 0; index < count; index++) {
    const file = path.join(root, 'json', pathOfPlan(index).replace('.plan.yaml', '.json'))
    if (index % 100 === 0) mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(generatePlan(index)))
  }
  return root
}

function run(args, cwd, expected) {
  const report = path.join(folder, 'usage.json')
  const env = {
    ...process.env,
    NODE_OPTIONS: `--require ${usage}`,
    PLAN_BENCH_USAGE: report,
    PLAN_CACHE_DIR: path.join(folder, 'cache'),
  }
  const start = process.hrtime.bigint()
  const done = spawnSync(process.execPath, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const wall = Number(process.hrtime.bigint() - start) / 1e6
  if (done.status !== expected) throw new Error(`${args.join(' ')} ended with ${done.status}:\n${done.stdout}${done.stderr}`)
  return { wall, ...JSON.parse(readFileSync(report, 'utf8')) }
}

/** What is measured in a corpus, in the order of a round; `against` names the reference of the ratio and `bar` its highest. */
function measurements(root) {
  const [plans, json] = [path.join(root, 'plans'), path.join(root, 'json')]
  const validate = (...options) => ({ args: [plan, 'validate', '-f', 'concise', ...options], cwd: plans, status: 1 })
  const changed = path.join(plans, pathOfPlan(3))
  return [
    { name: 'read + JSON.parse', args: ['-e', parse], cwd: json, status: 0 },
    { name: 'read + SHA-256', args: ['-e', sha], cwd: plans, status: 0 },
    { name: 'validate, no cache', ...validate('--no-cache'), against: 'read + JSON.parse', bar: 5 },
    {
      name: 'validate, empty cache',
      ...validate(),
      before: () => rmSync(path.join(folder, 'cache'), { recursive: true, force: true }),
    },
    { name: 'validate, full cache', ...validate(), against: 'read + SHA-256', bar: 1.5 },
    {
      name: 'validate, one changed',
      ...validate(),
      against: 'read + SHA-256',
      before: () => appendFileSync(changed, '# thêm\n'),
    },
  ]
}

function measure(count, times) {
  const root = writeCorpus(count)
  const all = measurements(root)
  const runs = new Map(all.map(({ name }) => [name, []]))
  for (let round = 0; round < times; round++)
    for (const { name, args, cwd, status, before } of all) {
      before?.()
      runs.get(name).push(run(args, cwd, status))
    }
  console.log(`\n${count} plans, ${times} rounds, ${availableParallelism()} cores, Node ${process.version}`)
  console.log(`${''.padEnd(24)}${['wall ms', 'CPU ms', 'MB', 'ratio', 'bar'].map((title) => title.padStart(9)).join('')}`)
  for (const { name, against, bar } of all) {
    const mine = runs.get(name)
    // A ratio within each round, then the median: a slow moment hits both sides of it.
    const ratio = against && median(mine.map(({ wall }, round) => wall / runs.get(against)[round].wall))
    const peak = Math.max(...mine.map(({ megabytes }) => megabytes))
    const columns = [
      median(mine.map(({ wall }) => wall)).toFixed(0),
      median(mine.map(({ cpu }) => cpu)).toFixed(0),
      peak.toFixed(0),
    ]
    if (ratio !== undefined) columns.push(ratio.toFixed(2), bar === undefined ? '' : `≤ ${bar}`)
    const isOver = (bar !== undefined && ratio > bar) || peak > 250
    console.log(`${name.padEnd(24)}${columns.map((text) => text.padStart(9)).join('')}${isOver ? '  over' : ''}`)
    if (isOver && process.argv.includes('--check')) process.exitCode = 1
  }
  rmSync(root, { recursive: true })
  return median(runs.get('validate, no cache').map(({ wall }) => wall))
}

try {
  const thousand = measure(Number(process.env.BENCH_PLANS ?? 1000), rounds)
  if (isLarge) {
    const growth = measure(10_000, 1) / thousand
    console.log(`\n10,000 against 1,000 without a cache: ${growth.toFixed(1)}×, bar ≤ 10.5`)
    if (growth > 10.5 && process.argv.includes('--check')) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
