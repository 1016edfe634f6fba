import { optional } from './optional.ts'
import type { Recipients, Signature } from './plan.ts'
import type { Fields } from './read-fields.ts'

/** `ky`: one signer, or a list. */
export function readSignatures(root: Fields): readonly Signature[] {
  return root.maps('ky').map((signer) => ({
    place: signer.place,
    approves: signer.flag('duyet'),
    ...optional({
      signingBody: signer.text('co_quan_ky'),
      onBehalf: signer.text('thay_mat'),
      byOrder: signer.text('thua_lenh'),
      byDelegation: signer.text('thua_uy_quyen'),
      forChief: signer.text('ky_thay'),
      acting: signer.text('quyen'),
      position: signer.text('chuc_vu'),
      concurrently: signer.text('kiem'),
      note: signer.text('ghi_chu'),
      otherPosition: signer.text('chuc_vu_khac'),
      name: signer.text('ho_ten'),
    }),
  }))
}

/** `noi_nhan`: who receives the document, and where it is kept. */
export function readRecipients(root: Fields): Recipients | undefined {
  const fields = root.map('noi_nhan')
  if (fields === undefined) return undefined
  return {
    place: fields.place,
    to: fields.items('gui').flatMap((item) => {
      const name = item.ownText() ?? item.text('ten')
      return name === undefined ? [] : [{ name, members: item.lines('gom') }]
    }),
    archive: fields.lines('luu'),
  }
}
