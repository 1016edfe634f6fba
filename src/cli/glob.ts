/** Whether a path that no file bears is meant as a pattern: the shell did not expand it (quoted, or Windows). */
export function isGlob(path: string): boolean {
  return /[*?{]/.test(path)
}

/** The folder before the first part with a sign in it, and the rest: `a/b/*.yaml` → `a/b`, `*.yaml`. */
export function splitGlob(pattern: string): { readonly folder: string; readonly rest: string } {
  const parts = pattern.split('/')
  const first = parts.findIndex(isGlob)
  const folder = parts.slice(0, first).join('/')
  return { folder: folder === '' ? (pattern.startsWith('/') ? '/' : '.') : folder, rest: parts.slice(first).join('/') }
}

/** Tells the paths that a pattern means. */
export interface Glob {
  readonly test: (path: string) => boolean
}

/** What stands between two signs of a path: which sign leads on, and where, and where one gets without any. */
interface State {
  readonly free: number[]
  takes?: (sign: string) => boolean
  to?: number
}

const isAny = (): boolean => true
const isNoSlash = (sign: string): boolean => sign !== '/'

/**
 * A pattern over paths with forward slashes: `*` and `?` stay within a part, `**` spans parts (none, too), `{a,b}` is one of them.
 * Compared in NFC: one file system gives names decomposed, the other composed. All ways through the pattern are followed at once and none is tried again,
 * as a regular expression would: a pattern from a stranger's settings takes no longer than its length times that of the path.
 */
export function readGlob(pattern: string): Glob {
  const states: State[] = [{ free: [] }]
  let at = 0
  const add = (): number => states.push({ free: [] }) - 1
  const goFree = (from: number, to: number): number => {
    states[from]?.free.push(to)
    return to
  }
  const take = (from: number, takes: (sign: string) => boolean, to: number): number => {
    Object.assign(states[from] as State, { takes, to })
    return to
  }
  /** Any number of signs of a kind. */
  const repeat = (takes: (sign: string) => boolean): number => {
    const loop = goFree(at, add())
    take(loop, takes, loop)
    return goFree(loop, add())
  }
  const groups: { readonly start: number; readonly ends: number[] }[] = []
  const closeGroup = (): void => {
    const { ends } = groups.pop() ?? { ends: [] }
    const end = add()
    for (const from of [...ends, at]) goFree(from, end)
    at = end
  }
  const text = pattern.normalize('NFC')
  for (let i = 0; i < text.length; i++) {
    const sign = String.fromCodePoint(text.codePointAt(i) as number)
    const group = groups.at(-1)
    if (text.startsWith('**/', i) && (i === 0 || text[i - 1] === '/')) {
      const part = goFree(at, add())
      const inPart = take(part, isNoSlash, add())
      take(inPart, isNoSlash, inPart)
      take(goFree(inPart, add()), (slash) => slash === '/', part)
      at = goFree(part, add())
      i += 2
    } else if (text.startsWith('**', i)) {
      at = repeat(isAny)
      i += 1
    } else if (sign === '*') at = repeat(isNoSlash)
    else if (sign === '{' && text.indexOf('}', i) > 0) {
      groups.push({ start: goFree(at, add()), ends: [] })
      at = goFree(at, add())
    } else if (sign === '}' && group !== undefined) closeGroup()
    else if (sign === ',' && group !== undefined) {
      group.ends.push(at)
      at = goFree(group.start, add())
    } else {
      at = take(at, sign === '?' ? isNoSlash : (one) => one === sign, add())
      i += sign.length - 1
    }
  }
  while (groups.length > 0) closeGroup()
  return { test: walker(states, at) }
}

/** All the states in which one can be at a time, and where each sign leads from them, as far as it was asked. */
interface Step {
  readonly states: readonly number[]
  readonly next: Map<string, Step>
}

/** How many steps are remembered: usual patterns have a few dozen. */
const mostSteps = 1000

/** Whether a path leads from the first state to the last one. Paths resemble each other: what was found out for one holds for the next. */
function walker(states: readonly State[], last: number): (path: string) => boolean {
  let steps = new Map<string, Step>()
  const stepAt = (from: readonly number[]): Step => {
    const reached = reachable(states, from)
    const key = reached.join()
    const known = steps.get(key) ?? { states: reached, next: new Map() }
    steps.set(key, known)
    return known
  }
  const follow = (step: Step, sign: string): Step => {
    const next = step.states.flatMap((index) => {
      const { takes, to } = states[index] as State
      return to !== undefined && takes?.(sign) ? to : []
    })
    const found = stepAt(next)
    step.next.set(sign, found)
    return found
  }
  let start = stepAt([0])
  return (path) => {
    if (steps.size > mostSteps) {
      steps = new Map()
      start = stepAt([0])
    }
    let step = start
    for (const sign of path) {
      step = step.next.get(sign) ?? follow(step, sign)
      if (step.states.length === 0) return false
    }
    return step.states.includes(last)
  }
}

/** These states and all that one gets to from them without a sign, each once. */
function reachable(states: readonly State[], from: readonly number[]): readonly number[] {
  const seen = new Set(from)
  for (const index of seen) for (const free of states[index]?.free ?? []) seen.add(free)
  return [...seen].sort((a, b) => a - b)
}
