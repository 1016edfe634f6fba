import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../examples')

/** The plans that are shown to the reader. */
export const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.plan.yaml'))
  .sort()
  .map((name) => ({ name, yaml: readFileSync(path.join(folder, name), 'utf8') }))
