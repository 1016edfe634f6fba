/** Modules of functions that few runs call: the library `yaml` comes with them. */
const lateModules = ['read-carefully', 'yaml-tokens']

const imported = new RegExp(
  String.raw`^import \{([^}]*)\} from ('\./(?:[\w-]+/)*(?:${lateModules.join('|')})\.ts'|'\.\./(?:[\w.-]+/)*(?:${lateModules.join('|')})\.ts')$`,
  'gm',
)

/**
 * A module that few runs need is loaded at the first call of one of its functions: it becomes a room that is read at once (`requireNow`,
 * build/bind-volumes.js) where `import()` would have to be waited for. For the program only: the library and the sources import it as it stands.
 * @param {string} code a module of ours, as the formatter leaves it; what it imports from such modules are functions and types
 */
export function withLateImports(code) {
  return code.replace(imported, (_, names, file) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => `function ${name}(...all) { return requireNow(import(${file})).${name}(...all) }`)
      .join('\n'),
  )
}
