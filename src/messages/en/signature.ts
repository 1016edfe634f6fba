import type { SignatureArgs } from '../../catalogue/signature.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const signature: MessagesOf<SignatureArgs> = {
  TT080: ({ typed, field, mark }) =>
    `“${typed}” is not the mark of ${field} in this form, which prints “${mark}”. Take “${typed}” out: the form sets the mark itself.`,
  TT081: ({ words, field }) =>
    `“${words}” stands in chuc_vu. An authority goes under ${field}; chuc_vu holds the signer's office only.`,
  TT082: ({ office, mark }) =>
    `“${mark}” stands before the name of a collective or of the body, not before the office “${shorten(office)}”. Signing for one person is ky_thay, thua_lenh or thua_uy_quyen.`,
  TT083: ({ body }) =>
    `“${shorten(body)}” is led by its head: the head signs directly and a deputy signs for the head, without thay_mat.`,
  TT084: ({ body, issuer }) => `Signing on behalf of “${shorten(body)}” does not fit the issuer “${shorten(issuer)}”.`,
  TT085: ({ position, chief }) =>
    `“${shorten(position)}” is not the deputy of “${shorten(chief)}”: a deputy signs for his own chief.`,
  TT086: ({ position }) => `“${shorten(position)}” signs without ky_thay: a deputy signs for the chief, also while in charge.`,
  TT087: ({ chief }) =>
    `A committee's document is signed on its behalf (T/M), not for “${shorten(chief)}” (K/T): a deputy secretary signs T/M too.`,
  TT088: ({ mark, again }) => `Who is given the signature (${mark}) signs in person and lets nobody sign for him (${again}).`,
  TT089: ({ right }) => `This form has no TUQ.; a document signed by delegation has thua_lenh (${right}).`,
  TT090: ({ mark, chief, position }) =>
    `“${shorten(position)}” does not sign ${mark} “${shorten(chief)}”: by order or delegation the head of a unit below signs. A deputy has ky_thay.`,
  TT091: ({ first, second }) =>
    `“${first}” and “${second}” do not stand in one signature. Keep the authority in which the signer signs.`,
  TT092: ({ position }) =>
    `On behalf of a committee “${shorten(position)}” is not written: only the offices of secretary, chairman of inspection, president and their deputies are.`,
  TT093: () => 'The signature has no office of the signer (chuc_vu).',
  TT094: ({ position, right }) =>
    `The office is written without the name of the committee or organ: “${shorten(position)}” is just “${shorten(right)}”.`,
  TT095: ({ body, right }) => `“${shorten(body)}” stands at the head already: “${shorten(right)}” is enough.`,
  TT096: ({ title, name }) =>
    `No academic title, degree, rank or honour stands before the signer's name: without “${title}”, just “${name}”.`,
  TT097: ({ words }) => `“${words}” does not stand before the signer's name.`,
  TT098: ({ name, right }) =>
    `The signer's name is in small letters with a capital for each syllable: “${name}” is written “${right}”.`,
  TT099: ({ name }) => `The signer's full name is needed: family, middle and given name; “${name}” is incomplete or abbreviated.`,
  TT100: ({ written }) =>
    `ho_ten holds one person's name, not “${shorten(written)}”. Notes go under ghi_chu, the office under chuc_vu, another signer into an entry of his own.`,
  TT101: ({ written, full }) => `The office is written out: “${written}” is “${full}”.`,
  TT102: ({ words }) => `“${shorten(words)}” need not be in capitals: the form prints authority and office in capitals itself.`,
  TT103: ({ position, issuer }) => `“${shorten(issuer)}” has no “${shorten(position)}”.`,
  TT104: ({ position }) =>
    `A committee's document is signed on its behalf: thay_mat (T/M) is needed over the office “${shorten(position)}”.`,
  TT105: ({ words, office }) => `“${words}” is not part of the office: just the official “${office}”.`,
  TT106: () => 'The signature has only someone who approves (duyet: true) and nobody who signs.',
  TT107: ({ office, mark }) => `“${mark}” stands before the office of the head, not before “${shorten(office)}”.`,
  TT108: ({ body, mark }) => `“${mark}” stands before the office of the head, not before the body “${shorten(body)}”.`,
}
