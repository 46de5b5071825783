## Названия документов

documents-title-extradition-request = Запрос о выдаче (экстрадиции)
documents-title-provisional-arrest-request = Запрос о временном аресте
documents-title-legal-assistance-request = Запрос об оказании правовой помощи
documents-title-transfer-request = Запрос о передаче осуждённого лица
documents-title-proceedings-transfer-request = Запрос о передаче уголовного преследования
documents-title-transit-request = Запрос о транзитной перевозке выданного лица
documents-title-return-for-completion = О возвращении запроса для дополнения
documents-title-extradition-decision = Решение по запросу о выдаче (экстрадиции)
documents-title-request-decision = Решение по запросу
documents-title-execution-letter = О направлении материалов исполнения
documents-title-person-notice = Уведомление о принятом решении
documents-title-conviction-notice = Уведомление о приговоре и местонахождении осуждённого
documents-title-handover-record = Протокол фактической передачи лица
documents-title-case-sheet = Лист дела
documents-title-legal-reasoning = Приложение: правовое обоснование

## Вступительные и заключительные предложения

documents-extradition-request-prosecution = Компетентный орган, направляющий настоящий запрос, свидетельствует своё уважение компетентному органу запрашиваемого государства и просит выдать указанное ниже лицо для уголовного преследования.
documents-extradition-request-sentence = Компетентный орган, направляющий настоящий запрос, свидетельствует своё уважение компетентному органу запрашиваемого государства и просит выдать указанное ниже лицо для исполнения приговора.
documents-provisional-arrest-request = Компетентный орган, направляющий настоящий запрос, свидетельствует своё уважение компетентному органу запрашиваемого государства и ввиду неотложности просит применить временный арест к указанному ниже лицу до получения запроса о выдаче.
documents-provisional-arrest-undertaking = В отношении лица имеется решение о содержании под стражей или вступивший в законную силу приговор, указанный в настоящем запросе. Запрос о выдаче с предусмотренными законом документами будет направлен в пределах срока, установленного для временного ареста.
documents-legal-assistance-request = Компетентный орган, направляющий настоящий запрос, свидетельствует своё уважение компетентному органу запрашиваемого государства и просит произвести перечисленные ниже процессуальные действия.
documents-transfer-request-to-us = Компетентный орган, направляющий настоящий запрос, свидетельствует своё уважение компетентному органу государства вынесения приговора и просит передать указанное ниже осуждённое лицо в государство гражданства для дальнейшего отбывания наказания.
documents-transfer-request-from-us = Компетентный орган, направляющий настоящий запрос, свидетельствует своё уважение компетентному органу государства гражданства и просит принять указанное ниже осуждённое лицо для дальнейшего отбывания наказания.
documents-proceedings-transfer-request = Компетентный орган, направляющий настоящий запрос, свидетельствует своё уважение компетентному органу запрашиваемого государства и просит продолжить уголовное преследование указанного ниже лица по законодательству этого государства. Материалы уголовного дела прилагаются.
documents-transit-request = Компетентный орган, направляющий настоящий запрос, свидетельствует своё уважение компетентному органу запрашиваемого государства и просит разрешить перевозку указанного ниже лица через его территорию.
documents-request-closing = Компетентный орган заранее благодарит за содействие, готов представить дополнительные сведения и просит сообщить о принятом решении.
documents-return-for-completion = Указанный ниже запрос рассмотрен. Решение по нему не может быть принято, а его исполнение начато до представления перечисленных ниже документов.
documents-return-closing = Запрос остаётся зарегистрированным под номером настоящего дела. Его рассмотрение будет возобновлено после поступления документов; повторно направлять уже полученное не требуется.
documents-return-to-clarify = Указанный ниже запрос рассмотрен. Ответ по нему не может быть дан до уточнения изложенного ниже.
documents-clarify-closing = Запрос остаётся зарегистрированным под номером настоящего дела. Его рассмотрение будет возобновлено после получения уточнения.
documents-extradition-decision-opening = Рассмотрев указанный ниже запрос о выдаче и материалы экстрадиционной проверки, компетентный орган установил следующее.
documents-extradition-decision-grant = Запрос удовлетворить: выдать лицо запрашивающему государству за преступления, указанные в настоящем решении.
documents-extradition-decision-refuse = В выдаче лица отказать.
documents-extradition-decision-postpone = Запрос удовлетворить; фактическую передачу лица отсрочить.
documents-request-decision-opening = Рассмотрев указанный ниже запрос, компетентный орган установил следующее.
documents-request-decision-execute = Запрос принять к исполнению.
documents-request-decision-partial = Запрос принять к исполнению частично, в пределах, указанных в основаниях.
documents-request-decision-refuse = В исполнении запроса отказать.
documents-request-decision-postpone = Исполнение запроса отложить.
documents-person-notice-extradition-grant = Настоящим уведомляем Вас о том, что принято решение о Вашей выдаче запрашивающему государству.
documents-person-notice-extradition-refuse = Настоящим уведомляем Вас о том, что принято решение об отказе в Вашей выдаче.
documents-person-notice-extradition-postpone = Настоящим уведомляем Вас о том, что принято решение о Вашей выдаче запрашивающему государству с отсрочкой фактической передачи.
documents-person-notice-transfer-grant = Настоящим уведомляем Вас о том, что принято решение о Вашей передаче для дальнейшего отбывания наказания.
documents-person-notice-transfer-refuse = Настоящим уведомляем Вас о том, что принято решение об отказе в Вашей передаче для дальнейшего отбывания наказания.
documents-receipt-of-copy = Вручение копии настоящего уведомления и решения удостоверяется подписью лица с указанием даты и времени; об отказе от подписи делается отметка.
documents-conviction-notice-mission = Настоящим дипломатическое представительство или консульское учреждение государства гражданства уведомляется об осуждении указанного ниже лица и о месте отбывания им наказания, чтобы мог быть поставлен вопрос о передаче для дальнейшего отбывания наказания.
documents-conviction-notice-relatives = Настоящим Вы как близкий родственник уведомляетесь об осуждении указанного ниже лица и о месте отбывания им наказания, чтобы Вы могли обратиться с заявлением о передаче для дальнейшего отбывания наказания.
documents-conviction-notice-representative = Настоящим Вы как законный представитель уведомляетесь об осуждении указанного ниже лица и о месте отбывания им наказания, чтобы Вы могли обратиться с заявлением о передаче для дальнейшего отбывания наказания.
documents-conviction-notice-counsel = Настоящим Вы как адвокат уведомляетесь об осуждении указанного ниже лица и о месте отбывания им наказания, чтобы могло быть подано заявление о передаче для дальнейшего отбывания наказания.
documents-conviction-notice-apply = Заявление о передаче подаётся в письменной форме в указанный ниже орган. Его вправе подать осуждённый, его законный представитель или близкие родственники.
documents-handover-record = Настоящий протокол составлен представителями сторон при фактической передаче указанного ниже лица.
documents-handover-closing = Протокол составлен в двух экземплярах, по одному для каждой стороны. Лицо передано вместе с перечисленными документами и вещами; взаимных претензий, кроме отмеченных в протоколе, стороны не имеют.
documents-no-belongings = Личные вещи не передаются.
documents-execution-whole = Указанный ниже запрос исполнен полностью. Материалы исполнения прилагаются.
documents-execution-partial = Указанный ниже запрос исполнен частично. Материалы исполнения прилагаются; причины неисполнения отдельных действий указаны рядом с ними.
documents-execution-closing = Материалы могут быть использованы только в целях, указанных в запросе, если запрашиваемое государство не даст согласия на иное.
documents-reasoning-closing = В приложении изложено то, что следует из введённых сведений и правовых данных указанной версии. Оно ничего не решает: решение принимает должностное лицо.

