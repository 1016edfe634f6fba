import { transform } from 'esbuild'

/**
 * Large rooms, each of which shares modules with others. What the same of them need lies in one volume: a run reads few files, and none of them holds
 * much that it does not run.
 */
const large = ['run', 'validate', 'checking', 'checking-word', 'importing']

/** What these need lies with them, whoever shares it: they are what most calls read. */
const foremost = ['run', 'validate']

/**
 * Rooms of short runs too: one plan is printed, one is read with the library `yaml`, a folder in which nothing has changed is held against what was found. What
 * they need lies with them, whoever shares it, but for what is read for checking anyway.
 */
const takers = ['render', 'render-docx', 'write-file', 'read-carefully', 'check-repository', 'cache-for']

/** A volume of what several share with fewer characters than this lies with one that more of them share. */
const slim = 40_000

/** Below so many characters a room of its own lies in the volume of the room that asks for it: a file more costs a quarter of a millisecond. */
const small = 6000

/**
 * Binds esbuild's chunks into volumes: scripts that give an object of functions, one a chunk, each called with `(exports, require)` when its chunk is
 * first required, by `require('<volume>/<chunk>')`. The chunk of an entry is called `main`.
 * @param {{ path: string, imports: { path: string, kind: string, external?: boolean }[], entryPoint?: string, text: string }[]} chunks
 * @returns {Promise<{ name: string, code: string }[]>} functions of a CommonJS `module`, of which `exports` is then that object
 */
export async function bindVolumes(chunks) {
  const byPath = new Map(chunks.map((chunk) => [chunk.path, chunk]))
  const volumeOf = shelve(chunks, byPath)
  const places = new Map()
  for (const chunk of chunks) {
    const volume = volumeOf.get(chunk.path)
    // Two rooms may have one name (sentences and messages of a language) and lie in one volume: neither is its `main`.
    const isMain = roomName(chunk) === volume && chunks.filter((one) => roomName(one) === volume).length === 1
    places.set(chunk.path, `${volume}/${isMain ? 'main' : chunks.indexOf(chunk)}`)
  }
  const names = [...new Set(volumeOf.values())].sort()
  return Promise.all(
    names.map(async (name) => {
      const parts = chunks
        .filter(({ path }) => volumeOf.get(path) === name)
        .map(
          (chunk) => `'${places.get(chunk.path).slice(name.length + 1)}': function (exports, require) {${linked(chunk, places)}}`,
        )
      const code = `module.exports = {${parts.join(',\n')}}`
      const short = (await transform(code, { minify: true, target: 'node20', charset: 'ascii', legalComments: 'none' })).code
      // A function around all, as bin/load-cli.js calls it: put around the text when it is read, it would be a second text of its size.
      return { name, code: `(function (module) {${short}})` }
    }),
  )
}

/** Which volume each chunk lies in. */
function shelve(chunks, byPath) {
  const rooms = chunks.filter(({ entryPoint }) => entryPoint !== undefined)
  const needs = new Map(rooms.map((room) => [room.path, staticReach(room, byPath)]))
  const askers = (path) =>
    chunks.filter(({ imports }) => imports.some((one) => one.kind === 'dynamic-import' && one.path === path))
  const volumeOf = new Map()
  const isLarge = (room) => large.includes(roomName(room))
  const reach = (name) => needs.get(rooms.find((room) => roomName(room) === name)?.path) ?? new Set()
  for (const { path } of chunks) {
    const users = rooms.filter((room) => isLarge(room) && needs.get(room.path).has(path)).map(roomName)
    const before = foremost.find((room) => users.includes(room))
    const taker = users.includes('checking') ? undefined : takers.find((room) => reach(room).has(path))
    const own = before ?? taker ?? users.sort().join('-and-')
    if (own !== '') volumeOf.set(path, own)
  }
  fatten(volumeOf, byPath)
  const ownSize = (room) =>
    [...needs.get(room.path)].filter((path) => !volumeOf.has(path)).reduce((sum, path) => sum + byPath.get(path).text.length, 0)
  // What two of them share lies with the smaller, so that it does not bring much with it.
  const sizes = new Map(rooms.map((room) => [room, ownSize(room)]))
  const minor = rooms
    .filter(({ path }) => !volumeOf.has(path))
    .sort((a, b) => sizes.get(a) - sizes.get(b) || (a.path < b.path ? -1 : 1))
  const isSmall = (room) => sizes.get(room) < small && askers(room.path).length > 0
  const home = (room, trail = []) => {
    if (!minor.includes(room)) return volumeOf.get(room.path)
    const all = askers(room.path)
    // One that is read in short runs, where there is such: the others' volumes may be compressed.
    const asker = all.find(({ path }) => [...foremost, ...takers].includes(volumeOf.get(path))) ?? all[0]
    return isSmall(room) && !trail.includes(asker) ? (volumeOf.get(asker.path) ?? home(asker, [...trail, room])) : roomName(room)
  }
  for (const room of [...minor.filter((one) => !isSmall(one)), ...minor.filter(isSmall)])
    for (const path of needs.get(room.path)) if (!volumeOf.has(path)) volumeOf.set(path, home(room))
  return volumeOf
}

