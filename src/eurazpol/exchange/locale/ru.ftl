# Отказы принять поступившее извне, в порядке правил (domain/envelope.py)
error-exchange-too-large = размер больше допустимых { $limit } байт
error-exchange-malformed = запись не соответствует формату обмена
error-exchange-unknown-version = версия формата { $version } здесь не известна
error-exchange-wrong-recipient = адресовано узлу { $to }, а не этому узлу
error-exchange-no-directory = у этого узла ещё нет справочника узлов
error-exchange-directory-expired = срок действия справочника узлов истёк: { $until }
error-exchange-directory-rollback = справочник { $version } не следует за действующим справочником { $trusted }
error-exchange-unknown-peer = узла { $sender } нет в справочнике
error-exchange-unknown-key = зашифровано для ключа { $key }, которого у этого узла нет
error-exchange-altered = изменено в пути: содержание не соответствует печати
error-exchange-wrong-signer = подписано не ключом отправителя (ключ { $key })
error-exchange-expired-key = ключ { $key } не действует ({ $at })
error-exchange-revoked-key = ключ { $key } отозван: { $at }
error-exchange-clock-skew = время отправки { $sent } позже текущего времени { $now }; проверьте часы узлов
error-exchange-content-differs = сообщение { $id } уже получено с другим содержанием
error-exchange-replayed = номер { $seq } уже использован; последний полученный номер — { $last }
error-exchange-sequence-gap = поступил номер { $seq }, ожидался { $expected }: предыдущих сообщений не хватает
error-exchange-wrong-answer = ответ узла { $peer } относится к другому сообщению
error-exchange-unknown-kind = сообщения вида { $kind } здесь не принимаются

# Чего этот узел не может отправить или сделать
error-exchange-no-such-peer = узла { $peer } нет в справочнике
error-exchange-not-sendable = нарушено правило для сообщений: имя, размер или форма
error-exchange-own-key-expired = ключи узла { $node } сейчас не действуют
error-exchange-is-secretariat = секретариат не обращается сам к себе
error-exchange-not-secretariat = справочник узлов ведёт только секретариат
error-exchange-enrolments-full = включения в справочник уже ожидают { $limit } узлов; повторите позже
error-exchange-no-enrolment = узел { $name } не ожидает включения в справочник
error-exchange-enrolment-ambiguous = включения ожидают несколько узлов с именем { $name }; сначала отклоните лишние
error-exchange-not-waiting = сообщение { $id } не ожидает отправки
error-exchange-keys-locked = ключи в { $path } не открываются этим паролем
error-exchange-keys-unreadable = файл ключей { $path } не читается
error-exchange-unreachable = узел недоступен
error-exchange-timed-out = узел не ответил вовремя
error-exchange-no-answer = получен не ответ обмена (HTTP { $status })
error-exchange-answer-too-large = ответ больше { $limit } байт

exchange-reason-unknown = причина, которой этот узел не знает: { $code }

# Состояние сообщения
exchange-stage-queued = ожидает
exchange-stage-held-up = задержано
exchange-stage-accepted = доставлено
exchange-stage-refused = отказано
exchange-sent-queued = Ожидает отправки узлу { $peer }, время создания: { $at }
exchange-sent-held-up = Ещё не доставлено узлу { $peer }; последняя попытка: { $at }
exchange-sent-accepted = Доставлено узлу { $peer }: { $at }
exchange-sent-refused = Узел { $peer } отказал в приёме: { $at }
exchange-got-accepted = Получено от узла { $peer }: { $at }
exchange-got-refused = Получено от узла { $peer }, в приёме отказано: { $at }
exchange-step-created = создано
exchange-step-sent = отправлено
exchange-step-received = получено
exchange-step-delivered = доставлено, квитанция выдана
exchange-step-refused = отказано, причина указана

# Квитанции
exchange-outcome-accepted = принято
exchange-outcome-refused = отказано
exchange-outcome-rejected = не принято к рассмотрению
exchange-receipt-of-another = выдано другим узлом
exchange-receipt-other-content = относится к другому содержанию
exchange-receipt-unknown-key = ключа нет ни в одном справочнике
exchange-receipt-key-not-valid = ключ в тот момент не действовал
exchange-receipt-altered = подпись недействительна

# Узлы-партнёры
exchange-health-unknown = обмена ещё не было
exchange-health-good = последняя связь: { $at }
exchange-health-failing = доставки нет с { $since }

# Виды сообщений
exchange-kind-request = запрос
exchange-kind-supplement = дополнение к запросу
exchange-kind-return = возврат на доработку
exchange-kind-status = состояние запроса
exchange-kind-decision = решение
exchange-kind-result = результат исполнения
exchange-kind-withdrawal = отзыв запроса
exchange-kind-reminder = напоминание
exchange-kind-other = сообщение ({ $kind })

