// CommonJS, as the bundles are: Node's loader of ES modules alone would take a tenth of a short run.
const { closeSync, existsSync, fstatSync, openSync, readSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const folder = join(__dirname, '../dist/cli')

/** What every call begins with, `plan --help` too. */
const first = 'run'

const volumes = new Map()
const scripts = new Map()
const chunks = new Map()

/** The command line's program. `scripts` holds the volumes that were loaded: their files, in order. */
function loadCli() {
  waitsForFlags = process.versions.node.startsWith('20.')
  return { ...load(`${first}/main`), scripts }
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
    // Not for the first: `node:v8` takes longer to load than `plan --help` to print.
    if (waitsForFlags && name !== first) setFlags()
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
 * How V8 works on what mostly ends within a tenth of a second, where optimised code and marking beside the work cost
 * more than they bring; a long run still gets optimised code, a little later. Measured on Node 20 only: other versions keep their own ways. They hold
 * for the whole process: the first thread sets them, once.
 */
const short = [
  '--interrupt-budget=1000000',
  '--no-incremental-marking',
  // Of many plans some live while the young objects are collected. V8 would take that for a long life, and put all later ones at once where only a dear
  // collection clears up.
  '--no-allocation-site-pretenuring',
  // The young objects get room at once, not in five collections, and are not collected when the run is over.
  '--semi-space-growth-factor=16',
  '--no-minor-gc-task',
  // Threads ask for a collection between two plans (src/cli/workers/clear-up.ts).
  '--expose-gc',
  // Making an expression costs more than running it a few times.
  '--no-regexp-peephole-optimization',
  // An expression, or a function, that is run a few times is not worth compiling.
  '--regexp-tier-up-ticks=8',
  '--interrupt-budget-for-feedback-allocation=4000',
  '--interrupt-budget-factor-for-feedback-allocation=32',
]
let waitsForFlags = false

function setFlags() {
  waitsForFlags = false
  const { setFlagsFromString } = require('node:v8')
  for (const flag of short) setFlagsFromString(flag)
}

/**
 * A volume with the machine code that the build left beside it, since compiling anew takes a third of the time of a run. V8 refuses by itself a cache of
 * another version or of other flags, and then compiles.
 */
function compile(filename) {
  const source = sourceOf(filename)
  return new Script(source, { filename, cachedData: bytesOf(`${filename}.cache`) })
}

/** The bundles are ASCII: read as Latin-1 they need no decoding and half the memory. What only longer runs need is compressed. */
function sourceOf(filename) {
  const compressed = bytesOf(`${filename}.br`)
  if (compressed === undefined) return bytesOf(filename).latin1Slice()
  return require('node:zlib').brotliDecompressSync(compressed).toString('latin1')
}

/** One room for all that is read: new memory costs as much as reading into it. */
let room = Buffer.alloc(0)

/** What is in a file, until the next one is read; undefined where there is none. */
function bytesOf(filename) {
  if (!existsSync(filename)) return undefined
  const file = openSync(filename, 'r')
  try {
    const { size } = fstatSync(file)
    if (room.length < size) room = Buffer.allocUnsafeSlow(Math.max(size, 1_200_000))
    let length = 0
    for (let read = -1; read !== 0 && length < size; length += read) read = readSync(file, room, length, size - length, length)
    return room.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

/** The machine code that V8 has made by now, a file each. */
function* cachesOf() {
  for (const [filename, script] of scripts) yield [`${filename}.cache`, script.createCachedData()]
}

module.exports = { cachesOf, load, loadCli }
