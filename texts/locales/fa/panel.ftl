# The panel in the browser: what its pages say, beside panel-first.ftl. Only the panel reads the two, together with labels.ftl.

# Search, commands and keys
palette-search = جست‌وجو کنید یا دستوری بنویسید
palette-commands = دستورها
palette-none = برای «{ $text }» چیزی پیدا نشد.
palette-found =
    { $count ->
        [one] { $count } نتیجه
       *[other] { $count } نتیجه
    }
palette-undo = برگرداندن آخرین اقدام
palette-undo-none = چیزی برای برگرداندن نیست.
keys-single = میانبرهای تک‌کلیدی
keys-single-help = اگر با صدا به رایانه دستور می‌دهید، خاموششان کنید: یک واژه می‌تواند کلیدهای زیادی را بزند.
keys-always = همیشه
keys-here = وقتی نمی‌نویسید
keys-search = جست‌وجو در این صفحه
keys-next = بعدی در فهرست
keys-previous = قبلی در فهرست
keys-open = باز کردن مورد انتخاب‌شده
keys-tick = انتخاب یا برداشتن انتخاب

# Used everywhere
save = ذخیره
filters = فیلترها
tags-placeholder = بنویسید و Enter بزنید
tags-remove = حذف { $tag }
duration-unclear = زمانی مانند ‎30m‎، ‎1h30m‎ یا ‎2d‎ بنویسید.
save-bar = تغییرات ذخیره‌نشده
save-changes =
    { $count ->
        [one] { $count } تغییر
       *[other] { $count } تغییر
    }
save-first = اول تغییرها را ذخیره کنید یا کنار بگذارید.
save-review = مرور
save-reset = کنار گذاشتن

# Overview
overview-members = اعضا
overview-known = دیده‌شده توسط ربات
overview-admins = مدیران
overview-rules = قانون‌های فعال
overview-by-type = اقدام‌ها بر اساس نوع
overview-moderators = فعال‌ترین ناظران
overview-quiet = از { $day } اقدامی انجام نشده است.
overview-no-moderators = از { $day } هیچ ناظری اقدامی نکرده است.
raid-title = ضدهجوم
raid-is-on = هر کسی که وارد شود مسدود می‌شود. پایان:
raid-means = تا روشن است، هر کسی که وارد شود به مدت { $time } مسدود می‌شود.
raid-start = روشن کردن برای { $time }
raid-end = خاموش کردن
raid-started = ضدهجوم روشن شد.
raid-ended = ضدهجوم خاموش شد.
overview-lacks = ربات دسترسی‌هایی را که اینجا لازم دارد ندارد. این‌ها را در تنظیمات گروه در تلگرام به آن بدهید: { $rights }.
overview-no-stats = نقش شما اجازهٔ دیدن آمار این گروه را نمی‌دهد.
figures-range = بازهٔ زمانی
figures-days =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }
figures-none = هنوز چیزی شمرده نشده است. Groupkeeper از حالا می‌شمارد: همین که کسی بنویسد یا عضو شود، نمودارها اینجا پیدا می‌شوند.
figures-day = روز
figures-messages = پیام‌ها
figures-people = کسانی که نوشتند
figures-joins = ورود و خروج
figures-joined = وارد شدند
figures-left = رفتند
figures-actions = اقدام‌ها
figures-undone = برگردانده‌شده
figures-busy = ساعت‌های شلوغ
figures-counted = چه چیزی شمرده شود
figures-moderator = ناظر
figures-reports = گزارش‌های بررسی‌شده
figures-wait = زمان معمول بررسی
figures-hits = دفعات اجرا
figures-no-rules = از { $day } هیچ قانونی اجرا نشده است.
figures-captchas = کپچاها
figures-passed = حل‌شده
figures-failed = حل‌نشده
figures-no-captchas = از { $day } کسی کپچایی را تمام نکرده است.
stays = چه کسانی می‌مانند
stays-text = از کسانی که در یک هفته وارد شدند: چند نفر هنوز در گروه هستند و چه سهمی از آن‌ها در هر هفتهٔ پس از آن نوشتند.
stays-sum = کسانی که در این هفته‌ها نوشتند: { $active }. اعضایی که چیزی ننوشتند: { $silent }.
stays-none = در هفته‌های اخیر کسی وارد نشده است.
stays-week = هفتهٔ
stays-here = هنوز هستند
stays-nth = هفتهٔ { $week }
stays-cell = هفتهٔ { $week }: از { $joined } نفر { $wrote } نفر نوشتند
weekly-text = یک هفته از هر گروه شما، از دوشنبه تا یکشنبه به وقت UTC. کنار هر عدد، عدد هفتهٔ پیش از آن است.
weekly-earlier = قبلی
weekly-later = بعدی
weekly-before = پیش از آن: { $count }
weekly-none = گروهی برای گزارش نیست.

# History
history-text = همهٔ اقدام‌ها در گروه، از افراد و از قانون‌ها.
history-by = توسط { $name }
history-rule = قانون { $rule }
history-none-found = هیچ اقدامی با این فیلترها مطابقت ندارد.
history-empty = هنوز اقدامی نیست. همین که کسی اخطار بگیرد، بی‌صدا یا مسدود شود، اینجا می‌بینید.
filter-any = همه
filter-type = نوع
filter-status = وضعیت
filter-member = عضو
filter-admin = مدیر
filter-rule = قانون
filter-since = از
filter-until = تا
detail-status = وضعیت
detail-failure = چه مشکلی پیش آمد
detail-note = یادداشت
detail-target = عضو
detail-by = توسط
detail-reason = دلیل
detail-rule = قانون
detail-duration = به مدت
detail-ends = تا
detail-messages = پیام‌ها
detail-deleted = حذف‌شده
detail-time = زمان
detail-undone-by = برگردانده‌شده توسط
detail-undoes = برمی‌گرداند
detail-caused-by = در نتیجهٔ
detail-open = نمایش اقدام
detail-id = شناسه
status-pending = در حال انجام
status-completed = انجام شد
status-failed = ناموفق
status-reverted = برگردانده شد
status-expired = پایان یافت
status-recorded = فقط ثبت شد
actor-telegram = در تلگرام
actor-token = توکن
actor-panel = پنل
actor-rule = قانون
actor-system = Groupkeeper
undone-ban = مسدودی برداشته شد.
undone-mute = بی‌صدایی برداشته شد.
undone-restrict = محدودیت برداشته شد.
undone-warn = اخطار برداشته شد.
undone-promote = ارتقا برگردانده شد.
undone-pin = سنجاق پیام برداشته شد.
undone-stands = برگردانده شد، اما مسدودی یا محدودیت دیگری هنوز برقرار است.
undo-pending = به‌محض پاسخ تلگرام برگردانده می‌شود.
undo-failed = برگردانده نشد. { $why }
history-choose = انتخاب { $act } { $name }
history-choose-all = انتخاب همهٔ { $count } مورد این صفحه
bulk-undo = برگرداندن موارد انتخاب‌شده
bulk-undo-title = برگرداندن چند اقدام
bulk-undo-run = برگرداندن { $count } مورد
bulk-undo-so-far = { $tried } از { $count }…
bulk-undo-failed = برگردانده نشد: { $count }

