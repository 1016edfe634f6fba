import { foldName } from '../../language/agencies/fold-name.ts'
import { isAssociation } from '../../language/agencies/is-association.ts'
import { type AgencyKind, kindOfAgency } from '../../language/agencies/kind-of-agency.ts'
import type { Plan, Signature } from '../../plan/plan.ts'

/** The issuer's name as names are compared. What is longer than the schema lets a line be is not read. */
export function issuerName({ issuer }: Plan): string {
  return foldName(issuer.issuing.map(({ value }) => value.slice(0, 200)).join(' '))
}

/** Of a joint plan each body that issues it, where one line names several (`HUYỆN ĐOÀN - HỘI NÔNG DÂN`); else the issuer alone. */
export function issuerNames(plan: Plan): readonly string[] {
  const name = issuerName(plan)
  const names = name.split(/ - |, | và (?=hội|đoàn|ban|sở|phòng|công đoàn|ủy ban|huyện|liên)/u)
  return names.length > 1 && names.filter((one) => kindOfAgency(one) !== undefined).length > 1 ? names : [name]
}

/** What kind of body issues the plan; undefined where its name does not tell. */
export function issuerKind(plan: Plan): AgencyKind | undefined {
  return kindOfAgency(issuerName(plan))
}

const ofMasses: ReadonlySet<AgencyKind | undefined> = new Set(['youth', 'women', 'trade-union', 'front', 'party-committee'])

/** Units of the pioneers in schools: HD 29-HD/TWĐTN-VP names only the organs of the Youth Union. */
const ofPioneers = /^(?:(?:liên |chi )?đội|lđ)(?!\p{L})/u

/**
 * An association, or several bodies of the Party and the masses together, under the State's form, and the pioneers under the Youth Union's: where the Party's
 * marks and the State's differ (`KH-HND`, `T/M`), either may be their own custom.
 */
export function isWithoutOwnForm(plan: Plan): boolean {
  if (plan.family === 'doan') return issuerNames(plan).every((name) => ofPioneers.test(name))
  if (plan.family !== 'nha_nuoc') return false
  const names = issuerNames(plan)
  return names.every((name) => isAssociation(name) || (names.length > 1 && ofMasses.has(kindOfAgency(name))))
}

const board =
  /(?<!\p{L})(?:ban chỉ đạo|tiểu ban|ban chỉ huy|hội đồng(?! nhân dân)|ban tổ chức|tổ (?!quốc|chức)\p{L}+|đoàn (?:kiểm tra|thanh tra|công tác))(?!\p{L})/u
const boardWords = ['ban chỉ', 'tiểu ban', 'ban tổ chức', 'hội đồng', 'tổ ', 'đoàn ']

/** Boards, teams and councils, where members sign with the office that they hold elsewhere. */
export function isBoard(plan: Plan): boolean {
  const name = issuerName(plan)
  return boardWords.some((word) => name.includes(word)) && board.test(name)
}

/** The only one who signs for the issuer, no one of whose authority another body's rules decide; undefined where several bodies sign. */
export function ownSigner({ signatures }: Plan): Signature | undefined {
  const signers = signatures.filter(({ approves }) => !approves)
  return signers.length === 1 ? signers[0] : undefined
}
