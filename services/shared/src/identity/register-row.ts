/**
 * What keeps apart the rows of a register that hold no number of a person's own: the name, what stands in the number's cell and, where the
 * register knows no households, the place.
 */
export const registerRowKey = (
  nameKey: string,
  written: string,
  household: { number: string | null; town: string | null; village: string | null },
): string => JSON.stringify([nameKey, written, ...(household.number ? [] : [household.town, household.village])])
