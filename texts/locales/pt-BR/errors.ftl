error-language-unknown = Ainda não falo “{ $language }”. Escolha um destes: { $languages }.
error-not-your-button = Este botão não é para você.
error-failed = Algo deu errado e não consegui terminar. Tente de novo. Se continuar acontecendo, envie este código a quem mantém este bot: { $code }
error-menu-expired = Este menu expirou. Envie o comando de novo.
