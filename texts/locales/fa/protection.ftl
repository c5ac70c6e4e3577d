why-word = واژهٔ «{ $word }»
why-pattern = عبارتی که این قانون ممنوع کرده است
why-quick-money = وعدهٔ پول سریع
why-multiplied-money = وعدهٔ چند برابر کردن پول
why-scam = عبارت‌های رایج در کلاهبرداری
why-link = پیوند به <code>{ $host }</code>
why-channel-link = پیوند به کانال <code>@{ $name }</code>
why-bot-link = پیوند به ربات <code>@{ $name }</code>
why-caps = { $percent }٪ حروف بزرگ
why-length = { $count ->
    [one] { $count } نویسه
   *[other] { $count } نویسه
}
why-mentions = { $count ->
    [one] { $count } منشن
   *[other] { $count } منشن
}
why-edited = ویرایش پس از { $span }
why-second-opinion = به گفتهٔ یک مدل زبانی به هرزنامه می‌ماند
why-spam = به هرزنامه می‌ماند، با اطمینان { $percent }٪
why-spam-by-one = به هرزنامه می‌ماند، با اطمینان { $percent }٪: { $reason1 }
why-spam-by-two = به هرزنامه می‌ماند، با اطمینان { $percent }٪: { $reason1 }؛ { $reason2 }
why-spam-by-three = به هرزنامه می‌ماند، با اطمینان { $percent }٪: { $reason1 }؛ { $reason2 }؛ { $reason3 }
why-flood = { $count ->
    [one] { $count } پیام در { $span }
   *[other] { $count } پیام در { $span }
}
why-flood-in-a-row = { $count ->
    [one] { $count } پیام پشت سر هم
   *[other] { $count } پیام پشت سر هم
}
why-duplicates = { $count ->
    [one] یک پیام { $count } بار در { $span }
   *[other] یک پیام { $count } بار در { $span }
}
why-reactions = { $count ->
    [one] { $count } واکنش در { $span }
   *[other] { $count } واکنش در { $span }
}
rule-blocked-words = واژه‌های ممنوع
rule-spam = هر چه به هرزنامه می‌ماند
rule-length = { $count ->
    [one] پیام بلندتر از { $count } نویسه
   *[other] پیام بلندتر از { $count } نویسه
}
rule-mentions = { $count ->
    [one] { $count } منشن یا بیشتر در یک پیام
   *[other] { $count } منشن یا بیشتر در یک پیام
}

rule-not-allowed = ممنوع: { $what }
rule-not-allowed-at-first = برای اعضای تازه تا { $span } پس از ورود ممنوع: { $what }
rules-title = قانون‌ها
rules-none = این گروه هنوز قانونی ندارد. مدیران با /rules add اضافه می‌کنند.
rule-line = { $number }. <b>{ $name }</b>: { $text }
rule-line-penalty = { $number }. <b>{ $name }</b>: { $text } <i>({ $penalty })</i>
rule-line-bare = { $number }. <b>{ $name }</b>
rule-line-bare-penalty = { $number }. <b>{ $name }</b> <i>({ $penalty })</i>
rule-added = قانون <b>{ $name }</b> اضافه شد. اعضا آن را در /rules می‌بینند.
rule-added-penalty = قانون <b>{ $name }</b> اضافه شد. اعضا آن را در /rules می‌بینند. خودم آن را اجرا نمی‌کنم: برای اعمال جریمه از /punish استفاده کنید.
rule-deleted = قانون <b>{ $name }</b> حذف شد.
rule-on = قانون <b>{ $name }</b> روشن است.
rule-off = قانون <b>{ $name }</b> خاموش است.
ruletest-none = این پیام هیچ قانونی را نقض نمی‌کند.
ruletest-line = <b>{ $rule }</b>: { $why }. کاری که می‌کنم: { $does }
rule-replies = پاسخ
rule-does-nothing = هیچ کاری

lock-types-title = <b>آنچه می‌توانید ممنوع کنید</b>
lock-line = • { $label }: <code>{ $names }</code>
locked = ممنوع شد: { $kinds }.
lock-penalty = جریمه: { $penalty }.
unlocked = دوباره مجاز شد: { $kinds }.
locks-title = <b>ممنوع در این گروه</b>
locks-none = چیزی ممنوع نیست. برای ممنوع کردن، مثلاً: <code>/lock links</code>
lock-unknown = «{ $kind }» را نمی‌توان ممنوع کرد. فهرست چیزهای ممکن در /locktypes است.

