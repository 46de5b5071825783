## Құжаттардың атаулары

documents-title-extradition-request = Ұстап беру (экстрадициялау) туралы сұрау салу
documents-title-provisional-arrest-request = Уақытша қамаққа алу туралы сұрау салу
documents-title-legal-assistance-request = Құқықтық көмек көрсету туралы сұрау салу
documents-title-transfer-request = Сотталған адамды беру туралы сұрау салу
documents-title-proceedings-transfer-request = Қылмыстық қудалауды беру туралы сұрау салу
documents-title-transit-request = Ұстап берілген адамды транзиттік тасымалдау туралы сұрау салу
documents-title-return-for-completion = Сұрау салуды толықтыру үшін қайтару туралы
documents-title-extradition-decision = Ұстап беру (экстрадициялау) туралы сұрау салу бойынша шешім
documents-title-request-decision = Сұрау салу бойынша шешім
documents-title-execution-letter = Орындау материалдарын жолдау туралы
documents-title-person-notice = Қабылданған шешім туралы хабарлама
documents-title-conviction-notice = Үкім және сотталған адамның тұрған жері туралы хабарлама
documents-title-handover-record = Адамды нақты беру хаттамасы
documents-title-case-sheet = Іс парағы
documents-title-legal-reasoning = Қосымша: құқықтық негіздеме

## Кіріспе және қорытынды сөйлемдер

documents-extradition-request-prosecution = Осы сұрау салуды жолдаған құзыретті орган сұрау салынатын мемлекеттің құзыретті органына өз құрметін білдіреді және төменде көрсетілген адамды қылмыстық қудалау үшін ұстап беруді сұрайды.
documents-extradition-request-sentence = Осы сұрау салуды жолдаған құзыретті орган сұрау салынатын мемлекеттің құзыретті органына өз құрметін білдіреді және төменде көрсетілген адамды үкімді орындау үшін ұстап беруді сұрайды.
documents-provisional-arrest-request = Осы сұрау салуды жолдаған құзыретті орган сұрау салынатын мемлекеттің құзыретті органына өз құрметін білдіреді және кейінге қалдыруға болмайтындықтан, ұстап беру туралы сұрау салу алынғанға дейін төменде көрсетілген адамды уақытша қамаққа алуды сұрайды.
documents-provisional-arrest-undertaking = Адамға қатысты осы сұрау салуда көрсетілген күзетпен ұстау туралы шешім немесе заңды күшіне енген үкім бар. Ұстап беру туралы сұрау салу заңда көзделген құжаттармен бірге уақытша қамаққа алу үшін белгіленген мерзім ішінде жіберіледі.
documents-legal-assistance-request = Осы сұрау салуды жолдаған құзыретті орган сұрау салынатын мемлекеттің құзыретті органына өз құрметін білдіреді және төменде санамаланған процестік әрекеттерді жүргізуді сұрайды.
documents-transfer-request-to-us = Осы сұрау салуды жолдаған құзыретті орган үкім шығарған мемлекеттің құзыретті органына өз құрметін білдіреді және төменде көрсетілген сотталған адамды жазасын одан әрі өтеу үшін азаматтығы тиесілі мемлекетке беруді сұрайды.
documents-transfer-request-from-us = Осы сұрау салуды жолдаған құзыретті орган азаматтығы тиесілі мемлекеттің құзыретті органына өз құрметін білдіреді және төменде көрсетілген сотталған адамды жазасын одан әрі өтеу үшін қабылдауды сұрайды.
documents-proceedings-transfer-request = Осы сұрау салуды жолдаған құзыретті орган сұрау салынатын мемлекеттің құзыретті органына өз құрметін білдіреді және төменде көрсетілген адамды қылмыстық қудалауды сол мемлекеттің заңнамасы бойынша жалғастыруды сұрайды. Қылмыстық іс материалдары қоса беріледі.
documents-transit-request = Осы сұрау салуды жолдаған құзыретті орган сұрау салынатын мемлекеттің құзыретті органына өз құрметін білдіреді және төменде көрсетілген адамды оның аумағы арқылы тасымалдауға рұқсат беруді сұрайды.
documents-request-closing = Құзыретті орган көрсетілетін көмек үшін алдын ала алғыс білдіреді, қосымша мәліметтер беруге дайын екенін мәлімдейді және қабылданған шешім туралы хабарлауды сұрайды.
documents-return-for-completion = Төменде көрсетілген сұрау салу қаралды. Төменде санамаланған құжаттар ұсынылғанға дейін ол бойынша шешім қабылдауға және оны орындауды бастауға болмайды.
documents-return-closing = Сұрау салу осы істің нөмірімен тіркелген күйінде қалады. Құжаттар келіп түскеннен кейін оны қарау қайта басталады; алынған құжаттарды қайталап жіберу талап етілмейді.
documents-return-to-clarify = Төменде көрсетілген сұрау салу қаралды. Төменде айтылғандар нақтыланғанға дейін оған жауап беруге болмайды.
documents-clarify-closing = Сұрау салу осы істің нөмірімен тіркелген күйінде қалады. Нақтылау келіп түскеннен кейін оны қарау қайта басталады.
documents-extradition-decision-opening = Ұстап беру туралы төменде көрсетілген сұрау салуды және экстрадициялық тексеру материалдарын қарап, құзыретті орган мыналарды анықтады.
documents-extradition-decision-grant = Сұрау салу қанағаттандырылсын: адам осы шешімде көрсетілген қылмыстар үшін сұрау салушы мемлекетке ұстап берілсін.
documents-extradition-decision-refuse = Адамды ұстап беруден бас тартылсын.
documents-extradition-decision-postpone = Сұрау салу қанағаттандырылсын; адамды нақты беру кейінге қалдырылсын.
documents-request-decision-opening = Төменде көрсетілген сұрау салуды қарап, құзыретті орган мыналарды анықтады.
documents-request-decision-execute = Сұрау салу орындауға қабылдансын.
documents-request-decision-partial = Сұрау салу негіздерде көрсетілген шекте ішінара орындауға қабылдансын.
documents-request-decision-refuse = Сұрау салуды орындаудан бас тартылсын.
documents-request-decision-postpone = Сұрау салуды орындау кейінге қалдырылсын.
documents-person-notice-extradition-grant = Сізді сұрау салушы мемлекетке ұстап беру туралы шешім қабылданғанын хабарлаймыз.
documents-person-notice-extradition-refuse = Сізді ұстап беруден бас тарту туралы шешім қабылданғанын хабарлаймыз.
documents-person-notice-extradition-postpone = Сізді сұрау салушы мемлекетке ұстап беру және нақты беруді кейінге қалдыру туралы шешім қабылданғанын хабарлаймыз.
documents-person-notice-transfer-grant = Сізді жазаңызды одан әрі өтеу үшін беру туралы шешім қабылданғанын хабарлаймыз.
documents-person-notice-transfer-refuse = Сізді жазаңызды одан әрі өтеу үшін беруден бас тарту туралы шешім қабылданғанын хабарлаймыз.
documents-receipt-of-copy = Осы хабарламаның және шешімнің көшірмесін алғаны күні мен уақыты көрсетіле отырып, адамның қолымен куәландырылады; қол қоюдан бас тартқаны туралы белгі жасалады.
documents-conviction-notice-mission = Жазасын одан әрі өтеу үшін беру туралы мәселе қойылуы мүмкін болуы үшін азаматтығы тиесілі мемлекеттің дипломатиялық өкілдігіне немесе консулдық мекемесіне төменде көрсетілген адамның сотталғаны және оның жазасын өтеп жатқан жері туралы хабарланады.
documents-conviction-notice-relatives = Жазасын одан әрі өтеу үшін беру туралы арызбен жүгіне алуыңыз үшін Сізге жақын туыс ретінде төменде көрсетілген адамның сотталғаны және оның жазасын өтеп жатқан жері туралы хабарланады.
documents-conviction-notice-representative = Жазасын одан әрі өтеу үшін беру туралы арызбен жүгіне алуыңыз үшін Сізге заңды өкіл ретінде төменде көрсетілген адамның сотталғаны және оның жазасын өтеп жатқан жері туралы хабарланады.
documents-conviction-notice-counsel = Жазасын одан әрі өтеу үшін беру туралы арыз берілуі мүмкін болуы үшін Сізге адвокат ретінде төменде көрсетілген адамның сотталғаны және оның жазасын өтеп жатқан жері туралы хабарланады.
documents-conviction-notice-apply = Беру туралы арыз төменде көрсетілген органға жазбаша түрде беріледі. Оны сотталған адам, оның заңды өкілі немесе жақын туыстары беруге құқылы.
documents-handover-record = Осы хаттаманы төменде көрсетілген адамды нақты беру кезінде тараптардың өкілдері жасады.
documents-handover-closing = Хаттама екі дана етіп, әр тарапқа бір данадан жасалды. Адам санамаланған құжаттармен және заттармен бірге берілді; хаттамада көрсетілгендерден басқа тараптардың бір-біріне талабы жоқ.
documents-no-belongings = Жеке заттар берілмейді.
documents-execution-whole = Төменде көрсетілген сұрау салу толық орындалды. Орындау материалдары қоса беріледі.
documents-execution-partial = Төменде көрсетілген сұрау салу ішінара орындалды. Орындау материалдары қоса беріледі; жекелеген әрекеттердің орындалмау себептері олардың тұсында көрсетілген.
documents-execution-closing = Сұрау салынатын мемлекет өзгеше келіспесе, материалдар тек сұрау салуда көрсетілген мақсаттарда пайдаланылады.
documents-reasoning-closing = Қосымшада енгізілген мәліметтерден және көрсетілген нұсқадағы құқықтық деректерден шығатын қорытынды баяндалған. Ол ештеңені шешпейді: шешімді лауазымды адам қабылдайды.

