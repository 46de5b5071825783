error-config-missing = Нет настроек узла в { $path }. Создайте их командой: eurazpol node init
error-config-unreadable = Файл { $path } не читается: { $why }
error-config-key-unknown = в { $path } есть ключ, которого узел не знает
error-config-value = значение { $value } недопустимо
error-config-not-named = Узел не указан: задайте в EURAZPOL_NODE папку узла
error-config-exists = Файл { $path } уже существует; узел никогда не перезаписывается
error-config-password-in-file = пароль пишут в файл только на учебном узле
error-demo-command-failed = команда «eurazpol { $command }» не удалась: { $why }
error-demo-folder-not-ours = { $path } не является прежним показом; папка оставлена как есть
error-demo-node-silent = узел { $name } не ответил вовремя; см. его node.log
error-demo-not-accepted = секретариат не принял вовремя: { $name }
node-nav-work = Работа
node-nav-new = Новый запрос
node-nav-notifications = Оповещения
node-nav-exchange = Обмен
node-nav-databank = Банк данных
node-nav-statistics = Статистика
node-nav-owed = Обязательства
node-nav-peers = Узлы
node-nav-audit = Журнал
error-demo-refused = узел отказал: { $why }
error-demo-no-field = в форме { $action } нет такого поля
error-demo-not-refused = узел пропустил шаг { $step }, в котором должен был отказать
error-demo-not-delivered = сообщение по делу { $number } не доставлено вовремя
error-demo-directory-old = секретариат не обновил справочник узлов вовремя
error-demo-no-ports = Не нашлось свободных портов между { $first } и { $last } (нужно: { $count }); завершите то, что их занимает, или подождите минуту
node-demo-setup = Евразпол: показ с вымышленными людьми на трёх узлах государств и узле секретариата
node-demo-stopping = Прежний показ ещё работал; он остановлен
node-demo-ports-busy =
    { $count ->
        [one] Занят порт { $ports }; узлы берут следующие свободные
       *[other] Заняты порты { $ports }; узлы берут следующие свободные
    }
node-demo-making = Создаются узлы: настройки, база данных, ключи, сотрудники
node-demo-made = { $name }: создан
node-demo-started = { $name }: работает по адресу { $url }
node-demo-accepted = Секретариат принял kz, ru и uz в справочник узлов
node-demo-story-extradition = 1. Выдача для уголовного преследования: Россия → Казахстан
node-demo-story-assistance = 2. Правовая помощь: Казахстан → Узбекистан
node-demo-story-transfer = 3. Передача осуждённого: Казахстан → Россия
node-demo-papers-added =
    { $count ->
        [one] Добавлен { $count } документ: { $names }
        [few] Добавлено { $count } документа: { $names }
       *[many] Добавлено { $count } документов: { $names }
    }
node-demo-agrees = Мнение: согласие с правовой оценкой
node-demo-countersigned = ставит вторую подпись
node-demo-letter-prepared = смотрит письмо до подписания, вводит наименование органа и перевод
node-demo-advice = просит совета: { $name }
node-demo-task = даёт задачу: { $name }
node-demo-tried = Попытка: { $step }
node-demo-file = ▤ в деле: { $name } (SHA-256 { $hash }…)
node-demo-missing = ! не хватает: { $paper } — { $rule }
node-demo-limit = ⏱ { $what }: до { $due } — { $rule }
node-demo-limit-alarm = раннее прочтение { $at }
node-demo-limit-outer = позднее прочтение { $at }
node-demo-limit-met = ⏱ соблюдено: { $what }
node-demo-and-met = {" "}— соблюдено
node-demo-adapted = закон исчисляет срок к отбытию (в месяцах): { $months }
node-demo-of-service = срок службы
node-demo-verified = Прочитано обратно: совпали факты ({ $facts }), файлы ({ $papers }), события ({ $events }); проверено квитанций: { $receipts }
node-demo-differs = { $what }: записано { $expected }, прочитано { $found }
node-demo-story-failed = ✗ История остановилась: { $why }
node-demo-result = Шагов проверено чтением на другом узле: { $verified } из { $steps } ({ $seconds } с)
node-demo-nodes = Узлы
node-demo-nodes-left = Узлы продолжают работать.
node-demo-look = Что посмотреть сначала
node-demo-look-law = Правовое основание выдачи со всеми доводами
node-demo-look-case = То же дело глазами другого государства
node-demo-look-signed = Подписанные документы и пакет: посмотрите, как проверены подписи, скачайте контейнер. Пароль сертификата – тот же, что для входа
node-demo-look-work = Рабочая очередь центрального органа в Астане
node-demo-cases = Дела
node-demo-stop = Остановить узлы: make demo-stop
node-demo-stopped = Узлы остановлены
node-demo-none = Показ не запущен
node-demo-excluded = не применяется
node-demo-story-unfinished = 4. Осталось на столах: утреннее задержание, непринятый запрос, черновик
node-demo-look-arrest = Задержанный этим утром: часы до ходатайства и до судьи

