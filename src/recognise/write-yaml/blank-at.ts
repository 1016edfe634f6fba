import { keyOrder } from '../../plan/key-order.ts'
import { blank } from '../with-blanks.ts'
import type { YamlMap, YamlValue } from './yaml-value.ts'

const rootKeys = keyOrder('') ?? []
/** The keys of the head in their order: what stands nowhere in the source is told before the next that is written. */
const headKeys = rootKeys.slice(0, rootKeys.indexOf('trich_yeu') + 1)

/** The value that a JSON Pointer names, as far as the source does not say it: the whole of it, or the blank in it; undefined where it is the author's own. */
export function blankAt(map: YamlMap, path: string): YamlValue | undefined {
  const [first = '', ...rest] = path.split('/').slice(1)
  const written = map.entries.find(({ key }) => key === first)?.value
  if (written === undefined) return rest.length === 0 ? nextInHead(map, first) : undefined
  const value = rest.reduce<YamlValue | undefined>(childOf, written)
  if (value === undefined) return undefined
  return value.kind === 'word' && standsNowhere(value) ? value : outermostBlank(value)
}

function childOf(value: YamlValue | undefined, key: string): YamlValue | undefined {
  if (value?.kind === 'map') return value.entries.find((entry) => entry.key === key)?.value
  return value?.kind === 'list' ? value.items[Number(key)] : undefined
}

function nextInHead({ entries }: YamlMap, key: string): YamlValue | undefined {
  const at = headKeys.indexOf(key)
  return at < 0 ? undefined : entries.find((entry) => headKeys.indexOf(entry.key) > at)?.value
}

function outermostBlank(value: YamlValue): YamlValue | undefined {
  if (isBlank(value)) return value
  for (const child of childrenOf(value)) {
    const found = outermostBlank(child)
    if (found !== undefined) return found
  }
  return undefined
}

function isBlank(value: YamlValue): boolean {
  if (value.kind === 'text') return value.text === blank && standsNowhere(value)
  const children = childrenOf(value)
  return children.length > 0 && children.every(isBlank)
}

function childrenOf(value: YamlValue): readonly YamlValue[] {
  if (value.kind === 'map') return value.entries.map((entry) => entry.value)
  return value.kind === 'list' ? value.items : []
}

/** A value of the form's, or a blank: its place is a point. */
function standsNowhere({ place }: YamlValue): boolean {
  return place !== undefined && place.range.start.offset === place.range.end.offset
}
