audit-object-case = іс
audit-object-officer = қызметкер
audit-object-authority = орган
audit-object-page = бет
audit-object-journal = аудит журналы
audit-object-message = хабар
audit-object-exchange_input = сырттан келген деректер
audit-object-peer = серіктес торап
audit-object-directory = тораптар тізімі
audit-object-document = құжат
audit-object-key = кілт
audit-object-node = торап
audit-object-statistics = статистика
audit-object-other = нысан
audit-action-other = Басқа әрекет
audit-whole = Аудит журналы бүтін: { $size } жазба, бәрі орнында
audit-broken = Аудит журналы бұзылған. Алғашқы бұзылған жазба: { $seq }, уақыты: { $at }. Себебі: { $reason }
audit-time-unknown = белгісіз
audit-broken-missing = жазба жоқ
audit-broken-inserted = артық жазба қосылған
audit-broken-changed = жазбаның мазмұны өзгертілген
audit-broken-root = осы жазба немесе оның алдындағысы хеш-сомасымен бірге қайта жазылған
audit-broken-head = журналдың басы жазбаларға сәйкес келмейді
audit-broken-tail = соңғы жазбалар жойылған: журналда { $size } жазба болған
audit-broken-beyond = соңына бөтен жазбалар қосылған: журналда { $size } жазба болған
audit-broken-checkpoint = жазбалар бақылау нүктесіне сәйкес келмейді ({ $origin }, { $at }): өткені қайта жазылған
audit-broken-rolled-back = журнал ескі көшірмеге ауыстырылған: { $origin } торабында { $at } бақылау нүктесі бар, ондағы жазба саны: { $size }
audit-broken-signature = бақылау нүктесінің қолтаңбасы жарамсыз, кілт: { $key }
audit-action-case-created = Іс құрылды
audit-action-case-read = Іс оқылды
audit-action-facts-changed = Мәліметтер өзгертілді
audit-action-paper-added = Құжат қосылды
audit-action-paper-removed = Құжат алып тасталды
audit-action-assessment-made = Құқықтық бағалау жасалды
audit-action-assessment-opinion = Бағалау бойынша пікір жазылды
audit-action-transition = Істің күйі өзгерді
audit-action-case-assigned = Орындаушы тағайындалды
audit-action-event-recorded = Оқиға жазылды
audit-action-limit-started = Мерзім басталды
audit-action-limit-paused = Мерзім тоқтатыла тұрды
audit-action-limit-resumed = Мерзім жалғасты
audit-action-limit-extended = Мерзім ұзартылды
audit-action-limit-met = Мерзім сақталды
audit-action-task-created = Тапсырма құрылды
audit-action-task-done = Тапсырма орындалды
audit-action-notification-made = Хабарлама жасалды
audit-action-message-sent = Хабар жіберілді
audit-action-message-delivered = Хабар жеткізілді
audit-action-message-not-delivered = Хабар жеткізілмеді
audit-action-message-received = Хабар алынды
audit-action-message-refused = Хабар қабылданбады
audit-action-sign-in = Жүйеге кірді
audit-action-sign-in-failed = Жүйеге кіру сәтсіз аяқталды
audit-action-sign-out = Жүйеден шықты
audit-action-language-changed = Тіл ауыстырылды
audit-action-access-refused = Қолжетімділіктен бас тартылды
audit-action-authority-created = Орган енгізілді
audit-action-officer-created = Қызметкер енгізілді
audit-action-officer-changed = Қызметкер туралы мәлімет өзгертілді
audit-action-officer-removed = Қызметкердің қолжетімділігі жабылды
audit-action-password-changed = Құпиясөз ауыстырылды
audit-action-peer-accepted = Серіктес торап қабылданды
audit-action-peer-removed = Серіктес торап алып тасталды
audit-action-key-created = Тораптың кілті жасалды
audit-action-directory-updated = Тораптар тізімі жаңартылды
audit-action-clock-moved = Оқу сағаты жылжытылды
audit-action-journal-read = Аудит журналы оқылды
audit-action-journal-verified = Аудит журналы тексерілді
audit-action-node-started = Торап іске қосылды

