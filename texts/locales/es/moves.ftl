# La configuración de un grupo en un archivo: /export y /import.

part-settings = ajustes
part-roles = roles
part-rules = reglas
part-people = personas
part-samples = ejemplos del filtro de spam
export-caption = La configuración de “{ $group }”: sin secretos y sin más mensajes que los ejemplos del filtro de spam. Impórtala con <code>/import</code> en respuesta al archivo.
export-caption-lacks = No está, o no del todo: { $parts }.
export-sent = Te he enviado el archivo en nuestro chat privado.
export-private-first = Solo puedo enviarte el archivo en nuestro chat privado. Ábrelo, toca Iniciar y vuelve a enviar el comando aquí.
import-title = <b>Qué haría este archivo</b>
import-title-rose = <b>Qué haría este archivo de Rose</b>
import-done = <b>Importado</b>
import-added = Nuevo: { $parts }
import-changed = Cambia: { $parts }
import-same = Ya está así: { $parts }
import-part = { $part } ({ $things })
import-count = { $count }
import-names-more = { $names } y { $count } más
import-refused = <b>No se puede importar</b>
import-refused-line = { $part } ({ $things }): { $why }
import-more = { $count ->
    [one] … y { $count } motivo más.
    [many] … y { $count } de motivos más.
   *[other] … y { $count } motivos más.
}
import-nothing = No cambiaría nada.
import-question = ¿Lo importo?
button-import = Importar
import-reply-to-file = Responde al archivo.
import-too-large = El archivo es demasiado grande. Puedo importar archivos de hasta { $limit } KB.
