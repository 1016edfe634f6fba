// Kills the program at any moment and looks at what it leaves: `node bench/kill.js --rounds 40 --seed 1`. Every file must be as it was before or as the
// finished run makes it, and the next run, with the cache that the killed one left, must end as if nothing had happened. In every second round the moment
// is not one of the clock but a change in the working folder or the cache: a file just made, half written or renamed. With `--signal SIGTERM` (or SIGINT,
// SIGHUP) the program is asked to end: it must do so with 130 and leave no file of its own beside the others.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { generateYaml } from './generate-plans.js'
import { random } from './random.js'

const text = { type: 'string' }
const { values } = parseArgs({ options: { rounds: text, seed: text, plans: text, signal: text } })
const signal = values.signal ?? 'SIGKILL'
const rounds = Number(values.rounds ?? 40)
const next = random(Number(values.seed ?? 1))
const plan = path.resolve(import.meta.dirname, '../bin/plan.js')
const scratch = mkdtempSync(path.join(tmpdir(), 'plan-kill-'))
const source = path.join(scratch, 'source')

mkdirSync(source)
for (let index = 0; index < Number(values.plans ?? 30); index++)
  // A layout that `plan fmt` changes.
  writeFileSync(path.join(source, `${index}.plan.yaml`), `${generateYaml(index).replace('the_thuc: ', 'the_thuc:   ')}\n\n`)
run(['render', '.', '-o', '.'], source, path.join(scratch, 'cache-0'))
const isWord = (name) => name.endsWith('.docx')

/** What is run, and on which of the files. */
const commands = {
  validate: { args: ['validate', '-f', 'json=report.json'], takes: (name) => !isWord(name) },
  cache: { args: ['validate', '.', '-f', 'concise'], takes: (name) => !isWord(name) },
  render: { args: ['render', '.', '-o', '.'], takes: (name) => !isWord(name) },
  import: { args: ['import', '.', '-o', 'yaml/'], takes: isWord },
  fmt: { args: ['fmt'], takes: (name) => !isWord(name) },
}
let mistakes = 0
let kills = 0
let halves = 0
let early = 0
try {
  for (const [name, { args, takes }] of Object.entries(commands)) {
    const start = folderFor(name, takes)
    const before = contents(start)
    const begun = Date.now()
    const ended = run(args, start, path.join(scratch, `cache-${name}`))
    const duration = Date.now() - begun
    const after = contents(start)
    for (let round = 0; round < rounds; round++) {
      const cwd = folderFor(name, takes)
      const cache = path.join(scratch, `cache-${name}-${round % 5}`)
      mkdirSync(cache, { recursive: true })
      if (round % 10 < 5) empty(cache)
      const child = spawn(process.execPath, [plan, ...args], {
        cwd,
        env: { ...process.env, PLAN_CACHE_DIR: cache },
        stdio: 'ignore',
      })
      const gone = new Promise((resolve) => child.once('exit', (status, by) => resolve(by ?? status)))
      const watched = round % 2 === 0 ? undefined : onChange([cwd, cache], Math.floor(next() ** 2 * 60))
      const moment = watched?.moment ?? new Promise((resolve) => setTimeout(resolve, next() * duration * 1.1))
      await Promise.race([moment, gone])
      child.kill(signal)
      const end = await gone
      watched?.close()
      if (end === 'SIGKILL' || end === 130) kills += 1
      // Node takes a moment before it listens: then nothing may have been begun.
      else if (end === signal && isAlike(contents(cwd), before)) early += 1
      else if (end !== ended.status) tell(name, round, `ended with ${end}`)
      const left = [...contents(cwd).keys(), ...contents(cache).keys()].filter(isTemporary)
      if (left.length > 0) halves += 1
      if (signal !== 'SIGKILL' && left.length > 0) tell(name, round, `left ${left}`)
      for (const [file, text] of contents(cwd)) {
        if (isTemporary(file)) continue
        if (text !== before.get(file) && text !== after.get(file))
          tell(name, round, `${file} is neither what it was nor what it becomes`)
      }
      for (const file of before.keys()) if (!contents(cwd).has(file)) tell(name, round, `${file} is gone`)
      const again = run(args, cwd, cache)
      // What was written by the killed run is there already, so `fmt` names fewer files and `import` refuses to write again.
      if (name !== 'import' && again.status !== ended.status)
        tell(name, round, `the next run ended with ${again.status}: ${again.stderr}`)
      if (args[0] === 'validate' && again.stdout !== ended.stdout) tell(name, round, 'the next run finds something else')
      for (const [file, text] of after)
        if (contents(cwd).get(file) !== text) tell(name, round, `${file} differs after the next run`)
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
console.log(
  `${kills} runs ended by ${signal} of ${rounds * Object.keys(commands).length}, ${early} before they began, ${halves} with a file half written beside its place: ${mistakes} mistakes`,
)
process.exitCode = mistakes > 0 ? 1 : 0

/** The moment of the change of that number in the folders (0-based). */
function onChange(folders, number) {
  let seen = 0
  let tellMoment
  const moment = new Promise((resolve) => {
    tellMoment = resolve
  })
  const watchers = folders.map((folder) =>
    watch(folder, () => {
      if (seen++ === number) tellMoment()
    }),
  )
  return {
    moment,
    close: () => {
      for (const watcher of watchers) watcher.close()
    },
  }
}

function isTemporary(file) {
  return /^\.[^/]*\.tmp$/.test(path.basename(file))
}

function isAlike(some, others) {
  return some.size === others.size && [...some].every(([file, text]) => others.get(file) === text)
}

function empty(folder) {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name))
}

function run(args, cwd, cache) {
  return spawnSync(process.execPath, [plan, ...args], { cwd, env: { ...process.env, PLAN_CACHE_DIR: cache }, encoding: 'utf8' })
}

function folderFor(name, takes) {
  const folder = path.join(scratch, `work-${name}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const file of readdirSync(source)) if (takes(file)) cpSync(path.join(source, file), path.join(folder, file))
  return folder
}

function contents(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => [
      path.relative(folder, path.join(parentPath, name)),
      readFileSync(path.join(parentPath, name), 'latin1'),
    ]),
  )
}

function tell(name, round, what) {
  mistakes += 1
  console.log(`${name}, round ${round}: ${what}`)
}
