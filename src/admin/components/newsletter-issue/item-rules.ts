/** What can be suggested, by the block that it becomes. */
export const suggestedBlocks = ['news', 'event', 'initiative'] as const
export type SuggestedBlock = (typeof suggestedBlocks)[number]

const relation = /^items\.\d+\.(news|event|initiative)$/

/** One thing in an issue, as text: `news:65f…`. */
export const itemKey = (block: SuggestedBlock, id: string): string => `${block}:${id}`

/** The things that stand in the form, saved or not, as text that is equal where they are the same. */
export function itemsInForm(fields: Record<string, { value?: unknown } | undefined>): string {
  const keys = Object.entries(fields).flatMap(([path, field]) => {
    const block = relation.exec(path)?.[1] as SuggestedBlock | undefined
    return block && typeof field?.value === 'string' ? itemKey(block, field.value) : []
  })
  return keys.sort().join(' ')
}
