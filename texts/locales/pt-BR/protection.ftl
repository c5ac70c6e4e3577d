why-word = a palavra “{ $word }”
why-pattern = uma expressão que esta regra proíbe
why-quick-money = promessas de dinheiro rápido
why-multiplied-money = promessas de multiplicar dinheiro
why-scam = expressões típicas de golpes
why-link = um link para <code>{ $host }</code>
why-channel-link = um link para o canal <code>@{ $name }</code>
why-bot-link = um link para o bot <code>@{ $name }</code>
why-caps = { $percent }% de maiúsculas
why-length = { $count ->
    [one] { $count } caractere
    [many] { $count } de caracteres
   *[other] { $count } caracteres
}
why-mentions = { $count ->
    [one] { $count } menção
    [many] { $count } de menções
   *[other] { $count } menções
}
why-edited = uma edição depois de { $span }
why-second-opinion = parece spam, segundo um modelo de linguagem
why-spam = parece spam, com { $percent }% de certeza
why-spam-by-one = parece spam, com { $percent }% de certeza: { $reason1 }
why-spam-by-two = parece spam, com { $percent }% de certeza: { $reason1 }; { $reason2 }
why-spam-by-three = parece spam, com { $percent }% de certeza: { $reason1 }; { $reason2 }; { $reason3 }
why-flood = { $count ->
    [one] { $count } mensagem em { $span }
    [many] { $count } de mensagens em { $span }
   *[other] { $count } mensagens em { $span }
}
why-flood-in-a-row = { $count ->
    [one] { $count } mensagem seguida
    [many] { $count } de mensagens seguidas
   *[other] { $count } mensagens seguidas
}
why-duplicates = { $count ->
    [one] a mesma mensagem { $count } vez em { $span }
    [many] a mesma mensagem { $count } de vezes em { $span }
   *[other] a mesma mensagem { $count } vezes em { $span }
}
why-reactions = { $count ->
    [one] { $count } reação em { $span }
    [many] { $count } de reações em { $span }
   *[other] { $count } reações em { $span }
}
rule-blocked-words = palavras bloqueadas
rule-spam = o que parece spam
rule-length = { $count ->
    [one] mensagens com mais de { $count } caractere
    [many] mensagens com mais de { $count } de caracteres
   *[other] mensagens com mais de { $count } caracteres
}
rule-mentions = { $count ->
    [one] { $count } menção ou mais em uma mensagem
    [many] { $count } de menções ou mais em uma mensagem
   *[other] { $count } menções ou mais em uma mensagem
}

rule-not-allowed = Não é permitido: { $what }
rule-not-allowed-at-first = Não é permitido a novos membros (por { $span } depois de entrar): { $what }
rules-title = Regras
rules-none = Este grupo ainda não tem regras. Os admins as adicionam com /rules add
rule-line = { $number }. <b>{ $name }</b>: { $text }
rule-line-penalty = { $number }. <b>{ $name }</b>: { $text } <i>({ $penalty })</i>
rule-line-bare = { $number }. <b>{ $name }</b>
rule-line-bare-penalty = { $number }. <b>{ $name }</b> <i>({ $penalty })</i>
rule-added = Regra <b>{ $name }</b> adicionada. Os membros a veem em /rules
rule-added-penalty = Regra <b>{ $name }</b> adicionada. Os membros a veem em /rules. Não a aplico por conta própria: use /punish para aplicar a punição
rule-deleted = Regra <b>{ $name }</b> excluída.
rule-on = Regra <b>{ $name }</b> ligada.
rule-off = Regra <b>{ $name }</b> desligada.
ruletest-none = Isso não quebra nenhuma regra.
ruletest-line = <b>{ $rule }</b>: { $why }. O que eu faria: { $does }
rule-replies = uma resposta
rule-does-nothing = nada

lock-types-title = <b>O que você pode proibir</b>
lock-line = • { $label }: <code>{ $names }</code>
locked = Proibido: { $kinds }.
lock-penalty = Punição: { $penalty }.
unlocked = Permitido de novo: { $kinds }.
locks-title = <b>Proibido neste grupo</b>
locks-none = Nada está proibido. Proíba algo, por exemplo <code>/lock links</code>
lock-unknown = “{ $kind }” não pode ser proibido. Em /locktypes está tudo o que pode.

