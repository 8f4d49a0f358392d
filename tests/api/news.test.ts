import { afterAll, beforeAll, expect, it } from '@jest/globals'
import request from 'supertest'
import { startTestCms, type TestCms } from '../helpers/cms'

let cms: TestCms
beforeAll(async () => {
  cms = await startTestCms()
})
afterAll(() => cms.stop())

it('lists nothing on an empty database', async () => {
  const response = await request(cms.app).get('/api/v1/news')
  expect(response.status).toBe(200)
  expect(response.body).toEqual({ items: [], total: 0, next: null })
})
