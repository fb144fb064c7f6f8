// What the server says when it refuses: problem details (RFC 9457) with a code of the contract.

export interface ProblemDetails {
  status: number
  /** The code of the contract, such as `consentMissing`; `broken` when the answer carried none. */
  code: string
  /** Words of the server in the language that was asked for; empty when it gave none. */
  words: string
  /** One line a field: where in the input, the code and the words. */
  errors: { path: string; code: string; words: string }[]
}

export class Problem extends Error {
  readonly details: ProblemDetails
  constructor(details: ProblemDetails) {
    super(`${details.status} ${details.code}`)
    this.name = 'Problem'
    this.details = details
  }
}

/** No answer came: the network, the server or a gate between them. */
export class Unreachable extends Error {
  constructor(options?: ErrorOptions) {
    super('The server did not answer', options)
    this.name = 'Unreachable'
  }
}

/** Reads an answer of refusal. A page of some gate in between (HTML, an empty body) becomes a plain `broken`. */
export async function problemOf(answer: Response): Promise<ProblemDetails> {
  const body = (await answer.json().catch(() => null)) as Record<string, unknown> | null
  const text = (name: string) => (typeof body?.[name] === 'string' ? (body[name] as string) : '')
  const errors = Array.isArray(body?.errors) ? (body.errors as Record<string, unknown>[]) : []
  return {
    status: answer.status,
    code: text('code') || codeOfStatus(answer.status),
    words: text('detail') || text('title'),
    errors: errors.map((error) => ({
      path: Array.isArray(error.path) ? error.path.join('.') : String(error.path ?? ''),
      code: String(error.code ?? ''),
      words: String(error.words ?? error.detail ?? ''),
    })),
  }
}

function codeOfStatus(status: number) {
  if (status === 401) return 'signInFirst'
  if (status === 404) return 'notFound'
  if (status === 413) return 'tooLarge'
  if (status === 429) return 'tooMany'
  return status === 502 || status === 503 || status === 504 ? 'unavailable' : 'broken'
}
