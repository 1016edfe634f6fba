import { type Colours, noColours } from '../report/report.ts'
import type { Io, Output } from './io.ts'

/**
 * Colours for one stream. chalk ignores NO_COLOR (chalk#547), so the decision is made here, in Node's own order:
 * the flag, FORCE_COLOR, NO_COLOR (when not empty), then whether the stream is a terminal that can. chalk is loaded only when they are wanted.
 */
export async function coloursFor(stream: Output, env: Io['env'], flag: boolean | undefined): Promise<Colours> {
  if (!(flag ?? wanted(stream, env))) return noColours
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return { error: chalk.red, warning: chalk.yellow, info: chalk.cyan, strong: chalk.bold, faint: chalk.dim }
}

function wanted(stream: Output, env: Io['env']): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return stream.isTTY === true && env.TERM !== 'dumb'
}
