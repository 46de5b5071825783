# Sections and common words of a case
cooperation-tab-case = Дело
cooperation-tab-facts = Сведения
cooperation-tab-law = Правовая основа
cooperation-tab-package = Пакет документов
cooperation-tab-events = События
cooperation-tab-exchange = Обмен сообщениями
cooperation-tab-journal = Журнал аудита
cooperation-handling-open = Открытое
cooperation-handling-official = Для служебного пользования
cooperation-handling-confidential = Конфиденциально

# Work queue
cooperation-page-work = Рабочая очередь
cooperation-page-new = Новый запрос
cooperation-tab-my = Мои
cooperation-tab-team = Мой орган
cooperation-tab-unassigned = Не назначены
cooperation-tab-awaiting = Ожидают ответа
cooperation-tab-all = Все
cooperation-page-queue-tabs = Части очереди
cooperation-filter-text = Поиск
cooperation-filter-kind = Вид
cooperation-filter-peer = Другое государство
cooperation-filter-side = Сторона
cooperation-filter-state = Состояние
cooperation-filter-stage = Стадия
cooperation-filter-due = Срок
cooperation-filter-decision = Вывод
cooperation-filter-due-overdue = Просрочено
cooperation-filter-due-today = Истекает сегодня
cooperation-filter-due-week = В течение 7 дней
cooperation-col-number = Дело, вид
cooperation-col-person = Лицо
cooperation-col-states = Государство
cooperation-col-status = Состояние, кого ждём
cooperation-col-limit = Ближайший срок
cooperation-col-holder = Ведёт
cooperation-col-last = Последнее событие
cooperation-page-found = { $count ->
    [one] Найден { $count } запрос
    [few] Найдено { $count } запроса
   *[many] Найдено { $count } запросов
}
cooperation-page-sorted = сначала ближайший срок
cooperation-page-pinned = Просрочено или истекает сегодня
cooperation-page-others = Остальные
cooperation-page-no-person = лицо не указано
cooperation-page-no-limit = срока нет
cooperation-page-unassigned = не назначен
cooperation-page-urgent = срочно
cooperation-page-empty = Ничто не ждёт вас.
cooperation-page-empty-unassigned = Не назначено дел: { $count }.
cooperation-page-empty-what = Здесь появятся дела с номером, лицом, состоянием и ближайшим сроком.
cooperation-page-empty-filter = Ничего не подходит под фильтр:

# Case page
cooperation-page-status = Состояние дела
cooperation-page-holder = Ведёт
cooperation-page-their-number = Их номер
cooperation-page-handling = Гриф документов
cooperation-page-peer-says = Состояние у другой стороны ({ $peer }): { $status }
cooperation-page-more-limits = Ещё сроков: { $count }
cooperation-page-other-steps = Другие действия: { $count }
cooperation-page-barred = Сейчас невозможно и почему
cooperation-page-timeline = Хронология
cooperation-page-earlier-lines = Более ранние записи: { $count }
cooperation-page-open-document = открыть документ
cooperation-page-facts = Сведения
cooperation-page-change-facts = Изменить сведения
cooperation-page-decisions = Решения
cooperation-page-verified = Проверено
cooperation-page-optional-answer = По необязательному основанию
cooperation-page-events = События
cooperation-page-record-event = Записать событие
cooperation-page-corrected = исправлено: { $count }
cooperation-page-no-events = Событий пока не записано.
cooperation-page-notes = Рабочие заметки
cooperation-page-notes-hint = Не входят в материалы дела и никогда не отправляются.
cooperation-page-note = Заметка
cooperation-page-add-note = Добавить заметку
cooperation-page-tasks = Задачи
cooperation-page-law = Правовая основа
cooperation-page-open-law = Открыть обоснование
cooperation-page-package = Пакет документов
cooperation-page-open-package = Открыть пакет
cooperation-page-case-sheet = Лист дела (PDF)
cooperation-page-write = Составить
cooperation-law-annex = Правовое обоснование (PDF)
cooperation-law-annex-hint = По праву на { $day }; документ хранится с документами дела.
cooperation-page-limits = Сроки
cooperation-page-earlier = Прежние обращения
cooperation-page-earlier-hint = Дела за последние 12 месяцев о том же лице либо того же вида с тем же государством. Посмотрите, прежде чем запрашивать снова.
cooperation-page-linked = связанное дело
cooperation-page-same-person = то же лицо
cooperation-page-assign = Назначить
cooperation-page-assign-choose = Выбрать ведущего
cooperation-page-assign-button = Назначить
cooperation-page-journal = Журнал аудита
cooperation-page-add-row = Добавить: { $what }
cooperation-page-add-person = Добавить ещё лицо
cooperation-page-save-draft = Сохранить черновик
cooperation-page-save-law = Сохранить и открыть правовую основу
cooperation-months = { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
    [many] { $months } месяцев
   *[other] { $months } месяца
    }

# New request
cooperation-new-peer = Запрашиваемое государство
cooperation-new-earlier = Продолжаемое дело
cooperation-new-earlier-hint = Номер прежнего дела, например о временном аресте: сведения и события переносятся

# Limits
cooperation-limit-day-end = 24:00 ({ $zone })
cooperation-limit-outer = По второму прочтению
cooperation-limit-ours = служебный срок
cooperation-limit-ours-long = Этот срок установлен службой, не законом.
cooperation-limit-theirs = срок другой стороны
cooperation-limit-due = Истекает
cooperation-limit-start = От какого события
cooperation-limit-rule = Как считается
cooperation-limit-service = Длительность, установленная службой
cooperation-limit-consequence = Последствие пропуска
cooperation-limit-ground = Основание
cooperation-limit-change = Изменить срок
cooperation-limit-do = Что сделать
cooperation-limit-do-pause = Приостановить
cooperation-limit-do-resume = Возобновить
cooperation-limit-do-extend = Продлить
cooperation-limit-do-until = Продлить до

# Legal panel
cooperation-law-as-of = Право на дату: { $day }
cooperation-law-as-of-label = Право на дату
cooperation-law-as-of-button = Показать
cooperation-law-other-day = Это оценка по праву на { $day }, не на сегодня.
cooperation-law-back-today = Вернуться к сегодня
cooperation-law-version = версия данных { $version }
cooperation-law-version-word = Версия данных
cooperation-law-checked = проверено на { $day }
cooperation-law-person-decides = решение принимает человек
cooperation-law-changed = После последнего мнения оценка изменилась.
cooperation-law-questions = Что нужно выяснить: { $count }
cooperation-law-question = Вопрос
cooperation-law-who = Кто может дать ответ
cooperation-law-hangs = Что от этого зависит
cooperation-law-answer = Ответ
cooperation-law-outside = Проверяется вне дела
cooperation-law-instruments = Договоры и законы
cooperation-law-instrument = Акт
cooperation-law-role = Роль
cooperation-law-why = Почему
cooperation-law-no-instrument-long = Договора, связывающего оба государства на эту дату, не найдено: остаётся принцип взаимности.
cooperation-law-grounds = Основания для отказа
cooperation-law-ground = Основание
cooperation-law-nature = Характер
cooperation-law-outcome = Итог
cooperation-law-no-grounds = Нет оснований, которые есть или неизвестны.
cooperation-law-cleared = Проверено, не препятствует: { $count }
cooperation-law-conditions = Условия
cooperation-law-reasons = Обоснование
cooperation-law-how = Как направляется
cooperation-law-channel = Канал
cooperation-law-language = Язык
cooperation-law-certification = Заверение
cooperation-law-opinions = Мнение сотрудника
cooperation-law-agrees = Согласен
cooperation-law-disagrees = Не согласен
cooperation-law-opinion = Согласны ли вы с оценкой
cooperation-law-opinion-reason = Причина
cooperation-law-opinion-hint = При несогласии обязательно: не меньше 20 знаков
cooperation-law-opinion-old = о прежней оценке
cooperation-law-no-opinion = Мнения пока нет.
cooperation-law-give-opinion = Записать мнение
cooperation-law-article = Статья
cooperation-law-confidence = Достоверность
cooperation-law-no-rules = Об этой статье в книге нет правил.
cooperation-law-parties = Участники
cooperation-law-state = Государство
cooperation-law-party-status = Статус
cooperation-law-since = С
cooperation-law-until = До
cooperation-law-length = Длительность
cooperation-law-counted = Правило счёта
cooperation-law-unit-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
    }
