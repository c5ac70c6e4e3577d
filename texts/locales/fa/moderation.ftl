done-ban = { $by } { $who } را مسدود کرد.
done-ban-for = { $by } { $who } را برای { $span } مسدود کرد.
done-unban = { $by } مسدودی { $who } را برداشت.
done-kick = { $by } { $who } را اخراج کرد.
done-leave = { $who } از گروه رفت.
done-mute = { $by } { $who } را بی‌صدا کرد.
done-mute-for = { $by } { $who } را برای { $span } بی‌صدا کرد.
done-unmute = { $by } بی‌صدایی { $who } را برداشت.
done-warn = { $by } به { $who } اخطار داد.
done-unwarn = { $by } آخرین اخطار { $who } را پس گرفت.
done-unwarn-all = { $by } همهٔ اخطارهای { $who } را پس گرفت.
done-restrict = { $by } { $who } را محدود کرد.
done-unrestrict = { $by } محدودیت { $who } را برداشت.
done-promote = { $by } { $who } را مدیر کرد.
done-demote = { $by } { $who } را از مدیریت برکنار کرد.
done-delete = { $by } پیامی از { $who } را حذف کرد.
done-pin = { $by } پیامی از { $who } را سنجاق کرد.
done-unpin = { $by } سنجاق پیامی از { $who } را برداشت.
pending-action = تلگرام گفته است صبر کنم. به محض اینکه اجازه دهد انجامش می‌دهم: { $action }، { $who }.
failed-ban = نتوانستم { $who } را مسدود کنم. { $why }
failed-unban = نتوانستم مسدودی { $who } را بردارم. { $why }
failed-kick = نتوانستم { $who } را اخراج کنم. { $why }
failed-mute = نتوانستم { $who } را بی‌صدا کنم. { $why }
failed-unmute = نتوانستم بی‌صدایی { $who } را بردارم. { $why }
failed-warn = نتوانستم به { $who } اخطار دهم. { $why }
failed-unwarn = نتوانستم اخطار { $who } را پس بگیرم. { $why }
failed-restrict = نتوانستم { $who } را محدود کنم. { $why }
failed-unrestrict = نتوانستم محدودیت { $who } را بردارم. { $why }
failed-promote = نتوانستم { $who } را مدیر کنم. { $why }
failed-demote = نتوانستم { $who } را از مدیریت برکنار کنم. { $why }
failed-delete = نتوانستم پیام { $who } را حذف کنم. { $why }
failed-pin = نتوانستم پیام { $who } را سنجاق کنم. { $why }
failed-unpin = نتوانستم سنجاق پیام { $who } را بردارم. { $why }
action-reason = دلیل: { $reason }

by-rule = قانون «{ $rule }»
by-captcha = کپچا
by-admin = یک مدیر
by-channel = یک کانال
by-token = توکن API «{ $name }»
by-raid = ضدهجوم
by-ban-list = یک فهرست مسدودی مشترک
by-reports = گزارش‌های اعضا
by-federation = فدراسیون «{ $name }»

target-channel = کانال { $id }
target-reaction = یک واکنش
target-all-messages = همهٔ پیام‌ها
target-forgotten = فردی حذف‌شده
target-messages = { $count ->
    [one] { $count } پیام
   *[other] { $count } پیام
}

reply-to-deleted = به پیامی پاسخ دهید که باید حذف کنم.
not-their-message = آن پیام را { $who } ننوشته است.
who-are-you = نمی‌دانم شما چه کسی هستید. «ناشناس ماندن» را خاموش کنید و دوباره امتحان کنید.
which-rule = کدام قانون؟
kickme-question = از این گروه می‌روید؟ شما را بیرون می‌کنم و می‌توانید دوباره وارد شوید.
button-kickme = بله، مرا بیرون کن

button-undo = ↩️ برگرداندن
alert-undone = برگردانده شد.
undone-by = ↩️ { $by } آن را برگرداند.
undone-action = ↩️ برگردانده شد: { $action }، { $who }.
undo-failed = نتوانستم این را برگردانم. { $why }
undo-pending = به محض اینکه تلگرام اجازه دهد آن را برمی‌گردانم.
undo-about-nobody = نمی‌دانم آن پیام دربارهٔ چه کسی است.
error-action-permanent = این نوع اقدام را نمی‌توان برگرداند: { $action }.
error-last-action-permanent = آخرین اقدام شما در اینجا را نمی‌توان برگرداند: { $action }، { $who }.
error-last-action-over = آخرین اقدام شما در اینجا قبلاً تمام شده است: { $action }، { $who }.
error-last-action-failed = آخرین اقدام شما در اینجا ناموفق بود، پس چیزی برای برگرداندن نیست: { $action }، { $who }.

