# Para operadores, en privado: los grupos del bot y quién puede añadirlo.

groups-title = Los grupos que conozco
groups-none = Todavía no conozco ningún grupo.
groups-line-working =
    { $count ->
        [one] • <b>{ $group }</b>, { $count } miembro: trabajo allí. <code>{ $id }</code>
        [many] • <b>{ $group }</b>, { $count } de miembros: trabajo allí. <code>{ $id }</code>
       *[other] • <b>{ $group }</b>, { $count } miembros: trabajo allí. <code>{ $id }</code>
    }
groups-line-powerless =
    { $missing ->
        [one] • <b>{ $group }</b>, miembros: { $count }. ⚠️ Me falta { $missing } permiso de administrador. <code>{ $id }</code>
        [many] • <b>{ $group }</b>, miembros: { $count }. ⚠️ Me faltan { $missing } de permisos de administrador. <code>{ $id }</code>
       *[other] • <b>{ $group }</b>, miembros: { $count }. ⚠️ Me faltan { $missing } permisos de administrador. <code>{ $id }</code>
    }
groups-line-gone = • <b>{ $group }</b>: ya no estoy allí. <code>{ $id }</code>
button-groups-next = Página siguiente
leave-question = ¿Quieres que salga de <b>{ $group }</b>? Guardo lo que sé del grupo, por si vuelvo.
button-leave = Salir del grupo
leave-done = Salí de <b>{ $group }</b>.
not-allowed-here = Gracias por añadirme, pero el operador de este bot no ha permitido este grupo, así que me voy.
allow-is-open = Cualquiera puede añadirme a un grupo, salvo quienes están en esta lista:
allow-is-closed = Solo los operadores y quienes tienen permiso en esta lista pueden añadirme a un grupo:
allow-line-group = ✅ Grupo <code>{ $id }</code>
allow-line-person = ✅ Persona <code>{ $id }</code>
deny-line-group = 🚫 Grupo <code>{ $id }</code>
deny-line-person = 🚫 Persona <code>{ $id }</code>
allow-group = Ahora puedo estar en el grupo <code>{ $id }</code>.
allow-person = Ahora la persona <code>{ $id }</code> puede añadirme a grupos.
allow-all-done = Ahora cualquiera puede añadirme a un grupo, salvo quienes lo tienen prohibido.
deny-group = Ya no puedo estar en el grupo <code>{ $id }</code>.
deny-person = La persona <code>{ $id }</code> ya no puede añadirme a grupos.

note-queue = ⚠️ El trabajo va con retraso: lo más antiguo de la cola <code>{ $queue }</code> espera desde hace { $span }. El registro del proceso y <code>/ready</code> pueden decir por qué.
note-queue-fine = ✅ Ya no hay trabajo con retraso.
note-rights =
    { $count ->
        [one] ⚠️ En { $count } grupo me faltan permisos de administrador. Envía /groups para ver cuál es.
        [many] ⚠️ En { $count } de grupos me faltan permisos de administrador. Envía /groups para ver cuáles son.
       *[other] ⚠️ En { $count } grupos me faltan permisos de administrador. Envía /groups para ver cuáles son.
    }
note-rights-fine = ✅ Vuelvo a tener todos los permisos de administrador que necesito en todos los grupos.
note-backup = ⚠️ Falló la copia de seguridad nocturna. El registro del proceso dice por qué, y lo intento de nuevo cada diez minutos.
note-backup-fine = ✅ La copia de seguridad nocturna vuelve a funcionar.
