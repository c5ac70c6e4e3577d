done-ban = { $who }: бан. Решение: { $by }.
done-ban-for = { $who }: бан на { ACCUSATIVE($span) }. Решение: { $by }.
done-unban = { $who }: бан снят. Решение: { $by }.
done-kick = { $who }: исключение из группы. Решение: { $by }.
done-leave = { $who } больше не в группе.
done-mute = { $who }: мут. Решение: { $by }.
done-mute-for = { $who }: мут на { ACCUSATIVE($span) }. Решение: { $by }.
done-unmute = { $who }: мут снят. Решение: { $by }.
done-warn = { $who }: предупреждение. Решение: { $by }.
done-unwarn = { $who }: последнее предупреждение снято. Решение: { $by }.
done-unwarn-all = { $who }: все предупреждения сняты. Решение: { $by }.
done-restrict = { $who }: ограничение. Решение: { $by }.
done-unrestrict = { $who }: ограничение снято. Решение: { $by }.
done-promote = { $who }: назначение админом. Решение: { $by }.
done-demote = { $who }: снятие с админов. Решение: { $by }.
done-delete = { $who }: сообщение удалено. Решение: { $by }.
done-pin = { $who }: сообщение закреплено. Решение: { $by }.
done-unpin = { $who }: сообщение откреплено. Решение: { $by }.
pending-action = Telegram просит подождать. Сделаю, как только он разрешит: { $action }, { $who }.
failed-ban = { $who }: забанить не получилось. { $why }
failed-unban = { $who }: снять бан не получилось. { $why }
failed-kick = { $who }: исключить не получилось. { $why }
failed-mute = { $who }: выдать мут не получилось. { $why }
failed-unmute = { $who }: снять мут не получилось. { $why }
failed-warn = { $who }: предупредить не получилось. { $why }
failed-unwarn = { $who }: снять предупреждение не получилось. { $why }
failed-restrict = { $who }: ограничить не получилось. { $why }
failed-unrestrict = { $who }: снять ограничение не получилось. { $why }
failed-promote = { $who }: назначить админом не получилось. { $why }
failed-demote = { $who }: снять с админов не получилось. { $why }
failed-delete = { $who }: удалить сообщение не получилось. { $why }
failed-pin = { $who }: закрепить сообщение не получилось. { $why }
failed-unpin = { $who }: открепить сообщение не получилось. { $why }
action-reason = Причина: { $reason }

by-rule = правило «{ $rule }»
by-captcha = капча
by-admin = админ
by-channel = канал
by-token = API-токен «{ $name }»
by-raid = антирейд
by-ban-list = общий список банов
by-reports = жалобы участников
by-federation = федерация «{ $name }»

target-channel = канал { $id }
target-reaction = реакция
target-all-messages = все сообщения
target-forgotten = удалённый человек
target-messages = { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
    [many] { $count } сообщений
   *[other] { $count } сообщения
}

reply-to-deleted = Ответьте на сообщение, которое нужно удалить.
not-their-message = Автор этого сообщения — не { $who }.
who-are-you = Не могу понять, кто вы. Отключите «Анонимность» и попробуйте ещё раз.
which-rule = Какое правило?
kickme-question = Выйти из группы? Я исключу вас, но вы сможете вернуться.
button-kickme = Да, выйти

button-undo = ↩️ Отменить
alert-undone = Отменено.
undone-by = ↩️ Отменено. Решение: { $by }.
undone-action = ↩️ Отменено: { $action }, { $who }.
undo-failed = Отменить не получилось. { $why }
undo-pending = Отменю, как только Telegram разрешит.
undo-about-nobody = Не могу понять, о ком это сообщение.
error-action-permanent = Такое действие отменить нельзя: { $action }.
error-last-action-permanent = Ваше последнее действие здесь отменить нельзя: { $action }, { $who }.
error-last-action-over = Ваше последнее действие здесь уже закончилось: { $action }, { $who }.
error-last-action-failed = Ваше последнее действие здесь не удалось, отменять нечего: { $action }, { $who }.

