# آمار یک گروه: تصویرها، شرحشان و گزارش‌هایی که خودشان می‌آیند.

picture-stats = نگاه کلی
picture-growth = رشد
picture-activity = فعالیت
picture-topmods = ناظران
picture-top = فعال‌ترین افراد
figures-head = <b>{ $title }</b>
    { $days }
figure-members = اعضا
figure-messages = پیام‌ها
figure-actions = اقدام‌ها
figure-joined = وارد شدند
figure-left = رفتند
figure-busiest-day = شلوغ‌ترین روز
figure-busiest-hour = شلوغ‌ترین ساعت
figure-moderators = ناظران
figure-undone = برگردانده‌شده
figure-people = کسانی که نوشتند
figure-top-share = سهم سه نفر اول
chart-messages = پیام‌ها در هر روز
chart-members = اعضا
chart-hours = پیام‌ها بر اساس روز هفته و ساعت
chart-moderators = اقدام‌های هر ناظر
chart-people = پیام‌های هر نفر
chart-nothing = هنوز چیزی شمرده نشده است.

trend-messages-none = در { $days } روز گذشته کسی چیزی ننوشت.
trend-messages-first =
    { $count ->
        [one] { $count } پیام نوشته شد
       *[other] { $count } پیام نوشته شد
    }؛ در { $days } روز پیش از آن هیچ پیامی نشمردم.
trend-messages-same =
    { $count ->
        [one] { $count } پیام نوشته شد
       *[other] { $count } پیام نوشته شد
    }، تقریباً به اندازهٔ { $days } روز پیش از آن.
trend-messages-more =
    { $count ->
        [one] { $count } پیام نوشته شد
       *[other] { $count } پیام نوشته شد
    }، { $percent }٪ بیشتر از { $days } روز پیش از آن.
trend-messages-fewer =
    { $count ->
        [one] { $count } پیام نوشته شد
       *[other] { $count } پیام نوشته شد
    }، { $percent }٪ کمتر از { $days } روز پیش از آن.
trend-joins-none = در { $days } روز گذشته کسی وارد نشد.
trend-joins-first =
    { $count ->
        [one] { $count } نفر وارد شد
       *[other] { $count } نفر وارد شدند
    }؛ در { $days } روز پیش از آن کسی وارد نشد.
trend-joins-same =
    { $count ->
        [one] { $count } نفر وارد شد
       *[other] { $count } نفر وارد شدند
    }، تقریباً به اندازهٔ { $days } روز پیش از آن.
trend-joins-more =
    { $count ->
        [one] { $count } نفر وارد شد
       *[other] { $count } نفر وارد شدند
    }، { $percent }٪ بیشتر از { $days } روز پیش از آن.
trend-joins-fewer =
    { $count ->
        [one] { $count } نفر وارد شد
       *[other] { $count } نفر وارد شدند
    }، { $percent }٪ کمتر از { $days } روز پیش از آن.
trend-actions-none = در { $days } روز گذشته هیچ اقدام مدیریتی انجام نشد.
trend-actions-first =
    { $count ->
        [one] { $count } اقدام مدیریتی انجام شد
       *[other] { $count } اقدام مدیریتی انجام شد
    }؛ در { $days } روز پیش از آن هیچ اقدامی نشمردم.
trend-actions-same =
    { $count ->
        [one] { $count } اقدام مدیریتی انجام شد
       *[other] { $count } اقدام مدیریتی انجام شد
    }، تقریباً به اندازهٔ { $days } روز پیش از آن.
trend-actions-more =
    { $count ->
        [one] { $count } اقدام مدیریتی انجام شد
       *[other] { $count } اقدام مدیریتی انجام شد
    }، { $percent }٪ بیشتر از { $days } روز پیش از آن.
trend-actions-fewer =
    { $count ->
        [one] { $count } اقدام مدیریتی انجام شد
       *[other] { $count } اقدام مدیریتی انجام شد
    }، { $percent }٪ کمتر از { $days } روز پیش از آن.
figures-balance =
    { $left ->
        [one] { $left } نفر رفت
       *[other] { $left } نفر رفتند
    } و گروه اکنون { $members ->
        [one] { $members } عضو
       *[other] { $members } عضو
    } دارد.
figures-busiest = بیشتر پیام‌ها { $day } از { $from } تا { $to } نوشته می‌شوند.
figures-top-moderator =
    { $name } بیش از همه اقدام کرد: { $count ->
        [one] { $count } اقدام
       *[other] { $count } اقدام
    }.
figures-top-writer = { $name } بیش از همه نوشت: { $count ->
        [one] { $count } پیام
       *[other] { $count } پیام
    }.
figures-no-moderator = هیچ ناظری اقدامی نکرد.
figures-no-writer = کسی پیامی ننوشت که شمرده باشم.
theme-light = از این پس تصویرها روشن هستند.
theme-dark = از این پس تصویرها تیره هستند.

bulletin-weekly = <b>یک هفته در { $group }</b>
    { $days }
bulletin-daily = <b>نظارت در { $group }</b>، { $day }
weekly-on = هر دوشنبه صبح گزارش هفته را می‌فرستم: به کانال رویدادها، یا اگر نباشد همین‌جا.
weekly-off = گزارش هفتگی خاموش است. با <code>/weekly on</code> روشنش کنید.
daily-on = هر روز صبح خلاصهٔ اقدام‌های روز قبل را می‌فرستم: به کانال رویدادها، یا اگر نباشد همین‌جا.
daily-off = خلاصهٔ روزانه خاموش است. با <code>/daily on</code> روشنش کنید.
