/**
 * Begins work on items and gives each with its result, in the order of the items. `ahead` is how many may be begun and not yet taken; with 1 an item is begun
 * when the one before has been dealt with.
 */
export function* inOrder<Item, Result>(
  items: Iterable<Item>,
  begin: (item: Item) => Promise<Result>,
  ahead: number,
): Generator<readonly [Item, Promise<Result>]> {
  const begun: (readonly [Item, Promise<Result>])[] = []
  for (const item of items) {
    const result = begin(item)
    // Whoever takes the result is told of its failure: until its turn comes it is nobody's.
    result.catch(() => {})
    begun.push([item, result])
    if (begun.length >= ahead) yield begun.shift() as readonly [Item, Promise<Result>]
  }
  yield* begun
}
