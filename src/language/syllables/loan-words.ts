// Loans that are written in one word and happen to fall apart into syllables whose tones are sắc on a stop final (vắc|xin): spelt so in
// dictionaries and statutes, so they are no lost space. Loans that bear no tone at all (bêtông, xôviết aside) need no list.
const words = `
  ápphích áppích ápxe átlát ắcquy ắcqui bípđăng bíttết bốcxít bốctông cácbon cácbonát cácbua cátsê cátsét cátxê cátxét cátút cốppha
  cốtlết đécxiben gácđan gácđờbu gácmanggiê hécta kíplê lốckép mácma mácxít mátxa mátxi mátít mốtxi nhựtin nốttin ốpla ốplết ốpsét ốpxét
  pátxê póctơ sécvơ séctơ sốtvang tíchkê tuốcbin tuốcnơvít vácxin vắcxin vécni xúcxích xúpde xúplê xốpphơ xôviết kilômét xentimét milimét
  đêximét micrômét miligiây micrôgiây voilà gỵa tphố tphòng ttrấn gđốc ctịch`

// First syllables that begin loans and hardly any native compound.
const heads = 'ắc béc bíp cát héc kíp mát ốp pát phốt póc séc tuốc véc vác vắc xéc xốp xúc xúp'

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

let loans: { readonly words: ReadonlySet<string>; readonly heads: ReadonlySet<string> } | undefined

const load = () => {
  loans ??= { words: setOf(words), heads: setOf(heads) }
  return loans
}

/** Whether this lower-case word is a known loan or clerk's shortening, however it is put together. */
export const isLoanWord = (word: string): boolean => load().words.has(word)

/** Whether a word that begins with this lower-case syllable may well be a loan. */
export const beginsLoans = (syllable: string): boolean => load().heads.has(syllable)

/**
 * Whether a lower-case word begins as words of the country's other languages and loans do, but no Vietnamese word:
 * Krông, Pleiku, Mnông, Hmông, Jrai, Drăng, Srêpôk, blốc, crôm.
 */
export const hasForeignHead = (word: string): boolean => foreignHead.test(word)

const foreignHead =
  /^(?:[bcdđgkpsx][lr]|[hkmr][bcdđgklmnpqrstvx]|[mr]h|p[shnt]?[lr]|ch[lr]|str?|s[ckmnpqtw]|x[tp]|tl|tn|ph[lr]|n[djtrl]|b[hdjnk]|d[hn]|đh|gn|rh|kh[lrm])/u
