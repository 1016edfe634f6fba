/** Sense of tasks: lead, deadline, money (ND050–ND099, beside ND005, ND006). */
export interface TasksArgs {
  ND005: Record<string, never>
  ND006: Record<string, never>
  ND050: { readonly why: 'support' | 'siblings' }
  ND051: Record<string, never>
  ND052: Record<string, never>
  ND053: { readonly names: readonly string[] }
  ND054: { readonly name: string }
  ND055: { readonly name: string; readonly field: string }
  ND056: { readonly name: string }
  ND057: { readonly date: string }
  ND058: { readonly deadline: string; readonly issued: string }
  ND059: { readonly deadline: string; readonly last: number }
  ND060: { readonly period: string }
  ND061: { readonly written: string; readonly date: string; readonly weekday: number }
  ND062: { readonly date: string; readonly right: string }
  ND063: { readonly deadline: string; readonly first: number; readonly last: number }
  ND064: { readonly deadline: string; readonly parent: string }
  ND065: { readonly deadline: string }
  ND066: { readonly missing: 'whom' | 'when' | 'both' }
  ND067: { readonly task: string; readonly line: number }
  ND068: { readonly task: string; readonly deadline: string; readonly other: string; readonly line: number }
  ND069: { readonly unit: string; readonly line: number }
  ND070: { readonly name: string }
  ND071: { readonly name: string; readonly on: string; readonly now?: string }
  ND072: { readonly sum: string }
  ND073: { readonly written: string; readonly sum: string }
  ND074: { readonly figures: string; readonly words: string; readonly value: string }
  ND075: { readonly total: string; readonly sum: string }
  ND076: { readonly number: string; readonly right: string; readonly count: number }
  ND077: { readonly share: string }
  ND078: { readonly range: string }
  ND079: { readonly amount: string; readonly product: string }
  ND080: { readonly amount: string; readonly table: string }
  ND081: { readonly count: number }
  ND082: { readonly word: string }
  ND083: Record<string, never>
  ND084: { readonly amount: string }
}

export const tasksNames = {
  ND005: 'bang-phan-cong-trong',
  ND006: 'khong-co-bang-phan-cong',
  ND050: 'thieu-don-vi-chu-tri',
  ND051: 'thieu-thoi-han',
  ND052: 'thieu-san-pham',
  ND053: 'nhieu-don-vi-chu-tri',
  ND054: 'chu-tri-lai-phoi-hop',
  ND055: 'don-vi-ghi-hai-lan',
  ND056: 'chu-tri-chung-chung',
  ND057: 'ngay-khong-co-that',
  ND058: 'thoi-han-truoc-ngay-ban-hanh',
  ND059: 'thoi-han-ngoai-ky-ke-hoach',
  ND060: 'ket-thuc-truoc-bat-dau',
  ND061: 'thu-khong-khop-ngay',
  ND062: 'ngay-thang-thieu-so-0',
  ND063: 'thoi-han-thieu-nam',
  ND064: 'thoi-han-con-sau-cha',
  ND065: 'thoi-han-khong-doc-duoc',
  ND066: 'bao-cao-thieu-noi-nhan-thoi-han',
  ND067: 'nhiem-vu-trung',
  ND068: 'nhiem-vu-hai-thoi-han',
  ND069: 'don-vi-neu-hai-lan',
  ND070: 'giao-viec-cap-huyen',
  ND071: 'giao-viec-tinh-da-doi',
  ND072: 'trong-so-khong-du-100',
  ND073: 'tong-cong-sai',
  ND074: 'so-tien-bang-chu-sai',
  ND075: 'cac-khoan-vuot-tong',
  ND076: 'so-viet-kieu-anh',
  ND077: 'ty-le-qua-100',
  ND078: 'khoang-dao-nguoc',
  ND079: 'thanh-tien-sai',
  ND080: 'tong-kinh-phi-khac-bang',
  ND081: 'liet-ke-bo-ngo',
  ND082: 'tu-phong-doan',
  ND083: 'chi-tieu-khong-co-so',
  ND084: 'kinh-phi-khong-co-don-vi',
} as const
