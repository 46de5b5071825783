## The data bank
citizens-bank = Банк данных граждан за рубежом
citizens-tab-register = Реестр
citizens-tab-home = Кто может вернуться на родину
citizens-tab-forms = Офлайн-формы
citizens-tab-notices = Консульские уведомления
citizens-tab-promises = Обязательства после передачи
citizens-add = Поставить на учёт
citizens-save = Поставить на учёт
citizens-search = Имя или номер документа
citizens-filter-text = Слова
citizens-filter-state = Государство содержания под стражей
citizens-filter-stage = Стадия
citizens-filter-only = Показаны
citizens-counts = Счётчики
citizens-count-in-custody = Под стражей
citizens-count-serving = Отбывают наказание
citizens-count-unconfirmed = Не подтверждены более 90 дней
citizens-count-release = Освобождение в течение 60 дней
citizens-count-first = Несовершеннолетние, женщины с детьми
citizens-found = Найдено лиц: { $count }
citizens-sorted = сначала несовершеннолетние и женщины с детьми, затем по ближайшему сроку
citizens-person = Лицо
citizens-mission = Загранучреждение
citizens-clock = Консульские сроки
citizens-empty = На учёте пока никого нет
citizens-empty-what = Здесь появятся граждане, которых содержат или преследуют за рубежом, когда загранучреждение поставит их на учёт.
citizens-record = Что записано
citizens-recorded = записано { $at }, { $name }
citizens-doubtful = Гражданство вызывает сомнение. Подтвердите его, прежде чем на него опираться.

## Stages, groups, parts and fields
citizens-stage-detained = Задержан
citizens-stage-charged = Предъявлено обвинение
citizens-stage-tried = Суд состоялся
citizens-stage-serving = Отбывает наказание
citizens-stage-released = Освобождён
citizens-stage-transferred = Передан на родину
citizens-stage-died = Скончался
citizens-group-person = Против жизни и здоровья
citizens-group-sexual = Половые преступления
citizens-group-property = Против собственности
citizens-group-fraud = Мошенничество
citizens-group-drugs = Наркотики
citizens-group-trafficking = Торговля людьми
citizens-group-terrorism = Терроризм и экстремизм
citizens-group-corruption = Коррупция
citizens-group-cyber = Киберпреступления
citizens-group-public-order = Против общественного порядка
citizens-group-migration = Незаконная миграция
citizens-group-traffic = Дорожное движение
citizens-group-other = Иное
citizens-part-person = Лицо
citizens-part-custody = Место и стадия
citizens-part-offence = Деяние
citizens-part-sentence = Приговор и срок
citizens-part-consent = Согласие на передачу
citizens-part-confirmed = Последнее подтверждение
citizens-field-family = Фамилия
citizens-field-given = Имя
citizens-field-patronymic = Отчество
citizens-field-latin-family = Фамилия латинскими буквами
citizens-field-latin-given = Имя латинскими буквами
citizens-field-birth = Дата рождения
citizens-field-birth-place = Место рождения
citizens-field-sex = Пол
citizens-field-document-kind = Документ, удостоверяющий личность
citizens-field-document-number = Номер документа
citizens-field-citizenship = Гражданство
citizens-field-with-children = Дети содержатся вместе с ней
citizens-field-state = Государство содержания под стражей
citizens-field-stage = Стадия
citizens-field-since = С какого дня
citizens-field-place = Место содержания
citizens-field-held-by = Орган, который содержит лицо
citizens-field-group = Группа преступлений
citizens-field-host-article = Статья закона государства пребывания, как в документе
citizens-field-host-words = Деяние словами государства пребывания
citizens-field-own-article = Статья своего закона
citizens-field-own-words = Деяние в терминах своего закона
citizens-field-committed = Совершено
citizens-field-host-max = Наибольшее наказание там, месяцев
citizens-field-own-max = Наибольшее наказание по своему закону, месяцев
citizens-field-dual = Наказуемо в обоих государствах
citizens-field-court = Суд
citizens-field-judged = Приговор от
citizens-field-final = Приговор вступил в силу
citizens-field-final-on = Вступил в силу или ожидается
citizens-field-imposed-months = Назначенный срок, месяцев
citizens-field-term-begins = Срок исчисляется с
citizens-field-term-ends = Окончание срока
citizens-field-consent = Лицо согласно на передачу
citizens-field-consent-on = Согласие дано
citizens-field-confirmed-on = Последнее подтверждение
citizens-field-confirmed-by = Чем подтверждено
citizens-choice-sex-female = женский
citizens-choice-sex-male = мужской
citizens-choice-document-kind-passport = паспорт
citizens-choice-document-kind-identity-card = удостоверение личности
citizens-choice-document-kind-travel-document = документ для возвращения
citizens-choice-document-kind-other = иной
citizens-choice-citizenship-confirmed = подтверждено
citizens-choice-citizenship-being-checked = проверяется
citizens-choice-citizenship-doubtful = вызывает сомнение
citizens-choice-confirmed-by-visit = консульское посещение
citizens-choice-confirmed-by-reply = ответ на запрос
citizens-choice-confirmed-by-notice = уведомление государства пребывания
citizens-choice-confirmed-by-call = телефонный разговор
citizens-choice-confirmed-by-relatives = родственники или адвокат
citizens-hint-months = Полные месяцы
citizens-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
       *[other] { $count } месяцев
    }

