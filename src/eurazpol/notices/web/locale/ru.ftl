## Notices: pages

# Labels of the notice editor
notices-label-form = Способ направления
notices-label-purpose = Цель
notices-label-recipients = Государства-получатели диффузии
notices-label-dangers = Опасность
notices-label-code = Код обращения
notices-label-limits = Ограничения использования
notices-label-reason = Причина
notices-label-send-back = Причина возврата автору
notices-label-code-of-reason = Код причины
notices-label-neutral = Нейтральность (статья 3)
notices-label-neutral-reason = Обоснование: какие сведения о чём говорят
notices-label-point-reason = Обоснование: { $test }
notices-label-outcome = Итог
notices-label-reasons = Причины возврата или отказа
notices-label-field = О какой части формы
notices-label-for-owner = Пояснение для владельца
notices-label-note = Внутренняя заметка
notices-label-proceedings = Номер уголовного дела
notices-label-interest = Почему должны действовать другие государства
notices-label-exception = Если ниже порога: обоснование особой важности
notices-label-mandate = Резолюция Совета Безопасности и запись в перечне
notices-label-contact = Круглосуточная связь
notices-label-review-by = Более ранняя дата пересмотра
notices-label-action-kk = Что просят сделать, на казахском
notices-label-action-ru = Что просят сделать, на русском
notices-label-action-en = Что просят сделать, на английском
notices-label-subject-names-script = Письменность
notices-label-subject-names-family = Фамилия
notices-label-subject-names-given = Имя
notices-label-subject-names-patronymic = Отчество
notices-label-subject-names-kind = Вид имени
notices-label-subject-papers-kind = Вид документа
notices-label-subject-papers-number = Номер документа
notices-label-subject-papers-state = Выдавшее государство
notices-label-subject-sex = Пол
notices-label-subject-birth = Дата рождения
notices-label-subject-birth-place = Место рождения
notices-label-subject-birth-state = Государство рождения
notices-label-subject-nationalities = Гражданство
notices-label-subject-located-in = Возможное государство пребывания
notices-label-subject-description = Описание внешности
notices-label-subject-marks = Особые приметы
notices-label-subject-photo = Есть фотография
notices-label-subject-fingerprints = Есть отпечатки пальцев
notices-label-subject-dna = Есть профиль ДНК
notices-label-things-kind = Вид предмета
notices-label-things-identifier = Обозначение или номер
notices-label-things-description = Описание
notices-label-facts-summary-kk = Обстоятельства, на казахском
notices-label-facts-summary-ru = Обстоятельства, на русском
notices-label-facts-summary-en = Обстоятельства, на английском
notices-label-facts-committed = Время деяния
notices-label-facts-place = Место деяния
notices-label-facts-place-state = Государство места деяния
notices-label-facts-charges = Обвинение
notices-label-facts-articles = Статьи закона
notices-label-facts-max-months = Максимальный срок наказания, месяцев
notices-label-facts-life = Пожизненное лишение свободы
notices-label-facts-imposed-months = Назначенный срок, месяцев
notices-label-facts-remaining-months = Неотбытый срок, месяцев
notices-label-facts-limitation-ends = Окончание срока давности
notices-label-court-act-kind = Вид акта
notices-label-court-act-issued-by = Орган, вынесший акт
notices-label-court-act-issued = Дата акта
notices-label-court-act-number = Номер акта
notices-label-court-act-in-force = Действует ли акт
notices-label-court-act-copy = Копия предоставляется
notices-label-assurances-competent = Акт вынесен компетентным органом
notices-label-assurances-coordinated = Согласовано с органами выдачи
notices-label-assurances-extradition = После задержания будет запрошена выдача
notices-label-safeguards-asylum = Убежище или статус беженца
notices-label-safeguards-fled-from = От какого государства бежало лицо
notices-label-safeguards-finally-judged = За то же деяние есть окончательный приговор
notices-label-safeguards-judged-where = Где вынесен приговор
notices-label-safeguards-private-dispute = Частный спор
notices-label-safeguards-family-matter = Семейное дело
notices-label-safeguards-administrative = Административное правонарушение
notices-label-safeguards-organised-crime = Способствует тяжкой или организованной преступности
notices-label-neutrality-nature = Характер обвинения
notices-label-neutrality-ordinary-harm = Людям или имуществу причинён вред, как от обычного преступления
notices-label-neutrality-office = Лицо занимает политическую, военную или религиозную должность
notices-label-neutrality-expression = Деяние связано со свободой слова, собраний или объединений
notices-label-neutrality-context = Дело возникло на фоне выборов, переворота или конфликта
notices-label-neutrality-objections = Другие бюро или органы возражали
notices-label-neutrality-treaty-duty = Международный договор обязывает преследовать
notices-label-neutrality-explained = Пояснение к сведениям

