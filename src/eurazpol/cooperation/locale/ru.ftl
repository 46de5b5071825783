# Kinds
cooperation-kind-extradition-prosecution = Выдача для уголовного преследования
cooperation-kind-extradition-sentence = Выдача для исполнения приговора
cooperation-kind-provisional-arrest = Временный арест
cooperation-kind-mla = Правовая помощь
cooperation-kind-transfer-sentenced-person = Передача осуждённого лица
cooperation-kind-transfer-proceedings = Передача уголовного преследования
cooperation-kind-transit = Транзитная перевозка
cooperation-kind-police-query = Полицейский запрос

# States
cooperation-state-draft = Черновик
cooperation-state-for-approval = На подписи
cooperation-state-sent = Направлен
cooperation-state-to-complete = На доработке
cooperation-state-peer-granted = Удовлетворён другим государством
cooperation-state-peer-handed-over = Передан, приём не подтверждён
cooperation-state-taken-over = Лицо принято
cooperation-state-received = Получен
cooperation-state-examination = На рассмотрении
cooperation-state-extradition-check = Экстрадиционная проверка
cooperation-state-returned = Возвращён на доработку
cooperation-state-postponed = Отложен
cooperation-state-granted = Удовлетворён, решение не вступило в силу
cooperation-state-complaint = Жалоба в суде
cooperation-state-in-force = Решение вступило в силу
cooperation-state-surrender-postponed = Фактическая передача отложена
cooperation-state-handed-over = Лицо передано
cooperation-state-refused = Отказано
cooperation-state-withdrawn = Отозван
cooperation-state-closed = Закрыто
cooperation-state-peer-detained = Лицо задержано за рубежом
cooperation-state-peer-released = Лицо освобождено за рубежом
cooperation-state-searching = Розыск лица
cooperation-state-detained = Лицо задержано
cooperation-state-provisionally-arrested = Временный арест
cooperation-state-released = Лицо освобождено
cooperation-state-followed = Продолжено запросом о выдаче
cooperation-state-peer-executing = Исполняется другим государством
cooperation-state-partial-result = Исполнен частично
cooperation-state-result-received = Результат получен
cooperation-state-with-executor = У исполняющего органа
cooperation-state-in-execution = Исполняется
cooperation-state-partly-executed = Исполнен частично
cooperation-state-materials-ready = Материалы готовы
cooperation-state-executed = Исполнен
cooperation-state-peer-agreed = Другое государство согласно
cooperation-state-agreed = Мы согласны
cooperation-state-both-agreed = Оба государства согласны
cooperation-state-transferred = Осуждённый передан
cooperation-state-arrived = Осуждённый прибыл
cooperation-state-serving = Отбывает наказание
cooperation-state-execution-confirmed = Исполнение подтверждено
cooperation-state-peer-prosecutes = Преследование принято другим государством
cooperation-state-proceedings-accepted = Преследование принято
cooperation-state-proceedings-open = Производство ведётся
cooperation-state-proceedings-reported = Результат сообщён
cooperation-state-transit-granted = Транзит разрешён
cooperation-state-in-transit = В пути
cooperation-state-transit-interrupted = Транзит прерван
cooperation-state-transit-completed = Транзит завершён

# Status sentences
cooperation-sentence-draft = Готовится с { $since }.
cooperation-sentence-for-approval = Ожидает подписи центрального органа с { $since }.
cooperation-sentence-sent = У запрашиваемого государства с { $since }: { $peer }.
cooperation-sentence-to-complete = Возвращён на доработку { $since }; недостающие документы должны представить мы.
cooperation-sentence-peer-granted = Удовлетворён { $since }; следующий шаг организует другое государство: { $peer }.
cooperation-sentence-peer-handed-over = О передаче сообщено { $since }; приём надо подтвердить.
cooperation-sentence-taken-over = Лицо принято { $since }.
cooperation-sentence-received = Получен { $since }, ещё не принят к рассмотрению.
cooperation-sentence-examination = На рассмотрении с { $since }.
cooperation-sentence-extradition-check = Экстрадиционная проверка у исполняющего органа с { $since }.
cooperation-sentence-returned = Возвращён на доработку { $since }; ожидается дополнение другого государства: { $peer }.
cooperation-sentence-postponed = Отложен { $since } до отпадения основания.
cooperation-sentence-granted = Удовлетворён { $since }; до вступления в силу лицо может обжаловать решение.
cooperation-sentence-complaint = Жалоба рассматривается судом с { $since }.
cooperation-sentence-in-force = Решение в силе с { $since }; надо организовать передачу.
cooperation-sentence-surrender-postponed = Передача отложена с { $since }.
cooperation-sentence-handed-over = Лицо передано { $since } запрашивающему государству: { $peer }.
cooperation-sentence-refused = Отказано { $since }.
cooperation-sentence-withdrawn = Отозван { $since }.
cooperation-sentence-closed = Закрыто { $since }.
cooperation-sentence-peer-detained = Задержан за рубежом, сообщено { $since }; наш запрос о выдаче должен поступить в срок.
cooperation-sentence-peer-released = Освобождён за рубежом, сообщено { $since }.
cooperation-sentence-searching = Лицо разыскивается с { $since }.
cooperation-sentence-detained = Лицо задержано { $since }; о временном аресте решает суд.
cooperation-sentence-provisionally-arrested = Временный арест с { $since }; ожидается запрос о выдаче: { $peer }.
cooperation-sentence-released = Лицо освобождено { $since }.
cooperation-sentence-followed = Продолжено { $since } запросом о выдаче.
cooperation-sentence-peer-executing = Исполняется с { $since } запрашиваемым государством: { $peer }.
cooperation-sentence-partial-result = Часть материалов получена { $since }; остальное ожидается: { $peer }.
cooperation-sentence-result-received = Результат получен { $since }.
cooperation-sentence-with-executor = У исполняющего органа с { $since }.
cooperation-sentence-in-execution = Исполняется с { $since }.
cooperation-sentence-partly-executed = Исполнен частично { $since }; остальное исполняется.
cooperation-sentence-materials-ready = Материалы готовы с { $since }, их можно направить.
cooperation-sentence-executed = Исполнен { $since }; материалы направлены: { $peer }.
cooperation-sentence-peer-agreed = Другое государство согласилось { $since }: { $peer }; теперь наше решение.
cooperation-sentence-agreed = Мы согласились { $since }; ожидается другое государство: { $peer }.
cooperation-sentence-both-agreed = Оба государства согласны с { $since }; надо принять осуждённого.
cooperation-sentence-transferred = Передан { $since }; ожидается подтверждение исполнения: { $peer }.
cooperation-sentence-arrived = Прибыл { $since }; надо начать исполнение наказания.
cooperation-sentence-serving = Отбывает приведённое в соответствие наказание с { $since }.
cooperation-sentence-execution-confirmed = Исполнение подтверждено { $since } другим государством: { $peer }.
cooperation-sentence-peer-prosecutes = Преследование принято { $since }: { $peer }.
cooperation-sentence-proceedings-accepted = Преследование принято { $since }; надо начать производство.
cooperation-sentence-proceedings-open = Производство ведётся с { $since }.
cooperation-sentence-proceedings-reported = Результат сообщён { $since }: { $peer }.
cooperation-sentence-transit-granted = Транзит разрешён { $since }; ожидается перевозка: { $peer }.
cooperation-sentence-in-transit = Лицо перевозится с { $since }.
cooperation-sentence-transit-interrupted = Перевозка прервана с { $since }.
cooperation-sentence-transit-completed = Перевозка завершена { $since }.
cooperation-sentence-limit-due = Ближайший срок: { $what }, до { $due }.
cooperation-sentence-limit-overdue = Просрочено: { $what }, срок истёк { $due }.
cooperation-sentence-limit-period = Идёт срок: { $what }, оканчивается { $due }.