error-audit-too-long = { $limit } таңбадан аспауы тиіс
error-audit-not-text = Unicode мәтіні болуы тиіс
error-audit-not-a-name = { $value } атау бола алмайды: тек кіші латын әріптері, цифрлар, дефис
error-audit-actor-missing = кімнің әрекеті екені көрсетілмеген
error-audit-ground-missing = жеке деректерді оқудың негізі көрсетілмеген
error-audit-time-without-zone = уақыт белдеуі көрсетілмеген
error-audit-not-in-transaction = журнал жазбасы өзгеріспен бір транзакцияда жасалуы тиіс
error-audit-head-missing = журналдың басы жоғалған, жазбалары бар
error-audit-not-a-checkpoint = бұл журналдың бақылау нүктесі емес
error-audit-no-checkpoint-yet = { $seq } нөмірлі жазбаны қол қойылған бақылау нүктесі әлі қамтымайды
error-audit-no-such-record = { $seq } нөмірлі жазба жоқ

## басқа тораптар растаған бақылау нүктелері
audit-broken-countersignature = { $witness } торабының растауы жарамсыз, кілті: { $key }
audit-action-checkpoint-judged = Басқа тораптың бақылау нүктесі қаралды
audit-action-checkpoint-answered = Торап біздің бақылау нүктемізге жауап берді
audit-witness-verdict-rolled-back = ескі көшірме қайтарылған
audit-witness-verdict-rewritten = өткені қайта жазылған

## Бөлімшелер мен қызмет орындары
audit-action-unit-created = Бөлімше енгізілді
audit-action-officer-move-ordered = Қызметкерді ауыстыру тағайындалды
audit-action-officer-posted = Қызметкерге тағы бір қызмет орны берілді
audit-action-officer-posting-ended = Қызметкердің қызмет орны жабылды
audit-action-officer-post-left = Қызметкер қызмет орнынан кетті
audit-action-officer-post-taken = Қызметкер қызмет орнында жұмысқа кірісті
audit-object-unit = бөлімше

## Programmes
audit-action-programme-created = Бағдарлама құрылды
audit-action-token-issued = Токен берілді
audit-action-token-revoked = Токен кері қайтарылды
audit-action-list-read = Тізімді бағдарлама оқыды
audit-object-list = тізім

## журнал бекіткен жолдар мен файлдар
audit-broken-row-changed = жол жазылған күйінде емес: { $kind } { $id }
audit-broken-row-missing = жол жоқ: { $kind } { $id }
audit-broken-row-extra = журналда жоқ жол: { $kind } { $id }
audit-broken-nowhere = Журналда мұндай жазба жоқ, уақыты: { $at }. { $reason }
audit-broken-at = Жазба: { $seq }, уақыты: { $at }. { $reason }

## Қызметтік қажеттілік және құпиялылық
audit-action-case-restricted = Іске қолжетімділік шектелді
audit-action-case-opened-again = Іске қолжетімділікті шектеу алынды
audit-action-glass-broken = Шектеулі іске шұғыл кіру
audit-action-circle-joined = Қызметкер қолжетімділігі барлар тобына енгізілді
audit-action-circle-left = Қызметкер қолжетімділігі барлар тобынан шықты
audit-action-confidential-marked = Мәлімет немесе құжат құпия деп белгіленді
audit-action-confidential-unmarked = Құпиялылық белгісі алынды