# Choices of the notice editor
notices-script-cyrl = кириллица
notices-script-latn = латиница
notices-script-arab = арабская
notices-script-hans = китайская
notices-script-other = другая
notices-name-main = Основное имя
notices-name-previous = Прежнее имя
notices-name-alias = Другое имя
notices-paper-passport = Паспорт
notices-paper-identity-card = Удостоверение личности
notices-paper-personal-number = Индивидуальный идентификационный номер
notices-paper-driving-licence = Водительское удостоверение
notices-paper-birth-certificate = Свидетельство о рождении
notices-paper-other = Другой документ
notices-thing-vehicle = Транспортное средство
notices-thing-document = Документ
notices-thing-weapon = Оружие
notices-thing-device = Устройство
notices-thing-account = Счёт
notices-thing-property = Имущество
notices-thing-other = Другое
notices-danger-armed = вооружено
notices-danger-violent = склонно к насилию
notices-danger-escape = склонно к побегу
notices-danger-self-harm = может причинить себе вред
notices-danger-contagious = заразное заболевание
notices-act-arrest-warrant = Санкция на арест
notices-act-judgment = Приговор
notices-act-detention-order = Постановление о задержании
notices-act-other = Другой акт
notices-asylum-none = нет
notices-asylum-pending = дело рассматривается
notices-asylum-granted = предоставлено
notices-asylum-refused = отказано
notices-sex-female = женский
notices-sex-male = мужской

# Parts of the notice editor
notices-part-head = Вид и цель
notices-part-subject = Лицо
notices-part-things = Предметы
notices-part-facts = Обстоятельства и обвинение
notices-part-court-act = Судебный акт
notices-part-assurances = Заверения бюро
notices-part-safeguards = Что может препятствовать
notices-part-neutrality = Нейтральность: сведения по статье 3
notices-part-mandate = Решение Совета Безопасности
notices-part-out = Просимое действие
notices-list-names = Имена: отдельная строка для каждой письменности
notices-list-papers = Документы, удостоверяющие личность
notices-list-things = Предметы
notices-row = Строка { $number }
notices-hint-countries = Если несколько, через запятую
notices-hint-recipients = Только для диффузии; уведомление получают все члены
notices-hint-neutrality = Укажите только сведения; оценку дают два сотрудника.
notices-hint-reasons = При публикации не отмечаются; в статистике публикуются без имён
notices-hint-for-owner = Напишите, что дополнить
notices-hint-note = Остаётся в секретариате

