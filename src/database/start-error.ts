/** Why the server cannot start; its message is the one line that a person reads. */
export class StartError extends Error {}
