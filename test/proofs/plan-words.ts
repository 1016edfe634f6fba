/** Words of the author that stand together on the printed page. */
export interface WordGroup {
  readonly name: 'preceding' | 'head' | 'body' | 'closing' | 'appendices' | 'anywhere'
  /** Are the texts printed in this order? The columns of head and closing are the form's business. */
  readonly ordered: boolean
  readonly texts: readonly string[]
}

type Value = unknown
type Fields = Readonly<Record<string, Value>>

const assignmentKeys = ['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi', 'thoi_han', 'san_pham', 'kinh_phi']

/**
 * What the values of a plan's YAML should print, in printed order, read without any of the product's code: only
 * Markdown's marks are taken off. Left out, because the form derives them: labels, the type's name, the symbol where none
 * is given, the date's wording, authority marks, "Lưu", and the names of assignment fields.
 */
export function planWords(plan: Fields): WordGroup[] {
  const issuer = fieldsOf(plan.co_quan)
  const decision = fieldsOf(plan.ban_hanh_kem)
  const recipients = fieldsOf(plan.noi_nhan)
  const appendices = list(plan.phu_luc).map(fieldsOf)
  const hasMatrix = appendices.some(({ phan_cong }) => phan_cong === true)
  const inMatrix = hasMatrix && plan.hien_phan_cong !== 'dong'
  // The matrix lists the tasks again, with their assignments; these may stand under the tasks as well.
  const matrix: string[] = []
  const section = (item: Value): string[] =>
    Object.values(fieldsOf(item)).flatMap((value) => contentTexts(value, { matrix, inMatrix }))

  return [
    group('preceding', true, proseTexts(decision.nguyen_van)),
    group('head', false, [
      ...texts(issuer.chu_quan, issuer.ban_hanh),
      // A plan issued with a decision has no number, place and date of its own (NĐ 30, Phụ lục III, Mẫu 1.3).
      ...(plan.ban_hanh_kem === undefined ? texts(plan.so, plan.ky_hieu, plan.dia_danh) : []),
      ...texts(plan.do_mat, plan.do_khan, plan.lan_du_thao),
      ...texts(plan.ten_loai, plan.tac_gia, plan.trich_yeu, plan.kinh_gui),
      ...texts(decision.loai, decision.so, decision.ky_hieu, decision.co_quan),
    ]),
    group('body', true, [
      ...texts(plan.can_cu),
      ...proseTexts(plan.mo_dau),
      ...list(plan.noi_dung).flatMap(section),
      ...proseTexts(plan.ket_thuc),
    ]),
    group('closing', false, [
      ...list(recipients.gui).flatMap((to) => (typeof to === 'object' ? texts(fieldsOf(to).ten, fieldsOf(to).gom) : texts(to))),
      ...texts(recipients.luu, plan.nguoi_soan, plan.so_ban),
      ...list(plan.ky).flatMap((signer) =>
        texts(...Object.values(fieldsOf(signer)).filter((value) => typeof value === 'string')),
      ),
    ]),
    group(
      'appendices',
      true,
      appendices.flatMap((appendix) => [
        ...texts(appendix.nhan, appendix.ten),
        ...list(appendix.noi_dung).flatMap((item) => contentTexts(item, { matrix: [], inMatrix: false })),
        ...tableTexts(appendix.bang),
      ]),
    ),
    group('anywhere', false, [...(hasMatrix ? matrix : []), ...texts(plan.luu_hanh, plan.dia_chi), ...noteTexts(plan)]),
  ]
}

function group(name: WordGroup['name'], ordered: boolean, texts: readonly string[]): WordGroup {
  return { name, ordered, texts: texts.filter((text) => text.trim() !== '') }
}

/** A section, a node, a table or prose. The assignment stands before or after the content, as it does in the YAML. */
function contentTexts(value: Value, assignments: { readonly matrix: string[]; readonly inMatrix: boolean }): string[] {
  if (typeof value !== 'object' || value === null) return proseTexts(value)
  const node = value as Fields
  const keys = Object.keys(node)
  const title = node.tieu_de === undefined ? node.don_vi : node.tieu_de
  // A unit beside a title is no title: it is printed first among those who are responsible.
  const unit = node.tieu_de === undefined ? undefined : node.don_vi
  const fields = keys.filter((key) => assignmentKeys.includes(key)).map((key) => node[key])
  // The matrix has one heading for all: an author's own label is printed in lines only.
  const assigned = [...texts(unit), ...fields.flatMap((field) => texts(isFields(field) ? field.gia_tri : field))]
  const first = keys.findIndex((key) => assignmentKeys.includes(key))
  const content = keys.findIndex((key) => key === 'noi_dung' || key === 'bang')
  if (assigned.length > 0) assignments.matrix.push(...(title === undefined ? proseTexts(node.doan) : texts(title)), ...assigned)
  const lined = [
    ...texts(unit),
    ...fields.flatMap((field) => (isFields(field) ? texts(field.nhan, field.gia_tri) : texts(field))),
  ]
  const lines = assignments.inMatrix ? [] : lined
  const before = first >= 0 && first < content
  return [
    ...texts(node.nhan, title),
    ...proseTexts(node.doan),
    ...(before ? lines : []),
    ...list(node.noi_dung).flatMap((item) => contentTexts(item, assignments)),
    ...tableTexts(node.bang),
    ...(before ? [] : lines),
  ]
}

function tableTexts(value: Value): string[] {
  const table = fieldsOf(value)
  const cell = (item: Value): string[] => proseTexts(typeof item === 'object' ? fieldsOf(item).o : item)
  const row = (item: Value): string[] => (Array.isArray(item) ? item.flatMap(cell) : texts(fieldsOf(item).nhom))
  const titles = list(table.cot).map((column) => (typeof column === 'object' ? fieldsOf(column).tieu_de : column))
  return [...texts(table.ten), ...list(table.dau_bang).flatMap(row), ...texts(...titles), ...list(table.hang).flatMap(row)]
}

/** Some Markdown without the texts of its footnotes. */
function proseTexts(value: Value): string[] {
  return proseBlocks(value)
    .filter(({ note }) => !note)
    .map(({ text }) => text)
}

/** The footnotes of all prose, wherever they are printed. */
function noteTexts(value: Value): string[] {
  if (typeof value === 'string') {
    return proseBlocks(value)
      .filter(({ note }) => note)
      .map(({ text }) => text)
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(noteTexts) : []
}

/** The blocks of some Markdown (paragraphs, bullets, table rows, notes); a block may run over several lines. */
function proseBlocks(value: Value): { text: string; note: boolean }[] {
  const blocks: { text: string; note: boolean }[] = []
  let begun = false
  for (const line of value === undefined || value === null ? [] : String(value).split('\n')) {
    const note = /^[ \t]*\[\^[^\]\s]+\]:/.test(line)
    const last = blocks.at(-1)
    if (begun && last !== undefined && line.trim() !== '' && !note && !/^[ \t]*(?:[-+][ \t]|\|)/.test(line))
      last.text += `\n${line}`
    else blocks.push({ text: line, note })
    begun = line.trim() !== ''
  }
  return blocks
}

function texts(...values: readonly Value[]): string[] {
  return values.flatMap(list).map(String)
}

function list(value: Value): readonly Value[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function fieldsOf(value: Value): Fields {
  return isFields(value) ? value : {}
}

function isFields(value: Value): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