## Second factors and sessions
audit-action-session-ended = Сеанс аяқталды
audit-action-sessions-ended = Сеанстар аяқталды
audit-action-sign-in-alarm = Дабыл: кіруде таңдап көру
audit-action-sign-in-alarm-ended = Кіру туралы дабыл қаралды
audit-action-password-given = Уақытша құпиясөз берілді
audit-action-factor-added = Екінші фактор қосылды
audit-action-factor-removed = Екінші фактор жойылды
audit-action-recovery-codes-made = Резервтік кодтар жасалды
audit-action-recovery-code-used = Резервтік код пайдаланылды
audit-action-factors-reset-asked = Факторларды алып тастау сұралды
audit-action-factors-reset = Факторлар алып тасталды
audit-action-factors-reset-dropped = Факторларды алып тастау болдырылмады
audit-countersigned-to = { $witness } торабы 1–{ $size } жазбаларды { $at } күйінде растаған
audit-let-go = { $witness } торабы бұрын { $size } дейінгі жазбаларды растаған; қалпына келтіргенде жоғалғанын ондағы лауазымды адам таныған

## Жазбаны ашу мақсаты
audit-action-purpose-given = Жазбаны ашу мақсаты көрсетілді
audit-action-decision-recorded = Шешім жазылды
audit-broken-outside = Журнал бүтін, бірақ оның қасында бөгде нәрсе жатыр. Уақыты: { $at }. Себебі: { $reason }
audit-step-chain = әр жазбаның хэші жазылғандай, нөмірлері 1-ден { $size } дейін, ағаш пен оның соңы сәйкес
audit-step-signed = журнал қол қойылған әр бақылау нүктесін жалғастырады; соңғысы қамтитын жазба саны: { $size }
audit-step-signed-not = толық емес журнал: әлі бірде-бір бақылау нүктесіне қол қойылмаған
audit-step-keys = әр бақылау нүктесіне осы тораптың немесе басқа тораптардың белгілі кілтімен қол қойылған
audit-step-witnesses = журнал басқа тораптар растағанды жалғастырады; тораптар саны: { $count }
audit-step-witnesses-by = растағандар: { $names }
audit-step-witnesses-none = әлі бірде-бір торап растаған жоқ: ескі көшірмені жас журналдан ажырату мүмкін емес
audit-step-clock = қазіргі уақыттан кейінгі жазба жоқ
audit-step-clock-late = сағатқа күмән: соңғы жазба болашақтан
audit-step-files = әр сақталған файл мен құжат туралы әр жол журналға сәйкес
audit-step-decisions = әр шешім журналға сәйкес
audit-action-disclosures-read = Қол жеткізу туралы есеп оқылды
audit-action-document-checked = Құжат журналмен салыстырылды

## Қағидалардың нұсқалары
audit-action-rules-proposed = Қағидаларды өзгерту ұсынылды
audit-action-rules-confirmed = Қағидаларды өзгерту бекітілді
audit-action-rules-rejected = Қағидаларды өзгерту қабылданбады
audit-action-rules-applied = Іс жаңа қағидалар бойынша қайта есептелді
audit-object-rules = қағидалар нұсқасы

## Descriptions of appearance and likenesses
audit-action-appearance-entered = Сыртқы түр сипаттамасы енгізілді
audit-action-appearance-image-added = Сипаттамаға кескін қосылды
audit-action-appearance-erased = Сыртқы түр сипаттамасы өшірілді
audit-action-appearance-read = Сыртқы түр сипаттамасы оқылды
audit-action-appearance-searched = Сыртқы түрі бойынша іздеу жүргізілді
audit-action-engine-asked = Зертхана жүйесіне сұрау жіберілді
audit-action-engine-answered = Зертхана жүйесінің жауабы алынды
audit-action-likeness-read = Ұсынылған ұқсастық оқылды
audit-action-likeness-judged = Ұқсастықты адам салыстырды
audit-action-likeness-contested = Ұқсастыққа қарсылық білдірілді

## The register of persons
audit-action-register-fetched = Адамдар тізілімін іздеу жүйесі алды

## Objects of leads and hits
audit-object-notice = хабарлама
audit-object-rights = хабарламада аталған адамның өтініші
audit-object-external = сыртқы тізім жазбасы
audit-object-match = ықтимал сәйкестік
audit-object-hit = дәл келу
audit-object-merge = біріктірілген жазбалар
audit-object-person = жазбадағы тұлға
