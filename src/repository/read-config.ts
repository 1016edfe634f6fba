import { compareFindings, type Finding } from '../finding.ts'
import { validateConfig } from '../generated/validate-config.js'
import { errorsByNode } from '../schema/errors-by-node.ts'
import { nodeFindings } from '../schema/node-findings.ts'
import { errorAt } from '../source/error-at.ts'
import { readSource } from '../source/read-source.ts'
import { entryOf, type SourceNode, toValue } from '../source/source-tree.ts'
import type { Config, ConfigReading } from './config.ts'
import { houseFindings } from './house-findings.ts'
import { type HouseValue, houseRulesOf } from './house-rules-of.ts'
import { patternFindings } from './pattern-findings.ts'
import { readRuleSettings } from './read-rule-settings.ts'
import { readTerms } from './read-terms.ts'

/** The settings as the schema takes them (schemas/config.schema.json). */
interface ConfigValue {
  readonly gom?: readonly string[]
  readonly bo_qua?: readonly string[]
  readonly noi_bo?: HouseValue
}

/** Reads `plan.config.yaml`. Whatever is wrong with it is a finding in it; a file without a word asks for nothing. */
export function readConfig(file: { readonly name: string; readonly bytes: Uint8Array }): ConfigReading {
  const { text, tree, findings: syntax } = readSource(file)
  const mistakes = syntax.flatMap(forSettings)
  if (tree === undefined && mistakes.length > 0) return { text, findings: mistakes }
  const schema = tree === undefined ? [] : schemaFindings(tree, file.name)
  // What the schema refuses is not read further.
  const part = (key: string): SourceNode | undefined => (schema.length > 0 ? undefined : entryOf(tree, key)?.value)
  const rules = readRuleSettings(part('quy_tac'), file.name)
  const terms = readTerms(schema.length > 0 ? undefined : tree, file.name)
  const findings = [
    ...mistakes,
    ...schema,
    ...rules.findings,
    ...houseFindings(part('noi_bo'), file.name),
    ...terms.findings,
    ...[part('gom'), part('bo_qua')].flatMap((list) => patternFindings(list, file.name)),
  ]
  if (findings.length > 0) return { text, findings: findings.toSorted(compareFindings) }

  const { gom, bo_qua = [], noi_bo } = (tree === undefined ? {} : toValue(tree)) as ConfigValue
  const config = {
    rules: rules.severities,
    house: houseRulesOf(noi_bo),
    ...(gom === undefined ? {} : { include: gom }),
    ignore: bo_qua,
    terms: terms.terms,
    ...instrumentListIn(part('van_ban')),
    ...baselineIn(part('phat_hien_cu')),
  }
  return { text, findings, config }
}

function instrumentListIn(node: SourceNode | undefined): Pick<Config, 'instrumentList'> {
  return node?.kind === 'scalar' ? { instrumentList: { path: node.text.trim(), range: node.range, pointer: node.path } } : {}
}

function baselineIn(node: SourceNode | undefined): Pick<Config, 'baseline'> {
  return node?.kind === 'scalar' ? { baseline: { path: node.text.trim(), range: node.range } } : {}
}

function schemaFindings(tree: SourceNode, file: string): readonly Finding[] {
  return [...errorsByNode(tree, validateConfig)].flatMap(([path, errors]) => nodeFindings(tree, path, errors, file))
}

/** Two sentences of the reader of plans would mislead here: an empty file of settings is none, and its keys are not those of a plan. */
function forSettings(finding: Finding): readonly Finding[] {
  if (finding.code === 'YA004') return []
  if (finding.code !== 'YA028') return [finding]
  const { kind } = (finding as Finding<'YA028'>).args
  return [errorAt(finding.file, 'LD003', finding.range, { expected: ['map'], read: kind })]
}
