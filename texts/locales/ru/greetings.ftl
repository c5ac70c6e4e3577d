# Welcomes, goodbyes, and which service messages are deleted.

welcome-default = Добро пожаловать в { $group }, { $mention }!
goodbye-default = { $name } покидает группу.
greeting-welcome-on = Я приветствую новых участников.
greeting-welcome-off = Я не приветствую новых участников. Включить: /welcome on
greeting-goodbye-on = Я сообщаю группе, когда кто-то уходит.
greeting-goodbye-off = Я не прощаюсь с теми, кто уходит. Включить: /goodbye on
greeting-cleanwelcome-on = Я оставляю только последнее приветствие.
greeting-cleanwelcome-off = Старые приветствия остаются.
greeting-saved-not-sent = Сохранено, но Telegram отказывается это отправлять: <code>{ $reason }</code>
greeting-saved-in-part = Сохранено, но Telegram отправляет это только так, как показано выше: <code>{ $reason }</code>

# Telegram's own messages about what happened in a group.
cleaning-none = Все служебные сообщения остаются.
cleaning-list = Я удаляю сообщения Telegram о том, что:
cleaning-unknown = «{ $typed }» — не вид служебных сообщений. Виды: <code>{ $kinds }</code>.
service-join = • <code>join</code>: кто-то вступил
service-leave = • <code>leave</code>: кто-то ушёл
service-pin = • <code>pin</code>: закреплено сообщение
service-title = • <code>title</code>: у группы новое название
service-photo = • <code>photo</code>: у группы новая фотография
service-videochat = • <code>videochat</code>: видеочат начался или закончился
service-topic = • <code>topic</code>: тема создана или изменена
service-other = • <code>other</code>: произошло что-то ещё
