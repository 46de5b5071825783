# Kinds
cooperation-kind-extradition-prosecution = Қылмыстық қудалау үшін ұстап беру
cooperation-kind-extradition-sentence = Үкімді орындау үшін ұстап беру
cooperation-kind-provisional-arrest = Уақытша қамаққа алу
cooperation-kind-mla = Құқықтық көмек
cooperation-kind-transfer-sentenced-person = Сотталған адамды беру
cooperation-kind-transfer-proceedings = Қылмыстық қудалауды беру
cooperation-kind-transit = Транзиттік тасымалдау
cooperation-kind-police-query = Полиция сұрау салуы

# States
cooperation-state-draft = Жоба
cooperation-state-for-approval = Қол қоюда
cooperation-state-sent = Жіберілді
cooperation-state-to-complete = Пысықтауда
cooperation-state-peer-granted = Басқа мемлекет қанағаттандырды
cooperation-state-peer-handed-over = Берілді, қабылданғаны расталмады
cooperation-state-taken-over = Адам қабылданды
cooperation-state-received = Алынды
cooperation-state-examination = Қарауда
cooperation-state-extradition-check = Экстрадициялық тексеру
cooperation-state-returned = Пысықтауға қайтарылды
cooperation-state-postponed = Кейінге қалдырылды
cooperation-state-granted = Қанағаттандырылды, шешім күшіне енген жоқ
cooperation-state-complaint = Шағым сотта
cooperation-state-in-force = Шешім күшіне енді
cooperation-state-surrender-postponed = Адамды нақты беру кейінге қалдырылды
cooperation-state-handed-over = Адам берілді
cooperation-state-refused = Бас тартылды
cooperation-state-withdrawn = Кері қайтарып алынды
cooperation-state-closed = Жабылды
cooperation-state-peer-detained = Адам шетелде ұсталды
cooperation-state-peer-released = Адам шетелде босатылды
cooperation-state-searching = Адамды іздестіру
cooperation-state-detained = Адам ұсталды
cooperation-state-provisionally-arrested = Уақытша қамақ
cooperation-state-released = Адам босатылды
cooperation-state-followed = Ұстап беру туралы сұрау салумен жалғасты
cooperation-state-peer-executing = Басқа мемлекет орындап жатыр
cooperation-state-partial-result = Ішінара орындалды
cooperation-state-result-received = Нәтиже алынды
cooperation-state-with-executor = Орындаушы органда
cooperation-state-in-execution = Орындалуда
cooperation-state-partly-executed = Ішінара орындалды
cooperation-state-materials-ready = Материалдар дайын
cooperation-state-executed = Орындалды
cooperation-state-peer-agreed = Басқа мемлекет келісті
cooperation-state-agreed = Біз келістік
cooperation-state-both-agreed = Екі мемлекет те келісті
cooperation-state-transferred = Сотталған адам берілді
cooperation-state-arrived = Сотталған адам келді
cooperation-state-serving = Жазасын өтеуде
cooperation-state-execution-confirmed = Орындалғаны расталды
cooperation-state-peer-prosecutes = Қудалауды басқа мемлекет қабылдады
cooperation-state-proceedings-accepted = Қудалау қабылданды
cooperation-state-proceedings-open = Іс жүргізілуде
cooperation-state-proceedings-reported = Нәтижесі хабарланды
cooperation-state-transit-granted = Транзитке рұқсат берілді
cooperation-state-in-transit = Жолда
cooperation-state-transit-interrupted = Транзит үзілді
cooperation-state-transit-completed = Транзит аяқталды

# Status sentences
cooperation-sentence-draft = Дайындалып жатыр, басталған күні: { $since }.
cooperation-sentence-for-approval = Орталық органның қолын күтуде, басталған күні: { $since }.
cooperation-sentence-sent = Сұрау салынатын мемлекетте ({ $peer }), жіберілген күні: { $since }.
cooperation-sentence-to-complete = Пысықтауға қайтарылған күні: { $since }; жетіспейтін құжаттарды біз ұсынуға тиіспіз.
cooperation-sentence-peer-granted = Қанағаттандырылған күні: { $since }; келесі қадамды басқа мемлекет ұйымдастырады: { $peer }.
cooperation-sentence-peer-handed-over = Берілгені туралы хабарланған күні: { $since }; қабылдауды растау керек.
cooperation-sentence-taken-over = Адам қабылданған күні: { $since }.
cooperation-sentence-received = Алынған күні: { $since }; әлі қарауға қабылданған жоқ.
cooperation-sentence-examination = Қарауда, басталған күні: { $since }.
cooperation-sentence-extradition-check = Экстрадициялық тексеру орындаушы органда, басталған күні: { $since }.
cooperation-sentence-returned = Пысықтауға қайтарылған күні: { $since }; басқа мемлекеттің толықтыруы күтілуде: { $peer }.
cooperation-sentence-postponed = Кейінге қалдырылған күні: { $since }; негіз жойылғанға дейін.
cooperation-sentence-granted = Қанағаттандырылған күні: { $since }; күшіне енгенге дейін адам шағымдана алады.
cooperation-sentence-complaint = Шағымды сот қарап жатыр, басталған күні: { $since }.
cooperation-sentence-in-force = Шешім күшіне енген күні: { $since }; адамды беруді ұйымдастыру керек.
cooperation-sentence-surrender-postponed = Адамды беру кейінге қалдырылған күні: { $since }.
cooperation-sentence-handed-over = Адам берілген күні: { $since }; сұрау салушы мемлекет: { $peer }.
cooperation-sentence-refused = Бас тартылған күні: { $since }.
cooperation-sentence-withdrawn = Кері қайтарып алынған күні: { $since }.
cooperation-sentence-closed = Жабылған күні: { $since }.
cooperation-sentence-peer-detained = Шетелде ұсталғаны хабарланған күні: { $since }; біздің ұстап беру туралы сұрау салуымыз мерзімінде жетуге тиіс.
cooperation-sentence-peer-released = Шетелде босатылғаны хабарланған күні: { $since }.
cooperation-sentence-searching = Адам іздестірілуде, басталған күні: { $since }.
cooperation-sentence-detained = Адам ұсталған күні: { $since }; уақытша қамақ туралы сот шешеді.
cooperation-sentence-provisionally-arrested = Уақытша қамақта, басталған күні: { $since }; ұстап беру туралы сұрау салу күтілуде: { $peer }.
cooperation-sentence-released = Адам босатылған күні: { $since }.
cooperation-sentence-followed = Ұстап беру туралы сұрау салумен жалғасқан күні: { $since }.
cooperation-sentence-peer-executing = Сұрау салынатын мемлекет орындап жатыр ({ $peer }), басталған күні: { $since }.
cooperation-sentence-partial-result = Материалдардың бір бөлігі алынған күні: { $since }; қалғаны күтілуде: { $peer }.
cooperation-sentence-result-received = Нәтиже алынған күні: { $since }.
cooperation-sentence-with-executor = Орындаушы органда, берілген күні: { $since }.
cooperation-sentence-in-execution = Орындалуда, басталған күні: { $since }.
cooperation-sentence-partly-executed = Ішінара орындалған күні: { $since }; қалғаны орындалуда.
cooperation-sentence-materials-ready = Материалдар дайын болған күні: { $since }; жіберуге болады.
cooperation-sentence-executed = Орындалған күні: { $since }; материалдар жіберілді: { $peer }.
cooperation-sentence-peer-agreed = Басқа мемлекет келіскен күні: { $since } ({ $peer }); енді біздің шешіміміз.
cooperation-sentence-agreed = Біз келіскен күн: { $since }; басқа мемлекет күтілуде: { $peer }.
cooperation-sentence-both-agreed = Екі мемлекет келіскен күн: { $since }; сотталған адамды қабылдау керек.
cooperation-sentence-transferred = Берілген күні: { $since }; орындалғанын растау күтілуде: { $peer }.
cooperation-sentence-arrived = Келген күні: { $since }; жазаны орындауды бастау керек.
cooperation-sentence-serving = Сәйкестендірілген жазасын өтеп жатыр, басталған күні: { $since }.
cooperation-sentence-execution-confirmed = Орындалғанын басқа мемлекет растаған күн: { $since } ({ $peer }).
cooperation-sentence-peer-prosecutes = Қудалау қабылданған күн: { $since } ({ $peer }).
cooperation-sentence-proceedings-accepted = Қудалау қабылданған күн: { $since }; іс жүргізуді бастау керек.
cooperation-sentence-proceedings-open = Іс жүргізілуде, басталған күні: { $since }.
cooperation-sentence-proceedings-reported = Нәтижесі хабарланған күн: { $since } ({ $peer }).
cooperation-sentence-transit-granted = Транзитке рұқсат берілген күн: { $since }; тасымалдау күтілуде: { $peer }.
cooperation-sentence-in-transit = Адам тасымалдануда, басталған күні: { $since }.
cooperation-sentence-transit-interrupted = Тасымалдау үзілген күн: { $since }.
cooperation-sentence-transit-completed = Тасымалдау аяқталған күн: { $since }.
cooperation-sentence-limit-due = Жақын мерзім: { $what }, соңғы күні: { $due }.
cooperation-sentence-limit-overdue = Мерзімі өтті: { $what }, соңғы күні болған: { $due }.
cooperation-sentence-limit-period = Мерзім өтуде: { $what }, аяқталатын күні: { $due }.

