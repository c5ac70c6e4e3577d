usage = روش استفاده: <code>{ $form }</code>
usage-with-problem = { $problem } روش استفاده: <code>{ $form }</code>
input-with-example = { $problem } برای نمونه: <code>{ $example }</code>

button-cancel = لغو
confirm-cancelled = لغو شد. چیزی تغییر نکرد.

language-name = فارسی
language-choose = اینجا به فارسی صحبت می‌کنم. زبان دیگری انتخاب کنید:
language-chosen-in-group = از این پس در این گروه به فارسی صحبت می‌کنم.
language-chosen-in-private = از این پس با شما به فارسی صحبت می‌کنم.
