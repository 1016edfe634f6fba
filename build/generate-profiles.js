import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { parseDocument } from 'yaml'
import { checkProfiles } from './check-profiles.js'
import { profileModule } from './profile-module.js'
import { resolveProfiles } from './resolve-profiles.js'

const ajvOptions = { allErrors: true, strict: true, allowUnionTypes: true }

/** Reads templates/profiles/*.yaml, validates and resolves them, and writes src/generated/profiles.ts. Throws with the file and the place of every mistake. */
export async function generateProfiles(root) {
  const profiles = await loadProfiles(join(root, 'templates/profiles'), join(root, 'schemas/profile.schema.json'))
  const folder = join(root, 'src/generated')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'profiles.ts'), profileModule(profiles))
}

/** The resolved profiles of a folder, newest period of each id first. */
export async function loadProfiles(folder, schemaFile) {
  const schema = JSON.parse(await readFile(schemaFile, 'utf8'))
  const validate = new Ajv2020(ajvOptions).compile(schema)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const files = []
  for (const name of names) {
    files.push(readProfile(await readFile(join(folder, name), 'utf8'), name, validate))
  }
  const profiles = resolveProfiles(files)
  const mistakes = checkProfiles(profiles, schema)
  if (mistakes.length > 0) throw new Error(`The profiles are not complete:\n  ${mistakes.join('\n  ')}`)
  return profiles
}

function readProfile(text, name, validate) {
  const document = parseDocument(text.normalize('NFC'))
  if (document.errors.length > 0) throw new Error(`${name}: ${document.errors[0].message}`)
  const data = document.toJS()
  if (!validate(data)) throw new Error(`${name} does not fit profile.schema.json:\n${validate.errors.map(errorLine).join('\n')}`)
  if (`${data.id}.yaml` !== name) throw new Error(`${name}: id is ${data.id}; the file must be named after it`)
  return data
}

function errorLine({ instancePath, message, params }) {
  const detail = params.additionalProperty ?? params.unevaluatedProperty ?? (params.allowedValues ?? []).join(', ')
  return `  ${instancePath || '/'}: ${message}${detail === '' ? '' : ` (${detail})`}`
}
