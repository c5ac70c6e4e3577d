# Números de um grupo: imagens, suas legendas e os relatórios que chegam sozinhos.

picture-stats = Em resumo
picture-growth = Crescimento
picture-activity = Atividade
picture-topmods = Moderadores
picture-top = Os mais ativos
figures-head = <b>{ $title }</b>
    { $days }
figure-members = Membros
figure-messages = Mensagens
figure-actions = Ações
figure-joined = Entraram
figure-left = Saíram
figure-busiest-day = Dia mais ativo
figure-busiest-hour = Hora mais ativa
figure-moderators = Moderadores
figure-undone = Desfeitas
figure-people = Escreveram
figure-top-share = Os três primeiros
chart-messages = Mensagens por dia
chart-members = Membros
chart-hours = Mensagens por dia da semana e hora
chart-moderators = Ações por moderador
chart-people = Mensagens por pessoa
chart-nothing = Nada foi contado ainda.

trend-messages-none = Ninguém escreveu nada nos últimos { $days } dias.
trend-messages-first =
    { $count ->
        [one] Foi escrita { $count } mensagem
        [many] Foram escritas { $count } de mensagens
       *[other] Foram escritas { $count } mensagens
    }; nos { $days } dias anteriores, não contei nenhuma.
trend-messages-same =
    { $count ->
        [one] Foi escrita { $count } mensagem
        [many] Foram escritas { $count } de mensagens
       *[other] Foram escritas { $count } mensagens
    }, mais ou menos como nos { $days } dias anteriores.
trend-messages-more =
    { $count ->
        [one] Foi escrita { $count } mensagem
        [many] Foram escritas { $count } de mensagens
       *[other] Foram escritas { $count } mensagens
    }, { $percent }% a mais que nos { $days } dias anteriores.
trend-messages-fewer =
    { $count ->
        [one] Foi escrita { $count } mensagem
        [many] Foram escritas { $count } de mensagens
       *[other] Foram escritas { $count } mensagens
    }, { $percent }% a menos que nos { $days } dias anteriores.
trend-joins-none = Ninguém entrou nos últimos { $days } dias.
trend-joins-first =
    { $count ->
        [one] { $count } pessoa entrou
        [many] { $count } de pessoas entraram
       *[other] { $count } pessoas entraram
    }; nos { $days } dias anteriores, ninguém entrou.
trend-joins-same =
    { $count ->
        [one] { $count } pessoa entrou
        [many] { $count } de pessoas entraram
       *[other] { $count } pessoas entraram
    }, mais ou menos como nos { $days } dias anteriores.
trend-joins-more =
    { $count ->
        [one] { $count } pessoa entrou
        [many] { $count } de pessoas entraram
       *[other] { $count } pessoas entraram
    }, { $percent }% a mais que nos { $days } dias anteriores.
trend-joins-fewer =
    { $count ->
        [one] { $count } pessoa entrou
        [many] { $count } de pessoas entraram
       *[other] { $count } pessoas entraram
    }, { $percent }% a menos que nos { $days } dias anteriores.
trend-actions-none = Não houve ações de moderação nos últimos { $days } dias.
trend-actions-first =
    { $count ->
        [one] Houve { $count } ação de moderação
        [many] Houve { $count } de ações de moderação
       *[other] Houve { $count } ações de moderação
    }; nos { $days } dias anteriores, não contei nenhuma.
trend-actions-same =
    { $count ->
        [one] Houve { $count } ação de moderação
        [many] Houve { $count } de ações de moderação
       *[other] Houve { $count } ações de moderação
    }, mais ou menos como nos { $days } dias anteriores.
trend-actions-more =
    { $count ->
        [one] Houve { $count } ação de moderação
        [many] Houve { $count } de ações de moderação
       *[other] Houve { $count } ações de moderação
    }, { $percent }% a mais que nos { $days } dias anteriores.
trend-actions-fewer =
    { $count ->
        [one] Houve { $count } ação de moderação
        [many] Houve { $count } de ações de moderação
       *[other] Houve { $count } ações de moderação
    }, { $percent }% a menos que nos { $days } dias anteriores.
figures-balance =
    { $left ->
        [one] { $left } pessoa saiu
        [many] { $left } de pessoas saíram
       *[other] { $left } pessoas saíram
    }, e o grupo tem agora { $members ->
        [one] { $members } membro
        [many] { $members } de membros
       *[other] { $members } membros
    }.
figures-busiest = Quando mais se escreve: { $day }, das { $from } às { $to }.
figures-top-moderator = { $name } fez mais que todos: { $count ->
        [one] { $count } ação
        [many] { $count } de ações
       *[other] { $count } ações
    }.
figures-top-writer = { $name } escreveu mais que todos: { $count ->
        [one] { $count } mensagem
        [many] { $count } de mensagens
       *[other] { $count } mensagens
    }.
figures-no-moderator = Os moderadores não intervieram.
figures-no-writer = Ninguém escreveu uma mensagem que eu tenha contado.
theme-light = A partir de agora, as imagens são claras.
theme-dark = A partir de agora, as imagens são escuras.

bulletin-weekly = <b>A semana em { $group }</b>
    { $days }
bulletin-daily = <b>Moderação em { $group }</b>, { $day }
weekly-on = Toda segunda de manhã publico o relatório da semana: no canal de registro, se houver, ou aqui.
weekly-off = O relatório semanal está desligado. Ligue com <code>/weekly on</code>
daily-on = Toda manhã publico o resumo da moderação do dia anterior: no canal de registro, se houver, ou aqui.
daily-off = O resumo diário está desligado. Ligue com <code>/daily on</code>
