form-in-reply = { $form } (в ответ на сообщение)
usage = Формат: { $form }
usage-with-problem = { $problem } Формат: { $form }
input-with-example = { $problem } Например: <code>{ $example }</code>

button-cancel = Отмена
confirm-cancelled = Отменено. Ничего не изменилось.

language-name = Русский
language-choose = Здесь я говорю по-русски. Выберите другой язык:
language-chosen-in-group = Теперь я говорю в этой группе по-русски.
language-chosen-in-private = Теперь я говорю с вами по-русски.

one-person-at-a-time = За раз можно указать только одного человека.
not-understood-here = Я не понимаю, что здесь значит «{ $typed }».
time-before-reason = Срок пишется перед причиной.
time-how-long = На какой срок? Если навсегда, напишите <code>{ $forever }</code>.
time-missing = На какой срок?
time-unclear = Не могу понять срок «{ $typed }».
time-too-short = Срок — не меньше секунды.
time-too-long = Срок — не больше десяти лет.
time-negative = Срок не может быть отрицательным.
takes-no-time = Этой команде срок не нужен.
takes-nothing-more = Этой команде больше ничего не нужно.
person-id-unknown = ID { $id } не знаю ни я, ни Telegram в этой группе.
penalty-unknown = Наказания «{ $typed }» нет. Выберите из этих: <code>{ $penalties }</code>
penalty-unknown-guess = Наказания «{ $typed }» нет. Может быть, <code>{ $guess }</code>?
penalty-takes-no-time = У <code>{ $penalty }</code> нет срока.
time-unclear-guess = Не могу понять срок «{ $typed }». Может быть, <code>{ $guess }</code>?
more-pages = Страница { $page } из { $pages }. Дальше: <code>/{ $command } { $next }</code>

typed-number = { $typed } — это не число.
typed-switch = { $typed } — это не on и не off.
typed-at-least = { $typed } — слишком мало. Наименьшее значение: { $limit }.
typed-more-than = { $typed } — слишком мало. Нужно больше { $limit }.
typed-at-most = { $typed } — слишком много. Наибольшее значение: { $limit }.
typed-less-than = { $typed } — слишком много. Нужно меньше { $limit }.
typed-time-at-least = Слишком мало времени. Минимум — { $span }.
typed-time-at-most = Слишком много времени. Максимум — { $span }.
typed-one-of = { $typed } нет среди этих значений: { $expected }.
typed-guess = Я не понимаю { $typed }. Может быть, <code>{ $guess }</code>?
typed-too-long = { $limit ->
    [one] Слишком длинно: не больше { $limit } символа.
    [few] Слишком длинно: не больше { $limit } символов.
    [many] Слишком длинно: не больше { $limit } символов.
   *[other] Слишком длинно: не больше { $limit } символа.
}
typed-too-short = Слишком коротко.
typed-too-many = Слишком много: не больше { $limit }.
typed-too-few = Слишком мало: не меньше { $limit }.
typed-name = { $typed } не подходит как имя. Используйте буквы, цифры, «.», «_» и «-» и начните с буквы или цифры.
typed-time-of-day = { $typed } — это не время суток.
typed-channels-ban-only = Канал можно только забанить.
typed-whom = О ком речь?
typed-timed-penalties = Срок бывает только у мута и бана.
typed-unclear = Я не понимаю { $typed }.
typed-quoted = «{ $typed }»
typed-that = это
typed-time-zone = { $typed } — это не часовой пояс. Подойдёт Europe/Moscow, UTC или UTC+3.
typed-same-times = Начало и конец должны различаться.
typed-steps-rise = Число предупреждений должно расти от ступени к ступени.
typed-warning-penalties = Наказанием за предупреждения может быть мут, исключение или бан.
typed-expression = Это выражение не работает: { $why }
typed-not-a-lock = { $typed } запретить нельзя. Что можно запретить, показывает /locktypes
