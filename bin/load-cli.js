// CommonJS, as the bundles are: Node's loader of ES modules alone would take a tenth of a short run.
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const folder = join(__dirname, '../dist/cli')

const scripts = new Map()
const rooms = new Map()

/** The command line's program. `scripts` holds what was loaded. */
function loadCli() {
  // A short run ends before optimised code pays for its compiling; a long one still gets it, a little later. Measured on
  // Node 20 only (validate 2.2 → 1.9 times an empty run, render 4.4 → 3.5): other versions keep their own budget.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000')
  return { ...loadRoom('./run.cjs'), scripts }
}

/**
 * A part of the program, as its parts ask for each other (`./render-docx.cjs` …): with the machine code that the build
 * left beside it, since compiling anew takes a third of the time of a run. V8 refuses by itself a cache of another
 * version or of other flags, and then compiles.
 */
function loadRoom(name) {
  if (!name.startsWith('./')) return require(name)
  const filename = join(folder, name)
  if (!rooms.has(filename)) {
    const module = { exports: {} }
    const script = compile(filename)
    rooms.set(filename, module)
    scripts.set(filename, script)
    script.runInThisContext()(module.exports, loadRoom, module)
  }
  return rooms.get(filename).exports
}

function compile(filename) {
  const cache = `${filename}.cache`
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined
  // The bundles are ASCII: read as Latin-1 they need no decoding and half the memory.
  const source = readFileSync(filename, 'latin1')
  return new Script(`(function (exports, require, module) {${source}\n})`, { filename, cachedData })
}

module.exports = { loadCli, loadRoom }
