import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { validatePlan } from '../../src/generated/validate-plan.js'
import { readSource } from '../../src/source/read-source.ts'
import { toValue } from '../../src/source/source-tree.ts'
import { validPlan } from './valid-plan.ts'

type Schema = { readonly [keyword: string]: unknown }
const schema = JSON.parse(readFileSync(new URL('../../schemas/plan.schema.json', import.meta.url), 'utf8')) as Schema

const isSchema = (value: unknown): value is Schema => value !== null && typeof value === 'object' && !Array.isArray(value)

/** Every subschema with its pointer. */
function subschemas(at: Schema, pointer = ''): readonly (readonly [string, Schema])[] {
  const named = ['properties', '$defs'].flatMap((keyword) => {
    const members = at[keyword]
    return isSchema(members) ? Object.entries(members).map(([name, one]) => [`${pointer}/${keyword}/${name}`, one] as const) : []
  })
  const single = ['items', 'if', 'then', 'else'].map((keyword) => [`${pointer}/${keyword}`, at[keyword]] as const)
  const inner = [...named, ...single].flatMap(([where, one]) => (isSchema(one) ? subschemas(one, where) : []))
  return [[pointer, at], ...inner]
}

function compile() {
  return new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema)
}

describe('plan.schema.json', () => {
  it('is valid under strict mode', () => {
    expect(() => compile()).not.toThrow()
  })

  it('uses only keywords for which there are findings', () => {
    const known = [
      'type',
      'enum',
      'required',
      'additionalProperties',
      'minLength',
      'maxLength',
      'minItems',
      'maxItems',
      'minimum',
      'maximum',
    ]
    const also = [
      'exclusiveMinimum',
      'minProperties',
      'maxProperties',
      'properties',
      'items',
      '$ref',
      '$defs',
      'if',
      'then',
      'else',
    ]
    const notes = ['$schema', '$id', 'title', 'description', 'examples']
    const used = new Set(subschemas(schema).flatMap(([, one]) => Object.keys(one)))
    expect([...used].filter((keyword) => ![...known, ...also, ...notes].includes(keyword))).toEqual([])
  })

  it('explains every key to the editor, with an example that is itself valid', () => {
    const ajv = new Ajv2020({ strict: false })
    ajv.addSchema(schema)
    for (const [pointer, one] of subschemas(schema)) {
      if (!/\/properties\/[^/]+$/.test(pointer)) continue
      expect([pointer, typeof one.title, typeof one.description, Array.isArray(one.examples)]).toEqual([
        pointer,
        'string',
        'string',
        true,
      ])
      const validate = ajv.getSchema(`${String(schema.$id)}#${pointer}`)
      for (const example of one.examples as readonly unknown[]) {
        expect([pointer, example, validate?.(example)]).toEqual([pointer, example, true])
      }
    }
  })

  it('bounds every text and every list', () => {
    const unbounded = subschemas(schema).filter(([, one]) => {
      const types = [one.type].flat()
      return (
        (types.includes('string') && one.maxLength === undefined && one.enum === undefined) ||
        (types.includes('array') && one.maxItems === undefined)
      )
    })
    expect(unbounded.map(([pointer]) => pointer)).toEqual([])
  })

  it('is what the compiled validator checks', () => {
    const { tree } = readSource({ name: 'x', bytes: new TextEncoder().encode(validPlan) })
    const value = toValue(tree ?? expect.fail())
    const validate = compile()
    expect([validate(value), validatePlan(value)]).toEqual([true, true])
    for (const wrong of [
      {},
      [],
      null,
      { the_thuc: 'x' },
      { co_quan: { ban_hanh: 1 } },
      { noi_dung: [{ muc: 1, x: 2 }] },
      { so: 'x'.repeat(12) },
      { trich_yeu: '', dia_danh: '' },
      // A letter beyond 16 bits is one character.
      { trich_yeu: '\u{20BB7}'.repeat(500), dia_danh: '\u{20BB7}'.repeat(101) },
      { trich_yeu: `${'\u{20BB7}'.repeat(499)}xx`, dia_danh: `${'\u{20BB7}'.repeat(50)}${'x'.repeat(50)}` },
    ]) {
      expect([validate(wrong), validatePlan(wrong)]).toEqual([false, false])
      const places = (errors: typeof validate.errors) =>
        errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).toSorted()
      expect(places(validatePlan.errors ?? [])).toEqual(places(validate.errors))
    }
  })
})
