import type { IncomingMessage, ServerResponse } from 'node:http'
import { rows } from '@dianming/shared/database/statement'
import type { ServiceParts } from '@dianming/shared/http/service'
import { termWords } from '@dianming/shared/vocabulary/term'
import { gradeWords, STAGE_WORDS } from '@dianming/shared/vocabulary/words'
import { formatYuan } from '@dianming/shared/vocabulary/yuan'
import { paperNoticeOpen } from '../generated/statements.js'

const PATH = /^\/notices\/([\w-]{16,64})$/

interface Notice {
  number: string
  term: string
  organisation: string
  from: string
  until: string
  persons: number
  amount: string
  schools: { code: string; name: string; rows: number }[]
  lines: {
    school: string
    stage: string
    grade: number | null
    className: string | null
    name: string
    programme: string
    amount: number
  }[]
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c)

/**
 * The public page of a notice (公示), a school at a time: name, school, grade, class, programme and amount, and nothing else of a
 * child. Its link leads nowhere before and after its period.
 */
export function noticePage({ orm }: ServiceParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [path = '', search] = (request.url ?? '').split('?')
    const key = PATH.exec(path)?.[1]
    if (!key || request.method !== 'GET') return false
    const school = new URLSearchParams(search).get('school') ?? ''
    const [found] = await orm.em.fork().transactional(em => rows(em, paperNoticeOpen, { key, school }))
    const notice = found?.notice
    response.writeHead(notice ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, noarchive',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    })
    response.end(page((notice ?? null) as Notice | null, school))
    return true
  }
}

const STYLE = `body{font:16px/1.6 "Noto Sans SC",system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2a33}
h1{font-size:1.4rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #c9d3da;padding:.3rem .6rem;text-align:left}td.n{text-align:right}a{color:#0b5c8a}li{margin:.2rem 0}`
const frame = (title: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,noarchive"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`

function page(notice: Notice | null, school: string): string {
  if (!notice) return frame('公示', '<h1>公示已结束或不存在</h1><p>The notice is over, or there is none.</p>')
  const title = `${termWords(notice.term)[0]}学生资助公示`
  const head = `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(notice.organisation)}，批次 ${escapeHtml(notice.number)}。公示期 ${notice.from} 至 ${notice.until}，共 ${notice.persons} 人，${formatYuan(BigInt(notice.amount))} 元。如有异议，请在公示期内向${escapeHtml(notice.organisation)}或学校反映。</p>`
  if (!school)
    return frame(
      title,
      `${head}<h2>学校</h2><ul>${notice.schools.map(each => `<li><a href="?school=${encodeURIComponent(each.code)}">${escapeHtml(each.name)}</a>（${each.rows} 人次）</li>`).join('')}</ul>`,
    )
  const cells = notice.lines.map(
    line =>
      `<tr><td>${escapeHtml(STAGE_WORDS[line.stage]?.[0] ?? line.stage)}</td><td>${escapeHtml(line.grade ? gradeWords(line.stage, line.grade)[0] : '')}</td><td>${escapeHtml(line.className ?? '')}</td><td>${escapeHtml(line.name)}</td><td>${escapeHtml(line.programme)}</td><td class="n">${formatYuan(BigInt(line.amount))}</td></tr>`,
  )
  return frame(
    title,
    `${head}<p><a href="?">全部学校</a></p><h2>${escapeHtml(notice.lines[0]?.school ?? '')}</h2><table><thead><tr><th>学段</th><th>年级</th><th>班级</th><th>姓名</th><th>资助项目</th><th>金额（元）</th></tr></thead><tbody>${cells.join('')}</tbody></table>`,
  )
}
