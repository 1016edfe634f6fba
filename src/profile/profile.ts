import type { CalendarDate, Family, Role } from '../plan/plan.ts'

/** How sure a value is: read in the instrument, told by a second hand, or derived (from another instrument, from samples, or chosen where the instrument is silent). Only `text` may ever back an error. */
export type Sureness = 'text' | 'second_hand' | 'derived'

/** One value of a form with the provision it comes from. `range` is what the instrument allows around `v`; `accept` are other spellings it bears. */
export interface Sourced<T> {
  readonly v: T
  readonly range?: readonly [T | null, T | null]
  readonly accept?: readonly T[]
  readonly clause: string
  readonly sure: Sureness
}

export type Align = 'left' | 'center' | 'right' | 'both'

/** Line spacing: `multiple` of a single line, or `exact` in pt. */
export type LineSpacing = { readonly multiple: number } | { readonly exact: number }

/** A drawn line under a component: `ratio` of the text's length, thickness in pt. */
export interface RuleLine {
  readonly ratio: Sourced<number>
  readonly thickness: Sourced<number>
}

/** The look of one component of the form. Sizes in pt, indents in mm, spacing in pt. What is absent is inherited from `body`. */
export interface ComponentStyle {
  /** The style's name in Word's list: the field's own term. */
  readonly name: string
  readonly size?: Sourced<number>
  /** To which the words of a table may shrink where columns have no room for them. */
  readonly smallestSize?: Sourced<number>
  readonly bold?: Sourced<boolean>
  readonly italic?: Sourced<boolean>
  readonly underline?: Sourced<boolean>
  readonly caps?: Sourced<boolean>
  readonly align?: Sourced<Align>
  /** Indent of the first line, mm; negative hangs. */
  readonly firstLine?: Sourced<number>
  readonly left?: Sourced<number>
  readonly right?: Sourced<number>
  readonly before?: Sourced<number>
  readonly after?: Sourced<number>
  readonly line?: Sourced<LineSpacing>
  readonly keepNext?: Sourced<boolean>
  readonly rule?: RuleLine
  /** A box around the text: width and height in mm; width 0 fits the text. */
  readonly box?: Sourced<{ readonly width: number; readonly height: number }>
  /** Width of the box in mm by its printed text, where the form fixes one for each wording. */
  readonly boxWidths?: Sourced<Readonly<Record<string, number>>>
  /** Where the box stands in its column: in the middle where absent. */
  readonly boxAt?: Sourced<Align>
  /** A line across the whole text width above the component, pt. */
  readonly topRule?: Sourced<number>
  /** Outline level in Word's navigation pane, 1–9. */
  readonly outline?: Sourced<number>
}

export const componentKeys = [
  'nationalTitle',
  'motto',
  'organisationTitle',
  'parentBody',
  'issuingBody',
  'issuingBodyMark',
  'number',
  'placeDate',
  'secrecy',
  'urgency',
  'circulation',
  'draft',
  'typeName',
  'author',
  'subject',
  'subjectMark',
  'issuedWith',
  'addressee',
  'addresseesLabel',
  'addresseeItem',
  'basis',
  'body',
  'bullet',
  'bulletInner',
  'headingPart',
  'headingSection',
  'headingClause',
  'headingPoint',
  'headingDecimal',
  'headingDecimal2',
  'headingBullet',
  'assignment',
  'tableCaption',
  'tableHeader',
  'tableCell',
  'tableGroup',
  'recipientsLabel',
  'recipient',
  'recipientMember',
  'signingBody',
  'authority',
  'position',
  'positionDirect',
  'concurrently',
  'signatureNote',
  'otherPosition',
  'signerName',
  'drafter',
  'contact',
  'appendixLabel',
  'appendixTitle',
  'appendixReference',
  'footnote',
  'pageNumber',
] as const
export type ComponentKey = (typeof componentKeys)[number]

