import { symbolOf } from '../../compose/compose-number.ts'
import { fillTemplate } from '../../compose/fill-template.ts'
import type { Issuer, Plan, Signature, Text } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Flow } from '../flow.ts'

type Properties = ReadonlyMap<string, string>

/**
 * The plan of a file that was printed from a plan, with the words that its properties keep (NĐ 30/2020, Phụ lục VI, Phần II, Mục I) in the case in
 * which they were written, where the form prints them in capitals, and with what is printed nowhere. Other files are left as they were read: their properties
 * may be those of the file that they were copied from.
 */
export function withOwnWords(plan: Plan, { word }: Flow, profile: Profile): Plan {
  const properties = word?.properties
  if (properties?.get('TheThuc') === undefined) return plan
  const named = withOwnRecipients(withOwnSymbol(plan, properties, profile), properties, profile)
  return {
    ...withOwnCopies(named, properties, profile),
    ...ownTypeName(plan, properties, profile),
    ...ownDecision(plan),
    issuer: ownIssuer(plan.issuer, properties),
    signatures: ownSignatures(plan.signatures, properties.get('SignerInfo.Position')),
  }
}

function ownIssuer(issuer: Issuer, properties: Properties): Issuer {
  const [parent, issuing] = [properties.get('ParentOrganName'), properties.get('OrganName')]
  return {
    ...issuer,
    ...(parent === undefined ? {} : { parent: inWords(issuer.parent, parent) }),
    ...(issuing === undefined ? {} : { issuing: inWords(issuer.issuing, issuing) }),
  }
}

function ownTypeName(plan: Plan, properties: Properties, { wording }: Profile): Pick<Plan, 'typeName'> {
  const said = properties.get('TypeName')
  const usual: Text = { value: wording.typeName.v, place: plan.headPlace }
  const [own] = said === undefined ? [] : inWords([plan.typeName ?? usual], said)
  return own === undefined || own.value === usual.value ? {} : { typeName: own }
}

/** A symbol that the form makes of itself, with a gap where the issuer's abbreviation is not given, is none of the author's. */
function withOwnSymbol(plan: Plan, properties: Properties, profile: Profile): Plan {
  const { symbol, ...rest } = plan
  const said = properties.get('CodeNotation')
  return symbol !== undefined && said !== undefined && said === symbolOf(rest, profile) ? rest : plan
}

/** The form names the plan's own issuer where the decision's is not given. */
function ownDecision({ issuedWith, issuer }: Plan): Pick<Plan, 'issuedWith'> {
  if (issuedWith?.issuer === undefined) return {}
  const { issuer: named, ...rest } = issuedWith
  return bare(named.value) === bare(issuer.issuing.map(({ value }) => value).join('')) ? { issuedWith: rest } : {}
}

/** The properties name the signer, not who approves. */
function ownSignatures(signatures: readonly Signature[], position: string | undefined): readonly Signature[] {
  const at = signatures.findIndex(({ approves }) => !approves)
  return signatures.map((signature, index) => {
    if (index !== at || signature.position === undefined || position === undefined) return signature
    const [own = signature.position] = inWords([signature.position], position)
    return { ...signature, position: own }
  })
}

/** A recipient that begins like the archive line is one all the same: the properties name the recipients. */
function withOwnRecipients(plan: Plan, properties: Properties, { wording }: Profile): Plan {
  const { recipients } = plan
  const [first] = recipients?.archive ?? []
  if (recipients === undefined || first === undefined) return plan
  const kept = recipients.archive.map(({ value }) => value).join(wording.recipients.archiveJoin.v)
  const names = recipients.to.map(({ name }) => `${name.value}; `).join('')
  const said = properties.get('To') ?? ''
  const value = said.slice(names.length)
  if (!said.startsWith(names) || value === '' || !bare(value).endsWith(bare(kept))) return plan
  const { locate: _moved, ...place } = first.place
  return { ...plan, recipients: { ...recipients, to: [...recipients.to, { name: { value, place }, members: [] }], archive: [] } }
}

/** How many copies are made stands on the archive line in some forms, behind who drafted it: `Lưu: VT. NVA.(8).` */
function withOwnCopies(plan: Plan, properties: Properties, { wording }: Profile): Plan {
  const { recipients, marks, headPlace: place } = plan
  const copies = properties.get('IssuedAmount')
  const kept = recipients?.archive.at(-1)
  if (copies === undefined || marks.copies !== undefined || recipients === undefined || kept === undefined) return plan
  const { drafter, copiesOnly } = wording.recipients
  const said = kept.value.replace(/[.;]$/, '')
  const [before = '', after = ''] = fillTemplate(drafter.v, { nguoi: '\n', so_ban: copies }).split('\n')
  const only = fillTemplate(copiesOnly.v, { so_ban: copies })
  const name = said.endsWith(after) ? /[.;] (?<name>[^\s,;]{1,40})$/u.exec(said.slice(0, -after.length))?.groups?.name : undefined
  const code = said.endsWith(`. ${only}`) ? only : name?.startsWith(before) === true ? name + after : undefined
  if (code === undefined) return plan
  const value = said.slice(0, -code.length - 2)
  const own = { ...marks, copies: { value: copies, place } }
  return {
    ...plan,
    recipients: { ...recipients, archive: [...recipients.archive.slice(0, -1), { ...kept, value }] },
    marks: code === only ? own : { ...own, drafter: { value: (name ?? '').slice(before.length), place: kept.place } },
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
  for (const character of words.slice(from)) {
    if (said.length >= wanted.length) break
    said += bare(character)
    at += character.length
  }
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
