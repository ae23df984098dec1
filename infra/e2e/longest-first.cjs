const { basename } = require('node:path')
const { default: Sequencer } = require('@jest/test-sequencer')

/** Suites that take longest, longest first: one begun last would keep one processor busy and leave the others idle. */
const LONG = [
  'portal',
  'memory',
  'reach',
  'batches',
  'timeline',
  'matching',
  'portal-reach',
  'portal-batches',
  'faults',
  'access',
]

const rank = ({ path }) => {
  const at = LONG.indexOf(basename(path, '.test.ts'))
  return at < 0 ? LONG.length : at
}

/** The order of the suites: the long ones, then the others as jest would have them. */
module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    return [...(await super.sort(tests))].sort((a, b) => rank(a) - rank(b))
  }
}