/** One rung of the ladder of labels: children of a node whose own children are labelled so, and the heading component of a titled node on it. */
export interface Rung {
  readonly label: string
  readonly heading: ComponentKey
}

/** One instrument's form (thể thức) as data: every number and wording with its clause. Lengths in mm, sizes in pt. */
export interface Profile {
  readonly id: string
  readonly family: Family
  /** The instrument's full name, for findings and `plan explain`. */
  readonly instrument: string
  /** Short name for a clause line: `NĐ 30/2020/NĐ-CP`. */
  readonly shortName: string
  /** For a profile without an instrument of its own: the profile it is derived from. */
  readonly derivedFrom?: string
  readonly from?: CalendarDate
  /** Last day, inclusive. */
  readonly until?: CalendarDate
  readonly page: {
    readonly width: Sourced<number>
    readonly height: Sourced<number>
    readonly top: Sourced<number>
    readonly bottom: Sourced<number>
    readonly left: Sourced<number>
    readonly right: Sourced<number>
    /** Distance of header and footer from the page's edge, mm. */
    readonly header: Sourced<number>
    readonly footer: Sourced<number>
    /** Share of the text width that the title at the upper right has at least. */
    readonly titleShare: Sourced<number>
    /** Share of the text width that a single signature has, beside the recipients. */
    readonly signatureShare: Sourced<number>
  }
  readonly font: {
    readonly family: Sourced<string>
    /** RRGGBB. */
    readonly colour: Sourced<string>
    readonly language: Sourced<string>
  }
  readonly pageNumber: {
    readonly zone: Sourced<'header' | 'footer'>
    readonly align: Sourced<'left' | 'center' | 'right'>
    readonly hideFirst: Sourced<boolean>
    readonly restartInAppendix: Sourced<boolean>
    readonly hideFirstInAppendix: Sourced<boolean>
  }
  readonly components: Readonly<Partial<Record<ComponentKey, ComponentStyle>>>
  readonly wording: Wording
  readonly ladder: {
    /** All rungs, outer first. */
    readonly rungs: readonly Rung[]
    /** The label of sections where the author names none. */
    readonly first: Sourced<string>
    /** Letters of `a)` in their order. */
    readonly letters: Sourced<string>
    readonly separator: Sourced<string>
  }
}

