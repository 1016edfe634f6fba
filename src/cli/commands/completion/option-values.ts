import { families } from '../../../plan/plan.ts'
import { shells } from './shell-scripts.ts'
import type { Suggestion } from './suggest.ts'

const reports = ['pretty', 'concise', 'json', 'sarif', 'github', 'gitlab', 'md', 'junit']
const tables = ['table', 'csv', 'xlsx', 'json', 'md']

/** The values that an option takes, by option, or by command and option where commands differ: written here too, so that Tab loads no command's work. */
const values: Readonly<Record<string, readonly string[]>> = {
  '--lang': ['vi', 'en'],
  '--the-thuc': families,
  '--profile': families,
  '--severity': ['error', 'warning', 'info'],
  '--fix': ['an-toan', 'goi-y'],
  '--to': ['docx', 'md', 'pdf'],
  'validate --format': reports,
  'import --format': ['pretty', 'json'],
  'rules --format': ['table', 'json', 'md'],
  'register --format': tables,
  'tasks --format': [...tables, 'ics'],
  'graph --format': ['svg', 'mermaid', 'dot', 'json'],
  'diff --format': ['pretty', 'md', 'json', 'docx'],
}

const longNames: Readonly<Record<string, string>> = { '-f': '--format', '-t': '--to' }

/** Options that take a file or a folder. */
const ofFiles: ReadonlySet<string> = new Set(['--out', '--template', '--baseline', '--around'])

export function takesFile(option: string): boolean {
  return ofFiles.has(option)
}

/** Options that take codes. */
const ofCodes: ReadonlySet<string> = new Set(['--only', '--skip'])

/** What may stand behind an option; undefined where anything may. */
export async function valuesOf(option: string, command: string | undefined): Promise<readonly Suggestion[] | undefined> {
  const name = longNames[option] ?? option
  return ofCodes.has(name) ? await codes() : words(values[`${command} ${name}`] ?? values[name])
}

/** What the argument of a command may be; undefined where it is no fixed word. */
export async function argumentsOf(command: string): Promise<readonly Suggestion[] | undefined> {
  return command === 'explain' ? await codes() : command === 'completion' ? words(shells) : undefined
}

async function codes(): Promise<readonly Suggestion[]> {
  return (await import('./code-hints.ts')).codesListed()
}

function words(all: readonly string[] | undefined): readonly Suggestion[] | undefined {
  return all?.map((word) => ({ word }))
}
