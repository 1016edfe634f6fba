// Writes docs/rules.md from the rules, their reasons and build/field-checks.yaml. With --check it writes nothing, and fails where the
// page is stale or a check of the field is neither made nor accounted for.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = join(root, 'docs/rules.md')

const { coverChecks, coverageProblems, describeCodes, rulesPage } = await load()
const all = describeCodes('vi')
const checks = coverChecks(parse(await readFile(join(root, 'build/field-checks.yaml'), 'utf8')), all)
const text = rulesPage(all, checks)
const problems = coverageProblems(checks, all)

if (process.argv.includes('--check')) {
  if (text !== (await readFile(page, 'utf8').catch(() => '')))
    problems.push('docs/rules.md is stale: run node build/generate-docs.js')
  if (problems.length > 0) process.exitCode = 1
} else await writeFile(page, text)
for (const problem of problems) console.error(problem)

/** The sources are TypeScript, which Node 20 does not run. */
async function load() {
  const folder = await mkdtemp(join(tmpdir(), 'plan-docs-'))
  const outfile = join(folder, 'explain.mjs')
  const contents = ['describe-code', 'field-checks', 'rules-page'].map((name) => `export * from './${name}.ts'`).join('\n')
  const stdin = { contents, resolveDir: join(root, 'src/explain'), loader: 'ts' }
  await build({ stdin, bundle: true, format: 'esm', platform: 'browser', outfile, logLevel: 'warning' })
  const loaded = await import(pathToFileURL(outfile))
  await rm(folder, { recursive: true })
  return loaded
}
