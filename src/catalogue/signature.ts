/** Who signs, in what authority (TT080–TT109). `mark` is the form's own mark: `TM.`, `T/M`. */
export interface SignatureArgs {
  TT080: { readonly typed: string; readonly field: string; readonly mark: string }
  TT081: { readonly words: string; readonly field: string }
  TT082: { readonly office: string; readonly mark: string }
  TT083: { readonly body: string }
  TT084: { readonly body: string; readonly issuer: string }
  TT085: { readonly position: string; readonly chief: string }
  TT086: { readonly position: string }
  TT087: { readonly chief: string }
  TT088: { readonly mark: string; readonly again: string }
  TT089: { readonly right: string }
  TT090: { readonly mark: string; readonly chief: string; readonly position: string }
  TT091: { readonly first: string; readonly second: string }
  TT092: { readonly position: string }
  TT093: Record<string, never>
  TT094: { readonly position: string; readonly right: string }
  TT095: { readonly body: string; readonly right: string }
  TT096: { readonly title: string; readonly name: string }
  TT097: { readonly words: string }
  TT098: { readonly name: string; readonly right: string }
  TT099: { readonly name: string }
  TT100: { readonly written: string }
  TT101: { readonly written: string; readonly full: string }
  TT102: { readonly words: string }
  TT103: { readonly position: string; readonly issuer: string }
  TT104: { readonly position: string }
  TT105: { readonly words: string; readonly office: string }
  TT106: Record<string, never>
  TT107: { readonly office: string; readonly mark: string }
  TT108: { readonly body: string; readonly mark: string }
}

export const signatureNames = {
  TT080: 'dau-quyen-han-khac-the-thuc',
  TT081: 'chuc-vu-lan-quyen-han',
  TT082: 'thay-mat-mot-nguoi',
  TT083: 'thay-mat-co-quan-che-do-thu-truong',
  TT084: 'thay-mat-khac-co-quan-ban-hanh',
  TT085: 'ky-thay-khong-phai-cap-pho',
  TT086: 'cap-pho-ky-khong-ghi-ky-thay',
  TT087: 'cap-uy-ky-thay',
  TT088: 'duoc-uy-quyen-lai-ky-thay',
  TT089: 'thua-uy-quyen-ngoai-the-thuc',
  TT090: 'thua-lenh-trong-lanh-dao',
  TT091: 'quyen-han-khong-di-cung-nhau',
  TT092: 'chuc-vu-khong-ghi-khi-thay-mat',
  TT093: 'thieu-chuc-vu-nguoi-ky',
  TT094: 'chuc-vu-kem-ten-to-chuc-dang',
  TT095: 'chuc-vu-lap-ten-co-quan',
  TT096: 'hoc-vi-truoc-ho-ten',
  TT097: 'xung-ho-truoc-ho-ten',
  TT098: 'ho-ten-sai-chu-hoa',
  TT099: 'ho-ten-khong-day-du',
  TT100: 'ho-ten-lan-noi-dung-khac',
  TT101: 'chuc-vu-viet-tat',
  TT102: 'quyen-han-go-chu-hoa',
  TT103: 'chuc-vu-khong-khop-co-quan',
  TT104: 'cap-uy-ky-khong-thay-mat',
  TT105: 'chuc-vu-ghi-them',
  TT106: 'chi-co-nguoi-duyet',
  TT107: 'quyen-han-dat-truoc-cap-pho',
  TT108: 'quyen-han-dat-truoc-ten-co-quan',
} as const