cooperation-law-unit-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
    }
cooperation-law-unit-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
    }
cooperation-law-unit-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
    }
cooperation-law-unit-none = число не установлено

# Package
cooperation-package-ready = Готово: { $count }
cooperation-package-missing = Не хватает: { $count }
cooperation-package-not-needed = Не требуется: { $count }
cooperation-package-caption = Перечень обязательных документов: сначала недостающие
cooperation-package-paper = Документ
cooperation-package-state = Состояние
cooperation-package-why = Почему нужен
cooperation-package-files = Файлы
cooperation-package-is-present = есть
cooperation-package-is-missing = не хватает
cooperation-package-is-optional = приложить при наличии
cooperation-package-is-not-needed = не требуется
cooperation-package-asked = Другая сторона вернула запрос и просит отмеченные ниже документы.
cooperation-package-asked-one = просит другая сторона
cooperation-package-sent = отправлено
cooperation-package-written = Составит узел при подписании
cooperation-package-remove = Убрать
cooperation-package-remove-why = Причина (не меньше 10 знаков)
cooperation-package-remove-button = Убрать
cooperation-package-upload = Загрузить файл
cooperation-package-upload-title = Добавить документ
cooperation-package-file = Файл

# Steps
cooperation-act-not-possible = Это действие сейчас невозможно. Ничего не отправлено.
cooperation-act-missing = Недостающие документы
cooperation-act-owner = Кто добавляет
cooperation-act-what = Что произойдёт
cooperation-act-fill = Заполните
cooperation-act-target = Новое состояние дела: { $state }
cooperation-act-decides = Будет записано решение: { $outcome }
cooperation-act-document = Будет составлен и сохранён документ: { $document }
cooperation-act-sends = Сообщение уйдёт с этого узла: { $what }. Получатель: { $peer }, узел { $node }
cooperation-act-carries-facts = все сведения:
cooperation-act-carries-reason = причина или примечание, которое вы напишете здесь
cooperation-act-carries-events = общие для сторон события и состояние дела
cooperation-act-sealed = Сообщение подписывается ключом узла, открыть его может только получатель; в ответ придёт подписанная квитанция.
cooperation-act-final = Действие записывается в журнал аудита на ваше имя; удалить его нельзя.
cooperation-hint-min-length = Не меньше { $minimum } знаков

# Events
cooperation-event = Событие
cooperation-event-at = Когда
cooperation-event-by = Кто записал
cooperation-event-correct = Исправить
cooperation-event-ground = Основание или место
cooperation-event-ground-hint = Номер акта, статья, место
cooperation-event-reason = Причина исправления (не меньше 10 знаков)
cooperation-events-caption = Сроки считаются от этих событий; исправленное значение сохраняется

# Exchange
cooperation-exchange-step-read = взято в работу
cooperation-exchange-step-answered = дан ответ
cooperation-exchange-gap-read = открыто, ещё не взято в работу: { $wait }
cooperation-exchange-gap-answered = взято в работу, ответа ещё нет: { $wait }

# Audit log of a case
cooperation-journal-caption = Кто читал и менял это дело
cooperation-journal-at = Время
cooperation-journal-who = Кто
cooperation-journal-what = Что сделал
cooperation-journal-ground = Основание

# Drafts and versions
cooperation-draft-kept = Черновик сохранён: { $time }
cooperation-draft-found = Есть несохранённый черновик:
cooperation-draft-restore = Восстановить
cooperation-draft-drop = Удалить черновик
cooperation-stale-text = Вы открыли версию { $seen }, сейчас на записи версия { $current }. Введённое вами не потеряно.
cooperation-stale-caption = Различия
cooperation-stale-mine = Ваш ввод
cooperation-stale-theirs = Сейчас в записи
cooperation-stale-same = Введённые значения совпадают с записью.
cooperation-stale-since = Последние изменения
cooperation-stale-mine-again = Внести мой ввод
cooperation-stale-take-theirs = Оставить как есть

# What was done
cooperation-said-created = Дело { $number } открыто.
cooperation-said-facts = Сведения сохранены.
cooperation-said-note = Заметка добавлена.
cooperation-said-assigned = Дело назначено.
cooperation-said-event = Событие записано, сроки пересчитаны.
cooperation-said-opinion = Мнение записано.
cooperation-said-paper = Документ добавлен.
cooperation-said-written = Документ составлен, он среди документов дела.
cooperation-said-removed = Документ убран из пакета; файл и причина сохранены.
cooperation-said-resend = Следующая попытка отправки — сейчас.
cooperation-said-limit = Срок изменён.
cooperation-said-step = Выполнено: { $step }

# Parts of the form of facts
cooperation-form-person = Лицо { $number }
cooperation-form-general = О самом запросе
cooperation-group-main = Сведения
cooperation-group-names = Фамилия и имя, на каждом письме
cooperation-group-birth = Рождение и пол
cooperation-group-citizenship = Гражданство и проживание
cooperation-group-papers = Документ, удостоверяющий личность
cooperation-group-stay = Местонахождение
cooperation-group-persons-more = Убежище и прочие сведения
cooperation-group-act = Деяние
cooperation-group-articles = Квалификация: статья
cooperation-group-penalty = Наиболее строгое наказание
cooperation-group-offence-more = По праву Казахстана и препятствия

# Facts
cooperation-fact-name-in = Имя ({ $script })
cooperation-fact-persons-names = Имя
cooperation-fact-persons-papers = Документ
cooperation-fact-names-script = Письмо
cooperation-fact-names-family = Фамилия
cooperation-fact-names-given = Имя
cooperation-fact-names-patronymic = Отчество (при наличии)
cooperation-fact-persons-role = Роль в деле
cooperation-fact-persons-birth = Дата рождения
cooperation-fact-persons-birth-place = Место рождения
cooperation-fact-persons-sex = Пол
cooperation-fact-persons-nationalities = Гражданство
cooperation-fact-persons-stateless = Лицо без гражданства
cooperation-fact-persons-permanent-residence = Государство постоянного проживания
cooperation-fact-persons-located-in = В каком государстве находится
cooperation-fact-persons-address = Адрес
cooperation-fact-persons-asylum = Ходатайство об убежище
cooperation-fact-persons-refugee-recognised-by = Государство, признавшее беженцем
cooperation-fact-persons-wanted-since = В розыске с
cooperation-fact-persons-status = Процессуальный статус
cooperation-fact-papers-kind = Вид документа
cooperation-fact-papers-number = Номер документа
cooperation-fact-papers-state = Государство выдачи
cooperation-fact-papers-expires = Действует до
cooperation-fact-offence-label = Название преступления
cooperation-fact-offence-summary = Обстоятельства
cooperation-fact-offence-articles = Статья
cooperation-fact-articles-state = Государство
cooperation-fact-articles-text = Статья, как там записана
cooperation-fact-offence-place = В каком государстве совершено
cooperation-fact-offence-committed = Дата совершения преступления
cooperation-fact-offence-max-months = Наибольший срок, месяцев ({ $state })
cooperation-fact-offence-max-kind = Или более строгое наказание ({ $state })
cooperation-hint-max-months = Наибольший срок лишения свободы в месяцах
cooperation-fact-offence-kz-max-months = Наибольший срок по УК РК, месяцев
cooperation-fact-offence-kz-category = Категория по УК РК
cooperation-fact-offence-kz-limitation-years = Срок давности, лет
cooperation-fact-offence-crime-in-kz = Преступление ли по праву Казахстана
cooperation-fact-offence-dual-criminality = Преступление ли в обоих государствах
cooperation-fact-offence-limitation-expired-kz = Истёк ли срок давности в Казахстане
cooperation-fact-offence-private = Дело частного обвинения
cooperation-fact-offence-military = Воинское преступление
cooperation-fact-offence-violence = Применялось ли насилие
cooperation-fact-offence-death-penalty = Грозит ли смертная казнь
cooperation-fact-offence-damage-kzt = Ущерб, тенге
cooperation-fact-act-kind = Вид акта
cooperation-fact-act-issued-by = Кем вынесен
cooperation-fact-act-issued = Дата вынесения
cooperation-fact-act-number = Номер
cooperation-fact-sentence-state = Государство вынесения приговора
cooperation-fact-sentence-court = Суд
cooperation-fact-sentence-judgment-date = Дата приговора
cooperation-fact-sentence-imposed-months = Назначенный срок, месяцев
cooperation-fact-sentence-final = Вступил ли приговор в силу
cooperation-fact-sentence-final-on = Дата вступления в силу
cooperation-fact-sentence-ends = Конец срока
cooperation-fact-sentence-remaining-months = Неотбытый срок, месяцев
cooperation-fact-sentence-remaining-days = и дней
cooperation-fact-sentence-in-absentia = Заочный ли приговор
cooperation-fact-sentence-defence-rights-met = Соблюдены ли права на защиту
cooperation-fact-sentence-civil-claim-unpaid = Не погашен ли гражданский иск
cooperation-fact-sentence-place-of-serving = Место отбывания наказания
cooperation-fact-sentence-adapted-months = Адаптированный срок, месяцев
cooperation-fact-sentence-served-days = Отбыто, дней
cooperation-fact-assistance-measures = Запрашиваемые действия
cooperation-fact-assistance-purpose = Для чего нужно
cooperation-fact-assistance-questions = Вопросы
cooperation-fact-assistance-object = Предмет: счёт, адрес, вещь
cooperation-fact-assistance-needs-sanction = Нужна ли санкция в Казахстане
cooperation-fact-assistance-urgent = Срочно
cooperation-fact-journey-surrendering = Выдающее государство
cooperation-fact-journey-route = Маршрут: государство
cooperation-fact-journey-carrier = Перевозчик, рейс
cooperation-fact-journey-escort = Конвой
cooperation-fact-journey-landing = Посадка
cooperation-fact-journey-begins = Начало
cooperation-fact-journey-ends = Окончание
cooperation-fact-facts-proceedings = Номер уголовного дела
cooperation-fact-facts-consent = Согласно ли лицо
cooperation-fact-facts-extradition-refused = Отказано ли в выдаче
cooperation-fact-facts-channel = Канал
cooperation-fact-facts-invoked = Договор, на который ссылаются (обозначение)

