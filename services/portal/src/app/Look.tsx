import { App as AntApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language'

const THEME = {
  token: {
    colorPrimary: '#a8322a',
    colorInfo: '#1d5a96',
    colorLink: '#1d5a96',
    colorLinkHover: '#12406d',
    colorSuccess: '#2f6b1e',
    colorWarning: '#8a5a00',
    colorError: '#b3261e',
    colorTextDescription: 'rgba(0, 0, 0, 0.62)',
    colorTextPlaceholder: 'rgba(0, 0, 0, 0.56)',
    colorTextDisabled: 'rgba(0, 0, 0, 0.54)',
    colorWarningBg: '#fff4df',
    colorWarningBorder: '#f0d5a2',
    colorErrorBg: '#fdecea',
    colorErrorBorder: '#f2b8b5',
    colorSuccessBg: '#eef7ea',
    colorSuccessBorder: '#b9dcae',
    borderRadius: 4,
    // a dialog that still opens does not feel a click, and an impatient one is lost
    motion: false,
    fontFamily:
      "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans SC', sans-serif",
  },
}

/** How everything looks, in the language of now. */
export function Look({ children }: { children: ReactNode }) {
  const { at } = useLanguage()
  dayjs.locale(at ? 'en' : 'zh-cn')
  return (
    <ConfigProvider locale={at ? enUS : zhCN} theme={THEME} button={{ autoInsertSpace: false }}>
      <AntApp>{children}</AntApp>
    </ConfigProvider>
  )
}
