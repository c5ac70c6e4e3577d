usage = Формат: <code>{ $form }</code>
usage-with-problem = { $problem } Формат: <code>{ $form }</code>
input-with-example = { $problem } Например: <code>{ $example }</code>

button-cancel = Отмена
confirm-cancelled = Отменено. Ничего не изменилось.

language-name = Русский
language-choose = Здесь я говорю по-русски. Выберите другой язык:
language-chosen-in-group = Теперь я говорю в этой группе по-русски.
language-chosen-in-private = Теперь я говорю с вами по-русски.