## Бөлімдер

documents-section-person = Адам туралы мәліметтер
documents-section-persons = Адамдар туралы мәліметтер
documents-section-statement = Істің мән-жайларын сипаттау
documents-section-offences = Қылмыс және оның құқықтық саралануы
documents-section-act = Сұрау салу негізделген акт
documents-section-judgment = Үкім
documents-section-sentence = Жаза
documents-section-custody = Күзетпен ұстау
documents-section-limitation = Ескіру мерзімі
documents-section-basis = Құқықтық негіз
documents-section-guarantees = Кепілдіктер
documents-section-complaint = Шағым жасау құқығы
documents-section-urgency = Кейінге қалдыруға болмайтыны
documents-section-acts = Сұратылатын әрекеттер
documents-section-formalities = Сақтау сұралатын тәртіп
documents-section-present = Қатысуға рұқсат сұрайтын адамдар
documents-section-consent = Келісім
documents-section-transfer-reason = Қылмыстық қудалауды беру себебі
documents-section-surrender = Ұстап беру туралы шешім
documents-section-route = Бағыт және тасымалдау
documents-section-missing = Жетіспейтін құжаттар
documents-section-reasons = Негіздер
documents-section-decided = Шешім
documents-section-conditions = Ұстап беру шарттары
documents-section-rights = Сіздің құқықтарыңыз
documents-section-transfer-conditions = Беру шарттары
documents-section-apply = Қайда жүгіну керек
documents-section-decision-executed = Орындалатын шешім
documents-section-belongings = Берілген заттар
documents-section-results = Нәтижелер
documents-section-limits = Мерзімдер
documents-section-timeline = Соңғы оқиғалар
documents-section-instruments = Қаралған құқықтық актілер
documents-section-reasoning = Негіздеме
documents-section-questions = Тексерілуге жатады
documents-section-enclosures = Қосымшалар

## Жолақтардың атаулары

