// Runs what ends within a moment and is run most, in one process, and keeps the machine code that V8 made of it beside the bundle.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { samplePlan } from '../bench/sample-plan.js'
import loader from '../bin/load-cli.js'
import { quick } from './build-cli.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const { processIo, run } = loader.loadCli()
const folder = await mkdtemp(join(tmpdir(), 'plan-'))
const silent = () => new Writable({ write: (_chunk, _encoding, done) => done() })
const io = {
  ...processIo(process),
  stdout: silent(),
  stderr: silent(),
  // Nobody's own cache is touched.
  env: { ...process.env, PLAN_CACHE_DIR: join(folder, 'store') },
}
const isKept = (file) => quick.test(basename(file, '.cjs.cache')) && basename(file) !== 'run.cjs.cache'
const flawed = join(folder, 'flawed.plan.yaml')
const long = join(folder, 'long.plan.yaml')
const broken = join(folder, 'broken.plan.yaml')

// Settings hold for what lies beside them: the plans of the examples are checked without.
await writeFile(join(folder, 'plan.config.yaml'), 'quy_tac: {ND001: canh_bao}\nnoi_bo: {khong_dung: [từng bước]}\n')
// What only the library can read, and a mistake that only it can tell.
await writeFile(broken, 'the_thuc: &ten nha_nuoc\nnoi_dung: [{muc_dich: Chữ}, \n')
await writeFile(flawed, 'the_thuc: nha_nuoc\ntrich_yeu: Kế hoạch\nnoi_dungs:\n  - muc_dich: Chữ\n')
await writeFile(long, samplePlan({ paragraphs: 120, words: 18 }))
await run(['validate', '--no-cache', long], io)
// The cache says of a function that it was worth baseline code, and a run then makes that code at the first call: this holds for what one plan makes hot,
// not for what all calls below do together.
setFlagsFromString('--no-sparkplug')
for (const example of ['ke-hoach-ubnd', 'ke-hoach-so-noi-vu', 'ke-hoach-dang-uy-xa']) {
  const file = `${root}examples/${example}.plan.yaml`
  await run(['validate', file], io)
  await run(['render', file, '-o', `${folder}/`], io)
}
await run(['validate', flawed], io)
await run(['validate', broken], io)
// A folder: what judges many files, the first time and out of the cache.
for (let time = 0; time < 2; time++) await run(['validate', folder], io)
setFlagsFromString('--sparkplug')
for (const [file, data] of loader.cachesOf()) if (isKept(file)) await writeFile(file, data)
await rm(folder, { recursive: true })
process.exitCode = 0
