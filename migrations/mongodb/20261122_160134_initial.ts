/** Collections and their indexes are made by the adapter at the first connection; there is nothing to do. */
export async function up(): Promise<void> {
  await Promise.resolve()
}

export async function down(): Promise<void> {
  await Promise.resolve()
}
