# Показатели группы: картинки, подписи к ним и отчёты, которые приходят сами.

picture-stats = Коротко о группе
picture-growth = Рост
picture-activity = Активность
picture-topmods = Модераторы
picture-top = Самые активные
figures-head = <b>{ $title }</b>
    { $days }
figure-members = Участники
figure-messages = Сообщения
figure-actions = Действия
figure-joined = Вступили
figure-left = Вышли
figure-busiest-day = Самый активный день
figure-busiest-hour = Самый активный час
figure-moderators = Модераторы
figure-undone = Отменено
figure-people = Писали
figure-top-share = Доля первых трёх
chart-messages = Сообщения по дням
chart-members = Участники
chart-hours = Сообщения по дням недели и часам
chart-moderators = Действия по модераторам
chart-people = Сообщения по участникам
chart-nothing = Пока ничего не подсчитано.

trend-messages-none = За последние { $days } дней никто ничего не написал.
trend-messages-first =
    { $count ->
        [one] Написано { $count } сообщение
        [few] Написано { $count } сообщения
        [many] Написано { $count } сообщений
       *[other] Написано { $count } сообщения
    }, а за предыдущие { $days } дней — ни одного.
trend-messages-same =
    { $count ->
        [one] Написано { $count } сообщение
        [few] Написано { $count } сообщения
        [many] Написано { $count } сообщений
       *[other] Написано { $count } сообщения
    }: примерно столько же, сколько за предыдущие { $days } дней.
trend-messages-more =
    { $count ->
        [one] Написано { $count } сообщение
        [few] Написано { $count } сообщения
        [many] Написано { $count } сообщений
       *[other] Написано { $count } сообщения
    }: на { $percent }% больше, чем за предыдущие { $days } дней.
trend-messages-fewer =
    { $count ->
        [one] Написано { $count } сообщение
        [few] Написано { $count } сообщения
        [many] Написано { $count } сообщений
       *[other] Написано { $count } сообщения
    }: на { $percent }% меньше, чем за предыдущие { $days } дней.
trend-joins-none = За последние { $days } дней никто не вступил.
trend-joins-first =
    { $count ->
        [one] Вступил { $count } человек
        [few] Вступили { $count } человека
        [many] Вступило { $count } человек
       *[other] Вступило { $count } человека
    }, а за предыдущие { $days } дней — никто.
trend-joins-same =
    { $count ->
        [one] Вступил { $count } человек
        [few] Вступили { $count } человека
        [many] Вступило { $count } человек
       *[other] Вступило { $count } человека
    }: примерно столько же, сколько за предыдущие { $days } дней.
trend-joins-more =
    { $count ->
        [one] Вступил { $count } человек
        [few] Вступили { $count } человека
        [many] Вступило { $count } человек
       *[other] Вступило { $count } человека
    }: на { $percent }% больше, чем за предыдущие { $days } дней.
trend-joins-fewer =
    { $count ->
        [one] Вступил { $count } человек
        [few] Вступили { $count } человека
        [many] Вступило { $count } человек
       *[other] Вступило { $count } человека
    }: на { $percent }% меньше, чем за предыдущие { $days } дней.
trend-actions-none = За последние { $days } дней действий модерации не было.
trend-actions-first =
    { $count ->
        [one] Выполнено { $count } действие модерации
        [few] Выполнено { $count } действия модерации
        [many] Выполнено { $count } действий модерации
       *[other] Выполнено { $count } действия модерации
    }, а за предыдущие { $days } дней — ни одного.
trend-actions-same =
    { $count ->
        [one] Выполнено { $count } действие модерации
        [few] Выполнено { $count } действия модерации
        [many] Выполнено { $count } действий модерации
       *[other] Выполнено { $count } действия модерации
    }: примерно столько же, сколько за предыдущие { $days } дней.
trend-actions-more =
    { $count ->
        [one] Выполнено { $count } действие модерации
        [few] Выполнено { $count } действия модерации
        [many] Выполнено { $count } действий модерации
       *[other] Выполнено { $count } действия модерации
    }: на { $percent }% больше, чем за предыдущие { $days } дней.
trend-actions-fewer =
    { $count ->
        [one] Выполнено { $count } действие модерации
        [few] Выполнено { $count } действия модерации
        [many] Выполнено { $count } действий модерации
       *[other] Выполнено { $count } действия модерации
    }: на { $percent }% меньше, чем за предыдущие { $days } дней.
figures-balance =
    { $left ->
        [one] Вышел { $left } человек
        [few] Вышли { $left } человека
        [many] Вышло { $left } человек
       *[other] Вышло { $left } человека
    }, и теперь в группе { $members ->
        [one] { $members } участник
        [few] { $members } участника
        [many] { $members } участников
       *[other] { $members } участника
    }.
figures-busiest = Пик активности: { $day }, { $from }–{ $to }.
figures-top-moderator =
    Самый активный модератор — { $name }: { $count ->
        [one] { $count } действие
        [few] { $count } действия
        [many] { $count } действий
       *[other] { $count } действия
    }.
figures-top-writer = Больше всех пишет { $name }: { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
        [many] { $count } сообщений
       *[other] { $count } сообщения
    }.
figures-no-moderator = Модераторы не вмешивались.
figures-no-writer = Сообщений, которые я подсчитал, нет.
theme-light = Теперь картинки светлые.
theme-dark = Теперь картинки тёмные.

bulletin-weekly = <b>Неделя в группе { $group }</b>
    { $days }
bulletin-daily = <b>Модерация в группе { $group }</b>, { $day }
weekly-on = Каждый понедельник утром я присылаю отчёт за неделю: в канал для журнала, а если его нет — сюда.
weekly-off = Еженедельный отчёт выключен. Включить: <code>/weekly on</code>
daily-on = Каждое утро я присылаю сводку модерации за прошлый день: в канал для журнала, а если его нет — сюда.
daily-off = Ежедневная сводка выключена. Включить: <code>/daily on</code>