## Разделы

documents-section-person = Сведения о лице
documents-section-persons = Сведения о лицах
documents-section-statement = Описание обстоятельств дела
documents-section-offences = Преступление и его правовая квалификация
documents-section-act = Акт, на котором основан запрос
documents-section-judgment = Приговор
documents-section-sentence = Наказание
documents-section-custody = Содержание под стражей
documents-section-limitation = Срок давности
documents-section-basis = Правовое основание
documents-section-guarantees = Гарантии
documents-section-complaint = Право обжалования
documents-section-urgency = Неотложность
documents-section-acts = Запрашиваемые действия
documents-section-formalities = Порядок, который просят соблюсти
documents-section-present = Лица, которые просят разрешить присутствие
documents-section-consent = Согласие
documents-section-transfer-reason = Причина передачи уголовного преследования
documents-section-surrender = Решение о выдаче
documents-section-route = Маршрут и перевозка
documents-section-missing = Недостающие документы
documents-section-reasons = Основания
documents-section-decided = Решено
documents-section-conditions = Условия выдачи
documents-section-rights = Ваши права
documents-section-transfer-conditions = Условия передачи
documents-section-apply = Куда обратиться
documents-section-decision-executed = Исполняемое решение
documents-section-belongings = Переданные вещи
documents-section-results = Результаты
documents-section-limits = Сроки
documents-section-timeline = Последние события
documents-section-instruments = Рассмотренные правовые акты
documents-section-reasoning = Обоснование
documents-section-questions = Подлежит проверке
documents-section-enclosures = Приложения

## Названия полей

documents-label-name = Фамилия, имя, отчество
documents-label-other-spellings = Другие написания
documents-label-kept-spellings = Написано также
documents-label-born = Дата рождения
documents-label-birth-place = Место рождения
documents-label-sex = Пол
documents-label-citizenship = Гражданство
documents-label-identity-paper = Документ, удостоверяющий личность
documents-label-residence = Место жительства
documents-label-whereabouts = Местонахождение
documents-label-marks = Особые приметы
documents-label-offence = Преступление
documents-label-provision = Норма закона
documents-label-committed = Дата совершения преступления
documents-label-committed-at = Место совершения преступления
documents-label-penalty = Наиболее строгое наказание
documents-label-law-text = Текст закона
documents-label-act = Акт
documents-label-act-by = Кем вынесен
documents-label-act-date = Дата
documents-label-act-number = Номер
documents-label-term = Назначенный срок
documents-label-final-on = Вступил в законную силу
documents-label-left = Неотбытая часть
documents-label-reckoned-on = Исчислено на дату
documents-label-ends = Конец срока
documents-label-custody-since = Под стражей с
documents-label-custody-at = Место содержания
documents-label-custody-days = Общее время под стражей
documents-label-request-number = Номер запроса
documents-label-request-date = Дата запроса
documents-label-request-by = Запрашивающий орган
documents-label-decision-number = Номер решения
documents-label-decision-date = Дата решения
documents-label-decision-by = Кем принято
documents-label-complaint-court = Суд
documents-label-complaint-lodge = Жалоба подаётся через
documents-label-complaint-last-day = Последний день
documents-label-complaint-basis = Норма закона
documents-label-part-in-case = Процессуальный статус
documents-label-proceedings = Уголовное дело
documents-label-confidentiality = Конфиденциальность
documents-label-reply-by = Ответ просим дать до
documents-label-consent-by = Кем дано
documents-label-consent-date = Дата согласия
documents-label-damage = Ущерб
documents-label-not-before = Не ранее
documents-label-not-after = Не позднее
documents-label-carrier = Перевозчик
documents-label-escort = Конвой
documents-label-landing = Остановка или вынужденная посадка
documents-label-supply-by = Представить до
documents-label-note = Примечание
documents-label-postponed-until = Отсрочено до
documents-label-postponed-event = Отсрочено до события
documents-label-subject = Предмет запроса
documents-label-executing = Исполняющий орган
documents-label-due = Исполнить до
documents-label-apply-to = Орган
documents-label-address = Адрес
documents-label-handover-place = Место
documents-label-handover-date = Дата
documents-label-handover-time = Местное время
documents-label-handed-by = Кем передано
documents-label-received-by = Кем принято
documents-label-witnesses = Присутствовали
documents-label-health = Состояние здоровья
documents-label-use-limits = Ограничение использования
documents-label-kind = Вид
documents-label-status = Состояние
documents-label-requesting = Запрашивающая сторона
documents-label-requested = Запрашиваемая сторона
documents-label-holder = Исполнитель
documents-label-next-action = Следующий шаг
documents-label-conclusion = Вывод
documents-label-as-of = Право на дату
documents-label-data-version = Версия правовых данных

