// A bare node:http server that answers every address with the bytes and headers of a file, and 304 to a matching If-None-Match.
import fs from 'node:fs'
import http from 'node:http'

const { body, headers, notModifiedHeaders } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))
const bytes = Buffer.from(body, 'base64')

http
  .createServer((request, response) => {
    if (request.headers['if-none-match'] === headers.etag) response.writeHead(304, notModifiedHeaders).end()
    else response.writeHead(200, headers).end(bytes)
  })
  .listen(Number(process.env.PORT), '127.0.0.1')
