# Для операторов, в личном чате: группы бота и кто может его добавлять.

groups-title = Группы, которые я знаю
groups-none = Пока я не знаю ни одной группы.
groups-line-working =
    { $count ->
        [one] • <b>{ $group }</b>, { $count } участник: я там работаю. <code>{ $id }</code>
        [few] • <b>{ $group }</b>, { $count } участника: я там работаю. <code>{ $id }</code>
        [many] • <b>{ $group }</b>, { $count } участников: я там работаю. <code>{ $id }</code>
       *[other] • <b>{ $group }</b>, { $count } участника: я там работаю. <code>{ $id }</code>
    }
groups-line-powerless =
    { $missing ->
        [one] • <b>{ $group }</b>, участников: { $count }. ⚠️ Мне не хватает { $missing } права админа. <code>{ $id }</code>
        [few] • <b>{ $group }</b>, участников: { $count }. ⚠️ Мне не хватает { $missing } прав админа. <code>{ $id }</code>
        [many] • <b>{ $group }</b>, участников: { $count }. ⚠️ Мне не хватает { $missing } прав админа. <code>{ $id }</code>
       *[other] • <b>{ $group }</b>, участников: { $count }. ⚠️ Мне не хватает { $missing } права админа. <code>{ $id }</code>
    }
groups-line-gone = • <b>{ $group }</b>: меня там больше нет. <code>{ $id }</code>
button-groups-next = Следующая страница
leave-question = Выйти из группы <b>{ $group }</b>? Данные о ней я сохраню на случай, если вернусь.
button-leave = Выйти из группы
leave-done = Я вышел из группы <b>{ $group }</b>.
not-allowed-here = Спасибо, что добавили меня, но оператор этого бота не разрешил эту группу, поэтому я выхожу.
allow-is-open = Добавлять меня в группы могут все, кроме тех, кто в этом списке:
allow-is-closed = Добавлять меня в группы могут только операторы и те, кому это разрешено в этом списке:
allow-line-group = ✅ Группа <code>{ $id }</code>
allow-line-person = ✅ Человек <code>{ $id }</code>
deny-line-group = 🚫 Группа <code>{ $id }</code>
deny-line-person = 🚫 Человек <code>{ $id }</code>
allow-group = Теперь я могу быть в группе <code>{ $id }</code>.
allow-person = Теперь человек <code>{ $id }</code> может добавлять меня в группы.
allow-all-done = Теперь добавлять меня в группы могут все, кроме тех, кому это запрещено.
deny-group = Группа <code>{ $id }</code> больше не может меня добавить.
deny-person = Человек <code>{ $id }</code> больше не может добавлять меня в группы.

note-queue = ⚠️ Работа запаздывает: самая старая запись в очереди <code>{ $queue }</code> ждёт уже { ACCUSATIVE($span) }. Причину могут подсказать лог и <code>/ready</code>.
note-queue-fine = ✅ Задержек больше нет.
note-rights =
    { $count ->
        [one] ⚠️ В { $count } группе мне не хватает прав админа. Какая это группа, покажет /groups.
        [few] ⚠️ В { $count } группах мне не хватает прав админа. Какие это группы, покажет /groups.
        [many] ⚠️ В { $count } группах мне не хватает прав админа. Какие это группы, покажет /groups.
       *[other] ⚠️ В { $count } группы мне не хватает прав админа. Какие это группы, покажет /groups.
    }
note-rights-fine = ✅ Во всех группах у меня снова есть все нужные права админа.
note-backup = ⚠️ Ночная резервная копия не удалась. Причина указана в логе, я пробую снова каждые десять минут.
note-backup-fine = ✅ Ночное резервное копирование снова работает.