# Who is awaited
cooperation-awaits-us = Очередь за нами
cooperation-awaits-peer = Ожидается: { $peer }
cooperation-awaits-person = Лицо может обжаловать
cooperation-awaits-court = Решает суд
cooperation-awaits-nobody = Никто не ожидается
cooperation-awaits-both = Ожидается: { $peer }; та сторона ждёт нас
cooperation-peer-awaits-us = Очередь за той стороной
cooperation-peer-awaits-peer = Та сторона ждёт нас
cooperation-peer-awaits-person = Та сторона ждёт решения лица
cooperation-peer-awaits-court = Та сторона ждёт свой суд
cooperation-peer-awaits-nobody = Та сторона никого не ждёт

# Status of the other side
cooperation-status-sent = Направлен
cooperation-status-received = Получен
cooperation-status-understood = Принят к рассмотрению
cooperation-status-assigned = Передан исполняющему органу
cooperation-status-waiting-peer = Ожидает нас
cooperation-status-waiting-court = Ожидает суд
cooperation-status-waiting-person = Идёт срок обжалования
cooperation-status-returned = Возвращён на доработку
cooperation-status-postponed = Отложен
cooperation-status-decided = Решение принято
cooperation-status-in-force = Решение в силе
cooperation-status-partly-executed = Исполнен частично
cooperation-status-executed = Исполнен
cooperation-status-withdrawn = Отозван
cooperation-status-closed = Закрыто

# Outcomes
cooperation-outcome-granted = Удовлетворить
cooperation-outcome-refused = Отказать
cooperation-outcome-partial = Частично
cooperation-outcome-done = Исполнено
cooperation-outcome-ended = Окончено без результата

# Steps
cooperation-act-submit = Направить на подпись
cooperation-act-sign-and-send = Подписать и направить
cooperation-act-give-back = Вернуть автору
cooperation-act-abandon = Прекратить подготовку
cooperation-act-peer-returned = Возвращён другим государством
cooperation-act-complete-and-send = Дополнить и направить снова
cooperation-act-send-supplement = Направить дополнение
cooperation-act-remind = Напомнить другому государству
cooperation-act-withdraw = Отозвать запрос
cooperation-act-peer-refused = Отказано другим государством
cooperation-act-peer-granted = Удовлетворён другим государством
cooperation-act-peer-handed-over = Другое государство передало лицо
cooperation-act-confirm-takeover = Подтвердить приём лица
cooperation-act-close = Закрыть дело
cooperation-act-accept = Принять к рассмотрению
cooperation-act-return-request = Вернуть на доработку
cooperation-act-supplement-came = Поступило дополнение
cooperation-act-supplement-noted = Поступило ещё дополнение
cooperation-act-peer-reminded = Другое государство напомнило
cooperation-act-send-status = Сообщить о ходе исполнения
cooperation-act-peer-withdrew = Отозван другим государством
cooperation-act-assign-check = Поручить экстрадиционную проверку
cooperation-act-report-check = Представить материалы проверки
cooperation-act-decide-grant = Решить: удовлетворить
cooperation-act-decide-refuse = Решить: отказать
cooperation-act-record-copy-given = Отметить вручение копии лицу
cooperation-act-record-complaint = Зарегистрировать жалобу
cooperation-act-record-complaint-step = Отметить движение жалобы
cooperation-act-record-ruling-upholds = Внести постановление: решение оставлено в силе
cooperation-act-record-ruling-annuls = Внести постановление: решение отменено
cooperation-act-enter-into-force = Отметить вступление в силу
cooperation-act-postpone-surrender = Отложить передачу
cooperation-act-resume-surrender = Возобновить передачу
cooperation-act-plan-handover = Назначить передачу
cooperation-act-hand-over = Передать лицо
cooperation-act-record-detention = Внести задержание
cooperation-act-record-petition = Внести ходатайство в суд
cooperation-act-record-provisional-arrest = Внести временный арест
cooperation-act-record-extradition-arrest = Внести экстрадиционный арест
cooperation-act-record-expiry-notice = Внести уведомление об истечении временного ареста
cooperation-act-record-arrest-expiry-notice = Внести уведомление об истечении экстрадиционного ареста
cooperation-act-release = Внести освобождение
cooperation-act-postpone = Отложить
cooperation-act-resume = Возобновить
cooperation-act-peer-detained = Другое государство задержало лицо
cooperation-act-peer-released = Другое государство освободило лицо
cooperation-act-request-sent = Запрос о выдаче направлен
cooperation-act-assign-search = Поручить розыск
cooperation-act-request-came = Поступил запрос о выдаче
cooperation-act-peer-accepted = Принят другим государством
cooperation-act-peer-sent-part = Другое государство прислало часть
cooperation-act-peer-executed = Исполнен другим государством
cooperation-act-assign-executor = Передать исполняющему органу
cooperation-act-begin-execution = Начать исполнение
cooperation-act-add-material = Добавить материал
cooperation-act-report-materials = Представить материалы
cooperation-act-give-back-execution = Вернуть исполняющему органу
cooperation-act-send-partial = Направить часть материалов
cooperation-act-send-results = Направить материалы
cooperation-act-notify-consulate = Уведомить консульство
cooperation-act-notify-relatives = Уведомить близких родственников
cooperation-act-notify-representative = Уведомить законного представителя
cooperation-act-notify-lawyer = Уведомить адвоката
cooperation-act-record-consent = Внести согласие осуждённого
cooperation-act-give-guarantee = Дать гарантию
cooperation-act-record-adaptation = Внести постановление о приведении наказания в соответствие
cooperation-act-peer-agreed = Другое государство согласилось
cooperation-act-decide-transfer = Решить: передать
cooperation-act-decline-transfer = Решить: не передавать
cooperation-act-person-arrived = Осуждённый передан нам
cooperation-act-begin-sentence = Начать исполнение наказания
cooperation-act-execution-confirmed = Другое государство подтвердило исполнение
cooperation-act-peer-confirmed = Другое государство решило передать
cooperation-act-peer-declined = Другое государство решило не передавать
cooperation-act-open-proceedings = Начать производство
cooperation-act-report-outcome = Сообщить результат
cooperation-act-begin-transit = Внести начало транзита
cooperation-act-interrupt-transit = Внести прерывание
cooperation-act-continue-transit = Продолжить транзит
cooperation-act-complete-transit = Внести завершение транзита
cooperation-act-send-query = Направить запрос
cooperation-act-answer = Ответить
cooperation-act-answer-partly = Ответить частично
cooperation-act-answer-nothing = Ответить: сведений нет

