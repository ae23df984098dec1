import type { Words } from '@dianming/shared/vocabulary/words'

/** What the portal's operations do, as the trail of them says it; another program's are shown by the name that it gave them. */
export const OPERATION_WORDS: Record<string, Words> = {
  anonymous: ['程序操作', 'by a program'],
  NamedStudents: ['学校点名学生名单', 'named students of a school'],
  StudentPage: ['学生受助档案', 'a child’s page'],
  StudentsByName: ['按姓名查找学生', 'search by name'],
  SchoolListPage: ['学校核对名单', 'a school’s list'],
  RevealNumbers: ['显示证件号', 'numbers shown'],
  ReviewQueue: ['待核对', 'reviews'],
  ReviewNumbers: ['核对时比较证件号', 'numbers compared in a review'],
  RollPage: ['名册', 'the roll'],
  Findings: ['缺漏与重复', 'findings'],
  BatchPage: ['批次', 'a batch'],
  BatchPayments: ['批次发放明细', 'payments of a batch'],
  GiftRequestsPage: ['捐助认领', 'gift requests'],
  TransfersPage: ['转学', 'transfers'],
  ReleasesPage: ['外县名册上的学生', 'children on other counties’ registers'],
  TrailPage: ['查看记录', 'the trail'],
  AskBeforeGiving: ['捐助前询问', 'asked before giving'],
}
