/** What gives more findings of one rule than this is no text of words, and nobody would read them: the rest is not told. */
export const mostFindings = 500
