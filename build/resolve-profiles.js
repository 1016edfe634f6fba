/** Groups of a profile file whose `clause` and `sure` hold for all values below them. */
const groupMarks = new Set(['clause', 'sure', 'silent', 'name'])
const groups = ['page', 'font', 'pageNumber', 'components', 'wording', 'ladder']
const valueKeys = new Set(['v', 'range', 'accept', 'clause', 'sure'])

/**
 * Turns the terse files into complete profiles: every value an object with its clause and sureness, `extends` filled in,
 * one profile for each period of a file. Throws with the id and path of a value that lacks its clause or sureness.
 */
export function resolveProfiles(files) {
  const byId = new Map(files.map((file) => [file.id, file]))
  const done = new Map()
  const resolveId = (id, trail) => {
    if (trail.includes(id)) throw new Error(`profiles extend one another in a circle: ${[...trail, id].join(' → ')}`)
    if (!done.has(id)) {
      const file = byId.get(id)
      if (!file) throw new Error(`${trail.at(-1)}: extends ${id}, which is no profile`)
      done.set(
        id,
        resolveFile(file, (base) => resolveId(base, [...trail, id])),
      )
    }
    return done.get(id)
  }
  return files.flatMap((file) => resolveId(file.id, []))
}

function resolveFile(file, baseOf) {
  const { periods = [{}], ...shared } = file
  const resolved = []
  for (const period of periods) {
    // A period may extend the first one of its own file: the same form used before its instrument came into force.
    const again = period.extends === file.id
    const own = again ? { ...headOf(shared), ...period } : { ...shared, ...period }
    const base = again ? resolved[0] : own.extends && baseOf(own.extends)[0]
    resolved.push(resolvePeriod(own, base))
  }
  return resolved
}

function headOf(file) {
  return Object.fromEntries(Object.entries(file).filter(([key]) => !groups.includes(key)))
}

function resolvePeriod(own, base) {
  const values = {}
  for (const key of groups) {
    if (own[key]) values[key] = expand(own[key], {}, own.silent, `${own.id}/${key}`)
  }
  return {
    id: own.id,
    family: own.family,
    instrument: own.instrument,
    shortName: own.shortName,
    ...(own.derived ? { derivedFrom: base.id } : {}),
    ...(own.from ? { from: calendarDate(own.from) } : {}),
    ...(own.until ? { until: calendarDate(own.until) } : {}),
    ...(base ? merge(inherit(base, own), values) : values),
  }
}

/** Gives every value below `node` its own clause and sureness; `silent` holds what the instrument leaves open. */
function expand(node, marks, silentClause, path) {
  const here = { clause: node.clause ?? marks.clause, sure: node.sure ?? marks.sure }
  const result = {}
  for (const [key, child] of Object.entries(node)) {
    if (key === 'name' && path.includes('/components/')) result.name = child
    else if (key === 'rungs') result.rungs = child
    else if (!groupMarks.has(key)) result[key] = expandChild(child, here, silentClause, `${path}/${key}`)
  }
  if (node.silent) {
    const marksOfSilent = { clause: node.silent.clause ?? silentClause, sure: 'derived' }
    for (const [key, child] of Object.entries(node.silent)) {
      if (key === 'clause') continue
      if (key in result) throw new Error(`${path}/${key} is given twice: beside and under silent`)
      result[key] = expandChild(child, marksOfSilent, silentClause, `${path}/${key}`)
    }
  }
  return result
}

function expandChild(child, marks, silentClause, path) {
  if (isGroup(child)) return expand(child, marks, silentClause, path)
  const value = isSourced(child) ? { ...marks, ...child } : { v: child, ...marks }
  if (!value.clause) throw new Error(`${path}: the value has no clause, and no group around it has one`)
  if (!value.sure) throw new Error(`${path}: the value does not say how sure it is (sure), and no group around it does`)
  const { v, range, accept, clause, sure } = value
  return { v, ...(range ? { range } : {}), ...(accept ? { accept } : {}), clause, sure }
}

const isObject = (node) => typeof node === 'object' && node !== null && !Array.isArray(node)
const isSourced = (node) => isObject(node) && 'v' in node && Object.keys(node).every((key) => valueKeys.has(key))
/** Line spacings and boxes are values that are objects themselves. */
const plainShapes = new Set(['multiple', 'exact', 'height,width'])
const isPlain = (node) => plainShapes.has(Object.keys(node).sort().join())
const isGroup = (node) => isObject(node) && !isSourced(node) && !isPlain(node)

/** The base's values as this profile bears them: named after the base's instrument, and never surer than `derived`. */
function inherit(base, own) {
  const namesItsSource = (clause) => clause.startsWith('theo ') || own.shortName.includes(base.shortName)
  const mark = (node) => {
    if (Array.isArray(node) || !isObject(node)) return node
    if (isSourced(node)) {
      const clause = namesItsSource(node.clause) ? node.clause : `theo ${base.shortName}, ${node.clause}`
      return { ...node, clause, sure: 'derived' }
    }
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, mark(child)]))
  }
  const { page, font, pageNumber, components, wording, ladder } = base
  return mark({ page, font, pageNumber, components, wording, ladder })
}

function merge(base, over) {
  const both = (key) => isGroup(base[key]) && isGroup(over[key])
  const value = (key) => (both(key) ? merge(base[key], over[key]) : (over[key] ?? base[key]))
  return Object.fromEntries([...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => [key, value(key)]))
}

function calendarDate(text) {
  const [year, month, day] = String(text).split('-').map(Number)
  return { year, month, day }
}
