-- How many lessons a week a child taught at home is to have, by region, with who says so.
create table reconciliation.home_teaching_rule (
  region text primary key,
  lessons_a_week int not null check (lessons_a_week between 1 and 30),
  source text not null
);
insert into reconciliation.home_teaching_rule (region, lessons_a_week, source) values
('37', 6, '山东：每周送教不少于 2 次、每次不少于 3 课时，全年不少于 216 课时'),
('46', 2, '海南：每周送教不少于 1 次、每次 2 课时');
alter table reconciliation.home_teaching_rule enable row level security, force row level security;
grant select on reconciliation.home_teaching_rule to reconciliation_job;

-- What is found of people who help: of a school or a team, not of a child.
insert into reconciliation.finding_rule (rule, position, kind, severity, name, english, wording, english_wording, advice,
  english_advice, quiet_until, needs, grouped_by) values
('UNPAIRED', 16, 'GAP', 'WARN', '未结对', 'nobody paired',
 '{count} 名应结对帮扶的学生目前没有帮扶人。', '{count} children who are to be paired have nobody who helps them.',
 '请为这些学生安排帮扶人；不需要结对的类别请在区县规则中取消。', 'Pair them, or take their categories out of the county’s rule.',
 '进入名册或结对结束 30 日之后；只在区县开启的类别中', '{pairings}', 'school'),
('PAIRING_SILENT', 17, 'GAP', 'INFO', '久未走访', 'no visits',
 '“{title}”有 {count} 个结对超过 90 日没有走访（最早 {since}）。',
 '{count} pairings of “{title}” have had no visit for over 90 days (the first since {since}).',
 '请提醒帮扶人走访，或补录纸质走访记录。', 'Remind the helpers, or send in the sheets of visits.',
 '90 日；教师的七、八月不计', '{pairings,visits}', 'team, else school'),
('DIFFICULTY_OVERDUE', 18, 'GAP', 'WARN', '困难逾期未办结', 'difficulties overdue',
 '“{title}”有 {count} 件困难已过办结期限（最早 {since}）。',
 '{count} difficulties of “{title}” are past the day by which they should be done (the first {since}).',
 '请办结，或写明办理情况；无法解决的请转介。', 'Solve them, say what is being done, or refer them.',
 '期限之后；办理中且 30 日内有记录的不计', '{pairings}', 'team, else school'),
('COMFORT_TWICE', 19, 'OVERLAP', 'WARN', '慰问金与捐助可能重复', 'comfort money perhaps entered twice',
 '{since} 走访慰问金 {paid} 元，与{giver}的“{title}”同户、同额、相隔 7 日以内。',
 'Comfort money of {paid} yuan at a visit on {since} and “{title}” from {giver}: the same home, the same amount, within 7 days.',
 '如是同一笔，请更正走访（改为所带捐助）；如是两笔，请忽略并写明。', 'If it is one, correct the visit to name the gift; if two, say so.',
 '无', '{visits,gifts}', 'visit and gift'),
('HOME_TEACHING_SHORT', 20, 'GAP', 'WARN', '送教课时不足', 'lessons at home too few',
 '{count} 名送教上门学生本学期（{since} 起）的课时不足应有的八成（{title}）。',
 '{count} children taught at home got less than four fifths of their lessons this term, from {since} ({title}).',
 '请安排补课，或补录送教记录；休学的请更新学籍状态。', 'Make up for them, or send in the visits; mend the status of who is on leave.',
 '开学六周之后', '{visits}', 'school and term'),
('TRAINING_ALLOWANCE_TWICE', 21, 'OVERLAP', 'WARN', '培训补贴重复', 'training allowance twice',
 '同一人在“{title}”及同日的另一培训中领取两份补贴（{giver}），共 {paid} 元，日期 {since}。',
 'One person got allowances of two payers ({giver}) for trainings on the same days, “{title}” among them, on {since}: {paid} yuan in all.',
 '请两家单位核对，追回其中一份。', 'The two payers agree which one is paid back.',
 '同一场次的上下半程不计', '{trainings}', 'person');