# Choices of facts
cooperation-choice-fact-cyrl = кириллица
cooperation-choice-fact-latn = латиница
cooperation-choice-fact-arab = арабское
cooperation-choice-fact-hans = китайское
cooperation-choice-fact-other = другое
cooperation-choice-fact-subject = лицо, о котором запрос
cooperation-choice-fact-suspect = подозреваемый
cooperation-choice-fact-witness = свидетель
cooperation-choice-fact-victim = потерпевший
cooperation-choice-fact-expert = эксперт
cooperation-choice-fact-female = женский
cooperation-choice-fact-male = мужской
cooperation-choice-fact-passport = паспорт
cooperation-choice-fact-identity-card = удостоверение личности
cooperation-choice-fact-travel-document = проездной документ
cooperation-choice-fact-none = нет
cooperation-choice-fact-pending = рассматривается
cooperation-choice-fact-granted = предоставлено
cooperation-choice-fact-refused = отказано
cooperation-choice-fact-misdemeanour = уголовный проступок
cooperation-choice-fact-minor = преступление небольшой тяжести
cooperation-choice-fact-medium = преступление средней тяжести
cooperation-choice-fact-grave = тяжкое преступление
cooperation-choice-fact-particularly-grave = особо тяжкое преступление
cooperation-choice-fact-custody-order = постановление о страже
cooperation-choice-fact-charge = постановление о привлечении в качестве обвиняемого
cooperation-choice-fact-judgment = приговор
cooperation-choice-fact-surrender-decision = решение о выдаче
cooperation-choice-fact-life = пожизненное лишение свободы
cooperation-choice-fact-death = смертная казнь
cooperation-choice-fact-central-authority = центральные органы
cooperation-choice-fact-diplomatic = дипломатический канал
cooperation-choice-fact-interpol = Интерпол
cooperation-choice-fact-electronic = электронный

# Titles of the parts of the form
cooperation-form-offence = Преступление
cooperation-form-act = Акт суда или органа
cooperation-form-sentence = Приговор
cooperation-form-assistance = Что запрашивается
cooperation-form-journey = Транзитная перевозка

# Roles and remarks
cooperation-form-note = Оставьте пустым то, что неизвестно: «неизвестно» не значит «нет».
cooperation-page-state = Состояние
cooperation-page-what-lacks = чего не хватает
cooperation-law-unused = Рассмотрено, но не применяется: { $count }
cooperation-role-primary = основание
cooperation-role-primary-candidate = возможное основание
cooperation-role-supplementary = дополняет
cooperation-role-unverified = требует проверки
cooperation-role-procedure = процедура
cooperation-role-bar = препятствие
cooperation-role-requested-law = право запрашиваемого государства
cooperation-role-fallback = если нет договора
cooperation-role-flag = обратить внимание
cooperation-page-outgoing = исходящий
cooperation-page-incoming = входящий
cooperation-page-print-version = версия { $version }
cooperation-law-changed-meanwhile = Оценка тем временем изменилась. Посмотрите новую и запишите мнение ещё раз.

## Notifications by topic
cooperation-notifications = Оповещения
cooperation-notify = Новое оповещение
cooperation-topics = Темы и дежурные части
cooperation-box-in = Входящие
cooperation-box-out = Составленные здесь
cooperation-topic = Тема
cooperation-urgency = Срочность
cooperation-duty = Обязанность информировать
cooperation-duty-hint = Если не выбрать: ближайшая обязанность по теме (см. таблицу ниже)
cooperation-duty-choice = { $code }: { $act }, { $article }
cooperation-security = Гриф
cooperation-valid-until = Действует до
cooperation-notification-subject = Предмет
cooperation-notification-subject-kk = Предмет на казахском
cooperation-notification-subject-ru = Предмет на русском
cooperation-notification-subject-en = Предмет на английском
cooperation-notification-text-kk = Текст на казахском
cooperation-notification-text-ru = Текст на русском
cooperation-notification-text-en = Текст на английском
cooperation-handling-code = Код обращения
cooperation-handling-limits = Дополнительные ограничения
cooperation-handling-purpose = Для чего можно использовать
cooperation-source-grade = Источник
cooperation-information-grade = Сведения
cooperation-to-peers = Другие государства
cooperation-to-wanted = все государства, которым нужна эта тема
cooperation-to-chosen = только выбранные ниже государства
cooperation-to-none = никакие другие государства
cooperation-to-authorities = Органы своего государства
cooperation-part-of-message = О чём сообщается
cooperation-part-of-conditions = Условия
cooperation-part-of-to = Кто получит
cooperation-persons = Лица
cooperation-things = Предметы
cooperation-thing = Вид предмета
cooperation-thing-identifier = Номер или знак
cooperation-thing-description = Описание
cooperation-thing-vehicle = Транспортное средство
cooperation-thing-document = Документ
cooperation-thing-weapon = Оружие
cooperation-thing-substance = Вещество
cooperation-thing-phone = Телефон
cooperation-thing-account = Счёт
cooperation-thing-place = Место
cooperation-thing-other = Другой предмет
cooperation-notify-what = Каждому государству уйдёт одно запечатанное письмо; узел, который не работает, получит его, как только вернётся.
cooperation-notify-final = Отозвать непрочитанным нельзя; можно исправить или отменить, об этом узнает каждый адресат.
cooperation-notify-send = Отправить оповещение
cooperation-correct = Исправить
cooperation-correct-send = Отправить исправление
cooperation-cancel = Отменить оповещение
cooperation-cancel-what = Каждый адресат узнает, что оно больше не действует и почему.
cooperation-basis = Основание и условия
cooperation-basis-of-topics = Что обязывает информировать, по темам
cooperation-basis-between = Основание между государствами
cooperation-basis-none = договор не назван: государства должны были об этом условиться
cooperation-duty-proposed = Примечание
cooperation-duty-proposed-text = Особая обязанность по этой теме предложена, но ещё не закон.
cooperation-sender = Отправитель
cooperation-from = Откуда
cooperation-own-state = Своё государство
cooperation-written-here = Составлено здесь
cooperation-standing = Состояние
cooperation-progress = Подтверждено, отвечено
cooperation-progress-text = подтвердили: { $acknowledged }, ответили: { $answered }, всего: { $addressees }
cooperation-acknowledge-by = Подтвердить до
cooperation-to-acknowledge = Ещё не подтверждено.
cooperation-acknowledge-what = Отправитель увидит, что оповещение прочитал человек.
cooperation-acknowledge = Подтвердить
cooperation-acknowledged = Подтверждено
cooperation-addressees = Адресаты
cooperation-addressee = Адресат
cooperation-step = Статус
cooperation-delivered = Доставлено
cooperation-reply = Ответ
cooperation-reply-text = Словами
cooperation-reply-text-hint = При совпадении: что найдено и к кому обращаться. Это прочитает отправитель.
cooperation-reply-send = Отправить ответ
cooperation-version = версия { $version }
cooperation-versions = Прежние версии
cooperation-history = История
cooperation-notifications-sorted = сначала то, что ждёт вас, затем по срочности
cooperation-notifications-empty = Оповещений нет.
cooperation-notifications-empty-what = Здесь появится то, о чём сообщают другие государства и органы, сначала самое срочное.
cooperation-topics-wanted = Нужные темы
cooperation-topics-of-peers = Какие темы нужны каждому государству и кто там дежурит
cooperation-topics-own = Какие темы нужны этому узлу и кто здесь дежурит
cooperation-topics-none = ни одной
cooperation-topics-assumed = ещё не сообщено: считается, что нужны все темы
cooperation-topics-no-peers = В справочнике пока нет других узлов.
cooperation-topics-told = Об этом узнают все узлы.
cooperation-contact = Дежурная часть
cooperation-contact-kk = Дежурная часть, на казахском
cooperation-contact-ru = Дежурная часть, на русском
cooperation-contact-en = Дежурная часть, на английском
cooperation-roster = Кто и когда дежурит (круглосуточно)
cooperation-roster-hint = Часы, телефон, языки. Это прочитают другие узлы.
cooperation-route = Внутри государства, тема: { $topic }. Кому направлять
cooperation-said-notified = Оповещение отправлено
cooperation-said-replied = Ответ записан и отправлен
cooperation-said-corrected = Исправление отправлено
cooperation-said-cancelled = Оповещение отменено
cooperation-said-subscribed = Сохранено; другие узлы узнают об этом
cooperation-alarm = { $urgency }: { $count ->
    [one] { $count } оповещение ждёт
    [few] { $count } оповещения ждут
    [many] { $count } оповещений ждут
   *[other] { $count } оповещения ждут
} вашего подтверждения, первое до { $due }
cooperation-alarm-overdue = { $urgency }: { $count ->
    [one] { $count } оповещение ждёт
    [few] { $count } оповещения ждут
    [many] { $count } оповещений ждут
   *[other] { $count } оповещения ждут
} вашего подтверждения; просрочено: { $overdue }

