done-ban = { $by } baniu { $who }.
done-ban-for = { $by } baniu { $who } por { $span }.
done-unban = { $by } removeu o banimento de { $who }.
done-kick = { $by } expulsou { $who }.
done-leave = { $who } saiu do grupo.
done-mute = { $by } silenciou { $who }.
done-mute-for = { $by } silenciou { $who } por { $span }.
done-unmute = { $by } removeu o silenciamento de { $who }.
done-warn = { $by } advertiu { $who }.
done-unwarn = { $by } removeu a última advertência de { $who }.
done-unwarn-all = { $by } removeu todas as advertências de { $who }.
done-restrict = { $by } restringiu { $who }.
done-unrestrict = { $by } removeu a restrição de { $who }.
done-promote = { $by } promoveu { $who } a admin.
done-demote = { $by } tirou { $who } da administração.
done-delete = { $by } apagou uma mensagem de { $who }.
done-pin = { $by } fixou uma mensagem de { $who }.
done-unpin = { $by } desafixou uma mensagem de { $who }.
pending-action = O Telegram pediu para esperar. Vou fazer isto assim que ele deixar: { $action }, { $who }.
failed-ban = Não consegui banir { $who }. { $why }
failed-unban = Não consegui remover o banimento de { $who }. { $why }
failed-kick = Não consegui expulsar { $who }. { $why }
failed-mute = Não consegui silenciar { $who }. { $why }
failed-unmute = Não consegui remover o silenciamento de { $who }. { $why }
failed-warn = Não consegui advertir { $who }. { $why }
failed-unwarn = Não consegui remover uma advertência de { $who }. { $why }
failed-restrict = Não consegui restringir { $who }. { $why }
failed-unrestrict = Não consegui remover a restrição de { $who }. { $why }
failed-promote = Não consegui promover { $who }. { $why }
failed-demote = Não consegui tirar { $who } da administração. { $why }
failed-delete = Não consegui apagar a mensagem de { $who }. { $why }
failed-pin = Não consegui fixar a mensagem de { $who }. { $why }
failed-unpin = Não consegui desafixar a mensagem de { $who }. { $why }
action-reason = Motivo: { $reason }

by-rule = A regra “{ $rule }”
by-captcha = O captcha
by-admin = Um admin
by-channel = Um canal
by-token = O token de API “{ $name }”
by-raid = O antirraid
by-ban-list = Uma lista de banimentos compartilhada
by-reports = As denúncias dos membros
by-federation = A federação “{ $name }”

target-channel = canal { $id }
target-reaction = uma reação
target-all-messages = todas as mensagens
target-forgotten = uma pessoa excluída
target-messages = { $count ->
    [one] { $count } mensagem
    [many] { $count } de mensagens
   *[other] { $count } mensagens
}

reply-to-deleted = Responda à mensagem que devo apagar.
not-their-message = { $who } não escreveu essa mensagem.
who-are-you = Não sei quem você é. Desative “Permanecer anônimo” e tente de novo.
which-rule = Qual regra?
kickme-question = Sair deste grupo? Vou remover você, e você poderá voltar.
button-kickme = Sim, quero sair

button-undo = ↩️ Desfazer
alert-undone = Desfeito.
undone-by = ↩️ { $by } desfez isto.
undone-action = ↩️ Desfeito: { $action }, { $who }.
undo-failed = Não consegui desfazer isto. { $why }
undo-pending = Vou desfazer isto assim que o Telegram deixar.
undo-about-nobody = Não sei a quem essa mensagem se refere.
error-action-permanent = Este tipo de ação não pode ser desfeito: { $action }.
error-last-action-permanent = Sua última ação aqui não pode ser desfeita: { $action }, { $who }.
error-last-action-over = Sua última ação aqui já terminou: { $action }, { $who }.
error-last-action-failed = Sua última ação aqui falhou, então não há nada a desfazer: { $action }, { $who }.