## Графы таблиц

documents-column-act = Действие
documents-column-done = Исполнено
documents-column-result = Результат
documents-column-limit = Срок
documents-column-due = Истекает
documents-column-state = Состояние
documents-column-rule = Норма
documents-column-when = Когда
documents-column-what = Событие
documents-column-who = Кто
documents-column-instrument = Правовой акт
documents-column-role = Роль
documents-column-why = Почему

## Слова и значения

documents-citation = { $instrument }, ст. { $article }
documents-office-of-state = { $office } ({ $state })
documents-states = { $states }
documents-stateless = лицо без гражданства
documents-citizenship-not-established = не установлено
documents-sex-male = мужской
documents-sex-female = женский
documents-script-Cyrl = кириллица
documents-script-Latn = латиница
documents-script-Arab = арабская графика
documents-script-Hans = китайская графика
documents-script-other = иная графика
documents-spelling-kept = { $script }: это написание хранится в электронной записи
documents-identity-passport = паспорт
documents-identity-identity-card = удостоверение личности
documents-identity-travel-document = проездной документ
documents-identity-other = иной документ
documents-identity-paper =
    { $state ->
        [none] { $kind } { $number }
       *[other] { $kind } { $number }, { $state }
    }{ $until ->
        [none] { "" }
       *[other] , срок действия до: { $until }
    }
documents-provision = { $state }: { $article }
documents-penalty-years =
    { $state }: лишение свободы на срок до { $years ->
        [one] { $years } года
        [few] { $years } лет
        [many] { $years } лет
       *[other] { $years } лет
    }
documents-penalty-months =
    { $state }: лишение свободы на срок до { $months ->
        [one] { $months } месяца
        [few] { $months } месяцев
        [many] { $months } месяцев
       *[other] { $months } месяцев
    }
documents-penalty-life = { $state }: пожизненное лишение свободы
documents-penalty-death = { $state }: смертная казнь
documents-act-kind-custody-order = постановление о применении меры пресечения в виде содержания под стражей
documents-act-kind-charge = постановление о квалификации деяния подозреваемого
documents-act-kind-judgment = приговор
documents-act-kind-surrender-decision = решение о выдаче
documents-months =
    { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
        [many] { $months } месяцев
       *[other] { $months } месяца
    }
documents-days =
    { $days ->
        [one] { $days } сутки
        [few] { $days } суток
        [many] { $days } суток
       *[other] { $days } суток
    }
documents-months-days =
    { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
        [many] { $months } месяцев
       *[other] { $months } месяца
    }{ $days ->
        [0] { "" }
        [one] {" "}{ $days } день
        [few] {" "}{ $days } дня
        [many] {" "}{ $days } дней
       *[other] {" "}{ $days } дня
    }
documents-consent-by-person = осуждённый
documents-consent-by-representative = законный представитель
documents-questions-for-act = Вопросы к действию { $number }
documents-complaint-right =
    Настоящее решение может быть обжаловано в течение { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дней
    } со дня получения его копии. День получения не считается.
documents-complaint-effect = Решение не исполняется до истечения срока обжалования, а если подана жалоба — до вступления в законную силу решения суда.
documents-act-done = да
documents-act-partly = частично
documents-act-not-done = нет
documents-sheets =
    { $sheets ->
        [one] { $sheets } лист
        [few] { $sheets } листа
        [many] { $sheets } листов
       *[other] { $sheets } листа
    }
documents-limit-overdue = просрочено
documents-limit-today = сегодня
documents-limit-running = течёт
documents-limit-paused = приостановлено
documents-limit-met = соблюдено
documents-limit-left =
    { $days ->
        [one] остался { $days } день
        [few] осталось { $days } дня
        [many] осталось { $days } дней
       *[other] осталось { $days } дня
    }
documents-no-limits = Сроки не текут.
documents-no-events = Записей пока нет.
documents-further-events =
    { $count ->
        [one] Ещё { $count } более раннее событие содержится в электронной записи.
        [few] Ещё { $count } более ранних события содержатся в электронной записи.
        [many] Ещё { $count } более ранних событий содержатся в электронной записи.
       *[other] Ещё { $count } более раннего события содержатся в электронной записи.
    }
documents-outcome-holds = Итог: имеет место
documents-outcome-fails = Итог: не имеет места
documents-outcome-unknown = Итог: неизвестно
documents-fact-used = Факт: { $what } = { $value } (источник: { $source })
documents-confidence-medium = Достоверность: средняя, сверить с официальным текстом
documents-confidence-low = Достоверность: низкая, до применения проверить
documents-question = { $fact }. Кто может сообщить: { $who }

## Гарантии и права