blocklist-added = { $count ->
    [one] Adicionado à lista de bloqueio: { $words } ({ $count } palavra no total).
    [many] Adicionado à lista de bloqueio: { $words } ({ $count } de palavras no total).
   *[other] Adicionado à lista de bloqueio: { $words } ({ $count } palavras no total).
}
blocklist-reason = Motivo: { $reason }
blocklist-penalty = Punição: { $penalty }
blocklist-removed = Removido da lista de bloqueio: { $words }.
blocklist-title = Palavras bloqueadas
blocklist-line-reason = { $words }: { $reason }
blocklist-line-penalty = { $words } ({ $penalty })
blocklist-line-reason-penalty = { $words }: { $reason } ({ $penalty })
blocklist-mode = Punição por palavras bloqueadas: { $penalty }.
blocklist-what-about = Não sei o que “{ $typed }” significa aqui. Escreva várias palavras entre parênteses: <code>(ONE, OTHER)</code>
entry-quote-missing = Faltam aspas.
entry-brace-missing = Falta uma chave. A punição fica entre duas chaves, por exemplo <code>{"{"}tmute 6h{"}"}</code>
entry-one-penalty = Uma palavra só tem uma punição: qual delas?
entry-bracket-missing = Falta um parêntese: <code>(ONE, OTHER)</code>
entry-phrase-or-reason = “{ $typed }” é uma frase, ou uma palavra e um motivo? Escreva as palavras entre parênteses, e depois o motivo: <code>(ONE, OTHER) REASON</code>
entry-penalty-or-reason = “{ $typed }” é a punição? Escreva-a entre chaves: <code>{"{"}{ $typed }{"}"}</code>

flood-off = A proteção contra flood está desligada.
flood-in-time = { $count ->
    [one] Limite de flood: { $count } mensagem em { $span }.
    [many] Limite de flood: { $count } de mensagens em { $span }.
   *[other] Limite de flood: { $count } mensagens em { $span }.
}
flood-in-a-row = { $count ->
    [one] Limite de flood: { $count } mensagem seguida.
    [many] Limite de flood: { $count } de mensagens seguidas.
   *[other] Limite de flood: { $count } mensagens seguidas.
}
flood-mode = Punição por flood: { $penalty }.
night-on = 🌙 Modo noturno: das { $start } às { $end } ({ $zone }), só os moderadores podem escrever.
night-off = O modo noturno está desligado.

setup-title = <b>Proteção, { $step } de { $steps }</b>
setup-ask-captcha = Os novos membros devem resolver um captcha? Eles não podem escrever até resolver. Se não resolverem em { $span }, eu os removo.
setup-ask-spam = O que faço com o spam: golpes e anúncios que meu filtro reconhece, convites para outros chats, mensagens em nome de um canal, menções em massa?
setup-ask-newcomers = Devo apagar links, encaminhamentos e contatos que os novos membros enviam no primeiro dia?
setup-ask-bots = Devo remover os bots que os membros adicionam?
setup-ask-flood = Quantas mensagens em dez segundos são demais? Silencio por uma hora quem enviar essa quantidade.
setup-ask-raids = { $count ->
    [one] Quando { $count } pessoa entra em { $window }, devo banir durante { $span } todos que entrarem?
    [many] Quando { $count } de pessoas entram em { $window }, devo banir durante { $span } todos que entrarem?
   *[other] Quando { $count } pessoas entram em { $window }, devo banir durante { $span } todos que entrarem?
}
button-setup-advised = ⭐ { $choice }
button-setup-yes = Sim
button-setup-no = Não
button-setup-captcha-button = Sim, com um botão
button-setup-captcha-math = Sim, com uma conta
button-setup-spam-mute = Apagar e silenciar por um dia
button-setup-spam-delete = Apagar
button-setup-spam-log = Observar um dia e perguntar
button-setup-spam-nothing = Nada
button-setup-flood = { $count }
button-setup-flood-none = Sem limite
setup-done = <b>Configuração concluída</b>
setup-nothing = Nada foi ligado, então o grupo não está protegido. Use /setup de novo quando quiser.
setup-line-captcha = • Captcha: <b>{ $choice }</b>
setup-line-spam = • Spam: <b>{ $choice }</b>
watch-report =
    <b>Modo de observação em { $group }</b>
    Mensagens do último dia em que minhas regras contra spam teriam agido: { $count }
watch-question = Eu só observei. Apago o spam a partir de agora e silencio o autor por um dia?
button-watch-on = Ativar
watch-is-on = As regras contra spam agem a partir de agora.
setup-line-newcomers = • Sem links, encaminhamentos e contatos no primeiro dia: <b>{ $choice }</b>
setup-line-flood = • Mensagens demais em dez segundos: <b>{ $choice }</b>
setup-line-raids = • Antirraid automático: <b>{ $choice }</b>
setup-line-bots = • Remover bots que os membros adicionam: <b>{ $choice }</b>
setup-rules = { $count ->
    [one] { $count } regra ativa: veja /rules. Teste uma mensagem com /ruletest
    [many] { $count } de regras ativas: veja /rules. Teste uma mensagem com /ruletest
   *[other] { $count } regras ativas: veja /rules. Teste uma mensagem com /ruletest
}
