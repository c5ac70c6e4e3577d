# Names of things that stand in sentences and lists of all subjects.

# Permissions, by their names in the API.
permission-settings-view = Ver los ajustes
permission-settings-edit = Cambiar los ajustes
permission-roles-view = Ver los roles
permission-roles-edit = Cambiar los roles
permission-roles-assign = Asignar roles
permission-rules-view = Ver las reglas
permission-rules-edit = Cambiar las reglas
permission-users-view = Ver los miembros
permission-actions-view = Ver las acciones
permission-stats-view = Ver las estadísticas
permission-logs-view = Ver el registro
permission-moderate-warn = Advertir a miembros
permission-moderate-mute = Silenciar a miembros
permission-moderate-kick = Expulsar a miembros
permission-moderate-ban = Banear a miembros
permission-moderate-delete = Borrar mensajes
permission-moderate-pin = Fijar mensajes

# Kinds of moderation action.
action-ban = Baneo
action-unban = Baneo levantado
action-kick = Expulsión
action-mute = Silencio
action-unmute = Silencio levantado
action-warn = Advertencia
action-unwarn = Advertencia retirada
action-restrict = Restricción
action-unrestrict = Restricción levantada
action-promote = Ascenso
action-demote = Descenso
action-delete = Mensajes borrados
action-pin = Mensaje fijado
action-unpin = Mensaje desfijado

# Rights of an administrator, as Telegram's apps call them in this language.
right-change-info = Cambiar la información del grupo
right-delete-messages = Eliminar mensajes
right-restrict-members = Suspender usuarios
right-invite-users = Invitar usuarios con un enlace
right-pin-messages = Anclar mensajes
right-promote-members = Añadir administradores