documents-label-name = Тегі, аты, әкесінің аты
documents-label-other-spellings = Басқа жазылу нұсқалары
documents-label-kept-spellings = Сондай-ақ жазылуы
documents-label-born = Туған күні
documents-label-birth-place = Туған жері
documents-label-sex = Жынысы
documents-label-citizenship = Азаматтығы
documents-label-identity-paper = Жеке басын куәландыратын құжат
documents-label-residence = Тұрғылықты жері
documents-label-whereabouts = Тұрған жері
documents-label-marks = Ерекше белгілері
documents-label-offence = Қылмыс
documents-label-provision = Заң нормасы
documents-label-committed = Қылмыс жасалған күн
documents-label-committed-at = Қылмыс жасалған жер
documents-label-penalty = Ең қатаң жаза
documents-label-law-text = Заңның мәтіні
documents-label-act = Акт
documents-label-act-by = Кім шығарды
documents-label-act-date = Күні
documents-label-act-number = Нөмірі
documents-label-term = Тағайындалған мерзім
documents-label-final-on = Заңды күшіне енген күні
documents-label-left = Өтелмеген бөлігі
documents-label-reckoned-on = Есептелген күні
documents-label-ends = Мерзімнің аяқталатын күні
documents-label-custody-since = Күзетпен ұстаудың басталған күні
documents-label-custody-at = Ұсталатын орны
documents-label-custody-days = Күзетпен ұстаудың жалпы уақыты
documents-label-request-number = Сұрау салудың нөмірі
documents-label-request-date = Сұрау салудың күні
documents-label-request-by = Сұрау салушы орган
documents-label-decision-number = Шешімнің нөмірі
documents-label-decision-date = Шешімнің күні
documents-label-decision-by = Кім қабылдады
documents-label-complaint-court = Сот
documents-label-complaint-lodge = Шағым берілетін орган
documents-label-complaint-last-day = Соңғы күні
documents-label-complaint-basis = Заң нормасы
documents-label-part-in-case = Процестік мәртебесі
documents-label-proceedings = Қылмыстық іс
documents-label-confidentiality = Құпиялылық
documents-label-reply-by = Жауап күтілетін күн
documents-label-consent-by = Кім берді
documents-label-consent-date = Келісім күні
documents-label-damage = Залал
documents-label-not-before = Ең ерте күні
documents-label-not-after = Ең кеш күні
documents-label-carrier = Тасымалдаушы
documents-label-escort = Айдауыл
documents-label-landing = Аялдау немесе мәжбүрлі қону
documents-label-supply-by = Ұсынылатын соңғы күн
documents-label-note = Ескертпе
documents-label-postponed-until = Кейінге қалдыру мерзімінің соңы
documents-label-postponed-event = Кейінге қалдыруды аяқтайтын оқиға
documents-label-subject = Сұрау салудың мәні
documents-label-executing = Орындаушы орган
documents-label-due = Орындалатын соңғы күн
documents-label-apply-to = Орган
documents-label-address = Мекенжай
documents-label-handover-place = Орны
documents-label-handover-date = Күні
documents-label-handover-time = Жергілікті уақыт
documents-label-handed-by = Берген орган
documents-label-received-by = Қабылдаған орган
documents-label-witnesses = Қатысқандар
documents-label-health = Денсаулық жағдайы
documents-label-use-limits = Пайдалануды шектеу
documents-label-kind = Түрі
documents-label-status = Жай-күйі
documents-label-requesting = Сұрау салушы тарап
documents-label-requested = Сұрау салынатын тарап
documents-label-holder = Орындаушы
documents-label-next-action = Келесі қадам
documents-label-conclusion = Қорытынды
documents-label-as-of = Құқық қолданылатын күн
documents-label-data-version = Құқықтық деректердің нұсқасы

## Кесте бағандары

documents-column-act = Әрекет
documents-column-done = Орындалды
documents-column-result = Нәтиже
documents-column-limit = Мерзім
documents-column-due = Аяқталуы
documents-column-state = Жай-күйі
documents-column-rule = Норма
documents-column-when = Қашан
documents-column-what = Оқиға
documents-column-who = Кім
documents-column-instrument = Құқықтық акт
documents-column-role = Рөлі
documents-column-why = Себебі

## Сөздер мен мәндер

documents-citation = { $instrument }, бап: { $article }
documents-office-of-state = { $office } ({ $state })
documents-states = { $states }
documents-stateless = азаматтығы жоқ адам
documents-citizenship-not-established = анықталмаған
documents-sex-male = ер
documents-sex-female = әйел
documents-script-Cyrl = кирилл жазуы
documents-script-Latn = латын жазуы
documents-script-Arab = араб жазуы
documents-script-Hans = қытай жазуы
documents-script-other = өзге жазу
documents-spelling-kept = { $script }: бұл жазылуы электрондық жазбада сақталады
documents-identity-passport = паспорт
documents-identity-identity-card = жеке куәлік
documents-identity-travel-document = жол жүру құжаты
documents-identity-other = өзге құжат
documents-identity-paper =
    { $state ->
        [none] { $kind } { $number }
       *[other] { $kind } { $number }, { $state }
    }{ $until ->
        [none] { "" }
       *[other] , қолданылу мерзімінің соңы: { $until }
    }
documents-provision = { $state }: { $article }
documents-penalty-years =
    { $state }: бас бостандығынан айыру, ең ұзақ мерзімі: { $years ->
        [one] { $years } жыл
       *[other] { $years } жыл
    }
documents-penalty-months =
    { $state }: бас бостандығынан айыру, ең ұзақ мерзімі: { $months ->
        [one] { $months } ай
       *[other] { $months } ай
    }
documents-penalty-life = { $state }: өмір бойына бас бостандығынан айыру
documents-penalty-death = { $state }: өлім жазасы
documents-act-kind-custody-order = күзетпен ұстау түріндегі бұлтартпау шарасын қолдану туралы қаулы
documents-act-kind-charge = күдіктінің іс-әрекетін саралау туралы қаулы
documents-act-kind-judgment = үкім
documents-act-kind-surrender-decision = ұстап беру туралы шешім
documents-months =
    { $months ->
        [one] { $months } ай
       *[other] { $months } ай
    }
documents-days =
    { $days ->
        [one] { $days } тәулік
       *[other] { $days } тәулік
    }
documents-months-days =
    { $months ->
        [one] { $months } ай
       *[other] { $months } ай
    }{ $days ->
        [0] { "" }
        [one] {" "}{ $days } күн
       *[other] {" "}{ $days } күн
    }
documents-consent-by-person = сотталған адам
documents-consent-by-representative = заңды өкіл
documents-questions-for-act = Әрекетке қойылатын сұрақтар. Әрекет: { $number }
documents-complaint-right =
    Осы шешімге оның көшірмесі алынған күннен бастап { $days ->
        [one] { $days } күн
       *[other] { $days } күн
    } ішінде шағым жасауға болады. Алынған күн есепке кірмейді.
documents-complaint-effect = Шағым жасау мерзімі өткенге дейін, ал шағым берілген жағдайда сот шешімі заңды күшіне енгенге дейін шешім орындалмайды.
documents-act-done = иә
documents-act-partly = ішінара
documents-act-not-done = жоқ
documents-sheets =
    { $sheets ->
        [one] { $sheets } парақ
       *[other] { $sheets } парақ
    }
documents-limit-overdue = мерзімнен асты
documents-limit-today = бүгін
documents-limit-running = өтіп жатыр
documents-limit-paused = тоқтатыла тұрды
documents-limit-met = сақталды
documents-limit-left =
    { $days ->
        [one] Қалды: { $days } күн
       *[other] Қалды: { $days } күн
    }
documents-no-limits = Өтіп жатқан мерзім жоқ.
documents-no-events = Әзірге жазба жоқ.
documents-further-events =
    { $count ->
        [one] Бұдан бұрынғы тағы { $count } оқиға электрондық жазбада сақталған.
       *[other] Бұдан бұрынғы тағы { $count } оқиға электрондық жазбада сақталған.
    }
documents-outcome-holds = Нәтиже: орын алады
documents-outcome-fails = Нәтиже: орын алмайды
documents-outcome-unknown = Нәтиже: белгісіз
documents-fact-used = Факт: { $what } = { $value } (дереккөзі: { $source })
documents-confidence-medium = Сенімділігі: орташа, ресми мәтінмен салыстыру қажет
documents-confidence-low = Сенімділігі: төмен, қолданар алдында тексеру қажет
documents-question = { $fact }. Кім хабарлай алады: { $who }

## Кепілдіктер мен құқықтар