# Журнал
audit-action-exchange-input-refused = Поступившее извне не принято
audit-action-exchange-message-resent = Назначена новая попытка доставки
audit-action-exchange-secretariat-pinned = Ключ секретариата закреплён
audit-action-exchange-peer-enrolled = Узел просит включить его в справочник
audit-action-exchange-peer-declined = Во включении узла отказано

## Delivery evidences
error-exchange-wrong-time = указанное время { $at } невозможно: должно быть между { $since } и { $until }
error-exchange-not-opened = никто не открыл за { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[other] { $hours } часов
    }
error-exchange-not-answered = нет подтверждённого ответа за { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[other] { $hours } часов
    }
exchange-evidence-submission-accepted = принято к отправке: узел отправителя принял письмо
exchange-evidence-submission-rejected = не принято к отправке: письмо нельзя отправить
exchange-evidence-relay-accepted = передача принята: узел получателя принял письмо
exchange-evidence-relay-rejected = передача отклонена: узел получателя не принял письмо
exchange-evidence-relay-failed = передача не удалась: узел получателя не ответил в срок
exchange-evidence-delivered = доставлено: письмо находится в реестре получателя
exchange-evidence-not-delivered = не доставлено: узел получателя отказал в приёме содержания
exchange-evidence-retrieved = открыто: сотрудник получателя открыл письмо
exchange-evidence-not-retrieved = не открыто: никто у получателя не открыл письмо в срок
exchange-short-submission-accepted = принято к отправке
exchange-short-submission-rejected = не принято к отправке
exchange-short-relay-accepted = передача принята
exchange-short-relay-rejected = передача отклонена
exchange-short-relay-failed = передача не удалась
exchange-short-delivered = доставлено
exchange-short-not-delivered = не доставлено
exchange-short-retrieved = открыто
exchange-short-not-retrieved = не открыто
exchange-kind-evidence = подтверждение открытия
exchange-step-opened = открыто
exchange-stage-not-submitted = не отправлено
exchange-sent-not-submitted = Не принято к отправке узлу { $peer }, время: { $at }
exchange-gap-sent = создано, ещё не отправлено: { $wait }
exchange-gap-delivered = отправлено, ещё не доставлено: { $wait }
exchange-gap-opened = доставлено, ещё не открыто: { $wait }
exchange-gap-opened-here = получено, здесь ещё не открыто: { $wait }
exchange-wait = { $days ->
    [0] { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
       *[other] { $hours } часов
        }
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
    }

## Alarms of the exchange
error-exchange-no-alarm = открытой тревоги { $id } нет
exchange-alarm-no-answer = Узел { $peer } ещё не ответил: { $kind }, отправлено { $since }
exchange-alarm-failed = Доставка узлу { $peer } не удалась: { $kind }, отправлено { $since }; письмо остаётся в очереди и будет доставлено, когда узел ответит
exchange-alarm-unopened-here = У нас никто не открыл полученное от узла { $peer }: { $kind }, получено { $since }
exchange-alarm-unopened-there = На узле { $peer } никто не открыл наше сообщение: { $kind }, отправлено { $since }
exchange-alarm-content-differs = Узел { $peer } повторно прислал известное сообщение с другим содержанием ({ $since })
audit-action-exchange-alarm-raised = Поднята тревога обмена
audit-action-exchange-alarm-ended = Тревога обмена снята
audit-action-evidence-issued = Выдано подтверждение о доставке
audit-action-evidence-received = Получено подтверждение о доставке
audit-action-submission-rejected = Сообщение не принято к отправке

