error-config-missing = { $path } жолында тораптың баптауы жоқ. Оны мына пәрменмен жасаңыз: eurazpol node init
error-config-unreadable = { $path } файлы оқылмайды: { $why }
error-config-key-unknown = { $path } файлында торапқа белгісіз кілт бар
error-config-value = { $value } мәнін пайдалануға болмайды
error-config-not-named = Торап көрсетілмеген: EURAZPOL_NODE айнымалысына торап қалтасын жазыңыз
error-config-exists = { $path } файлы бар; торап ешқашан үстінен жазылмайды
error-config-password-in-file = құпиясөз файлда тек оқу торабында жазылады
error-demo-command-failed = «eurazpol { $command }» пәрмені орындалмады: { $why }
error-demo-folder-not-ours = { $path } — бұрынғы көрсетілім емес; қалта өзгеріссіз қалды
error-demo-node-silent = { $name } торабы уақытында жауап бермеді; оның node.log файлын қараңыз
error-demo-not-accepted = хатшылық уақытында қабылдамады: { $name }
node-nav-work = Жұмыс
node-nav-new = Жаңа сұрау салу
node-nav-notifications = Хабарландыру
node-nav-exchange = Алмасу
node-nav-databank = Деректер банкі
node-nav-statistics = Статистика
node-nav-owed = Міндеттер
node-nav-peers = Тораптар
node-nav-audit = Журнал
error-demo-refused = торап бас тартты: { $why }
error-demo-no-field = { $action } формасында мұндай өріс жоқ
error-demo-not-refused = торап бас тартуға тиіс { $step } қадамын өткізіп жіберді
error-demo-not-delivered = { $number } ісі бойынша хабарлама уақытында жеткізілмеді
error-demo-directory-old = хатшылық тораптар анықтамалығын уақытында жаңартпады
error-demo-no-ports = { $first } мен { $last } аралығында бос порттар табылмады (қажеті: { $count }); оларды алып тұрған бағдарламаны тоқтатыңыз немесе бір минут күтіңіз
node-demo-setup = Еуразпол: ойдан шығарылған адамдармен көрсетілім, үш мемлекеттің тораптары және хатшылық торабы
node-demo-stopping = Бұрынғы көрсетілім жұмыс істеп тұрды; ол тоқтатылды
node-demo-ports-busy =
    { $count ->
        [one] { $ports } порты бос емес; тораптар келесі бос порттарды алады
       *[other] { $ports } порттары бос емес; тораптар келесі бос порттарды алады
    }
node-demo-making = Тораптар жасалуда: баптаулар, дерекқор, кілттер, қызметкерлер
node-demo-made = { $name }: жасалды
node-demo-started = { $name }: жұмыс істейді, мекенжайы { $url }
node-demo-accepted = Хатшылық kz, ru және uz тораптарын анықтамалыққа енгізді
node-demo-story-extradition = 1. Қылмыстық қудалау үшін ұстап беру: Ресей → Қазақстан
node-demo-story-assistance = 2. Құқықтық көмек: Қазақстан → Өзбекстан
node-demo-story-transfer = 3. Сотталған адамды беру: Қазақстан → Ресей
node-demo-papers-added =
    { $count ->
        [one] { $count } құжат қосылды: { $names }
       *[other] { $count } құжат қосылды: { $names }
    }