documents-guarantee-speciality = Без согласия запрашиваемого государства лицо не будет привлечено к уголовной ответственности, предано суду или подвергнуто наказанию за совершённое до выдачи преступление, за которое оно не выдано.
documents-guarantee-no_onward_surrender = Без согласия запрашиваемого государства лицо не будет выдано третьему государству.
documents-guarantee-no_persecution = Запрос не преследует цели преследования лица по политическим мотивам либо по признакам расы, вероисповедания, национальности, гражданства, принадлежности к социальной группе или убеждений.
documents-guarantee-no_torture = Лицу будут предоставлены все возможности для защиты, в том числе помощь адвоката; оно не будет подвергнуто пыткам, жестокому, бесчеловечному или унижающему достоинство обращению или наказанию.
documents-guarantee-no_death_penalty = Смертная казнь не будет назначена, а если назначена — не будет приведена в исполнение.
documents-guarantee-no_prosecution_again = Лицо не будет повторно привлечено к уголовной ответственности за то же деяние в запрашивающем государстве.
documents-guarantee-retrial = Лицу, осуждённому заочно, будет обеспечено новое судебное разбирательство с его участием и правом на защиту.
documents-guarantee-custody_credited = Время содержания под стражей на территории запрашиваемого государства в связи с настоящим запросом будет зачтено в срок наказания.
documents-guarantee-civil_claim = Приговор в части гражданского иска будет исполнен.
documents-guarantee-costs = Расходы, приходящиеся на запрашивающую сторону, будут ею оплачены.
documents-guarantee-reciprocity = Аналогичный запрос запрашиваемого государства будет исполнен на основе принципа взаимности.
documents-right-copy = Получить копию решения на языке, которым Вы владеете.
documents-right-counsel = Пользоваться помощью адвоката по Вашему выбору или по назначению и встречаться с ним наедине.
documents-right-interpreter = Пользоваться родным языком и бесплатной помощью переводчика.
documents-right-consul = Сообщить о себе представительству Вашего государства и общаться с ним.
documents-right-papers = Знакомиться с материалами, на которых основано решение.
documents-right-refuge = Заявить о ходатайстве о предоставлении убежища либо о том, что Вы опасаетесь преследования, пыток или смертной казни.
documents-transfer-condition-citizenship = Осуждённый является гражданином государства исполнения, а лицо без гражданства постоянно проживает в нём.
documents-transfer-condition-dual = Деяние является преступлением по законодательству обоих государств.
documents-transfer-condition-final = Приговор вступил в законную силу.
documents-transfer-condition-six-months = Ко времени получения обращения неотбытая часть наказания составляет не менее шести месяцев, если государства не договорились об ином.
documents-transfer-condition-consent = Имеется письменное согласие осуждённого или лица, которое вправе действовать от его имени.
documents-transfer-condition-agreement = Оба государства согласны на передачу.

## Оформление документа

documents-number = № { $number }
documents-signed-at = Дата и время: { $at }
documents-signed-electronically-no = Электронная цифровая подпись: нет
documents-footer-record = { $about } · шаблон { $template }
documents-footer-hash = SHA-256 сведений: { $hash }
documents-footer-made = Составлено: { $at } · Составитель: { $author }
documents-footer-page = стр. { $page } из { $pages }
documents-letters-numbered = Буквы иных письменностей указаны номерами Юникода в квадратных скобках; электронная запись хранит их в исходном виде.

## Экраны

documents-origin-produced = составлено здесь
documents-origin-uploaded = загружено
documents-origin-received = получено от другой стороны

documents-altered-title = Файл не выдан
documents-altered-next = Попытка занесена в журнал. Сообщите администратору и запросите файл у автора заново.

## Правовое обоснование

documents-role-primary = основание
documents-role-primary_candidate = возможное основание, статус подлежит подтверждению
documents-role-supplementary = дополнительный
documents-role-excluded = рассмотрен, не применяется
documents-role-unverified = статус неизвестен, опираться нельзя
documents-role-procedure = национальная процедура
documents-role-bar = препятствует исполнению запроса
documents-role-requested_law = право запрашиваемого государства, подлежит проверке
documents-role-fallback = только при отсутствии договора
documents-role-flag = для сведения

## Журнал

audit-action-document-produced = Документ составлен
audit-action-document-uploaded = Документ загружен
audit-action-document-received = Документ получен
audit-action-document-read = Документ открыт
audit-action-document-altered = Изменённый документ не выдан
audit-action-document-swept = Файлы без документа удалены

## Ошибки

error-document-fact-missing = не хватает сведения
error-document-fact-unknown = такого сведения в этом документе нет
error-document-fact-form = сведение имеет неверную форму ({ $why })
error-document-fact-period = период оканчивается ({ $end }) раньше своего начала ({ $start })
error-document-text-missing = текст на языке «{ $lang }» пуст
error-document-template-unknown = шаблона { $value } нет
error-document-not-found = документа с идентификатором { $id } нет
error-document-altered = хранимый файл «{ $name }» отсутствует или не соответствует своей хеш-сумме { $sha256 }; он не выдаётся
error-typesetting-failed = документ не удалось напечатать: { $why }
error-upload-too-large = файл больше { $limit } МБ
error-upload-empty = файл пуст
error-upload-type = содержимое файла не является PDF, PNG, JPEG, текстом UTF-8 или подписанным пакетом (ASiC-E)
error-upload-ending = расширение «{ $ending }» не соответствует содержимому файла ({ $type })
error-upload-declared = заявленный тип { $declared } не соответствует содержимому файла ({ $type })
error-upload-name = имя файла непригодно
error-upload-no-space = на диске этого узла нет места для файла
error-document-too-large = файл слишком велик, чтобы открыть его целиком: { $name }

## Erased documents
documents-erased-title = Документ удалён
error-document-erased = удалён { $at } по требованию владельца; сохранён только его хеш
audit-action-document-erased = Документ удалён

