/** The subgraphs, in the order in which their tables are made. */
export const SERVICES = ['students', 'households', 'subsidies', 'donations', 'reconciliation'] as const