# Pages of notices
notices-title = Уведомления
notices-new = Новое уведомление
notices-choose-kind = Выберите вид. Цвет всегда сопровождается словом.
notices-box-force = Действующие
notices-box-work = В работе
notices-box-approve = На утверждение
notices-box-decide = На решение
notices-box-all = Все
notices-filter-kind = Вид
notices-filter-status = Состояние
notices-filter-form = Способ направления
notices-filter-issuer = Инициатор
notices-filter-words = Имя, номер документа или уведомления
notices-found = { $count ->
    [one] Найдено { $count } уведомление
    [few] Найдено { $count } уведомления
    [many] Найдено { $count } уведомлений
   *[other] Найдено { $count } уведомления
}
notices-sorted = последние изменения сверху
notices-about = О ком или о чём
notices-issuer = Инициатор
notices-changed = Изменено
notices-review-by = Пересмотр
notices-published-at = Опубликовано
notices-in-work = Версия в работе
notices-diffusion = диффузия
notices-empty = Здесь пока нет уведомлений
notices-empty-what = Здесь появятся опубликованные и полученные уведомления.
notices-held = Имеется у владельца
notices-life = пожизненно
notices-recipients-and-limits = Получатели и ограничения использования
notices-no-recipients = получатели не указаны
notices-erased = Содержание стёрто: { $at }. Остались только номер, даты и причины решений.
notices-proposed = Ниже версия в работе: { $version }. Действует версия: { $in_force }.
notices-over = Не действуйте на основании этого уведомления.
notices-not-submitted = Не передано: препятствуют правила
notices-edit = Изменить
notices-editing = Составление уведомления
notices-submit = Передать второму лицу
notices-submit-what = Проверенный проект утверждает другой сотрудник.
notices-take-back = Взять обратно
notices-approve = Рассмотреть и утвердить
notices-assess = Оценить
notices-print = Печать:
notices-check = Проверка на соответствие правилам
notices-check-passed = выполнено: { $count }
notices-check-barring = препятствует: { $count }
notices-check-persons = оценивают люди: { $count }
notices-check-counts = Проверка: выполнено { $passed }, препятствует { $barring }, оценивают люди { $persons }
notices-check-weigh = оценивают двое
notices-check-missing = нет сведений
notices-check-later = Появится после сохранения
notices-check-note = Проверяет сервер при каждом сохранении; решают люди.
notices-term = Срок пересмотра
notices-term-months = не более месяцев: { $months }
notices-save-and-check = Сохранить и проверить
notices-returned = Секретариат вернул на доработку
notices-secretariat-reasons = Причины секретариата
notices-assessments = Оценки секретариата
notices-no-assessment = Оценок пока нет
notices-version = версия: { $version }
notices-version-head = Версия
notices-versions = История версий
notices-drafted-by = Составил
notices-approved-by = Утвердил
notices-in-force-at = Вступила в действие
notices-history = История
notices-sent-to = Куда направлено
notices-node = Узел
notices-delivered = Доставлено
notices-on-the-way = в пути
notices-copies = Кто обязан стереть
notices-erasure = Стирание
notices-receipt-verified = расписка проверена на этом узле
notices-approve-notice = Утвердить направление в секретариат
notices-approve-diffusion = Утвердить направление диффузии
notices-approve-notice-button = Утвердить и направить в секретариат
notices-approve-diffusion-button = Утвердить и направить государствам
notices-send-back = Вернуть автору
notices-what-happens = Что произойдёт
notices-leaves-to-states = Сразу уходит государствам
notices-leaves-to-secretariat = Уходит в Генеральный секретариат запечатанным письмом
notices-reviewed-after = Секретариат рассмотрит после и может отозвать
notices-decided-there = Там решают два сотрудника; после публикации получают все члены
notices-cannot-unsend = Отправленное можно только отозвать; каждый получатель даёт расписку о стирании
notices-amend-what = Пока новая версия не утверждена, действует нынешняя
notices-told-to-holders = Будет сообщено всем узлам, у которых есть уведомление
notices-cancel-what = Содержание отзывается у всех получателей, каждый подтверждает стирание
notices-prolong-what = Пересмотрено: срок продлевается до предела, разрешённого правилами
notices-assess-lead = Прочтите сведения и обоснуйте свою оценку; решают двое, пришедшие к одному итогу.
notices-neutrality-stated = Сведения, заявленные по статье 3
notices-your-assessment = Ваша оценка
notices-first-proposes = Это будет предложение: пока не оценит другой сотрудник, ничего не меняется.
notices-second-decides = Если итог совпадёт с предыдущим, решение принято.
notices-assess-button = Сохранить оценку
notices-point-met = условие выполнено
notices-point-unmet = условие не выполнено
notices-reason-with-article = { $reason } ({ $article })
notices-reasons-link = Причины отказов
notices-reasons-title = Причины решений секретариата
notices-reasons-lead = Сколько раз и почему возвращали, отказывали и отзывали, без сведений о людях.
notices-reasons-none = За этот год причин нет
notices-reason-head = Причина
notices-outcome-head = Итог
notices-count-head = Число
notices-counted-return = возвращено
notices-counted-refuse = отказано
notices-counted-cancel = отозвано
notices-counted-publish = опубликовано
notices-year = Год
notices-print-by = По инициативе
notices-print-effect = Уведомление является просьбой о розыске; задержание и арест производятся по национальному закону и договорам, уведомление не заменяет запроса о выдаче.
notices-said-saved = Сохранено и проверено.
notices-said-submitted = Передано второму лицу.
notices-said-sent-back = Возвращено автору.
notices-said-approved = Утверждено и направлено.
notices-said-done = Выполнено.
notices-said-assessed = Оценка сохранена; очередь другого сотрудника.
notices-said-decided = Решение принято, владелец уведомлён.
error-notice-number = Введите целое число: { $value }
error-notice-choice = Выберите из списка

