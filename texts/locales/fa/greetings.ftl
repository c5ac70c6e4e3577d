# Welcomes, goodbyes, and which service messages are deleted.

welcome-default = { $mention } عزیز، به { $group } خوش آمدید!
goodbye-default = { $name } از گروه رفت.
greeting-welcome-on = به اعضای تازه خوشامد می‌گویم.
greeting-welcome-off = به اعضای تازه خوشامد نمی‌گویم. با /welcome on روشنش کنید.
greeting-goodbye-on = وقتی کسی برود، به گروه خبر می‌دهم.
greeting-goodbye-off = وقتی کسی برود خداحافظی نمی‌کنم. با /goodbye on روشنش کنید.
greeting-cleanwelcome-on = فقط آخرین پیام خوشامد را نگه می‌دارم.
greeting-cleanwelcome-off = پیام‌های خوشامدِ قبلی می‌مانند.
greeting-saved-not-sent = ذخیره شد، ولی تلگرام آن را نمی‌فرستد: <code>{ $reason }</code>
greeting-saved-in-part = ذخیره شد، ولی تلگرام آن را فقط همان‌طور که بالا می‌بینید می‌فرستد: <code>{ $reason }</code>

# Telegram's own messages about what happened in a group.
cleaning-none = همهٔ پیام‌های سرویسی می‌مانند.
cleaning-list = این پیام‌های تلگرام را پاک می‌کنم:
cleaning-unknown = «{ $typed }» نوعی پیام سرویسی نیست. انواع آن: <code>{ $kinds }</code>
service-join = • <code>join</code>: کسی وارد می‌شود
service-leave = • <code>leave</code>: کسی می‌رود
service-pin = • <code>pin</code>: پیامی سنجاق می‌شود
service-title = • <code>title</code>: نام گروه عوض می‌شود
service-photo = • <code>photo</code>: عکس گروه عوض می‌شود
service-videochat = • <code>videochat</code>: گفتگوی تصویری شروع یا تمام می‌شود
service-topic = • <code>topic</code>: موضوعی ساخته می‌شود یا تغییر می‌کند
service-other = • <code>other</code>: هر چیز دیگر