# Fields
cooperation-field-note = Примечание
cooperation-field-reason = Основания и доводы
cooperation-field-verification = Как проверены открытые вопросы
cooperation-field-optional-ground = Почему не применено факультативное основание
cooperation-field-bar-answer = Почему направляется при наличии обязательного основания отказа
cooperation-field-crossed = День пересечения границы
cooperation-field-officer = Исполнитель
cooperation-field-missing = Недостающие документы
cooperation-field-authority = Исполняющий орган
cooperation-field-check = Материалы экстрадиционной проверки
cooperation-field-decided = Дата решения
cooperation-field-grounds = Основания для отказа
cooperation-field-received = День вручения копии
cooperation-field-receipt = Расписка лица
cooperation-field-complaint-way = Как подана жалоба
cooperation-field-complained = День подачи жалобы
cooperation-field-complaint-step = Что сделано
cooperation-field-done-on = Дата
cooperation-field-ruled = Дата постановления
cooperation-field-order = Постановление суда
cooperation-field-in-force = День вступления в силу
cooperation-field-postponement = Основание отсрочки
cooperation-field-until = До какого дня
cooperation-field-planned = Назначенный день
cooperation-field-place = Место
cooperation-field-handed-over = Момент передачи
cooperation-field-record = Акт
cooperation-field-detained-at = Момент фактического задержания
cooperation-field-protocol = Протокол задержания
cooperation-field-petition-filed = Момент подачи ходатайства
cooperation-field-ordered = Дата постановления
cooperation-field-given = Дата
cooperation-field-released = День освобождения
cooperation-field-release-ground = Основание освобождения
cooperation-field-material = Материал
cooperation-field-notified = День уведомления
cooperation-field-addressee = Адресат
cooperation-field-consents = Согласен ли осуждённый?
cooperation-field-given-by = Кто дал
cooperation-field-paper = Документ
cooperation-field-guarantee = Гарантия
cooperation-field-court = Суд
cooperation-field-adapted-months = Срок, определённый судом, месяцев
cooperation-field-served-days = Зачтённый отбытый срок, дней
cooperation-field-difference = Почему срок отличается от вычисленного
cooperation-field-begun = День начала исполнения
cooperation-field-opened = День начала производства
cooperation-field-ended = День окончания производства
cooperation-field-outcome-paper = Документ о результате
cooperation-field-begun-at = Момент начала
cooperation-field-interrupted-at = Момент прерывания
cooperation-field-completed-at = Момент завершения
cooperation-hint-verification = Укажите, что, у кого и когда запрошено и каков ответ.
cooperation-hint-detained-at = Важна минута: от неё идут все сроки содержания под стражей.
cooperation-hint-adapted-months = Вычисленный срок уже подставлен.
cooperation-hint-grounds = Сначала показаны наличествующие основания.
cooperation-hint-missing = Сначала показаны документы, которых не хватает по оценке.

# Choices
cooperation-choice-complaint-posted = По почте
cooperation-choice-complaint-given-to-custody = Через администрацию места содержания
cooperation-choice-complaint-at-court = Поступила в суд
cooperation-choice-complaint-forwarded = Направлена администрацией места содержания
cooperation-choice-prosecutor-notified-of-complaint = Уведомлён Генеральный прокурор
cooperation-choice-file-sent-to-court = Материалы направлены в суд
cooperation-choice-own-prosecution = Уголовное преследование в запрашиваемом государстве
cooperation-choice-own-sentence = Отбывание наказания в запрашиваемом государстве
cooperation-choice-serious-illness = Тяжкая болезнь
cooperation-choice-no-request-in-time = Запрос не поступил в срок
cooperation-choice-arrest-not-applied = Экстрадиционный арест не применён
cooperation-choice-surrender-excluded = Обстоятельства исключают выдачу
cooperation-choice-term-expired = Срок содержания под стражей истёк
cooperation-choice-court-refused = Суд отказал в аресте
cooperation-choice-request-withdrawn = Запрос отозван
cooperation-choice-refused-to-surrender = В выдаче отказано
cooperation-choice-person-not-found = Лицо не найдено
cooperation-choice-investigation-would-suffer = Пострадает собственное расследование
cooperation-choice-security = Безопасность перевозки
cooperation-choice-person = Само лицо
cooperation-choice-representative = Представитель

# Tasks
cooperation-task-sign = Подписать запрос или вернуть
cooperation-task-revise = Доработать черновик
cooperation-task-complete = Представить недостающие документы
cooperation-task-study-refusal = Изучить отказ и выбрать дальнейшие действия
cooperation-task-prepare-takeover = Подготовить приём лица
cooperation-task-confirm-takeover = Подтвердить приём лица
cooperation-task-give-opinion = Изучить правовую оценку и дать мнение
cooperation-task-check-supplement = Проверить дополнение
cooperation-task-answer-reminder = Ответить на напоминание
cooperation-task-end-measures = Прекратить меры и закрыть дело
cooperation-task-report-check = Провести экстрадиционную проверку
cooperation-task-decide = Принять решение по запросу
cooperation-task-give-copy = Вручить лицу копию и разъяснить право обжалования
cooperation-task-send-file-to-court = Направить материалы в суд
cooperation-task-organise-handover = Организовать передачу
cooperation-task-resume = Проверить, сохраняется ли основание отсрочки
cooperation-task-file-petition = Внести ходатайство об аресте в суд
cooperation-task-send-extradition-request = Направить запрос о выдаче со всеми документами
cooperation-task-find-person = Найти и задержать лицо
cooperation-task-study-materials = Изучить материалы
cooperation-task-execute = Исполнить запрос
cooperation-task-send-materials = Проверить материалы и направить
cooperation-task-decide-transfer = Принять решение о передаче
cooperation-task-begin-sentence = Начать исполнение наказания
cooperation-task-open-proceedings = Начать производство
cooperation-task-guard-transit = Организовать охрану и перевозку
cooperation-task-continue-transit = Продолжить перевозку
cooperation-task-answer-query = Ответить на запрос
cooperation-task-limit-near = Срок близок: { $what }, до { $due }
cooperation-task-limit-overdue = Срок пропущен: { $what }, истёк { $due }
cooperation-task-message-refused = Другой узел отклонил наше сообщение: { $why }

# Limits of the service
cooperation-limit-intake = Принять запрос к рассмотрению
cooperation-limit-arrest-intake = Начать розыск лица
cooperation-limit-mla-execution = Исполнить запрос
cooperation-limit-mla-reminder = Напомнить об исполнении
cooperation-limit-transfer-reply = Решить вопрос о передаче
cooperation-limit-proceedings-reminder = Запросить о преследовании
cooperation-limit-query-24h = Ответить на срочный запрос
cooperation-limit-query-48h = Ответить на запрос
cooperation-limit-query-reminder = Напомнить об ответе
cooperation-limit-overdue = просрочено
cooperation-limit-today = сегодня
cooperation-limit-paused = приостановлено
cooperation-limit-met = исполнено

# Events
cooperation-event-request-sent = Запрос направлен
cooperation-event-sent-electronically = Направлен электронно
cooperation-event-request-received = Запрос получен
cooperation-event-examination-begun = Принят к рассмотрению
cooperation-event-original-posted = Подлинник направлен почтой
cooperation-event-original-received = Подлинник получен
cooperation-event-supplement-received = Дополнение получено
cooperation-event-detained-at = Фактическое задержание
cooperation-event-petition-filed = Подано ходатайство об аресте
cooperation-event-provisional-arrest-ordered = Применён временный арест
cooperation-event-expiry-notice-given = Уведомление об истечении временного ареста
cooperation-event-extradition-arrest-ordered = Применён экстрадиционный арест
cooperation-event-arrest-expiry-notice-given = Уведомление об истечении экстрадиционного ареста
cooperation-event-released = Лицо освобождено
cooperation-event-decision-made = Решение принято
cooperation-event-decision-copy-received = Лицо получило копию решения
cooperation-event-complaint-posted = Жалоба отправлена почтой
cooperation-event-complaint-given-to-custody = Жалоба подана администрации места содержания
cooperation-event-complaint-at-court = Жалоба поступила в суд
cooperation-event-complaint-forwarded = Жалоба направлена дальше
cooperation-event-prosecutor-notified-of-complaint = Генеральный прокурор уведомлён о жалобе
cooperation-event-file-sent-to-court = Материалы направлены в суд
cooperation-event-complaint-decided = Жалоба рассмотрена судом
cooperation-event-decision-in-force = Решение вступило в силу
cooperation-event-handover-planned = Передача назначена
cooperation-event-handed-over = Лицо передано
cooperation-event-border-crossed = Граница пересечена, начало своего содержания под стражей
cooperation-event-returned-after-temporary-surrender = Возвращён после временной выдачи
cooperation-event-consulate-notified = Консульство уведомлено
cooperation-event-relatives-notified = Близкие родственники уведомлены
cooperation-event-representative-notified = Законный представитель уведомлён
cooperation-event-lawyer-notified = Адвокат уведомлён
cooperation-event-consent-given = Получен ответ осуждённого о согласии
cooperation-event-guarantee-given = Гарантия дана
cooperation-event-adaptation-ruled = Наказание приведено судом в соответствие
cooperation-event-execution-begun = Исполнение наказания начато
cooperation-event-materials-ready = Материалы представлены
cooperation-event-partly-executed = Исполнен частично
cooperation-event-executed = Исполнен
cooperation-event-transit-begun = Транзит начат
cooperation-event-transit-interrupted = Транзит прерван
cooperation-event-transit-completed = Транзит завершён
cooperation-event-proceedings-opened = Производство начато
cooperation-event-proceedings-ended = Производство окончено

