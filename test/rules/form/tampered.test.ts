import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/compose/compose.ts'
import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { validatePlan } from '../../../src/rules/validate-plan.ts'
import { validateWord } from '../../../src/rules/validate-word.ts'
import { examples } from '../../examples.ts'
import { type Tampering, tamperings } from './tamperings.ts'

const today = { year: 2026, month: 11, day: 22 }

async function printed(name: string): Promise<Uint8Array> {
  const example = examples.find((one) => one.name.startsWith(name))
  if (example === undefined) throw new Error(`there is no example ${name}`)
  const bytes = new TextEncoder().encode(example.yaml)
  const { plan, profile } = validatePlan({ name, bytes }, { today, stage: 'draft' })
  if (plan === undefined || profile === undefined) throw new Error(`${name} was not read`)
  return renderDocx(compose(plan, profile, { today }), { modified: new Date(0) })
}

/** The same file with styles that no longer name the components: as somebody else's. */
function foreign(xml: string): string {
  return xml.replace(/(<w:(?:pStyle|basedOn|next|link) w:val="|w:styleId=")([a-z]\w*")/g, '$1Kieu-$2')
}

function rewrite(file: Uint8Array, edit: (name: string, xml: string) => string): Uint8Array {
  const parts = unzipSync(file)
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [name, name.endsWith('.xml') ? strToU8(edit(name, strFromU8(bytes))) : bytes]),
    ),
  )
}

function tampered(file: Uint8Array, { part = 'word/document.xml', find, replace }: Tampering): Uint8Array {
  let times = 0
  const changed = rewrite(file, (name, xml) => {
    if (name !== part) return xml
    const next = xml.replace(find, replace)
    if (next !== xml) times++
    return next
  })
  if (times === 0) throw new Error(`nothing to change: ${find}`)
  return changed
}

function formCodes(bytes: Uint8Array): readonly string[] {
  const { findings } = validateWord({ name: 'mau.docx', bytes }, { today, stage: 'draft' })
  return findings.filter(({ code }) => code.startsWith('TB')).map(({ code }) => code)
}

describe('a real Word file', () => {
  it.each([...new Set(tamperings.map(({ file }) => file))])('of %s has no finding, whoever named its styles', async (name) => {
    const file = await printed(name)
    expect(formCodes(file)).toEqual([])
    expect(formCodes(rewrite(file, (_, xml) => foreign(xml)))).toEqual([])
  })

  it.each(tamperings.map((one) => [`${one.code} ${one.file}: ${one.what}`, one] as const))('%s', async (_, one) => {
    const file = tampered(await printed(one.file), one)
    expect(formCodes(file)).toEqual([one.code])
    expect(formCodes(rewrite(file, (_name, xml) => foreign(xml)))).toEqual([one.code])
  })
})
