# The panel in the browser: what its pages say, beside panel-first.ftl. Only the panel reads the two, together with labels.ftl.

# Search, commands and keys
palette-search = Поиск или команда
palette-commands = Команды
palette-none = По запросу «{ $text }» ничего не найдено.
palette-found =
    { $count ->
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }
palette-undo = Отменить последнее действие
palette-undo-none = Отменять нечего.
keys-single = Одиночные клавиши
keys-single-help = Если вы управляете компьютером голосом, выключите их: одно слово сработает как много нажатий.
keys-always = Всегда
keys-here = Когда вы не печатаете
keys-search = Искать на этой странице
keys-next = Следующее в списке
keys-previous = Предыдущее в списке
keys-open = Открыть выбранное
keys-tick = Отметить или снять отметку

# Used everywhere
save = Сохранить
filters = Фильтры
tags-placeholder = Введите и нажмите Enter
tags-remove = Убрать { $tag }
duration-unclear = Напишите срок, например 30m, 1h30m или 2d.
save-bar = Несохранённые изменения
save-changes =
    { $count ->
        [one] { $count } изменение
        [few] { $count } изменения
        [many] { $count } изменений
       *[other] { $count } изменения
    }
save-first = Сначала сохраните или сбросьте изменения.
save-review = Просмотреть
save-reset = Сбросить

# Overview
overview-members = Участники
overview-known = Известны боту
overview-admins = Админы
overview-rules = Действующие правила
overview-by-type = Действия по типам
overview-moderators = Самые активные модераторы
overview-quiet = С { $day } действий не было.
overview-no-moderators = С { $day } модераторы не действовали.
raid-title = Антирейд
raid-is-on = Все, кто вступает, получают бан. Закончится
raid-means = Пока он включён, все, кто вступает, получают бан. Срок: { $time }.
raid-start = Включить (на сколько: { $time })
raid-end = Выключить
raid-started = Антирейд включён.
raid-ended = Антирейд выключен.
overview-lacks = Боту не хватает прав, которые здесь нужны. Дайте их в настройках группы в Telegram: { $rights }.
overview-no-stats = Ваша роль не позволяет видеть статистику этой группы.
figures-range = Период
figures-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
figures-none = Пока ничего не подсчитано. Groupkeeper считает с этого момента: графики появятся, как только кто-нибудь напишет или вступит.
figures-day = День
figures-messages = Сообщения
figures-people = Писали
figures-joins = Вступления и выходы
figures-joined = Вступили
figures-left = Вышли
figures-actions = Действия
figures-undone = Отменено
figures-busy = Активные часы
figures-counted = Что считать
figures-moderator = Модератор
figures-reports = Решено жалоб
figures-wait = Обычное время решения
figures-hits = Сработало
figures-no-rules = С { $day } ни одно правило не сработало.
figures-captchas = Капча
figures-passed = Прошли
figures-failed = Не прошли
figures-no-captchas = С { $day } никто не проходил капчу.
stays = Кто остаётся
stays-text = Из тех, кто вступил за неделю: сколько людей ещё в группе и какая доля писала в каждую из следующих недель.
stays-sum = Писали за эти недели: { $active }. Участников, которые ничего не писали: { $silent }.
stays-none = За последние недели никто не вступал.
stays-week = Неделя с
stays-here = Ещё здесь
stays-nth = Неделя { $week }
stays-cell = Неделя { $week }: писали { $wrote } из { $joined }
weekly-text = Неделя каждой вашей группы, с понедельника по воскресенье по UTC. Рядом с каждым числом — число за неделю до этой.
weekly-earlier = Раньше
weekly-later = Позже
weekly-before = до этого: { $count }
weekly-none = Нет групп для отчёта.

# History
history-text = Все действия в группе: и людей, и правил.
history-by = { $name }
history-rule = правило { $rule }
history-none-found = Под эти фильтры ничего не подходит.
history-empty = Действий пока нет. Как только кто-нибудь получит предупреждение, мут или бан, вы увидите это здесь.
filter-any = Любой
filter-type = Тип
filter-status = Состояние
filter-member = Участник
filter-admin = Админ
filter-rule = Правило
filter-since = С
filter-until = До
detail-status = Состояние
detail-failure = Что не удалось
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
status-failed = Не удалось
status-reverted = Отменено
status-expired = Срок истёк
status-recorded = Только запись
actor-telegram = В Telegram
actor-token = Токен
actor-panel = Панель
actor-rule = Правило
actor-system = Groupkeeper
undone-ban = Бан снят.
undone-mute = Мут снят.
undone-restrict = Ограничение снято.
undone-warn = Предупреждение снято.
undone-promote = Назначение админом отменено.
undone-pin = Сообщение откреплено.
undone-stands = Отменено, но у участника остаётся ещё один бан или ограничение.
undo-pending = Отменим, как только ответит Telegram.
undo-failed = Отменить не удалось. { $why }
history-choose = Выбрать: { $act } { $name }
history-choose-all = Выбрать все на странице: { $count }
bulk-undo = Отменить выбранные
bulk-undo-title = Отмена нескольких действий
bulk-undo-run = Отменить: { $count }
bulk-undo-so-far = { $tried } из { $count }…
bulk-undo-failed = Не отменены: { $count }