node-demo-agrees = Пікір: құқықтық бағамен келіседі
node-demo-countersigned = екінші қол қояды
node-demo-letter-prepared = хатты алдын ала қарап, органның атын және аудармасын енгізеді
node-demo-advice = кеңес сұрайды: { $name }
node-demo-task = тапсырма береді: { $name }
node-demo-tried = Әрекет: { $step }
node-demo-file = ▤ істе: { $name } (SHA-256 { $hash }…)
node-demo-missing = ! жетіспейді: { $paper } — { $rule }
node-demo-limit = ⏱ { $what }: мерзімі { $due } — { $rule }
node-demo-limit-alarm = ертерек түсіндірме { $at }
node-demo-limit-outer = кейінірек түсіндірме { $at }
node-demo-limit-met = ⏱ сақталды: { $what }
node-demo-and-met = {" "}— сақталды
node-demo-adapted = заң бойынша есептелген өтелетін мерзім (аймен): { $months }
node-demo-of-service = қызметтің өз мерзімі
node-demo-verified = Қайта оқылды: фактілер ({ $facts }), файлдар ({ $papers }), оқиғалар ({ $events }) бірдей; тексерілген түбіртектер: { $receipts }
node-demo-differs = { $what }: жазылғаны { $expected }, оқылғаны { $found }
node-demo-story-failed = ✗ Оқиға тоқтап қалды: { $why }
node-demo-result = Екінші тораптан оқып тексерілген қадамдар: { $steps } қадамның { $verified } қадамы ({ $seconds } с)
node-demo-nodes = Тораптар
node-demo-nodes-left = Тораптар жұмысын жалғастырады.
node-demo-look = Алдымен нені қараған жөн
node-demo-look-law = Ұстап берудің құқықтық негізі барлық дәлелдерімен
node-demo-look-case = Сол іс екінші мемлекеттің көзімен
node-demo-look-signed = Қол қойылған құжаттар мен пакет: қолтаңбаның қалай тексерілгенін көріңіз, контейнерді жүктеп алыңыз. Сертификаттың паролі – кіру паролі
node-demo-look-work = Астанадағы орталық органның жұмыс кезегі
node-demo-cases = Істер
node-demo-stop = Тораптарды тоқтату: make demo-stop
node-demo-stopped = Тораптар тоқтатылды
node-demo-none = Көрсетілім іске қосылмаған
node-demo-excluded = қолданылмайды
node-demo-story-unfinished = 4. Үстелде қалғаны: бүгін таңғы ұстау, қабылданбаған сұрау салу, жоба
node-demo-look-arrest = Бүгін таңертең ұсталған адам: өтінішхат пен сотқа дейінгі сағаттар

## Torture of the exchange

error-torture-no-postgresql = Мұнда PostgreSQL серверін іске қосу мүмкін емес және ешбірі жауап бермейді
error-torture-not-started = Тораптар уақытында іске қосылмады; жүгіріс қалтасындағы журналдарды қараңыз
error-torture-unwanted = { $number } хабарламасы әдейі қабылданбады
node-torture-making = Мемлекеттердің екі торабы мен хатшылық жасалып жатыр
node-torture-begin =
    Екі бағытта { $messages ->
        [one] { $messages } хабарлама
       *[other] { $messages } хабарлама
    }, SIGKILL арқылы { $kills ->
        [one] { $kills } үзу
       *[other] { $kills } үзу
    }, арна тасығанының жартысын бүлдіреді
node-torture-progress =
    { $seconds } с: { $messages } хабарламаның { $done } әсер етті ({ $rate }/с); үзулер { $kills }, диск ақаулары { $disks }, сағат ауытқулары { $clocks }, кілттердің ауысуы { $keys }
node-torture-rest = Тораптар тыныштықта. Әрқайсысының сақтағаны оқылып жатыр
node-torture-kills = SIGKILL арқылы үзілгені: { $kills }. Аталған қадамдарда, тораптар бойынша:
node-torture-moment = {"  "}кездейсоқ сәтте: { $moment } { $times }
node-torture-link = Арна тасыған жөнелтілім: { $letters }, жауап: { $answers }; бүлінгені (жөнелтілім, жауап):
node-torture-keys = {"  "}{ $node } торабында кілттердің ауысуы: { $times }
node-torture-cut = Жіберу мерзімінен бұрын тоқтатылды (Ctrl-C); жіберілгені бағаланды
node-torture-not-run = ОРЫНДАЛМАДЫ: { $what } ({ $why })
node-torture-not-driven = Сынақ хаттары өтпейтін аталған қадамдар: { $steps }
node-torture-refused = { $node } торабы қабылдамаған кірістер: { $listed }; бұрыннан белгілі деп танылған хаттар: { $again }
node-torture-found =
    Жіберілгені { $sent }, аяқталғаны { $settled } (оның ішінде өңдеуші қабылдамағаны { $refused }), әсерлер { $effects }, тексерілген түбіртектер { $receipts }, екі журналдың жолдары { $journal }; { $seconds } с, { $rate } хабарлама/с