# Who is awaited
cooperation-awaits-us = Біздің кезегіміз
cooperation-awaits-peer = Күтілуде: { $peer }
cooperation-awaits-person = Адам шағымдана алады
cooperation-awaits-court = Сот шешеді
cooperation-awaits-nobody = Ешкім күтілмейді
cooperation-awaits-both = Күтілуде: { $peer }; ол тарап бізді күтуде
cooperation-peer-awaits-us = Кезек сол тарапта
cooperation-peer-awaits-peer = Сол тарап бізді күтуде
cooperation-peer-awaits-person = Сол тарап адамды күтуде
cooperation-peer-awaits-court = Сол тарап өз сотын күтуде
cooperation-peer-awaits-nobody = Сол тарап ешкімді күтпейді

# Status of the other side
cooperation-status-sent = Жіберілді
cooperation-status-received = Алынды
cooperation-status-understood = Қарауға қабылданды
cooperation-status-assigned = Орындаушы органға берілді
cooperation-status-waiting-peer = Бізді күтуде
cooperation-status-waiting-court = Сотты күтуде
cooperation-status-waiting-person = Шағымдану мерзімі өтуде
cooperation-status-returned = Пысықтауға қайтарылды
cooperation-status-postponed = Кейінге қалдырылды
cooperation-status-decided = Шешім қабылданды
cooperation-status-in-force = Шешім күшінде
cooperation-status-partly-executed = Ішінара орындалды
cooperation-status-executed = Орындалды
cooperation-status-withdrawn = Кері қайтарып алынды
cooperation-status-closed = Жабылды

# Outcomes
cooperation-outcome-granted = Қанағаттандыру
cooperation-outcome-refused = Бас тарту
cooperation-outcome-partial = Ішінара
cooperation-outcome-done = Орындалды
cooperation-outcome-ended = Нәтижесіз аяқталды

# Steps
cooperation-act-submit = Қол қоюға жіберу
cooperation-act-sign-and-send = Қол қойып жіберу
cooperation-act-give-back = Авторға қайтару
cooperation-act-abandon = Дайындауды тоқтату
cooperation-act-peer-returned = Басқа мемлекет қайтарды
cooperation-act-complete-and-send = Толықтырып, қайта жіберу
cooperation-act-send-supplement = Толықтыру жіберу
cooperation-act-remind = Басқа мемлекетке еске салу
cooperation-act-withdraw = Сұрау салуды кері қайтарып алу
cooperation-act-peer-refused = Басқа мемлекет бас тартты
cooperation-act-peer-granted = Басқа мемлекет қанағаттандырды
cooperation-act-peer-handed-over = Басқа мемлекет адамды берді
cooperation-act-confirm-takeover = Адамның қабылданғанын растау
cooperation-act-close = Істі жабу
cooperation-act-accept = Қарауға қабылдау
cooperation-act-return-request = Пысықтауға қайтару
cooperation-act-supplement-came = Толықтыру келді
cooperation-act-supplement-noted = Тағы бір толықтыру келді
cooperation-act-peer-reminded = Басқа мемлекет еске салды
cooperation-act-send-status = Орындалу барысын хабарлау
cooperation-act-peer-withdrew = Басқа мемлекет кері қайтарып алды
cooperation-act-assign-check = Экстрадициялық тексеруді тапсыру
cooperation-act-report-check = Тексеру материалдарын ұсыну
cooperation-act-decide-grant = Шешім: қанағаттандыру
cooperation-act-decide-refuse = Шешім: бас тарту
cooperation-act-record-copy-given = Көшірменің адамға тапсырылғанын белгілеу
cooperation-act-record-complaint = Шағымды тіркеу
cooperation-act-record-complaint-step = Шағымның қозғалысын белгілеу
cooperation-act-record-ruling-upholds = Қаулыны енгізу: шешім күшінде қалдырылды
cooperation-act-record-ruling-annuls = Қаулыны енгізу: шешімнің күші жойылды
cooperation-act-enter-into-force = Күшіне енуін белгілеу
cooperation-act-postpone-surrender = Адамды беруді кейінге қалдыру
cooperation-act-resume-surrender = Адамды беруді қайта бастау
cooperation-act-plan-handover = Адамды беру күнін белгілеу
cooperation-act-hand-over = Адамды беру
cooperation-act-record-detention = Ұстап алуды енгізу
cooperation-act-record-petition = Сотқа өтінішхатты енгізу
cooperation-act-record-provisional-arrest = Уақытша қамақты енгізу
cooperation-act-record-extradition-arrest = Экстрадициялық қамақты енгізу
cooperation-act-record-expiry-notice = Уақытша қамақ мерзімінің аяқталуы туралы ескертуді енгізу
cooperation-act-record-arrest-expiry-notice = Экстрадициялық қамақ мерзімінің аяқталуы туралы ескертуді енгізу
cooperation-act-release = Босатуды енгізу
cooperation-act-postpone = Кейінге қалдыру
cooperation-act-resume = Қайта бастау
cooperation-act-peer-detained = Басқа мемлекет адамды ұстады
cooperation-act-peer-released = Басқа мемлекет адамды босатты
cooperation-act-request-sent = Ұстап беру туралы сұрау салу жіберілді
cooperation-act-assign-search = Іздестіруді тапсыру
cooperation-act-request-came = Ұстап беру туралы сұрау салу келді
cooperation-act-peer-accepted = Басқа мемлекет қабылдады
cooperation-act-peer-sent-part = Басқа мемлекет бір бөлігін жіберді
cooperation-act-peer-executed = Басқа мемлекет орындады
cooperation-act-assign-executor = Орындаушы органға беру
cooperation-act-begin-execution = Орындауды бастау
cooperation-act-add-material = Материал қосу
cooperation-act-report-materials = Материалдарды тапсыру
cooperation-act-give-back-execution = Орындаушы органға қайтару
cooperation-act-send-partial = Материалдардың бір бөлігін жіберу
cooperation-act-send-results = Материалдарды жіберу
cooperation-act-notify-consulate = Консулдықты хабардар ету
cooperation-act-notify-relatives = Жақын туыстарын хабардар ету
cooperation-act-notify-representative = Заңды өкілін хабардар ету
cooperation-act-notify-lawyer = Адвокатын хабардар ету
cooperation-act-record-consent = Сотталған адамның келісімін енгізу
cooperation-act-give-guarantee = Кепілдік беру
cooperation-act-record-adaptation = Жазаны сәйкестендіру туралы сот қаулысын енгізу
cooperation-act-peer-agreed = Басқа мемлекет келісті
cooperation-act-decide-transfer = Шешім: беру
cooperation-act-decline-transfer = Шешім: бермеу
cooperation-act-person-arrived = Сотталған адам бізге берілді
cooperation-act-begin-sentence = Жазаны орындауды бастау
cooperation-act-execution-confirmed = Басқа мемлекет орындалғанын растады
cooperation-act-peer-confirmed = Басқа мемлекет беру туралы шешті
cooperation-act-peer-declined = Басқа мемлекет бермеу туралы шешті
cooperation-act-open-proceedings = Іс жүргізуді бастау
cooperation-act-report-outcome = Нәтижесін хабарлау
cooperation-act-begin-transit = Транзиттің басталуын енгізу
cooperation-act-interrupt-transit = Үзілісті енгізу
cooperation-act-continue-transit = Транзитті жалғастыру
cooperation-act-complete-transit = Транзиттің аяқталуын енгізу
cooperation-act-send-query = Сұрау салуды жіберу
cooperation-act-answer = Жауап беру
cooperation-act-answer-partly = Ішінара жауап беру
cooperation-act-answer-nothing = Жауап: мәлімет жоқ

