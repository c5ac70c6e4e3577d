# What the panel says first: its frame, the sign-in and the list of groups. Every visit waits for these words.

# Frame
nav-label = Страницы
nav-groups = Группы
nav-overview = Обзор
nav-playground = Песочница
nav-reports = Жалобы
nav-logs = Журнал
nav-webhooks = Вебхуки
nav-tokens = Токены
nav-roles = Роли
nav-federations = Федерации
nav-system = Система
nav-history = История
nav-members = Участники
nav-settings = Настройки
nav-rules = Правила
nav-protection = Защита
nav-reviews = На проверку
nav-weekly = Отчёт за неделю
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

# Search, commands and keys
palette = Поиск и команды
keys = Сочетания клавиш

# Sign-in
sign-in = Войти
sign-in-title = Groupkeeper
sign-in-text = Управляйте группами Telegram: смотрите, что произошло, отменяйте действия и настраивайте защиту.
sign-in-token = Токен
    .help = Его показывает процесс при первом запуске; он есть в data/api_token, а бот даёт его по /token в личном чате.
sign-in-again = Войдите снова
sign-in-again-text = Сеанс завершён. Войдите, чтобы продолжить. Всё, что вы ввели, сохранится.
sign-in-ended = Сеанс завершён. Войдите, чтобы продолжить с того же места.
sign-in-reopen = Сеанс завершён. Закройте панель и снова откройте её из чата с ботом.
sign-in-wrong = Этот токен неверен, истёк или отозван. Проверьте, что скопировали его целиком.
sign-in-telegram = Войти через Telegram
sign-in-chat = Войти через бота
sign-in-open = Открыть { $bot }
sign-in-waiting = Ждём вашего «да» в чате…
sign-in-elsewhere = Telegram на другом устройстве? Отправьте это боту { $bot }:
sign-in-until = Действует до { $time }.
sign-in-declined = Вы ответили «нет» в чате. Если по ошибке, начните снова.
sign-in-code-over = Вовремя никто не ответил «да». Начните снова.
sign-in-with-token = Войти по токену
sign-in-demo = Это демо. Откройте ссылку, которую оно показывает при запуске.

# Used everywhere
loading = Загрузка…
close = Закрыть
undo = Отменить
download-csv = Скачать CSV
    .short = CSV
show-more = Показать ещё
try-again = Повторить
clear-filters = Сбросить фильтры
delete = Удалить

# What went wrong
connection-lost = Связь с сервером потеряна. Пробуем снова…
failure-details = Подробности
failure-request = Запрос { $id }. Передайте этот номер тому, кто обслуживает бота.
problem-unexpected = На этой странице что-то пошло не так. Обновите её и попробуйте снова.
problem-unreachable = Сервер недоступен. Проверьте соединение и попробуйте снова.
problem-wait =
    { $seconds ->
        [one] Слишком много запросов. Попробуйте через { $seconds } секунду.
        [few] Слишком много запросов. Попробуйте через { $seconds } секунды.
        [many] Слишком много запросов. Попробуйте через { $seconds } секунд.
       *[other] Слишком много запросов. Попробуйте через { $seconds } секунды.
    }
problem-signed-out = Сеанс завершён. Войдите снова.
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
groups-add = Добавить бота в группу
groups-lacks = Не хватает прав
groups-inactive = Бот удалён
groups-fine = Работает
groups-powerless = Нет прав админа
groups-lately = Сообщения за последние 7 дней: { $values }
groups-none-found = Нет группы с названием «{ $name }».
groups-empty = Групп пока нет. Добавьте бота в группу и сделайте его админом: группа появится здесь сама.
groups-shown =
    { $count ->
        [one] Показана { $count } группа
        [few] Показано { $count } группы
        [many] Показано { $count } групп
       *[other] Показано { $count } группы
    }

role-owner = владелец
role-admin = админ
role-moderator = модератор
role-member = участник