blocklist-added = { $count ->
    [one] به فهرست ممنوع اضافه شد: { $words } (در مجموع { $count } واژه).
   *[other] به فهرست ممنوع اضافه شد: { $words } (در مجموع { $count } واژه).
}
blocklist-reason = دلیل: { $reason }
blocklist-penalty = جریمه: { $penalty }
blocklist-removed = از فهرست ممنوع برداشته شد: { $words }.
blocklist-title = واژه‌های ممنوع
blocklist-line-reason = { $words }: { $reason }
blocklist-line-penalty = { $words } ({ $penalty })
blocklist-line-reason-penalty = { $words }: { $reason } ({ $penalty })
blocklist-mode = جریمهٔ واژه‌های ممنوع: { $penalty }.
blocklist-what-about = نمی‌دانم «{ $typed }» اینجا یعنی چه. چند واژه را در پرانتز بنویسید: <code>(ONE, OTHER)</code>
entry-quote-missing = یک گیومه کم است.
entry-brace-missing = یک آکولاد کم است. جریمه میان دو آکولاد نوشته می‌شود، مثلاً <code>{"{"}tmute 6h{"}"}</code>
entry-one-penalty = هر واژه فقط یک جریمه دارد: کدام‌یک؟
entry-bracket-missing = یک پرانتز کم است: <code>(ONE, OTHER)</code>
entry-phrase-or-reason = «{ $typed }» یک عبارت است یا یک واژه و یک دلیل؟ واژه‌ها را در پرانتز و دلیل را پس از آن بنویسید: <code>(ONE, OTHER) REASON</code>
entry-penalty-or-reason = «{ $typed }» جریمه است؟ آن را در آکولاد بنویسید: <code>{"{"}{ $typed }{"}"}</code>

flood-off = محافظت در برابر پیام رگباری خاموش است.
flood-in-time = { $count ->
    [one] حد رگبار: { $count } پیام در { $span }.
   *[other] حد رگبار: { $count } پیام در { $span }.
}
flood-in-a-row = { $count ->
    [one] حد رگبار: { $count } پیام پشت سر هم.
   *[other] حد رگبار: { $count } پیام پشت سر هم.
}
flood-mode = جریمهٔ پیام رگباری: { $penalty }.
night-on = 🌙 حالت شب: از { $start } تا { $end } ({ $zone }) فقط ناظران می‌توانند بنویسند.
night-off = حالت شب خاموش است.

setup-title = <b>محافظت، قدم { $step } از { $steps }</b>
setup-ask-captcha = اعضای تازه باید کپچا حل کنند؟ تا حل نکنند نمی‌توانند بنویسند. اگر ظرف { $span } حل نکنند، بیرونشان می‌کنم.
setup-ask-spam = با هرزنامه چه کنم: کلاهبرداری و تبلیغاتی که فیلتر من می‌شناسد، دعوت به گفتگوهای دیگر، پیام به نام کانال، منشن انبوه؟
setup-ask-newcomers = پیوندها، بازارسال‌ها و مخاطب‌هایی را که اعضای تازه در روز اول می‌فرستند حذف کنم؟
setup-ask-bots = ربات‌هایی را که اعضا اضافه می‌کنند از گروه بیرون کنم؟
setup-ask-flood = چند پیام در ده ثانیه زیاد است؟ هر کس این تعداد بفرستد، یک ساعت بی‌صدا می‌شود.
setup-ask-raids = { $count ->
    [one] اگر ظرف { $window } { $count } نفر وارد شود، تا { $span } بعد هر کس را که وارد شود مسدود کنم؟
   *[other] اگر ظرف { $window } { $count } نفر وارد شوند، تا { $span } بعد هر کس را که وارد شود مسدود کنم؟
}
button-setup-advised = ⭐ { $choice }
button-setup-yes = بله
button-setup-no = نه
button-setup-captcha-button = بله، با دکمه
button-setup-captcha-math = بله، با یک جمع
button-setup-spam-mute = حذف و یک روز بی‌صدا
button-setup-spam-delete = حذف
button-setup-spam-log = یک روز تماشا، بعد بپرس
button-setup-spam-nothing = هیچ کاری
button-setup-flood = { $count }
button-setup-flood-none = هر تعداد مجاز است
setup-done = <b>راه‌اندازی تمام شد</b>
setup-nothing = چیزی روشن نشد، پس از گروه محافظت نمی‌شود. هر وقت خواستید دوباره /setup را بفرستید.
setup-line-captcha = • کپچا: <b>{ $choice }</b>
setup-line-spam = • هرزنامه: <b>{ $choice }</b>
watch-report =
    <b>حالت تماشا در { $group }</b>
    پیام‌های یک روز گذشته که قانون‌های ضد هرزنامه رویشان اقدام می‌کردند: { $count }
watch-question = فقط تماشا کردم. از این پس هرزنامه را حذف و فرستنده را یک روز بی‌صدا کنم؟
button-watch-on = روشن کردن
watch-is-on = قانون‌های ضد هرزنامه از این پس اجرا می‌شوند.
setup-line-newcomers = • بدون پیوند، بازارسال و مخاطب در روز اول: <b>{ $choice }</b>
setup-line-flood = • پیام‌هایی که در ده ثانیه زیاد است: <b>{ $choice }</b>
setup-line-raids = • ضدهجوم خودکار: <b>{ $choice }</b>
setup-line-bots = • بیرون کردن ربات‌هایی که اعضا اضافه می‌کنند: <b>{ $choice }</b>
setup-rules = { $count ->
    [one] { $count } قانون فعال است: /rules را ببینید. پیامی را با /ruletest امتحان کنید.
   *[other] { $count } قانون فعال است: /rules را ببینید. پیامی را با /ruletest امتحان کنید.
}