# Used by forms
cancel = لغو
clear = پاک کردن
quoted = «{ $text }»
remove = حذف
placeholder-insert = درج { $placeholder }
value-none = هیچ
value-on = روشن
value-off = خاموش
duration-forever = برای همیشه
needs-permission = برای این کار به دسترسی «{ $permission }» نیاز دارید.
conflict-title = هم‌زمان کس دیگری این را تغییر داده است
conflict-text = برای هر یک انتخاب کنید چه بماند. بقیهٔ تغییرات شما می‌ماند.
conflict-mine = از شما
conflict-theirs = از دیگری
conflict-save = ذخیرهٔ همین

# Members
members-text = همهٔ کسانی که ربات در گروه دیده است.
members-search = جست‌وجوی نام
members-role = نقش
members-any-role = هر نقشی
members-presence = حضور
members-choose = انتخاب { $name }
members-choose-none = هیچ‌کدام
members-chosen = انتخاب‌شده: { $count }
members-all = همه
members-present = در گروه
members-gone = رفته
members-none-found = کسی با این فیلترها مطابقت ندارد.
members-empty = ربات هنوز کسی را ندیده است. افراد وقتی وارد شوند یا بنویسند اینجا پیدا می‌شوند.
member-banned = مسدود
member-gone = رفته
member-restricted = محدود
member-held = در حال حل کپچا
member-joined = تاریخ عضویت
member-since = اولین مشاهده
member-role = نقش
member-role-none = پیش‌فرض تلگرام: { $role }
member-role-of-telegram = این نقش از تلگرام می‌آید.
member-role-changed = { $name } اکنون { $role } است.
member-approved = معاف
member-approved-means = بدون کپچا و بدون قانون‌های اعضای تازه.
member-approved-now = معاف شد.
member-approval-removed = معافیت برداشته شد.
member-trusted = مورد اعتماد فیلتر اسپم
member-trusted-means = فیلتر اسپم به واژه‌هایش نگاه نمی‌کند، فقط به این‌که چه کسی و چگونه می‌نویسد.
member-trusted-now = فیلتر اسپم به او اعتماد دارد.
member-trust-removed = فیلتر اسپم دیگر به او اعتماد ندارد.
member-timeline = سابقه
member-quiet = هنوز اتفاقی برای این عضو ثبت نشده است.
act-warn = اخطار
act-mute = بی‌صدا کردن
act-unmute = رفع بی‌صدایی
act-kick = اخراج
act-ban = مسدود کردن
act-unban = رفع مسدودی
act-reason = دلیل
act-reason-means = در تاریخچه و کانال رویدادها دیده می‌شود. می‌توانید خالی بگذارید.
act-duration = به مدت
acted-warn = { $name } اخطار گرفت.
acted-mute = { $name } بی‌صدا شد.
acted-unmute = { $name } دوباره می‌تواند بنویسد.
acted-kick = { $name } اخراج شد.
acted-ban = { $name } مسدود شد.
acted-unban = { $name } می‌تواند برگردد.
acted-on-many = { $act }: { $count } عضو.
acted-undone-many = برگردانده شد: { $count }.
acted-recorded = فقط ثبت شد: ربات خاموش است یا در گروه نیست.

# Settings
settings-text = ربات در این گروه چطور کار کند. تا ذخیره نکنید چیزی تغییر نمی‌کند.
settings-saved = تنظیمات ذخیره شد.
settings-put-back = تنظیمات به حالت قبل برگشت.
section-general = کلی
section-welcome = خوشامد و خداحافظی
section-captcha = کپچا
section-raids = ضدهجوم
section-warnings = اخطارها و گزارش‌ها
section-other = بیشتر
setting-language = زبان ربات
    .help = زبانی که ربات در گروه با آن صحبت می‌کند.
setting-moderation-enabled = نظارت
    .help = بدون آن ربات کاری به اعضا ندارد: نه جریمه، نه قانون.
setting-auto-delete-commands = حذف دستورها
    .help = ربات دستورها را پس از پاسخ حذف می‌کند.
setting-clean-service = حذف پیام‌های سرویسی
    .help = پیام‌های خود تلگرام دربارهٔ ورود، سنجاق و مانند آن.
    .empty = هیچ
setting-logging-enabled = ثبت رویدادها
    .help = همهٔ اقدام‌ها و تغییرها، تا ۳۰ روز.
setting-log-chat-id = کانال رویدادها
    .help = شناسهٔ کانال یا گروهی که ربات هر اقدام و تغییر را در آن ثبت می‌کند. با منفی شروع می‌شود.
    .empty = هیچ
