import { CHANNEL_WORDS } from '@dianming/shared/vocabulary/words'
import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use as install } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useLanguage } from '../language/language'
import { formatYuan } from '../parts/money'
import type { Total } from './AidTotals'
import { sumYuan } from './exact-yuan'

install([BarChart, GridComponent, CanvasRenderer])

const ROW_HEIGHT = 38

/** A bar a channel; loans are no aid given and stay out. The table beside it says the same in figures. */
export default function TotalsChart({ totals }: { totals: Total[] }) {
  const { word, text } = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  const given = totals.filter(total => total.form !== 'LOAN')
  const channels = [...new Set(given.map(total => total.channel))]
  const bars = channels.map(channel => ({
    name: word(CHANNEL_WORDS, channel),
    yuan: sumYuan(given.filter(total => total.channel === channel).map(total => total.amount)),
  }))
  const data = JSON.stringify(bars)
  useEffect(() => {
    if (!place.current) return
    const shown = JSON.parse(data) as typeof bars
    const chart = init(place.current)
    const { fontFamily } = getComputedStyle(place.current)
    const option = {
      animation: false,
      textStyle: { fontFamily },
      grid: { left: 8, right: 72, top: 4, bottom: 4, containLabel: true },
      xAxis: { type: 'value', show: false },
      yAxis: { type: 'category', inverse: true, data: shown.map(bar => bar.name), axisTick: { show: false } },
      series: [
        {
          type: 'bar',
          data: shown.map(bar => Number(bar.yuan)),
          barMaxWidth: 20,
          itemStyle: { color: '#1d5a96' },
          label: {
            show: true,
            position: 'right',
            formatter: ({ dataIndex }: { dataIndex: number }) => formatYuan(shown[dataIndex]?.yuan ?? '0.00'),
          },
        },
      ],
    }
    chart.setOption(option)
    // a canvas does not draw itself anew when a font arrives
    document.fonts.load(`12px ${fontFamily}`, data).then(() => {
      if (!chart.isDisposed()) chart.setOption(option, { notMerge: true })
    })
    const observer = new ResizeObserver(() => chart.resize())
    observer.observe(place.current)
    return () => {
      observer.disconnect()
      chart.dispose()
    }
  }, [data])
  if (bars.length === 0) return null
  return (
    <div
      ref={place}
      role="img"
      className="totals-chart"
      style={{ height: ROW_HEIGHT * bars.length + 16 }}
      aria-label={`${text('totalsByChannel')}: ${bars.map(bar => `${bar.name} ${formatYuan(bar.yuan)}`).join(', ')}`}
    />
  )
}