## Условия использования (domain/handling.py)
exchange-handling-h0 = H0: можно использовать для предупреждения преступлений и борьбы с ними
exchange-handling-h1 = H1: без разрешения владельца нельзя использовать как доказательство
exchange-handling-h2 = H2: без разрешения владельца нельзя никому передавать
exchange-handling-h3 = H3: без разрешения владельца нельзя ни использовать как доказательство, ни передавать; есть и другие ограничения
exchange-source-none = источник не оценён
exchange-source-a = A: источник не вызывает сомнений
exchange-source-b = B: источник в большинстве случаев надёжен
exchange-source-c = C: источник в большинстве случаев ненадёжен
exchange-source-x = X: надёжность источника оценить нельзя
exchange-information-none = сведения не оценены
exchange-information-1 = 1: сведения достоверны
exchange-information-2 = 2: сведения известны источнику лично
exchange-information-3 = 3: источнику лично не известны, но подтверждены другими сведениями
exchange-information-4 = 4: источнику лично не известны, подтвердить нельзя
exchange-limit-no-evidence = не использовать как доказательство
exchange-limit-no-passing-on = никому не передавать
exchange-limit-no-export = не выгружать из системы
exchange-limit-no-print = не печатать
exchange-limit-holder-only = читает только сотрудник, который ведёт дело
exchange-limit-central-only = читает только центральный орган
exchange-limit-ask-first = без разрешения никак не использовать
exchange-purpose-judicial = судебно-правовое сотрудничество
exchange-purpose-urgent = срочные дела (временный арест, транзит)
exchange-purpose-police = запросы по линии полиции
exchange-purpose-custody = передача осуждённых лиц
exchange-use-read = чтение
exchange-use-evidence = использование как доказательства
exchange-use-pass-on = передача другому государству
exchange-use-export = выгрузка из системы
exchange-use-print = печать
exchange-handling-allowed = { $use }: препятствий нет
exchange-handling-permitted = { $use }: владелец разрешил, срок: { $until }
exchange-barred-code = { $use }: запрещает код обращения с информацией ({ $code })
exchange-barred-limit = { $use }: запрещает ограничение «{ $limit }»
exchange-barred-purpose = { $use }: сведения даны только для такой цели: { $purposes }
error-exchange-handling-unknown = условие использования «{ $value }» здесь не известно, соблюсти его нельзя

## Более широкое использование (domain/wider_use.py)
error-exchange-wider-use-shape = запрос о более широком использовании составлен не по форме ({ $why })
error-exchange-wider-use-empty = назовите хотя бы один вид использования или одну цель
error-exchange-wider-use-recipients = для передачи назовите получателей; без передачи получателей не называют
error-exchange-wider-use-beyond = «{ $value }» не запрашивали, разрешить это нельзя
error-exchange-wider-use-until = у разрешения есть срок, у отказа срока нет
exchange-kind-wider-use = запрос о более широком использовании
exchange-kind-wider-use-answer = ответ на запрос о более широком использовании
exchange-kind-wider-use-done = сообщение об использовании по разрешению

## Вложения: большие файлы, следующие за письмом
error-exchange-unknown-attachment = вложение с таким номером здесь не ожидается
error-exchange-no-space = у другого узла сейчас нет места для файла; передача ждёт
error-exchange-list-missing = перечень контрольных сумм ещё не получен
error-exchange-peer-refuses = другой узел отказывается принять файл: { $why }
error-exchange-attachment-known = о вложении с номером { $id } уже объявлено
error-exchange-attachment-too-large = файл { $name } больше { $limit } МБ, разрешённых на этом узле
error-exchange-attachment-file-gone = отправляемый файл отсутствует или изменён на диске этого узла
error-exchange-attachment-not-open = эта передача окончена; её нельзя приостановить или возобновить
error-exchange-attachment-unknown = нет такого вложения: { $id }
error-exchange-attachment-failed = сбой на этом узле; передача будет повторена
error-exchange-attachment-letter-refused = письмо отклонено, поэтому его файлы не передаются
exchange-attachment-out-expected = ожидает передачи узлу { $peer }
exchange-attachment-out-arriving = передаётся узлу { $peer }: { $percent } %
exchange-attachment-out-paused = приостановлено сотрудником на { $percent } %
exchange-attachment-out-checking = передано полностью; узел { $peer } проверяет файл
exchange-attachment-out-received = файл у узла { $peer }; его подписанное подтверждение сохранено
exchange-attachment-out-refused = не принято узлом { $peer }
exchange-attachment-out-expired = передача прекращена: слишком долго нет движения
exchange-attachment-out-erased = передача прекращена: сообщение отозвано
exchange-attachment-in-expected = объявлено; ожидается от узла { $peer }
exchange-attachment-in-arriving = поступает от узла { $peer }: { $percent } %
exchange-attachment-in-checking = поступило полностью; проверяется контрольная сумма
exchange-attachment-in-received = получено от узла { $peer }; контрольная сумма совпадает
exchange-attachment-in-refused = поступило от узла { $peer } и не принято
exchange-attachment-in-expired = не поступило полностью; ожидание прекращено
exchange-attachment-in-erased = уничтожено: владелец отозвал
exchange-attachment-minutes-left = { $minutes ->
    [one] осталась примерно { $minutes } минута
    [few] осталось примерно { $minutes } минуты
   *[other] осталось примерно { $minutes } минут
}
exchange-attachment-hours-left = { $hours ->
    [one] остался примерно { $hours } час
    [few] осталось примерно { $hours } часа
   *[other] осталось примерно { $hours } часов
}
exchange-custody-added = приобщено к делу
exchange-custody-sent = передано для отправки
exchange-custody-received = получено; контрольная сумма совпадает
audit-action-exchange-attachment-received = Вложение получено
audit-action-exchange-attachment-refused = Вложение не принято
audit-action-exchange-attachment-expired = Вложение не поступило в срок
audit-action-exchange-attachment-erased = Вложение уничтожено
audit-action-exchange-attachment-paused = Передача вложения приостановлена
audit-action-exchange-attachment-resumed = Передача вложения возобновлена
audit-action-exchange-attachment-sent-received = Вложение доставлено
audit-action-exchange-attachment-sent-refused = Вложение отклонено другой стороной
audit-action-exchange-attachment-sent-expired = Передача вложения прекращена
audit-action-exchange-attachment-sent-erased = Передача отозванного вложения прекращена

