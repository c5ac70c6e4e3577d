# The bot's first words in a group, and the rights that it lacks there.

hello = 👋 ¡Hola! Desde ahora modero <b>{ $group }</b>.
hello-ready = Tengo todos los permisos de administrador que necesito. Toca el primer botón: con unas pocas preguntas, el grupo quedará protegido.
hello-needs-rights =
    { $count ->
        [one] <b>1.</b> Abre el perfil del grupo, elige <i>Administradores</i> y dame este permiso:
        [many] <b>1.</b> Abre el perfil del grupo, elige <i>Administradores</i> y dame estos permisos:
       *[other] <b>1.</b> Abre el perfil del grupo, elige <i>Administradores</i> y dame estos permisos:
    }
hello-then = <b>2.</b> Toca el primer botón: con unas pocas preguntas, el grupo quedará protegido.
button-setup = 🛡 Proteger el grupo

# What a right is for. The names of the rights are in labels.ftl.
without-delete-messages = • <b>{ $right }</b>, para borrar spam y comandos
without-restrict-members = • <b>{ $right }</b>, para silenciar, expulsar y banear, y para el captcha y el antirraid
without-pin-messages = • <b>{ $right }</b>, para anclar y desanclar mensajes
without-invite-users = • <b>{ $right }</b>, para aceptar solicitudes de ingreso
rights-missing =
    { $count ->
        [one] ⚠️ Parte de mi trabajo se detuvo porque me falta un permiso de administrador:
        [many] ⚠️ Parte de mi trabajo se detuvo porque me faltan estos permisos de administrador:
       *[other] ⚠️ Parte de mi trabajo se detuvo porque me faltan estos permisos de administrador:
    }
rights-how-to-give = Para dármelo, abre el perfil del grupo, elige <i>Administradores</i> y luego mi nombre.
rights-complete = ✅ ¡Gracias! Ya tengo todos los permisos de administrador que necesito.
