access-role-central_authority = центральный орган
access-role-duty_officer = дежурный сотрудник
access-role-executing_authority = исполняющий орган
access-role-consul = консул
access-role-statistician = специалист по статистике
access-role-auditor = аудитор
access-role-administrator = администратор узла
access-role-node = узел
access-authority-central = центральный орган
access-authority-bureau = национальное центральное бюро
access-authority-executing = исполняющий орган
access-authority-consular = консульское учреждение
access-authority-statistics = орган правовой статистики
access-authority-audit = орган контроля
access-act-list_cases = открыть список дел
access-act-export_cases = выгрузить список дел в файл
access-act-read_case = читать дело
access-act-create_case = создать дело
access-act-change_facts = изменить сведения
access-act-add_paper = добавить документ
access-act-remove_paper = убрать документ
access-act-assess = оценить правовое основание
access-act-record_opinion = записать мнение по оценке
access-act-read_document = читать документ
access-act-produce_document = изготовить документ
access-act-read_tracker = смотреть ход обмена сообщениями
access-act-prepare = подготовить
access-act-sign = подписать
access-act-send = отправить
access-act-register = зарегистрировать
access-act-assign = назначить исполнителя
access-act-execute = исполнить
access-act-record_event = записать событие
access-act-return = вернуть на доработку
access-act-postpone = отложить или возобновить
access-act-decide = принять решение
access-act-withdraw = отозвать
access-act-close = завершить дело
access-act-read_law = читать договоры и правила
access-act-read_statistics = читать статистику
access-act-keep_statistics = вносить и исправлять статистику, составлять прогнозы
access-act-decide_by_forecast = принимать решение по прогнозу
access-act-read_journal = читать журнал аудита
access-act-verify_journal = проверить журнал аудита
access-act-read_peers = смотреть узлы-партнёры
access-act-manage_peers = управлять узлами-партнёрами
access-act-carry_bundles = записывать и принимать переносимые файлы сообщений
access-act-end_alarm = снимать тревогу обмена
access-act-manage_officers = управлять сотрудниками
access-act-manage_tokens = управлять программами и их токенами
access-act-read_health = смотреть состояние узла
access-act-move_clock = перевести учебные часы
access-line-judicial = судебно-правовое сотрудничество
access-line-urgent = срочные дела (временный арест, транзит)
access-line-police = запросы по линии полиции
access-line-custody = передача осуждённых лиц
access-side-requesting = запрашивающая сторона
access-side-requested = запрашиваемая сторона
access-stage-draft = черновик
access-stage-open = на рассмотрении
access-stage-decided = решение принято
access-stage-closed = завершено
access-reach-authority = дела в производстве своего органа
access-sign-in-title = Вход в систему
access-sign-in-button = Войти
access-sign-in-errors = Войти не удалось
access-sign-in-needed = Сначала войдите в систему
access-login = Логин
access-password = Пароль
access-login-missing = Введите логин
access-password-missing = Введите пароль
access-forbidden-title = Нет права
access-journal-title = Журнал аудита
access-journal-verify = Проверить журнал
access-journal-caption = Записи, новые сверху
access-journal-number = №
access-journal-time = Время
access-journal-who = Кто
access-journal-action = Действие
access-journal-object = Объект
access-journal-ground = Основание
access-journal-nothing = Записей нет
access-journal-older = Более ранние записи
access-journal-size = Число записей
access-journal-last = Последняя запись
access-journal-root = Корень дерева Меркла
access-object-case = дело
access-object-queue = список дел
access-object-exchange = обмен сообщениями
access-object-law = договоры и правила
access-object-statistics = статистика
access-object-journal = журнал аудита
access-object-officer = сотрудник
access-object-desk = своё рабочее место
access-object-node = узел
access-allowed = Действие «{ $act }» разрешено. Роль: { $role }
access-refused-role = Ваша роль не даёт права на действие «{ $act }». Роль: { $roles }
access-refused-scope = Области действия этого токена не дают права на действие «{ $act }»
access-refused-no-role = Действие «{ $act }» не разрешено: вам не назначена роль
access-refused-line = Ваша роль даёт право на действие «{ $act }» только по направлениям: { $lines }
access-refused-side = Ваша роль даёт право на действие «{ $act }» только на стороне: { $sides }
access-refused-stage = Действие «{ $act }» возможно только на стадиях: { $stages }
access-refused-authority = Действие «{ $act }» разрешено только по делам, которые ведёт ваш орган
access-refused-confidential = Дело конфиденциальное: действие «{ $act }» разрешено только тому, кто ведёт дело, и центральному органу