# Papers of the procedure
cooperation-paper-p-answer = Ответ
cooperation-paper-p-bank-records = Банковские сведения
cooperation-paper-p-case-sheet = Лист дела
cooperation-paper-p-legal-reasoning = Правовое обоснование
cooperation-paper-p-court-order = Постановление суда
cooperation-paper-p-decision = Решение
cooperation-paper-p-evidence = Доказательство
cooperation-paper-p-execution = Протокол исполнения
cooperation-paper-p-handover = Акт передачи лица
cooperation-paper-p-interview = Протокол допроса
cooperation-paper-p-letter = Письмо
cooperation-paper-p-notification = Уведомление
cooperation-paper-p-other = Иной документ
cooperation-paper-p-receipt = Расписка лица
cooperation-paper-consent-of = Согласие государства, выдавшего лицо: { $state }
cooperation-paper-basis = Запрос основан на этом документе.
cooperation-paper-reciprocity = Принцип взаимности
cooperation-paper-competent-court = Суд, компетентный по закону
cooperation-paper-custody-administration = Администрация места содержания под стражей
cooperation-paper-materials-enclosed = Материалы прилагаются.
cooperation-paper-receiving-officer = Представитель принимающей стороны
cooperation-paper-request-of-authority = Требование органа, принимающего решение
cooperation-paper-surrender-refused = В выдаче отказано.
cooperation-paper-surrender-impossible = Выдача невозможна.
cooperation-office-central = Центральный орган: { $state }
cooperation-person-subject = лицо, о котором запрос
cooperation-person-suspect = подозреваемый
cooperation-person-witness = свидетель
cooperation-person-victim = потерпевший
cooperation-person-expert = эксперт

# Parts of the facts
cooperation-part-proceedings = производство
cooperation-part-persons = лица
cooperation-part-offence = деяние
cooperation-part-act = судебный акт
cooperation-part-sentence = приговор
cooperation-part-assistance = запрошенная помощь
cooperation-part-journey = маршрут
cooperation-part-consent = согласие
cooperation-part-extradition-refused = отказ в выдаче
cooperation-part-channel = канал
cooperation-part-invoked = договор-основание

# Timeline
cooperation-history-created = Дело открыто: { $kind }
cooperation-history-facts = Изменены сведения: { $parts }
cooperation-history-event = { $event }: { $at }
cooperation-history-corrected = Исправлено: { $event }, было { $old }, стало { $new }
cooperation-history-paper-added = Добавлен документ: { $paper } ({ $name })
cooperation-history-paper-removed = Документ исключён: { $paper }
cooperation-history-opinion-agrees = Согласие с правовой оценкой
cooperation-history-opinion-disagrees = Несогласие с правовой оценкой
cooperation-history-step = { $step }
cooperation-history-moved = { $step } → { $state }
cooperation-history-assigned = Исполнитель: { $officer }
cooperation-history-continues = Продолжает дело { $number }: сроки содержания под стражей перенесены
cooperation-history-limit-pause = Срок приостановлен: { $what }
cooperation-history-limit-resume = Срок возобновлён: { $what }
cooperation-history-limit-extend = Срок продлён: { $what }
cooperation-history-request-came = Поступил запрос: { $kind } ({ $peer })
cooperation-history-late = Сообщение пришло поздно или повторно: сохранено для истории, состояние не изменено
cooperation-history-not-delivered = Другой узел отклонил сообщение: { $why }
cooperation-history-sent-request = Запрос направлен: { $peer }
cooperation-history-sent-supplement = Дополнение направлено: { $peer }
cooperation-history-sent-return = Возвращено на доработку: { $peer }
cooperation-history-sent-status = Сообщено о состоянии: { $peer }
cooperation-history-told-status = Сообщено о состоянии: { $peer } — { $status }
cooperation-history-sent-decision = Решение направлено: { $peer }
cooperation-history-sent-result = Результат направлен: { $peer }
cooperation-history-sent-withdrawal = Отзыв направлен: { $peer }
cooperation-history-sent-reminder = Напоминание направлено: { $peer }
cooperation-history-came-supplement = Получено дополнение: { $peer }
cooperation-history-came-return = Возвращено другим государством: { $peer }
cooperation-history-peer-status = Состояние у другого государства: { $peer } — { $status }
cooperation-history-came-note = Получено примечание: { $peer }
cooperation-history-came-decision = Получено решение: { $peer }
cooperation-history-came-result = Получен результат: { $peer }
cooperation-history-came-withdrawal = Отозвано другим государством: { $peer }
cooperation-history-came-reminder = Получено напоминание: { $peer }

# The law
cooperation-law-grant-possible = Удовлетворение возможно.
cooperation-law-grant-duty-optional-ground = Удовлетворение возможно; факультативное основание требует вашего решения.
cooperation-law-conditional = Возможно лишь после представления указанного ниже.
cooperation-law-refuse-mandatory = Закон запрещает удовлетворение.
cooperation-law-refuse-optional = Обычно здесь применяется факультативное основание отказа.
cooperation-law-no-basis = Правовой основы нет.
cooperation-law-undetermined = Не определено: надо проверить факт или статус.
cooperation-law-date-only = Право даёт только сроки.
cooperation-law-no-instrument = нет
cooperation-ground-choice = { $ground } ({ $article }): { $outcome }
cooperation-ground-holds = имеется
cooperation-ground-fails = отсутствует
cooperation-ground-unknown = не установлено
cooperation-ground-other = Основание { $id }

# Why a step cannot be taken
cooperation-needs-event = Ещё не внесено: { $event }
cooperation-has-event = Уже внесено: { $event }, { $at }
cooperation-needs-paper = В деле должен быть один из документов: { $papers }
cooperation-needs-person = Не указано лицо, о котором запрос
cooperation-needs-consent = Согласие осуждённого не внесено
cooperation-needs-purpose = Не указано, о чём и зачем запрос
cooperation-needs-opinion = Никто не дал мнения о правовой оценке
cooperation-opinion-outdated = Оценка изменилась после последнего мнения; дайте новое
cooperation-needs-verification = Есть открытые вопросы: укажите, как они проверены
cooperation-needs-optional-ground = Имеется факультативное основание: укажите, почему оно не применено
cooperation-needs-bar-answer = Имеется обязательное основание отказа: укажите, почему запрос всё же направляется
cooperation-barred = Закон запрещает: { $ground } ({ $instrument }, { $article })
cooperation-complaint-pending = Внесена жалоба; решает суд
cooperation-complaint-term-runs = Срок обжалования идёт до { $due }
cooperation-complaint-term-unknown = Срок обжалования не вычислен: укажите, как проверено его окончание
cooperation-adapted-differs = Вычислено месяцев: { $computed }, внесено: { $ruled }; укажите, почему сроки различаются
cooperation-still-in-custody = Лицо под стражей с { $since }: внесите освобождение или передачу