warnings-count = اخطارها: { $count }
warnings-count-of = اخطارها: { $count } از { $limit }
warning-line = • { $when }، توسط: { $by }
warning-line-until = • { $when }، توسط: { $by } (معتبر تا { $until })
warning-line-reason = • { $when }، توسط: { $by }. دلیل: { $reason }
warning-line-until-reason = • { $when }، توسط: { $by } (معتبر تا { $until }). دلیل: { $reason }
warnings-none = { $who } اخطاری ندارد.
escalation-none = اخطارها جریمه‌ای ندارند. برای تعیین جریمه: <code>/escalation 3 mute 1d; 5 ban</code>
escalation-heading = <b>جریمهٔ اخطارها</b>
escalation-step = { $count ->
    [one] • { $count } اخطار: { $penalty }
   *[other] • { $count } اخطار: { $penalty }
}
escalation-step-within = { $count ->
    [one] • { $count } اخطار ظرف { $within }: { $penalty }
   *[other] • { $count } اخطار ظرف { $within }: { $penalty }
}
warning-lifetime = هر اخطار تا { $span } به حساب می‌آید.
warning-lifetime-off = اخطارها هیچ‌وقت منقضی نمی‌شوند.

messages-limit = هر بار حداکثر { $limit } پیام حذف می‌کنم.
purged = { $count ->
    [one] { $count } پیام حذف شد.
   *[other] { $count } پیام حذف شد.
}
purge-pending = تلگرام گفته است صبر کنم. به محض اینکه اجازه دهد پیام‌ها را حذف می‌کنم.
spam-question = این پیام خیلی عادی به نظر می‌رسد. هرزنامه است یا فقط خارج از موضوع است؟ فقط از هرزنامه یاد می‌گیرم.
button-spam = 🚫 هرزنامه
button-not-spam = ✅ هرزنامه نیست
button-off-topic = 💬 خارج از موضوع
spam-learned = از این پیام یاد گرفتم. اگر اشتباه بود، آن را برگردانید.
ham-learned = یاد گرفتم که چنین گفتگویی اینجا عادی است.
review-ham = ✅ { $by } می‌گوید هرزنامه نیست. یاد گرفتم.
reason-spam = هرزنامه
reason-off-topic = خارج از موضوع
purge-unplaced = { $count ->
    [one] شاید { $count } پیام دیگر هم در این موضوع باشد که رسیدنش را ندیدم.
   *[other] شاید تا { $count } پیام دیگر هم در این موضوع باشد که رسیدنشان را ندیدم.
}
purge-marked = از همان‌جا حذف می‌کنم. حالا در پاسخ به آخرین پیام /purgeto بفرستید.
purge-unmarked = اول باید اولین پیام را نشان کنید.
purge-question = { $count ->
    [one] { $count } پیام حذف شود؟ این کار برگشت ندارد.
   *[other] { $count } پیام حذف شود؟ این کار برگشت ندارد.
}
button-purge = حذف کن
pinned = سنجاق شد.
unpinned = سنجاق برداشته شد.
nothing-pinned = چیزی سنجاق نشده است.
unpinall-question = سنجاق همهٔ پیام‌ها برداشته شود؟ این کار برگشت ندارد.
button-unpinall = برداشتن همهٔ سنجاق‌ها
all-unpinned = سنجاق همهٔ پیام‌ها برداشته شد.
reply-to-message = به یک پیام پاسخ دهید.

history-heading = <b>تاریخچه</b>
history-empty = هنوز چیزی اینجا نیست.
button-newer = تازه‌تر ◀️
button-older = ▶️ قدیمی‌تر
history-line = { $when } · <b>{ $action }</b> · { $who } · توسط: { $by }
history-line-for = { $when } · <b>{ $action }</b> ({ $span }) · { $who } · توسط: { $by }
status-pending = در حال انجام
status-failed = ناموفق
status-reverted = برگردانده‌شده
status-expired = تمام‌شده
status-recorded = فقط ثبت‌شده

admins-called = مدیران را خبر کردم.
report-made = پیامی از { $who } به مدیران گزارش شد.
report-acted = { $count ->
    [one] { $count } عضو آن را گزارش کرد. پیام حذف شد و { $who } تا تصمیم یک مدیر بی‌صدا می‌ماند.
   *[other] { $count } عضو آن را گزارش کردند. پیام حذف شد و { $who } تا تصمیم یک مدیر بی‌صدا می‌ماند.
}
report-known = مدیران خبر دارند. ممنون.
button-report-ban = 🔨 مسدود کردن
button-report-mute = 🔇 بی‌صدا کردن
button-report-delete = 🗑 حذف
button-report-dismiss = ✖️ رد گزارش
report-dismissed = { $by } گزارش را رد کرد.
reports-limit = { $count ->
    [one] پس از { $count } گزارش پیام را حذف و نویسنده‌اش را تا تصمیم یک مدیر بی‌صدا می‌کنم.
   *[other] پس از { $count } گزارش پیام را حذف و نویسنده‌اش را تا تصمیم یک مدیر بی‌صدا می‌کنم.
}
reports-only-told = گزارش‌ها فقط مدیران را خبر می‌کنند.