# Fields
cooperation-field-note = Ескертпе
cooperation-field-reason = Негіздемесі
cooperation-field-verification = Ашық сұрақтар қалай тексерілді
cooperation-field-optional-ground = Факультативтік негіз неге қолданылмады
cooperation-field-bar-answer = Бас тартудың міндетті негізі бола тұра неге жіберіледі
cooperation-field-crossed = Шекарадан өткен күн
cooperation-field-officer = Орындаушы
cooperation-field-missing = Жетіспейтін құжаттар
cooperation-field-authority = Орындаушы орган
cooperation-field-check = Экстрадициялық тексеру материалдары
cooperation-field-decided = Шешім күні
cooperation-field-grounds = Бас тарту негіздері
cooperation-field-received = Көшірме тапсырылған күн
cooperation-field-receipt = Адамның қолхаты
cooperation-field-complaint-way = Шағым қалай берілді
cooperation-field-complained = Шағым берілген күн
cooperation-field-complaint-step = Не істелді
cooperation-field-done-on = Күні
cooperation-field-ruled = Қаулы күні
cooperation-field-order = Сот қаулысы
cooperation-field-in-force = Күшіне енген күн
cooperation-field-postponement = Кейінге қалдыру негізі
cooperation-field-until = Қай күнге дейін
cooperation-field-planned = Белгіленген күн
cooperation-field-place = Орны
cooperation-field-handed-over = Берілген сәт
cooperation-field-record = Акт
cooperation-field-detained-at = Іс жүзінде ұсталған сәт
cooperation-field-protocol = Ұстап алу хаттамасы
cooperation-field-petition-filed = Өтінішхат берілген сәт
cooperation-field-ordered = Қаулы күні
cooperation-field-given = Күні
cooperation-field-released = Босатылған күн
cooperation-field-release-ground = Босату негізі
cooperation-field-material = Материал
cooperation-field-notified = Хабардар етілген күн
cooperation-field-addressee = Адресат
cooperation-field-consents = Сотталған адам келісе ме?
cooperation-field-given-by = Кім берді
cooperation-field-paper = Құжат
cooperation-field-guarantee = Кепілдік
cooperation-field-court = Сот
cooperation-field-adapted-months = Сот белгілеген мерзім, ай
cooperation-field-served-days = Есепке алынған өтелген мерзім, күн
cooperation-field-difference = Мерзім есептелгеннен неге өзгеше
cooperation-field-begun = Орындау басталған күн
cooperation-field-opened = Іс жүргізу басталған күн
cooperation-field-ended = Іс жүргізу аяқталған күн
cooperation-field-outcome-paper = Нәтиже туралы құжат
cooperation-field-begun-at = Басталған сәт
cooperation-field-interrupted-at = Үзілген сәт
cooperation-field-completed-at = Аяқталған сәт
cooperation-hint-verification = Кімнен не, қашан сұралғанын және қандай жауап алынғанын жазыңыз.
cooperation-hint-detained-at = Минуты маңызды: күзетпен ұстаудың барлық мерзімі содан басталады.
cooperation-hint-adapted-months = Есептелген мерзім қойылған.
cooperation-hint-grounds = Алдымен бар негіздер көрсетілген.
cooperation-hint-missing = Алдымен бағалау бойынша жетіспейтін құжаттар көрсетілген.

# Choices
cooperation-choice-complaint-posted = Пошта арқылы
cooperation-choice-complaint-given-to-custody = Ұстау орнының әкімшілігі арқылы
cooperation-choice-complaint-at-court = Сотқа келіп түсті
cooperation-choice-complaint-forwarded = Ұстау орнының әкімшілігі жіберді
cooperation-choice-prosecutor-notified-of-complaint = Бас прокурор хабардар етілді
cooperation-choice-file-sent-to-court = Материалдар сотқа жіберілді
cooperation-choice-own-prosecution = Сұрау салынатын мемлекеттегі қылмыстық қудалау
cooperation-choice-own-sentence = Сұрау салынатын мемлекетте жаза өтеу
cooperation-choice-serious-illness = Ауыр науқас
cooperation-choice-no-request-in-time = Сұрау салу мерзімінде келмеді
cooperation-choice-arrest-not-applied = Экстрадициялық қамақ қолданылмады
cooperation-choice-surrender-excluded = Мән-жайлар ұстап беруді болдырмайды
cooperation-choice-term-expired = Күзетпен ұстау мерзімі аяқталды
cooperation-choice-court-refused = Сот қамаққа алудан бас тартты
cooperation-choice-request-withdrawn = Сұрау салу кері қайтарып алынды
cooperation-choice-refused-to-surrender = Ұстап беруден бас тартылды
cooperation-choice-person-not-found = Адам табылмады
cooperation-choice-investigation-would-suffer = Өз тергеуіміз зардап шегеді
cooperation-choice-security = Тасымалдау қауіпсіздігі
cooperation-choice-person = Адамның өзі
cooperation-choice-representative = Өкілі

# Tasks
cooperation-task-sign = Сұрау салуға қол қою немесе қайтару
cooperation-task-revise = Жобаны пысықтау
cooperation-task-complete = Жетіспейтін құжаттарды ұсыну
cooperation-task-study-refusal = Бас тартуды зерделеп, келесі әрекетті таңдау
cooperation-task-prepare-takeover = Адамды қабылдауды дайындау
cooperation-task-confirm-takeover = Адамның қабылданғанын растау
cooperation-task-give-opinion = Құқықтық бағалауды қарап, пікір беру
cooperation-task-check-supplement = Толықтыруды тексеру
cooperation-task-answer-reminder = Еске салуға жауап беру
cooperation-task-end-measures = Шараларды тоқтатып, істі жабу
cooperation-task-report-check = Экстрадициялық тексеру жүргізу
cooperation-task-decide = Сұрау салу бойынша шешім қабылдау
cooperation-task-give-copy = Адамға көшірмесін тапсырып, шағымдану құқығын түсіндіру
cooperation-task-send-file-to-court = Материалдарды сотқа жіберу
cooperation-task-organise-handover = Адамды беруді ұйымдастыру
cooperation-task-resume = Кейінге қалдыру негізінің сақталғанын тексеру
cooperation-task-file-petition = Сотқа қамақ туралы өтінішхат беру
cooperation-task-send-extradition-request = Ұстап беру туралы сұрау салуды барлық құжатпен жіберу
cooperation-task-find-person = Адамды тауып, ұстау
cooperation-task-study-materials = Материалдарды зерделеу
cooperation-task-execute = Сұрау салуды орындау
cooperation-task-send-materials = Материалдарды тексеріп, жіберу
cooperation-task-decide-transfer = Беру туралы шешім қабылдау
cooperation-task-begin-sentence = Жазаны орындауды бастау
cooperation-task-open-proceedings = Іс жүргізуді бастау
cooperation-task-guard-transit = Күзет пен тасымалдауды ұйымдастыру
cooperation-task-continue-transit = Тасымалдауды жалғастыру
cooperation-task-answer-query = Сұрау салуға жауап беру
cooperation-task-limit-near = Мерзім жақын: { $what }, соңғы күні: { $due }
cooperation-task-limit-overdue = Мерзім өтті: { $what }, соңғы күні болған: { $due }
cooperation-task-message-refused = Басқа торап біздің хабарымызды қабылдамады: { $why }

# Limits of the service
cooperation-limit-intake = Сұрау салуды қарауға қабылдау
cooperation-limit-arrest-intake = Адамды іздестіруді бастау
cooperation-limit-mla-execution = Сұрау салуды орындау
cooperation-limit-mla-reminder = Орындау туралы еске салу
cooperation-limit-transfer-reply = Беру мәселесін шешу
cooperation-limit-proceedings-reminder = Қудалау туралы сұрау
cooperation-limit-query-24h = Шұғыл сұрау салуға жауап беру
cooperation-limit-query-48h = Сұрау салуға жауап беру
cooperation-limit-query-reminder = Жауап туралы еске салу
cooperation-limit-overdue = мерзімі өтті
cooperation-limit-today = бүгін
cooperation-limit-paused = тоқтатыла тұрды
cooperation-limit-met = орындалды

# Events
cooperation-event-request-sent = Сұрау салу жіберілді
cooperation-event-sent-electronically = Электрондық түрде жіберілді
cooperation-event-request-received = Сұрау салу алынды
cooperation-event-examination-begun = Қарауға қабылданды
cooperation-event-original-posted = Түпнұсқа поштамен жіберілді
cooperation-event-original-received = Түпнұсқа алынды
cooperation-event-supplement-received = Толықтыру алынды
cooperation-event-detained-at = Іс жүзінде ұстап алу
cooperation-event-petition-filed = Қамақ туралы өтінішхат берілді
cooperation-event-provisional-arrest-ordered = Уақытша қамақ қолданылды
cooperation-event-expiry-notice-given = Уақытша қамақ мерзімі аяқталатыны туралы ескерту
cooperation-event-extradition-arrest-ordered = Экстрадициялық қамақ қолданылды
cooperation-event-arrest-expiry-notice-given = Экстрадициялық қамақ мерзімі аяқталатыны туралы ескерту
cooperation-event-released = Адам босатылды
cooperation-event-decision-made = Шешім қабылданды
cooperation-event-decision-copy-received = Адам шешімнің көшірмесін алды
cooperation-event-complaint-posted = Шағым поштамен жіберілді
cooperation-event-complaint-given-to-custody = Шағым ұстау орнының әкімшілігіне берілді
cooperation-event-complaint-at-court = Шағым сотқа түсті
cooperation-event-complaint-forwarded = Шағым әрі қарай жіберілді
cooperation-event-prosecutor-notified-of-complaint = Бас прокурор шағым туралы хабардар етілді
cooperation-event-file-sent-to-court = Материалдар сотқа жіберілді
cooperation-event-complaint-decided = Шағымды сот қарады
cooperation-event-decision-in-force = Шешім күшіне енді
cooperation-event-handover-planned = Адамды беру күні белгіленді
cooperation-event-handed-over = Адам берілді
cooperation-event-border-crossed = Шекарадан өтті, өз күзетімізде ұстау басталды
cooperation-event-returned-after-temporary-surrender = Уақытша ұстап беруден кейін қайтарылды
cooperation-event-consulate-notified = Консулдық хабардар етілді
cooperation-event-relatives-notified = Жақын туыстары хабардар етілді
cooperation-event-representative-notified = Заңды өкілі хабардар етілді
cooperation-event-lawyer-notified = Адвокаты хабардар етілді
cooperation-event-consent-given = Сотталған адамның келісім туралы жауабы алынды
cooperation-event-guarantee-given = Кепілдік берілді
cooperation-event-adaptation-ruled = Жазаны сот сәйкестендірді
cooperation-event-execution-begun = Жазаны орындау басталды
cooperation-event-materials-ready = Материалдар тапсырылды
cooperation-event-partly-executed = Ішінара орындалды
cooperation-event-executed = Орындалды
cooperation-event-transit-begun = Транзит басталды
cooperation-event-transit-interrupted = Транзит үзілді
cooperation-event-transit-completed = Транзит аяқталды
cooperation-event-proceedings-opened = Іс жүргізу басталды
cooperation-event-proceedings-ended = Іс жүргізу аяқталды

