import { useQuery } from '@apollo/client/react'
import { graphql } from '../generated'

const PROGRAMMES = graphql(`
  query ProgrammesToPay($region: RegionCode!, $term: Term!) {
    programmes(region: $region, term: $term) { code name english form mode }
  }
`)

/** Programmes that are named in a region at a term. */
export function useProgrammes(region: string, term: string) {
  const { data } = useQuery(PROGRAMMES, { variables: { region, term } })
  return (data?.programmes ?? []).filter(({ mode }) => mode === 'NAMED')
}
