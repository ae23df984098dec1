import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ServiceFixture, startFixture } from '@dianming/shared/testing/service-fixture'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { reconciliation } from '../service.js'
import { noteRestore, seal, verifyAudit } from './seal.js'

let service: ServiceFixture
let directory: string
let anchorFile: string
beforeAll(async () => {
  service = await startFixture({ ...reconciliation, background: () => () => Promise.resolve() })
  directory = await mkdtemp(join(tmpdir(), 'dianming-seal-'))
})
afterAll(async () => {
  await service.stop()
  await rm(directory, { recursive: true })
})

let count = 0
beforeEach(async () => {
  anchorFile = join(directory, `anchors-${count++}`)
  await service.admin.query('truncate reconciliation.audit_seal, students.audit_entry, subsidies.audit_entry')
  for (let i = 0; i < 5; i++) await look(i % 2 ? 'students' : 'subsidies', `person ${i}`)
  expect(await seal(service.job, anchorFile)).toBe(5)
})

const look = (schema: string, subject: string) =>
  service.admin.query(
    `insert into ${schema}.audit_entry (subject, organisation, operation_id, operation_name, is_change, person_ids) values ($1, 'o', 'r', 'n', false, '{}')`,
    [subject],
  )
const sealAt = async (position: number) => {
  const found = await service.admin.query<{ service: string; entry_id: string }>(
    'select service, entry_id from reconciliation.audit_seal where position = $1',
    [position],
  )
  return found.rows[0] ?? { service: '', entry_id: '' }
}

test('an untouched trail has no fault, and is sealed once', async () => {
  expect(await seal(service.job, anchorFile)).toBe(0)
  expect(await verifyAudit(service.job, anchorFile)).toEqual({ sealed: 5, faults: [], restores: [] })
})

test('an edited row is named', async () => {
  const { service: schema, entry_id: id } = await sealAt(3)
  await service.admin.query(`update ${schema}.audit_entry set subject = 'somebody else' where id = $1`, [id])
  expect((await verifyAudit(service.job, anchorFile)).faults).toEqual([
    { fault: 'EDITED', position: 3, service: schema, entryId: id },
  ])
})

test('a deleted row is named, with its seal or without', async () => {
  const { service: schema, entry_id: id } = await sealAt(2)
  await service.admin.query(`delete from ${schema}.audit_entry where id = $1`, [id])
  expect((await verifyAudit(service.job, anchorFile)).faults).toEqual([
    { fault: 'DELETED', position: 2, service: schema, entryId: id },
  ])
  await service.admin.query('delete from reconciliation.audit_seal where position = 2')
  expect(
    (await verifyAudit(service.job, anchorFile)).faults.map(fault => [fault.fault, fault.position]),
  ).toContainEqual(['DELETED', 2])
})

test('a tail cut off with its seals is named by the anchors', async () => {
  const last = await sealAt(5)
  await service.admin.query(`delete from ${last.service}.audit_entry where id = $1`, [last.entry_id])
  await service.admin.query('delete from reconciliation.audit_seal where position = 5')
  expect((await verifyAudit(service.job, anchorFile)).faults).toEqual([
    { fault: 'CUT_OFF', position: 5, service: null, entryId: null },
  ])
})

test('a restore that is written down is told, and what is cut off after it is named all the same', async () => {
  const cutOff = async (position: number) => {
    const { service: schema, entry_id: id } = await sealAt(position)
    await service.admin.query(`delete from ${schema}.audit_entry where id = $1`, [id])
    await service.admin.query('delete from reconciliation.audit_seal where position = $1', [position])
  }
  await cutOff(5)
  await cutOff(4)
  const told = { restoredTo: '2026-03-01T01:30:00.000Z', by: '张主任' }
  expect(await noteRestore(service.job, anchorFile, told)).toMatchObject({ ...told, lost: 2 })
  const restores = [expect.objectContaining({ ...told, lost: 2 })]
  expect(await verifyAudit(service.job, anchorFile)).toEqual({ sealed: 3, faults: [], restores })
  await look('students', 'after')
  await look('students', 'after that')
  expect(await seal(service.job, anchorFile)).toBe(2)
  expect(await verifyAudit(service.job, anchorFile)).toEqual({ sealed: 5, faults: [], restores })
  await cutOff(5)
  expect((await verifyAudit(service.job, anchorFile)).faults.map(({ fault, position }) => [fault, position])).toEqual([
    ['CUT_OFF', 5],
  ])
})

test('a chain written anew does not fit its anchors', async () => {
  await service.admin.query('delete from reconciliation.audit_seal')
  await service.admin.query(`update students.audit_entry set subject = 'x'`)
  await seal(service.job, undefined)
  expect((await verifyAudit(service.job, anchorFile)).faults.map(fault => fault.fault)).toContain('CHAIN_BROKEN')
})

test('no role of a service can edit or delete the trail', async () => {
  for (const role of ['students', 'students_job', 'reconciliation', 'reconciliation_job'])
    for (const change of [
      'update students.audit_entry set subject = $$x$$',
      'delete from students.audit_entry',
      'truncate students.audit_entry',
    ]) {
      const client = await service.admin.connect()
      await client.query(`begin; set local role ${role}`)
      await expect(client.query(change)).rejects.toMatchObject({ code: '42501' })
      await client.query('rollback')
      client.release()
    }
})
