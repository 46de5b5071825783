# Каркас
ui-skip = К содержанию
ui-training = Учебная среда: не для настоящих дел
ui-secretariat = Секретариат
ui-sections = Разделы
ui-search = Найти
ui-search-label = Поиск по делам, лицам и документам
ui-search-hint = Дело, лицо или документ
ui-user = Пользователь
ui-clock = Время этого узла
ui-language = Язык
ui-sign-out = Выйти
ui-help = Помощь
ui-wanted = Разыскиваемые и пропавшие без вести
ui-decisions = Решения палаты пересмотра
ui-shortcuts = Сочетания клавиш
ui-size-b = { $number } Б
ui-size-kb = { $number } КБ
ui-size-mb = { $number } МБ
ui-size-gb = { $number } ГБ

# Формы
ui-faults = { $count ->
    [one] Нужно исправить { $count } место
    [few] Нужно исправить { $count } места
    [many] Нужно исправить { $count } мест
   *[other] Нужно исправить { $count } места
}
ui-optional = необязательно
ui-choose = Выберите
ui-yes = Да
ui-no = Нет
ui-not-known = Неизвестно
ui-save = Сохранить
ui-cancel = Отменить
ui-back = Назад
ui-continue = Далее
ui-confirm = Подтвердить
ui-date-hint = Например, 05.02.2026
ui-partial-hint = День, месяц и год, или только месяц и год, или только год: 05.02.1987, 02.1987, 1987
ui-time = Время
ui-time-hint = Часы и минуты, например 14:30. Часовой пояс: { $zone }
ui-country-hint = Название государства или его двухбуквенный код
ui-file-hint = PDF, PNG, JPEG или простой текст, не больше { $limit } МБ
ui-file-too-large = Файл больше { $limit } МБ
ui-draft-failed = Черновик не удалось сохранить. Сохраните сведения, прежде чем уйти со страницы.
ui-from-record = из дела

# Списки
ui-page = Страница { $page } из { $pages }
ui-previous = Предыдущая
ui-next = Следующая
ui-pages = Страницы
ui-clear-filters = Сбросить фильтры
ui-filter-remove = убрать фильтр
ui-filtered-by = Отобрано по
ui-filter = Фильтр
ui-all = Все
ui-nothing = Ничего не найдено
ui-more = Показать ещё

# Ответы, шаги
ui-holds = есть
ui-fails = нет
ui-unknown = неизвестно
ui-done = выполнено
ui-not-done = не выполнено
ui-reasons = Почему
ui-source = Источник
ui-fact = Сведения
ui-value = Значение
ui-sure-medium = требует проверки
ui-sure-low = по памяти, проверить до применения
ui-until = До
ui-by-system = система
ui-by-peer = другая сторона

# Ошибки
ui-error-title = Это не удалось сделать
ui-error-nothing-saved = Ничего не сохранено.
ui-not-found = Такой страницы или записи нет
ui-not-found-text = Возможно, в адресе опечатка или запись вам не открыта.
ui-forbidden = Нет доступа
ui-server-error = Ошибка на этом узле
ui-server-error-text = Из этого запроса ничего не сохранено. Сообщите администратору номер:
ui-too-large = Файл слишком большой
ui-too-large-text = Размер файла не больше { $limit } МБ. Отправлено: { $size } МБ. Ничего не сохранено.
ui-csrf = Форма устарела
ui-csrf-text = Вернитесь, обновите страницу и отправьте форму ещё раз. Ничего не сохранено.
ui-to-work = К рабочей очереди
ui-stale-title = Запись тем временем сохранил кто-то другой

# Помощь
ui-help-words = Что значат слова о сроке
ui-help-overdue = просрочено: срок истёк, а требуемое не записано
ui-help-today = сегодня: срок истекает сегодня
ui-help-left = осталось: срок идёт, показаны оставшиеся дни или часы
ui-help-paused = приостановлено: срок не идёт, основание названо
ui-help-met = исполнено: требуемое записано
ui-help-keys = Сочетания клавиш (выключены, пока вы не включите их внизу страницы)
ui-help-keys-text = g w: рабочая очередь; /: поиск; j и k: следующая и предыдущая строка; n: следующее действие; Ctrl+Enter: отправить форму. Клавиши считаются по месту, при любой раскладке.
ui-help-law = Правовая оценка
ui-help-law-text = Для каждого ответа названы правило, использованные сведения и статья. Решает не программа: сотрудник соглашается или не соглашается, и сотрудник подписывает.