warnings-count = Advertências: { $count }
warnings-count-of = Advertências: { $count } de { $limit }
warning-line = • { $when }, por: { $by }
warning-line-until = • { $when }, por: { $by } (vale até { $until })
warning-line-reason = • { $when }, por: { $by }. Motivo: { $reason }
warning-line-until-reason = • { $when }, por: { $by } (vale até { $until }). Motivo: { $reason }
warnings-none = { $who } não tem advertências.
escalation-none = As advertências não têm punição. Para definir uma: <code>/escalation 3 mute 1d; 5 ban</code>
escalation-heading = <b>Punições por advertências</b>
escalation-step = { $count ->
    [one] • { $count } advertência: { $penalty }
    [many] • { $count } de advertências: { $penalty }
   *[other] • { $count } advertências: { $penalty }
}
escalation-step-within = { $count ->
    [one] • { $count } advertência em { $within }: { $penalty }
    [many] • { $count } de advertências em { $within }: { $penalty }
   *[other] • { $count } advertências em { $within }: { $penalty }
}
warning-lifetime = Uma advertência conta por { $span }.
warning-lifetime-off = As advertências nunca expiram.

messages-limit = Apago no máximo { $limit } mensagens de uma vez.
purged = { $count ->
    [one] Apaguei { $count } mensagem.
    [many] Apaguei { $count } de mensagens.
   *[other] Apaguei { $count } mensagens.
}
purge-pending = O Telegram pediu para esperar. Vou apagar as mensagens assim que ele deixar.
spam-question = Esta mensagem parece bem normal. É spam ou só está fora do assunto? Só aprendo com spam.
button-spam = 🚫 Spam
button-not-spam = ✅ Não é spam
button-off-topic = 💬 Fora do assunto
spam-learned = Aprendi com esta mensagem. Se foi engano, desfaça.
ham-learned = Aprendi que isto é uma conversa normal aqui.
review-ham = ✅ { $by } diz que não é spam. Aprendi isso.
reason-spam = spam
reason-off-topic = fora do assunto
purge-unplaced =
    { $count ->
        [one] Pode haver mais { $count } mensagem neste tópico que não vi chegar.
        [many] Pode haver até mais { $count } de mensagens neste tópico que não vi chegar.
       *[other] Pode haver até mais { $count } mensagens neste tópico que não vi chegar.
    }
purge-marked = Vou apagar a partir daí. Agora responda /purgeto à última mensagem.
purge-unmarked = Primeiro marque a mensagem inicial.
purge-question = { $count ->
    [one] Apagar { $count } mensagem? Isso não pode ser desfeito.
    [many] Apagar { $count } de mensagens? Isso não pode ser desfeito.
   *[other] Apagar { $count } mensagens? Isso não pode ser desfeito.
}
button-purge = Apagar
pinned = Fixada.
unpinned = Desafixada.
nothing-pinned = Não há nada fixado.
unpinall-question = Desafixar todas as mensagens? Isso não pode ser desfeito.
button-unpinall = Desafixar todas
all-unpinned = Todas as mensagens foram desafixadas.
reply-to-message = Responda a uma mensagem.

history-heading = <b>Histórico</b>
history-empty = Ainda não há nada aqui.
button-newer = ◀️ Mais recentes
button-older = Mais antigas ▶️
history-line = { $when } · <b>{ $action }</b> · { $who } · por: { $by }
history-line-for = { $when } · <b>{ $action }</b> ({ $span }) · { $who } · por: { $by }
status-pending = Em andamento
status-failed = Falhou
status-reverted = Desfeito
status-expired = Terminado
status-recorded = Só registrado

admins-called = Chamei os admins.
report-made = Uma mensagem de { $who } foi denunciada aos admins.
report-acted = { $count ->
    [one] { $count } membro denunciou. A mensagem foi apagada, e { $who } não pode escrever até um admin decidir.
    [many] { $count } de membros denunciaram. A mensagem foi apagada, e { $who } não pode escrever até um admin decidir.
   *[other] { $count } membros denunciaram. A mensagem foi apagada, e { $who } não pode escrever até um admin decidir.
}
report-known = Os admins já sabem. Obrigado.
button-report-ban = 🔨 Banir
button-report-mute = 🔇 Silenciar
button-report-delete = 🗑 Apagar
button-report-dismiss = ✖️ Descartar
report-dismissed = { $by } descartou a denúncia.
reports-limit = { $count ->
    [one] Após { $count } denúncia, apago a mensagem e silencio o autor até um admin decidir.
    [many] Após { $count } de denúncias, apago a mensagem e silencio o autor até um admin decidir.
   *[other] Após { $count } denúncias, apago a mensagem e silencio o autor até um admin decidir.
}
reports-only-told = As denúncias só avisam os admins.

