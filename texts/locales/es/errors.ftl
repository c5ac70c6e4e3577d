error-language-unknown = Todavía no hablo «{ $language }». Elige uno de estos: { $languages }.
error-not-your-button = Este botón no es para ti.
error-failed = Algo salió mal y no pude terminar. Inténtalo de nuevo. Si sigue pasando, envía este código a quien administra este bot: { $code }
error-menu-expired = Este menú ha caducado. Envía el comando de nuevo.