## Police queries: questions and answers
cooperation-form-query = Вопрос
cooperation-form-answer = Ответ
cooperation-part-query = вопрос
cooperation-part-answer = ответ
cooperation-group-query = Вопрос
cooperation-fact-query-template = Вид вопроса
cooperation-fact-query-plate = Государственный номер
cooperation-fact-query-vin = Идентификационный номер транспортного средства
cooperation-fact-query-document = Номер документа
cooperation-fact-query-state = Государство регистрации или выдачи
cooperation-fact-query-since = Начиная с какого дня
cooperation-fact-answer-identity = Личность
cooperation-fact-answer-address = Адрес
cooperation-fact-answer-wanted = В розыске
cooperation-fact-answer-holder = Владелец или держатель
cooperation-fact-answer-valid = Действителен
cooperation-fact-answer-convictions = Судимости
cooperation-fact-answer-reference = Ссылка на материалы
cooperation-choice-fact-identity = личность
cooperation-choice-fact-address = адрес
cooperation-choice-fact-wanted = розыск
cooperation-choice-fact-vehicle = транспортное средство
cooperation-choice-fact-document = документ
cooperation-choice-fact-criminal-record = судимость

## Условия использования
cooperation-tab-handling = Условия использования
cooperation-place-message = Сообщение в целом
cooperation-place-case = Всё дело, если ниже не указано иное
cooperation-place-facts = Все сведения сообщения
cooperation-place-text = Текст сообщения
cooperation-place-paper = Бумага
cooperation-place-paper-named = { $paper }: { $name }
cooperation-place-in = { $whole }: { $fact }
cooperation-place-maximum = наибольшее наказание
cooperation-place-fact = сведение
cooperation-handling-bound = На каких условиях нам это дали
cooperation-handling-strictest = Если условий несколько, действует самое строгое.
cooperation-handling-none = В этом деле нет ничего, что получено на условиях.
cooperation-handling-withheld = Закрыто для вас
cooperation-handling-is-withheld = Закрыто: { $why }
cooperation-handling-of = Владелец: { $owner }
cooperation-handling-message = сообщение
cooperation-handling-copied = скопировано из дела { $number }
cooperation-handling-source = первоначально от узла { $node }
cooperation-handling-what = Что
cooperation-handling-terms = Условия
cooperation-handling-permitted = Разрешено
cooperation-handling-nothing = ничего сверх этого
cooperation-handling-ask = Запросить более широкое использование
cooperation-handling-only-for = только для такой цели: { $purposes }
cooperation-handling-ours = Условия того, что отправляем мы
cooperation-handling-ours-none = Мы отправляем без условий (H0). Что уже ушло, остаётся на тех условиях, на которых ушло.
cooperation-handling-sent = На каких условиях ушли наши сообщения
cooperation-handling-facts-kept = Часть сведений закрыта для вас: разделы, где они стоят, сохранятся как есть.
cooperation-handling-set = Задать условия
cooperation-handling-as-case = как у всего дела
cooperation-handling-send-hint = Условия входят в подписанное сообщение и обязывают другое государство. Условия отдельного сведения или бумаги добавляются к условиям дела.
cooperation-terms-code = Код обращения с информацией
cooperation-terms-source = Источник
cooperation-terms-information = Сведения
cooperation-terms-limits = Ограничения
cooperation-terms-purposes = Только для этих целей
cooperation-terms-purposes-hint = Ничего не отмечено: для любой цели.
cooperation-terms-purpose = Цель словами
cooperation-wider-title = Более широкое использование
cooperation-wider-uses = Какое использование
cooperation-wider-to = Кому передать
cooperation-wider-to-hint = Только если отмечена передача.
cooperation-wider-purposes = Для какой ещё цели
cooperation-wider-purposes-hint = Только если цель ограничена.
cooperation-wider-whole = О чём запрос
cooperation-wider-this = только об этом
cooperation-wider-all = обо всём сообщении
cooperation-wider-reason = Обоснование
cooperation-wider-how = Владелец получит подписанный запрос и ответит подписанным разрешением или отказом. До ответа условия остаются прежними.
cooperation-wider-send = Запросить
cooperation-wider-we-asked = Мы запросили: { $other }
cooperation-wider-they-asked = Нас запрашивает { $other }
cooperation-wider-asked-at = Запрошено
cooperation-wider-about = О чём
cooperation-wider-letter = Подписанный запрос
cooperation-wider-answer = Ответ
cooperation-wider-waits = ответа ещё нет
cooperation-wider-in-force = действует, срок { $until }
cooperation-wider-ended = срок истёк { $until }
cooperation-wider-refused = отказано
cooperation-wider-answer-reason = Обоснование ответа
cooperation-wider-signed = Подписанный ответ
cooperation-wider-done = Сделано по разрешению
cooperation-wider-answer-button = Ответить на запрос
cooperation-wider-answer-how = Снимите отметку с того, что не разрешаете. Разрешение кончается с последним днём; о каждом использовании как доказательства и о каждой передаче другая сторона сообщит.
cooperation-wider-until = Последний день разрешения
cooperation-wider-permit = Разрешить отмеченное
cooperation-wider-refuse = Отказать
cooperation-act-conditions = Уходит на таких условиях:
cooperation-act-no-conditions = Уходит без наших условий (H0).
cooperation-reuse-link = Использовать бумаги или сведения в другом деле
cooperation-reuse-title = Использовать в другом деле
cooperation-reuse-hint = Копии сохраняют владельца и его условия. Что нельзя передать другому государству того дела или использовать для его цели, скопировано не будет.
cooperation-reuse-target = Номер другого дела
cooperation-reuse-target-hint = Сначала откройте новое дело; лица добавятся к нему, другие части сведений должны быть свободны.
cooperation-reuse-no-facts = Сведений нет.
cooperation-reuse-no-papers = Бумаг нет.
cooperation-reuse-button = Скопировать
cooperation-said-asked = Запрос отправлен. Владелец: { $owner }.
cooperation-said-answered = Ответ отправлен: { $other }.
cooperation-said-terms = Условия сохранены. Они действуют для того, что будет отправлено.
cooperation-said-reused = Скопировано в дело { $number } вместе с условиями.

