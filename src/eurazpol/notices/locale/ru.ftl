## Notices: the room

# Kinds of notices
notices-kind-red = Красное уведомление
notices-kind-blue = Синее уведомление
notices-kind-green = Зелёное уведомление
notices-kind-yellow = Жёлтое уведомление
notices-kind-black = Чёрное уведомление
notices-kind-orange = Оранжевое уведомление
notices-kind-purple = Фиолетовое уведомление
notices-kind-silver = Серебряное уведомление
notices-kind-special = Специальное уведомление Интерпола и Совета Безопасности ООН
notices-meaning-red = Установить место нахождения разыскиваемого лица, задержать или арестовать его в целях выдачи
notices-meaning-blue = Установить личность, место нахождения лица или получить сведения о нём
notices-meaning-green = Предупредить о преступной деятельности лица
notices-meaning-yellow = Найти пропавшего без вести или установить личность того, кто не может сообщить о себе
notices-meaning-black = Установить личность по неопознанному телу
notices-meaning-orange = Предупредить о непосредственной угрозе людям или имуществу
notices-meaning-purple = Сообщить о способах, предметах, устройствах и приёмах сокрытия преступлений
notices-meaning-silver = Найти преступные активы и получить сведения о них
notices-meaning-special = Сообщить о лице, к которому применены санкции Совета Безопасности ООН
notices-form-notice = Уведомление: всем членам через Генеральный секретариат
notices-form-diffusion = Диффузия: выбранным государствам напрямую
notices-purpose-prosecution = выдача для уголовного преследования
notices-purpose-sentence = выдача для исполнения приговора
notices-purpose-locate = установление места нахождения
notices-purpose-identify = установление личности
notices-purpose-information = получение сведений
notices-purpose-warning = предупреждение о преступной деятельности
notices-purpose-missing = розыск пропавшего без вести
notices-purpose-self-unknown = установление личности того, кто не может сообщить о себе
notices-purpose-body = установление личности по телу
notices-purpose-threat = предупреждение об угрозе
notices-purpose-method = сообщение о способе совершения преступлений
notices-purpose-assets = розыск активов
notices-purpose-sanctions = сообщение о санкциях

# The life of a notice
notices-status-draft = Проект
notices-status-review = На рассмотрении секретариата
notices-status-refused = В публикации отказано
notices-status-published = Опубликовано
notices-status-amended = Опубликовано с изменениями
notices-status-suspended = Приостановлено
notices-status-cancelled = Отозвано
notices-status-expired = Срок истёк
notices-stage-draft = составляется
notices-stage-approval = ожидает утверждения вторым лицом
notices-stage-secretariat = ожидает решения секретариата
notices-stage-none = нет версии в работе
notices-step-amend = Изменить
notices-step-suspend = Приостановить
notices-step-resume = Возобновить
notices-step-prolong = Продлить
notices-step-cancel = Отозвать
notices-step-expire = Завершить
notices-step-publish = Опубликовать
notices-step-refuse = Отказать
notices-decided-publish = опубликовать
notices-decided-return = вернуть на доработку
notices-decided-refuse = отказать
notices-neutral-respected = статья 3 соблюдена
notices-neutral-breached = статья 3 нарушается
notices-neutral-open = по имеющимся сведениям сказать нельзя

# Reasons of the secretariat
notices-reason-r-political = Преобладает политический характер
notices-reason-r-military = Преобладает военный характер
notices-reason-r-religious = Преобладает религиозный характер
notices-reason-r-racial = Преобладает расовый характер
notices-reason-r-penalty = Наказание ниже установленного порога
notices-reason-r-private = Частный спор, семейное дело или административное правонарушение
notices-reason-r-no-supplement = Нет обязательного минимума сведений
notices-reason-r-refugee = Статус беженца или убежище
notices-reason-r-ne-bis-in-idem = За то же деяние есть окончательный приговор
notices-reason-r-no-court-act = Нет действующего судебного акта
notices-reason-r-purpose = Цель не соответствует виду уведомления
notices-reason-r-rights = Противоречит правам человека
notices-reason-r-quality = Сведения неточны или устарели

# Tests before publication
notices-test-purpose = Цель
notices-test-identity = Минимум сведений о личности
notices-test-partial-identity = Сведения, по которым можно узнать лицо
notices-test-thing = Описание предмета уведомления
notices-test-court-act = Судебный акт: орган, дата, номер
notices-test-facts = Обстоятельства дела
notices-test-charges = Обвинение и статьи закона
notices-test-penalty = Порог наказания
notices-test-assurances = Заверения бюро
notices-test-interest = Интерес для международного сотрудничества
notices-test-excluded = Не частный спор
notices-test-asylum = Статус беженца и убежище
notices-test-ne-bis-in-idem = Недопустимость повторного преследования
notices-test-neutrality = Нейтральность (статья 3)
notices-test-mandate = Решение Совета Безопасности
notices-test-recipients = Получатели
notices-test-retention = Дата пересмотра

