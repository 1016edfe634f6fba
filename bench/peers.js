// What a user would take instead, on the same files in the same run: `node bench/peers.js --plans 200 --rounds 3 [--tools folder]`.
// `--tools` is a folder in which `npm i ajv-cli@5 v8r@5 @stoplight/spectral-cli prettier docxtemplater pizzip` was run; else they are installed into a
// temporary one. yamllint and pandoc are taken from the path. A tool that is not there is named and left out.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { writePlans } from './generate-plans.js'
import { median } from './median.js'

const { values } = parseArgs({
  options: { plans: { type: 'string' }, rounds: { type: 'string' }, tools: { type: 'string' }, documents: { type: 'string' } },
})
const root = path.resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(path.join(tmpdir(), 'plan-peers-'))
const folder = path.join(scratch, 'plans')
const rounds = Number(values.rounds ?? 3)
const plans = Number(values.plans ?? 200)
const documents = Number(values.documents ?? 200)

mkdirSync(folder)
writePlans(folder, plans)
const tools = values.tools === undefined ? install() : path.resolve(values.tools)
const bin = (name) => path.join(tools, 'node_modules/.bin', name)
const schema = path.join(root, 'schemas/plan.schema.json')
const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.yaml'))
writeFileSync(
  path.join(scratch, 'spectral.yaml'),
  `{"rules": {"plan": {"given": "$", "then": {"function": "schema", "functionOptions": {"dialect": "draft2020-12", "schema": ${readFileSync(schema, 'utf8')}}}}}}`,
)

const program = path.join(root, 'bin/plan.js')
const checks = [
  {
    name: 'plan validate, all rules',
    command: process.execPath,
    args: [program, 'validate', '--no-cache', '-f', 'concise', '.'],
  },
  {
    name: 'ajv-cli 5, schema only',
    command: bin('ajv'),
    args: ['validate', '--spec=draft2020', '--strict=false', '--all-errors', '-s', schema, '-d', '**/*.plan.yaml'],
    bar: 1 / 1.2,
  },
  { name: 'v8r 5, schema only', command: bin('v8r'), args: ['--schema', schema, ...files], bar: 1 },
  {
    name: 'spectral 6, schema only',
    command: bin('spectral'),
    args: ['lint', '--ruleset', path.join(scratch, 'spectral.yaml'), '**/*.plan.yaml'],
    bar: 1,
  },
  { name: 'prettier --check', command: bin('prettier'), args: ['--check', '.'], bar: 1 },
  { name: 'yamllint', command: 'yamllint', args: ['-d', 'relaxed', '.'], bar: 1 },
]

