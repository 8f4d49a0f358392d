import request, { type Test } from 'supertest'
import type { UserRole } from '../../src/shared/words'
import { buildUser } from './builders'
import type { TestCms } from './cms'

/** Somebody who calls the server: signed in with a role, or nobody in particular. */
export interface Person {
  role: UserRole | 'anonymous'
  id: string
  email: string
  password: string
  token: string
  get: (path: string) => Test
  post: (path: string) => Test
  patch: (path: string) => Test
  delete: (path: string) => Test
}

const caller = (cms: TestCms, token: string) => {
  const call = (method: 'get' | 'post' | 'patch' | 'delete') => (path: string) => {
    const test = request(cms.app)[method](path)
    return token ? test.set('Authorization', `JWT ${token}`) : test
  }
  return { get: call('get'), post: call('post'), patch: call('patch'), delete: call('delete') }
}

export const anonymous = (cms: TestCms): Person => ({
  role: 'anonymous',
  id: '',
  email: '',
  password: '',
  token: '',
  ...caller(cms, ''),
})

/** A new user with that role, signed in. */
export async function person(cms: TestCms, role: UserRole): Promise<Person> {
  const { id, email, password } = await buildUser(cms.payload, { role })
  return signIn(cms, { id, email, password, role })
}

/** A session of somebody who has an account. */
export async function signIn(
  cms: TestCms,
  account: Pick<Person, 'id' | 'email' | 'password' | 'role'>,
): Promise<Person> {
  const { id, email, password, role } = account
  const response = await request(cms.app).post('/api/users/login').send({ email, password })
  if (response.status !== 200) throw new Error(`${email} could not sign in: ${String(response.status)}`)
  const token = String(response.body.token)
  return { id, email, password, role, token, ...caller(cms, token) }
}