/** Words and marks of the form. `{name}` in a template is filled by compose. */
export interface Wording {
  readonly nationalTitle?: Sourced<string>
  readonly motto?: Sourced<string>
  readonly organisationTitle?: Sourced<string>
  readonly issuingBodyMark?: Sourced<string>
  /** As in running text (`Kế hoạch`); the component's `caps` prints it in capitals. Fills `{loai}` of a reference line. */
  readonly typeName: Sourced<string>
  readonly typeCode: Sourced<string>
  /** `Số: {so}/{ky_hieu}` */
  readonly number: Sourced<string>
  /** Numbers below this get a leading zero. */
  readonly numberPadBelow: Sourced<number>
  /** What stands for the number in a draft. */
  readonly numberGap: Sourced<string>
  /** `{loai}-{viet_tat}`: `{loai}` is `typeCode`. */
  readonly symbol: Sourced<string>
  /** `{dia_danh}, ngày {ngay} tháng {thang} năm {nam}` */
  readonly placeDate: Sourced<string>
  readonly padDayBelow: Sourced<number>
  readonly padMonthBelow: Sourced<number>
  /** What stands for the day (and the month) in a draft. */
  readonly dateGap: Sourced<string>
  readonly placeGap: Sourced<string>
  readonly subjectMark?: Sourced<string>
  /** `{tac_gia}` */
  readonly author: Sourced<string>
  /** `(Kèm theo {loai} số {so_ky_hieu} {ngay_thang} của {co_quan})` */
  readonly issuedWith: Sourced<string>
  /** `Kính gửi: {noi_nhan}`: to one. */
  readonly addressee: Sourced<string>
  /** To several: a label, and under it a list. */
  readonly addressees: {
    readonly label: Sourced<string>
    /** The dash before each, with its blank. */
    readonly start: Sourced<string>
    readonly each: Sourced<string>
    readonly last: Sourced<string>
  }
  readonly bases: {
    /** The bullet before each basis, with its blank; empty where there is none. */
    readonly start: Sourced<string>
    /** The word that opens a basis (`Căn cứ`); a basis that opens with one of `accept` keeps its own. */
    readonly word: Sourced<string>
    readonly each: Sourced<string>
    readonly last: Sourced<string>
  }
  /** Titles of sections with a known role, where the author gives none. */
  readonly sectionTitles: Readonly<Record<Exclude<Role, 'muc'>, Sourced<string>>>
  /** The mark at the end of the body: `./.` or `.`. */
  readonly endMark: Sourced<string>
  readonly recipients: {
    readonly label: Sourced<string>
    /** Part of the label that is underlined, where the component is. */
    readonly underlined: Sourced<string>
    readonly start: Sourced<string>
    readonly memberStart: Sourced<string>
    readonly each: Sourced<string>
    readonly last: Sourced<string>
    /** `Lưu: {noi_luu}` */
    readonly archive: Sourced<string>
    readonly archiveJoin: Sourced<string>
    /** The label stands level with the signer's position, not with the authority over it. */
    readonly besidePosition: Sourced<boolean>
    /** Where the drafter's code stands: on the archive line or on a line of its own after it. */
    readonly drafterPlace: Sourced<'archive' | 'after'>
    /** `{nguoi}.({so_ban})` with both, and with one. */
    readonly drafter: Sourced<string>
    readonly drafterOnly: Sourced<string>
    readonly copiesOnly: Sourced<string>
  }
  /** Marks without what follows (`TM.`, `T/M`); a blank parts them from it. */
  readonly signature: {
    readonly onBehalf: Sourced<string>
    readonly byOrder: Sourced<string>
    readonly byDelegation: Sourced<string>
    readonly forChief: Sourced<string>
    readonly acting: Sourced<string>
    readonly concurrently: Sourced<string>
    readonly approval: Sourced<string>
    /** Space for the signature between position and name, pt. */
    readonly room: Sourced<number>
  }
  /** `Dự thảo lần {lan}` */
  readonly draft: Sourced<string>
  /** The mark of a draft that is not one of several. */
  readonly draftOnly: Sourced<string>
  readonly contactPage: Sourced<'first' | 'last'>
  /** The circulation mark that stands at the end of the document and not at its head. */
  readonly circulationEnd?: {
    readonly words: Sourced<string>
    readonly align: Sourced<Align>
    /** Distance from the lower edge of the last page, mm; without it the mark stands under the signature. */
    readonly fromEdge?: Sourced<number>
  }
  readonly appendix: {
    readonly label: Sourced<string>
    /** `Phụ lục {so}` */
    readonly numberedLabel: Sourced<string>
    readonly numerals: Sourced<'roman' | 'arabic'>
    readonly numberFrom: Sourced<number>
    /** `(Kèm theo {loai} số {so_ky_hieu} {ngay_thang} của {co_quan})` */
    readonly reference: Sourced<string>
    /** The date in the reference line: `ngày {ngay} tháng {thang} năm {nam}` or `ngày {ngay}/{thang}/{nam}`. */
    readonly referenceDate: Sourced<string>
    readonly endMark?: Sourced<string>
  }
  /** Labels of assignment lines and columns of the matrix. */
  readonly assignment: {
    /** `{nhan}: {gia_tri}` */
    readonly line: Sourced<string>
    readonly join: Sourced<string>
    readonly labels: Readonly<
      Record<'chu_tri' | 'phoi_hop' | 'thuc_hien' | 'theo_doi' | 'thoi_han' | 'san_pham' | 'kinh_phi', Sourced<string>>
    >
    readonly matrixNumber: Sourced<string>
    readonly matrixTask: Sourced<string>
  }
}