warnings-count = Предупреждения: { $count }
warnings-count-of = Предупреждения: { $count } из { $limit }
warning-line = • { $when }, { $by }
warning-line-until = • { $when }, { $by } (действует до { $until })
warning-line-reason = • { $when }, { $by }: { $reason }
warning-line-until-reason = • { $when }, { $by } (действует до { $until }): { $reason }
warnings-none = { $who }: предупреждений нет.
escalation-none = Наказаний за предупреждения нет. Задать их можно так: <code>/escalation 3 mute 1d; 5 ban</code>
escalation-heading = <b>Наказания за предупреждения</b>
escalation-step = { $count ->
    [one] • { $count } предупреждение: { $penalty }
    [few] • { $count } предупреждения: { $penalty }
    [many] • { $count } предупреждений: { $penalty }
   *[other] • { $count } предупреждения: { $penalty }
}
escalation-step-within =
    { $count ->
        [one] • { $count } предупреждение за { ACCUSATIVE($within) }: { $penalty }
        [few] • { $count } предупреждения за { ACCUSATIVE($within) }: { $penalty }
        [many] • { $count } предупреждений за { ACCUSATIVE($within) }: { $penalty }
       *[other] • { $count } предупреждения за { ACCUSATIVE($within) }: { $penalty }
    }
warning-lifetime = Срок действия предупреждения: { $span }.
warning-lifetime-off = Предупреждения не истекают никогда.

messages-limit = За один раз я удаляю не больше { $limit } сообщений.
purged = { $count ->
    [one] Удалено { $count } сообщение.
    [few] Удалено { $count } сообщения.
    [many] Удалено { $count } сообщений.
   *[other] Удалено { $count } сообщения.
}
purge-pending = Telegram просит подождать. Удалю сообщения, как только он разрешит.
spam-question = Сообщение выглядит вполне обычным. Это спам или просто не по теме? Я учусь только на спаме.
button-spam = 🚫 Спам
button-not-spam = ✅ Не спам
button-off-topic = 💬 Не по теме
spam-learned = Я учёл это сообщение. Если зря — отмените действие.
ham-learned = Запомнил: здесь так разговаривают.
review-ham = ✅ { $by }: это не спам. Я запомнил.
reason-spam = спам
reason-off-topic = не по теме
purge-unplaced = { $count ->
    [one] В этой теме может быть ещё до { $count } сообщения, которого я не видел.
    [few] В этой теме может быть ещё до { $count } сообщений, которых я не видел.
    [many] В этой теме может быть ещё до { $count } сообщений, которых я не видел.
   *[other] В этой теме может быть ещё до { $count } сообщения, которых я не видел.
}
purge-marked = Удалю начиная с этого. Теперь ответьте /purgeto на последнее сообщение.
purge-unmarked = Сначала отметьте первое сообщение.
purge-question = { $count ->
    [one] Удалить { $count } сообщение? Отменить это нельзя.
    [few] Удалить { $count } сообщения? Отменить это нельзя.
    [many] Удалить { $count } сообщений? Отменить это нельзя.
   *[other] Удалить { $count } сообщения? Отменить это нельзя.
}
button-purge = Удалить
pinned = Закреплено.
unpinned = Откреплено.
nothing-pinned = Закреплённых сообщений нет.
unpinall-question = Открепить все сообщения? Отменить это нельзя.
button-unpinall = Открепить все
all-unpinned = Все сообщения откреплены.
reply-to-message = Ответьте на сообщение.

history-heading = <b>История</b>
history-empty = Здесь пока ничего нет.
button-newer = ◀️ Новее
button-older = Старее ▶️
history-line = { $when } · <b>{ $action }</b> · { $who } · решение: { $by }
history-line-for = { $when } · <b>{ $action }</b> ({ $span }) · { $who } · решение: { $by }
status-pending = Выполняется
status-failed = Не удалось
status-reverted = Отменено
status-expired = Закончилось
status-recorded = Только записано

admins-called = Я позвал админов.
report-made = Админам отправлена жалоба. Автор сообщения: { $who }.
report-acted = { $count ->
    [one] Пожаловался { $count } участник. Сообщение удалено, { $who } не может писать, пока не решит админ.
    [few] Пожаловались { $count } участника. Сообщение удалено, { $who } не может писать, пока не решит админ.
    [many] Пожаловались { $count } участников. Сообщение удалено, { $who } не может писать, пока не решит админ.
   *[other] Пожаловались { $count } участника. Сообщение удалено, { $who } не может писать, пока не решит админ.
}
report-known = Админы уже знают. Спасибо.
button-report-ban = 🔨 Забанить
button-report-mute = 🔇 Мут
button-report-delete = 🗑 Удалить
button-report-dismiss = ✖️ Отклонить
report-dismissed = Жалоба отклонена. Решение: { $by }.
reports-limit = { $count ->
    [one] После { $count } жалобы я удаляю сообщение, а его автор не может писать, пока не решит админ.
    [few] После { $count } жалоб я удаляю сообщение, а его автор не может писать, пока не решит админ.
    [many] После { $count } жалоб я удаляю сообщение, а его автор не может писать, пока не решит админ.
   *[other] После { $count } жалобы я удаляю сообщение, а его автор не может писать, пока не решит админ.
}
reports-only-told = Жалобы только оповещают админов.

