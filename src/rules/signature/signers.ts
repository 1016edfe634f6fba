import { foldName } from '../../language/agencies/fold-name.ts'
import { type AgencyKind, kindOfAgency } from '../../language/agencies/kind-of-agency.ts'
import type { Plan, Signature } from '../../plan/plan.ts'

/** The issuer's name as names are compared. What is longer than the schema lets a line be is not read. */
export function issuerName({ issuer }: Plan): string {
  return foldName(issuer.issuing.map(({ value }) => value.slice(0, 200)).join(' '))
}

/** What kind of body issues the plan; undefined where its name does not tell. */
export function issuerKind(plan: Plan): AgencyKind | undefined {
  return kindOfAgency(issuerName(plan))
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
