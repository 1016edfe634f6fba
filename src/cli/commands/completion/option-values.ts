import { families } from '../../../plan/plan.ts'
import type { Suggestion } from './suggest.ts'

const reports = ['pretty', 'concise', 'json', 'sarif', 'github', 'gitlab', 'md', 'junit']
const tables = ['table', 'csv', 'xlsx', 'json', 'md']

/** The values that an option takes, by option, or by command and option where commands differ. */
const values: Readonly<Record<string, readonly string[]>> = {
  '--lang': ['vi', 'en'],
  '--the-thuc': families,
  '--severity': ['error', 'warning', 'info'],
  '--fix': ['an-toan', 'goi-y'],
  '--to': ['docx', 'md', 'pdf'],
  'validate --format': reports,
  'import --format': ['pretty', 'json'],
  'rules --format': ['table', 'json', 'md'],
  'register --format': tables,
  'tasks --format': [...tables, 'ics'],
  'graph --format': ['svg', 'mermaid', 'dot', 'json'],
}

const longNames: Readonly<Record<string, string>> = { '-f': '--format', '-t': '--to' }

/** What may stand behind an option, `<code>` for the argument of `explain`; undefined where anything may. */
export async function valuesOf(option: string, command: string | undefined): Promise<readonly Suggestion[] | undefined> {
  if (option === '<code>') {
    const { codesListed } = await import('./code-hints.ts')
    return codesListed()
  }
  const name = longNames[option] ?? option
  return (values[`${command} ${name}`] ?? values[name])?.map((word) => ({ word }))
}
