import type { SignatureArgs } from '../../catalogue/signature.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const signature: MessagesOf<SignatureArgs> = {
  TT080: ({ typed, field, mark }) =>
    `“${typed}” is not the mark of ${field} in this form, which prints “${mark}”. Take “${typed}” out: the form sets the mark itself.`,
  TT081: ({ words, field }) => `Move “${words}” from chuc_vu to ${field}; chuc_vu holds the signer's office only.`,
  TT082: ({ office, mark }) =>
    `“${mark}” stands before the name of a collective or of the body, not before the office “${shorten(office)}”. Signing for one person is ky_thay, thua_lenh or thua_uy_quyen.`,
  TT083: ({ body }) =>
    `“${shorten(body)}” is led by its head: the head signs directly and a deputy for the head (ky_thay). Remove thay_mat.`,
  TT084: ({ body, issuer }) => `Signing on behalf of “${shorten(body)}” does not fit the issuer “${shorten(issuer)}”; check it.`,
  TT085: ({ position, chief }) =>
    `“${shorten(position)}” is not the deputy of “${shorten(chief)}”: a deputy signs for his own chief.`,
  TT086: ({ position }) =>
    `“${shorten(position)}” signs without ky_thay; add it: a deputy signs for the chief, also while in charge.`,
  TT087: ({ chief }) =>
    `Replace ky_thay “${shorten(chief)}” (K/T) by thay_mat (T/M): a committee's document is signed on its behalf, by a deputy secretary too.`,
  TT088: ({ mark, again }) => `Who is given the signature (${mark}) signs in person and lets nobody sign for him (${again}).`,
  TT089: ({ right }) => `This form has no TUQ.; a document signed by delegation has thua_lenh (${right}).`,
  TT090: ({ mark, chief, position }) =>
    `“${shorten(position)}” does not sign ${mark} “${shorten(chief)}”: by order or delegation the head of a unit below signs. A deputy has ky_thay.`,
  TT091: ({ first, second }) =>
    `“${first}” and “${second}” do not stand in one signature. Keep the authority in which the signer signs.`,
  TT092: ({ position }) =>
    `On behalf of a committee “${shorten(position)}” is not written: only the offices of secretary, chairman of inspection, president and their deputies are.`,
  TT093: () => 'The signature lacks the office of the signer; write it in chuc_vu.',
  TT094: ({ position, right }) =>
    `Write just “${shorten(right)}” for “${shorten(position)}”: the office stands without the name of the committee or organ.`,
  TT095: ({ body, right }) => `“${shorten(body)}” stands at the head already: “${shorten(right)}” is enough.`,
  TT096: ({ title, name }) =>
    `Remove “${title}” and write just “${name}”: no academic title, degree, rank or honour stands before the signer's name.`,
  TT097: ({ words }) => `Remove “${words}” before the signer's name.`,
  TT098: ({ name, right }) => `Write the signer's name “${name}” as “${right}”: small letters with a capital for each syllable.`,
  TT099: ({ name }) => `The signer's name “${name}” is incomplete or abbreviated; write family, middle and given name.`,
  TT100: ({ written }) =>
    `ho_ten holds one person's name, not “${shorten(written)}”. Notes go under ghi_chu, the office under chuc_vu, another signer into an entry of his own.`,
  TT101: ({ written, full }) => `The office is abbreviated, “${written}”; write it out: “${full}”.`,
  TT102: ({ words }) =>
    `“${shorten(words)}” is typed in capitals; write small letters, the form prints authority and office in capitals itself.`,
  TT103: ({ position, issuer }) => `“${shorten(issuer)}” has no “${shorten(position)}”; check the signer's office.`,
  TT104: ({ position }) =>
    `thay_mat (T/M) is missing over the office “${shorten(position)}”: a committee's document is signed on its behalf.`,
  TT105: ({ words, office }) => `Remove “${words}” and write just the official “${office}”.`,
  TT106: () => 'The signature has only someone who approves (duyet: true); add who signs.',
  TT107: ({ office, mark }) => `After “${mark}” stands the office of the head; write it in place of “${shorten(office)}”.`,
  TT108: ({ body, mark }) => `After “${mark}” stands the office of the head; write it in place of the body “${shorten(body)}”.`,
}
