import { UserError } from '../errors.ts'
import type { Language } from '../messages/messages.ts'
import type { Colours } from '../report/report.ts'
import { coloursFor } from './colours.ts'
import type { Io } from './io.ts'
import { printTo } from './print-to.ts'
import type { Sentences } from './sentences/sentences.ts'

/** The options that every command takes, as commander gives them. */
export interface GlobalOptions {
  readonly lang?: string
  readonly color?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly debug?: boolean
  readonly cache?: boolean
}

/** One call of the program: the world, the language, how much to say and in which colours. */
export interface Session {
  readonly io: Io
  readonly language: Language
  readonly say: Sentences
  readonly loudness: 'quiet' | 'normal' | 'verbose'
  /** Is what was found in files kept for the next run? */
  readonly cache: 'used' | 'off'
  /** Colours of each stream: one may be a terminal while the other goes to a file. */
  readonly colours: { readonly stdout: Colours; readonly stderr: Colours }
  /** Artefacts and findings. */
  readonly print: (data: string | Uint8Array) => Promise<void>
  /** One sentence to stderr, under the program's name. */
  readonly complain: (sentence: string) => Promise<void>
  /** A word of help to stderr, not with `-q`. */
  readonly note: (line: string) => Promise<void>
  /** One line to stderr, only with `-v`. */
  readonly tell: (line: string) => Promise<void>
}

export async function openSession(io: Io, language: Language, say: Sentences, options: GlobalOptions): Promise<Session> {
  if (options.lang !== undefined && options.lang !== 'vi' && options.lang !== 'en')
    throw new UserError(say.badValue('--lang', options.lang, ['vi', 'en']))
  const loudness = options.quiet ? 'quiet' : options.verbose ? 'verbose' : 'normal'
  const [stdout, stderr] = await Promise.all([
    coloursFor(io.stdout, io.env, options.color),
    coloursFor(io.stderr, io.env, options.color),
  ])
  return {
    io,
    language,
    say,
    loudness,
    cache: options.cache === false ? 'off' : 'used',
    colours: { stdout, stderr },
    print: (data) => printTo(io.stdout, data, say),
    complain: (sentence) => printTo(io.stderr, `${stderr.error('plan:')} ${sentence}\n`, say),
    note: async (line) => {
      if (loudness !== 'quiet') await printTo(io.stderr, `${line}\n`, say)
    },
    tell: async (line) => {
      if (loudness === 'verbose') await printTo(io.stderr, `${line}\n`, say)
    },
  }
}

/** The language that `--lang` names, read before the options are parsed, because wrong options and help are answered in it. */
export function languageOf(argv: readonly string[]): Language {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  const at = options.lastIndexOf('--lang')
  const joined = options.findLast((argument) => argument.startsWith('--lang='))
  return (at < 0 ? joined?.slice('--lang='.length) : options[at + 1]) === 'en' ? 'en' : 'vi'
}