# Papers of the procedure
cooperation-paper-p-answer = Жауап
cooperation-paper-p-bank-records = Банк мәліметтері
cooperation-paper-p-case-sheet = Іс парағы
cooperation-paper-p-legal-reasoning = Құқықтық негіздеме
cooperation-paper-p-court-order = Сот қаулысы
cooperation-paper-p-decision = Шешім
cooperation-paper-p-evidence = Дәлел
cooperation-paper-p-execution = Орындау хаттамасы
cooperation-paper-p-handover = Адамды беру актісі
cooperation-paper-p-interview = Жауап алу хаттамасы
cooperation-paper-p-letter = Хат
cooperation-paper-p-notification = Хабардар ету қағазы
cooperation-paper-p-other = Өзге құжат
cooperation-paper-p-receipt = Адамның қолхаты
cooperation-paper-consent-of = Адамды ұстап берген мемлекеттің келісімі: { $state }
cooperation-paper-basis = Сұрау салу осы құжатқа негізделеді.
cooperation-paper-reciprocity = Өзара түсіністік қағидаты
cooperation-paper-competent-court = Заң бойынша құзыретті сот
cooperation-paper-custody-administration = Күзетпен ұстау орнының әкімшілігі
cooperation-paper-materials-enclosed = Материалдар қоса беріледі.
cooperation-paper-receiving-officer = Қабылдаушы тараптың өкілі
cooperation-paper-request-of-authority = Шешім қабылдайтын органның талабы
cooperation-paper-surrender-refused = Ұстап беруден бас тартылды.
cooperation-paper-surrender-impossible = Ұстап беру мүмкін емес.
cooperation-office-central = Орталық орган: { $state }
cooperation-person-subject = сұрау салу қозғаған адам
cooperation-person-suspect = күдікті
cooperation-person-witness = куә
cooperation-person-victim = жәбірленуші
cooperation-person-expert = сарапшы

# Parts of the facts
cooperation-part-proceedings = іс жүргізу
cooperation-part-persons = адамдар
cooperation-part-offence = іс-әрекет
cooperation-part-act = сот актісі
cooperation-part-sentence = үкім
cooperation-part-assistance = сұралған көмек
cooperation-part-journey = бағыт
cooperation-part-consent = келісім
cooperation-part-extradition-refused = ұстап беруден бас тарту
cooperation-part-channel = арна
cooperation-part-invoked = негізге алынған шарт

# Timeline
cooperation-history-created = Іс ашылды: { $kind }
cooperation-history-facts = Мәліметтер өзгертілді: { $parts }
cooperation-history-event = { $event }: { $at }
cooperation-history-corrected = Түзетілді: { $event }, бұрын: { $old }, енді: { $new }
cooperation-history-paper-added = Құжат қосылды: { $paper } ({ $name })
cooperation-history-paper-removed = Құжат алып тасталды: { $paper }
cooperation-history-opinion-agrees = Құқықтық бағалаумен келіседі
cooperation-history-opinion-disagrees = Құқықтық бағалаумен келіспейді
cooperation-history-step = { $step }
cooperation-history-moved = { $step } → { $state }
cooperation-history-assigned = Орындаушы: { $officer }
cooperation-history-continues = Мына істі жалғастырады: { $number }; күзетпен ұстау мерзімдері көшірілді
cooperation-history-limit-pause = Мерзім тоқтатыла тұрды: { $what }
cooperation-history-limit-resume = Мерзім қайта басталды: { $what }
cooperation-history-limit-extend = Мерзім ұзартылды: { $what }
cooperation-history-request-came = Сұрау салу келді: { $kind } ({ $peer })
cooperation-history-late = Хабар кеш немесе қайта келді: тарих үшін сақталды, күйі өзгерген жоқ
cooperation-history-not-delivered = Басқа торап хабарды қабылдамады: { $why }
cooperation-history-sent-request = Сұрау салу жіберілді: { $peer }
cooperation-history-sent-supplement = Толықтыру жіберілді: { $peer }
cooperation-history-sent-return = Пысықтауға қайтарылды: { $peer }
cooperation-history-sent-status = Күйі хабарланды: { $peer }
cooperation-history-told-status = Күйі хабарланды: { $peer } — { $status }
cooperation-history-sent-decision = Шешім жіберілді: { $peer }
cooperation-history-sent-result = Нәтиже жіберілді: { $peer }
cooperation-history-sent-withdrawal = Кері қайтарып алу туралы хабар жіберілді: { $peer }
cooperation-history-sent-reminder = Еске салу жіберілді: { $peer }
cooperation-history-came-supplement = Толықтыру алынды: { $peer }
cooperation-history-came-return = Басқа мемлекет қайтарды: { $peer }
cooperation-history-peer-status = Басқа мемлекеттегі күйі: { $peer } — { $status }
cooperation-history-came-note = Ескертпе алынды: { $peer }
cooperation-history-came-decision = Шешім алынды: { $peer }
cooperation-history-came-result = Нәтиже алынды: { $peer }
cooperation-history-came-withdrawal = Басқа мемлекет кері қайтарып алды: { $peer }
cooperation-history-came-reminder = Еске салу алынды: { $peer }

# The law
cooperation-law-grant-possible = Қанағаттандыруға болады.
cooperation-law-grant-duty-optional-ground = Қанағаттандыруға болады; факультативтік негіз бойынша шешіміңіз керек.
cooperation-law-conditional = Төменде аталғандар ұсынылғаннан кейін ғана мүмкін.
cooperation-law-refuse-mandatory = Заң қанағаттандыруға тыйым салады.
cooperation-law-refuse-optional = Мұнда әдетте факультативтік негіз қолданылады.
cooperation-law-no-basis = Құқықтық негіз жоқ.
cooperation-law-undetermined = Айқындалмаған: факт немесе мәртебе тексерілуге тиіс.
cooperation-law-date-only = Құқық тек мерзімдерді береді.
cooperation-law-no-instrument = жоқ
cooperation-ground-choice = { $ground } ({ $article }): { $outcome }
cooperation-ground-holds = бар
cooperation-ground-fails = жоқ
cooperation-ground-unknown = анықталмаған
cooperation-ground-other = Негіз: { $id }

# Why a step cannot be taken
cooperation-needs-event = Әлі енгізілмеген: { $event }
cooperation-has-event = Енгізіліп қойған: { $event }, { $at }
cooperation-needs-paper = Істе мына құжаттардың бірі болуға тиіс: { $papers }
cooperation-needs-person = Сұрау салу қозғаған адам көрсетілмеген
cooperation-needs-consent = Сотталған адамның келісімі енгізілмеген
cooperation-needs-purpose = Не сұралатыны және не үшін екені жазылмаған
cooperation-needs-opinion = Құқықтық бағалау туралы ешкім пікір бермеген
cooperation-opinion-outdated = Соңғы пікірден кейін бағалау өзгерді; жаңасын беріңіз
cooperation-needs-verification = Ашық сұрақтар бар: қалай тексерілгенін жазыңыз
cooperation-needs-optional-ground = Факультативтік негіз бар: неге қолданылмағанын жазыңыз
cooperation-needs-bar-answer = Бас тартудың міндетті негізі бар: сұрау салу бәрібір неге жіберілетінін жазыңыз
cooperation-barred = Заң тыйым салады: { $ground } ({ $instrument }, { $article })
cooperation-complaint-pending = Шағым енгізілген; сот шешеді
cooperation-complaint-term-runs = Шағымдану мерзімі өтуде, соңғы күні: { $due }
cooperation-complaint-term-unknown = Шағымдану мерзімі есептелмеген: аяқталғаны қалай тексерілгенін жазыңыз
cooperation-adapted-differs = Есептелген ай саны: { $computed }, енгізілгені: { $ruled }; неге өзгеше екенін жазыңыз
cooperation-still-in-custody = Адам күзетпен ұсталуда, басталған күні: { $since }; босатуды не беруді енгізіңіз

