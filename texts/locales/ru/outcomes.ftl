# What became of actions: what Telegram refuses, and why the machine acts.

telegram-needs-right = У меня нет такого права админа. Дайте его мне.
telegram-lacks-right = У меня нет права «{ $right }». Чтобы его дать, откройте профиль группы, раздел <i>«Администраторы»</i>, и выберите меня.
telegram-needs-admin = У меня нет на это права. Сделайте меня админом.
telegram-cant-write = Я не могу здесь писать.
telegram-topic-closed = Тема закрыта.
telegram-is-admin = Telegram не позволяет мне применять действия к админам.
telegram-is-owner = С владельцем группы никто ничего сделать не может.
telegram-is-myself = Я не могу сделать это с собой.
telegram-user-unknown = Telegram не знает этого человека.
telegram-not-a-member = Этого человека нет в группе.
telegram-too-many-admins = В группе уже столько админов, сколько разрешает Telegram.
telegram-privacy = Этого не позволяют настройки приватности этого человека.
telegram-chat-unknown = Telegram не знает этой группы, или меня в ней нет.
telegram-removed = Меня больше нет в группе.
telegram-not-here = Меня нет в группе.
telegram-supergroups-only = Это работает только в супергруппах.
telegram-too-old = Telegram не позволяет ботам удалять сообщения старше 48 часов.
telegram-message-gone = Этого сообщения уже нет.
telegram-not-pinned = Сообщение не закреплено.
telegram-already-so = Так уже и есть.
telegram-away = Telegram не отвечает.
telegram-wait = Telegram просит подождать { ACCUSATIVE($span) }.
telegram-bad-token = Telegram не знает моего токена.
telegram-migrated = У группы теперь другой ID.
telegram-no-photo = В Telegram нет такого фото.
telegram-no-file = В Telegram больше нет этого файла, или он слишком большой.
telegram-files-away = Файловый сервер Telegram не отвечает.
telegram-bot-off = Бот выключен. Чтобы включить его, задайте BOT_TOKEN.
telegram-refused = Отказ Telegram: { $told }
failure-overtaken = Его опередило более новое действие.
failure-ours = Что-то пошло не так на нашей стороне.
reason-captcha-waits = нужно пройти капчу
reason-captcha-unsolved = капча не пройдена
reason-captcha-early = написано до прохождения капчи
reason-captcha-solved = капча пройдена
reason-captcha-failed = сбой капчи
reason-captcha-unasked = капчу не удалось показать
reason-captcha-stays = нельзя исключить из группы
reason-captcha-spared = капча не нужна
reason-raid = вступление во время рейда
reason-ban-list = есть в общем списке банов
reason-reported = жалобы участников
reason-warnings = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
    [many] { $count } предупреждений
   *[other] { $count } предупреждения
}
reason-warnings-within =
    { $count ->
        [one] { $count } предупреждение за { ACCUSATIVE($span) }
        [few] { $count } предупреждения за { ACCUSATIVE($span) }
        [many] { $count } предупреждений за { ACCUSATIVE($span) }
       *[other] { $count } предупреждения за { ACCUSATIVE($span) }
    }
reason-rule = { $description } ({ $why })
