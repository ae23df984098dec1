/** A CSV file of these rows under these headings. */
export const csv = (headings: readonly string[], rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(
    [headings, ...rows]
      .map(cells => cells.map(cell => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
      .join('\r\n'),
  )

export const REGISTRY_HEADINGS = [
  '学籍号',
  '姓名',
  '性别',
  '身份证件号',
  '出生日期',
  '学校标识码',
  '学校名称',
  '乡镇',
  '学段',
  '年级',
  '班级',
  '就读方式',
  '学籍状态',
] as const

/** A row of the school registry, with what a test wants otherwise. */
export function pupil(
  idNumber: string,
  name: string,
  changes: Partial<Record<(typeof REGISTRY_HEADINGS)[number], string>> = {},
): string[] {
  const birthDate = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
  const usual: Record<string, string> = {
    学籍号: `G${idNumber}`,
    姓名: name,
    性别: Number(idNumber[16]) % 2 ? '男' : '女',
    身份证件号: idNumber,
    出生日期: birthDate,
    学校标识码: '2150001003',
    学校名称: '贾嗣小学',
    乡镇: '贾嗣镇',
    学段: '小学',
    年级: '3',
    班级: '1',
    就读方式: '走读',
    学籍状态: '在读',
  }
  return REGISTRY_HEADINGS.map(heading => changes[heading] ?? usual[heading] ?? '')
}