# What a notice lacks
notices-field-purpose = цель
notices-field-name = фамилия
notices-field-given-name = имя
notices-field-sex = пол
notices-field-birth = дата или год рождения
notices-field-means = описание внешности, документ, фотография, отпечатки пальцев или ДНК
notices-field-things = описание предмета
notices-field-court-act-issued_by = орган, вынесший судебный акт
notices-field-court-act-issued = дата судебного акта
notices-field-court-act-number = номер судебного акта
notices-field-court-act-in_force = действует ли судебный акт
notices-field-summary = краткое изложение обстоятельств
notices-field-place = место деяния
notices-field-committed = время деяния
notices-field-charges = обвинение
notices-field-articles = статьи закона
notices-field-max-months = максимальный срок наказания
notices-field-sentence-months = назначенный или неотбытый срок
notices-field-assurance-competent = компетенция органа, вынесшего акт
notices-field-assurance-coordinated = согласование с органами выдачи
notices-field-assurance-extradition = намерение запросить выдачу
notices-field-interest = почему должны действовать другие государства
notices-field-private_dispute = частный спор
notices-field-family_matter = семейное дело
notices-field-administrative = административное правонарушение
notices-field-asylum = сведения о статусе беженца или убежище
notices-field-fled_from = от какого государства лицо бежало
notices-field-finally_judged = есть ли окончательный приговор за то же деяние
notices-field-mandate = резолюция и запись в санкционном перечне
notices-field-recipients = государства-получатели
notices-field-neutrality-nature = характер обвинения
notices-field-neutrality-ordinary_harm = вред людям или имуществу
notices-field-neutrality-office = политическая, военная или религиозная должность лица
notices-field-neutrality-expression = связь со свободой слова, собраний или объединений
notices-field-neutrality-context = общая обстановка: выборы, переворот, конфликт
notices-field-neutrality-objections = возражения других бюро или органов
notices-field-neutrality-treaty_duty = обязанность преследовать по международному договору

# Whom to ask
notices-ask-bureau = Запросите у национального бюро: { $what }
notices-ask-investigator = Запросите у органа расследования: { $what }
notices-ask-court = Запросите у суда или прокурора: { $what }
notices-ask-prosecutor = Запросите у прокурора: { $what }
notices-ask-migration = Запросите у миграционного органа: { $what }
notices-ask-committee = Запросите у комитета Совета Безопасности: { $what }
notices-ask-two-persons = Оценивают два сотрудника, решает Секретариат

# Answers of the tests
notices-why-missing = Не указано: { $missing }
notices-why-purpose-holds = Цель указана
notices-why-identity-holds = Есть фамилия, имя, пол, дата рождения и средство опознания
notices-why-partial-identity-holds = Есть сведения, по которым можно узнать лицо
notices-why-thing-holds = Описание есть
notices-why-court-act-holds = Действующий акт: орган, дата и номер указаны
notices-why-court-act-later = Дата акта позже сегодняшней: { $day }
notices-why-court-act-not-in-force = Акт не действует
notices-why-court-act-no-judgment = Для исполнения приговора нужен приговор
notices-why-facts-holds = Обстоятельства, место и время указаны
notices-why-facts-short = Изложение слишком короткое: знаков { $letters }, нужно не менее { $least }
notices-why-charges-holds = Обвинение и статьи указаны
notices-why-penalty-holds = Наказание не ниже порога
notices-why-penalty-maximum-below = Максимальный срок в месяцах: { $months }; нужно не менее: { $least }
notices-why-penalty-sentence-below = Срок в месяцах: { $months }; нужно не менее: { $least }
notices-why-penalty-exception = Ниже порога (в месяцах): { $months } при пороге { $least }; обоснована особая важность
notices-why-assurances-holds = Все заверения даны
notices-why-assurances-competent = Орган не был компетентен
notices-why-assurances-coordinated = Не согласовано с органами выдачи
notices-why-assurances-extradition = Выдача запрошена не будет
notices-why-interest-holds = Международный интерес обоснован
notices-why-excluded-holds = Не частное, не семейное и не административное дело
notices-why-excluded-found = Не подлежит публикации: { $what }
notices-why-excluded-organised = { $what }, но заявлена связь с организованной преступностью
notices-why-asylum-holds = Статуса беженца и убежища нет
notices-why-asylum-refugee = Лицо признано беженцем именно от этого государства
notices-why-asylum-pending = Дело об убежище рассматривается
notices-why-asylum-granted = Признано беженцем от другого государства
notices-why-ne-bis-in-idem-holds = Окончательного приговора за то же деяние нет
notices-why-ne-bis-in-idem-judged = За то же деяние вынесен окончательный приговор
notices-why-neutrality-holds = Признаков политического, военного, религиозного или расового характера нет
notices-why-neutrality-missing = Для оценки не хватает: { $missing }
notices-why-neutrality-barred = { $nature } без вреда, как от обычного преступления
notices-why-neutrality-signs = Есть признаки: { $signs }
notices-why-mandate-holds = Резолюция и запись указаны
notices-why-recipients-holds = Получатели указаны
notices-why-recipients-all = Направляется всем членам
notices-why-recipients-own = Среди получателей указано собственное государство
notices-why-retention-holds = Дата пересмотра в пределах срока
notices-why-retention-long = Дата пересмотра слишком поздняя: { $day }; самое позднее { $latest }
notices-why-retention-past = Дата пересмотра уже не впереди: { $day }
notices-nature-ordinary = обычное преступление
notices-nature-political = обвинение политического характера
notices-nature-military = обвинение военного характера
notices-nature-religious = обвинение религиозного характера
notices-nature-racial = обвинение расового характера
notices-sign-office = лицо занимает политическую, военную или религиозную должность
notices-sign-expression = свобода слова, собраний или объединений
notices-sign-context = общая обстановка
notices-sign-objections = возражения других органов
notices-sign-words = слова в тексте: { $words }
notices-barring = { $test }: { $why }

# History of a notice
notices-line-drafted = Составлен проект
notices-line-amending = Начата новая версия
notices-line-submitted = Передано второму лицу
notices-line-taken-back = Взято обратно для изменения
notices-line-sent-back = Возвращено автору
notices-line-approved = Утверждено вторым лицом
notices-line-came = Поступило для решения
notices-line-assessed = Оценка сотрудника секретариата: { $outcome }
notices-line-publish = Секретариат решил опубликовать; версия: { $version }
notices-line-return = Секретариат вернул на доработку; версия: { $version }
notices-line-refuse = Секретариат отказал; версия: { $version }
notices-line-published = Опубликовано; версия: { $version }
notices-line-amended = Действует изменённая версия: { $version }
notices-line-suspend = Приостановлено
notices-line-resume = Возобновлено
notices-line-prolong = Срок продлён
notices-line-cancel = Отозвано
notices-line-expire = Срок истёк
notices-line-warned = Приближается дата пересмотра: { $day }
notices-line-erased = Содержание стёрто по требованию владельца; версия: { $version }
notices-line-unconfirmed = Стирание не подтверждено в срок: { $name }
notices-line-confirmed = Стирание подтверждено: { $name }
notices-recall-expired = Срок уведомления истёк.
notices-recall-refused = Секретариат отказал в диффузии.

