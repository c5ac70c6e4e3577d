# A configuração de um grupo em um arquivo: /export e /import.

part-settings = configurações
part-roles = cargos
part-rules = regras
part-people = pessoas
part-samples = exemplos do filtro de spam
export-caption = A configuração de “{ $group }”: sem segredos e sem mensagens, exceto os exemplos do filtro de spam. Importe com <code>/import</code> em resposta ao arquivo.
export-caption-lacks = Não está nele, ou não por completo: { $parts }.
export-sent = Enviei o arquivo no nosso chat privado.
export-private-first = Só posso enviar o arquivo no nosso chat privado. Abra-o, toque em Iniciar e envie o comando aqui de novo.
import-title = <b>O que este arquivo faria</b>
import-title-rose = <b>O que este arquivo do Rose faria</b>
import-done = <b>Importado</b>
import-added = Novo: { $parts }
import-changed = Muda: { $parts }
import-same = Já está assim: { $parts }
import-part = { $part } ({ $things })
import-count = { $count }
import-names-more = { $names } e mais { $count }
import-refused = <b>Não dá para importar</b>
import-refused-line = { $part } ({ $things }): { $why }
import-more = { $count ->
    [one] … e mais { $count } motivo.
    [many] … e mais { $count } de motivos.
   *[other] … e mais { $count } motivos.
}
import-nothing = Nada mudaria.
import-question = Importar?
button-import = Importar
import-reply-to-file = Responda ao arquivo.
import-too-large = O arquivo é grande demais. Posso importar arquivos de até { $limit } KB.
