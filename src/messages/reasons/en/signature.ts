import type { SignatureArgs } from '../../../catalogue/signature.ts'
import type { ReasonsOf } from '../reasons.ts'

export const signature: ReasonsOf<SignatureArgs> = {
  TT080: {
    title: 'A mark of authority of another form',
    reason:
      'The State writes TM., KT., TL., TUQ., Q.; the Party T/M, K/T, T/L. No form has “TM/”. The file holds only the collective or the office; the form sets the mark.',
  },
  TT081: {
    title: 'An authority within the office',
    reason:
      'Authority (TM., KT., TL., TUQ., Q.) and office are two lines of a signature. Apart, each gets its mark, its line and its type.',
  },
  TT082: {
    title: 'Signed on behalf of one person',
    reason: '“TM.” is for a collective: it stands only before the name of a leading collective or of a body.',
  },
  TT083: {
    title: 'A body led by its head signs on behalf',
    reason:
      'Departments, divisions and sub-departments are led by a head, who signs everything, and deputies sign for the head. Only bodies that decide as a collective are signed for on behalf.',
  },
  TT084: {
    title: 'On behalf of another collective',
    reason: 'The signer acts for the collective of the issuer named at the head, not for another body.',
  },
  TT085: {
    title: 'Who signs for the chief is not the deputy',
    reason:
      'Under “KT. GIÁM ĐỐC” stands “PHÓ GIÁM ĐỐC”. A chief who signs himself has no KT.; the deputy of someone else cannot sign for the chief.',
  },
  TT086: {
    title: 'A deputy signs without “KT.”',
    reason: 'A deputy signs for the head (KT.), also under the line of a collective and while put in charge.',
  },
  TT087: {
    title: 'A committee uses K/T',
    reason:
      'Documents of committees, inspection commissions and councils are signed on behalf (T/M). K/T belongs to bodies that are led by one head.',
  },
  TT088: {
    title: 'Delegated, and signed for again',
    reason: 'Who is given the signature signs in person and may not hand it on.',
  },
  TT089: {
    title: 'TUQ. in a form that has none',
    reason: 'The Party signs T/M, K/T, T/L and Q. only; the youth union TM., KT., TL. and Q.',
  },
  TT090: {
    title: 'Leaders of the body sign by its own order',
    reason:
      'By order or by delegation the head of a unit within the body signs, as its head has laid down. The chief signs himself, a deputy signs for the chief.',
  },
  TT091: {
    title: 'Two authorities that do not go together',
    reason:
      'A signer has one authority. Only TM. with KT. (the deputy in a body that decides as a collective) and TL. with KT. (the deputy of who signs by order) go together.',
  },
  TT092: {
    title: 'An office that is not written on behalf of a committee',
    reason:
      'On behalf of a committee, an inspection commission or a council only secretary, chairman of inspection, president and their deputies write their office; a member writes the name alone.',
  },
  TT093: {
    title: 'No office of the signer',
    reason:
      'Office, name and signature are one main component of the form. In the Party only a member who signs on behalf writes no office.',
  },
  TT094: {
    title: 'An office with the name of a Party body',
    reason:
      'The name of the committee or organ is not written with the office, save in documents of boards without a seal of their own and in joint documents.',
  },
  TT095: {
    title: 'The office repeats the issuer',
    reason:
      'The issuer stands at the head; the signature needs the office alone. Only by order or delegation the unit is named with it.',
  },
  TT096: {
    title: 'Academic title, degree, rank or honour before the name',
    reason:
      "None is written before the signer's name. The State leaves it to the heads of the sectors for the armed forces, education, health and science.",
  },
  TT097: {
    title: 'A word of address before the name',
    reason: 'The line holds family name, middle name and given name, without “Ông”, “Bà” or “Đồng chí”.',
  },
  TT098: {
    title: "Capitals of the signer's name",
    reason: 'The name is in small letters with a capital for each syllable; only authority and office are in capitals.',
  },
  TT099: {
    title: "The signer's name is incomplete",
    reason: 'The signer answers for the document: family, middle and given name stand in full.',
  },
  TT100: {
    title: 'More than a name under ho_ten',
    reason: 'Register, metadata and print are right only when each key holds one thing: ho_ten is the name of one person.',
  },
  TT101: {
    title: 'An abbreviated office',
    reason: 'The signature has the official office of the signer; “PGĐ” and “PCT” are no names of offices.',
  },
  TT102: {
    title: 'Authority or office typed in capitals',
    reason: 'The form prints both in capitals itself. In small letters lists and registers can use them.',
  },
  TT103: {
    title: 'An office that the issuer does not have',
    reason:
      "The signer leads the issuer: a people's committee has a president, a department a director, a Party committee a secretary.",
    advice: 'Who signs for another body has thua_lenh or thua_uy_quyen.',
  },
  TT104: {
    title: 'A committee signed without T/M',
    reason:
      "A committee's document is signed on its behalf: T/M and the committee or its standing committee stand over the office.",
  },
  TT105: {
    title: 'An office with “thường trực” or “phụ trách”',
    reason:
      'Only official offices are written, none that the State has not laid down. A deputy in charge still signs as a deputy for the chief.',
  },
  TT106: {
    title: 'Only an approver, no signer',
    reason: 'Who approves stands on the left; someone must sign on the right.',
    advice: 'Add the signer to the list ky, or take duyet out.',
  },
  TT107: {
    title: "A mark of authority before a deputy's office",
    reason: "“KT.”, “TL.”, “TUQ.”, “Q.” stand before the office of the head; the signer's own office stands on the line below.",
  },
  TT108: {
    title: 'A mark of authority before the name of a body',
    reason: 'Only “TM.” stands before a collective or a body; “KT.”, “TL.”, “TUQ.”, “Q.” stand before the office of the head.',
  },
}
