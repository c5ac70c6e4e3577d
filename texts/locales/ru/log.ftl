# Lines of the log channel: what happened, to whom, and what was changed.

event-group-registered = Группа зарегистрирована
event-group-updated = Группа изменена
event-group-removed = Бот удалён из группы
event-group-migrated = Группа стала супергруппой
event-group-deleted = Группа удалена
event-user-joined = Новый участник
event-user-left = Выход из группы
event-user-approved = Освобождение от капчи изменено
event-user-role-changed = Роль участника изменена
event-role-created = Создана роль: { $name }
event-role-updated = Изменена роль: { $name }
event-role-deleted = Удалена роль: { $name }
event-rule-created = Создано правило: { $name }
event-rule-updated = Изменено правило: { $name }
event-rule-deleted = Удалено правило: { $name }
event-rule-matched = Сообщение нарушило правило
event-report-opened = Новая жалоба
event-report-decided = Жалоба рассмотрена
event-filter-taught = Фильтр обучен
event-filter-untaught = Образец удалён
event-settings-updated = Настройки изменены
event-webhook-created = Вебхук создан
event-webhook-updated = Вебхук изменён
event-webhook-deleted = Вебхук удалён
event-webhook-tested = Вебхук проверен
event-webhook-switched-off = Вебхук выключен: он слишком долго не отвечал
event-captcha-not-asked = Не удалось показать капчу
event-federation-created = Создана федерация
event-federation-updated = Федерация изменена
event-federation-deleted = Федерация удалена
event-federation-banned = Бан в федерации
event-federation-unbanned = Бан в федерации снят
event-token-created = Создан API-токен
event-token-revoked = API-токен отозван
event-session-opened = Вход выполнен
event-session-closed = Выход выполнен
event-action-recorded = { $action }: только запись
event-action-completed = { $action }
event-action-failed = { $action }: не удалось
event-action-reverted = { $action }: отменено
event-action-expired = { $action }: срок истёк
log-heading = <b>{ $event }</b> · { $group }
log-by = Кто: { $who }
log-person = Участник: { $who }
log-channel = Канал: <code>{ $id }</code>
log-duration = Срок: { $span }
log-reason = Причина: { $reason }
log-problem = Ответ Telegram: { $problem }
log-message = Сообщение: { $link }
log-actions = { $count ->
    [one] Записано { $count } действие
    [few] Записано { $count } действия
    [many] Записано { $count } действий
   *[other] Записано { $count } действия
}
log-change = { $field }: <s>{ $before }</s> → { $after }
log-changed = { $field }: изменено
value-on = вкл.
value-off = выкл.
value-none = нет
field-name = Название
field-description = Описание
field-member-count = Участников
field-admin-count = Админов
field-photo-file-id = Фото
field-photo-url = Фото
field-linked-chat-id = Привязанный канал
field-is-active = Активно
field-federation-id = Федерация
field-permissions = Права
field-priority = Приоритет
field-color = Цвет
field-penalty = Наказание
field-penalty-duration = Срок
field-trigger = Условие
field-schedule = Расписание
field-delete-message = Удалять сообщение
field-reply = Ответ
field-dry-run = Только наблюдать
field-exempt-roles = Не касается ролей
field-exempt-users = Не касается людей
field-exempt-topics = Не касается тем
field-role = Роль
field-assigned-role = Назначенная роль
field-is-approved = Освобождение от капчи
field-url = Адрес
field-events = События
field-language = Язык
field-welcome-message-enabled = Приветствие
field-welcome-message = Текст приветствия
field-welcome-media = Фото или видео приветствия
field-clean-welcome = Оставлять только последнее приветствие
field-goodbye-message-enabled = Прощание
field-goodbye-message = Текст прощания
field-goodbye-media = Фото или видео прощания
field-auto-delete-commands = Удалять команды
field-clean-service = Удалять служебные сообщения
field-logging-enabled = Журнал действий
field-moderation-enabled = Модерация
field-custom-settings = Свои настройки
field-escalation = Наказания за предупреждения
field-warning-lifetime = Предупреждения действуют
field-log-chat-id = Канал для журнала
field-report-threshold = Жалоб до мута
field-captcha-enabled = Капча
field-captcha-mode = Вид капчи
field-captcha-timeout = Время на капчу
field-raid-until = Антирейд до
field-raid-joins = Вступлений для антирейда
field-raid-window = За время
field-raid-duration = Антирейд длится
field-raid-ban = Бан при рейде длится
field-missing-rights = Каких прав админа не хватает
event-raid-began = 🚨 Антирейд включился сам
log-raid = { $joins ->
    [one] Вступил { $joins } человек, время: { $window }
    [few] Вступило { $joins } человека, время: { $window }
    [many] Вступило { $joins } человек, время: { $window }
   *[other] Вступило { $joins } человека, время: { $window }
}