## Police queries to several states
cooperation-state-node = Государство, узел
cooperation-queries = Полицейские запросы нескольким государствам
cooperation-query-ask = Запросить несколько государств сразу
cooperation-queries-own = Ваши запросы
cooperation-queries-empty = Вы ещё не запрашивали несколько государств.
cooperation-query-asked-at = Запрошено
cooperation-query-states = Государства
cooperation-query-answered = Ответили
cooperation-query-what = Каждое выбранное государство получит своё сообщение и свой срок: 24 часа, если срочно, иначе 48.
cooperation-query-send = Отправить запрос
cooperation-query-answers = Ответы рядом
cooperation-query-not-received = там ещё не получено
cooperation-said-query-asked = { $count ->
    [one] Запрос отправлен { $count } государству
    [few] Запрос отправлен { $count } государствам
    [many] Запрос отправлен { $count } государствам
   *[other] Запрос отправлен { $count } государства
}

## What is owed
cooperation-owed = Взаимные обязательства
cooperation-owed-what = Что
cooperation-owed-theirs = Ждём от них
cooperation-owed-ours = Ждут от нас
cooperation-owed-nothing = Ничего не открыто.
cooperation-owed-nobody = В справочнике пока нет других узлов.
cooperation-owed-since = С какого времени
cooperation-owed-due = Срок
cooperation-owed-rule = По какому сроку
cooperation-owed-no-due = без срока
cooperation-owed-late = просрочено
cooperation-owed-running = срок идёт
cooperation-owed-only-late = Только просроченное
cooperation-owed-everything = Всё
cooperation-owed-csv = Скачать CSV
cooperation-owed-more = Остальное в файле CSV: { $count }
cooperation-owed-in-days = { $days } сут
cooperation-owed-in-hours = { $hours } ч
cooperation-owed-age = Сколько длится
cooperation-owed-number = Дело, оповещение
cooperation-owed-all = Все узлы

## What the owner of a notification allows
cooperation-not-printed = Владелец не разрешает печатать то, что здесь сказано.

## Alarms of late answers
cooperation-alarm-answers = { $count ->
    [one] { $count } полицейский запрос ждёт нашего ответа дольше срока
    [few] { $count } полицейских запроса ждут нашего ответа дольше срока
    [many] { $count } полицейских запросов ждут нашего ответа дольше срока
   *[other] { $count } полицейского запроса ждут нашего ответа дольше срока
}

## Кто может знать о деле и что в нём конфиденциально
cooperation-tab-access = Доступ
cooperation-access-circle = Кто может знать об этом деле
cooperation-access-restricted = Доступ ограничен с { $at }, ограничение ввёл(а): { $officer }. Для всех остальных этого дела нет.
cooperation-access-ends = Действует до: { $at }.
cooperation-access-open = Дело открыто всем, кому таблица прав позволяет его читать.
cooperation-access-members = Круг имеющих доступ
cooperation-access-member = Сотрудник или подразделение
cooperation-access-since = С какого времени
cooperation-access-added-by = Кто включил
cooperation-access-broken-in = Экстренный доступ, основание
cooperation-access-restrict = Ограничить доступ
cooperation-access-change = Изменить круг
cooperation-access-hint = Вы и тот, кто ведёт дело, всегда входите в круг. Руководитель центрального органа может получить экстренный доступ с указанием причины; вам об этом сообщат.
cooperation-access-officers = Сотрудники
cooperation-access-units = Подразделения
cooperation-access-until = До какой даты
cooperation-access-reason = Причина
cooperation-access-lift = Снять ограничение
cooperation-access-marks = Помечено как конфиденциальное
cooperation-access-no-marks = В этом деле ничего не помечено.
cooperation-access-mark = Пометить как конфиденциальное
cooperation-access-unmark = Снять пометку
cooperation-access-place = Сведения или документ
cooperation-access-number = Номер дела
cooperation-access-break-title = Экстренный доступ к делу ограниченного круга
cooperation-access-break-why = Вы войдёте в круг имеющих доступ к делу. Срок: { $hours } ч. Это записывается вместе с причиной, а отвечающим за дело сразу сообщат.
cooperation-access-break = Войти и уведомить ответственного
cooperation-said-restricted = Доступ ограничен
cooperation-said-opened-again = Ограничение снято
cooperation-said-marked = Помечено как конфиденциальное
cooperation-said-unmarked = Пометка снята
cooperation-page-restricted = Доступ ограничен

## Рабочий стол: очередь, виды, столбцы, действия со многими делами
cooperation-filter-holder = Ведёт
cooperation-filter-text-hint = Искать в списке
cooperation-col-choose = Выбор
cooperation-col-authority = Орган, у которого дело
cooperation-col-peer-status = Состояние у другой стороны
cooperation-col-created = Открыто
cooperation-col-handling = Пометка
cooperation-sorted-due = сначала ближайший срок
cooperation-sorted-due-down = сначала самый дальний срок
cooperation-sorted-number = по номеру, по возрастанию
cooperation-sorted-number-down = по номеру, по убыванию
cooperation-sorted-person = по лицу, от А до Я
cooperation-sorted-person-down = по лицу, от Я до А
cooperation-sorted-holder = по ведущему дело, от А до Я
cooperation-sorted-holder-down = по ведущему дело, от Я до А
cooperation-sorted-last = по последнему событию, сначала давние
cooperation-sorted-last-down = по последнему событию, сначала новые
cooperation-views = Виды
cooperation-view-name = Сохранить этот список под именем
cooperation-view-begin = Начинать работу с этого вида
cooperation-view-save = Сохранить вид
cooperation-view-is-default = с него начинается работа
cooperation-view-default = Начинать с вида: { $name }
cooperation-view-plain = Не начинать с вида: { $name }
cooperation-view-delete = Удалить: { $name }
cooperation-columns = Столбцы
cooperation-columns-shown = Показанные столбцы
cooperation-column-fixed = всегда на месте
cooperation-bulk-assign-to = Кому передать выбранные дела
cooperation-bulk-assign = Назначить
cooperation-bulk-export = Выгрузить в CSV
cooperation-bulk-export-hint = Если ничего не выбрано, выгружается весь список. Каждая выгрузка записывается в журнал.
cooperation-said-assigned-many = { $count ->
    [one] Назначено { $count } дело
    [few] Назначено { $count } дела
   *[other] Назначено { $count } дел
}
cooperation-said-refused-many = Эти дела не назначены.
cooperation-said-columns = Столбцы сохранены
cooperation-said-view-save = Вид сохранён
cooperation-said-view-delete = Вид удалён
cooperation-said-view-default = Работа теперь начинается с этого вида
cooperation-said-view-plain = Работа теперь начинается со списка «Мои»
## Поиск
cooperation-search-title = Поиск
cooperation-search-label = Поиск по делам, лицам и документам
cooperation-search-hint = Должны найтись все набранные слова, в любом порядке. Слово из трёх и более букв можно набрать не до конца. Похожие буквы (o/о, ӛ/ө) и прописные не различаются.
cooperation-search-what = Наберите номер дела, имя лица или слово из документа.
cooperation-search-scopes = Где найдено
cooperation-search-cases = Дела
cooperation-search-people = Лица
cooperation-search-documents = Документы
cooperation-search-sorted-cases = сначала дела с новыми событиями
cooperation-search-sorted-people = по казахскому алфавиту
cooperation-search-sorted-documents = сначала новые
cooperation-search-found = Найдено: { $count }
cooperation-search-more = Найдено больше { $most }. Уточните запрос.
cooperation-search-nothing = В делах и документах, доступных вам, таких слов нет.
cooperation-search-document = Документ
cooperation-search-came = Добавлен
cooperation-search-other-person = другое лицо в деле
## Незаконченные формы, одновременная правка
cooperation-drafts-link = Незаконченные формы: { $count }
cooperation-drafts-title = Незаконченные формы
cooperation-drafts-caption = Сначала новые; кроме вас, их никто не видит
cooperation-drafts-form = Форма
cooperation-drafts-kept = Сохранено
cooperation-drafts-files = Файлы
cooperation-drafts-do = Действие
cooperation-drafts-none = Незаконченных форм нет. Здесь хранятся запросы и сведения, которые вы не дописали.
cooperation-drafts-of-form = Форма
cooperation-drafts-new = Новый запрос: { $kind }, { $peer }
cooperation-drafts-case = Сведения по делу { $number }
cooperation-draft-keep = Продолжить позже
cooperation-draft-files = Прилагаемые файлы
cooperation-draft-file = Файл и какой это документ
cooperation-draft-attach = Приложить файл
cooperation-draft-file-drop = Убрать: { $name }
cooperation-said-draft-kept = Форма сохранена. Продолжить её можно отсюда.
cooperation-said-draft-dropped = Форма удалена
cooperation-editing = Эту форму сейчас правит: { $name }. Открыта: { $at }. Вы тоже можете править; если сохраните оба, обе версии будут показаны рядом.
cooperation-stale-kept = Всё, что вы набрали, сохранено как черновик. Выберите версию каждого сведения.
cooperation-stale-both = изменили обе стороны
cooperation-stale-save-chosen = Сохранить выбранное

