// Rhymes without their tone, in three groups by what may stand before them. Sources: Hoàng Phê (ed.), Từ điển chính tả; the inventory of
// Đoàn Thiện Thuật, Ngữ âm tiếng Việt, with the rhymes of later loans that are written as syllables (oong, ooc, uyn, uyp, eng).

// A rhyme that begins with e, ê, i or y: g, ng and k/c before it are written gh, ngh, k.
const frontRhymes = `
  e em en eng ep et ec eo ê êm ên ênh êp êt êch êu
  i ia im in inh ip it ich iu iêm iên iêng iêp iêt iêc iêu y`

// A rhyme that begins with another vowel and no glide before it.
const plainRhymes = `
  a ai ao au ay am an ang anh ap at ac ach ăm ăn ăng ăp ăt ăc âm ân âng âp ât âc âu ây
  o oi om on ong op ot oc oong ooc ô ôi ôm ôn ông ôp ôt ôc ơ ơi ơm ơn ơp ơt
  u ua ui um un ung up ut uc uôi uôm uôn uông uôt uôc
  ư ưa ưi ưm ưn ưng ưt ưc ưu ươi ươm ươn ương ươp ươt ươc ươu`

// A rhyme with the glide o or u: after k/c it is written with qu, after ng still ng (nguyên).
const glideRhymes = `
  oa oai oao oay oam oan oang oanh oap oat oac oach oăm oăn oăng oăt oăc oe oem oen oeng oet oeo
  uân uâng uât uây uê uênh uêch uêu uơ uy uya uyn uynh uyp uyt uych uyu uyên uyêt`

// What follows qu, beyond the glide rhymes without their first letter: quốc, quới, quàu, quắp, quằn quại, quít, quều, quýt.
const afterQu = `
  a ai ao au ay an ang anh at ac ach ăm ăn ăng ăp ăt ăc ân âng ât ây âc e en eo et ê ên êt êch ênh êu ơ ơi
  i inh it ich y ynh yt yên yêt o ôc`

// Only y of its group, and iê as yê, begins a syllable: yên, yểu; `i` stands alone in i tờ, ì, ỉ.
const withoutOnset = 'yêm yên yêng yêt yêu'

const onsetsBeforeAny = 'b ch d đ h kh l m n nh p ph r s t th tr v x'

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

interface Tables {
  readonly front: ReadonlySet<string>
  readonly plain: ReadonlySet<string>
  readonly glide: ReadonlySet<string>
  readonly afterQu: ReadonlySet<string>
  readonly bare: ReadonlySet<string>
  readonly onsets: ReadonlySet<string>
}

let tables: Tables | undefined

function load(): Tables {
  tables ??= {
    front: setOf(frontRhymes),
    plain: setOf(plainRhymes),
    glide: setOf(glideRhymes),
    afterQu: setOf(afterQu),
    bare: setOf(withoutOnset),
    onsets: setOf(onsetsBeforeAny),
  }
  return tables
}

/** Whether `rhyme` (lower case, toneless) may follow `onset` in writing; the onset may be empty. */
export function canFollow(onset: string, rhyme: string): boolean {
  const { front, plain, glide, afterQu, bare, onsets } = load()
  switch (onset) {
    case '':
      return plain.has(rhyme) || glide.has(rhyme) || bare.has(rhyme) || (front.has(rhyme) && !rhyme.startsWith('iê'))
    case 'k':
    case 'gh':
    case 'ngh':
      return front.has(rhyme) && (onset === 'k' || rhyme !== 'y')
    case 'c':
      return plain.has(rhyme)
    case 'g':
      return plain.has(rhyme) || glide.has(rhyme)
    case 'ng':
      return plain.has(rhyme) || glide.has(rhyme)
    case 'gi':
      return plain.has(rhyme) || (front.has(rhyme) && rhyme !== 'y' && rhyme !== 'ia')
    case 'qu':
      return afterQu.has(rhyme)
    default:
      return onsets.has(onset) && (plain.has(rhyme) || glide.has(rhyme) || front.has(rhyme))
  }
}
