import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileLeadsOut } from '../../inside-folder.ts'
import { kindOfPath } from '../../kind-of-path.ts'
import type { Session } from '../../session.ts'
import type { Suggestion } from './suggest.ts'

/** What each command reads; others take any file. */
const wanted: Readonly<Record<string, RegExp>> = {
  validate: /\.(?:ya?ml|docx)$/i,
  render: /\.ya?ml$/i,
  fmt: /\.ya?ml$/i,
  import: /\.(?:docx|md|markdown|txt)$/i,
  register: /\.ya?ml$/i,
  tasks: /\.ya?ml$/i,
  graph: /\.ya?ml$/i,
  diff: /\.(?:ya?ml|docx)$/i,
}
/** Commands whose argument is no file that exists. */
const none: ReadonlySet<string> = new Set(['schema', 'rules'])
/** Each is opened for its subject: of more, only the names are shown. */
const mostRead = 300
/** The head of a plan; its subject stands there. */
const headBytes = 4096

/** The files and folders that a beginning can become, plans with their subject. Nothing where the folder cannot be read. */
export function fileSuggestions(typed: string, command: string | undefined, { io }: Session): readonly Suggestion[] {
  if (command !== undefined && none.has(command)) return []
  const slash = typed.lastIndexOf('/')
  const [folder, start] = [typed.slice(0, slash + 1), typed.slice(slash + 1)]
  const isWanted = (name: string): boolean => command === undefined || wanted[command] === undefined || wanted[command].test(name)
  const entries = entriesOf(resolve(io.cwd, folder))
    .filter(({ name }) => sameForm(name).startsWith(sameForm(start)) && (start.startsWith('.') || !name.startsWith('.')))
    .filter((entry) => entry.isDirectory() || isWanted(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const plans = entries.filter(({ name }) => /\.ya?ml$/i.test(name))
  return entries.map((entry) => {
    // A name that begins as options do would be taken for one.
    const word = (folder === '' && entry.name.startsWith('-') ? './' : folder) + entry.name
    if (entry.isDirectory()) return { word: `${word}/` }
    const path = join(resolve(io.cwd, folder), entry.name)
    // A pipe would be waited for without end; what a stranger's link leads to outside is not read.
    const isRead =
      plans.length <= mostRead && plans.includes(entry) && kindOfPath(path) === 'file' && !fileLeadsOut(path, entry, io)
    const hint = isRead ? subjectOf(path) : undefined
    return hint === undefined ? { word } : { word, hint }
  })
}

/** A name typed as NFC is found where the disk has it as NFD. */
function sameForm(name: string): string {
  return name.normalize('NFC')
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** The subject of a plan as it stands in the first lines of its file; a hint only, so it is not read as YAML. */
function subjectOf(path: string): string | undefined {
  try {
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(headBytes)
      const head = bytes.toString('utf8', 0, readSync(file, bytes, 0, headBytes, 0))
      const found = /^trich_yeu:[ \t]*(?:[|>][-+\d]*[ \t]*\r?\n[ \t]+)?(["']?)([^\r\n]+?)\1[ \t]*(?: #[^\r\n]*)?\r?$/mu.exec(head)
      return found?.[2]
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}