## The consular clock
citizens-first-minor = несовершеннолетний
citizens-first-children = женщина с детьми
citizens-clock-term-over =
    срок закончился { $day }, { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } назад
citizens-clock-release =
    освобождение { $day }: осталось { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }
citizens-clock-unconfirmed =
    не подтверждено { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }, с { $day }
citizens-confirm-by = подтвердить до { $day }
citizens-confirm = Подтвердить запись
citizens-confirm-do = Подтвердить

## Records that look alike
citizens-alike =
    { $count ->
        [one] { $count } запись похожа на это лицо
        [few] { $count } записи похожи на это лицо
       *[other] { $count } записей похожи на это лицо
    }
citizens-alike-lead = Это наводка, а не установление личности: сравните и решите.
citizens-alike-percent = сходство: { $percent } из 100
citizens-alike-elsewhere = ведёт другое загранучреждение; спросите центральный орган
citizens-alike-table = Сравнение с { $number }
citizens-alike-verdict = Вывод
citizens-alike-why = Почему { $number } – другое лицо

## Changing a record
citizens-stage-begin = Начать следующую стадию
citizens-stage-replaced = снято исправлением
citizens-stages = Стадии
citizens-correct = Исправить запись
citizens-correction-reason = Причина исправления
citizens-correction-hint = Прежнее значение, дата и эта причина сохраняются.
citizens-changes = Изменения
citizens-changes-caption = Прежние и новые значения, сначала новые
citizens-changes-none = Изменений не было.
citizens-change-old = Было
citizens-change-new = Стало
citizens-change-why = Почему
citizens-change-when = Когда и кто
citizens-change-correction = Исправление.
citizens-change-went-on = Ход дела
citizens-card = Консульская карточка
citizens-card-without = В карточке нет деяния, приговора, посещений, жалоб и семейных сведений.

## Papers, visits, complaints
citizens-papers = Документы-источники
citizens-papers-caption = Запросы, ответы и иные документы по датам
citizens-papers-none = Документов пока нет.
citizens-paper = Документ
citizens-paper-inquiry = запрос
citizens-paper-reply = подтверждающий ответ
citizens-paper-judgment = приговор
citizens-paper-notice = уведомление государства пребывания
citizens-paper-citizenship = подтверждение гражданства
citizens-paper-consent = письменное согласие лица
citizens-paper-other = иной
citizens-paper-dated = От
citizens-paper-number = Номер
citizens-paper-party = От кого или кому
citizens-paper-answers = Ответ на запрос
citizens-paper-answering = ответ на { $number }
citizens-paper-unanswered = ответа пока нет
citizens-paper-file = Файл
citizens-paper-add = Добавить документ
citizens-visits = Консульские посещения
citizens-visits-none = Посещений не записано.
citizens-visit-add = Записать посещение
citizens-visit-day = День посещения
citizens-visit-findings = Что установлено
citizens-complaints = Жалобы
citizens-complaint = жалоба
citizens-complaints-none = Жалоб не записано.
citizens-complaint-add = Записать жалобу
citizens-complaint-day = День жалобы
citizens-complaint-about = О чём
citizens-complaint-text = На что жалуется лицо
citizens-complaint-passed = Кому передана
citizens-complaint-passed-to = передана: { $name }
citizens-complaint-open = без ответа
citizens-complaint-answer-add = Записать ответ
citizens-complaint-answered = Ответ от
citizens-complaint-answer = Что сделано
citizens-about-treatment = обращение
citizens-about-health = здоровье
citizens-about-conditions = условия содержания
citizens-about-defence = защита, переводчик
citizens-about-contact = связь с родными
citizens-about-other = иное

