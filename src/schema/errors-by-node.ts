import type { ErrorObject } from 'ajv'
import { type SourceNode, toValue } from '../source/source-tree.ts'

/** A schema as the build compiles it. */
export interface CompiledSchema {
  (value: unknown): boolean
  errors?: ErrorObject[] | null
}

/** Ajv's errors by the node they speak of (its JSON Pointer); `if` only says that a branch of it failed, which is told there. */
export function errorsByNode(tree: SourceNode, schema: CompiledSchema): ReadonlyMap<string, readonly ErrorObject[]> {
  const groups = new Map<string, ErrorObject[]>()
  if (schema(toValue(tree))) return groups
  for (const error of schema.errors ?? []) {
    if (error.keyword === 'if') continue
    const group = groups.get(error.instancePath)
    if (group === undefined) groups.set(error.instancePath, [error])
    else group.push(error)
  }
  return groups
}
