settings-title = ⚙️ <b>Настройки группы { $group }</b>
settings-about-welcome = <b>Приветствие</b>: встречает каждого нового участника.
settings-about-goodbye = <b>Прощание</b>: сообщает группе, когда кто-то уходит.
settings-about-captcha = <b>Капча</b>: новые участники не могут писать, пока не пройдут её.
settings-about-commands = <b>Удаление команд</b>: убирает команду из чата, когда я на неё ответил.
settings-about-log = <b>Журнал</b>: хранит всё, что здесь происходит, 30 дней.
settings-about-moderation = <b>Модерация</b>: баны, капча, антирейд и правила. Если выключить, ничего из этого не работает.
settings-flood-none = <b>Лимит флуда</b>: не задан. Задайте его: <code>/setflood 7</code>
settings-flood-in-time =
    { $messages ->
        [one] <b>Лимит флуда</b>: { $messages } сообщение за { ACCUSATIVE($span) }. Изменить: /setflood
        [few] <b>Лимит флуда</b>: { $messages } сообщения за { ACCUSATIVE($span) }. Изменить: /setflood
        [many] <b>Лимит флуда</b>: { $messages } сообщений за { ACCUSATIVE($span) }. Изменить: /setflood
       *[other] <b>Лимит флуда</b>: { $messages } сообщения за { ACCUSATIVE($span) }. Изменить: /setflood
    }
settings-flood-in-a-row = <b>Лимит флуда</b>: сообщений подряд — { $messages }. Изменить: /setflood
settings-warnings-none = <b>Предупреждения</b>: наказания за них нет. Изменить: /escalation
settings-warnings = <b>Предупреждения</b>: до последнего наказания — { $count }. Изменить: /escalation
settings-log-channel-none = <b>Канал для журнала</b>: не выбран. Выбрать: /setlog
settings-log-channel = <b>Канал для журнала</b>: <code>{ $chat }</code>. Отключить: /unsetlog
settings-language = <b>Язык</b>: { $language }
settings-welcome-text = <b>Текст приветствия</b>:
settings-goodbye-text = <b>Текст прощания</b>:
button-switch-welcome = Приветствие
button-switch-goodbye = Прощание
button-switch-captcha = Капча
button-switch-commands = Удаление команд
button-switch-log = Журнал
button-switch-moderation = Модерация
button-welcome-text = Текст приветствия
button-goodbye-text = Текст прощания
button-open-in-private = Открыть в личном чате
button-close = Закрыть
alert-switched-on = { $switch }: вкл.
alert-switched-off = { $switch }: выкл.
settings-ask-welcome = Ответьте на это сообщение { $start }новым текстом приветствия{ $end }.
    Подстановки: { $placeholders }
settings-ask-goodbye = Ответьте на это сообщение { $start }новым текстом прощания{ $end }.
    Подстановки: { $placeholders }
settings-needs-text = Пожалуйста, ответьте текстом.
settings-welcome-saved = Текст приветствия сохранён.
settings-goodbye-saved = Текст прощания сохранён.
settings-moderation-question = Выключить всю модерацию в группе <b>{ $group }</b>? Баны, капча, антирейд и правила перестанут работать.
button-moderation-off = Да, выключить
settings-moderation-off = Модерация выключена. Включить её снова можно в /settings.
error-page-of-others = Закрыть эту страницу может только тот, кому видны настройки.

roles-title = Роли
role-line = • <b>{ $name }</b> (приоритет { $priority }): { $permissions }
role-line-built-in = • <b>{ $label }</b> (<code>{ $name }</code>, приоритет { $priority }): { $permissions }
role-permission = { $label } (<code>{ $name }</code>)
role-allows-all = всё
role-allows-nothing = ничего
role-made = Роль создана.
    { $role }
role-changed = Роль изменена.
    { $role }
role-delete-question = Удалить роль <b>{ $name }</b>? Её лишатся все, у кого она есть.
button-delete-role = Да, удалить
role-deleted = Роль <b>{ $name }</b> удалена.
role-given = { $who }: теперь роль <b>{ $role }</b>.
role-stays = { $who }: роль остаётся прежней — <b>{ $role }</b>. Её даёт статус в Telegram, и она сильнее.
role-permission-unknown = Права «{ $name }» нет. Выберите из этих: { $permissions }.
person-whom = О ком речь?
person-unknown = Я ещё не видел этого человека в группе. Ответьте на его сообщение или укажите числовой ID.

id-chat = Этот чат: <code>{ $id }</code>
id-topic = Эта тема: <code>{ $id }</code>
id-message = То сообщение: <code>{ $id }</code>
id-author = Его автор: <code>{ $id }</code>
id-you = Вы: <code>{ $id }</code>
info-id = ID: <code>{ $id }</code>
info-role = Роль: { $role }
info-owner = Статус: владелец группы
info-admin = Статус: админ
info-member = Статус: участник
info-restricted = Статус: участник с ограничениями
info-gone = Статус: не в этой группе
info-banned = Статус: в бане в этой группе
info-known-since = Впервые замечен: { $time } UTC
info-warnings = Предупреждения: { $count }
info-warnings-of = Предупреждения: { $count } из { $limit }

stats-line = • { $name }: { $count }

log-channel-how-to = Теперь отправьте в своей группе:
    <code>/setlog { $id }</code>
log-channel-wrong-chat = Выберите для журнала канал или группу, а не человека.
log-channel-unreachable = Я не могу писать в этот чат. Сделайте меня там админом и отправьте /setlog ещё раз.
log-channel-hello = Теперь я веду здесь журнал группы <b>{ $group }</b>.
log-channel-set = Теперь журнал отправляется в <b>{ $chat }</b>.
log-channel-unset-question = Больше не отправлять журнал в канал? Я всё равно храню его 30 дней.
button-stop-log = Да, не отправлять
log-channel-unset = Журнал больше не отправляется в канал. Я всё равно храню его 30 дней.