setting-welcome-message-enabled = خوشامد به اعضای تازه
setting-welcome-message = خوشامد
    .help = می‌تواند این متغیرها و دکمه داشته باشد: ⁦[Rules](buttonurl://https://example.org)⁩
    .empty = متن همیشگی
setting-welcome-media = عکس یا ویدیوی خوشامد
setting-clean-welcome = فقط آخرین خوشامد بماند
    .help = خوشامد قبلی با آمدن عضو بعدی حذف می‌شود.
setting-goodbye-message-enabled = خداحافظی
setting-goodbye-message = خداحافظی
    .help = با همان متغیرها و دکمه‌های خوشامد.
    .empty = متن همیشگی
setting-goodbye-media = عکس یا ویدیوی خداحافظی
setting-captcha-enabled = کپچا برای اعضای تازه
    .help = تا حلش نکنند نمی‌توانند بنویسند.
setting-captcha-mode = نوع کپچا
setting-captcha-questions = پرسش‌های خودتان
    .help = هر کدام در یک سطر: پرسش = پاسخ | پاسخ دیگر. برای نوع کپچای «پرسشی از خودتان».
setting-captcha-timeout = زمان حل
    .help = هر کس به‌موقع حل نکند، جریمهٔ پایین را می‌گیرد.
setting-captcha-fail = جریمهٔ حل نکردن
setting-captcha-fail-duration = مدت این مسدودی یا بی‌صدایی
    .empty = همیشگی
setting-captcha-place = جای حل کپچا
setting-captcha-topic = موضوع
    .help = شناسهٔ موضوعی که گروه در آن می‌پرسد.
    .empty = عمومی
setting-ban-lists-enabled = استفاده از فهرست‌های مسدودی مشترک
    .help = هر کس در فهرست‌های گرداننده باشد هنگام ورود یا نخستین پیام مسدود می‌شود. فهرست‌ها شناسهٔ او را می‌گیرند.
setting-ban-lists-allowed = با این حال راه داده شوند
    .help = شناسهٔ کسانی که به‌اشتباه در فهرستی هستند.
setting-second-opinion-enabled = پرسیدن از یک مدل زبانی
    .help = دربارهٔ پیام‌هایی که فیلتر هرزنامه از آن‌ها مطمئن نیست، اگر گرداننده مدلی انتخاب کرده باشد. متن را بدون @نام و شماره می‌گیرد.
setting-raid-until = ضدهجوم روشن تا
    .help = تا آن زمان هر کسی که وارد شود مسدود می‌شود.
    .empty = خاموش
setting-raid-joins = تعداد ورودهایی که ضدهجوم را روشن می‌کند
    .help = این تعداد ورود در مدت زیر آن را روشن می‌کند. ۰: خودبه‌خود روشن نمی‌شود.
setting-raid-window = در مدت
setting-raid-duration = مدت ضدهجوم
    .help = اگر خودبه‌خود روشن شود.
setting-raid-ban = مسدود به مدت
    .help = برای کسانی که هنگام ضدهجوم وارد می‌شوند.
setting-weekly-report = گزارش هفتگی
    .help = هر دوشنبه، در کانال رویدادها یا در گروه.
setting-daily-digest = خلاصهٔ روزانهٔ نظارت
    .help = هر صبح، در کانال رویدادها یا در گروه.
setting-picture-theme = رنگ تصویرها
    .help = برای ‎/stats، ‎/growth و مانند آن‌ها.
setting-escalation = جریمهٔ اخطارها
    .help = پلهٔ آخر، اخطارهای عضو را هم پاک می‌کند.
    .empty = هیچ
setting-warning-lifetime = اخطارها منقضی می‌شوند پس از
    .empty = هرگز
setting-report-threshold = گزارش‌هایی که پیام را پنهان می‌کنند
    .help = این تعداد گزارش پیام را حذف و نویسنده را بی‌صدا می‌کند. ۰: فقط به مدیران گفته می‌شود.
setting-custom-settings = تنظیمات برنامه‌ها
    .help = یک شیء JSON که برنامه‌ها از راه API می‌خوانند و می‌نویسند.
custom-not-json = این یک شیء JSON نیست. برای مثال بنویسید ⁨{"{\"color\": \"blue\"}"}⁩.
preview = پیش‌نمایش
preview-nothing = چیزی فرستاده نمی‌شود: متن خالی است.
media-file = شناسهٔ فایل
step-warnings = اخطارها
step-within = در مدت
step-within-empty = هر زمانی
step-penalty = جریمه
step-duration = به مدت
step-add = افزودن پله
step-sentence =
    { $limits ->
        [within] { $count } اخطار در { $within }: { $penalty }
        [lasting] { $count } اخطار: { $penalty } به مدت { $duration }
        [withinlasting] { $count } اخطار در { $within }: { $penalty } به مدت { $duration }
       *[none] { $count } اخطار: { $penalty }
    }
penalty-none = بدون جریمه
penalty-warn = اخطار
penalty-mute = بی‌صدا کردن
penalty-kick = اخراج
penalty-ban = مسدود کردن
penalty-delete = حذف پیام
captcha-mode-button = یک دکمه
captcha-mode-math = یک جمع
captcha-mode-text = حروف در تصویر
captcha-mode-question = پرسشی از خودتان
captcha-fail-kick = اخراج
captcha-fail-ban = مسدودی
captcha-fail-mute = بی‌صدا
captcha-place-group = در گروه
captcha-place-private = در گفتگوی خصوصی با ربات
media-type-photo = عکس
media-type-video = ویدیو
media-type-animation = گیف
media-type-document = فایل
media-type-sticker = استیکر
service-kind-join = ورودها
service-kind-leave = رفتن‌ها
service-kind-pin = سنجاق‌ها
service-kind-title = نام‌های تازهٔ گروه
service-kind-photo = عکس‌های تازهٔ گروه
service-kind-videochat = گفتگوهای تصویری
service-kind-topic = موضوع‌ها
service-kind-other = بقیه

# Rules
rules-text = قانون‌هایی که شرط دارند خودشان اجرا می‌شوند. اگر پیامی چند قانون را نقض کند، آن که اولویت بالاتری دارد اجرا می‌شود.
rules-empty = هنوز قانونی نیست. با یکی از این‌ها شروع کنید یا خودتان بنویسید.
template-words = واژه‌های زشت
template-spam = هرزنامه
template-links = پیوندهای اعضای تازه
template-flood = پیام رگباری
rule-new = قانون تازه
rules-copy = کپی از گروهی دیگر
rules-copy-from = گروه
rules-copy-run = کپی
rules-copy-means = موضوع‌های معاف کپی نمی‌شوند: هر گروه موضوع‌های خودش را دارد.
rules-copy-none = آن گروه قانونی ندارد.
rules-copied = قانون‌های کپی‌شده: { $count }.
rules-not-copied = { $rule } کپی نشد. { $why }
rule-templates = شروع با:
template-invitations = دعوت به گفتگوهای دیگر
template-mentions = منشن انبوه
template-copies = پیام تکراری
setup-title = راه‌اندازی محافظت
setup-text = همان پرسش‌های ‎/setup در گفتگو. پاسخ‌ها جای راه‌اندازی قبلی را می‌گیرند؛ قانون‌های خودتان می‌مانند.
setup-run = از گروه محافظت کن
setup-done = از گروه محافظت می‌شود. قانون‌ها: { $count }.
setup-done-without-rules = ذخیره شد. قانونی لازم نبود.
setup-no = نه
setup-captcha = کپچا
setup-spam = هرزنامه
setup-newcomers = بدون پیوند، بازارسال و مخاطب در روز اول
setup-flood = پیام‌هایی که در ده ثانیه زیاد است
setup-raids = ضدهجوم خودکار
setup-bots = بیرون کردن ربات‌هایی که اعضا اضافه می‌کنند
setup-spam-mute = حذف و یک روز بی‌صدا
setup-spam-delete = حذف
setup-spam-log = فقط تماشا، بعد از یک روز خبر بده
setup-spam-nothing = هیچ کاری
setup-flood-none = هر تعداد مجاز است
rule-edit = ویرایش { $rule }
rule-delete = حذف { $rule }
rule-active = { $rule } فعال است
rule-up = بالا بردن { $rule }
rule-down = پایین بردن { $rule }
rules-ordered = ترتیب ذخیره شد.
rule-priority = اولویت { $priority }
rule-dry-run = فقط زیر نظر دارد
rule-dry-run-means = فقط ثبت می‌کند که چه می‌کرد.
rule-arm = اجازهٔ اجرا
rule-would-hit =
    { $count ->
        [0] در { $days } روز هنوز هیچ
        [one] در { $days } روز { $count } بار اجرا می‌شد
       *[other] در { $days } روز { $count } بار اجرا می‌شد
    }
rule-created = قانون { $rule } ساخته شد.
rule-saved = قانون { $rule } ذخیره شد.
rule-deleted = قانون { $rule } حذف شد.
rule-when = چه زمانی
rule-then = آن‌وقت
rule-except = مگر
rule-in-words = به زبان ساده
rule-trigger = شرط
rule-part = آنچه مجاز نیست
rule-part-add = یکی دیگر
rule-field-rule-name = نام
    .help = کوتاه، به همان شکلی که در گفتگو نوشته می‌شود: حروف، رقم، نقطه و خط تیره.
rule-field-description = آنچه اعضا باید بدانند
    .help = با ‎/rules نشان داده می‌شود.
rule-field-penalty = جریمه
rule-field-penalty-duration = به مدت
    .empty = برای همیشه
rule-field-priority = اولویت
    .help = از ۰ تا ۱۰۰۰. بالاترین اجرا می‌شود.
rule-field-is-active = فعال
rule-field-schedule = زمان
rule-field-delete-message = حذف پیام
    .help = یا واکنش، اگر قانون را نقض کرده باشد.
rule-field-reply = پاسخ به عضو
    .help = خالی: بدون پاسخ.
    .empty = هیچ
rule-field-dry-run = فقط زیر نظر بگیر
    .help = ثبت می‌کند که چه می‌کرد و کاری نمی‌کند. برای امتحان کردن قانون تازه خوب است.
rule-field-exempt-roles = نقش‌هایی که معاف‌اند
    .empty = هیچ
rule-field-exempt-users = اعضایی که معاف‌اند، با شناسه
    .empty = هیچ
rule-field-exempt-topics = موضوع‌هایی که معاف‌اند، با شناسه
    .empty = هیچ
rule-field-trigger = شرط
schedule-always = همیشه
schedule-daily = هر روز از … تا …
schedule-start = از
schedule-end = تا
schedule-zone = منطقهٔ زمانی
hits-title = موارد ثبت‌شده
hits-count = تعداد: { $count }
hits-count-or-more = تعداد: { $count } یا بیشتر
hits-watched = اجرا می‌شد برای
hits-none = هنوز چیزی نیست.
hits-none-watched = هنوز چیزی نیست: زیر نظر دارد.
hits-all = نمایش همه در تاریخچه
test-title = امتحان کنید
test-text = یک پیام
test-placeholder = در کازینوی ما برنده شوید!
test-applies = اجرا می‌شود
test-no-match = این پیام با هیچ قانونی مطابقت ندارد.
test-unfinished = قانون هنوز کامل نیست.
trigger-none = بدون شرط: ناظران اجرایش می‌کنند
    .help = ناظران آن را با ‎/punish اعمال می‌کنند.
trigger-words = واژه‌ها
    .help = واژه‌های کامل، بزرگ یا کوچک؛ * جای هر حرفی. حروف مشابه هم شناسایی می‌شوند.
trigger-regex = عبارت منظم
    .help = با نحو RE2، بزرگ یا کوچک.
trigger-links = پیوندها
    .help = آشکار یا پنهان پشت متن.
trigger-forwards = بازارسال‌ها
trigger-content = انواع پیام
trigger-media = رسانه
trigger-caps = حروف بزرگ
trigger-length = پیام‌های بلند
trigger-mentions = منشن‌های زیاد
trigger-language = خط‌ها
trigger-sender-chat = کانال‌هایی که به نام خود می‌نویسند
trigger-edited = ویرایش‌ها
trigger-any = هر پیام
    .help = با تعیین زمان، گروه را شب‌ها ساکت می‌کند.
trigger-flood = پیام رگباری
trigger-duplicates = همان پیام، دوباره
trigger-spam = هرزنامه
    .help = فیلتر هر پیام را می‌سنجد و از آنچه مدیران علامت می‌زنند یاد می‌گیرد.
trigger-reactions = واکنش‌ها
trigger-new-member = رفتار اعضای تازه
when-words-words = واژه‌ها
when-regex-pattern = عبارت
when-links-kinds = پیوند به
when-links-except-domains = مگر به این دامنه‌ها
when-forwards-origins = از
    .help = بدون انتخاب: از هر جا.
when-content-kinds = انواع
when-media-kinds = رسانه
when-media-extensions = فقط فایل‌هایی با این پسوندها
    .help = مانند exe یا apk. خالی: هر فایلی.
when-caps-percent = حروف بزرگ، درصد
when-caps-min-letters = از این تعداد حرف
when-length-characters = بیشتر از این تعداد نویسه
when-mentions-count = از این تعداد نفر
when-language-scripts = خط‌ها
when-edited-seconds = دیرتر از
    .help = ‎0s‎: هر ویرایشی.
when-flood-messages = پیام‌ها
when-flood-seconds = در مدت
    .empty = پشت سر هم
when-duplicates-messages = تعداد
when-duplicates-seconds = در مدت
when-duplicates-across-users = از هر کسی
when-spam-sensitivity = تشخیص
sensitivity-low = فقط موارد تقریباً قطعی
sensitivity-normal = موارد محتمل
sensitivity-high = موارد مشکوک هم
when-reactions-emojis = ایموجی‌ها
    .help = خالی: هر واکنشی.
when-reactions-count = تعداد
when-reactions-seconds = در مدت
when-new-member-seconds = تا این مدت پس از ورود
when-new-member-triggers = نباید بفرستند
link-kind-web = وب
link-kind-invite = دعوت‌ها
link-kind-channel = کانال‌ها و گروه‌ها
link-kind-bot = ربات‌ها
forward-origin-user = افراد
forward-origin-bot = ربات‌ها
forward-origin-channel = کانال‌ها
forward-origin-group = گروه‌ها
content-kind-text = متن
content-kind-album = آلبوم
content-kind-buttons = دکمه
content-kind-external-reply = پاسخ به گفتگوهای دیگر
content-kind-spoiler = اسپویلر
content-kind-command = دستور
content-kind-email = نشانی ایمیل
content-kind-phone = شمارهٔ تلفن
content-kind-cashtag = کش‌تگ
content-kind-emoji = ایموجی
content-kind-emoji-only = فقط ایموجی
content-kind-zalgo = حروف با انبوه علامت (زالگو)
content-kind-added-bot = ربات افزوده
content-kind-comment = نظر غیرعضوها
media-kind-photo = عکس
media-kind-video = ویدیو
media-kind-sticker = استیکر
media-kind-gif = گیف
media-kind-voice = پیام صوتی
media-kind-video-note = پیام ویدیویی
media-kind-audio = موسیقی
media-kind-document = فایل
media-kind-poll = نظرسنجی
media-kind-game = بازی
media-kind-contact = مخاطب
media-kind-location = موقعیت مکانی
media-kind-dice = تاس
media-kind-story = استوری
media-kind-paid-media = رسانهٔ پولی
media-kind-checklist = فهرست کارها
media-kind-giveaway = قرعه‌کشی
media-kind-invoice = صورت‌حساب
media-kind-inline-bot = پیام از راه ربات
media-kind-custom-emoji = ایموجی سفارشی
media-kind-animated-sticker = استیکر متحرک
media-kind-premium-sticker = استیکر پریمیوم
media-kind-other = محتوای ناشناخته
means-nothing = ناظران آن را با ‎/punish اعمال می‌کنند.
means-and-more = { $words } و { $count } تای دیگر
means-words = پیام‌هایی با { $words }.
means-regex = پیام‌هایی که با { $pattern } مطابقت دارند.
means-links = پیوند به { $kinds }.
means-links-except = پیوند به { $kinds }، مگر به { $domains }.
means-forwards = پیام‌های بازارسال‌شده.
means-forwards-from = پیام‌های بازارسال‌شده از { $origins }.
means-content = پیام‌هایی با { $kinds }.
means-media = پیام‌هایی با { $kinds }.
means-caps = پیام‌هایی از { $letters } حرف به بالا که { $percent } درصدشان حروف بزرگ است.
means-length = پیام‌هایی بلندتر از { $count } نویسه.
means-mentions =
    { $count ->
        [one] پیام‌هایی که { $count } نفر یا بیشتر را منشن می‌کنند.
       *[other] پیام‌هایی که { $count } نفر یا بیشتر را منشن می‌کنند.
    }
means-language = پیام‌هایی با { $scripts }.
means-sender-chat = پیام‌های کانال‌ها به نام خودشان.
means-edited = پیام‌های ویرایش‌شده.
means-edited-after = پیام‌هایی که دیرتر از { $time } پس از ارسال ویرایش شده‌اند.
means-any = هر پیام.
means-flood = { $count } پیام از یک عضو در { $time }.
means-flood-in-a-row = { $count } پیام پشت سر هم از یک عضو.
means-duplicates = همان پیام { $count } بار در { $time }، از یک عضو.
means-duplicates-by-anybody = همان پیام { $count } بار در { $time }، از هر کسی.
means-spam-low = هر چه به هرزنامه می‌ماند، اگر فیلتر تقریباً مطمئن باشد.
means-spam-normal = هر چه به هرزنامه می‌ماند.
means-spam-high = هر چه شاید هرزنامه باشد، و همراهش چند پیام عادی.
means-reactions =
    { $count ->
        [one] { $count } واکنش در { $time }.
       *[other] { $count } واکنش در { $time }.
    }
means-reactions-of =
    { $count ->
        [one] { $count } واکنش با { $emojis } در { $time }.
       *[other] { $count } واکنش با { $emojis } در { $time }.
    }
means-new-member = تا { $time } پس از ورود:
then-delete = پیام حذف می‌شود.
then-warn = نویسنده اخطار می‌گیرد.
then-kick = نویسنده اخراج می‌شود.
then-mute = نویسنده بی‌صدا می‌شود.
then-mute-for = نویسنده به مدت { $time } بی‌صدا می‌شود.
then-ban = نویسنده مسدود می‌شود.
then-ban-for = نویسنده به مدت { $time } مسدود می‌شود.
then-reply = ربات پاسخ می‌دهد: «{ $text }»
then-nothing = خودبه‌خود کاری نمی‌شود.
holds-from = هر روز از { $start } تا { $end }، { $zone }.
holds-not-for-roles = نه برای { $roles }.
holds-not-for-members =
    { $count ->
        [one] نه برای { $count } عضو.
       *[other] نه برای { $count } عضو.
    }
holds-not-in-topics =
    { $count ->
        [one] نه در { $count } موضوع.
       *[other] نه در { $count } موضوع.
    }
# Playground: the demo
playground-text = گروهی ساختگی که فقط روی همین دستگاه است. از طرف هر کسی بنویسید و ببینید ربات چه می‌کند.
playground-chat = گفتگو
playground-live = کارهای ربات
playground-join = ورود به‌عنوان عضو تازه
playground-join-name = نام
    .help = ربات از اعضای تازه می‌خواهد نشان دهند انسان‌اند. از طرف آن‌ها دکمه‌اش را بزنید.
playground-raid = شروع هجوم
playground-pause = نگه داشتن داستان
playground-resume = ادامهٔ داستان
playground-joined = { $name } وارد گروه شد
playground-photo = عکس
playground-pinned = سنجاق‌شده
playground-spoiler = متن پنهان. نمایش
playground-reply-to = پاسخ به { $name }
playground-no-reply = بدون پاسخ
playground-newest = به تازه‌ترین پیام
playground-as = نوشتن از طرف
playground-name-state = { $name } — { $state }
playground-owner = مالک
playground-admin = مدیر
playground-gone = بیرون از گروه
playground-banned = مسدود
playground-muted = بی‌صدا
playground-muted-until = بی‌صدا، پایان { $time }
playground-message = پیام
playground-write = نوشتن از طرف { $name }
playground-cant-write = { $name } الان نمی‌تواند اینجا بنویسد
playground-send = فرستادن
playground-steps = این را امتحان کنید: یک هرزنویس را مسدود کنید، برش گردانید و بعدی را با یک قانون بگیرید
playground-step-join = روی «{ $join }» بزنید. دکمهٔ کپچا را بزنید، بعد چیزی مثل «من برای همه ساعت دارم» بنویسید.
playground-step-ban = از طرف { $name }، مالک گروه، بنویسید: نامش را زیر گفتگو انتخاب کنید. به همان پیام پاسخ بدهید و ‎/ban را بفرستید.
playground-step-undo = مسدودی در «{ $live }» دیده می‌شود. همان‌جا برش گردانید.
playground-step-rule = قانونی برای واژهٔ «ساعت» بنویسید، آن را در کادر کناری امتحان کنید و ذخیره کنید:
playground-step-again = برگردید، به‌عنوان یک عضو تازهٔ دیگر وارد شوید و همان را بنویسید.

edit = ویرایش
copy = کپی
copied = کپی شد
secret-kept = ذخیره کردم

# Reports
reports-text = پیام‌هایی که اعضا با ‎/report گزارش کرده‌اند. یک بار تصمیم بگیرید: گزارش برای همه بسته می‌شود.
reports-all = همه
reports-none-open = گزارش بازی نیست. همه‌چیز آرام است.
reports-none = اینجا گزارشی نیست.
report-by = گزارش از
report-message = نمایش پیام
report-not-kept = Groupkeeper نوشته‌های افراد را نگه نمی‌دارد. برای خواندن، پیام را در تلگرام باز کنید.
report-muted = تا تصمیم کسی بی‌صدا
report-open = باز
report-handled = رسیدگی‌شده
report-dismissed = رد شده
decide-dismiss = رد کردن
decide-delete = حذف پیام
decide-mute = بی‌صدا کردن
decide-ban = مسدود کردن
verdict-dismiss = رد شد
verdict-delete = پیام حذف شد
verdict-mute = بی‌صدا شد
verdict-ban = مسدود شد
decided-dismiss = گزارش رد شد.
decided-delete = پیام حذف شد.
decided-mute = نویسنده بی‌صدا شد.
decided-ban = نویسنده مسدود شد.

# Log
logs-text = هر آنچه در گروه رخ داده، از جمله تغییر تنظیمات، نقش‌ها و قانون‌ها.
logs-text-all = آنچه برای کل این نصب رخ داده: توکن‌ها، ورودها، فدراسیون‌ها.
logs-event = رویداد
logs-severity = اهمیت
logs-only = فقط کارهای همین فرد
logs-address = نشانی
logs-details = جزئیات
logs-none-found = چیزی با این فیلترها مطابقت ندارد.
logs-empty = هنوز رویدادی نیست.
restore = برگرداندن به حالت قبل
restored = به حالت قبل برگشت.
restored-role = نقش برگشت. هنوز کسی آن را ندارد.
restore-same = همین حالا هم همین‌طور است.
restore-gone = این دیگر وجود ندارد.
fresh = { $count } مورد جدید
severity-info = اطلاع
severity-warning = هشدار
severity-error = خطا

# Tokens
tokens-text = برنامه‌ها با توکن از API استفاده می‌کنند. به هر برنامه توکن خودش را بدهید، نه بیش از نیازش.
tokens-empty = هنوز توکنی نیست. برای برنامه‌ای که باید از API استفاده کند یکی بسازید.
token-new = توکن تازه
token-create = ساختن توکن
token-name = نام
    .help = کدام برنامه از آن استفاده می‌کند، مانند «پشتیبان‌گیری».
token-scopes = چه کارهایی
    .help = فقط آنچه خودتان می‌توانید.
token-for-groups = فقط در این گروه‌ها
    .help = شناسهٔ گروه‌ها. برای همهٔ گروه‌هایتان خالی بگذارید.
token-lasts = اعتبار
token-for-ever = تا وقتی باطل شود
token-once = توکن را همین حالا کپی کنید. دوباره نشان داده نمی‌شود.
token-all-groups = همهٔ گروه‌ها
token-used = آخرین استفاده
token-unused = استفاده نشده
token-ends = پایان { $time }
token-revoke = باطل کردن
token-revoke-sure = هر چه از «{ $name }» استفاده می‌کند بلافاصله از کار می‌افتد. برگشتی ندارد.
token-revoked = توکن «{ $name }» باطل شد.

# Webhooks
webhooks-text = وب‌هوک رویدادهای گروه را با امضا به سرور شما می‌فرستد.
webhooks-empty = هنوز وب‌هوکی نیست. برای دریافت رویدادها، نشانی سرورتان را اضافه کنید.
webhook-new = وب‌هوک تازه
webhook-edit = ویرایش وب‌هوک
webhook-create = ساختن وب‌هوک
webhook-url = نشانی
    .help = فقط HTTPS، مانند ‎https://example.org/hook.
webhook-which = فرستادن این رویدادها
webhook-active = روشن
webhook-on = وب‌هوک روشن است.
webhook-off = وب‌هوک خاموش است.
webhook-failed = خاموش شد: { $reason }
webhook-once = سرور شما با این رمز درستی خبرها را می‌سنجد. همین حالا کپی کنید. دوباره نشان داده نمی‌شود.
webhook-delete = حذف وب‌هوک
webhook-delete-sure = سرور شما دیگر خبردار نمی‌شود و ارسال‌ها پاک می‌شوند. برگشتی ندارد.
webhook-deliveries = ارسال‌ها
deliveries-empty = هنوز چیزی فرستاده نشده است.
delivery-pending = در انتظار
delivery-delivered = رسیده
delivery-dead = تحویل نشد
delivery-retry = فرستادن دوباره
delivery-again = دوباره فرستاده می‌شود.
delivery-due = تلاش بعدی { $time }
token-groups =
    { $count ->
        [one] { $count } گروه
       *[other] { $count } گروه
    }
token-may =
    { $count ->
        [one] { $count } دسترسی
       *[other] { $count } دسترسی
    }
token-days =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }
webhook-events =
    { $count ->
        [one] { $count } نوع رویداد
       *[other] { $count } نوع رویداد
    }
