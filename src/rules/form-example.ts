import type { ComponentKey } from '../profile/profile.ts'
import type { ParagraphLook, RunLook, WordCell, WordDrawing, WordRow, WordSection, WordTable } from '../word/word-document.ts'

/** Which paragraph of the sample document: the first of this component. */
export type SamplePart = ComponentKey

type ByPart<T> = Readonly<Partial<Record<SamplePart, T>>>

/**
 * What is changed in the right sample document of a profile (test/rules/form/sample-word.ts), which has every component with the look that the form
 * demands. What is shown to a reader is a sentence in messages/examples.
 */
export interface SampleChange {
  /** The look of the letters of a part. */
  readonly runs?: ByPart<Partial<RunLook>>
  /** The look of all of the text: paragraphs and bullets. */
  readonly content?: Partial<RunLook>
  /** The look of the last word of a part. */
  readonly lastWord?: ByPart<Partial<RunLook>>
  /** The look of the paragraph. */
  readonly paragraphs?: ByPart<Partial<ParagraphLook>>
  readonly texts?: ByPart<string>
  /** The recipients, in place of those of the sample. */
  readonly recipients?: readonly string[]
  /** A paragraph of the text behind the opening. */
  readonly opening?: string
  /** The last paragraph of the content. */
  readonly end?: string
  /** A label that Word numbers by itself. */
  readonly labels?: ByPart<string>
  /** In place of what is drawn in the paragraph. */
  readonly drawings?: ByPart<readonly WordDrawing[]>
  /** A text box with these words, anchored in the part. */
  readonly boxed?: ByPart<string>
  /** Parts that are left out. */
  readonly without?: readonly SamplePart[]
  /** A paragraph of its own behind a part: of these words, or empty. */
  readonly after?: ByPart<string>
  /** A component that the form does not have, before the type name. */
  readonly foreign?: { readonly key: ComponentKey; readonly text: string }
  readonly page?: Partial<WordSection>
  /** The section of the appendix. */
  readonly appendixPage?: Partial<WordSection>
  /** Is the appendix in a section of its own? Default yes. */
  readonly appendixSection?: 'own' | 'same'
  /** Where the page number stands; default where the form has it. */
  readonly pageNumber?: 'none' | 'header' | 'footer' | 'everyPage'
  /** The table of the body. */
  readonly table?: Partial<Pick<WordTable, 'columns' | 'indent' | 'bordered'>>
  readonly tableHeader?: Partial<WordRow>
  readonly tableRow?: Partial<WordRow>
  readonly tableCell?: Partial<WordCell>
  /** Rows of the body's table; default 3. */
  readonly tableRows?: number
  readonly headTable?: Partial<Pick<WordTable, 'columns' | 'indent' | 'bordered'>>
  readonly headCells?: Partial<WordCell>
  /** The two columns of the head, or of the closing, change places. */
  readonly swapped?: 'head' | 'closing'
  /** Number and date stand in rows of their own. */
  readonly numberApart?: true
  readonly closingRow?: Partial<WordRow>
  /** Of every letter; the looks of `runs` go before it. */
  readonly language?: string
  /** The line over the contact line is left out. */
  readonly contactLine?: 'none'
}

/** A document: the right sample with a change. */
export interface FormExample {
  /** Id of the profile; default `nd30`. */
  readonly profile?: string
  /** Default `draft`. */
  readonly stage?: 'draft' | 'final'
  readonly change?: SampleChange
}

export interface BadFormExample extends FormExample {
  /** What the finding points at: the first paragraph of this component, or a path (`trang/1`). */
  readonly at: string
}
