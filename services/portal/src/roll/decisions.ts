import { graphql } from '../generated'

/** Takes the last decision on a roll line back. */
export const UNDO = graphql(`
  mutation UndoResolution($rollEntryId: ID!) {
    undoResolution(rollEntryId: $rollEntryId) { id status }
  }
`)
