why-word = слово «{ $word }»
why-pattern = формулировка, которую запрещает это правило
why-quick-money = обещания быстрых денег
why-multiplied-money = обещания приумножить деньги
why-scam = формулировки, типичные для мошенников
why-link = ссылка на <code>{ $host }</code>
why-channel-link = ссылка на канал <code>@{ $name }</code>
why-bot-link = ссылка на бота <code>@{ $name }</code>
why-caps = заглавных букв: { $percent }%
why-length = { $count ->
    [one] { $count } символ
    [few] { $count } символа
    [many] { $count } символов
   *[other] { $count } символа
}
why-mentions = { $count ->
    [one] { $count } упоминание
    [few] { $count } упоминания
    [many] { $count } упоминаний
   *[other] { $count } упоминания
}
why-edited = изменено через { ACCUSATIVE($span) }
why-second-opinion = похоже на спам, так считает языковая модель
why-spam = похоже на спам, уверенность { $percent }%
why-spam-by-one = похоже на спам, уверенность { $percent }%: { $reason1 }
why-spam-by-two = похоже на спам, уверенность { $percent }%: { $reason1 }; { $reason2 }
why-spam-by-three = похоже на спам, уверенность { $percent }%: { $reason1 }; { $reason2 }; { $reason3 }
why-flood =
    { $count ->
        [one] { $count } сообщение за { ACCUSATIVE($span) }
        [few] { $count } сообщения за { ACCUSATIVE($span) }
        [many] { $count } сообщений за { ACCUSATIVE($span) }
       *[other] { $count } сообщения за { ACCUSATIVE($span) }
    }
why-flood-in-a-row = { $count ->
    [one] { $count } сообщение подряд
    [few] { $count } сообщения подряд
    [many] { $count } сообщений подряд
   *[other] { $count } сообщения подряд
}
why-duplicates =
    { $count ->
        [one] одно и то же сообщение { $count } раз за { ACCUSATIVE($span) }
        [few] одно и то же сообщение { $count } раза за { ACCUSATIVE($span) }
        [many] одно и то же сообщение { $count } раз за { ACCUSATIVE($span) }
       *[other] одно и то же сообщение { $count } раза за { ACCUSATIVE($span) }
    }
why-reactions =
    { $count ->
        [one] { $count } реакция за { ACCUSATIVE($span) }
        [few] { $count } реакции за { ACCUSATIVE($span) }
        [many] { $count } реакций за { ACCUSATIVE($span) }
       *[other] { $count } реакции за { ACCUSATIVE($span) }
    }
rule-blocked-words = запрещённые слова
rule-spam = всё, что похоже на спам
rule-length = { $count ->
    [one] сообщения длиннее { $count } символа
    [few] сообщения длиннее { $count } символов
    [many] сообщения длиннее { $count } символов
   *[other] сообщения длиннее { $count } символа
}
rule-mentions = { $count ->
    [one] { $count } упоминание или больше в одном сообщении
    [few] { $count } упоминания или больше в одном сообщении
    [many] { $count } упоминаний или больше в одном сообщении
   *[other] { $count } упоминания или больше в одном сообщении
}

rule-not-allowed = Запрещено: { $what }
rule-not-allowed-at-first = Новым участникам { ACCUSATIVE($span) } после вступления запрещено: { $what }
rules-title = Правила
rules-none = В группе пока нет правил. Админы добавляют их так: /rules add
rule-line = { $number }. <b>{ $name }</b>: { $text }
rule-line-penalty = { $number }. <b>{ $name }</b>: { $text } <i>({ $penalty })</i>
rule-line-bare = { $number }. <b>{ $name }</b>
rule-line-bare-penalty = { $number }. <b>{ $name }</b> <i>({ $penalty })</i>
rule-added = Правило <b>{ $name }</b> добавлено. Участники видят его в /rules
rule-added-penalty = Правило <b>{ $name }</b> добавлено. Участники видят его в /rules. Сам я за ним не слежу: наказание применяет команда /punish
rule-deleted = Правило <b>{ $name }</b> удалено.
rule-on = Правило <b>{ $name }</b> включено.
rule-off = Правило <b>{ $name }</b> выключено.
ruletest-none = Это не нарушает ни одного правила.
ruletest-line = <b>{ $rule }</b>: { $why }. Что я сделаю: { $does }
rule-replies = ответ на сообщение
rule-does-nothing = ничего

lock-types-title = <b>Что можно запретить</b>
lock-line = • { $label }: <code>{ $names }</code>
locked = Запрещено: { $kinds }.
lock-penalty = Наказание: { $penalty }.
unlocked = Снова разрешено: { $kinds }.
locks-title = <b>В этой группе запрещено</b>
locks-none = Ничего не запрещено. Запретить можно, например, так: <code>/lock links</code>
lock-unknown = «{ $kind }» запретить нельзя. Что можно запретить, показывает /locktypes

