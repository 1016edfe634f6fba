import type { WordingArgs } from '../../../catalogue/wording.ts'
import type { ReasonsOf } from '../reasons.ts'

export const wording: ReasonsOf<WordingArgs> = {
  LV050: {
    title: 'Nhân dân, Nhà nước without a capital',
    reason:
      'Both nouns always have a capital where they stand alone. Inside names (Ủy ban nhân dân) and common phrases (cơ quan nhà nước, ngân sách nhà nước) they stay small.',
  },
  LV051: {
    title: 'Wrong capitals in the name of a body',
    reason:
      'The words for the kind of body and for its field have a capital: Ủy ban nhân dân, Hội đồng nhân dân, Liên đoàn Lao động, Ban Chỉ đạo.',
  },
  LV052: {
    title: 'Wrong capitals in the name of a ministry or department',
    reason: 'The kind of body and each of its fields begin with a capital: Sở Giáo dục và Đào tạo, not Sở Giáo dục và đào tạo.',
  },
  LV053: {
    title: 'Wrong capitals in the name of a Party body or union',
    reason:
      'Ban Chấp hành, Ban Thường vụ, Bộ Chính trị, Tỉnh ủy. Words for such bodies in general (các ban chấp hành chi đoàn, đảng viên) are rightly small.',
  },
  LV054: {
    title: 'Wrong capitals in a cited provision',
    reason:
      'Phần, chương, mục, tiểu mục, điều have a capital in a citation, khoản and điểm none: “điểm a khoản 2 Điều 103 Mục 5”.',
  },
  LV055: {
    title: 'The type of a cited instrument without a capital',
    reason: 'Where one instrument is meant its type begins with a capital: Nghị quyết số …, Kế hoạch số ….',
  },
  LV056: {
    title: 'Kế hoạch này without a capital',
    reason: '“Kế hoạch này” is one document and has a capital; two ways in one text look careless.',
  },
  LV057: {
    title: 'The title of an office without a capital',
    reason: 'A title beside the name of a body or a person has a capital: Thủ tướng Chính phủ, Chủ tịch Quốc hội.',
  },
  LV058: {
    title: 'Thành phố Hồ Chí Minh, Thủ đô Hà Nội without a capital',
    reason: 'In these two names the common noun has a capital too.',
  },
  LV059: {
    title: '“Tỉnh” with a capital inside a sentence',
    reason: 'The common noun before the name of a unit is small: tỉnh Nam Định.',
  },
  LV060: {
    title: 'A ward named by number, person or event without a capital',
    reason: 'In such names the common noun has a capital too: Quận 1, Phường Điện Biên Phủ.',
  },
  LV061: {
    title: 'Wrong capitals in a holiday or weekday',
    reason: 'Names of holidays, of Tết and of weekdays begin with a capital: ngày Quốc khánh, tết Nguyên đán, thứ Hai.',
  },
  LV062: {
    title: 'Wrong capitals in a title of honour or order',
    reason: 'The parts of the name begin with a capital: Nghệ sĩ Nhân dân, Anh hùng Lao động, Huân chương Sao vàng.',
  },
  LV063: {
    title: 'Needless capitals',
    reason: 'Capitals are for the beginning of a sentence and for names. Common words set so look like a name.',
  },
  LV064: {
    title: 'Đảng without a capital',
    reason:
      '“Đảng” alone is the Communist Party of Viet Nam and has a capital. “tổ chức đảng”, “cấp ủy đảng”, “đảng viên” are rightly small.',
  },
  LV065: {
    title: 'An abbreviation before its explanation',
    reason: 'At its first use an abbreviation stands in brackets right after the full words.',
  },
  LV066: {
    title: 'An abbreviation that is never explained',
    reason: 'Only common phrases that come many times are abbreviated, and the first time tells what the letters mean.',
    advice: 'What every official knows (UBND, BHYT, GRDP …) is not asked for.',
  },
  LV067: {
    title: 'An abbreviation explained twice',
    reason:
      'An abbreviation is explained once, where it stands first. Explained with two meanings it leaves the reader in doubt.',
  },
  LV068: {
    title: 'An abbreviation that is never used',
    reason: 'Abbreviations are for words that come many times.',
  },
  LV069: {
    title: 'A title of office in letters',
    reason: 'Sentences write titles out; PGĐ, PCT, đ/c belong in lists of recipients and in notes.',
  },
  LV070: {
    title: 'The sign & in the name of a body',
    reason: 'No official name has the sign; the full name has “và”.',
  },
  LV071: {
    title: 'Foreign initials not in capitals',
    reason: 'The abbreviated name of a foreign body is written in capitals as in its own language: WTO, UNESCO, ASEAN.',
  },
  LV072: {
    title: 'Capitals of a person’s name',
    reason: 'Each syllable of a Vietnamese person’s name has a capital, the middle name too: Nguyễn Văn An, Trần Thị Hoa.',
  },
  LV073: {
    title: 'Capitals of a region’s name',
    reason: 'A region named by a direction has a capital on each syllable: Tây Bắc, Bắc Bộ, Đông Nam Bộ.',
  },
  LV075: {
    title: 'One body written two ways',
    reason: 'With “và” here and a hyphen there one body looks like two, also in the table of assignments.',
  },
  LV076: {
    title: 'One place written two ways',
    reason: 'The name of a province is written as the resolution has it, and in one way throughout.',
  },
  LV078: {
    title: 'The text gives a task to the district level',
    reason: 'The district level ended on 01/7/2025. What happened before may be told.',
  },
  LV079: {
    title: 'A ministry that was merged',
    reason:
      'Since 01/3/2025 the Government has 14 ministries and 3 bodies of their rank; no task can be given or document sent to one that is gone.',
    advice: 'Instruments that these ministries issued before are cited under the old name.',
  },
  LV080: {
    title: 'A blank that was not filled in',
    reason: 'Square brackets, dotted lines, “???”, “{{…}}” wait for an entry. A document to be issued has none of them.',
  },
  LV081: {
    title: 'Sample data left in',
    reason: 'Names, numbers and prompts of the template show that the document is not finished.',
  },
  LV082: {
    title: 'A drafting note left in',
    reason: 'Notes among drafters and the traces of tracked changes are no part of the document.',
  },
  LV083: {
    title: 'Words of the incoming stamp',
    reason: 'The receiving office puts its stamp on at registration; scanning and copying bring its words into the text.',
  },
  LV084: {
    title: 'Traces of a signature',
    reason: 'What a digital signature displays, and “(Đã ký)”, were copied into the text.',
    advice: 'To keep the original’s “(Đã ký)” write it in ky.ghi_chu.',
  },
  LV085: {
    title: 'Words of a web page, page numbers',
    reason: 'Buttons, links and page numbers come along when text is copied from a page or a PDF.',
  },
  LV086: {
    title: 'The drafter’s mark in the text',
    reason: 'The mark stands under the recipients; after a full stop it spoils the last sentence.',
  },
  LV087: {
    title: 'Pictures in the text',
    reason: 'An official document has letters and punctuation only.',
  },
  LV090: {
    title: 'A title with an older period',
    reason: 'The title of a section of tasks that names years before the plan’s own is mostly copied from the plan before.',
  },
}
