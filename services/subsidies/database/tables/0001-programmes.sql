-- Programmes, their standards and how they stack: rows that a bureau can change. Region 00 is the whole country.
create table subsidies.programme (
  code text primary key check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  name text not null,
  payer text not null,
  form text not null,
  purpose text not null,
  region text not null,
  stages text[] not null,
  categories text[] not null,
  payable_at text not null check (payable_at in ('SCHOOL', 'HOME')),
  census_autumn text not null default '10-31',
  census_spring text not null default '03-31',
  prorated boolean not null default false,
  per text not null default 'TERM' check (per in ('TERM', 'SCHOOL_YEAR')),
  mode text not null default 'NAMED' check (mode in ('NAMED', 'APPLIED'))
);
create table subsidies.standard (
  id uuid primary key default uuidv7(),
  programme_code text not null references subsidies.programme,
  stage text not null,
  boarder boolean,
  tier text,
  amount_fen bigint not null check (amount_fen > 0),
  region text not null,
  from_term text not null,
  until_term text,
  source text not null,
  constraint standard_once unique nulls not distinct (programme_code, stage, boarder, tier, region, from_term)
);
create table subsidies.stacking_rule (
  id uuid primary key default uuidv7(),
  programme_code text not null references subsidies.programme,
  other_code text not null references subsidies.programme,
  effect text not null check (effect in ('ALLOW', 'WARN', 'BLOCK')),
  region text not null,
  source text not null,
  constraint stacking_once unique (programme_code, other_code, region)
);

insert into subsidies.programme (code, name, payer, form, purpose, region, stages, categories, payable_at)
select code, name, payer, form, purpose, region, stages,
  array['LIFTED','MON_UNSTABLE','MON_EDGE','MON_SUDDEN','DIBAO','DIBAO_MARGIN','TEKUN','ORPHAN','DE_FACTO_UNSUPPORTED','DISABLED_STUDENT','DISABLED_PARENT','MARTYR'], payable_at
from (values
  ('CE_LIVING', '义务教育家庭经济困难学生生活补助', '区县教育局', 'CASH', 'LIVING', '00', array['PRIMARY','JUNIOR'], 'SCHOOL'),
  ('SH_GRANT', '普通高中国家助学金', '区县教育局', 'CASH', 'LIVING', '00', array['SENIOR'], 'SCHOOL'),
  ('SV_GRANT', '中等职业学校国家助学金', '区县教育局', 'CASH', 'LIVING', '00', array['SEC_VOC'], 'SCHOOL'),
  ('LOCAL_TUITION', '重庆市职业教育学费资助', '区县教育局', 'CASH', 'TUITION', '50', array['SEC_VOC','HIGHER_VOC'], 'HOME'),
  ('SH_FEE', '普通高中免学杂费', '区县教育局', 'WAIVER', 'TUITION', '00', array['SENIOR'], 'SCHOOL'),
  ('SV_FEE', '中等职业学校免学费', '区县教育局', 'WAIVER', 'TUITION', '00', array['SEC_VOC'], 'SCHOOL'),
  ('PRE_FEE', '学前教育免保教费', '区县教育局', 'WAIVER', 'TUITION', '00', array['PRESCHOOL'], 'SCHOOL'),
  ('QD_LIVING', '青岛西海岸新区贫困学生资助', '西海岸新区教育体育局', 'CASH', 'LIVING', '370211', array['PRESCHOOL','PRIMARY','JUNIOR','SENIOR','SEC_VOC','HIGHER_VOC','UNDERGRAD'], 'HOME')
) as p (code, name, payer, form, purpose, region, stages, payable_at);
insert into subsidies.programme (code, name, payer, form, purpose, region, stages, categories, payable_at, mode) values
  ('YULU', '雨露计划', '乡村振兴局', 'CASH', 'LIVING', '00', array['SEC_VOC','HIGHER_VOC'], array['LIFTED','MON_UNSTABLE','MON_EDGE','MON_SUDDEN'], 'HOME', 'APPLIED');