error-access-forbidden = { $reason }
error-access-sign-in = неверный логин или пароль
error-access-wait = слишком много неудачных попыток. Повторите через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[other] { $minutes } минут
}
error-access-login-form = логин состоит из 3–60 знаков: строчные латинские буквы, цифры, точка, дефис
error-access-login-taken = логин { $login } уже занят
error-access-name-missing = нужно заполнить
error-access-name-too-long = не больше { $limit } знаков
error-access-roles-missing = нужна хотя бы одна роль
error-access-role-unknown = нет роли { $value }
error-access-language-unknown = нет языка { $value }: выберите kk, ru или en
error-access-authority-unknown = орган { $value } не найден
error-access-authority-taken = код { $code } уже занят
error-access-authority-code = код состоит из 1–40 знаков: строчные латинские буквы, цифры, дефис
error-access-officer-unknown = такого сотрудника нет
error-access-password-too-short = пароль должен содержать не меньше { $limit } знаков
error-access-password-too-common = этот пароль слишком распространён

## Notifications by topic, and what is owed
access-act-read_notification = читать оповещения
access-act-notify = оповещать органы своего государства
access-act-notify_peers = оповещать другие государства
access-act-answer_notification = подтверждать оповещения и отвечать на них
access-act-manage_subscriptions = задавать темы и пункт связи
access-act-read_owed = смотреть взаимные обязательства
access-object-notification = оповещение

## Handling conditions
access-act-ask_wider_use = запрашивать более широкое использование сведений
access-act-permit_wider_use = разрешать более широкое использование сведений
access-act-recall = отзывать отправленное сообщение или ограничивать его
access-act-answer_recall = отвечать на отзыв другого государства
access-act-casework = вести заметки, задачи, советы и связи дел
access-act-keep_desk = настраивать своё рабочее место: отсутствие, оповещения, адрес календаря

## Подразделения, служебная необходимость, конфиденциальность, правила
access-role-head = руководитель центрального органа
access-act-restrict_case = ограничить доступ к делу поимённо и по подразделениям
access-act-break_glass = получить экстренный доступ к делу ограниченного круга
access-act-mark_confidential = пометить документы и сведения как конфиденциальные
access-act-read_withheld = читать помеченное как конфиденциальное
access-act-propose_rules = предложить другую версию правил или шаблонов
access-act-confirm_rules = утвердить другую версию правил или шаблонов
access-act-read_access = смотреть, кто что может
access-reach-state = все дела узла
access-reach-unit = дела своего подразделения и дела органа, ещё не переданные в подразделение
access-reach-own = дела, которые ведёт сам
access-refused-unit = Действие «{ $act }» доступно только для дел, которые ведёт ваше подразделение
access-refused-own = Действие «{ $act }» доступно только для дел, которые ведёте вы
access-refused-unknown = Такого дела нет
error-access-unit-unknown = в органе нет подразделения { $value }
error-access-unit-taken = в органе уже есть подразделение с кодом { $code }
error-access-unit-code = в коде от 1 до 40 знаков: строчные латинские буквы, цифры, дефис
error-access-head-elsewhere = руководитель центрального органа служит в центральном органе
error-access-posting-past = дата раньше начала нынешней службы
error-access-posting-twice = сотрудник там уже служит или будет служить
error-access-posting-unknown = такого места службы нет
error-access-posting-last = сотрудник где-то служит: переведите его или закройте ему доступ

## Отсутствие и замещение
error-access-absence-span = последний день не может быть раньше первого, а срок не может превышать { $days } дн.
error-access-absence-past = этот срок уже прошёл
error-access-absence-self = сотрудник не может замещать сам себя
error-access-absence-twice = { $name }: отсутствие на эти дни уже записано
error-access-absence-both = { $name }: в эти дни отсутствует сам, выберите другого сотрудника
error-access-absence-no-work = { $name }: с делами не работает и замещать не может
error-access-absence-unknown = такого отсутствия нет или оно уже закончилось
audit-action-absence-recorded = Записаны отсутствие сотрудника и заместитель
audit-action-absence-ended = Отсутствие сотрудника прекращено досрочно

