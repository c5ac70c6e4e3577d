why-word = la palabra «{ $word }»
why-pattern = una expresión que esta regla prohíbe
why-quick-money = promesas de dinero rápido
why-multiplied-money = promesas de multiplicar el dinero
why-scam = expresiones típicas de estafas
why-link = un enlace a <code>{ $host }</code>
why-channel-link = un enlace al canal <code>@{ $name }</code>
why-bot-link = un enlace al bot <code>@{ $name }</code>
why-caps = { $percent } % de mayúsculas
why-length = { $count ->
    [one] { $count } carácter
    [many] { $count } de caracteres
   *[other] { $count } caracteres
}
why-mentions = { $count ->
    [one] { $count } mención
    [many] { $count } de menciones
   *[other] { $count } menciones
}
why-edited = una edición después de { $span }
why-second-opinion = parece spam, según un modelo de lenguaje
why-spam = parece spam, con un { $percent } % de certeza
why-spam-by-one = parece spam, con un { $percent } % de certeza: { $reason1 }
why-spam-by-two = parece spam, con un { $percent } % de certeza: { $reason1 }; { $reason2 }
why-spam-by-three = parece spam, con un { $percent } % de certeza: { $reason1 }; { $reason2 }; { $reason3 }
why-flood = { $count ->
    [one] { $count } mensaje en { $span }
    [many] { $count } de mensajes en { $span }
   *[other] { $count } mensajes en { $span }
}
why-flood-in-a-row = { $count ->
    [one] { $count } mensaje seguido
    [many] { $count } de mensajes seguidos
   *[other] { $count } mensajes seguidos
}
why-duplicates = { $count ->
    [one] el mismo mensaje { $count } vez en { $span }
    [many] el mismo mensaje { $count } de veces en { $span }
   *[other] el mismo mensaje { $count } veces en { $span }
}
why-reactions = { $count ->
    [one] { $count } reacción en { $span }
    [many] { $count } de reacciones en { $span }
   *[other] { $count } reacciones en { $span }
}
rule-blocked-words = palabras bloqueadas
rule-spam = lo que parece spam
rule-length = { $count ->
    [one] mensajes de más de { $count } carácter
    [many] mensajes de más de { $count } de caracteres
   *[other] mensajes de más de { $count } caracteres
}
rule-mentions = { $count ->
    [one] { $count } mención o más en un mensaje
    [many] { $count } de menciones o más en un mensaje
   *[other] { $count } menciones o más en un mensaje
}

rule-not-allowed = No se permite: { $what }
rule-not-allowed-at-first = No se permite a los nuevos miembros (durante { $span } tras entrar): { $what }
rules-title = Reglas
rules-none = Este grupo todavía no tiene reglas. Los administradores las añaden con /rules add
rule-line = { $number }. <b>{ $name }</b>: { $text }
rule-line-penalty = { $number }. <b>{ $name }</b>: { $text } <i>({ $penalty })</i>
rule-line-bare = { $number }. <b>{ $name }</b>
rule-line-bare-penalty = { $number }. <b>{ $name }</b> <i>({ $penalty })</i>
rule-added = Regla <b>{ $name }</b> añadida. Los miembros la ven en /rules
rule-added-penalty = Regla <b>{ $name }</b> añadida. Los miembros la ven en /rules. No la aplico por mi cuenta: usa /punish para aplicar la sanción
rule-deleted = Regla <b>{ $name }</b> eliminada.
rule-on = Regla <b>{ $name }</b> activada.
rule-off = Regla <b>{ $name }</b> desactivada.
ruletest-none = Esto no incumple ninguna regla.
ruletest-line = <b>{ $rule }</b>: { $why }. Lo que haría: { $does }
rule-replies = una respuesta
rule-does-nothing = nada

lock-types-title = <b>Lo que puedes prohibir</b>
lock-line = • { $label }: <code>{ $names }</code>
locked = Prohibido: { $kinds }.
lock-penalty = Sanción: { $penalty }.
unlocked = Permitido de nuevo: { $kinds }.
locks-title = <b>Prohibido en este grupo</b>
locks-none = No hay nada prohibido. Prohíbe algo, por ejemplo <code>/lock links</code>
lock-unknown = «{ $kind }» no se puede prohibir. En /locktypes está todo lo que sí se puede.

