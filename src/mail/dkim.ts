import type { Environment } from '../env'

/**
 * What nodemailer signs mail with (RFC 6376). Beside what it signs by itself, the way out of the newsletter is covered, as RFC 8058, 4
 * asks; a header that is not there is signed as absent, so that nobody can add one.
 */
export interface DkimOptions {
  domainName: string
  keySelector: string
  privateKey: string
  headerFieldNames: string
}

const signedHeaders = [
  ...['From', 'To', 'Reply-To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'],
  ...['List-Id', 'List-Unsubscribe', 'List-Unsubscribe-Post'],
].join(':')

/** Null: mail goes out unsigned. */
export const dkimOptions = ({ dkim }: Pick<Environment, 'dkim'>): { dkim?: DkimOptions } =>
  dkim
    ? {
        dkim: {
          domainName: dkim.domain,
          keySelector: dkim.selector,
          privateKey: dkim.privateKey,
          headerFieldNames: signedHeaders,
        },
      }
    : {}
