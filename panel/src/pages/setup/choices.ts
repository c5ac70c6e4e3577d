/** What `/setup` offers in chat; the first of each is what we recommend. */
import { CaptchaMode, SpamPlan } from '../../api/enums.json'
import type { SetupPlan } from '../../api/queries/settings'

export const CAPTCHAS = [...CaptchaMode, null] as SetupPlan['captcha'][]
export const SPAM = [...SpamPlan, null] as SetupPlan['spam'][]
export const FLOODS = [8, 5, null]
export const ADVISED: SetupPlan = { captcha: CAPTCHAS[0]!, spam: SPAM[0]!, flood: FLOODS[0]!, newcomers: false, raids: true }
