import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

interface Refusal {
  code: number
  text: string
}

/** A real mail server on this machine, which can refuse. */
export interface TestSmtp {
  url: string
  /** What was accepted. */
  mails: ParsedMail[]
  /** Every attempt at a recipient, refused ones too. */
  attempts: string[]
  /** What a recipient is answered; null accepts. */
  refuse: (address: string) => Refusal | null
  stop: () => Promise<void>
}

export async function startTestSmtp(): Promise<TestSmtp> {
  const smtp: TestSmtp = { url: '', mails: [], attempts: [], refuse: () => null, stop: () => Promise.resolve() }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, done) {
      smtp.attempts.push(address)
      const refusal = smtp.refuse(address)
      done(refusal ? Object.assign(new Error(refusal.text), { responseCode: refusal.code }) : null)
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        void simpleParser(Buffer.concat(chunks)).then((mail) => {
          smtp.mails.push(mail)
          done()
        })
      })
    },
  })
  // A client that is killed cuts its connections.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  smtp.url = `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`
  smtp.stop = () =>
    new Promise((resolve) => {
      server.close(() => {
        resolve()
      })
    })
  return smtp
}
