# Names of things that stand in sentences and lists of all subjects.

# Permissions, by their names in the API.
permission-settings-view = Просмотр настроек
permission-settings-edit = Изменение настроек
permission-roles-view = Просмотр ролей
permission-roles-edit = Изменение ролей
permission-roles-assign = Назначение ролей
permission-rules-view = Просмотр правил
permission-rules-edit = Изменение правил
permission-users-view = Просмотр участников
permission-actions-view = Просмотр действий
permission-stats-view = Просмотр статистики
permission-logs-view = Просмотр журнала
permission-moderate-warn = Предупреждения
permission-moderate-mute = Заглушение участников
permission-moderate-kick = Исключение участников
permission-moderate-ban = Баны
permission-moderate-delete = Удаление сообщений
permission-moderate-pin = Закрепление сообщений

# Kinds of moderation action.
action-ban = Бан
action-unban = Снятие бана
action-kick = Исключение
action-mute = Заглушение
action-unmute = Снятие заглушения
action-warn = Предупреждение
action-unwarn = Снятие предупреждения
action-restrict = Ограничение
action-unrestrict = Снятие ограничения
action-promote = Назначение админом
action-demote = Снятие с админов
action-delete = Удаление сообщений
action-pin = Закрепление
action-unpin = Открепление

# Rights of an administrator, as Telegram's apps call them in this language.
right-change-info = Изменение профиля группы
right-delete-messages = Удаление сообщений
right-restrict-members = Блокировка пользователей
right-invite-users = Пригласительные ссылки
right-pin-messages = Закрепление сообщений
right-promote-members = Назначение администраторов
