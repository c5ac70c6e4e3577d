# The help: its pages, what each command does beyond its one line, and the reference.

usage-with-example = Uso: <code>{ $form }</code>
    Por ejemplo: <code>{ $example }</code>
usage-with-problem-and-example = { $problem } Uso: <code>{ $form }</code>
    Por ejemplo: <code>{ $example }</code>

help-page-topics = <b>Ayuda</b>
    Elige un tema o envía <code>/help ban</code> para leer sobre un comando.
help-page-topic = <b>{ $topic }</b>
    Toca un comando para saber más.
help-page-command = <code>{ $command }</code> — { $summary }
help-page-aliases = También: { $aliases }
help-page-use = Uso:
help-page-examples = Por ejemplo:
help-page-no-permission = Cualquiera puede usarlo.
help-page-permission = Permiso: { $permission }.
help-page-permissions = Permisos: { $see } para consultar, { $change } para cambiar.
help-page-words = Sustituye las palabras en MAYÚSCULAS. Lo que va entre [corchetes] es opcional.
help-page-user = <b>USER</b> es un @usuario, un ID numérico o una mención. No hace falta si respondes al mensaje de la persona.
help-page-time = <b>TIME</b> es una duración, como <code>30m</code>, <code>2h</code>, <code>3d</code>, <code>1w</code>, <code>1h30m</code> o <code>2 horas</code>, de 1 segundo a 10 años.
help-page-placeholders = Variables que relleno para cada persona:
help-page-placeholder = <code>{ $name }</code> — { $meaning }
help-page-in-group = Te lo explico todo en nuestro chat privado.
help-page-unknown = No conozco el comando { $command }. Envía <code>/help</code> para ver todos los temas.
help-page-nearest = No conozco el comando { $command }. ¿Quisiste decir <code>{ $nearest }</code>?
button-open-help = Abrir la ayuda
button-more-help = Leer más
button-all-topics = Todos los temas

reference-title = Comandos
reference-placeholders = Variables en los mensajes de bienvenida

topic-moderation = Moderación
topic-warnings = Advertencias
topic-messages = Mensajes
topic-rules = Reglas
topic-protection = Protección
topic-new-members = Nuevos miembros
topic-greetings = Bienvenidas
topic-roles = Roles y ajustes
topic-federations = Federaciones
topic-reports = Denuncias y registro
topic-account = Tú y el bot

placeholder-first = Nombre
placeholder-last = Apellido
placeholder-fullname = Nombre y apellido
placeholder-username = @usuario o, si no tiene, una mención
placeholder-mention = Nombre con enlace a la persona
placeholder-id = ID de Telegram de la persona
placeholder-chatname = Nombre del grupo
placeholder-count = Número de miembros del grupo
