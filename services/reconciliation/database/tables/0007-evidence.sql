-- Evidence is kept as codes; its words are the service's.
do $$
declare before int := (select count(*) from reconciliation.roll_candidate);
begin
  update reconciliation.roll_candidate c set evidence = (
    select array_agg(m.code order by e.n) from unnest(c.evidence) with ordinality as e (what, n)
    join (values
      ('SAME_NUMBER_OTHER_NAME', '证件号相同，姓名不同 (same ID number, another name)'),
      ('OWNS_NUMBER', '证件号是此人的 (the ID number is this one’s)'),
      ('BEARS_NAME_ALONE', '写的是此人的姓名，号码另有其人 (this one’s name; the number is another’s)'),
      ('SEX_FITS', '性别与关系相符 (sex fits the relation)'),
      ('NUMBER_ONE_SLIP', '证件号差一处 (ID number one slip apart)'),
      ('NUMBER_OF_REGISTRY', '与学籍号所含证件号相同 (ID number of the registry number)'),
      ('SAME_NAME', '姓名相同 (same name)'),
      ('SAME_SOUND', '姓名同音 (same sound of name)'),
      ('NAME_ONE_APART', '姓名差一字 (one character apart)'),
      ('SAME_BIRTH_DATE', '出生日期相同 (same birth date)'),
      ('SAME_TOWN', '乡镇相同 (same town)'),
      ('SURNAME_OF_HEAD', '与户主同姓 (surname of the head)'),
      ('SIBLING_AT_SCHOOL', '同户另一孩子在同一学校 (a sibling at the same school)'),
      ('CHILD_OF_HOUSEHOLD', '与户主关系为子女孙 (child of the household)')
    ) as m (code, what) on m.what = e.what)
  where cardinality(c.evidence) > 0;
  assert before = (select count(*) from reconciliation.roll_candidate where evidence::text !~ '[ (]'), 'evidence that is no code';
end $$;
