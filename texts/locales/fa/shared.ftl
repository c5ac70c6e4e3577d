usage = روش استفاده: <code>{ $form }</code>
usage-with-problem = { $problem } روش استفاده: <code>{ $form }</code>
input-with-example = { $problem } برای نمونه: <code>{ $example }</code>

button-cancel = لغو
confirm-cancelled = لغو شد. چیزی تغییر نکرد.

language-name = فارسی
language-choose = اینجا به فارسی صحبت می‌کنم. زبان دیگری انتخاب کنید:
language-chosen-in-group = از این پس در این گروه به فارسی صحبت می‌کنم.
language-chosen-in-private = از این پس با شما به فارسی صحبت می‌کنم.

one-person-at-a-time = هر بار فقط روی یک نفر عمل می‌کنم.
not-understood-here = نمی‌دانم «{ $typed }» اینجا یعنی چه.
time-before-reason = مدت را پیش از دلیل بنویسید.
time-how-long = برای چه مدت؟ اگر همیشگی است، بنویسید <code>{ $forever }</code>.
time-missing = برای چه مدت؟
time-unclear = «{ $typed }» را به‌عنوان مدت نمی‌فهمم.
time-too-short = مدت باید دست‌کم یک ثانیه باشد.
time-too-long = مدت حداکثر ده سال است.
time-negative = مدت نمی‌تواند منفی باشد.
takes-no-time = این دستور مدت نمی‌گیرد.
takes-nothing-more = این دستور چیز دیگری نمی‌گیرد.
person-id-unknown = شناسه‌ی { $id } را نه من می‌شناسم و نه تلگرام در این گروه.
penalty-unknown = «{ $typed }» مجازات نیست. یکی از این‌ها را بنویسید: <code>{ $penalties }</code>
penalty-unknown-guess = «{ $typed }» مجازات نیست. منظورتان <code>{ $guess }</code> بود؟
penalty-takes-no-time = <code>{ $penalty }</code> مدت نمی‌گیرد.
time-unclear-guess = «{ $typed }» را به‌عنوان مدت نمی‌فهمم. منظورتان <code>{ $guess }</code> بود؟
more-pages = صفحهٔ { $page } از { $pages }. بعدی: <code>/{ $command } { $next }</code>
