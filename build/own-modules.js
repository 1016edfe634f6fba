import { readFile } from 'node:fs/promises'
import { withLateImports } from './late-imports.js'
import { withLetterClasses, wordModules } from './letter-classes.js'

/** For esbuild: the project's modules as they run, with shorter classes of letters, and the examples of rules as `examples` has them. */
export function ownModules(examples) {
  return {
    name: 'own-modules',
    setup(build) {
      const isProgram = build.initialOptions.platform === 'node'
      build.onLoad({ filter: wordModules }, async ({ path }) => {
        const code = withLetterClasses(await readFile(path, 'utf8'))
        const contents = /[\\/]src[\\/]rules[\\/]/.test(path) ? examples(code) : code
        return { contents: isProgram ? withLateImports(contents) : contents, loader: 'ts' }
      })
    },
  }
}
