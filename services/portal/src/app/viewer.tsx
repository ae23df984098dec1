import { useQuery } from '@apollo/client/react'
import { createContext, type ReactNode, use } from 'react'
import { graphql } from '../generated'
import type { Audience, ViewerQuery } from '../generated/graphql'
import { Shown } from '../parts/shown'

const VIEWER = graphql(`
  query Viewer {
    viewer { name organisation audience roles region register uscc schools { id code name stages } }
    terms
    province { heard }
  }
`)

export type Viewer = NonNullable<ViewerQuery['viewer']> & {
  /** terms of which there are records, the newest first */
  terms: string[]
  isOperator: boolean
  /** whether this house is a province's */
  isProvince: boolean
}

const ViewerContext = createContext<Viewer | null>(null)

/** Who is signed in. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext)
  if (!viewer) throw new Error('nobody is signed in')
  return viewer
}

export function ViewerProvider({ children }: { children: ReactNode }) {
  const asked = useQuery(VIEWER)
  return (
    <Shown asked={asked} of={data => data.viewer}>
      {viewer => (
        <ViewerContext
          value={{
            ...viewer,
            terms: asked.data?.terms ?? [],
            isOperator: viewer.roles.includes('OPERATOR'),
            isProvince: asked.data?.province != null,
          }}
        >
          {children}
        </ViewerContext>
      )}
    </Shown>
  )
}

export type { Audience }