# Journal
audit-action-event-corrected = Оқиға түзетілді
audit-action-note-added = Жазба қосылды

# Errors
error-requirements-unmet = { $step }: { $reasons }
error-case-stale = Іс { $number } осы арада өзгертілді: сіз көрген нұсқа { $seen }, қазіргісі { $current }
error-case-unknown = Бұл торапта мұндай іс жоқ: { $number }
error-kind-unknown = { $value }: сұрау салудың мұндай түрі жоқ
error-fact-unknown = мұндай өріс жоқ: { $name }
error-fact-missing = { $name } өрісі міндетті
error-fact-shape = мәннің түрі дұрыс емес: { $why }
error-fact-type = күтілгені: { $expected }, келгені: { $found }
error-fact-choice = { $value }: мұнда таңдауға болмайды
error-person-without-name = адамның есімі кемінде бір жазуда болуға тиіс
error-person-without-family = тегі көрсетілмеген
error-person-stateless-with-nationality = азаматтығы жоқ адамда азаматтық болмайды: екеуінің бірін алып тастаңыз
error-offence-before-birth = іс-әрекет ({ $committed }) туған күннен ({ $born }) бұрын
error-sentence-remaining-above-imposed = өтелмеген бөлігі ({ $remaining } ай) тағайындалғаннан ({ $imposed } ай) көп
error-number-out-of-range = { $value }: мұнда мұндай сан мүмкін емес
error-peer-is-own-state = { $state }: бұл өз мемлекетіміз
error-peer-without-node = Тораптар анықтамалығында мемлекеттің торабы жоқ: { $state }
error-treaty-not-binding = { $treaty }: бұл мәселеде екі мемлекетті ({ $one }, { $other }) бірдей міндеттемейді
error-earlier-of-another-state = Іс { $number } басқа мемлекетке немесе басқа бағытқа қатысты
error-paper-unknown = { $value }: сөздікте мұндай құжат жоқ
error-paper-wrong-type = { $paper }: { $found } түріндегі файл жарамайды; рұқсат етілгені: { $allowed }
error-paper-not-there = пакетте мұндай құжат жоқ
error-paper-already-sent = { $name }: жіберілген не алынған; істе қалады
error-event-unknown = { $value }: сөздікте мұндай оқиға жоқ
error-event-needs-time = { $event }: күні мен уақыты керек
error-event-before-event = { $event } ({ $at }) мынадан бұрын: { $other } ({ $other_at })
error-event-not-correctable = бұл оқиғаны түзетуге болмайды: ол жоқ немесе түзетіліп қойған
error-event-of-peer = оқиғаны басқа тарап енгізген: { $state }
error-zone-unknown = { $value }: мұндай уақыт белдеуі жоқ
error-date-in-future = { $value }: болашақтағы күн
error-input-unknown = нысанда мұндай өріс жоқ
error-input-missing = міндетті: { $label }
error-input-not-a-file = файл күтіледі
error-input-choice = { $value }: мұнда таңдауға болмайды
error-input-too-short = кемінде { $minimum } таңба керек
error-input-too-long = ең көбі { $maximum } таңба болады
error-ground-not-tested = { $value } ({ $article }): бағалау тексерген негіздердің арасында жоқ
error-step-unknown = { $kind }: мұндай әрекет жоқ: { $value }
error-step-not-from-here = { $step }: мына күйде мүмкін емес: { $state }
error-authority-unknown = торапта мұндай орган жоқ
error-officer-unknown = торапта мұндай қызметкер жоқ
error-limit-unknown = істе мұндай мерзім жоқ: { $value }
error-limit-without-ground = негізі көрсетілмеген
error-limit-not-pausable = { $limit }: заң тоқтата тұруға жол бермейді
error-limit-not-paused = { $limit }: тоқтатыла тұрған жоқ
error-limit-not-extendable = { $limit }: ұзартуға ешбір бап жол бермейді
error-limit-extension-not-later = жаңа соңғы күн мынадан кейін болуға тиіс: { $due }
error-message-kind-unknown = { $value }: хабардың мұндай түрі белгісіз
error-message-shape = хабардың түрі дұрыс емес: { $why }
error-message-event = { $value }: оқиға ретінде оқылмайды
error-message-without-case = Мұнда мына іске қатысты іс жоқ: { $number }; алдымен сұрау салу келуге тиіс
error-message-request-repeated = Сұрау салу { $number } алынып қойған
error-message-of-another-state = Жіберуші мына мемлекеттің торабы емес: { $value }
error-message-for-another-state = Сұрау салу бұл мемлекетке емес, мынаған арналған: { $value }
error-message-papers = аталған құжаттар: { $named }, келгені: { $sent }
error-message-paper-hash = { $name }: файл хабарда аталғанға сай емес

cooperation-limit-left = { $days ->
    [one] қалды: { $days } күн
   *[other] қалды: { $days } күн
}
cooperation-limit-left-hours = { $hours ->
    [one] қалды: { $hours } сағат
   *[other] қалды: { $hours } сағат
}
cooperation-missing-papers = { $count ->
    [one] { $count } құжат жетіспейді: { $papers }
   *[other] { $count } құжат жетіспейді: { $papers }
}
cooperation-asked-papers-missing = { $count ->
    [one] Басқа мемлекет сұраған { $count } құжат әлі жоқ: { $papers }
   *[other] Басқа мемлекет сұраған { $count } құжат әлі жоқ: { $papers }
}
cooperation-law-conclusion = { $decision } Негізі: { $basis }; бас тартудың міндетті негіздері: { $mandatory }; факультативтік негіздері: { $optional }; жетіспейтін құжаттар: { $missing }; шешім тәуелді ашық сұрақтар: { $questions }; дерек жоқтығынан тексерілмеген негіздер: { $unknown }.

## Notifications by topic
cooperation-topic-terrorism = Терроризм
cooperation-topic-extremism = Экстремизм
cooperation-topic-arms = Қарудың заңсыз айналымы
cooperation-topic-drugs = Есірткі құралдары
cooperation-topic-migration = Заңсыз көші-қон
cooperation-topic-counter-intelligence = Қарсы барлау
cooperation-urgency-flash = Өте шұғыл
cooperation-urgency-urgent = Шұғыл
cooperation-urgency-routine = Әдеттегі
cooperation-reply-acknowledged = Расталды
cooperation-reply-hit = Сәйкестік бар
cooperation-reply-nothing = Мәлімет жоқ
cooperation-reply-useful = Пайдалы, назарға алынды
cooperation-reply-not-for-us = Біздің құзыретімізде емес
cooperation-notification-holds = Қолданыста
cooperation-notification-expired = Қолданылу мерзімі өтті
cooperation-notification-cancelled = Жойылды
cooperation-addressee-waiting = Жолда
cooperation-addressee-refused = Торап қабылдамады
cooperation-addressee-delivered = Жеткізілді, расталмады
cooperation-addressee-late = Растау мерзімі өтті
cooperation-addressee-acknowledged = Расталды
cooperation-addressee-answered = Жауап алынды
cooperation-addressee-desk = Осы тораптың кезекші бөлімі
cooperation-correction = Түзету негізі
cooperation-cancelling = Жою негізі
cooperation-line-sent = Жіберілді. Басқа мемлекеттердің тораптары: { $peers }; өз мемлекетінің органдары: { $authorities }
cooperation-line-came = Алынды. Жіберуші: { $peer }
cooperation-line-corrected = Түзетілді, нұсқасы: { $version }
cooperation-line-cancelled = Жойылды
cooperation-line-reply = { $name }: { $reply }
cooperation-line-late = Мерзімінде расталмады: { $name }
error-notification-says-nothing = кемінде бір тілдегі мәтін қажет
error-notification-subject = тақырып бір жолға, жасырын таңбаларсыз жазылады
error-notification-duty = { $value }: мұндай хабардар ету міндеті белгісіз
error-notification-duty-of-topic = бұл міндет мына тақырыпқа қатысты емес: { $topic }
error-notification-valid-before = қолданылу мерзімі жіберу уақытынан кейін болуға тиіс
error-notification-thing-empty = заттың нөмірін көрсетіңіз немесе сипаттаңыз
error-notification-without-addressee = хабарландыруды алатын ешкім таңдалмаған
error-notification-peer-unknown = { $value }: анықтамалықта мұндай торап жоқ
error-notification-unknown = бұл торапта мұндай хабарландыру жоқ
error-notification-over = { $number }: { $standing }; енді өзгертуге немесе жауап беруге болмайды
error-notification-of-another = { $number }: оны жазған ғана өзгерте алады
error-notification-changed-meanwhile = { $number } осы аралықта өзгертілді: алдымен жаңа нұсқасын оқыңыз
error-notification-not-addressed = { $number } сізге немесе сіздің органға арналмаған
error-notification-not-here = бұл хабар қатысты хабарландыру мұнда жоқ
error-notification-for-others = хабарландыруды алушылардың арасында бұл торап жоқ
error-notification-number-differs = { $value }: хабарландыру бұрын басқа нөмірмен келген
audit-action-notification-sent = Хабарландыру жіберілді
audit-action-notification-corrected = Хабарландыру түзетілді
audit-action-notification-cancelled = Хабарландыру жойылды
audit-action-notification-received = Хабарландыру алынды
audit-action-notification-replied = Хабарландыруға жауап берілді
audit-action-notification-reply-received = Хабарландыруға жауап алынды
audit-action-notification-read = Хабарландыру оқылды
audit-action-notification-late = Растау мерзімі өтті
audit-action-subscription-set = Тақырыптар мен байланыс пункті белгіленді

