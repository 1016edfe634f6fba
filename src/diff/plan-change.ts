import type { DeadlineCycle } from '../language/deadlines/deadline.ts'
import type { WordRun } from './compare-words.ts'
import type { ItemKind } from './outline.ts'

/**
 * One thing that became of a plan, as plain data. The changes of a comparison are all there is to tell: what went and what was moved taken
 * out of the outline before, what came and what was moved put in where it stands after (in the order of the addresses), and texts that changed
 * replaced, it is the outline after.
 */
export interface PlanChange {
  /** An item that was moved and changed has a change of each kind. */
  readonly kind: 'changed' | 'added' | 'dropped' | 'moved'
  readonly what: ItemKind
  /** The author's key: of the item, else of the list in which it is a value, a paragraph or a row. */
  readonly key?: string
  /** Of `moved`, where neither a title nor a key says what it is: its first words. */
  readonly name?: string
  /** Absent for what came. */
  readonly before?: Spot
  /** Absent for what went. */
  readonly after?: Spot
  /** Of `changed`: what became of its words. */
  readonly words?: readonly WordRun[]
  /** Of `added` and `dropped`: all that came or went with it; what was moved there from elsewhere is not in it. */
  readonly content?: Content
  /** Where the deadlines that the text names are read otherwise than before. */
  readonly deadlines?: DeadlineShift
}

/** Where an item stands in its plan. */
export interface Spot {
  /** Which child of which child of the outline: `[22, 0, 3]`. */
  readonly address: readonly number[]
  /** The key at the root of the plan under which it stands. */
  readonly part?: string
  /** JSON Pointer into the YAML. */
  readonly path: string
  /** 1-based. */
  readonly line: number
  readonly column: number
  /** What it stands in, from the outside to the inside; of what has a label or a name itself, it is the last. */
  readonly within: readonly Holder[]
  /** Of a cell and what belongs to it: the first words of its row, by which a reader finds it. */
  readonly row?: string
  /** Of a cell: what heads its column. */
  readonly heading?: string
  /** The cell heads a column itself. */
  readonly heads?: true
}

/** A section, a numbered node, an appendix or a table. */
export interface Holder {
  readonly what: ItemKind
  readonly label?: string
  /** Title, unit or first words. */
  readonly name?: string
  /** The section's key. */
  readonly role?: string
  /** It says who does something by when. */
  readonly assigned?: true
}

export interface Content {
  readonly what: ItemKind
  readonly key?: string
  readonly text: string
  readonly children: readonly Content[]
}

export interface DeadlineShift {
  readonly before: readonly ReadDay[]
  readonly after: readonly ReadDay[]
}

/** How one deadline is read: its words, its kind, and its days (ISO) where it has some. */
export interface ReadDay {
  readonly words: string
  readonly kind: string
  readonly start?: string
  /** The last day in time: of "trước ngày 15/6/2027" the 14th. */
  readonly end?: string
  /** What comes again and again. */
  readonly every?: DeadlineCycle
}
