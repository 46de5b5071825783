audit-object-case = дело
audit-object-officer = сотрудник
audit-object-authority = орган
audit-object-page = страница
audit-object-journal = журнал аудита
audit-object-message = сообщение
audit-object-exchange_input = данные извне
audit-object-peer = узел-партнёр
audit-object-directory = справочник узлов
audit-object-document = документ
audit-object-key = ключ
audit-object-node = узел
audit-object-statistics = статистика
audit-object-other = объект
audit-action-other = Иное действие
audit-whole = Журнал аудита цел: записей { $size }, все на месте
audit-broken = Журнал аудита нарушен. Первая нарушенная запись: { $seq }, время: { $at }. Причина: { $reason }
audit-time-unknown = неизвестно
audit-broken-missing = запись отсутствует
audit-broken-inserted = вставлена лишняя запись
audit-broken-changed = содержание записи изменено
audit-broken-root = эта запись или предыдущая переписана вместе с хеш-суммой
audit-broken-head = голова журнала не соответствует записям
audit-broken-tail = последние записи удалены: в журнале было записей: { $size }
audit-broken-beyond = в конец добавлены чужие записи: в журнале было записей: { $size }
audit-broken-checkpoint = записи не соответствуют контрольной точке ({ $origin }, { $at }): прошлое переписано
audit-broken-rolled-back = журнал заменён старой копией: у { $origin } есть контрольная точка от { $at }, в ней записей: { $size }
audit-broken-signature = подпись контрольной точки недействительна, ключ: { $key }
audit-action-case-created = Дело создано
audit-action-case-read = Дело прочитано
audit-action-facts-changed = Сведения изменены
audit-action-paper-added = Документ добавлен
audit-action-paper-removed = Документ убран
audit-action-assessment-made = Выполнена правовая оценка
audit-action-assessment-opinion = Записано мнение по оценке
audit-action-transition = Изменено состояние дела
audit-action-case-assigned = Назначен исполнитель
audit-action-event-recorded = Записано событие
audit-action-limit-started = Начал течь срок
audit-action-limit-paused = Срок приостановлен
audit-action-limit-resumed = Течение срока возобновлено
audit-action-limit-extended = Срок продлён
audit-action-limit-met = Срок соблюдён
audit-action-task-created = Создано задание
audit-action-task-done = Задание выполнено
audit-action-notification-made = Сделано уведомление
audit-action-message-sent = Сообщение отправлено
audit-action-message-delivered = Сообщение доставлено
audit-action-message-not-delivered = Сообщение не доставлено
audit-action-message-received = Сообщение получено
audit-action-message-refused = Сообщение отклонено
audit-action-sign-in = Вход в систему
audit-action-sign-in-failed = Неудачная попытка входа
audit-action-sign-out = Выход из системы
audit-action-language-changed = Изменён язык
audit-action-access-refused = Отказано в доступе
audit-action-authority-created = Орган внесён
audit-action-officer-created = Сотрудник внесён
audit-action-officer-changed = Сведения о сотруднике изменены
audit-action-officer-removed = Доступ сотрудника закрыт
audit-action-password-changed = Пароль изменён
audit-action-peer-accepted = Принят узел-партнёр
audit-action-peer-removed = Узел-партнёр исключён
audit-action-key-created = Создан ключ узла
audit-action-directory-updated = Обновлён справочник узлов
audit-action-clock-moved = Учебные часы переведены
audit-action-journal-read = Прочитан журнал аудита
audit-action-journal-verified = Проверен журнал аудита
audit-action-node-started = Узел запущен

error-audit-too-long = не больше { $limit } знаков
error-audit-not-text = должно быть текстом Unicode
error-audit-not-a-name = { $value } не может быть именем: только строчные латинские буквы, цифры, дефис
error-audit-actor-missing = не указано, кто действует
error-audit-ground-missing = не указано основание для чтения личных данных
error-audit-time-without-zone = не указан часовой пояс
error-audit-not-in-transaction = запись журнала делается в одной транзакции с изменением
error-audit-head-missing = голова журнала утрачена, а записи есть
error-audit-not-a-checkpoint = это не контрольная точка журнала
error-audit-no-checkpoint-yet = запись { $seq } ещё не покрыта подписанной контрольной точкой
error-audit-no-such-record = записи с номером { $seq } нет

## контрольные точки, заверенные другими узлами
audit-broken-countersignature = заверение узла { $witness } недействительно, ключ: { $key }
audit-action-checkpoint-judged = Контрольная точка другого узла рассмотрена
audit-action-checkpoint-answered = Узел ответил на нашу контрольную точку
audit-witness-verdict-rolled-back = возвращена старая копия
audit-witness-verdict-rewritten = прошлое переписано

## Подразделения и места службы
audit-action-unit-created = Подразделение внесено
audit-action-officer-move-ordered = Перевод сотрудника назначен
audit-action-officer-posted = Сотруднику дано ещё одно место службы
audit-action-officer-posting-ended = Место службы сотрудника закрыто
audit-action-officer-post-left = Сотрудник оставил место службы
audit-action-officer-post-taken = Сотрудник приступил к службе на месте
audit-object-unit = подразделение