delivery-attempts =
    { $count ->
        [one] { $count } تلاش
       *[other] { $count } تلاش
    }

# Kinds of event
event-group-registered = گروه اضافه شد
event-group-updated = گروه به‌روز شد
event-group-removed = ربات از گروه حذف شد
event-group-migrated = گروه جابه‌جا شد
event-group-deleted = گروه پاک شد
event-group-imported = پیکربندی وارد شد
event-user-joined = عضو وارد شد
event-user-left = عضو رفت
event-user-approved = معافیت عضو تغییر کرد
event-user-trusted = اعتماد به یک عضو تغییر کرد
event-user-role-changed = نقش داده شد
event-role-created = نقش ساخته شد
event-role-updated = نقش تغییر کرد
event-role-deleted = نقش حذف شد
event-rule-created = قانون ساخته شد
event-rule-updated = قانون تغییر کرد
event-rule-deleted = قانون حذف شد
event-rule-matched = قانون اجرا شد
event-report-opened = گزارش باز شد
event-report-decided = به گزارش رسیدگی شد
event-filter-taught = فیلتر آموزش دید
event-filter-untaught = نمونه حذف شد
event-filter-unsure = فیلتر هرزنامه مطمئن نیست
event-settings-updated = تنظیمات تغییر کرد
event-federation-created = فدراسیون ساخته شد
event-federation-updated = فدراسیون تغییر کرد
event-federation-deleted = فدراسیون حذف شد
event-federation-banned = مسدودی فدراسیون
event-federation-unbanned = رفع مسدودی فدراسیون
event-federation-imported = مسدودهای فدراسیون وارد شد
event-token-created = توکن ساخته شد
event-token-revoked = توکن باطل شد
event-session-opened = ورود
event-session-closed = خروج
event-webhook-created = وب‌هوک ساخته شد
event-webhook-updated = وب‌هوک تغییر کرد
event-webhook-deleted = وب‌هوک حذف شد
event-webhook-switched-off = وب‌هوک خاموش شد
event-webhook-tested = وب‌هوک آزمایش شد
event-allowance-changed = تغییر فهرست مجازها
event-person-forgotten = فراموشی یک فرد
event-captcha-not-asked = کپچا پرسیده نشد
event-raid-began = ضدهجوم روشن شد
event-action-recorded = اقدام ثبت شد
event-action-completed = اقدام انجام شد
event-action-failed = اقدام ناموفق بود
event-action-reverted = اقدام برگردانده شد
event-action-expired = اقدام پایان یافت