## Страница подписания

cooperation-sign-title = Перед подписанием
cooperation-sign-lead = Ниже указано, что именно Вы подписываете. Подтвердить – значит подписать.
cooperation-sign-effect = Последствие
cooperation-sign-recipient = Получатель
cooperation-sign-stays = Сами документы остаются на этом узле и с сообщением не отправляются.
cooperation-sign-node = { $state } · узел { $node }
cooperation-sign-documents = Подписываемые документы, в этом порядке
cooperation-sign-document = Документ
cooperation-sign-how = Как подписывается
cooperation-sign-inside = внутри файла (PAdES)
cooperation-sign-enclosed = в составе перечня пакета
cooperation-sign-both = внутри файла (PAdES) и в составе перечня пакета
cooperation-sign-hash = Хеш-сумма SHA-256
cooperation-sign-size = Объём
cooperation-sign-hash-note = Для документа, подписываемого внутри, хеш-сумма вычислена до подписания; подписаны будут именно эти байты.
cooperation-sign-certificate = Сертификат, которым подписывается
cooperation-sign-serial = Сертификат № { $serial }; выдан: { $issuer }; действителен до { $until }
cooperation-sign-time = Время, указываемое в документах
cooperation-sign-stamped = метку времени ставит: { $url }
cooperation-sign-unstamped = метка времени не ставится: время указываете Вы
cooperation-sign-window = Страница действительна 15 минут.
cooperation-sign-password = Пароль или ПИН-код сертификата
cooperation-sign-password-hint = Не сохраняется и в журнал не пишется.
cooperation-sign-button = { $count ->
    [one] Подписать { $count } документ
    [few] Подписать { $count } документа
    [many] Подписать { $count } документов
   *[other] Подписать { $count } документа
 }
cooperation-sign-changed = Подписываемое изменилось или прошло 15 минут. Ничего не подписано: просмотрите перечень заново.
cooperation-sign-without = У Вас не установлен сертификат: документы не будут подписаны электронно, и в них это указано.
cooperation-sign-with = Сначала будет показан перечень подписываемых документов; затем они подписываются.
cooperation-sign-next = Продолжить: посмотреть, что подписывается
cooperation-signed-word = подписано
cooperation-unsigned-word = без электронной подписи
cooperation-seals-title = Подписанные пакеты
cooperation-seals-text = Пакет можно проверить без нас: файлы, их порядок, хеш-суммы и подпись – в одном контейнере (ASiC-E).
cooperation-seals-sent = Подписан нами
cooperation-seals-came = Подписан другой стороной
cooperation-seals-count = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
 }
cooperation-seals-absent = Документов, которых здесь нет: { $count }; контейнер собрать нельзя, подпись и хеш-суммы сохранены.
cooperation-seals-download = Скачать контейнер (.asice)
cooperation-seals-signature = Подпись

