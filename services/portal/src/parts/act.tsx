import type { Words } from '@dianming/shared/vocabulary/words'
import { Button, DatePicker, Form, Input, InputNumber, Modal, Select, Switch } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { type ReactNode, useRef, useState } from 'react'
import { useLanguage } from '../language/language'
import { AMOUNT } from './money'
import { SchoolSelect } from './school-select'
import { TermSelect } from './term-select'
import { useTold } from './told'

/** One thing that an act asks for; a line of text unless it says otherwise. */
export interface ActField<Name extends string> {
  name: Name
  label: string
  as?: 'LONG' | 'DAY' | 'DAY_TO_COME' | 'WHOLE' | 'YES_NO' | 'YUAN' | 'TERM' | 'SCHOOL' | 'ONE' | 'SOME'
  /** what ONE or SOME chooses from: codes with their words */
  words?: Record<string, Words>
  isNeeded?: boolean
  /** what a text must look like, and what is said otherwise */
  like?: readonly [RegExp | ((text: string) => boolean), string]
  /** the longest text, or the greatest number */
  most?: number
  least?: number
  hint?: string
}

/** Digits that stand in every field of their kind. */
const MOST_TEXT = 200
const DAY = 'YYYY-MM-DD'

/**
 * A button that opens a form, does one thing with what was written, says in its own words when that fails (the form stays), and closes when
 * it is done. Days are given as ISO 8601, empty fields as undefined.
 */
export function Act<Values extends object>({
  label,
  title = label,
  hint,
  fields,
  start,
  isMain = false,
  isLarge = false,
  onDo,
  onDone,
  preview,
}: {
  label: string
  title?: string
  hint?: ReactNode
  fields: ActField<keyof Values & string>[]
  /** what stands in the form at first */
  start?: Partial<Values>
  isMain?: boolean
  isLarge?: boolean
  onDo: (values: Values) => Promise<unknown>
  onDone?: () => void
  /** shows what it would come to, before it is done */
  preview?: { label: string; of: (values: Values) => Promise<ReactNode> }
}) {
  const told = useTold()
  const { text } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [shown, setShown] = useState<ReactNode>(null)
  const [form] = Form.useForm()
  // a second press comes before the first has changed what is shown
  const isOnItsWay = useRef(false)
  const looks = useRef(0)
  const once = async (work: () => Promise<unknown>) => {
    if (isOnItsWay.current) return false
    isOnItsWay.current = true
    setBusy(true)
    const isWell = await told(work)
    isOnItsWay.current = false
    setBusy(false)
    return isWell
  }
  const forget = () => {
    looks.current++
    setShown(null)
  }
  const close = () => {
    setOpen(false)
    forget()
  }
  const finish = async (values: Values) => {
    if (!(await once(() => onDo(values)))) return
    close()
    onDone?.()
  }
  const look = async () => {
    const values = await form.validateFields().catch(() => null)
    if (!values || !preview) return
    const asked = ++looks.current
    await once(async () => {
      const seen = await preview.of(values as Values)
      // of what was changed or closed meanwhile it says nothing
      if (asked === looks.current) setShown(seen)
    })
  }
  return (
    <>
      <Button
        size={isLarge ? 'middle' : 'small'}
        type={isMain ? 'primary' : 'default'}
        className="no-print"
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <Modal
        open={isOpen}
        title={title}
        okText={text('yesDo')}
        confirmLoading={isBusy}
        onCancel={close}
        onOk={() => form.submit()}
        destroyOnHidden
      >
        {hint && <p>{hint}</p>}
        <Form
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={start ?? {}}
          onValuesChange={forget}
          onFinish={values => void finish(values as Values)}
        >
          {fields.map(field => (
            <Asked key={field.name} field={field} />
          ))}
        </Form>
        {preview && (
          <>
            <Button disabled={isBusy} onClick={() => void look()}>
              {preview.label}
            </Button>
            <div aria-live="polite">{shown}</div>
          </>
        )}
      </Modal>
    </>
  )
}

/** Days travel as text, and are shown as days. */
const DAY_PROPS = {
  getValueProps: (value: string | undefined) => ({ value: value ? dayjs(value) : null }),
  getValueFromEvent: (day: Dayjs | null) => day?.format(DAY),
}

/** What a text must look like, as the form's rule; an empty one is another rule's business. */
const ruleOf = (like: RegExp | ((text: string) => boolean), message: string) => ({
  validator: (_: unknown, value: unknown) => {
    const text = typeof value === 'string' ? value : ''
    const isLike = !text || (typeof like === 'function' ? like(text) : like.test(text))
    return isLike ? Promise.resolve() : Promise.reject(new Error(message))
  },
})

function Asked<Name extends string>({ field }: { field: ActField<Name> }) {
  const { text } = useLanguage()
  const { as } = field
  const isText = !as || as === 'LONG'
  const rules = [
    { required: field.isNeeded ?? false, ...(isText ? { whitespace: field.isNeeded ?? false } : {}) },
    ...(field.like ? [ruleOf(...field.like)] : []),
    ...(as === 'YUAN' ? [{ pattern: AMOUNT, message: text('amountRule') }] : []),
    ...(isText && field.least ? [{ min: field.least }] : []),
  ]
  return (
    <Form.Item
      name={field.name as string}
      label={field.label}
      extra={field.hint}
      rules={rules}
      {...(as === 'DAY' || as === 'DAY_TO_COME' ? DAY_PROPS : {})}
      {...(as === 'YES_NO' ? { valuePropName: 'checked' } : {})}
    >
      <Entry field={field} />
    </Form.Item>
  )
}

/** The form's own props come to whatever is entered into. */
function Entry<Name extends string>({ field, ...given }: { field: ActField<Name>; [given: string]: unknown }) {
  const { word } = useLanguage()
  const words = field.words ?? {}
  const options = Object.keys(words).map(code => ({ value: code, label: word(words, code) }))
  switch (field.as) {
    case 'LONG':
      return <Input.TextArea rows={3} maxLength={field.most ?? 500} {...given} />
    case 'DAY':
      return <DatePicker maxDate={dayjs()} {...given} />
    case 'DAY_TO_COME':
      return <DatePicker {...given} />
    case 'WHOLE':
      return <InputNumber min={field.least ?? 0} max={field.most ?? 1000} precision={0} {...given} />
    case 'YES_NO':
      return <Switch {...given} />
    case 'YUAN':
      return <Input inputMode="decimal" maxLength={16} suffix="元" {...given} />
    case 'TERM':
      return <TermSelect isOptional={!field.isNeeded} {...given} />
    case 'SCHOOL':
      return <SchoolSelect {...given} />
    case 'ONE':
      return <Select allowClear={!field.isNeeded} options={options} {...given} />
    case 'SOME':
      return <Select mode="multiple" options={options} {...given} />
    default:
      return <Input maxLength={field.most ?? MOST_TEXT} {...given} />
  }
}
