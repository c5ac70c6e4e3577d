# Настройки группы в файле: /export и /import.

part-settings = настройки
part-roles = роли
part-rules = правила
part-people = люди
part-samples = примеры для фильтра спама
export-caption = Настройки группы «{ $group }»: без секретов, а из сообщений — только примеры для фильтра спама. Чтобы загрузить их, ответьте на файл командой <code>/import</code>
export-caption-lacks = Нет в файле или есть не всё: { $parts }.
export-sent = Файл отправлен вам в личный чат.
export-private-first = Файл можно отправить только в личный чат. Откройте его, нажмите «Старт» и повторите команду здесь.
import-title = <b>Что изменит этот файл</b>
import-title-rose = <b>Что изменит этот файл от Rose</b>
import-done = <b>Загружено</b>
import-added = Новое: { $parts }
import-changed = Изменится: { $parts }
import-same = Уже так: { $parts }
import-part = { $part } ({ $things })
import-count = { $count }
import-names-more = { $names } и ещё { $count }
import-refused = <b>Нельзя загрузить</b>
import-refused-line = { $part } ({ $things }): { $why }
import-more = { $count ->
    [one] … и ещё { $count } причина.
    [few] … и ещё { $count } причины.
    [many] … и ещё { $count } причин.
   *[other] … и ещё { $count } причины.
}
import-nothing = Ничего не изменится.
import-question = Загрузить?
button-import = Загрузить
import-reply-to-file = Ответьте на файл.
import-too-large = Файл слишком большой. Можно загрузить файл до { $limit } КБ.
