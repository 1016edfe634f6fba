import { readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'

/** Leaves the declarations that those of the entries reach, and takes away the hundreds beside them: what a module declares for the others is nobody else's. */
export async function pruneTypes(folder, entries) {
  const reached = new Set(entries)
  for (const file of reached) {
    const text = await readFile(join(folder, file), 'utf8')
    for (const [, to] of text.matchAll(/(?:from |import\(|import )['"](\.[^'"]+)\.[jt]s['"]/g))
      reached.add(normalize(join(dirname(file), `${to}.d.ts`)))
  }
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const found of all.filter((one) => one.isFile())) {
    const path = join(found.parentPath ?? found.path, found.name)
    if (!reached.has(path.slice(join(folder, '/').length))) await rm(path)
  }
  await removeEmpty(folder)
}

/** True where nothing is left. */
async function removeEmpty(folder) {
  const entries = await readdir(folder, { withFileTypes: true })
  const kept = await Promise.all(entries.map((one) => (one.isDirectory() ? removeEmpty(join(folder, one.name)) : true)))
  if (kept.includes(true)) return true
  await rm(folder, { recursive: true })
  return false
}
