// Plans printed to DOCX in one call (a thousand, or as many as the first argument says), each another, against the same in one process without threads of its
// own: documents a second, and the peak of memory for a quarter of them and for all. With --check it fails under 60 a second or where memory grows by half.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { writePlans } from './generate-plans.js'

const plan = path.resolve(import.meta.dirname, process.env.PLAN_BIN ?? '../bin/plan.js')
const usage = path.join(import.meta.dirname, 'report-usage.cjs')
const count = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 1000)
const bar = 60
const folder = mkdtempSync(path.join(tmpdir(), 'plan-bench-'))

function render(many) {
  const [plans, out] = [path.join(folder, `${many}`), path.join(folder, `${many}-out`)]
  writePlans(plans, many)
  mkdirSync(out)
  const report = path.join(folder, 'usage.json')
  const env = { ...process.env, NODE_OPTIONS: `--require ${usage}`, PLAN_BENCH_USAGE: report }
  const start = process.hrtime.bigint()
  const args = [plan, 'render', '.', '--force', '-q', '-t', 'docx', '-o', `${out}${path.sep}`]
  const done = spawnSync(process.execPath, args, { cwd: plans, env, encoding: 'utf8', maxBuffer: 1e9 })
  const wall = Number(process.hrtime.bigint() - start) / 1e6
  const printed =
    done.status === 0 || done.status === 1
      ? readdirSync(out, { recursive: true }).filter((name) => name.endsWith('.docx')).length
      : 0
  if (printed === 0) throw new Error(`plan render ended with ${done.status}:\n${done.stdout}${done.stderr}`)
  return { many, printed, wall, ...JSON.parse(readFileSync(report, 'utf8')) }
}

try {
  const [few, all] = [render(Math.ceil(count / 4)), render(count)]
  console.log(`${availableParallelism()} cores, Node ${process.version}\n`)
  console.log('plans   printed   seconds   a second   CPU ms each   peak MB')
  for (const { many, printed, wall, cpu, megabytes } of [few, all]) {
    const speed = (printed / (wall / 1000)).toFixed(1)
    const columns = [many, printed, (wall / 1000).toFixed(1), speed, (cpu / printed).toFixed(1), megabytes.toFixed(0)]
    console.log(columns.map((text, index) => String(text).padStart([5, 10, 10, 11, 14, 10][index])).join(''))
  }
  const speed = all.printed / (all.wall / 1000)
  const growth = all.megabytes / few.megabytes
  console.log(`\nbar: ≥ ${bar} a second${speed < bar ? '  under' : ''}; memory ${growth.toFixed(2)} times that of a quarter`)
  if (process.argv.includes('--check') && (speed < bar || growth > 1.5)) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