# Journal
audit-action-event-corrected = Событие исправлено
audit-action-note-added = Добавлена заметка

# Errors
error-requirements-unmet = { $step }: { $reasons }
error-case-stale = Дело { $number } тем временем изменено: вы видели версию { $seen }, сейчас { $current }
error-case-unknown = На этом узле нет дела { $number }
error-kind-unknown = { $value }: такого вида запроса нет
error-fact-unknown = такого поля нет: { $name }
error-fact-missing = поле { $name } обязательно
error-fact-shape = значение неверного вида: { $why }
error-fact-type = ожидается: { $expected }, получено: { $found }
error-fact-choice = { $value }: здесь выбрать нельзя
error-person-without-name = у лица должно быть имя хотя бы в одной графике
error-person-without-family = фамилия не указана
error-person-stateless-with-nationality = у лица без гражданства не может быть гражданства: уберите одно из двух
error-offence-before-birth = деяние ({ $committed }) раньше рождения ({ $born })
error-sentence-remaining-above-imposed = неотбытая часть ({ $remaining } мес.) больше назначенной ({ $imposed } мес.)
error-number-out-of-range = { $value }: здесь такое число невозможно
error-peer-is-own-state = { $state }: это наше государство
error-peer-without-node = В справочнике узлов нет узла государства: { $state }
error-treaty-not-binding = { $treaty }: в этом вопросе не связывает оба государства ({ $one }, { $other })
error-earlier-of-another-state = Дело { $number } касается другого государства или другого направления
error-paper-unknown = { $value }: такого документа в словаре нет
error-paper-wrong-type = { $paper }: файл типа { $found } не подходит; допустимы: { $allowed }
error-paper-not-there = такого документа в пакете нет
error-paper-already-sent = { $name }: уже направлен или получен; остаётся в деле
error-event-unknown = { $value }: такого события в словаре нет
error-event-needs-time = { $event }: нужны день и время
error-event-before-event = { $event } ({ $at }) раньше, чем: { $other } ({ $other_at })
error-event-not-correctable = это событие нельзя исправить: его нет или оно уже исправлено
error-event-of-peer = событие внесено другой стороной: { $state }
error-zone-unknown = { $value }: такого часового пояса нет
error-date-in-future = { $value }: дата в будущем
error-input-unknown = в форме нет такого поля
error-input-missing = обязательно: { $label }
error-input-not-a-file = ожидается файл
error-input-choice = { $value }: здесь выбрать нельзя
error-input-too-short = нужно не менее { $minimum } знаков
error-input-too-long = допускается не более { $maximum } знаков
error-ground-not-tested = { $value } ({ $article }): нет среди оснований, проверенных оценкой
error-step-unknown = { $kind }: нет действия { $value }
error-step-not-from-here = { $step }: невозможно в состоянии: { $state }
error-authority-unknown = такого органа на узле нет
error-officer-unknown = такого сотрудника на узле нет
error-limit-unknown = в деле нет срока { $value }
error-limit-without-ground = не указано основание
error-limit-not-pausable = { $limit }: закон не допускает приостановления
error-limit-not-paused = { $limit }: не приостановлен
error-limit-not-extendable = { $limit }: ни одна статья не допускает продления
error-limit-extension-not-later = новое окончание должно быть позже { $due }
error-message-kind-unknown = { $value }: такой вид сообщения неизвестен
error-message-shape = сообщение неверного вида: { $why }
error-message-event = { $value }: не читается как событие
error-message-without-case = Здесь нет дела, относящегося к { $number }; сначала должен прийти запрос
error-message-request-repeated = Запрос { $number } уже получен
error-message-of-another-state = Отправитель не является узлом государства { $value }
error-message-for-another-state = Запрос адресован { $value }, а не этому государству
error-message-papers = названо документов: { $named }, пришло: { $sent }
error-message-paper-hash = { $name }: файл не тот, что назван в сообщении

cooperation-limit-left = { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[many] осталось { $days } дней
}
cooperation-limit-left-hours = { $hours ->
    [one] остался { $hours } час
    [few] осталось { $hours } часа
   *[many] осталось { $hours } часов
}
cooperation-missing-papers = { $count ->
    [one] Не хватает { $count } документа: { $papers }
   *[many] Не хватает { $count } документов: { $papers }
}
cooperation-asked-papers-missing = { $count ->
    [one] Другое государство запросило { $count } документ, его ещё нет: { $papers }
    [few] Другое государство запросило { $count } документа, их ещё нет: { $papers }
   *[many] Другое государство запросило { $count } документов, их ещё нет: { $papers }
}
cooperation-law-conclusion = { $decision } Основа: { $basis }; обязательных оснований отказа: { $mandatory }; факультативных: { $optional }; недостающих документов: { $missing }; открытых вопросов, от которых зависит решение: { $questions }; оснований, не проверенных за отсутствием сведений: { $unknown }.

## Notifications by topic
cooperation-topic-terrorism = Терроризм
cooperation-topic-extremism = Экстремизм
cooperation-topic-arms = Незаконный оборот оружия
cooperation-topic-drugs = Наркотические средства
cooperation-topic-migration = Незаконная миграция
cooperation-topic-counter-intelligence = Контрразведка
cooperation-urgency-flash = Молния
cooperation-urgency-urgent = Срочно
cooperation-urgency-routine = Обычное
cooperation-reply-acknowledged = Подтверждено
cooperation-reply-hit = Есть совпадение
cooperation-reply-nothing = Сведений нет
cooperation-reply-useful = Полезно, принято к сведению
cooperation-reply-not-for-us = Не по нашей части
cooperation-notification-holds = Действует
cooperation-notification-expired = Срок действия истёк
cooperation-notification-cancelled = Отменено
cooperation-addressee-waiting = В пути
cooperation-addressee-refused = Отклонено узлом
cooperation-addressee-delivered = Доставлено, не подтверждено
cooperation-addressee-late = Подтверждение просрочено
cooperation-addressee-acknowledged = Подтверждено
cooperation-addressee-answered = Получен ответ
cooperation-addressee-desk = Дежурная часть этого узла
cooperation-correction = Основание исправления
cooperation-cancelling = Основание отмены
cooperation-line-sent = Отправлено. Узлам других государств: { $peers }; органам своего государства: { $authorities }
cooperation-line-came = Получено. Отправитель: { $peer }
cooperation-line-corrected = Исправлено, версия { $version }
cooperation-line-cancelled = Отменено
cooperation-line-reply = { $name }: { $reply }
cooperation-line-late = Не подтверждено в срок: { $name }
error-notification-says-nothing = нужен текст хотя бы на одном языке
error-notification-subject = тема пишется в одну строку без скрытых знаков
error-notification-duty = { $value }: такая обязанность информировать неизвестна
error-notification-duty-of-topic = эта обязанность не относится к теме: { $topic }
error-notification-valid-before = срок действия должен быть позже времени отправки
error-notification-thing-empty = укажите номер предмета или опишите его
error-notification-without-addressee = не выбран никто, кто получит оповещение
error-notification-peer-unknown = { $value }: такого узла нет в справочнике
error-notification-unknown = такого оповещения на этом узле нет
error-notification-over = { $number }: { $standing }; изменить его или ответить на него больше нельзя
error-notification-of-another = { $number }: изменить может только тот, кто его составил
error-notification-changed-meanwhile = { $number } тем временем изменено: сначала прочитайте новую версию
error-notification-not-addressed = { $number } не адресовано вам или вашему органу
error-notification-not-here = здесь нет оповещения, о котором идёт речь
error-notification-for-others = среди адресатов оповещения нет этого узла
error-notification-number-differs = { $value }: раньше оповещение пришло под другим номером
audit-action-notification-sent = Оповещение отправлено
audit-action-notification-corrected = Оповещение исправлено
audit-action-notification-cancelled = Оповещение отменено
audit-action-notification-received = Оповещение получено
audit-action-notification-replied = Дан ответ на оповещение
audit-action-notification-reply-received = Получен ответ на оповещение
audit-action-notification-read = Оповещение прочитано
audit-action-notification-late = Подтверждение просрочено
audit-action-subscription-set = Заданы темы и пункт связи

