done-ban = { $by } baneó a { $who }.
done-ban-for = { $by } baneó a { $who } durante { $span }.
done-unban = { $by } levantó el baneo de { $who }.
done-kick = { $by } expulsó a { $who }.
done-leave = { $who } salió del grupo.
done-mute = { $by } silenció a { $who }.
done-mute-for = { $by } silenció a { $who } durante { $span }.
done-unmute = { $by } levantó el silencio de { $who }.
done-warn = { $by } advirtió a { $who }.
done-unwarn = { $by } retiró la última advertencia de { $who }.
done-unwarn-all = { $by } retiró todas las advertencias de { $who }.
done-restrict = { $by } restringió a { $who }.
done-unrestrict = { $by } levantó la restricción de { $who }.
done-promote = { $by } nombró administrador a { $who }.
done-demote = { $by } le quitó a { $who } el puesto de administrador.
done-delete = { $by } borró un mensaje de { $who }.
done-pin = { $by } ancló un mensaje de { $who }.
done-unpin = { $by } desancló un mensaje de { $who }.
pending-action = Telegram me pide esperar. Lo haré en cuanto me lo permita: { $action }, { $who }.
failed-ban = No pude banear a { $who }. { $why }
failed-unban = No pude levantar el baneo de { $who }. { $why }
failed-kick = No pude expulsar a { $who }. { $why }
failed-mute = No pude silenciar a { $who }. { $why }
failed-unmute = No pude levantar el silencio de { $who }. { $why }
failed-warn = No pude advertir a { $who }. { $why }
failed-unwarn = No pude retirar una advertencia de { $who }. { $why }
failed-restrict = No pude restringir a { $who }. { $why }
failed-unrestrict = No pude levantar la restricción de { $who }. { $why }
failed-promote = No pude nombrar administrador a { $who }. { $why }
failed-demote = No pude quitarle a { $who } el puesto de administrador. { $why }
failed-delete = No pude borrar el mensaje de { $who }. { $why }
failed-pin = No pude anclar el mensaje de { $who }. { $why }
failed-unpin = No pude desanclar el mensaje de { $who }. { $why }
action-reason = Motivo: { $reason }

by-rule = La regla «{ $rule }»
by-captcha = El captcha
by-admin = Un administrador
by-channel = Un canal
by-token = El token de API «{ $name }»
by-raid = El antirraid
by-ban-list = Una lista de baneos compartida
by-reports = Las denuncias de los miembros
by-federation = La federación «{ $name }»

target-channel = canal { $id }
target-reaction = una reacción
target-all-messages = todos los mensajes
target-forgotten = una persona eliminada
target-messages = { $count ->
    [one] { $count } mensaje
    [many] { $count } de mensajes
   *[other] { $count } mensajes
}

reply-to-deleted = Responde al mensaje que debo borrar.
not-their-message = { $who } no escribió ese mensaje.
who-are-you = No sé quién eres. Desactiva «Permanecer anónimo» e inténtalo de nuevo.
which-rule = ¿Qué regla?
kickme-question = ¿Salir de este grupo? Te sacaré, y podrás volver a entrar.
button-kickme = Sí, sácame

button-undo = ↩️ Deshacer
alert-undone = Deshecho.
undone-by = ↩️ { $by } lo deshizo.
undone-action = ↩️ Deshecho: { $action }, { $who }.
undo-failed = No pude deshacerlo. { $why }
undo-pending = Lo desharé en cuanto Telegram me lo permita.
undo-about-nobody = No sé a quién se refiere ese mensaje.
error-action-permanent = Este tipo de acción no se puede deshacer: { $action }.
error-last-action-permanent = Tu última acción aquí no se puede deshacer: { $action }, { $who }.
error-last-action-over = Tu última acción aquí ya terminó: { $action }, { $who }.
error-last-action-failed = Tu última acción aquí falló, así que no hay nada que deshacer: { $action }, { $who }.

