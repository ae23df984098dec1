import { fileURLToPath } from 'node:url'
import { generate } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'

const PORTAL = fileURLToPath(new URL('../../../services/portal/src/', import.meta.url))
const GENERATED = '../services/portal/src/generated/'

/** Types of the portal's operations, and those operations by their hash, which the gateway trusts; by file name from schema/. */
export async function portalOperations(publicSdl: string): Promise<Record<string, string>> {
  const outputs = (await generate(
    {
      schema: publicSdl,
      documents: [`${PORTAL}**/*.{ts,tsx}`, `!${PORTAL}generated/**`],
      silent: true,
      generates: {
        // which types an interface stands for, for the portal's cache
        [`${GENERATED}possible-types.ts`]: { plugins: ['fragment-matcher'] },
        [GENERATED]: {
          preset: 'client',
          // what the gateway knows is what Apollo Client sends
          documentTransforms: [addTypenameSelectionDocumentTransform],
          presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
          config: {
            useTypeImports: true,
            enumsAsTypes: true,
            // amounts, terms, days and codes travel as text
            defaultScalarType: 'string',
          },
        },
      },
    },
    false,
  )) as { filename: string; content: string }[]
  return Object.fromEntries(
    outputs.map(({ filename, content }) =>
      filename.endsWith('persisted-documents.json')
        ? ['trusted/portal.json', `${content.trim()}\n`]
        : [filename, content],
    ),
  )
}
