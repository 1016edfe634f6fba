import { agencyKey } from '../../language/agencies/agency-key.ts'
import { kindOfKey } from '../../language/agencies/kind-of-agency.ts'

/** The committee that leads a body: the next line says of which. */
const committee = /^(?:ban (?:thường vụ|chấp hành|thường trực)|thường trực)$/u

/** Who issues a plan, as it is shown: `Sở Nội vụ – Sở Y tế`. */
export function shownIssuer(lines: readonly string[]): string {
  return issuingBodies(lines).join(' – ')
}

/** The bodies whose plan it is, without the committee of one that signs for it: `Ủy ban MTTQ Việt Nam phường Hòa Phú`, `Ban Thường trực`. */
export function jointIssuers(lines: readonly string[]): readonly string[] {
  return issuingBodies(lines).filter((body) => !committee.test(agencyKey(body)))
}

/**
 * The names of the bodies that issue a plan, out of the lines of `ban_hanh`: a long name goes over several of them, and a line that begins another body's
 * name is a joint issuer's. `Ủy ban nhân dân`, `tỉnh Sơn Hà` → `Ủy ban nhân dân tỉnh Sơn Hà`.
 */
export function issuingBodies(lines: readonly string[]): readonly string[] {
  const bodies: string[] = []
  for (const line of lines) {
    const last = bodies.at(-1)
    if (last === undefined || (kindOfKey(agencyKey(line)) !== undefined && !committee.test(agencyKey(last)))) bodies.push(line)
    else bodies[bodies.length - 1] = `${last} ${line}`
  }
  return bodies
}
