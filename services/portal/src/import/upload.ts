import type { BothLanguages } from '../language/language'

/** An upload that was refused, with the sentence of the answer. */
export class UploadRefused extends Error {
  constructor(
    message: string,
    readonly text: BothLanguages | undefined,
  ) {
    super(message)
  }
}

/** Sends a file to its upload address and says how far it is, in percent; fails with the answer's own words. */
export function upload(
  url: string,
  file: File,
  token: string | undefined,
  onProgress: (percent: number) => void,
  signal: AbortSignal,
): Promise<void> {
  // fetch cannot say how much has been sent
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    request.setRequestHeader('authorization', `Bearer ${token ?? ''}`)
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.upload.onprogress = event => onProgress(Math.round((100 * event.loaded) / Math.max(1, event.total)))
    request.onload = () => (request.status < 300 ? resolve() : reject(refusalOf(request)))
    request.onerror = () => reject(new TypeError('network'))
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'))
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function refusalOf(request: XMLHttpRequest): UploadRefused {
  try {
    const { errors } = JSON.parse(request.responseText) as {
      errors: { message: string; extensions?: { text?: BothLanguages } }[]
    }
    return new UploadRefused(errors[0]?.message ?? '', errors[0]?.extensions?.text)
  } catch {
    return new UploadRefused(`HTTP ${request.status}`, undefined)
  }
}
