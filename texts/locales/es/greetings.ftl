# Welcomes, goodbyes, and which service messages are deleted.

welcome-default = ¡Te damos la bienvenida a { $group }, { $mention }!
goodbye-default = { $name } salió del grupo.
greeting-welcome-on = Doy la bienvenida a los nuevos miembros.
greeting-welcome-off = No doy la bienvenida a los nuevos miembros. Actívala con /welcome on
greeting-goodbye-on = Aviso al grupo cuando alguien se va.
greeting-goodbye-off = No me despido de quienes se van. Activa la despedida con /goodbye on
greeting-cleanwelcome-on = Conservo solo el último mensaje de bienvenida.
greeting-cleanwelcome-off = Los mensajes de bienvenida anteriores se quedan.
greeting-saved-not-sent = Guardado, pero Telegram no acepta enviarlo: <code>{ $reason }</code>
greeting-saved-in-part = Guardado, pero Telegram solo lo envía como ves arriba: <code>{ $reason }</code>

# Telegram's own messages about what happened in a group.
cleaning-none = Todos los mensajes de servicio se quedan.
cleaning-list = Borro los mensajes de Telegram que avisan de esto:
cleaning-unknown = «{ $typed }» no es un tipo de mensaje de servicio. Los tipos son: <code>{ $kinds }</code>.
service-join = • <code>join</code>: alguien entra
service-leave = • <code>leave</code>: alguien sale
service-pin = • <code>pin</code>: se ancla un mensaje
service-title = • <code>title</code>: cambia el nombre del grupo
service-photo = • <code>photo</code>: cambia la foto del grupo
service-videochat = • <code>videochat</code>: empieza o termina un videochat
service-topic = • <code>topic</code>: se crea o cambia un tema
service-other = • <code>other</code>: cualquier otra cosa
