/** MongoDB's WriteConflict and whatever it labels as worth another try of the whole transaction. */
export function isWriteConflict(error: unknown): boolean {
  const { code, errorLabels } = (error ?? {}) as { code?: unknown; errorLabels?: unknown }
  return code === 112 || (Array.isArray(errorLabels) && errorLabels.includes('TransientTransactionError'))
}
