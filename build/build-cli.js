import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { build } from 'esbuild'
import { bindVolumes } from './bind-volumes.js'
import { withLateConstants } from './late-constants.js'
import { withLateExamples } from './late-examples.js'
import { ownModules } from './own-modules.js'

/** What a process begins with: the program, and what its further threads run. Every other room is what some module imports when it needs it. */
const entries = { run: 'src/cli/run.ts', 'serve-jobs': 'src/cli/workers/serve-jobs.ts' }

/** The volumes of short runs, with V8's machine code beside them (build/warm-up.js). What others need costs a few milliseconds more, and a fifth of the room. */
export const quick =
  /^(?:run|validate|render|checking|checking-and-[\w-]+|render-docx|vi|write-file|read-carefully|check-repository|cache-for)$/
/** A volume with fewer characters lies open, too: little is saved by compressing it. */
const small = 12_000
const compress = promisify(brotliCompress)

/** Builds dist/cli: the program and its rooms, as scripts for which V8 can keep machine code (bin/load-cli.js). ASCII, so that they are read without decoding. */
export async function buildCli(root, shared) {
  const { outputFiles, metafile } = await build({
    ...shared,
    write: false,
    // Volumes are made smaller when they are bound: what a chunk imports and exports is found by its line until then.
    minify: false,
    minifySyntax: true,
    splitting: true,
    format: 'esm',
    charset: 'ascii',
    platform: 'node',
    entryPoints: entries,
    outdir: 'dist/cli',
    // Of `yaml` its ES modules, from which only what is used is taken; fflate's for Node would load threads, which zip and inflate nothing here.
    alias: {
      yaml: `${root}node_modules/yaml/browser/index.js`,
      fflate: `${root}node_modules/fflate/esm/browser.js`,
    },
    plugins: [ownModules(withLateExamples), lateChildProcess],
  })
  const chunks = Object.entries(metafile.outputs).map(([path, { imports, entryPoint }]) => ({
    path,
    imports,
    entryPoint,
    text: withLateConstants(outputFiles.find((file) => file.path.replaceAll('\\', '/').endsWith(path)).text),
  }))
  await mkdir(`${root}dist/cli`, { recursive: true })
  const volumes = await bindVolumes(chunks)
  const stamp = stamped(volumes)
  await Promise.all(
    volumes.map(async ({ name, code }) => {
      const text = ascii(stamp(code))
      const isOpen = text.length < small || quick.test(name)
      await writeFile(`${root}dist/cli/${name}.cjs${isOpen ? '' : '.br'}`, isOpen ? text : await compress(text))
    }),
  )
  return [metafile]
}

/** Puts the sum of the whole program where the program asks for it (src/cli/cache/build-identity.ts): another build may find something else in a plan. */
function stamped(volumes) {
  const sum = createHash('sha256')
  for (const { code } of volumes) sum.update(code)
  const identity = sum.digest('hex')
  return (code) => code.replaceAll('PLAN-BUILD-IDENTITY', identity)
}

/** esbuild's ASCII output leaves regular expressions as they are; an escape means the same there as in a text. */
function ascii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** commander asks for child processes as it is loaded, and uses them only for commands that are programs of their own: here are none. */
const lateChildProcess = {
  name: 'late-child-process',
  setup(build) {
    const only = { filter: /.*/, namespace: 'late' }
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'node:child_process', namespace: 'late' } : undefined,
    )
    build.onLoad(only, () => ({
      contents: "exports.spawn = (...args) => require('node:child_process').spawn(...args)",
      loader: 'js',
    }))
    build.onResolve(only, ({ path }) => ({ path, external: true }))
  },
}