## Басқа мемлекеттер қойған пайдалану шарттары
cooperation-owner = { $state } ({ $node } торабы)
cooperation-owner-from = { $state } ({ $node } торабы, мәліметтердің бастапқы иесі: { $sources })
cooperation-owner-node = { $node } торабы
cooperation-condition-refuses = { $rule }. Иесі: { $owner }, хабардың күні: { $at }
cooperation-condition-marking = { $code }. Иесі: { $owners }
cooperation-wider-what = { $parts }
cooperation-wider-onward = беру (алушы: { $to })
cooperation-wider-purpose = «{ $purpose }» мақсаты
cooperation-history-conditions = Пайдалану шарттарымен алынды: { $code }
cooperation-history-wider-asked = Кеңірек пайдалану сұралды (иесі: { $owner }): { $what }
cooperation-history-wider-came = { $other } кеңірек пайдалануды сұрайды: { $what }
cooperation-history-wider-granted-we = Кеңірек пайдалануға рұқсат берілді ({ $other }), мерзімі { $until }: { $what }
cooperation-history-wider-partly-we = Кеңірек пайдалануға ішінара рұқсат берілді ({ $other }), мерзімі { $until }: { $what }
cooperation-history-wider-refused-we = Кеңірек пайдаланудан бас тартылды: { $other }
cooperation-history-wider-granted-they = { $other } кеңірек пайдалануға рұқсат береді, мерзімі { $until }: { $what }
cooperation-history-wider-partly-they = { $other } кеңірек пайдалануға ішінара рұқсат береді, мерзімі { $until }: { $what }
cooperation-history-wider-refused-they = { $other } кеңірек пайдаланудан бас тартады
cooperation-history-done = Рұқсат бойынша жасалды (иесі: { $owner }, мерзімі { $until }): { $use }
cooperation-history-done-there = { $other } біздің рұқсатымыз бойынша пайдаланғанын хабарлайды: { $use }
cooperation-history-reused = { $number } ісінен алынды: { $what }
cooperation-history-reused-there = { $number } ісіне көшірілді: { $what }
cooperation-history-withheld = Сізге жабық қағаз қосылды
cooperation-history-own-terms = Біз жіберетін мәліметтердің шарттары өзгертілді: { $what }
cooperation-task-wider-use = Кеңірек пайдалану туралы сұрау салуға жауап беру ({ $other }): { $what }
error-condition-bars = { $why }
error-condition-unknown = бұл істе мұндай шарт жоқ
error-message-condition-place = пайдалану шарттары хабарда жоқ орынды көрсетеді: «{ $value }»
error-wider-use-recipient = «{ $value }» алушы бола алмайды: иесінен басқа мемлекетті атаңыз
error-wider-use-answered = бұл сұрау салуға жауап берілген немесе мұндай сұрау салу жоқ
error-wider-use-no-end = рұқсат қай күнге дейін екенін көрсетіңіз
error-wider-use-end = соңғы күн алда болуы керек, бес жылдан аспауы тиіс
error-wider-use-of-unknown = бұл торапқа шарттармен мұндай хабар жіберілмеген: { $id }
error-wider-use-not-asked = жауап күтетін мұндай сұрау салу жоқ: { $id }
error-wider-use-not-permitted = бұл торапқа мұндай рұқсат берілмеген: { $id }
error-reuse-nothing = кемінде бір қағазды немесе мәліметтердің бір бөлігін таңдаңыз
error-reuse-same = осы істен басқа істі таңдаңыз
error-reuse-present = { $number } ісінде мәліметтердің бұл бөлігі бар: { $part }
error-reuse-stage = { $number } ісі жабылған
error-terms-place = шарттар іске, оның мәліметтеріне және әлі жіберілмеген қағаздарымызға қойылады
audit-action-conditions-received = Пайдалану шарттарымен алынды
audit-action-passed-on = Басқа мемлекеттердің мәліметтері берілді
audit-action-wider-use-asked = Иесінен кеңірек пайдалану сұралды
audit-action-wider-use-came = Басқа мемлекет кеңірек пайдалануды сұрады
audit-action-wider-use-answered = Кеңірек пайдалану туралы сұрау салуға жауап берілді
audit-action-wider-use-answer-came = Кеңірек пайдалану туралы жауап алынды
audit-action-wider-use-done = Иесінің рұқсаты бойынша пайдаланылды
audit-action-wider-use-done-there = Біздің рұқсатымыз бойынша пайдаланғаны хабарланды
audit-action-own-terms-changed = Біз жіберетін мәліметтердің шарттары өзгертілді
audit-action-reused = Басқа істен алынды
audit-action-reused-there = Басқа іске көшірілді

## Recall by the owner (actions/erase.py)
cooperation-history-recall-came = { $owner }: хабарлама кері қайтарып алынуда; қызметкер шешуі тиіс
cooperation-history-recall-kept = Кері қайтарып алынған деректер өз заңымыздың негізінде сақталды; иесіне хабарланды: { $owner }
cooperation-history-recall-confirmed = { $holder }: жойылғаны туралы түбіртек алынды
cooperation-history-erased-whole = Иесінің талабымен жойылды ({ $owner }); түбіртек { $order }
cooperation-history-erased-part = Иесінің талабымен ішінара жойылды ({ $owner }); түбіртек { $order }
cooperation-history-erased-reused = Мына істен алынған деректер жойылды: { $number }; иесі оларды кері қайтарып алды
cooperation-history-erased-line = (иесінің талабымен жойылды)
cooperation-task-recall = Кері қайтарып алынған деректерді ({ $owner }) жоюға бола ма, соны шешу: { $why }
cooperation-task-recall-unconfirmed = { $holder }: кері қайтарып алу расталған жоқ; сұралған уақыты: { $at }
cooperation-recall-rests-decision = { $number }: осы деректер бойынша шешім қабылданған ({ $at })
cooperation-recall-rests-event = { $number }: осы деректерге «{ $event }» оқиғасы негізделген ({ $at })

## Police queries
cooperation-field-identity = Анықталған жеке басы
cooperation-field-address = Мекенжайы
cooperation-field-wanted = Адам осында іздеуде ме
cooperation-field-holder = Көлік құралының иесі, құжатты ұстаушы
cooperation-field-valid = Тіркеу немесе құжат жарамды ма
cooperation-field-convictions = Соттылығы
cooperation-field-reference = Материалдарға сілтеме: есеп, іс, күні
cooperation-needs-answer = Жауап жоқ: өрісті толтырыңыз немесе құжат қосыңыз
cooperation-query-needs-person = Сұрақ адам туралы: аты-жөні көрсетілмеген
cooperation-query-needs-birth = Сұраққа туған күні қажет
cooperation-query-needs-plate-or-vin = Сұраққа мемлекеттік нөмір немесе көлік құралының нөмірі қажет
cooperation-query-needs-document = Сұраққа құжаттың нөмірі қажет
audit-action-query-late = Жауап мерзімі өтті
cooperation-task-query-late = Жауап мерзімі { $due } өтті. Автоматты түрде еске салынды: { $peer }
cooperation-task-query-escalated = Жауап мерзімі { $due } өтті, еске салу көмектеспеді. Кезекші бөлімге қоңырау шалыңыз: { $peer }
cooperation-task-query-escalated-here = Біздің жауап мерзімі { $due } өтті, күтіп отыр: { $peer }. Енді кім жауап беретінін кезекші бөлімнің басшысы шешеді

