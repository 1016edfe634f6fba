import type Handlebars from 'handlebars'
import type { OfficialDocument } from '../../compose/official-document.ts'
import { guardHelpers, guardTemplate } from './guard-template.ts'
import { markdownView } from './markdown-view.ts'
import { missingField, type Step } from './missing-field.ts'
import { parseTemplate } from './parse-template.ts'
import { helperNames, templateHelpers } from './template-helpers.ts'
import { type TemplateLanguage, type TemplatePlace, type TemplateProblem, templateError } from './template-problem.ts'

/** A user's own template: its name is for messages, its source is Handlebars text. */
export interface Template {
  readonly name: string
  readonly source: string
}

/** Nested loops can print a document to the power of their depth; no honest template comes near these. */
const limits = { rounds: 1_000_000, characters: 50_000_000 }

/**
 * The document in a text form of the user's own, over the same data as our Markdown (`MarkdownView`) and with the same helpers.
 * The template sees plain data without prototypes and can call nothing else. It is a promise because the full Handlebars,
 * which only this function needs, is loaded when it is called. Throws `UserError`, in `language` (default `vi`), for a
 * mistake in the template.
 */
export async function renderTemplate(
  document: OfficialDocument,
  template: Template,
  options: { readonly language?: TemplateLanguage } = {},
): Promise<string> {
  const { default: handlebars } = await import('handlebars')
  const refuse = (problem: TemplateProblem, place?: TemplatePlace): never => {
    throw templateError(template.name, problem, place, options.language ?? 'vi')
  }

  const data = withoutPrototypes(markdownView(document))
  const present = (value: unknown, field: string, ...rest: readonly unknown[]): unknown =>
    value === undefined ? refuse(missingField(field, stepsOf(rest), data), placeOfCall(rest.at(-1))) : value

  const sandbox = handlebars.create()
  sandbox.registerHelper({
    ...templateHelpers((name, call) => refuse({ what: 'arguments', name }, placeOfCall(call))),
    [guardHelpers.value]: present,
    [guardHelpers.print]: (value: unknown, field: string, ...rest: readonly unknown[]) => {
      present(value, field, ...rest)
      if (typeof value === 'object' && value !== null) refuse({ what: 'unprintable', field }, placeOfCall(rest.at(-1)))
      return value
    },
    each: counted(sandbox, (call) => refuse({ what: 'too_long' }, placeOfCall(call))),
  })

  const program = guardTemplate(parseTemplate(sandbox, template.source, refuse), helperNames, refuse)
  const names = [...helperNames, ...Object.values(guardHelpers)]
  const run = sandbox.compile(program, {
    knownHelpersOnly: true,
    knownHelpers: { ...Object.fromEntries(names.map((name) => [name, true])), lookup: false, log: false },
    noEscape: true,
    preventIndent: true,
  })
  return run(data, {
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  })
}

/** `each` that gives up before the loops of a template fill the memory. */
function counted(sandbox: typeof Handlebars, refuse: (call: unknown) => never): Handlebars.HelperDelegate {
  const { each } = sandbox.helpers
  let rounds = 0
  let characters = 0
  return function (this: unknown, list: unknown, options: Handlebars.HelperOptions) {
    const fn = (context: unknown, round?: Handlebars.RuntimeOptions): string => {
      rounds += 1
      const text = options.fn(context, round)
      characters += text.length
      if (rounds > limits.rounds || characters > limits.characters) refuse(options)
      return text
    }
    return each?.call(this, list, { ...options, fn })
  }
}

/** What a guard is told after value and name: values and names in turn, then Handlebars' options. */
function stepsOf(rest: readonly unknown[]): readonly Step[] {
  return Array.from({ length: (rest.length - 1) / 2 }, (_, index) => ({
    within: rest[2 * index],
    name: String(rest[2 * index + 1]),
  }))
}

/** Where a helper is called; Handlebars hands it over with the helper's options. */
function placeOfCall(call: unknown): TemplatePlace | undefined {
  if (typeof call !== 'object' || call === null || !('loc' in call)) return undefined
  const { start } = call.loc as hbs.AST.SourceLocation
  return { line: start.line, column: start.column + 1 }
}

/** A copy in which nothing can be reached but its own fields. */
function withoutPrototypes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return Object.setPrototypeOf(value.map(withoutPrototypes), null)
  const copy: Record<string, unknown> = Object.create(null)
  for (const [key, field] of Object.entries(value)) copy[key] = withoutPrototypes(field)
  return copy
}