warnings-count = Advertencias: { $count }
warnings-count-of = Advertencias: { $count } de { $limit }
warning-line = • { $when }, por: { $by }
warning-line-until = • { $when }, por: { $by } (válida hasta el { $until })
warning-line-reason = • { $when }, por: { $by }. Motivo: { $reason }
warning-line-until-reason = • { $when }, por: { $by } (válida hasta el { $until }). Motivo: { $reason }
warnings-none = { $who } no tiene advertencias.
escalation-none = Las advertencias no tienen sanción. Para definir una: <code>/escalation 3 mute 1d; 5 ban</code>
escalation-heading = <b>Sanciones por advertencias</b>
escalation-step = { $count ->
    [one] • { $count } advertencia: { $penalty }
    [many] • { $count } de advertencias: { $penalty }
   *[other] • { $count } advertencias: { $penalty }
}
escalation-step-within = { $count ->
    [one] • { $count } advertencia en { $within }: { $penalty }
    [many] • { $count } de advertencias en { $within }: { $penalty }
   *[other] • { $count } advertencias en { $within }: { $penalty }
}
warning-lifetime = Una advertencia cuenta durante { $span }.
warning-lifetime-off = Las advertencias no caducan nunca.

messages-limit = Borro como mucho { $limit } mensajes a la vez.
purged = { $count ->
    [one] Borré { $count } mensaje.
    [many] Borré { $count } de mensajes.
   *[other] Borré { $count } mensajes.
}
purge-pending = Telegram me pide esperar. Borraré los mensajes en cuanto me lo permita.
spam-question = Este mensaje parece muy normal. ¿Es spam o solo está fuera de tema? Solo aprendo del spam.
button-spam = 🚫 Spam
button-not-spam = ✅ No es spam
button-off-topic = 💬 Fuera de tema
spam-learned = Aprendí de este mensaje. Si fue un error, deshazlo.
ham-learned = Aprendí que aquí esto es una conversación normal.
review-ham = ✅ { $by } dice que no es spam. Ya lo aprendí.
reason-spam = spam
reason-off-topic = fuera de tema
purge-unplaced =
    { $count ->
        [one] Puede quedar { $count } mensaje más en este tema que no vi llegar.
        [many] Pueden quedar hasta { $count } de mensajes más en este tema que no vi llegar.
       *[other] Pueden quedar hasta { $count } mensajes más en este tema que no vi llegar.
    }
purge-marked = Borraré desde ahí. Ahora responde /purgeto al último mensaje.
purge-unmarked = Primero marca el mensaje donde empieza el borrado.
purge-question = { $count ->
    [one] ¿Borrar { $count } mensaje? No se puede deshacer.
    [many] ¿Borrar { $count } de mensajes? No se puede deshacer.
   *[other] ¿Borrar { $count } mensajes? No se puede deshacer.
}
button-purge = Borrarlos
pinned = Anclado.
unpinned = Desanclado.
nothing-pinned = No hay nada anclado.
unpinall-question = ¿Desanclar todos los mensajes? No se puede deshacer.
button-unpinall = Desanclar todos
all-unpinned = Todos los mensajes están desanclados.
reply-to-message = Responde a un mensaje.

history-heading = <b>Historial</b>
history-empty = Aquí no hay nada todavía.
button-newer = ◀️ Más recientes
button-older = Más antiguas ▶️
history-line = { $when } · <b>{ $action }</b> · { $who } · por: { $by }
history-line-for = { $when } · <b>{ $action }</b> ({ $span }) · { $who } · por: { $by }
status-pending = En curso
status-failed = Falló
status-reverted = Deshecho
status-expired = Terminado
status-recorded = Solo registrado

admins-called = Avisé a los administradores.
report-made = Se denunció un mensaje de { $who } a los administradores.
report-acted = { $count ->
    [one] { $count } miembro lo denunció. El mensaje está borrado, y { $who } no puede escribir hasta que decida un administrador.
    [many] { $count } de miembros lo denunciaron. El mensaje está borrado, y { $who } no puede escribir hasta que decida un administrador.
   *[other] { $count } miembros lo denunciaron. El mensaje está borrado, y { $who } no puede escribir hasta que decida un administrador.
}
report-known = Los administradores ya lo saben. Gracias.
button-report-ban = 🔨 Banear
button-report-mute = 🔇 Silenciar
button-report-delete = 🗑 Borrar
button-report-dismiss = ✖️ Descartar
report-dismissed = { $by } descartó la denuncia.
reports-limit = { $count ->
    [one] Tras { $count } denuncia borro el mensaje y silencio a su autor hasta que decida un administrador.
    [many] Tras { $count } de denuncias borro el mensaje y silencio a su autor hasta que decida un administrador.
   *[other] Tras { $count } denuncias borro el mensaje y silencio a su autor hasta que decida un administrador.
}
reports-only-told = Las denuncias solo avisan a los administradores.