## Torture of the exchange

error-torture-no-postgresql = Здесь нельзя запустить сервер PostgreSQL и ни один не отвечает
error-torture-not-started = Узлы не запустились вовремя; смотрите журналы в папке прогона
error-torture-unwanted = Сообщение { $number } отклонено намеренно
node-torture-making = Создаются два узла государств и секретариат
node-torture-begin =
    { $messages ->
        [one] { $messages } сообщение
        [few] { $messages } сообщения
        [many] { $messages } сообщений
       *[other] { $messages } сообщения
    } в обе стороны, { $kills ->
        [one] { $kills } прерывание
        [few] { $kills } прерывания
        [many] { $kills } прерываний
       *[other] { $kills } прерывания
    } SIGKILL, канал портит половину того, что несёт
node-torture-progress =
    { $seconds } с: подействовали { $done } из { $messages } ({ $rate }/с); прерываний { $kills }, сбоев диска { $disks }, часов { $clocks }, смен ключей { $keys }
node-torture-rest = Узлы в покое. Читается то, что сохранил каждый
node-torture-kills = Прервано SIGKILL: { $kills }. На названных шагах, по узлам:
node-torture-moment = {"  "}в случайный момент: { $moment } { $times }
node-torture-link = Канал перенёс посылок: { $letters }, ответов: { $answers }; испорчено (посылки, ответы):
node-torture-keys = {"  "}смен ключей у { $node }: { $times }
node-torture-cut = Отправка прервана раньше времени (Ctrl-C); оценено то, что отправлено
node-torture-not-run = НЕ ВЫПОЛНЕНО: { $what } ({ $why })
node-torture-not-driven = Названные шаги, через которые письма испытания не проходят: { $steps }
node-torture-refused = Отклонённые входы у { $node }: { $listed }; писем узнано как известные: { $again }
node-torture-found =
    Отправлено { $sent }, завершено { $settled } (из них отклонено обработчиком { $refused }), действий { $effects }, проверенных квитанций { $receipts }, строк обоих журналов { $journal }; { $seconds } с, { $rate } сообщений/с
node-torture-fault-lost = Потеряно: { $count }
node-torture-fault-doubled = Удвоено: { $count }
node-torture-fault-orphans = Ниоткуда: { $count }
node-torture-fault-unsettled = Не завершено: { $count }
node-torture-fault-altered = С иным содержанием: { $count }
node-torture-fault-contradictions = Завершено здесь иначе, чем там: { $count }
node-torture-fault-disorder = Не по порядку: { $count }
node-torture-fault-unreceipted = Без проверенной квитанции: { $count }
node-torture-fault-journal = Пропуски и повторы в журналах или журнал не сходится: { $count }
node-torture-unreached = Запланировано, но не достигнуто: { $steps }
node-torture-no-rest = Узлы не пришли в покой вовремя
node-torture-whole = Ничего не потеряно, ничего не удвоено, ничего без квитанции
node-torture-broken = ОБМЕН НЕ ВЫДЕРЖАЛ ЭТОГО ИСПЫТАНИЯ

