import { readdir, readFile, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'

/** What a command loads only when it needs it: a file of its own each, so that `plan --help` reads no YAML parser. */
const rooms = {
  checking: 'src/cli/checking.ts',
  'checking-word': 'src/cli/checking-word.ts',
  importing: 'src/cli/importing.ts',
  import: 'src/cli/commands/import.ts',
  compose: 'src/compose/compose.ts',
  'render-docx': 'src/render/docx/render-docx.ts',
  'render-markdown': 'src/render/markdown/render-markdown.ts',
  'render-template': 'src/render/markdown/render-template.ts',
  explain: 'src/explain/explain.ts',
  sarif: 'src/report/sarif.ts',
  github: 'src/report/github.ts',
  gitlab: 'src/report/gitlab.ts',
  junit: 'src/report/junit.ts',
  'serve-jobs': 'src/cli/workers/serve-jobs.ts',
  'fix-files': 'src/cli/fix-files.ts',
  baseline: 'src/cli/baseline.ts',
  'init-command': 'src/cli/commands/init/init-command.ts',
  'schema-command': 'src/cli/commands/schema/schema-command.ts',
}

/** Builds dist/cli: the program and its rooms, as scripts for which V8 can keep machine code (bin/load-cli.js). ASCII, so that they are read without decoding. */
export async function buildCli(root, shared) {
  const results = await Promise.all(
    Object.entries({ run: 'src/cli/run.ts', ...rooms }).map(([name, entry]) =>
      build({
        ...shared,
        splitting: false,
        format: 'cjs',
        charset: 'ascii',
        supported: { 'dynamic-import': false },
        platform: 'node',
        entryPoints: { [name]: entry },
        outdir: 'dist/cli',
        outExtension: { '.js': '.cjs' },
        // The library's own ES modules, from which only what is used is taken.
        alias: { yaml: `${root}node_modules/yaml/browser/index.js` },
        plugins: [...shared.plugins, apart, lateChildProcess],
      }),
    ),
  )
  await escapeAll(`${root}dist/cli/`)
  return results.map(({ metafile }) => metafile)
}

/** esbuild's ASCII output leaves regular expressions as they are; an escape means the same there as in a text. */
async function escapeAll(folder) {
  for (const name of await readdir(folder)) {
    const text = await readFile(folder + name, 'utf8')
    const ascii = text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    await writeFile(folder + name, ascii)
  }
}

const apart = {
  name: 'rooms-apart',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path, kind }) => {
      const name = Object.keys(rooms).find((room) => path.endsWith(`/${room}.ts`))
      return kind === 'dynamic-import' && name !== undefined ? { path: `./${name}.cjs`, external: true } : undefined
    })
  },
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
