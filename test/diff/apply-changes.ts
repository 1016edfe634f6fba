import { isDeepStrictEqual } from 'node:util'
import type { Item } from '../../src/diff/outline.ts'
import type { Content, PlanChange } from '../../src/diff/plan-change.ts'

/** An outline as it can be changed. */
export interface Loose {
  what: string
  key?: string
  text: string
  children: Loose[]
}

/** A copy of an outline without places and labels. */
export function loose({ kind, key, text, children }: Item): Loose {
  return { what: kind, ...(key === undefined ? {} : { key }), text, children: children.map(loose) }
}

/** Does to an outline what some changes tell, through JSON, and without any of the code that made them. Throws where they do not fit. */
export function applyChanges(outline: Loose, told: readonly PlanChange[]): Loose {
  const changes = JSON.parse(JSON.stringify(told)) as readonly PlanChange[]
  const root = structuredClone(outline)
  const at = (address: readonly number[]): Loose => {
    let item = root
    for (const step of address) item = item.children[step] ?? fail(`nothing at ${address.join('.')}`)
    return item
  }
  // Addresses of the plan before hold only as long as nothing was taken out: all that is meant is found first.
  const found = changes.map(({ before }) =>
    before === undefined ? undefined : { item: at(before.address), parent: at(before.address.slice(0, -1)) },
  )
  const moved = new Set(changes.flatMap(({ kind }, i) => (kind === 'moved' ? (found[i]?.item ?? []) : [])))
  changes.forEach(({ kind, words = [], content }, i) => {
    const item = found[i]?.item
    if (kind === 'changed' && item !== undefined) {
      const old = words.flatMap((run) => (run.kind === 'added' ? [] : [run.text])).join('')
      if (old !== item.text) fail(`told of “${old}”, there is “${item.text}”`)
      item.text = words.flatMap((run) => (run.kind === 'dropped' ? [] : [run.text])).join('')
    }
    if (kind === 'dropped' && item !== undefined) holds(item, content, moved)
  })
  changes.forEach(({ kind }, i) => {
    const { item, parent } = found[i] ?? {}
    if ((kind === 'dropped' || kind === 'moved') && item !== undefined && parent !== undefined)
      parent.children.splice(parent.children.indexOf(item), 1)
  })
  const coming = changes.flatMap((change, i) => {
    const address = change.after?.address
    if (address === undefined || change.kind === 'changed') return []
    const item = change.kind === 'moved' ? found[i]?.item : structuredClone(change.content as unknown as Loose)
    return item === undefined ? [] : [{ address, item }]
  })
  for (const { address, item } of coming.sort((a, b) => inPrint(a.address, b.address))) {
    at(address.slice(0, -1)).children.splice(address.at(-1) ?? 0, 0, item)
  }
  return root
}

/** All that a dropped item held is told, but for what was moved away. */
function holds(item: Loose, content: Content | undefined, moved: ReadonlySet<Loose>): void {
  const left = (one: Loose): Loose => ({ ...one, children: one.children.filter((child) => !moved.has(child)).map(left) })
  if (!isDeepStrictEqual(content, left(item)))
    fail(`of “${item.text}” and what stood under it was told ${JSON.stringify(content)}`)
}

function inPrint(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0)
  return a.length - b.length
}

function fail(reason: string): never {
  throw new Error(reason)
}
