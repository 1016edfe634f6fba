// How long the rules take on a plan of 3,000 words, warm: in all, and the dearest ones. As a ratio, too: to reading the
// same plan (YAML, schema, model) in the same run, so that the machine's speed goes out. --check fails over the bar.
import path from 'node:path'
import { build } from 'esbuild'
import { letterClassesPlugin } from '../build/letter-classes.js'
import { samplePlan } from './sample-plan.js'

const root = path.resolve(import.meta.dirname, '..')
const rounds = 40
/** Each rule alone: only to see which are dear. */
const fewRounds = 5
const bar = 25

const { outputFiles } = await build({
  stdin: {
    contents: `export { rules } from './src/rules/rules.ts'
      export { judge } from './src/rules/judge.ts'
      export { readingOf } from './src/rules/reading.ts'
      export { noHouseRules } from './src/rules/house-rules.ts'
      export { readPlan } from './src/plan/read-plan.ts'
      export { selectProfile } from './src/profile/select-profile.ts'
      export { checkSchema } from './src/schema/check-schema.ts'
      export { readSource } from './src/source/read-source.ts'`,
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
const room = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
const { rules, judge, readingOf, noHouseRules, readPlan, selectProfile, checkSchema, readSource } = room

const today = { year: 2026, month: 11, day: 22 }
const bytes = new TextEncoder().encode(samplePlan({ paragraphs: 120, words: 18 }))
const profile = selectProfile({ family: 'nha_nuoc', issuedOn: today })

function read() {
  const { tree } = readSource({ name: 'a.plan.yaml', bytes })
  return readPlan(tree, { file: 'a.plan.yaml', bad: checkSchema(tree, 'a.plan.yaml').bad }).plan
}

/** Each round reads the plan anew, as a run does: nothing that one round found out helps the next. */
function time(work, count = rounds) {
  const times = []
  for (let round = -count / 2; round < count; round++) {
    const plan = read()
    const start = process.hrtime.bigint()
    work(plan)
    if (round >= 0) times.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  return times.sort((a, b) => a - b)[count >> 1]
}

function judgeWith(some, plan) {
  const reading = readingOf(plan, profile, today)
  return judge(some, { plan, profile, today, stage: 'draft', readable: () => true, house: noHouseRules, reading })
}

const reading = time(() => read())
const all = time((plan) => judgeWith(rules, plan))
const each = rules.map((rule) => ({ rule, ms: time((plan) => judgeWith([rule], plan), fewRounds) })).sort((a, b) => b.ms - a.ms)
console.log(`${rules.length} rules on a plan of 3,000 words, warm, Node ${process.version}`)
console.log(`reading it        ${reading.toFixed(2)} ms`)
console.log(`all rules         ${all.toFixed(2)} ms (bar ${bar} ms), ${(all / reading).toFixed(2)} times the reading`)
console.log('the dearest, each alone with what it asks for first:')
for (const { rule, ms } of each.slice(0, 12)) console.log(`  ${rule.code} ${rule.name.padEnd(44)}${ms.toFixed(2)} ms`)
if (process.argv.includes('--check') && all > bar) process.exitCode = 1