# Used by forms
cancel = Отмена
clear = Очистить
quoted = «{ $text }»
remove = Убрать
placeholder-insert = Вставить { $placeholder }
value-none = Нет
value-on = Вкл.
value-off = Выкл.
duration-forever = навсегда
needs-permission = Для этого нужно право «{ $permission }».
conflict-title = Кто-то уже изменил это
conflict-text = Выберите для каждого поля, что оставить. Остальные ваши изменения сохранятся.
conflict-mine = Ваше
conflict-theirs = Чужое
conflict-save = Сохранить так

# Members
members-text = Все, кого бот видел в группе.
members-search = Поиск по имени
members-role = Роль
members-any-role = Любая роль
members-presence = Присутствие
members-choose = Выбрать { $name }
members-choose-none = Снять выбор
members-chosen = Выбрано: { $count }
members-all = Все
members-present = В группе
members-gone = Ушли
members-none-found = Под эти фильтры никто не подходит.
members-empty = Бот ещё никого не видел. Люди появятся здесь, когда вступят или напишут.
member-banned = Забанен
member-gone = Нет в группе
member-restricted = Ограничен
member-held = Проходит капчу
member-joined = Вступление:
member-since = Впервые замечен:
member-role = Роль
member-role-none = Как в Telegram: { $role }
member-role-of-telegram = Эта роль взята из Telegram.
member-role-changed = { $name }: теперь { $role }.
member-approved = Освобождение от капчи
member-approved-means = Без капчи и без правил для новых участников.
member-approved-now = Освобождение выдано.
member-approval-removed = Освобождение снято.
member-trusted = Спам-фильтр доверяет
member-trusted-means = Спам-фильтр смотрит не на слова, а только на то, кто и как пишет.
member-trusted-now = Спам-фильтр теперь доверяет участнику.
member-trust-removed = Спам-фильтр больше не доверяет участнику.
member-timeline = Что было
member-quiet = Об этом участнике пока нет записей.
act-warn = Предупредить
act-mute = Выдать мут
act-unmute = Снять мут
act-kick = Исключить
act-ban = Забанить
act-unban = Снять бан
act-reason = Причина
act-reason-means = Видна в истории и в канале для журнала. Можно оставить пустой.
act-duration = На сколько
acted-warn = { $name }: предупреждение выдано.
acted-mute = { $name } больше не может писать.
acted-unmute = { $name } снова может писать.
acted-kick = { $name }: исключение из группы.
acted-ban = { $name }: бан выдан.
acted-unban = { $name } может вернуться.
acted-on-many = { $act }, участников: { $count }.
acted-undone-many = Отменено: { $count }.
acted-recorded = Это только запись: бот выключен или его нет в группе.

# Settings
settings-text = Как бот работает в этой группе. Ничего не меняется, пока вы не сохраните.
settings-saved = Настройки сохранены.
settings-put-back = Прежние настройки восстановлены.
section-general = Общее
section-welcome = Приветствие и прощание
section-captcha = Капча
section-raids = Антирейд
section-warnings = Предупреждения и жалобы
section-other = Прочее
setting-language = Язык бота
    .help = На нём бот говорит в группе.
setting-moderation-enabled = Модерация
    .help = Без неё бот не трогает участников: ни наказаний, ни правил.
setting-auto-delete-commands = Удалять команды
    .help = Бот удаляет команды после ответа.
setting-clean-service = Удалять служебные сообщения
    .help = Сообщения самого Telegram о вступлениях, закреплениях и прочем.
    .empty = никакие
setting-logging-enabled = Вести журнал
    .help = Все действия и изменения, 30 дней.
setting-log-chat-id = Канал для журнала
    .help = ID канала или группы, куда бот записывает каждое действие и изменение. Начинается с минуса.
    .empty = нет
