const name = 'GivenUp'

/** What an item is answered with at which threads ended. */
export function givenUp(): Error {
  return Object.assign(new Error('the threads that worked on it ended'), { name })
}

export function isGivenUp(error: unknown): boolean {
  return error instanceof Error && error.name === name
}
