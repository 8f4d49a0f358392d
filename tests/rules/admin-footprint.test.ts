import { afterAll, expect, it, jest } from '@jest/globals'
import { EventEmitter } from 'node:events'
import type { AsyncLocalStorage } from 'node:async_hooks'
import type { RequestHandler } from 'express'
import { createAdminFootprint } from '../../src/admin-footprint'

const globals = globalThis as unknown as { AsyncLocalStorage: typeof AsyncLocalStorage }

jest.useFakeTimers()
afterAll(() => {
  jest.useRealTimers()
})

const nextTickNow = (): unknown => Reflect.get(process, 'nextTick')

/** What Next does: contexts of its own, and other functions for everybody. */
function loadFramework(): AsyncLocalStorage<string> {
  const context = new globals.AsyncLocalStorage<string>()
  context.enterWith('loading')
  Object.assign(process, { nextTick: () => undefined })
  Object.assign(globalThis, { Date: class extends Date {} })
  return context
}

it('takes back what loading has done to the rest of the process', async () => {
  const nextTick = nextTickNow()
  const { Date } = globalThis
  const context = await createAdminFootprint().around(() => Promise.resolve(loadFramework()))
  expect(nextTickNow()).toBe(nextTick)
  expect(globalThis.Date).toBe(Date)
  expect(context.getStore()).toBeUndefined()
})

it('leaves what loading has done when that fails, too', async () => {
  const nextTick = nextTickNow()
  const load = (): Promise<never> => {
    loadFramework()
    return Promise.reject(new Error('not built'))
  }
  await expect(createAdminFootprint().around(load)).rejects.toThrow('not built')
  expect(nextTickNow()).toBe(nextTick)
})

it('keeps contexts while a page is being made, and disables them a second after the last one', async () => {
  const footprint = createAdminFootprint()
  const context = await footprint.around(() => Promise.resolve(loadFramework()))
  const answers = [new EventEmitter(), new EventEmitter()]
  const handler = footprint.during((() => {
    context.enterWith('page')
  }) as RequestHandler)
  for (const res of answers) void handler({} as never, res as never, () => undefined)

  answers[0]!.emit('close')
  jest.advanceTimersByTime(10_000)
  expect(context.getStore()).toBe('page')

  answers[1]!.emit('close')
  jest.advanceTimersByTime(900)
  expect(context.getStore()).toBe('page')
  jest.advanceTimersByTime(200)
  expect(context.getStore()).toBeUndefined()
})
