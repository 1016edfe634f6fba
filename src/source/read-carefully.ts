import { parseDocument } from 'yaml'
import type { Finding } from '../finding.ts'
import { buildTree } from './build-tree.ts'
import { invisibleFinding } from './invisible-finding.ts'
import { nfcFinding } from './nfc-finding.ts'
import { plainTextFinding } from './plain-text-finding.ts'
import type { Source } from './read-source.ts'
import type { SourceContext } from './source-context.ts'
import { strangeBlankFindings } from './strange-blank-findings.ts'
import { swallowedFindings, withSwallowed } from './swallowed-findings.ts'
import { isLocal, syntaxFindings } from './syntax-findings.ts'
import { yamlTokens } from './yaml-tokens.ts'

/** Where YAML may see other words than the author: only there the file is cut into tokens a second time. */
const cutsWords =
  /[ \t]#+[^\s#]|\u00a0|\u00ad|\u1680|[\u2000-\u200c]|\u200d|\u2028|\u2029|\u202f|\u205f|\u2060|\u3000|(?!^)\ufeff|\uff1a/

/** Reads any text as YAML with the parser, and tells what is wrong with it. */
export function readCarefully(context: SourceContext): Source {
  const { text } = context
  // YAML 1.2 core, as editors read it; keys are compared as text by build-tree, since the parser's own check is quadratic.
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true, uniqueKeys: false })
  const plain = document.errors.length > 0 ? plainTextFinding(context) : undefined
  if (plain !== undefined) return { text, findings: [...nfcFinding(context), plain] }
  const tokens = cutsWords.test(text) ? yamlTokens(text) : []
  const strange = strangeBlankFindings(context, { tokens, isBroken: document.errors.length > 0 })
  // What follows from a blank that is none is not told beside it: the structure is another than the one that was meant.
  if (strange.length > 0) return { text, findings: [...nfcFinding(context), ...strange] }

  const built = buildTree(context, document.contents)
  const syntax = syntaxFindings(context, document.errors, document.contents, built.findings)
  const words = [...nfcFinding(context), ...invisibleFinding(context, tokens)]
  const mistakes = withSwallowed(context, swallowedFindings(context, tokens), syntax)
  const findings = [...words, ...trusted(built.findings, syntax), ...mistakes]
  if (built.tree === undefined || document.errors.length > 0) return { text, findings }
  return { text, tree: built.tree, findings }
}

/** Broken syntax makes strange keys and doubles of its own; what is found behind it is left out. */
function trusted(findings: readonly Finding[], syntax: readonly Finding[]): readonly Finding[] {
  if (syntax.length === 0) return findings
  const stop = Math.min(...syntax.filter((finding) => !isLocal(finding)).map((finding) => finding.range.start.offset))
  return findings.filter(({ code, range }) => code !== 'YA028' && code !== 'YA029' && range.start.offset < stop)
}