## Письма и справки по каждому шагу

documents-title-supplement-letter = О направлении дополнительных материалов
documents-title-reminder-letter = Напоминание об исполнении запроса
documents-title-withdrawal-letter = Об отзыве запроса
documents-title-closing-letter = О завершении переписки по запросу
documents-title-postponement-letter = Об отсрочке по запросу
documents-title-speciality-consent = О согласии по пределам ответственности выданного лица
documents-title-progress-letter = О ходе исполнения запроса
documents-title-arrest-petition = Ходатайство об аресте
documents-title-remaining-sentence-certificate = Справка об отбытом сроке и неотбытой части наказания
documents-title-police-query = Полицейский запрос
documents-title-query-answer = Ответ на полицейский запрос

documents-extradition-request-prosecution-named = { $sender } свидетельствует своё уважение { $to } и просит выдать указанное ниже лицо для уголовного преследования.
documents-extradition-request-sentence-named = { $sender } свидетельствует своё уважение { $to } и просит выдать указанное ниже лицо для исполнения приговора.
documents-provisional-arrest-request-named = { $sender } свидетельствует своё уважение { $to } и ввиду неотложности просит применить временный арест к указанному ниже лицу до получения запроса о выдаче.
documents-legal-assistance-request-named = { $sender } свидетельствует своё уважение { $to } и просит произвести перечисленные ниже процессуальные действия.
documents-transfer-request-to-us-named = { $sender } свидетельствует своё уважение { $to } и просит передать указанное ниже осуждённое лицо в государство гражданства для дальнейшего отбывания наказания.
documents-transfer-request-from-us-named = { $sender } свидетельствует своё уважение { $to } и просит принять указанное ниже осуждённое лицо для дальнейшего отбывания наказания.
documents-proceedings-transfer-request-named = { $sender } свидетельствует своё уважение { $to } и просит продолжить уголовное преследование указанного ниже лица по законодательству запрашиваемого государства. Материалы уголовного дела прилагаются.
documents-transit-request-named = { $sender } свидетельствует своё уважение { $to } и просит разрешить перевозку указанного ниже лица через территорию запрашиваемого государства.
documents-extradition-decision-opening-named = Рассмотрев запрос { $of } о выдаче и материалы экстрадиционной проверки, компетентный орган установил следующее.
documents-request-decision-opening-named = Рассмотрев указанный ниже запрос { $of }, компетентный орган установил следующее.
documents-reminder-letter = Компетентный орган, направляющий настоящее письмо, свидетельствует своё уважение компетентному органу запрашиваемого государства и просит сообщить о ходе исполнения указанного ниже запроса, ответ на который до настоящего времени не получен.
documents-reminder-letter-named = { $sender } свидетельствует своё уважение { $to } и просит сообщить о ходе исполнения указанного ниже запроса, ответ на который до настоящего времени не получен.
documents-reminder-closing = Если для исполнения требуются дополнительные сведения или документы, просим указать, какие именно. Если исполнение невозможно, просим сообщить причины.
documents-withdrawal-letter = Компетентный орган, направляющий настоящее письмо, свидетельствует своё уважение компетентному органу запрашиваемого государства и отзывает указанный ниже запрос.
documents-withdrawal-letter-named = { $sender } свидетельствует своё уважение { $to } и отзывает указанный ниже запрос.
documents-withdrawal-closing = Просим прекратить исполнение запроса, отменить меры, принятые только на его основании, и вернуть полученные материалы. За оказанное содействие выражаем признательность.
documents-supplement-letter = Компетентный орган, направляющий настоящее письмо, свидетельствует своё уважение компетентному органу запрашиваемого государства и направляет дополнение к указанному ниже запросу.
documents-supplement-letter-named = { $sender } свидетельствует своё уважение { $to } и направляет дополнение к указанному ниже запросу.
documents-supplement-letter-asked = Компетентный орган, направляющий настоящее письмо, свидетельствует своё уважение компетентному органу запрашиваемого государства и направляет документы, запрошенные при возвращении указанного ниже запроса.
documents-supplement-letter-asked-named = { $sender } свидетельствует своё уважение { $to } и направляет документы, запрошенные при возвращении указанного ниже запроса.
documents-supplement-closing = Просим продолжить рассмотрение запроса с учётом направляемого дополнения и сообщить о принятом решении.
documents-progress-status = Сообщаем о ходе исполнения указанного ниже запроса.
documents-progress-detained = Сообщаем, что по указанному ниже запросу лицо задержано.
documents-progress-released = Сообщаем, что лицо, указанное в нижеследующем запросе, освобождено из-под стражи.
documents-progress-transit-completed = Сообщаем, что транзитная перевозка лица по указанному ниже запросу завершена.
documents-progress-execution-begun = Сообщаем, что исполнение наказания в отношении лица, переданного по указанному ниже запросу, начато.
documents-progress-proceedings-ended = Сообщаем об окончании производства, принятого по указанному ниже запросу.
documents-progress-closing = О дальнейшем ходе дела будет сообщено дополнительно.
documents-postponement-examination = Рассмотрение и исполнение запроса отложить.
documents-postponement-surrender = Фактическую передачу лица отсрочить. Решение о выдаче остаётся в силе.
documents-postponement-closing = Об отпадении основания отсрочки будет сообщено незамедлительно; повторно направлять запрос не требуется.
documents-closing-executed = Указанный ниже запрос исполнен, его рассмотрение завершено.
documents-closing-refused = По указанному ниже запросу принято решение об отказе, его рассмотрение завершено.
documents-closing-withdrawn = Указанный ниже запрос отозван, его рассмотрение завершено.
documents-closing-requesting = Запрашивающая сторона благодарит за оказанное содействие и считает переписку по запросу законченной.
documents-closing-requested = Запрашиваемая сторона считает переписку по запросу законченной и остаётся готова к дальнейшему сотрудничеству.
documents-arrest-petition-opening = В отношении указанного ниже лица в связи с запросом иностранного государства представляются следующие сведения.
documents-arrest-petition-provisional = Прошу применить к указанному лицу временный арест до получения запроса о выдаче в пределах срока, установленного законом.
documents-arrest-petition-extradition = Прошу применить к указанному лицу экстрадиционный арест для обеспечения его выдачи в пределах срока, установленного законом.
documents-remaining-sentence-certificate = Настоящей справкой удостоверяется, какой срок наказания отбыт указанным ниже лицом и какая часть наказания остаётся неотбытой.
documents-certificate-closing = Справка выдана для представления компетентному органу другого государства.
documents-speciality-consent-opening = Рассмотрев указанное ниже обращение о согласии на привлечение выданного лица к ответственности за иные деяния, компетентный орган установил следующее.
documents-speciality-consent-opening-named = Рассмотрев обращение { $of } о согласии на привлечение выданного лица к ответственности за иные деяния, компетентный орган установил следующее.
documents-speciality-consent-give = Дать согласие на привлечение выданного лица к уголовной ответственности и исполнение наказания за указанные деяния.
documents-speciality-consent-refuse = В согласии на привлечение выданного лица к уголовной ответственности за указанные деяния отказать.
documents-speciality-consent-closing = За иные деяния, совершённые до выдачи, без отдельного согласия лицо не может быть привлечено к ответственности, подвергнуто наказанию или выдано третьему государству.
documents-police-query-urgent = Просим в срочном порядке, в течение 24 часов с момента получения, ответить на следующий запрос.
documents-police-query-ordinary = Просим в течение 48 часов с момента получения ответить на следующий запрос.
documents-police-query-closing = Ответ будет использован только для указанной цели. Для получения доказательств будет направлен запрос об оказании правовой помощи.
documents-query-answer-whole = На указанный ниже запрос сообщаем следующее.
documents-query-answer-part = На указанный ниже запрос сообщаем сведения, установленные к настоящему времени; проверка продолжается.
documents-query-answer-nothing = По указанному ниже запросу проведена проверка; запрошенных сведений не имеется.
documents-query-answer-closing = Сведения сообщены для полицейских целей. Использование их в качестве доказательств возможно с согласия нашей стороны.