documents-guarantee-speciality = Сұрау салынатын мемлекеттің келісімінсіз адам ұстап берілгенге дейін жасаған және ол үшін ұстап берілмеген қылмысы үшін қылмыстық жауаптылыққа тартылмайды, сотқа берілмейді және жазаланбайды.
documents-guarantee-no_onward_surrender = Сұрау салынатын мемлекеттің келісімінсіз адам үшінші мемлекетке ұстап берілмейді.
documents-guarantee-no_persecution = Сұрау салу адамды саяси уәжбен не нәсілі, діні, ұлты, азаматтығы, белгілі бір әлеуметтік топқа жататындығы немесе наным-сенімі бойынша қудалау мақсатын көздемейді.
documents-guarantee-no_torture = Адамға қорғанудың барлық мүмкіндігі, оның ішінде адвокаттың көмегі беріледі; ол азаптауға, қатыгез, адамгершілікке жатпайтын немесе қадір-қасиетін қорлайтын іс-әрекетке не жазаға ұшырамайды.
documents-guarantee-no_death_penalty = Өлім жазасы тағайындалмайды, ал тағайындалған жағдайда орындалмайды.
documents-guarantee-no_prosecution_again = Адам сұрау салушы мемлекетте сол іс-әрекеті үшін қайтадан қылмыстық жауаптылыққа тартылмайды.
documents-guarantee-retrial = Сырттай сотталған адамға оның қатысуымен және қорғану құқығымен жаңа сот талқылауы қамтамасыз етіледі.
documents-guarantee-custody_credited = Осы сұрау салуға байланысты сұрау салынатын мемлекеттің аумағында күзетпен ұсталған уақыт жаза мерзіміне есептеледі.
documents-guarantee-civil_claim = Үкімнің азаматтық талапқа қатысты бөлігі орындалады.
documents-guarantee-costs = Сұрау салушы тарапқа тиесілі шығыстарды сол тарап төлейді.
documents-guarantee-reciprocity = Сұрау салынатын мемлекеттің осындай сұрау салуы өзара түсіністік қағидаты негізінде орындалады.
documents-right-copy = Шешімнің көшірмесін өзіңіз түсінетін тілде алу.
documents-right-counsel = Таңдауыңыз бойынша немесе тағайындалған адвокаттың көмегін пайдалану және онымен оңаша кездесу.
documents-right-interpreter = Ана тіліңізді және аудармашының тегін көмегін пайдалану.
documents-right-consul = Мемлекетіңіздің өкілдігіне өзіңіз туралы хабарлау және онымен байланысу.
documents-right-papers = Шешімге негіз болған материалдармен танысу.
documents-right-refuge = Баспана сұрайтыныңызды не қудалаудан, азаптаудан немесе өлім жазасынан қауіптенетініңізді мәлімдеу.
documents-transfer-condition-citizenship = Сотталған адам үкім орындалатын мемлекеттің азаматы болып табылады, ал азаматтығы жоқ адам онда тұрақты тұрады.
documents-transfer-condition-dual = Іс-әрекет екі мемлекеттің де заңнамасы бойынша қылмыс болып табылады.
documents-transfer-condition-final = Үкім заңды күшіне енген.
documents-transfer-condition-six-months = Мемлекеттер өзгеше келіспесе, өтініш алынған кезде жазаның өтелмеген бөлігі кемінде алты ай болады.
documents-transfer-condition-consent = Сотталған адамның немесе оның атынан әрекет етуге құқылы адамның жазбаша келісімі бар.
documents-transfer-condition-agreement = Екі мемлекет те беруге келіседі.

## Құжаттың безендірілуі

documents-number = № { $number }
documents-signed-at = Күні мен уақыты: { $at }
documents-signed-electronically-no = Электрондық цифрлық қолтаңба: жоқ
documents-footer-record = { $about } · үлгі { $template }
documents-footer-hash = Мәліметтердің SHA-256 хеш-сомасы: { $hash }
documents-footer-made = Жасалған уақыты: { $at } · Жасаған: { $author }
documents-footer-page = бет: { $page } / { $pages }
documents-letters-numbered = Өзге жазулардың әріптері тік жақша ішінде Юникод нөмірлерімен берілген; электрондық жазба оларды бастапқы түрінде сақтайды.

## Экрандар

documents-origin-produced = осында жасалды
documents-origin-uploaded = жүктелді
documents-origin-received = екінші тараптан алынды

documents-altered-title = Файл берілмеді
documents-altered-next = Әрекет журналға жазылды. Әкімшіге хабарлап, файлды авторынан қайта сұратыңыз.

## Құқықтық негіздеме

documents-role-primary = негіз
documents-role-primary_candidate = ықтимал негіз, мәртебесі расталуға тиіс
documents-role-supplementary = қосымша
documents-role-excluded = қаралды, қолданылмайды
documents-role-unverified = мәртебесі белгісіз, сүйенуге болмайды
documents-role-procedure = ұлттық рәсім
documents-role-bar = сұрау салуды орындауға кедергі
documents-role-requested_law = сұрау салынатын мемлекеттің құқығы, тексерілуге тиіс
documents-role-fallback = тек шарт болмағанда
documents-role-flag = назарға алу үшін

## Журнал

audit-action-document-produced = Құжат жасалды
audit-action-document-uploaded = Құжат жүктелді
audit-action-document-received = Құжат алынды
audit-action-document-read = Құжат ашылды
audit-action-document-altered = Өзгертілген құжат берілмеді
audit-action-document-swept = Құжатқа тиесілі емес файлдар жойылды

## Қателер

error-document-fact-missing = мәлімет жетіспейді
error-document-fact-unknown = бұл құжатта мұндай мәлімет жоқ
error-document-fact-form = мәліметтің пішіні дұрыс емес ({ $why })
error-document-fact-period = кезең басталуынан ({ $start }) бұрын аяқталады ({ $end })
error-document-text-missing = «{ $lang }» тіліндегі мәтін бос
error-document-template-unknown = { $value } деген үлгі жоқ
error-document-not-found = { $id } идентификаторы бар құжат жоқ
error-document-altered = сақталған «{ $name }» файлы жоқ немесе { $sha256 } хеш-сомасына сәйкес келмейді; ол берілмейді
error-typesetting-failed = құжатты басып шығару мүмкін болмады: { $why }
error-upload-too-large = файл көлемі { $limit } МБ шегінен асады
error-upload-empty = файл бос
error-upload-type = файлдың мазмұны PDF, PNG, JPEG, UTF-8 мәтіні немесе қол қойылған пакет (ASiC-E) емес
error-upload-ending = атаудағы «{ $ending }» кеңейтімі файл мазмұнына ({ $type }) сәйкес келмейді
error-upload-declared = мәлімделген { $declared } түрі файл мазмұнына ({ $type }) сәйкес келмейді
error-upload-name = файл атауы жарамсыз
error-upload-no-space = осы тораптың дискісінде файлға орын жоқ
error-document-too-large = файл тұтас ашу үшін тым үлкен: { $name }

