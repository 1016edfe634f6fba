import { readFile } from 'node:fs/promises'
import { withLetterClasses, wordModules } from './letter-classes.js'

/** For esbuild: the project's modules as they run, with shorter classes of letters, and the examples of rules as `examples` has them. */
export function ownModules(examples) {
  return {
    name: 'own-modules',
    setup(build) {
      build.onLoad({ filter: wordModules }, async ({ path }) => {
        const code = withLetterClasses(await readFile(path, 'utf8'))
        return { contents: /[\\/]src[\\/]rules[\\/]/.test(path) ? examples(code) : code, loader: 'ts' }
      })
    },
  }
}