## Scopes of programmes
access-scope-cases-read = читать дела и документы в них
access-scope-cases-write = вести дела: сведения, документы, события, заметки
access-scope-cases-act = совершать шаги: подписывать, направлять, принимать, исполнять, решать, закрывать
access-scope-conditions = запрашивать и разрешать иное использование, отзывать и отвечать на отзыв
access-scope-secrecy = ограничивать доступ к делам, отмечать и читать конфиденциальное
access-scope-notifications-read = читать уведомления
access-scope-notifications-write = направлять уведомления и отвечать на них, выбирать темы
access-scope-exchange-read = следить за обменом: сообщения, узлы, задолженность
access-scope-exchange-write = управлять узлами и ключами, переносить файлы, завершать тревоги
access-scope-law-read = читать свод права
access-scope-law-write = предлагать редакции правил
access-scope-desk = вести своё: отсутствие, оповещения, календарь
access-scope-figures-read = читать статистику
access-scope-figures-write = вносить статистические данные
access-scope-record-read = читать и проверять журнал
access-scope-administration = управлять сотрудниками, видеть права и состояние узла

## Programmes and tokens
error-access-programme-code = код состоит из 2–40 знаков: строчные латинские буквы, цифры, дефис
error-access-programme-purpose = опишите в { $minimum }–{ $maximum } знаках, что делает программа
error-access-programme-closed = эта программа закрыта
error-access-programme-unknown = такой программы нет
error-access-token-scopes = выберите хотя бы одну область действия
error-access-token-days = токен действует от 1 до { $maximum } дней
error-access-token-rate = от 1 до { $maximum } запросов в минуту
error-access-token-unknown = такого токена нет
error-access-token-bad = Этот токен здесь не известен или больше не действует. Попросите новый у администратора узла.
error-access-token-busy = Токен исчерпал запросы этой минуты. Повторите через { $seconds } с.
error-access-key-other = Этот ключ идемпотентности использован для другого запроса. Возьмите новый ключ.
error-access-key-at-work = Запрос с этим ключом идемпотентности ещё выполняется. Повторите позже.

