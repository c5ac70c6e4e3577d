var e=`# The panel in the browser: what its pages say, beside panel-first.ftl. Only the panel reads the two, together with labels.ftl.

# Search, commands and keys
palette-search = Busca o escribe un comando
palette-commands = Comandos
palette-none = No hay resultados para «{ $text }».
palette-found =
    { $count ->
        [one] 1 resultado
        [many] { $count } de resultados
       *[other] { $count } resultados
    }
palette-undo = Deshacer la última acción
palette-undo-none = No hay nada que deshacer.
keys-single = Atajos de una tecla
keys-single-help = Si usas dictado por voz, desactívalos: una palabra presionaría muchas teclas.
keys-always = Siempre
keys-here = Cuando no escribes
keys-search = Buscar en esta página
keys-next = Siguiente de la lista
keys-previous = Anterior de la lista
keys-open = Abrir lo seleccionado
keys-tick = Marcar o desmarcar

# Used everywhere
save = Guardar
filters = Filtros
tags-placeholder = Escribe y presiona Enter
tags-remove = Quitar { $tag }
duration-unclear = Escribe una duración como 30m, 1h30m o 2d.
save-bar = Cambios sin guardar
save-changes =
    { $count ->
        [one] { $count } cambio
        [many] { $count } de cambios
       *[other] { $count } cambios
    }
save-first = Primero guarda o descarta los cambios.
save-review = Revisar
save-reset = Descartar

# Overview
overview-members = Miembros
overview-known = Vistos por el bot
overview-admins = Administradores
overview-rules = Reglas activas
overview-by-type = Acciones por tipo
overview-moderators = Moderadores más activos
overview-quiet = No hubo ninguna acción desde el { $day }.
overview-no-moderators = Ningún moderador actuó desde el { $day }.
raid-title = Antirraid
raid-is-on = Se banea a todo el que entra. Termina
raid-means = Mientras está activo, se banea { $time } a todo el que entra.
raid-start = Activar durante { $time }
raid-end = Desactivar
raid-started = El antirraid está activo.
raid-ended = El antirraid está desactivado.
overview-lacks = El bot no puede hacer aquí todo lo que necesita. Dale estos permisos en los ajustes del grupo en Telegram: { $rights }.
overview-no-stats = Tu rol no te deja ver las estadísticas de este grupo.
figures-range = Período
figures-days =
    { $count ->
        [one] { $count } día
        [many] { $count } de días
       *[other] { $count } días
    }
figures-none = Aún no se ha contado nada. Groupkeeper cuenta desde ahora: los gráficos aparecerán en cuanto alguien escriba o entre.
figures-day = Día
figures-messages = Mensajes
figures-people = Escribieron
figures-joins = Entradas y salidas
figures-joined = Entraron
figures-left = Salieron
figures-actions = Acciones
figures-undone = Deshechas
figures-busy = Horas de más actividad
figures-counted = Qué contar
figures-moderator = Moderador
figures-reports = Denuncias resueltas
figures-wait = Tiempo habitual de decisión
figures-hits = Veces que actuó
figures-no-rules = Ninguna regla actuó desde el { $day }.
figures-captchas = Captchas
figures-passed = Resueltos
figures-failed = Sin resolver
figures-no-captchas = Nadie terminó un captcha desde el { $day }.
stays = Quiénes se quedan
stays-text = De quienes entraron en una semana: cuántos siguen en el grupo y qué parte escribió en cada semana desde entonces.
stays-sum = Personas que escribieron en estas semanas: { $active }. Miembros que no escribieron nada: { $silent }.
stays-none = Nadie entró en las últimas semanas.
stays-week = Semana del
stays-here = Siguen aquí
stays-nth = Semana { $week }
stays-cell = Semana { $week }: escribieron { $wrote } de { $joined }
weekly-text = Una semana de cada uno de tus grupos, de lunes a domingo en UTC. Junto a cada cifra está la de la semana anterior.
weekly-earlier = Anterior
weekly-later = Siguiente
weekly-before = antes: { $count }
weekly-none = No hay grupos para el informe.

# History
history-text = Todas las acciones del grupo, de personas y de reglas.
history-by = { $name }
history-rule = regla { $rule }
history-none-found = Ninguna acción coincide con estos filtros.
history-empty = Todavía no hay acciones. En cuanto se advierta, silencie o banee a alguien, lo verás aquí.
filter-any = Cualquiera
filter-type = Tipo
filter-status = Estado
filter-member = Miembro
filter-admin = Administrador
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
detail-caused-by = Causada por
detail-open = Ver la acción
detail-id = ID
status-pending = En curso
status-completed = Hecho
status-failed = Falló
status-reverted = Deshecho
status-expired = Terminado
status-recorded = Solo registrado
actor-telegram = En Telegram
actor-token = Token
actor-panel = Panel
actor-rule = Regla
actor-system = Groupkeeper
undone-ban = El baneo se levantó.
undone-mute = El silencio se levantó.
undone-restrict = La restricción se levantó.
undone-warn = La advertencia se quitó.
undone-promote = El ascenso se deshizo.
undone-pin = El mensaje ya no está anclado.
undone-stands = Se deshizo, pero sigue vigente otro baneo o restricción.
undo-pending = Se deshará en cuanto Telegram responda.
undo-failed = No se pudo deshacer. { $why }
history-choose = Seleccionar { $act } { $name }
history-choose-all = Seleccionar todas las de la página: { $count }
bulk-undo = Deshacer las seleccionadas
bulk-undo-title = Deshacer varias acciones
bulk-undo-run = Deshacer { $count }
bulk-undo-so-far = { $tried } de { $count }…
bulk-undo-failed = No deshechas: { $count }

# Used by forms
cancel = Cancelar
clear = Vaciar
quoted = «{ $text }»
remove = Quitar
placeholder-insert = Insertar { $placeholder }
value-none = Ninguno
value-on = Sí
value-off = No
duration-forever = para siempre
needs-permission = Para esto necesitas el permiso «{ $permission }».
conflict-title = Otra persona cambió esto mientras tanto
conflict-text = Elige qué conservar en cada caso. Tus demás cambios se mantienen.
conflict-mine = Lo tuyo
conflict-theirs = Lo suyo
conflict-save = Guardar así

# Members
members-text = Todas las personas que el bot ha visto en el grupo.
members-search = Buscar por nombre
members-role = Rol
members-any-role = Cualquier rol
members-presence = Presencia
members-choose = Elegir a { $name }
members-choose-none = No elegir a nadie
members-chosen = Elegidos: { $count }
members-all = Todos
members-present = En el grupo
members-gone = Se fueron
members-none-found = Nadie coincide con estos filtros.
members-empty = El bot todavía no ha visto a nadie. Las personas aparecen aquí cuando entran o escriben.
member-banned = Baneado
member-gone = Fuera
member-restricted = Restringido
member-held = Resolviendo un captcha
member-joined = Entró
member-since = Visto por primera vez
member-role = Rol
member-role-none = Como en Telegram: { $role }
member-role-of-telegram = Este rol viene de Telegram.
member-role-changed = { $name } ahora es { $role }.
member-approved = Exento
member-approved-means = Sin captcha y sin reglas para nuevos miembros.
member-approved-now = Exento.
member-approval-removed = Se quitó la exención.
member-trusted = El filtro de spam confía en esta persona
member-trusted-means = El filtro de spam no mira sus palabras, solo quién escribe y cómo.
member-trusted-now = El filtro de spam confía en esta persona.
member-trust-removed = El filtro de spam ya no confía en esta persona.
member-timeline = Qué pasó
member-quiet = Todavía no hay nada registrado sobre este miembro.
act-warn = Advertir
act-mute = Silenciar
act-unmute = Levantar silencio
act-kick = Expulsar
act-ban = Banear
act-unban = Levantar baneo
act-reason = Motivo
act-reason-means = Se ve en el historial y en el canal de registro. Puedes dejarlo vacío.
act-duration = Durante cuánto
acted-warn = { $name } recibió una advertencia.
acted-mute = { $name } ya no puede escribir.
acted-unmute = { $name } puede volver a escribir.
acted-kick = { $name } está fuera del grupo.
acted-ban = { $name } recibió un baneo.
acted-unban = { $name } puede volver.
acted-on-many = { $act }: { $count } miembros.
acted-undone-many = Deshechas: { $count }.
acted-recorded = Solo queda registrado: el bot está apagado o no está en el grupo.

# Settings
settings-text = Cómo trabaja el bot en este grupo. Nada cambia hasta que guardas.
settings-saved = Los ajustes se guardaron.
settings-put-back = Los ajustes volvieron a estar como antes.
section-general = General
section-welcome = Bienvenida y despedida
section-captcha = Captcha
section-raids = Antirraid
section-warnings = Advertencias y denuncias
section-other = Más
setting-language = Idioma del bot
    .help = El que habla el bot en el grupo.
setting-moderation-enabled = Moderación
    .help = Sin ella, el bot no hace nada a los miembros: ni sanciones ni reglas.
setting-auto-delete-commands = Borrar comandos
    .help = El bot borra los comandos después de responder.
setting-clean-service = Borrar mensajes de servicio
    .help = Los mensajes con los que Telegram avisa de lo que pasa en el grupo.
    .empty = ninguno
setting-logging-enabled = Llevar un registro
    .help = Todas las acciones y cambios, durante 30 días.
setting-log-chat-id = Canal de registro
    .help = El ID del canal o grupo donde se publica cada acción y cambio. Empieza con un signo menos.
    .empty = ninguno
setting-welcome-message-enabled = Dar la bienvenida
setting-welcome-message = Bienvenida
    .help = Admite estas variables y botones: [Reglas](buttonurl://https://example.org).
    .empty = el texto habitual
setting-welcome-media = Imagen o video de la bienvenida
setting-clean-welcome = Conservar solo la última bienvenida
    .help = La anterior se borra cuando entra el siguiente miembro.
setting-goodbye-message-enabled = Despedirse
setting-goodbye-message = Despedida
    .help = Admite las mismas variables y botones que la bienvenida.
    .empty = el texto habitual
setting-goodbye-media = Imagen o video de la despedida
setting-captcha-enabled = Captcha para nuevos miembros
    .help = No pueden escribir hasta que lo resuelven.
setting-captcha-mode = Tipo de captcha
setting-captcha-questions = Preguntas propias
    .help = Una por línea: pregunta = respuesta | otra respuesta. Para el tipo de captcha «Una pregunta propia».
setting-captcha-timeout = Tiempo para resolverlo
    .help = Quien no lo resuelve a tiempo recibe la sanción de abajo.
setting-captcha-fail = Sanción por no resolverlo
setting-captcha-fail-duration = Ese baneo o silencio dura
    .empty = para siempre
setting-captcha-place = Dónde se resuelve
setting-captcha-topic = Tema
    .help = El ID del tema en el que el grupo lo muestra.
    .empty = el general
setting-ban-lists-enabled = Usar listas de baneos compartidas
    .help = A quien está en las listas del operador se le banea cuando entra o escribe por primera vez. Las listas reciben su ID.
setting-ban-lists-allowed = Entran de todos modos
    .help = ID de personas que una lista tiene por error.
setting-second-opinion-enabled = Preguntar a un modelo de lenguaje
    .help = Por los mensajes en los que el filtro de spam no está seguro, si el operador eligió un modelo. Recibe el texto sin @usuarios ni números.
setting-raid-until = Antirraid activo hasta
    .help = Hasta entonces, se banea a todo el que entra.
    .empty = desactivado
setting-raid-joins = Entradas que activan el antirraid
    .help = Con esa cantidad de entradas en el tiempo de abajo, se activa solo. 0: nunca se activa solo.
setting-raid-window = En un plazo de
setting-raid-duration = El antirraid dura
    .help = Cuando empieza por sí solo.
setting-raid-ban = Banear durante
    .help = A quienes entran con el antirraid activo.
setting-weekly-report = Informe semanal
    .help = Cada lunes, en el canal de registro o en el grupo.
setting-daily-digest = Resumen diario de moderación
    .help = Cada mañana, en el canal de registro o en el grupo.
setting-picture-theme = Colores de las imágenes
    .help = Para /stats, /growth y similares.
setting-escalation = Sanciones por advertencias
    .help = El último paso también borra las advertencias del miembro.
    .empty = ninguna
setting-warning-lifetime = Las advertencias caducan a los
    .empty = nunca
setting-report-threshold = Denuncias que ocultan un mensaje
    .help = Con esa cantidad de denuncias se borra el mensaje y se silencia a su autor. 0: solo se avisa a los administradores.
setting-custom-settings = Ajustes de programas
    .help = Un objeto JSON que los programas leen y escriben por la API.
custom-not-json = Esto no es un objeto JSON. Escribe por ejemplo {"{\\"color\\": \\"blue\\"}"}.
preview = Vista previa
preview-nothing = No se envía nada: el texto está vacío.
media-file = ID del archivo
step-warnings = Advertencias
step-within = En un plazo de
step-within-empty = cualquier tiempo
step-penalty = Sanción
step-duration = Durante
step-add = Añadir un paso
step-sentence =
    { $limits ->
        [within] { $count } advertencias en { $within }: { $penalty }
        [lasting] { $count } advertencias: { $penalty } durante { $duration }
        [withinlasting] { $count } advertencias en { $within }: { $penalty } durante { $duration }
       *[none] { $count } advertencias: { $penalty }
    }
penalty-none = Sin sanción
penalty-warn = Advertencia
penalty-mute = Silencio
penalty-kick = Expulsión
penalty-ban = Baneo
penalty-delete = Borrar el mensaje
captcha-mode-button = Un botón
captcha-mode-math = Una suma
captcha-mode-text = Letras en una imagen
captcha-mode-question = Una pregunta propia
captcha-fail-kick = Expulsión
captcha-fail-ban = Baneo
captcha-fail-mute = Silencio
captcha-place-group = En el grupo
captcha-place-private = En privado con el bot
media-type-photo = Foto
media-type-video = Video
media-type-animation = GIF
media-type-document = Archivo
media-type-sticker = Sticker
service-kind-join = Entradas
service-kind-leave = Salidas
service-kind-pin = Mensajes anclados
service-kind-title = Nombres nuevos del grupo
service-kind-photo = Fotos nuevas del grupo
service-kind-videochat = Videochats
service-kind-topic = Temas
service-kind-other = Otros

# Rules
rules-text = Las reglas con una condición se aplican solas. Si un mensaje incumple varias, actúa la de mayor prioridad.
rules-empty = Todavía no hay reglas. Empieza con una de estas o escribe la tuya.
template-words = Malas palabras
template-spam = Spam
template-links = Enlaces de nuevos miembros
template-flood = Flood
rule-new = Regla nueva
rules-copy = Copiar de un grupo
rules-copy-from = Grupo
rules-copy-run = Copiar
rules-copy-means = Los temas exentos no se copian: cada grupo tiene los suyos.
rules-copy-none = Ese grupo no tiene reglas.
rules-copied = Reglas copiadas: { $count }.
rules-not-copied = { $rule } no se copió. { $why }
rule-templates = Empieza con:
template-invitations = Invitaciones a otros chats
template-mentions = Menciones masivas
template-copies = El mismo mensaje repetido
setup-title = Configurar la protección
setup-text = Las mismas preguntas que hace /setup en el chat. Tus respuestas reemplazan lo que creó una configuración anterior; tus reglas se conservan.
setup-run = Proteger el grupo
setup-done = El grupo está protegido. Reglas: { $count }.
setup-done-without-rules = Guardado. No hicieron falta reglas.
setup-no = No
setup-captcha = Captcha
setup-spam = Spam
setup-newcomers = Sin enlaces, reenvíos ni contactos el primer día
setup-flood = Demasiados mensajes en diez segundos
setup-raids = Antirraid automático
setup-bots = Expulsar a los bots que añaden los miembros
setup-spam-mute = Borrarlo y silenciar un día
setup-spam-delete = Borrarlo
setup-spam-log = Solo observar, informar al día siguiente
setup-spam-nothing = Nada
setup-flood-none = Sin límite
rule-edit = Editar { $rule }
rule-delete = Eliminar { $rule }
rule-active = { $rule } está activa
rule-up = Subir { $rule }
rule-down = Bajar { $rule }
rules-ordered = Orden guardado.
rule-priority = Prioridad { $priority }
rule-dry-run = Solo observa
rule-dry-run-means = Solo registra lo que haría.
rule-arm = Dejar que actúe
rule-would-hit =
    { $count ->
        [0] Ningún mensaje en { $days } días
        [one] Habría actuado una vez en { $days } días
        [many] Habría actuado { $count } veces en { $days } días
       *[other] Habría actuado { $count } veces en { $days } días
    }
rule-created = Regla { $rule } creada.
rule-saved = Regla { $rule } guardada.
rule-deleted = Regla { $rule } eliminada.
rule-when = Cuándo
rule-then = Entonces
rule-except = Excepto
rule-in-words = En otras palabras
rule-trigger = Condición
rule-part = Lo que no se permite
rule-part-add = Añadir otro
rule-field-rule-name = Nombre
    .help = Corto, como se escribe en el chat: letras, números, puntos y guiones.
rule-field-description = Qué se pide a los miembros
    .help = Lo muestra /rules.
rule-field-penalty = Sanción
rule-field-penalty-duration = Durante cuánto
    .empty = para siempre
rule-field-priority = Prioridad
    .help = De 0 a 1000. Actúa la más alta.
rule-field-is-active = Activa
rule-field-schedule = Se aplica
rule-field-delete-message = Borrar el mensaje
    .help = O la reacción, si es la que incumplió la regla.
rule-field-reply = Respuesta al miembro
    .help = Vacío: sin respuesta.
    .empty = ninguna
rule-field-dry-run = Solo observar
    .help = Registra lo que haría y no hace nada. Útil para probar una regla nueva.
rule-field-exempt-roles = Roles exentos
    .empty = ninguno
rule-field-exempt-users = Miembros exentos, por ID
    .empty = ninguno
rule-field-exempt-topics = Temas exentos, por ID
    .empty = ninguno
rule-field-trigger = Condición
schedule-always = Siempre
schedule-daily = Cada día de … a …
schedule-start = De
schedule-end = A
schedule-zone = Zona horaria
hits-title = Lo que detectó
hits-count = Veces: { $count }
hits-count-or-more = Veces: { $count } o más
hits-watched = Habría actuado sobre
hits-none = Nada todavía.
hits-none-watched = Nada todavía: está observando.
hits-all = Ver todo en el historial
test-title = Pruébala
test-text = Un mensaje
test-placeholder = ¡Gana en nuestro casino!
test-applies = Actúa
test-no-match = Ninguna regla se aplica a este mensaje.
test-unfinished = La regla todavía no está completa.
trigger-none = Ninguna: la aplican los moderadores
    .help = Los moderadores la aplican con /punish.
trigger-words = Palabras
    .help = Palabras enteras, en mayúsculas o minúsculas; * equivale a cualquier letra. También se detectan letras parecidas.
trigger-regex = Expresión regular
    .help = Con la sintaxis de RE2, en mayúsculas o minúsculas.
trigger-links = Enlaces
    .help = A la vista u ocultos detrás de un texto.
trigger-forwards = Reenvíos
trigger-content = Tipos de mensaje
trigger-media = Multimedia
trigger-caps = Mayúsculas
trigger-length = Mensajes largos
trigger-mentions = Muchas menciones
trigger-language = Alfabetos
trigger-sender-chat = Canales que escriben con su nombre
trigger-edited = Ediciones
trigger-any = Cualquier mensaje
    .help = Con un horario, cierra el grupo por la noche.
trigger-flood = Flood
trigger-duplicates = El mismo mensaje otra vez
trigger-spam = Spam
    .help = El filtro juzga cada mensaje. Aprende de lo que marcan los administradores.
trigger-reactions = Reacciones
trigger-new-member = Lo que hacen los nuevos miembros
when-words-words = Palabras
when-regex-pattern = Expresión
when-links-kinds = Enlaces a
when-links-except-domains = Excepto a estos dominios
when-forwards-origins = De
    .help = Si no eliges: de cualquier origen.
when-content-kinds = Tipos
when-media-kinds = Multimedia
when-media-extensions = Solo archivos que terminan así
    .help = Como exe o apk. Vacío: cualquier archivo.
when-caps-percent = Mayúsculas, en porcentaje
when-caps-min-letters = A partir de esta cantidad de letras
when-length-characters = Con más caracteres que
when-mentions-count = A partir de esta cantidad de personas
when-language-scripts = Alfabetos
when-edited-seconds = Después de este tiempo
    .help = 0s: cualquier edición.
when-flood-messages = Mensajes
when-flood-seconds = En un plazo de
    .empty = seguidos
when-duplicates-messages = Veces
when-duplicates-seconds = En un plazo de
when-duplicates-across-users = Sin importar quién los envíe
when-spam-sensitivity = Detecta
sensitivity-low = solo lo casi seguro
sensitivity-normal = lo probable
sensitivity-high = también lo dudoso
when-reactions-emojis = Emojis
    .help = Vacío: cualquier reacción.
when-reactions-count = Veces
when-reactions-seconds = En un plazo de
when-new-member-seconds = Durante este tiempo después de entrar
when-new-member-triggers = No pueden enviar
link-kind-web = la web
link-kind-invite = invitaciones
link-kind-channel = canales y grupos
link-kind-bot = bots
forward-origin-user = personas
forward-origin-bot = bots
forward-origin-channel = canales
forward-origin-group = grupos
content-kind-text = texto
content-kind-album = álbumes
content-kind-buttons = botones
content-kind-external-reply = respuestas a otros chats
content-kind-spoiler = spoilers
content-kind-command = comandos
content-kind-email = direcciones de correo
content-kind-phone = números de teléfono
content-kind-cashtag = cashtags
content-kind-emoji = emojis
content-kind-emoji-only = solo emojis
content-kind-zalgo = letras cubiertas de signos (zalgo)
content-kind-added-bot = bots añadidos
content-kind-comment = comentarios de gente de fuera del grupo
media-kind-photo = fotos
media-kind-video = videos
media-kind-sticker = stickers
media-kind-gif = GIF
media-kind-voice = mensajes de voz
media-kind-video-note = videomensajes
media-kind-audio = música
media-kind-document = archivos
media-kind-poll = encuestas
media-kind-game = juegos
media-kind-contact = contactos
media-kind-location = ubicaciones
media-kind-dice = dados
media-kind-story = historias
media-kind-paid-media = multimedia de pago
media-kind-checklist = listas de tareas
media-kind-giveaway = sorteos
media-kind-invoice = facturas
media-kind-inline-bot = mensajes a través de bots
media-kind-custom-emoji = emojis personalizados
media-kind-animated-sticker = stickers animados
media-kind-premium-sticker = stickers Premium
media-kind-other = contenido desconocido
means-nothing = Los moderadores la aplican con /punish.
means-and-more = { $words } y { $count } más
means-words = Mensajes con { $words }.
means-regex = Mensajes que coinciden con { $pattern }.
means-links = Enlaces a { $kinds }.
means-links-except = Enlaces a { $kinds }, excepto a { $domains }.
means-forwards = Mensajes reenviados.
means-forwards-from = Mensajes reenviados de { $origins }.
means-content = Mensajes con { $kinds }.
means-media = Mensajes con { $kinds }.
means-caps = Mensajes de { $letters } letras o más con un { $percent } por ciento de mayúsculas.
means-length = Mensajes de más de { $count } caracteres.
means-mentions =
    { $count ->
        [one] Mensajes que mencionan a { $count } persona o más.
        [many] Mensajes que mencionan a { $count } de personas o más.
       *[other] Mensajes que mencionan a { $count } personas o más.
    }
means-language = Mensajes con { $scripts }.
means-sender-chat = Mensajes de canales con su propio nombre.
means-edited = Mensajes editados.
means-edited-after = Mensajes editados más de { $time } después de enviarse.
means-any = Cualquier mensaje.
means-flood = { $count } mensajes de un miembro en { $time }.
means-flood-in-a-row = { $count } mensajes seguidos de un miembro.
means-duplicates = El mismo mensaje { $count } veces en { $time }, de un miembro.
means-duplicates-by-anybody = El mismo mensaje { $count } veces en { $time }, de quien sea.
means-spam-low = Lo que parece spam, si el filtro está casi seguro.
means-spam-normal = Lo que parece spam.
means-spam-high = Lo que puede ser spam, y con ello algunos mensajes normales.
means-reactions =
    { $count ->
        [one] { $count } reacción en { $time }.
        [many] { $count } de reacciones en { $time }.
       *[other] { $count } reacciones en { $time }.
    }
means-reactions-of =
    { $count ->
        [one] { $count } reacción con { $emojis } en { $time }.
        [many] { $count } de reacciones con { $emojis } en { $time }.
       *[other] { $count } reacciones con { $emojis } en { $time }.
    }
means-new-member = Hasta { $time } después de que alguien entre:
then-delete = El mensaje se borra.
then-warn = Su autor recibe una advertencia.
then-kick = Se expulsa a su autor.
then-mute = Se silencia a su autor.
then-mute-for = Se silencia a su autor durante { $time }.
then-ban = Se banea a su autor.
then-ban-for = Se banea a su autor durante { $time }.
then-reply = El bot responde: «{ $text }»
then-nothing = No pasa nada automáticamente.
holds-from = Cada día de { $start } a { $end }, { $zone }.
holds-not-for-roles = No para { $roles }.
holds-not-for-members =
    { $count ->
        [one] No para { $count } miembro.
        [many] No para { $count } de miembros.
       *[other] No para { $count } miembros.
    }
holds-not-in-topics =
    { $count ->
        [one] No en { $count } tema.
        [many] No en { $count } de temas.
       *[other] No en { $count } temas.
    }
# Playground: the demo
playground-text = Un grupo inventado que solo existe en este equipo. Escribe como cualquiera de sus miembros y mira qué hace el bot.
playground-chat = Chat
playground-live = Lo que hizo el bot
playground-join = Entrar como alguien nuevo
playground-join-name = Nombre
    .help = El bot pide a los nuevos miembros que demuestren que son humanos. Toca el botón por ellos.
playground-raid = Iniciar un raid
playground-pause = Pausar la historia
playground-resume = Seguir con la historia
playground-joined = { $name } se unió al grupo
playground-photo = Foto
playground-pinned = Anclado
playground-spoiler = Texto oculto. Mostrar
playground-reply-to = Responder a { $name }
playground-no-reply = No responder
playground-newest = Al mensaje más reciente
playground-as = Escribir como
playground-name-state = { $name } — { $state }
playground-owner = propietario
playground-admin = administrador
playground-gone = fuera del grupo
playground-banned = baneado
playground-muted = silenciado
playground-muted-until = silenciado, termina { $time }
playground-message = Mensaje
playground-write = Escribe como { $name }
playground-cant-write = { $name } no puede escribir aquí ahora
playground-send = Enviar
playground-steps = Prueba esto: banea a un spammer, deshazlo y atrapa al siguiente con una regla
playground-step-join = Toca «{ $join }». Toca el botón del captcha y escribe algo como «Tengo relojes para todos».
playground-step-ban = Escribe como { $name }, la propietaria: elígela debajo del chat. Responde a ese mensaje y envía /ban.
playground-step-undo = El baneo aparece en «{ $live }». Deshazlo ahí.
playground-step-rule = Escribe una regla contra la palabra «relojes», pruébala en el cuadro de al lado y guárdala:
playground-step-again = Vuelve, entra otra vez como alguien nuevo y escribe lo mismo.

edit = Editar
copy = Copiar
copied = Copiado
secret-kept = Ya lo guardé

# Reports
reports-text = Mensajes que los miembros denunciaron con /report. Decide una vez: la denuncia se cierra para todos.
reports-all = Todas
reports-none-open = No hay denuncias abiertas. Todo tranquilo.
reports-none = Aquí no hay denuncias.
report-by = Denuncia de
report-message = Ver el mensaje
report-not-kept = Groupkeeper no guarda lo que se escribe. Abre el mensaje en Telegram para leerlo.
report-muted = silenciado hasta que alguien decida
report-open = Abiertas
report-handled = Resueltas
report-dismissed = Descartadas
decide-dismiss = Descartar
decide-delete = Borrar mensaje
decide-mute = Silenciar
decide-ban = Banear
verdict-dismiss = Descartado
verdict-delete = Mensaje borrado
verdict-mute = Silenciado
verdict-ban = Baneado
decided-dismiss = Denuncia descartada.
decided-delete = Mensaje borrado.
decided-mute = Autor silenciado.
decided-ban = Autor baneado.

# Log
logs-text = Todo lo que pasó en el grupo, también cambios de ajustes, roles y reglas.
logs-text-all = Lo que pasó en toda la instalación: tokens, inicios de sesión, federaciones.
logs-event = Evento
logs-severity = Gravedad
logs-only = Mostrar solo lo de esta persona
logs-address = Dirección
logs-details = Detalles
logs-none-found = Nada en el registro coincide con estos filtros.
logs-empty = El registro está vacío.
restore = Dejarlo como estaba
restored = Está otra vez como antes.
restored-role = El rol existe otra vez. Todavía no lo tiene nadie.
restore-same = Ya está así.
restore-gone = Ya no existe.
fresh = Nuevas: { $count }
severity-info = Información
severity-warning = Aviso
severity-error = Error

# Tokens
tokens-text = Los programas usan la API con un token. Dale a cada programa el suyo, sin más permisos de los que necesita.
tokens-empty = Todavía no hay tokens. Crea uno para un programa que deba usar la API.
token-new = Token nuevo
token-create = Crear token
token-name = Nombre
    .help = Qué programa lo usa, por ejemplo «copia de seguridad».
token-scopes = Qué puede hacer
    .help = Solo puedes dar lo que tú puedes hacer.
token-for-groups = Solo en estos grupos
    .help = Los ID de los grupos. Déjalo vacío para todos los que administras.
token-lasts = Válido durante
token-for-ever = Hasta que se revoque
token-once = Copia el token ahora. No se vuelve a mostrar.
token-all-groups = Todos los grupos
token-used = Último uso
token-unused = Sin usar
token-ends = Caduca { $time }
token-revoke = Revocar
token-revoke-sure = Lo que use «{ $name }» dejará de funcionar al instante. No se puede deshacer.
token-revoked = Token «{ $name }» revocado.

# Webhooks
webhooks-text = Un webhook avisa a tu servidor de lo que pasa aquí, firmado con un secreto.
webhooks-empty = Todavía no hay webhooks. Añade la dirección de tu servidor para que sepa lo que pasa.
webhook-new = Webhook nuevo
webhook-edit = Editar webhook
webhook-create = Crear webhook
webhook-url = Dirección
    .help = Solo HTTPS, por ejemplo https://example.org/hook.
webhook-which = Avisar de
webhook-active = Activo
webhook-on = El webhook está activado.
webhook-off = El webhook está desactivado.
webhook-failed = Se desactivó: { $reason }
webhook-once = Tu servidor comprueba las entregas con este secreto. Cópialo ahora. No se vuelve a mostrar.
webhook-delete = Eliminar webhook
webhook-delete-sure = Tu servidor dejará de recibir avisos y se perderán sus entregas. No se puede deshacer.
webhook-deliveries = Entregas
deliveries-empty = Todavía no se ha enviado nada.
delivery-pending = En espera
delivery-delivered = Entregado
delivery-dead = No entregado
delivery-retry = Enviar de nuevo
delivery-again = Se envía de nuevo.
delivery-due = Próximo intento { $time }
token-groups =
    { $count ->
        [one] { $count } grupo
        [many] { $count } de grupos
       *[other] { $count } grupos
    }
token-may =
    { $count ->
        [one] { $count } permiso
        [many] { $count } de permisos
       *[other] { $count } permisos
    }
token-days =
    { $count ->
        [one] { $count } día
        [many] { $count } de días
       *[other] { $count } días
    }
webhook-events =
    { $count ->
        [one] { $count } tipo de evento
        [many] { $count } de tipos de evento
       *[other] { $count } tipos de evento
    }
delivery-attempts =
    { $count ->
        [one] { $count } intento
        [many] { $count } de intentos
       *[other] { $count } intentos
    }

# Kinds of event
event-group-registered = Grupo añadido
event-group-updated = Grupo actualizado
event-group-removed = Bot expulsado del grupo
event-group-migrated = Grupo trasladado
event-group-deleted = Grupo eliminado
event-group-imported = Configuración importada
event-user-joined = Entró un miembro
event-user-left = Salió un miembro
event-user-approved = Exención modificada
event-user-trusted = Confianza en un miembro modificada
event-user-role-changed = Rol asignado
event-role-created = Rol creado
event-role-updated = Rol cambiado
event-role-deleted = Rol eliminado
event-rule-created = Regla creada
event-rule-updated = Regla cambiada
event-rule-deleted = Regla eliminada
event-rule-matched = Un mensaje incumplió una regla
event-report-opened = Nueva denuncia
event-report-decided = Denuncia resuelta
event-filter-taught = Filtro entrenado
event-filter-untaught = Muestra eliminada
event-filter-unsure = El filtro de spam no está seguro
event-settings-updated = Ajustes cambiados
event-federation-created = Federación creada
event-federation-updated = Federación cambiada
event-federation-deleted = Federación eliminada
event-federation-banned = Baneo de federación
event-federation-unbanned = Baneo de federación levantado
event-federation-imported = Baneos de federación importados
event-token-created = Token creado
event-token-revoked = Token revocado
event-session-opened = Inicio de sesión
event-session-closed = Cierre de sesión
event-webhook-created = Webhook creado
event-webhook-updated = Webhook cambiado
event-webhook-deleted = Webhook eliminado
event-webhook-switched-off = Webhook desactivado
event-webhook-tested = Webhook probado
event-allowance-changed = Cambió la lista de quién puede usar el bot
event-person-forgotten = Se están borrando los datos de una persona
event-captcha-not-asked = No se pudo mostrar el captcha
event-raid-began = Antirraid iniciado
event-action-recorded = Acción registrada
event-action-completed = Acción completada
event-action-failed = Acción fallida
event-action-reverted = Acción deshecha
event-action-expired = Acción terminada

webhook-test = Enviar una prueba
webhook-tested = La prueba va en camino. Mira abajo si llega.

# Roles
roles-text = Lo que cada rol permite. El rol de una persona se elige en su página, en Miembros.
roles-saved = Roles guardados.
roles-changed-elsewhere = Alguien cambió este rol mientras tanto. Ahora ves la versión actual; vuelve a hacer tu cambio.
role = Rol
role-yes = sí
role-no = no
role-new = Rol nuevo
role-create = Crear rol
role-edit = Editar «{ $role }»
role-delete = Eliminar «{ $role }»
role-delete-sure = Quienes tienen este rol vuelven al que les da su estado en Telegram. No se puede deshacer.
role-has-priority = prioridad { $priority }
role-lock-owner = El propietario siempre puede hacer todo.
role-lock-strong = La prioridad de este rol es igual o mayor que la tuya.
role-name = Nombre
    .help = Una palabra, como «helper»: se escribe en el chat.
role-description = Descripción
role-permissions = Permisos
role-priority = Prioridad
    .help = De 0 a 100. Puedes actuar sobre quienes tienen un rol de menor prioridad que el tuyo.
role-color = Color
role-no-color = Sin color

# Federations
federations-text = Grupos que comparten baneos: quien está baneado en la federación lo está en todos sus grupos.
federations-empty = Todavía no hay federaciones. Crea una para compartir baneos entre tus grupos.
federation-new = Federación nueva
federation-create = Crear federación
federation-name = Nombre
federation-add = Añadir un grupo…
federation-leave = Quitar
federation-left = El grupo salió de la federación.
federation-joined = El grupo entró en la federación.
federation-no-groups = Todavía no hay grupos.
federation-bans = Baneados en todos los grupos
federation-no-bans = Nadie está baneado.
federation-user = ID de la persona
federation-ban = Banear
federation-banned = La persona está baneada en todos los grupos de la federación.
federation-lift = Levantar baneo
federation-import = Importar baneos
federation-import-look = A quién banearía este archivo
federation-import-counts = Nuevos: { $added }. Ya baneados: { $same }. Rechazados: { $refused }.
federation-import-done = Los baneos se han importado.
federation-import-line = línea { $line }
federation-delete = Eliminar federación
federation-delete-sure = «{ $name }» y su lista de baneos se eliminarán. No se puede deshacer.

# System
system-text = Estado de esta instalación. Se actualiza cada diez segundos.
system-process = Proceso
system-ready = Listo
system-not-ready = No está listo
system-database = Base de datos
system-bot = Bot
system-cache = Redis
system-version = Versión
system-groups = Todos los grupos
system-groups-text =
    { $groups ->
        [one] Lo contado en un grupo durante los últimos { $days } días.
        [many] Lo contado en { $groups } de grupos durante los últimos { $days } días.
       *[other] Lo contado en { $groups } grupos durante los últimos { $days } días.
    }
system-troubles = Desde el inicio
system-troubles-text = Todo esto debería estar en cero. El log del proceso da más detalles.
system-unreadable = Actualizaciones de Telegram que no se pudieron leer
system-missing-rights = Grupos en los que al bot le falta un permiso que necesita
database-ok = Responde
database-away = No responde
cache-local = Sin configurar: un solo proceso
cache-shared = Compartido
cache-degraded = No responde
bot-off = Apagado
bot-connecting = Conectando
bot-polling = Encendido, por sondeo
bot-standby = En espera: sondea otro proceso
bot-elsewhere = Encendido en otro proceso
bot-webhook = Encendido, por webhook
bot-away = Telegram no responde
bot-conflict = Otro proceso usa el mismo token
queue-actions = Acciones no realizadas
queue-captchas = Captchas no mostrados
queue-deliveries = Entregas de webhooks fallidas
queue-logs = Mensajes no enviados al canal de registro
queue-bulletins = Informes y resúmenes no enviados
queue-erasures = Solicitudes de olvido no realizadas
waits-updates = Novedades de Telegram
waits-outbox = Mensajes a Telegram
waits-actions = Acciones
waits-captchas = Captchas
waits-deliveries = Entregas de webhooks
waits-logs = Mensajes al canal de registro
waits-bulletins = Informes y resúmenes
waits-erasures = Solicitudes de olvido
system-waits = Trabajo en espera
system-waits-text = Cuánto hay pendiente y desde hace cuánto espera lo más antiguo. Si pasa de cinco minutos, los operadores reciben un mensaje.
system-oldest = { $count }, lo más antiguo espera { $time }
system-lag = Lo que tarda en llegar un mensaje
system-lag-none = Aún no llegó ninguno
system-operators = Operadores
system-no-operators = Ninguno. Define OWNER_IDS para enterarte si algo falla

# Protection
protection-text = Lo que los miembros no pueden enviar aquí. Cada prohibición también es una regla: en Reglas puedes cambiar todos sus detalles.
protect-locks = Prohibiciones
protect-search = Buscar qué se puede prohibir
protect-none-found = Ningún tipo de contenido se llama «{ $text }».
protect-locked = Prohibido: { $kind }.
protect-unlocked = Permitido de nuevo: { $kind }.
protect-allowed = Enlaces que siguen permitidos
    .help = Sitios como example.org, con todas sus páginas.
protect-allowed-saved = Los enlaces permitidos se guardaron.
protect-words-title = Palabras bloqueadas
protect-words-none = No hay palabras bloqueadas.
protect-words-words = Palabras para bloquear
    .help = Palabras o frases enteras, en mayúsculas o minúsculas. * vale por cualquier letra.
protect-words-reason = Motivo
    .help = Lo lee el miembro que escribe una de ellas. Puedes dejarlo vacío.
protect-words-own = Elegir la sanción
protect-words-run = Bloquear
protect-words-done =
    { $count ->
        [one] { $count } palabra bloqueada.
        [many] { $count } de palabras bloqueadas.
       *[other] { $count } palabras bloqueadas.
    }
protect-words-lift = Desbloquear { $word }
protect-words-lifted = «{ $word }» se permite de nuevo.
protect-words-penalty-for-all = Usar esta sanción también para las demás
protect-words-penalty-saved = La sanción por palabras bloqueadas se guardó.
protect-flood-title = Límite de flood
protect-flood-none = Todavía no hay límite de flood.
protect-flood-messages = Mensajes que son demasiados
protect-flood-save = Poner el límite de flood
protect-flood-saved = El límite de flood está puesto.
protect-flood-end = Quitar el límite de flood
protect-flood-ended = Ya no hay límite de flood.
protect-night-title = Modo nocturno
protect-night-text = De noche solo pueden escribir los moderadores. El bot borra lo que envían los demás.
protect-night-when = Noche
protect-night-never = Nunca
protect-night-save = Guardar el modo nocturno
protect-night-saved = El modo nocturno está activado.
protect-night-ended = El modo nocturno está desactivado.

protect-spam = Filtro de spam
protect-spam-text = Un mensaje
protect-spam-check = Comprobar
protect-spam-is = Es spam
protect-spam-isnt = No es spam
protect-spam-yes = Esto es spam: { $percent }\xA0%
protect-spam-no = Esto no es spam: { $percent }\xA0%
protect-spam-taught = El filtro ya lo aprendió.
protect-spam-forgotten = El filtro ya lo olvidó.
protect-spam-samples = Lo que le enseñaste
protect-spam-untaught = Todavía nada. El filtro ya conoce el spam habitual.
protect-spam-forget = Olvidar
sample-spam = Spam
sample-ham = Normal
reviews-text = Lo que el filtro toma por spam, o de lo que no está seguro, espera aquí un día. Di qué es y el filtro aprenderá de ti. El spam se elimina y su autor es baneado. Si no es spam, se deshace lo que una regla le hizo al autor.
reviews-try = Probar un texto
reviews-none = No hay nada que revisar.
review-spam = ¿Spam? { $percent } %
review-unsure = Dudoso: { $percent } %
review-banned = Su autor está baneado y el filtro ya lo aprendió.
review-unbanned = El baneo se deshizo y el filtro aprendió que era normal.
reason-for = a favor de spam
reason-against = en contra de spam

# Groups and federations: adding, changing, deleting
person-forget = Olvidar a una persona
person-forget-text = Borro todo lo que guardo sobre esta persona, en todos los grupos: nombre, roles, advertencias, recuentos y tokens. Lo que hizo queda en los registros, pero como hecho por una persona eliminada. No se puede deshacer.
person-forget-run = Borrar todo
person-forgetting = Se está borrando todo sobre esta persona.
person-id = ID de Telegram de la persona
    .help = El bot lo dice si alguien responde a su mensaje con /id.
group-add = Añadir un grupo por su ID
group-add-text = Cuando el bot entra en un grupo, el grupo aparece solo. Añade uno aquí para prepararlo antes.
group-add-run = Añadir grupo
group-added = El grupo «{ $name }» se añadió.
group-id = ID del grupo
    .help = Como lo da Telegram, con el signo menos: por ejemplo, -1001234567890.
group-name = Nombre del grupo
move-title = Mover la configuración
move-text = Guarda en un archivo los ajustes, los roles, las reglas, las personas con un rol y lo que le enseñaste al filtro de spam, o importa uno, también del bot Rose. Primero ves qué cambiaría.
move-samples = Ejemplos del filtro de spam
move-export = Guardar en un archivo
move-import = Importar un archivo
move-look = Qué haría este archivo
move-import-now = Importar
move-counts = nuevos: { $added }, cambian: { $changed }, igual que ahora: { $same }, rechazados: { $refused }
move-nothing = No cambiaría nada.
move-refused = No se puede importar
move-done = La configuración se ha importado.
group-delete = Eliminar el grupo
group-delete-text = Se elimina todo lo que Groupkeeper guarda de este grupo, salvo su registro: ajustes, roles, reglas, miembros e historial. No se puede deshacer.
group-delete-name = Escribe el nombre del grupo para confirmar: { $name }
group-deleted = El grupo «{ $name }» se eliminó.
federation-edit = Editar la federación
federation-admins = ID de los administradores
    .help = Además del propietario, pueden banear y levantar baneos.
federation-saved = La federación se guardó.
`;export{e as default};