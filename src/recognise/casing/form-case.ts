import type { Issuer, Signature, Text } from '../../plan/plan.ts'
import type { ComponentKey, Profile } from '../../profile/profile.ts'
import type { Flow } from '../flow.ts'
import { createRecase } from './recase.ts'

/** Capitals that the form prints by itself, taken back where the words' own case is known. */
export interface FormCase {
  readonly title: (text: Text) => Text
  readonly typeName: (text: Text) => Text
  /** The words of a subject that stand on the line of the type, in the capitals of that. */
  readonly subject: (text: Text) => Text
  readonly appendixTitle: (text: Text) => Text
  readonly issuer: (issuer: Issuer) => Issuer
  readonly signature: (signature: Signature) => Signature
}

/** Only where the form puts a component in capitals is its case the form's business: elsewhere the author's capitals are his own. */
export function createFormCase(flow: Flow, profile: Profile): FormCase {
  const recase = createRecase(flow)
  const caseOf = (component: ComponentKey): ((text: Text) => Text) =>
    profile.components[component]?.caps?.v === true ? recase : (text) => text
  const authority = caseOf('authority')
  const position = caseOf('position')
  const parent = caseOf('parentBody')
  const issuing = caseOf('issuingBody')
  return {
    title: caseOf('headingSection'),
    typeName: caseOf('typeName'),
    subject: (text) => firstWordsOf(text, caseOf('typeName')),
    appendixTitle: caseOf('appendixTitle'),
    issuer: (issuer) => ({ ...issuer, parent: lines(issuer.parent, parent), issuing: lines(issuer.issuing, issuing) }),
    signature: (signature) => ({
      ...signature,
      ...recased(signature, ['signingBody', 'onBehalf', 'byOrder', 'byDelegation', 'forChief'], authority),
      ...recased(signature, ['acting', 'position', 'concurrently', 'otherPosition'], position),
    }),
  }
}

/** A name over several lines is known as a whole sooner than line by line: `CHI CỤC THUẾ KHU VỰC` / `SƠN HÀ`. */
function lines(texts: readonly Text[], recase: (text: Text) => Text): readonly Text[] {
  const [first] = texts
  const whole = first && { ...first, value: texts.map(({ value }) => value).join(' ') }
  const value = texts.length < 2 || whole === undefined ? undefined : recase(whole).value
  if (value === undefined || value === whole?.value) return texts.map(recase)
  let at = 0
  return texts.map((text) => {
    at += text.value.length + 1
    return { ...text, value: value.slice(at - 1 - text.value.length, at - 1) }
  })
}

/** Two words in capitals or more, one of them with a mark that no abbreviation has, before words in small letters. */
const firstLine =
  /^(?=[^\p{Ll}]{0,120}[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ])(?:[^\p{Ll}\s]{1,20}\s){2,20}(?=\p{L}{0,9}\p{Ll})/u

/** `KẾ HOẠCH TỔ CHỨC HỘI THI` / `Giáo viên dạy giỏi`: only the type is printed in capitals (NĐ 30/2020, Phụ lục I, Phần I, II.5.b). */
function firstWordsOf(text: Text, recase: (text: Text) => Text): Text {
  const words = firstLine.exec(text.value)?.[0] ?? ''
  return words === '' ? text : { ...text, value: recase({ ...text, value: words }).value + text.value.slice(words.length) }
}

type AuthorityKey =
  | 'signingBody'
  | 'onBehalf'
  | 'byOrder'
  | 'byDelegation'
  | 'forChief'
  | 'acting'
  | 'position'
  | 'concurrently'
  | 'otherPosition'

function recased(signature: Signature, keys: readonly AuthorityKey[], recase: (text: Text) => Text): Partial<Signature> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = signature[key]
      return text === undefined ? [] : [[key, recase(text)] as const]
    }),
  )
}
