import { describe, expect, it } from '@jest/globals'
import { passwordProblem } from '../../src/users/password-rules'

describe('passwords', () => {
  it.each([
    'korg häst batteri klammer',
    'Abcd-1234-efgh',
    'Check-lösen-2026!x',
    'x7#Kp9$mQ2vL',
    'åäöåäöABC123',
    '🐎🐎🐎 häst sadel',
    'p'.repeat(8) + 'assword-i-en-mening',
    'ö1'.repeat(3) + 'Qx9-zT4w',
  ])('%s will do', (password) => {
    expect(passwordProblem(password, 'anna.andersson@example.se')).toBeNull()
  })

  it.each([
    [undefined],
    [null],
    [''],
    ['kort'],
    ['elva tecken'],
    [123_456_789_012],
    [{ length: 20 }],
    [['a', 'b']],
    ['🐎🐎🐎🐎🐎🐎'],
  ])('%j is too short', (password) => {
    expect(passwordProblem(password)?.sv).toContain('minst 12 tecken')
    expect(passwordProblem(password)?.en).toContain('12 characters')
  })

  it('twelve characters are enough, counted as people do', () => {
    expect(passwordProblem('🐎🐶🐱🐭🐹🐰🦊🐻🐼🐨🐯🦁')).toBeNull()
  })

  it('is limited, so that hashing it takes no time of ours', () => {
    expect(passwordProblem('ab c'.repeat(100))?.sv).toContain('för långt')
  })

  it.each([
    '123456789012',
    '111111111111',
    'abcabcabcabc',
    'abcdefghijkl',
    '01234567890123',
    'password1234',
    'Password2020!',
    'lösenord1234',
    'Losenord2026',
    'qwertyuiop12',
    'QWERTYqwerty',
    'administrator1',
    'admin1234567',
    'välkommen2020',
    'sommar202020',
    'Sommarsommar1',
    'iloveyou2020',
    'samordningsförbundet',
    'Samordna2026!',
    'ååååååååååååå',
    '198001011234',
  ])('%s is too easy to guess', (password) => {
    expect(passwordProblem(password)?.sv).toContain('lätt att gissa')
  })

  it.each(['annaandersson', 'Anna.Andersson2020', '2020annaandersson'])('%s is the owner’s address', (password) => {
    expect(passwordProblem(password, 'Anna.Andersson@example.se')?.sv).toContain('lätt att gissa')
    expect(passwordProblem(password, 'nagon.annan@example.se')).toBeNull()
  })
})
