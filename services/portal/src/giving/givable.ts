/** Whether something of a donation is left, or nobody counts it. */
export const isGivable = ({
  leftAmount,
  leftQuantity,
}: {
  leftAmount?: string | null
  leftQuantity?: number | null
}): boolean => (leftAmount == null && leftQuantity == null) || Number(leftAmount ?? 0) > 0 || (leftQuantity ?? 0) > 0
