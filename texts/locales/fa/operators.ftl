# برای گردانندگان، در گفتگوی خصوصی: گروه‌های ربات و اینکه چه کسی می‌تواند آن را اضافه کند.

groups-title = گروه‌هایی که می‌شناسم
groups-none = هنوز هیچ گروهی را نمی‌شناسم.
groups-line-working =
    { $count ->
        [one] • <b>{ $group }</b>، { $count } عضو: آن‌جا کار می‌کنم. <code>{ $id }</code>
       *[other] • <b>{ $group }</b>، { $count } عضو: آن‌جا کار می‌کنم. <code>{ $id }</code>
    }
groups-line-powerless =
    { $missing ->
        [one] • <b>{ $group }</b>، اعضا: { $count }. ⚠️ { $missing } اجازهٔ مدیریت کم دارم. <code>{ $id }</code>
       *[other] • <b>{ $group }</b>، اعضا: { $count }. ⚠️ { $missing } اجازهٔ مدیریت کم دارم. <code>{ $id }</code>
    }
groups-line-gone = • <b>{ $group }</b>: دیگر آن‌جا نیستم. <code>{ $id }</code>
button-groups-next = صفحهٔ بعد
leave-question = از <b>{ $group }</b> بروم؟ آنچه دربارهٔ گروه می‌دانم نگه می‌دارم، شاید برگردم.
button-leave = ترک گروه
leave-done = از <b>{ $group }</b> رفتم.
not-allowed-here = ممنون که مرا اضافه کردید، اما گردانندهٔ این ربات این گروه را مجاز نکرده است، پس می‌روم.
allow-is-open = همه می‌توانند مرا به گروه اضافه کنند، جز کسانی که در این فهرست‌اند:
allow-is-closed = فقط گردانندگان و کسانی که در این فهرست مجازند می‌توانند مرا به گروه اضافه کنند:
allow-line-group = ✅ گروه <code>{ $id }</code>
allow-line-person = ✅ فرد <code>{ $id }</code>
deny-line-group = 🚫 گروه <code>{ $id }</code>
deny-line-person = 🚫 فرد <code>{ $id }</code>
allow-group = گروه <code>{ $id }</code> حالا می‌تواند مرا داشته باشد.
allow-person = فرد <code>{ $id }</code> حالا می‌تواند مرا به گروه‌ها اضافه کند.
allow-all-done = حالا همه می‌توانند مرا به گروه اضافه کنند، جز کسانی که منع شده‌اند.
deny-group = گروه <code>{ $id }</code> دیگر نمی‌تواند مرا داشته باشد.
deny-person = فرد <code>{ $id }</code> دیگر نمی‌تواند مرا به گروه‌ها اضافه کند.

note-queue = ⚠️ کار عقب افتاده است: قدیمی‌ترین مورد صف <code>{ $queue }</code> از { $span } پیش منتظر است. شاید لاگ و <code>/ready</code> علت را بگویند.
note-queue-fine = ✅ دیگر کاری عقب نیست.
note-rights =
    { $count ->
        [one] ⚠️ در { $count } گروه اجازه‌های مدیریت کم دارم. با /groups ببینید کدام است.
       *[other] ⚠️ در { $count } گروه اجازه‌های مدیریت کم دارم. با /groups ببینید کدام‌ها هستند.
    }
note-rights-fine = ✅ دوباره در همهٔ گروه‌ها همهٔ اجازه‌های مدیریت لازم را دارم.
note-backup = ⚠️ پشتیبان‌گیری شبانه ناموفق بود. لاگ علت را می‌گوید و هر ده دقیقه دوباره تلاش می‌کنم.
note-backup-fine = ✅ پشتیبان‌گیری شبانه دوباره کار می‌کند.
