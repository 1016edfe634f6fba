// Keeps the machine code of the first volume. A cache is read under the flags it was made with, and this volume is read before bin/load-cli.js sets any:
// so it is made in a process that loads nothing else.
import { writeFile } from 'node:fs/promises'
import { Writable } from 'node:stream'
import loader from '../bin/load-cli.js'

const { processIo, run } = loader.loadCli()
const silent = () => new Writable({ write: (_chunk, _encoding, done) => done() })
const io = { ...processIo(process), stdout: silent(), stderr: silent() }

for (const call of [
  ['--help'],
  ['--version'],
  ['validate', '--help'],
  ['validate', '--no-such-option'],
  ['--lang', 'xx', 'rules'],
])
  await run(call, io)
for (const [file, data] of loader.cachesOf()) await writeFile(file, data)
process.exitCode = 0