node-torture-fault-lost = Жоғалғаны: { $count }
node-torture-fault-doubled = Екі еселенгені: { $count }
node-torture-fault-orphans = Қайдан келгені белгісізі: { $count }
node-torture-fault-unsettled = Аяқталмағаны: { $count }
node-torture-fault-altered = Мазмұны басқасы: { $count }
node-torture-fault-contradictions = Мұнда ондағыдан басқаша аяқталғаны: { $count }
node-torture-fault-disorder = Реті бұзылғаны: { $count }
node-torture-fault-unreceipted = Тексерілген түбіртегі жоғы: { $count }
node-torture-fault-journal = Журналда жоғы, қайталанғаны немесе журналдың сәйкес келмеуі: { $count }
node-torture-unreached = Жоспарланған, бірақ жетпеген қадамдар: { $steps }
node-torture-no-rest = Тораптар уақытында тыныштыққа келмеді
node-torture-whole = Ештеңе жоғалмады, екі еселенбеді, түбіртексіз қалмады
node-torture-broken = АЛМАСУ БҰЛ СЫНАҚТАН ӨТПЕДІ

## The drill of a stolen key; keys on the command line
error-key-drill-no-node = { $place } ішінде хатшылықтың қасында { $node } торабы жоқ
error-key-drill-not-known = { $node } торабы { $version } анықтамалығын уақытында қабылдаған жоқ
node-keys-weak-passphrase = Назар аударыңыз: кілттер тораптың қасында жатқан өз құпиясымен шифрланған. «eurazpol exchange keys passphrase» командасымен EURAZPOL_PASSPHRASE беріңіз.
node-key-drill-rehearsal = Жаттығу: { $node } торабының кілттері { $since } бастап ұрланған деп есептеледі. Ештеңе өзгермейді.
node-key-drill-begun = Төтенше жағдай: { $node } торабының кілттері { $since } бастап ұрланған деп есептеледі.
node-key-drill-looked = { $seconds } с: сол кездегі қол қою кілттері: { $keys }; анықтамалық { $version }
node-key-drill-revoked = { $seconds } с: хатшылық { $node } торабының барлық кілтін қайтарып алды
node-key-drill-rotated = { $seconds } с: торапта жаңа кілттер бар; телефон арқылы салыстырыңыз: { $fingerprint }
node-key-drill-accepted = { $seconds } с: хатшылық оларды { $version } анықтамалығына енгізді
node-key-drill-known = { $seconds } с: { $node } торабы { $version } анықтамалығына сенеді
node-key-drill-doubtful = { $peer } торабында қарап шығу керек: { $at }, { $subject }, { $id }
node-key-drill-forged = ТОРАП ЖІБЕРМЕГЕН, { $peer } торабында: { $at }, { $subject }, { $id }
node-key-drill-reviewed = { $seconds } с: { $peer } торабында қарап шығу керек: { $count }
node-key-drill-done = { $seconds } с: аяқталды; барлығы қарап шығу керек: { $count }

## Checking a saved evidence
node-evidence-directory = { $version } анықтамалығы, хатшылықтың { $key } кілтімен қол қойылған
node-evidence-other-secretariat = Анықтамалыққа { $key } кілтімен қол қойылмаған
node-evidence-file = { $name }
node-evidence-proves = растайтыны: { $what }
node-evidence-states = { $signer } торабы { $other } торабы үшін қол қойған, { $at }
      хабарлама { $id }
      хеші { $hash }
      кілті { $key }
node-evidence-reason = себебі: { $why }
node-evidence-good = қолтаңба жарамды
node-evidence-bad = қолтаңба расталмады: { $why }

## Trial kit

error-trial-count = Сынақта екіден { $most } торапқа дейін болады
node-trial-desk-central = Орталық орган ({ $state })
node-trial-desk-duty = Ұлттық бюро ({ $state })
node-trial-desk-police = Полиция ({ $state })
node-trial-desk-admin = Ішкі бақылау { $state }
node-trial-setup =
    { $count ->
        [one] Сынақ: мемлекеттің { $count } торабы және хатшылық; барлық адам ойдан шығарылған
       *[other] Сынақ: мемлекеттердің { $count } торабы және хатшылық; барлық адам ойдан шығарылған
    }