# What the journal records of notices
audit-action-notice-drafted = составлен проект уведомления
audit-action-notice-saved = сохранён проект уведомления
audit-action-notice-amending = начата новая версия уведомления
audit-action-notice-submitted = уведомление передано второму лицу
audit-action-notice-taken-back = уведомление взято обратно
audit-action-notice-sent-back = уведомление возвращено автору
audit-action-notice-approved = уведомление утверждено вторым лицом
audit-action-notice-in-force = версия уведомления вступила в действие
audit-action-notice-assessed = уведомление оценено
audit-action-notice-decided = принято решение по уведомлению
audit-action-notice-draft-received = уведомление поступило для решения
audit-action-notice-decision-received = получено решение секретариата
audit-action-notice-received = получено уведомление
audit-action-notice-suspend = уведомление приостановлено
audit-action-notice-resume = уведомление возобновлено
audit-action-notice-prolong = уведомление продлено
audit-action-notice-cancel = уведомление отозвано
audit-action-notice-expire = срок уведомления истёк
audit-action-notice-review-due = приближается пересмотр уведомления
audit-action-notice-erased = содержание уведомления стёрто
audit-action-notice-read = уведомление открыто
audit-action-notice-sent-to-newcomer = действующее уведомление отправлено присоединившемуся позднее государству

# Errors of notices
error-notice-shape = Поле заполнено неверно ({ $why })
error-notice-name-without-family = Указано имя без фамилии: введите фамилию
error-notice-purpose = Эта цель не подходит к виду: { $kind }
error-notice-no-diffusion = Этот вид не направляется диффузией: { $kind }
error-notice-act-before-birth = Деяние оказывается раньше рождения лица
error-notice-remaining = Неотбытый срок больше назначенного
error-notice-kind-not-yet = На этот день такого вида не было: { $kind }, { $day }
error-notice-kind-of-secretariat = Этот узел не составляет такой вид: { $kind }
error-notice-kind-fixed = Вид опубликованного уведомления не меняется
error-notice-unknown = Такого уведомления нет
error-notice-nothing-in-work = У этого уведомления нет версии в работе: { $number }
error-notice-not-draft = Сейчас изменить нельзя: { $number }
error-notice-stale = Пока вы писали, сохранил кто-то другой: { $number }. Ваш текст ниже: сравните и сохраните ещё раз
error-notice-of-another = Это уведомление другого государства: { $number }
error-notice-in-work = Начатая ранее версия ещё в работе: { $number }
error-notice-reason-short = Укажите причину не короче { $least } знаков
error-notice-step = Действие «{ $step }» невозможно в состоянии: { $status }
error-notice-stage = Сейчас версия на этапе: { $stage }
error-notice-same-person = Вторым лицом должен быть другой сотрудник
error-notice-not-compliant = { $count ->
    [one] Препятствует { $count } правило
    [few] Препятствуют { $count } правила
    [many] Препятствуют { $count } правил
   *[other] Препятствуют { $count } правила
}
error-notice-no-secretariat = Узел секретариата ещё не известен
error-notice-recipient-unknown = У этого государства нет узла: { $value }
error-notice-nothing-to-decide = Нет версии, ожидающей решения: { $number }
error-notice-publish-barred = Публикации препятствует правило: { $test }
error-notice-point-open = Оцените: { $test }
error-notice-publish-neutrality = Нельзя публиковать, если статья 3 не соблюдена
error-notice-publish-point = Это условие не выполнено: { $test }
error-notice-publish-reasons = При публикации причины отказа не указываются
error-notice-reason-missing = Выберите хотя бы одну причину
error-notice-reason-length = Длина обоснования: от { $least } до { $most } знаков
error-notice-not-longer = Продлить нельзя: по правилам не позже { $day }
error-notice-not-secretariat = Этот узел не принимает решений об уведомлениях
error-notice-of-another-node = Письмо об уведомлении другого узла: { $value }
error-notice-not-here = Такого уведомления на этом узле нет: { $value }
error-notice-of-ours = Наше уведомление не может прийти с другого узла
error-notice-status-sender = Этот узел не может менять состояние уведомления: { $value }
error-notice-from-no-secretariat = Пришло не от секретариата: { $value }
error-notice-number-of-another = Номер другого государства: { $value }
error-notice-number-differs = Номер не совпадает с прежним: { $value }

## Notices: end of the room

## Leads, hits, and the route of an arrest

# Bands, standings, decisions
notices-band-strong = Сильное совпадение
notices-band-possible = Возможное совпадение
notices-band-rejected = Отклонено
notices-standing-waiting = Ждут решения
notices-standing-open = Решения нет
notices-standing-second = Ждёт второго сотрудника
notices-standing-same = То же лицо
notices-standing-different = Другое лицо
notices-standing-cannot-tell = Установить нельзя
notices-standing-gone = Больше не совпадение
notices-decision-same = То же лицо
notices-decision-different = Другое лицо
notices-decision-cannot-tell = Установить нельзя
notices-reason-names = Имена
notices-reason-father = Отчество
notices-reason-birth = Дата рождения
notices-reason-birth-place = Место рождения
notices-reason-sex = Пол
notices-reason-nationality = Гражданство
notices-reason-document = Номер документа
notices-reason-photo = Фотография
notices-reason-fingerprints = Отпечатки пальцев, сличённые экспертом
notices-reason-description = Описание и приметы
notices-reason-whereabouts = Где лицо находилось в то время
notices-reason-enquiry = Ответ запрошенного органа
notices-reason-too-little = Известно слишком мало
notices-seen-age = Возраст: { $low }–{ $high } лет
notices-seen-height = Рост: { $low }–{ $high } см
notices-seen-mark = { $parts }

