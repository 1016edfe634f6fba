import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { profiles } from '../../src/generated/profiles.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { examples } from '../examples.ts'
import { today } from '../print-plan.ts'
import { checkDocx } from './docx-check.ts'

const run = promisify(execFile)
/** The Open XML SDK's validator is 79 MB, so `.ci/run` installs it and says where it is. */
const validator = process.env.OOXML_VALIDATOR
const folder = mkdtempSync(path.join(tmpdir(), 'plan-sdk-'))
const modified = new Date(Date.UTC(2026, 10, 2))
/** One of each id: what an id prints before another instrument differs in numbers, not in parts. */
const ids = [...new Map(profiles.map((profile) => [profile.id, profile])).values()]

afterAll(() => rmSync(folder, { recursive: true }))

function planOf(name: string, yaml: string) {
  const { plan } = validatePlan({ name, bytes: new TextEncoder().encode(yaml) }, { today, stage: 'draft' })
  if (plan === undefined) throw new Error(`${name} was not read`)
  return plan
}

describe.each(examples)('$name', ({ name, yaml }) => {
  const plan = planOf(name, yaml)

  it('is a sound Word file in every profile', async () => {
    for (const profile of profiles) {
      const docx = await renderDocx(compose(plan, profile, { today }), { modified })
      expect({ profile: profile.id, mistakes: checkDocx(docx, profile) }).toEqual({ profile: profile.id, mistakes: [] })
    }
  })

  it('gives the same bytes each time, in any time zone', async () => {
    const own = process.env.TZ
    const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles']
    const bytes: Uint8Array[] = []
    for (const zone of zones) {
      process.env.TZ = zone
      bytes.push(await renderDocx(compose(plan, profiles[0] ?? never(), { today }), { modified }))
    }
    process.env.TZ = own
    expect(bytes.map((each) => Buffer.compare(Buffer.from(each), Buffer.from(bytes[0] ?? never())))).toEqual([0, 0, 0])
  })

  it.skipIf(validator === undefined)(
    validator === undefined
      ? 'Open XML SDK (skipped: OOXML_VALIDATOR does not say where the validator is)'
      : 'is valid for the Open XML SDK in every profile',
    { timeout: 120_000 },
    async () => {
      for (const profile of ids) {
        const file = path.join(folder, `${name}.${profile.id}.docx`)
        writeFileSync(file, await renderDocx(compose(plan, profile, { today }), { modified }))
        const { stdout } = await run(validator ?? never(), [file]).catch((error: { stdout: string }) => error)
        const { ok, errors } = JSON.parse(stdout) as { ok: boolean; errors?: unknown[] }
        expect({ profile: profile.id, ok, errors: errors ?? [] }).toEqual({ profile: profile.id, ok: true, errors: [] })
      }
    },
  )
})

function never(): never {
  throw new Error('this cannot be')
}
