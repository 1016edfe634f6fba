// Builds the package: data and templates become modules under src/generated, then src becomes dist.
// Third-party libraries are bundled: what is installed is this package alone, and start-up reads few files.
import { execFileSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildCli } from './build-cli.js'
import { generateInit } from './generate-init.js'
import { generateProfiles } from './generate-profiles.js'
import { generateSchema } from './generate-schema.js'
import { generateTemplates } from './generate-templates.js'
import { withoutExamples } from './late-examples.js'
import { libraryEntries } from './library-entries.js'
import { ownModules } from './own-modules.js'
import { pruneTypes } from './prune-types.js'
import { writeLicences } from './write-licences.js'

const root = fileURLToPath(new URL('..', import.meta.url))

await Promise.all([generateProfiles(root), generateSchema(root), generateTemplates(root), generateInit(root)])
if (!process.argv.includes('--generate-only')) {
  await rm(`${root}dist`, { recursive: true, force: true })
  const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'))
  const shared = {
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: [ownModules(withoutExamples)],
    define: { PLAN_VERSION: JSON.stringify(version) },
  }
  // The library knows no Node: the same file runs in a browser.
  const library = await build({ ...shared, platform: 'browser', entryPoints: libraryEntries, outdir: 'dist' })
  const cli = await buildCli(root, shared)
  await writeLicences(root, [library.metafile, ...cli])
  for (const script of ['warm-up', 'warm-up-first'])
    execFileSync(process.execPath, [`${root}build/${script}.js`], { stdio: 'inherit' })
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}build/tsconfig.types.json`], {
    stdio: 'inherit',
  })
  await pruneTypes(`${root}dist/types`, ['index.d.ts', 'repository/index.d.ts'])
}