## Notices: end of pages

## The public list
notices-public-title = Разыскиваемые и пропавшие без вести
notices-public-presumption = Презумпция невиновности: разыскиваемое лицо считается невиновным, пока его вина не установлена вступившим в законную силу приговором суда.
notices-public-do-not-act = Не действуйте сами: не приближайтесь к человеку, не задерживайте и не преследуйте его. Тёзка или похожий человек может оказаться совсем другим лицом.
notices-public-whom = Если вы что-то знаете, сообщите в полицию по месту вашего нахождения или по номеру экстренных служб. Если в уведомлении указан контакт, можно обратиться и туда.
notices-public-by-name = Имя
notices-public-name-hint = В любом написании; достаточно фамилии.
notices-public-by-kind = Вид
notices-public-by-country = Государство
notices-public-found = { $count ->
    [one] { $count } уведомление
    [few] { $count } уведомления
   *[other] { $count } уведомлений
}
notices-public-none-found = В списке такого лица нет
notices-public-none-means = В списке только те уведомления, которые их владельцы открыли для общественности. Отсутствие в списке не означает, что лицо не разыскивается.
notices-public-empty = Сейчас нет уведомлений, открытых для общественности
notices-public-data = Те же данные в формате JSON
notices-public-back = К списку
notices-public-release = Открыть для общественности
notices-public-section = Для общественности
notices-public-release-what = Выбранные поля будут видны всем без входа в систему на странице «Разыскиваемые и пропавшие без вести» этого узла и государств, которым отправлено уведомление.
notices-public-release-never = Номера документов, предполагаемое место нахождения и судебный акт не показываются никогда.
notices-public-release-ends = Если уведомление приостановлено, отозвано, истекло или открытие снято, оно сразу исчезает со страницы.
notices-public-shown-now = Сейчас видно общественности
notices-public-released-not-shown = Открыто, но сейчас не показывается: не действует либо не допускают условия использования
notices-public-fields = Что увидит общественность
notices-public-fields-hint = Что не отмечено, остаётся закрытым.
notices-public-reason-hint = Для чего открывается или почему снимается; останется в журнале.
notices-public-look = Посмотреть, как это выглядит
notices-public-do-release = Открыть
notices-public-do-withdraw = Снять со списка
notices-public-preview = Это увидит общественность
notices-said-released = Открыто для общественности.
notices-said-withdrawn = Снято с общедоступного списка.
notices-files-export = Выгрузить в файл

## Photos and drafts of notices
notices-photos = Фотографии
notices-photos-kept = Фотографий в этой версии: { $count } из { $most } возможных
notices-photos-none = Фотографии не добавлены.
notices-photo-add = Добавить фотографию
notices-photo-what = Она хранится без изменений как доказательство и вместе с уведомлением направляется в Секретариат и получателям. Вместе с уведомлением её отзывают и стирают.
notices-photo-source-hint = Учёт, документ, камера или лицо, от которого она получена
notices-photo-remove = Удалить
notices-photo-undated = дата неизвестна
notices-said-photo = Фотография добавлена.
notices-said-photo-removed = Фотография удалена.
notices-draft-kept = Черновик сохранён: { $time }
notices-draft-found = Есть несохранённая форма этого уведомления:
notices-draft-restore = Восстановить
notices-draft-drop = Удалить черновик
notices-draft-keep = Продолжить позже
notices-said-draft-kept = Форма сохранена. Продолжить её можно отсюда.
notices-said-draft-dropped = Форма удалена.
notices-drafts = Незаконченные формы

