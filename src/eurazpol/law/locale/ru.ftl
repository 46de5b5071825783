## Which instruments bind

law-both = действует в отношениях { $a } — { $b } с { $since }
law-both-by = связывает { $a } и { $b }: известно на { $since }, точный день не найден
law-both-undated = связывает { $a } и { $b }; день вступления в силу в базе не указан
law-bound = { $state }: связано с { $since }
law-bound-by = { $state }: известно, что на { $known } уже связано; собственная дата вступления в силу не найдена
law-bound-undated = член организации
law-presumed = { $state }: считается связанным ({ $note })
law-unlisted = { $state } не значится среди участников
law-status = { $state }: { $status }
law-signed-at-least = { $state }: подписало; связано ли теперь, не установлено
law-not-yet = { $state } связано только с { $since }; решающий день — { $day }
law-ended = для { $state } не действует после { $until }; решающий день — { $day }
law-ended-itself = прекратил действие { $until }
law-not-made = принят { $adopted }, позже чем { $day }
law-low = то, что { $state } связано, основано на ненадёжном источнике: проверить
law-day-unknown = { $state } участвует, но с какого дня — неизвестно: проверить
law-ladder = { $rung }
law-pair-rule = { $note }
law-replaced = не применяется между участниками: { $by }
law-other-kinds = охватывает другие виды сотрудничества
law-kind-excluded = этот вид сотрудничества не охватывает
law-kind-possible = охватывает ли этот вид, не прочитано: проверить

## Subject matter

law-scope-open = предмет не ограничен
law-scope-in = охватывает преступление: { $subject }
law-scope-out = по фактам нет преступления его предмета: { $subjects }
law-scope-possible = применяется, если подтвердится: { $fact }
law-scope-not-serious = максимум ниже { $months } мес., тяжким преступлением не является
law-scope-after = преступление ({ $committed }) совершено после сдачи грамоты ({ $first })
law-scope-before = преступление ({ $committed }) совершено не позже сдачи грамоты ({ $first })
law-scope-after-unknown = применяется только к преступлениям после { $first }; день преступления не указан

## Rank

law-only-basis = единственный действующий между государствами договор этого вида
law-special-bilateral = двусторонний договор: специальный, общие конвенции его не затрагивают
law-special-kind = договор именно об этом виде сотрудничества
law-first = первый среди действующих договоров: охватывает этот вид, более специальный или более поздний
law-listed = назван Генеральным Прокурором среди действующих после ратификации; действие вероятно, но не доказано: подтвердить
law-rival = уступит этому документу, если его статус подтвердится: { $other }
law-candidate = был бы основой, если действие подтвердится
law-fills = общий договор: восполняет пробелы основного
law-adds = добавляет обязанности по своим преступлениям, основу не заменяет
law-protocol = протокол действует между государствами
law-parent-not-basis = протокол к конвенции, которая не является основой
law-complaint-national = жалоба, её сроки и суд определяются национальным правом; договор регулирует саму выдачу
law-procedure = национальная процедура: стража, решение, жалоба, документы
law-fallback = применяется, если договор не подтвердится: гарантия взаимности (УПК РК 558)
law-reciprocity = договора нет: кодекс и взаимность (УПК РК 558, 602)
law-requested-law = право запрашиваемого государства: { $state }
law-own-law = собственное право государства
law-consent-of = лицо получено по этому договору: нужно согласие: { $state }
law-bar = препятствует исполнению запроса

## Conditions

law-not-given = в фактах не указано
law-condition-met = соблюдено
law-condition-not-met = не соблюдено
law-condition-shown = { $text }
law-at-least = максимум не менее { $limit } мес. по обоим законам
law-below = { $state }: максимум { $months } мес., ниже { $limit }
law-imposed-enough = назначено не менее { $limit } мес.
law-imposed-below = назначено { $months } мес., ниже { $limit }
law-rest-enough = на { $day } осталось не менее { $limit } мес.: наказание заканчивается { $end }
law-rest-short = на { $day } осталось менее { $limit } мес.: наказание заканчивается { $end }
law-rest-life = пожизненное лишение свободы
law-national-of = гражданство лица: { $state }
law-not-national-of = лицо не имеет гражданства: { $state }
law-stateless-resident = лицо без гражданства, постоянно живёт в принимающем государстве
law-consent-open = решение о высылке заменяет согласие, только если оба государства связаны Протоколом 1997 года
law-ask-consent-protocol = Связаны ли оба государства Дополнительным протоколом 1997 года (ETS 167)?
law-consent-waived = согласие не требуется: решение о выдворении (СЕД 167, ст. 3)
law-surrender-impossible = гражданин запрашиваемого государства: выдача невозможна
law-own-citizen = гражданин Казахстана
law-foreigner = иностранец: не указано, что выдача невозможна или в ней отказано
law-yields = порог кодекса уступает договору (УПК РК 557(3)): { $text }
law-not-coercive = принудительных действий не запрошено