## Second factors, passwords, sessions
access-act-keep_own_sign_in = вести собственный вход: факторы, пароль, сеансы
access-sign-in-passkey = Войти с ключом доступа
access-sign-in-provider = Войти через: { $provider }
access-sign-in-other = Другие способы входа
access-sign-in-leave = Вы вышли отсюда. Ваш сеанс в службе входа ещё продолжается.
access-sign-in-leave-link = Выйти и там
access-password-show = Показать пароль
access-password-hide = Скрыть пароль
access-why-idle = Вы вышли из системы, потому что долго ничего не делали. Войдите снова: вы вернётесь на ту же страницу, а отправленная форма сохранена.
access-why-longest = Истекла наибольшая длительность сеанса. Войдите снова: вы вернётесь на ту же страницу, а отправленная форма сохранена.
access-why-certificate = Сертификат соединения не тот, с которым вы вошли. Войдите снова.
access-why-ended = Этот сеанс завершён из другого вашего сеанса.
access-why-administrator = Администратор завершил этот сеанс.
access-why-newer = Вы вошли в другом месте; самый старый сеанс завершён, потому что открытых было слишком много.
access-why-password = Пароль изменён; все сеансы завершены.
access-why-reset = Администратор снял ваши вторые факторы; все сеансы завершены.
access-second-title = Второй фактор
access-second-code = Код
access-second-code-hint = Шесть цифр из приложения-аутентификатора или один из резервных кодов
access-second-code-only = Один из ваших резервных кодов
access-second-passkey = Использовать ключ доступа или электронный ключ
access-second-lost = Если утрачены приложение, ключ и резервные коды, обратитесь к администратору этого узла.
access-second-other = Войти под другим именем
access-continue = Продолжить
access-enrol-title = Добавьте второй фактор
access-enrol-why = Этот узел кроме пароля требует второй фактор. Выберите приложение-аутентификатор или ключ доступа; это займёт около минуты.
access-enrol-app = Приложение-аутентификатор
access-enrol-app-scan = Отсканируйте это изображение приложением или введите в него ключ.
access-enrol-picture = QR-код ключа
access-enrol-key = Ключ для ввода
access-enrol-code = Шесть цифр, которые приложение показывает сейчас
access-enrol-add = Добавить приложение
access-enrol-passkey = Ключ доступа или электронный ключ
access-enrol-passkey-text = Устройство спросит отпечаток пальца, лицо или PIN-код. Ключ доступа открывает узел и без пароля.
access-enrol-passkey-name = Название устройства
access-enrol-passkey-add = Добавить ключ доступа
access-passkey-scripts = Ключам доступа нужны скрипты в браузере; приложение работает и без них.
access-passkey-failed = Ключ доступа не использован: отмена или истекло время. Повторите попытку.
access-passkey-no-domain = Ключам доступа нужно доменное имя в адресе узла; здесь адрес числовой.
access-codes-title = Резервные коды
access-codes-text = Каждый код один раз откроет вашу учётную запись, если утрачены приложение или ключ. Распечатайте или запишите их и храните отдельно от этого компьютера.
access-codes-once = Они показаны только сейчас. Прежние коды больше не действуют.
access-codes-onward = Коды сохранены: продолжить
access-password-title = Выберите собственный пароль
access-password-change = Изменить пароль
access-password-rules = Не менее { $limit } знаков. Допустимы любые знаки, и пробелы; несколько слов — хороший пароль. Нельзя: распространённые пароли, ряды клавиш, ваше имя.
access-password-current = Нынешний пароль
access-password-new = Новый пароль
access-password-repeat = Новый пароль ещё раз
access-password-set = Установить пароль
access-confirm-title = Подтвердите, что это вы
access-confirm-why = Подписание и администрирование требуют этого, если последнее подтверждение старше (минут): { $minutes }. Введённое сохранено.
access-security-title = Мой вход
access-security-factors = Вторые факторы
access-security-since = добавлено: { $at }
access-security-none = нет
access-security-add-app = Добавить приложение-аутентификатор
access-security-remove = Удалить
access-security-remove-of = Удалить: { $name }
access-security-passkeys = Ключи доступа и электронные ключи
access-security-name = Название
access-security-domain = Для адреса
access-security-made = Добавлен
access-security-used = Последнее использование
access-security-codes-left = { $count ->
    [one] Остался { $count } резервный код
    [few] Осталось { $count } резервных кода
    [many] Осталось { $count } резервных кодов
   *[other] Осталось { $count } резервного кода
}
access-security-codes-new = Создать новые резервные коды
access-security-password = Пароль
access-security-certificates = Клиентские сертификаты
access-security-sessions = Сеансы и последние входы
access-security-sessions-rule = Сеанс завершается без действий через (минут): { $idle }; в любом случае через (часов): { $longest }. Одновременных сеансов: { $count }.
access-security-began = Вход
access-security-seen = Последнее действие
access-security-where = Адрес и браузер
access-security-how = Способ
access-security-state = Состояние
access-security-here = этот сеанс
access-security-open = открыт
access-security-end = Завершить
access-security-end-of = Завершить сеанс от { $at }
access-security-end-all = Завершить все остальные сеансы
access-security-failures = Неудачные входы
access-security-failures-text = Если это были не вы, измените пароль и сообщите администратору.
access-security-at = Время
access-security-address = Адрес
access-security-done-added = Фактор добавлен.
access-security-done-removed = Фактор удалён.
access-security-done-ended = Сеанс завершён.
access-security-done-password = Пароль изменён; другие сеансы завершены.
access-method-password = пароль
access-method-totp = приложение-аутентификатор
access-method-passkey = ключ доступа
access-method-recovery = резервный код
access-method-oidc = служба входа
access-method-oidc-strong = служба входа, несколько факторов
access-ended-idle = завершён без действий
access-ended-longest = истекло наибольшее время
access-ended-certificate = другой сертификат
access-ended-sign-out = выход
access-ended-ended = завершён вами
access-ended-administrator = завершён администратором
access-ended-newer = вытеснен новым
access-ended-password = пароль изменён
access-ended-reset = факторы сняты
access-ended-removed = доступ закрыт
access-since-failed = { $count ->
    [one] После вашего прошлого входа была { $count } неудачная попытка войти под вашим логином. Если это были не вы, измените пароль и сообщите администратору.
    [few] После вашего прошлого входа были { $count } неудачные попытки войти под вашим логином. Если это были не вы, измените пароль и сообщите администратору.
    [many] После вашего прошлого входа было { $count } неудачных попыток войти под вашим логином. Если это были не вы, измените пароль и сообщите администратору.
   *[other] После вашего прошлого входа было { $count } неудачной попытки войти под вашим логином. Если это были не вы, измените пароль и сообщите администратору.
}
access-since-changed = После вашего прошлого входа изменены ваш пароль или вторые факторы. Если это были не вы, немедленно сообщите администратору.
access-carried-title = Ваша форма сохранена
access-carried-text = Она была отправлена, когда уже требовалось новое подтверждение, поэтому ещё ничего не сделано. Файлы и пароли не сохранены. Отправьте её сейчас или оставьте.
access-carried-send = Отправить форму сейчас
access-carried-leave = Не отправлять
access-carried-page = Страница
access-admin-title = Как входят сотрудники
access-admin-required = Этот узел требует второй фактор.
access-admin-optional = На этом узле второй фактор предлагается, но не требуется.
access-admin-without = Сотрудников без второго фактора: { $count }
access-admin-alarms = Подбор паролей и кодов
access-admin-alarms-caption = Открытые тревоги, сначала новые
access-admin-alarms-none = Открытых тревог нет.
access-admin-alarm-seen = Просмотрено
access-admin-alarm-seen-of = Просмотрена тревога от { $at }
access-admin-alarm-count = Неудач
access-admin-alarm-about = Что
access-alarm-login = пароль учётной записи
access-alarm-factor = второй фактор учётной записи
access-alarm-address = много учётных записей с одного адреса
access-alarm-network = много учётных записей из одной сети
access-alarms-open = { $count ->
    [one] { $count } тревога о подборе паролей
    [few] { $count } тревоги о подборе паролей
    [many] { $count } тревог о подборе паролей
   *[other] { $count } тревоги о подборе паролей
}
access-admin-unknown = нет такой учётной записи
access-admin-waiting = Снятия, ожидающие второго лица
access-admin-waiting-text = Запросил: { $by }. Причина: { $reason }
access-admin-officers = Сотрудники
access-admin-officer = Сотрудник
access-admin-sessions = Открытых сеансов
access-admin-last = Последний вход
access-yes = да
access-no = нет
access-never = никогда
access-admin-reset = Снять утраченные факторы
access-admin-reset-text = Приложение, ключи доступа и резервные коды перестанут действовать, все сеансы завершатся. Для администратора нужно подтверждение второго администратора.
access-admin-reset-reason = Причина и как вы убедились, кто просит
access-admin-reset-button = Снять факторы
access-admin-reset-confirm = Подтвердить как второе лицо
access-admin-reset-drop = Отменить снятие
access-admin-password = Выдать временный пароль
access-admin-password-text = Он показывается один раз, открывает только выбор собственного пароля и действует семь дней.
access-admin-sessions-end = Завершить все сеансы
access-admin-certificate = Сертификат в виде PEM
access-admin-certificate-add = Привязать сертификат
access-admin-fingerprint = SHA-256 { $fingerprint }; действует до { $at }
access-admin-open = Управлять входом: { $name }
access-reset-done = Факторы сняты, все сеансы завершены.
access-reset-waits = Это администратор: требуется подтверждение второго администратора.
access-reset-dropped = Снятие отменено.
access-password-given = Временный пароль, показан только сейчас: { $password }
access-sessions-ended = Завершено сеансов: { $count }
access-certificate-added = Сертификат привязан к сотруднику.
access-certificate-removed = Сертификат снят.
error-access-proof-needed = сначала подтвердите, что это вы
error-access-totp-wrong = код неверен, устарел или уже использован
error-access-recovery-wrong = это не код приложения (шесть цифр) и не неиспользованный резервный код
error-access-password-wrong = это не ваш нынешний пароль
error-access-code-wrong = код не подходит. Проверьте часы телефона и введите код, который приложение показывает сейчас
error-access-totp-exists = приложение-аутентификатор уже есть; сначала удалите его
error-access-totp-none = начните заново: нет нового приложения для подтверждения
error-access-factor-broken = этот фактор не читается на этом узле; попросите администратора снять его
error-access-factor-first = сначала добавьте приложение или ключ доступа
error-access-factor-last = этот узел требует второй фактор: добавьте другой, прежде чем удалить последний
error-access-passkey-wrong = этот ключ доступа здесь неизвестен или его ответ не подтверждён
error-access-passkey-late = запрос к ключу доступа устарел; повторите попытку
error-access-passkey-none = у вас нет ключа доступа для этого адреса
error-access-passkey-many = не более { $limit } ключей доступа; сначала удалите один
error-access-passkey-known = этот ключ доступа уже используется
error-access-passkey-copied = счётчик этого ключа пошёл назад: возможно, есть его копия. Используйте другой фактор и сообщите администратору
error-access-passkey-no-domain = ключам доступа нужно доменное имя в адресе узла
error-access-certificate-needed = этот узел требует ваш клиентский сертификат, а у соединения нет сертификата, привязанного к вам. Выберите в браузере нужный сертификат или обратитесь к администратору
error-access-certificate-expired = сертификат сейчас не действует
error-access-certificate-known = этот сертификат уже привязан к сотруднику
error-access-certificate-unreadable = это не сертификат в виде PEM или DER
error-access-reason-missing = укажите причину, не более { $limit } знаков
error-access-reset-self = собственные факторы так не снимают; обратитесь к другому администратору
error-access-reset-none = снятие для этого сотрудника не ожидается
error-access-reset-second = вторым лицом должен быть другой администратор, не запросивший и не сам сотрудник
error-access-password-too-long = в пароле не более { $limit } знаков
error-access-password-own-words = пароль составлен из вашего имени, логина или названия этой системы
error-access-password-same = это нынешний пароль; выберите другой
error-access-password-again = пароли не совпадают
error-access-oidc-unknown = служба входа подтверждает лицо, у которого нет учётной записи на этом узле
error-access-oidc-refused = служба входа вас не подтвердила; повторите попытку
error-access-oidc-other = служба входа подтверждает другое лицо
error-access-oidc-unreachable = служба входа не отвечает; повторите позже или войдите с паролем