## Условия использования, поставленные другими государствами
cooperation-owner = { $state } (узел { $node })
cooperation-owner-from = { $state } (узел { $node }, сведения получены от: { $sources })
cooperation-owner-node = узел { $node }
cooperation-condition-refuses = { $rule }. Владелец: { $owner }, сообщение от { $at }
cooperation-condition-marking = { $code }. Владелец: { $owners }
cooperation-wider-what = { $parts }
cooperation-wider-onward = передача ({ $to })
cooperation-wider-purpose = цель «{ $purpose }»
cooperation-history-conditions = Получено на условиях: { $code }
cooperation-history-wider-asked = Запрошено более широкое использование ({ $owner }): { $what }
cooperation-history-wider-came = { $other } запрашивает более широкое использование: { $what }
cooperation-history-wider-granted-we = Разрешено более широкое использование ({ $other }), срок { $until }: { $what }
cooperation-history-wider-partly-we = Более широкое использование разрешено частично ({ $other }), срок { $until }: { $what }
cooperation-history-wider-refused-we = В более широком использовании отказано: { $other }
cooperation-history-wider-granted-they = { $other } разрешает более широкое использование, срок { $until }: { $what }
cooperation-history-wider-partly-they = { $other } разрешает более широкое использование частично, срок { $until }: { $what }
cooperation-history-wider-refused-they = { $other } отказывает в более широком использовании
cooperation-history-done = Сделано по разрешению ({ $owner }, срок { $until }): { $use }
cooperation-history-done-there = { $other } сообщает об использовании по нашему разрешению: { $use }
cooperation-history-reused = Взято из дела { $number }: { $what }
cooperation-history-reused-there = Скопировано в дело { $number }: { $what }
cooperation-history-withheld = Добавлена бумага, закрытая для вас
cooperation-history-own-terms = Изменены условия, на которых мы отправляем: { $what }
cooperation-task-wider-use = Ответить на запрос о более широком использовании ({ $other }): { $what }
error-condition-bars = { $why }
error-condition-unknown = такого условия в этом деле нет
error-message-condition-place = условия использования указывают на «{ $value }», чего в сообщении нет
error-wider-use-recipient = «{ $value }» не может быть получателем: назовите другое государство, не владельца
error-wider-use-answered = на этот запрос уже ответили или такого запроса нет
error-wider-use-no-end = укажите, до какого дня разрешено
error-wider-use-end = последний день должен быть впереди, не дальше пяти лет
error-wider-use-of-unknown = этому узлу не отправляли на условиях сообщения с номером { $id }
error-wider-use-not-asked = под номером { $id } нет запроса, который ждёт ответа
error-wider-use-not-permitted = под номером { $id } этому узлу ничего не разрешали
error-reuse-nothing = выберите хотя бы одну бумагу или часть сведений
error-reuse-same = выберите другое дело, не это
error-reuse-present = в деле { $number } эта часть сведений уже есть: { $part }
error-reuse-stage = дело { $number } закрыто
error-terms-place = условия ставят делу, его сведениям и нашим бумагам, которые ещё не ушли
audit-action-conditions-received = Получено на условиях использования
audit-action-passed-on = Переданы сведения других государств
audit-action-wider-use-asked = У владельца запрошено более широкое использование
audit-action-wider-use-came = Другое государство запросило более широкое использование
audit-action-wider-use-answered = На запрос о более широком использовании отвечено
audit-action-wider-use-answer-came = Получен ответ о более широком использовании
audit-action-wider-use-done = Использовано по разрешению владельца
audit-action-wider-use-done-there = Сообщено об использовании по нашему разрешению
audit-action-own-terms-changed = Изменены условия, на которых мы отправляем
audit-action-reused = Взято из другого дела
audit-action-reused-there = Скопировано в другое дело

## Recall by the owner (actions/erase.py)
cooperation-history-recall-came = { $owner }: отзыв сообщения; должен решить сотрудник
cooperation-history-recall-kept = Отозванные данные сохранены по основанию нашего закона; владелец извещён: { $owner }
cooperation-history-recall-confirmed = { $holder }: получена квитанция об удалении
cooperation-history-erased-whole = Удалено по требованию владельца ({ $owner }); квитанция { $order }
cooperation-history-erased-part = Частично удалено по требованию владельца ({ $owner }); квитанция { $order }
cooperation-history-erased-reused = Взятое из { $number } удалено: владелец отозвал данные
cooperation-history-erased-line = (удалено по требованию владельца)
cooperation-task-recall = Решить, можно ли удалить отозванные данные ({ $owner }): { $why }
cooperation-task-recall-unconfirmed = { $holder }: отзыв от { $at } не подтверждён
cooperation-recall-rests-decision = { $number }: по этим данным принято решение { $at }
cooperation-recall-rests-event = { $number }: на этих данных основано событие «{ $event }» { $at }

## Police queries
cooperation-field-identity = Установленная личность
cooperation-field-address = Адрес
cooperation-field-wanted = Находится ли лицо в розыске здесь
cooperation-field-holder = Владелец транспортного средства, держатель документа
cooperation-field-valid = Действительны ли регистрация или документ
cooperation-field-convictions = Судимости
cooperation-field-reference = Ссылка на материалы: учёт, дело, дата
cooperation-needs-answer = Нет ответа: заполните поле или приложите документ
cooperation-query-needs-person = Вопрос о лице: не указано имя
cooperation-query-needs-birth = Для вопроса нужна дата рождения
cooperation-query-needs-plate-or-vin = Для вопроса нужен государственный номер или номер транспортного средства
cooperation-query-needs-document = Для вопроса нужен номер документа
audit-action-query-late = Ответ просрочен
cooperation-task-query-late = Срок ответа истёк { $due }. Автоматически отправлено напоминание: { $peer }
cooperation-task-query-escalated = Срок ответа истёк { $due }, напоминание не помогло. Позвоните в дежурную часть: { $peer }
cooperation-task-query-escalated-here = Срок нашего ответа истёк { $due }, ждёт: { $peer }. Начальник дежурной части решает, кто отвечает сейчас