## Who may come home
citizens-home = Может вернуться
citizens-home-holds = может вернуться сейчас
citizens-home-fails = сейчас невозможно
citizens-home-unknown = неизвестно: см. чего не хватает
citizens-home-ask = Заполните: { $field }
citizens-home-as-of = по праву на { $day }
citizens-home-from = возможно с { $day }
citizens-home-last = возможно не позднее { $day }
citizens-home-last-was = было возможно до { $day }
citizens-home-condition = { $condition }: { $why }
citizens-home-condition-head = Условие
citizens-home-answer = Ответ
citizens-home-rule = Норма
citizens-home-agreed = решают оба государства
citizens-home-verify = проверьте, действует ли для: { $states }
citizens-home-verify-text = Прочитайте текст договора, прежде чем на него опираться
citizens-home-unread = условий этого договора нет в книге права
citizens-home-no-treaty = договора о передаче нет: кодекс и взаимность
citizens-home-ground = Основание отказа: { $ground }
citizens-home-person-decides = Механизм права показывает основания; решают оба государства и суд.
citizens-home-not-asked = Приговора нет или лицо уже не содержится: вопрос о передаче не стоит.
citizens-home-caption = Осуждённые, сначала те, у кого время истекает раньше
citizens-home-now = Сейчас
citizens-home-until = До какого дня
citizens-home-treaty = Договор
citizens-home-missing = Чего не хватает
citizens-home-adapted = Приведённый срок
citizens-home-days =
    осталось { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }
citizens-home-over = прошло
citizens-home-empty = Осуждённых на учёте нет
citizens-home-empty-what = Для каждого, кто осуждён или отбывает наказание, здесь ежедневно проверяются все договоры, действующие между двумя государствами.
citizens-transfer = Открыть запрос о передаче
citizens-transfer-request = Запрос
citizens-transfer-opened = Запросы о передаче
citizens-transfer-what = Запрос государству содержания открывается с фактами этой записи: { $state }.
citizens-transfer-draft = Это проект: ничего не отправляется, пока он не проверен и не подписан.
citizens-transfer-alike = Есть похожие более ранние запросы. Укажите по каждому, почему это другое дело.
citizens-transfer-look = Почему { $number } – другое дело
citizens-transfer-do = Открыть запрос

## Off-line forms
citizens-forms = Офлайн-формы
citizens-form-take = Взять форму с собой
citizens-form-take-what = Один файл, который открывается с диска и работает без связи. Написанное он сохраняет в файл; его сдают здесь или пересылают тому, кто может.
citizens-form-give = Сдать сохранённый файл
citizens-form-give-what = Сначала показывается содержание; до сохранения на учёт ничего не ставится.
citizens-form-file = Сохранённый файл
citizens-form-file-hint = Файл .json, который сохранила форма
citizens-form-show = Показать содержание
citizens-form-look = Прочитано из { $file }. Проверьте каждую часть и сохраните.
citizens-form-before-same = Этот же файл принят { $day }: { $number }.
citizens-form-before-other = Эта запись принята { $day } с другим содержанием: { $number }. Исправьте запись там.
citizens-form-unknown = В файле есть поля, которых нет в записи; они не сохраняются:
citizens-offline = Гражданин за рубежом: офлайн-форма
citizens-offline-what = Заполните без связи, сохраните файл и позже сдайте его на узле { $node }. Один файл – одно лицо. Файл не защищён: храните его как бумагу.
citizens-offline-open = Продолжить сохранённый файл
citizens-offline-faults = Нужно исправить
citizens-offline-save = Проверить и сохранить файл
citizens-offline-keep = Сохранить незаконченным
citizens-offline-another = Другое лицо
citizens-offline-another-sure = Несохранённое будет потеряно. Начать с другим лицом?
citizens-offline-missing = нужно заполнить
citizens-offline-day = укажите день, месяц и год, например 05.02.2026
citizens-offline-partial = укажите 05.02.1987, 02.1987 или 1987
citizens-offline-number = укажите полные месяцы цифрами
citizens-offline-saved = Сохранено:
citizens-offline-opened = Файл открыт.
citizens-offline-unreadable = Это не файл этой формы.

