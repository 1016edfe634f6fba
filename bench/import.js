// Importing and judging Word files as whole processes, against `node -e 0` in the same run: one document of twenty pages, and a hundred in one call.
// Prints medians; with --check it fails when one is over its bar.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { median } from './median.js'
import { samplePlan } from './sample-plan.js'

const rounds = Math.max(7, Number(process.env.BENCH_ROUNDS ?? 7))
const perSecond = 25
const slowest = 5
const plan = path.resolve(import.meta.dirname, '../bin/plan.js')
const folder = mkdtempSync(path.join(tmpdir(), 'plan-bench-'))

function run(args) {
  const start = process.hrtime.bigint()
  const done = spawnSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
  if (done.status !== 0)
    throw new Error(`plan ${args.slice(1).join(' ')} ended with ${done.status}:\n${done.stdout}${done.stderr}`)
  return milliseconds
}

function row(name, value, bar, isOver) {
  console.log(`${name.padEnd(50)}${value.padStart(12)}${bar.padStart(12)}${isOver ? '  over' : ''}`)
  if (isOver && process.argv.includes('--check')) process.exitCode = 1
}

try {
  // 8,000 words: twenty pages of 14 pt.
  writeFileSync(path.join(folder, 'long.plan.yaml'), samplePlan({ paragraphs: 320, words: 18 }))
  // The usual plan has four pages.
  writeFileSync(path.join(folder, 'usual.plan.yaml'), samplePlan({ paragraphs: 64, words: 18 }))
  run([plan, 'render', 'long.plan.yaml', 'usual.plan.yaml'])
  mkdirSync(path.join(folder, 'many'))
  for (let i = 1; i <= 100; i++) cpSync(path.join(folder, 'usual.docx'), path.join(folder, 'many', `${i}.docx`))

  const base = []
  const long = []
  const many = []
  const judged = []
  // The first round only warms the file cache.
  for (let round = -1; round < rounds; round++) {
    const times = [
      run(['-e', '0']),
      run([plan, 'import', 'long.docx', '-o', 'out/', '--force']),
      run([plan, 'import', 'many', '-o', 'out/', '--force']),
      run([plan, 'validate', 'many', '-f', 'json=judged.json']),
    ]
    if (round < 0) continue
    for (const [index, list] of [base, long, many, judged].entries()) list.push(times[index])
  }
  const made = readdirSync(path.join(folder, 'out')).length
  if (made !== 101) throw new Error(`${made} plans were written, not 101`)
  const seen = JSON.parse(readFileSync(path.join(folder, 'judged.json'), 'utf8')).files.length
  if (seen !== 100) throw new Error(`${seen} Word files were judged, not 100`)
  console.log(
    `${rounds} rounds, Node ${process.version}, ${availableParallelism()} cores, node -e 0: ${median(base).toFixed(1)} ms\n`,
  )
  const ratio = median(long.map((time, round) => time / base[round]))
  row('import of 20 pages, times node -e 0', ratio.toFixed(2), `≤ ${slowest}`, ratio > slowest)
  for (const [name, times] of [
    ['import', many],
    ['validate', judged],
  ]) {
    const speed = 100 / (median(times) / 1000)
    row(`${name} of 100 Word files in one call, files/s`, speed.toFixed(1), `≥ ${perSecond}`, speed < perSecond)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
