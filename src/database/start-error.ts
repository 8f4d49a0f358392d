/** Why the server cannot start; its message is the one line that a person reads. */
export class StartError extends Error {}

/** The first line of what an error says. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1).join()
