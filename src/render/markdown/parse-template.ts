import type Handlebars from 'handlebars'
import type { TemplatePlace, TemplateProblem } from './template-problem.ts'

/** The syntax tree of a template. Handlebars' own sentences show its parser's tokens; they are told anew for a reader. */
export function parseTemplate(
  handlebars: typeof Handlebars,
  source: string,
  refuse: (problem: TemplateProblem, place?: TemplatePlace) => never,
): hbs.AST.Program {
  try {
    // Handlebars would also take a syntax tree, and compile what stands in it; from JavaScript one could be passed in.
    return handlebars.parseWithoutProcessing(String(source))
  } catch (error) {
    if (!(error instanceof Error) && !(error instanceof handlebars.Exception)) throw error
    const mismatch = /^(.*) doesn't match (.*) - (\d+):(\d+)$/su.exec(error.message)
    if (mismatch !== null) {
      const [, open = '', close = '', line, column] = mismatch
      return refuse(
        { what: 'mismatch', detail: `{{#${open}}} … {{/${close}}}` },
        { line: Number(line), column: Number(column) + 1 },
      )
    }
    const line = Number(/ on line (\d+)|- (\d+):\d+$/u.exec(error.message)?.slice(1).find(Boolean) ?? 1)
    const open = openBlockLine(source)
    if (error.message.endsWith("got 'EOF'") && open !== undefined) return refuse({ what: 'unclosed' }, { line: open })
    return refuse({ what: 'syntax', near: source.split('\n')[line - 1]?.trim() ?? '' }, { line })
  }
}

/** The line of the innermost block that is still open at the end: the parser only knows where the text ends. */
function openBlockLine(source: string): number | undefined {
  const open: number[] = []
  for (const tag of source.matchAll(/\{\{~?([#/])/gu)) {
    if (tag[1] === '#') open.push(source.slice(0, tag.index).split('\n').length)
    else open.pop()
  }
  return open.at(-1)
}