## Большие файлы доказательств
cooperation-history-paper-announced = Объявлено: { $paper } ({ $name }); файл ещё поступает
cooperation-history-paper-arrived = Поступило полностью: { $paper } ({ $name }); контрольная сумма совпадает
cooperation-evidence-title = Приобщить большой файл доказательств
cooperation-evidence-text = Записи, образы дисков, архивы: файл любого типа. Он уходит со следующим сообщением и передаётся частями; обрыв связи ничего не теряет.
cooperation-evidence-file-hint = любой тип, до { $limit } МБ
cooperation-evidence-origin = Происхождение
cooperation-evidence-origin-hint = откуда доказательство: устройство, место, протокол изъятия
cooperation-evidence-custody = Журнал движения доказательства
cooperation-evidence-custody-hint = у кого находилось до приобщения, если известно
cooperation-evidence-add = Приобщить файл
cooperation-evidence-pause = Приостановить передачу
cooperation-evidence-resume = Продолжить передачу
error-paper-name-twin = файл с именем { $name } уже есть в пакете; переименуйте один из них

## Police queries to several states
error-query-without-state = выберите хотя бы одно государство
error-query-state-without-node = { $value }: у этого государства нет узла в справочнике
error-query-group-unknown = такого запроса на этом узле нет

## What is owed
cooperation-owed-answer = { $kind }: { $state }
cooperation-owed-notification = Подтверждение оповещения: { $topic }
cooperation-owed-wider-use = Ответ на вопрос о более широком использовании
cooperation-owed-rule-notification = подтверждение по срочности
cooperation-owed-rule-receipt = квитанция о письме
cooperation-owed-rule-attachment = поступление вложения
cooperation-owed-rule-recall = подтверждение отзыва
cooperation-owed-attachment = Остаток вложения
cooperation-owed-recall = Подтверждение, что отзыв исполнен
cooperation-owed-receipt = { $count ->
    [one] Квитанция о { $count } сообщении: { $kind }
    [few] Квитанции о { $count } сообщениях: { $kind }
    [many] Квитанции о { $count } сообщениях: { $kind }
   *[other] Квитанции о { $count } сообщения: { $kind }
}

## Notifications taken back
cooperation-line-erased = Стёрто по требованию владельца, версия { $version }
cooperation-line-unconfirmed = { $name }: отзыв не подтверждён в срок
cooperation-line-confirmed = { $name }: отзыв подтверждён
audit-action-notification-erased = Оповещение стёрто по требованию владельца

## Письма и копии

cooperation-paper-p-petition = Ходатайство в суд
cooperation-paper-p-own-letter = Письмо (экземпляр для нашего дела)
cooperation-paper-p-full-file = Полное дело
cooperation-paper-p-redacted = Копия с изъятыми сведениями
cooperation-paper-petition-basis = Суд применяет арест по этой норме.

## Служебная необходимость и конфиденциальность
cooperation-confidential-withheld = скрыто: помечено как конфиденциальное
cooperation-history-restricted = Доступ ограничен кругом сотрудников и подразделений
cooperation-history-circle-changed = Круг имеющих доступ изменён
cooperation-history-opened-again = Ограничение доступа снято
cooperation-history-broken-in = Экстренный доступ к делу получил: { $officer }
cooperation-history-marked = Сведения помечены как конфиденциальные
cooperation-history-unmarked = Пометка о конфиденциальности снята
cooperation-alert-kind-glass = экстренный доступ к делу ограниченного круга
error-circle-until-past = окончание ограничения уже в прошлом
error-circle-none = доступ к делу не ограничен
error-unit-unknown = такого подразделения нет
error-place-unknown = в деле нет таких сведений
error-place-marked = это уже помечено как конфиденциальное
error-place-unmarked = это не помечено как конфиденциальное

## Правило двух лиц, советы, задачи, связи, оповещения
cooperation-second-surrender = Решение о выдаче или об отказе в выдаче подписывает второй сотрудник (часть 1 статьи 591 УПК РК)
cooperation-second-transfer = Решение о передаче осуждённого подписывает второй сотрудник: согласие дают оба государства (часть 4 статьи 606 УПК РК)
cooperation-second-arrest = Запрос о временном аресте подписывает второй сотрудник: он ведёт к лишению свободы
cooperation-history-prepared = Подготовлено: «{ $step }»; ожидается подпись второго сотрудника
cooperation-history-countersigned = «{ $step }»: поставлена вторая подпись. Подготовил(а): { $name }
cooperation-history-second-refused = «{ $step }»: во второй подписи отказано. Подготовил(а): { $name }
cooperation-history-second-taken-back = «{ $step }»: отозвано подготовившим сотрудником ({ $name })
cooperation-history-advice-asked = Запрошен совет. Советчик: { $name }
cooperation-history-advice-agrees = Совет получен: согласие. Советчик: { $name }
cooperation-history-advice-disagrees = Совет получен: несогласие. Советчик: { $name }
cooperation-history-look-not-duplicate = Прежний запрос просмотрен, это не повтор: { $number }
cooperation-history-look-link = Прежний запрос просмотрен и связан: { $number }
cooperation-history-linked = Связано с делом { $number } ({ $sort })
cooperation-history-unlinked = Связь с делом { $number } снята ({ $sort })
cooperation-history-handed-over = Дело передано. Передал(а): { $from }. Принял(а): { $to }
cooperation-link-related = связанное дело
cooperation-link-related-back = связанное дело
cooperation-link-follows = прежнее дело, его продолжает это
cooperation-link-follows-back = дело, продолжающее это
cooperation-link-answers = дело, на которое отвечает это
cooperation-link-answers-back = дело, отвечающее на это
cooperation-look-not-duplicate = это не повтор
cooperation-look-link = связать с этим делом
cooperation-task-own = { $what }
cooperation-task-erased = Содержание задачи удалено
cooperation-task-advise = Дать совет. Просит: { $name }
cooperation-task-outcome-done = выполнено
cooperation-task-outcome-not-needed = не требуется
cooperation-alert-kind-message = новое сообщение другого государства
cooperation-alert-kind-answer = пришёл ответ
cooperation-alert-kind-task = мне дана задача или дело
cooperation-alert-kind-limit = срок подходит или истёк
cooperation-alert-kind-countersign = просят вторую подпись
cooperation-alert-kind-advice = у меня просят совета
cooperation-alert-countersign = Просят вторую подпись: «{ $step }»
cooperation-alert-countersigned = Вторая подпись поставлена: «{ $step }»
cooperation-alert-second-refused = Во второй подписи отказано, причина в деле: «{ $step }»
cooperation-alert-task = Вам дана задача. Дал(а): { $name }
cooperation-alert-task-done = Задача выполнена. Выполнил(а): { $name }
cooperation-alert-task-not-needed = Задача признана ненужной: { $name }
cooperation-alert-assigned = Дело передано вам. Передал(а): { $name }
cooperation-alert-handed-over = Дело передано вам. Прежний исполнитель: { $name }
cooperation-alert-advice = У вас просят совета. Просит: { $name }
cooperation-alert-advised = Совет получен. Ответил(а): { $name }
cooperation-alert-limit-near = Подходит срок: { $what }
cooperation-alert-limit-overdue = Срок истёк: { $what }
cooperation-calendar-weekend = суббота или воскресенье
cooperation-mail-subject = Eurazpol: { $number }
cooperation-mail-body = По делу { $number } есть новое. Содержание только в системе: { $link }
cooperation-feed-name = Eurazpol: сроки
error-second-same-person = вторую подпись ставит другой сотрудник: это подготовил(а) { $name }
error-second-changed = «{ $step }»: после подготовки дело изменилось, нужно подготовить заново
error-second-waits = подготовленное решение ожидает второй подписи; подготовил(а): { $name }
error-second-none = { $number }: ничто не ожидает второй подписи
error-earlier-not-looked-at = просмотрите прежние запросы об этом лице: { $numbers }
error-link-twice = связь с делом { $number } уже есть
error-link-unknown = такой связи нет
error-link-to-itself = дело нельзя связать с самим собой
error-due-in-past = день { $value } уже прошёл, укажите сегодняшний или более поздний
error-officer-may-not-read = этот сотрудник не вправе читать дело
error-advice-of-oneself = нельзя просить совета у себя
error-advice-unknown = такого вопроса нет или на него уже дан ответ
error-advice-of-another = на этот вопрос отвечает { $name }
error-task-unknown = такой задачи нет или она уже завершена
error-task-not-yours = «{ $task }»: эту задачу завершаете не вы
error-mail-address = это не адрес электронной почты
error-mail-missing = для писем укажите адрес
error-load-officer = принять дела должен другой сотрудник
error-load-nobody = { $kind }: выберите, кто примет дела
error-load-may-not = { $name } не вправе вести дела: { $numbers }
error-load-left = за сотрудником остались дела: { $cases }, задачи: { $tasks }; сначала передайте их
audit-action-step-prepared = Решение подготовлено для второй подписи
audit-action-step-countersigned = Поставлена вторая подпись
audit-action-step-refused = Во второй подписи отказано
audit-action-step-taken-back = Подготовленное решение отозвано
audit-action-advice-asked = Запрошен совет
audit-action-advice-given = Дан совет
audit-action-earlier-looked-at = Просмотрен прежний запрос
audit-action-case-linked = Дела связаны
audit-action-case-unlinked = Связь дел снята
audit-action-alerts-chosen = Настроены оповещения
audit-action-calendar-made = Создан адрес календаря
audit-action-calendar-revoked = Адрес календаря отозван
audit-action-calendar-read = Календарь прочитан
audit-action-load-handed-over = Переданы все дела сотрудника
audit-action-case-handed-over = Дело передано другому сотруднику
cooperation-history-paper-version = { $paper }: составлена версия { $version }
cooperation-history-redacted = Составлена копия с изъятиями, изъято: { $count }
error-paper-no-version = новую версию этого документа составить нельзя: { $name }
audit-action-office-name-set = Введено наименование органа
audit-action-text-translated = Переведён свободный текст
audit-action-paper-version = Новая версия документа
audit-action-paper-redacted = Составлена копия с изъятиями
audit-action-full-file-printed = Напечатано полное дело

