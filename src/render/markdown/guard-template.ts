import type {} from 'handlebars'
import type { TemplatePlace, TemplateProblem } from './template-problem.ts'

type Refuse = (problem: TemplateProblem, place: TemplatePlace) => never

/** The two helpers that a guarded template calls for every field: to use its value, and to print it. */
export const guardHelpers = { value: '$value', print: '$print' } as const

const blockNames = ['if', 'unless', 'each', 'with']
const loopVariables = ['root', 'index', 'key', 'first', 'last']

/**
 * The same template with every field `a.b` read as `$value a.b "a.b" this "a" a "b"`, and every printed one as `$print …`:
 * the value, its name, and each step to it.
 * Handlebars' own strict mode is blind in the arguments of helpers and of `#if`, names only the last part of `a.b.c`,
 * and breaks off without a place on `text.x`: the guards see each of these, with the field as the author wrote it.
 * Partials and decorators are refused: with them a template could call itself without end.
 */
export function guardTemplate(program: hbs.AST.Program, helpers: readonly string[], refuse: Refuse): hbs.AST.Program {
  const guardProgram = (node: hbs.AST.Program): hbs.AST.Program => ({ ...node, body: node.body.map(statement) })

  function statement(node: hbs.AST.Statement): hbs.AST.Statement {
    switch (node.type) {
      case 'MustacheStatement':
        return mustache(node as hbs.AST.MustacheStatement)
      case 'BlockStatement':
        return block(node as hbs.AST.BlockStatement)
      case 'PartialStatement':
      case 'PartialBlockStatement':
        return refuse({ what: 'partial' }, placeOf(node))
      case 'Decorator':
      case 'DecoratorBlock':
        return refuse({ what: 'decorator' }, placeOf(node))
      default:
        return node
    }
  }

  function mustache(node: hbs.AST.MustacheStatement): hbs.AST.MustacheStatement {
    const { path } = node
    if (!isPath(path)) return refuse({ what: 'syntax', near: String((path as hbs.AST.StringLiteral).original) }, placeOf(path))
    // The place of the name, not of the braces, is what a helper is told.
    const named = { ...node, loc: path.loc }
    return isCall(node, path) ? { ...named, ...call(node, path) } : { ...named, ...guarded(path, guardHelpers.print) }
  }

  function block(node: hbs.AST.BlockStatement): hbs.AST.BlockStatement {
    const name = String(node.path.original)
    if (!blockNames.includes(name)) return refuse({ what: 'unknown_block', name }, placeOf(node))
    if (node.params.length !== 1) return refuse({ what: 'arguments', name: `#${name}` }, placeOf(node))
    return {
      ...node,
      params: node.params.map(parameter),
      // The types say both are always there; the parser leaves out what the template leaves out.
      ...(node.program && { program: guardProgram(node.program) }),
      ...(node.inverse && { inverse: guardProgram(node.inverse) }),
    }
  }

  function isCall(node: { readonly params: readonly unknown[]; readonly hash?: unknown }, path: hbs.AST.PathExpression): boolean {
    return node.params.length > 0 || node.hash !== undefined || helpers.includes(path.original)
  }

  function call<N extends { readonly params: hbs.AST.Expression[]; readonly hash?: hbs.AST.Hash }>(
    node: N,
    path: hbs.AST.PathExpression,
  ): { readonly params: hbs.AST.Expression[] } {
    if (!helpers.includes(path.original)) return refuse({ what: 'unknown_helper', name: path.original }, placeOf(path))
    if (node.hash !== undefined) return refuse({ what: 'arguments', name: path.original }, placeOf(path))
    return { params: node.params.map(parameter) }
  }

  function parameter(node: hbs.AST.Expression): hbs.AST.Expression {
    if (isPath(node)) {
      const value: hbs.AST.SubExpression = { type: 'SubExpression', loc: node.loc, ...guarded(node, guardHelpers.value) }
      return value
    }
    if (node.type !== 'SubExpression') return node
    const inner = node as hbs.AST.SubExpression
    const value: hbs.AST.SubExpression = { ...inner, loc: inner.path.loc, ...call(inner, inner.path) }
    return value
  }

  function guarded(path: hbs.AST.PathExpression, helper: string) {
    if (path.data && !loopVariables.includes(String(path.parts[0])))
      return refuse({ what: 'missing', field: path.original, names: loopVariables.map((name) => `@${name}`) }, placeOf(path))
    const { loc } = path
    const guard: hbs.AST.PathExpression = {
      type: 'PathExpression',
      data: false,
      depth: 0,
      parts: [helper],
      original: helper,
      loc,
    }
    const word = (value: string): hbs.AST.StringLiteral => ({ type: 'StringLiteral', value, original: value, loc })
    // `@root` and its like are there; the first step behind them is the first that may fail.
    const certain = path.data ? 1 : 0
    const steps = path.parts.slice(certain).flatMap((part, index): hbs.AST.Expression[] => {
      const within: hbs.AST.PathExpression = { ...path, parts: path.parts.slice(0, certain + index) }
      return [within, word(part)]
    })
    const hash: hbs.AST.Hash = { type: 'Hash', pairs: [], loc }
    return { path: guard, params: [path, word(path.original), ...steps], hash }
  }

  return guardProgram(program)
}

/** Handlebars counts columns from 0. */
function placeOf(node: hbs.AST.Node): TemplatePlace {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 }
}

function isPath(node: hbs.AST.Expression): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}
