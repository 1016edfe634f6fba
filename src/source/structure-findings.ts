import type { Alias, Node, Scalar } from 'yaml'
import type { Finding, Range } from '../finding.ts'
import { forbiddenCharacter } from './decode-bytes.ts'
import { errorAt } from './error-at.ts'
import { joinedLine } from './joined-line.ts'
import { quoteValueFix } from './quote-text.ts'
import type { SourceContext } from './source-context.ts'
import type { SourceNode, SourceScalar } from './source-tree.ts'

/** A key of a map that stands already at `first`. */
export interface DuplicateKey {
  readonly key: string
  readonly range: Range
  readonly first: Range
  readonly path: string
  /** What stands under it the second time, where it is one value. */
  readonly text?: string
}

/** From so many repeated keys of one map on it is one mistake: the part was pasted twice. */
const pastedKeys = 3

/** Collects findings for what YAML offers and a plan does not use. */
export interface StructureFindings {
  readonly findings: readonly Finding[]
  /** True after a mistake that makes reading on pointless. */
  readonly stopped: () => boolean
  /** True after a mistake that leaves it open what the author meant: the tree would be judged for what nobody wrote. */
  readonly inDoubt: () => boolean
  readonly stop: (finding: Finding) => void
  readonly properties: (node: Node & { anchor?: string | undefined; tag?: string | undefined }, path: string) => void
  readonly alias: (node: Alias, path: string) => void
  readonly mergeKey: (range: Range, path: string) => void
  readonly strangeKey: (key: Node | null, before: number, path: string) => void
  readonly duplicateKeys: (keys: readonly DuplicateKey[]) => void
  readonly scalar: (scalar: SourceScalar, node: Scalar) => void
  readonly root: (root: SourceNode) => void
}

export function structureFindings(context: SourceContext): StructureFindings {
  const { file, text, lines } = context
  const findings: Finding[] = []
  let stopped = false
  let inDoubt = false
  const doubt = (finding: Finding): void => {
    inDoubt = true
    findings.push(finding)
  }
  const add = (finding: Finding): void => {
    findings.push(finding)
  }
  const stop = (finding: Finding): void => {
    stopped = true
    findings.push(finding)
  }
  const alias = (node: Alias, path: string): void => {
    const start = node.range?.[0] ?? 0
    const emphasis = node.source.startsWith('*') || node.source.endsWith('*')
    const range = lines.range(start, start + node.source.length + 1)
    const finding = errorAt(file, 'YA022', range, { name: node.source, emphasis }, path)
    stop(emphasis ? { ...finding, ...quoteValueFix(context, start) } : finding)
  }

  return {
    findings,
    stopped: () => stopped,
    inDoubt: () => stopped || inDoubt,
    stop,
    alias,
    properties(node, path) {
      const start = node.range?.[0] ?? 0
      if (node.anchor !== undefined) {
        const at = text.lastIndexOf(`&${node.anchor}`, start)
        doubt(errorAt(file, 'YA021', lines.range(at, at + node.anchor.length + 1), { name: node.anchor }, path))
      }
      if (node.tag !== undefined) {
        const tag = tagBefore(text, start)
        doubt(errorAt(file, 'YA023', lines.range(tag.start, tag.start + tag.name.length), { tag: tag.name }, path))
      }
    },
    mergeKey: (range, path) => stop(errorAt(file, 'YA024', range, {}, path)),
    strangeKey(key, before, path) {
      const start = key?.range?.[0] ?? before
      const range = lines.range(start, Math.max(key?.range?.[1] ?? start, start + 1))
      if (key !== null && 'source' in key && text[start] === '*') alias(key as Alias, path)
      else add(errorAt(file, 'YA029', firstLine(context, range), {}, path))
    },
    duplicateKeys(keys) {
      const [one] = keys
      const count = new Set(keys.map(({ path }) => path)).size
      if (one !== undefined && count >= pastedKeys) {
        const whole = one.path.lastIndexOf('/') === 0
        add(errorAt(file, 'YA036', one.range, { key: one.key, line: one.first.start.line, count, whole }, one.path))
        return
      }
      for (const { key, range, first, path, text } of keys)
        add(errorAt(file, 'YA020', range, { key, line: first.start.line, ...(text === undefined ? {} : { text }) }, path))
    },
    scalar(scalar, node) {
      const [start, end] = node.range ?? [0, 0]
      const character = scalar.style === 'double' ? forbiddenCharacter(scalar.text) : undefined
      if (character !== undefined) {
        const at = scalar.locate(character.index).offset
        add(errorAt(file, 'YA002', lines.range(at, Math.min(at + 1, end)), { character: character.name }, scalar.path))
      }
      const joined = joinedLine(text, start, end, scalar.style)
      if (joined !== undefined) {
        const range = lines.range(joined, lines.lineEnd(joined))
        doubt(errorAt(file, 'YA031', range, { mark: text.charAt(joined) }, scalar.path))
      }
    },
    root(root) {
      if (root.kind === 'map' || context.root === 'any') return
      stop(errorAt(file, 'YA028', firstLine(context, root.range), { kind: root.kind === 'list' ? 'list' : 'text' }))
    },
  }
}

/** A range cut to the line on which it begins. */
function firstLine({ lines }: SourceContext, range: Range): Range {
  return range.end.line === range.start.line ? range : lines.range(range.start.offset, lines.lineEnd(range.start.offset))
}

/** The tag that precedes a node: from its `!` (or `!!`) to the next blank. */
function tagBefore(text: string, node: number): { readonly start: number; readonly name: string } {
  const mark = Math.max(text.lastIndexOf('!', node - 1), 0)
  const start = text[mark - 1] === '!' ? mark - 1 : mark
  return { start, name: /^[^\s,[\]{}]+/.exec(text.slice(start, start + 100))?.[0] ?? '!' }
}