## Letters between states
citizens-notices = Консульские уведомления
citizens-notices-caption = Сначала то, что ждёт решения
citizens-notices-empty = Уведомлений пока нет
citizens-notices-empty-what = Здесь появится то, что суды и исполняющие органы других государств сообщают о наших гражданах.
citizens-notice = Консульское уведомление
citizens-notice-of = Сообщено { $at }: { $state }
citizens-notice-open = Открыть уведомление
citizens-notice-way = Направление
citizens-notice-when = Когда
citizens-notice-stands = Состояние
citizens-notice-from = от: { $state }
citizens-notice-to = кому: { $state }
citizens-notice-waits = ждёт решения
citizens-notice-delivered = доставлено
citizens-notice-on-way = в пути
citizens-notice-set-aside = оставлено без записи
citizens-notice-made = На учёте как
citizens-notice-same = Это лицо из { $number }
citizens-notice-record = Поставить на учёт
citizens-notice-aside = Почему запись не создаётся
citizens-notice-aside-do = Оставить без записи
citizens-notice-state = Государство гражданства
citizens-notice-notifier = Кто уведомляет
citizens-notice-body = Название органа
citizens-notice-told = Также уведомлены
citizens-notifier-court = суд
citizens-notifier-executing-body = орган, исполняющий наказание
citizens-notifier-investigator = орган расследования
citizens-told-relatives = близкие родственники
citizens-told-representative = законный представитель
citizens-told-lawyer = адвокат
citizens-notify = Уведомить государство иностранца
citizens-notify-why = После осуждения суд и орган, исполняющий наказание, письменно уведомляют представительство государства лица, близких родственников, представителя и адвоката.
citizens-notify-what = Запечатанное письмо уйдёт на узел этого государства.
citizens-notify-final = Отправленное здесь не отозвать.
citizens-notify-send = Отправить уведомление

## Promises after hand-over
citizens-promises = Пределы ответственности и условия после передачи
citizens-promises-what = Что обещано по делу о переданном лице и что сообщено. Отчёты ожидаются каждые 180 дней по правилу этого узла; договоры в книге срока не устанавливают.
citizens-promises-late = Просроченных отчётов: { $count }
citizens-promises-alarming = Нарушено или неясно: { $count }
citizens-promises-caption = Сначала нарушенное, затем просроченное
citizens-promises-empty = Передач лиц ещё не было
citizens-promise = Обязательство
citizens-promise-speciality = Без согласия не преследовать за иные деяния и не выдавать третьему государству
citizens-promise-not-worse = Положение лица не ухудшается
citizens-promise-no-death = Смертная казнь не применяется
citizens-promise-no-torture = Пытки и жестокое обращение не применяются
citizens-promise-retrial = Новое разбирательство после заочного приговора
citizens-promise-civil-claim = Гражданский иск исполняется
citizens-promise-case = Дело
citizens-promise-handed-over = Передача состоялась
citizens-promise-owes = Кто отчитывается
citizens-promise-we = мы
citizens-promise-last = Последний отчёт
citizens-promise-no-report = отчёта ещё нет
citizens-promise-due = Следующий отчёт
citizens-promise-overdue = просрочен
citizens-promise-ended = наблюдение окончено
citizens-verdict-kept = соблюдается
citizens-verdict-broken = нарушено
citizens-verdict-unclear = неясно
citizens-reports = Отчёты
citizens-report-add = Записать отчёт
citizens-report-day = День отчёта
citizens-report-source = Источник
citizens-report-source-state = органы государства
citizens-report-source-visit = консульское посещение
citizens-report-source-person = само лицо, родственники или адвокат
citizens-report-source-other = иное
citizens-report-verdict = Соблюдается ли
citizens-report-text = Что сообщено
citizens-report-every = Дней между отчётами
citizens-report-every-hint = От 7 до 730
citizens-report-rhythm = Как часто ждать отчёт
citizens-report-end = Окончить наблюдение
citizens-report-end-reason = Почему оканчивается
citizens-report-end-do = Окончить

