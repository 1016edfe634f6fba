import { alignment } from './form/alignment.ts'
import { appendixPages } from './form/appendix-pages.ts'
import { archiveLine } from './form/archive-line.ts'
import { authorityMark } from './form/authority-mark.ts'
import { automaticLabels } from './form/automatic-labels.ts'
import { background } from './form/background.ts'
import { basisDash } from './form/basis-dash.ts'
import { basisMarks } from './form/basis-marks.ts'
import { basisPlace } from './form/basis-place.ts'
import { blockIndent } from './form/block-indent.ts'
import { bodySizes } from './form/body-sizes.ts'
import { bold } from './form/bold.ts'
import { capitals } from './form/capitals.ts'
import { cellBackground } from './form/cell-background.ts'
import { colour } from './form/colour.ts'
import { componentMissing } from './form/component-missing.ts'
import { contactRule } from './form/contact-rule.ts'
import { dateLine } from './form/date-line.ts'
import { decomposedLetters } from './form/decomposed-letters.ts'
import { dividedRows } from './form/divided-rows.ts'
import { dividedSignature } from './form/divided-signature.ts'
import { emptyParagraphs } from './form/empty-paragraphs.ts'
import { endOfText } from './form/end-of-text.ts'
import { firstLine } from './form/first-line.ts'
import { firstNumber } from './form/first-number.ts'
import { firstPageNumber } from './form/first-page-number.ts'
import { font } from './form/font.ts'
import { foreignMark } from './form/foreign-mark.ts'
import { foreignTitle } from './form/foreign-title.ts'
import { framedLayout } from './form/framed-layout.ts'
import { hardBreak } from './form/hard-break.ts'
import { headTooWide } from './form/head-too-wide.ts'
import { headerDistance } from './form/header-distance.ts'
import { headerRow } from './form/header-row.ts'
import { headingAlone } from './form/heading-alone.ts'
import { hiddenCharacters } from './form/hidden-characters.ts'
import { issuerMark } from './form/issuer-mark.ts'
import { italic } from './form/italic.ts'
import { landscape } from './form/landscape.ts'
import { legacyFont } from './form/legacy-font.ts'
import { lineSpacing } from './form/line-spacing.ts'
import { loneWord } from './form/lone-word.ts'
import { margins } from './form/margins.ts'
import { markBox } from './form/mark-box.ts'
import { markFrame } from './form/mark-frame.ts'
import { mottoDashes } from './form/motto-dashes.ts'
import { mottoWords } from './form/motto-words.ts'
import { nationalTitleWords } from './form/national-title-words.ts'
import { notAssessed } from './form/not-assessed.ts'
import { numberAndDate } from './form/number-and-date.ts'
import { numberFigures } from './form/number-figures.ts'
import { numberGap } from './form/number-gap.ts'
import { numberWord } from './form/number-word.ts'
import { offCentre } from './form/off-centre.ts'
import { organisationTitleWords } from './form/organisation-title-words.ts'
import { pageNumberFormat } from './form/page-number-format.ts'
import { pageNumberMissing } from './form/page-number-missing.ts'
import { pageNumberPlace } from './form/page-number-place.ts'
import { pageSize } from './form/page-size.ts'
import { pairedSizes } from './form/paired-sizes.ts'
import { paragraphGap } from './form/paragraph-gap.ts'
import { partHeading } from './form/part-heading.ts'
import { proofingLanguage } from './form/proofing-language.ts'
import { recipientMarks } from './form/recipient-marks.ts'
import { referenceLine } from './form/reference-line.ts'
import { referenceMissing } from './form/reference-missing.ts'
import { rowHeight } from './form/row-height.ts'
import { ruleDashed } from './form/rule-dashed.ts'
import { ruleLength } from './form/rule-length.ts'
import { ruleMissing } from './form/rule-missing.ts'
import { ruleNotDrawn } from './form/rule-not-drawn.ts'
import { sidesSwapped } from './form/sides-swapped.ts'
import { signatureRoom } from './form/signature-room.ts'
import { size } from './form/size.ts'
import { subjectMark } from './form/subject-mark.ts'
import { tableOverflow } from './form/table-overflow.ts'
import { textInBoxes } from './form/text-in-boxes.ts'
import { titleGap } from './form/title-gap.ts'
import { titleMissing } from './form/title-missing.ts'
import { titleOnOneLine } from './form/title-on-one-line.ts'
import { typedIndent } from './form/typed-indent.ts'
import { underline } from './form/underline.ts'
import { unevenFirstLine } from './form/uneven-first-line.ts'
import { unevenLook } from './form/uneven-look.ts'
import type { NamedFormRule } from './form-rule.ts'

/** Every rule on the measured form of a Word file, by code; the last one tells what the others had to leave open. */
export const formRules = [
  size,
  bold,
  italic,
  underline,
  capitals,
  alignment,
  firstLine,
  blockIndent,
  paragraphGap,
  lineSpacing,
  font,
  colour,
  legacyFont,
  unevenLook,
  bodySizes,
  pairedSizes,
  background,
  typedIndent,
  offCentre,
  decomposedLetters,
  hiddenCharacters,
  unevenFirstLine,
  partHeading,
  pageSize,
  landscape,
  margins,
  headerDistance,
  pageNumberMissing,
  pageNumberPlace,
  pageNumberFormat,
  firstPageNumber,
  appendixPages,
  firstNumber,
  nationalTitleWords,
  mottoWords,
  mottoDashes,
  titleOnOneLine,
  organisationTitleWords,
  foreignTitle,
  issuerMark,
  subjectMark,
  ruleMissing,
  ruleLength,
  ruleNotDrawn,
  numberAndDate,
  framedLayout,
  headTooWide,
  hardBreak,
  loneWord,
  sidesSwapped,
  numberGap,
  titleMissing,
  ruleDashed,
  dateLine,
  numberWord,
  basisMarks,
  basisDash,
  recipientMarks,
  endOfText,
  titleGap,
  numberFigures,
  basisPlace,
  authorityMark,
  emptyParagraphs,
  automaticLabels,
  textInBoxes,
  proofingLanguage,
  archiveLine,
  foreignMark,
  componentMissing,
  referenceLine,
  referenceMissing,
  headerRow,
  dividedRows,
  tableOverflow,
  rowHeight,
  cellBackground,
  dividedSignature,
  signatureRoom,
  markFrame,
  headingAlone,
  contactRule,
  markBox,
  notAssessed,
] as readonly NamedFormRule[]
