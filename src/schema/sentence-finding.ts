import type { ErrorObject } from 'ajv'
import type { Finding, Fix } from '../finding.ts'
import { errorAt } from '../source/error-at.ts'
import type { SourceMap, SourceNode } from '../source/source-tree.ts'
import { closestKey, foldKey } from './closest-key.ts'
import { place } from './tree-places.ts'

/**
 * A sentence with ": " in it, which YAML made a map, where the schema takes a text: `- Mục tiêu: đạt 100%`.
 * It shows in a first key that looks like words and is no spelling of a key that may stand here.
 */
export function sentenceFinding(
  node: SourceMap,
  error: ErrorObject | undefined,
  known: readonly string[],
  file: string,
): Finding | undefined {
  const first = node.entries[0]
  if (error === undefined || first === undefined || node.flow || !takesText(error)) return undefined
  const { key } = first
  const looksLikeWords = /\s/.test(key) || /[^\x20-\x7e]/.test(key) || /^[A-Z]/.test(key)
  if (!looksLikeWords || known.some((other) => foldKey(other) === foldKey(key))) return undefined
  if (!/\s/.test(key) && closestKey(key, known) !== undefined) return undefined
  const finding = errorAt(file, 'LD014', place(node), { key }, node.path)
  const fix = quoted(node)
  return fix === undefined ? finding : { ...finding, fix }
}

/** True where the schema takes a text at the place of the error. */
export function takesText(error: ErrorObject): boolean {
  const types: unknown = error.keyword === 'type' ? error.params.type : error.parentSchema?.type
  return types === 'string' || (Array.isArray(types) && types.includes('string'))
}

/** Quotes around the sentence, where it stands on one line as two plain texts and nothing else does. */
function quoted(node: SourceMap): Fix | undefined {
  const entry = node.entries[0]
  if (entry === undefined || node.entries.length !== 1 || !isPlainLine(entry.value)) return undefined
  const { key, keyRange, value } = entry
  const start = keyRange.start.offset
  const end = Math.max(value.range.end.offset, keyRange.end.offset + 1)
  const gap = value.range.start.offset - keyRange.end.offset
  // Exactly `key: value` (or `key:`), so that the quoted text is what stands in the file.
  const words = value.text === '' ? `${key}:` : `${key}: ${value.text}`
  if (end - start !== words.length || (value.text !== '' && gap !== 2) || /["\\]/.test(words)) return undefined
  return { edits: [{ start, end, text: `"${words}"` }] }
}

function isPlainLine(node: SourceNode): node is SourceNode & { readonly text: string } {
  return node.kind === 'scalar' && node.style === 'plain' && node.range.start.line === node.range.end.line
}