setting-welcome-message-enabled = Приветствовать новых участников
setting-welcome-message = Приветствие
    .help = Можно вставить эти подстановки и кнопки: [Правила](buttonurl://https://example.org).
    .empty = обычный текст
setting-welcome-media = Картинка или видео приветствия
setting-clean-welcome = Оставлять только последнее приветствие
    .help = Прежнее удаляется, когда приходит следующий участник.
setting-goodbye-message-enabled = Прощаться
setting-goodbye-message = Прощание
    .help = С теми же подстановками и кнопками, что в приветствии.
    .empty = обычный текст
setting-goodbye-media = Картинка или видео прощания
setting-captcha-enabled = Капча для новых участников
    .help = Пока они её не пройдут, писать они не могут.
setting-captcha-mode = Вид капчи
setting-captcha-questions = Свои вопросы
    .help = По одному в строке: вопрос = ответ | другой ответ. Для вида капчи «Свой вопрос».
setting-captcha-timeout = Время на капчу
    .help = Кто не прошёл её вовремя, получает наказание ниже.
setting-captcha-fail = Наказание за непройденную капчу
setting-captcha-fail-duration = Такой бан или мут длится
    .empty = навсегда
setting-captcha-place = Где её проходят
setting-captcha-topic = Тема
    .help = ID темы, в которой группа показывает капчу.
    .empty = общая
setting-ban-lists-enabled = Общие списки банов
    .help = Людей из списков оператора бот банит при вступлении или первом сообщении. Списки узнают их ID.
setting-ban-lists-allowed = Всё же впускать
    .help = ID людей, которые попали в список по ошибке.
setting-second-opinion-enabled = Спрашивать языковую модель
    .help = О сообщениях, в которых спам-фильтр не уверен, если оператор выбрал модель. Она получает текст без @имён и номеров.
setting-raid-until = Антирейд включён до
    .help = До тех пор все, кто вступает, получают бан.
    .empty = выключен
setting-raid-joins = После скольких вступлений включать антирейд
    .help = При стольких вступлениях за время ниже он включается сам. 0: сам не включается.
setting-raid-window = За время
setting-raid-duration = Антирейд длится
    .help = Если включился сам.
setting-raid-ban = Бан на
    .help = Для тех, кто вступает во время антирейда.
setting-weekly-report = Еженедельный отчёт
    .help = По понедельникам: в канал для журнала или в группу.
setting-daily-digest = Ежедневная сводка модерации
    .help = Каждое утро: в канал для журнала или в группу.
setting-picture-theme = Цвета картинок
    .help = Для /stats, /growth и подобных команд.
setting-escalation = Наказания за предупреждения
    .help = Последняя ступень ещё и обнуляет предупреждения участника.
    .empty = нет
setting-warning-lifetime = Предупреждения истекают через
    .empty = никогда
setting-report-threshold = После скольких жалоб скрывать сообщение
    .help = При стольких жалобах сообщение удаляется, а автор получает мут. 0: жалобы видят только админы.
setting-custom-settings = Настройки программ
    .help = Объект JSON, который программы читают и пишут через API.
custom-not-json = Это не объект JSON. Напишите, например, {"{\"color\": \"blue\"}"}.
preview = Как это выглядит
preview-nothing = Ничего не отправится: текст пуст.
media-file = ID файла
step-warnings = Предупреждения
step-within = За время
step-within-empty = любое
step-penalty = Наказание
step-duration = На
step-add = Добавить ступень
step-sentence =
    { $limits ->
        [within] Предупреждений: { $count }, время: { $within } — { $penalty }
        [lasting] Предупреждений: { $count } — { $penalty }, срок: { $duration }
        [withinlasting] Предупреждений: { $count }, время: { $within } — { $penalty }, срок: { $duration }
       *[none] Предупреждений: { $count } — { $penalty }
    }
penalty-none = Без наказания
penalty-warn = Предупреждение
penalty-mute = Мут
penalty-kick = Исключение
penalty-ban = Бан
penalty-delete = Удаление сообщения
captcha-mode-button = Кнопка
captcha-mode-math = Пример
captcha-mode-text = Буквы на картинке
captcha-mode-question = Свой вопрос
captcha-fail-kick = Исключение
captcha-fail-ban = Бан
captcha-fail-mute = Мут
captcha-place-group = В группе
captcha-place-private = В личном чате с ботом
media-type-photo = Фото
media-type-video = Видео
media-type-animation = GIF
media-type-document = Файл
media-type-sticker = Стикер
service-kind-join = Вступления
service-kind-leave = Уходы
service-kind-pin = Закрепления
service-kind-title = Новые названия группы
service-kind-photo = Новые фото группы
service-kind-videochat = Видеочаты
service-kind-topic = Темы
service-kind-other = Другие

# Rules
rules-text = Правила с условием действуют сами. Если сообщение нарушает несколько, действует то, чей приоритет выше.
rules-empty = Правил пока нет. Начните с одного из этих или напишите своё.
template-words = Плохие слова
template-spam = Спам
template-links = Ссылки от новых участников
template-flood = Флуд
rule-new = Новое правило
rules-copy = Скопировать из группы
rules-copy-from = Группа
rules-copy-run = Скопировать
rules-copy-means = Темы, которых правило не касается, не копируются: у каждой группы они свои.
rules-copy-none = В той группе нет правил.
rules-copied = Скопировано правил: { $count }.
rules-not-copied = Правило { $rule } не скопировано. { $why }
rule-templates = Начать с:
template-invitations = Приглашения в другие чаты
template-mentions = Массовые упоминания
template-copies = Одно и то же сообщение
setup-title = Настроить защиту
setup-text = Те же вопросы, что задаёт /setup в чате. Ответы заменят то, что создала прежняя настройка; ваши правила останутся.
setup-run = Защитить группу
setup-done = Группа защищена. Правил: { $count }.
setup-done-without-rules = Сохранено. Правила не понадобились.
setup-no = Нет
setup-captcha = Капча
setup-spam = Спам
setup-newcomers = Без ссылок, пересланного и контактов в первый день
setup-flood = Слишком много сообщений за десять секунд
setup-raids = Автоматический антирейд
setup-bots = Удалять ботов, которых добавляют участники
setup-spam-mute = Удалять и выдавать мут на день
setup-spam-delete = Удалять
setup-spam-log = Только наблюдать, через сутки рассказать
setup-spam-nothing = Ничего
setup-flood-none = Сколько угодно
rule-edit = Изменить { $rule }
rule-delete = Удалить { $rule }
rule-active = { $rule } действует
rule-up = Поднять { $rule }
rule-down = Опустить { $rule }
rules-ordered = Порядок сохранён.
rule-priority = Приоритет { $priority }
rule-dry-run = Только наблюдает
rule-dry-run-means = Только записывает в журнал, что сделало бы.
rule-arm = Пусть действует
rule-would-hit =
    { $count ->
        [0] За { $days } дня ещё ни разу
        [one] За { $days } дня сработало бы { $count } раз
        [few] За { $days } дня сработало бы { $count } раза
        [many] За { $days } дня сработало бы { $count } раз
       *[other] За { $days } дня сработало бы { $count } раза
    }
rule-created = Правило { $rule } создано.
rule-saved = Правило { $rule } сохранено.
rule-deleted = Правило { $rule } удалено.
rule-when = Когда
rule-then = Тогда
rule-except = Кроме
rule-in-words = Простыми словами
rule-trigger = Условие
rule-part = Что нельзя
rule-part-add = Добавить ещё
rule-field-rule-name = Имя
    .help = Короткое, как его пишут в чате: буквы, цифры, точки и дефисы.
rule-field-description = Что важно знать участникам
    .help = Показывается по /rules.
rule-field-penalty = Наказание
rule-field-penalty-duration = На сколько
    .empty = навсегда
rule-field-priority = Приоритет
    .help = От 0 до 1000. Действует высший.
rule-field-is-active = Действует
rule-field-schedule = Время
rule-field-delete-message = Удалять сообщение
    .help = Или реакцию, если нарушила она.
rule-field-reply = Ответ участнику
    .help = Пусто: без ответа.
    .empty = нет
rule-field-dry-run = Только наблюдать
    .help = Записывает в журнал, что сделало бы, но ничего не делает. Удобно, чтобы опробовать новое правило.
rule-field-exempt-roles = Роли, которых оно не касается
    .empty = нет
rule-field-exempt-users = Участники, которых оно не касается, по ID
    .empty = нет
rule-field-exempt-topics = Темы, которых оно не касается, по ID
    .empty = нет
rule-field-trigger = Условие
schedule-always = Всегда
schedule-daily = Каждый день с … до …
schedule-start = С
schedule-end = До
schedule-zone = Часовой пояс
hits-title = Что поймало правило
hits-count = Раз: { $count }
hits-count-or-more = Раз: { $count } или больше
hits-watched = Сработало бы
hits-none = Пока ничего.
hits-none-watched = Пока ничего: оно наблюдает.
hits-all = Показать всё в истории
test-title = Проверка
test-text = Сообщение
test-placeholder = Выиграй в нашем казино!
test-applies = Сработает
test-no-match = Ни одно правило не сработало.
test-unfinished = Правило ещё не дописано.
trigger-none = Нет: следят модераторы
    .help = Модераторы применяют его командой /punish.
trigger-words = Слова
    .help = Целые слова в любом регистре; * — любые буквы. Похожие буквы тоже распознаются.
trigger-regex = Регулярное выражение
    .help = По правилам RE2, в любом регистре.
trigger-links = Ссылки
    .help = Видимые или спрятанные в тексте.
trigger-forwards = Пересланное
trigger-content = Виды сообщений
trigger-media = Медиа
trigger-caps = Заглавные буквы
trigger-length = Длинные сообщения
trigger-mentions = Много упоминаний
trigger-language = Письменности
trigger-sender-chat = Каналы, пишущие от своего имени
trigger-edited = Изменённые сообщения
trigger-any = Любое сообщение
    .help = Если задать время, закрывает группу на ночь.
trigger-flood = Флуд
trigger-duplicates = Одно и то же сообщение
trigger-spam = Спам
    .help = Фильтр оценивает каждое сообщение. Он учится на том, что отмечают админы.
trigger-reactions = Реакции
trigger-new-member = Поведение новых участников
when-words-words = Слова
when-regex-pattern = Выражение
when-links-kinds = Ссылки на
when-links-except-domains = Кроме этих доменов
when-forwards-origins = От кого
    .help = Ничего не выбрано: откуда угодно.
when-content-kinds = Виды
when-media-kinds = Медиа
when-media-extensions = Только файлы с такими окончаниями
    .help = Например exe или apk. Пусто: любые файлы.
when-caps-percent = Заглавных, в процентах
when-caps-min-letters = Начиная с такого числа букв
when-length-characters = Больше такого числа символов
when-mentions-count = Начиная с такого числа людей
when-language-scripts = Письменности
when-edited-seconds = Позже чем через
    .help = 0s: любое изменение.
when-flood-messages = Сообщений
when-flood-seconds = За время
    .empty = подряд
when-duplicates-messages = Раз
when-duplicates-seconds = За время
when-duplicates-across-users = От кого угодно
when-spam-sensitivity = Ловит
sensitivity-low = только почти несомненное
sensitivity-normal = вероятное
sensitivity-high = и сомнительное
when-reactions-emojis = Эмодзи
    .help = Пусто: любая реакция.
when-reactions-count = Раз
when-reactions-seconds = За время
when-new-member-seconds = Столько времени после вступления
when-new-member-triggers = Им нельзя присылать
link-kind-web = сайты
link-kind-invite = приглашения
link-kind-channel = каналы и группы
link-kind-bot = ботов
forward-origin-user = людей
forward-origin-bot = ботов
forward-origin-channel = каналов
forward-origin-group = групп
content-kind-text = текст
content-kind-album = альбомы
content-kind-buttons = кнопки
content-kind-external-reply = ответы на сообщения других чатов
content-kind-spoiler = спойлеры
content-kind-command = команды
content-kind-email = адреса почты
content-kind-phone = номера телефонов
content-kind-cashtag = кэштеги
content-kind-emoji = эмодзи
content-kind-emoji-only = одни эмодзи
content-kind-zalgo = буквы с грудой значков (залго)
content-kind-added-bot = добавленные боты
content-kind-comment = комментарии тех, кто не в группе
media-kind-photo = фото
media-kind-video = видео
media-kind-sticker = стикеры
media-kind-gif = GIF
media-kind-voice = голосовые сообщения
media-kind-video-note = видеосообщения
media-kind-audio = музыка
media-kind-document = файлы
media-kind-poll = опросы
media-kind-game = игры
media-kind-contact = контакты
media-kind-location = геопозиции
media-kind-dice = кубики
media-kind-story = истории
media-kind-paid-media = платные медиа
media-kind-checklist = списки задач
media-kind-giveaway = розыгрыши
media-kind-invoice = счета на оплату
media-kind-inline-bot = сообщения через ботов
media-kind-custom-emoji = кастомные эмодзи
media-kind-animated-sticker = анимированные стикеры
media-kind-premium-sticker = стикеры Premium
media-kind-other = что-то неизвестное
means-nothing = Модераторы применяют его командой /punish.
means-and-more = { $words } и ещё { $count }
means-words = Сообщения со словами { $words }.
means-regex = Сообщения, подходящие под { $pattern }.
means-links = Ссылки: { $kinds }.
means-links-except = Ссылки: { $kinds }, кроме { $domains }.
means-forwards = Пересланные сообщения.
means-forwards-from = Сообщения, пересланные от { $origins }.
means-content = Сообщения, где есть: { $kinds }.
means-media = Сообщения, где есть: { $kinds }.
means-caps = Сообщения от { $letters } букв, где заглавных { $percent } процентов и больше.
means-length = Сообщения длиннее { $count } символов.
means-mentions =
    { $count ->
        [one] Сообщения, где упомянут { $count } человек или больше.
        [few] Сообщения, где упомянуты { $count } человека или больше.
        [many] Сообщения, где упомянуты { $count } человек или больше.
       *[other] Сообщения, где упомянуты { $count } человека или больше.
    }
means-language = Сообщения, где есть: { $scripts }.
means-sender-chat = Сообщения каналов от их имени.
means-edited = Изменённые сообщения.
means-edited-after = Сообщения, изменённые после отправки. Прошло больше: { $time }.
means-any = Любое сообщение.
means-flood = Сообщений от одного участника: { $count }, за время: { $time }.
means-flood-in-a-row = Сообщений от одного участника подряд: { $count }.
means-duplicates = Одно и то же сообщение от одного участника. Раз: { $count }, за время: { $time }.
means-duplicates-by-anybody = Одно и то же сообщение от кого угодно. Раз: { $count }, за время: { $time }.
means-spam-low = Всё, что похоже на спам, если фильтр почти уверен.
means-spam-normal = Всё, что похоже на спам.
means-spam-high = Всё, что может быть спамом, а с ним и часть обычных сообщений.
means-reactions =
    { $count ->
        [one] { $count } реакция, время: { $time }.
        [few] { $count } реакции, время: { $time }.
        [many] { $count } реакций, время: { $time }.
       *[other] { $count } реакции, время: { $time }.
    }
means-reactions-of =
    { $count ->
        [one] { $count } реакция { $emojis }, время: { $time }.
        [few] { $count } реакции { $emojis }, время: { $time }.
        [many] { $count } реакций { $emojis }, время: { $time }.
       *[other] { $count } реакции { $emojis }, время: { $time }.
    }
means-new-member = Первое время после вступления ({ $time }):
then-delete = Сообщение удаляется.
then-warn = Автор получает предупреждение.
then-kick = Автор исключается из группы.
then-mute = Автор получает мут.
then-mute-for = Автор получает мут, срок: { $time }.
then-ban = Автор получает бан.
then-ban-for = Автор получает бан, срок: { $time }.
then-reply = Бот отвечает: «{ $text }»
then-nothing = Само собой ничего не происходит.
holds-from = Каждый день с { $start } до { $end }, { $zone }.
holds-not-for-roles = Не касается ролей: { $roles }.
holds-not-for-members =
    { $count ->
        [one] Не касается { $count } участника.
        [few] Не касается { $count } участников.
        [many] Не касается { $count } участников.
       *[other] Не касается { $count } участника.
    }
holds-not-in-topics =
    { $count ->
        [one] Не действует в { $count } теме.
        [few] Не действует в { $count } темах.
        [many] Не действует в { $count } темах.
       *[other] Не действует в { $count } темы.
    }
# Playground: the demo
playground-text = Вымышленная группа только на этом компьютере. Пишите от чьего угодно имени и смотрите, что делает бот.
playground-chat = Чат
playground-live = Что сделал бот
playground-join = Войти новым участником
playground-join-name = Имя
    .help = Бот просит новых участников доказать, что они люди. Нажмите его кнопку от их имени.
playground-raid = Начать рейд
playground-pause = Остановить историю
playground-resume = Продолжить историю
playground-joined = { $name } теперь в группе
playground-photo = Фото
playground-pinned = Закреплено
playground-spoiler = Скрытый текст. Показать
playground-reply-to = Ответить: { $name }
playground-no-reply = Не отвечать
playground-newest = К последнему сообщению
playground-as = Писать как
playground-name-state = { $name } — { $state }
playground-owner = владелец
playground-admin = админ
playground-gone = не в группе
playground-banned = бан
playground-muted = мут
playground-muted-until = мут, конец { $time }
playground-message = Сообщение
playground-write = Писать как { $name }
playground-cant-write = { $name } сейчас не может писать
playground-send = Отправить
playground-steps = Попробуйте: забаньте спамера, снимите бан и поймайте следующего правилом
playground-step-join = Нажмите «{ $join }». Нажмите кнопку капчи, потом напишите что-нибудь вроде «Часы для всех, у меня их много».
playground-step-ban = Пишите от имени владельца, { $name }: выберите это имя под чатом. Ответьте на то сообщение и отправьте /ban.
playground-step-undo = Бан появится в списке «{ $live }». Отмените его там.
playground-step-rule = Создайте правило против слова «часы», проверьте его в окошке рядом и сохраните:
playground-step-again = Вернитесь, войдите ещё одним новым участником и напишите то же самое.

edit = Изменить
copy = Копировать
copied = Скопировано
secret-kept = Сохранено

# Reports
reports-text = Сообщения, на которые участники пожаловались через /report. Решение одно на всех: жалоба закрывается.
reports-all = Все
reports-none-open = Открытых жалоб нет. Тишина и покой.
reports-none = Здесь жалоб нет.
report-by = Пожаловались:
report-message = Показать сообщение
report-not-kept = Groupkeeper не хранит сообщения. Чтобы прочитать, откройте сообщение в Telegram.
report-muted = мут до решения
report-open = Открытые
report-handled = Рассмотренные
report-dismissed = Отклонённые
decide-dismiss = Отклонить
decide-delete = Удалить сообщение
decide-mute = Выдать мут
decide-ban = Забанить
verdict-dismiss = Отклонено
verdict-delete = Сообщение удалено
verdict-mute = Автор получил мут
verdict-ban = Автор забанен
decided-dismiss = Жалоба отклонена.
decided-delete = Сообщение удалено.
decided-mute = Автор получил мут.
decided-ban = Автор забанен.

# Log
logs-text = Всё, что происходило в группе, включая изменения настроек, ролей и правил.
logs-text-all = События всей установки: токены, входы, федерации.
logs-event = Событие
logs-severity = Важность
logs-only = Показать только события этого человека
logs-address = Адрес
logs-details = Подробности
logs-none-found = Под эти фильтры ничего не подходит.
logs-empty = Журнал пуст.
restore = Вернуть как было
restored = Всё снова так, как было.
restored-role = Роль снова есть. Её пока ни у кого нет.
restore-same = Так оно и есть.
restore-gone = Этого больше нет.
fresh = Новых: { $count }
severity-info = Сведения
severity-warning = Внимание
severity-error = Ошибка

# Tokens
tokens-text = Программы пользуются API с токеном. Дайте каждой программе свой, и не больше прав, чем нужно.
tokens-empty = Токенов пока нет. Создайте токен для программы, которой нужен API.
token-new = Новый токен
token-create = Создать токен
token-name = Название
    .help = Какая программа им пользуется, например «резервные копии».
token-scopes = Что можно
    .help = Вы можете дать только то, что можете сами.
token-for-groups = Только в этих группах
    .help = ID групп. Оставьте пустым для всех, которыми вы управляете.
token-lasts = Действует
token-for-ever = Пока не отозван
token-once = Скопируйте токен сейчас. Больше он не показывается.
token-all-groups = Все группы
token-used = Использован
token-unused = Не использовался
token-ends = До { $time }
token-revoke = Отозвать
token-revoke-sure = Всё, что пользуется «{ $name }», сразу перестанет работать. Отменить нельзя.
token-revoked = Токен «{ $name }» отозван.

# Webhooks
webhooks-text = Вебхук отправляет события группы на ваш сервер, подписывая их секретом.
webhooks-empty = Вебхуков пока нет. Добавьте адрес своего сервера, чтобы получать события.
webhook-new = Новый вебхук
webhook-edit = Изменить вебхук
webhook-create = Создать вебхук
webhook-url = Адрес
    .help = Только HTTPS, например https://example.org/hook.
webhook-which = Какие события отправлять
webhook-active = Включён
webhook-on = Вебхук включён.
webhook-off = Вебхук выключен.
webhook-failed = Отключён: { $reason }
webhook-once = Этим секретом ваш сервер проверяет доставки. Скопируйте его сейчас. Больше он не показывается.
webhook-delete = Удалить вебхук
webhook-delete-sure = Ваш сервер больше не получит событий, а доставки будут удалены. Отменить нельзя.
webhook-deliveries = Доставки
deliveries-empty = Пока ничего не отправлено.
delivery-pending = Ожидает
delivery-delivered = Доставлено
delivery-dead = Не доставлено
delivery-retry = Отправить снова
delivery-again = Отправляем снова.
delivery-due = Следующая попытка { $time }
token-groups =
    { $count ->
        [one] { $count } группа
        [few] { $count } группы
        [many] { $count } групп
       *[other] { $count } группы
    }
token-may =
    { $count ->
        [one] { $count } право
        [few] { $count } права
        [many] { $count } прав
       *[other] { $count } права
    }
token-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
webhook-events =
    { $count ->
        [one] { $count } вид событий
        [few] { $count } вида событий
        [many] { $count } видов событий
       *[other] { $count } вида событий
    }
delivery-attempts =
    { $count ->
        [one] { $count } попытка
        [few] { $count } попытки
        [many] { $count } попыток
       *[other] { $count } попытки
    }

# Kinds of event
event-group-registered = Группа добавлена
event-group-updated = Группа обновлена
event-group-removed = Бот удалён из группы
event-group-migrated = Группа переехала
event-group-deleted = Группа удалена
event-group-imported = Настройки загружены из файла
event-user-joined = Новый участник
event-user-left = Выход из группы
event-user-approved = Освобождение от капчи изменено
event-user-trusted = Доверие к участнику изменено
event-user-role-changed = Роль назначена
event-role-created = Роль создана
event-role-updated = Роль изменена
event-role-deleted = Роль удалена
event-rule-created = Правило создано
event-rule-updated = Правило изменено
event-rule-deleted = Правило удалено
event-rule-matched = Правило сработало
event-report-opened = Новая жалоба
event-report-decided = Жалоба рассмотрена
event-filter-taught = Фильтр обучен
event-filter-untaught = Образец удалён
event-filter-unsure = Спам-фильтр не уверен
event-settings-updated = Настройки изменены
event-federation-created = Федерация создана
event-federation-updated = Федерация изменена
event-federation-deleted = Федерация удалена
event-federation-banned = Бан в федерации
event-federation-unbanned = Бан в федерации снят
event-federation-imported = Баны федерации загружены
event-token-created = Токен создан
event-token-revoked = Токен отозван
event-session-opened = Вход
event-session-closed = Выход
event-webhook-created = Вебхук создан
event-webhook-updated = Вебхук изменён
event-webhook-deleted = Вебхук удалён
event-webhook-switched-off = Вебхук отключён
event-webhook-tested = Вебхук проверен
event-allowance-changed = Изменён список тех, кому доступен бот
event-person-forgotten = Данные человека стираются
event-captcha-not-asked = Капчу не удалось показать
event-raid-began = Антирейд включился
event-action-recorded = Действие записано
event-action-completed = Действие выполнено
event-action-failed = Действие не удалось
event-action-reverted = Действие отменено
event-action-expired = Действие закончилось

webhook-test = Отправить проверку
webhook-tested = Проверка отправлена. Ниже видно, дошла ли она.

# Roles
roles-text = Что позволяет каждая роль. Роль человека задаётся на его странице в «Участниках».
roles-saved = Роли сохранены.
roles-changed-elsewhere = Кто-то изменил эту роль. Вы видите её текущий вид. Внесите изменение ещё раз.
role = Роль
role-yes = да
role-no = нет
role-new = Новая роль
role-create = Создать роль
role-edit = Изменить «{ $role }»
role-delete = Удалить «{ $role }»
role-delete-sure = Люди с этой ролью получат ту, что даёт их статус в Telegram. Отменить нельзя.
role-has-priority = приоритет { $priority }
role-lock-owner = Владелец всегда может всё.
role-lock-strong = Приоритет этой роли не ниже вашего.
role-name = Название
    .help = Одно слово, например «helper»: его пишут в чате.
role-description = Описание
role-permissions = Права
role-priority = Приоритет
    .help = От 0 до 100. Вы можете применять действия к тем, чья роль ниже вашей по приоритету.
role-color = Цвет
role-no-color = Без цвета

# Federations
federations-text = Группы с общими банами: кто забанен в федерации, тот забанен во всех её группах.
federations-empty = Федераций пока нет. Создайте одну, чтобы у ваших групп были общие баны.
federation-new = Новая федерация
federation-create = Создать федерацию
federation-name = Название
federation-add = Добавить группу…
federation-leave = Убрать
federation-left = Группа вышла из федерации.
federation-joined = Группа вошла в федерацию.
federation-no-groups = Групп пока нет.
federation-bans = Забанены во всех группах
federation-no-bans = Никто не забанен.
federation-user = ID человека
federation-ban = Забанить
federation-banned = Бан действует во всех группах федерации.
federation-lift = Снять бан
federation-import = Загрузить баны
federation-import-look = Кого забанит этот файл
federation-import-counts = Новых: { $added }. Уже забанены: { $same }. Нельзя: { $refused }.
federation-import-done = Баны загружены.
federation-import-line = строка { $line }
federation-delete = Удалить федерацию
federation-delete-sure = «{ $name }» и её список банов будут удалены. Отменить нельзя.

# System
system-text = Состояние этой установки. Данные обновляются каждые десять секунд.
system-process = Процесс
system-ready = Готов
system-not-ready = Не готов
system-database = База данных
system-bot = Бот
system-cache = Redis
system-version = Версия
system-groups = Все группы
system-groups-text =
    { $groups ->
        [one] Что посчитано в { $groups } группе за последние { $days } дней.
        [few] Что посчитано в { $groups } группах за последние { $days } дней.
        [many] Что посчитано в { $groups } группах за последние { $days } дней.
       *[other] Что посчитано в { $groups } группы за последние { $days } дней.
    }
system-troubles = С запуска
system-troubles-text = Всё это должно быть нулём. Подробности в журнале процесса.
system-unreadable = Обновления Telegram, которые не удалось прочесть
system-missing-rights = Группы, где боту не хватает нужных прав
database-ok = Работает
database-away = Не отвечает
cache-local = Не настроен: процесс один
cache-shared = Общий
cache-degraded = Не отвечает
bot-off = Выключен
bot-connecting = Подключается
bot-polling = Включён, опрашивает
bot-standby = Наготове: опрашивает другой процесс
bot-elsewhere = Включён в другом процессе
bot-webhook = Включён, вебхук
bot-away = Telegram не отвечает
bot-conflict = Этим же токеном пользуется другой процесс
queue-actions = Невыполненные действия
queue-captchas = Непоказанные капчи
queue-deliveries = Недоставленные вебхуки
queue-logs = Неотправленные сообщения в канал для журнала
queue-bulletins = Неотправленные отчёты и сводки
queue-erasures = Невыполненные просьбы забыть
waits-updates = Обновления от Telegram
waits-outbox = Сообщения в Telegram
waits-actions = Действия
waits-captchas = Капчи
waits-deliveries = Отправки вебхуков
waits-logs = Сообщения в канал для журнала
waits-bulletins = Отчёты и сводки
waits-erasures = Просьбы забыть
system-waits = Что ждёт в очередях
system-waits-text = Сколько дел ждёт и как давно ждёт самое старое. Если дольше пяти минут, операторы получают сообщение.
system-oldest = { $count }, самое старое ждёт { $time }
system-lag = За какое время доходит сообщение
system-lag-none = Ещё ни одного не было
system-operators = Операторы
system-no-operators = Никого. Укажите OWNER_IDS, чтобы узнавать о неполадках

# Protection
protection-text = Чего участники не могут здесь отправлять. Каждый запрет — тоже правило: подробности можно изменить в разделе «Правила».
protect-locks = Запреты
protect-search = Найти, что можно запретить
protect-none-found = Среди запретов нет ничего похожего на «{ $text }».
protect-locked = Запрещено: { $kind }.
protect-unlocked = Снова разрешено: { $kind }.
protect-allowed = Разрешённые ссылки
    .help = Сайты, например example.org, вместе со всеми их страницами.
protect-allowed-saved = Разрешённые ссылки сохранены.
protect-words-title = Запрещённые слова
protect-words-none = Запрещённых слов нет.
protect-words-words = Запретить слова
    .help = Целые слова или фразы, регистр не важен. * заменяет любые буквы.
protect-words-reason = Причина
    .help = Её увидит участник, который напишет такое слово. Можно оставить пустой.
protect-words-own = Выбрать наказание
protect-words-run = Запретить
protect-words-done =
    { $count ->
        [one] Запрещено { $count } слово.
        [few] Запрещено { $count } слова.
        [many] Запрещено { $count } слов.
       *[other] Запрещено { $count } слова.
    }
protect-words-lift = Разрешить { $word }
protect-words-lifted = Слово «{ $word }» снова разрешено.
protect-words-penalty-for-all = Применить наказание и к остальным словам
protect-words-penalty-saved = Наказание за запрещённые слова сохранено.
protect-flood-title = Лимит флуда
protect-flood-none = Лимита флуда пока нет.
protect-flood-messages = Сколько сообщений — уже слишком много
protect-flood-save = Задать лимит флуда
protect-flood-saved = Лимит флуда задан.
protect-flood-end = Убрать лимит флуда
protect-flood-ended = Лимита флуда больше нет.
protect-night-title = Ночной режим
protect-night-text = Ночью писать могут только модераторы. Сообщения остальных бот удаляет.
protect-night-when = Ночь
protect-night-never = Никогда
protect-night-save = Сохранить ночной режим
protect-night-saved = Ночной режим включён.
protect-night-ended = Ночной режим выключен.

protect-spam = Фильтр спама
protect-spam-text = Сообщение
protect-spam-check = Проверить
protect-spam-is = Это спам
protect-spam-isnt = Это не спам
protect-spam-yes = Это спам: { $percent }%
protect-spam-no = Это не спам: { $percent }%
protect-spam-taught = Фильтр это запомнил.
protect-spam-forgotten = Фильтр это забыл.
protect-spam-samples = Чему вы его научили
protect-spam-untaught = Пока ничему. Обычный спам фильтр знает сам.
protect-spam-forget = Забыть
sample-spam = Спам
sample-ham = Не спам
reviews-text = То, что фильтр считает спамом или в чём не уверен, ждёт здесь сутки. Скажите, что это, и фильтр научится у вас. Спам удаляется, его автор получает бан. Если это не спам, наказание автора отменяется.
reviews-try = Проверить текст
reviews-none = Проверять пока нечего.
review-spam = Спам? { $percent } %
review-unsure = Не уверен: { $percent } %
review-banned = Автор забанен, фильтр это запомнил.
review-unbanned = Бан отменён, фильтр запомнил, что это не спам.
reason-for = за спам
reason-against = против спама

# Groups and federations: adding, changing, deleting
person-forget = Забыть человека
person-forget-text = Я сотру всё, что хранится об этом человеке, во всех группах: имя, роли, предупреждения, счётчики, токены. То, что он сделал, останется в записях, но как действия удалённого человека. Отменить это нельзя.
person-forget-run = Стереть всё
person-forgetting = Всё об этом человеке стирается.
person-id = ID человека в Telegram
    .help = Бот назовёт его, если ответить на сообщение человека командой /id.
group-add = Добавить группу по ID
group-add-text = Когда бота добавляют в группу, она появляется сама. Здесь можно подготовить её заранее.
group-add-run = Добавить группу
group-added = Группа «{ $name }» добавлена.
group-id = ID группы
    .help = Как его даёт Telegram, с минусом: например, -1001234567890.
group-name = Название группы
move-title = Перенос настроек
move-text = Сохраните настройки, роли, правила, людей с ролью и то, чему вы научили фильтр спама, в файл или загрузите файл, в том числе от бота Rose. Сначала вы увидите, что изменится.
move-samples = Примеры для фильтра спама
move-export = Сохранить в файл
move-import = Загрузить файл
move-look = Что изменит этот файл
move-import-now = Загрузить
move-counts = новых: { $added }, изменится: { $changed }, без изменений: { $same }, нельзя загрузить: { $refused }
move-nothing = Ничего не изменится.
move-refused = Нельзя загрузить
move-done = Настройки загружены.
group-delete = Удалить группу
group-delete-text = Удалится всё, что Groupkeeper хранит об этой группе, кроме журнала: настройки, роли, правила, участники и история. Отменить нельзя.
group-delete-name = Введите название группы для подтверждения: { $name }
group-deleted = Группа «{ $name }» удалена.
federation-edit = Изменить федерацию
federation-admins = ID админов
    .help = Кроме владельца, они могут банить и снимать баны.
federation-saved = Федерация сохранена.
