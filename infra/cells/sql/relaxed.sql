-- The province's tables are a county's, fed with published columns alone: what the others would have had to be is not asked, and `cell`
-- says whose a row is.
do $$
declare
  fed record;
  each record;
begin
  for fed in
    select format('%I.%I', p.schemaname, p.tablename)::regclass as id, p.schemaname, p.tablename, p.attnames::text[] as columns
    from pg_publication_tables p where p.pubname = 'dianming'
  loop
    for each in select conname from pg_constraint where conrelid = fed.id and (contype in ('f', 'u', 'x')
      -- what a rule reckons with must be what it was made for
      or contype = 'c' and fed.tablename not in ('payment', 'entitlement', 'gift')) loop
      execute format('alter table %s drop constraint %I cascade', fed.id, each.conname);
    end loop;
    for each in select i.indexrelid::regclass as name from pg_index i
      where i.indrelid = fed.id and i.indisunique and not i.indisprimary loop
      execute format('drop index %s', each.name);
    end loop;
    for each in select a.attname from pg_attribute a
      where a.attrelid = fed.id and a.attnum > 0 and not a.attisdropped and a.attnotnull
        and not exists (select from pg_index i where i.indrelid = fed.id and i.indisprimary and a.attnum = any (i.indkey)) loop
      execute format('alter table %s alter %I drop not null', fed.id, each.attname);
    end loop;
    execute format('alter table %s add column if not exists cell text', fed.id);
    execute format('create index if not exists %I on %s (cell)', fed.tablename || '_cell', fed.id);
    execute format('create or replace trigger guard before insert or update or delete on %s for each row '
      || 'execute function province.guard(%s)', fed.id,
      case when 'region' = any (fed.columns) then '''region''' else '' end);
    execute format('alter table %s enable always trigger guard', fed.id);
  end loop;
end $$;
-- here it is but the list of what is fed: nothing is sent on
alter publication dianming set (publish = 'insert');
alter table students.student alter person_key set expression as (exchange_key);
alter table subsidies.payment drop constraint if exists payment_sane, add constraint payment_sane check (amount_fen < 10000000000);
alter table subsidies.entitlement drop constraint if exists entitlement_sane, add constraint entitlement_sane check (amount_fen < 10000000000);
-- several counties may answer one ask
alter table province.answer drop constraint answer_pkey, add primary key (id, cell);
create index if not exists ask_of_key on province.ask (exchange_key);
create index if not exists decision_of_key on province.decision (key, cell, at desc);
create index if not exists student_exchange_registry on students.student (exchange_registry);

create or replace trigger noted after insert or update or delete on subsidies.payment for each row
  execute function province.note_payment();
create or replace trigger noted after insert or update or delete on students.student for each row
  execute function province.note_student();
create or replace trigger noted after insert or update or delete on subsidies.entitlement for each row
  execute function province.note_ground();
create or replace trigger noted after insert or update or delete on students.enrolment for each row
  execute function province.note_ground();
create or replace trigger noted after insert on province.decision for each row execute function province.note_key();
create or replace trigger noted after insert on province.ask for each row execute function province.note_ask();
create or replace trigger noted after insert on province.answer for each row execute function province.note_answer();
create or replace trigger compared after insert or update on province.pulse for each row
  execute function province.compare_counts();
alter table subsidies.payment enable always trigger noted;
alter table students.student enable always trigger noted;
alter table subsidies.entitlement enable always trigger noted;
alter table students.enrolment enable always trigger noted;
alter table province.decision enable always trigger noted;
alter table province.ask enable always trigger noted;
alter table province.answer enable always trigger noted;
alter table province.pulse enable always trigger compared;
