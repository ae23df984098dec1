import { checkData } from '@dianming/checks/checks'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'

/** Each invariant sees the violation of it that is planted here, and nothing else sees it. */
let admin: pg.Client
beforeAll(async () => {
  const template = process.env.TEST_DATABASE_URL
  if (!template?.endsWith('/test_template')) throw new Error('tests run on the test cluster only')
  const maker = new pg.Client({ connectionString: template.replace(/test_template$/, 'postgres') })
  await maker.connect()
  await maker.query('select pg_advisory_lock(1)')
  await maker.query('create database test_checks template test_template')
  await maker.end()
  admin = new pg.Client({ connectionString: template.replace(/test_template$/, 'test_checks') })
  await admin.connect()
  // a child, enrolled, on the roll, entitled, paid and given to, all as it should be
  await admin.query(`
    insert into students.school (id, code, name, name_key, region, stages) values ('00000000-0000-7000-8000-000000000001', '2150001003', '某校', '某校', '500116', '{PRIMARY}');
    insert into students.student (id, registry_cipher, registry_digest, registry_permanent, id_digest, name, name_key, pinyin_key, sex, birth_date, school_id, school_code, region, stage, grade, boarder, status)
      values ('00000000-0000-7000-8000-000000000002', '', '\\x01', true, '\\x02', '某', '某', 'mou', 'FEMALE', '2010-01-01', '00000000-0000-7000-8000-000000000001', '2150001003', '500116', 'PRIMARY', 3, false, 'ENROLLED');
    insert into students.enrolment (student_id, school_id, stage, grade, boarder, status, from_date) select id, school_id, stage, grade, boarder, status, '2019-09-01' from students.student;
    insert into reconciliation.roll_entry (region, person_key, status, status_by_age, student_id, categories, registers, line_registers, member_id, household_id, fingerprint, sort_key)
      values ('500116', 'k', 'MATCHED', 'NOT_IN_SCHOOL', '00000000-0000-7000-8000-000000000002', '{LIFTED}', '{RURAL_REVITALISATION}', '{RURAL_REVITALISATION}', uuidv7(), uuidv7(), '-', '某');
    insert into reconciliation.student_register values ('00000000-0000-7000-8000-000000000002', 'RURAL_REVITALISATION', '500116');
    insert into subsidies.entitlement (id, student_id, programme_code, term, amount_fen, census_on, stage, boarder, categories, standard_source, region, made_by)
      values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002', 'CE_LIVING', '2019-2020-2', 25000, '2020-03-31', 'PRIMARY', false, '{LIFTED}', '-', '500116', 'b');
    insert into subsidies.entitlement_event (entitlement_id, status, amount_fen, subject) values ('00000000-0000-7000-8000-000000000003', 'NAMED', 25000, 's');
    insert into subsidies.payment (id, student_id, programme_code, term, amount_fen, form, payer, serial, is_reissue, region, made_by)
      values ('00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000002', 'CE_LIVING', '2019-2020-2', 25000, 'CASH', 'p', '1', false, '500116', 'b');
    insert into subsidies.payment_event (payment_id, status, subject) values ('00000000-0000-7000-8000-000000000004', 'SENT', 's');
    insert into subsidies.batch (id, number, kind, form, term, region, programmes, organisation, organisation_name, drafted_by, persons, times, amount_fen, status)
      values ('00000000-0000-7000-8000-000000000040', '500116-2019-1-001', 'REGULAR', 'CASH', '2019-2020-1', '500116', '{CE_LIVING}', 'b', 'b', 's', 1, 1, 25000, 'SENT');
    insert into subsidies.batch_step (batch_id, status, organisation, subject) values ('00000000-0000-7000-8000-000000000040', 'SENT', 'b', 's');
    insert into subsidies.entitlement (id, student_id, programme_code, term, amount_fen, census_on, stage, boarder, categories, standard_source, region, made_by)
      values ('00000000-0000-7000-8000-000000000041', '00000000-0000-7000-8000-000000000002', 'CE_LIVING', '2019-2020-1', 25000, '2019-10-31', 'PRIMARY', false, '{LIFTED}', '-', '500116', 'b');
    insert into subsidies.entitlement_event (entitlement_id, status, amount_fen, subject) values ('00000000-0000-7000-8000-000000000041', 'NAMED', 25000, 's');
    insert into subsidies.payment (id, student_id, programme_code, term, amount_fen, form, payer, serial, is_reissue, region, made_by, batch_id, entitlement_id, instalment, transfer_id)
      values ('00000000-0000-7000-8000-000000000042', '00000000-0000-7000-8000-000000000002', 'CE_LIVING', '2019-2020-1', 25000, 'CASH', 'b', '500116-2019-1-001-000001', false, '500116', 'b', '00000000-0000-7000-8000-000000000040', '00000000-0000-7000-8000-000000000041', 1, '00000000-0000-7000-8000-000000000042');
    insert into subsidies.payment_event (payment_id, status, subject) values ('00000000-0000-7000-8000-000000000042', 'SENT', 's');
    update subsidies.batch b set sent_digest = (select sha256(convert_to(string_agg(concat_ws('|', p.id, p.student_id, p.programme_code, p.term, p.amount_fen, p.payer, p.serial, encode(p.account_digest, 'hex')), E'\\n' order by p.id), 'UTF8')) from subsidies.payment p where p.batch_id = b.id);
    insert into households.household (id, register, region, number, household_key) values ('00000000-0000-7000-8000-000000000070', 'RURAL_REVITALISATION', '500116', 'H1', 'H1');
    insert into households.helper (id, name, organisation, organisation_key, staff_number, kind, region, made_by) values
      ('00000000-0000-7000-8000-000000000071', '甲', '局', '局', '1', 'CADRE', '500116', 'b'), ('00000000-0000-7000-8000-000000000072', '乙', '局', '局', '2', 'CADRE', '500116', 'b');
    insert into households.pairing (id, helper_id, household_id, purposes, from_date, until_date, end_reason, masked_name, region, made_by)
      values ('00000000-0000-7000-8000-000000000073', '00000000-0000-7000-8000-000000000071', '00000000-0000-7000-8000-000000000070', '{LIVING}', '2020-01-01', '2020-05-01', 'MOVED', '某**', '500116', 'b');
    insert into households.pairing (id, helper_id, household_id, purposes, from_date, takes_over_from, masked_name, region, made_by)
      values ('00000000-0000-7000-8000-000000000074', '00000000-0000-7000-8000-000000000072', '00000000-0000-7000-8000-000000000070', '{LIVING}', '2020-05-01', '00000000-0000-7000-8000-000000000073', '某**', '500116', 'b');
    insert into households.visit (id, pairing_id, on_date, kind, signed, made_by, subject, idempotency_key, content)
      values ('00000000-0000-7000-8000-000000000075', '00000000-0000-7000-8000-000000000073', '2020-02-01', 'COUNSELLING', false, 'b', 's', '1', '');
    insert into households.visit_note (visit_id, is_counselling, text) values ('00000000-0000-7000-8000-000000000075', true, '谈心');
    insert into households.difficulty (id, pairing_id, kind, title, opened_on, due_on, status_on, made_by)
      values ('00000000-0000-7000-8000-000000000076', '00000000-0000-7000-8000-000000000074', 'HOUSING', '漏雨', '2020-02-01', '2020-03-01', '2020-02-01', 'b');
    insert into households.difficulty_event (difficulty_id, status, on_date, subject, made_by) values ('00000000-0000-7000-8000-000000000076', 'OPEN', '2020-02-01', 's', 'b');
    insert into households.village_project (id, village, region, title, funder, amount_fen, started_on, status, made_by)
      values ('00000000-0000-7000-8000-000000000077', '新村', '500116', '道路', '某局', 900, '2020-01-01', 'RUNNING', 'b');
    insert into households.project_part (id, project_id, purpose, title, amount_fen, made_by) values ('00000000-0000-7000-8000-000000000078', '00000000-0000-7000-8000-000000000077', 'ROAD', '道路', 900, 'b');
    insert into households.project_share (project_id, organisation, amount_fen) values ('00000000-0000-7000-8000-000000000077', '某局', 900);
    insert into donations.partner (id, name, uscc, channel) values ('00000000-0000-7000-8000-000000000005', '某会', '53500000504041823K', 'CHARITY');
    insert into donations.donation (id, partner_id, form, purpose, title, quantity, received_on, made_by) values ('00000000-0000-7000-8000-000000000006', '00000000-0000-7000-8000-000000000005', 'GOODS', 'DEVICE', '手机', 5, '2020-03-01', 'o');
    insert into donations.gift (id, donation_id, partner_id, student_id, form, purpose, title, quantity, term, region, made_by)
      values ('00000000-0000-7000-8000-000000000007', '00000000-0000-7000-8000-000000000006', '00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000002', 'GOODS', 'DEVICE', '手机', 1, '2019-2020-2', '500116', 'o');
    insert into donations.gift_event (gift_id, status, subject) values ('00000000-0000-7000-8000-000000000007', 'PLEDGED', 's');
    insert into donations.partner (id, name, uscc, channel) values ('00000000-0000-7000-8000-000000000051', '某公司', '91500116203589261A', 'COMPANY');
    insert into donations.donation (id, partner_id, form, purpose, title, amount_fen, received_on, made_by) values ('00000000-0000-7000-8000-000000000052', '00000000-0000-7000-8000-000000000005', 'CASH', 'LIVING', '助学金', 100000, '2020-03-01', 'o');
    insert into donations.share_offer (id, donation_id, partner_id, from_uscc, to_uscc, amount_fen, made_by, subject) values ('00000000-0000-7000-8000-000000000053', '00000000-0000-7000-8000-000000000052', '00000000-0000-7000-8000-000000000005', '53500000504041823K', '91500116203589261A', 60000, 'o', 's');
    insert into donations.donation (id, partner_id, form, purpose, title, amount_fen, received_on, passed_on_from_id, made_by) values ('00000000-0000-7000-8000-000000000054', '00000000-0000-7000-8000-000000000051', 'CASH', 'LIVING', '助学金', 40000, '2020-03-01', '00000000-0000-7000-8000-000000000052', 'p');
    insert into donations.donation_use (donation_id, kind, amount_fen, on_date, to_donation_id, offer_id, made_by, subject) values ('00000000-0000-7000-8000-000000000052', 'HANDED_ON', 40000, '2020-03-01', '00000000-0000-7000-8000-000000000054', '00000000-0000-7000-8000-000000000053', 'p', 's');
    insert into donations.gift (id, donation_id, partner_id, student_id, form, purpose, title, amount_fen, lead_fen, term, region, made_by)
      values ('00000000-0000-7000-8000-000000000055', '00000000-0000-7000-8000-000000000054', '00000000-0000-7000-8000-000000000051', '00000000-0000-7000-8000-000000000002', 'CASH', 'LIVING', '助学金', 10000, 6000, '2018-2019-2', '500116', 'p');
    insert into donations.funder_share (gift_id, donation_id, partner_id, lead_partner_id, parts, amount_fen, offer_id) values ('00000000-0000-7000-8000-000000000055', '00000000-0000-7000-8000-000000000052', '00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000051', 2, 4000, '00000000-0000-7000-8000-000000000053');
    insert into donations.gift_event (gift_id, status, subject) values ('00000000-0000-7000-8000-000000000055', 'PLEDGED', 's');
    insert into donations.gift (id, donation_id, partner_id, form, purpose, title, quantity, term, region, made_by, unnamed_count) values ('00000000-0000-7000-8000-000000000056', '00000000-0000-7000-8000-000000000006', '00000000-0000-7000-8000-000000000005', 'GOODS', 'DEVICE', '手机', 2, '2019-2020-2', '500116', 'o', 3);
    insert into donations.gift_event (gift_id, status, subject) values ('00000000-0000-7000-8000-000000000056', 'DELIVERED', 's');
    update donations.gift set named_count = 1, quantity = 1 where id = '00000000-0000-7000-8000-000000000056';
    insert into donations.gift (id, donation_id, partner_id, student_id, form, purpose, title, quantity, term, region, made_by, named_of) values ('00000000-0000-7000-8000-000000000057', '00000000-0000-7000-8000-000000000006', '00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000002', 'GOODS', 'DEVICE', '手机', 1, '2019-2020-2', '500116', 'o', '00000000-0000-7000-8000-000000000056');
    insert into donations.gift_event (gift_id, status, subject) values ('00000000-0000-7000-8000-000000000057', 'CONFIRMED', 's');
    insert into donations.voucher (donation_id, partner_id, gift_id, code_cipher, code_digest, last_four, status) values ('00000000-0000-7000-8000-000000000006', '00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000057', '', '\\x01', 'ABCD', 'HANDED_OUT');
    insert into donations.need_record (id, student_id, holder, item_code, purpose, recorded_on, region, town, stage, made_by) select ('00000000-0000-7000-8000-00000000006' || n)::uuid, '00000000-0000-7000-8000-000000000002', 'P' || n, 'TABLET', 'DEVICE', '2020-03-01', '500116', '某镇', 'PRIMARY', 'o' from generate_series(1, 6) as n;
    insert into donations.need_event (need_id, status, subject) select id, 'OPEN', 's' from donations.need_record;
    insert into donations.need_group (id, county, item_code, purpose, thing, stage, town, cells, persons, published) values ('00000000-0000-7000-8000-000000000070', '500116', 'TABLET', 'DEVICE', 'TABLET', 'PRIMARY', '某镇', '{PRIMARY|某镇}', 6, '2020-03-02');
    insert into donations.reservation (id, group_id, partner_id, uscc, county, thing, purpose, quantity, expires_at, made_by, subject) values ('00000000-0000-7000-8000-000000000071', '00000000-0000-7000-8000-000000000070', '00000000-0000-7000-8000-000000000005', '53500000504041823K', '500116', 'TABLET', 'DEVICE', 1, now() + interval '9 days', 'o', 's');
    insert into donations.reservation_need (reservation_id, need_id) values ('00000000-0000-7000-8000-000000000071', '00000000-0000-7000-8000-000000000061');
    insert into donations.need_event (need_id, status, reservation_id, subject) values ('00000000-0000-7000-8000-000000000061', 'RESERVED', '00000000-0000-7000-8000-000000000071', 's');
    insert into donations.request (organisation, key, operation, content_digest, result_id) values ('o', 'k', 'giveGift', '\\x00', '00000000-0000-7000-8000-000000000007')`)
})
afterAll(() => admin?.end())

