/** What `/setup` offers in chat; a group's own questions are written in its settings. */
import { CaptchaMode, SpamPlan } from '../../api/enums.json'
import type { SetupPlan } from '../../api/queries/settings'

export const CAPTCHAS = [...CaptchaMode.filter((one) => one !== 'question'), null] as SetupPlan['captcha'][]
export const SPAM = [...SpamPlan, null] as SetupPlan['spam'][]
export const FLOODS = [8, 5, null]
export const ADVISED: SetupPlan = { captcha: CAPTCHAS[0]!, spam: 'log', flood: FLOODS[0]!, newcomers: false, raids: true, bots: true }
