start-in-private = 👋 من گروه‌های تلگرام را مدیریت می‌کنم: محافظت در برابر هرزنامه و هجوم، کپچا، اخطار، نقش‌ها و ثبت اینکه چه کسی چه کرده است.

    ۱. با دکمهٔ زیر مرا به گروهتان اضافه کنید و دسترسی‌های مدیریتی درخواستی را نگه دارید.
    ۲. آنجا <code>/setup</code> را بفرستید و به چند پرسش پاسخ دهید.
    ۳. تمام شد. بعداً می‌توانید همه‌چیز را با <code>/settings</code> تغییر دهید.
start-in-group = من اینجا هستم. برای دیدن کارهایی که بلدم <code>/help</code> را بفرستید.
button-add-to-group = ➕ افزودن به گروه
button-guide = 📖 راهنما
button-language = 🌐 زبان
button-open-private = باز کردن گفتگوی خصوصی

private-needs-group = این دستور در گروه کار می‌کند. آن را آنجا بفرستید، یا با <code>/connect</code> گروهتان را انتخاب کنید و از همین‌جا مدیریتش کنید.
private-needs-group-itself = این دستور فقط در خود گروه کار می‌کند.

connection-open = برای مدیریت این گروه از گفتگوی خصوصی‌مان، دکمه را بزنید.
connection-choose = هنوز از اینجا گروهی را مدیریت نمی‌کنید. یکی را انتخاب کنید:
connection-no-groups = از اینجا گروهی را مدیریت نمی‌کنید و گروهی نمی‌شناسم که در آن نقشی داشته باشید. مرا به گروهتان اضافه کنید، یا آنجا <code>/connect</code> را بفرستید.
connection-is = از اینجا گروه <b>{ $group }</b> را مدیریت می‌کنید. برای پایان دادن، /disconnect را بفرستید.
connection-begun = اکنون گروه <b>{ $group }</b> را از اینجا مدیریت می‌کنید: دستورهایی که اینجا بفرستید آنجا اجرا می‌شود. برای پایان دادن، /disconnect را بفرستید.
connection-ended = دیگر از اینجا گروهی را مدیریت نمی‌کنید.
error-connection-without-role = شما در آن گروه نقشی ندارید، پس چیزی برای مدیریت نیست.

identity-question = شما ناشناس پیام می‌دهید. تأیید کنید که این دستور را شما فرستاده‌اید. گروه نام شما را خواهد دید.
button-confirm-identity = ✅ تأیید
error-identity-of-another = فقط مدیری که دستور را فرستاده می‌تواند آن را تأیید کند.
error-command-expired = این دستور قبلاً اجرا شده یا مهلتش گذشته است. لطفاً دوباره بفرستید.

token-in-group = برای امنیت شما، توکن‌های API را فقط در گفتگوی خصوصی‌مان نشان می‌دهم تا کس دیگری آن‌ها را نبیند.
token-none = شما توکن API ندارید. یکی بسازید: <code>/token new panel 30d</code>
token-list = توکن‌های API شما
token-list-name = • <b>{ $name }</b>
token-list-scopes = اجازه می‌دهد: { $scopes }
token-list-all-scopes = هر کاری را که نقش‌های شما اجازه می‌دهند.
token-list-used = آخرین استفاده: { $time } UTC
token-list-unused = هنوز استفاده نشده است.
token-list-expires = انقضا: { $time } UTC
token-made = 🔑 توکن <b>{ $name }</b> در همهٔ گروه‌های شما، تا جایی که نقش‌هایتان اجازه می‌دهد، کار می‌کند:
    <code>{ $token }</code>
    آن را فقط همین یک بار نشان می‌دهم، پس همین حالا ذخیره‌اش کنید. برای باطل کردنش <code>/token revoke { $name }</code> را بفرستید.
token-made-for-group = 🔑 توکن <b>{ $name }</b> در گروه <b>{ $group }</b>، تا جایی که نقشتان اجازه می‌دهد، کار می‌کند:
    <code>{ $token }</code>
    آن را فقط همین یک بار نشان می‌دهم، پس همین حالا ذخیره‌اش کنید. برای باطل کردنش <code>/token revoke { $name }</code> را بفرستید.
token-revoked = توکن <b>{ $name }</b> باطل شد و دیگر کار نمی‌کند.
token-unknown = توکنی به نام «{ $name }» ندارید. برای دیدن توکن‌هایتان /token را بفرستید.
token-time-unclear = نفهمیدم توکن تا کی باید معتبر باشد. مدتی مانند <code>30d</code> یا <code>12h</code> بنویسید.

panel-of-person = گروه‌های شما در پنل: تاریخچه، اعضا، قانون‌ها و تنظیمات.
panel-of-group = این گروه در پنل. آنجا چیزهایی را می‌بینید که نقش شما اجازه می‌دهد.
panel-without-address = هنوز نمی‌توانم پنل را از اینجا باز کنم. گردانندهٔ این ربات می‌تواند آن را فعال کند: نشانی HTTPS پنل، مانند <code>https://bot.example.org</code>، را در <code>PUBLIC_URL</code> بگذارد و من را دوباره راه‌اندازی کند.
button-open-panel = 🖥 باز کردن پنل
button-menu-panel = پنل
open-in-panel = باز کردن در پنل