webhook-test = فرستادن آزمایشی
webhook-tested = آزمایش در راه است. پایین ببینید می‌رسد یا نه.

# Roles
roles-text = هر نقش چه دسترسی‌هایی می‌دهد. نقش هر کس در صفحهٔ خودش زیر «اعضا» تعیین می‌شود.
roles-saved = نقش‌ها ذخیره شدند.
roles-changed-elsewhere = هم‌زمان کسی این نقش را تغییر داده است. شکل فعلی آن را می‌بینید؛ تغییرتان را دوباره وارد کنید.
role = نقش
role-yes = بله
role-no = نه
role-new = نقش تازه
role-create = ساختن نقش
role-edit = ویرایش «{ $role }»
role-delete = حذف «{ $role }»
role-delete-sure = کسانی که این نقش را دارند به نقشی برمی‌گردند که وضعیتشان در تلگرام می‌دهد. برگشتی ندارد.
role-has-priority = اولویت { $priority }
role-lock-owner = مالک همیشه همه‌کار می‌تواند.
role-lock-strong = اولویت این نقش با شما برابر یا از شما بیشتر است.
role-name = نام
    .help = یک واژه مانند «helper»: در گفتگو نوشته می‌شود.
role-description = توضیح
role-permissions = مجوزها
role-priority = اولویت
    .help = از ۰ تا ۱۰۰. می‌توانید دربارهٔ کسانی اقدام کنید که اولویت نقششان از شما کمتر است.
