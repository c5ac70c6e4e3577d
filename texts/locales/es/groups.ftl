settings-title = ⚙️ <b>Ajustes de { $group }</b>
settings-about-welcome = <b>Bienvenida</b>: saluda a cada nuevo miembro.
settings-about-goodbye = <b>Despedida</b>: avisa al grupo cuando alguien se va.
settings-about-captcha = <b>Captcha</b>: los nuevos miembros no pueden escribir hasta demostrar que son humanos.
settings-about-commands = <b>Borrar comandos</b>: quita un comando del chat cuando ya lo respondí.
settings-about-log = <b>Registro</b>: guarda durante 30 días lo que pasa aquí.
settings-about-moderation = <b>Moderación</b>: baneos, captcha, antirraid y reglas. Si la desactivas, nada de eso funciona.
settings-flood-none = <b>Límite de flood</b>: ninguno. Define uno con <code>/setflood 7</code>
settings-flood-in-time = <b>Límite de flood</b>: { $messages } mensajes en { $span }. Cámbialo con /setflood
settings-flood-in-a-row = <b>Límite de flood</b>: { $messages } mensajes seguidos. Cámbialo con /setflood
settings-warnings-none = <b>Advertencias</b>: no llevan a ninguna sanción. Cámbialo con /escalation
settings-warnings = <b>Advertencias</b>: la última sanción llega con { $count }. Cámbialo con /escalation
settings-log-channel-none = <b>Canal de registro</b>: ninguno. Elige uno con /setlog
settings-log-channel = <b>Canal de registro</b>: <code>{ $chat }</code>. Quítalo con /unsetlog
settings-language = <b>Idioma</b>: { $language }
settings-welcome-text = <b>Texto de bienvenida</b>:
settings-goodbye-text = <b>Texto de despedida</b>:
button-switch-welcome = Bienvenida
button-switch-goodbye = Despedida
button-switch-captcha = Captcha
button-switch-commands = Borrar comandos
button-switch-log = Registro
button-switch-moderation = Moderación
button-welcome-text = Texto de bienvenida
button-goodbye-text = Texto de despedida
button-open-in-private = Abrir en privado
button-close = Cerrar
alert-switched-on = { $switch }: sí
alert-switched-off = { $switch }: no
settings-ask-welcome = Responde a este mensaje con { $start }el nuevo texto de bienvenida{ $end }.
    Variables: { $placeholders }
settings-ask-goodbye = Responde a este mensaje con { $start }el nuevo texto de despedida{ $end }.
    Variables: { $placeholders }
settings-needs-text = Responde con un texto, por favor.
settings-welcome-saved = Texto de bienvenida guardado.
settings-goodbye-saved = Texto de despedida guardado.
settings-moderation-question = ¿Desactivar toda la moderación en <b>{ $group }</b>? Los baneos, el captcha, el antirraid y las reglas dejan de funcionar.
button-moderation-off = Sí, desactivar
settings-moderation-off = La moderación está desactivada. Puedes activarla de nuevo en /settings.
error-page-of-others = Solo quien puede ver los ajustes puede cerrar esta página.

roles-title = Roles
role-line = • <b>{ $name }</b> (prioridad { $priority }): { $permissions }
role-line-built-in = • <b>{ $label }</b> (<code>{ $name }</code>, prioridad { $priority }): { $permissions }
role-permission = { $label } (<code>{ $name }</code>)
role-allows-all = todo
role-allows-nothing = nada
role-made = Rol creado.
    { $role }
role-changed = Rol cambiado.
    { $role }
role-delete-question = ¿Eliminar el rol <b>{ $name }</b>? Quienes lo tienen lo pierden.
button-delete-role = Sí, eliminar
role-deleted = Rol <b>{ $name }</b> eliminado.
role-given = { $who } ahora tiene el rol <b>{ $role }</b>.
role-stays = { $who } conserva el rol <b>{ $role }</b>: se lo da su estado en Telegram y es el más fuerte.
role-permission-unknown = «{ $name }» no es un permiso. Elige entre estos: { $permissions }.
person-whom = ¿A quién te refieres?
person-unknown = Todavía no he visto a esa persona en este grupo. Responde a uno de sus mensajes o usa su ID numérico.

id-chat = Este chat: <code>{ $id }</code>
id-topic = Este tema: <code>{ $id }</code>
id-message = Ese mensaje: <code>{ $id }</code>
id-author = Quien lo escribió: <code>{ $id }</code>
id-you = Tú: <code>{ $id }</code>
info-id = ID: <code>{ $id }</code>
info-role = Rol: { $role }
info-owner = Estado: propietario del grupo
info-admin = Estado: administrador
info-member = Estado: miembro
info-restricted = Estado: miembro con restricciones
info-gone = Estado: fuera del grupo
info-banned = Estado: baneado en este grupo
info-known-since = Visto por primera vez: { $time } UTC
info-warnings = Advertencias: { $count }
info-warnings-of = Advertencias: { $count } de { $limit }

stats-line = • { $name }: { $count }

log-channel-how-to = Ahora envía esto en tu grupo:
    <code>/setlog { $id }</code>
log-channel-wrong-chat = Elige un canal o un grupo para el registro, no una persona.
log-channel-unreachable = No puedo escribir en ese chat. Hazme administrador allí y envía /setlog de nuevo.
log-channel-hello = A partir de ahora publico aquí el registro de <b>{ $group }</b>.
log-channel-set = A partir de ahora el registro va a <b>{ $chat }</b>.
log-channel-unset-question = ¿Dejar de enviar el registro al canal? Lo sigo guardando 30 días.
button-stop-log = Sí, dejar de enviar
log-channel-unset = El registro ya no va a ningún canal. Lo sigo guardando 30 días.
