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

help-ban = Si no indicas un tiempo, el baneo es permanente. La persona no puede volver hasta que el baneo termine o alguien lo levante con <code>/unban</code>. También puedes banear a un canal que escribe aquí: responde a su mensaje.
help-tban = El baneo termina solo cuando pasa el tiempo. La persona no vuelve al grupo automáticamente, pero puede entrar de nuevo.
help-dban = Responde al mensaje. Si es de un álbum, se borra el álbum entero. También necesitas el permiso para borrar mensajes.
help-sban = No digo nada en el grupo. Borro tu comando y, si respondes a un mensaje, también ese mensaje. También necesitas el permiso para borrar mensajes.
help-unban = Se levantan todos los baneos de la persona en este grupo y puede volver a entrar. Yo no la añado.
help-mute = La persona sigue en el grupo, pero no puede escribir. Si no indicas un tiempo, queda silenciada hasta que alguien use <code>/unmute</code>.
help-tmute = El silencio termina solo cuando pasa el tiempo.
help-unmute = Se levantan todos los silencios y restricciones de la persona en este grupo. Un baneo se mantiene.
help-kick = La persona sale del grupo al instante y puede volver cuando quiera. Para que no vuelva, usa <code>/ban</code>. Una expulsión no se puede deshacer.
help-punish = Indica una de las reglas del grupo. Aplico la sanción de esa regla y la anoto en el historial. Necesitas el permiso para esa sanción.
help-undo = Deshago tu última acción en este grupo. Si respondes al mensaje de alguien, deshago tu última acción sobre esa persona; si respondes a un mensaje con el botón de deshacer, esa acción. Las expulsiones y los mensajes borrados no se pueden deshacer.
help-warn = Las advertencias se acumulan. Cuando un miembro llega al límite, la sanción se aplica sola: mira <code>/warnlimit</code> y <code>/warnmode</code>.
help-warns = Si no indicas un nombre, muestro tus advertencias. Para ver las de otro miembro necesitas el permiso para ver las acciones.
help-rmwarn = Quito solo la última advertencia. Para quitarlas todas, usa <code>/resetwarns</code>.
help-warnlimit = Elige un número del 1 al 100. En un grupo nuevo, la tercera advertencia banea. Si usas <code>/escalation</code>, esto sustituye sus pasos por uno solo.
help-warnmode = Elige la sanción por demasiadas advertencias: baneo, silencio o expulsión. Con <code>tban</code> o <code>tmute</code>, añade un tiempo.
help-warntime = Las advertencias más antiguas ya no cuentan. Con <code>off</code> no caducan nunca.
help-escalation = Cada paso indica cuántas advertencias llevan a un silencio, una expulsión o un baneo, en cuánto tiempo y por cuánto. Separa los pasos con <code>;</code>. Tras el último, la cuenta vuelve a cero.
help-del = Responde al mensaje. Si es de un álbum, se borra el álbum entero.
help-purge = Responde al primer mensaje que quieras borrar; con un número, borro solo esa cantidad desde ahí. Sin respuesta, borro los últimos. En un foro, no salgo del tema.
help-purgefrom = Después responde con <code>/purgeto</code> al último mensaje que quieras borrar.
help-pin = Responde al mensaje. Los miembros reciben un aviso solo si añades <code>loud</code>.
help-rules = Las reglas se muestran por importancia. Una regla puede tener una sanción, que <code>/punish</code> aplica. Para reglas que actúan solas, mira <code>/lock</code>, <code>/addblocklist</code> y <code>/setflood</code>.
help-ruletest = Escribe un texto o responde a un mensaje. Solo digo qué pasaría: no sanciono a nadie.
help-setup = Pregunto por el captcha, el spam, los nuevos miembros, el flood y los raids. Una estrella marca lo que recomiendo. Puedes cambiarlo todo después.
help-lock = Indica uno o varios tipos; <code>/locktypes</code> los muestra todos. Desde ese momento borro esos mensajes de los miembros.
help-unlock = Indica uno o varios tipos, o escribe <code>/unlock all</code> para permitirlo todo de nuevo.
help-addblocklist = Escribe las frases entre comillas; <code>*</code> equivale a cualquier letra. Puedes añadir un motivo y, entre llaves, una sanción propia. Si la palabra ya está bloqueada, recibe el motivo y la sanción nuevos.
help-rmblocklist = Escribe las palabras como las muestra <code>/blocklist</code>.
help-blocklistmode = Se aplica a todas las palabras bloqueadas sin sanción propia. El mensaje siempre se borra.
help-setflood = Cuento los mensajes de cada miembro. Añade <code>in a row</code> para contar solo los seguidos, sin los de otros en medio. La sanción se elige con <code>/floodmode</code>.
help-floodmode = Siempre borro los mensajes del flood. Con <code>tmute</code> o <code>tban</code>, añade un tiempo.
help-nightmode = Cada noche, a esas horas solo pueden escribir los moderadores. Indica tu zona horaria o ciudad, como <code>Europe/Berlin</code>; si no, las horas son en UTC.
help-captcha = Los nuevos miembros no pueden escribir hasta resolverlo. Si se les acaba el tiempo o fallan tres veces, los expulso y pueden intentarlo más tarde. Las personas exentas o con un rol no tienen que resolverlo.
help-captchamode = Con <code>button</code> se toca un botón; con <code>math</code> se resuelve una suma sencilla; con <code>text</code> se escriben en privado las letras de una imagen.
help-captchakick = Elige entre 10 segundos y 24 horas. Cuando se acaba el tiempo, expulso a quien no haya resuelto el captcha.
help-antiraid = Mientras el antirraid está activo, baneo por una hora a todo el que entra y rechazo las solicitudes. Termina solo o con <code>/antiraid off</code>. Las personas exentas pueden entrar.
help-autoantiraid = Si entra esa cantidad de personas en ese tiempo, el antirraid empieza solo. Elige hasta 100 personas, y de 5 segundos a 1 hora. Si no indicas un tiempo, se mantiene el anterior.
help-approve = El captcha y el antirraid ya no afectan a esta persona. Si está resolviendo un captcha, entra al instante.
help-setwelcome = Escribe el texto o responde a un mensaje con una foto, un video o un sticker. Si escribes el comando al pie de una foto, defines ambos. Un botón se escribe <code>[Texto](buttonurl://https://example.org)</code>; con <code>:same</code> antes del último paréntesis va en la misma fila.
help-welcome = Si lo envías solo, muestro la bienvenida. No saludo a nadie antes de que resuelva el captcha.
help-cleanservice = Los mensajes de servicio son los avisos de Telegram, como que alguien entró. Indica los tipos que quieres borrar, o escribe <code>on</code> para todos y <code>off</code> para ninguno.
help-settings = Muestro interruptores y textos que puedes tocar. Para cambiarlos necesitas el permiso para cambiar los ajustes. También puedes abrirlos en nuestro chat privado.
help-roles = Un rol da permisos, y su número indica su rango. Solo puedes cambiar roles inferiores al tuyo y dar permisos que tienes.
help-role = La persona no necesita ser administradora en Telegram: yo actúo por ella. Para quitarle un rol, dale <code>member</code>.
help-promote = Nombro a la persona administradora en Telegram, con un título si lo añades. Si solo quieres darle permisos en este bot, usa <code>/role</code>.
help-newfed = La federación es tuya. En cada grupo que deba unirse, escribe <code>/joinfed</code> con su ID.
help-fban = Solo pueden usarlo el propietario y los administradores de la federación, sea cual sea su rol aquí.
help-report = Responde al mensaje o escribe <code>@admin</code> en cualquier texto. Los administradores reciben botones para banear, silenciar, borrar o descartar.
help-reports = Cuando esa cantidad de miembros de confianza denuncia un mensaje, lo borro y silencio a su autor hasta que un administrador decida. De confianza son quienes están aquí desde hace al menos un día y no tienen advertencias.
help-setlog = Escríbelo en el grupo, con el @nombre o el ID del canal, o respondiendo a un mensaje reenviado desde él. Tanto tú como yo debemos ser administradores del canal.
help-history = Si no indicas un nombre, muestro las acciones de todo el grupo, primero las últimas. Con los botones pasas de página.
help-info = Si no indicas un nombre, muestro lo que sé de ti. Para ver lo de otro miembro necesitas el permiso para ver los miembros.
help-help = Indica un tema o un comando, o nada para ver todos los temas. En un grupo respondo de forma breve.
help-language = En un grupo hace falta el permiso para cambiar los ajustes. En nuestro chat privado eliges para ti. Si no indicas un código, muestro botones.
help-connect = En un grupo te doy un enlace a nuestro chat privado. Una vez conectado, los comandos que escribas ahí actúan en el grupo. Solo los comandos sobre mensajes hay que escribirlos en el grupo.
help-token = Solo funciona en nuestro chat privado. Un token permite a los programas actuar con tus permisos, o con los que indiques. Si estás conectado a un grupo, el token sirve solo para él.
help-kickme = Sales del grupo y puedes volver cuando quieras.