role-color = رنگ
role-no-color = بدون رنگ

# Federations
federations-text = گروه‌هایی با مسدودی‌های مشترک: هر کسی که در فدراسیون مسدود شود در همهٔ گروه‌هایش مسدود است.
federations-empty = هنوز فدراسیونی نیست. یکی بسازید تا گروه‌هایتان مسدودی مشترک داشته باشند.
federation-new = فدراسیون تازه
federation-create = ساختن فدراسیون
federation-name = نام
federation-add = افزودن گروه…
federation-leave = برداشتن
federation-left = گروه از فدراسیون بیرون رفت.
federation-joined = گروه وارد فدراسیون شد.
federation-no-groups = هنوز گروهی نیست.
federation-bans = مسدود در همهٔ گروه‌ها
federation-no-bans = کسی مسدود نیست.
federation-user = شناسهٔ فرد
federation-ban = مسدود کردن
federation-banned = در همهٔ گروه‌های فدراسیون مسدود شد.
federation-lift = رفع مسدودی
federation-import = وارد کردن مسدودها
federation-import-look = این فایل چه کسانی را مسدود می‌کند
federation-import-counts = تازه: { $added }. از پیش مسدود: { $same }. ردشده: { $refused }.
federation-import-done = مسدودها وارد شد.
federation-import-line = سطر { $line }
federation-delete = حذف فدراسیون
federation-delete-sure = «{ $name }» و فهرست مسدودی‌هایش پاک می‌شود. برگشتی ندارد.