## Erased documents
documents-erased-title = Құжат жойылды
error-document-erased = иесінің талабымен жойылды ({ $at }); хеш-сомасы ғана сақталды
audit-action-document-erased = Құжат жойылды

## Әр қадамға арналған хаттар мен анықтамалар

documents-title-supplement-letter = Қосымша материалдарды жолдау туралы
documents-title-reminder-letter = Сұрау салудың орындалуы туралы еске салу
documents-title-withdrawal-letter = Сұрау салуды кері қайтарып алу туралы
documents-title-closing-letter = Сұрау салу бойынша хат алмасуды аяқтау туралы
documents-title-postponement-letter = Сұрау салу бойынша кейінге қалдыру туралы
documents-title-speciality-consent = Ұстап берілген адамның жауаптылық шегі бойынша келісім туралы
documents-title-progress-letter = Сұрау салудың орындалу барысы туралы
documents-title-arrest-petition = Қамаққа алу туралы өтінішхат
documents-title-remaining-sentence-certificate = Өтелген мерзім және жазаның өтелмеген бөлігі туралы анықтама
documents-title-police-query = Полициялық сұрау салу
documents-title-query-answer = Полициялық сұрау салуға жауап

documents-extradition-request-prosecution-named = { $sender } { $to } өз құрметін білдіреді және төменде көрсетілген адамды қылмыстық қудалау үшін ұстап беруді сұрайды.
documents-extradition-request-sentence-named = { $sender } { $to } өз құрметін білдіреді және төменде көрсетілген адамды үкімді орындау үшін ұстап беруді сұрайды.
documents-provisional-arrest-request-named = { $sender } { $to } өз құрметін білдіреді және кейінге қалдыруға болмайтындықтан, ұстап беру туралы сұрау салу алынғанға дейін төменде көрсетілген адамды уақытша қамаққа алуды сұрайды.
documents-legal-assistance-request-named = { $sender } { $to } өз құрметін білдіреді және төменде санамаланған процестік әрекеттерді жүргізуді сұрайды.
documents-transfer-request-to-us-named = { $sender } { $to } өз құрметін білдіреді және төменде көрсетілген сотталған адамды жазасын одан әрі өтеу үшін азаматтығы тиесілі мемлекетке беруді сұрайды.
documents-transfer-request-from-us-named = { $sender } { $to } өз құрметін білдіреді және төменде көрсетілген сотталған адамды жазасын одан әрі өтеу үшін қабылдауды сұрайды.
documents-proceedings-transfer-request-named = { $sender } { $to } өз құрметін білдіреді және төменде көрсетілген адамды қылмыстық қудалауды сұрау салынатын мемлекеттің заңнамасы бойынша жалғастыруды сұрайды. Қылмыстық іс материалдары қоса беріледі.
documents-transit-request-named = { $sender } { $to } өз құрметін білдіреді және төменде көрсетілген адамды сұрау салынатын мемлекеттің аумағы арқылы тасымалдауға рұқсат беруді сұрайды.
documents-extradition-decision-opening-named = { $of } ұстап беру туралы сұрау салуын және экстрадициялық тексеру материалдарын қарап, құзыретті орган мыналарды анықтады.
documents-request-decision-opening-named = { $of } төменде көрсетілген сұрау салуын қарап, құзыретті орган мыналарды анықтады.
documents-reminder-letter = Осы хатты жолдаған құзыретті орган сұрау салынатын мемлекеттің құзыретті органына өз құрметін білдіреді және әлі жауап алынбаған төмендегі сұрау салудың орындалу барысы туралы хабарлауды сұрайды.
documents-reminder-letter-named = { $sender } { $to } өз құрметін білдіреді және әлі жауап алынбаған төмендегі сұрау салудың орындалу барысы туралы хабарлауды сұрайды.
documents-reminder-closing = Орындау үшін қосымша мәліметтер немесе құжаттар қажет болса, олардың қайсысы екенін көрсетуді сұраймыз. Орындау мүмкін болмаса, себептерін хабарлауды сұраймыз.
documents-withdrawal-letter = Осы хатты жолдаған құзыретті орган сұрау салынатын мемлекеттің құзыретті органына өз құрметін білдіреді және төменде көрсетілген сұрау салуды кері қайтарып алады.
documents-withdrawal-letter-named = { $sender } { $to } өз құрметін білдіреді және төменде көрсетілген сұрау салуды кері қайтарып алады.
documents-withdrawal-closing = Сұрау салуды орындауды тоқтатуды, тек соның негізінде қолданылған шаралардың күшін жоюды және алынған материалдарды қайтаруды сұраймыз. Көрсетілген көмек үшін алғыс білдіреміз.
documents-supplement-letter = Осы хатты жолдаған құзыретті орган сұрау салынатын мемлекеттің құзыретті органына өз құрметін білдіреді және төменде көрсетілген сұрау салуға толықтыру жолдайды.
documents-supplement-letter-named = { $sender } { $to } өз құрметін білдіреді және төменде көрсетілген сұрау салуға толықтыру жолдайды.
documents-supplement-letter-asked = Осы хатты жолдаған құзыретті орган сұрау салынатын мемлекеттің құзыретті органына өз құрметін білдіреді және төменде көрсетілген сұрау салу қайтарылған кезде сұралған құжаттарды жолдайды.
documents-supplement-letter-asked-named = { $sender } { $to } өз құрметін білдіреді және төменде көрсетілген сұрау салу қайтарылған кезде сұралған құжаттарды жолдайды.
documents-supplement-closing = Жолданып отырған толықтыруды ескере отырып, сұрау салуды қарауды жалғастыруды және қабылданған шешім туралы хабарлауды сұраймыз.
documents-progress-status = Төменде көрсетілген сұрау салудың орындалу барысы туралы хабарлаймыз.
documents-progress-detained = Төменде көрсетілген сұрау салу бойынша адамның ұсталғанын хабарлаймыз.
documents-progress-released = Төмендегі сұрау салуда көрсетілген адамның күзетпен ұстаудан босатылғанын хабарлаймыз.
documents-progress-transit-completed = Төменде көрсетілген сұрау салу бойынша адамды транзиттік тасымалдаудың аяқталғанын хабарлаймыз.
documents-progress-execution-begun = Төменде көрсетілген сұрау салу бойынша берілген адамға қатысты жазаны орындау басталғанын хабарлаймыз.
documents-progress-proceedings-ended = Төменде көрсетілген сұрау салу бойынша қабылданған іс жүргізудің аяқталғанын хабарлаймыз.
documents-progress-closing = Істің одан әрі барысы туралы қосымша хабарланады.
documents-postponement-examination = Сұрау салуды қарау және орындау кейінге қалдырылсын.
documents-postponement-surrender = Адамды нақты беру кейінге қалдырылсын. Ұстап беру туралы шешім күшінде қалады.
documents-postponement-closing = Кейінге қалдыру негізі жойылғаны туралы дереу хабарланады; сұрау салуды қайталап жіберу талап етілмейді.
documents-closing-executed = Төменде көрсетілген сұрау салу орындалды, оны қарау аяқталды.
documents-closing-refused = Төменде көрсетілген сұрау салу бойынша бас тарту туралы шешім қабылданды, оны қарау аяқталды.
documents-closing-withdrawn = Төменде көрсетілген сұрау салу кері қайтарып алынды, оны қарау аяқталды.
documents-closing-requesting = Сұрау салушы тарап көрсетілген көмек үшін алғыс білдіреді және сұрау салу бойынша хат алмасуды аяқталған деп есептейді.
documents-closing-requested = Сұрау салынған тарап сұрау салу бойынша хат алмасуды аяқталған деп есептейді және одан әрі ынтымақтасуға дайын.
documents-arrest-petition-opening = Шет мемлекеттің сұрау салуына байланысты төменде көрсетілген адамға қатысты мынадай мәліметтер ұсынылады.
documents-arrest-petition-provisional = Көрсетілген адамды ұстап беру туралы сұрау салу алынғанға дейін заңда белгіленген мерзім шегінде уақытша қамаққа алуды сұраймын.
documents-arrest-petition-extradition = Көрсетілген адамды ұстап беруді қамтамасыз ету үшін заңда белгіленген мерзім шегінде экстрадициялық қамаққа алуды сұраймын.
documents-remaining-sentence-certificate = Осы анықтамамен төменде көрсетілген адамның жазасының қандай мерзімін өтегені және жазасының қандай бөлігі өтелмей қалғаны куәландырылады.
documents-certificate-closing = Анықтама басқа мемлекеттің құзыретті органына ұсыну үшін берілді.
documents-speciality-consent-opening = Ұстап берілген адамды өзге іс-әрекеттер үшін жауаптылыққа тартуға келісім беру туралы төменде көрсетілген өтінішті қарап, құзыретті орган мыналарды анықтады.
documents-speciality-consent-opening-named = { $of } ұстап берілген адамды өзге іс-әрекеттер үшін жауаптылыққа тартуға келісім беру туралы өтінішін қарап, құзыретті орган мыналарды анықтады.
documents-speciality-consent-give = Ұстап берілген адамды көрсетілген іс-әрекеттер үшін қылмыстық жауаптылыққа тартуға және жазаны орындауға келісім берілсін.
documents-speciality-consent-refuse = Ұстап берілген адамды көрсетілген іс-әрекеттер үшін қылмыстық жауаптылыққа тартуға келісім беруден бас тартылсын.
documents-speciality-consent-closing = Ұстап бергенге дейін жасалған өзге іс-әрекеттер үшін жеке келісімсіз адамды жауаптылыққа тартуға, жазалауға немесе үшінші мемлекетке ұстап беруге болмайды.
documents-police-query-urgent = Мынадай сұрау салуға шұғыл түрде, алынған сәттен бастап 24 сағат ішінде жауап беруді сұраймыз.
documents-police-query-ordinary = Мынадай сұрау салуға алынған сәттен бастап 48 сағат ішінде жауап беруді сұраймыз.
documents-police-query-closing = Жауап тек көрсетілген мақсатта пайдаланылады. Дәлелдемелер алу үшін құқықтық көмек көрсету туралы сұрау салу жіберіледі.
documents-query-answer-whole = Төменде көрсетілген сұрау салуға мыналарды хабарлаймыз.
documents-query-answer-part = Төменде көрсетілген сұрау салуға осы уақытқа дейін анықталған мәліметтерді хабарлаймыз; тексеру жалғасуда.
documents-query-answer-nothing = Төменде көрсетілген сұрау салу бойынша тексеру жүргізілді; сұралған мәліметтер жоқ.
documents-query-answer-closing = Мәліметтер полициялық мақсаттар үшін хабарланды. Оларды дәлелдеме ретінде пайдалану біздің тараптың келісімімен мүмкін.

