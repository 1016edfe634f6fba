import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

/** The schemas by the function that each becomes, and its file under src/generated. */
const schemas = [
  { schema: 'plan.schema.json', name: 'validatePlan', file: 'validate-plan' },
  { schema: 'config.schema.json', name: 'validateConfig', file: 'validate-config' },
  { schema: 'van-ban.schema.json', name: 'validateInstruments', file: 'validate-instruments' },
]

const declaration = ({ schema, name }) => `import type { ErrorObject } from 'ajv'

/** True for a value that schemas/${schema} accepts; otherwise its errors are in \`${name}.errors\` until the next call. */
export declare const ${name}: {
  (value: unknown): boolean
  errors?: ErrorObject[] | null
}
`

/** What editors show, and validation does not read. */
const notes = new Set(['title', 'description', 'examples', '$schema'])

/**
 * Compiles the schemas to modules under src/generated: compiling one at start would cost 100 ms a run.
 * @param {string} root the project's folder, as a path or a file URL
 */
export async function generateSchema(root) {
  const folder = root.startsWith('file:') ? fileURLToPath(root) : root
  await mkdir(path.join(folder, 'src/generated'), { recursive: true })
  await Promise.all(schemas.map((module) => compile(module, folder)))
}

async function compile(module, folder) {
  const schema = JSON.parse(await readFile(path.join(folder, 'schemas', module.schema), 'utf8'))
  const ajv = new Ajv2020.default({
    allErrors: true,
    strict: true,
    // `if: {required: [x]}` asks for a key that is declared beside the `if`, which this check cannot see.
    strictRequired: false,
    allowUnionTypes: true,
    verbose: true,
    messages: false,
    code: { source: true, esm: true },
  })
  const source = standaloneCode.default(ajv, { [module.name]: ajv.addSchema(withoutNotes(schema)) && schema.$id })
  // Ajv writes require() for its own runtime even in ES modules (ajv-validator/ajv#2209); bundling puts that runtime in.
  const bundle = await build({
    stdin: { contents: countingSeldom(source), resolveDir: folder, sourcefile: `${module.file}.js` },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    charset: 'utf8',
  })
  const target = path.join(folder, 'src/generated', module.file)
  await writeFile(`${target}.js`, bundle.outputFiles[0].text)
  await writeFile(`${target}.d.ts`, declaration(module))
}

/**
 * A text has at most as many characters as UTF-16 units, and none only where it has no unit: its characters are counted where that does not decide. Each
 * text of a plan would be gone through twice.
 */
function countingSeldom(source) {
  const count = /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default/.exec(source)?.[1]
  if (count === undefined) return source
  return source
    .replaceAll(new RegExp(`\\b${count}\\((\\w+)\\) > (\\w+)`, 'g'), `$1.length > $2 && ${count}($1) > $2`)
    .replaceAll(new RegExp(`\\b${count}\\((\\w+)\\) < 1\\b`, 'g'), "$1 === ''")
}

/** A schema without its notes; a key of the author's that bears the same name stays. */
function withoutNotes(schema) {
  if (Array.isArray(schema)) return schema.map(withoutNotes)
  if (schema === null || typeof schema !== 'object') return schema
  const kept = Object.entries(schema).filter(([keyword]) => !notes.has(keyword))
  return Object.fromEntries(
    kept.map(([keyword, value]) => [
      keyword,
      keyword === 'properties' || keyword === '$defs'
        ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutNotes(inner)]))
        : withoutNotes(value),
    ]),
  )
}