try {
  console.log(`${plans} plans, ${rounds} rounds, Node ${process.version}; medians\n`)
  measure(checks, folder)
  measure(printers(), folder)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** One document a process for pandoc, as it is used; the others all in one. Times are of all documents. */
function printers() {
  const some = files.slice(0, documents)
  const out = path.join(scratch, 'out')
  mkdirSync(path.join(out, 'plan'), { recursive: true })
  spawnSync(process.execPath, [program, 'render', ...some, '-t', 'md,docx', '-o', `${out}/`], { cwd: folder })
  const texts = readdirSync(out).filter((name) => name.endsWith('.md'))
  const reference = path.join(
    out,
    readdirSync(out).find((name) => name.endsWith('.docx')),
  )
  const loop = texts.map((name) => `pandoc ${name} -o ${name}.docx --reference-doc=${reference}`).join('\n')
  writeFileSync(path.join(out, 'pandoc.sh'), `cd ${out}\n${loop}\n`)
  const names = JSON.stringify(texts.map((name) => path.join(out, name)))
  writeFileSync(
    path.join(out, 'fill.cjs'),
    `const Docxtemplater = require(${JSON.stringify(path.join(tools, 'node_modules/docxtemplater'))})
const PizZip = require(${JSON.stringify(path.join(tools, 'node_modules/pizzip'))})
const { readFileSync, writeFileSync } = require('node:fs')
const template = readFileSync(${JSON.stringify(templateWithLoop(reference))})
for (const name of ${names}) {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true })
  document.render({ lines: readFileSync(name, 'utf8').split('\\n').map((line) => ({ line })) })
  writeFileSync(name + '.filled.docx', document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }))
}
`,
  )
  return [
    {
      name: `plan render, ${some.length} documents`,
      command: process.execPath,
      args: [program, 'render', ...some, '-o', `${out}/plan/`],
    },
    { name: 'pandoc, a process each', command: 'sh', args: [path.join(out, 'pandoc.sh')], needs: 'pandoc', bar: 1 },
    { name: 'docxtemplater, one process', command: process.execPath, args: [path.join(out, 'fill.cjs')], bar: 1 },
  ]

  /** A template for docxtemplater: our page with one paragraph that is repeated for every line. */
  function templateWithLoop(docx) {
    const PizZip = moduleOf('pizzip')
    const zip = new PizZip(readFileSync(docx))
    const xml = zip.file('word/document.xml').asText()
    const paragraph = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
    const body = paragraph('{#lines}') + paragraph('{line}') + paragraph('{/lines}')
    zip.file(
      'word/document.xml',
      xml.replace(
        /(<w:body>)[\s\S]*(<w:sectPr[\s\S]*<\/w:body>)/,
        (_, open, end) => open + body + end.slice(end.lastIndexOf('<w:sectPr')),
      ),
    )
    const file = path.join(out, 'template.zip')
    writeFileSync(file, zip.generate({ type: 'nodebuffer' }))
    return file
  }
}

function moduleOf(name) {
  return process.getBuiltinModule('node:module').createRequire(path.join(tools, 'package.json'))(name)
}

function measure(commands, cwd) {
  const there = commands.filter(({ name, command, needs }) => {
    const isThere =
      command.includes('/') && needs === undefined ? existsSync(command) : spawnSync(needs ?? command, ['--version']).status === 0
    if (!isThere) console.log(`${name}: not installed here`)
    return isThere
  })
  const times = new Map(there.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const { name, command, args } of there) {
      const start = process.hrtime.bigint()
      const done = spawnSync(command, args, { cwd, maxBuffer: 1 << 30 })
      times.get(name).push(Number(process.hrtime.bigint() - start) / 1e6)
      // Findings end with 1; whatever else it is must not pass for a quick run.
      // (v8r: 99: its reader of YAML makes dates of what the schema wants as text).
      if (done.status === null || (done.status > 1 && done.status !== 99))
        console.log(`${name} ended with ${done.status}: ${done.stderr.toString().slice(0, 300)}`)
    }
  const ours = median(times.get(there[0].name))
  console.log(`${'command'.padEnd(34)}${'median ms'.padStart(11)}${'plan takes'.padStart(12)}${'bar'.padStart(8)}`)
  for (const { name, bar } of there) {
    const time = median(times.get(name))
    const ratio = ours / time
    const verdict = bar === undefined ? '' : `≤ ${(1 / bar < 1.01 ? 1 : 1 / bar).toFixed(1)}${ratio > 1 / bar ? ' over' : ''}`
    console.log(
      `${name.padEnd(34)}${time.toFixed(0).padStart(11)}${bar === undefined ? '' : `${ratio.toFixed(2)}×`.padStart(12)}${verdict.padStart(10)}`,
    )
  }
  console.log('')
}

function install() {
  const into = path.join(scratch, 'tools')
  mkdirSync(into)
  const packages = ['ajv-cli@5', 'v8r@5', '@stoplight/spectral-cli@6', 'prettier@3', 'docxtemplater@3', 'pizzip@3']
  spawnSync('npm', ['install', '--prefix', into, '--no-audit', '--no-fund', ...packages], { stdio: 'inherit' })
  return into
}
