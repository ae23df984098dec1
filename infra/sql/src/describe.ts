import pg from 'pg'

/** What PostgreSQL says of a statement. */
export interface Described {
  /** types by oid, in the order of $1, $2 … */
  parameters: number[]
  columns: pg.FieldDef[]
}

interface Wire {
  parse(message: { name: string; text: string; types: number[] }): void
  describe(message: { type: 'S'; name: string }): void
  sync(): void
  once(event: string, listener: (message: { dataTypeIDs: number[] }) => void): void
  off(event: string, listener: (message: { dataTypeIDs: number[] }) => void): void
}

/** Asks for parameters and columns of a statement without running it; pg submits it like any of its own queries. */
class Description implements pg.Submittable {
  private wire: Wire | undefined
  private parameters: number[] = []
  private columns: pg.FieldDef[] = []
  constructor(
    private readonly text: string,
    private readonly resolve: (described: Described) => void,
    private readonly reject: (error: Error) => void,
  ) {}
  private readonly heard = (message: { dataTypeIDs: number[] }): void => {
    this.parameters = message.dataTypeIDs
  }
  submit = (connection: unknown): void => {
    this.wire = connection as Wire
    this.wire.once('parameterDescription', this.heard)
    this.wire.parse({ name: '', text: this.text, types: [] })
    this.wire.describe({ type: 'S', name: '' })
    this.wire.sync()
  }
  handleRowDescription(message: { fields: pg.FieldDef[] }): void {
    this.columns = message.fields
  }
  handleError(error: Error): void {
    this.wire?.off('parameterDescription', this.heard)
    this.reject(error)
  }
  handleReadyForQuery(): void {
    this.wire?.off('parameterDescription', this.heard)
    this.resolve({ parameters: this.parameters, columns: this.columns })
  }
}

/** Parameters and columns of a statement; throws what PostgreSQL says when it is none. */
export const describe = (client: pg.Client, text: string): Promise<Described> =>
  new Promise((resolve, reject) => {
    client.query(new Description(text, resolve, reject))
  })