# The page of a lead
notices-match = Возможное совпадение { $key }
notices-match-sheet = Лист сравнения, возможное совпадение { $key }
notices-match-record = Запись
notices-match-screened = Проверено
notices-match-lead-only = ориентир, а не установление личности
notices-match-score-means = Оценка показывает, какая доля таких пар — одно лицо. Личность устанавливает только человек.
notices-match-look-alike = В значении смешаны буквы разных алфавитов или изменено направление письма. Читайте по буквам.
notices-look-alike = смешанные буквы
notices-match-notice-ended = Уведомление не действует.
notices-match-caption = Уведомление { $notice } рядом с записью { $record }, поле за полем
notices-match-field = Поле
notices-match-query = Уведомление
notices-match-candidate = Сравниваемая запись
notices-match-verdict = Вывод
notices-match-weight = (баллы: { $weight })
notices-match-photo = Фотография
notices-match-photo-owner = Фотография есть у владельца уведомления; запросите её
notices-match-photo-none = Нет
notices-match-photo-by-eye = Лица сравнивает только человек
notices-match-decisions = Решения по этой паре
notices-match-second = второй сотрудник
notices-match-rests-on = Основания
notices-match-changed-since = С тех пор одна из записей изменилась.
notices-match-reported = Сообщено владельцу
notices-match-waits-second = Вы указали: то же лицо. Решение должен подтвердить другой сотрудник, поскольку может последовать арест.
notices-match-decide = Ваше решение
notices-match-decide-second = Ваше решение как второго сотрудника
notices-match-two-officers = Может последовать арест: для решения «то же лицо» нужны два сотрудника.
notices-match-decision = Решение
notices-match-reasons = На чём основано решение
notices-match-reasons-hint = Для решения «то же лицо» одного имени мало.
notices-match-note = Примечание
notices-match-note-hint = Что Вы сравнили и откуда это известно. Остаётся при этой паре.
notices-said-second = Сохранено. Решение должен подтвердить другой сотрудник.
notices-said-same = Сохранено: то же лицо.
notices-said-different = Сохранено: другое лицо. Пара не появится снова, пока одна из записей не изменится.
notices-said-cannot-tell = Сохранено: установить нельзя.
notices-said-open = Сохранено. Мнения двух сотрудников расходятся: решения снова нет.

# The list of leads
notices-tab-leads = Возможные совпадения
notices-tab-hits = Попадания
notices-tab-joined = Объединённые записи
notices-leads = Возможные совпадения уведомлений с записями
notices-leads-found = { $count ->
    [one] { $count } разыскиваемое лицо
    [few] { $count } разыскиваемых лица
    [many] { $count } разыскиваемых лиц
   *[other] { $count } разыскиваемого лица
}
notices-leads-of = { $count ->
    [one] { $number }: { $count } возможное совпадение
    [few] { $number }: { $count } возможных совпадения
    [many] { $number }: { $count } возможных совпадений
   *[other] { $number }: { $count } возможного совпадения
}
notices-leads-export = Скачать список (CSV)
notices-leads-none = Здесь нет возможных совпадений
notices-leads-none-what = Каждое новое уведомление сразу сравнивается с записями этого узла, а каждая новая запись — с уведомлениями. Здесь появляется то, что достаточно похоже.
notices-filter-standing = Состояние
notices-filter-band = Сила
notices-filter-kind = Вид уведомления
notices-score = Оценка
notices-found-at = Найдено
notices-run = Проверка по спискам
notices-run-known = сравниваются: { $notices ->
    [one] { $notices } уведомление
    [few] { $notices } уведомления
    [many] { $notices } уведомлений
   *[other] { $notices } уведомления
} и { $records ->
    [one] { $records } лицо из записей
    [few] { $records } лица из записей
    [many] { $records } лиц из записей
   *[other] { $records } лица из записей
}
notices-run-due = { $count ->
    [one] { $count } лицо ещё не проверено
    [few] { $count } лица ещё не проверены
    [many] { $count } лиц ещё не проверены
   *[other] { $count } лица ещё не проверены
}
notices-run-last = Последняя проверка
notices-run-whole = Последняя проверка всех уведомлений
notices-run-never = Проверок ещё не было.
notices-run-counts = сильных { $strong }, возможных { $possible }, отклонено { $rejected }
notices-run-lists = записи, версия { $records }; уведомления, версия { $sought }
notices-run-asked = { $count ->
    [one] { $count } уведомление
    [few] { $count } уведомления
    [many] { $count } уведомлений
   *[other] { $count } уведомления
}
notices-run-sample = Выборка из сравнённого и отклонённого

# Records of one person
notices-join = Другие записи, признанные записями об этом лице
notices-join-what = Две записи можно признать записями об одном лице. Обе остаются как есть, и признание можно отменить в любое время.
notices-join-other = Запись
notices-join-reason = Основание
notices-join-do = Признать записями об одном лице
notices-joined = Записи, признанные записями об одном лице
notices-joined-none = Объединённых записей нет.
notices-joined-by = Объединено
notices-parted-by = Разъединено
notices-part = Разъединить
notices-said-joined = Сохранено: две записи об одном лице. Обе остаются как есть.
notices-said-parted = Сохранено: записи снова раздельны.