federation-created =
    La federación <b>{ $name }</b> es tuya. Para añadir un grupo, envía esto en él:
    <code>/joinfed { $id }</code>
federation-id-invalid = Eso no es un ID de federación.
federation-joined = Ahora este grupo está en la federación <b>{ $name }</b>.
leavefed-question = ¿Salir de la federación <b>{ $name }</b>?
button-leavefed = Salir
federation-left = Este grupo ya no está en ninguna federación.
federation-info =
    <b>{ $name }</b>
    <code>{ $id }</code>
federation-counts = Grupos: { $groups }, baneos: { $bans }
federation-counts-more = Grupos: { $groups }, baneos: { $bans } o más
federation-people-only = Una federación solo banea a personas, no a canales.
fban-question = { $count ->
    [one] ¿Banear a { $who } en { $count } grupo de <b>{ $name }</b>?
    [many] ¿Banear a { $who } en los { $count } de grupos de <b>{ $name }</b>?
   *[other] ¿Banear a { $who } en los { $count } grupos de <b>{ $name }</b>?
}
button-fban = Banear en todos
federation-banned = { $count ->
    [one] Baneé a { $who } en { $count } grupo de <b>{ $name }</b>.
    [many] Baneé a { $who } en { $count } de grupos de <b>{ $name }</b>.
   *[other] Baneé a { $who } en { $count } grupos de <b>{ $name }</b>.
}
federation-unbanned = { $who } puede volver a los grupos de <b>{ $name }</b>.
fedadmin-made = { $who } ya puede banear en la federación <b>{ $name }</b>.
fedadmin-removed = { $who } ya no es administrador de la federación <b>{ $name }</b>.
fedadmin-people-only = Solo las personas pueden ser administradores de una federación, no los canales.
fedadmins-owner = <b>{ $name }</b> pertenece a { $who }.
fedadmins-name = { $who }
fedadmins-admins = Administradores: { $names }
fedadmins-none = No tiene más administradores.
federation-renamed = Ahora la federación se llama <b>{ $name }</b>.
delfed-question = ¿Eliminar la federación <b>{ $name }</b> y su lista de baneos? No se puede deshacer. Las personas baneadas en sus grupos seguirán baneadas allí.
button-delfed = Eliminar
federation-deleted = La federación <b>{ $name }</b> se ha eliminado.
myfeds-none = No tienes ninguna federación. Crea una: <code>/newfed Our clubs</code>
fbanlist-caption = Los baneos de la federación <b>{ $name }</b>. Para banear a las mismas personas en otra federación, responde allí a este archivo con <code>/importfbans</code>.
fbanlist-none = No hay nadie baneado en esta federación.
importfbans-new = Baneos nuevos: { $count }
importfbans-same = Ya baneados: { $count }
importfbans-refused = { $why } ({ $count })
importfbans-question = { $count ->
    [one] ¿Banear a estas personas en { $count } grupo de <b>{ $name }</b>?
    [many] ¿Banear a estas personas en { $count } de grupos de <b>{ $name }</b>?
   *[other] ¿Banear a estas personas en los { $count } grupos de <b>{ $name }</b>?
}

admins-heading = <b>Administradores</b>
admins-line = • { $who } <i>({ $role })</i>

note-restriction-stands = Sigue vigente una restricción anterior.
note-ban-stands = Sigue con baneo: hay otro vigente.
note-still-banned = El baneo sigue vigente.
note-longer-ban = Ya hay un baneo más largo.
note-gone-already = Esa persona ya no estaba en el grupo.
note-messages-stay = { $count ->
    [one] Queda { $count } mensaje: { $why }
    [many] Quedan { $count } de mensajes: { $why }
   *[other] Quedan { $count } mensajes: { $why }
}
note-title-refused = Quedó sin título: { $why }
failure-not-admin = Esta persona no es administradora.
failure-not-here = Esta persona no está en el grupo.
failure-kick-banned = Esta persona tiene un baneo, y expulsarla no lo levanta.
failure-banned = Esta persona tiene un baneo en el grupo.