documents-section-supplied = Направляемые документы
documents-section-told = Что произошло
documents-section-detention = Задержание
documents-section-asks = Прошу суд
documents-section-further-acts = Деяния, на преследование за которые испрашивается согласие
documents-section-questions-asked = О чём просим сообщить
documents-label-time-passed = Прошло с отправки запроса
documents-label-when = Когда
documents-label-ground = Основание
documents-label-detained-at = Момент задержания
documents-label-asks = Предмет запроса
documents-label-purpose = Цель
documents-label-plate = Государственный номер
documents-label-vin = Номер транспортного средства (VIN)
documents-label-since = За период с
documents-label-identity = Установленная личность
documents-label-wanted = Находится в розыске
documents-label-vehicle-holder = Владелец или держатель
documents-label-valid = Действителен
documents-label-convictions = Судимости
documents-label-kept-under = Материалы хранятся под номером
documents-asks-identity = установление личности
documents-asks-address = место жительства
documents-asks-wanted = нахождение в розыске
documents-asks-vehicle = владелец транспортного средства
documents-asks-document = действительность документа
documents-asks-criminal-record = сведения о судимости
documents-asks-other = иные сведения
documents-days-passed =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
documents-yes = да
documents-no = нет

## Копия, перевод и изъятые сведения

documents-copy = КОПИЯ
documents-words-translated =
    { $count ->
        [one] Свободный текст приведён в переводе в { $count } месте; подлинник хранится в электронной записи.
        [few] Свободный текст приведён в переводе в { $count } местах; подлинник хранится в электронной записи.
        [many] Свободный текст приведён в переводе в { $count } местах; подлинник хранится в электронной записи.
       *[other] Свободный текст приведён в переводе в { $count } местах; подлинник хранится в электронной записи.
    }
documents-words-machine =
    { $count ->
        [one] Из них машинный перевод, не аутентичен: { $count } место.
        [few] Из них машинный перевод, не аутентичен: { $count } места.
        [many] Из них машинный перевод, не аутентичен: { $count } мест.
       *[other] Из них машинный перевод, не аутентичен: { $count } места.
    }
documents-words-untranslated =
    { $count ->
        [one] Свободный текст в { $count } месте приведён без перевода, на языке, на котором он написан.
        [few] Свободный текст в { $count } местах приведён без перевода, на языке, на котором он написан.
        [many] Свободный текст в { $count } местах приведён без перевода, на языке, на котором он написан.
       *[other] Свободный текст в { $count } местах приведён без перевода, на языке, на котором он написан.
    }
documents-withheld = [не раскрывается]
documents-withheld-note =
    { $count ->
        [one] В этой копии не раскрывается { $count } сведение. Основание: { $ground }. Подлинник хранится в деле.
        [few] В этой копии не раскрываются { $count } сведения. Основание: { $ground }. Подлинник хранится в деле.
        [many] В этой копии не раскрываются { $count } сведений. Основание: { $ground }. Подлинник хранится в деле.
       *[other] В этой копии не раскрываются { $count } сведения. Основание: { $ground }. Подлинник хранится в деле.
    }

