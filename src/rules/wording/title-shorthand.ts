const shorthand: ReadonlySet<string> = new Set('PGĐ GĐ PCT CCT PCCT PBT BT CVP PCVP PTP PHT PTB PTT CT'.split(' '))

/** Titles of office cut to letters: `PGĐ`, `PCT`. `CT`, `BT`, `PTB` … may stand for other words: only beside a body they are titles. */
export function isTitleShorthand(short: string): boolean {
  return shorthand.has(short)
}