## What was done
citizens-said-recorded = Поставлено на учёт: { $number }
citizens-said-corrected = Запись исправлена.
citizens-said-stage = Стадия записана.
citizens-said-kept = Сохранено.
citizens-said-transfer = Запрос открыт с фактами записи: { $number }
citizens-said-notified = Уведомление отправлено.
audit-action-citizen-recorded = Гражданин поставлен на учёт в банке данных
audit-action-citizen-read = Запись банка данных прочитана
audit-action-citizens-listed = Показан список лиц банка данных
audit-action-citizen-corrected = Запись банка данных исправлена
audit-action-citizen-stage = Записана стадия гражданина за рубежом
audit-action-citizen-confirmed = Запись банка данных подтверждена
audit-action-citizen-paper-added = В банк данных добавлен документ-источник
audit-action-citizen-visited = Записано консульское посещение
audit-action-citizen-complaint = Записана жалоба гражданина
audit-action-citizen-complaint-answered = Записан ответ на жалобу
audit-action-citizen-transfer-opened = Из банка данных открыт запрос о передаче
audit-action-citizen-notice-sent = Консульское уведомление отправлено другому государству
audit-action-citizen-notice-received = Получено консульское уведомление другого государства
audit-action-citizen-notice-read = Консульское уведомление прочитано
audit-action-citizen-notice-settled = Консульское уведомление отнесено к записи
audit-action-citizen-notice-set-aside = Консульское уведомление оставлено без записи
audit-action-promises-read = Прочитаны обязательства после передачи
audit-action-promise-reported = Записан отчёт об обязательстве
audit-action-promise-rhythm = Установлена частота отчётов об обязательстве
audit-action-promise-ended = Наблюдение за обязательством окончено

## What is wrong
error-citizens-refused =
    { $count ->
        [one] нужно исправить { $count } поле
        [few] нужно исправить { $count } поля
       *[other] нужно исправить { $count } полей
    }
error-citizens-unknown-field = в записи нет поля « { $name } »
error-citizens-missing = нужно заполнить
error-citizens-not-text = должно быть текстом
error-citizens-too-long = не более { $limit } знаков
error-citizens-sign = содержит недопустимый знак
error-citizens-whole-day = укажите день, месяц и год, например 05.02.2026
error-citizens-choice = « { $value } » нет среди вариантов
error-citizens-yes-no = да, нет или пусто, а не « { $value } »
error-citizens-number = полные месяцы цифрами, не более { $limit }
error-citizens-in-future = { $value } ещё не наступило
error-citizens-own-state = банк данных ведётся о гражданах за рубежом; { $state } – своё государство
error-citizens-order = не может быть раньше, чем « { $first } » ({ $day })
error-citizens-final = да, если день вступления в силу наступил; нет, если он впереди
error-citizens-term = у отбывающего наказание есть срок или его окончание
error-citizens-reason = напишите от { $least } до { $most } знаков
error-citizens-alike =
    { $count ->
        [one] { $count } запись похожа на это лицо: укажите, почему это другое лицо
        [few] { $count } записи похожи на это лицо: укажите по каждой, почему это другое лицо
       *[other] { $count } записей похожи на это лицо: укажите по каждой, почему это другое лицо
    }
error-citizens-unknown = такой записи нет
error-citizens-promise-unknown = такого обязательства нет
error-citizens-notice-unknown = такого уведомления нет
error-citizens-complaint-unknown = такой жалобы нет или на неё ответили
error-citizens-stale = { $number } тем временем сохранил кто-то другой; посмотрите и сохраните снова
error-citizens-not-held = передача возможна для тех, кого содержат: { $stage }
error-citizens-nothing-changed = ничего не изменено
error-citizens-stage-order = « { $stage } » не может следовать за « { $here } »
error-citizens-answers = ответ относится к запросу этой записи, который не позднее ответа
error-citizens-form-large = файл больше { $limit } КБ
error-citizens-form-no-json = файл не читается: это не то, что сохраняет форма
error-citizens-form-other = это не файл офлайн-формы ({ $format })
error-citizens-form-shape = поле « { $where } » файла имеет неверный вид: { $why }
error-citizens-form-mark = номер формы выдан не этим узлом: возьмите новую форму
error-citizens-form-twice = эта запись уже на учёте: { $number }
error-citizens-letter-shape = уведомление имеет неверный вид: { $why }
error-citizens-no-node = узла этого государства нет в справочнике: { $state }
error-citizens-notice-settled = по уведомлению решено { $day }
error-citizens-promise-ended = наблюдение окончено { $day }
error-citizens-rhythm = от { $least } до { $most } дней
error-citizens-before-handover = не может быть раньше передачи { $day }

