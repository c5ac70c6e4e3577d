var e=`# The panel in the browser. Only the panel reads this file, together with labels.ftl.

# Frame
nav-label = Страницы
nav-groups = Группы
nav-overview = Обзор
nav-history = История
skip = Перейти к содержанию
page-unknown = Здесь нет страницы. Возможно, она переехала.
page-forbidden = Ваша роль не позволяет видеть эту страницу. Это может изменить админ группы.
account = Аккаунт и вид
account-language = Язык
account-theme = Цвета
theme-auto = Как в системе
theme-light = Светлые
theme-dark = Тёмные
sign-out = Выйти

# Sign-in
sign-in = Войти
sign-in-title = Groupkeeper
sign-in-text = Управляйте группами Telegram: смотрите, что произошло, отменяйте и меняйте то, как бот их защищает.
sign-in-token = Токен
    .help = Его показывает процесс при первом запуске; он есть в data/api_token, а бот даёт его по /token в личном чате.
sign-in-wrong = Этот токен неверен, истёк или отозван. Проверьте, что скопировали его целиком.

# Used everywhere
loading = Загрузка…
close = Закрыть
undo = Отменить
save = Сохранить
show-more = Показать ещё
try-again = Повторить
clear-filters = Сбросить фильтры
filters = Фильтры
tags-placeholder = Введите и нажмите Enter
tags-remove = Убрать { $tag }
duration-unclear = Напишите время, например 30m, 1h30m или 2d.
save-bar = Несохранённые изменения
save-changes =
    { $count ->
        [one] { $count } изменение
        [few] { $count } изменения
        [many] { $count } изменений
       *[other] { $count } изменения
    }
save-first = Сначала сохраните или сбросьте.
save-review = Просмотреть
save-reset = Сбросить

# What went wrong
failure-details = Подробности
failure-request = Запрос { $id }. Сообщите его тому, кто запустил этого бота.
problem-unexpected = На этой странице что-то пошло не так. Обновите её и попробуйте снова.
problem-unreachable = Сервер недоступен. Проверьте соединение и попробуйте снова.
problem-wait =
    { $seconds ->
        [one] Слишком много запросов. Попробуйте через { $seconds } секунду.
        [few] Слишком много запросов. Попробуйте через { $seconds } секунды.
        [many] Слишком много запросов. Попробуйте через { $seconds } секунд.
       *[other] Слишком много запросов. Попробуйте через { $seconds } секунды.
    }
problem-signed-out = Сеанс окончен. Войдите снова.
problem-server = На сервере что-то пошло не так. Попробуйте чуть позже.
field-missing = Это поле нельзя оставить пустым.
field-at-least = Наименьшее значение: { $limit }.
field-at-most = Наибольшее значение: { $limit }.
field-too-long = Слишком длинно.

# Groups
groups-search = Поиск групп
groups-members =
    { $count ->
        [one] { $count } участник
        [few] { $count } участника
        [many] { $count } участников
       *[other] { $count } участника
    }
groups-inactive = Бот удалён
groups-none-found = Нет группы с названием «{ $name }».
groups-empty = Групп пока нет. Добавьте бота в группу и сделайте его администратором: группа появится здесь сама.
groups-shown =
    { $count ->
        [one] Показана { $count } группа
        [few] Показано { $count } группы
        [many] Показано { $count } групп
       *[other] Показано { $count } группы
    }

# Overview
overview-members = Участники
overview-known = Бот видел
overview-admins = Админы
overview-rules = Действующие правила
overview-actions = Действия с { $day }
overview-by-day = Действия по дням
overview-by-type = Действия по видам
overview-moderators = Самые активные модераторы
overview-quiet = С { $day } ничего не понадобилось.
overview-no-moderators = С { $day } модераторы не действовали.
overview-no-stats = Ваша роль не позволяет видеть статистику этой группы.

# History
history-text = Все действия в группе: и людей, и правил.
history-by = { $name }
history-rule = правило { $rule }
history-none-found = Под эти фильтры ничего не подходит.
history-empty = Действий пока нет. Как только кого-нибудь предупредят, заглушат или забанят, вы увидите это здесь.
filter-any = Любой
filter-type = Вид
filter-status = Состояние
filter-member = Участник
filter-admin = Админ
filter-rule = Правило
filter-since = С
filter-until = До
detail-status = Состояние
detail-failure = Что не вышло
detail-note = Примечание
detail-target = Участник
detail-by = Кто
detail-reason = Причина
detail-rule = Правило
detail-duration = На сколько
detail-ends = До
detail-messages = Сообщения
detail-deleted = Удалено
detail-time = Когда
detail-undone-by = Кто отменил
detail-undoes = Отменяет
detail-caused-by = Из-за
detail-open = Показать действие
detail-id = ID
status-pending = Выполняется
status-completed = Готово
status-failed = Не вышло
status-reverted = Отменено
status-expired = Срок истёк
status-recorded = Только запись
actor-telegram = В Telegram
actor-token = Токен
actor-panel = Панель
actor-rule = Правило
actor-system = Groupkeeper
undone-ban = Бан снят.
undone-mute = Заглушение снято.
undone-restrict = Ограничение снято.
undone-warn = Предупреждение снято.
undone-promote = Повышение отменено.
undone-pin = Сообщение откреплено.
`;export{e as default};