blocklist-added = { $count ->
    [one] Добавлено в список запрещённых: { $words } (всего { $count } слово).
    [few] Добавлено в список запрещённых: { $words } (всего { $count } слова).
    [many] Добавлено в список запрещённых: { $words } (всего { $count } слов).
   *[other] Добавлено в список запрещённых: { $words } (всего { $count } слова).
}
blocklist-reason = Причина: { $reason }
blocklist-penalty = Наказание: { $penalty }
blocklist-removed = Убрано из списка запрещённых: { $words }.
blocklist-title = Запрещённые слова
blocklist-line-reason = { $words }: { $reason }
blocklist-line-penalty = { $words } ({ $penalty })
blocklist-line-reason-penalty = { $words }: { $reason } ({ $penalty })
blocklist-mode = Наказание за запрещённые слова: { $penalty }.
blocklist-what-about = Я не понимаю, что здесь значит «{ $typed }». Несколько слов пишите в скобках: <code>(ONE, OTHER)</code>
entry-quote-missing = Не хватает кавычки.
entry-brace-missing = Не хватает фигурной скобки. Наказание пишется между двумя скобками, например <code>{"{"}tmute 6h{"}"}</code>
entry-one-penalty = У слова может быть только одно наказание: какое из них?
entry-bracket-missing = Не хватает скобки: <code>(ONE, OTHER)</code>
entry-phrase-or-reason = «{ $typed }» — это одна фраза или слово и причина? Слова пишите в скобках, а причину после них: <code>(ONE, OTHER) REASON</code>
entry-penalty-or-reason = «{ $typed }» — это наказание? Тогда пишите его в фигурных скобках: <code>{"{"}{ $typed }{"}"}</code>

flood-off = Защита от флуда выключена.
flood-in-time =
    { $count ->
        [one] Лимит флуда: { $count } сообщение за { ACCUSATIVE($span) }.
        [few] Лимит флуда: { $count } сообщения за { ACCUSATIVE($span) }.
        [many] Лимит флуда: { $count } сообщений за { ACCUSATIVE($span) }.
       *[other] Лимит флуда: { $count } сообщения за { ACCUSATIVE($span) }.
    }
flood-in-a-row = { $count ->
    [one] Лимит флуда: { $count } сообщение подряд.
    [few] Лимит флуда: { $count } сообщения подряд.
    [many] Лимит флуда: { $count } сообщений подряд.
   *[other] Лимит флуда: { $count } сообщения подряд.
}
flood-mode = Наказание за флуд: { $penalty }.
night-on = 🌙 Ночной режим: с { $start } до { $end } ({ $zone }) писать могут только модераторы.
night-off = Ночной режим выключен.

setup-title = <b>Защита, шаг { $step } из { $steps }</b>
setup-ask-captcha = Нужна ли новым участникам капча? Пока они её не пройдут, писать они не могут. Тех, кто не справится за { ACCUSATIVE($span) }, я исключаю.
setup-ask-spam = Что делать со спамом: мошенничеством и рекламой, которые узнаёт мой фильтр, приглашениями в другие чаты, сообщениями от имени канала, массовыми упоминаниями?
setup-ask-newcomers = Удалять ссылки, пересланное и контакты от новых участников в их первый день?
setup-ask-bots = Удалять из группы ботов, которых добавляют участники?
setup-ask-flood = Сколько сообщений за десять секунд — уже слишком много? Тот, кто столько отправит, получит мут на час.
setup-ask-raids =
    { $count ->
        [one] Если вступит { $count } человек за { ACCUSATIVE($window) }, банить всех, кто вступит потом? Это продлится { ACCUSATIVE($span) }.
        [few] Если вступят { $count } человека за { ACCUSATIVE($window) }, банить всех, кто вступит потом? Это продлится { ACCUSATIVE($span) }.
        [many] Если вступят { $count } человек за { ACCUSATIVE($window) }, банить всех, кто вступит потом? Это продлится { ACCUSATIVE($span) }.
       *[other] Если вступят { $count } человека за { ACCUSATIVE($window) }, банить всех, кто вступит потом? Это продлится { ACCUSATIVE($span) }.
    }
button-setup-advised = ⭐ { $choice }
button-setup-yes = Да
button-setup-no = Нет
button-setup-captcha-button = Да, кнопкой
button-setup-captcha-math = Да, примером
button-setup-spam-mute = Удалять и выдавать мут на день
button-setup-spam-delete = Удалять
button-setup-spam-log = Сутки наблюдать, потом спросить
button-setup-spam-nothing = Ничего
button-setup-flood = { $count }
button-setup-flood-none = Сколько угодно
setup-done = <b>Настройка завершена</b>
setup-nothing = Ничего не включено, поэтому группа не защищена. Запустите /setup снова в любое время.
setup-line-captcha = • Капча: <b>{ $choice }</b>
setup-line-spam = • Спам: <b>{ $choice }</b>
watch-report =
    <b>Режим наблюдения: { $group }</b>
    Сообщений за сутки, на которые сработали бы правила против спама: { $count }
watch-question = Я только наблюдал. Удалять теперь спам и глушить автора на день?
button-watch-on = Включить
watch-is-on = Правила против спама теперь действуют.
setup-line-newcomers = • Без ссылок, пересланного и контактов в первый день: <b>{ $choice }</b>
setup-line-flood = • Слишком много сообщений за десять секунд: <b>{ $choice }</b>
setup-line-raids = • Автоматический антирейд: <b>{ $choice }</b>
setup-line-bots = • Удаление ботов, которых добавляют участники: <b>{ $choice }</b>
setup-rules = { $count ->
    [one] Активно { $count } правило, см. /rules. Проверить сообщение: /ruletest
    [few] Активно { $count } правила, см. /rules. Проверить сообщение: /ruletest
    [many] Активно { $count } правил, см. /rules. Проверить сообщение: /ruletest
   *[other] Активно { $count } правила, см. /rules. Проверить сообщение: /ruletest
}