## Leads between notices and records
citizens-lead = Банк данных граждан за рубежом: { $stage }

## Хранение, стирание, отозванные письма
citizens-tab-retention = Окончание хранения
citizens-tab-erasures = Стирание
citizens-retention-title = Сроки хранения записей
citizens-retention-intro = Записи о лицах, которые освобождены, переданы на родину или умерли. Само по себе ничего не стирается: продлите хранение с указанием причины либо прекратите его. Запись, хранение которой прекращено, стирает другое лицо – ответственный за защиту данных.
citizens-retention-empty = В ближайшие 90 дней пересматривать нечего
citizens-retention-ended = Завершена
citizens-retention-review = Пересмотреть
citizens-retention-due = требуется решение
citizens-retention-term = Срок
citizens-retention-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
citizens-retention-basis-protection = время, в течение которого лицо ещё может просить у своего государства защиты, документов или содействия по жалобе на обращение за рубежом; правило этого узла на основании Закона о персональных данных и их защите от 21 мая 2013 года № 94-V, статья 12, подтверждает архив органа
citizens-retention-basis-transfer = наибольший срок для дел по договорам в перечне архивных документов (Казахстан, приказ от 29 сентября 2017 года № 263), как и для запроса о передаче; подтверждает архив органа
citizens-retention-confidence-high = достоверно
citizens-retention-confidence-medium = вероятно
citizens-retention-confidence-low = требует подтверждения
citizens-retention-reason = Причина
citizens-retention-until = Хранить до
citizens-retention-keep = Продлить хранение
citizens-retention-let-go = Прекратить хранение
citizens-retention-went = Хранение прекращено
citizens-retention-waits = Запрос в производстве
citizens-retention-to-list = Решить в перечне
citizens-retention-was-kept = Хранение { $number } продлено.
citizens-retention-was-let-go = Хранение { $number } прекращено; запись сотрёт ответственный за защиту данных.
citizens-erasures-title = Стирание записей банка данных
citizens-erasures-intro = Записи, хранение которых прекращено. После стирания остаются номер, государство, стадии с датами и группа деяния, чтобы показатели прошлых лет не изменились; сведений о лице нет ни в базе, ни на диске. Резервные копии хранят стёртое до окончания своего срока.
citizens-erasures-caption = Записи, хранение которых прекращено
citizens-erasures-record = Запись
citizens-erasures-state = Стирание
citizens-erasures-empty = Записей, хранение которых прекращено, нет
citizens-erasures-confirm = Стереть { $number } безвозвратно
citizens-erasures-erase = Стереть
citizens-erasures-cleaning = Стёрто; идёт очистка диска
citizens-erasures-done = Стёрто { $at }.
citizens-erasures-certificate = Свидетельство
citizens-erasure-begun = Запись { $number } стёрта. Свидетельство появится после очистки диска.
citizens-notice-erased = стёрто { $at }
citizens-recall-do = Отозвать
citizens-recall-confirmed = отозвано, стирание подтверждено
citizens-recall-unconfirmed = отозвано, в срок не подтверждено
citizens-recall-rests = на нём основана защита гражданина: запись { $number } банка данных
error-citizens-erased = Стёрто { $day }. Читать больше нечего.
error-citizens-retention-not-due = Пересмотр записи назначен на { $day }; ранее хранение не прекращается.
error-citizens-retention-decided = Решение уже принято, либо лицо ещё содержится под стражей.
error-citizens-retention-not-let-go = Хранение этой записи никто не прекращал, либо она уже стёрта.
error-citizens-retention-same-person = Прекративший хранение записи сам её не стирает: это делает второе лицо.
error-citizens-retention-case-open = Запрос { $number }, открытый по этой записи, ещё в производстве.
audit-action-citizen-retention-extended = Хранение записи банка данных продлено
audit-action-citizen-retention-ended = Хранение записи банка данных прекращено
audit-action-citizen-erased = Запись банка данных стёрта
audit-action-citizen-recalled = Из записи банка данных изъято сообщённое отозванным письмом
audit-action-citizen-notice-erased = Консульское уведомление стёрто по отзыву отправителя