## Keys of nodes: their life, revocation, the emergency
error-exchange-token-no-library = не установлен { $library }; он нужен для ключей в токене
error-exchange-token-closed = токен { $token } не открывается ({ $why }); проверьте библиотеку, метку и PIN-код
error-exchange-token-no-key = в токене { $token } нет ключа, который есть у узла
error-exchange-no-such-key = у узла { $node } нет в справочнике такого ключа
error-exchange-revoked-later = ключ нельзя отозвать с более позднего времени ({ $at })
error-exchange-rotate-first = секретариату нужен другой действующий ключ: сначала смените ключи, затем отзовите прежний
exchange-key-waiting = ожидает внесения в справочник
exchange-key-settling = внесён; применяется, когда его узнают партнёры
exchange-key-in-use = применяется
exchange-key-overlap = есть более новый ключ; ещё открывает и проверяет
exchange-key-expired = срок истёк; проверяет подписанное в своё время
exchange-key-revoked = отозван
exchange-key-to-sign = подпись
exchange-key-to-agree = вскрытие
exchange-revoked-compromised = похищен или утрачен
exchange-revoked-superseded = заменён другим
exchange-revoked-ceased = узел прекратил работу
audit-action-exchange-keys-made = Созданы новые ключи
audit-action-exchange-keys-adopted = Ключи приведены в соответствие со справочником
audit-action-exchange-keys-destroyed = Секретные части прежних ключей уничтожены
audit-action-exchange-keys-revoked = Ключи узла отозваны
audit-action-exchange-passphrase-changed = Кодовая фраза ключей изменена
error-exchange-keys-token = ключи в { $path } находятся в токене, который не настроен

## Recall and narrowing

error-exchange-recall-not-ours = сообщение { $id } отправлено не этим узлом
error-exchange-recall-own-kind = в сообщении { $id } нет ничего, что можно отозвать
error-exchange-recall-already = сообщение { $id } уже отозвано
error-exchange-recall-nothing = не названо, что должно быть удалено
error-exchange-recall-no-field = в сообщении нет поля { $value }
error-exchange-recall-no-file = в сообщении нет файла с хешем { $value }
error-exchange-recall-not-stricter = новые условия не строже действующих
error-exchange-recall-unclear = укажите причину (от 10 до 1000 знаков) и правовое основание
error-exchange-recall-not-owner = узел { $sender } не является владельцем сообщения { $id }
error-exchange-recall-other-letter = сообщение { $id } известно здесь с другим содержанием
error-exchange-recall-unknown = под номером { $id } этот узел ничего не отзывал
error-exchange-recall-not-pending = под номером { $id } ничто не ждёт решения
error-exchange-recall-ground = назовите закон и статью, по которым данные сохраняются (не менее { $minimum } знаков)
error-exchange-recalled = отозвано владельцем до получения
exchange-recall-action-recall = отзыв: удалить всё
exchange-recall-action-narrow = ограничение
exchange-recall-how-asked = не подтверждено; запрошено { $since }
exchange-recall-how-scrubbing = удаляется с { $since }
exchange-recall-how-pending = должен решить сотрудник; с { $since }
exchange-recall-how-erased = удалено { $since }
exchange-recall-how-re-marked = новые условия отмечены { $since }
exchange-recall-how-kept = сохранено по основанию своего закона; { $since }
exchange-recall-how-not-held = никогда не получено; { $since }
exchange-recall-how-refused = в отзыве отказано; { $since }
exchange-kind-recall = отзыв
exchange-kind-narrow = ограничение условий
exchange-kind-erased = квитанция об удалении
audit-action-recall-ordered = Сообщение отозвано
audit-action-recall-passed-on = Отзыв передан дальше
audit-action-recall-received = Получен отзыв
audit-action-recall-answered = Выдана квитанция об удалении
audit-action-recall-confirmed = Получена квитанция об удалении
audit-action-recall-decided = Принято решение по отзыву
audit-action-recall-reminded = Отправлено напоминание об отзыве
audit-action-recall-unconfirmed = Отзыв не подтверждён в срок
audit-action-content-erased = Содержание сообщения удалено
audit-action-conditions-narrowed = Отмечены более строгие условия

