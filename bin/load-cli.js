// CommonJS, as the bundles are: Node's loader of ES modules alone would take a tenth of a short run.
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const folder = join(__dirname, '../dist/cli')

const volumes = new Map()
const scripts = new Map()
const chunks = new Map()

/** The command line's program. `scripts` holds what was loaded. */
function loadCli() {
  // A short run ends before optimised code pays for its compiling; a long one still gets it, a little later. Measured on
  // Node 20 only (validate 2.2 → 1.9 times an empty run, render 4.4 → 3.5): other versions keep their own budget.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000')
  return { ...load('run/main'), scripts }
}

/** A chunk of a volume (build/bind-volumes.js), as chunks ask for each other: `checking/main`; anything else is Node's. */
function load(name) {
  const slash = name.indexOf('/')
  if (slash < 0 || name.startsWith('node:')) return require(name)
  let exports = chunks.get(name)
  if (exports === undefined) {
    exports = {}
    chunks.set(name, exports)
    volume(name.slice(0, slash))[name.slice(slash + 1)](exports, load)
  }
  return exports
}

function volume(name) {
  let found = volumes.get(name)
  if (found === undefined) {
    const filename = join(folder, `${name}.cjs`)
    const script = compile(filename)
    const module = { exports: {} }
    script.runInThisContext()(module)
    found = module.exports
    volumes.set(name, found)
    scripts.set(filename, script)
  }
  return found
}

/**
 * A volume with the machine code that the build left beside it, since compiling anew takes a third of the time of a run. V8 refuses by itself a cache of
 * another version or of other flags, and then compiles.
 */
function compile(filename) {
  const cache = `${filename}.cache`
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
  // The bundles are ASCII: read as Latin-1 they need no decoding and half the memory.
  const source = readFileSync(filename, 'latin1')
  return new Script(`(function (module) {${source}\n})`, { filename, cachedData })
}

module.exports = { loadCli, load }
