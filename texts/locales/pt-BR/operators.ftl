# Para operadores, no privado: os grupos do bot e quem pode adicioná-lo.

groups-title = Os grupos que eu conheço
groups-none = Ainda não conheço nenhum grupo.
groups-line-working =
    { $count ->
        [one] • <b>{ $group }</b>, { $count } membro: eu trabalho lá. <code>{ $id }</code>
        [many] • <b>{ $group }</b>, { $count } de membros: eu trabalho lá. <code>{ $id }</code>
       *[other] • <b>{ $group }</b>, { $count } membros: eu trabalho lá. <code>{ $id }</code>
    }
groups-line-powerless =
    { $missing ->
        [one] • <b>{ $group }</b>, membros: { $count }. ⚠️ Falta { $missing } permissão de admin. <code>{ $id }</code>
        [many] • <b>{ $group }</b>, membros: { $count }. ⚠️ Faltam { $missing } de permissões de admin. <code>{ $id }</code>
       *[other] • <b>{ $group }</b>, membros: { $count }. ⚠️ Faltam { $missing } permissões de admin. <code>{ $id }</code>
    }
groups-line-gone = • <b>{ $group }</b>: não estou mais lá. <code>{ $id }</code>
button-groups-next = Próxima página
leave-question = Quer que eu saia de <b>{ $group }</b>? Eu guardo o que sei do grupo, caso eu volte.
button-leave = Sair do grupo
leave-done = Saí de <b>{ $group }</b>.
not-allowed-here = Obrigado por me adicionar, mas o operador deste bot não permitiu este grupo, então estou saindo.
allow-is-open = Qualquer pessoa pode me adicionar a um grupo, exceto quem está nesta lista:
allow-is-closed = Só operadores e quem tem permissão nesta lista podem me adicionar a um grupo:
allow-line-group = ✅ Grupo <code>{ $id }</code>
allow-line-person = ✅ Pessoa <code>{ $id }</code>
deny-line-group = 🚫 Grupo <code>{ $id }</code>
deny-line-person = 🚫 Pessoa <code>{ $id }</code>
allow-group = Agora posso estar no grupo <code>{ $id }</code>.
allow-person = Agora a pessoa <code>{ $id }</code> pode me adicionar a grupos.
allow-all-done = Agora qualquer pessoa pode me adicionar a um grupo, exceto quem está na lista de proibidos.
deny-group = Não posso mais estar no grupo <code>{ $id }</code>.
deny-person = A pessoa <code>{ $id }</code> não pode mais me adicionar a grupos.

note-queue = ⚠️ O trabalho está atrasado: o item mais antigo da fila <code>{ $queue }</code> espera há { $span }. O log e <code>/ready</code> podem dizer por quê.
note-queue-fine = ✅ Não há mais trabalho atrasado.
note-rights =
    { $count ->
        [one] ⚠️ Em { $count } grupo faltam permissões de admin para mim. Envie /groups para ver qual é.
        [many] ⚠️ Em { $count } de grupos faltam permissões de admin para mim. Envie /groups para ver quais são.
       *[other] ⚠️ Em { $count } grupos faltam permissões de admin para mim. Envie /groups para ver quais são.
    }
note-rights-fine = ✅ Tenho de novo todas as permissões de admin de que preciso em todos os grupos.
note-backup = ⚠️ O backup noturno falhou. O log diz por quê, e eu tento de novo a cada dez minutos.
note-backup-fine = ✅ O backup noturno voltou a funcionar.