node-trial-yours = Сіздің тораптың мекенжайы: { $url }. Басқа мемлекеттер өздері жауап береді (бастапқы сан { $seed }). Ctrl-C немесе «eurazpol trial --stop» аяқтайды
node-trial-ended = Сынақ аяқталды; тораптар тоқтатылды
node-trial-none = Іске қосылған сынақ жоқ
node-trial-accept = { $node } · { $number }: сұрау салуды қарауға қабылдайды
node-trial-execute = { $node } · { $number }: орындауға келіседі
node-trial-begin = { $node } · { $number }: полиция орындауды бастайды
node-trial-report = { $node } · { $number }: полиция материалдарды тапсырады
node-trial-results = { $node } · { $number }: нәтижелерді жібереді
node-trial-return = { $node } · { $number }: толықтыруға қайтарады
node-trial-refuse = { $node } · { $number }: бас тартады
node-trial-postpone = { $node } · { $number }: кейінге қалдырады
node-trial-resume = { $node } · { $number }: қайта бастайды
node-trial-cannot = { $node } · { $number }: оның торабы бұған жол бермейді: { $why }
node-trial-own-query = { $node }: өзінің полициялық сұрау салуын жібереді
node-trial-own-notification = { $node }: өз бастамасымен хабардар етеді
node-trial-own-assistance = { $node }: құқықтық көмек сұрайды
node-trial-misdeed-garbage = ТЕРІС ӘРЕКЕТ: хаттың орнына қоқыс; бас тарту атауы { $name } болуы керек
node-trial-misdeed-truncated = ТЕРІС ӘРЕКЕТ: соңы жоқ хат; бас тарту атауы { $name } болуы керек
node-trial-misdeed-huge = ТЕРІС ӘРЕКЕТ: 32 МБ дене; бас тарту атауы { $name } болуы керек
node-trial-misdeed-wrong-recipient = ТЕРІС ӘРЕКЕТ: басқа торапқа арналған хат; бас тарту атауы { $name } болуы керек
node-trial-misdeed-bad-signature = ТЕРІС ӘРЕКЕТ: бөтен біреу қол қойған хат; бас тарту атауы { $name } болуы керек
node-trial-misdeed-other-content = ТЕРІС ӘРЕКЕТ: белгілі хат нөмірі, мазмұны басқа; бас тарту атауы { $name } болуы керек
node-trial-misdeed-replay = ТЕРІС ӘРЕКЕТ: ескі реттік нөмір қайта қолданылды; бас тарту атауы { $name } болуы керек
node-trial-misdeed-gap = ТЕРІС ӘРЕКЕТ: тым алға кеткен реттік нөмір; бас тарту атауы { $name } болуы керек
node-trial-misdeed-expired-directory = ТЕРІС ӘРЕКЕТ: мерзімі өткен тораптар анықтамалығы; бас тарту атауы { $name } болуы керек
node-trial-misdeed-slow-connection = ТЕРІС ӘРЕКЕТ: сұрауын аяқтамайтын сегіз қосылым { $name }; торап басқаларға жауап беруі керек
node-trial-stood = { "  " }✓ торап төтеп берді, оның адамдары мұны осы атаумен көреді
node-trial-not-stood = { "  " }✗ ТОРАП ТИІСТІ АТАУМЕН БАС ТАРТПАДЫ

## Шектеулі істер
node-nav-restricted = Шұғыл кіру