# System
system-text = وضعیت این نصب. هر ده ثانیه به‌روز می‌شود.
system-process = برنامه
system-ready = آماده
system-not-ready = آماده نیست
system-database = پایگاه داده
system-bot = ربات
system-cache = Redis
system-version = نسخه
system-groups = همهٔ گروه‌ها
system-groups-text =
    { $groups ->
        [one] آنچه در { $groups } گروه در { $days } روز گذشته شمرده شد.
       *[other] آنچه در { $groups } گروه در { $days } روز گذشته شمرده شد.
    }
system-troubles = از زمان شروع
system-troubles-text = همهٔ این‌ها باید صفر باشند. لاگ برنامه توضیح بیشتری دارد.
system-unreadable = به‌روزرسانی‌های تلگرام که خوانده نشدند
system-missing-rights = گروه‌هایی که ربات در آن‌ها دسترسی لازم را ندارد
database-ok = سالم
database-away = پاسخ نمی‌دهد
cache-local = تنظیم نشده: فقط یک برنامه
cache-shared = مشترک
cache-degraded = پاسخ نمی‌دهد
bot-off = خاموش
bot-connecting = در حال اتصال
bot-polling = روشن، با پرس‌وجو
bot-standby = آماده‌به‌کار: برنامهٔ دیگری پرس‌وجو می‌کند
bot-elsewhere = در برنامهٔ دیگری روشن است
bot-webhook = روشن، با وب‌هوک
bot-away = تلگرام پاسخ نمی‌دهد
bot-conflict = برنامهٔ دیگری از همین توکن استفاده می‌کند
queue-actions = اقدام‌های انجام‌نشده
queue-captchas = کپچاهای پرسیده‌نشده
queue-deliveries = ارسال‌های تحویل‌نشدهٔ وب‌هوک
queue-logs = پیام‌های فرستاده‌نشدهٔ کانال رویدادها
queue-bulletins = گزارش‌ها و خلاصه‌های فرستاده‌نشده
queue-erasures = درخواست‌های فراموشی انجام‌نشده
waits-updates = به‌روزرسانی‌های تلگرام
waits-outbox = پیام‌ها به تلگرام
waits-actions = اقدام‌ها
waits-captchas = کپچاها
waits-deliveries = ارسال‌های وب‌هوک
waits-logs = پیام‌های کانال رویدادها
waits-bulletins = گزارش‌ها و خلاصه‌ها
waits-erasures = درخواست‌های فراموشی
system-waits = کارهای در انتظار
system-waits-text = چه مقدار کار مانده و قدیمی‌ترین چه مدت منتظر بوده است. اگر بیش از پنج دقیقه باشد، اپراتورها پیام می‌گیرند.
system-oldest = { $count }، قدیمی‌ترین به مدت { $time }
system-lag = مدتی که پیام در راه است
system-lag-none = هنوز پیامی نرسیده
system-operators = اپراتورها
system-no-operators = هیچ‌کس. OWNER_IDS را تنظیم کنید تا از خرابی‌ها باخبر شوید