# Hits
notices-sure-confirmed = подтверждено
notices-sure-probable = вероятно
notices-sure-unverified = не проверено
notices-hit-field-name = Имя
notices-hit-field-birth = Дата рождения
notices-hit-field-birth-place = Место рождения
notices-hit-field-sex = Пол
notices-hit-field-nationality = Гражданство
notices-hit-field-document = Документ
notices-hit-field-whereabouts = Местонахождение
notices-hit-field-custody = Содержание под стражей
notices-hit-field-other = Иное
notices-hit-step-acknowledged = Получение подтверждено
notices-hit-step-ours = Это разыскиваемое лицо
notices-hit-step-not-ours = Это другое лицо
notices-hit-step-more-wanted = Нужны дополнительные сведения
notices-hit-step-supplement = Дополнено
notices-hit-step-closed = Закрыто
notices-hit-outcome-arrested = арестовано
notices-hit-outcome-located = местонахождение установлено
notices-hit-outcome-identified = личность установлена
notices-hit-outcome-another-person = другое лицо
notices-hit-outcome-notice-ended = уведомление прекращено
notices-hit-outcome-no-follow-up = без последствий
notices-hit-state-reported = Получение не подтверждено
notices-hit-state-late = Подтверждение просрочено
notices-hit-state-acknowledged = Получение подтверждено
notices-hit-state-unanswered = Ответ просрочен
notices-hit-state-answered = Дан ответ
notices-hit-state-closed = Закрыто
notices-hit = Попадание { $key }
notices-hits = Попадания
notices-hits-open = Показать открытые попадания
notices-hits-closed = Показать закрытые попадания
notices-hits-sorted = { $count ->
    [one] { $count } попадание
    [few] { $count } попадания
    [many] { $count } попаданий
   *[other] { $count } попадания
}; первым стоит то, срок которого истекает раньше
notices-hits-none = Здесь нет попаданий
notices-hits-none-what = О попадании сообщают, когда сотрудники установили, что лицо из записи — разыскиваемое.
notices-hit-head = Попадание
notices-hit-person = Разыскиваемое лицо
notices-hit-side = Чьё уведомление
notices-hit-of-ours = Наше уведомление
notices-hit-by-us = Найдено нами
notices-hit-state = Состояние
notices-hit-due = Срок
notices-hit-found-in = Найдено в государстве
notices-hit-arrest = может последовать арест
notices-hit-to-acknowledge = Ждёт попадание по нашему уведомлению.
notices-hit-acknowledge-what = Подтвердите, что прочли его; у ответа свой срок.
notices-hit-acknowledge = Подтвердить
notices-hit-refused = Узел владельца отказал в приёме
notices-hit-erased = Содержание этого попадания стёрто вместе с уведомлением.
notices-hit-custody = Под стражей
notices-hit-text = Обстоятельства
notices-hit-text-hint = Где, когда и как найдено лицо.
notices-hit-reporter = Сообщил
notices-hit-arrived = Поступило владельцу
notices-hit-not-arrived = ещё нет
notices-hit-acknowledge-by = Подтвердить до
notices-hit-answer-by = Ответить до
notices-hit-outcome = Итог
notices-hit-outcome-hint = Только при закрытии попадания.
notices-hit-steps = Что последовало
notices-hit-other-side = другая сторона
notices-hit-next = Следующий шаг
notices-hit-step = Шаг
notices-hit-step-text = Что Вы сообщаете
notices-hit-step-send = Отправить
notices-hit-report = Сообщить о попадании → { $state }
notices-hit-report-title = Сообщить о попадании владельцу уведомления
notices-hit-report-what = Это уходит за рубеж: { $state }, { $number }. Проверьте каждое сведение, его источник и достоверность.
notices-hit-facts = Сведения
notices-hit-facts-hint = Строка без значения не отправляется.
notices-hit-send = Отправить → { $state }
notices-fact = Сведение { $number }
notices-fact-field = О чём
notices-fact-value = Значение
notices-fact-source = Источник
notices-fact-sure = Достоверность
notices-said-hit = Сообщение о попадании отправляется.
notices-said-step = Отправлено.
notices-alarm-leads = { $count ->
    [one] { $count } сильное совпадение ждёт решения
    [few] { $count } сильных совпадения ждут решения
    [many] { $count } сильных совпадений ждут решения
   *[other] { $count } сильного совпадения ждут решения
}
notices-alarm-hits = { $count ->
    [one] { $count } попадание по нашему уведомлению ждёт ответа
    [few] { $count } попадания по нашим уведомлениям ждут ответа
    [many] { $count } попаданий по нашим уведомлениям ждут ответа
   *[other] { $count } попадания по нашим уведомлениям ждут ответа
}
notices-alarm-hits-late = { $count ->
    [one] { $count } попадание просрочено
    [few] { $count } попадания просрочены
    [many] { $count } попаданий просрочены
   *[other] { $count } попадания просрочены
}
notices-line-hit = Найдено, государство: { $state }. Сообщено о попадании
notices-line-hit-late = Попадание: { $state }
notices-line-route = Путь ареста: { $step }
notices-line-case = { $step }: { $number }

# The route of an arrest abroad
notices-route = Путь ареста за рубежом
notices-route-basis = Инструкция МВД от 27 апреля 1998 года, глава VI: через бюро Интерпола, подлинник — по дипломатическому каналу.
notices-route-steps = Этапы
notices-route-request = Обращение об аресте и выдаче
notices-route-commission = Поручение прокуратуры бюро
notices-route-search = Розыск, организованный бюро: уведомление действует
notices-route-found = Найдено за рубежом: сообщено о попадании
notices-route-case = Открыто дело о временном аресте
notices-route-copy = Копия поручения с переводом передана через бюро
notices-route-arrest = Временный арест в запрашиваемом государстве
notices-route-extradition = Открыто дело о выдаче
notices-route-original = Подлинник направлен по дипломатическому каналу
notices-route-done = сделано
notices-route-not-done = ещё нет
notices-route-link = открыть
notices-route-open-arrest = Открыть дело о временном аресте
notices-route-open-what = Сведения уведомления будут перенесены. Выберите государство, где найдено лицо.
notices-route-open-extradition = Открыть дело о выдаче
notices-route-follow-what = Оно продолжает дело о временном аресте: сведения и содержание под стражей переходят в него.
notices-route-enter = Внести этап
notices-route-step = Этап
notices-route-on = День
notices-route-body = Какой орган
notices-route-reference = Номер документа
notices-route-keep = Сохранить
notices-said-route = Сохранено.
notices-said-case = Дело { $number } открыто.