## Работа по делу: вторая подпись, задачи, советы, связи, календари, рабочее место
cooperation-tab-casework = Работа по делу
cooperation-for-absent = за отсутствующего: { $name }
cooperation-act-second = Сейчас решение только готовится. Оно вступит в силу, когда его подпишет второй, другой сотрудник; до этого ничто не отправляется.
cooperation-act-prepare = Подготовить
cooperation-said-prepared = Подготовлено: { $step }. Ожидается подпись второго сотрудника.
cooperation-said-countersigned = Вторая подпись поставлена: { $step }
cooperation-said-sent-back = Возвращено: { $step }
cooperation-said-task = Задача дана
cooperation-said-task-ended = Задача завершена
cooperation-said-advice = Совет запрошен
cooperation-said-advised = Совет дан
cooperation-said-link = Дела связаны
cooperation-said-unlink = Связь снята
cooperation-said-alerts = Оповещения сохранены
cooperation-said-absence = Отсутствие записано
cooperation-said-absence-ended = Отсутствие прекращено
cooperation-said-calendar-revoked = Адрес календаря отозван
cooperation-said-load = Все дела переданы
cooperation-countersign-title = Вторая подпись
cooperation-countersign-waits = Ожидается вторая подпись: { $step }.
cooperation-countersign-prepared = Подготовил(а): { $name }
cooperation-countersign-who = Вторую подпись ставит один из сотрудников:
cooperation-countersign-nobody = Другого сотрудника, который может поставить вторую подпись, нет: обратитесь к администратору.
cooperation-countersign-changed = После подготовки дело изменилось: подписать нельзя, нужно вернуть и подготовить заново.
cooperation-countersign-open = Просмотреть и поставить вторую подпись
cooperation-countersign-look = Просмотреть
cooperation-countersign-take-back = Отозвать
cooperation-countersign-form = Подготовленная форма
cooperation-countersign-no-form = Полей в форме нет
cooperation-countersign-own = Это подготовили вы: вторую подпись ставит другой сотрудник.
cooperation-countersign-sign = Поставить вторую подпись
cooperation-countersign-refuse = Отказать и вернуть
cooperation-countersign-reason = Причина
cooperation-countersign-reason-hint = Обязательна при отказе: её прочтёт подготовивший сотрудник
cooperation-task-for = кому: { $name }
cooperation-task-from = от кого: { $name }
cooperation-task-end = Завершить
cooperation-task-end-reason = Пояснение (обязательно, если не требуется)
cooperation-task-done = Выполнено
cooperation-task-not-needed = Не требуется
cooperation-casework-no-tasks = Открытых задач нет.
cooperation-casework-done = Задачи, завершённые людьми: { $count }
cooperation-casework-give = Дать задачу
cooperation-casework-give-button = Дать задачу
cooperation-casework-what = Что сделать
cooperation-casework-task-for = Кому
cooperation-casework-task-due = До какого дня
cooperation-casework-due = До какого дня
cooperation-casework-advice = Советы
cooperation-casework-advice-hint = Вопрос и ответ остаются в материалах дела. Решает тот, кто принимает решение.
cooperation-casework-question = Вопрос
cooperation-casework-adviser = Советчик
cooperation-casework-advice-due = Ответ до какого дня
cooperation-casework-ask-button = Просить совета
cooperation-casework-answer = Ответ
cooperation-casework-answer-button = Ответить
cooperation-casework-awaited = Ожидается ответ: { $name }
cooperation-casework-reason = Причина
cooperation-casework-links = Связанные дела
cooperation-casework-no-links = Связанных дел нет.
cooperation-casework-other = Номер другого дела
cooperation-casework-sort = Чем то дело является для этого
cooperation-casework-link-reason = Причина
cooperation-casework-link-button = Связать
cooperation-casework-unlink = Снять связь
cooperation-casework-text = Рабочая заметка
cooperation-casework-notes-hint = Не доказательство и не часть материалов дела: читается только в вашем органе, никогда не отправляется и не печатается.
cooperation-tasks-title = Мои задачи
cooperation-tasks-mine = Открытые задачи: { $count }
cooperation-tasks-second = Ожидается ваша вторая подпись
cooperation-tasks-none = Открытых задач для вас нет.
cooperation-tasks-link = Мои задачи: { $count }, просрочено: { $overdue }
cooperation-alerts-title = Оповещения
cooperation-alerts-caption = Непрочитанных: { $count }
cooperation-alerts-state = Состояние
cooperation-alerts-case = Дело
cooperation-alerts-choose = Выбрать оповещения
cooperation-alerts-what = Что произошло
cooperation-alerts-when = Когда
cooperation-alerts-do = Действие
cooperation-alerts-new = Новое
cooperation-alerts-was-read = Прочитано
cooperation-alerts-read = Отметить прочитанным
cooperation-alerts-read-all = Отметить все прочитанными ({ $count })
cooperation-alerts-none = Оповещений нет.
cooperation-alerts-what-comes = Здесь появится новое по вашим делам: сообщения, ответы, задачи, сроки, вторая подпись.
cooperation-desk-title = Моё рабочее место
cooperation-desk-alerts = Оповещения
cooperation-desk-alerts-hint = В письме только номер дела и ссылка: почта идёт открыто.
cooperation-desk-in-product = В системе
cooperation-desk-by-mail = По электронной почте
cooperation-desk-mail = Адрес электронной почты
cooperation-desk-mail-hint = Если пусто, писем не будет
cooperation-desk-absence = Отсутствие и замещение
cooperation-desk-absence-hint = В эти дни заместитель работает по вашим делам с вашими правами; в записи указано, что это сделано за вас. Срок заканчивается сам.
cooperation-desk-absence-button = Записать
cooperation-absence-who = Кто отсутствует
cooperation-absence-days = Дни
cooperation-absence-first = Первый день
cooperation-absence-last = Последний день
cooperation-absence-substitute = Замещает
cooperation-absence-now = сейчас
cooperation-absence-ahead = предстоит
cooperation-absence-end = Прекратить досрочно
cooperation-absence-none = Отсутствий не записано.
cooperation-absences-title = Отсутствие сотрудников и передача дел
cooperation-absences-new = Записать отсутствие
cooperation-desk-calendar = Календарь сроков
cooperation-desk-calendar-hint = Личный секретный адрес: программа-календарь читает сроки (номер дела, норма, время) без входа. Личных данных нет. Никому не передавайте адрес.
cooperation-desk-calendar-there = Адрес есть, создан:
cooperation-desk-calendar-read = Последнее чтение:
cooperation-desk-calendar-unread = Ещё не читался.
cooperation-desk-calendar-make = Создать адрес
cooperation-desk-calendar-renew = Создать новый адрес (прежний перестанет действовать)
cooperation-desk-calendar-revoke = Отозвать
cooperation-desk-calendar-made = Адрес календаря
cooperation-desk-calendar-once = Адрес показан только сейчас: скопируйте его в программу-календарь.
cooperation-calendar-title = Календари обоих государств
cooperation-calendar-left = Осталось рабочих дней:
cooperation-calendar-off = последний день нерабочий ({ $day })
cooperation-calendar-none = в ближайшие 45 дней праздников нет
cooperation-calendar-unknown = календаря нет, спросите у этого государства
cooperation-calendar-check = Праздники сами срок не сдвигают: считает норма. Сверьте с официальным календарём.
cooperation-look-title = Похожие прежние запросы
cooperation-look-hint = То же лицо, тот же вид, то же государство за последние 12 месяцев. О каждом скажите: это не повтор или его надо связать.
cooperation-load-title = Передача всех дел
cooperation-load-hint = Все открытые дела, задачи и незаконченные формы сотрудника передаются одним действием. Обязательно перед закрытием доступа.
cooperation-load-what = Открытые дела: { $cases }. Задачи: { $tasks }. Незаконченные формы: { $drafts }.
cooperation-load-restricted = Из них дел ограниченного круга: { $count }.
cooperation-load-to = Кому
cooperation-load-to-hint = Принимает всё, если ниже не выбрано иное
cooperation-load-kind = { $kind }: { $count }
cooperation-load-button = Передать всё
cooperation-load-report = Отчёт о передаче дел
cooperation-load-caption = Переданные дела: { $count }

## Документы: на двух языках, версии, копии

cooperation-paper-preview-note = Предварительный просмотр: ничего не сохранено
cooperation-paper-missing = Чтобы составить документ, не хватает сведения
cooperation-paper-to-facts = Перейти к сведениям
cooperation-paper-open =
    { $count ->
        [one] Требует внимания { $count } место
        [few] Требуют внимания { $count } места
        [many] Требуют внимания { $count } мест
       *[other] Требуют внимания { $count } места
    }
cooperation-paper-settled = Оба языка составлены из одних сведений, непросмотренных мест нет
cooperation-paper-left = Слева
cooperation-paper-right = Справа
cooperation-paper-show = Показать
cooperation-paper-pairs = Документ на двух языках, место за местом
cooperation-paper-place = Место
cooperation-paper-text = текст
cooperation-paper-figures = Числа не совпадают
cooperation-paper-sentences = Разное число предложений: { $left } и { $right }
cooperation-paper-versions = Версии
cooperation-paper-version = Версия { $version }
cooperation-paper-version-text = Новая версия составляется из нынешних сведений дела на всех языках. Прежняя остаётся доступной для чтения.
cooperation-paper-version-reason = Причина новой версии
cooperation-paper-version-button = Составить новую версию
cooperation-paper-what-changed = Что изменилось
cooperation-paper-no-changes = Сведения не различаются.
cooperation-paper-one-version = Версия только одна.
cooperation-paper-back = Вернуться к документу
cooperation-paper-read = на двух языках
cooperation-paper-superseded = есть новая версия
cooperation-paper-untranslated = без перевода: { $count }
cooperation-paper-machine = машинный перевод: { $count }
cooperation-paper-copies = копии: { $count }
cooperation-paper-preview = Предварительный просмотр
cooperation-paper-write = Составить
cooperation-office-title = Как писать наименование органа в письмах: { $peer }
cooperation-office-text = Программа не склоняет наименований. Если формы введены, орган называется в письмах; если нет, используется предложение, не требующее склонения.
cooperation-office-kk = Наименование по-казахски
cooperation-office-ru = Наименование по-русски
cooperation-office-en = Наименование по-английски
cooperation-office-kk-genitive = По-казахски, ілік септігі (кімнің?)
cooperation-office-kk-dative = По-казахски, барыс септігі (кімге?)
cooperation-office-ru-genitive = По-русски, родительный падеж (кого?)
cooperation-office-ru-dative = По-русски, дательный падеж (кому?)
cooperation-translation-enter = Ввести перевод
cooperation-translation-text = Перевод
cooperation-translation-machine = Машинный перевод (не аутентичен)
cooperation-redact-title = Копия с изъятием сведений
cooperation-redact-how = Отметьте места, которых не должно быть в копии. Копия составляется заново без них: сведения не остаётся ни в тексте файла, ни в его метаданных. Если имя или номер названы ещё где-то, программа укажет это место.
cooperation-redact-language = Язык копии
cooperation-redact-places = Изымаемые места
cooperation-redact-chosen = изымается
cooperation-redact-section = Изъять раздел целиком
cooperation-redact-count =
    { $count ->
        [one] Отмечено: { $count } место
        [few] Отмечено: { $count } места
        [many] Отмечено: { $count } мест
       *[other] Отмечено: { $count } места
    }
cooperation-redact-to = Кому выдаётся копия
cooperation-redact-to-hint = Например: защитник, потерпевший
cooperation-redact-ground = Основание
cooperation-redact-ground-hint = Норма или решение, по которым сведение не раскрывается
cooperation-redact-look = Посмотреть
cooperation-redact-write = Составить копию
cooperation-redact-button = Составить копию с изъятием сведений
cooperation-redact-copies = Копии с изъятыми сведениями
cooperation-redact-withheld = Изъято
cooperation-redact-none = Копии не составлялись.
cooperation-full-ask = Полное дело (PDF)
cooperation-full-is-waiting = Ждёт очереди
cooperation-full-is-working = Собирается: готово { $done } из { $total }
cooperation-full-is-done =
    { $count ->
        [one] Готово, в деле { $count } документ
        [few] Готово, в деле { $count } документа
        [many] Готово, в деле { $count } документов
       *[other] Готово, в деле { $count } документа
    }
