import { deflateRawSync, inflateRawSync } from 'node:zlib'

interface Sheaf {
  /** Absent once they are packed. */
  lines?: readonly string[]
  packed?: Buffer
}

/** Characters of lines that are packed together: enough for their common words to be written once. */
const sheafLength = 100_000

/** Keeps lines of text, such as JSON, in a tenth of their room, and gives each back when it is asked for: cheaply where they are asked for in order. */
export function keptLines(): (line: string) => () => string {
  let sheaf: Sheaf = {}
  let open: string[] = []
  let length = 0
  let last: { readonly of: Sheaf; readonly lines: readonly string[] } | undefined
  const linesOf = (of: Sheaf): readonly string[] => {
    if (of.lines !== undefined) return of.lines
    if (last?.of !== of)
      last = {
        of,
        lines: inflateRawSync(of.packed ?? new Uint8Array())
          .toString()
          .split('\n'),
      }
    return last.lines
  }
  const pack = (): void => {
    sheaf.packed = deflateRawSync(open.join('\n'), { level: 1 })
    delete sheaf.lines
    sheaf = {}
    open = []
    length = 0
  }
  return (line) => {
    const [of, index] = [sheaf, open.length]
    open.push(line)
    of.lines = open
    length += line.length
    if (length >= sheafLength) pack()
    return () => linesOf(of)[index] ?? ''
  }
}