documents-section-supplied = Жолданатын құжаттар
documents-section-told = Не болды
documents-section-detention = Ұстап алу
documents-section-asks = Соттан сұраймын
documents-section-further-acts = Қудалауға келісім сұралған іс-әрекеттер
documents-section-questions-asked = Хабарлауды сұраймыз
documents-label-time-passed = Сұрау салу жіберілгеннен бері өткен уақыт
documents-label-when = Қашан
documents-label-ground = Негізі
documents-label-detained-at = Ұстап алынған сәт
documents-label-asks = Сұрау салу мәні
documents-label-purpose = Мақсаты
documents-label-plate = Мемлекеттік нөмірі
documents-label-vin = Көлік құралының нөмірі (VIN)
documents-label-since = Мына күннен бастап
documents-label-identity = Анықталған тұлға
documents-label-wanted = Іздестіруде жүр ме
documents-label-vehicle-holder = Иесі немесе ұстаушысы
documents-label-valid = Жарамдылығы
documents-label-convictions = Соттылығы
documents-label-kept-under = Материалдар сақталатын нөмір
documents-asks-identity = тұлғаны анықтау
documents-asks-address = тұрғылықты жері
documents-asks-wanted = іздестіруде болуы
documents-asks-vehicle = көлік құралының иесі
documents-asks-document = құжаттың жарамдылығы
documents-asks-criminal-record = соттылығы туралы мәліметтер
documents-asks-other = өзге мәліметтер
documents-days-passed =
    { $days ->
        [one] { $days } күн
       *[other] { $days } күн
    }
documents-yes = иә
documents-no = жоқ

## Көшірме, аударма және жасырылған мәліметтер

documents-copy = КӨШІРМЕ
documents-words-translated =
    { $count ->
        [one] Еркін мәтіннің { $count } жері аудармада берілген; түпнұсқасы электрондық жазбада.
       *[other] Еркін мәтіннің { $count } жері аудармада берілген; түпнұсқасы электрондық жазбада.
    }
documents-words-machine =
    { $count ->
        [one] Оның { $count } жері машиналық аударма, түпнұсқалық емес.
       *[other] Оның { $count } жері машиналық аударма, түпнұсқалық емес.
    }
documents-words-untranslated =
    { $count ->
        [one] Еркін мәтіннің { $count } жері аудармасыз, жазылған тілінде берілген.
       *[other] Еркін мәтіннің { $count } жері аудармасыз, жазылған тілінде берілген.
    }