cooperation-full-is-failed = Собрать дело не удалось.
cooperation-full-open = Открыть полное дело
cooperation-full-save = Сохранить файл
cooperation-full-refresh = Страница сама обновляется каждые две секунды.
cooperation-full-stop = Не обновлять
cooperation-full-still = Страница сама не обновляется.
cooperation-full-look = Посмотреть сейчас
cooperation-full-again = Начать заново
cooperation-said-translated = Перевод сохранён. Он будет напечатан в документах, которые составляются с этого времени.
cooperation-said-office = Наименование органа сохранено.
cooperation-said-version = Новая версия составлена.
cooperation-said-redacted = Копия составлена.
cooperation-paper-write-title = Составить и напечатать
cooperation-office-none = Падежные формы этого органа не введены: в письме используется предложение, не требующее склонения.

## The page of a person

cooperation-person-open = Страница лица
cooperation-person-known = Что известно по этому делу
cooperation-person-opened = Открытие этой страницы записано в журнал; основание — дело { $number }.
cooperation-person-leads = { $count ->
    [0] То же имя в других делах: не найдено
    [one] То же имя в других делах: { $count } совпадение для проверки
    [few] То же имя в других делах: { $count } совпадения для проверки
   *[many] То же имя в других делах: { $count } совпадений для проверки
}
cooperation-person-lead-only = Это повод для проверки, а не установление личности. Имя звучит одинаково в одной из письменностей; сведения сравнивает и решение принимает человек.
cooperation-person-no-leads = Ни одно другое доступное вам дело не называет лицо, имя которого звучит так же в какой-либо письменности.
cooperation-person-more = Дел с этим именем больше; сопоставлены самые новые. Уточните поиск.
cooperation-person-compared = { $ours } и { $theirs }: сведения построчно
cooperation-person-fact = Сведение
cooperation-person-here = В этом деле
cooperation-person-verdict = Сравнение
cooperation-compare-same = совпадает
cooperation-compare-close = близко
cooperation-compare-different = отличается
cooperation-compare-missing = нет данных
cooperation-compare-fact-names = Имя
cooperation-compare-fact-patronymic = Отчество
cooperation-compare-fact-birth = Дата рождения
cooperation-compare-fact-birth-place = Место рождения
cooperation-compare-fact-sex = Пол
cooperation-compare-fact-nationality = Гражданство
cooperation-compare-fact-papers = Документы, удостоверяющие личность
cooperation-compare-why-missing = в одном из дел не указано
cooperation-compare-why-spelling = написано одинаково
cooperation-compare-why-sound = звучит одинаково, написано по-разному
cooperation-compare-why-ending = то же имя с окончанием другого языка
cooperation-compare-why-other-name = имена различаются
cooperation-compare-why-other-father = другое отчество: возможно, родственник или однофамилец
cooperation-compare-why-date = та же дата
cooperation-compare-why-less-precise = одна дата менее точна и согласуется с другой
cooperation-compare-why-day-and-month = возможно, переставлены день и месяц
cooperation-compare-why-one-digit = отличается одна цифра
cooperation-compare-why-other-date = другая дата
cooperation-compare-why-other-place = другое место
cooperation-compare-why-equal = одинаково
cooperation-compare-why-other-sex = другой пол
cooperation-compare-why-other-nationality = общего гражданства нет
cooperation-compare-why-number = тот же номер
cooperation-compare-why-other-number = другой номер; документы заменяют, поэтому это ничего не доказывает

## сроки хранения и стирание, страницы
cooperation-retention-title = Закрытые дела, подлежащие пересмотру
cooperation-retention-intro = Закрытое дело хранится в течение срока своего вида. Затем ответственное лицо решает, нужно ли оно ещё. Дело, хранение которого прекращено, стирает ответственный по защите персональных данных.
cooperation-retention-outcome = Исход
cooperation-retention-closed = Закрыто
cooperation-retention-review = Пересмотреть
cooperation-retention-due = срок наступил
cooperation-retention-term = Срок
cooperation-retention-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
 }
cooperation-retention-confidence = достоверность
cooperation-retention-confidence-high = высокая
cooperation-retention-confidence-medium = средняя
cooperation-retention-confidence-low = низкая, требует подтверждения
cooperation-retention-reason = Основание
cooperation-retention-until = Хранить до
cooperation-retention-keep = Хранить дольше
cooperation-retention-let-go = Прекратить хранение
cooperation-retention-nothing = В ближайшие 90 дней пересматривать нечего
cooperation-retention-was-kept = { $number }: срок хранения продлён
cooperation-retention-was-let-go = { $number }: хранение прекращено
error-retention-no-day = укажите день, до которого хранится дело
cooperation-erasures-title = Дела, хранение которых прекращено
cooperation-erasures-intro = Стирание опустошает дело, его документы, письма, заметки и записи поиска, а также место на диске под ними. Хеши и журнал остаются. Когда диск очищен, узел подписывает свидетельство.
cooperation-erasures-reads = Кто, что и о ком читал
cooperation-erasures-caption = Дела, сначала подлежащие стиранию
cooperation-erasures-case = Дело
cooperation-erasures-let-go = Хранение прекращено
cooperation-erasures-state = Состояние
cooperation-erasures-confirm = Стираю { $number } навсегда
cooperation-erasures-erase = Стереть
cooperation-erasures-cleaning = Стёрто; диск очищается, ожидаются письма в пути
cooperation-erasures-done = Стёрто { $at }
cooperation-erasures-certificate = Свидетельство
cooperation-erasures-nothing = Хранение ни одного дела не прекращалось
cooperation-erasure-begun = { $number }: стёрто; свидетельство будет подписано после очистки диска

## Версии правил и шаблонов
cooperation-change-in-force = Действует сейчас
cooperation-change-kind-rules = Книга правил
cooperation-change-kind-letterhead = Строки под названием органа на бланке
cooperation-change-since = с { $at }
cooperation-change-packaged = поставлена с продуктом
cooperation-change-no-lines = нет
cooperation-change-templates = Шаблоны документов
cooperation-change-template = Шаблон
cooperation-change-version = Версия
cooperation-change-all = Изменения
cooperation-change-what = Что
cooperation-change-day = Вступает в силу
cooperation-change-by = Кто предложил
cooperation-change-second = Второе лицо
cooperation-change-outcome = Состояние
cooperation-change-none = Изменений не было.
cooperation-change-confirmed = утверждено
cooperation-change-rejected = отклонено
cooperation-change-waits = ждёт второго лица
cooperation-change-propose-book = Предложить другую версию книги
cooperation-change-propose-letterhead = Предложить другие строки на бланке
cooperation-change-hint = Книга проверяется целиком, и до утверждения все открытые дела оцениваются по обеим версиям.
cooperation-change-file = ZIP-архив папки книги
cooperation-change-file-hint = sources.yaml, vocabulary.yaml и папки calendars, instruments и states
cooperation-change-lines = Строки
cooperation-change-lines-kk = Адрес и телефон на казахском
cooperation-change-lines-ru = Адрес и телефон на русском
cooperation-change-lines-en = Адрес и телефон на английском
cooperation-change-propose = Предложить
cooperation-change-title = Изменение правил
cooperation-change-applied = Дела пересчитаны
cooperation-change-touched = Открытые дела, которых это касается
cooperation-change-count = Затронуто: { $count }. Сравнено: { $compared }.
cooperation-change-unseen = Вне вашего доступа: { $count }.
cooperation-change-before = До
cooperation-change-after = После
cooperation-change-differs = Что отличается
cooperation-change-not-own = Это изменение предложили вы: утвердить его должен другой человек.
cooperation-change-confirm = Утвердить
cooperation-change-reject = Отклонить
cooperation-said-proposed = Изменение предложено
cooperation-said-change-decided = Решение записано

## Several states, one signature

cooperation-sign-staying = Документы, которые остаются на этом узле: подписываются внутри файла
cooperation-query-unsent = { $count ->
    [one] Ещё не отправлено: { $count } запрос ожидает подписи
    [few] Ещё не отправлено: { $count } запроса ожидают подписи
    [many] Ещё не отправлено: { $count } запросов ожидают подписи
   *[other] Ещё не отправлено: { $count } запроса ожидают подписи
}
