/** Answers that are asked for before the code that needs them has come. On a slow line each wait costs. */

const asked = new Map<string, Promise<Response>>()

/** Ask now; who asks for the same address first gets this answer. */
export function askAhead(path: string): void {
  const address = location.origin + path
  const answer = fetch(address, { credentials: 'same-origin' })
  asked.set(address, answer)
  answer.then(
    // Nobody is signed in: what comes after that is fetched again.
    (response) => response.ok || asked.clear(),
    () => asked.clear(),
  )
}

/** The answer that was asked for ahead, if it was a good one; else ask. */
export async function fetchOnce(request: Request): Promise<Response> {
  const ahead = request.method === 'GET' ? asked.get(request.url) : undefined
  asked.delete(request.url)
  const answer = await ahead?.catch(() => undefined)
  return answer?.ok ? answer : fetch(request)
}