## Rights of the person concerned
notices-rights = Обращения лиц, названных в уведомлениях
notices-rights-tab-open = В работе
notices-rights-tab-closed = Завершённые
notices-rights-tab-figures = Показатели
notices-rights-tab-asked = Запросы палаты
notices-rights-tab-published = Опубликованные решения
notices-rights-new = Принять обращение
notices-rights-new-what = Человек просит доступа к данным о себе, их исправления или удаления. Сначала проверьте его личность, а у представителя — доверенность. Срок идёт со дня, когда палата допустит обращение.
notices-rights-take = Принять и присвоить номер
notices-rights-number = Номер
notices-rights-status = Состояние
notices-rights-limit = Срок
notices-rights-none = Обращений нет
notices-rights-none-what = Здесь будут принятые обращения, с ближайшим сроком первыми.
notices-rights-waits = Ждёт подписи второго члена
notices-rights-rule-access = Предельный срок
notices-rights-rule-correction = Предельный срок
notices-rights-rule-deletion = Предельный срок
notices-rights-rule-admissibility = Проверка допустимости
notices-rights-label-right = О чём просят
notices-rights-label-received = Дата поступления
notices-rights-label-family = Фамилия
notices-rights-label-given = Имя
notices-rights-label-patronymic = Отчество
notices-rights-label-birth = Дата рождения
notices-rights-label-nationality = Гражданство
notices-rights-label-lang = Язык ответа
notices-rights-label-contact = Адрес для ответа
notices-rights-label-proof = Чем подтверждена личность
notices-rights-label-proof-number = Номер документа
notices-rights-label-lawyer = Представитель (адвокат)
notices-rights-label-licence = Номер лицензии адвоката
notices-rights-label-power = Номер доверенности
notices-rights-label-power-on = Дата доверенности
notices-rights-label-notice = Номер уведомления
notices-rights-label-asked = Просьба и её основания
notices-rights-label-held = Исход
notices-rights-label-grounds = Основания
notices-rights-label-reasons = Мотивы
notices-rights-label-disclosed = Раскрываемые части
notices-rights-label-remedy = Мера по уведомлению
notices-rights-label-order = Поручение владельцу: что именно сделать
notices-rights-label-text-kk = Текст для публикации, на казахском
notices-rights-label-text-ru = Текст для публикации, на русском
notices-rights-label-text-en = Текст для публикации, на английском
notices-rights-label-due = Срок
notices-rights-label-question = Вопрос
notices-rights-label-answer = Ответ
notices-rights-label-done = Исполнение
notices-rights-label-told-on = День вручения ответа
notices-rights-label-aside = Почему откладывается
notices-proof-passport = паспорт
notices-proof-identity-card = удостоверение личности
notices-proof-e-signature = электронная цифровая подпись
notices-proof-notary = нотариально заверенная копия
notices-proof-consulate = удостоверение консульства
notices-rights-hint-contact = Почтовый адрес, электронная почта или телефон
notices-rights-hint-lawyer = Оставьте пустым, если человек пришёл сам
notices-rights-hint-notice = Если заявитель знает
notices-rights-hint-asked = Словами заявителя, не менее 20 знаков
notices-rights-hint-reasons = Этот текст войдёт в письмо заявителю. Язык письма: { $language }
notices-rights-hint-remedy = При удовлетворении мера обязательна; её исполняет человек у владельца уведомления
notices-rights-hint-order = Имя заявителя не пишут: поручение может уйти в другое государство
notices-rights-hint-question = Имя заявителя не пишут
notices-rights-part-existence = Наличие уведомления, вид и номер
notices-rights-part-identity = Данные о личности
notices-rights-part-charges = Обвинение и статьи закона
notices-rights-part-court-act = Судебный акт
notices-rights-part-facts = Обстоятельства дела
notices-rights-had = Вы составляли, утверждали или оценивали это уведомление. Обращение рассматривают другие члены палаты.
notices-rights-open-ruling = Открыть
notices-rights-admit = Допустить к рассмотрению
notices-rights-find = Уведомления о заявителе
notices-rights-find-what = Действующие уведомления сопоставлены с именем и датой рождения заявителя. Сходство не устанавливает личность: уведомление отмечает человек. Основание поиска: { $number }
notices-rights-found-none = Недействующее или приостановленное уведомление можно отметить по номеру.
notices-rights-mark = Отнести к заявителю
notices-rights-mark-do = Отметить
notices-rights-marked = Отмечено
notices-rights-concerned-none = Пока не отмечено ни одного уведомления
notices-rights-notice-what = Уведомление открыто для рассмотрения этого обращения, запись об этом сделана. Состояние:
notices-rights-ask = Запросить мнение владельца
notices-rights-ask-what = Вопрос уйдёт владельцу каждого уведомления: своему бюро или, по обмену между узлами, бюро другого государства.
notices-rights-ask-do = Запросить
notices-rights-own-desk = Своё бюро
notices-rights-own-chamber = Своя палата
notices-rights-receipt = Расписка
notices-rights-letter = Письмо заявителю
notices-rights-asked-for = Просьба
notices-rights-applicant = Заявитель
notices-rights-admitted-on = День допуска
notices-rights-ended-on = День окончания
notices-rights-published = Опубликовано
notices-rights-written-by = Написал
notices-rights-signed-by = Подписал
notices-rights-asks = Запрошено у владельца
notices-rights-asked-what = Что запрошено
notices-rights-answer = Ответ
notices-rights-done = Исполнено
notices-rights-not-done = Не исполняется
notices-rights-not-answered = Ответа нет
notices-rights-notice-is = Состояние уведомления
notices-rights-hand-over = Вручение ответа
notices-rights-hand-over-do = Отметить вручение
notices-rights-withdraw = Отзыв обращения заявителем
notices-rights-write = Передать второму члену
notices-rights-rule-what = Один член палаты пишет, другой подписывает. До второй подписи ничто не вступает в силу.
notices-rights-publish-what = В тексте не должно быть имён, дат рождения, номеров документов и дела. Это проверяется при записи и при подписи; текст читают оба члена.
notices-rights-sign = Подписать
notices-rights-sign-order = Владельцу уведомления уйдёт поручение; исполнит его человек.
notices-rights-sign-public = Текст станет доступен всем.
notices-rights-sign-ends = Обращение завершается, готовится письмо заявителю.
notices-rights-another-signs = Это написали вы: подписывает другой член палаты.
notices-rights-set-aside = Отложить
notices-rights-asked-open = Ждут ответа
notices-rights-asked-closed = Отвеченные
notices-rights-asked-none = Запросов нет
notices-rights-from = От кого
notices-rights-open-notice = Открыть уведомление
notices-rights-seen-done = Уведомление показывает, что это сделано.
notices-rights-first-do = Сначала сделайте нужный шаг с уведомлением, затем ответьте.
notices-rights-answer-do = Ответить палате
notices-rights-figures-caption = Обращения, поступившие за год
notices-rights-count = Число
notices-rights-count-received = Поступило
notices-rights-count-open = В работе
notices-rights-count-outcomes = Исходы
notices-rights-count-days = Дней до решения, медиана
notices-rights-count-late = С опозданием
notices-rights-chamber-of = Палата пересмотра
notices-rights-taken-by = Принял
notices-rights-receipt-text = Ваше обращение зарегистрировано. Сначала палата решит, допустимо ли оно, и сообщит вам об этом.
notices-rights-receipt-4 = Решение о доступе к данным принимается не позднее 4 месяцев со дня допуска обращения.
notices-rights-receipt-9 = Решение об исправлении или удалении данных принимается не позднее 9 месяцев со дня допуска обращения.
notices-rights-receipt-free = Рассмотрение бесплатное. Решают два члена палаты, а не сотрудники, составляющие уведомления.
notices-rights-letter-text = Ваше обращение ({ $right }; поступило: { $day }) рассмотрено. Палата решила:
notices-rights-letter-order = Владельцу уведомления поручено:
notices-rights-letter-again = Если откроется новый важный факт, неизвестный при решении, вы можете обратиться снова.
notices-rights-members = Члены палаты
notices-rights-shown = Данные о вас
notices-decisions = Решения палаты пересмотра
notices-decisions-what = Основания решений по обращениям лиц, названных в уведомлениях, без имён. Каждый текст разрешили к публикации два члена палаты.
notices-decisions-month = Месяц решения
notices-decisions-none = Опубликованных решений пока нет
notices-said-rights-received = Обращение принято, распечатайте расписку.
notices-said-rights-admitted = Обращение допущено, предельный срок идёт.
notices-said-rights-asked = Мнение владельца запрошено.
notices-said-rights-written = Проект ждёт подписи второго члена.
notices-said-rights-signed = Подписано, вступило в силу.
notices-said-rights-aside = Проект отложен.
notices-said-rights-answered = Ответ передан палате.
notices-rights-left-days = { $count ->
    [one] осталось { $count } день
    [few] осталось { $count } дня
    [many] осталось { $count } дней
   *[other] осталось { $count } дня
}
notices-rights-late-days = { $count ->
    [one] просрочено на { $count } день
    [few] просрочено на { $count } дня
    [many] просрочено на { $count } дней
   *[other] просрочено на { $count } дня
}
notices-rights-caption = { $count ->
    [one] { $count } обращение, с ближайшим сроком первыми
    [few] { $count } обращения, с ближайшим сроком первыми
    [many] { $count } обращений, с ближайшим сроком первыми
   *[other] { $count } обращения, с ближайшим сроком первыми
}
notices-rights-caption-closed = { $count ->
    [one] { $count } обращение, последние первыми
    [few] { $count } обращения, последние первыми
    [many] { $count } обращений, последние первыми
   *[other] { $count } обращения, последние первыми
}
notices-rights-concerned = Уведомления о заявителе: { $count }
notices-rights-found = Похожих уведомлений: { $count }
notices-rights-asked-caption = Запросов палаты: { $count }
notices-decisions-days = { $count ->
    [one] Рассмотрение: { $count } день
    [few] Рассмотрение: { $count } дня
    [many] Рассмотрение: { $count } дней
   *[other] Рассмотрение: { $count } дня
}