-- amounts in fen a term
insert into subsidies.standard (programme_code, stage, boarder, tier, amount_fen, region, from_term, source) values
  ('CE_LIVING', 'PRIMARY', true, null, 50000, '00', '2019-2020-1', '财教〔2019〕100号'),
  ('CE_LIVING', 'PRIMARY', false, null, 25000, '00', '2019-2020-1', '财教〔2019〕100号'),
  ('CE_LIVING', 'JUNIOR', true, null, 62500, '00', '2019-2020-1', '财教〔2019〕100号'),
  ('CE_LIVING', 'JUNIOR', false, null, 31250, '00', '2019-2020-1', '财教〔2019〕100号'),
  ('CE_LIVING', 'PRIMARY', true, null, 62500, '00', '2023-2024-2', '2023 年提标'),
  ('CE_LIVING', 'PRIMARY', false, null, 31250, '00', '2023-2024-2', '2023 年提标'),
  ('CE_LIVING', 'JUNIOR', true, null, 75000, '00', '2023-2024-2', '2023 年提标'),
  ('CE_LIVING', 'JUNIOR', false, null, 37500, '00', '2023-2024-2', '2023 年提标'),
  ('SH_GRANT', 'SENIOR', null, null, 100000, '00', '2010-2011-1', '平均标准'),
  ('SH_GRANT', 'SENIOR', null, '特别困难', 150000, '00', '2010-2011-1', '分档'),
  ('SH_GRANT', 'SENIOR', null, '一般困难', 50000, '00', '2010-2011-1', '分档'),
  ('SH_GRANT', 'SENIOR', null, null, 115000, '00', '2024-2025-2', '2024 年提标'),
  ('SV_GRANT', 'SEC_VOC', null, null, 100000, '00', '2012-2013-1', '平均标准'),
  ('SV_GRANT', 'SEC_VOC', null, null, 115000, '00', '2024-2025-2', '2024 年提标'),
  ('YULU', 'SEC_VOC', null, null, 150000, '00', '2015-2016-1', '雨露计划'),
  ('YULU', 'HIGHER_VOC', null, null, 150000, '00', '2015-2016-1', '雨露计划'),
  ('LOCAL_TUITION', 'SEC_VOC', null, null, 400000, '50', '2016-2017-1', '重庆市学费资助'),
  ('LOCAL_TUITION', 'HIGHER_VOC', null, null, 400000, '50', '2016-2017-1', '重庆市学费资助'),
  ('QD_LIVING', 'PRESCHOOL', null, null, 50000, '370211', '2015-2016-2', '1,000 元/年'),
  ('QD_LIVING', 'PRIMARY', null, null, 50000, '370211', '2015-2016-2', '1,000 元/年'),
  ('QD_LIVING', 'JUNIOR', null, null, 50000, '370211', '2015-2016-2', '1,000 元/年'),
  ('QD_LIVING', 'SENIOR', null, null, 175000, '370211', '2015-2016-2', '3,500 元/年'),
  ('QD_LIVING', 'SEC_VOC', null, null, 175000, '370211', '2015-2016-2', '3,500 元/年'),
  ('QD_LIVING', 'HIGHER_VOC', null, null, 250000, '370211', '2015-2016-2', '5,000 元/年'),
  ('QD_LIVING', 'UNDERGRAD', null, null, 250000, '370211', '2015-2016-2', '5,000 元/年');
insert into subsidies.stacking_rule (programme_code, other_code, effect, region, source) values
  ('LOCAL_TUITION', 'YULU', 'BLOCK', '50', '重庆市学费资助不与雨露计划重复享受');

alter table subsidies.programme enable row level security, force row level security;
alter table subsidies.standard enable row level security, force row level security;
alter table subsidies.stacking_rule enable row level security, force row level security;
grant select on subsidies.programme, subsidies.standard, subsidies.stacking_rule to subsidies, subsidies_job;