## Programmes
audit-action-programme-created = Программа заведена
audit-action-token-issued = Токен выдан
audit-action-token-revoked = Токен отозван
audit-action-list-read = Список прочитан программой
audit-object-list = список

## строки и файлы, закреплённые журналом
audit-broken-row-changed = строка не та, что была записана: { $kind } { $id }
audit-broken-row-missing = строки нет: { $kind } { $id }
audit-broken-row-extra = строка, которой нет в журнале: { $kind } { $id }
audit-broken-nowhere = В журнале этого нет, время: { $at }. { $reason }
audit-broken-at = Запись { $seq }, время: { $at }. { $reason }

## Служебная необходимость и конфиденциальность
audit-action-case-restricted = Доступ к делу ограничен кругом лиц
audit-action-case-opened-again = Ограничение доступа к делу снято
audit-action-glass-broken = Экстренный доступ к делу ограниченного круга
audit-action-circle-joined = Сотрудник включён в круг имеющих доступ
audit-action-circle-left = Сотрудник выбыл из круга имеющих доступ
audit-action-confidential-marked = Сведения или документ помечены как конфиденциальные
audit-action-confidential-unmarked = Пометка о конфиденциальности снята

## Second factors and sessions
audit-action-session-ended = Сеанс завершён
audit-action-sessions-ended = Сеансы завершены
audit-action-sign-in-alarm = Тревога: подбор при входе
audit-action-sign-in-alarm-ended = Тревога о входах просмотрена
audit-action-password-given = Выдан временный пароль
audit-action-factor-added = Второй фактор добавлен
audit-action-factor-removed = Второй фактор удалён
audit-action-recovery-codes-made = Созданы резервные коды
audit-action-recovery-code-used = Использован резервный код
audit-action-factors-reset-asked = Запрошено снятие факторов
audit-action-factors-reset = Факторы сняты
audit-action-factors-reset-dropped = Снятие факторов отменено
audit-countersigned-to = { $witness } заверил записи с 1 по { $size } по состоянию на { $at }
audit-let-go = { $witness } прежде заверил записи по { $size }; утраченное при восстановлении признано там должностным лицом

## Цель открытия записи
audit-action-purpose-given = Указана цель открытия записи
audit-action-decision-recorded = Решение записано
audit-broken-outside = Журнал цел, но рядом с ним лежит чужое. Время: { $at }. Причина: { $reason }
audit-step-chain = каждая запись даёт записанный хеш, номера идут с 1 по { $size }, дерево и его конец совпадают
audit-step-signed = журнал продолжает каждую подписанную контрольную точку; новейшая охватывает записей: { $size }
audit-step-signed-not = неполный журнал: ни одна контрольная точка ещё не подписана
audit-step-keys = каждая контрольная точка подписана известным ключом этого узла или других узлов
audit-step-witnesses = журнал продолжает то, что заверили другие узлы; их число: { $count }
audit-step-witnesses-by = заверили: { $names }
audit-step-witnesses-none = ни один узел ещё не заверил журнал: старую копию не отличить от молодого журнала
audit-step-clock = нет записи позднее настоящего времени
audit-step-clock-late = сомнение в часах: последняя запись из будущего
audit-step-files = каждый хранимый файл и каждая строка о документе соответствуют журналу
audit-step-decisions = каждое решение соответствует журналу
audit-action-disclosures-read = Прочитан отчёт о доступе
audit-action-document-checked = Документ сверен с журналом

## Версии правил
audit-action-rules-proposed = Изменение правил предложено
audit-action-rules-confirmed = Изменение правил утверждено
audit-action-rules-rejected = Изменение правил отклонено
audit-action-rules-applied = Дело пересчитано по новым правилам
audit-object-rules = версия правил

## Descriptions of appearance and likenesses
audit-action-appearance-entered = Внесено описание внешности
audit-action-appearance-image-added = К описанию добавлено изображение
audit-action-appearance-erased = Описание внешности удалено
audit-action-appearance-read = Прочитано описание внешности
audit-action-appearance-searched = Поиск по внешности
audit-action-engine-asked = Запрошена система лаборатории
audit-action-engine-answered = Получен ответ системы лаборатории
audit-action-likeness-read = Прочитано предложенное сходство
audit-action-likeness-judged = Сходство сравнено человеком
audit-action-likeness-contested = Сходство оспорено

## The register of persons
audit-action-register-fetched = Реестр лиц получен поисковой системой

## Objects of leads and hits
audit-object-notice = уведомление
audit-object-rights = обращение лица, названного в уведомлении
audit-object-external = запись внешнего списка
audit-object-match = возможное совпадение
audit-object-hit = попадание
audit-object-merge = объединённые записи
audit-object-person = лицо из записи