# Protection
protection-text = آنچه اعضا اینجا نمی‌توانند بفرستند. هر کدام از این‌ها یک قانون هم هست: در بخش قانون‌ها می‌توانید همه‌چیزش را تغییر دهید.
protect-locks = ممنوعیت‌ها
protect-search = جست‌وجوی چیزهایی که می‌شود ممنوع کرد
protect-none-found = چیزی به نام «{ $text }» نیست که بشود ممنوع کرد.
protect-locked = ممنوع شد: { $kind }.
protect-unlocked = دوباره مجاز شد: { $kind }.
protect-allowed = پیوندهایی که مجاز می‌مانند
    .help = سایت‌هایی مانند example.org با همهٔ صفحه‌هایشان.
protect-allowed-saved = پیوندهای مجاز ذخیره شدند.
protect-words-title = واژه‌های ممنوع
protect-words-none = هیچ واژه‌ای ممنوع نیست.
protect-words-words = واژه‌هایی که ممنوع شوند
    .help = واژه یا عبارت کامل، با حروف کوچک یا بزرگ. * به جای هر حرفی می‌نشیند.
protect-words-reason = دلیل
    .help = عضوی که یکی از آن‌ها را بنویسد آن را می‌بیند. می‌تواند خالی بماند.
protect-words-own = انتخاب جریمه
protect-words-run = ممنوع کردن
protect-words-done =
    { $count ->
        [one] { $count } واژه ممنوع شد.
       *[other] { $count } واژه ممنوع شدند.
    }
protect-words-lift = مجاز کردن { $word }
protect-words-lifted = «{ $word }» دوباره مجاز است.
protect-words-penalty-for-all = همین جریمه برای بقیهٔ واژه‌ها هم
protect-words-penalty-saved = جریمهٔ واژه‌های ممنوع ذخیره شد.
protect-flood-title = حد رگبار
protect-flood-none = هنوز حد رگباری نیست.
protect-flood-messages = تعداد پیامی که زیاد است
protect-flood-save = تعیین حد رگبار
protect-flood-saved = حد رگبار تعیین شد.
protect-flood-end = برداشتن حد رگبار
protect-flood-ended = دیگر حد رگباری نیست.
protect-night-title = حالت شب
protect-night-text = شب‌ها فقط ناظران می‌توانند بنویسند. ربات پیام‌های دیگران را حذف می‌کند.
protect-night-when = شب
protect-night-never = هیچ‌وقت
protect-night-save = ذخیرهٔ حالت شب
protect-night-saved = حالت شب روشن است.
protect-night-ended = حالت شب خاموش است.

protect-spam = فیلتر هرزنامه
protect-spam-text = یک پیام
protect-spam-check = بررسی
protect-spam-is = هرزنامه است
protect-spam-isnt = هرزنامه نیست
protect-spam-yes = این هرزنامه است: { $percent }٪
protect-spam-no = این هرزنامه نیست: { $percent }٪
protect-spam-taught = فیلتر یاد گرفت.
protect-spam-forgotten = فیلتر فراموش کرد.
protect-spam-samples = آنچه به آن یاد داده‌اید
protect-spam-untaught = هنوز چیزی نیست. فیلتر هرزنامه‌های رایج را خودش می‌شناسد.
protect-spam-forget = فراموش کن
sample-spam = هرزنامه
sample-ham = عادی
reviews-text = آنچه فیلتر هرزنامه می‌داند یا درباره‌اش مطمئن نیست، یک روز اینجا می‌ماند. بگویید چیست تا فیلتر از شما یاد بگیرد. هرزنامه پاک و نویسنده‌اش مسدود می‌شود. اگر هرزنامه نباشد، کاری که قانون با نویسنده کرده لغو می‌شود.
reviews-try = آزمودن یک متن
reviews-none = چیزی برای بررسی نیست.
review-spam = هرزنامه؟ { $percent } ٪
review-unsure = نامطمئن: { $percent } ٪
review-banned = نویسنده‌اش مسدود شد و فیلتر یاد گرفت.
review-unbanned = مسدودیت لغو شد و فیلتر یاد گرفت که پیام عادی بود.
reason-for = به سود هرزنامه بودن
reason-against = علیه هرزنامه بودن

# Groups and federations: adding, changing, deleting
person-forget = فراموش کردن یک شخص
person-forget-text = هر چه دربارهٔ این شخص در همهٔ گروه‌ها نگه می‌دارم پاک می‌شود: نام، نقش‌ها، اخطارها، شمارش‌ها و توکن‌ها. کارهایی که کرده در سوابق می‌ماند، اما به نام یک شخص حذف‌شده. این کار برگشت‌پذیر نیست.
person-forget-run = پاک کردن همه
person-forgetting = همه چیز دربارهٔ این شخص در حال پاک شدن است.
person-id = شناسهٔ تلگرام شخص
    .help = اگر کسی در پاسخ به پیام او ‎/id بفرستد، ربات شناسه را می‌گوید.
group-add = افزودن گروه با شناسه
group-add-text = وقتی ربات وارد گروهی شود، گروه خودش پیدا می‌شود. اینجا می‌توانید گروهی را پیش از آن آماده کنید.
group-add-run = افزودن گروه
group-added = گروه «{ $name }» افزوده شد.
group-id = شناسهٔ گروه
    .help = همان‌طور که تلگرام می‌دهد، با علامت منها: مثلاً ‎-1001234567890‎.
group-name = نام گروه
move-title = جابه‌جایی پیکربندی
move-text = تنظیم‌ها، نقش‌ها، قانون‌ها، افراد دارای نقش و آنچه به فیلتر هرزنامه یاد داده‌اید را در یک فایل ذخیره کنید، یا فایلی را وارد کنید، حتی از ربات Rose. اول می‌بینید چه چیزی تغییر می‌کند.
move-samples = نمونه‌های فیلتر هرزنامه
move-export = ذخیره در فایل
move-import = وارد کردن فایل
move-look = این فایل چه می‌کند
move-import-now = وارد کن
move-counts = تازه: { $added }، تغییر: { $changed }، بدون تغییر: { $same }، ردشده: { $refused }
move-nothing = چیزی تغییر نمی‌کند.
move-refused = نمی‌شود وارد کرد
move-done = پیکربندی وارد شد.
group-delete = حذف گروه
group-delete-text = هر چه Groupkeeper از این گروه نگه می‌دارد جز رویدادهایش حذف می‌شود: تنظیمات، نقش‌ها، قانون‌ها، اعضا و تاریخچه. برگشتی ندارد.
group-delete-name = برای تأیید، نام گروه را بنویسید: { $name }
group-deleted = گروه «{ $name }» حذف شد.
federation-edit = ویرایش فدراسیون
federation-admins = شناسهٔ مدیران
    .help = جز مالک، آن‌ها هم می‌توانند مسدود کنند و مسدودسازی را بردارند.
federation-saved = فدراسیون ذخیره شد.
