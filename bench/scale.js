// How the time of `plan render` to DOCX grows with the length of the plan: one process a length, three times each, the
// fastest counts. The start-up of the smallest plan is taken off, so that the growth is that of the work.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { samplePlan } from './sample-plan.js'

const plan = path.resolve(import.meta.dirname, '../bin/plan.js')
const folder = mkdtempSync(path.join(tmpdir(), 'plan-bench-'))

function render(paragraphs) {
  const file = path.join(folder, `${paragraphs}.plan.yaml`)
  const docx = path.join(folder, `${paragraphs}.docx`)
  writeFileSync(file, samplePlan({ paragraphs, words: 18 }))
  const times = Array.from({ length: 3 }, () => {
    const start = process.hrtime.bigint()
    const done = spawnSync(process.execPath, [plan, 'render', file, '-o', docx], { cwd: folder, encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`plan render ended with ${done.status}:\n${done.stdout}${done.stderr}`)
    return Number(process.hrtime.bigint() - start) / 1e6
  })
  return { paragraphs, yaml: statSync(file).size, docx: statSync(docx).size, milliseconds: Math.min(...times) }
}

try {
  const start = render(1).milliseconds
  console.log(`start-up (1 paragraph): ${start.toFixed(0)} ms, Node ${process.version}\n`)
  console.log('paragraphs   YAML kB   DOCX kB        ms   ms without start   growth for 10×')
  let before
  for (const paragraphs of [100, 1_000, 10_000]) {
    const { yaml, docx, milliseconds } = render(paragraphs)
    const work = milliseconds - start
    const growth = before === undefined ? '' : `${(work / before).toFixed(1)}×`
    const columns = [
      paragraphs,
      (yaml / 1000).toFixed(0),
      (docx / 1000).toFixed(0),
      milliseconds.toFixed(0),
      work.toFixed(0),
      growth,
    ]
    console.log(columns.map((text, index) => String(text).padStart([10, 10, 10, 10, 19, 17][index])).join(''))
    before = work
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
