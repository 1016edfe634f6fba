import fc, { type Arbitrary } from 'fast-check'
import type { PlanValue } from '../arbitrary-plan.ts'

/** One thing that an author may do to a plan: which list or text (by chance), and what with it. */
export interface Deed {
  readonly what: 'drop' | 'repeat' | 'swap' | 'carry' | 'word' | 'cut' | 'key'
  readonly where: number
  readonly there: number
}

export const someDeeds: Arbitrary<readonly Deed[]> = fc.array(
  fc.record({
    what: fc.constantFrom('drop', 'repeat', 'swap', 'carry', 'word', 'cut', 'key'),
    where: fc.nat(10_000),
    there: fc.nat(10_000),
  }),
  { maxLength: 6 },
)

/** A plan after some deeds; the plan itself stays. What comes out need not be accepted by the schema. */
export function changePlan(plan: PlanValue, deeds: readonly Deed[]): PlanValue {
  const changed = structuredClone(plan)
  for (const { what, where, there } of deeds) {
    const lists = [...listsIn(changed)].filter((list) => list.length > 0)
    const texts = [...textsIn(changed)]
    const list = lists[where % Math.max(1, lists.length)]
    const place = texts[where % Math.max(1, texts.length)]
    if (what === 'word' && place !== undefined) {
      const words = String(place.holder[place.key]).split(' ')
      words.splice(there % (words.length + 1), there % 2, `chữ${there % 7}`)
      place.holder[place.key] = words.join(' ')
    } else if (what === 'cut' && place !== undefined) {
      const text = String(place.holder[place.key])
      place.holder[place.key] = text.slice(0, there % (text.length + 1))
    } else if (what === 'key' && place !== undefined) delete place.holder[place.key]
    else if (list !== undefined) changeList(list, what, there, lists)
  }
  return changed
}

function changeList(list: unknown[], what: Deed['what'], there: number, lists: readonly unknown[][]): void {
  const at = there % list.length
  if (what === 'drop') list.splice(at, 1)
  if (what === 'repeat') list.splice((at + 2) % (list.length + 1), 0, structuredClone(list[at]))
  if (what === 'swap') list.push(...list.splice(at, 1))
  if (what === 'carry') {
    const target = lists[there % lists.length] as unknown[]
    const [item] = list.splice(at, 1)
    // Nothing is carried into itself.
    if (![...listsIn(item)].includes(target)) target.splice(there % (target.length + 1), 0, item)
  }
}

function* listsIn(value: unknown): Generator<unknown[]> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) yield value
  for (const inner of Object.values(value)) yield* listsIn(inner)
}

interface TextPlace {
  readonly holder: Record<string, unknown>
  readonly key: string
}

/** Every text of a plan value, by its holder and key. */
export function* textsIn(value: unknown): Generator<TextPlace> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string') yield { holder: value as Record<string, unknown>, key }
    else yield* textsIn(inner)
  }
}