federation-created =
    Федерация <b>{ $name }</b> создана, она ваша. Чтобы добавить группу, отправьте в ней:
    <code>/joinfed { $id }</code>
federation-id-invalid = Это не ID федерации.
federation-joined = Теперь эта группа в федерации <b>{ $name }</b>.
leavefed-question = Выйти из федерации <b>{ $name }</b>?
button-leavefed = Выйти
federation-left = Эта группа больше не состоит в федерации.
federation-info =
    <b>{ $name }</b>
    <code>{ $id }</code>
federation-counts = Групп: { $groups }, банов: { $bans }
federation-counts-more = Групп: { $groups }, банов: { $bans } или больше
federation-people-only = Федерация банит только людей, не каналы.
fban-question =
    { $count ->
        [one] { $who }: забанить в федерации <b>{ $name }</b>? Это { $count } группа.
        [few] { $who }: забанить в федерации <b>{ $name }</b>? Это { $count } группы.
        [many] { $who }: забанить в федерации <b>{ $name }</b>? Это { $count } групп.
       *[other] { $who }: забанить в федерации <b>{ $name }</b>? Это { $count } группы.
    }
button-fban = Забанить везде
federation-banned = { $count ->
    [one] { $who }: бан в федерации <b>{ $name }</b> ({ $count } группа).
    [few] { $who }: бан в федерации <b>{ $name }</b> ({ $count } группы).
    [many] { $who }: бан в федерации <b>{ $name }</b> ({ $count } групп).
   *[other] { $who }: бан в федерации <b>{ $name }</b> ({ $count } группы).
}
federation-unbanned = { $who } снова может вступать в группы федерации <b>{ $name }</b>.
fedadmin-made = { $who }: теперь может банить в федерации <b>{ $name }</b>.
fedadmin-removed = { $who }: больше не админ федерации <b>{ $name }</b>.
fedadmin-people-only = Админами федерации могут быть только люди, не каналы.
fedadmins-owner = Владелец федерации <b>{ $name }</b>: { $who }.
fedadmins-name = { $who }
fedadmins-admins = Админы: { $names }
fedadmins-none = Других админов нет.
federation-renamed = Теперь федерация называется <b>{ $name }</b>.
delfed-question = Удалить федерацию <b>{ $name }</b> и список её банов? Отменить это нельзя. Забаненные в её группах останутся там забаненными.
button-delfed = Удалить
federation-deleted = Федерация <b>{ $name }</b> удалена.
myfeds-none = У вас нет федераций. Создайте: <code>/newfed Our clubs</code>
fbanlist-caption = Баны федерации <b>{ $name }</b>. Чтобы забанить тех же людей в другой федерации, ответьте там на этот файл командой <code>/importfbans</code>.
fbanlist-none = В этой федерации никто не забанен.
importfbans-new = Новых банов: { $count }
importfbans-same = Уже забанены: { $count }
importfbans-refused = { $why } ({ $count })
importfbans-question =
    { $count ->
        [one] Забанить этих людей в { $count } группе федерации <b>{ $name }</b>?
        [few] Забанить этих людей в { $count } группах федерации <b>{ $name }</b>?
        [many] Забанить этих людей в { $count } группах федерации <b>{ $name }</b>?
       *[other] Забанить этих людей в { $count } группах федерации <b>{ $name }</b>?
    }

admins-heading = <b>Админы</b>
admins-line = • { $who } <i>({ $role })</i>

note-restriction-stands = Более раннее ограничение остаётся в силе.
note-ban-stands = Бан не снят: действует ещё один.
note-still-banned = Бан остаётся в силе.
note-longer-ban = Уже действует более долгий бан.
note-gone-already = В группе этого человека уже не было.
note-messages-stay = { $count ->
    [one] Осталось { $count } сообщение: { $why }
    [few] Осталось { $count } сообщения: { $why }
    [many] Осталось { $count } сообщений: { $why }
   *[other] Осталось { $count } сообщения: { $why }
}
note-title-refused = Должность указать не удалось: { $why }
failure-not-admin = Это не админ.
failure-not-here = Этого человека нет в группе.
failure-kick-banned = Этот человек забанен, а исключение бана не снимает.
failure-banned = Этот человек забанен в группе.