## Рабочий стол
error-input-required = обязательно для заполнения
error-desk-too-many-views = видов не больше { $most }; сначала удалите один из них
error-desk-nothing-chosen = Не выбрано ни одного дела. Отметьте дела слева
error-desk-too-many-chosen = За один раз не больше { $most } дел
error-desk-export-too-long = В одном файле не больше { $most } дел. Сократите список фильтром
error-mail-refused = почтовый сервер не принимает писем на этот адрес ({ $smtp })
error-mail-delayed = письмо пока не отправлено: { $why }

## Подписи пакетов

cooperation-history-sealed = { $count ->
    [one] Пакет подписан: { $count } документ; сертификат № { $serial }
    [few] Пакет подписан: { $count } документа; сертификат № { $serial }
    [many] Пакет подписан: { $count } документов; сертификат № { $serial }
   *[other] Пакет подписан: { $count } документа; сертификат № { $serial }
 }
cooperation-history-signatures = Подписи поступивших документов проверены: действительных – { $valid }, недействительных – { $invalid }, неопределённых – { $unknown }
cooperation-seal-unreadable = Файл подписи пакета не читается
cooperation-seal-of-another = Подпись пакета относится к другому сообщению: дело, отправитель или получатель не совпадают
cooperation-seal-other-papers = Поступившие документы не соответствуют подписанному перечню
cooperation-paper-p-seal = Электронная подпись пакета
error-seal-not-there = в деле { $number } нет такого подписанного пакета
error-seal-paper-absent = документа пакета здесь нет или он уничтожен: { $path } (SHA-256 { $sha256 }); остальные документы и подпись на месте

## Рабочий стол
audit-action-desk-changed = Рабочий стол настроен
audit-action-persons-listed = Список показал лиц
audit-action-case-exported = Дело выгружено в файл со списком

## Полное дело

cooperation-full-contents = Опись документов
cooperation-full-head-number = №
cooperation-full-head-paper = Документ
cooperation-full-head-day = Дата
cooperation-full-head-sheets = Страниц
cooperation-full-head-sheet = Лист
cooperation-full-hash = SHA-256 записи: { $hash }
cooperation-full-page = лист { $page } из { $pages }
cooperation-full-ours = наш
cooperation-full-theirs = от другой стороны
cooperation-full-withheld = Этот файл нельзя печатать: { $why }
cooperation-full-arriving = Файл ещё не получен целиком.
cooperation-full-elsewhere = Файл большой, он хранится отдельно и не печатается.
cooperation-full-unreadable = Этот файл нельзя напечатать: он не раскладывается на страницы или повреждён. Откройте его в деле отдельно.
error-full-file-unknown = такого задания нет

## сроки хранения
cooperation-retention-basis-treaty = наибольший срок для дел по договорам в перечне архивных документов (Казахстан, приказ Министра культуры и спорта от 29 сентября 2017 года № 263), подтверждает архив органа
cooperation-retention-basis-short = обычный срок для переписки по делу в перечне архивных документов (Казахстан, приказ от 29 сентября 2017 года № 263), подтверждает архив органа
cooperation-retention-basis-police = первоначальный срок хранения данных Интерпола (Правила обработки данных, статья 49), принят для запросов
cooperation-history-erased-time = (стёрто: срок хранения истёк)

## сроки хранения
error-retention-day = день должен приходиться на ближайшие годы, не более: { $years }
error-retention-not-due = пересмотр дела назначен на { $day }; ранее хранение не прекращается
error-retention-decided = решение уже принято, либо дело ещё не закрыто
error-retention-not-let-go = ответственное должностное лицо не прекращало хранение этого дела, либо оно уже стёрто
error-retention-same-person = прекративший хранение дела сам его не стирает: это делает второе лицо
audit-action-retention-extended = Срок хранения дела продлён
audit-action-retention-ended = Хранение дела прекращено
audit-action-case-erased = Дело стёрто
audit-action-erasure-certified = Подписано свидетельство о стирании

## Пределы ответственности

cooperation-act-answer-speciality = Ответить на обращение о пределах ответственности
cooperation-field-speciality = Согласие
cooperation-field-further-acts = Деяния, на преследование за которые испрашивается согласие
cooperation-choice-give = Согласие даётся
cooperation-choice-refuse = В согласии отказано

## Версии правил
cooperation-change-decision = вывод
cooperation-change-instruments = договоры и законы
cooperation-change-grounds = основания отказа
cooperation-change-papers = документы
cooperation-change-conditions = условия
cooperation-change-limits = сроки
cooperation-history-rules = Пересчитано по книге правил { $version }
error-change-same-person = утверждает не тот, кто предложил изменение, а второе лицо
error-change-decided = решение по этому изменению уже принято
error-change-unknown = такого изменения нет
error-rules-archive = выберите ZIP-архив папки книги
error-rules-archive-large = архив слишком большой
error-rules-archive-file = файлу { $name } нет места в книге
error-rules-same-version = версия { $version } уже действует
error-letterhead-lines = заполните строки на каждом языке, не более { $maximum } знаков

## Queries that a programme prepared

cooperation-alert-query-waits = { $count ->
    [one] Программа подготовила полицейский запрос { $count } государству; его подписывает сотрудник
    [few] Программа подготовила полицейский запрос { $count } государствам; его подписывает сотрудник
    [many] Программа подготовила полицейский запрос { $count } государствам; его подписывает сотрудник
   *[other] Программа подготовила полицейский запрос { $count } государства; его подписывает сотрудник
}