## Цель открытия записи
access-purpose-title = Зачем вы открываете эту запись?
access-purpose-why = Доступ к этой записи ограничен. Ваш ответ попадёт в журнал аудита как основание чтения и действует 30 минут.
access-purpose-question = Цель
access-purpose-casework = Я работаю по этому делу
access-purpose-supervision = Надзор или проверка
access-purpose-standing-in = Я замещаю коллегу или принимаю дело
access-purpose-court = По запросу суда, самого лица или защиты
access-purpose-danger = Угроза жизни или истекающий срок
access-purpose-other = Другое
access-purpose-words = Причина своими словами
access-purpose-words-hint = Нужна для пункта «Другое». Не пишите имён и других персональных данных.
access-purpose-open = Открыть запись
access-purpose-back = Не открывать
access-purpose-needed = Сначала укажите, зачем вы открываете эту запись
error-access-purpose-needed = сначала укажите, зачем вы открываете эту запись
error-access-purpose-missing = Выберите цель
error-access-purpose-words-short = Опишите причину, не менее { $limit } знаков
error-access-purpose-words-long = Причина: не более { $limit } знаков

## data protection
access-role-data_protection = ответственное лицо по защите персональных данных
access-act-read_disclosures = видеть, кто, что и о ком читал
access-act-review_retention = пересматривать срок хранения закрытого дела
access-act-erase_records = стирать то, хранение чего прекращено

