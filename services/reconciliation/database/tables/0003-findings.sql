-- What can be missing or doubled: the catalogue of rules. What is found is derived by the views in across/, never stored;
-- only what people decide about it is kept.
create table reconciliation.finding_rule (
  rule text primary key,
  position int not null unique,
  kind text not null check (kind in ('GAP', 'OVERLAP')),
  severity text not null check (severity in ('INFO', 'WARN', 'BLOCK')),
  name text not null,
  english text not null,
  -- sentences; the words in braces are filled from the finding
  wording text not null,
  english_wording text not null,
  -- what to do about it
  advice text not null,
  english_advice text not null,
  -- until when it keeps quiet, which data it needs, and what one finding stands for
  quiet_until text not null,
  needs text[] not null,
  grouped_by text not null,
  -- instead, where the finding names a cause: a whole list that never came, a return that was made up for in part
  cause_wording text,
  english_cause_wording text
);
create table reconciliation.finding_decision (
  id uuid primary key default uuidv7(),
  -- the finding with the records as they were: changed records are another finding
  finding_key uuid not null,
  finding_id text not null,
  verdict text not null check (verdict in ('CONFIRM', 'DISMISS')),
  reason text not null,
  until_date date,
  subject text not null,
  organisation text not null,
  organisation_name text not null,
  county text,
  at timestamptz not null default clock_timestamp()
);
create index finding_decision_key on reconciliation.finding_decision (finding_key, id);
alter table reconciliation.finding_rule enable row level security, force row level security;
alter table reconciliation.finding_decision enable row level security, force row level security;
grant select on reconciliation.finding_rule to reconciliation, reconciliation_job;
grant insert on reconciliation.finding_decision to reconciliation;
grant select on reconciliation.finding_decision to reconciliation_job;

insert into reconciliation.finding_rule (rule, position, kind, severity, name, english, wording, english_wording, advice, english_advice, quiet_until, needs, grouped_by) values
('NOT_IN_SCHOOL', 1, 'GAP', 'BLOCK', '适龄未入学', 'in no school',
 '名册上的适龄儿童（{age}）在学籍库中没有学籍。', 'A child of school age ({age}) on a register is in no school.',
 '请核实下落（控辍保学）：在外地就读、送教上门等请登记原因。', 'Find the child; record the reason if it rightly studies elsewhere or at home.',
 '7 至 9 月暂停；当年 8 月 31 日后满六岁的不计', '{roll}', 'child'),
('NOT_PAID', 2, 'GAP', 'BLOCK', '应享未发', 'entitled, not paid',
 '{term}{programme}应发 {due} 元，没有任何发放记录。', '{programme}, {term}: {due} yuan due, no payment on record.',
 '请核对发放名单，确属漏发的补发；家庭放弃资助的请登记。', 'Check the payment list and pay; record it if the family declined.',
 '项目发放截止日之后', '{roll,entitlements,payments}', 'child, programme and term; a list that never came is one line'),
('UNDERPAID', 3, 'GAP', 'WARN', '发放不足', 'paid less than due',
 '{term}{programme}应发 {due} 元，实发 {paid} 元（{records}），少发 {stake} 元。', '{programme}, {term}: {due} yuan due, {paid} paid ({records}), {stake} missing.',
 '请核对标准（寄宿、学段）后补发差额。', 'Check boarding and stage, then pay the rest.',
 '项目发放截止日之后；等于某一分档标准的不计', '{entitlements,payments}', 'child, programme and term'),
('RETURNED_NOT_REISSUED', 4, 'GAP', 'BLOCK', '退回未补发', 'returned, not paid again',
 '{term}{programme}的发放被银行退回（{records}），至今没有补发，涉及 {stake} 元。', '{programme}, {term}: the bank returned the payment ({records}) and it was not paid again; {stake} yuan.',
 '请联系监护人更正账户（社保卡激活金融功能）后补发。', 'Mend the account with the guardian and pay again.',
 '退回 30 日之后', '{payments,bank_returns}', 'child, programme and term'),
('DUPLICATE_PAYMENT', 5, 'OVERLAP', 'BLOCK', '重复发放', 'paid twice',
 '{term}{programme}应发 {due} 元，共发放 {paid} 元：{records}。多发 {stake} 元。', '{programme}, {term}: {due} yuan due, {paid} paid in all: {records}; {stake} too much.',
 '请与发放单位核对，确属重复的收回或在下期抵扣。', 'Check with the payers; claw back or net what was paid twice.',
 '立即', '{payments}', 'person, programme and term'),
('EXCLUSIVE_PROGRAMMES', 6, 'OVERLAP', 'BLOCK', '互斥项目同享', 'programmes that exclude each other',
 '{term}同时享受了不能同享的项目：{records}（依据：{source}）。', '{term}: received programmes that exclude each other: {records} (source: {source}).',
 '请按文件择一享受，另一项收回。', 'Keep one as the document says and take back the other.',
 '立即', '{payments,stacking_rules}', 'person, pair of programmes and term'),
('NOT_ENROLLED_PAID', 7, 'OVERLAP', 'BLOCK', '不在籍发放', 'paid while not enrolled',
 '{term}{programme}认定日 {census} 该生学籍状态为“{status}”，却有发放：{records}。', '{programme}, {term}: on the census day {census} the status was {status}, yet it was paid: {records}.',
 '请核对学籍状态变动日期，不应发的收回。', 'Check the day of the change of status; take back what was not due.',
 '以项目认定日的学籍状态为准', '{enrolments,payments}', 'person, programme and term'),
('SAME_PURPOSE', 8, 'OVERLAP', 'WARN', '同类重复捐助', 'given the same thing twice',
 '同类物品（{item}）由多方给予：{records}。', 'The same thing ({item}) came from more than one giver: {records}.',
 '请与捐助方商量，转给还没有的孩子。', 'Agree with the givers to pass one on to a child who has none.',
 '只计一次性给予的物品（手机三年一次，宽带一户一份）', '{gifts,items}', 'child (or household), item and term'),
('DUPLICATE_REGISTRY', 9, 'OVERLAP', 'WARN', '一人多学籍', 'one person, two registry entries',
 '同一身份证号有 {count} 条学籍：{schools}。', 'One ID number stands in {count} registry entries: {schools}.',
 '请保留正式学籍（G 号），合并临时学籍。', 'Keep the permanent (G) entry and link the temporary one.',
 '合并之后', '{registry}', 'person'),
('UNRESOLVED_MATCH', 10, 'GAP', 'INFO', '待核对匹配', 'matches to review',
 '名册中有 {count} 条与学籍的匹配待人工核对。', '{count} register rows wait for a person to say which student they are.',
 '请到“待核对”队列逐条核对。', 'Go through the review queue.',
 '全部核对之后', '{roll}', 'county');
update reconciliation.finding_rule set cause_wording = '{term}{programme}的发放名单尚未导入，涉及 {count} 人、{due} 元。',
  english_cause_wording = 'The list of payments of {programme}, {term}, has not been imported: {count} children, {due} yuan.' where rule = 'NOT_PAID';
update reconciliation.finding_rule set cause_wording = '{term}{programme}的发放被银行退回（{records}），只补发了 {paid} 元，尚缺 {stake} 元。',
  english_cause_wording = '{programme}, {term}: the bank returned the payment ({records}) and only {paid} yuan were paid again; {stake} missing.' where rule = 'RETURNED_NOT_REISSUED';
create index roll_member_household on reconciliation.roll_member (household_id);