## The drill of a stolen key; keys on the command line
error-key-drill-no-node = в { $place } нет узла { $node } рядом с секретариатом
error-key-drill-not-known = узел { $node } вовремя не принял справочник { $version }
node-keys-weak-passphrase = Внимание: ключи зашифрованы собственным секретом узла, который лежит рядом с ними. Задайте EURAZPOL_PASSPHRASE командой «eurazpol exchange keys passphrase».
node-key-drill-rehearsal = Репетиция: ключи узла { $node } считаются похищенными с { $since }. Ничего не меняется.
node-key-drill-begun = Чрезвычайный случай: ключи узла { $node } считаются похищенными с { $since }.
node-key-drill-looked = { $seconds } с: ключи подписи того времени: { $keys }; справочник { $version }
node-key-drill-revoked = { $seconds } с: секретариат отозвал все ключи узла { $node }
node-key-drill-rotated = { $seconds } с: у узла новые ключи; сверьте по телефону: { $fingerprint }
node-key-drill-accepted = { $seconds } с: секретариат внёс их в справочник { $version }
node-key-drill-known = { $seconds } с: узел { $node } доверяет справочнику { $version }
node-key-drill-doubtful = Проверить у { $peer }: { $at }, { $subject }, { $id }
node-key-drill-forged = УЗЕЛ НЕ ОТПРАВЛЯЛ, у { $peer }: { $at }, { $subject }, { $id }
node-key-drill-reviewed = { $seconds } с: проверить у { $peer }: { $count }
node-key-drill-done = { $seconds } с: закончено; всего проверить: { $count }

## Checking a saved evidence
node-evidence-directory = Справочник { $version }, подписан ключом секретариата { $key }
node-evidence-other-secretariat = Справочник подписан не ключом { $key }
node-evidence-file = { $name }
node-evidence-proves = подтверждает: { $what }
node-evidence-states = подписал узел { $signer } для узла { $other }, { $at }
      сообщение { $id }
      хеш { $hash }
      ключ { $key }
node-evidence-reason = причина: { $why }
node-evidence-good = подпись действительна
node-evidence-bad = подпись не подтверждена: { $why }

## Trial kit

error-trial-count = В испытании от двух до { $most } узлов государств
node-trial-desk-central = Центральный орган ({ $state })
node-trial-desk-duty = Национальное бюро ({ $state })
node-trial-desk-police = Полиция ({ $state })
node-trial-desk-admin = Внутренний контроль { $state }
node-trial-setup =
    { $count ->
        [one] Испытание: { $count } узел государства и секретариат; все лица вымышлены
        [few] Испытание: { $count } узла государств и секретариат; все лица вымышлены
        [many] Испытание: { $count } узлов государств и секретариат; все лица вымышлены
       *[other] Испытание: { $count } узла государств и секретариат; все лица вымышлены
    }
node-trial-yours = Ваш узел { $url }. Другие государства отвечают сами (начальное число { $seed }). Ctrl-C или «eurazpol trial --stop» завершает
node-trial-ended = Испытание завершено; узлы остановлены
node-trial-none = Испытание не запущено
node-trial-accept = { $node } · { $number }: принимает запрос к рассмотрению
node-trial-execute = { $node } · { $number }: соглашается исполнить
node-trial-begin = { $node } · { $number }: полиция начинает исполнение
node-trial-report = { $node } · { $number }: полиция сдаёт материалы
node-trial-results = { $node } · { $number }: направляет результаты
node-trial-return = { $node } · { $number }: возвращает для дополнения
node-trial-refuse = { $node } · { $number }: отказывает
node-trial-postpone = { $node } · { $number }: откладывает
node-trial-resume = { $node } · { $number }: возобновляет
node-trial-cannot = { $node } · { $number }: его узел этого не допускает: { $why }
node-trial-own-query = { $node }: направляет собственный полицейский запрос
node-trial-own-notification = { $node }: уведомляет по собственному почину
node-trial-own-assistance = { $node }: просит о правовой помощи
node-trial-misdeed-garbage = ПРОСТУПОК: мусор вместо письма; отказ должен называться { $name }
node-trial-misdeed-truncated = ПРОСТУПОК: письмо без конца; отказ должен называться { $name }
node-trial-misdeed-huge = ПРОСТУПОК: тело в 32 МБ; отказ должен называться { $name }
node-trial-misdeed-wrong-recipient = ПРОСТУПОК: письмо для другого узла; отказ должен называться { $name }
node-trial-misdeed-bad-signature = ПРОСТУПОК: письмо подписал чужой; отказ должен называться { $name }
node-trial-misdeed-other-content = ПРОСТУПОК: известный номер письма с иным содержанием; отказ должен называться { $name }
node-trial-misdeed-replay = ПРОСТУПОК: старый порядковый номер ещё раз; отказ должен называться { $name }
node-trial-misdeed-gap = ПРОСТУПОК: порядковый номер далеко впереди; отказ должен называться { $name }
node-trial-misdeed-expired-directory = ПРОСТУПОК: просроченный справочник узлов; отказ должен называться { $name }
node-trial-misdeed-slow-connection = ПРОСТУПОК: восемь соединений, которые не кончают запрос { $name }; другим узел должен отвечать
node-trial-stood = { "  " }✓ узел выдержал, его люди видят это под этим именем
node-trial-not-stood = { "  " }✗ УЗЕЛ НЕ ОТКАЗАЛ ПОД НУЖНЫМ ИМЕНЕМ

