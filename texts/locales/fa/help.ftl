# The help: its pages, what each command does beyond its one line, and the reference.

usage-with-example = روش استفاده: <code>{ $form }</code>
    برای نمونه: <code>{ $example }</code>
usage-with-problem-and-example = { $problem } روش استفاده: <code>{ $form }</code>
    برای نمونه: <code>{ $example }</code>

help-page-topics = <b>راهنما</b>
    موضوعی را انتخاب کنید یا برای خواندن دربارهٔ یک دستور <code>/help ban</code> را بفرستید.
help-page-topic = <b>{ $topic }</b>
    برای توضیح بیشتر، روی یک دستور بزنید.
help-page-command = <code>{ $command }</code> — { $summary }
help-page-aliases = نام دیگر: { $aliases }
help-page-use = روش استفاده:
help-page-examples = برای نمونه:
help-page-no-permission = همه می‌توانند از آن استفاده کنند.
help-page-permission = دسترسی لازم: { $permission }.
help-page-permissions = دسترسی‌های لازم: برای مشاهده «{ $see }» و برای تغییر «{ $change }».
help-page-words = به جای واژه‌هایی که با حروف بزرگ نوشته شده‌اند، مقدار خودتان را بنویسید. آنچه در [کروشه] است اختیاری است.
help-page-user = منظور از <b>USER</b> نام کاربری با @، شناسهٔ عددی یا اشاره به شخص است. اگر به پیام آن شخص پاسخ می‌دهید، لازم نیست آن را بنویسید.
help-page-time = منظور از <b>TIME</b> یک مدت است، مانند <code>30m</code>، <code>2h</code>، <code>3d</code>، <code>1w</code>، <code>1h30m</code> یا <code>2 ساعت</code>؛ از ۱ ثانیه تا ۱۰ سال.
help-page-placeholders = جای‌نگهدارهایی که برای هر شخص پر می‌کنم:
help-page-placeholder = <code>{ $name }</code> — { $meaning }
help-page-in-group = همه چیز را در گفتگوی خصوصی‌مان توضیح می‌دهم.
help-page-unknown = دستور { $command } را نمی‌شناسم. برای دیدن همهٔ موضوع‌ها <code>/help</code> را بفرستید.
help-page-nearest = دستور { $command } را نمی‌شناسم. آیا منظورتان <code>{ $nearest }</code> بود؟
button-open-help = باز کردن راهنما
button-more-help = توضیح بیشتر
button-all-topics = همهٔ موضوع‌ها

reference-title = دستورها
reference-placeholders = جای‌نگهدارها در پیام خوشامد

topic-moderation = مدیریت اعضا
topic-warnings = اخطارها
topic-messages = پیام‌ها
topic-rules = قانون‌ها
topic-protection = محافظت
topic-new-members = اعضای تازه
topic-greetings = خوشامدگویی
topic-roles = نقش‌ها و تنظیمات
topic-federations = فدراسیون‌ها
topic-reports = گزارش‌ها
topic-account = شما و ربات

placeholder-first = نام
placeholder-last = نام خانوادگی
placeholder-fullname = نام و نام خانوادگی
placeholder-username = نام کاربری با @ یا در نبود آن، اشاره به شخص
placeholder-mention = نام با پیوند به شخص
placeholder-id = شناسهٔ تلگرام شخص
placeholder-chatname = نام گروه
placeholder-count = تعداد اعضای گروه