## сверка файлов с журналом
documents-broken-file-changed = хранимый файл не тот, что был записан: { $sha256 }
documents-broken-file-missing = хранимого файла нет: { $sha256 }
documents-broken-file-extra = среди хранимых лежит чужой файл: { $name }
documents-files-whole = { $count ->
    [one] Прочитан { $count } хранимый файл, он совпадает с журналом
    [few] Прочитаны { $count } хранимых файла, все совпадают с журналом
    [many] Прочитано { $count } хранимых файлов, все совпадают с журналом
   *[other] Прочитано { $count } хранимого файла, все совпадают с журналом
 }

## Места документа

documents-section-letter = Письмо
documents-section-signatures = Подписи
documents-label-number = Номер
documents-label-addressee = Адресат
documents-side-composed = из сведений, по правилам языка
documents-side-typed = на языке написания
documents-side-translated = перевёл человек
documents-side-machine = машинный перевод, не аутентичен
documents-side-missing = перевода нет
error-words-betrayed = изъятое сведение названо ещё здесь: { $places }. Отметьте и эти места
error-document-without-facts = файл «{ $name }» не составлен здесь из сведений: раскрыть его можно только целиком
documents-files-young = { $count ->
    [one] { $count } файл может принадлежать незавершённому изменению
    [few] { $count } файла могут принадлежать незавершённым изменениям
    [many] { $count } файлов могут принадлежать незавершённым изменениям
   *[other] { $count } файла могут принадлежать незавершённым изменениям
 }

## Электронные подписи

