var e=`# What the panel says first: its frame, the sign-in and the list of groups. Every visit waits for these words.

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
nav-members = اعضا
nav-settings = تنظیمات
nav-rules = قانون‌ها
nav-protection = محافظت
nav-reviews = صف بررسی
nav-weekly = گزارش هفتگی
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
keys = میانبرهای صفحه‌کلید

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
sign-in-chat = ورود از راه ربات
sign-in-open = باز کردن { $bot }
sign-in-waiting = در انتظار تأیید شما در گفتگو…
sign-in-elsewhere = تلگرام روی دستگاه دیگری است؟ این را به { $bot } بفرستید:
sign-in-until = تا { $time } معتبر است.
sign-in-declined = در گفتگو «نه» را زدید. اگر اشتباه بود، دوباره شروع کنید.
sign-in-code-over = کسی به‌موقع تأیید نکرد. دوباره شروع کنید.
sign-in-with-token = ورود با توکن
sign-in-demo = این نسخهٔ نمایشی است. پیوندی را که هنگام شروع نشان می‌دهد باز کنید.

# Used everywhere
loading = در حال بارگذاری…
close = بستن
undo = برگرداندن
download-csv = دانلود CSV
    .short = CSV
show-more = نمایش بیشتر
try-again = تلاش دوباره
clear-filters = پاک کردن فیلترها
delete = حذف

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
groups-fine = فعال
groups-powerless = بدون دسترسی مدیر
groups-lately = پیام‌های ۷ روز گذشته: { $values }
groups-none-found = گروهی با نام «{ $name }» نیست.
groups-empty = هنوز گروهی نیست. ربات را به گروهی اضافه و مدیرش کنید: گروه خودش اینجا پیدا می‌شود.
groups-shown =
    { $count ->
        [one] { $count } گروه نشان داده شد
       *[other] { $count } گروه نشان داده شد
    }

role-owner = مالک
role-admin = مدیر
role-moderator = ناظر
role-member = عضو
`;export{e as default};