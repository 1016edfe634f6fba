import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** Reads templates/init/*.yaml.hbs and writes src/generated/init.ts, so that `plan init` finds its starters inside the program. */
export async function generateInit(root) {
  const folder = join(root, 'templates/init')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml.hbs')).sort()
  const lines = []
  for (const name of names) {
    const text = (await readFile(join(folder, name), 'utf8')).normalize('NFC')
    lines.push(`  ${basename(name, '.yaml.hbs')}: ${JSON.stringify(text)},`)
  }
  await mkdir(join(root, 'src/generated'), { recursive: true })
  await writeFile(join(root, 'src/generated/init.ts'), moduleText(lines))
}

function moduleText(lines) {
  // Typed by family: a family without a starter does not compile.
  return `// Written by build/generate-init.js from templates/init/*.yaml.hbs. Edit those.
import type { Family } from '../plan/plan.ts'

export const starters: Readonly<Record<Family, string>> = {
${lines.join('\n')}
}
`
}