# What cannot be done
error-match-unknown = Такого возможного совпадения нет.
error-match-decision-missing = выберите одно из трёх: то же лицо, другое лицо, установить нельзя
error-match-reasons-missing = назовите хотя бы одно обстоятельство, на котором основано решение
error-match-names-alone = для решения «то же лицо» одного имени мало: у однофамильцев и братьев оно бывает одинаковым
error-match-too-little = «известно слишком мало» сочетается только с «установить нельзя»
error-match-note = напишите от { $minimum } до { $maximum } знаков
error-match-same-officer = Первое решение принял(а) { $name }. Подтвердить его должен другой сотрудник.
error-match-changed-meanwhile = Тем временем решение принял другой сотрудник. Ничего не сохранено; прочтите страницу заново.
error-match-gone = Это больше не возможное совпадение: уведомление или запись прекращены либо они больше не похожи.
error-match-reported = Об этом уже сообщено владельцу как о попадании. Закройте попадание.
error-merge-same-record = Запись нельзя объединить с ней самой.
error-merge-done-already = Эти записи уже объединены.
error-merge-undone-already = Эти записи уже разъединены.
error-merge-unknown = Таких объединённых записей нет.
error-hit-unknown = Такого попадания нет.
error-hit-no-state = Секретариат о попаданиях не сообщает.
error-hit-not-same = Сообщают только о том, что признано тем же лицом.
error-hit-notice-ended = Уведомление не действует.
error-hit-own-notice = Это уведомление нашего государства: за рубежом некому сообщать.
error-hit-reported-already = Об этом попадании уже сообщено.
error-hit-step = Этот шаг сейчас невозможен: { $step }.
error-hit-choice = выберите из списка
error-hit-source = укажите, откуда это сведение
error-hit-too-long = не более { $maximum } знаков
error-hit-no-facts = укажите хотя бы одно сведение
error-hit-many-facts = не более { $maximum } сведений
error-hit-no-notice = Попадание не относится ни к одному уведомлению этого узла.
error-hit-not-here = Такого попадания между двумя узлами нет.
error-hit-step-of-other-side = Этот шаг делает другая сторона.
error-route-step = выберите этап
error-route-step-done = этап «{ $step }» уже внесён
error-route-step-early = этап «{ $step }» следует за этапом «{ $before }»
error-route-step-before = не может быть раньше этапа «{ $step }» ({ $value })
error-route-not-found-there = в этом государстве лицо не найдено
error-route-case-there = Дело уже открыто: { $number }.
error-route-no-arrest = Сначала откройте дело о временном аресте.
error-route-no-cases = Секретариат дел не открывает.
error-route-empty = заполните это поле

# Leads and hits in the journal
audit-action-screened = лица проверены по спискам
audit-action-match-decided = решение по возможному совпадению
audit-action-lead-read = прочитано возможное совпадение
audit-action-lead-listed = возможное совпадение показано в списке
audit-action-persons-joined = две записи признаны записями об одном лице
audit-action-persons-parted = две записи разъединены
audit-action-hit-reported = сообщено о попадании
audit-action-hit-received = получено попадание
audit-action-hit-read = прочитано попадание
audit-action-hit-listed = попадание показано в списке
audit-action-hit-late = срок по попаданию истёк
audit-action-hit-acknowledged = получение попадания подтверждено
audit-action-hit-ours = ответ на попадание: разыскиваемое лицо
audit-action-hit-not-ours = ответ на попадание: другое лицо
audit-action-hit-more-wanted = ответ на попадание: нужны дополнительные сведения
audit-action-hit-supplement = попадание дополнено
audit-action-hit-closed = попадание закрыто
audit-action-hit-step-received = получен шаг по попаданию
audit-action-route-step = этап пути ареста
audit-action-route-read = прочитан путь ареста

# Is this person sought
notices-lookup = Разыскивается ли это лицо?
notices-lookup-what = Одно описание сравнивается со всеми действующими уведомлениями, в любом написании. То, что Вы спросили, не хранится; хранится, что Вы спросили и почему.
notices-lookup-name = Имя
notices-lookup-name-hint = На любом письме и в любом порядке; достаточно частей и инициалов.
notices-lookup-state-hint = Две буквы, например KZ.
notices-lookup-ground = Почему Вы спрашиваете
notices-lookup-ground-hint = Например, номер проверки или дела. Остаётся в журнале.
notices-lookup-do = Сравнить
notices-lookup-found = { $count ->
    [0] Никто не найден
    [one] Похоже { $count } уведомление
    [few] Похожи { $count } уведомления
    [many] Похожи { $count } уведомлений
   *[other] Похожи { $count } уведомления
}
notices-lookup-compared = сравнено с действующими уведомлениями: { $notices ->
    [one] { $notices } уведомление
    [few] { $notices } уведомления
    [many] { $notices } уведомлений
   *[other] { $notices } уведомления
}, версия списка { $version }
notices-lookup-caption = Уведомления с похожим лицом, сначала самое вероятное
error-check-nothing = укажите имя или номер документа
audit-action-person-checked = проверено, разыскивается ли лицо