documents-verdict-valid = подпись действительна
documents-verdict-not-valid = подпись недействительна
documents-verdict-cannot-tell = подпись определить нельзя
documents-signed-as-none = без электронной подписи
documents-signed-as-pdf = подпись внутри файла (PAdES)
documents-signed-as-container = подписанный пакет (ASiC-E)
documents-signed-as-seal = подпись пакета, документы которого лежат рядом
documents-found-file-hash-same = Хеш-сумма SHA-256 всего файла совпадает с сообщённой.
documents-found-file-hash-differs = Хеш-сумма всего файла другая: { $sha256 }; ожидалась { $expected }.
documents-found-file-too-large = Файл больше { $limit } МБ, его подписи здесь не проверяются.
documents-found-container-too-large = Пакет больше { $limit } МБ.
documents-found-container-zip = Пакет не читается как архив ({ $why }).
documents-found-container-mimetype = Пакет не начинается с файла mimetype, в котором указан его тип.
documents-found-container-no-manifest = В пакете нет подписываемого перечня.
documents-found-container-too-many = В пакете файлов больше, чем { $limit }.
documents-found-container-gap = Перед файлами пакета, между ними или после них есть посторонние байты.
documents-found-container-bomb = В развёрнутом виде пакет превышает { $limit } МБ.
documents-found-container-path = Недопустимое имя файла в пакете: { $path }.
documents-found-container-twice = Имя встречается дважды: { $path }.
documents-found-container-method = Файл зашифрован или сжат неизвестным способом: { $path }.
documents-found-container-signature = Перечень не называет ровно одну имеющуюся подпись: { $path }.
documents-found-container-missing = Названного в перечне файла нет в пакете: { $path }.
documents-found-container-unlisted = Файл лежит в пакете, но в перечне его нет, то есть он не подписан: { $path }.
documents-found-container-manifest = Перечень пакета испорчен: { $path }.
documents-found-container-seal = Файл подписи пакета испорчен.
documents-found-container-loose = Пакет не в той форме, которая определяет каждый его байт: байты между файлами подписью не защищены. Запросите у отправителя хеш-сумму всего файла.
documents-found-container-file-changed = Файл изменён после подписания: { $path }.
documents-found-container-files = Все файлы пакета соответствуют перечню; их число: { $count }.
documents-found-pdf-encrypted = PDF зашифрован, без пароля подпись не проверить. Запросите у отправителя открытый файл.
documents-found-pdf-too-many = Версий или подписей в PDF больше допустимого ({ $limit }).
documents-found-pdf-unreadable = В файле есть признак подписи, но как PDF он не читается ({ $why }).
documents-found-pdf-hidden = В PDF есть данные подписи, которые документ подписью не называет: файл изменён.
documents-found-covers-whole = Подпись охватывает весь документ.
documents-found-covers-part = Подпись охватывает лишь часть документа.
documents-found-later-signatures = Подпись охватывает весь тогдашний документ; позже добавлены только другие подписи.
documents-found-added-after = После подписания в документ внесены недопустимые изменения.
documents-found-filled-after = После подписания в документе заполнены поля. Запросите подтверждение подписавшего.
documents-found-signature-unreadable = Данные подписи не читаются ({ $why }).
documents-found-signature-loose = Данные подписи не в единственно возможной форме: её незащищённые байты могли быть изменены. Запросите у отправителя хеш-сумму всего файла.
documents-found-digest-weak = Способу хеширования нельзя доверять: { $algorithm }.
documents-found-intact = Подписанное не изменено.
documents-found-changed = Подписанное изменено.
documents-found-signature-right = Подпись создана ключом сертификата.
documents-found-signature-wrong = Подпись создана не ключом сертификата.
documents-found-time-none = Время подписания не указано.
documents-found-time-ahead = Указанное время ещё не наступило: { $at }. Сверьте часы.
documents-found-time-claimed = Время указал сам подписавший: { $at }; метки времени нет.
documents-found-stamp-wrong = Метка времени испорчена или относится к другой подписи.
documents-found-stamp-untrusted = Метку времени { $at } поставила служба, которой этот узел не доверяет.
documents-found-stamp-loose = Данные метки времени { $at } не в единственно возможной форме.
documents-found-time-stamped = Время подписания доказано меткой времени: { $at } ({ $authority }).
documents-found-usage-wrong = Сертификат не предназначен для подписания документов.
documents-found-key-weak = Ключу сертификата нельзя доверять: { $key }.
documents-found-chain-trusted = Сертификат выдан органом из перечня государства: { $state }.
documents-found-chain-no-list = На этом узле нет перечня удостоверяющих органов государства: { $state }. Перечень устанавливает администратор.
documents-found-chain-other-state = Сертификат относится к перечню другого государства: { $state }; ожидалось: { $expected }.
documents-found-chain-unknown = Выдавшего сертификат органа ({ $issuer }) нет в перечне; государство: { $state }. Сверьте его корневой сертификат по другому каналу.
documents-found-chain-broken = Цепочка сертификатов недействительна; государство: { $state } ({ $why }).
documents-found-period-out = В момент подписания ({ $at }) срок сертификата не действовал: { $since } – { $until }.
documents-found-revocation-none = Сертификат не отозван; список от { $of }.
documents-found-revocation-no-list = Отозван ли сертификат, неизвестно: нет списка отзыва органа { $issuer }.
documents-found-revocation-list-forged = Список отзыва не подписан органом { $issuer }.
documents-found-revocation-list-old = Список отзыва устарел: он действовал до { $until }.
documents-found-revoked = В момент подписания сертификат уже был отозван: { $since }.
documents-found-revoked-later = Сертификат отозван уже после подписания: { $since }.
documents-found-revoked-later-unproven = Сертификат отозван { $since }, а то, что подпись поставлена раньше, меткой времени не доказано.
documents-signed-electronically = Электронная цифровая подпись: { $subject }
documents-signed-certificate = Сертификат № { $serial }; выдан: { $issuer }; действителен до { $until }
documents-signed-check = Проверка: { $address }
documents-signature-title = Электронная подпись
documents-signature-of = Файл
documents-signature-checked = Проверено
documents-signature-signer = Подписал
documents-signature-serial = Сертификат №
documents-signature-issuer = Кем выдан сертификат
documents-signature-time = Время подписания
documents-signature-state = Перечень государства
documents-signature-number = Подпись № { $number }
documents-signature-whole = О файле
documents-signature-holds = да
documents-signature-fails = нет
documents-signature-unknown = неизвестно
documents-signature-again = Проверить ещё раз
documents-signature-again-hint = Если обновлён перечень удостоверяющих органов или список отозванных сертификатов.
documents-signature-none = В этом файле нет электронной подписи.
documents-signature-open = Открыть документ
documents-check-title = Проверка подписи
documents-check-text = PDF или подписанный пакет проверяется по перечням, которым доверяет этот узел; файл не сохраняется.
documents-check-file = Файл
documents-check-hint = PDF или подписанный пакет (.asice), не более { $limit } МБ
documents-check-hash = Хеш-сумма SHA-256 всего файла, если известна
documents-check-hash-wrong = хеш-сумма SHA-256 состоит из 64 шестнадцатеричных знаков
documents-check-missing = файл не выбран
documents-check-button = Проверить
documents-check-result = Результат
documents-seal-name = Подпись пакета
audit-action-document-signed = Документ подписан
audit-action-signature-checked = Подпись документа проверена
audit-action-certificate-installed = Сертификат сотрудника установлен
audit-action-certificate-removed = Сертификат сотрудника удалён
audit-action-certificate-refused = К ключу подписи введён неверный пароль
audit-action-certificate-used = Ключ подписи открыт
error-signing-password = неверный пароль или ПИН-код сертификата (либо файл испорчен)
error-signing-token-library = не установлена библиотека { $library } для работы с токеном
error-signing-token-busy = токен { $token } сейчас занят; повторите попытку
error-signing-token-closed = токен { $token } не открывается ({ $why })
error-signing-timestamp = метка времени не получена: { $url } ({ $why }); ничего не подписано
error-signing-pdf = этот PDF подписать нельзя ({ $why })
error-signing-no-certificate = у Вас не установлен сертификат подписи; его устанавливает администратор узла
error-signing-wait = слишком много неверных паролей; подождите до { $until }
error-signing-term = срок Вашего сертификата сейчас не действует: { $since } – { $until }
error-signing-other-key = ключ не соответствует установленному сертификату
error-signing-changed = с момента открытия страницы подписываемое изменилось или прошло 15 минут: просмотрите перечень заново; ничего не подписано
error-signing-required = на этом узле электронная подпись обязательна, а сертификата у Вас нет: его устанавливает администратор
error-signing-by-person = на этом узле электронная подпись обязательна, а программа за человека не подписывает: она готовит, а подписывает сотрудник на странице этого узла
error-certificate-unreadable = файл не читается как сертификат
error-certificate-term = срок сертификата сейчас не действует: { $since } – { $until }
error-certificate-use = сертификат «{ $subject }» не предназначен для подписания документов лицом
error-certificate-weak = ключ сертификата слаб: { $key }
error-certificate-no-key = в файле нет соответствующего сертификату ключа RSA или EC
error-certificate-not-in-token = в токене { $token } нет такого ключа или сертификата
error-trust-unreadable = файл перечня удостоверяющих органов не читается: { $path }
error-container-too-large = { documents-found-container-too-large }
error-container-zip = { documents-found-container-zip }
error-container-mimetype = { documents-found-container-mimetype }
error-container-no-manifest = { documents-found-container-no-manifest }
error-container-too-many = { documents-found-container-too-many }
error-container-gap = { documents-found-container-gap }
error-container-bomb = { documents-found-container-bomb }
error-container-path = { documents-found-container-path }
error-container-twice = { documents-found-container-twice }
error-container-method = { documents-found-container-method }
error-container-signature = { documents-found-container-signature }
error-container-missing = { documents-found-container-missing }
error-container-unlisted = { documents-found-container-unlisted }
error-container-manifest = { documents-found-container-manifest }
error-container-seal = { documents-found-container-seal }