const failing = async () => (await checkData(admin)).filter(result => result.count > 0).map(result => result.name)

test('data that is as it should be violates nothing', async () => {
  expect(await failing()).toEqual([])
  expect((await checkData(admin)).length).toBeGreaterThanOrEqual(10)
})

test.each([
  [
    'payment-status',
    `alter table subsidies.payment disable trigger all; update subsidies.payment set status = 'RETURNED'`,
  ],
  [
    'gift-status',
    `alter table donations.gift disable trigger all; update donations.gift set status = 'CONFIRMED' where id = '00000000-0000-7000-8000-000000000007'`,
  ],
  [
    'entitlement-history',
    `update subsidies.entitlement_event set amount_fen = 1 where entitlement_id = '00000000-0000-7000-8000-000000000003'`,
  ],
  [
    'donation-counts',
    `update donations.donation set given_quantity = 2 where id = '00000000-0000-7000-8000-000000000006'`,
  ],
  [
    'entitlement-standard',
    `update subsidies.entitlement set amount_fen = 25001; update subsidies.entitlement_event set amount_fen = 25001`,
  ],
  ['batch-totals', `update subsidies.batch set amount_fen = 24999`],
  ['batch-totals', `update subsidies.batch set persons = 2`],
  ['batch-status', `update subsidies.batch_step set status = 'APPROVED'`],
  ['batch-status', `update subsidies.batch set status = 'SETTLED'; update subsidies.batch_step set status = 'SETTLED'`],
  ['batch-sent', `update subsidies.payment set account_digest = '\\x01' where batch_id is not null`],
  ['batch-sent', `update subsidies.batch set sent_digest = null`],
  [
    'payment-entitlement',
    `update subsidies.payment set entitlement_id = '00000000-0000-7000-8000-000000000003' where batch_id is not null`,
  ],
  ['payment-entitlement', `update subsidies.payment set payer = '' where batch_id is null`],
  [
    'paid-within-due',
    `update subsidies.entitlement_event set status = 'DECLINED' where entitlement_id = '00000000-0000-7000-8000-000000000041';
     update subsidies.entitlement set status = 'DECLINED' where id = '00000000-0000-7000-8000-000000000041'`,
  ],
  [
    'transfer-amount',
    `update subsidies.payment set transfer_id = '00000000-0000-7000-8000-000000000043' where batch_id is not null;
     insert into subsidies.payment (id, student_id, programme_code, term, amount_fen, form, payer, serial, status, is_reissue, region, made_by, batch_id, entitlement_id, instalment, transfer_id)
       select '00000000-0000-7000-8000-000000000043', student_id, programme_code, term, -25001, form, payer, 'n', 'SENT', false, region, made_by, batch_id, entitlement_id, 2, '00000000-0000-7000-8000-000000000043' from subsidies.payment where batch_id is not null;
     insert into subsidies.payment_event (payment_id, status, subject) values ('00000000-0000-7000-8000-000000000043', 'SENT', 's');
     update subsidies.batch b set times = 2, amount_fen = -1, sent_digest = (select sha256(convert_to(string_agg(concat_ws('|', p.id, p.student_id, p.programme_code, p.term, p.amount_fen, p.payer, p.serial, encode(p.account_digest, 'hex')), E'\\n' order by p.id), 'UTF8')) from subsidies.payment p where p.batch_id = b.id)`,
  ],
  [
    'known-students',
    `update reconciliation.roll_entry set student_id = uuidv7(), status = 'REVIEW'; delete from reconciliation.student_register`,
  ],
  ['enrolment-of-now', `update students.student set grade = 4`],
  [
    'enrolment-of-now',
    `insert into students.enrolment (student_id, school_id, stage, grade, boarder, status, from_date, until_date) select student_id, school_id, stage, grade, boarder, status, '2018-09-01', '2019-10-01' from students.enrolment`,
  ],
  [
    'enrolment-of-now',
    `insert into students.student (id, registry_cipher, registry_digest, registry_permanent, id_digest, name, name_key, pinyin_key, sex, birth_date, school_id, school_code, region, stage, grade, boarder, status, linked_to, linked_key)
       select '00000000-0000-7000-8000-000000000022', '', '\\x21', false, null, name, name_key, pinyin_key, sex, birth_date, school_id, school_code, region, stage, 5, boarder, status, id, person_key from students.student`,
  ],
  [
    'registration-stretches',
    `insert into households.registration (member_id, category, register, from_date, until_date, risk_cleared)
       select '00000000-0000-7000-8000-000000000031', 'LIFTED', 'RURAL_REVITALISATION', d, '2020-03-01', false from unnest(array['2018-01-01', '2019-01-01']::date[]) as d`,
  ],
  ['registers-of-roll', `delete from reconciliation.student_register`],
  [
    'registers-of-roll',
    `insert into reconciliation.student_register select student_id, 'CIVIL_AFFAIRS', region from reconciliation.student_register`,
  ],
  ['request-result', `update donations.request set result_id = uuidv7()`],
  [
    'person-named-once',
    `insert into students.student (id, registry_cipher, registry_digest, registry_permanent, id_digest, name, name_key, pinyin_key, sex, birth_date, school_id, school_code, region, stage, grade, boarder, status)
       select '00000000-0000-7000-8000-000000000012', '', '\\x11', false, id_digest, name, name_key, pinyin_key, sex, birth_date, school_id, school_code, region, stage, grade, boarder, status from students.student;
     insert into students.enrolment (student_id, school_id, stage, grade, boarder, status, from_date) select '00000000-0000-7000-8000-000000000012', school_id, stage, grade, boarder, status, from_date from students.enrolment;
     insert into subsidies.entitlement (id, student_id, programme_code, term, amount_fen, census_on, stage, boarder, categories, standard_source, region, made_by)
       select '00000000-0000-7000-8000-000000000013', '00000000-0000-7000-8000-000000000012', programme_code, term, amount_fen, census_on, stage, boarder, categories, standard_source, region, made_by from subsidies.entitlement where id = '00000000-0000-7000-8000-000000000003';
     insert into subsidies.entitlement_event (entitlement_id, status, amount_fen, subject) values ('00000000-0000-7000-8000-000000000013', 'NAMED', 25000, 's')`,
  ],
  ['donation-counts', `update donations.donation set given_fen = 1 where id = '00000000-0000-7000-8000-000000000054'`],
  ['donation-counts', `update donations.donation set used_fen = 1 where id = '00000000-0000-7000-8000-000000000052'`],
  [
    'donation-counts',
    `update donations.donation set closed_on = '2020-04-01' where id = '00000000-0000-7000-8000-000000000052'`,
  ],
  [
    'donation-chain',
    `update donations.donation set amount_fen = 40001 where id = '00000000-0000-7000-8000-000000000054'`,
  ],
  ['offer-counts', `update donations.share_offer set used_fen = 43999`],
  ['gift-shares', `update donations.gift set amount_fen = 10001 where id = '00000000-0000-7000-8000-000000000055'`],
  ['delivery-named', `update donations.gift set named_count = 2 where id = '00000000-0000-7000-8000-000000000056'`],
  [
    'need-status',
    `update donations.need_record set status = 'WITHDRAWN' where id = '00000000-0000-7000-8000-000000000062'`,
  ],
  ['need-reserved', `update donations.reservation_need set is_live = false`],
  ['need-reserved', `update donations.reservation set quantity = 2`],
  [
    'need-group',
    `insert into donations.need_group (id, county, item_code, purpose, thing, stage, town, cells, persons, published)
       select uuidv7(), county, item_code, purpose, thing, null, null, cells, 9, published from donations.need_group`,
  ],
  ['difficulty-status', `update households.difficulty set status = 'IN_HAND'`],
  ['visit-of-pairing', `update households.visit set on_date = '2019-12-31'`],
  ['visit-of-pairing', `update households.visit_note set is_counselling = false`],
  [
    'pairing-succession',
    `update households.pairing set from_date = '2020-05-02' where id = '00000000-0000-7000-8000-000000000074'`,
  ],
  ['project-sums', `update households.village_project set amount_fen = 901`],
  ['project-sums', `update households.project_share set amount_fen = 899`],
  [
    'project-sums',
    `update donations.gift set project_part_id = '00000000-0000-7000-8000-000000000078' where id = '00000000-0000-7000-8000-000000000055'`,
  ],
  ['voucher-of-gift', `update donations.voucher set donation_id = '00000000-0000-7000-8000-000000000052'`],
  [
    'kept-findings',
    `delete from reconciliation.finding_due; insert into reconciliation.findings_kept values (reconciliation.today());
     insert into reconciliation.kept_finding (rule, key, regions, record_ids, detail, is_shared) values ('NOT_PAID', uuidv7(), '{500116}', '{}', '{}', false)`,
  ],
  [
    'kept-findings',
    `delete from reconciliation.finding_due; insert into reconciliation.findings_kept values (reconciliation.today());
     insert into reconciliation.finding_due (is_everything, at) values (true, now() - interval '1 hour')`,
  ],
])('%s is seen when it is violated', async (name, violation) => {
  // what a violation leaves behind is taken back by putting the rows as they were
  const tables = [
    'subsidies.payment_event',
    'subsidies.payment',
    'subsidies.batch',
    'subsidies.batch_step',
    'subsidies.entitlement_event',
    'subsidies.entitlement',
    'donations.gift',
    'donations.donation',
    'donations.share_offer',
    'donations.need_record',
    'donations.need_group',
    'donations.reservation',
    'donations.reservation_need',
    'donations.voucher',
    'donations.request',
    'students.student',
    'students.enrolment',
    'households.registration',
    'households.difficulty',
    'households.visit_note',
    'households.visit',
    'households.pairing',
    'households.village_project',
    'households.project_share',
    'reconciliation.roll_entry',
    'reconciliation.student_register',
    'reconciliation.findings_kept',
    'reconciliation.finding_due',
  ]
  await admin.query(tables.map(table => `create temp table "kept ${table}" as select * from ${table}`).join(';'))
  await admin.query("set session_replication_role = 'replica'")
  await admin.query(violation)
  expect(await failing()).toEqual([name])
  for (const table of tables) {
    await admin.query(`delete from ${table}`)
    const { rows } = await admin.query<{ columns: string }>(
      `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    )
    await admin.query(
      `insert into ${table} (${rows[0]?.columns}) select ${rows[0]?.columns} from "kept ${table}"; drop table "kept ${table}"`,
    )
  }
  await admin.query("set session_replication_role = 'origin'")
  expect(await failing()).toEqual([])
})
