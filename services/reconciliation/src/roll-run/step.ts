/** One statement of a roll call; `$1` in it stands for the region. */
export type Step = readonly [name: string, sql: string]