## Дәлелдеменің үлкен файлдары
cooperation-history-paper-announced = { $paper } хабарланды: { $name }; файл әлі келуде
cooperation-history-paper-arrived = { $paper } толық келді: { $name }; бақылау қосындысы сәйкес
cooperation-evidence-title = Дәлелдеменің үлкен файлын қосу
cooperation-evidence-text = Жазбалар, диск бейнелері, мұрағаттар: кез келген түрдегі файл. Ол келесі хабармен бірге жіберіліп, бөліктермен беріледі; байланыс үзілсе, ештеңе жоғалмайды.
cooperation-evidence-file-hint = кез келген түр, { $limit } МБ-қа дейін
cooperation-evidence-origin = Шығу тегі
cooperation-evidence-origin-hint = дәлелдеме қайдан алынған: құрылғы, орын, алу хаттамасы
cooperation-evidence-custody = Дәлелдеменің қозғалыс журналы
cooperation-evidence-custody-hint = қосылғанға дейін кімде болды, белгілі болса
cooperation-evidence-add = Файлды қосу
cooperation-evidence-pause = Жіберуді кідірту
cooperation-evidence-resume = Жіберуді жалғастыру
error-paper-name-twin = топтамада { $name } атты файл бар; біреуінің атауын өзгертіңіз

## Police queries to several states
error-query-without-state = кемінде бір мемлекетті таңдаңыз
error-query-state-without-node = { $value }: бұл мемлекеттің анықтамалықта торабы жоқ
error-query-group-unknown = бұл торапта мұндай сұрау салу жоқ

## What is owed
cooperation-owed-answer = { $kind }: { $state }
cooperation-owed-notification = Хабарландыруды растау: { $topic }
cooperation-owed-wider-use = Кеңірек пайдалану туралы сұраққа жауап
cooperation-owed-rule-notification = шұғылдығы бойынша растау
cooperation-owed-rule-receipt = хат туралы түбіртек
cooperation-owed-rule-attachment = тіркеменің келуі
cooperation-owed-rule-recall = кері қайтарып алуды растау
cooperation-owed-attachment = Тіркеменің қалған бөлігі
cooperation-owed-recall = Кері қайтарып алу орындалғанын растау
cooperation-owed-receipt = { $count ->
    [one] { $count } хабар туралы түбіртек: { $kind }
   *[other] { $count } хабар туралы түбіртек: { $kind }
}

## Notifications taken back
cooperation-line-erased = Иесінің талабы бойынша өшірілді, нұсқасы: { $version }
cooperation-line-unconfirmed = { $name }: кері қайтарып алу мерзімінде расталмады
cooperation-line-confirmed = { $name }: кері қайтарып алу расталды
audit-action-notification-erased = Хабарландыру иесінің талабы бойынша өшірілді

## Хаттар мен көшірмелер

cooperation-paper-p-petition = Сотқа өтінішхат
cooperation-paper-p-own-letter = Хат (біздің іске арналған данасы)
cooperation-paper-p-full-file = Толық іс
cooperation-paper-p-redacted = Мәліметтері жасырылған көшірме
cooperation-paper-petition-basis = Сот қамаққа алу шарасын осы норма бойынша қолданады.

## Қызметтік қажеттілік және құпиялылық
cooperation-confidential-withheld = жасырылған: құпия деп белгіленген
cooperation-history-restricted = Қолжетімділік қызметкерлер мен бөлімшелер тобымен шектелді
cooperation-history-circle-changed = Қолжетімділігі барлардың тобы өзгертілді
cooperation-history-opened-again = Қолжетімділікті шектеу алынды
cooperation-history-broken-in = Іске шұғыл кірген: { $officer }
cooperation-history-marked = Мәлімет құпия деп белгіленді
cooperation-history-unmarked = Құпиялылық белгісі алынды
cooperation-alert-kind-glass = шектеулі іске шұғыл кіру
error-circle-until-past = шектеудің аяқталу мерзімі өтіп кеткен
error-circle-none = іске қолжетімділік шектелмеген
error-unit-unknown = мұндай бөлімше жоқ
error-place-unknown = істе мұндай мәлімет жоқ
error-place-marked = бұл бұрыннан құпия деп белгіленген
error-place-unmarked = бұл құпия деп белгіленбеген

## Екі адам қағидасы, кеңес, тапсырмалар, байланыстар, хабарландырулар
cooperation-second-surrender = Ұстап беру немесе одан бас тарту туралы шешімге екінші қызметкер қол қояды (ҚР ҚПК 591-бабы 1-бөлігі)
cooperation-second-transfer = Сотталған адамды беру туралы шешімге екінші қызметкер қол қояды: келісімді екі мемлекет те береді (ҚР ҚПК 606-бабы 4-бөлігі)
cooperation-second-arrest = Уақытша қамаққа алу туралы сұрау салуға екінші қызметкер қол қояды: ол адамды бас бостандығынан айырады
cooperation-history-prepared = «{ $step }» дайындалды, екінші қызметкердің қолын күтуде
cooperation-history-countersigned = «{ $step }»: екінші қол қойылды. Дайындаған: { $name }
cooperation-history-second-refused = «{ $step }»: екінші қол қойылмады. Дайындаған: { $name }
cooperation-history-second-taken-back = «{ $step }»: дайындаған қызметкер кері алды ({ $name })
cooperation-history-advice-asked = Кеңес сұралды. Кеңесші: { $name }
cooperation-history-advice-agrees = Кеңес берілді: келіседі. Кеңесші: { $name }
cooperation-history-advice-disagrees = Кеңес берілді: келіспейді. Кеңесші: { $name }
cooperation-history-look-not-duplicate = Бұрынғы сұрау салу қаралды, қайталау емес: { $number }
cooperation-history-look-link = Бұрынғы сұрау салу қаралып, байланыстырылды: { $number }
cooperation-history-linked = Іспен байланыстырылды: { $number } ({ $sort })
cooperation-history-unlinked = Іспен байланыс алынды: { $number } ({ $sort })
cooperation-history-handed-over = Іс тапсырылды. Тапсырған: { $from }. Қабылдаған: { $to }
cooperation-link-related = байланысты іс
cooperation-link-related-back = байланысты іс
cooperation-link-follows = бұрынғы іс, осы іс оны жалғастырады
cooperation-link-follows-back = осы істі жалғастыратын іс
cooperation-link-answers = осы іс жауап беретін іс
cooperation-link-answers-back = осы іске жауап беретін іс
cooperation-look-not-duplicate = қайталау емес
cooperation-look-link = осы іспен байланыстыру
cooperation-task-own = { $what }
cooperation-task-erased = Тапсырма мазмұны өшірілді
cooperation-task-advise = Кеңес беру. Сұраған: { $name }
cooperation-task-outcome-done = орындалды
cooperation-task-outcome-not-needed = қажет емес
cooperation-alert-kind-message = басқа мемлекеттен хабар келді
cooperation-alert-kind-answer = жауап келді
cooperation-alert-kind-task = маған тапсырма немесе іс берілді
cooperation-alert-kind-limit = мерзім таяды немесе өтіп кетті
cooperation-alert-kind-countersign = екінші қол қою сұралды
cooperation-alert-kind-advice = менен кеңес сұралды
cooperation-alert-countersign = Екінші қол қою сұралады: «{ $step }»
cooperation-alert-countersigned = Екінші қол қойылды: «{ $step }»
cooperation-alert-second-refused = Екінші қол қойылмады, себебі іс бетінде: «{ $step }»
cooperation-alert-task = Сізге тапсырма берілді. Берген: { $name }
cooperation-alert-task-done = Тапсырма орындалды. Орындаған: { $name }
cooperation-alert-task-not-needed = Тапсырма қажет емес деп танылды: { $name }
cooperation-alert-assigned = Іс сізге берілді. Берген: { $name }
cooperation-alert-handed-over = Іс сізге тапсырылды. Бұрынғы орындаушы: { $name }
cooperation-alert-advice = Сізден кеңес сұралды. Сұраған: { $name }
cooperation-alert-advised = Кеңес берілді. Кеңесші: { $name }
cooperation-alert-limit-near = Мерзім таяды: { $what }
cooperation-alert-limit-overdue = Мерзім өтіп кетті: { $what }
cooperation-calendar-weekend = сенбі немесе жексенбі
cooperation-mail-subject = Eurazpol: { $number }
cooperation-mail-body = { $number } ісінде жаңалық бар. Мазмұны тек жүйеде: { $link }
cooperation-feed-name = Eurazpol: мерзімдер
error-second-same-person = екінші қолды басқа қызметкер қояды: мұны { $name } дайындаған
error-second-changed = «{ $step }»: дайындалғаннан кейін іс өзгерді, қайтадан дайындау қажет
error-second-waits = { $name } дайындаған шешім екінші қызметкердің қолын күтуде
error-second-none = { $number }: екінші қолды күтетін ештеңе жоқ
error-earlier-not-looked-at = осы адам туралы бұрынғы сұрау салуларды қараңыз: { $numbers }
error-link-twice = { $number } ісімен байланыс бұрыннан бар
error-link-unknown = мұндай байланыс жоқ
error-link-to-itself = істі өзімен байланыстыруға болмайды
error-due-in-past = { $value } өтіп кеткен, бүгінгі немесе кейінгі күнді көрсетіңіз
error-officer-may-not-read = бұл қызметкердің істі оқуға құқығы жоқ
error-advice-of-oneself = өзіңізден кеңес сұрауға болмайды
error-advice-unknown = мұндай сұрақ жоқ немесе оған жауап берілген
error-advice-of-another = бұл сұраққа жауап береді: { $name }
error-task-unknown = мұндай тапсырма жоқ немесе ол аяқталған
error-task-not-yours = «{ $task }»: бұл тапсырманы сіз аяқтай алмайсыз
error-mail-address = бұл электрондық пошта мекенжайы емес
error-mail-missing = хат алу үшін мекенжайды көрсетіңіз
error-load-officer = қабылдаушы істерді басқа қызметкер болуы тиіс
error-load-nobody = { $kind }: қабылдаушыны таңдаңыз
error-load-may-not = { $name } мына істерді жүргізе алмайды: { $numbers }
error-load-left = қызметкерде { $cases } іс пен { $tasks } тапсырма қалды, алдымен оларды тапсырыңыз
audit-action-step-prepared = Шешім екінші қолға дайындалды
audit-action-step-countersigned = Екінші қол қойылды
audit-action-step-refused = Екінші қолдан бас тартылды
audit-action-step-taken-back = Дайындалған шешім кері алынды
audit-action-advice-asked = Кеңес сұралды
audit-action-advice-given = Кеңес берілді
audit-action-earlier-looked-at = Бұрынғы сұрау салу қаралды
audit-action-case-linked = Істер байланыстырылды
audit-action-case-unlinked = Істердің байланысы алынды
audit-action-alerts-chosen = Хабарландырулар бапталды
audit-action-calendar-made = Күнтізбе мекенжайы жасалды
audit-action-calendar-revoked = Күнтізбе мекенжайының күші жойылды
audit-action-calendar-read = Күнтізбе оқылды
audit-action-load-handed-over = Қызметкердің барлық ісі тапсырылды
audit-action-case-handed-over = Іс басқа қызметкерге тапсырылды
cooperation-history-paper-version = { $paper }: { $version }-нұсқа жазылды
cooperation-history-redacted = Мәліметтері жасырылған көшірме жасалды, жасырылғаны: { $count }
error-paper-no-version = бұл құжаттың жаңа нұсқасын жазуға болмайды: { $name }
audit-action-office-name-set = Органның атауы енгізілді
audit-action-text-translated = Еркін мәтін аударылды
audit-action-paper-version = Құжаттың жаңа нұсқасы
audit-action-paper-redacted = Мәліметтері жасырылған көшірме жасалды
audit-action-full-file-printed = Толық іс басып шығарылды

