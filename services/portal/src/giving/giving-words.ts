import type { Words } from '@dianming/shared/vocabulary/words'

export const GIFT_STATUS_WORDS: Record<string, Words> = {
  PLEDGED: ['待学校确认', 'awaits the school'],
  DELIVERED: ['已送达', 'delivered'],
  CONFIRMED: ['学校已确认', 'confirmed by the school'],
  CANCELLED: ['已撤销', 'cancelled'],
  RETURNED: ['已退回', 'went back'],
}

/** What a donation waits for. */
export const WAITING_WORDS: Record<string, Words> = {
  USE: ['收到半年仍有结余', 'something left after half a year'],
  RECEIPT: ['待开捐赠票据', 'a receipt to give'],
}

export const REQUEST_STATUS_WORDS: Record<string, Words> = {
  ASKED: ['已转学校确认', 'sent to the school'],
  MATCHED: ['学校已认领', 'the school knows the child'],
  DECLINED: ['学校未认领', 'declined by the school'],
}

export const USE_WORDS: Record<string, Words> = {
  HANDED_ON: ['已转交', 'handed on'],
  RETURNED: ['退回捐赠人', 'returned to the donor'],
  ADMIN_COST: ['管理费用', 'spent on the work'],
  WRITTEN_OFF: ['核销', 'written off'],
}
/** What a giver records itself; what is handed on its receiver registers. */
export const OWN_USE_WORDS: Record<string, Words> = Object.fromEntries(
  Object.entries(USE_WORDS).filter(([kind]) => kind !== 'HANDED_ON'),
)
export const BASIS_WORDS: Record<string, Words> = {
  DONOR_CONSENT: ['捐赠人同意', 'the donor agrees'],
  PLAN_FILED: ['募捐方案备案', 'the filed plan'],
}
export const CHANGE_STATUS_WORDS: Record<string, Words> = {
  PROPOSED: ['待决定', 'waits'],
  ACCEPTED: ['已同意', 'accepted'],
  REFUSED: ['未同意', 'refused'],
  WITHDRAWN: ['已撤回', 'withdrawn'],
}
export const VOUCHER_STATUS_WORDS: Record<string, Words> = {
  ISSUED: ['已发码', 'issued'],
  HANDED_OUT: ['已签领', 'handed out'],
  ACTIVATED: ['已激活', 'activated'],
  VOID: ['作废', 'void'],
}

