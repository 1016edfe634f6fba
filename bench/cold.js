// Whole processes against `node -e 0` in the same run: rounds go through all commands in turn, so that a busy machine
// slows them all. Prints medians; with --check it fails when one is over its bar.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { samplePlan } from './sample-plan.js'

const rounds = Math.max(11, Number(process.env.BENCH_ROUNDS ?? 11))
const plan = path.resolve(import.meta.dirname, '../bin/plan.js')
const folder = mkdtempSync(path.join(tmpdir(), 'plan-bench-'))
const good = path.join(folder, 'good.plan.yaml')
const flawed = path.join(folder, 'flawed.plan.yaml')
const docx = path.join(folder, 'good.docx')

// 120 tasks with a title of 6 words and a paragraph of 18, and the rest of the plan: 3,000 words.
writeFileSync(good, samplePlan({ paragraphs: 120, words: 18 }))
writeFileSync(flawed, samplePlan({ paragraphs: 120, words: 18, extra: 'nguoi_son: NVA\n' }))

const commands = [
  { name: 'node -e 0', args: ['-e', '0'], status: 0 },
  { name: 'plan --help', args: [plan, '--help'], status: 0, bar: 1.5 },
  { name: 'plan validate, no finding', args: [plan, 'validate', good], status: 0, bar: 2.0 },
  { name: 'plan validate, one finding', args: [plan, 'validate', flawed], status: 1, bar: 2.6 },
  { name: 'plan render to DOCX', args: [plan, 'render', good, '-o', docx], status: 0, bar: 4.0 },
]

function run({ name, args, status }) {
  const start = process.hrtime.bigint()
  const done = spawnSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
  if (done.status !== status) throw new Error(`${name} ended with ${done.status}, not ${status}:\n${done.stdout}${done.stderr}`)
  return { milliseconds, output: done.stdout }
}

/** What is measured must be what the table says. */
function findings(file) {
  const done = spawnSync(process.execPath, [plan, 'validate', '-f', 'json', file], { encoding: 'utf8' })
  return JSON.parse(done.stdout).findings
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

try {
  for (const [file, count] of [
    [good, 0],
    [flawed, 1],
  ]) {
    const found = findings(file)
    if (found.length !== count)
      throw new Error(`${path.basename(file)} has ${found.length} findings, not ${count}: ${JSON.stringify(found)}`)
  }
  const times = new Map(commands.map(({ name }) => [name, []]))
  // The first round only warms the file cache.
  for (let round = -1; round < rounds; round++) {
    for (const command of commands) {
      const { milliseconds } = run(command)
      if (round >= 0) times.get(command.name).push(milliseconds)
    }
  }
  const base = times.get('node -e 0')
  console.log(`${rounds} rounds, Node ${process.version}\n`)
  console.log(`${'command'.padEnd(28)}${'median ms'.padStart(10)}${'ratio'.padStart(8)}${'bar'.padStart(8)}`)
  for (const { name, bar } of commands) {
    // A ratio within each round, then the median: a slow moment hits both sides of it.
    const ratio = median(times.get(name).map((time, round) => time / base[round]))
    const verdict = bar === undefined ? '' : `${`≤ ${bar.toFixed(1)}`.padStart(8)}${ratio <= bar ? '' : '  over'}`
    console.log(`${name.padEnd(28)}${median(times.get(name)).toFixed(1).padStart(10)}${ratio.toFixed(2).padStart(8)}${verdict}`)
    if (bar !== undefined && ratio > bar && process.argv.includes('--check')) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
