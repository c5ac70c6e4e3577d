# What became of actions: what Telegram refuses, and why the machine acts.

telegram-needs-right = اجازهٔ این کار را ندارم. این دسترسی مدیریتی را به من بدهید.
telegram-lacks-right = دسترسی «{ $right }» را ندارم. برای دادن آن، نمایهٔ گروه را باز کنید، <i>مدیران</i> و سپس من را انتخاب کنید.
telegram-needs-admin = اجازهٔ این کار را ندارم. مرا مدیر کنید.
telegram-cant-write = نمی‌توانم اینجا بنویسم.
telegram-topic-closed = موضوع بسته است.
telegram-is-admin = تلگرام اجازه نمی‌دهد دربارهٔ یک مدیر اقدام کنم.
telegram-is-owner = هیچ‌کس نمی‌تواند دربارهٔ مالک گروه اقدام کند.
telegram-is-myself = نمی‌توانم دربارهٔ خودم اقدام کنم.
telegram-user-unknown = تلگرام این شخص را نمی‌شناسد.
telegram-not-a-member = این شخص در گروه نیست.
telegram-too-many-admins = گروه به بیشترین تعداد مدیری که تلگرام اجازه می‌دهد رسیده است.
telegram-privacy = تنظیمات حریم خصوصی این شخص اجازه نمی‌دهد.
telegram-chat-unknown = تلگرام این گروه را نمی‌شناسد یا من در آن نیستم.
telegram-removed = من دیگر در گروه نیستم.
telegram-not-here = من در گروه نیستم.
telegram-supergroups-only = این فقط در ابرگروه‌ها کار می‌کند.
telegram-too-old = تلگرام اجازه نمی‌دهد ربات‌ها پیام‌های قدیمی‌تر از ۴۸ ساعت را حذف کنند.
telegram-message-gone = این پیام دیگر وجود ندارد.
telegram-not-pinned = این پیام سنجاق نشده است.
telegram-already-so = همین حالا هم همین‌طور است.
telegram-away = تلگرام پاسخ نمی‌دهد.
telegram-wait = تلگرام می‌خواهد { $span } صبر کنم.
telegram-bad-token = تلگرام توکن مرا نمی‌شناسد.
telegram-migrated = شناسهٔ گروه عوض شده است.
telegram-no-photo = تلگرام چنین عکسی ندارد.
telegram-no-file = تلگرام دیگر این فایل را ندارد، یا فایل خیلی بزرگ است.
telegram-files-away = سرور فایل تلگرام پاسخ نمی‌دهد.
telegram-bot-off = ربات خاموش است. برای روشن کردن، BOT_TOKEN را تنظیم کنید.
telegram-refused = تلگرام نپذیرفت: { $told }
failure-overtaken = اقدام تازه‌تری زودتر انجام شد.
failure-ours = مشکلی از سمت ما پیش آمد.
reason-captcha-waits = باید کپچا را حل کند
reason-captcha-unsolved = کپچا را حل نکرد
reason-captcha-early = پیش از حل کپچا نوشته شد
reason-captcha-solved = کپچا را حل کرد
reason-captcha-failed = کپچا با خطا روبه‌رو شد
reason-captcha-unasked = کپچا نمایش داده نشد
reason-captcha-stays = نمی‌توان از گروه بیرونش کرد
reason-captcha-spared = نیازی به کپچا ندارد
reason-raid = هنگام هجوم وارد شد
reason-ban-list = در یک فهرست مسدودی مشترک است
reason-reported = گزارش اعضا
reason-warnings = { $count ->
    [one] { $count } اخطار
   *[other] { $count } اخطار
}
reason-warnings-within = { $count ->
    [one] { $count } اخطار در { $span }
   *[other] { $count } اخطار در { $span }
}
reason-rule = { $description } ({ $why })