federation-created =
    فدراسیون <b>{ $name }</b> مال شماست. برای افزودن هر گروه، این را در آن بفرستید:
    <code>/joinfed { $id }</code>
federation-id-invalid = این شناسهٔ فدراسیون نیست.
federation-joined = این گروه اکنون در فدراسیون <b>{ $name }</b> است.
leavefed-question = این گروه از فدراسیون <b>{ $name }</b> خارج شود؟
button-leavefed = خارج شو
federation-left = این گروه دیگر در هیچ فدراسیونی نیست.
federation-info =
    <b>{ $name }</b>
    <code>{ $id }</code>
federation-counts = گروه‌ها: { $groups }، مسدودی‌ها: { $bans }
federation-counts-more = گروه‌ها: { $groups }، مسدودی‌ها: { $bans } یا بیشتر
federation-people-only = فدراسیون فقط افراد را مسدود می‌کند، نه کانال‌ها را.
fban-question = { $count ->
    [one] { $who } در { $count } گروه <b>{ $name }</b> مسدود شود؟
   *[other] { $who } در هر { $count } گروه <b>{ $name }</b> مسدود شود؟
}
button-fban = مسدود کردن در همهٔ گروه‌ها
federation-banned = { $count ->
    [one] { $who } در { $count } گروه <b>{ $name }</b> مسدود شد.
   *[other] { $who } در { $count } گروه <b>{ $name }</b> مسدود شد.
}
federation-unbanned = { $who } می‌تواند به گروه‌های <b>{ $name }</b> برگردد.
fedadmin-made = { $who } اکنون می‌تواند در فدراسیون <b>{ $name }</b> مسدود کند.
fedadmin-removed = { $who } دیگر مدیر فدراسیون <b>{ $name }</b> نیست.
fedadmin-people-only = فقط افراد می‌توانند مدیر فدراسیون باشند، نه کانال‌ها.
fedadmins-owner = مالک <b>{ $name }</b>: { $who }
fedadmins-name = { $who }
fedadmins-admins = مدیران: { $names }
fedadmins-none = مدیر دیگری ندارد.
federation-renamed = نام فدراسیون اکنون <b>{ $name }</b> است.
delfed-question = فدراسیون <b>{ $name }</b> و همهٔ مسدودی‌هایش حذف شود؟ این کار برگشت‌پذیر نیست. کسانی که در گروه‌هایش مسدودند، آنجا مسدود می‌مانند.
button-delfed = حذف
federation-deleted = فدراسیون <b>{ $name }</b> حذف شد.
myfeds-none = شما فدراسیونی ندارید. یکی بسازید: <code>/newfed Our clubs</code>
fbanlist-caption = مسدودهای فدراسیون <b>{ $name }</b>. برای مسدود کردن همین افراد در فدراسیونی دیگر، آنجا در پاسخ به این فایل <code>/importfbans</code> بفرستید.
fbanlist-none = در این فدراسیون کسی مسدود نیست.
importfbans-new = مسدودی تازه: { $count }
importfbans-same = از پیش مسدود: { $count }
importfbans-refused = { $why } ({ $count })
importfbans-question = { $count ->
    [one] این افراد در { $count } گروه <b>{ $name }</b> مسدود شوند؟
   *[other] این افراد در هر { $count } گروه <b>{ $name }</b> مسدود شوند؟
}

admins-heading = <b>مدیران</b>
admins-line = • { $who } <i>({ $role })</i>

note-restriction-stands = محدودیت قبلی همچنان برقرار است.
note-ban-stands = همچنان مسدود می‌ماند: مسدودی دیگری برقرار است.
note-still-banned = همچنان مسدود می‌ماند.
note-longer-ban = مسدودی طولانی‌تری برقرار است.
note-gone-already = قبلاً از گروه رفته بود.
note-messages-stay = { $count ->
    [one] { $count } پیام ماند: { $why }
   *[other] { $count } پیام ماند: { $why }
}
note-title-refused = عنوان ثبت نشد: { $why }
failure-not-admin = این شخص مدیر نیست.
failure-not-here = این شخص در گروه نیست.
failure-kick-banned = این شخص مسدود است و اخراج، مسدودی را برنمی‌دارد.
failure-banned = این شخص در گروه مسدود است.