documents-withheld = [жария етілмейді]
documents-withheld-note =
    { $count ->
        [one] Бұл көшірмеде { $count } мәлімет жария етілмейді. Негізі: { $ground }. Түпнұсқасы істе сақталады.
       *[other] Бұл көшірмеде { $count } мәлімет жария етілмейді. Негізі: { $ground }. Түпнұсқасы істе сақталады.
    }

## файлдарды журналмен салыстыру
documents-broken-file-changed = сақталған файл жазылған күйінде емес: { $sha256 }
documents-broken-file-missing = сақталған файл жоқ: { $sha256 }
documents-broken-file-extra = сақталғандар арасында бөгде файл жатыр: { $name }
documents-files-whole = { $count ->
    [one] Сақталған { $count } файл оқылды, журналмен сәйкес
   *[other] Сақталған { $count } файл оқылды, барлығы журналмен сәйкес
 }

## Құжат орындары

documents-section-letter = Хат
documents-section-signatures = Қолдар
documents-label-number = Нөмірі
documents-label-addressee = Адресат
documents-side-composed = осы тілдің ережелерімен мәліметтерден
documents-side-typed = жазылған тілінде
documents-side-translated = адам аударған
documents-side-machine = машиналық аударма, түпнұсқалық емес
documents-side-missing = аударма жоқ
error-words-betrayed = жария етілмейтін мәлімет мына жерлерде де айтылған: { $places }. Оларды да белгілеңіз
error-document-without-facts = «{ $name }» осында мәліметтерден жазылмаған: оны тек тұтас күйінде жариялауға болады
documents-files-young = { $count ->
    [one] Аяқталмаған өзгеріске тиесілі болуы мүмкін файл саны: { $count }
   *[other] Аяқталмаған өзгерістерге тиесілі болуы мүмкін файл саны: { $count }
 }

## Электрондық қолтаңбалар