## Files of notices and external lists
notices-public-link = Общедоступный список
notices-files-export-what = Файл покидает платформу: условия использования каждого уведомления сохраняются, и каждое остаётся в журнале с основанием.
notices-files-format = Формат файла
notices-files-ground = Основание
notices-files-ground-hint = Например, номер запроса. Останется в журнале.
notices-files-numbers = Уведомления
notices-files-everything = { $count ->
    [one] Всё найденное: { $count } уведомление (не больше { $most })
    [few] Всё найденное: { $count } уведомления (не больше { $most })
   *[other] Всё найденное: { $count } уведомлений (не больше { $most })
}
notices-files-do-export = Получить файл
notices-external-title = Внешние списки
notices-external-what = Внешняя запись – сведения другого источника: это не уведомление этого узла, здесь она не действует и не служит основанием для задержания. Прежде чем действовать, запросите источник.
notices-external-import = Загрузить внешний список
notices-external-import-what = JSON публичных уведомлений (одно, список или результат поиска API) либо строки JSON FollowTheMoney. Строки, нарушающие правило, откладываются и называются; остальные принимаются все сразу и тут же сопоставляются с записями этого узла. Загруженное ранее не удваивается, а обновляется.
notices-external-by-name = Имя
notices-external-by-source = Источник
notices-external-by-kind = Вид
notices-external-waiting = { $count ->
    [one] Ждёт сопоставления { $count } запись
    [few] Ждут сопоставления { $count } записи
   *[other] Ждут сопоставления { $count } записей
}
notices-external-found = { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[other] { $count } записей
}
notices-external-leads = Совпадения с нашими записями
notices-external-at = Обновлено
notices-external-first-at = Впервые принято
notices-external-none = Внешние списки не загружены
notices-external-none-what = Здесь появятся открытые списки других источников.
notices-external-file = Файл
notices-external-file-hint = JSON, UTF-8; не больше { $megabytes } МБ и { $rows } строк. Больший файл принимает команда на самой машине.
notices-external-source = Название источника
notices-external-source-hint = Пишите одинаково при каждой загрузке: по нему записи обновляются.
notices-external-kind = Вид записей, которые его не называют
notices-external-kind-hint = Если неизвестен, оставьте пустым.
notices-external-do-import = Загрузить
notices-external-imports = Последние загруженные файлы
notices-external-counts = Записи
notices-external-apart = Отложено
notices-external-taken = Загружено
notices-external-report = Отчёт о загрузке
notices-external-left-out = Объекты, не являющиеся лицами (не прочитаны)
notices-external-to-list = К записям
notices-external-apart-what = Отложенные строки: не приняты, сохранены как есть.
notices-external-apart-file = Получить файлом
notices-external-row = Строка
notices-external-id = Идентификатор в источнике
notices-external-fault = Поле и правило
notices-external-odd-what = Замечания к принятым строкам
notices-external-odd = Поле и замечание
notices-external-one = Внешняя запись
notices-external-says = Что сообщает источник
notices-external-not-yet = Ещё не сопоставлена с нашими записями
notices-external-no-leads = Сопоставлена с нашими записями: похожих нет
notices-external-undecided = ждёт решения
notices-external-original = JSON в исходном виде
notices-external-lead = Совпадение с внешней записью
