import type { Sex } from '../../subgraph/enums.js'
import { wordIn } from './word-in.js'

/** 性别 as registry and registers write it. */
export const parseSex = wordIn<Sex>({ 男: 'MALE', 男性: 'MALE', 女: 'FEMALE', 女性: 'FEMALE' })
