import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const folder = fileURLToPath(new URL('../dist/cli/', import.meta.url))
const requireNode = createRequire(folder)

/**
 * The command line's program and, when it asks for them, its rooms (`./render-docx.cjs` …): each with the machine code
 * that the build left beside it, since compiling anew takes a third of the time of a run. V8 refuses by itself a cache
 * of another version or of other flags, and then compiles. `scripts` holds what was loaded.
 */
export function loadCli() {
  const scripts = new Map()
  const rooms = new Map()
  const load = (name) => {
    if (!name.startsWith('./')) return requireNode(name)
    const filename = folder + name.slice(2)
    if (!rooms.has(filename)) {
      const module = { exports: {} }
      const script = compile(filename)
      rooms.set(filename, module)
      scripts.set(filename, script)
      script.runInThisContext()(module.exports, load, module)
    }
    return rooms.get(filename).exports
  }
  return { ...load('./run.cjs'), scripts }
}

function compile(filename) {
  const cache = `${filename}.cache`
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
  // The bundles are ASCII: read as Latin-1 they need no decoding and half the memory.
  const source = readFileSync(filename, 'latin1')
  return new Script(`(function (exports, require, module) {${source}\n})`, { filename, cachedData })
}