## Grounds

law-ground-stated = подтверждено фактами: { $ground }
law-ground-denied = исключено фактами
law-ground-silent = в фактах об этом ничего нет
law-ground-barred = по этому преступлению конвенция запрещает ссылаться на это
law-own-national = гражданин государства, которое решает: { $state }
law-not-national = гражданства решающего государства нет: { $state }
law-crime-in-both = наказуемо в обоих государствах
law-asylum-granted = убежище предоставлено решающим государством
law-asylum-pending = основание — только предоставленное убежище; ходатайство рассматривается
law-asylum-elsewhere = основание — только убежище, предоставленное решающим государством; беженцем лицо признало другое государство
law-asylum-none = убежища нет
law-risk = факты указывают на риск преследования или жестокого обращения: сначала проверить
law-political = факты указывают на политический характер: преобладание оценивает человек
law-death-assured = дано заверение, что смертная казнь не будет назначена или исполнена
law-retrial-assured = дано заверение о повторном рассмотрении
law-absentia = заочный приговор; соблюдены ли права защиты, не указано
law-claim-guaranteed = исполнение гражданского иска гарантировано
law-limitation-stated = срок давности по праву Казахстана истёк
law-limitation-not-expired = срок давности по праву Казахстана не истёк
law-limitation-running = срок давности до { $end }, позже получения запроса
law-limitation-ended = срок давности истёк { $end }, до получения запроса
law-limitation-suspended = срок давности истёк бы { $end }, но лицо в розыске с { $wanted }: уклонение приостанавливает
law-limitation-unknown = категория или день преступления не указаны

## Papers

law-paper-asked = требуется: { $text }
law-paper-if = только в подходящем случае: { $text }
law-paper-contained = его содержание есть в другом документе пакета
law-paper-refused = не запрашивается: в запросе должно быть отказано
law-paper-package-unknown = состав пакета не описан
law-paper-cures = устранил бы основание отказа
law-paper-reciprocity = гарантия взаимности: договора нет
law-paper-consent-of = согласие государства, выдавшего лицо
law-paper-consent-of-state = согласие государства { $state }

## Limits

law-limit-alarm = сигнал по более раннему толкованию: { $at }
law-limit-outer = более позднее толкование: { $at }
law-limit-protocol = зависит от протокола, участников которого надо проверить: { $protocol }
law-limit-no-roll = предельный срок: выходным днём не продлевается

## Notices

law-notice-rules = Устав МОУП-Интерпол и правила обработки данных
law-notice-military = воинский характер: статья 3 Устава
law-notice-refugee = признанный беженец: нет уведомления по запросу страны, из которой он бежал
law-notice-private = частный или семейный спор
law-notice-no-extradition = выдача запрашиваться не будет
law-notice-below = максимум { $months } мес., ниже { $limit }
law-notice-sentence-below = и наказание, и остаток ниже { $limit } мес.
law-notice-data = нет минимального набора данных
law-notice-surrender = выдача внутри региона остаётся возможной (двенадцать месяцев)
law-notice-search = возможен межгосударственный розыск в регионе
law-notice-custody = уведомление лишь устанавливает место: задержание в Казахстане — по ст. 587-588 УПК РК

## Adaptation

law-adapted-cut = снижено до максимума исполняющего государства: { $months } мес.
law-adapted-same = срок сохраняется: { $months } мес.

## Questions

law-ask-fact = Подтверждают ли факты: { $fact }?
law-ask-committed = В какой день совершено преступление?
law-ask-key = Укажите факт: { $key }
law-ask-ground = Есть ли сведения по основанию: { $ground }?
law-ask-risk = Проверить риск при возвращении; до этого не выдавать
law-ask-political = Что преобладает: общеуголовная или политическая сторона?
law-ask-predominance = Оценить по ст. 34(3) ПОД: деяние, статус лица, источник, контекст
law-ask-defence = Были ли соблюдены минимальные права защиты?
law-ask-limitation = Укажите категорию и день преступления и что прерывало срок
law-ask-suspension = С какого дня лицо в розыске и уклоняется от следствия?
law-ask-text = До применения прочитать официальный текст: ст. { $article }
law-ask-states = О каких двух государствах идёт речь?
law-ask-status = Проверить, действует ли: { $title } ({ $states })
law-ask-concurrent = Какой запрос удовлетворить первым?
law-who-officer = сотрудник, вводящий запрос
law-who-depositary = депозитарий или министерство иностранных дел
law-who-states = запрашивающее государство и орган, проверяющий запрос
law-who-prosecutor = Генеральный Прокурор или его заместитель
law-who-reviewer = проверяющий человек; по умолчанию не отправлять
law-hangs-all = весь ответ
law-hangs-basis = правовая основа запроса
law-hangs-ground = отказ по основанию: { $ground }

## The tree

