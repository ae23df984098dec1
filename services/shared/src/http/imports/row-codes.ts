import type { Words } from '../../vocabulary/words.js'

/** What a row error or a refused file says, by code: what is wrong and what to do. {column} is the heading, {value} the masked value. */
export const ROW_CODES: Record<string, Words> = {
  INTERNAL: ['系统未能完成导入，没有写入任何数据；请重新上传', 'the platform failed; nothing was stored; upload again'],
  // the file as a whole
  DISCARDED: ['已放弃这份文件，没有写入任何数据', 'the file was given up; nothing of it was stored'],
  FILE_EMPTY: ['文件里没有数据行，请检查后重新上传', 'the file holds no rows'],
  FILE_NOT_A_TABLE: ['文件不是 CSV 或 XLSX 表格，请另存为 .xlsx 或 .csv 后重新上传', 'not a CSV or XLSX table'],
  FILE_IS_OLD_EXCEL: [
    '文件是旧版 .xls 格式，请用 Excel 或 WPS 另存为 .xlsx 后重新上传',
    'old .xls format; save it as .xlsx',
  ],
  FILE_HAS_PASSWORD: [
    '文件设有打开密码，请取消密码（文件—信息—保护工作簿）后重新上传',
    'the workbook has a password; take it off and upload it again',
  ],
  FILE_IS_WEB_PAGE: [
    '文件其实是网页，里面没有可读取的表格；请在浏览器或 Excel 中打开，另存为 .xlsx 后重新上传',
    'this is a web page without a table that can be read; open it and save it as .xlsx',
  ],
  FILE_TOO_LARGE: ['文件解压后过大，请按学校或乡镇拆分后上传', 'the file inflates to too much; split it'],
  FILE_OF_ANOTHER_KIND: [
    '这不像是此类表格：找不到列 {column}。请确认选对了导入类型',
    'not a table of this kind: no column {column}',
  ],
  HEADING_MISSING: ['缺少列 {column}，请补上该列标题后重新上传', 'column {column} is missing'],
  HEADING_TWICE: ['列 {column} 出现了两次，请只保留一列', 'column {column} stands twice'],
  LIMIT_EXCEEDED: [
    '没有受助编号、须转学校确认的行，本单位每天最多 200 行，已达上限，整份名单未导入。请明天再传，或向学校索取受助编号后填入',
    'of rows without an aid code, which schools must look at, a giver hands in 200 a day at most; nothing of this file was stored. Send it tomorrow, or ask the schools for the codes and fill them in',
  ],
  // lists of helpers, visits and trainees
  REGISTER_UNKNOWN: ['“{value}”不是登记部门，请填 乡村振兴局、民政局、残联 等', '“{value}” is none of the registers'],
  REGISTER_OF_ANOTHER: ['只能登记本部门名册上的户', 'a bureau’s list tells of households on its own register'],
  PAIR_TARGET_MISSING: [
    '请填写 户编号（和登记部门）或 学籍号',
    'name the household by 户编号, or the student by 学籍号',
  ],
  PAIR_TARGET_TWICE: [
    '一行只能结对一户或一名学生，请只填 户编号 或 学籍号',
    'a row names a household or a student, not both',
  ],
  PAIR_BY_STUDENT: ['学校按学生结对，请填 学籍号', 'a school pairs its students: give 学籍号'],
  PAIR_BY_HOUSEHOLD: ['请按户结对，填写 户编号', 'this bureau pairs households: give 户编号'],
  HELPER_KIND_UNKNOWN: [
    '“{value}”不是帮扶人类别，请填 干部、教师 或 志愿者',
    '“{value}” is no kind of helper: 干部, 教师 or 志愿者',
  ],
  YES_NO_UNKNOWN: ['“{value}”看不懂，请填 是 或 否', '“{value}” is neither 是 nor 否'],
  HOUSEHOLD_NOT_FOUND: [
    '名册上找不到该户，请核对户编号和登记部门',
    'no such household on the register; look at its number and register',
  ],
  HELPER_AMBIGUOUS: [
    '该单位有多名同名帮扶人，请填写工号',
    'several people of this name help there; give the staff number (工号)',
  ],
  HELPER_NAME_DIFFERS: ['该工号登记的是另一姓名，请核对', 'this staff number stands for another name'],
  VISIT_KIND_UNKNOWN: [
    '“{value}”不是走访类型，请填 送温暖、解困难、找路子、学习辅导、心理辅导、送教上门 或 学习规划',
    '“{value}” is no kind of visit',
  ],
  VISIT_WAY_UNKNOWN: ['“{value}”不是走访方式，请填 上门、电话、网络 或 在校', '“{value}” is no way of visiting'],
  LESSONS_UNKNOWN: ['课时应为整数（送教上门 1 到 12）', 'lessons are a whole number'],
  LESSONS_OF_ANOTHER_KIND: ['只有送教上门才填写课时', 'only teaching at home has lessons'],
  PAYER_UNKNOWN: ['“{value}”不是出资来源，请填 财政、学校 或 本人', '“{value}” is nobody who pays: 财政, 学校 or 本人'],
  COMFORT_TOO_MUCH: ['慰问金每次不超过 5000 元', 'comfort money is at most 5,000 yuan a visit'],
  COMFORT_NOT_SIGNED: ['慰问金须由对方签收，请在“签收”一栏填 是', 'comfort money is signed for'],
  PAIRING_NOT_FOUND: [
    '该帮扶人当天没有与此户（此学生）结对，请核对帮扶人、单位、工号和日期，或先登记结对',
    'on that day this helper had no such pairing; look at helper, unit, number and day, or pair them first',
  ],
  PAIRING_AMBIGUOUS: ['当天有多个结对符合，请填写单位和工号', 'several pairings fit; give unit and staff number'],
  VISIT_THERE: [
    '当天已登记过同类走访，内容不同；要更正请在系统中更正那一条，确为另一次的在“另一次”一栏填 是',
    'a visit of this kind stands on that day with other words; correct it, or say under 另一次 that this is another',
  ],
  NOT_HOME_TAUGHT: ['该学生当天的学籍状态不是送教上门', 'the student was not taught at home on that day'],
  TRAINING_KIND_UNKNOWN: ['“{value}”不是培训类别', '“{value}” is no kind of training'],
  OUTCOME_OF_ABSENTEE: ['未到课的人员不能登记证书、就业或补贴', 'nothing came of it for someone who was not there'],
  JOB_BEFORE_TRAINING: ['就业日期早于培训日期，请核对', 'the job began before the training'],
  TRAINEE_BY_NAME: [
    '没有身份证号，只按姓名计数，不与名册上的人关联',
    'without an ID number the person is counted by name and tied to nobody',
  ],
  ALLOWANCE_OF_STUDENT: [
    '该人员是在校学生，补贴属于资助，请用“发放名单”导入',
    'this is a student: such money is aid, sent in by a payment list',
  ],
  CERTIFICATE_TWICE: ['该证书编号已登记给另一人，请核对', 'another person has this certificate'],
  SESSION_DIFFERS: ['同一期次、同一天的题目不一致，请核对', 'one 期次 and day with two titles'],
  SESSION_CANCELLED: ['该期次已取消', 'this session was cancelled'],
  NOT_ON_ROLL: [
    '该学生不在困难学生名册上，已照常登记；请核对',
    'this child is not on the roll; it was recorded all the same',
  ],
  NEED_ANSWER_UNKNOWN: ['“{value}”看不懂，请填 有、无 或 不清', '“{value}” is no answer; write 有, 无 or 不清'],
  NEED_WAS_GIVEN: [
    '该学生已收到过其中的物品，未登记为需求；已损坏或遗失的请在“原因”一栏写明后重新上传',
    'the child was given one of these already, so that was not recorded; say under 原因 if it broke or was lost',
  ],
  NAME_DIFFERS_OTHER: [
    '姓名与该编号或学籍号的学生不符，请核对后重新上传',
    'the name is not that of the student with this number',
  ],
  VOUCHER_FORMAT: ['兑换码应为 4 到 40 位字母或数字', 'a code has 4 to 40 letters or digits'],
  SHEET_PASSED_OVER: [
    '这个工作表没有可识别的标题行，其中的行未读取；若是数据，请补上标题行后重新上传',
    'this sheet has no heading row that is known here, so its rows were not read; add the headings if they are data',
  ],
  HIDDEN_SHEET: [
    '工作表“{value}”是隐藏的，其中的行也已读取；若不应导入，请删去该表后重新上传',
    'the sheet “{value}” is hidden; its rows were read too: delete it and send the file again if they should not be',
  ],
  HIDDEN_ROWS: [
    '本表有 {value} 行是隐藏的（筛选或隐藏），也已读取；若不应导入，请删去后重新上传',
    '{value} rows of this sheet are hidden (by a filter or by hand) and were read too: delete them and send the file again if they should not be',
  ],
  AS_OF_ASSUMED: [
    '没有填写数据日期，按今天 {value} 处理；年龄和变动都从这一天算起，若表格是另一天的，请填写数据日期后重新上传',
    'no data date was given, so the file is taken to tell of today, {value}; ages count from it: if it tells of another day, send it again with that day',
  ],
  STRAY_QUOTE: [
    '本行有一个没有配对的引号，已按普通字符读取，请核对本行各列',
    'a quote of this line has no other; it was read as a character: look at the columns of this row',
  ],
  // any row
  VALUE_MISSING: ['{column} 为空，请填写', '{column} is empty'],
  VALUE_TOO_LONG: ['{column} 超过 200 个字，请缩短', '{column} has over 200 characters; shorten it'],
  FORMULA_CELL: ['{column} 是公式，请复制后“选择性粘贴—数值”', '{column} is a formula; paste it as a value'],
  ERROR_CELL: [
    '{column} 是错误值“{value}”，请在原表中改正公式后填入正确的内容',
    '{column} holds the error value {value}; mend the formula that gave it and enter what is meant',
  ],
  BAD_CHARACTER: [
    '{column} 里有无法识别的字符，请在原表中改正',
    '{column} holds a broken character; mend it in the sheet',
  ],
  DAY_TO_COME: ['{column} 晚于今天，请核对', '{column} is a day to come'],
  BEFORE_BIRTH: ['{column} 早于该学生的出生日期，请核对', '{column} is before the child was born'],
  ROW_TWICE: [
    '与本文件中前面一行重复且内容不同，请只保留正确的一行',
    'stands twice in the file with other content; keep the right one',
  ],
  DATE_UNKNOWN: ['{column} 不是日期，应如 2020-03-01', '{column} is no date'],
  // numbers of persons and organisations
  ID_NUMBER_IS_NUMERIC: [
    '{column} 被存成了数值，末尾几位已丢失。请把该列设为“文本”格式后重新填写',
    '{column} is stored as a number and lost its last digits; format the column as text and enter it again',
  ],
  ID_NUMBER_FORMAT: [
    '{column} 应为 18 位公民身份号码，或护照、通行证、居留证的号码',
    '{column} should be an 18-character ID number, or the number of a passport or permit',
  ],
  ID_NUMBER_AGE: [
    '{column} 里的出生日期晚于数据日期，或超过 110 岁，或是儿童的 15 位号码，不可能是本人的；请对照户口簿更正',
    'the birth date in {column} is after the day of the data, over 110 years back, or of a child in the 15-digit form, so it cannot be right; compare it with the household book',
  ],
  ID_NUMBER_CHECK: [
    '{column} 校验码不对，请对照户口簿或身份证改正',
    'the check character of {column} is wrong; compare it with the household book',
  ],
  REGISTRY_NUMBER_FORMAT: [
    '{column} 应为 G 加身份证号，或 L 开头的临时学籍号',
    '{column} should be G and the ID number, or begin with L',
  ],
  ID_NUMBER_DIFFERS: [
    '{column} 与学籍库中该学籍号的身份证号不同，已按学籍号登记，请核对',
    'another ID number than the registry has under this number; stored by the registry number, have a look',
  ],
  OLDER_THAN_KNOWN: [
    '学籍库已有更新日期的记录，本行未改动现状',
    'the registry knows a newer day; this row changed nothing',
  ],
  REGISTRY_NUMBER_DIFFERS: [
    '学籍号与身份证号不一致（合法但请核对）',
    'the registry number was made from another ID number; lawful, but have a look',
  ],
  BIRTH_DATE_DIFFERS: ['出生日期与身份证号不一致，请核对', 'the birth date differs from the ID number'],
  USCC_CHECK: ['{column} 校验不通过，请对照营业执照或登记证书改正', '{column} fails its check character'],
  // students
  SCHOOL_CODE_FORMAT: ['{column} 应为 10 位学校标识码', '{column} should be a school code of ten digits'],
  SCHOOL_NAME_DIFFERS: [
    '该学校标识码登记的校名是“{value}”，本行写作另一名称，校名未改；确已更名的，请在整份学籍名册中统一填写新校名',
    'the directory calls the school of this code “{value}”; it keeps that name: if it was renamed, write the new name in all of its rows',
  ],
  SCHOOL_PENDING: [
    '该学校标识码尚未登记在本区县名下，已报平台核定；核对标识码，核定后请重新上传',
    'this school code is not the county’s yet; the platform decides whose it is: check the code, and send the file again after that',
  ],
  NAME_DIFFERS: [
    '姓名与学籍库中该学籍号的姓名不同，已按学籍号登记，请核对',
    'another name than the registry has under this number; stored by the number, have a look',
  ],
  STAGE_UNKNOWN: [
    '{column}“{value}”无法识别，应为 学前、小学、初中、普高、中职、高职、本科、研究生',
    '{column} is no known stage',
  ],
  GRADE_UNKNOWN: ['{column}“{value}”无法识别，应如 3、三年级、初一', '{column} is no known grade'],
  GRADE_BEYOND_STAGE: [
    '{column} 不在该学段之内（五四学制的初中从六年级到九年级，六三学制从七年级到九年级），请核对学段和年级',
    'the grade lies beyond its stage (junior schools have 六年级 to 九年级 in five and four years, 七年级 to 九年级 in six and three)',
  ],
  STATUS_UNKNOWN: ['{column}“{value}”无法识别，应为 在读、休学、转出、辍学、毕业等', '{column} is no known status'],
  BOARDING_UNKNOWN: ['{column}“{value}”无法识别，应为 寄宿 或 走读', '{column} should be boarding or day'],
  SEX_UNKNOWN: ['{column}“{value}”无法识别，应为 男 或 女', '{column} should be male or female'],
  // registers
  CATEGORY_UNKNOWN: [
    '{column}“{value}”不是本名册的类别，请按本部门类别名称填写（如 脱贫户、低保、残疾学生）',
    '{column} is no category of this register',
  ],
  OUT_OF_SCOPE: [
    '{column}“{value}”不在本次导入所选范围（乡镇或类别）内，请核对范围后重新上传',
    '{column} is outside the scope (town or categories) that was chosen for this file',
  ],
  REASON_UNKNOWN: [
    '{column}“{value}”无法识别，应如 外地就读、送教上门、免予入学、延缓入学、休学、初中已毕业、死亡、空挂户、双重户籍、出国',
    '{column} is no known reason',
  ],
  ENDS_BEFORE_IT_BEGINS: ['{column} 早于起始日期，请核对', '{column} is before its beginning'],
  MEMBER_UNKNOWN: [
    '本区县各名册中没有这个证件号的人员，请核对',
    'nobody with this number is on a register of the county',
  ],
  ID_NUMBER_ODD: [
    '{column} 不是有效的身份证号，本行已收下，点名时会请人核对；请对照户口簿更正',
    '{column} is no valid ID number; the row is in and the roll asks a person about it; compare it with the household book',
  ],
  RISK_UNKNOWN: ['{column} 应为 是 或 否', '{column} should be yes or no'],
  // payments and gifts
  AMOUNT_UNKNOWN: [
    '{column} 应为不超过一千万元的正数，最多两位小数',
    '{column} should be a positive amount of at most ten million yuan, with at most two digits',
  ],
  QUANTITY_UNKNOWN: ['{column} 应为正数', '{column} should be a positive number'],
  TERM_UNKNOWN: ['{column}“{value}”无法识别，应如 2019-2020-2 或 2020春', '{column} is no known term'],
  PROGRAMME_UNKNOWN: ['{column}“{value}”不是已登记的资助项目', '{column} is no known programme'],
  SERIAL_REUSED: ['该单位的这个流水号已用于另一笔发放，请核对', 'this payer used the serial for another payment'],
  STUDENT_NOT_FOUND: ['学籍库中找不到该学生，请核对学籍号、身份证号或姓名学校', 'no such student in the registry'],
  STUDENT_AMBIGUOUS: [
    '该校有多名同名学生，请补上学籍号',
    'several students of this name at the school; add the registry number',
  ],
  RETURNED_BEFORE_PAID: ['{column} 早于发放日期，请核对', '{column} is before the payment was made'],
  NAMESAKE_ON_ROLL: [
    '该校有多名同名学生，已登记给在点名名册上的那一名，请核对',
    'several students of this name at the school; stored for the one on the roll, have a look',
  ],
  STUDENT_CONFLICT: [
    '学籍号与身份证号指向两名不同的学生，请核对',
    'registry number and ID number name two different students',
  ],
  SCHOOL_UNKNOWN: [
    '本区县学籍库中找不到名为“{value}”的学校，请按学籍库中的全称填写或补上学籍号',
    'no such school; write its full name or add the registry number',
  ],
  NAME_CONFLICT: [
    '{column} 与学籍库中该学生的姓名不同，请核对是否写错了行',
    '{column} is not that student’s name; is it the right row?',
  ],
  RELATION_UNKNOWN: [
    '{column} 应为本人、父亲、母亲、祖父母、外祖父母、兄弟姐妹或监护人',
    '{column} should be the child itself, a parent, grandparent, sibling or guardian',
  ],
  HOLDER_NOT_STUDENT: [
    '关系为本人，但 {column} 与学生姓名不同',
    'the relation is the child itself, but {column} is another name',
  ],
  ACCOUNT_FORMAT: ['{column} 应为 8 到 32 位数字', '{column} should have 8 to 32 digits'],
  ACCOUNT_KIND_UNKNOWN: ['{column} 应为社保卡、资助卡或银行卡', '{column} should be 社保卡, 资助卡 or 银行卡'],
  RESULT_UNKNOWN: ['{column} 应为成功或失败', '{column} should be 成功 or 失败'],
  PAYMENT_UNKNOWN: ['本单位在该区县没有这个流水号的发放记录，请核对', 'no payment of yours has this serial'],
  PAYMENT_AMBIGUOUS: [
    '有多个发放单位用过这个流水号，请补上“发放单位”列',
    'several payers used this serial; add the column 发放单位',
  ],
  RETURN_AMOUNT_DIFFERS: [
    '退回金额“{value}”与发放金额不同，请核对',
    'the amount that came back is not the amount that was paid',
  ],
  PAYMENT_NOT_SENT: ['该笔发放尚未送出或已撤销，不能退回', 'this payment was not sent, or was cancelled'],
  FORM_UNKNOWN: ['{column}“{value}”无法识别，应为 现金、物资、服务、减免', '{column} is no known form of aid'],
  PURPOSE_UNKNOWN: [
    '{column}“{value}”无法识别，应如 生活、学费、设备、网络、图书、衣物、辅导、其他',
    '{column} is no known purpose',
  ],
  GIVER_NOT_SELF: [
    '该行的统一社会信用代码不是本单位，请只导入本单位的捐助',
    'this row names another giver; a partner’s file names only itself',
  ],
  SENT_TO_SCHOOL: [
    '已转学校确认；学校确认后会告知本单位',
    'sent to the school, which will say which child it is, or decline; you are told then',
  ],
  CORRECTS: ['更正已登记的内容：{value}', 'mends what was recorded: {value}'],
  CORRECTION_UNCLEAR: [
    '同一捐助方在同一学期给过这名学生同样的东西，看不出本行更正的是哪一笔。是更正的，请先在原登记上撤销；是新的一笔，请写明不同的日期',
    'this giver gave this child the same in this term, and it is not to be seen which one the row mends: cancel the one that was wrong, or give a new one a day of its own',
  ],
  CORRECTION_OF_CONFIRMED: [
    '学校已确认收到这一笔，名单不能再改数量、日期或金额；确有错误的，请与学校核对',
    'the school has confirmed this gift, so a list no longer changes quantity, day or amount; ask the school if it is wrong',
  ],
  CORRECTION_TOO_LATE: [
    '这笔发放已退回、撤销或属于批次，名单不能再改；请核对流水号',
    'this payment came back, was cancelled or is of a batch, so a list no longer changes it; is it the right serial?',
  ],
  ITEM_UNCLEAR: [
    '“{value}”没有归入物品目录（是配件，或写了几样东西）；若是手机、电脑等，请分行写明物品名称',
    '“{value}” is none of the catalogue (an accessory, or several things); write phones, computers and so on by their names, a row each',
  ],
  RETURN_CONTRADICTED: [
    '银行先报退回、后报到账，本行未登记。请向银行核实：确已到账的，把结果写成“核实到账”后重新上传；没有到账的不必处理',
    'the bank said it came back, and then that it arrived; nothing was recorded: ask the bank, and if it arrived write 核实到账 as the result and send the row again',
  ],
  RETURN_IS_PARTIAL: [
    '银行只退回了 {value} 元，少于发放的金额，本行未登记；请与银行核对，全额退回后再导入，差额另行处理',
    'only {value} yuan came back, less than was paid; nothing was recorded: settle it with the bank, and send the row when all of it is back',
  ],
  AID_CODE_UNKNOWN: ['受助编号无效，请向学校核对', 'no such code; ask the school'],
  PARTNER_NAME_DIFFERS: [
    '该统一社会信用代码已登记为另一名称，已按代码登记，请核对',
    'this code is registered under another name; stored by the code, have a look',
  ],
}

/** The sentence of a code. */
export function rowWords(code: string, column: string | null, value: string | null): Words {
  const [chinese, english] = ROW_CODES[code] ?? [code, code]
  // what a cell holds is put in once, as it is: a cell may write {column} too
  const fill = (text: string) =>
    text.replace(/\{(column|value)\}/g, (_, name: string) => (name === 'column' ? column : value) ?? '')
  return [fill(chinese), fill(english)]
}
