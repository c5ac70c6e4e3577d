var e=`# The panel in the browser. Only the panel reads this file, together with labels.ftl.

# Frame
nav-label = صفحه‌ها
nav-groups = گروه‌ها
nav-overview = نمای کلی
nav-playground = محیط آزمایشی
nav-reports = گزارش‌ها
nav-logs = رویدادها
nav-webhooks = وب‌هوک‌ها
nav-tokens = توکن‌ها
nav-roles = نقش‌ها
nav-federations = فدراسیون‌ها
nav-system = سیستم
nav-history = تاریخچه
skip = رفتن به محتوا
page-unknown = اینجا صفحه‌ای نیست. شاید جابه‌جا شده باشد.
page-forbidden = نقش شما اجازهٔ دیدن این صفحه را نمی‌دهد. مدیر گروه می‌تواند این را تغییر دهد.
account = حساب و نمایش
account-language = زبان
account-theme = رنگ‌ها
theme-auto = مانند سیستم
theme-light = روشن
theme-dark = تیره
sign-out = خروج

# Search, commands and keys
palette = جست‌وجو و دستورها
palette-search = جست‌وجو کنید یا دستوری بنویسید
palette-commands = دستورها
palette-none = چیزی با «{ $text }» جور نیست.
palette-found =
    { $count ->
        [one] { $count } نتیجه
       *[other] { $count } نتیجه
    }
palette-undo = برگرداندن آخرین اقدام
palette-undo-none = چیزی برای برگرداندن نیست.
keys = میانبرهای صفحه‌کلید
keys-single = میانبرهای تک‌کلیدی
keys-single-help = اگر با گفتار با رایانه کار می‌کنید خاموششان کنید: یک واژه کلیدهای زیادی را می‌زند.
keys-always = همیشه
keys-here = وقتی نمی‌نویسید
keys-search = جست‌وجو در این صفحه
keys-next = بعدی در فهرست
keys-previous = قبلی در فهرست
keys-open = باز کردن مورد انتخاب‌شده
keys-tick = انتخاب یا برداشتن انتخاب

# Sign-in
sign-in = ورود
sign-in-title = Groupkeeper
sign-in-text = گروه‌های تلگرام خود را مدیریت کنید: ببینید چه شده، آن را برگردانید و شیوهٔ محافظت ربات را تغییر دهید.
sign-in-token = توکن
    .help = برنامه هنگام شروع نشانش می‌دهد؛ در data/api_token هست، یا ربات با ‎/token در گفتگوی خصوصی می‌دهد.
sign-in-again = دوباره وارد شوید
sign-in-again-text = نشست شما پایان یافته است. برای ادامه وارد شوید. چیزی از نوشته‌هایتان از بین نمی‌رود.
sign-in-ended = نشست شما به پایان رسید. وارد شوید تا از همان‌جا ادامه دهید.
sign-in-reopen = نشست شما به پایان رسید. پنل را ببندید و دوباره از گفتگو با ربات باز کنید.
sign-in-wrong = این توکن نادرست، منقضی یا باطل‌شده است. ببینید آن را کامل کپی کرده‌اید.
sign-in-telegram = ورود با تلگرام
sign-in-open = باز کردن { $bot }
sign-in-waiting = در انتظار بلهٔ شما در گفتگو…
sign-in-elsewhere = تلگرام روی دستگاه دیگری است؟ این را به { $bot } بفرستید:
sign-in-until = تا { $time } معتبر است.
sign-in-declined = در گفتگو نه گفتید. اگر اشتباه بود دوباره شروع کنید.
sign-in-code-over = کسی به‌موقع بله نگفت. دوباره شروع کنید.
sign-in-with-token = ورود با توکن
sign-in-demo = این نسخهٔ نمایشی است. پیوندی را که هنگام شروع نشان می‌دهد باز کنید.

# Used everywhere
loading = در حال بارگذاری…
close = بستن
undo = برگرداندن
download-csv = دانلود CSV
save = ذخیره
show-more = نمایش بیشتر
try-again = تلاش دوباره
clear-filters = پاک کردن فیلترها
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
save-first = اول ذخیره کنید یا کنار بگذارید.
save-review = مرور
save-reset = کنار گذاشتن

# What went wrong
connection-lost = ارتباط با سرور قطع شد. دوباره تلاش می‌کنیم…
failure-details = جزئیات
failure-request = درخواست { $id }. آن را به کسی که این ربات را اداره می‌کند بگویید.
problem-unexpected = در این صفحه مشکلی پیش آمد. آن را دوباره باز کنید و دوباره تلاش کنید.
problem-unreachable = سرور در دسترس نیست. اتصال خود را بررسی کنید و دوباره تلاش کنید.
problem-wait =
    { $seconds ->
        [one] درخواست‌ها زیاد است. { $seconds } ثانیهٔ دیگر دوباره تلاش کنید.
       *[other] درخواست‌ها زیاد است. { $seconds } ثانیهٔ دیگر دوباره تلاش کنید.
    }
problem-signed-out = نشست شما پایان یافته است. دوباره وارد شوید.
problem-server = در سرور مشکلی پیش آمد. کمی بعد دوباره تلاش کنید.
field-missing = این نمی‌تواند خالی باشد.
field-at-least = کوچک‌ترین مقدار { $limit } است.
field-at-most = بزرگ‌ترین مقدار { $limit } است.
field-too-long = بیش از حد بلند است.

# Groups
groups-search = جست‌وجوی گروه‌ها
groups-members =
    { $count ->
        [one] { $count } عضو
       *[other] { $count } عضو
    }
groups-add = افزودن ربات به گروه
groups-lacks = دسترسی کافی ندارد
groups-inactive = ربات حذف شده
groups-none-found = گروهی با نام «{ $name }» نیست.
groups-empty = هنوز گروهی نیست. ربات را به گروهی اضافه و مدیرش کنید: گروه خودش اینجا پیدا می‌شود.
groups-shown =
    { $count ->
        [one] { $count } گروه نشان داده شد
       *[other] { $count } گروه نشان داده شد
    }

# Overview
overview-members = اعضا
overview-known = دیده‌شده توسط ربات
overview-admins = مدیران
overview-rules = قانون‌های فعال
overview-actions = اقدام‌ها از { $day }
overview-by-day = اقدام‌ها در هر روز
overview-by-type = اقدام‌ها بر اساس نوع
overview-moderators = فعال‌ترین ناظران
overview-quiet = از { $day } اقدامی انجام نشده است.
overview-no-moderators = از { $day } هیچ ناظری اقدامی نکرده است.
raid-title = ضدهجوم
raid-is-on = هر کسی که وارد شود مسدود می‌شود. پایان:
raid-means = تا روشن است، هر کسی که وارد شود { $time } مسدود می‌شود.
raid-start = روشن کردن برای { $time }
raid-end = خاموش کردن
raid-started = ضدهجوم روشن شد.
raid-ended = ضدهجوم خاموش شد.
overview-lacks = ربات دسترسی‌هایی را که اینجا لازم دارد ندارد. این‌ها را در تنظیمات گروه در تلگرام به آن بدهید: { $rights }.
overview-no-stats = نقش شما اجازهٔ دیدن آمار این گروه را نمی‌دهد.

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
remove = حذف
filling-insert = درج { $filling }
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
nav-members = اعضا
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
nav-settings = تنظیمات
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
    .help = می‌تواند این جای‌نگهدارها و دکمه داشته باشد: ⁦[Rules](buttonurl://https://example.org)⁩
    .empty = متن همیشگی
setting-welcome-media = عکس یا ویدیوی خوشامد
setting-clean-welcome = فقط آخرین خوشامد بماند
    .help = خوشامد قبلی با آمدن عضو بعدی حذف می‌شود.
setting-goodbye-message-enabled = خداحافظی
setting-goodbye-message = خداحافظی
    .help = با همان جای‌نگهدارها و دکمه‌های خوشامد.
    .empty = متن همیشگی
setting-goodbye-media = عکس یا ویدیوی خداحافظی
setting-captcha-enabled = کپچا برای اعضای تازه
    .help = تا حلش نکنند نمی‌توانند بنویسند.
setting-captcha-mode = نوع کپچا
setting-captcha-timeout = زمان حل
    .help = هر کسی که به‌موقع حل نکند از گروه اخراج می‌شود.
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
setting-escalation = جریمهٔ اخطارها
    .help = پلهٔ آخر، اخطارهای عضو را هم پاک می‌کند.
    .empty = هیچ
setting-warning-lifetime = اخطارها منقضی می‌شوند پس از
    .empty = هرگز
setting-report-threshold = گزارش‌هایی که پیام را پنهان می‌کنند
    .help = این تعداد گزارش پیام را حذف و نویسنده را بی‌صدا می‌کند. ۰: فقط به مدیران گفته می‌شود.
setting-custom-settings = تنظیمات برنامه‌ها
    .help = یک شیء JSON که برنامه‌ها از راه API می‌خوانند و می‌نویسند.
custom-not-json = این یک شیء JSON نیست. برای مثال بنویسید ⁨{"{\\"color\\": \\"blue\\"}"}⁩.
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
nav-rules = قانون‌ها
rules-text = قانون‌هایی که شرط دارند خودشان اجرا می‌شوند. اگر پیامی چند قانون را نقض کند، آن که اولویت بالاتری دارد اجرا می‌شود.
rules-empty = هنوز قانونی نیست. با یکی از این‌ها شروع کنید یا خودتان بنویسید.
template-words = واژه‌های زشت
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
setup-text = پنج پرسش، مانند /setup در گفتگو. پاسخ‌ها جای راه‌اندازی قبلی را می‌گیرند؛ قانون‌های خودتان می‌مانند.
setup-run = از گروه محافظت کن
setup-done = از گروه محافظت می‌شود. قانون‌ها: { $count }.
setup-done-without-rules = ذخیره شد. قانونی لازم نبود.
setup-no = نه
setup-captcha = کپچا
setup-spam = هرزنامه
setup-newcomers = بدون پیوند، بازارسال و مخاطب در روز اول
setup-flood = پیام‌هایی که در ده ثانیه زیاد است
setup-raids = ضدهجوم خودکار
setup-spam-mute = حذف و یک روز بی‌صدا
setup-spam-delete = حذف
setup-spam-log = فقط ثبت در رویدادها
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
then-mute-for = نویسنده { $time } بی‌صدا می‌شود.
then-ban = نویسنده مسدود می‌شود.
then-ban-for = نویسنده { $time } مسدود می‌شود.
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
playground-join = ورود با نامی تازه
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

edit = ویرایش
delete = حذف
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
scope-all = همه‌چیز
scope-groups-create = افزودن گروه
scope-tokens-manage = مدیریت توکن‌ها

# Webhooks
webhooks-text = وب‌هوک آنچه اینجا رخ می‌دهد را با امضا به سرور شما خبر می‌دهد.
webhooks-empty = هنوز وب‌هوکی نیست. نشانی سرورتان را اضافه کنید تا خبردار شود.
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
event-user-joined = عضو وارد شد
event-user-left = عضو رفت
event-user-approved = معافیت عضو تغییر کرد
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
event-settings-updated = تنظیمات تغییر کرد
event-federation-created = فدراسیون ساخته شد
event-federation-updated = فدراسیون تغییر کرد
event-federation-deleted = فدراسیون حذف شد
event-federation-banned = مسدودی فدراسیون
event-federation-unbanned = رفع مسدودی فدراسیون
event-token-created = توکن ساخته شد
event-token-revoked = توکن باطل شد
event-session-opened = ورود
event-session-closed = خروج
event-webhook-created = وب‌هوک ساخته شد
event-webhook-updated = وب‌هوک تغییر کرد
event-webhook-deleted = وب‌هوک حذف شد
event-webhook-switched-off = وب‌هوک خاموش شد
event-webhook-tested = وب‌هوک آزمایش شد
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
role-strength = قدرت { $priority }
role-lock-owner = مالک همیشه همه‌کار می‌تواند.
role-lock-strong = این نقش هم‌سطح نقش شما یا قوی‌تر است.
role-name = نام
    .help = یک واژه مانند «helper»: در گفتگو نوشته می‌شود.
role-description = توضیح
role-priority = قدرت
    .help = از ۰ تا ۱۰۰. می‌توانید دربارهٔ کسانی اقدام کنید که نقششان از شما ضعیف‌تر است.
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
system-troubles = از زمان شروع
system-troubles-text = همهٔ این‌ها باید صفر باشند. لاگ برنامه توضیح بیشتری دارد.
system-unreadable = رویدادهای تلگرام که خوانده نشدند
system-missing-rights = گروه‌هایی که ربات در آن‌ها دسترسی لازم را ندارد
database-ok = سالم
database-away = پاسخ نمی‌دهد
cache-local = تنظیم نشده: فقط یک برنامه
cache-shared = مشترک
cache-degraded = پاسخ نمی‌دهد
bot-off = خاموش
bot-connecting = در حال اتصال
bot-polling = روشن، با پرس‌وجو
bot-webhook = روشن، با وب‌هوک
bot-away = تلگرام پاسخ نمی‌دهد
bot-conflict = برنامهٔ دیگری از همین توکن استفاده می‌کند
queue-actions = اقدام‌های انجام‌نشده
queue-captchas = کپچاهای پرسیده‌نشده
queue-deliveries = ارسال‌های تحویل‌نشدهٔ وب‌هوک
queue-logs = پیام‌های فرستاده‌نشدهٔ کانال رویدادها
`;export{e as default};