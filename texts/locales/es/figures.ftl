# Cifras de un grupo: imágenes, sus textos y los informes que llegan solos.

picture-stats = De un vistazo
picture-growth = Crecimiento
picture-activity = Actividad
picture-topmods = Moderadores
picture-top = Los más activos
figures-head = <b>{ $title }</b>
    { $days }
figure-members = Miembros
figure-messages = Mensajes
figure-actions = Acciones
figure-joined = Entraron
figure-left = Salieron
figure-busiest-day = Día más activo
figure-busiest-hour = Hora más activa
figure-moderators = Moderadores
figure-undone = Deshechas
figure-people = Escribieron
figure-top-share = Los tres primeros
chart-messages = Mensajes por día
chart-members = Miembros
chart-hours = Mensajes por día de la semana y hora
chart-moderators = Acciones por moderador
chart-people = Mensajes por persona
chart-nothing = Todavía no se ha contado nada.

trend-messages-none = Nadie escribió nada en los últimos { $days } días.
trend-messages-first =
    { $count ->
        [one] Se escribió { $count } mensaje
        [many] Se escribieron { $count } de mensajes
       *[other] Se escribieron { $count } mensajes
    }; en los { $days } días anteriores no conté ninguno.
trend-messages-same =
    { $count ->
        [one] Se escribió { $count } mensaje
        [many] Se escribieron { $count } de mensajes
       *[other] Se escribieron { $count } mensajes
    }, más o menos como en los { $days } días anteriores.
trend-messages-more =
    { $count ->
        [one] Se escribió { $count } mensaje
        [many] Se escribieron { $count } de mensajes
       *[other] Se escribieron { $count } mensajes
    }, un { $percent } % más que en los { $days } días anteriores.
trend-messages-fewer =
    { $count ->
        [one] Se escribió { $count } mensaje
        [many] Se escribieron { $count } de mensajes
       *[other] Se escribieron { $count } mensajes
    }, un { $percent } % menos que en los { $days } días anteriores.
trend-joins-none = Nadie entró en los últimos { $days } días.
trend-joins-first =
    { $count ->
        [one] Entró { $count } persona
        [many] Entraron { $count } de personas
       *[other] Entraron { $count } personas
    }; en los { $days } días anteriores no entró nadie.
trend-joins-same =
    { $count ->
        [one] Entró { $count } persona
        [many] Entraron { $count } de personas
       *[other] Entraron { $count } personas
    }, más o menos como en los { $days } días anteriores.
trend-joins-more =
    { $count ->
        [one] Entró { $count } persona
        [many] Entraron { $count } de personas
       *[other] Entraron { $count } personas
    }, un { $percent } % más que en los { $days } días anteriores.
trend-joins-fewer =
    { $count ->
        [one] Entró { $count } persona
        [many] Entraron { $count } de personas
       *[other] Entraron { $count } personas
    }, un { $percent } % menos que en los { $days } días anteriores.
trend-actions-none = No hubo acciones de moderación en los últimos { $days } días.
trend-actions-first =
    { $count ->
        [one] Hubo { $count } acción de moderación
        [many] Hubo { $count } de acciones de moderación
       *[other] Hubo { $count } acciones de moderación
    }; en los { $days } días anteriores no conté ninguna.
trend-actions-same =
    { $count ->
        [one] Hubo { $count } acción de moderación
        [many] Hubo { $count } de acciones de moderación
       *[other] Hubo { $count } acciones de moderación
    }, más o menos como en los { $days } días anteriores.
trend-actions-more =
    { $count ->
        [one] Hubo { $count } acción de moderación
        [many] Hubo { $count } de acciones de moderación
       *[other] Hubo { $count } acciones de moderación
    }, un { $percent } % más que en los { $days } días anteriores.
trend-actions-fewer =
    { $count ->
        [one] Hubo { $count } acción de moderación
        [many] Hubo { $count } de acciones de moderación
       *[other] Hubo { $count } acciones de moderación
    }, un { $percent } % menos que en los { $days } días anteriores.
figures-balance =
    { $left ->
        [one] Salió { $left } persona
        [many] Salieron { $left } de personas
       *[other] Salieron { $left } personas
    }, y el grupo tiene ahora { $members ->
        [one] { $members } miembro
        [many] { $members } de miembros
       *[other] { $members } miembros
    }.
figures-busiest = Cuando más se escribe: { $day }, de { $from } a { $to }.
figures-top-moderator = { $name } hizo más que nadie: { $count ->
        [one] { $count } acción
        [many] { $count } de acciones
       *[other] { $count } acciones
    }.
figures-top-writer = { $name } escribió más que nadie: { $count ->
        [one] { $count } mensaje
        [many] { $count } de mensajes
       *[other] { $count } mensajes
    }.
figures-no-moderator = Los moderadores no intervinieron.
figures-no-writer = Nadie escribió un mensaje que yo contara.
theme-light = A partir de ahora, las imágenes son claras.
theme-dark = A partir de ahora, las imágenes son oscuras.

bulletin-weekly = <b>La semana en { $group }</b>
    { $days }
bulletin-daily = <b>Moderación en { $group }</b>, { $day }
weekly-on = Cada lunes por la mañana publico el informe de la semana: en el canal de registro si lo hay o, si no, aquí.
weekly-off = El informe semanal está desactivado. Actívalo con <code>/weekly on</code>
daily-on = Cada mañana publico el resumen de moderación del día anterior: en el canal de registro si lo hay o, si no, aquí.
daily-off = El resumen diario está desactivado. Actívalo con <code>/daily on</code>