## Жұмыс үстелі
error-input-required = толтыру міндетті
error-desk-too-many-views = көрініс саны шектеулі, ең көбі: { $most }. Алдымен бірін жойыңыз
error-desk-nothing-chosen = Бірде-бір іс таңдалмады. Істердің тұсындағы белгіні қойыңыз
error-desk-too-many-chosen = Бір жолғы істер саны шектеулі, ең көбі: { $most }
error-desk-export-too-long = Бір файлдағы істер саны шектеулі, ең көбі: { $most }. Тізімді сүзгімен қысқартыңыз
error-mail-refused = пошта сервері бұл мекенжайға хат қабылдамайды ({ $smtp })
error-mail-delayed = хат әзірге жіберілмеді: { $why }

## Пакеттердің қолтаңбалары

cooperation-history-sealed = { $count ->
    [one] Пакетке қол қойылды: { $count } құжат; сертификат № { $serial }
   *[other] Пакетке қол қойылды: { $count } құжат; сертификат № { $serial }
 }
cooperation-history-signatures = Келген құжаттардың қолтаңбалары тексерілді: жарамды – { $valid }, жарамсыз – { $invalid }, анықталмаған – { $unknown }
cooperation-seal-unreadable = Пакет қолтаңбасының файлы оқылмайды
cooperation-seal-of-another = Пакеттің қолтаңбасы басқа хабарға қатысты: іс, жіберуші немесе алушы сәйкес келмейді
cooperation-seal-other-papers = Келген құжаттар қол қойылған тізімдегідей емес
cooperation-paper-p-seal = Пакеттің электрондық қолтаңбасы
error-seal-not-there = { $number } ісінде мұндай қол қойылған пакет жоқ
error-seal-paper-absent = пакеттің құжаты осында жоқ немесе жойылған: { $path } (SHA-256 { $sha256 }); қалған құжаттар мен қолтаңба орнында

## Жұмыс үстелі
audit-action-desk-changed = Жұмыс үстелі бапталды
audit-action-persons-listed = Тізім адамдарды көрсетті
audit-action-case-exported = Іс тізіммен бірге файлға шығарылды

## Толық іс

cooperation-full-contents = Құжаттар тізімдемесі
cooperation-full-head-number = №
cooperation-full-head-paper = Құжат
cooperation-full-head-day = Күні
cooperation-full-head-sheets = Беттер саны
cooperation-full-head-sheet = Беті
cooperation-full-hash = Жазбаның SHA-256 хеш-сомасы: { $hash }
cooperation-full-page = парақ: { $page } / { $pages }
cooperation-full-ours = біздікі
cooperation-full-theirs = екінші тараптан
cooperation-full-withheld = Бұл файлды басып шығаруға болмайды: { $why }
cooperation-full-arriving = Файл әлі толық келген жоқ.
cooperation-full-elsewhere = Файл үлкен, ол бөлек сақталады және басып шығарылмайды.
cooperation-full-unreadable = Бұл файлды басып шығару мүмкін емес: ол бетке орналаспайды немесе бүлінген. Оны істен жеке ашыңыз.
error-full-file-unknown = мұндай тапсырма жоқ

## сақтау мерзімдері
cooperation-retention-basis-treaty = архивтік құжаттар тізбесіндегі шарттар бойынша істердің ең ұзақ мерзімі (Қазақстан, Мәдениет және спорт министрінің 2017 жылғы 29 қыркүйектегі № 263 бұйрығы), органның архиві растайды
cooperation-retention-basis-short = архивтік құжаттар тізбесіндегі іс бойынша хат алмасудың әдеттегі мерзімі (Қазақстан, 2017 жылғы 29 қыркүйектегі № 263 бұйрық), органның архиві растайды
cooperation-retention-basis-police = Интерпол деректерін бастапқы сақтау мерзімі (Деректерді өңдеу қағидалары, 49-бап), сұрау салулар үшін қабылданған
cooperation-history-erased-time = (өшірілді: сақтау мерзімі аяқталды)

## сақтау мерзімдері
error-retention-day = күн алдағы жылдарға тиесілі болуға тиіс, ең көбі: { $years }
error-retention-not-due = істі қайта қарау күні { $day }; оған дейін сақтау тоқтатылмайды
error-retention-decided = шешім қабылданған немесе іс әлі жабылмаған
error-retention-not-let-go = жауапты лауазымды адам бұл істі сақтауды тоқтатпаған немесе ол өшіріліп қойған
error-retention-same-person = істі сақтауды тоқтатқан адам оны өзі өшірмейді: екінші адам өшіреді
audit-action-retention-extended = Істі сақтау мерзімі ұзартылды
audit-action-retention-ended = Істі сақтау тоқтатылды
audit-action-case-erased = Іс өшірілді
audit-action-erasure-certified = Өшіру туралы куәлікке қол қойылды

## Жауаптылық шегі

cooperation-act-answer-speciality = Өзге іс-әрекеттер үшін жауаптылыққа келісім бойынша жауап беру
cooperation-field-speciality = Келісім
cooperation-field-further-acts = Келісім сұралған іс-әрекеттер
cooperation-choice-give = Келісім беріледі
cooperation-choice-refuse = Келісім беруден бас тартылады

## Қағидалардың нұсқалары
cooperation-change-decision = қорытынды
cooperation-change-instruments = шарттар мен заңдар
cooperation-change-grounds = бас тарту негіздері
cooperation-change-papers = құжаттар
cooperation-change-conditions = шарттар
cooperation-change-limits = мерзімдер
cooperation-history-rules = { $version } қағидалар кітабы бойынша қайта есептелді
error-change-same-person = өзгерісті ұсынған адам емес, екінші адам бекітеді
error-change-decided = бұл өзгеріс бойынша шешім қабылданған
error-change-unknown = мұндай өзгеріс жоқ
error-rules-archive = кітап қалтасының ZIP мұрағатын таңдаңыз
error-rules-archive-large = мұрағат тым үлкен
error-rules-archive-file = { $name } файлының кітапта орны жоқ
error-rules-same-version = { $version } нұсқасы қазірдің өзінде қолданыста
error-letterhead-lines = жолдарды әр тілде жазыңыз, { $maximum } таңбадан аспасын

## Queries that a programme prepared

cooperation-alert-query-waits = { $count ->
    [one] Бағдарлама полициялық сұрау салу дайындады, оған қызметкер қол қояды; мемлекеттер саны: { $count }
   *[other] Бағдарлама полициялық сұрау салу дайындады, оған қызметкер қол қояды; мемлекеттер саны: { $count }
}
