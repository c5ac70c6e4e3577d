# The help: its pages, what each command does beyond its one line, and the reference.

usage-with-example = Формат: <code>{ $form }</code>
    Например: <code>{ $example }</code>
usage-with-problem-and-example = { $problem } Формат: <code>{ $form }</code>
    Например: <code>{ $example }</code>

help-page-topics = <b>Помощь</b>
    Выберите тему или отправьте <code>/help ban</code>, чтобы узнать об одной команде.
help-page-topic = <b>{ $topic }</b>
    Нажмите на команду, чтобы узнать о ней больше.
help-page-command = <code>{ $command }</code> — { $summary }
help-page-aliases = То же самое: { $aliases }
help-page-use = Формат:
help-page-examples = Например:
help-page-no-permission = Доступно всем.
help-page-permission = Нужно право: { $permission }.
help-page-permissions = Нужные права: чтобы посмотреть — { $see }, чтобы изменить — { $change }.
help-page-words = Замените слова ЗАГЛАВНЫМИ буквами на свои. Части в [скобках] можно опустить.
help-page-user = <b>USER</b> — это @имя пользователя, числовой ID или упоминание. Если вы отвечаете на сообщение человека, его можно не указывать.
help-page-time = <b>TIME</b> — это длительность, например <code>30m</code>, <code>2h</code>, <code>3d</code>, <code>1w</code>, <code>1h30m</code> или <code>2 часа</code>, от 1 секунды до 10 лет.
help-page-placeholders = Подстановки, которые я заполняю для каждого человека:
help-page-placeholder = <code>{ $name }</code> — { $meaning }
help-page-in-group = Я всё объясню в нашем личном чате.
help-page-unknown = Я не знаю команду { $command }. Отправьте <code>/help</code>, чтобы увидеть все темы.
help-page-nearest = Я не знаю команду { $command }. Возможно, вы имели в виду <code>{ $nearest }</code>?
button-open-help = Открыть помощь
button-more-help = Подробнее
button-all-topics = Все темы

reference-title = Команды
reference-placeholders = Подстановки в приветствиях

topic-moderation = Модерация
topic-warnings = Предупреждения
topic-messages = Сообщения
topic-rules = Правила
topic-protection = Защита
topic-new-members = Новые участники
topic-greetings = Приветствия
topic-roles = Роли и настройки
topic-federations = Федерации
topic-reports = Жалобы и журнал
topic-account = Вы и бот

placeholder-first = Имя
placeholder-last = Фамилия
placeholder-fullname = Имя и фамилия
placeholder-username = @имя пользователя или упоминание
placeholder-mention = Имя со ссылкой на человека
placeholder-id = Telegram ID человека
placeholder-chatname = Название группы
placeholder-count = Число участников группы
