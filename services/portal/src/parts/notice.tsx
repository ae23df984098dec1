import type { ReactNode } from 'react'

/** A whole page that has only something to say. */
export function Notice({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="notice" role="status">
      <h1>{title}</h1>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </div>
  )
}
