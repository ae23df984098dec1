import { type County, EXCHANGE, openExchange, outboxOf, readOutbox } from './cell.js'
import { doorsOf, putDoors } from './doors.js'
import { admit } from './province.js'

/** Joins a county to its province, both of which are made for it; `provinceUrl` is a superuser's. Done again it gives new passwords. */
export async function join(county: County, provinceUrl: string): Promise<void> {
  const outbox = outboxOf(county.cell)
  await putDoors(county.url, [...doorsOf('province_out', EXCHANGE), ...doorsOf(`${EXCHANGE}_hop`, 'dianming')])
  await putDoors(provinceUrl, [...doorsOf(`cell_${county.cell}`, outbox), ...doorsOf(`${outbox}_hop`, 'dianming')])
  const out = await openExchange(county)
  const back = await admit(provinceUrl, county, out)
  await readOutbox(county, provinceUrl, back)
}
