// The installed package (npm pack, npm i into a folder) as whole processes, against `node -e 0` in the same run: rounds go through all commands in turn,
// so that a busy machine slows them all. Prints medians and the size of what is installed; with --check it fails when one is over its bar.
//
// Where NODE_EXTRA_CA_CERTS is set Node reads certificates at every start, and an empty run takes twice its time: the table says so.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { median } from './median.js'
import { samplePlan } from './sample-plan.js'

const rounds = Math.max(11, Number(process.env.BENCH_ROUNDS ?? 11))
const root = path.resolve(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'plan-bench-'))
const plan = path.join(folder, 'node_modules/.bin/plan')
/** What `npm i` of the package may bring: packages, and megabytes of all their files. */
const mostPackages = 3
const mostMegabytes = 8
const good = path.join(folder, 'good.plan.yaml')
const flawed = path.join(folder, 'flawed.plan.yaml')
const docx = path.join(folder, 'good.docx')

// 120 tasks with a title of 6 words and a paragraph of 18, and the rest of the plan: 3,000 words.
writeFileSync(good, samplePlan({ paragraphs: 120, words: 18 }))
writeFileSync(flawed, samplePlan({ paragraphs: 120, words: 18, extra: 'nguoi_son: NVA\n' }))

const commands = [
  { name: 'node -e 0', args: ['-e', '0'], status: 0 },
  { name: 'plan --version', args: [plan, '--version'], status: 0, bar: 1.25 },
  { name: 'plan --help', args: [plan, '--help'], status: 0, bar: 1.25 },
  { name: 'plan validate, no finding', args: [plan, 'validate', '--no-cache', good], status: 0, bar: 1.5 },
  { name: 'plan validate, one finding', args: [plan, 'validate', '--no-cache', flawed], status: 1, bar: 1.8 },
  { name: 'plan render to DOCX', args: [plan, 'render', good, '-o', docx], status: 0, bar: 2.8 },
]

function run({ name, args, status }) {
  const start = process.hrtime.bigint()
  const done = spawnSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
  if (done.status !== status) throw new Error(`${name} ended with ${done.status}, not ${status}:\n${done.stdout}${done.stderr}`)
  return { milliseconds, output: done.stdout }
}

/** Packs and installs what the build has left in dist; says what came, and fails on any warning. */
function install() {
  const npm = (...args) => {
    const done = spawnSync('npm', [...args, '--loglevel=warn'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    // A setting of the user's own that npm does not know is nobody's fault here.
    const warnings = done.stderr.split('\n').filter((line) => /warn/i.test(line) && !line.includes('Unknown'))
    if (done.status !== 0 || warnings.length > 0) throw new Error(`npm ${args[0]}: ${done.stderr}`)
    return done.stdout.trim()
  }
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }')
  const tarball = npm('pack', root, '--ignore-scripts').split('\n').at(-1)
  npm('install', `./${tarball}`, '--no-audit', '--no-fund')
  const modules = path.join(folder, 'node_modules')
  const files = readdirSync(modules, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const megabytes = files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0) / 1e6
  const packages = readdirSync(modules).filter((name) => !name.startsWith('.')).length
  const isOver = packages > mostPackages || megabytes > mostMegabytes
  console.log(
    `installed: ${packages} package(s), ${megabytes.toFixed(2)} MB (≤ ${mostPackages}, ≤ ${mostMegabytes} MB)${isOver ? '  over' : ''}`,
  )
  if (isOver && process.argv.includes('--check')) process.exitCode = 1
}

/** What is measured must be what the table says. */
function findings(file) {
  const done = spawnSync(process.execPath, [plan, 'validate', '--no-cache', '-f', 'json', file], { encoding: 'utf8' })
  return JSON.parse(done.stdout).findings
}

try {
  install()
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
  const certificates = process.env.NODE_EXTRA_CA_CERTS === undefined ? '' : ', with NODE_EXTRA_CA_CERTS'
  console.log(`${rounds} rounds, Node ${process.version}${certificates}\n`)
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
