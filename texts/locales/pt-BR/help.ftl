# The help: its pages, what each command does beyond its one line, and the reference.

usage-with-example = Uso: <code>{ $form }</code>
    Por exemplo: <code>{ $example }</code>
usage-with-problem-and-example = { $problem } Uso: <code>{ $form }</code>
    Por exemplo: <code>{ $example }</code>

help-page-topics = <b>Ajuda</b>
    Escolha um assunto ou envie <code>/help ban</code> para ler sobre um comando.
help-page-topic = <b>{ $topic }</b>
    Toque em um comando para saber mais.
help-page-command = <code>{ $command }</code> — { $summary }
help-page-aliases = Também: { $aliases }
help-page-use = Uso:
help-page-examples = Por exemplo:
help-page-no-permission = Qualquer pessoa pode usar.
help-page-permission = Permissão: { $permission }.
help-page-permissions = Permissões: { $see } para consultar, { $change } para mudar.
help-page-words = Substitua as palavras em MAIÚSCULAS. O que está entre [colchetes] é opcional.
help-page-user = <b>USER</b> é um @usuário, um ID numérico ou uma menção. Não é preciso se você responder à mensagem da pessoa.
help-page-time = <b>TIME</b> é uma duração, como <code>30m</code>, <code>2h</code>, <code>3d</code>, <code>1w</code>, <code>1h30m</code> ou <code>2 horas</code>, de 1 segundo a 10 anos.
help-page-placeholders = Variáveis que preencho para cada pessoa:
help-page-placeholder = <code>{ $name }</code> — { $meaning }
help-page-in-group = Explico tudo no nosso chat privado.
help-page-unknown = Não conheço o comando { $command }. Envie <code>/help</code> para ver todos os assuntos.
help-page-nearest = Não conheço o comando { $command }. Você quis dizer <code>{ $nearest }</code>?
button-open-help = Abrir a ajuda
button-more-help = Ler mais
button-all-topics = Todos os assuntos

reference-title = Comandos
reference-placeholders = Variáveis nas mensagens de boas-vindas

topic-moderation = Moderação
topic-warnings = Advertências
topic-messages = Mensagens
topic-rules = Regras
topic-protection = Proteção
topic-new-members = Novos membros
topic-greetings = Boas-vindas
topic-roles = Cargos e configurações
topic-federations = Federações
topic-reports = Denúncias e registro
topic-account = Você e o bot

placeholder-first = Nome
placeholder-last = Sobrenome
placeholder-fullname = Nome e sobrenome
placeholder-username = @usuário ou, se não houver, uma menção
placeholder-mention = Nome com link para a pessoa
placeholder-id = ID da pessoa no Telegram
placeholder-chatname = Nome do grupo
placeholder-count = Número de membros do grupo

