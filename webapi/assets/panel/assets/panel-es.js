var e=`# The panel in the browser. Only the panel reads this file, together with labels.ftl.

# Frame
nav-label = Páginas
nav-groups = Grupos
nav-overview = Resumen
nav-history = Historial
skip = Ir al contenido
page-unknown = Aquí no hay ninguna página. Puede que se haya movido.
page-forbidden = Tu rol no te deja ver esta página. Un admin del grupo puede cambiarlo.
account = Cuenta y aspecto
account-language = Idioma
account-theme = Colores
theme-auto = Como el sistema
theme-light = Claros
theme-dark = Oscuros
sign-out = Cerrar sesión

# Sign-in
sign-in = Iniciar sesión
sign-in-title = Groupkeeper
sign-in-text = Gestiona tus grupos de Telegram: mira qué ha pasado, deshazlo y cambia cómo los protege el bot.
sign-in-token = Token
    .help = Lo muestra el proceso al empezar; está en data/api_token, o el bot lo da con /token en el chat privado.
sign-in-wrong = Este token no es correcto, ha caducado o fue revocado. Comprueba que lo has copiado entero.

# Used everywhere
loading = Cargando…
close = Cerrar
undo = Deshacer
save = Guardar
show-more = Mostrar más
try-again = Reintentar
clear-filters = Quitar filtros
filters = Filtros
tags-placeholder = Escribe y pulsa Intro
tags-remove = Quitar { $tag }
duration-unclear = Escribe un tiempo como 30m, 1h30m o 2d.
save-bar = Cambios sin guardar
save-changes =
    { $count ->
        [one] { $count } cambio
        [many] { $count } de cambios
       *[other] { $count } cambios
    }
save-first = Primero guarda o descarta.
save-review = Revisar
save-reset = Descartar

# What went wrong
failure-details = Detalles
failure-request = Solicitud { $id }. Díselo a quien lleva este bot.
problem-unexpected = Algo ha fallado en esta página. Vuelve a cargarla e inténtalo otra vez.
problem-unreachable = No se puede llegar al servidor. Comprueba tu conexión e inténtalo otra vez.
problem-wait =
    { $seconds ->
        [one] Son demasiadas solicitudes. Inténtalo en { $seconds } segundo.
        [many] Son demasiadas solicitudes. Inténtalo en { $seconds } de segundos.
       *[other] Son demasiadas solicitudes. Inténtalo en { $seconds } segundos.
    }
problem-signed-out = Tu sesión ha terminado. Inicia sesión otra vez.
problem-server = Algo ha fallado en el servidor. Inténtalo dentro de un momento.
field-missing = No puede estar vacío.
field-at-least = El valor más pequeño es { $limit }.
field-at-most = El valor más grande es { $limit }.
field-too-long = Es demasiado largo.

# Groups
groups-search = Buscar grupos
groups-members =
    { $count ->
        [one] { $count } miembro
        [many] { $count } de miembros
       *[other] { $count } miembros
    }
groups-inactive = Bot expulsado
groups-none-found = Ningún grupo se llama «{ $name }».
groups-empty = Aún no hay grupos. Añade el bot a un grupo y hazlo administrador: el grupo aparece aquí solo.
groups-shown =
    { $count ->
        [one] { $count } grupo mostrado
        [many] { $count } de grupos mostrados
       *[other] { $count } grupos mostrados
    }

# Overview
overview-members = Miembros
overview-known = Vistos por el bot
overview-admins = Admins
overview-rules = Reglas activas
overview-actions = Acciones desde el { $day }
overview-by-day = Acciones por día
overview-by-type = Acciones por tipo
overview-moderators = Moderadores más activos
overview-quiet = No ha hecho falta nada desde el { $day }.
overview-no-moderators = Ningún moderador ha actuado desde el { $day }.
overview-no-stats = Tu rol no te deja ver las estadísticas de este grupo.

# History
history-text = Todas las acciones del grupo, de personas y de reglas.
history-by = por { $name }
history-rule = regla { $rule }
history-none-found = Ninguna acción coincide con estos filtros.
history-empty = Aún no hay acciones. En cuanto se advierta, silencie o banee a alguien, lo verás aquí.
filter-any = Cualquiera
filter-type = Tipo
filter-status = Estado
filter-member = Miembro
filter-admin = Admin
filter-rule = Regla
filter-since = Desde
filter-until = Hasta
detail-status = Estado
detail-failure = Qué falló
detail-note = Nota
detail-target = Miembro
detail-by = Por
detail-reason = Motivo
detail-rule = Regla
detail-duration = Durante
detail-ends = Hasta
detail-messages = Mensajes
detail-deleted = Borrados
detail-time = Cuándo
detail-undone-by = Lo deshizo
detail-undoes = Deshace
detail-caused-by = A causa de
detail-open = Ver la acción
detail-id = ID
status-pending = En curso
status-completed = Hecho
status-failed = Falló
status-reverted = Deshecho
status-expired = Terminado
status-recorded = Solo anotado
actor-telegram = En Telegram
actor-token = Token
actor-panel = Panel
actor-rule = Regla
actor-system = Groupkeeper
undone-ban = El baneo se ha levantado.
undone-mute = El silencio se ha levantado.
undone-restrict = La restricción se ha levantado.
undone-warn = La advertencia se ha quitado.
undone-promote = El ascenso se ha deshecho.
undone-pin = El mensaje ya no está fijado.
`;export{e as default};