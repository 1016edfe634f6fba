import { parseDate } from '../../plan/parse-date.ts'
import type { Issuer, Plan, Signature, Text } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Flow } from '../flow.ts'

/**
 * The plan of a file that was printed from a plan, with the words that its properties keep (NĐ 30/2020, Phụ lục VI, Phần II, Mục I) in the case in
 * which they were written, where the form prints them in capitals; and with the number and day of a plan that prints none, as it is issued with a decision
 * (Phụ lục III, Mẫu 1.3). Other files are left as they were read: their properties may be those of the file that they were copied from.
 */
export function withOwnWords(plan: Plan, { word }: Flow, { wording }: Profile): Plan {
  const properties = word?.properties
  if (properties?.get('TheThuc') === undefined) return plan
  const typeName = properties.get('TypeName')
  const usual: Text = { value: wording.typeName.v, place: plan.headPlace }
  const read = plan.typeName ?? usual
  const type = typeName === undefined ? read : inWords([read], typeName)[0]
  return {
    ...plan,
    issuer: issuerIn(plan.issuer, properties),
    signatures: signaturesIn(plan.signatures, properties.get('SignerInfo.Position')),
    ...(type === undefined || type.value === usual.value ? {} : { typeName: type }),
    ...(plan.issuedWith === undefined ? {} : unprinted(plan, properties)),
  }
}

function issuerIn(issuer: Issuer, properties: ReadonlyMap<string, string>): Issuer {
  const [parent, issuing] = [properties.get('ParentOrganName'), properties.get('OrganName')]
  return {
    ...issuer,
    ...(parent === undefined ? {} : { parent: inWords(issuer.parent, parent) }),
    ...(issuing === undefined ? {} : { issuing: inWords(issuer.issuing, issuing) }),
  }
}

/** The properties name the signer, not who approves. */
function signaturesIn(signatures: readonly Signature[], position: string | undefined): readonly Signature[] {
  const at = signatures.findIndex(({ approves }) => !approves)
  return signatures.map((signature, index) => {
    if (index !== at || signature.position === undefined || position === undefined) return signature
    const [own = signature.position] = inWords([signature.position], position)
    return { ...signature, position: own }
  })
}

function unprinted(plan: Plan, properties: ReadonlyMap<string, string>): Partial<Plan> {
  const place = plan.headPlace
  const number = properties.get('CodeNumber')
  const day = properties.get('IssuedDate')
  const date = day === undefined ? undefined : parseDate(day)
  return {
    ...(number === undefined || plan.number !== undefined ? {} : { number: { value: number, place } }),
    ...(day === undefined || date === undefined || plan.issuedOn !== undefined ? {} : { issuedOn: { value: day, place, date } }),
  }
}

/** Texts in the words of one that says all of them after one another; as they are where it does not. */
function inWords(texts: readonly Text[], words: string): readonly Text[] {
  const said: Text[] = []
  let at = 0
  for (const text of texts) {
    const end = endOf(text.value, words, at)
    if (end === undefined) return texts
    said.push(withValue(text, words.slice(at, end).trim()))
    at = end
  }
  return words.slice(at).trim() === '' ? said : texts
}

/** Where the words from `from` on have said a text, case and number of blanks aside. */
function endOf(text: string, words: string, from: number): number | undefined {
  const wanted = bare(text)
  let said = ''
  let at = from
  while (at < words.length && said.length < wanted.length) said += bare(words.charAt(at++))
  return said === wanted ? at : undefined
}

function bare(text: string): string {
  return text.replace(/\s/g, '').toLocaleUpperCase('vi')
}

function withValue({ value, place }: Text, own: string): Text {
  if (own.length === value.length) return { value: own, place }
  const { locate: _moved, ...rest } = place
  return { value: own, place: rest }
}
