import { say } from './say'

/** Validates a whole number within the field's limits; nothing at all is right too. */
export function wholeNumber(
  value: number | null | undefined,
  { req, min = 0, max = 1_000_000 }: { req: Parameters<typeof say>[0]; min?: number; max?: number },
): string | true {
  if (value === null || value === undefined) return true
  if (Number.isInteger(value) && value >= min && value <= max) return true
  return say(req, {
    sv: `Skriv ett heltal från ${String(min)} till ${String(max)}.`,
    en: `Write a whole number from ${String(min)} to ${String(max)}.`,
  })
}
