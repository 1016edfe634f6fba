import type { Finding } from '../finding.ts'
import type { SourceNode } from '../source/source-tree.ts'
import { optional } from './optional.ts'
import { parseOpenDate } from './parse-date.ts'
import { type Family, families, type Plan, type PlanNode, type Role, roles, type Status } from './plan.ts'
import { type Fields, fieldsOf } from './read-fields.ts'
import { readAppendix, readNode } from './read-node.ts'
import { readParents, readPeriod } from './read-place-among-plans.ts'
import { readRecipients, readSignatures } from './read-signing.ts'

/**
 * Builds the Plan from a source tree. It is tolerant: what the schema has found wrong (`bad`, JSON Pointers) is left
 * out, so that one mistake silences only the rules that read its node.
 */
export function readPlan(
  tree: SourceNode,
  options: { readonly file: string; readonly bad: ReadonlySet<string> },
): { readonly plan: Plan; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const context = { ...options, report: (finding: Finding) => findings.push(finding) }
  const root = fieldsOf(tree, context)
  const issuer = root.map('co_quan')
  const issuedWith = root.map('ban_hanh_kem')
  const number = root.text('so')
  const issued = root.date('ngay_ban_hanh')
  const open = issued === undefined ? undefined : parseOpenDate(issued.value)
  const issuedOn = open === undefined ? issued : undefined
  const appendices = root.maps('phu_luc').map(readAppendix)

  const plan: Plan = {
    file: options.file,
    place: root.place,
    headPlace: root.placeOfKey('the_thuc'),
    issuer: {
      parent: issuer?.lines('chu_quan') ?? [],
      issuing: issuer?.lines('ban_hanh') ?? [],
      ...optional({ abbreviation: issuer?.text('viet_tat') }),
    },
    bases: root.lines('can_cu'),
    sections: root.maps('noi_dung').flatMap(readSection),
    signatures: readSignatures(root),
    appendices,
    status: root.choice<Status>('trang_thai') ?? (number !== undefined && issuedOn !== undefined ? 'ban_hanh' : 'du_thao'),
    assignmentsIn: root.choice('hien_phan_cong') ?? (appendices.some(({ matrix }) => matrix) ? 'phu_luc' : 'dong'),
    marks: {
      addressees: root.lines('kinh_gui'),
      ...optional({
        secrecy: root.text('do_mat'),
        urgency: root.text('do_khan'),
        circulation: root.text('luu_hanh'),
        drafter: root.text('nguoi_soan'),
        copies: root.text('so_ban'),
        contact: root.text('dia_chi'),
        draft: root.text('lan_du_thao'),
      }),
    },
    ...optional({
      family: root.choice<Family>('the_thuc', families),
      appliedProfile: root.text('ap_dung'),
      typeName: root.text('ten_loai'),
      author: root.text('tac_gia'),
      number,
      symbol: root.text('ky_hieu'),
      placeName: root.text('dia_danh'),
      issuedOn,
      issuedIn: issued && open && { ...issued, ...open },
      subject: root.text('trich_yeu'),
      opening: root.prose('mo_dau'),
      sectionStyle: root.choice('danh_so'),
      sectionStylePlace: root.text('danh_so')?.place,
      closing: root.prose('ket_thuc'),
      recipients: readRecipients(root),
      issuedWith: issuedWith && readIssuedWith(issuedWith),
      parents: readParents(root),
      period: readPeriod(root),
    }),
  }
  return { plan, findings }
}

function readSection(item: Fields): PlanNode[] {
  return item.keys().flatMap((key) => {
    const node = item.node(key)
    const role = roles.find((known) => known === key)
    return node === undefined || role === undefined
      ? []
      : [{ ...readNode(node), place: item.placeOfKey(key), role: role satisfies Role }]
  })
}

function readIssuedWith(fields: Fields): NonNullable<Plan['issuedWith']> | undefined {
  const type = fields.text('loai')
  if (type === undefined) return undefined
  return {
    place: fields.place,
    type,
    ...optional({
      number: fields.text('so'),
      symbol: fields.text('ky_hieu'),
      issuedOn: fields.date('ngay'),
      issuer: fields.text('co_quan'),
      fullText: fields.prose('nguyen_van'),
    }),
  }
}
