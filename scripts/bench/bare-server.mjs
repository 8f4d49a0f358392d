// A bare node:http server that answers every address with the bytes of a file, and 304 to a matching If-None-Match.
import fs from 'node:fs'
import http from 'node:http'

const { body, type, etag } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))
const bytes = Buffer.from(body, 'base64')
const headers = {
  'Content-Type': type,
  'Content-Length': bytes.length,
  ETag: etag,
  'Cache-Control': 'public, max-age=0, must-revalidate',
}

http
  .createServer((request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { ETag: etag }).end()
    else response.writeHead(200, headers).end(bytes)
  })
  .listen(Number(process.env.PORT), '127.0.0.1')
