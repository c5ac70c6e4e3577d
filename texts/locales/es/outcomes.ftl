# What became of actions: what Telegram refuses, and why the machine acts.

telegram-needs-right = Me falta el permiso de administrador para hacerlo. Actívalo en mis permisos.
telegram-lacks-right = Me falta el permiso «{ $right }». Para dármelo, abre el perfil del grupo, elige <i>Administradores</i> y luego mi nombre.
telegram-needs-admin = No tengo permiso para hacerlo. Hazme administrador.
telegram-cant-write = No puedo escribir aquí.
telegram-topic-closed = El tema está cerrado.
telegram-is-admin = Telegram no me permite actuar sobre un administrador.
telegram-is-owner = Nadie puede actuar sobre el propietario del grupo.
telegram-is-myself = No puedo actuar sobre mí mismo.
telegram-user-unknown = Telegram no conoce a esta persona.
telegram-not-a-member = Esta persona no está en el grupo.
telegram-too-many-admins = El grupo ya tiene tantos administradores como permite Telegram.
telegram-privacy = La privacidad de esta persona no lo permite.
telegram-chat-unknown = Telegram no conoce este grupo o no estoy en él.
telegram-removed = Ya no estoy en el grupo.
telegram-not-here = No estoy en el grupo.
telegram-supergroups-only = Esto solo funciona en supergrupos.
telegram-too-old = Telegram no permite que los bots borren mensajes de más de 48 horas.
telegram-message-gone = El mensaje ya no existe.
telegram-not-pinned = El mensaje no está anclado.
telegram-already-so = Ya está así.
telegram-away = Telegram no responde.
telegram-wait = Telegram me pide esperar { $span }.
telegram-bad-token = Telegram no reconoce mi token.
telegram-migrated = El grupo tiene otro ID ahora.
telegram-no-photo = Telegram no tiene esa foto.
telegram-no-file = Telegram ya no tiene este archivo, o es demasiado grande.
telegram-files-away = El servidor de archivos de Telegram no responde.
telegram-bot-off = El bot está apagado. Define BOT_TOKEN para encenderlo.
telegram-refused = Telegram lo rechazó: { $told }
failure-overtaken = Una acción más reciente se adelantó.
failure-ours = Algo salió mal de nuestro lado.
reason-captcha-waits = debe resolver un captcha
reason-captcha-unsolved = no resolvió el captcha
reason-captcha-early = escrito antes de resolver el captcha
reason-captcha-solved = resolvió el captcha
reason-captcha-failed = falló el captcha
reason-captcha-unasked = no se pudo mostrar el captcha
reason-captcha-stays = no se puede expulsar
reason-captcha-spared = no necesita captcha
reason-raid = entró durante un raid
reason-ban-list = está en una lista de baneos compartida
reason-reported = denunciado por miembros
reason-warnings = { $count ->
    [one] { $count } advertencia
    [many] { $count } de advertencias
   *[other] { $count } advertencias
}
reason-warnings-within = { $count ->
    [one] { $count } advertencia en { $span }
    [many] { $count } de advertencias en { $span }
   *[other] { $count } advertencias en { $span }
}
reason-rule = { $description } ({ $why })
