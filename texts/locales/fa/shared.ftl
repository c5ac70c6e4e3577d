form-in-reply = { $form } (در پاسخ به یک پیام)
usage = روش استفاده: { $form }
usage-with-problem = { $problem } روش استفاده: { $form }
input-with-example = { $problem } برای مثال: <code>{ $example }</code>

button-cancel = لغو
confirm-cancelled = لغو شد. چیزی تغییر نکرد.

language-name = فارسی
language-choose = اینجا به فارسی صحبت می‌کنم. زبان دیگری انتخاب کنید:
language-chosen-in-group = از این پس در این گروه به فارسی صحبت می‌کنم.
language-chosen-in-private = از این پس با شما به فارسی صحبت می‌کنم.

one-person-at-a-time = هر بار فقط دربارهٔ یک نفر اقدام می‌کنم.
not-understood-here = نمی‌دانم «{ $typed }» اینجا یعنی چه.
time-before-reason = مدت را پیش از دلیل بنویسید.
time-how-long = برای چه مدت؟ اگر همیشگی است، بنویسید <code>{ $forever }</code>.
time-missing = برای چه مدت؟
time-unclear = «{ $typed }» برای مدت معنی ندارد.
time-too-short = مدت باید حداقل یک ثانیه باشد.
time-too-long = مدت حداکثر ده سال است.
time-negative = مدت نمی‌تواند منفی باشد.
takes-no-time = این دستور مدت نمی‌گیرد.
takes-nothing-more = این دستور چیز دیگری نمی‌گیرد.
person-id-unknown = شناسهٔ { $id } را نه من می‌شناسم و نه تلگرام در این گروه.
penalty-unknown = جریمه‌ای به نام «{ $typed }» وجود ندارد. یکی از این‌ها را بنویسید: <code>{ $penalties }</code>
penalty-unknown-guess = جریمه‌ای به نام «{ $typed }» وجود ندارد. منظورتان <code>{ $guess }</code> بود؟
penalty-takes-no-time = <code>{ $penalty }</code> مدت نمی‌گیرد.
time-unclear-guess = «{ $typed }» برای مدت معنی ندارد. منظورتان <code>{ $guess }</code> بود؟
more-pages = صفحهٔ { $page } از { $pages }. بعدی: <code>/{ $command } { $next }</code>

typed-number = { $typed } عدد نیست.
typed-switch = { $typed } نه on است و نه off.
typed-at-least = { $typed } خیلی کم است. کمترین مقدار { $limit } است.
typed-more-than = { $typed } خیلی کم است. باید بیشتر از { $limit } باشد.
typed-at-most = { $typed } خیلی زیاد است. بیشترین مقدار { $limit } است.
typed-less-than = { $typed } خیلی زیاد است. باید کمتر از { $limit } باشد.
typed-time-at-least = این مدت خیلی کوتاه است. کمترین مدت { $span } است.
typed-time-at-most = این مدت خیلی طولانی است. بیشترین مدت { $span } است.
typed-one-of = { $typed } یکی از این‌ها نیست: { $expected }.
typed-guess = { $typed } را نمی‌شناسم. منظورتان <code>{ $guess }</code> بود؟
typed-too-long = { $limit ->
    [one] خیلی بلند است: حداکثر { $limit } نویسه.
   *[other] خیلی بلند است: حداکثر { $limit } نویسه.
}
typed-too-short = خیلی کوتاه است.
typed-too-many = خیلی زیاد است: حداکثر { $limit }.
typed-too-few = خیلی کم است: حداقل { $limit }.
typed-name = { $typed } نمی‌تواند نام باشد. از حروف، ارقام، «.»، «_» و «-» استفاده کنید و با حرف یا رقم شروع کنید.
typed-time-of-day = { $typed } ساعتی از روز نیست.
typed-channels-ban-only = کانال را فقط می‌توان مسدود کرد.
typed-whom = منظورتان چه کسی است؟
typed-timed-penalties = فقط برای بی‌صدا کردن و مسدود کردن می‌توان مدت تعیین کرد.
typed-unclear = معنی { $typed } را نمی‌فهمم.
typed-quoted = «{ $typed }»
typed-that = آن
typed-time-zone = { $typed } منطقهٔ زمانی نیست. نمونه: Asia/Tehran، UTC یا UTC+3.
typed-same-times = شروع و پایان باید متفاوت باشند.
typed-steps-rise = تعداد اخطارها باید در هر پله بیشتر شود.
typed-warning-penalties = جریمهٔ اخطارها می‌تواند بی‌صدا کردن، اخراج یا مسدود کردن باشد.
typed-expression = این عبارت کار نمی‌کند: { $why }
typed-not-a-lock = { $typed } را نمی‌توان ممنوع کرد. فهرست چیزهای ممکن در /locktypes است.