help-ban = Se você não indicar um tempo, o banimento é permanente. A pessoa não pode voltar até que ele termine ou alguém o remova com <code>/unban</code>. Você também pode banir um canal que escreve aqui: responda à mensagem dele.
help-tban = O banimento termina sozinho quando o tempo acaba. A pessoa não volta ao grupo automaticamente, mas pode entrar de novo.
help-dban = Responda à mensagem. Se ela for de um álbum, o álbum inteiro é apagado. Você também precisa da permissão para apagar mensagens.
help-sban = Não digo nada no grupo. Apago seu comando e, se você responder a uma mensagem, ela também. Você também precisa da permissão para apagar mensagens.
help-unban = Todos os banimentos da pessoa neste grupo são removidos, e ela pode voltar. Eu não a adiciono.
help-mute = A pessoa continua no grupo, mas não pode escrever. Se você não indicar um tempo, fica silenciada até alguém usar <code>/unmute</code>.
help-tmute = O silenciamento termina sozinho quando o tempo acaba.
help-unmute = Todos os silenciamentos e restrições da pessoa neste grupo são removidos. Um banimento continua.
help-kick = A pessoa sai do grupo na hora e pode voltar quando quiser. Para que não volte, use <code>/ban</code>. Uma expulsão não pode ser desfeita.
help-punish = Indique uma das regras do grupo. Aplico a punição dessa regra e a registro no histórico. Você precisa da permissão para essa punição.
help-undo = Desfaço sua última ação neste grupo. Se você responder à mensagem de alguém, desfaço sua última ação sobre essa pessoa; se responder a uma mensagem com o botão de desfazer, essa ação. Expulsões e mensagens apagadas não podem ser desfeitas.
help-warn = As advertências se acumulam. Quando um membro chega ao limite, a punição vem sozinha: veja <code>/warnlimit</code> e <code>/warnmode</code>.
help-warns = Se você não indicar um nome, mostro suas advertências. Para ver as de outro membro, você precisa da permissão para ver as ações.
help-rmwarn = Removo só a última advertência. Para remover todas, use <code>/resetwarns</code>.
help-warnlimit = Escolha um número de 1 a 100. Em um grupo novo, a terceira advertência bane. Se você usa <code>/escalation</code>, isto troca as etapas por uma só.
help-warnmode = Escolha a punição por advertências demais: banimento, silenciamento ou expulsão. Com <code>tban</code> ou <code>tmute</code>, acrescente um tempo.
help-warntime = As advertências mais antigas deixam de contar. Com <code>off</code>, nunca expiram.
help-escalation = Cada etapa diz quantas advertências levam a um silenciamento, uma expulsão ou um banimento, em quanto tempo e por quanto. Separe as etapas com <code>;</code>. Depois da última, a contagem volta a zero.
help-del = Responda à mensagem. Se ela for de um álbum, o álbum inteiro é apagado.
help-purge = Responda à primeira mensagem que quer apagar; com um número, apago só essa quantidade a partir dela. Sem resposta, apago as últimas. Em um fórum, apago só nesse tópico.
help-purgefrom = Depois responda com <code>/purgeto</code> à última mensagem que quer apagar.
help-pin = Responda à mensagem. Os membros só são notificados se você acrescentar <code>loud</code>.
help-rules = As regras aparecem por importância. Uma regra pode ter uma punição, que <code>/punish</code> aplica. Para regras que agem sozinhas, veja <code>/lock</code>, <code>/addblocklist</code> e <code>/setflood</code>.
help-ruletest = Escreva um texto ou responda a uma mensagem. Só digo o que aconteceria: ninguém é punido.
help-setup = Pergunto sobre captcha, spam, novos membros, flood e raids. Uma estrela marca o que recomendo. Você pode mudar tudo depois.
help-lock = Indique um ou mais tipos; <code>/locktypes</code> mostra todos. A partir daí, apago essas mensagens dos membros.
help-unlock = Indique um ou mais tipos, ou envie <code>/unlock all</code> para permitir tudo de novo.
help-addblocklist = Escreva as frases entre aspas; <code>*</code> vale por qualquer letra. Você pode acrescentar um motivo e, entre chaves, uma punição própria. Se a palavra já estiver bloqueada, ela recebe o motivo e a punição novos.
help-rmblocklist = Escreva as palavras como <code>/blocklist</code> as mostra.
help-blocklistmode = Vale para todas as palavras bloqueadas sem punição própria. A mensagem é sempre apagada.
help-setflood = Conto as mensagens de cada membro. Acrescente <code>in a row</code> para contar só as seguidas, sem as de outros no meio. Escolha a punição com <code>/floodmode</code>.
help-floodmode = Sempre apago as mensagens do flood. Com <code>tmute</code> ou <code>tban</code>, acrescente um tempo.
help-nightmode = Toda noite, nesse horário só os moderadores podem escrever. Indique seu fuso horário ou cidade, como <code>America/Sao_Paulo</code>; senão, o horário é em UTC.
help-captcha = Novos membros não podem escrever até resolver. Se o tempo acabar ou errarem três vezes, eu os expulso, e eles podem tentar mais tarde. Quem foi dispensado ou tem um cargo não precisa resolver.
help-captchamode = Com <code>button</code>, a pessoa toca em um botão; com <code>math</code>, resolve uma conta simples; com <code>text</code>, digita no privado as letras de uma imagem.
help-captchakick = Escolha entre 10 segundos e 24 horas. Quando o tempo acaba, expulso quem não resolveu o captcha.
help-antiraid = Enquanto o antirraid está ligado, quem entra é banido por uma hora, e eu recuso os pedidos de entrada. Ele termina sozinho ou com <code>/antiraid off</code>. Quem você dispensou pode entrar.
help-autoantiraid = Se essa quantidade de pessoas entrar nesse tempo, o antirraid começa sozinho. Escolha até 100 pessoas, e de 5 segundos a 1 hora. Se você não indicar um tempo, fica o anterior.
help-approve = O captcha e o antirraid não valem mais para essa pessoa. Se ela estiver resolvendo um captcha, entra na hora.
help-setwelcome = Escreva o texto ou responda a uma mensagem com foto, vídeo ou figurinha. Se você escrever o comando na legenda de uma foto, define os dois. Um botão se escreve <code>[Texto](buttonurl://https://example.org)</code>; com <code>:same</code> antes do último parêntese, fica na mesma linha.
help-welcome = Enviado sozinho, mostra as boas-vindas. Não cumprimento ninguém antes que resolva o captcha.
help-cleanservice = As mensagens de serviço são os avisos do Telegram, como o de que alguém entrou. Indique os tipos que quer apagar, ou escreva <code>on</code> para todos e <code>off</code> para nenhum.
help-settings = Mostro botões e textos que você pode tocar. Para mudá-los, você precisa da permissão para mudar as configurações. Você também pode abri-los no nosso chat privado.
help-roles = Um cargo dá permissões, e o número dele é a posição na hierarquia. Você só pode mudar cargos abaixo do seu e dar permissões que tem.
help-role = A pessoa não precisa ser admin no Telegram: eu ajo por ela. Para tirar o cargo de alguém, dê a essa pessoa <code>member</code>.
help-promote = Torno a pessoa admin no Telegram, com um título se você acrescentar. Para dar permissões só neste bot, use <code>/role</code>.
help-newfed = A federação é sua. Em cada grupo que deve entrar nela, envie <code>/joinfed</code> com o ID dela.
help-fban = Só o dono e os admins da federação podem usar, seja qual for o cargo deles aqui.
help-report = Responda à mensagem ou escreva <code>@admin</code> em qualquer texto. Os admins recebem botões para banir, silenciar, apagar ou descartar.
help-reports = Quando essa quantidade de membros confiáveis denuncia uma mensagem, eu a apago e silencio o autor até um admin decidir. Confiável é quem está aqui há pelo menos um dia e não tem advertências.
help-setlog = Envie no grupo, com o @nome ou o ID do canal, ou em resposta a uma mensagem encaminhada dele. Tanto você quanto eu precisamos ser admins do canal.
help-history = Se você não indicar um nome, mostro as ações de todo o grupo, primeiro as últimas. Com os botões você muda de página.
help-info = Se você não indicar um nome, mostro o que sei sobre você. Para ver os dados de outro membro, você precisa da permissão para ver os membros.
help-help = Indique um assunto ou um comando, ou nada para ver todos os assuntos. Em um grupo respondo em poucas linhas.
help-language = Em um grupo, é preciso ter a permissão para mudar as configurações. No nosso chat privado, você escolhe para si. Se você não indicar um código, mostro botões.
help-connect = Em um grupo, dou um link para o nosso chat privado. Depois de conectar, os comandos enviados ali valem no grupo. Só os comandos sobre mensagens precisam ser enviados no próprio grupo.
help-token = Só funciona no nosso chat privado. Um token permite que programas ajam com suas permissões, ou com as que você listar. Se você estiver conectado a um grupo, o token vale só para ele.
help-kickme = Você sai do grupo e pode voltar quando quiser.