## сақтық көшірме және қалпына келтіру
error-backup-no-passphrase = құпия сөз тіркесі де, кілт файлы да берілмеген: EURAZPOL_BACKUP_PASSPHRASE немесе --key-file көрсетіңіз
error-backup-not-a-backup = бұл файл тораптың сақтық көшірмесі емес
error-backup-wrong-key = сақтық көшірме ашылмайды: құпия сөз тіркесі немесе кілт басқа
error-backup-altered = сақтық көшірме өзгертілген немесе кесілген; ештеңе қалпына келтірілген жоқ
error-backup-exists = { $path } бұрыннан бар
error-backup-folder-used = { $path } бос бума емес; ештеңе қалпына келтірілген жоқ
error-backup-database-used = дерекқор бос емес; ештеңе қалпына келтірілген жоқ
error-backup-database-unreachable = дерекқорға қол жеткізілмейді: { $why }
error-backup-other-database = сақтық көшірме басқа түрдегі дерекқордан алынған: SQLite пен PostgreSQL бірін-бірі алмастыра алмайды
error-backup-program-missing = бұл машинада { $program } бағдарламасы жоқ; ол PostgreSQL клиент бағдарламаларына жатады
error-backup-program-failed = { $program } бағдарламасы қатемен аяқталды: { $why }
audit-action-node-backed-up = Тораптың сақтық көшірмесі жасалды
audit-action-node-restored = Торап сақтық көшірмеден қалпына келтірілді

## Әкімшілендіру
node-nav-admin = Әкімшілендіру
node-health-worker = Жұмыс процесі
node-health-worker-alive = жұмыс істеп тұр
node-health-worker-silent = { $at } бері үнсіз: хабарламалар мен мерзімдер күтіп тұр
node-health-worker-never = әлі іске қосылмаған
node-health-messages = Жіберуді күтіп тұрған хабарламалар
node-health-messages-none = жоқ
node-health-messages-waiting = { $count }, ең ескісі { $at } бері ({ $minutes } мин)
node-health-alarms = Алмасудың ашық дабылдары
node-health-alarms-open = { $count }
node-health-keys = Тораптың кілттері
node-health-certificate = Қосылымдардың сертификаты
node-health-until = { $at } дейін (қалған күн: { $days })
node-health-sign-in = Соңғы кездегі сәтсіз кірулер
node-health-sign-ins = { $failed }; ашық дабылдар: { $alarms }
node-health-backup = Соңғы сақтық көшірме
node-health-backup-never = әлі жоқ
node-health-backup-last = { $at }
node-health-disk = Диск
node-health-disk-free = бос: { $gigabytes } ГБ (толғаны: { $used } %)
node-health-rules = Қолданыстағы қағидалар кітабы
node-health-rules-version = { $version } нұсқасы, тексерілген күні: { $day }
node-health-directory = Тораптар анықтамалығы
node-health-directory-none = алынбаған
node-health-directory-version = { $version } нұсқасы
node-nav-data-protection = Деректерді қорғау
node-nav-retention = Сақтау мерзімдері

## Programme interface
node-demo-programme = Бағдарламалық интерфейс және оған арналған бағдарламаның токені (docs/api.md):

## Screening on the command line
node-cli-lang = Тіл: kk, ru немесе en. Көрсетілмесе, жүйенің тілі, әйтпесе ағылшын тілі.
node-cli-help = Осы анықтаманы көрсету.
node-screen-help = Адамдар тізімін тізілім бойынша тексеріп, әрбір ықтимал сәйкестікті негіздерімен жазу.

    Екі тізім де: full_name, first_name, middle_name, last_name, gender, date_of_birth, place_of_birth, nationality және id бағандары кез келген ретпен тұратын CSV немесе FollowTheMoney JSON жолдары. Кодтау мен бөлгіш танылады.

    Алуға болмайтын жолдар нөмірі мен ережесі көрсетіліп OUT.bad.csv файлында жатады. Тоқтатылғаннан кейін сол команда жұмысты жалғастырады. Ықтимал сәйкестік тұлғаны тану емес: шешімді адам қабылдайды.
node-screen-register = Іздеу жүргізілетін тізім.
node-screen-queries = Ізделетін адамдардың тізімі.
node-screen-out = Ықтимал сәйкестіктер файлы.
node-screen-format = csv немесе jsonl. Көрсетілмесе, OUT файлының кеңейтімі бойынша.
node-screen-limit = Бір жолға келетін сәйкестіктердің ең көп саны.
node-screen-threshold = Сәйкестіктің ең төменгі бағасы, 0-ден 1-ге дейін. Көрсетілмесе, жүйенің шегі.
node-screen-every-query = Сәйкестігі жоқ жолдарды да жазу.
node-screen-processes = Бір мезгілде жұмыс істейтін процестер саны. Көрсетілмесе, әр процессорға біреуден.
node-screen-encoding = Қате танылған болса, осы тізімнің кодтауы.
node-screen-phase-register = Тізілім
node-screen-phase-queries = Сұраулар
node-screen-interrupted = Тоқтатылды. Сол команда осы жерден жалғастырады.
node-screen-done = Тізілімдегі адамдар: { $registered }; тексерілген жолдар: { $queries }; ықтимал сәйкестіктер: { $leads }; жазылған файл: { $out }
node-screen-left-out = Адам болып табылмайтын, өткізіп жіберілген нысандар: { $count }
node-screen-bad = Бөлек қойылған жолдар: { $aside }; мәнінің бірі алынбаған жолдар: { $remarks }; қараңыз: { $file }