## проверка журнала, отчёт о доступе
access-journal-answer = При последней проверке { $at } журнал был цел, записей: { $size }
access-journal-answer-broken = При последней проверке { $at } журнал оказался нарушен
access-journal-never = В журнале записей: { $size }; он ещё не проверялся
access-journal-compute = Проверить сейчас: журнал, файлы, решения
access-journal-takes = Чтение { $size } записей займёт примерно { $seconds } с; страница ответит по завершении. Работа других не задерживается.
access-journal-steps = Что проверено
access-journal-step = Шаг
access-journal-result = Итог
access-journal-why = Примечание
access-journal-step-yes = да
access-journal-step-no = нет
access-journal-step-unknown = нельзя установить
access-journal-more-broken = Нарушено также
access-journal-document = Проверить документ
access-journal-document-intro = С журналом сверяется только SHA-256 документа; сам документ не сохраняется.
access-journal-document-file = Документ
access-journal-document-hash = или его SHA-256, 64 шестнадцатеричные цифры
access-journal-document-check = Проверить
access-journal-document-found = Документ есть в журнале и не изменён с { $at }, запись { $seq }
access-journal-document-unknown = Документа в журнале нет: он не с этого узла либо изменён
access-journal-document-proof = Доказательство этой записи (JSON)
access-journal-document-none = выберите файл или укажите его SHA-256
access-journal-independent = Проверить без этого узла
access-journal-independent-text = Скачайте доказательство и ключи, возьмите verify_journal.py из публикации платформы (один файл, менее 300 строк) и выполните:
access-journal-keys = Открытые ключи (JSON)
access-journal-witnesses = Узлы, заверившие журнал
access-journal-witness = Узел
access-journal-witness-size = Записей
access-journal-witness-at = По состоянию на
access-journal-watched = Журналы других узлов, которые заверяет этот узел
access-journal-certificate = Свидетельство о проверке
access-journal-by = Проверил
access-journal-checked-at = Время проверки
access-journal-node = Узел
access-disclosures-title = Кто, что и о ком читал
access-disclosures-intro = Каждое открытие дела, документа или списка лиц записано в журнал с основанием. Этот отчёт записывается тоже.
access-disclosures-about = Номер дела или слова из имени лица
access-disclosures-officer = Должностное лицо (слова из имени)
access-disclosures-since = С дня
access-disclosures-until = По день
access-disclosures-unusual = Только необычные обращения
access-disclosures-show = Показать
access-disclosures-csv = Сохранить как CSV
access-disclosures-paper = Печатать как справку о доступе
access-disclosures-found = { $count ->
    [one] { $count } обращение
    [few] { $count } обращения
    [many] { $count } обращений
   *[other] { $count } обращения
 }
