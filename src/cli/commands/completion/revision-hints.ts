import { gitPlace } from '../../git/git-place.ts'
import { runGit } from '../../git/run-git.ts'
import type { Session } from '../../session.ts'
import type { Suggestion } from './suggest.ts'

/** So many commits back by name, and no more branches and tags: a hint is read, not searched. */
const commitsBack = 5
const mostNames = 200

/**
 * The revisions that a beginning can become, each with the subject of its commit: HEAD and what lies behind it, branches, tags; behind `A..` and `A...` the other
 * end. Nothing where git does not answer.
 */
export async function revisionSuggestions(typed: string, session: Session): Promise<readonly Suggestion[]> {
  const [, lead = '', start = ''] = /^(.*\.\.\.?)?(.*)$/su.exec(typed) ?? []
  if (start.startsWith('-')) return []
  const all = [...(await lastCommits(session)), ...(await branchesAndTags(session))]
  return all.flatMap(({ word, hint }) =>
    word.startsWith(start) ? [{ word: lead + word, ...(hint === '' ? {} : { hint }) }] : [],
  )
}

interface Revision {
  readonly word: string
  readonly hint: string
}

async function lastCommits(session: Session): Promise<readonly Revision[]> {
  const lines = await answerOf(
    ['rev-list', '--first-parent', `--max-count=${commitsBack + 1}`, '--format=%s', 'HEAD', '--'],
    session,
  )
  // A line "commit <name>" stands before each subject.
  return lines
    .filter((_, index) => index % 2 === 1)
    .map((hint, index) => ({ word: index === 0 ? 'HEAD' : `HEAD~${index}`, hint }))
}

/** The branch or tag that was used last first. */
async function branchesAndTags(session: Session): Promise<readonly Revision[]> {
  const lines = await answerOf(
    [
      'for-each-ref',
      `--count=${mostNames}`,
      '--sort=-creatordate',
      '--format=%(refname:short) %(contents:subject)',
      'refs/heads',
      'refs/tags',
      'refs/remotes',
    ],
    session,
  )
  return lines.map((line) => {
    const end = line.indexOf(' ')
    return { word: line.slice(0, end), hint: line.slice(end + 1) }
  })
}

async function answerOf(parameters: readonly string[], { io }: Session): Promise<readonly string[]> {
  const place = gitPlace(io.cwd, io)
  if (place === undefined) return []
  const { status, out } = await runGit(parameters, place, io)
  return status === 0 ? out.toString('utf8').split('\n').slice(0, -1) : []
}
