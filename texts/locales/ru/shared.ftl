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

typed-number = { $typed } — не число.
typed-switch = { $typed } — не on и не off.
typed-at-least = { $typed } — слишком мало. Наименьшее значение: { $limit }.
typed-more-than = { $typed } — слишком мало. Нужно больше { $limit }.
typed-at-most = { $typed } — слишком много. Наибольшее значение: { $limit }.
typed-less-than = { $typed } — слишком много. Нужно меньше { $limit }.
typed-one-of = { $typed } нет среди этих значений: { $expected }.
typed-too-long = { $limit ->
    [one] Слишком длинно: не больше { $limit } символа.
    [few] Слишком длинно: не больше { $limit } символов.
    [many] Слишком длинно: не больше { $limit } символов.
   *[other] Слишком длинно: не больше { $limit } символа.
}
typed-too-short = Слишком коротко.
typed-too-many = Слишком много: не больше { $limit }.
typed-too-few = Слишком мало: не меньше { $limit }.
typed-name = { $typed } не годится как имя. Используйте буквы, цифры, «.», «_» и «-» и начните с буквы или цифры.
typed-time-of-day = { $typed } — не время суток.
typed-channels-ban-only = Канал можно только забанить.
typed-whom = О ком речь?
typed-timed-penalties = Срок бывает только у запрета писать и у бана.
typed-unclear = Я не понимаю { $typed }.
typed-that = это
typed-time-zone = { $typed } — не часовой пояс. Например: Europe/Moscow, UTC или UTC+3.
typed-same-times = Начало и конец должны различаться.
typed-steps-rise = Число предупреждений должно расти от шага к шагу.
typed-warning-penalties = Предупреждения могут вести к запрету писать, исключению или бану.
typed-expression = Это выражение не работает: { $why }
typed-not-a-lock = { $typed } нельзя запретить. Список — в /locktypes.
