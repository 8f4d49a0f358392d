import { expect, it } from '@jest/globals'
import type { Places } from './places'
import { forms, lists, others } from './screens'

const phoneWidth = 390

export function accessibility(places: () => Places): void {
  it.each([...others, ...lists, ...forms])('no serious fault: %s', async (address) => {
    const { seat } = places()
    await seat.visit(address)
    expect(await seat.faults()).toEqual([])
  })

  it.each([...others, ...lists, '/admin/collections/news/create'])(
    'does not scroll sideways at 390 px: %s',
    async (address) => {
      const { seat } = places()
      await seat.page.setViewportSize({ width: phoneWidth, height: 844 })
      await seat.visit(address)
      await seat.shot(`phone${address.replaceAll('/', '-')}`)
      const width = await seat.page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)
      await seat.page.setViewportSize({ width: 1280, height: 900 })
      expect(width).toBeLessThanOrEqual(phoneWidth + 1)
    },
  )
}