documents-verdict-valid = қолтаңба жарамды
documents-verdict-not-valid = қолтаңба жарамсыз
documents-verdict-cannot-tell = қолтаңбаны анықтау мүмкін емес
documents-signed-as-none = электрондық қолтаңбасыз
documents-signed-as-pdf = файлдың ішіндегі қолтаңба (PAdES)
documents-signed-as-container = қол қойылған пакет (ASiC-E)
documents-signed-as-seal = құжаттары жанында жатқан пакеттің қолтаңбасы
documents-found-file-hash-same = Бүкіл файлдың SHA-256 хеш-сомасы хабарланғанмен бірдей.
documents-found-file-hash-differs = Бүкіл файлдың хеш-сомасы басқа: { $sha256 }; күтілгені: { $expected }.
documents-found-file-too-large = Файл { $limit } МБ шегінен үлкен, сондықтан оның қолтаңбалары мұнда тексерілмейді.
documents-found-container-too-large = Пакет { $limit } МБ шегінен үлкен.
documents-found-container-zip = Пакет архив ретінде оқылмайды ({ $why }).
documents-found-container-mimetype = Пакет өзінің түрі жазылған mimetype файлынан басталмайды.
documents-found-container-no-manifest = Пакетте қол қойылатын тізім жоқ.
documents-found-container-too-many = Пакетте { $limit } файлдан көп.
documents-found-container-gap = Пакет файлдарының алдында, арасында немесе соңында бөгде байттар бар.
documents-found-container-bomb = Пакет ашылғанда { $limit } МБ шегінен асады.
documents-found-container-path = Файлдың атауы пакетке сай емес: { $path }.
documents-found-container-twice = Атау екі рет кездеседі: { $path }.
documents-found-container-method = Файл шифрланған немесе белгісіз тәсілмен қысылған: { $path }.
documents-found-container-signature = Тізім пакетте бар бір қолтаңбаны атамайды: { $path }.
documents-found-container-missing = Тізімде аталған файл пакетте жоқ: { $path }.
documents-found-container-unlisted = Пакеттегі файл тізімде жоқ, демек оған қол қойылмаған: { $path }.
documents-found-container-manifest = Пакеттің тізімі бұзылған: { $path }.
documents-found-container-seal = Пакет қолтаңбасының файлы бұзылған.
documents-found-container-loose = Пакет барлық байтын белгілейтін пішінде емес: файлдар арасындағы байттар қолтаңбамен қорғалмаған. Жіберушіден бүкіл файлдың хеш-сомасын сұраңыз.
documents-found-container-file-changed = Файл қол қойылғаннан кейін өзгертілген: { $path }.
documents-found-container-files = Пакеттегі барлық файл тізімдегідей; саны: { $count }.
documents-found-pdf-encrypted = PDF шифрланған, қолтаңбасын парольсіз тексеру мүмкін емес. Жіберушіден ашық файл сұраңыз.
documents-found-pdf-too-many = PDF нұсқаларының немесе қолтаңбаларының саны шектен ({ $limit }) асады.
documents-found-pdf-unreadable = Файлда қолтаңба белгісі бар, бірақ ол PDF ретінде оқылмайды ({ $why }).
documents-found-pdf-hidden = PDF ішінде құжат қолтаңба деп атамайтын қолтаңба деректері бар: файл өзгертілген.
documents-found-covers-whole = Қолтаңба бүкіл құжатты қамтиды.
documents-found-covers-part = Қолтаңба құжаттың бір бөлігін ғана қамтиды.
documents-found-later-signatures = Қолтаңба сол кездегі бүкіл құжатты қамтиды; кейін тек басқа қолтаңбалар қосылған.
documents-found-added-after = Қол қойылғаннан кейін құжатқа рұқсат етілмейтін өзгерістер қосылған.
documents-found-filled-after = Қол қойылғаннан кейін құжаттың өрістері толтырылған. Қол қоюшыдан растауын сұраңыз.
documents-found-signature-unreadable = Қолтаңбаның деректері оқылмайды ({ $why }).
documents-found-signature-loose = Қолтаңба деректері біркелкі пішінде емес: оның қорғалмаған байттары өзгертілген болуы мүмкін. Жіберушіден бүкіл файлдың хеш-сомасын сұраңыз.
documents-found-digest-weak = Хештеу тәсіліне сенуге болмайды: { $algorithm }.
documents-found-intact = Қол қойылған деректер өзгермеген.
documents-found-changed = Қол қойылған деректер өзгертілген.
documents-found-signature-right = Қолтаңба сертификаттың кілтімен жасалған.
documents-found-signature-wrong = Қолтаңба сертификаттың кілтімен жасалмаған.
documents-found-time-none = Қолтаңбада уақыт көрсетілмеген.
documents-found-time-ahead = Көрсетілген уақыт әлі келген жоқ: { $at }. Сағаттарды салыстырыңыз.
documents-found-time-claimed = Уақытты қол қоюшының өзі көрсеткен: { $at }; уақыт белгісі жоқ.
documents-found-stamp-wrong = Уақыт белгісі бұзылған немесе басқа қолтаңбаға қатысты.
documents-found-stamp-untrusted = { $at } деген уақыт белгісін осы торап сенетін орган қоймаған.
documents-found-stamp-loose = { $at } деген уақыт белгісінің деректері біркелкі пішінде емес.
documents-found-time-stamped = Қол қойылған уақыт уақыт белгісімен дәлелденген: { $at } ({ $authority }).
documents-found-usage-wrong = Сертификат құжатқа қол қоюға арналмаған.
documents-found-key-weak = Сертификаттың кілтіне сенуге болмайды: { $key }.
documents-found-chain-trusted = Сертификатты мына мемлекеттің тізіміндегі орган берген: { $state }.
documents-found-chain-no-list = Осы торапта мына мемлекеттің куәландырушы органдарының тізімі жоқ: { $state }. Тізімді әкімші орнатады.
documents-found-chain-other-state = Сертификат басқа мемлекеттің тізіміне жатады: { $state }; күтілгені: { $expected }.
documents-found-chain-unknown = Сертификатты берген орган ({ $issuer }) тізімде жоқ; мемлекет: { $state }. Оның түбірлік сертификатын басқа арнамен салыстырыңыз.
documents-found-chain-broken = Сертификаттар тізбегі жарамсыз; мемлекет: { $state } ({ $why }).
documents-found-period-out = Қол қойылған сәтте ({ $at }) сертификаттың мерзімі жүрмеген: { $since } – { $until }.
documents-found-revocation-none = Сертификат кері қайтарып алынбаған; тізім күні: { $of }.
documents-found-revocation-no-list = Сертификаттың кері қайтарып алынғаны белгісіз: мына органның тізімі жоқ: { $issuer }.
documents-found-revocation-list-forged = Кері қайтарып алынғандар тізіміне мына орган қол қоймаған: { $issuer }.
documents-found-revocation-list-old = Кері қайтарып алынғандар тізімі ескірген: ол { $until } дейін жарамды болған.
documents-found-revoked = Қол қойылған сәтте сертификат кері қайтарып алынған болатын: { $since }.
documents-found-revoked-later = Сертификат қол қойылғаннан кейін кері қайтарып алынған: { $since }.
documents-found-revoked-later-unproven = Сертификат { $since } кері қайтарып алынған, ал қолтаңбаның одан бұрын қойылғаны уақыт белгісімен дәлелденбеген.
documents-signed-electronically = Электрондық цифрлық қолтаңба: { $subject }
documents-signed-certificate = Сертификат № { $serial }; берген орган: { $issuer }; жарамдылық мерзімі: { $until } дейін
documents-signed-check = Тексеру: { $address }
documents-signature-title = Электрондық қолтаңба
documents-signature-of = Файл
documents-signature-checked = Тексерілді
documents-signature-signer = Қол қойған
documents-signature-serial = Сертификат №
documents-signature-issuer = Сертификатты берген орган
documents-signature-time = Қол қойылған уақыт
documents-signature-state = Мемлекеттің тізімі
documents-signature-number = № { $number } қолтаңба
documents-signature-whole = Файл туралы
documents-signature-holds = иә
documents-signature-fails = жоқ
documents-signature-unknown = белгісіз
documents-signature-again = Қайта тексеру
documents-signature-again-hint = Куәландырушы органдардың тізімі немесе кері қайтарып алынған сертификаттар тізімі жаңарған болса.
documents-signature-none = Бұл файлда электрондық қолтаңба жоқ.
documents-signature-open = Құжатты ашу
documents-check-title = Қолтаңбаны тексеру
documents-check-text = PDF немесе қол қойылған пакет осы торап сенетін тізімдер бойынша тексеріледі; файл сақталмайды.
documents-check-file = Файл
documents-check-hint = PDF немесе қол қойылған пакет (.asice), { $limit } МБ-тан аспайды
documents-check-hash = Бүкіл файлдың SHA-256 хеш-сомасы, белгілі болса
documents-check-hash-wrong = SHA-256 хеш-сомасы 64 оналтылық таңбадан тұрады
documents-check-missing = файл таңдалмаған
documents-check-button = Тексеру
documents-check-result = Нәтиже
documents-seal-name = Пакеттің қолтаңбасы
audit-action-document-signed = Құжатқа қол қойылды
audit-action-signature-checked = Құжаттың қолтаңбасы тексерілді
audit-action-certificate-installed = Қызметкердің сертификаты орнатылды
audit-action-certificate-removed = Қызметкердің сертификаты алып тасталды
audit-action-certificate-refused = Қол қою кілтіне қате пароль берілді
audit-action-certificate-used = Қол қою кілті ашылды
error-signing-password = сертификаттың паролі немесе PIN-коды қате (не файл бұзылған)
error-signing-token-library = токенмен жұмыс істейтін { $library } кітапханасы орнатылмаған
error-signing-token-busy = { $token } токені дәл қазір бос емес; қайталап көріңіз
error-signing-token-closed = { $token } токені ашылмайды ({ $why })
error-signing-timestamp = уақыт белгісі алынбады: { $url } ({ $why }); ештеңеге қол қойылған жоқ
error-signing-pdf = бұл PDF файлына қол қою мүмкін емес ({ $why })
error-signing-no-certificate = Сізде қол қою сертификаты орнатылмаған; оны тораптың әкімшісі орнатады
error-signing-wait = пароль тым көп рет қате берілді; { $until } дейін күтіңіз
error-signing-term = Сіздің сертификатыңыздың мерзімі қазір жүрмейді: { $since } – { $until }
error-signing-other-key = кілт орнатылған сертификатқа сәйкес келмейді
error-signing-changed = бетті ашқаннан бері қол қойылатын құжаттар өзгерді немесе 15 минут өтті: төмендегі тізімді қайта қараңыз; ештеңеге қол қойылған жоқ
error-signing-required = бұл торапта электрондық қолтаңба міндетті, ал Сізде сертификат жоқ: оны әкімші орнатады
error-signing-by-person = бұл торапта электрондық қолтаңба міндетті, ал бағдарлама адамның орнына қол қоймайды: бағдарлама дайындайды, қызметкер осы тораптың бетінде қол қояды
error-certificate-unreadable = файл сертификат ретінде оқылмайды
error-certificate-term = сертификаттың мерзімі қазір жүрмейді: { $since } – { $until }
error-certificate-use = «{ $subject }» сертификаты жеке тұлғаның құжатқа қол қоюына арналмаған
error-certificate-weak = сертификаттың кілті әлсіз: { $key }
error-certificate-no-key = файлда сертификатқа сәйкес RSA немесе EC кілті жоқ
error-certificate-not-in-token = { $token } токенінде мұндай кілт немесе сертификат жоқ
error-trust-unreadable = куәландырушы органдар тізіміндегі файл оқылмайды: { $path }
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
