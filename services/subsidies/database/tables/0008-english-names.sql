-- What a programme is called on English pages; null where nobody has written it.
alter table subsidies.programme add english text;
update subsidies.programme p set english = n.english from (values
  ('CE_LIVING', 'compulsory education living allowance'),
  ('SH_GRANT', 'senior secondary state grant'),
  ('SV_GRANT', 'secondary vocational state grant'),
  ('YULU', 'Yulu plan'),
  ('LOCAL_TUITION', 'Chongqing vocational tuition aid'),
  ('SH_FEE', 'senior secondary tuition waiver'),
  ('SV_FEE', 'secondary vocational tuition waiver'),
  ('PRE_FEE', 'preschool fee waiver'),
  ('QD_LIVING', 'Qingdao West Coast student aid')) as n (code, english)
where p.code = n.code;
do $$ begin
  assert not exists (select from subsidies.programme where made_by is null and english is null), 'a seeded programme without its English name';
end $$;