## Programme interface
ui-problem-400 = Запрос не читается
ui-problem-401 = Нужен действующий токен
ui-problem-403 = Не разрешено
ui-problem-404 = Не найдено
ui-problem-405 = Этот адрес так не работает
ui-problem-406 = Ответа в таком виде нет
ui-problem-409 = Противоречит нынешнему состоянию
ui-problem-410 = Удалено
ui-problem-411 = Длина тела не указана
ui-problem-412 = Запись за это время изменили
ui-problem-413 = Тело запроса слишком велико
ui-problem-415 = Тело такого типа здесь не принимается
ui-problem-416 = Такой части файла нет
ui-problem-422 = Нарушено правило
ui-problem-428 = Нужно указать редакцию записи
ui-problem-429 = Слишком много запросов
ui-problem-500 = Ошибка узла
ui-problem-503 = Узел занят
error-api-fields = { $count ->
    [one] { $count } часть запроса не соответствует описанию.
    [few] { $count } части запроса не соответствуют описанию.
   *[other] { $count } частей запроса не соответствуют описанию.
}
error-api-json = Тело не является JSON или вложено глубже { $depth } уровней.
error-api-form = Форма в теле запроса не читается.
error-api-text = Содержит знаки, которых в тексте не бывает.
error-api-parameter = Такого параметра здесь нет.
error-api-parameter-twice = Параметр указан несколько раз.
error-api-missing-record = Такой записи нет, или этой программе она не открыта.
error-api-method = Метод { $method } здесь не действует. Допустимы: { $allowed }.
error-api-accept = Ответ имеет тип { $type }; заголовок Accept его не принимает.
error-api-type = Отправьте тело как { $type }.
error-api-length = Укажите длину тела в Content-Length.
error-api-too-large = Тело здесь не больше { $limit } байт.
error-api-token-missing = Отправьте токен в заголовке Authorization: Bearer. Сеанс браузера здесь не принимается.
error-api-if-match = Отправьте ETag прочитанной записи в заголовке If-Match.
error-api-if-match-form = If-Match — это ETag этого интерфейса или *.
error-api-key-form = Ключ идемпотентности — 8–200 видимых знаков ASCII.
error-api-busy = База данных узла занята. Ничего не изменено; повторите.
error-api-broken = Ничего не изменено. Причина записана в журнале узла.
error-api-missing = нужно указать
error-api-unknown = такого поля нет
error-api-kind = должно быть: { $expected }
error-api-choice = одно из: { $expected }
error-api-pattern = не имеет вида { $pattern }
error-api-too-long = не больше { $limit }
error-api-too-short = не меньше { $limit }
error-api-range = вне допустимых границ
error-api-other = не соответствует описанию
ui-api-title = Программный интерфейс
ui-api-lead = Что программа может делать здесь со своими правами. Описания на английском; те же сведения в виде данных — OpenAPI 3.1.
ui-api-contents = Разделы
ui-api-schemas = Виды данных
ui-api-scopes = Области действия
ui-api-parameters = Параметры
ui-api-body = Тело запроса
ui-api-answers = Ответы
ui-api-name = Имя
ui-api-where = Где
ui-api-type = Тип
ui-api-meaning = Значение
ui-api-required = обязательно
ui-api-example = Пример

## Session
ui-session-ends = Вход действует до { $at }, если ничего не делать.
ui-session-stay = Остаться в системе
ui-session-key = Клавиша F2
ui-session-warning = Сеанс завершится не позже чем через пять минут. Чтобы остаться, нажмите F2 или кнопку.
ui-session-stays = Вы остаётесь в системе.
ui-session-over = Сеанс завершён. Последнее отправленное сохранено; войдите снова, чтобы продолжить.
ui-security = Мой вход

## Оповещения
ui-alerts = Оповещения: { $count }
ui-desk = Рабочее место
ui-for-absent = за отсутствующего: { $name }

## Plots
ui-plot-table = Данные графика в таблице

## Sections beyond the first
ui-nav-more = Ещё
