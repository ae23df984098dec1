import { rows } from '@dianming/shared/database/rows'
import type { OperationContext } from '@dianming/shared/subgraph/operation'
import { RegionCode } from '@dianming/shared/subgraph/scalars'
import { today } from '@dianming/shared/vocabulary/day'
import { BadInput } from '@dianming/shared/vocabulary/errors'
import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql'

@ObjectType({ description: 'What a promotion of grades did.' })
class PromotionResult {
  @Field(() => Int, { description: 'Students who are one grade up.' })
  promoted!: number
  @Field(() => Int, { description: 'Students of a last grade, who graduate: 待核实 until the next snapshot.' })
  graduated!: number
  @Field(() => Int, { description: 'Students left as they are: of this school year already, or on leave.' })
  unchanged!: number
}

/**
 * One statement a region: grades up on 1 September ($2), last grades graduate. Who began something on that day or later, or stands in
 * a snapshot of that school year, is of the new year already; who is on leave repeats the grade.
 */
const PROMOTE = `/* promotion */ with due as materialized (
    select s.id, s.grade, s.stage, e.id as open_id, s.grade >= l.grade as is_last
    from students.student s join students.enrolment e on e.student_id = s.id and e.until_date is null
    join students.school c on c.id = s.school_id cross join lateral students.last_grade_in(s.stage, s.region, c.five_four) as l
    where starts_with(s.region, $1) and s.linked_to is null and s.status in ('ENROLLED', 'HOME_TEACHING') and e.from_date < $2::date and s.as_of < $2::date
      and not exists (select from students.snapshot n where n.region = left(s.region, length(n.region)) and n.is_full and n.as_of >= $2::date and s.stage = any (n.stages)
        and (n.town is null or n.town = s.town) and (n.school_codes is null or s.school_code = any (n.school_codes))))
  , closed as (update students.enrolment e set until_date = $2 from due where e.id = due.open_id and e.until_date is null returning due.*, e.school_id, e.class_name, e.boarder, e.status)
  , opened as (
    insert into students.enrolment (student_id, school_id, stage, grade, class_name, boarder, status, from_date, unverified_since, reason, changed_by)
    select id, school_id, stage, case when is_last then grade else grade + 1 end, class_name, boarder, case when is_last then 'GRADUATED' else status end, $2, case when is_last then $2::date end, '升级', $3 from closed)
  , moved as (
    update students.student s set grade = case when d.is_last then s.grade else s.grade + 1 end, status = case when d.is_last then 'GRADUATED' else s.status end, as_of = $2
    from due d where d.id = s.id returning s.id, d.is_last)
  select count(*) filter (where not is_last)::int as promoted, count(*) filter (where is_last)::int as graduated,
    (select count(*) from students.student s where starts_with(s.region, $1) and s.linked_to is null and s.status not in ('TRANSFERRED', 'GRADUATED', 'DROPPED'))::int - count(*)::int as unchanged
  from moved`

@Resolver()
export class PromotionResolver {
  @Mutation(() => PromotionResult, {
    description:
      'September: every grade of the region up by one on 1 September, last grades graduate until the next snapshot says otherwise; who is on leave stays. Runs again without harm. For an OPERATOR of the education bureau. FORBIDDEN, BAD_USER_INPUT before that day.',
  })
  async promoteGrades(
    @Ctx() context: OperationContext,
    @Arg('region', () => RegionCode, { description: 'The region; within the caller’s.' }) region: string,
    @Arg('schoolYear', () => String, { description: 'The school year that begins, such as 2020-2021.' })
    schoolYear: string,
  ) {
    context.requireRegion(region)
    const years = /^(20\d\d)-(20\d\d)$/.exec(schoolYear)
    if (!years || Number(years[2]) !== Number(years[1]) + 1)
      throw new BadInput('学年应如 2020-2021', 'a school year is written 2020-2021')
    const day = `${years[1]}-09-01`
    if (day > today()) throw new BadInput(`${schoolYear} 学年尚未开始`, 'this school year has not begun')
    await rows(context.em, `/* promotion.time */ set local statement_timeout = '5min'`)
    // the rows in one order for everyone, before anything of them is read
    await rows(
      context.em,
      `/* promotion.lock */ with locked as materialized (select id from students.student where starts_with(region, $1) order by id for update) select count(*) from locked`,
      [region],
    )
    const [done] = await rows<PromotionResult>(context.em, PROMOTE, [region, day, context.principal.subject])
    context.forget()
    return Object.assign(new PromotionResult(), done)
  }
}
