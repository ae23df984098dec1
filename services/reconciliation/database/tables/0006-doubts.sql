-- Why an equal number with a similar name was not enough, or a number told nothing: NAMESAKE, NUMBER_TWICE, SEX, AGE.
alter table reconciliation.roll_entry add doubts text[] not null default '{}';
-- The number that a row had when it was last looked at: given up, it may be the others' alone.
alter table reconciliation.roll_member add id_digest bytea;

insert into reconciliation.finding_rule (rule, position, kind, severity, name, english, wording, english_wording, advice, english_advice, quiet_until, needs, grouped_by) values
('RETURN_CONTRADICTED', 11, 'OVERLAP', 'BLOCK', '银行说法矛盾', 'the bank says both',
 '{term}{programme}的一笔发放，银行先报退回、后报到账，而补发已在进行：{records}。涉及 {stake} 元。', '{programme}, {term}: the bank said that a payment came back and then that it arrived, while it is paid again: {records}; {stake} yuan.',
 '请向银行核实：确已到账的，在银行回单里写“核实到账”重新导入，并撤销或收回补发。', 'Ask the bank; if it arrived, import the row again with 核实到账 and take back what was paid again.',
 '核实之后', '{payments,bank_returns}', 'payment');
update reconciliation.finding_rule set wording = '同类物品（{item}）重复给予：{records}。', english_wording = 'The same thing ({item}) was given more than once: {records}.',
  quiet_until = '只计一次性给予的物品（手机三年一次，宽带一户一份）；同一捐助方给同一孩子两次也算' where rule = 'SAME_PURPOSE';

-- Lines of before are looked at by the new rule: what was seen of each region counts as unseen, so that its next run is a whole one.
update reconciliation.roll_state set seen = '1000000000000:1000000000000:'::pg_snapshot;
