// Broken and strange inputs against validate, render, fmt, fix, import, diff, templates and what register, tasks and graph show: `node bench/fuzz/run.js --count 200000 --seconds 600 --seed 1`.
// The inputs are made of the examples, their prints, the plans of bench/generate-plans.js and of files named on the command line. What fails is kept in
// bench/fuzz/found/ (not in git): make a test of it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { compose, renderDocx, renderMarkdown, validatePlan } from '../../dist/index.js'

const { values, positionals } = parseArgs({
  options: { count: { type: 'string' }, seconds: { type: 'string' }, seed: { type: 'string' }, at: { type: 'string' } },
  allowPositionals: true,
})
const seed = Number(values.seed ?? 1)
const count = values.at === undefined ? Number(values.count ?? 20_000) : Number(values.at) + 1
const seconds = Number(values.seconds ?? 600)
/** No input may take so long (s): the thread is taken for stuck. */
const longest = 60

const today = { year: 2026, month: 11, day: 22 }
const root = path.resolve(import.meta.dirname, '../..')
const examples = readdirSync(path.join(root, 'examples')).filter((name) => name.endsWith('.plan.yaml'))
const yaml = [
  ...examples.map((name) => path.join(root, 'examples', name)),
  ...positionals.filter((name) => /\.ya?ml$/.test(name)),
].map((file) => readFileSync(file, 'utf8'))
// Short plans leave time for more of them.
yaml.push(...[60, 40, 25].flatMap((lines) => yaml.map((text) => text.split('\n').slice(0, lines).join('\n'))))
const documents = yaml.flatMap((text) => {
  const { plan, profile } = validatePlan({ name: '', bytes: new TextEncoder().encode(text) }, { today, stage: 'draft' })
  return plan === undefined || profile === undefined ? [] : compose(plan, profile, { today })
})
const words = [
  ...(await Promise.all(documents.map((document) => renderDocx(document, { modified: new Date(0) })))),
  ...positionals.filter((name) => name.endsWith('.docx')).map((name) => new Uint8Array(readFileSync(name))),
]
const printed = [
  ...documents.map((document) => renderMarkdown(document)),
  ...positionals.filter((name) => /\.(txt|md)$/.test(name)).map((name) => readFileSync(name, 'utf8')),
]

const folder = path.join(root, 'templates')
const templates = readdirSync(folder)
  .filter((name) => name.endsWith('.hbs'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))

const found = path.join(import.meta.dirname, 'found')
const crashes = []
let slow = 0
let done = 0
const start = Date.now()
const threads = values.at === undefined ? availableParallelism() : 1

await Promise.all(
  Array.from({ length: threads }, (_, index) => {
    const from = values.at === undefined ? index : Number(values.at)
    return runThread(from, threads)
  }),
)
console.log(
  `${done} inputs of seed ${seed} in ${((Date.now() - start) / 1000).toFixed(0)} s: ${crashes.length} crashes, ${slow} slower than 2 s`,
)
for (const { number, target, error } of crashes.slice(0, 20))
  console.log(`\n${target} --seed ${seed} --at ${number}\n${error.split('\n').slice(0, 6).join('\n')}`)
process.exitCode = crashes.length > 0 ? 1 : 0

/** One thread over its share of the numbers; where an input sticks or ends the thread, it is told and the next thread goes on behind it. */
async function runThread(from, step) {
  let current = { number: from, target: '', since: Date.now() }
  const worker = new Worker(new URL('./fuzz-thread.js', import.meta.url), {
    workerData: { from, step, count, seed, seeds: { yaml, printed, words, templates } },
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  let ended = false
  worker.on('message', (message) => {
    if (message.kind === 'begins') {
      if (current.target !== '') done += 1
      current = { number: message.number, target: message.target, since: Date.now() }
    } else if (message.kind === 'crash') keep(message)
    else if (message.kind === 'slow') {
      slow += 1
      console.log(`slow: ${message.target} --at ${message.number}: ${message.took.toFixed(0)} ms, ${message.input.length} bytes`)
    } else {
      ended = true
      done += 1
    }
  })
  worker.on('error', () => {})
  const timer = setInterval(() => {
    if (Date.now() - start > seconds * 1000) {
      ended = true
      void worker.terminate()
    } else if (Date.now() - current.since > longest * 1000) void worker.terminate()
  }, 1000)
  await new Promise((resolve) => worker.once('exit', resolve))
  clearInterval(timer)
  if (ended) return
  keep({ ...current, error: 'the thread ended or stuck', input: new Uint8Array() })
  await runThread(current.number + step, step)
}

function keep({ number, target, error, input }) {
  crashes.push({ number, target, error })
  mkdirSync(found, { recursive: true })
  writeFileSync(path.join(found, `${target.replace(' ', '-')}-${seed}-${number}`), input)
}