## Дела ограниченного круга
node-nav-restricted = Экстренный доступ

## резервное копирование и восстановление
error-backup-no-passphrase = не заданы ни парольная фраза, ни файл ключа: укажите EURAZPOL_BACKUP_PASSPHRASE или --key-file
error-backup-not-a-backup = этот файл не является резервной копией узла
error-backup-wrong-key = резервная копия не открывается: другая парольная фраза или другой ключ
error-backup-altered = резервная копия изменена или обрезана; ничего не восстановлено
error-backup-exists = { $path } уже существует
error-backup-folder-used = { $path } не является пустой папкой; ничего не восстановлено
error-backup-database-used = база данных не пуста; ничего не восстановлено
error-backup-database-unreachable = база данных недоступна: { $why }
error-backup-other-database = резервная копия сделана с базы данных другого вида: SQLite и PostgreSQL не заменяют друг друга
error-backup-program-missing = на этой машине нет программы { $program }; она входит в клиентские программы PostgreSQL
error-backup-program-failed = программа { $program } завершилась с ошибкой: { $why }
audit-action-node-backed-up = Сделана резервная копия узла
audit-action-node-restored = Узел восстановлен из резервной копии

## Администрирование
node-nav-admin = Администрирование
node-health-worker = Рабочий процесс
node-health-worker-alive = работает
node-health-worker-silent = молчит с { $at }: сообщения и сроки ждут
node-health-worker-never = ещё не запускался
node-health-messages = Сообщения, ожидающие отправки
node-health-messages-none = нет
node-health-messages-waiting = { $count }, самое старое с { $at } ({ $minutes } мин)
node-health-alarms = Открытые тревоги обмена
node-health-alarms-open = { $count }
node-health-keys = Ключи узла
node-health-certificate = Сертификат соединений
node-health-until = до { $at } (осталось дней: { $days })
node-health-sign-in = Неудачные входы за последнее время
node-health-sign-ins = { $failed }; открытых тревог: { $alarms }
node-health-backup = Последняя резервная копия
node-health-backup-never = ещё нет
node-health-backup-last = { $at }
node-health-disk = Диск
node-health-disk-free = свободно: { $gigabytes } ГБ (занято: { $used } %)
node-health-rules = Действующая книга правил
node-health-rules-version = версия { $version }, сверена { $day }
node-health-directory = Справочник узлов
node-health-directory-none = не получен
node-health-directory-version = версия { $version }
node-nav-data-protection = Защита данных
node-nav-retention = Сроки хранения

## Programme interface
node-demo-programme = Программный интерфейс и токен программы для него (docs/api.md):

## Screening on the command line
node-cli-lang = Язык: kk, ru или en. По умолчанию язык системы, иначе английский.
node-cli-help = Показать эту справку.
node-screen-help = Проверить список лиц по реестру и записать каждую зацепку с её основаниями.

    Оба списка: CSV со столбцами full_name, first_name, middle_name, last_name, gender, date_of_birth, place_of_birth, nationality и id в любом порядке, либо строки JSON FollowTheMoney. Кодировка и разделитель распознаются.

    Строки, которые нельзя взять, лежат в OUT.bad.csv с номером строки и правилом. После остановки или сбоя та же команда продолжает работу. Зацепка не есть опознание: решает человек.
