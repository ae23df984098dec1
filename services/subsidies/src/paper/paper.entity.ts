import { registerEnumType } from 'type-graphql'

export const BankFormat = { CSV: 'CSV', XLSX: 'XLSX' } as const
registerEnumType(BankFormat, { name: 'BankFormat', description: 'How the bank takes its file.' })

/** Each sheet that a batch can be printed as, and the export that makes it. */
export const BATCH_SHEETS = {
  ROSTER: 'BatchRoster',
  SIGNATURES: 'BatchSignatures',
  SUMMARY: 'BatchSummary',
  LETTERS: 'BatchLetters',
} as const
export const BatchSheet = {
  ROSTER: 'ROSTER',
  SIGNATURES: 'SIGNATURES',
  SUMMARY: 'SUMMARY',
  LETTERS: 'LETTERS',
} as const
registerEnumType(BatchSheet, {
  name: 'BatchSheet',
  description:
    'A sheet of a batch: ROSTER 花名册, SIGNATURES 签领表, SUMMARY 汇总表 by school × stage and town × stage, LETTERS 家长告知单 with a text for each child to copy into a message.',
})
