# Qué se guarda de las personas y qué pueden hacer al respecto.

privacy-title = Qué guardo sobre ti
privacy-line = • <b>{ $what }</b>
    Para qué: { $why }.
    Plazo: { $lasting }.
privacy-messages = Leo todos los mensajes, pero solo guardo su texto cuando la lista lo indica.
privacy-rights = Envía /mydata para recibirlo todo en un archivo, o /forgetme para que lo borre.
privacy-in-group = Guardo nombres, roles, acciones y recuentos, y casi ningún mensaje. La lista completa está en nuestro chat privado.
button-privacy = Ver la lista

private-chat-only = Eso queda entre tú y yo. Envíalo en nuestro chat privado.
caption-mydata = Esto es todo lo que guardo sobre ti, de todos tus grupos. No incluye a otras personas.
forgetme-question = ¿Quieres que te olvide?

    Borro tu nombre, tus roles, advertencias, recuentos, tokens y todo lo demás sobre ti, en todos los grupos. Lo que hiciste queda en sus registros, pero como hecho por una persona eliminada.
    Solo tu ID se queda donde ahora tienes un baneo o un silencio, para que siga vigente, y donde eres admin en Telegram.
    Esto no se puede deshacer. Si vuelves a escribir en uno de los grupos, para mí serás alguien nuevo.
button-forget-me = Borrar mis datos
forgetme-begun = Empecé a borrarlo y sigo aunque me reinicien. Suele tardar unos minutos como mucho.

kept-members = Tu nombre, tu @usuario y tu rol en cada grupo, y si entraste, saliste o tienes una exención
kept-members-why = para saber quién puede hacer qué y quién es nuevo
kept-actions = Advertencias, silencios, baneos y otras acciones que recibiste o hiciste, con sus motivos
kept-actions-why = para aplicarlas, terminarlas y deshacerlas
kept-figures = Cuántos mensajes escribiste y cuántas acciones hiciste o recibiste cada día
kept-figures-why = para las estadísticas del grupo
kept-logs = Lo que pasó, por ejemplo que entraste o cambiaste un ajuste
kept-logs-why = para que los admins puedan ver quién hizo qué
kept-deliveries = Los mismos eventos, de camino a los programas que el grupo conectó
kept-deliveries-why = para volver a intentarlo si un programa no responde
kept-reports = Qué mensajes tuyos se denunciaron y cuáles denunciaste tú, sin su texto
kept-reports-why = para que un admin pueda decidir
kept-captchas = Tu captcha y qué mensajes enviaste mientras tanto
kept-captchas-why = para dejarte entrar o para borrarlos
kept-reviews = El texto de un mensaje que le parece sospechoso al filtro de spam, con su autor
kept-reviews-why = para que un admin decida qué es
kept-samples = Un texto que alguien marcó como spam o como normal: quién lo marcó, pero no quién lo escribió
kept-samples-why = para que aprenda el filtro de spam del grupo
kept-federations = Las federaciones que tienes o en las que ayudas, y los baneos de las federaciones
kept-federations-why = para que nadie baneado entre en los grupos de una federación
kept-rules = Que una regla o una lista de baneos compartida no se te aplica
kept-rules-why = porque así lo quiere un admin
kept-access = Tus tokens de la API, webhooks e inicios de sesión en el panel
kept-access-why = para que los programas y el panel funcionen por ti
kept-allowances = Si puedes añadir el bot a grupos, cuando un operador lo ha decidido
kept-allowances-why = para que el bot esté solo donde su operador quiere
kept-memos = Tu idioma, el grupo que administras desde aquí y las preguntas que esperan tu respuesta
kept-memos-why = para seguir donde lo dejaste
kept-incoming = Lo que me envía Telegram o un programa, mientras lo proceso
kept-incoming-why = para que nada se pierda ni ocurra dos veces

kept-for = { $span }
kept-while-in-force = { $span }, o mientras estén en vigor
kept-with-group = hasta que se elimine el grupo
kept-until-solved = hasta que lo resuelvas o se acabe el tiempo
kept-until-lifted = hasta que se eliminen o se levanten
kept-until-deleted = hasta que se elimine
kept-until-taken-off = hasta que un operador te quite de la lista
kept-until-changed = hasta que un admin lo cambie
kept-until-ended = hasta que los revoques; los inicios de sesión, { $span }
kept-until-chosen = hasta que elijas otro; las preguntas, { $span }