blocklist-added = { $count ->
    [one] Añadido a la lista de bloqueo: { $words } ({ $count } palabra en total).
    [many] Añadido a la lista de bloqueo: { $words } ({ $count } de palabras en total).
   *[other] Añadido a la lista de bloqueo: { $words } ({ $count } palabras en total).
}
blocklist-reason = Motivo: { $reason }
blocklist-penalty = Sanción: { $penalty }
blocklist-removed = Quitado de la lista de bloqueo: { $words }.
blocklist-title = Palabras bloqueadas
blocklist-line-reason = { $words }: { $reason }
blocklist-line-penalty = { $words } ({ $penalty })
blocklist-line-reason-penalty = { $words }: { $reason } ({ $penalty })
blocklist-mode = Sanción por palabras bloqueadas: { $penalty }.
blocklist-what-about = No sé qué significa aquí «{ $typed }». Escribe varias palabras entre paréntesis: <code>(ONE, OTHER)</code>
entry-quote-missing = Falta una comilla.
entry-brace-missing = Falta una llave. La sanción va entre dos llaves, por ejemplo <code>{"{"}tmute 6h{"}"}</code>
entry-one-penalty = Una palabra solo tiene una sanción: ¿cuál de ellas?
entry-bracket-missing = Falta un paréntesis: <code>(ONE, OTHER)</code>
entry-phrase-or-reason = ¿«{ $typed }» es una frase, o una palabra y un motivo? Escribe las palabras entre paréntesis, y después el motivo: <code>(ONE, OTHER) REASON</code>
entry-penalty-or-reason = ¿«{ $typed }» es la sanción? Escríbela entre llaves: <code>{"{"}{ $typed }{"}"}</code>

flood-off = La protección contra el flood está desactivada.
flood-in-time = { $count ->
    [one] Límite de flood: { $count } mensaje en { $span }.
    [many] Límite de flood: { $count } de mensajes en { $span }.
   *[other] Límite de flood: { $count } mensajes en { $span }.
}
flood-in-a-row = { $count ->
    [one] Límite de flood: { $count } mensaje seguido.
    [many] Límite de flood: { $count } de mensajes seguidos.
   *[other] Límite de flood: { $count } mensajes seguidos.
}
flood-mode = Sanción por flood: { $penalty }.
night-on = 🌙 Modo nocturno: de { $start } a { $end } ({ $zone }) solo pueden escribir los moderadores.
night-off = El modo nocturno está desactivado.

setup-title = <b>Protección, { $step } de { $steps }</b>
setup-ask-captcha = ¿Deben los nuevos miembros resolver un captcha? No pueden escribir hasta hacerlo. Si no lo hacen en { $span }, los expulso.
setup-ask-spam = ¿Qué hago con el spam: estafas y anuncios que mi filtro reconoce, invitaciones a otros chats, mensajes en nombre de un canal, menciones masivas?
setup-ask-newcomers = ¿Borro los enlaces, reenvíos y contactos que los nuevos miembros envían en su primer día?
setup-ask-bots = ¿Expulso a los bots que añaden los miembros?
setup-ask-flood = ¿Cuántos mensajes en diez segundos son demasiados? A quien envíe esa cantidad lo silencio una hora.
setup-ask-raids = { $count ->
    [one] Cuando entra { $count } persona en { $window }, ¿baneo durante { $span } a todo el que entre?
    [many] Cuando entran { $count } de personas en { $window }, ¿baneo durante { $span } a todo el que entre?
   *[other] Cuando entran { $count } personas en { $window }, ¿baneo durante { $span } a todo el que entre?
}
button-setup-advised = ⭐ { $choice }
button-setup-yes = Sí
button-setup-no = No
button-setup-captcha-button = Sí, con un botón
button-setup-captcha-math = Sí, con una suma
button-setup-spam-mute = Borrarlo y silenciar un día
button-setup-spam-delete = Borrarlo
button-setup-spam-log = Observar un día y preguntar
button-setup-spam-nothing = Nada
button-setup-flood = { $count }
button-setup-flood-none = Sin límite
setup-done = <b>Configuración terminada</b>
setup-nothing = No activaste nada, así que el grupo no está protegido. Usa /setup de nuevo cuando quieras.
setup-line-captcha = • Captcha: <b>{ $choice }</b>
setup-line-spam = • Spam: <b>{ $choice }</b>
watch-report =
    <b>Modo de observación en { $group }</b>
    Mensajes del último día sobre los que habrían actuado mis reglas contra el spam: { $count }
watch-question = Solo estuve observando. ¿Borro el spam a partir de ahora y silencio a su autor un día?
button-watch-on = Activar
watch-is-on = Las reglas contra el spam ya actúan.
setup-line-newcomers = • Sin enlaces, reenvíos ni contactos el primer día: <b>{ $choice }</b>
setup-line-flood = • Demasiados mensajes en diez segundos: <b>{ $choice }</b>
setup-line-raids = • Antirraid automático: <b>{ $choice }</b>
setup-line-bots = • Expulsar a los bots que añaden los miembros: <b>{ $choice }</b>
setup-rules = { $count ->
    [one] { $count } regla activa: mira /rules. Prueba un mensaje con /ruletest
    [many] { $count } de reglas activas: mira /rules. Prueba un mensaje con /ruletest
   *[other] { $count } reglas activas: mira /rules. Prueba un mensaje con /ruletest
}
