-- What a relation to the head of the household tells, and how alike two names are: pure functions, the words of the
-- field in one place. Relations that a spouse or parent has; such a person is no pupil without more evidence.
create function reconciliation.is_adult (relation text)
returns boolean immutable
language sql return relation ~ '^(配偶|妻|夫|丈夫|妻子|之?(父|母|祖父|祖母|公公|婆婆|岳父|岳母|外祖父|外祖母|女婿|儿媳)亲?)$';

create function reconciliation.is_head (relation text)
returns boolean immutable
language sql return relation ~ '^(户主|本人)$';

-- Relations of a child or a grandchild to the head of the household.
create function reconciliation.is_child (relation text)
returns boolean immutable
language sql return relation ~ (
  '^之?(长|次|二|三|四|五|六|幺|小|大|独|养|继)?' || '(子|女|儿子|女儿|儿|子女|孙|孙子|孙女|孙子女|外孙|外孙子|外孙女|曾孙|曾孙子|曾孙女|重孙|重孙子|重孙女)$'
);

create function reconciliation.is_grandchild (relation text)
returns boolean immutable
language sql return relation ~ '孙';

-- Not of the head's own blood: such a child may be of any age.
create function reconciliation.is_taken_in (relation text)
returns boolean immutable
language sql return relation ~ '养|继';

-- The sex that a relation tells, or null.
create function reconciliation.sex_told_by (relation text)
returns text immutable
language sql return case
  when relation ~ '(子女|儿女|父母)$' then null
  when relation ~ '(女|女儿|母亲?|妻子?|媳妇?|姐姐?|妹妹?|奶奶|婆婆?|祖母)$' then 'FEMALE'
  when relation ~ '(儿子|之子|长子|次子|二子|三子|四子|五子|独子|养子|继子|孙子|侄子|外甥|父亲?|丈夫|女婿|哥哥?|弟弟?|祖父|爷爷|公公|外公)$|^子$' then 'MALE'
end;

-- Names: the same 2, similar (a variant, a homophone, one character apart) 1, unlike 0.
create function reconciliation.likeness (
  name text,
  sound text,
  other_name text,
  other_sound text
) returns int immutable
language sql return case
  when name = other_name then 2
  when sound = other_sound then 1
  when char_length(name) > 1
  and char_length(other_name) > 1
  and public.levenshtein_less_equal (name, other_name, 1) <= 1 then 1
  else 0
end;

-- School of a line's student: where another county's student is, is that county's to say.
create function reconciliation.own_school (school uuid, school_region text, line_region text)
returns uuid immutable
language sql return case
  when left(school_region, 6) = left(line_region, 6) then school
end;