federation-created =
    A federação <b>{ $name }</b> é sua. Para adicionar um grupo, envie isto nele:
    <code>/joinfed { $id }</code>
federation-id-invalid = Isso não é um ID de federação.
federation-joined = Agora este grupo está na federação <b>{ $name }</b>.
leavefed-question = Sair da federação <b>{ $name }</b>?
button-leavefed = Sair
federation-left = Este grupo não está mais em uma federação.
federation-info =
    <b>{ $name }</b>
    <code>{ $id }</code>
federation-counts = Grupos: { $groups }, banimentos: { $bans }
federation-counts-more = Grupos: { $groups }, banimentos: { $bans } ou mais
federation-people-only = Uma federação só bane pessoas, não canais.
fban-question = { $count ->
    [one] Banir { $who } em { $count } grupo de <b>{ $name }</b>?
    [many] Banir { $who } nos { $count } de grupos de <b>{ $name }</b>?
   *[other] Banir { $who } nos { $count } grupos de <b>{ $name }</b>?
}
button-fban = Banir em todos
federation-banned = { $count ->
    [one] Bani { $who } em { $count } grupo de <b>{ $name }</b>.
    [many] Bani { $who } em { $count } de grupos de <b>{ $name }</b>.
   *[other] Bani { $who } em { $count } grupos de <b>{ $name }</b>.
}
federation-unbanned = { $who } pode voltar aos grupos de <b>{ $name }</b>.
fedadmin-made = { $who } agora pode banir na federação <b>{ $name }</b>.
fedadmin-removed = { $who } não é mais admin da federação <b>{ $name }</b>.
fedadmin-people-only = Só pessoas podem ser admins de uma federação, não canais.
fedadmins-owner = <b>{ $name }</b> pertence a { $who }.
fedadmins-name = { $who }
fedadmins-admins = Admins: { $names }
fedadmins-none = Ela não tem outros admins.
federation-renamed = Agora a federação se chama <b>{ $name }</b>.
delfed-question = Excluir a federação <b>{ $name }</b> e a lista de banimentos dela? Não dá para desfazer. Quem foi banido nos grupos dela continua banido lá.
button-delfed = Excluir
federation-deleted = A federação <b>{ $name }</b> foi excluída.
myfeds-none = Você não tem nenhuma federação. Crie uma: <code>/newfed Our clubs</code>
fbanlist-caption = Os banimentos da federação <b>{ $name }</b>. Para banir as mesmas pessoas em outra federação, responda lá a este arquivo com <code>/importfbans</code>.
fbanlist-none = Não há ninguém banido nesta federação.
importfbans-new = Banimentos novos: { $count }
importfbans-same = Já banidos: { $count }
importfbans-refused = { $why } ({ $count })
importfbans-question = { $count ->
    [one] Banir estas pessoas em { $count } grupo de <b>{ $name }</b>?
    [many] Banir estas pessoas em { $count } de grupos de <b>{ $name }</b>?
   *[other] Banir estas pessoas nos { $count } grupos de <b>{ $name }</b>?
}

admins-heading = <b>Admins</b>
admins-line = • { $who } <i>({ $role })</i>

note-restriction-stands = Uma restrição anterior continua valendo.
note-ban-stands = O banimento continua: há outro em vigor.
note-still-banned = O banimento continua.
note-longer-ban = Já há um banimento mais longo.
note-gone-already = Essa pessoa já não estava no grupo.
note-messages-stay = { $count ->
    [one] Ficou { $count } mensagem: { $why }
    [many] Ficaram { $count } de mensagens: { $why }
   *[other] Ficaram { $count } mensagens: { $why }
}
note-title-refused = Ficou sem título: { $why }
failure-not-admin = Esta pessoa não é admin.
failure-not-here = Esta pessoa não está no grupo.
failure-kick-banned = Esta pessoa está banida, e expulsar não remove o banimento.
failure-banned = Esta pessoa está banida do grupo.
