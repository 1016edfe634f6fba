/** A type of instrument and the letters by which its symbol tells it. */
export interface TypeCode {
  readonly code: string
  /** In lower case; a Party QĐ is two types. */
  readonly names: readonly string[]
}

function codes(rows: readonly (readonly [code: string, ...names: string[]])[]): readonly TypeCode[] {
  return rows.map(([code, ...names]) => ({ code, names }))
}

/** NĐ 30/2020, Phụ lục III, mục I: the 27 types that have letters (công văn and thư công have none). */
export const stateTypeCodes: readonly TypeCode[] = codes([
  ['NQ', 'nghị quyết'],
  ['QĐ', 'quyết định'],
  ['CT', 'chỉ thị'],
  ['QC', 'quy chế'],
  ['QyĐ', 'quy định'],
  ['TC', 'thông cáo'],
  ['TB', 'thông báo'],
  ['HD', 'hướng dẫn'],
  ['CTr', 'chương trình'],
  ['KH', 'kế hoạch'],
  ['PA', 'phương án'],
  ['ĐA', 'đề án'],
  ['DA', 'dự án'],
  ['BC', 'báo cáo'],
  ['BB', 'biên bản'],
  ['TTr', 'tờ trình'],
  ['HĐ', 'hợp đồng'],
  ['CĐ', 'công điện'],
  ['BGN', 'bản ghi nhớ'],
  ['BTT', 'bản thỏa thuận'],
  ['GUQ', 'giấy ủy quyền'],
  ['GM', 'giấy mời'],
  ['GGT', 'giấy giới thiệu'],
  ['GNP', 'giấy nghỉ phép'],
  ['PG', 'phiếu gửi'],
  ['PC', 'phiếu chuyển'],
  ['PB', 'phiếu báo'],
])

/** NĐ 30/2020, Phụ lục III, mục I: the copies. */
export const copyTypeCodes: readonly TypeCode[] = codes([
  ['SY', 'sao y'],
  ['TrS', 'trích sao'],
  ['SL', 'sao lục'],
])

/** Types outside NĐ 30: legislation, and the joint instruments that offices number with letters of their own. */
export const otherStateTypeCodes: readonly TypeCode[] = codes([
  ['NĐ', 'nghị định'],
  ['TT', 'thông tư'],
  ['TTLT', 'thông tư liên tịch'],
  ['NQLT', 'nghị quyết liên tịch'],
  ['KHLT', 'kế hoạch liên tịch'],
  ['KHPH', 'kế hoạch phối hợp'],
  ['KHLN', 'kế hoạch liên ngành'],
  ['HDLT', 'hướng dẫn liên tịch'],
  ['HDLN', 'hướng dẫn liên ngành'],
  ['CTPH', 'chương trình phối hợp'],
  ['CTrPH', 'chương trình phối hợp'],
  ['QCPH', 'quy chế phối hợp'],
  ['CTHĐ', 'chương trình hành động'],
  ['KHHĐ', 'kế hoạch hành động'],
  ['KL', 'kết luận'],
  ['TBKL', 'thông báo'],
  ['CV', 'công văn'],
  ['VBHN', 'văn bản hợp nhất'],
  ['L', 'lệnh'],
  ['PL', 'pháp lệnh'],
])

/** HD 05-HD/VPTW, II/I/3.1.2.a (letters are the initials of the type; QĐ serves two types) and HD 36-HD/VPTW, 1.3 (QĐi for quy định). */
export const partyTypeCodes: readonly TypeCode[] = codes([
  ['NQ', 'nghị quyết'],
  ['CT', 'chỉ thị'],
  ['KL', 'kết luận'],
  ['QĐ', 'quyết định', 'quy định'],
  ['QĐi', 'quy định'],
  ['QC', 'quy chế'],
  ['HD', 'hướng dẫn'],
  ['TB', 'thông báo'],
  ['BC', 'báo cáo'],
  ['KH', 'kế hoạch'],
  ['KHHĐ', 'kế hoạch hành động'],
  ['CTr', 'chương trình'],
  ['CTHĐ', 'chương trình hành động'],
  ['ĐA', 'đề án'],
  ['PA', 'phương án'],
  ['TT', 'thông tri'],
  ['TTr', 'tờ trình'],
  ['CV', 'công văn'],
  ['BB', 'biên bản'],
  ['GM', 'giấy mời'],
  ['BS', 'bản sao'],
])

const stateNames = table([...otherStateTypeCodes, ...copyTypeCodes, ...stateTypeCodes])
const partyNames = table(partyTypeCodes)

function table(rows: readonly TypeCode[]): ReadonlyMap<string, readonly string[]> {
  return new Map(rows.map(({ code, names }) => [code, names]))
}

/** The types whose letters these are (`KH` → kế hoạch), in the Party's and the youth union's writing or in everybody else's; empty for letters that name none. */
export function typeNamesOf(code: string, regime: 'party' | 'state'): readonly string[] {
  return (regime === 'party' ? partyNames : stateNames).get(code) ?? []
}

/** Every code of every table, each once. */
export const allTypeCodes: readonly string[] = [...new Set([...stateNames.keys(), ...partyNames.keys()])]
