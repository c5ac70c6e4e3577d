settings-title = ⚙️ <b>تنظیمات { $group }</b>
settings-about-welcome = <b>پیام خوشامد</b>: به هر عضو تازه خوشامد می‌گوید.
settings-about-goodbye = <b>پیام خداحافظی</b>: رفتن افراد را به گروه خبر می‌دهد.
settings-about-captcha = <b>کپچا</b>: اعضای تازه تا کپچا را حل نکنند نمی‌توانند بنویسند.
settings-about-commands = <b>حذف دستورها</b>: دستور را پس از پاسخ من از گفتگو پاک می‌کند.
settings-about-log = <b>ثبت رویدادها</b>: آنچه را اینجا رخ می‌دهد ۳۰ روز نگه می‌دارد.
settings-about-moderation = <b>نظارت</b>: مسدودسازی، کپچا، ضدهجوم و قانون‌ها. اگر خاموش شود، هیچ‌کدام کار نمی‌کنند.
settings-flood-none = <b>حد رگبار</b>: ندارد. با <code>/setflood 7</code> تعیینش کنید.
settings-flood-in-time = <b>حد رگبار</b>: { $messages } پیام در { $span }. تغییر با /setflood
settings-flood-in-a-row = <b>حد رگبار</b>: { $messages } پیام پشت سر هم. تغییر با /setflood
settings-warnings-none = <b>اخطارها</b>: جریمه‌ای ندارند. تغییر با /escalation
settings-warnings = <b>اخطارها</b>: آخرین جریمه با { $count } اخطار. تغییر با /escalation
settings-log-channel-none = <b>کانال رویدادها</b>: ندارد. انتخاب با /setlog
settings-log-channel = <b>کانال رویدادها</b>: <code>{ $chat }</code>. توقف با /unsetlog
settings-language = <b>زبان</b>: { $language }
settings-welcome-text = <b>متن خوشامد</b>:
settings-goodbye-text = <b>متن خداحافظی</b>:
button-switch-welcome = پیام خوشامد
button-switch-goodbye = پیام خداحافظی
button-switch-captcha = کپچا
button-switch-commands = حذف دستورها
button-switch-log = ثبت رویدادها
button-switch-moderation = نظارت
button-welcome-text = متن خوشامد
button-goodbye-text = متن خداحافظی
button-open-in-private = باز کردن در گفتگوی خصوصی
button-close = بستن
alert-switched-on = { $switch }: روشن
alert-switched-off = { $switch }: خاموش
settings-ask-welcome = در پاسخ به این پیام، { $start }متن خوشامد تازه{ $end } را بفرستید.
    متغیرها: { $placeholders }
settings-ask-goodbye = در پاسخ به این پیام، { $start }متن خداحافظی تازه{ $end } را بفرستید.
    متغیرها: { $placeholders }
settings-needs-text = لطفاً با متن پاسخ دهید.
settings-welcome-saved = متن خوشامد ذخیره شد.
settings-goodbye-saved = متن خداحافظی ذخیره شد.
settings-moderation-question = نظارت در <b>{ $group }</b> به‌طور کامل خاموش شود؟ مسدودسازی، کپچا، ضدهجوم و قانون‌ها از کار می‌افتند.
button-moderation-off = بله، خاموش شود
settings-moderation-off = نظارت خاموش است. می‌توانید آن را در /settings دوباره روشن کنید.
error-page-of-others = فقط کسی که تنظیمات را می‌بیند می‌تواند این صفحه را ببندد.

roles-title = نقش‌ها
role-line = • <b>{ $name }</b> (اولویت { $priority }): { $permissions }
role-line-built-in = • <b>{ $label }</b> (<code>{ $name }</code>، اولویت { $priority }): { $permissions }
role-permission = { $label } (<code>{ $name }</code>)
role-allows-all = همه‌چیز
role-allows-nothing = هیچ‌چیز
role-made = نقش ساخته شد.
    { $role }
role-changed = نقش تغییر کرد.
    { $role }
role-delete-question = نقش <b>{ $name }</b> حذف شود؟ همهٔ دارندگانش آن را از دست می‌دهند.
button-delete-role = بله، حذف شود
role-deleted = نقش <b>{ $name }</b> حذف شد.
role-given = { $who } اکنون نقش <b>{ $role }</b> را دارد.
role-stays = { $who } همچنان نقش <b>{ $role }</b> را دارد: این نقش از وضعیت او در تلگرام می‌آید و قوی‌تر است.
role-permission-unknown = دسترسی‌ای به نام «{ $name }» وجود ندارد. از میان این‌ها انتخاب کنید: { $permissions }.
person-whom = منظورتان چه کسی است؟
person-unknown = هنوز این فرد را در گروه ندیده‌ام. به یکی از پیام‌هایش پاسخ دهید یا شناسهٔ عددی‌اش را بنویسید.

id-chat = این گفتگو: <code>{ $id }</code>
id-topic = این موضوع: <code>{ $id }</code>
id-message = آن پیام: <code>{ $id }</code>
id-author = نویسندهٔ آن: <code>{ $id }</code>
id-you = شما: <code>{ $id }</code>
info-id = شناسه: <code>{ $id }</code>
info-role = نقش: { $role }
info-owner = وضعیت: مالک گروه
info-admin = وضعیت: مدیر
info-member = وضعیت: عضو
info-restricted = وضعیت: عضو با محدودیت
info-gone = وضعیت: خارج از گروه
info-banned = وضعیت: مسدود در این گروه
info-known-since = اولین مشاهده: { $time } UTC
info-warnings = اخطارها: { $count }
info-warnings-of = اخطارها: { $count } از { $limit }

stats-line = • { $name }: { $count }

log-channel-how-to = حالا این را در گروهتان بفرستید:
    <code>/setlog { $id }</code>
log-channel-wrong-chat = برای رویدادها یک کانال یا گروه انتخاب کنید، نه یک شخص.
log-channel-unreachable = نمی‌توانم در آن گفتگو بنویسم. مرا آنجا مدیر کنید و دوباره /setlog را بفرستید.
log-channel-hello = از این پس رویدادهای <b>{ $group }</b> را اینجا می‌فرستم.
log-channel-set = از این پس رویدادها به <b>{ $chat }</b> فرستاده می‌شوند.
log-channel-unset-question = ارسال رویدادها به کانال متوقف شود؟ همچنان آن‌ها را ۳۰ روز نگه می‌دارم.
button-stop-log = بله، متوقف شود
log-channel-unset = رویدادها دیگر به کانالی فرستاده نمی‌شوند. همچنان آن‌ها را ۳۰ روز نگه می‌دارم.