node-screen-register = Список, в котором ищут.
node-screen-queries = Список лиц, которых ищут.
node-screen-out = Файл зацепок.
node-screen-format = csv или jsonl. По умолчанию по окончанию OUT.
node-screen-limit = Наибольшее число зацепок на одну строку.
node-screen-threshold = Наименьшая оценка зацепки, от 0 до 1. По умолчанию порог системы.
node-screen-every-query = Записать и строки, для которых зацепок нет.
node-screen-processes = Число одновременных процессов. По умолчанию по одному на процессор.
node-screen-encoding = Кодировка этого списка, если она распознана неверно.
node-screen-phase-register = Реестр
node-screen-phase-queries = Запросы
node-screen-interrupted = Остановлено. Та же команда продолжит с этого места.
node-screen-done = Лиц в реестре: { $registered }; проверено строк: { $queries }; зацепок: { $leads }; записано в { $out }
node-screen-left-out = Пропущено объектов, которые не являются лицами: { $count }
node-screen-bad = Отложено строк: { $aside }; взято без одного из значений: { $remarks }; см. { $file }

## Leads and hits
node-nav-leads = Совпадения

## Notices
node-demo-story-notice = 5. Красное уведомление: Казахстан → секретариат → Россия и Узбекистан
node-demo-look-notice = Красное уведомление на узле владельца и у получателей
node-demo-notice-read = Сверено: все части содержания совпадают ({ $parts })
node-nav-notices = Уведомления
node-notices-wait = { $count ->
    [one] { $count } уведомление ждёт вашего решения
    [few] { $count } уведомления ждут вашего решения
    [many] { $count } уведомлений ждут вашего решения
   *[other] { $count } уведомления ждут вашего решения
}

## The register of persons on the command line
node-register-help = Вести реестр лиц и искать в нём двойные записи.
node-register-folder = Папка узла.
node-register-rebuild-help = Заново составить реестры узла по его записям и уведомлениям.

    Поиск тем временем продолжается. Нужно после восстановления из копии; при запуске узел делает это сам.
node-register-rebuilt = Лиц из записей: { $persons }; разыскиваемых лиц: { $sought }
node-register-dedupe-help = Найти записи реестра, которые могут относиться к одному лицу: группами и с основаниями.

    Реестром служит список (--register, как для eurazpol screen) или реестр узла (--folder). Записываются зацепки: ничего не объединяется. Нужно дополнение «linkage».
node-register-dedupe-list = Список лиц: CSV или строки JSON FollowTheMoney.
node-register-dedupe-out = Файл пар: CSV либо строки JSON при окончании .jsonl.
node-register-dedupe-chance = Наименьшая вероятность пары по статистике реестра, от 0 до 1.
node-register-dedupe-engine = Где вычислять: duckdb на этой машине или кластер Spark.
node-register-dedupe-which = Назовите список (--register) или узел (--folder).
node-register-deduped = Записей: { $records }; пар: { $pairs }; групп: { $clusters }; записано в { $out }
node-register-dedupe-aside = Отложено нечитаемых строк: { $count }. «eurazpol screen» назовёт каждую с её правилом.
node-register-manifest-help = Показать манифест, по которому yente находит реестр узла.
node-register-publish-help = Записать реестр в папку как набор данных FollowTheMoney, для yente без доступа к узлу.
node-register-publish-to = Папка.
node-register-publish-seen-as = Адрес папки со стороны yente, например file:///data.
node-register-published = Записано в { $place }

## The hit of the demonstration
node-demo-story-hit = 6. Попадание: найден в Узбекистане под другим написанием имени, сообщено в Казахстан
node-demo-look-hit = Возможное совпадение бок о бок, попадание и путь ареста

## Rights of the person concerned
node-demo-story-rights = 7. Лицо, названное в уведомлении, просит данные о себе, решает палата пересмотра
node-demo-look-rights = Решение палаты и опубликованные основания
node-nav-rights = Обращения лиц