access-disclosures-more = Есть и другие; уточните вопрос, чтобы увидеть их.
access-disclosures-nothing = Обращений, отвечающих этому вопросу, нет
access-disclosures-person = Лицо
access-disclosures-mark = Необычно
access-unusual-not-own = не в его производстве
access-unusual-night = ночью
access-unusual-many = много дел за день
access-disclosures-wish-day = это не день

## Page of programmes and tokens
access-tokens-title = Программы и токены
access-tokens-lead = Программа работает с узлом от своего имени: у неё, как у сотрудника, есть роль в органе, а области действия токена могут её только сузить.
access-tokens-new = Новый токен
access-tokens-once = Скопируйте его сейчас: он показан один раз и нигде не хранится. Действует до { $until }.
access-tokens-secret = Токен
access-tokens-name = Название программы
access-tokens-code = Краткое имя
access-tokens-code-hint = 2–40 строчных латинских букв, цифр, дефисов
access-tokens-purpose = Что она делает
access-tokens-purpose-hint = Это основание её чтений в журнале, если запрос не назовёт другое
access-tokens-authority = Орган
access-tokens-roles = Роли
access-tokens-scopes = Области действия
access-tokens-scopes-hint = Не больше, чем нужно программе
access-tokens-days = Дней
access-tokens-days-hint = От 1 до { $maximum }
access-tokens-rate = Запросов в минуту
access-tokens-made = Заведена
access-tokens-tokens = Токены
access-tokens-begins = Начинается с
access-tokens-issued = Выдан
access-tokens-until = Действует до
access-tokens-used = Использован
access-tokens-state = Состояние
access-tokens-never = ни разу
access-tokens-good = действует
access-tokens-expired = истёк
access-tokens-revoked-by = отозван: { $name }, { $at }
access-tokens-revoke = Отозвать
access-tokens-revoke-of = Отозвать токен { $token }
access-tokens-revoked = Токен отозван.
access-tokens-another = Выдать ещё один токен
access-tokens-issue = Выдать
access-tokens-close = Закрыть программу
access-tokens-close-of = Закрыть программу { $name }
access-tokens-closed = Программа закрыта: её токены и права больше не действуют.
access-tokens-is-closed = закрыта
access-tokens-none = Программ пока нет.
access-tokens-programme-new = Новая программа
access-tokens-create = Завести и выдать токен

