usage = Формат: <code>{ $form }</code>
usage-with-problem = { $problem } Формат: <code>{ $form }</code>
input-with-example = { $problem } Например: <code>{ $example }</code>

button-cancel = Отмена
confirm-cancelled = Отменено. Ничего не изменилось.

language-name = Русский
language-choose = Здесь я говорю по-русски. Выберите другой язык:
language-chosen-in-group = Теперь я говорю в этой группе по-русски.
language-chosen-in-private = Теперь я говорю с вами по-русски.

one-person-at-a-time = Я действую только на одного человека за раз.
not-understood-here = Я не понимаю, что здесь значит «{ $typed }».
time-before-reason = Срок пишется перед причиной.
time-how-long = На какой срок? Если навсегда, напишите <code>{ $forever }</code>.
time-missing = На какой срок?
time-unclear = Не понимаю «{ $typed }» как срок.
time-too-short = Срок — не меньше секунды.
time-too-long = Срок — не больше десяти лет.
time-negative = Срок не может быть отрицательным.
takes-no-time = У этой команды нет срока.
takes-nothing-more = После этой команды ничего не пишут.
person-id-unknown = ID { $id } не знаю ни я, ни Telegram в этой группе.
penalty-unknown = «{ $typed }» — не наказание. Выберите из этих: <code>{ $penalties }</code>
penalty-unknown-guess = «{ $typed }» — не наказание. Может быть, <code>{ $guess }</code>?
penalty-takes-no-time = У <code>{ $penalty }</code> нет срока.
time-unclear-guess = Не понимаю «{ $typed }» как срок. Может быть, <code>{ $guess }</code>?
more-pages = Страница { $page } из { $pages }. Дальше: <code>/{ $command } { $next }</code>