## Leads and hits
node-nav-leads = Сәйкестіктер

## Notices
node-demo-story-notice = 5. Қызыл хабарлама: Қазақстан → хатшылық → Ресей және Өзбекстан
node-demo-look-notice = Қызыл хабарлама иесінің және алушылардың торабында
node-demo-notice-read = Салыстырылды: мазмұнның барлық бөлігі сәйкес ({ $parts })
node-nav-notices = Хабарламалар
node-notices-wait = { $count ->
    [one] Шешіміңізді күтетін хабарлама: { $count }
   *[other] Шешіміңізді күтетін хабарлама: { $count }
}

## The register of persons on the command line
node-register-help = Адамдар тізілімін жүргізу және одан қосарланған жазбаларды іздеу.
node-register-folder = Түйіннің бумасы.
node-register-rebuild-help = Түйіннің тізілімдерін оның жазбалары мен хабарламалары бойынша қайта құру.

    Бұл кезде іздеу тоқтамайды. Сақтық көшірмеден қалпына келтіргеннен кейін қажет; іске қосылғанда түйін мұны өзі жасайды.
node-register-rebuilt = Жазбалардағы адамдар: { $persons }; іздеудегі адамдар: { $sought }
node-register-dedupe-help = Тізілімнен бір адамға қатысты болуы мүмкін жазбаларды топ-тобымен, негіздерімен табу.

    Тізілім ретінде тізім (--register, eurazpol screen үшін сияқты) немесе түйіннің тізілімі (--folder) алынады. Тек ықтимал сәйкестіктер жазылады: ештеңе біріктірілмейді. «linkage» қосымшасы қажет.
node-register-dedupe-list = Адамдар тізімі: CSV немесе FollowTheMoney JSON жолдары.
node-register-dedupe-out = Жұптар файлы: CSV немесе .jsonl кеңейтімінде JSON жолдары.
node-register-dedupe-chance = Тізілім статистикасы бойынша жұптың ең аз ықтималдығы, 0-ден 1-ге дейін.
node-register-dedupe-engine = Есептеу орны: осы машинадағы duckdb немесе Spark кластері.
node-register-dedupe-which = Тізімді (--register) немесе түйінді (--folder) көрсетіңіз.
node-register-deduped = Жазбалар: { $records }; жұптар: { $pairs }; топтар: { $clusters }; жазылған файл: { $out }
node-register-dedupe-aside = Бөлек қойылған, оқылмайтын жолдар: { $count }. «eurazpol screen» әрқайсысын ережесімен атайды.
node-register-manifest-help = yente түйін тізілімін табатын манифесті көрсету.
node-register-publish-help = Тізілімді FollowTheMoney деректер жиыны ретінде бумаға жазу: түйінге жолы жоқ yente үшін.
node-register-publish-to = Бума.
node-register-publish-seen-as = Буманың yente жағынан көрінетін мекенжайы, мысалы file:///data.
node-register-published = Жазылған жері: { $place }

## The hit of the demonstration
node-demo-story-hit = 6. Дәл келу: Өзбекстанда есімі басқаша жазылып табылды, Қазақстанға хабарланды
node-demo-look-hit = Қатар салыстыру, дәл келу және қамаққа алу жолы

## Rights of the person concerned
node-demo-story-rights = 7. Хабарламада аталған адам өзі туралы деректерді сұрайды, қарау палатасы шешеді
node-demo-look-rights = Палата шешімі және жарияланған дәлелдер
node-nav-rights = Өтініштер (құқықтар)
