import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { type Io, run } from '../../src/cli/run.ts'

/** A working folder for one test, removed after it. Names ending in `/` are empty folders. */
export function workFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(path, content)
  }
  return folder
}

export interface Ran {
  readonly status: number
  readonly out: string
  readonly outBytes: Uint8Array
  readonly err: string
}

export interface World {
  readonly stdin?: string | Uint8Array
  readonly env?: Io['env']
  readonly now?: () => Date
  readonly terminal?: { readonly stdout?: true; readonly stderr?: true; readonly stdin?: true; readonly columns?: number }
  readonly interrupted?: AbortSignal
  readonly stdout?: Writable
  readonly threads?: NonNullable<Io['threads']>
  /** Default: the sources. */
  readonly run?: typeof run
}

/** Runs the command line in a folder, with streams that remember. The clock stands on 22/11/2026. */
export async function plan(cwd: string, argv: readonly string[], world: World = {}): Promise<Ran> {
  const out: Uint8Array[] = []
  const err: Uint8Array[] = []
  const { terminal = {}, threads } = world
  const status = await (world.run ?? run)(argv, {
    stdin: Object.assign(Readable.from(world.stdin === undefined ? [] : [Buffer.from(world.stdin)]), tty(terminal.stdin)),
    stdout: Object.assign(world.stdout ?? sink(out), tty(terminal.stdout), { columns: terminal.columns ?? 100 }),
    stderr: Object.assign(sink(err), tty(terminal.stderr), { columns: terminal.columns ?? 100 }),
    cwd,
    env: world.env ?? {},
    platform: 'linux',
    runtime: 'test',
    elapsed: () => 0,
    now: world.now ?? (() => new Date(2026, 10, 22, 9)),
    interrupted: world.interrupted ?? new AbortController().signal,
    ...(threads === undefined ? {} : { threads }),
  })
  const outBytes = Buffer.concat(out)
  return { status, out: outBytes.toString('utf8'), outBytes, err: Buffer.concat(err).toString('utf8') }
}

function tty(is: true | undefined): { readonly isTTY?: true } {
  return is === undefined ? {} : { isTTY: true }
}

function sink(chunks: Uint8Array[]): Writable {
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
}
