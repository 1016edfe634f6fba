import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'

/** What the schema finds wrong. It is written in draft 4, of which it uses nothing that draft 7 does not have but the name of `$id`. */
export function sarifCheck(): (report: unknown) => readonly unknown[] {
  const file = path.join(import.meta.dirname, 'fixtures/sarif-2.1.0.schema.json')
  const { id, $schema: _, ...schema } = JSON.parse(readFileSync(file, 'utf8'))
  const uriReference = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/
  const formats = { uri: /^[A-Za-z][A-Za-z0-9+.-]*:/, 'uri-reference': uriReference, 'date-time': true } as const
  const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile({ $id: id, ...schema })
  return (report) => (validate(report) ? [] : (validate.errors ?? []))
}
