# What the panel says first: its frame, the sign-in and the list of groups. Every visit waits for these words.

# Frame
nav-label = Páginas
nav-groups = Grupos
nav-overview = Resumen
nav-playground = Zona de pruebas
nav-reports = Denuncias
nav-logs = Registro
nav-webhooks = Webhooks
nav-tokens = Tokens
nav-roles = Roles
nav-federations = Federaciones
nav-system = Sistema
nav-history = Historial
nav-members = Miembros
nav-settings = Ajustes
nav-rules = Reglas
nav-protection = Protección
nav-reviews = Por revisar
nav-weekly = Informe semanal
skip = Ir al contenido
page-unknown = Aquí no hay ninguna página. Puede que se haya movido.
page-forbidden = Tu rol no te deja ver esta página. Un administrador del grupo puede cambiarlo.
account = Cuenta y aspecto
account-language = Idioma
account-theme = Colores
theme-auto = Como el sistema
theme-light = Claros
theme-dark = Oscuros
sign-out = Cerrar sesión

# Search, commands and keys
palette = Búsqueda y comandos
keys = Atajos de teclado

# Sign-in
sign-in = Iniciar sesión
sign-in-title = Groupkeeper
sign-in-text = Administra tus grupos de Telegram: mira qué pasó, deshazlo y cambia cómo los protege el bot.
sign-in-token = Token
    .help = Lo muestra el proceso al iniciarse; está en data/api_token, o el bot lo da con /token en el chat privado.
sign-in-again = Inicia sesión de nuevo
sign-in-again-text = Tu sesión terminó. Lo que escribiste se conserva: inicia sesión y sigue donde estabas.
sign-in-ended = Tu sesión terminó. Inicia sesión para seguir donde estabas.
sign-in-reopen = Tu sesión terminó. Cierra el panel y ábrelo de nuevo desde el chat con el bot.
sign-in-wrong = Este token no es correcto, caducó o fue revocado. Comprueba que lo copiaste entero.
sign-in-telegram = Entrar con Telegram
sign-in-chat = Entrar por el bot
sign-in-open = Abrir { $bot }
sign-in-waiting = Esperando tu sí en el chat…
sign-in-elsewhere = ¿Telegram en otro dispositivo? Envía esto a { $bot }:
sign-in-until = Válido hasta { $time }.
sign-in-declined = Dijiste que no en el chat. Empieza de nuevo si fue un error.
sign-in-code-over = Nadie dijo que sí a tiempo. Empieza de nuevo.
sign-in-with-token = Entrar con un token
sign-in-demo = Esto es una demo. Abre el enlace que muestra al arrancar.

# Used everywhere
loading = Cargando…
close = Cerrar
undo = Deshacer
download-csv = Descargar CSV
    .short = CSV
show-more = Mostrar más
try-again = Reintentar
clear-filters = Quitar filtros
delete = Eliminar

# What went wrong
connection-lost = Se perdió la conexión con el servidor. Reintentando…
failure-details = Detalles
failure-request = Solicitud { $id }. Díselo a quien administra este bot.
problem-unexpected = Algo falló en esta página. Vuelve a cargarla e inténtalo de nuevo.
problem-unreachable = No se puede conectar con el servidor. Revisa tu conexión e inténtalo de nuevo.
problem-wait =
    { $seconds ->
        [one] Son demasiadas solicitudes. Inténtalo en { $seconds } segundo.
        [many] Son demasiadas solicitudes. Inténtalo en { $seconds } de segundos.
       *[other] Son demasiadas solicitudes. Inténtalo en { $seconds } segundos.
    }
problem-signed-out = Tu sesión terminó. Inicia sesión de nuevo.
problem-server = Algo falló en el servidor. Inténtalo de nuevo en un momento.
field-missing = No puede estar vacío.
field-at-least = El valor más pequeño es { $limit }.
field-at-most = El valor más grande es { $limit }.
field-too-long = Es demasiado largo.

# Groups
groups-search = Buscar grupos
groups-members =
    { $count ->
        [one] { $count } miembro
        [many] { $count } de miembros
       *[other] { $count } miembros
    }
groups-add = Añadir el bot a un grupo
groups-lacks = Le faltan permisos
groups-inactive = Bot expulsado
groups-fine = Funciona
groups-powerless = Sin permisos de administrador
groups-lately = Mensajes de los últimos 7 días: { $values }
groups-none-found = Ningún grupo se llama «{ $name }».
groups-empty = Todavía no hay grupos. Añade el bot a un grupo y hazlo administrador: el grupo aparece aquí solo.
groups-shown =
    { $count ->
        [one] { $count } grupo mostrado
        [many] { $count } de grupos mostrados
       *[other] { $count } grupos mostrados
    }

role-owner = propietario
role-admin = administrador
role-moderator = moderador
role-member = miembro
