// A bare nodemailer pool that sends one message to COUNT addresses over CONNECTIONS connections to the sink at SMTP_PORT.
import fs from 'node:fs'
import nodemailer from 'nodemailer'

const { SMTP_PORT, CONNECTIONS, COUNT, MESSAGE_FILE } = process.env
const message = JSON.parse(fs.readFileSync(MESSAGE_FILE, 'utf8'))
const connections = Number(CONNECTIONS)
const pool = nodemailer.createTransport({
  host: '127.0.0.1',
  port: Number(SMTP_PORT),
  secure: false,
  ignoreTLS: true,
  pool: true,
  maxConnections: connections,
  maxMessages: Infinity,
})
let next = 0
const sendOn = async () => {
  for (let index = next++; index < Number(COUNT); index = next++) {
    await pool.sendMail({ ...message, to: `bare-${index}@example.se` })
  }
}
// Twice as many as there are connections, so that none of them waits for us.
await Promise.all(Array.from({ length: 2 * connections }, sendOn))
pool.close()