exchange-handling-returned = сведения возвращаются владельцу

## Encrypted connections
error-exchange-not-encrypted = адрес узла не зашифрован (http), а этот узел обращается только к зашифрованным
error-exchange-tls-expired = сертификат узла сегодня недействителен
error-exchange-tls-other-name = сертификат принадлежит другому адресу, а не адресу узла
error-exchange-tls-unknown-ca = за сертификат узла не ручается ни один центр, которому доверяет этот узел
error-exchange-tls-wants-ours = узел не принимает сертификат этого узла
error-exchange-tls-failed = не удалось установить зашифрованное соединение с узлом

## Письма, утраченные этим узлом; отклонённое сверх предела
exchange-alarm-letters-lost = Узел { $peer } хранит наши письма, о которых мы больше не знаем: этот узел восстановлен из старой копии. Их список — на странице узлов ({ $since })
exchange-alarm-differs-there = Узел { $peer } сообщает, что наше сообщение у него с другим содержанием: { $kind }, отправлено { $since }
exchange-kind-probe = проверка связи
exchange-kind-lost-letters = запрос об утраченных письмах
exchange-kind-lost-letters-list = список утраченных писем
exchange-refused-counted = { $count ->
    [one] За эту минуту отклонено ещё { $count } обращение; оно только учтено
    [few] За эту минуту отклонено ещё { $count } обращения; они только учтены
   *[other] За эту минуту отклонено ещё { $count } обращений; они только учтены
}
audit-action-message-renumbered = Ожидающему сообщению дан новый номер
audit-action-lost-letters-listed = Узел перечислил утраченные нами письма
audit-action-exchange-inputs-counted = Отклонённое в эту минуту только учитывается
audit-action-exchange-refusals-forgotten = Удалены старые записи об отклонённом

## Carried bundles
error-exchange-truncated = у файла нет конца: он обрезан
error-exchange-carried = помещено в переносимый файл; ответ придёт со следующим
error-exchange-only-by-wire = это возможно только по линии связи
error-exchange-bundle-split = том содержит не менее { $smallest } байт
error-exchange-bundle-volumes = в пакете не более { $limit } томов; выберите тома большего размера
error-exchange-bundle-ended = пакет закончен
error-exchange-bundle-no-room = на диске нет места для этого тома ({ $size } МБ)
error-exchange-bundles-full = уже ожидают { $limit } томов; сначала доставьте недостающие
exchange-volume-done = принят полностью: { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
exchange-volume-waiting = ожидает: принято { $taken } из { $count }
exchange-volume-missing = ожидает: принято { $taken } из { $count }; нет сообщения номер { $first }. Доставьте том или пакет, в котором оно есть, или запишите пакет для другого узла: он его запросит
exchange-volume-stopped = остановлен: принято { $taken } из { $count }; следующее сообщение принять нельзя ({ $why }). Оно осталось у отправителя: попросите новый пакет
audit-action-exchange-bundle-written = Записан пакет сообщений для переноса
audit-action-exchange-volume-brought = Доставлен том переносимого пакета
audit-action-exchange-volume-taken-in = Том переносимого пакета принят

## Kinds of messages about notifications
exchange-kind-notification = Оповещение
exchange-kind-notification-cancel = Отмена оповещения
exchange-kind-notification-reply = Ответ на оповещение
exchange-kind-subscription = Нужные темы

## контрольные точки журналов
exchange-kind-checkpoint = Контрольная точка журнала
exchange-kind-checkpoint-answer = Ответ на контрольную точку
exchange-alarm-journal-rolled-back = Журнал узла { $peer } возвращён к старой копии: в его контрольной точке от { $since } меньше записей, чем заверили мы. Выясните по телефону; со снятием тревоги утраченное признаётся утраченным
exchange-alarm-journal-rewritten = Журнал узла { $peer } переписан: его контрольная точка от { $since } не продолжает то, что заверили мы. Выясните по телефону; со снятием тревоги прежний журнал больше не сверяется
exchange-alarm-journal-doubted = Узел { $peer } больше не заверяет наш журнал: он не продолжает то, что { $peer } заверил последним, от { $since }
