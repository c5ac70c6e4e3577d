var e=`# The panel in the browser. Only the panel reads this file, together with labels.ftl.

# Frame
nav-label = صفحه‌ها
nav-groups = گروه‌ها
nav-overview = نمای کلی
nav-history = تاریخچه
skip = رفتن به محتوا
page-unknown = اینجا صفحه‌ای نیست. شاید جابه‌جا شده باشد.
page-forbidden = نقش شما اجازهٔ دیدن این صفحه را نمی‌دهد. ادمین گروه می‌تواند این را تغییر دهد.
account = حساب و نمایش
account-language = زبان
account-theme = رنگ‌ها
theme-auto = مانند سیستم
theme-light = روشن
theme-dark = تیره
sign-out = خروج

# Sign-in
sign-in = ورود
sign-in-title = Groupkeeper
sign-in-text = گروه‌های تلگرام خود را مدیریت کنید: ببینید چه شده، آن را واگردانید و شیوهٔ محافظت ربات را تغییر دهید.
sign-in-token = توکن
    .help = برنامه هنگام شروع نشانش می‌دهد؛ در data/api_token هست، یا ربات با ‎/token در چت خصوصی می‌دهد.
sign-in-wrong = این توکن نادرست، منقضی یا لغوشده است. ببینید آن را کامل کپی کرده‌اید.

# Used everywhere
loading = در حال بارگذاری…
close = بستن
undo = واگرد
save = ذخیره
show-more = نمایش بیشتر
try-again = دوباره
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
save-first = نخست ذخیره کنید یا کنار بگذارید.
save-review = مرور
save-reset = کنار گذاشتن

# What went wrong
failure-details = جزئیات
failure-request = درخواست { $id }. آن را به کسی که این ربات را اداره می‌کند بگویید.
problem-unexpected = در این صفحه مشکلی پیش آمد. آن را دوباره باز کنید و از نو بکوشید.
problem-unreachable = سرور در دسترس نیست. اتصال خود را بررسی کنید و دوباره بکوشید.
problem-wait =
    { $seconds ->
        [one] درخواست‌ها زیاد است. { $seconds } ثانیهٔ دیگر دوباره بکوشید.
       *[other] درخواست‌ها زیاد است. { $seconds } ثانیهٔ دیگر دوباره بکوشید.
    }
problem-signed-out = نشست شما پایان یافته است. دوباره وارد شوید.
problem-server = در سرور مشکلی پیش آمد. کمی بعد دوباره بکوشید.
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
overview-admins = ادمین‌ها
overview-rules = قانون‌های فعال
overview-actions = اقدام‌ها از { $day }
overview-by-day = اقدام‌ها در هر روز
overview-by-type = اقدام‌ها بر پایهٔ نوع
overview-moderators = فعال‌ترین ناظران
overview-quiet = از { $day } کاری لازم نشده است.
overview-no-moderators = از { $day } هیچ ناظری اقدامی نکرده است.
overview-no-stats = نقش شما اجازهٔ دیدن آمار این گروه را نمی‌دهد.

# History
history-text = همهٔ اقدام‌ها در گروه، از افراد و از قانون‌ها.
history-by = توسط { $name }
history-rule = قانون { $rule }
history-none-found = هیچ اقدامی با این فیلترها جور نیست.
history-empty = هنوز اقدامی نیست. همین که کسی اخطار بگیرد، بی‌صدا یا مسدود شود، اینجا می‌بینید.
filter-any = همه
filter-type = نوع
filter-status = وضعیت
filter-member = عضو
filter-admin = ادمین
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
detail-undone-by = واگردانده توسط
detail-undoes = وامی‌گرداند
detail-caused-by = به سبب
detail-open = نمایش اقدام
detail-id = شناسه
status-pending = در حال انجام
status-completed = انجام شد
status-failed = ناموفق
status-reverted = واگردانده شد
status-expired = پایان یافت
status-recorded = فقط ثبت شد
actor-telegram = در تلگرام
actor-token = توکن
actor-panel = پنل
actor-rule = قانون
actor-system = Groupkeeper
undone-ban = مسدودیت برداشته شد.
undone-mute = بی‌صدایی برداشته شد.
undone-restrict = محدودیت برداشته شد.
undone-warn = اخطار برداشته شد.
undone-promote = ارتقا واگردانده شد.
undone-pin = پیام از سنجاق درآمد.
`;export{e as default};