export const GIVING_TEXTS = {
  handouts: ['签领', 'Hand out'],
  handoutsHint: [
    '捐助方承诺给本校学生的物品、服务和款项。打印签领表，学生签字后在这里一次确认；未收到的不要确认，损坏或退回的登记退回。',
    'What givers promised to the school’s children. Print the sign sheet, and once they have signed confirm them here together; leave out what did not come, and record what went back.',
  ],
  signSheet: ['打印签领表', 'Sign sheet'],
  confirmMany: ['确认选中的 {count} 笔', 'Confirm the {count} chosen'],
  confirmManyHint: ['全有或全无；码随之标记为已签领。', 'All or none; their codes are handed out with them.'],
  chooseAll: ['全选本页', 'all of this page'],
  handedOutOn: ['签领日期', 'day'],
  sheetNumber: ['签领表编号或存放处', 'number or place of the sheet'],
  nothingWaits: ['没有待签领的捐助', 'Nothing waits to be handed out'],
  giver: ['捐助方', 'giver'],
  voucher: ['码', 'code'],
  returnGift: ['登记退回', 'Went back'],
  returnHint: [
    '已收到又退回的；捐助方可再次给予，需求重新放开。',
    'It arrived and went back: its giver holds it again, and what it met is missing again.',
  ],
  lostCode: ['码遗失', 'Code lost'],
  lostHint: [
    '旧码作废，换一个新码，显示在新的签领表上。',
    'The old one is void; the new one stands on the next sign sheet.',
  ],
  reached: ['惠及', 'reached'],
  reachedOf: [
    '{persons} 人、{times} 人次、{amount} 元（含转交后）',
    '{persons} children, {times} times, {amount} yuan, through all hands',
  ],
  receipt: ['票据', 'receipt'],
  noReceipt: ['未开具', 'none yet'],
  waived: ['捐赠人不要票据', 'none wanted'],
  recordReceipt: ['登记票据', 'Record the receipt'],
  receiptHint: [
    '慈善法第三十八条：票据载明捐赠人、种类、数量、受赠组织和经手人、日期。',
    'A receipt names the donor, what, how much, who received it, and the day.',
  ],
  receiptNumber: ['票据号', 'number'],
  handler: ['经手人', 'written by'],
  day: ['日期', 'day'],
  noneWanted: ['捐赠人不要票据', 'none wanted'],
  receivedFrom: ['捐赠人', 'donor'],
  anonymous: ['捐赠人要求匿名', 'stays unnamed'],
  uses: ['其他去向（转交、退回、费用、核销）', 'What became of the rest'],
  noUses: ['没有其他去向', 'Nothing else'],
  recordUse: ['登记去向', 'Record what became of some'],
  useKind: ['去向', 'what'],
  why: ['理由', 'why'],
  proof: ['凭据', 'document'],
  close: ['结清', 'Close'],
  closeHint: ['剩余为零才能结清；结清后不再给予。', 'Only when nothing is left; nothing is given of it any more.'],
  closedOn: ['结清日期', 'closed on'],
  offers: ['给其他单位的额度', 'What others may use of it'],
  noOffers: ['没有给出额度', 'None'],
  offer: ['给额度', 'Let another use some'],
  offerHint: [
    '对方可以在它的捐助中共同出资，或登记为转交给它的捐赠；都从这里扣除，只算一次。',
    'It may take part with it in its own gifts, or register it as handed on: both leave this donation and count once.',
  ],
  toUscc: ['对方统一社会信用代码', 'its social credit code'],
  usccRule: ['应为 18 位统一社会信用代码', '18 characters'],
  usedOf: ['已用 {used} / {most}', 'used {used} of {most}'],
  unlimited: ['剩余全部', 'all that is left'],
  withdrawOffer: ['收回', 'Take back'],
  withdrawOfferHint: ['已用掉的不变。', 'What was used stays.'],
  taken: ['已收回', 'taken back'],
  changePurpose: ['申请变更用途', 'Ask for another purpose'],
  changeHint: [
    '慈善法第五十六条：只变更剩余部分，已给出的不变。转来的捐赠由最初的捐助方决定；直接收到的请写明捐赠人同意书或备案文号。',
    'Only what is left; what was given keeps its purpose. Of what was handed on its first giver decides; else name the donor’s letter or the filing.',
  ],
  newPurpose: ['新用途', 'new purpose'],
  basis: ['依据', 'what it rests on'],
  reference: ['同意书或备案文号', 'letter or filing'],
  codes: ['兑换码', 'Codes'],
  uploadCodes: ['上传兑换码', 'Send codes'],
  exportCodes: ['下载码表', 'Codes with their state'],
  reportUsed: ['登记已激活', 'Report activations'],
  reportHint: ['一行一个码，最多 2000 个。', 'One code a line, at most 2,000.'],
  codesAsked: ['激活的码', 'codes'],
  reported: [
    '新登记 {activated}，已知 {unchanged}，不是本捐助的 {unknown}，已作废 {void}',
    '{activated} new, {unchanged} known, {unknown} not of this donation, {void} void',
  ],
  deliver: ['登记未列名单的发放', 'Delivery to unlisted people'],
  deliverHint: [
    '例如“近5000人流量”：只知道人数和地区，不计入人数；以后可补列名单。',
    'As “data for nearly 5,000”: only how many and where; it adds to no number of children until it is named.',
  ],
  people: ['人数', 'people'],
  county: ['区县或乡镇代码', 'county or town'],
  unnamed: ['未列名单 {count} 人', '{count} unlisted'],
  nameThem: ['补列名单', 'Name them'],
  nameHint: [
    '一行一个受助编号，最多 2000 个；每人得到其中一份，未列名单的人数相应减少。',
    'One aid code a line, at most 2,000: each gets its part, and so many fewer are unlisted.',
  ],
  aidCodes: ['受助编号', 'aid codes'],
  named: ['已列入 {count} 人', '{count} named'],
  exportUse: ['下载使用情况', 'How it was used'],
  offeredToUs: ['其他单位给本单位的额度', 'What others let you use'],
  takeOver: ['登记为转交', 'Take over'],
  takeOverHint: [
    '登记后成为本单位的捐赠，原捐赠相应减少；形式和用途不变。',
    'It becomes your donation and leaves theirs; form and purpose stay.',
  ],
  title: ['名称', 'title'],
  noOffered: ['没有', 'None'],
  changes: ['用途变更', 'Changes of purpose'],
  changesHint: [
    '本单位申请的，和由本单位作为最初捐助方决定的。',
    'What you asked for, and what you decide as the first giver.',
  ],
  noChanges: ['没有用途变更', 'None'],
  fromTo: ['{from} → {to}', '{from} → {to}'],
  accept: ['同意', 'Accept'],
  refuse: ['不同意', 'Refuse'],
  withdraw: ['撤回', 'Withdraw'],
} as const satisfies Record<string, Words>