## The public list
notices-public-field-names = Имя
notices-public-field-aliases = Прежние и другие имена
notices-public-field-sex = Пол
notices-public-field-birth = Дата рождения
notices-public-field-birth-place = Место рождения
notices-public-field-nationalities = Гражданство
notices-public-field-description = Описание внешности
notices-public-field-marks = Особые приметы
notices-public-field-charges = Обвинение
notices-public-field-summary = Краткое изложение обстоятельств
notices-public-field-dangers = Опасность
notices-public-field-things = Предметы
notices-public-field-action = Что сделать
notices-public-field-contact = Контакт
notices-line-released = Открыто для общественности; поля: { $fields }
notices-line-release-withdrawn = Снято с общедоступного списка
audit-action-notice-released = уведомление открыто для общественности
audit-action-notice-release-withdrawn = уведомление снято с общедоступного списка
error-public-nothing = Выберите хотя бы одно поле; открыть можно только то, что есть в уведомлении
error-public-no-name = Уведомление о лице не открывается без имени: его нельзя было бы отличить от других
error-public-barred = Условия использования запрещают обнародование: { $why }
error-public-not-released = Уведомление { $number } не открыто для общественности
error-public-not-now = Это уведомление сейчас нельзя открыть для общественности или снять со списка. Состояние: { $status }

## Photos of notices
audit-action-notice-photo-added = к уведомлению добавлена фотография
audit-action-notice-photo-removed = фотография удалена из уведомления
error-notice-photo-missing = выберите файл
error-notice-photo-later = дата съёмки не может быть позже сегодняшней
error-notice-photo-source = укажите источник фотографии: от 3 до { $limit } знаков
error-notice-photo-type = фотография — это файл PNG или JPEG
error-notice-photo-large = объём фотографии не может превышать { $limit } МБ
error-notice-photo-many = фотографий в уведомлении может быть не больше { $limit }
error-notice-photo-unknown = Такой фотографии нет
error-notice-no-photos = Этот узел не хранит фотографий
error-notice-photos = в сообщении названо фотографий: { $named }, приложено: { $sent }
error-notice-photo-hash = фотография «{ $name }» не та, которая названа в сообщении
notices-match-photo-look = Сравните сами
notices-match-photo-withheld = Не показано: { $count }. Они приложены к делу, которое вам не открыто: откройте дело или обратитесь к тому, у кого оно находится.

## Rights of the person concerned
notices-right-access = Доступ к данным
notices-right-correction = Исправление данных
notices-right-deletion = Удаление данных
notices-rights-status-received = Принято, проверяется допустимость
notices-rights-status-admitted = Допущено к рассмотрению
notices-rights-status-inadmissible = Признано недопустимым
notices-rights-status-decided = Решение принято
notices-rights-status-withdrawn = Отозвано заявителем
notices-rights-due-running = Срок идёт
notices-rights-due-soon = Срок близок
notices-rights-due-overdue = Срок пропущен
notices-rights-due-met = Соблюдён
notices-rights-ground-i-identity = Личность заявителя не подтверждена
notices-rights-ground-i-power = Доверенности представителя нет или она недействительна
notices-rights-ground-i-competence = Обращение не относится к компетенции палаты
notices-rights-ground-i-unreasoned = Не сказано, о чём и почему просят
notices-rights-ground-i-repeated = Повторное обращение без новых фактов
notices-rights-ground-i-abuse = Явное злоупотребление правом
notices-rights-ground-g-access = Лицо вправе знать данные о себе
notices-rights-ground-g-confidential = Раскрытие повредит расследованию или правам других лиц
notices-rights-ground-g-no-data = Данных о заявителе нет
notices-rights-ground-g-compliant = Данные соответствуют правилам
notices-rights-ground-g-not-shown = Заявленное не подтвердилось
notices-rights-ground-g-harm = До решения возможен непоправимый вред
notices-rights-ground-g-harm-over = Основание блокирования отпало
notices-ruling-inadmissible = Отказ в допуске
notices-ruling-interim = Временная мера
notices-ruling-decision = Решение
notices-ruling-publication = Публикация обезличенных оснований
notices-held-inadmissible = Обращение не допущено
notices-held-block = Уведомление блокируется до решения
notices-held-lift = Блокирование прекращается
notices-held-granted = Обращение удовлетворено
notices-held-partly = Обращение удовлетворено частично
notices-held-refused = В обращении отказано
notices-held-no-data = Данных о заявителе нет
notices-held-release = Текст разрешён к публикации
notices-remedy-view = Высказать мнение
notices-remedy-correct = Исправить уведомление
notices-remedy-delete = Отозвать уведомление и удалить данные
notices-remedy-suspend = Приостановить уведомление (блокировать)
notices-remedy-resume = Возобновить уведомление
notices-trace-name = имя лица
notices-trace-birth = дата рождения
notices-trace-number = номер дела, документа или акта
notices-rights-shown-notice = Уведомление
notices-rights-shown-names = Имена
notices-rights-shown-facts = Обстоятельства дела
notices-rights-line-received = Обращение принято, личность подтверждена
notices-rights-line-withdrawn = Заявитель отозвал обращение
notices-rights-line-told = Ответ вручён заявителю: { $day }
notices-rights-line-admitted = Обращение допущено; предельный срок: { $day } ({ $article })
notices-rights-line-concerned = Уведомление признано относящимся к заявителю: { $number }
notices-rights-line-written = Написан проект: { $kind }
notices-rights-line-signed = Подписано вторым членом: { $kind }. { $outcome }
notices-rights-line-dropped = Неподписанный проект отложен: { $kind }
notices-rights-line-published = Обезличенные основания опубликованы: { $number }
notices-rights-line-asked = Запрошено у владельца: { $what }; { $number }
notices-rights-line-answered = Владелец ответил: { $what }; { $number }
notices-rights-line-late = Срок пропущен: { $day }
error-rights-needed = заполните
error-rights-future = дата не может быть в будущем
error-rights-power-late = доверенность выдана после обращения
error-rights-unknown = Такого обращения нет: { $number }.
error-rights-step = Этот шаг невозможен в нынешнем состоянии обращения: { $status }.
error-rights-no-notice = на этом узле нет уведомления с таким номером
error-rights-none-concerned = Сначала отметьте уведомление о заявителе.
error-rights-outcome = такой исход не подходит к обращению: { $right }
error-rights-ground-missing = выберите хотя бы одно основание
error-rights-ground = основание не подходит к исходу: { $outcome }
error-rights-data = если данные найдены, нельзя ответить, что их нет; если нет, иного исхода нет
error-rights-remedy = после такого исхода этой меры нет либо мера не выбрана: { $outcome }
error-rights-disclosed = выберите, какие части уведомления раскрываются
error-rights-had-in-hand = Вы составляли, утверждали или оценивали это уведомление: обращение рассматривает другой член палаты.
error-rights-same-member = Написавший член палаты не подписывает вторым: нужен другой.
error-rights-ruling-waits = Есть проект, ожидающий второй подписи: сначала подпишите или отложите его.
error-rights-published-already = Основания по этому обращению уже опубликованы.
error-rights-text-missing = напишите текст хотя бы на одном языке
error-rights-not-anonymous = в тексте есть { $what }: «{ $words }», строка { $line }, знак { $column }; уберите это
error-rights-view-day = нужен день после сегодняшнего и не позже предельного срока ({ $day })
error-rights-answered = На это уже ответили.
error-rights-not-done = уведомление не показывает, что это сделано: { $what }
error-rights-binding = решение своей палаты обязательно: сначала исполните его
error-rights-no-ask = Такой запрос с этого узла не уходил.
error-rights-told-day = день не может быть раньше решения или в будущем
error-rights-not-decided = По этому обращению решения ещё нет.
audit-action-rights-received = обращение принято
audit-action-rights-withdrawn = обращение отозвано
audit-action-rights-told = ответ вручён
audit-action-rights-admitted = обращение допущено
audit-action-rights-concerned = уведомление отнесено к заявителю
audit-action-rights-ruling-written = проект палаты написан
audit-action-rights-ruling-dropped = проект палаты отложен
audit-action-rights-ruled = постановление палаты подписано
audit-action-rights-published = обезличенные основания опубликованы
audit-action-rights-asked = запрошен владелец уведомления
audit-action-rights-answered = дан ответ палате
audit-action-rights-ask-received = пришёл запрос палаты другого узла
audit-action-rights-answer-received = пришёл ответ владельца
audit-action-rights-ask-read = прочитан запрос палаты
audit-action-rights-late = срок обращения пропущен
audit-action-rights-read = обращение прочитано
audit-action-rights-notice-read = палата прочла уведомление
audit-action-rights-notices-searched = палата искала уведомления о заявителе
notices-alarm-rights-late = Пропущены сроки обращений: { $count }
notices-alarm-rights-soon = Близок срок обращений: { $count }
notices-alarm-rights-asks = Палата пересмотра ждёт ответа: { $count }

