# پیکربندی یک گروه در یک فایل: /export و /import.

part-settings = تنظیم‌ها
part-roles = نقش‌ها
part-rules = قانون‌ها
part-people = افراد
part-samples = نمونه‌های فیلتر هرزنامه
export-caption = پیکربندی «{ $group }»: بدون رمز، و از پیام‌ها فقط نمونه‌های فیلتر هرزنامه. برای وارد کردنش، در پاسخ به این فایل <code>/import</code> بفرستید.
export-caption-lacks = این‌ها در آن نیست یا کامل نیست: { $parts }.
export-sent = فایل را در گفتگوی خصوصی برایتان فرستادم.
export-private-first = فایل را فقط در گفتگوی خصوصی می‌توانم بفرستم. آن را باز کنید، شروع را بزنید و دستور را دوباره اینجا بفرستید.
import-title = <b>این فایل چه می‌کند</b>
import-title-rose = <b>این فایل Rose چه می‌کند</b>
import-done = <b>وارد شد</b>
import-added = تازه: { $parts }
import-changed = تغییر می‌کند: { $parts }
import-same = از پیش همین است: { $parts }
import-part = { $part } ({ $things })
import-count = { $count }
import-names-more = { $names } و { $count } مورد دیگر
import-refused = <b>نمی‌شود وارد کرد</b>
import-refused-line = { $part } ({ $things }): { $why }
import-more = … و { $count } دلیل دیگر.
import-nothing = چیزی تغییر نمی‌کند.
import-question = وارد شود؟
button-import = وارد کن
import-reply-to-file = به فایل پاسخ دهید.
import-too-large = این فایل خیلی بزرگ است. فایل‌های تا { $limit } کیلوبایت را می‌توانم وارد کنم.
