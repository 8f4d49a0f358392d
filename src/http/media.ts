import express, { type RequestHandler, Router } from 'express'
import path from 'node:path'
import type { Environment } from '../env'
import { documentTypes, imageFormats } from '../media/upload-rules'
import { notFound } from '../shared/errors'

/** Types by ending, fixed: a browser never guesses. */
const imageTypes = Object.fromEntries(
  Object.values(imageFormats).map((ending) => [`.${ending}`, `image/${ending === 'jpg' ? 'jpeg' : ending}`]),
)
const typesOfDocuments = Object.fromEntries(Object.entries(documentTypes).map(([type, ending]) => [`.${ending}`, type]))

const forEver = 'public, max-age=31536000, immutable'
const safeName = /^[a-z0-9][\w.-]{0,200}$/i

/**
 * Uploaded files. Names of images are never used again for other content, so they are cached for ever; a document's file
 * is asked for each time, because it is public only while its document is published.
 */
export function mediaRouter(
  env: Pick<Environment, 'mediaDir'>,
  isPublicDocument: (filename: string) => Promise<boolean>,
): Router {
  const router = Router()
  router.use((_req, res, next) => {
    res.set({
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
    })
    next()
  })
  const knownPublic: RequestHandler<{ name: string }> = async (req, _res, next) => {
    if (!safeName.test(req.params.name) || !(await isPublicDocument(req.params.name))) throw notFound()
    next()
  }
  router.get(
    '/documents/:name',
    knownPublic,
    serve(path.join(env.mediaDir, 'documents'), 'documents', typesOfDocuments, 'public, max-age=0, must-revalidate'),
  )
  router.get('/:name', serve(path.join(env.mediaDir, 'images'), '', imageTypes, forEver))
  router.use(() => {
    throw notFound()
  })
  return router
}

function serve(folder: string, mount: string, types: Record<string, string>, cacheControl: string): RequestHandler {
  const files = express.static(folder, {
    index: false,
    dotfiles: 'ignore',
    fallthrough: true,
    redirect: false,
    cacheControl: false,
    setHeaders: (res, file) => {
      const ending = path.extname(file).toLowerCase()
      const isInline = ending in imageTypes || ending === '.pdf'
      res.setHeader('Content-Type', types[ending] ?? 'application/octet-stream')
      res.setHeader('Cache-Control', cacheControl)
      res.setHeader('Content-Disposition', isInline ? 'inline' : 'attachment')
      // A browser's own viewer of PDF does not open in a sandbox; the type is fixed, so nothing else runs.
      if (ending === '.pdf')
        res.setHeader('Content-Security-Policy', "default-src 'none'; object-src 'self'; plugin-types application/pdf")
    },
  })
  return (req, res, next) => {
    if (!(path.extname(req.path).toLowerCase() in types)) throw notFound()
    if (mount) req.url = req.url.replace(`/${mount}`, '')
    files(req, res, next)
  }
}
