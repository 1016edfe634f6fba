import { createInterface } from 'node:readline'
import type { Writable } from 'node:stream'
import { type Family, families } from '../plan/plan.ts'
import { foldKey } from '../schema/closest-key.ts'
import type { Session } from './session.ts'
import { type Answers, sampleAnswers } from './starter.ts'

export interface Asked {
  readonly family: Family
  readonly answers: Answers
}

/** Asks for what a starter leaves blank; an empty answer takes the one in brackets. Questions go to stderr: stdout is for what is made. */
export async function askOnTerminal(named: Family | undefined, { io, say }: Session): Promise<Asked> {
  // A terminal is always a stream of Node's.
  const output = io.stderr as typeof io.stderr & Writable
  const terminal = createInterface({ input: io.stdin, output, terminal: true })
  // `question()` drops lines that come before it is asked (a paste of all answers); the iterator keeps them.
  const lines = terminal[Symbol.asyncIterator]()
  const stop = () => terminal.close()
  io.interrupted.addEventListener('abort', stop, { once: true })
  const ask = async (question: string, otherwise: string): Promise<string> => {
    terminal.setPrompt(`${question} [${otherwise}]: `)
    terminal.prompt()
    const { value, done } = await lines.next()
    // Ctrl-C (which comes here as a key, the terminal being raw), Ctrl-D and the end of input.
    if (done) throw new DOMException('the questions were broken off', 'AbortError')
    return value.trim() === '' ? otherwise : value.trim().normalize('NFC')
  }
  const askFamily = async (): Promise<Family> => {
    for (;;) {
      output.write(`${families.map((name, index) => `${index + 1} ${name}`).join('   ')}\n`)
      const answer = await ask(say.ask.family, 'nha_nuoc')
      const family = families[Number(answer) - 1] ?? familyNamed(answer)
      if (family !== undefined) return family
    }
  }
  try {
    const family = named ?? (await askFamily())
    const sample = sampleAnswers[family]
    return {
      family,
      answers: {
        issuer: await ask(say.ask.issuer, sample.issuer),
        abbreviation: await ask(say.ask.abbreviation, sample.abbreviation),
        place: await ask(say.ask.place, sample.place),
        subject: await ask(say.ask.subject, sample.subject),
      },
    }
  } finally {
    io.interrupted.removeEventListener('abort', stop)
    terminal.close()
  }
}

/** `Đảng`, `nhà nước`: without diacritics and blanks it is the name. */
export function familyNamed(value: string): Family | undefined {
  return families.find((name) => foldKey(name) === foldKey(value))
}