## Администрирование
access-admin-first = Администрирование
access-admin-health = Состояние узла
access-admin-healthy = Всё работает.
access-admin-see = Открыть
access-admin-pages = Страницы администрирования
access-admin-link-officers = Сотрудники
access-admin-link-bodies = Органы и подразделения
access-admin-link-access = Перечень доступа: кто что может
access-admin-link-sign-in = Вход в систему
access-admin-link-absences = Отсутствия
access-admin-link-peers = Узлы-партнёры
access-admin-link-rules = Версии правил и шаблонов
access-admin-login = Логин
access-admin-family-name = Фамилия
access-admin-given-name = Имя
access-admin-patronymic = Отчество
access-admin-language = Язык
access-admin-place = Место службы
access-admin-unit-of = { $authority }: { $unit }
access-admin-roles = Роли
access-admin-since = С какой даты
access-admin-until = До какой даты
access-admin-from = с { $at }
access-admin-to = до { $at }
access-admin-state = Доступ
access-admin-active = открыт
access-admin-closed = закрыт
access-admin-new-officer = Внести сотрудника
access-admin-password-once = Пароль будет создан и показан один раз.
access-admin-create = Внести
access-admin-made = Сотрудник внесён
access-admin-made-text = Передайте сотруднику этот пароль сейчас: больше он показан не будет.
access-admin-made-next = К странице сотрудника
access-admin-load = Дела и задачи
access-admin-move = Перевести
access-admin-move-hint = Все места службы закрываются в этот день, начинается новое. Без даты: сейчас.
access-admin-add = Добавить место службы
access-admin-end = Закрыть
access-admin-remove = Закрыть доступ
access-admin-remove-hint = Доступ прекращается сразу, сеансы тоже. Дела, задачи и вопросы перейдут к выбранному сотруднику.
access-admin-hand-over = Кто принимает дела
access-admin-hand-over-hint = Можно не указывать, если у сотрудника ничего нет.
access-admin-reason = Причина
access-admin-code = Код
access-admin-kind = Вид
access-admin-authority = Орган
access-admin-name-kk = Название на казахском
access-admin-name-ru = Название на русском
access-admin-name-en = Название на английском
access-admin-new-unit = Внести подразделение
access-admin-new-body = Внести орган
access-admin-said-move = Перевод назначен
access-admin-said-post = Место службы добавлено
access-admin-said-end = Место службы закрыто
access-admin-said-remove = Доступ закрыт
access-admin-said-body = Орган внесён
access-admin-said-unit = Подразделение внесено
access-admin-access-at = По состоянию на { $at }. Несколько ролей сотрудника складываются; чего нет в таблице, то не разрешено.
access-admin-rights-caption = Что может эта роль
access-admin-acts = Действия
access-admin-lines = Направления
access-admin-sides = Сторона
access-admin-stages = Стадия
access-admin-reach = Охват
access-admin-attention = { $count ->
    [one] Требует внимания: { $count } вопрос.
    [few] Требуют внимания: { $count } вопроса.
    [many] Требуют внимания: { $count } вопросов.
   *[other] Требуют внимания: { $count } вопроса.
}
access-admin-officers-caption = { $count ->
    [one] { $count } сотрудник
    [few] { $count } сотрудника
    [many] { $count } сотрудников
   *[other] { $count } сотрудника
}
error-access-no-document = выберите файл или укажите 64 шестнадцатеричные цифры
access-disclosures-erasures = Стирание дел

## Notices
access-role-secretariat_officer = сотрудник секретариата (уведомления)
access-object-notice = уведомление
access-act-read_notice = читать уведомления
access-act-draft_notice = составлять уведомления
access-act-approve_notice = утверждать уведомление вторым лицом
access-act-control_notice = приостанавливать, возобновлять, продлевать и отменять уведомление
access-act-decide_notice = принимать решения по уведомлениям в секретариате
access-act-release_notice = открывать уведомление для общественности
access-act-export_notice = выгружать уведомления в файл
access-act-import_external = загружать списки других источников

## The data bank of citizens abroad
access-act-list_citizens = открыть список банка данных
access-act-read_citizen = читать запись банка данных
access-act-read_citizen_care = читать посещения и жалобы гражданина
access-act-record_citizen = поставить гражданина на учёт
access-act-correct_citizen = исправить запись банка данных
access-act-read_citizen_notices = читать уведомления о гражданах, содержащихся за рубежом
access-act-notify_mission = уведомить представительство другого государства
access-act-read_promises = читать, что обещано после передачи лица
access-act-record_promises = записывать отчёты об обещанном
access-object-databank = банк данных граждан за рубежом
access-scope-databank-read = читать банк данных граждан за рубежом
access-scope-databank-write = вести банк данных граждан за рубежом

## Rights to leads and hits
access-object-match = возможное совпадение
access-act-read_match = читать возможные совпадения уведомлений с записями
access-act-decide_match = принимать решение по возможному совпадению
access-act-handle_hit = сообщать о попаданиях и отвечать на них
access-act-keep_route = вести этапы задержания за рубежом
access-act-join_persons = объединять две записи об одном лице и отменять объединение

## Rights to descriptions of appearance
access-object-appearance = описание внешности
access-act-read_calibration = видеть, насколько можно верить оценкам
access-act-read_appearance = искать и читать описания внешности
access-act-record_appearance = вносить описания внешности
access-act-ask_engine = запрашивать сходства у системы лаборатории
access-act-read_likeness = читать предложенные сходства
access-act-judge_likeness = сравнивать предложенное сходство лично
access-act-contest_likeness = принимать возражение против сходства и отвечать на него

## Rights of the person concerned
access-role-review_chamber = член палаты пересмотра
access-object-rights = обращение лица, названного в уведомлении
access-act-read_rights = читать обращения лиц, названных в уведомлениях
access-act-take_rights = принимать обращение лица, названного в уведомлении
access-act-judge_rights = рассматривать обращение как член палаты пересмотра
access-act-answer_chamber = отвечать палате за владельца уведомления
error-access-chamber-alone = член палаты пересмотра не исполняет никакой другой роли
