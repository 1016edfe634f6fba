import type { ErrorObject } from 'ajv'
import type { Finding, Range } from '../finding.ts'
import { errorAt } from '../source/error-at.ts'
import { nodeAt, pointerStep, type SourceEntry, type SourceMap, type SourceNode } from '../source/source-tree.ts'
import { closestKey, foldKey } from './closest-key.ts'
import { keyOfSameWords } from './key-of-same-words.ts'
import { sectionFindings } from './section-findings.ts'
import { sentenceFinding, takesText } from './sentence-finding.ts'
import { keyRangeAt, place } from './tree-places.ts'
import { valueFinding } from './value-finding.ts'

/** The errors of one node as findings: one a mistake, the most telling one where a mistake breaks several rules of the schema. */
export function nodeFindings(tree: SourceNode, path: string, errors: readonly ErrorObject[], file: string): Finding[] {
  const node = nodeAt(tree, path)
  const type = errors.find((error) => error.keyword === 'type')
  const unknown = errors.filter((error) => error.keyword === 'additionalProperties')
  const known = knownKeys(errors)

  if (node.kind === 'map') {
    const sentence = sentenceFinding(node, type ?? unknown[0], known, file)
    if (sentence !== undefined) return [sentence]
    if (/^\/noi_dung\/\d+$/.test(path) && type === undefined) return sectionFindings(node, known, file)
  }
  const value = type ?? errors.find((error) => !['additionalProperties', 'required'].includes(error.keyword))
  if (value !== undefined) return [...valueFinding(tree, node, value, file), ...unknownKeys(node, unknown, known, [], file)]

  const missing = errors.filter((error) => error.keyword === 'required').map((error) => String(error.params.missingProperty))
  const wanted = new Set<string>()
  const strange = unknownKeys(node, unknown, known, missing, file, wanted)
  // A key that was only misspelt is not missing as well; where a text may stand too, a map without any of the keys was not meant to have them.
  const isOther =
    unknown[0] !== undefined && takesText(unknown[0]) && node.kind === 'map' && unknown.length === node.entries.length
  if (isOther) return strange
  const absent = missing.filter((key) => !wanted.has(key)).map((key) => missingKey(tree, node, key, file))
  return [...strange, ...absent]
}

function knownKeys(errors: readonly ErrorObject[]): readonly string[] {
  for (const { parentSchema } of errors) {
    if (parentSchema?.properties !== undefined) return Object.keys(parentSchema.properties as object)
  }
  return []
}

function unknownKeys(
  node: SourceNode,
  errors: readonly ErrorObject[],
  known: readonly string[],
  missing: readonly string[],
  file: string,
  wanted: Set<string> = new Set(),
): Finding[] {
  if (node.kind !== 'map') return []
  const present = new Set(node.entries.map((entry) => entry.key))
  const free = known.filter((key) => !present.has(key) && !wanted.has(key))
  return errors.flatMap((error) => {
    const entry = node.entries.find(({ key }) => key === error.params.additionalProperty)
    if (entry === undefined) return []
    // What is missing is the likelier meaning; a key that stands already can still have been meant, and was then written twice.
    const suggestion =
      closestKey(entry.key, missing) ??
      closestKey(entry.key, free) ??
      closestKey(entry.key, known) ??
      keyOfSameWords(entry.key, missing) ??
      keyOfSameWords(entry.key, free)
    const reading = restOfText(node, entry) ? ({ reading: 'rest' } as const) : {}
    const below = suggestion === undefined ? parentOf(entry.key, error) : undefined
    if (suggestion !== undefined) wanted.add(suggestion)
    const args = {
      key: entry.key,
      known: free,
      ...reading,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(below === undefined ? {} : { below }),
    }
    const finding = errorAt(file, 'LD001', entry.keyRange, args, `${node.path}${pointerStep(entry.key)}`)
    if (suggestion === undefined || present.has(suggestion) || foldKey(suggestion) !== foldKey(entry.key)) return [finding]
    // "Thời hạn: …" in a list of texts can as well be a sentence, unless a key stands beside it that is one.
    if (takesText(error) && !/^[\w-]+$/.test(entry.key) && errors.length === node.entries.length) return [finding]
    return [{ ...finding, fix: rename(entry.keyRange, suggestion) }]
  })
}

/** `{luu: VT, SNV}`: what follows the comma became a key without colon and value. */
function restOfText(map: SourceMap, { keyRange, value }: SourceEntry): boolean {
  return map.flow && value.kind === 'scalar' && value.value === null && value.range.end.offset <= keyRange.end.offset
}

/** The key that holds this one, where there is one only: `chuc_vu` of the root belongs below `ky`. */
function parentOf(key: string, { parentSchema }: ErrorObject): string | undefined {
  const holders = Object.entries((parentSchema?.properties ?? {}) as Readonly<Record<string, { properties?: object }>>).flatMap(
    ([name, { properties }]) => (properties !== undefined && Object.hasOwn(properties, key) ? [name] : []),
  )
  return holders.length === 1 ? holders[0] : undefined
}

function rename(range: Range, key: string) {
  return { edits: [{ start: range.start.offset, end: range.end.offset, text: key }] }
}

/** Keys that every plan has, each on one line. */
const missingLines: Readonly<Record<string, string>> = {
  the_thuc: 'the_thuc: nha_nuoc',
  co_quan: 'co_quan: {ban_hanh: Sở Nội vụ, viet_tat: SNV}',
  trich_yeu: 'trich_yeu: Triển khai công tác lưu trữ năm 2027',
  noi_nhan: 'noi_nhan: {gui: [UBND tỉnh (báo cáo)], luu: [VT]}',
  ky: 'ky: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}',
}

function missingKey(tree: SourceNode, node: SourceNode, key: string, file: string): Finding {
  const path = `${node.path}${pointerStep(key)}`
  if (node.path === '') {
    const start = { line: 1, column: 1, offset: 0 }
    const example = missingLines[key]
    return errorAt(file, 'LD002', { start, end: start }, { key, ...(example === undefined ? {} : { example }) }, path)
  }
  const parent = node.path.split('/').findLast((step) => !/^\d+$/.test(step)) ?? ''
  const range = keyRangeAt(tree, node.path) ?? firstKey(node) ?? place(node)
  return errorAt(file, 'LD002', range, { key, parent }, path)
}

function firstKey(node: SourceNode): Range | undefined {
  return node.kind === 'map' ? (node as SourceMap).entries[0]?.keyRange : undefined
}