law-answer = { $kind }. Ответ: { $decision }
law-role-primary = основа
law-role-primary-candidate = основа, если подтвердится
law-role-supplementary = дополняет
law-role-procedure = процедура
law-role-bar = препятствие
law-role-requested-law = право запрашиваемого государства
law-role-fallback = запасной путь
law-role-unverified = не проверено, не полагаться
law-role-flag = к сведению
law-role-excluded = не применяется
law-part-day = Применяется право на { $day }
law-part-instruments = Документы
law-part-conditions = Условия
law-part-grounds = Основания отказа
law-part-papers = Документы пакета
law-part-limits = Сроки
law-part-factors = Что учитывается при выборе между запросами
law-factor = { $state }: максимум { $months }, получен { $received }, совершено там: { $territory }, свой гражданин: { $national }
law-instrument = { $title } — { $role }
law-ground = { $ground } ({ $nature }): { $reason }
law-paper = { $paper }: { $why }
law-limit = { $what }: { $due } ({ $rule })
law-text = { $text }
law-source-request = указано в запросе

## Words of the command line

law-word-decision = Решение
law-word-as-of = Право на
law-word-questions = Проверить
law-word-missing = Недостающие документы
law-word-explanation = Обоснование
law-word-holds = да
law-word-fails = нет
law-word-unknown = неизвестно
law-word-facts = факты
law-word-confidence-high = текст прочитан
law-word-confidence-medium = проверить
law-word-confidence-low = ненадёжно, проверить до применения
law-word-instrument = Документ
law-word-status = Статус
law-word-period = Период
law-word-kinds = Виды
law-word-since = с { $since }
law-word-until = до { $until }
law-status-bound = действует
law-status-to-confirm = подтвердить
law-status-unverified = не проверено
law-status-never = не основа
law-treaties-none = Ни один документ базы не связывает { $a } и { $b }
law-treaties-title = Документы между { $a } и { $b } на { $day }
law-scenarios-total = Совпадает сценариев: { $agree } из { $all }
law-scenario-agrees = совпадает
law-scenario-differs = расходится

## Errors in facts

error-law-fact-not-mapping = нужно отображение ключей в значения, а не { $value }
error-law-fact-key = ключ { $value } не является текстом
error-law-fact-not-list = нужен список, а не { $value }
error-law-fact-too-many = больше { $limit } элементов
error-law-fact-not-text = нужен текст, а не { $value }
error-law-fact-too-long = длиннее { $limit } знаков
error-law-fact-not-bool = нужно true или false, а не { $value }
error-law-fact-country = { $value } не является кодом государства ISO 3166-1 из двух букв
error-law-fact-date = { $value } не дата (2026-01-15) и не момент (2026-01-15T10:30)
error-law-fact-date-impossible = даты { $value } не существует
error-law-fact-zone = { $value }: укажите местное время без смещения пояса
error-law-fact-year = год в { $value } должен быть от { $first } до { $last }
error-law-fact-not-number = нужно целое число, а не { $value }
error-law-fact-number-range = { $value } должно быть от 0 до { $most }
error-law-fact-value = { $value } не из списка: { $allowed }
error-law-fact-unknown-key = неизвестный ключ { $value }
error-law-fact-missing = обязательно, но не указано
error-law-fact-paper = { $value } нет в словаре документов
error-law-fact-instrument = { $value } нет среди документов базы
error-law-fact-same-state = { $value } не может быть с обеих сторон
error-law-fact-order = { $end } раньше, чем { $first } ({ $start })
error-law-fact-two-days = указан другой день, чем в { $other }

## Errors in files

error-law-yaml-too-large = в файле { $size } байт; предел { $limit }
error-law-yaml-unreadable = не читается: { $reason }
error-law-yaml-not-utf8 = не является текстом UTF-8
error-law-yaml-malformed = строка { $line }: не YAML ({ $problem })
error-law-yaml-documents = строка { $line }: больше одного документа
error-law-yaml-alias = строка { $line }: якоря, ссылки и теги не допускаются
error-law-yaml-deep = строка { $line }: глубже { $limit } уровней
error-law-yaml-key = строка { $line }: ключ должен быть простым текстом
error-law-yaml-twice = строка { $line }: ключ { $key } указан дважды
error-law-data-schema = файл { $file }: { $rule }
error-law-data-duplicate = файл { $file }: id { $value } указан дважды
error-law-data-file-name = файл { $file }: имя файла должно совпадать с id { $value }
error-law-data-country = файл { $file }: { $value } не код государства
error-law-data-unknown-id = файл { $file }: неизвестный id { $value }
error-law-data-period = файл { $file }: конец ({ $end }) раньше начала ({ $start })
error-law-data-calendar = нет календаря { $value } в { $file }
error-law-data-missing = нет файла { $file }
error-law-scenario-list = нужен список сценариев
error-law-scenario-mapping = нужно отображение
error-law-scenario-key = неизвестный ключ { $value }
error-law-scenario-entries = нужен список
error-law-scenario-twice = id { $value } указан дважды