## Files of notices and external lists
notices-files-format-json = JSON публичных уведомлений (поля API Интерпола)
notices-files-format-ftm = FollowTheMoney, строки JSON
notices-rule-no-id = нет идентификатора
notices-rule-no-name = нет имени
notices-rule-long = длиннее { $maximum } знаков
notices-rule-text = должен быть текст
notices-rule-list = должен быть список текстов
notices-rule-objects = должен быть список объектов
notices-rule-object = должен быть объект
notices-rule-number = должно быть число
notices-rule-many = больше { $maximum } значений
notices-rule-names = запись имён не читается
notices-rule-twice = этот идентификатор уже встречался в файле
notices-rule-no-object = должен быть объект JSON
notices-rule-not-json = не JSON: { $why }
notices-rule-row-long = строка длиннее { $maximum } КБ
notices-rule-deep = вложенность глубже { $maximum } уровней
notices-rule-hidden = сравнено без невидимых знаков и знаков направления письма
notices-rule-look-alike = в одном слове буквы двух алфавитов
notices-rule-state = неизвестный код государства: { $value }; не сравнивался
notices-rule-code = неизвестный код: { $value }
notices-rule-range = такого значения не бывает; принято как неизвестное
error-files-none-chosen = выберите хотя бы одно уведомление
error-files-too-many = в один файл входит не больше { $maximum } уведомлений
error-files-barred = { $number } нельзя выгрузить: { $why }
error-files-no-person = В уведомлении { $number } не названо лицо; в файле FollowTheMoney бывают только лица
error-files-none = выберите файл
error-files-too-large = файл больше { $maximum } МБ
error-files-empty = файл пуст
error-files-encoding = файл должен быть в кодировке UTF-8; место испорченного байта: { $place }
error-files-deep = вложенность файла глубже { $maximum } уровней
error-files-not-json = файл не является JSON: { $why }
error-files-shape = в файле нет списка уведомлений
error-files-too-many-rows = в файле больше { $maximum } строк
error-external-unknown = такой записи нет: { $number }
audit-action-notice-exported = уведомление выгружено в файл
audit-action-external-imported = загружен внешний список
audit-action-external-screened = внешние записи сопоставлены
audit-action-external-read = внешняя запись открыта
audit-action-external-apart-read = получены отложенные строки
audit-action-external-lead-decided = принято решение по совпадению с внешней записью
notices-external-counted = Новых: { $added }, изменённых: { $changed }, без изменений: { $same }
notices-external-apart-count = { $count ->
    [one] Отложена { $count } строка
    [few] Отложены { $count } строки
   *[other] Отложено { $count } строк
}