/** Joins each slim volume to one whose readers include its own. */
function fatten(volumeOf, byPath) {
  const sizes = new Map()
  for (const [path, name] of volumeOf) sizes.set(name, (sizes.get(name) ?? 0) + byPath.get(path).text.length)
  const readers = (name) => name.split('-and-')
  for (const [path, name] of volumeOf) {
    if (sizes.get(name) >= slim || readers(name).length < 2) continue
    const wider = [...sizes.keys()].find((other) => other !== name && readers(name).every((one) => readers(other).includes(one)))
    if (wider !== undefined) volumeOf.set(path, wider)
  }
}

function staticReach(room, byPath) {
  const reached = new Set([room.path])
  for (const path of reached)
    for (const one of byPath.get(path).imports) if (one.kind === 'import-statement' && byPath.has(one.path)) reached.add(one.path)
  return reached
}

function roomName({ entryPoint }) {
  return entryPoint === undefined ? undefined : entryPoint.replace(/^.*\//, '').replace(/\.[jt]s$/, '')
}

/** A chunk's imports and exports as calls of `require` and as properties. What a chunk exports is never assigned again: that is made sure of here. */
function linked({ path, imports, text }, places) {
  const at = (file) => {
    const found = imports.find((one) => one.path.endsWith(file.replace(/^\.*\//, '')))
    if (found === undefined) throw new Error(`${path}: ${file} is not among its imports`)
    return found.external ? file : places.get(found.path)
  }
  let code = text
    .replace(
      /^import \{([^}]*)\} from "([^"]+)";$/gm,
      (_, names, file) => `const {${names.replace(/ as /g, ': ')}} = require("${at(file)}");`,
    )
    .replace(/^import (\w+) from "([^"]+)";$/gm, (_, name, file) => `const ${name} = require("${at(file)}");`)
    .replace(/^import \* as (\w+) from "([^"]+)";$/gm, (_, name, file) => `const ${name} = require("${at(file)}");`)
    .replace(/^import "([^"]+)";$/gm, (_, file) => `require("${at(file)}");`)
    .replace(/\brequireNow\(import\("([^"]+)"\)\)/g, (_, file) => `require("${at(file)}")`)
    .replace(/\bimport\("([^"]+)"\)/g, (_, file) => `Promise.resolve().then(() => require("${at(file)}"))`)
  const exported = /^export \{([^}]*)\};$/gm.exec(code)
  if (exported !== null) {
    const pairs = exported[1].split(',').map((one) => one.trim().split(' as '))
    for (const [name] of pairs)
      if (new RegExp(`^\\s*(?!(?:var|let|const) )(?<![.\\w$])${name.replaceAll('$', '\\$&')} = `, 'm').test(code))
        throw new Error(`${path}: ${name} is exported and assigned again`)
    code = code.replace(exported[0], pairs.map(([name, as = name]) => `exports.${as} = ${name};`).join('\n'))
  }
  code = code.replace(/^export default (.*);$/gm, 'exports.default = $1;')
  const left = /^(?:import|export)\b.*/m.exec(code)
  if (left !== null) throw new Error(`${path}: ${left[0]}`)
  return code
}
